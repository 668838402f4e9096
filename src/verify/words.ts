/**
 * Word lists that a linguist, not a programmer, would change. All Chinese in Simplified: texts are folded before they are compared.
 */

/** Words that say how much without saying of what: dropped before two indicators are compared. */
export const generic: readonly string[] = [
  // amounts and totals
  '总额',
  '总量',
  '总数',
  '总计',
  '总值规模',
  '总体',
  '累计',
  '合计',
  '共计',
  '数量',
  '个数',
  '家数',
  '总规模',
  '规模',
  '金额',
  '总',
  // time and manner words that cling to indicators
  '全年',
  '当年',
  '同期',
  '年度',
  '新增',
  '实现',
  '完成',
  '达到',
  '已',
  // what only joins a comparison
  '相比之下',
  '与上年相比',
  '相比',
  '相较',
  '其中',
  '目前',
  '同比',
  // changes
  '增长率',
  '增长',
  '增速',
  '增幅',
  '降幅',
  '涨幅',
  '同比',
  '环比',
  '下降',
  '比重',
  '复合年均',
  '年均',
];

/** The same in English, whole words. */
export const genericEnglish: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'of',
  'in',
  'for',
  'by',
  'to',
  'and',
  'its',
  'their',
  'our',
  'at',
  'from',
  'on',
  'with',
  'total',
  'overall',
  'combined',
  'number',
  'amount',
  'volume',
  'annual',
  'yearly',
  'full-year',
  'year',
  'growth',
  'rate',
  'growth-rate',
  'increase',
  'rise',
  'decline',
  'fall',
  'cumulative',
  'compound',
  'average',
  'altogether',
  // what was done to have the number
  'counted',
  'recorded',
  'registered',
  'reported',
  'welcomed',
]);

/** Ways to say the same; the left is written as the right before comparing. Longer ones first. */
export const synonyms: readonly (readonly [string, string])[] = [
  // raising money on an exchange
  ['首次公开募股', 'ipo'],
  ['首次公开发行', 'ipo'],
  ['上市公司', 'ipo企业'],
  ['募集资金', '募资'],
  ['融资额', '融资'],
  ['募资额', '募资'],
  ['投资额', '投资'],
  // who
  ['公司', '企业'],
  ['厂商', '企业'],
  ['游客人次', '游客'],
  ['旅客', '游客'],
  ['人次', ''],
  // sales and output of goods
  ['销售量', '销量'],
  ['生产量', '产量'],
  ['销售额', '销售收入'],
  ['营业收入', '营收'],
  ['国内生产总值', 'gdp'],
  ['生产总值', 'gdp'],
];

/** Pairs of words that make two series of one: an indicator with the one is never the indicator with the other. */
export const opposites: readonly (readonly string[])[] = [
  ['产量', '销量', '库存', '保有量', '出口量', '进口量'],
  ['产值', '增加值', '销售收入', '利润'],
  ['出口', '进口', '进出口'],
  ['收入', '支出', '利润', '成本'],
  ['城镇', '农村', '乡村'],
  ['城市', '农村', '乡村'],
  ['男', '女'],
  ['第一产业', '第二产业', '第三产业'],
  ['国内', '国外', '境外', '海外'],
  ['线上', '线下'],
  ['新增', '累计', '存量'],
  ['人均', '总体'],
  ['批发', '零售'],
  ['净利润', '毛利润'],
  ['贷款', '存款'],
  ['production', 'sales', 'inventory', 'stock', 'output'],
  ['exports', 'imports'],
  ['revenue', 'profit', 'cost', 'spending', 'expenditure'],
  ['domestic', 'overseas', 'foreign', 'international'],
  ['male', 'female'],
  ['men', 'women'],
  ['urban', 'rural'],
  ['primary', 'secondary', 'tertiary'],
  ['retail', 'wholesale'],
  ['net', 'gross'],
  ['online', 'offline'],
];

