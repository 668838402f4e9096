import { sharedHeads } from '../../locale/zh-compounds.ts';
import { tails } from '../../locale/zh-predicates.ts';
import { wholeWords } from '../../locale/zh-whole-words.ts';
import { lexicon } from '../reading/lexicon.ts';
import { words, type Clause, type Page, type Spot } from '../reading/zh-page.ts';
import { readingOf } from '../reading/zh-reading.ts';
import type { Name } from '../subject/zh-name.ts';

/** A stretch of the page. */
export interface Stretch {
  start: number;
  end: number;
}

const predicates = lexicon(tails);
const heads = lexicon([[true, sharedHeads.join(' ')]]);

/** Verbs in front of the thing counted that say nothing about the series: 建成5G基站. 接待, 新增, 出口 stay: they make the series. */
const light = lexicon<true>([
  [
    true,
    `致使 近日 日前 昨日 今日 最近 近期 公布 披露 宣布 发布 通报 公告 预告 实现 完成 累计建成 建成 建有 建立 建立了 培育 新培育 累计培育 培养 引进 集聚 聚集 汇聚 汇集 形成 打造 拥有 具有 具备 设有 设立 设立了 有 共有 已有 现有 总计 总共 合共 达到 达 录得 突破 获得 取得 成立 成立了 组建 搭建 搭建了 开设 共 共计 合计 累计
     已累计 已培育 已建成 建成了 形成了 打造了 培育了 实施 开展 推进 推动 带动 包括 包含 涵盖 涉及 覆盖 全面覆盖 还有 则有 又有 是 为 使 让 令 了 已 认定 培育认定 全年 全部 年内 预计 预估 预料 预测 今 当 要 会 可 能 布局 连续 设 分别 依次 拉动 促进 导致 造成 致使 带来 创造 贡献 以 将 把 由 用 在 对 从 向 因 于 给 到 至 投入 投资建设 决定 严格控制 控制 维持 保持 公司 集团 企业的 该 该行将 该行把 该机构 该机构将 只见 建成后 建成后可 投产后 投产后可 达产后 达产后可 建成投产后 报告 报告预计 计划 计划再 计划在 拟 拟再 再 再建 我们 他们 她们 它们 它 他 她 咱们 自己 大家 单看 光看 只看 细看 兑现 要兑现 依旧 还要 测得 录得 评估为 董事会 董事局 股东会 股东大会 理事会 决议 决议通过 通过决议 同意 建议 建议派发 宣派 拟派发 承诺 许诺 力争 争取 力拚 力拼 希望 盼 期望 期盼 料将 估计 恐将 有望 可望 仍要 仍须 必须 将会 或将 大概 大约 大概率 一口气 截至 目标 目标是 打算 确保 明确 提出 要求 原定 原订 原先 当前 每月要 一年要 一个月要 另外 另有 此外 当年 当天 当日 现场 目前 眼下 手里 手头 手上`,
  ],
]);

const stay = lexicon<true>([
  [true, wholeWords],
  [
    true,
    `预测值 预测误差 公布率 披露率 发布量 发布会 上半年 累计新增 累计销量 累计产量 累计装机 累计确诊 累计发电 累计投资 累计收入 达成率 公司债 该行业 投入产出 投入额 投入总 突破性 形成率 控制人 控制率 覆盖率 覆盖面 覆盖人 完成率 完成额 实现率 培养基 成立时 涉及金额 带动就业 贡献率 贡献度 有望 集聚区 形成的 拥有率 拥有量 保持率 目标价 目标价格 于都 建成区`,
  ],
]);

/** 逊于市场预期的5.1%: a number of the same thing that was expected. */
export const isExpected = (said: string): boolean =>
  /^(?:略|远|大幅)?(?:[较比与]|[高低优逊弱好强胜快慢多少][于过]|超过|超出|不及|不如|符合)(?:(?:市场|分析师|外界|此前|原先|机构|路透|彭博|业界|各界){1,2}(?:的?[\u3400-\u9fff]{0,4}?(?:预期|预测|预估|估计|调查|共识)(?:的|值|中值)*)?|(?:公司|自身|先前|原先)?的?(?:指引|财测)(?:区间|高标|低标|上限|下限|中值)?的?)$/u.test(
    said,
  );

