import type { Refiner } from '../../rule.ts';
import { knownOrganisations } from '../../locale/zh-organisations.ts';
import { lexicon } from '../reading/lexicon.ts';
import {
  addName,
  isCovered,
  literal,
  nameIndex,
  pageOf,
  sortNames,
  type Clause,
  type Page,
} from '../reading/zh-page.ts';
import { isCounted, isKindOfThing } from './zh-class.ts';
import { doesBusiness } from './zh-company.ts';
import { headOf } from './zh-head.ts';
import { isTaken, without, type Name } from './zh-name.ts';

const known = lexicon([[true, knownOrganisations]]);

const STRONG =
  /有限责任公司|股份有限公司|有限公司|集团公司|子公司|公司|集团|银行|证券|保险公司|基金会|大学|学院|医院|研究院|研究所|研究中心|科学院|交易中心|交易所|协会|学会|联合会|商会|总会|委员会|出版社|事务所|博物馆|图书馆|铁路局|机场|港务局|合作社|海关|口岸|航空|药业|科技|股份|电子|重工|实业|控股|金控|投控|半导体|人寿|农业|食品|乳业|物流|能源|电气|钢铁|化工|石化|汽车|制药|生物|医药|地产|置业|传媒|影业|光电|光伏|精密|电机|建设|营造|水泥|塑胶|纺织|物业|文旅|网络|软件|通讯/gu;

const WEAK =
  /(?:航空|科技|电子|重工|实业|控股|半导体|人寿|农业|食品|乳业|物流|能源|电气|钢铁|化工|石化|汽车|制药|生物|医药|地产|置业|传媒|影业|光电|光伏|精密|电机|建设|营造|水泥|塑胶|纺织|物业|文旅|网络|软件|通讯|医院|大学|学院|机场|协会|合作社|公司|银行|集团|证券|海关|口岸)$/u;

/** What is built: 交通建设, 五年农田水利建设. */
const BUILT =
  /^[一二三四五六七八九十两近\d]{1,3}年|(?:交通|设施|水利|城市|城镇|项目|工程|电网|铁路|公路|房地产|住房|基本|园区|农田|校舍|文化|生态|环境|体系|队伍|制度|机场|港口|平台|信息化|乡村|新农村|党)$/u;

/** Is a clause the first of its sentence? */
const isFirst = (page: Page, clause: Clause): boolean =>
  page.sentences[clause.sentence]?.clauses[0]?.start === clause.start;

/** Before 股份 where it means shares that somebody holds or trades, not the end of a name. */
const SHARES =
  /(?:[的其该以]|持有?|转让|收购|出售|增持|减持|回购|购买|认购|发行|公司|国有|个人|部分|全部|所有|有限|普通|优先|多数|少数|名下|旗下|流通|限售|[上下]市)$/u;

// 安徽某科技有限公司，贵阳大数据交易中心
// ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^
export const organisationName: Refiner = {
  name: 'subject/zh-organisation-suffix',
  slot: 'subject',
  about: 'An organisation by what its name ends with, at the head of a clause.',
  refine(scene) {
    const page = pageOf(scene);
    const { flat } = page;
    const found: Name[] = [];
    const kinds: Name[] = [];
    const dropped: { start: number; end: number }[] = [];
    for (const clause of page.clauses) {
      const head = headOf(page, clause);
      // 国泰金控旗下国泰人寿: the one below is what is spoken of.
      const under = flat.slice(head, Math.min(clause.end, head + 16)).indexOf('旗下');
      const start = under > 0 ? head + under + 2 : head;
      const text = flat.slice(start, Math.min(clause.end, start + 28));
      STRONG.lastIndex = 0;
      let end = 0;
      for (let match = STRONG.exec(text); match !== null; match = STRONG.exec(text)) {
        const upTo = match.index + match[0].length;
        const before = text.slice(0, match.index);
        if (
          /[,，的是有为达了占将等经、：“”\d]|旅客|游客|增长|下降|数量|平均|营收|收入|[高低优逊多少快慢大小胜强弱]于|超[过出越]|同意|收购|已[\u3400-\u9fff]|预计|计划|宣布|投资|成立|创立|推出|取得|获得|通过|提供|协助|辅导|带动|归属|归于/u.test(
            before,
          )
        )
          break;
        const rest = page.view.slice(start + upTo, clause.end);
        if (
          match.index < 2 ||
          /上市$/u.test(before) ||
          /^(?:[类们业法生]|货品|商品|企业|行业|总数|数[据量]|旗下)/u.test(rest)
        )
          continue;
        if (
          !/公司|集团|大学|医院|协会|研究|基金会/u.test(match[0]) &&
          /^(?:行业|产业|市场|产品|板块|体系|系统|业(?!务)|制造|服务|销量|产量|出口|进口|零售|产销|技术|领域|装备|股票|板|机构|类|经营|总数|数量|产值|贷款|存款|用户|保费|基地|集群|材料|价格|消费)/u.test(
            rest,
          )
        )
          continue;
        // 交通建设投资: what is built, nobody's name
        if (match[0] === '建设' && BUILT.test(before)) continue;
        if (match[0] === '股份' && SHARES.test(before)) continue;
        // 农业, 汽车, 能源 end names of companies, and are industries: only where a company acts.
        if (
          WEAK.test(match[0]) &&
          !/公司|集团|银行|大学|医院|协会|学院|机场|合作社|证券|海关|口岸/u.test(match[0]) &&
          !doesBusiness(rest) &&
          // 联锦化工7月30日排放…: two characters that are no word, and a time
          !(match.index === 2 && /^[\uE001\uE003的]/u.test(rest) && isFirst(page, clause)) &&
          // 电动车企岚驰汽车，把目标…: set off as what is spoken of
          !(rest === '' && match.index > 2 && clause.mark === ',' && isFirst(page, clause))
        )
          continue;
        end = upTo;
      }
      // A place inside the name (贵阳 in 贵阳大数据交易中心) gives way; a place that reaches further does not.
      if (end > 1 && isCounted(page, start + end)) continue;
      if (end > 1 && isKindOfThing(flat.slice(start, start + end))) {
        // 公立医院: spoken of when nobody else is
        if (
          /医院|大学|学院|机场|银行|公司|集团/u.test(flat.slice(start, start + end)) &&
          !isTaken(page, start)
        )
          kinds.push({
            start,
            end: start + end,
            kind: 'kind',
            text: literal(page, start, start + end),
            rule: organisationName.name,
          });
        continue;
      }
      if (end > 1 && !(isTaken(page, start) && isTaken(page, start + end))) {
        dropped.push({ start, end: start + end });
        found.push({
          start,
          end: start + end,
          kind: 'organisation',
          text: literal(page, start, start + end),
          rule: organisationName.name,
        });
      }
    }
    page.names = without(page.names, dropped);
    for (const name of found) addName(page, name);
    page.names.push(...kinds);
    sortNames(page);
  },
};