/** Kinds that together make the whole, so that their parts must foot and their shares make 100 %. */
export const partitions: readonly (readonly string[])[] = [
  ['第一产业', '第二产业', '第三产业'],
  ['男', '女'],
  ['城镇', '农村'],
  ['城镇', '乡村'],
  ['国内', '国外'],
  ['境内', '境外'],
  ['国内', '海外'],
  ['线上', '线下'],
  ['上半年', '下半年'],
  ['primary', 'secondary', 'tertiary'],
  ['male', 'female'],
  ['men', 'women'],
  ['urban', 'rural'],
  ['domestic', 'overseas'],
  ['domestic', 'foreign'],
  ['domestic', 'international'],
  ['online', 'offline'],
];

/** The part that completes a list. */
export const remainder = /其余|其他|其它|剩余|余下|\b(?:other|others|rest|remaining|remainder)\b/u;

/** Before or in a total: the parts are all there. */
export const totalCue =
  /合计|共计|总计|总共|一共|总额|总量|总数|总体|整体|两者|共(?=$|[^同产享])|\b(?:total(?:led|ling|s)?|altogether|combined|in all|overall|sum|aggregate)\b/u;

/** The same right behind the number, a counted noun or two between: 921 libraries altogether. */
export const totalCueAfter = /^(?:\s[\p{L}-]{2,20}){0,2}\s(?:altogether|combined|in all|in total|overall)\b/u;

/** Between a whole and its parts: only some of the parts follow. */
export const partialCue =
  /其中|包括|包含|涵盖|例如|比如|诸如|\b(?:including|includes?|included|of which|of whom|of them|among|such as|for example|notably)\b/u;

/** The strictest of them: what follows is part of the amount right before. */
export const ofWhich = /其中|\b(?:of which|of whom|of them|of these)\b/u;