/** The topic of a figure without the subject in front and without light verbs. Empty when only a verb is left. */
export function topicOf(page: Page, spot: Spot): Stretch {
  const { before } = readingOf(page, spot);
  const { type } = spot.draft;
  const compared = type === 'growth' || type === 'change' || type === 'multiple';
  // 较高峰期的4480亿元: what is held against has no name of its own.
  if (
    !compared &&
    page.named[before.start] !== 1 &&
    /^[较比](?![重例率值赛特较为])/u.test(page.view.slice(before.start, before.end))
  )
    return { start: before.end, end: before.end };
  const said = page.view.slice(before.start, before.end);
  // 成为首个突破13万亿元的省份: what it became by it
  if (/^(?:成为|跻身|成功|率先)/u.test(said) && !compared) return { start: before.end, end: before.end };
  // 约为疫情前四成
  if (spot.draft.unit === '%' && BEFORE_PLAGUE.test(page.view.slice(before.start, spot.start)))
    return { start: before.end, end: before.end };
  if (isExpected(said) || (/^(?:已|也)?恢复[到至]/u.test(said) && spot.draft.unit === '%'))
    return { start: before.end, end: before.end };
  if (compared && /^(?:[略均仍]|明显|持续)?(?:[高低快慢多少优好强弱]于|跑赢)[^\uE004]{2,16}$/u.test(said))
    return { start: before.end, end: before.end };
  const end = beforeAdverbial(
    page,
    before.start,
    compared ? beforeComparison(page, before.start, before.end) : before.end,
  );
  const topic = trimTopic(
    page,
    behindCounted(page, spot, before.start, end),
    compared ? beforeYears(page, before.start, end) : end,
    spot.draft.subject,
  );
  if (topic.end > topic.start || end <= before.start) return topic;
  // 投入不会少于6亿元: a verb that is all there is, and names a series.
  const verb = nounVerbs.before(page.view, end, before.start);
  return verb === null || verb.word === '贡献' ? topic : { start: verb.start, end };
}

const BEFORE_PLAGUE =
  /^(?:[约仅已为是达]|恢复[到至]了?|相当于)*(?:新冠)?(?:疫情|疫)(?:爆发)?之?前(?:同期|水平|平均)*的?[约近逾]?$/u;

/** What it came from, what moved it, by whose measure: nothing that names the series. */
const ADVERBIAL =
  /^(?:[从由](?![业于此来事衷属])[^从由,，\uE004]{0,8}|受[^,，\uE004]{2,16}(?:影响|带动|拖累|提振|冲击|推动|刺激|激励|波及|牵累|支撑|利好|利空)|在[^,，\uE004]{2,12}(?:带动|推动|拖累|提振|影响|支撑|刺激|作用)下|因(?![子素特果公])[^,，\uE004]{2,12}|[剔扣撇]除[^,，\uE004]{2,16}(?:因素|影响)后?)$/u;

/** Where such words begin, at most a score of characters before the figure; -1 for nowhere. */
function adverbialAt(text: string): number {
  for (let at = Math.max(2, text.length - 20); at < text.length; at++) {
    if (!'从由受在因剔扣撇'.includes(text.charAt(at)) || '自理缘经来'.includes(text.charAt(at - 1))) continue;
    if (ADVERBIAL.test(text.slice(at))) return at;
  }
  return -1;
}

// 良率已由最初的58%爬升到八成, 水果受基期偏低影响飙升12.4%
// ^^^^                         ^^^^
function beforeAdverbial(page: Page, start: number, end: number): number {
  const at = adverbialAt(page.view.slice(start, end));
  if (at < 0) return end;
  // 云嘉南因停灌改种杂粮: with nothing but a name in front, the rest is what was done.
  const rest = trimTopic(page, start, start + at);
  if (rest.end - rest.start < 2) return end;
  return (
    rest.end - (/(?:已经?|[将则也便就又])$/u.exec(page.view.slice(rest.start, rest.end))?.[0].length ?? 0)
  );
}

/** 市场规模三年翻了一番: how long it took is no part of what grew. */
function beforeYears(page: Page, start: number, end: number): number {
  const years = /[\d一二两三四五六七八九十]{1,3}年(?:[间来内]|之内)?$/u.exec(
    page.view.slice(start, end).slice(-6),
  );
  return years === null || end - years[0].length - start < 2 ? end : end - years[0].length;
}