export const knownName: Refiner = {
  name: 'subject/zh-known-organisation',
  slot: 'subject',
  about: 'A company or an agency that everyone knows by its short name.',
  refine(scene) {
    const page = pageOf(scene);
    const found: Name[] = [];
    const dropped: { start: number; end: number }[] = [];
    for (let i = 0; i < page.flat.length; i++) {
      const hit = known.at(page.flat, i);
      if (hit === null) continue;
      if (isTaken(page, i)) {
        // 贵州茅台: the longer name wins over the place it begins with.
        const place = page.names[nameIndex(page, i)];
        if (place?.start !== i || place.end >= hit.end || place.kind !== 'place') continue;
        dropped.push(place);
      }
      // 韩国三星: of where it is, one name with it
      const home = page.named[i - 1] === 1 ? homeBefore(page, i) : undefined;
      // 恒生指数: an index of the market, not what the company does.
      if (/^(?:指数|国企指数|科技指数|中国企业指数|酒)/u.test(page.flat.slice(hit.end, hit.end + 6)))
        continue;
      // 其中电子, 其中海外: two words meet.
      if (hit.word.startsWith('中') && page.flat.charAt(i - 1) === '其') continue;
      // 大众, 平安, 移动, 东风, 太古 are words as well: only at the head of a clause and before what companies do.
      const head =
        page.heads.has(i) ||
        home !== undefined ||
        isCovered(page.view, i - 1) ||
        page.flat.startsWith('其中', i - 2) ||
        // 航运股长荣
        page.flat.charAt(i - 1) === '股';
      // 苹果产量, 小米播种面积: what grows in a field
      if (
        CROPS.has(hit.word) &&
        /^(?:[总年亩]?产[量区]|种植|播种|采[摘收]|收[购成获]|批发|价格|亩)/u.test(
          page.flat.slice(hit.end, hit.end + 4),
        )
      )
        continue;
      // 国家登记: two characters may be the end of one word and the beginning of another.
      if (hit.word.length === 2 && !head && !BOUND.has(page.flat.charAt(i - 1))) continue;
      if (
        AMBIGUOUS.has(hit.word) &&
        !(head && ONLY_NAMES.has(hit.word)) &&
        (head ? !isCompany(page, hit.end) : !/[与和、对向]/u.test(page.flat.charAt(i - 1)))
      )
        continue;
      if (home !== undefined) dropped.push(home);
      const start = home?.start ?? i;
      found.push({
        start,
        end: hit.end,
        kind: 'organisation',
        text: literal(page, start, hit.end),
        rule: knownName.name,
      });
      i = hit.end - 1;
    }
    page.names = without(page.names, dropped);
    for (const name of found) addName(page, name);
    sortNames(page);
  },
};

/** The country at the head of a clause that stands right before a name. */
function homeBefore(page: Page, at: number): Name | undefined {
  const place = page.names[nameIndex(page, at) - 1];
  return place?.end === at && place.kind === 'place' && HOME.test(place.text) && page.heads.has(place.start)
    ? place
    : undefined;
}

const HOME = /国|日本|德|荷兰|瑞[士典]|台[湾灣]|加拿大|意大利|[义義]大利|印度|西班牙/u;

