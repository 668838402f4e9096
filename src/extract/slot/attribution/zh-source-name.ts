import { lexicon } from '../reading/lexicon.ts';
import { literal, NUMBER, TIME, type Page } from '../reading/zh-page.ts';
import { titles } from '../../locale/zh-titles.ts';
import { bareSources, documentEndings, namesItself } from '../../locale/zh-report.ts';
import { nameLength } from './zh-people.ts';
import { knownOrganisations, organisationSuffixes } from '../../locale/zh-organisations.ts';

const titleWords = lexicon([[true, titles.join(' ')]]);
const suffixWords = lexicon([[true, organisationSuffixes.join(' ')]]);
const known = lexicon([[true, knownOrganisations]]);
const documents = lexicon([[true, documentEndings.join(' ')]]);

// What may stand before the name of a source, and behind it.
const LEAD =
  /^(?:[的,，、“"”「」『』\s但而并又还也则按由据]|然而|不过|可是|此外|同时|另外|另据|对此|其中|日前|近日|最近|此前|随后|目前|最新|早前|刚刚|经(?![济营贸销])|来自|根据|依据|综合|截至|在(?!线)|有(?=[^,，]{0,8}(?:[人师商厂]|学者|专家|机构|分析|媒体|券商|大行|业者|公司|企业|官员|团体|网友|民众|立委|议员))|(?:外资)?券商|投行|大行|外媒|消息|计及|考虑到|鉴于|有鉴于|连同|包括)+/u;
const TOLD =
  /^(?:总部|位于|地处|坐落|来自|成立于|创立于|主打|主营|专注|从事|号称)[^,，的]{1,16}的(?=[\u3400-\u9fffA-Za-z])/u;
const trailWords = lexicon<true>([
  [
    true,
    '先前 早先 刚 甫 才 已 已经 正 的 方面 质询 受访 受访时 会后 致词 致词时 致辞时 也 还 并 则 均 就 曾 最新 乐观 保守 初步 粗略 大略 预先 普遍 一致 晚 晚间 早间 午间 盘后 盘前 于 收市后 收盘后 收市前 开市前 开盘前 闭市后 午市后 休市后 凌晨 傍晚 清晨 上午 中午 下午 当天 当日 当晚 翌日 次日 昨 昨天 昨晚 昨早 昨午 前天 前日 今 今天 今晚 今早 今午 今晨 日内 稍早 稍后 稍晚 其后 事后 率先 再度 再次 进一步 则 却 亦 仍 又 再 一再 多次 屡次 曾经 刚刚 私下 公开 坦率 直接 明确 详细 具体 书面 口头 电话中 电邮 透过脸书 在脸书 早前 另外 连续 近日 日前 昨日 今日 最近 此前 随后 同时 首次 再次 正式 联合 共同 日',
  ],
]);

/** 主计总处26日上修…: on which day it was said. */
const DAY_LAST =
  /(?:\d{1,2}|[一二三四五六七八九]?[十廿卅]?[一二三四五六七八九十])(?:日|(?<=\d)[时点](?:\d{1,2}分|半|许)?)$/u;

/** 漲幅料降到…, 需求预计达…: what is measured does not speak. */
const MEASURED =
  /(?:[率幅量额值价数性化式]|收入|利润|规模|增速|比重|占比|需求|产能|支出|出口|进口|投资|消费|销售|业绩|赤字|盈余|物价|股价|油价|金价|房价|人口|面积|成本|库存|订单|市场|总[计额]|合计|全年|整体)$/u;

/** 人力银行“职达网”, 平台“嗖达”: the name behind what it is. */
const QUOTED_NAME = /[\u3400-\u9fff]["“「『]([^"“”「」『』]{2,12})["”」』]$/u;

/** Words of occasion before a verb of saying: where they begin, what they end with, how long they are at most. */
const occasions: readonly (readonly [string, RegExp, number])[] = [
  ['在接受', /(?:采访|专访|访问)时?$/u, 25],
  ['接受', /(?:采访|专访|访问)时?$/u, 24],
  [
    '在',
    /(?:[上时中会里内信文]|论坛|峰会|发布会|期间|之际|前夕|[之会]后|网志|博客|微博|脸书|社交媒体|社群平台|直播间?|节目|专栏|随笔)$/u,
    44,
  ],
  ['在', /(?<![存潜现正所内旨外好])在(?![线校建职售册])[\u3400-\u9fff]{1,5}$/u, 6],
  ['作政府', /报告时?$/u, 20],
  ['作主', /(?:演讲|发言|报告)时?$/u, 20],
  ['答', /[问询]时?$/u, 10],
  ['举行', /[会坛]上?$/u, 18],
  ['召开', /[会坛]上?$/u, 18],
  ['举办', /[会坛]上?$/u, 18],
  ['出席', /时$/u, 30],
  ['主持', /时$/u, 30],
  ['考察', /时$/u, 20],
  ['回应', /[\u3400-\u9fff》」”]$/u, 18],
  ['针对', /[\u3400-\u9fff》」”]$/u, 30],
  ['就', /(?:问题|情况|事件|消息|传闻|报道|话题|[案事此])$/u, 30],
  ['依据', /[条款项》]$/u, 44],
  ['依', /[条款项》]$/u, 44],
  ['向', /[\u3400-\u9fff》」”]$/u, 13],
  ['对', /[\u3400-\u9fff》」”]$/u, 9],
  ['通过', /[\u3400-\u9fff》」”]$/u, 10],
  ['(', /\)$/u, 22],
];

/** Length of what hangs behind a name: 日前, 接受采访时, 在峰会上, (Wind). Zero for nothing. */
function trailLength(text: string): number {
  const word = trailWords.before(text, text.length);
  if (word !== null) return word.word.length;
  for (const [from, ending, longest] of occasions) {
    const at = text.lastIndexOf(from);
    const length = text.length - at;
    if (at < 0 || length > longest || length < from.length + 1) continue;
    if (ending.test(text) && !/[,，]/u.test(text.slice(at))) return length;
  }
  return 0;
}

/** A stretch of the page cut down to what can be a name: [start, end), empty when nothing is left. */
export function trimSource(page: Page, start: number, end: number): { start: number; end: number } {
  for (;;) {
    while (start < end && page.view.charAt(start) === TIME) start++;
    while (start < end && page.view.charAt(end - 1) === TIME) end--;
    const text = page.flat.slice(start, end);
    // 总部位于旧金山的途宿: where it is at home
    const lead = LEAD.exec(text.slice(0, 24)) ?? TOLD.exec(text.slice(0, 24));
    if (lead !== null && lead[0].length < text.length) {
      start += lead[0].length;
      continue;
    }
    const trail = DAY_LAST.exec(text.slice(-6))?.[0].length ?? trailLength(text.slice(-48));
    if (trail > 0 && trail < text.length) {
      end -= trail;
      continue;
    }
    return { start, end };
  }
}

export interface SourceName {
  text: string;
  kind: 'person' | 'organisation' | 'document' | 'bare';
}

/** Reads a name out of a stretch: the person behind an office, the organisation, the document; null when it is none of them. */
export function sourceName(page: Page, from: number, to: number): SourceName | null {
  const trimmed = trimSource(page, from, to);
  const { end } = trimmed;
  let { start } = trimmed;
  if (end <= start) return null;
  // 第三方机构高工咨询, 研调机构芯析顾问: the name stands behind what it is
  start += KIND_OF.exec(page.flat.slice(start, end))?.[0].length ?? 0;
  // Wind(万得)数据: the name stands before the bracket.
  const flat = page.flat.slice(start, end).replace(/\([^()]{1,20}\)(?=.)/gu, '');
  // 业内人士, 分析人士: nobody's name, and all that is said of who speaks
  if (
    /^(?:有|一位|多位|不少)?(?:业内|市场|分析|有关|行业|产业|券商)?(?:人士|专家)$/u.test(flat) &&
    flat.length > 1
  )
    return { text: literal(page, start, end), kind: 'person' };
  if (bareSources.has(flat)) return { text: '', kind: 'bare' };
  // 拜登政府通过美国商务部经济发展管理局
  const through = /(?:通过|透过|经由|旗下)(?=[^,，]{2})/u.exec(flat);
  if (through !== null) start += through.index + through[0].length;
  const text = page.flat.slice(start, end);

  if (MEASURED.test(text)) return null;
  const quotedName = QUOTED_NAME.exec(text);
  if (quotedName?.[1] !== undefined) {
    const at = end - 1 - quotedName[1].length;
    return { text: literal(page, at, end - 1), kind: 'organisation' };
  }

  // 支陆逊 behind 副司长
  const person = personIn(text) ?? namedBefore(text);
  if (person !== null) {
    return { text: literal(page, start + person.start, start + person.end), kind: 'person' };
  }
  const quoted = text.lastIndexOf('《');
  const closes = text.indexOf('》', quoted);
  if (quoted >= 0 && closes > quoted) {
    const before = organisationIn(page, start, start + quoted);
    return before ?? { text: literal(page, start + quoted, start + closes + 1), kind: 'document' };
  }
  return organisationIn(page, start, end) ?? documentIn(page, start, end);
}

/** What stands between the name of who speaks and the verb: 在现场, 就此, 撰文解读时. Of one who is named no more is needed. */
const ADVERBIAL =
  /^(?:[在就对向于从以为因及针接受出][^,，]{1,36}|[^,，的]{1,16}(?:[时中上后里文]|之际|期间)|致[辞词]|发言|演讲|率团|做客)$/u;

/** 处长罗砚在现场, 司长周怀瑾撰文解读时: an office, a name by its surname, and on what occasion. */
function namedBefore(text: string): { start: number; end: number } | null {
  for (let at = text.length - 1; at >= 2; at--) {
    const title = titleWords.before(text, at);
    if (title === null || title.word.length < 2) continue;
    const length = nameLength(text, title.end);
    const end = title.end + length;
    if (length > 1 && ADVERBIAL.test(text.slice(end))) return { start: title.end, end };
  }
  return null;
}

/** 支陆逊, 黄广杰: two to four characters behind the last office; 相关负责人 itself when no name follows. */
function personIn(text: string): { start: number; end: number } | null {
  for (let at = text.length; at >= Math.max(1, text.length - 12); at--) {
    const title = titleWords.before(text, at);
    if (title === null) continue;
    const name = text.slice(title.end);
    // 房屋委员会: no member of it
    if (/^[会會]|报告|数据|研究|调查|统计|资料|最新/u.test(name)) continue;
    if (suffixWords.before(name, name.length) !== null) continue;
    // 负责人刘俏教授: the name stands between two offices
    if (name === '')
      for (const length of [3, 2])
        if (
          titleWords.before(text, title.start - length) !== null &&
          /^[\u3400-\u9fff]+$/u.test(text.slice(title.start - length, title.start))
        )
          return { start: title.start - length, end: title.start };
    if (name === '') return { start: 0, end: text.length };
    if (
      /^[\u3400-\u9fff]{2,4}$|^[阿埃艾安奥巴班邦贝本比彼别波伯博布查察达戴丹德登蒂迪丁多厄恩尔法范菲费芬佛弗夫福盖甘戈格根古瓜哈海汉赫亨胡华怀霍基吉加贾杰金卡凯坎康考科克肯孔库拉莱赖兰朗劳勒雷里利莉列林琳留卢鲁路伦罗洛马玛迈曼梅门蒙米密敏明摩莫姆穆纳娜南瑙内尼妮涅纽努诺欧帕佩彭皮珀普齐奇乔切琴让热日荣茹瑞萨塞桑沙莎山珊绍舍申圣施什史士舒斯思丝苏索塔泰坦汤唐陶特滕提廷图托瓦万威维韦魏温文沃乌伍武西希锡夏谢辛欣休修雅亚延扬耶叶伊因英永尤于约扎泽詹哲珍芝治朱祖佐娃哇娅姬芙莲蕾黛凡蓝捷妲]{5,9}$|^(?=.*[·.A-Za-z])[\u3400-\u9fff·.A-Za-z ]{3,16}$/u.test(
        name,
      ) &&
      !/[的和与等们是]/u.test(name)
    ) {
      return { start: title.end, end: text.length };
    }
    return null;
  }
  return null;
}

/** What kind of house it is, before its name. */
const KIND_OF =
  /^[\u3400-\u9fff]{0,6}(?:机构|企业|厂商|车企|药企|房企|平台|券商|投行|大行|组织|团体|网站|媒体|龙头|巨头|大厂|品牌|商)(?=[\u3400-\u9fffA-Za-z“「]{2,10}(?:顾问|咨询|证券|研究|数据|资讯|科技|智库|网|指数|国际|集团|公司|基金会|协会|中心|统计))|^[\u3400-\u9fff]{2,8}(?:机构|公司|企业|平台|组织|网站|媒体|券商|智库)(?=[A-Z])/u;

/** Fields of business that end names and are none. */
const FIELD =
  /^(?:科技|电子|实业|重工|汽车|航空|地产|置业|能源|电力|石油|石化|化工|钢铁|水泥|食品|饮料|乳业|农业|物流|电信|移动|联通|通信|半导体|生物|制药|医药|药业|医疗|传媒|影业|娱乐|教育|酒店|餐饮|百货|零售|超市|机场|港口|港务|码头|水务|燃气|电网|证券|期货|保险|人寿|财险|基金|信托|资本|投资|银行|股份|中心|学院|大学|中学|小学|医院|景区|部门|工厂|钢厂|电厂|车企|药企|合作社|顾问)$/u;

/** What else speaks: offices by their last character, and those who have no name. */
const speakers = lexicon<true>([
  [
    true,
    `局 处 署 厅 部 院 委 司 行 所 府 社 办 会 师 中心 机构 平台 企业 公司 园方 馆方 校方 院方 警方 官方 业者 业主 原厂 厂商 厂方 店家 商家 主办方 主办单位 承办方 券商 投行 大行 人士 负责人 官员 学者 专家 律师 村民 居民 厂 团体 网友 民众 供应商 经销商 代理商 制造商 开发商 发展商 运营商
     课题组 调研组 研究组 工作组 专家组 专班 团队 网 求职网 房屋网 新闻网 数据网 商会 协会 学会 总会 联盟 部门 总处 市府 县府 党团 智库 网站 媒体 海关 报告书`,
  ],
]);
const alone = new Set(
  '法人 外资 市调机构 业者 业主 原厂 厂商 厂方 店家 商家 主办方 主办单位 官方 警方 园方 校方 院方 馆方 平台 券商 署方 局方 处方 校长 村民 政府 市府 县府'.split(
    ' ',
  ),
);

/** Someone who speaks, known by the last word: an office, or one who has no other name. */
function isSpeaker(text: string): boolean {
  if (alone.has(text)) return true;
  if (text.length < 3 || text.length > 24 || !/^[\dA-Za-z]{0,8}[\u3400-\u9fff·「」]+$/u.test(text))
    return false;
  if (/增长|下降|达到|实现|其中|同比|环比|占比|[这那我你]/u.test(text)) return false;
  const last = speakers.before(text, text.length);
  return last !== null && last.start >= 2 && !'全各本上一'.includes(text.charAt(last.start - 1));
}

/** The organisation a stretch names: as far as its last suffix or known name. */
export function organisationIn(page: Page, start: number, end: number): SourceName | null {
  const trimmed = trimSource(page, start, end);
  const text = page.flat.slice(trimmed.start, trimmed.end);
  for (let at = text.length; at >= 2; at--) {
    const suffix = suffixWords.before(text, at) ?? known.before(text, at);
    if (suffix === null) continue;
    const rest = text.slice(at);
    if (
      rest !== '' &&
      !/^[(（,，的联与和、最发公数统报资研调财年日近今昨旗披官所新预月第分监半\uE001]/u.test(rest)
    )
      continue;
    // 航空调查, 教育统计: a field, nobody's name
    if (suffix.start === 0 && (suffix.word.length < 2 || FIELD.test(suffix.word))) continue;
    return { text: literal(page, trimmed.start, trimmed.start + at), kind: 'organisation' };
  }
  if (isSpeaker(text)) return { text: literal(page, trimmed.start, trimmed.end), kind: 'organisation' };
  // IDC, PitchBook, Wind, IT桔子
  const latin = /^[A-Z][\w.&' -]{1,24}[\u3400-\u9fff]{0,4}$/u.exec(
    withoutEnd(text.replace(/\([^()]{1,20}\)/gu, ''), [
      '的',
      '最新',
      '数据',
      '资料',
      '统计',
      '报告',
      '研究',
      '发布',
      '发表',
      '公布',
      '披露',
    ]),
  );
  // CPI预估上涨: a series, not who foretells it
  if (
    latin !== null &&
    !/^(?:CPI|PPI|GDP|GNP|PMI|EPS|ROE|ROA|IPO|R&D|M[012]|AI|FDI|PM2|EBITDA|ARPU)/u.test(latin[0])
  )
    return { text: literal(page, trimmed.start, trimmed.start + latin[0].length), kind: 'organisation' };
  return null;
}

/** A text without any of the words at its end, however many there are. */
function withoutEnd(text: string, endings: readonly string[]): string {
  let rest = text;
  for (let word = endings.find((each) => rest.endsWith(each)); word !== undefined;) {
    rest = rest.slice(0, -word.length);
    word = endings.find((each) => rest.endsWith(each));
  }
  return rest;
}

function documentIn(page: Page, start: number, end: number): SourceName | null {
  const text = page.flat.slice(start, end);
  const ending = documents.before(text, text.length);
  if (ending === null) return null;
  const before = withoutEnd(text.slice(0, ending.start), ['发布的', '公布的', '的', '最新', '统计']);
  // 摩根汇理最新报告: whose it is
  const whose = /^(?:研究报告|研报|报告)$/u.test(ending.word) && text.slice(0, ending.start).endsWith('最新');
  if (page.view.slice(start, end).includes(NUMBER)) return { text: '', kind: 'bare' };
  // 描述性统计表明: what kind of statistics, not whose.
  if (
    (before === '' && !namesItself.test(text)) ||
    /[性化式类型]$/u.test(before) ||
    /^(?:[该此有某]|[此本这今上首]次|此前|日前|近日|昨日|今日|最近|当日|同日|随后|上述|这份|这项|一份|一项|多项|相关|有关)$/u.test(
      before,
    )
  )
    return { text: '', kind: 'bare' };
  // 国家统计局数据 is the office; 战略性新兴产业科技成果转化前景分析报告 is a document.
  // 远杉汽车产销快报: what a company puts out is its own word
  const isData =
    /数[据字]|资料|统计|调查|研究/u.test(ending.word) ||
    (before.length > 1 && /[季中年财快]报$|招股/u.test(ending.word));
  return {
    text: literal(page, start, isData || whose ? start + before.length : end),
    kind: isData || whose ? 'organisation' : 'document',
  };
}