const AT_PRICE = /^(?:左右|以内|以下)?的?[\u3400-\u9fff]{0,4}?(?:价格|均价|单价|总价|对价|估值)(?=.)/u;

/** 来自129个国家的近3500家企业: what was counted by the figure before is no part of what this one counts. */
function behindCounted(page: Page, spot: Spot, start: number, end: number): number {
  const last = page.spots[spot.index - 1];
  // 以每股18.5元的价格回购2000万股
  const price = spot.from === spot.clause.start ? null : AT_PRICE.exec(page.view.slice(start, end));
  if (price !== null) return start + price[0].length;
  if (spot.from === spot.clause.start || last?.clause !== spot.clause || last.draft.unit !== 'count')
    return start;
  const { after } = readingOf(page, last);
  if (after.end <= start || after.end > end) return start;
  // 三家电信企业的用户总数达6.41亿户
  const of = page.view.slice(after.start, after.end).indexOf('的');
  if (of >= 2 && after.start + of + 1 > start) return after.start + of + 1;
  const rest = page.view.slice(after.end, end);
  return rest === '' || /^[的近约逾超]+$/u.test(rest) || startsAnew(page, after.end, end) ? after.end : start;
}

/** Does a verb follow that takes what it has as its object: 拥有, 设有, 建成? */
const startsAnew = (page: Page, at: number, end: number): boolean =>
  /^已?(?:在[^,，\uE004在]{1,5})?(?:共|已|累计)*(?:拥有|设有|开设|建有|建成|开通|设立|布局|投放|完成|实现|接待|部署|建设|铺设|发行|发放|销售|生产)(?=.)/u.test(
    page.view.slice(at, end),
  );

/** 平均气温较工业化前水平高出…: what is compared with is no part of what is measured. */
function beforeComparison(page: Page, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    const char = page.view.charAt(at);
    // 比亚迪: a name
    if ((char !== '比' && char !== '较') || page.named[at] === 1) continue;
    // 城乡收入比缩小到2.64
    if (char === '比' && at === end - 1) continue;
    const [last, next] = [page.view.charAt(at - 1), page.view.charAt(at + 1)];
    const inWord =
      char === '比'
        ? /[占同环之对百性配无好评价正反可]/u.test(last) || /[重例率值赛特较]/u.test(next)
        : /[比计]/u.test(last) || /[大高多快低少小好强差真]/u.test(next);
    if (!inWord) return at;
  }
  return end;
}

/** 按固定汇率计, 经第三方认证, 依《…》第20条: how it is counted and by what law, not what. */
const BASIS =
  /^(?:[按以依][^,，\uE004]{1,9}?(?:计算|计价|算|计)(?![划量入术力法])|[经據据][^,，\uE004]{1,8}?(?:认证|认定|测算|核算|审计|测定|检测|评估|统计|初步统计)[后为的]?|(?:依据?|按照?|根据|依照)《[^《》]{2,40}》(?:第[^条]{1,6}条)?(?:规定)?)/u;

/** Takes names of subjects, light verbs and connectives off the front of a stretch. */
export function trimTopic(page: Page, from: number, to: number, subject?: string | null): Stretch {
  let start = from;
  // 若要把总装机扩大到三倍: what is handled stands behind 把.
  const handled = page.view.slice(from, to).lastIndexOf('把');
  if (handled >= 0 && from + handled + 3 <= to && page.view.charAt(from + handled + 1) !== '握')
    start = from + handled + 1;
  for (;;) {
    const name = nameAt(page, start);
    if (
      name !== null &&
      name.end <= to &&
      // 日本客, 美股: with one character behind it, it is part of a word
      !(name.end === to - 1 && '客股债企商资人籍菜车币'.includes(page.view.charAt(name.end))) &&
      name.kind !== 'market' &&
      (subject === undefined ||
        name.text === subject ||
        !/^(?:国内|境外|海外|内地|大陆)$/u.test(page.flat.slice(name.start, name.end)))
    ) {
      start = name.end;
      while (
        start < to &&
        '的、和与及市'.includes(page.view.charAt(start)) &&
        page.view.charAt(start) !== '市'
      )
        start++;
      continue;
    }
    if (start < to && page.view.charAt(start) >= '\uE001' && page.view.charAt(start) <= '\uE004') {
      start++;
      continue;
    }
    // 连续五年稳定在20万吨以上: how long, not what
    const run =
      /^(?:连?续?[跌升涨降挫扬红黑][\d一二两三四五六七八九十]{1,3}个?(?:[日天周]|交易日)|[一两三][家国省市地县](?:[就则便]|独自)?$|连?续?[\d一二两三四五六七八九十]{1,3}个?[年月季]度?(?:以上)?|连?续?[\d一二两三四五六七八九十]{1,3}个?(?:[周日天]|星期|交易日)连[续升跌涨降]?)/u.exec(
        page.view.slice(start, Math.min(to, start + 10)),
      );
    if (run !== null) {
      start += run[0].length;
      continue;
    }
    const basis = BASIS.exec(page.view.slice(start, Math.min(to, start + 56)));
    if (basis !== null) {
      start += basis[0].length;
      continue;
    }
    if (start >= to || stay.at(page.view, start, to) !== null) break;
    const hit = light.at(page.view, start, to);
    if (hit === null) break;
    start = hit.end;
    while (start < to && '了的'.includes(page.view.charAt(start))) start++;
  }
  return { start: Math.min(start, to), end: to };
}