/** 日产电池包, 移动支付, 平安出行: a word that is a company as well is one before what companies do. */
const isCompany = (page: Page, at: number): boolean => {
  const rest = page.view.slice(at, at + 24);
  return (
    /^(?:[\uE001\uE003，,、。;则和与及的在也已将升跌涨挫收报夺]|(?:[以凭靠]|凭借|则?[有为达]|也[有为达]?|[仅只则约近逾超])?[约近逾超]?\uE004|[下上大小急][跌涨升挫]|重挫|走[高低升跌]|集团|公司|汽车|电子|中国|全球|手机|智能手机|平板|电视|电动车|新能源|方面|股份|控股|重返|跻身|[位排并]列|位居|排名|退居|反超|超越|稳居|蝉联|登顶|领跑|紧随|出货|推出|称霸|[售卖]出|交付|销量|一家)/u.test(
      rest,
    ) || doesBusiness(rest)
  );
};

const CROPS: ReadonlySet<string> = new Set(['苹果', '小米']);

/** What may stand right before a name that does not head its clause: a link, a preposition, a verb that takes a name, a kind of house. */
const BOUND: ReadonlySet<string> = new Set(
  '与和及或跟同对向由据被为给以在于是有的从到比较超而则把让使将称指说看买卖做、“”「」『』（）()《》/·头企商厂司团业牌者方股家',
);

const AMBIGUOUS = new Set(
  '大众 平安 移动 东风 太古 理想 苹果 阳明 长荣 统一 融创 美的 联想 百度 快手 恒生 三星 日产 本田 中通 通威 贝壳 万得 中车 通用 小米 和硕 北汽 微博 阿里 长和 长城 松下 福特 博通 超威 美满 寒武纪 国巨 旺宏 问界 智己 岚图 抖音 新希望 李宁 山姆 国航 东航 南航 恒隆 隆基 天合 思科 惠普 强生 罗氏 三菱 雀巢 百事 信实 塔塔 海思 徐工 鞍钢 双汇 甲骨文 壳牌 力拓 奈雪 库迪 研华 友达 群创 远传 欣兴 南亚 长安 江淮 仰望 世茂 建发 德邦 菜鸟 满帮 同程 特步 百丽 物美 口碑 旺旺 新世界 信德 大成 华夏 创意 先锋 微风 凤凰旅游 联通 中银 保诚 国寿 华虹 天马 中移 光阳 裕隆 晶华 合库 韦尔 绿城 猫眼 极狐 申通 韵达 途虎 飞猪 苏宁 国美 微信 闲鱼 新浪 有赞 地平线 希慎 惠康 百佳 美心 城巴 马会 字节 斗鱼 虎牙 欢聚 黑松 味全 全联 六角 达能 开云 黑石 安联 安盛 乐天 日航 新航 亚航 西门子 富力 雅居乐 中骏 金科 泰禾 旭辉 正新 联茂 上银 大立光 台光 智谱 大疆 可成 茂迪 安集 亚力 华新 东元 力成 合晶 万润 勤诚 双鸿 健策 世芯 嘉泽 景硕 健鼎 臻鼎 汉唐 丰泰 圣晖 裕民 慧洋 宝雅 中租 川湖 微星 隆达 亿光 群电 全汉 亚光 国乔 丰兴 卜蜂 佳格 瓦城 云品 雄狮 王品 亚朵 雷神 贸联 中鸿 士电 百胜 推特 国药 药明 村田 电装 瑞穗'.split(
    ' ',
  ),
);

/** Those of them that are no words: they may be a part of one (山东航空), not where a clause begins. */
const ONLY_NAMES = new Set(
  '融创 本田 中通 通威 万得 和硕 北汽 博通 超威 寒武纪 旺宏 智己 岚图 国航 东航 南航 恒隆 隆基 天合 思科 惠普 罗氏 三菱 雀巢 信实 海思 徐工 鞍钢 双汇 壳牌 力拓 奈雪 库迪 研华 友达 群创 欣兴 世茂 德邦 特步 飞猪 苏宁 国美 韵达 申通 途虎 绿城 西门子 富力 雅居乐 金科 泰禾 旭辉 安联 安盛 达能 日航 新航 亚航 药明 百度 斗鱼 虎牙 大疆 智谱 开云 黑石'.split(
    ' ',
  ),
);

// 北岭钢铁公告称，…；远杉生物半年报显示，…
// ^^^^^^^^                ^^^^^^^^
export const ownName: Refiner = {
  name: 'subject/zh-own-results',
  slot: 'subject',
  about: 'A company that tells its own results is what they are about.',
  refine(scene) {
    const page = pageOf(scene);
    for (const origin of page.origins) {
      if (!origin.own || origin.name === null) continue;
      const end = Math.min(origin.end, origin.start + 60);
      for (let at = origin.start; at < end; at++) {
        if (literal(page, at, at + origin.name.length) !== origin.name) continue;
        if (!isTaken(page, at)) {
          addName(page, {
            start: at,
            end: at + origin.name.length,
            kind: 'organisation',
            text: origin.name,
            rule: ownName.name,
          });
        }
        break;
      }
    }
    sortNames(page);
  },
};