/** Before a whole: Of the 7,581 clinics it had, 3,479 were dental; 1250家企业中,有500家. */
export const wholeCue = /(?:^|[\s,;:])of (?:the|its|their|all|\p{L}+['’]s)(?: total of)?\s?$/u;

/** Names of the same place. Keys of `data/reference` (ISO 3166, `WLD`) on the left. */
export const places: readonly (readonly [string, RegExp])[] = [
  ['CN', /^(?:中国|我国|全国|国内|中国大陆|中国内地|china|prc|mainland china|chinese)$/u],
  ['HK', /^(?:中国香港|香港|港股|香港市场|港股市场|hong kong)$/u],
  ['TW', /^(?:中国台湾|台湾|taiwan)$/u],
  ['US', /^(?:美国|全美|us|usa|u\.s\.|united states|america)$/u],
  ['WLD', /^(?:全球|世界|全世界|world|global|worldwide|the world)$/u],
  ['JP', /^(?:日本|japan)$/u],
  ['DE', /^(?:德国|germany)$/u],
  ['GB', /^(?:英国|uk|united kingdom|britain)$/u],
  ['FR', /^(?:法国|france)$/u],
  ['KR', /^(?:韩国|south korea|korea)$/u],
  ['IN', /^(?:印度|india)$/u],
  ['EU', /^(?:欧盟|european union|eu)$/u],
];

/** What may follow or precede a name without making it another. */
export const aroundNames =
  /^(?:市场|[省市县区州\s.]|自治区|国内|中国|全国|地区|公司|集团|有限公司|股份|企业|上市|整个|markets?|province|city|group|inc|corp|ltd|co|the|county|state)*$/u;

/** Indicators whose unit is money. */
export const moneyWords =
  /金额|总额|收入|营收|产值|利润|资金|募资|融资|投资额|gdp|生产总值|增加值|支出|消费额|成交额|交易额|销售额|市值|余额|\b(?:revenues?|proceeds|profits?|income|gdp|turnover|spending|earnings|value)\b/u;

/** Indicators whose unit is a count of things. */
export const countWords =
  /数量|家数|户数|人数|件数|次数|个数|企业数|销量|产量|\b(?:number|count|headcount|deliveries|visitors|units|passengers)\b/u;

/** Total ÷ people. */
export const perHead =
  /人均|户均|平均每人|每人|per (?:capita|head|person|visitor|tourist|guest|passenger|employee|worker|resident|pupil|student|user|subscriber|customer|household)|a (?:head|person|visitor)\b/u;

/** The same right behind the number. */
export const perHeadAfter =
  /^ (?:per (?:capita|head|person|visitor|tourist|guest|passenger|employee|worker|resident|pupil|student|user|subscriber|customer|household)|a (?:head|person|visitor)|each|apiece)\b/u;

/** Heads of whatever kind. */
export const anyHead = /^(?:capita|head|person)$/u;

/** What follows says the amount before it in other terms: or $320 per visitor, that was $320 per visitor, 人均为. */
export const apposition =
  /(?:\bor|\bthat (?:was|is|came to|comes to)|即|相当于|折合|合)\s?(?:about |roughly )?(?:人均|户均)?$/u;

/** Who there is one of for each head. */
export const people =
  /人口|人数|居民|员工|职工|游客|旅客|用户|学生|参与者|户数|\b(?:population|people|residents|employees|visitors|tourists|users|students|households|inhabitants|workers|staff)\b/u;

/** Population is counted at the end of a year and averaged for per-head values. */
export const population = /人口|居民|\b(?:population|residents|inhabitants)\b/u;

/** Indicator of a share: A占B比重, share of A in B. */
export const shareWords =
  /占比|比重|比例|份额|占有率|渗透率|\b(?:share|proportion|percentage|percent|penetration)\b/u;

/** The difference of two named flows, and which. */
export const balances: readonly { balance: RegExp; plus: RegExp; minus: RegExp }[] = [
  { balance: /顺差|trade surplus/u, plus: /(?<!进)出口|\bexports?\b/u, minus: /进口|\bimports?\b/u },
  { balance: /逆差|trade deficit/u, plus: /进口|\bimports?\b/u, minus: /(?<!进)出口|\bexports?\b/u },
];

/** Rates in real terms: levels are printed at current prices, so the two do not meet. Output of an economy is always told so. */
export const realTerms =
  /不变价|可比价|可比口径|同口径|扣除价格|实际(?:增长|下降|增速)|生产总值|增加值|\bgdp\b|\b(?:real(?: terms)?|constant|organic(?:ally)?|comparable|like-for-like|inflation-adjusted|value added|gross domestic product)\b/u;

/** Compared with somebody else, or with a plan, not with another time. */
export function isComparedWith(lead: string): boolean {
  return comparedInChinese.test(lead) || comparedInEnglish.test(lead);
}

// Two patterns: one of both together can be driven into more than linear time.
const comparedInChinese =
  /(?:高于|低于|快于|慢于|高出|低出|优于|好于|比|超出|超过|领先|落后)[^，。,;；]{0,12}?(?:全国|全省|全市|全球|世界|平均|行业|同行|同业|目标|预期|计划|规划)/u;
const comparedInEnglish =
  /\b(?:above|below|than|ahead of|behind|over|faster|slower)\b[^.;,]{1,30}?\b(?:national|average|industry|peers?|target|forecast|expected|expectations|plan)\b/u;

/** Right before the number that a movement starts from: From $20 million in 2021, revenue rose 5% to $21 million. */
export const startCue =
  /(?:\b(?:from|against|compared with|compared to|versus)(?: the)?|[从由自比较与和同])\s?(?:(?:19|20)\d\d年的?)?$/u;

/** Behind it where the word before may only join (与, 和): 与2021年的20亿元相比. */
export const startCueAfter = /^(?:的[^，。,；;]{1,8})?(?:相比|比较|相较)/u;

/** Words that join as well as compare. */
export const joining = /[与和同]\s?(?:(?:19|20)\d\d年的?)?$/u;

/** A ratio of two rates of change: 增速是…的2倍. */
export const rateWords = /增速|增幅|增长率|降幅|涨幅|跌幅|\b(?:growth|growth rate|rate of growth|pace)\b/u;