export function nameAt(page: Page, at: number): Name | null {
  if (page.named[at] !== 1) return null;
  let low = 0;
  let high = page.names.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const name = page.names[middle];
    if (name === undefined) return null;
    if (name.start === at) return name;
    if (name.start < at) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** Verbs that are the name of a series when they stand alone: 出口, 死亡, 融资. */
const nounVerbs = lexicon<true>([
  [
    true,
    `增长预测 增速预测 成长预测 增长预期 增速预期 成长预期 净赚 花费 投资 融资 募资 集资 筹资 出口 进口 销售 成交 交易 发行 回购 收购 亏损 盈利 获利 派息 分红 捐赠 捐款 罚款 贷款 存款 放款 生产 发电 用电 消费 交付 签约 接待 投放 减税 退税 库存 裁员 研发 运营 补贴 采购
     入账 进账 买超 卖超 净流入 净流出 净买入 净卖出 总投资 斥资 耗资 拨款 赔偿 存栏 出栏 造林 播种 占地 授信 死亡 出生 离婚 结婚 受伤 受灾 确诊 接种 运送 发送 运输 吞吐 起降 诊疗 新增 净增 在建 种植 养殖 供电 供应
     产出 出货 装机 培训 就业 招聘 招生 录取 毕业 登记 注册 申请 授权 支出 收入 投入 缴纳 征收 贡献 年产 日产 月产 产销 载客 转移 查处 破获 抓获 立案 结案 办结 受理 加工 零售 批发 拆除 改造 收购 产 销 出超 入超 减息 加息 降息 总成交 累计签约 协议投资`,
  ],
]);

/** Is a stretch, or its end, a verb that names a series or a word of measure: 出口, 住户存款, 小麦播种面积? */
export const isVerbNoun = (page: Page, topic: Stretch): boolean =>
  nounVerbs.before(page.view, topic.end, topic.start) !== null ||
  heads.before(page.view, topic.end, topic.start) !== null;

/** Only verbs are left: 签约, 共接待. */
export function isVerbal(page: Page, topic: Stretch): boolean {
  let at = topic.start;
  while (at < topic.end) {
    if (nounVerbs.at(page.view, at, topic.end) !== null) return false;
    const hit = predicates.at(page.view, at, topic.end);
    if (hit === null) return false;
    at = hit.end;
  }
  return true;
}

/** 高开低走, 不涨反跌, 量减价增: what it did, in four words. */
const IDIOM =
  /^(?:[高低平]开[高低平]走|开[高低平]走[高低平扬]|不[涨跌升降增减][反却][涨跌升降增减]|[量价][减增升跌涨缩][价量][减增升跌涨缩]|先[抑扬]后[抑扬]|一[路度]|创(?:[下出近]|新[高低]|历史|同期)|刷新|由[盈亏]转[盈亏]|节节|步步|屡创|持续|不断|大幅|小幅|再度|再次)/u;

/** What a clause without figures speaks of: its words up to the first predicate. */
export function clauseTopic(page: Page, clause: Clause): Stretch {
  const topic = trimTopic(page, skip(page, clause), clause.end);
  // 中国GDP占世界总量比重，由…: all of the clause is the name.
  if (heads.before(page.view, topic.end, topic.start) !== null) return topic;
  let end = topic.start;
  while (end < topic.end) {
    const hit = predicates.at(page.view, end, topic.end);
    if (
      hit !== null &&
      end > topic.start + 1 &&
      // 融资额, 交付量: nouns that begin like a verb
      !(hit.value === 'do' && /[额量数率值规]/u.test(page.view.charAt(hit.end))) &&
      // 上市企业, 研发人员: what kind of them
      !(
        hit.value === 'do' &&
        /^(?:企业|公司|银行|机构|人员|项目|产品|商品|单位|院校|门店|平台)/u.test(
          page.view.slice(hit.end, hit.end + 2),
        )
      ) &&
      /^(?:be|rise|fall|reach|do|compare|each|basis|adverb)$/u.test(hit.value) &&
      (hit.word.length > 1 || /[是为有达占]/u.test(hit.word))
    )
      break;
    if (hit !== null && /^[是为有占却则仍虽]/u.test(hit.word) && end > topic.start + 1) break;
    if (end > topic.start + 1 && IDIOM.test(page.view.slice(end, end + 4))) break;
    // 科创板融资额最高, 销量居首: how it ranks
    if (
      end > topic.start + 1 &&
      /^(?:相差|差距|不一|各异|悬殊|分化|持平|全线|齐齐|双双|同步|最[高低多少大小快慢强弱]|居首|居前|排名|排在|领先|领跑)/u.test(
        page.view.slice(end, end + 2),
      )
    )
      break;
    end++;
  }
  return { start: topic.start, end };
}

const LEADS =
  '其次为 其次是 其次 再次为 再次是 首先是 主要是 主要为 最多的是 最高的是 排在首位的是 位居第一的是 分别是 分别为 依次为 依次是 其中 此外 同时 与此同时 另外 另一方面 一方面 不过 然而 但是 可是 只是 而且 并且 随后 至于 反观 相比之下 相较之下 尤其是 尤其 特别是 例如 惟 但 而'.split(
    ' ',
  );

function skip(page: Page, clause: Clause): number {
  let start = clause.start;
  while (start < clause.end && page.view.charAt(start) >= '\uE001' && page.view.charAt(start) <= '\uE004')
    start++;
  for (const word of LEADS) if (page.view.startsWith(word, start)) start += word.length;
  return start;
}

/** The words of a stretch, without marks around them. Null when there are none worth a name. */
export function nameOf(page: Page, stretch: Stretch): string | null {
  let text = words(page, stretch.start, stretch.end);
  let from = 0;
  while (from < text.length && ' 、，,的之“”"「」：:和与及'.includes(text.charAt(from))) from++;
  let to = text.length;
  while (to > from && ' 、，,的：:'.includes(text.charAt(to - 1))) to--;
  // 透过IPO合计募资: how it was done and added up is no part of the name.
  text = text
    .slice(from, to)
    // 新业务价值按固定汇率计: how it is counted
    .replace(
      /(?<=.{2})[按以](?:固定|不[变變]|可比|名[义義]|[美歐欧]元|人民[币幣])[^,，]{0,8}?(?:[计計]算?|[计計][价價])?$/u,
      '',
    )
    .replace(
      /(?<=.{2})按照?[^,，按]{0,6}?(?:不[变變][价價]格?|可比[价價口][格径徑]?|[现現][价價]|[当當]年[价價]格?)(?:[计計]算?)?$/u,
      '',
    )
    // 全球增长预测上调: that it is foretold is told elsewhere
    .replace(/(?<=[增成][长長速幅])(?:预[测期估]|預[測期估]|展望)值?$/u, '')
    // 重点统计钢铁企业共生产粗钢: who does it all together
    .replace(
      /^.{2,14}(?:企[业業]|公司|[单單]位|[机機][构構]|[厂廠]商)(?:一?共|累[计計]|合[计計])(?=(?:生[产產]|完成|[实實][现現]|[销銷]售|出口|[进進]口|[签簽][约約订訂]|投放|[发發]放|[筹籌募]集).{2})/u,
      '',
    )
    .replace(/^(?:通过|通過|透过|透過)(.{2,8}?)(?:合计|合計|合共|累计|累計)(?=.{2})/u, '$1');
  return text.length < 2 && !/[\u3400-\u9fff]/u.test(text) ? null : text === '' ? null : text;
}
