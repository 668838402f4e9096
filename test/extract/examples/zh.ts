import type { Example } from './example.ts';
import { zhNews } from './zh-news.ts';
import { zhGov } from './zh-gov.ts';
import { zhSeries } from './zh-series.ts';
import { zhTimes } from './zh-times.ts';
import { zhTrade } from './zh-trade.ts';
import { zhWhen } from './zh-when.ts';
import { zhBulletins } from './zh-bulletins.ts';
import { zhWire } from './zh-wire.ts';
import { zhThings } from './zh-things.ts';
import { zhWho } from './zh-who.ts';

const PUBLISHED = '2024-05-20';

/** Sentences of our own about invented places and companies, one or more for each rule of the Chinese slots. */
export const zh: readonly Example[] = [
  ...zhWho,
  ...zhThings,
  // Times
  { rule: 'period/zh-year', text: '2022年全市粮食产量为120万吨。', expect: [{ period: '2022' }] },
  { rule: 'period/zh-year', text: '二〇二二年全市粮食产量为120万吨。', expect: [{ period: '2022' }] },
  { rule: 'period/zh-numeric-date', text: '2023-08总笔数为320万笔。', expect: [{ period: '2023-08' }] },
  {
    rule: 'period/zh-relative-year',
    text: '去年全市粮食产量为120万吨。',
    published: PUBLISHED,
    expect: [{ period: '2023' }],
  },
  {
    rule: 'period/zh-minguo',
    text: '112年全縣鳳梨產量為3萬公噸。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ period: '2023' }],
  },
  {
    rule: 'period/zh-year-range',
    text: '2017—2022年机器人销量为80万台。',
    expect: [{ period: '2017/2022' }],
  },
  {
    rule: 'period/zh-split-year',
    text: '2025/26年度政府总开支为90亿元。',
    expect: [{ period: '2025/2026' }],
  },
  {
    rule: 'period/zh-same-stretch',
    text: '2024年4月全港交易总数为320万宗。同月交易总额为90亿元，截至月底用户总数为600万个。',
    published: PUBLISHED,
    expect: [{ period: '2024-04' }, { period: '2024-04' }, { period: '2024-04-30' }],
  },
  {
    rule: 'period/zh-same-stretch',
    text: '5月8日晚，青湖乳业宣布中标金额为3亿元。次日开盘，青湖乳业股价上涨6%。',
    published: PUBLISHED,
    expect: [{}, { period: '2024-05-09' }],
  },
  {
    rule: 'period/zh-results-of',
    text: '海和保險公布中期業績，總保費收入為186億元。',
    lang: 'zh-Hant',
    published: '2024-08-20',
    expect: [{ period: '2024-01/2024-06' }],
  },
  {
    rule: 'period/zh-timeless',
    text: '2023年青湖乳业营业收入为60亿元，中信证券维持目标价31元。',
    published: PUBLISHED,
    expect: [{ period: '2023' }, { period: null }],
  },
  {
    rule: 'subject/zh-trader',
    text: '三大法人買超46.8億元，其中外資賣超20.3億元、投信買超31億元。',
    lang: 'zh-Hant',
    expect: [{ subject: '三大法人' }, { subject: '外資' }, { subject: '投信' }],
  },
  {
    rule: 'period/zh-carried',
    text: '1. 2024-04 總筆數為320萬筆。\n2. 平均每筆金額為960元。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ period: '2024-04' }, { period: '2024-04' }],
  },
  {
    rule: 'period/zh-carried',
    text: '今年以来，青石县累计引进项目60个。全县村集体经济收入为7000万元。',
    published: PUBLISHED,
    expect: [{ period: '2024-01/2024-05' }, { period: '2024-01/2024-05' }],
  },
  {
    rule: 'period/zh-against-last-year',
    text: '夏粮总产量为2951亿斤，比上年增长1.1%。',
    published: '2024-07-15',
    expect: [{ period: '2024' }, { period: '2024' }],
  },
  {
    rule: 'period/zh-join',
    text: '毛利率由2021年的12%提高到2022年的15%。',
    published: PUBLISHED,
    expect: [{ period: '2021' }, { period: '2022' }],
  },
  {
    rule: 'period/zh-join',
    text: '9月28日加开列车214列次。',
    published: '2023-09-27',
    expect: [{ period: '2023-09-28' }],
  },
  {
    rule: 'subject/zh-known-organisation',
    text: '青石县外销订单为60亿元，其中电子产品为23亿元。',
    expect: [{ subject: '青石县' }, { subject: '青石县' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '“去年销售额为3亿元。”青禾智造创始人郝立群告诉记者，公司员工为600人。',
    published: PUBLISHED,
    expect: [
      { indicator: '销售额', attribution: '郝立群' },
      { subject: '青禾智造', attribution: '郝立群' },
    ],
  },
  {
    rule: 'modality/zh-marked',
    text: '今年主要预期目标为：粮食产量为65亿斤；城镇新增就业14万人。',
    published: PUBLISHED,
    expect: [{ modality: 'target' }, { modality: 'target' }],
  },
  {
    rule: 'indicator/zh-share-price',
    text: '騰訊升1.2%，報378元。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [
      { indicator: '股價', subject: '騰訊' },
      { indicator: '股價', subject: '騰訊' },
    ],
  },
  {
    rule: 'indicator/zh-topic',
    text: '2023年新能源汽车产量为90万辆，市场占有率达到31.6%。',
    expect: [{ indicator: '新能源汽车产量' }, { indicator: '新能源汽车市场占有率' }],
  },
  {
    rule: 'indicator/zh-topic',
    text: '2023年香港透過IPO合計募資131億元。',
    lang: 'zh-Hant',
    expect: [{ indicator: 'IPO募資', subject: '香港' }],
  },
  {
    rule: 'subject/zh-gazetteer',
    text: '截至2023年末，A股上市公司共5300家，总市值77万亿元。',
    expect: [{ subject: 'A股' }, { subject: 'A股' }],
  },
  {
    rule: 'indicator/zh-topic',
    text: '恒生指數收報18000點，跌20點。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [
      { indicator: '恒生指數', subject: null },
      { indicator: '恒生指數', subject: null },
    ],
  },
  {
    rule: 'period/zh-quarter',
    text: '青湖乳业披露一季报，实现营收79亿元。',
    published: PUBLISHED,
    expect: [{ period: '2024-01/2024-03' }],
  },
  {
    rule: 'subject/zh-facility',
    text: '十二届全市人大三次会议收到代表议案298件。',
    expect: [{ subject: '十二届全市人大三次会议' }],
  },
  {
    rule: 'subject/zh-named',
    text: '商务部门宣布在全美范围内指定31个技术中心。',
    expect: [{ subject: '全美' }],
  },
  {
    rule: 'subject/zh-whole-place',
    text: '浙江省企业为4.2万家，其中杭州占三成。2023年，全省研发投入强度为3.2%。',
    expect: [{}, {}, { subject: '浙江省' }],
  },
  {
    rule: 'period/zh-unnamed-years',
    text: '4月物价年增1.8%，为近3年最低，核心物价年增1.7%。',
    published: PUBLISHED,
    expect: [{ period: '2024-04' }, { period: '2024-04' }],
  },
  { rule: 'period/zh-plan', text: '“十三五”期间新建公路3000公里。', expect: [{ period: '2016/2020' }] },
  { rule: 'period/zh-decade', text: '上世纪80年代全厂工人为900人。', expect: [{ period: '1980/1989' }] },
  {
    rule: 'period/zh-now',
    text: '截至目前，全市企业总数为900家。',
    published: PUBLISHED,
    expect: [{ period: PUBLISHED }],
  },
  {
    rule: 'period/zh-near-date',
    text: '上月全市用电量为9亿千瓦时。',
    published: PUBLISHED,
    expect: [{ period: '2024-04' }],
  },
  {
    rule: 'period/zh-near-date',
    text: '周五股價收報4.86元。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ period: '2024-05-17' }],
  },
  {
    rule: 'period/zh-years-ago',
    text: '2023年全市企业总数为900家，是五年前的3倍。',
    published: PUBLISHED,
    expect: [{ period: '2023' }, { period: '2018/2023' }],
  },
  {
    rule: 'period/zh-unnamed-years',
    text: '2021年全市新增就业9万人。近三年全市新增就业30万人。',
    published: PUBLISHED,
    expect: [{ period: '2021' }, { period: null }],
  },
  {
    rule: 'period/zh-fiscal',
    text: '2021年公司营收为9亿元。财年第二财季公司营收为3亿元。',
    published: PUBLISHED,
    expect: [{ period: '2021' }, { period: null }],
  },
  {
    rule: 'period/zh-half',
    text: '2023年下半年全市用电量为9亿千瓦时。',
    expect: [{ period: '2023-07/2023-12' }],
  },
  {
    rule: 'period/zh-quarter',
    text: '去年前三季度全市用电量为9亿千瓦时。',
    published: PUBLISHED,
    expect: [{ period: '2023-01/2023-09' }],
  },
  {
    rule: 'period/zh-month-range',
    text: '今年1—4月全市用电量为9亿千瓦时。',
    published: PUBLISHED,
    expect: [{ period: '2024-01/2024-04' }],
  },
  {
    rule: 'period/zh-month',
    text: '截至4月末，全市企业总数为900家。',
    published: PUBLISHED,
    expect: [{ period: '2024-04-30' }],
  },
  { rule: 'period/zh-year-end', text: '2023年末全市企业总数为900家。', expect: [{ period: '2023-12-31' }] },
  {
    rule: 'period/zh-holiday',
    text: '今年“五一”假期，全市接待游客90万人次。',
    published: PUBLISHED,
    expect: [{ period: '2024-05-01/2024-05-05' }],
  },
  {
    rule: 'period/zh-holiday',
    text: '2023年春节假期，全市接待游客90万人次。',
    expect: [{ period: '2023-01-21/2023-01-27' }],
  },
  {
    rule: 'period/zh-lunar-days',
    text: '大年初一至初三，全市接待游客90万人次。',
    published: '2024-02-15',
    expect: [{ period: '2024-02-10/2024-02-12' }],
  },
  {
    rule: 'period/zh-day-of-month',
    text: '15日收盘，沪指报3100.5点。',
    published: PUBLISHED,
    expect: [{ period: '2024-05-15' }],
  },
  {
    rule: 'period/zh-join',
    text: '去年前三季度全市用电量为9亿千瓦时。',
    published: PUBLISHED,
    expect: [{ period: '2023-01/2023-09' }],
  },
  {
    rule: 'period/zh-event',
    text: '5月17日，市统计局公布，全市企业总数为900家。统计局5月18日公布，全市工厂总数为90家。',
    published: PUBLISHED,
    expect: [{}, { period: null }],
  },
  {
    rule: 'period/zh-governed',
    text: '2022年产量为9万吨，2023年销量为8万吨。',
    expect: [{ period: '2022' }, { period: '2023' }],
  },
  {
    rule: 'period/zh-carried',
    text: '2023年全市工业用电量为9亿千瓦时。居民用电量为3亿千瓦时。',
    expect: [{ period: '2023' }, { period: '2023' }],
  },
  {
    rule: 'period/zh-from-undated',
    text: '2023年全市财政收入从5亿元增加到9亿元。',
    expect: [{ period: null }, { period: '2023' }],
  },
  {
    rule: 'period/zh-range-ends',
    text: '2016—2023年，全市储能装机由3万千瓦扩大至90万千瓦。',
    expect: [{ period: '2016' }, { period: '2023' }],
  },
  {
    rule: 'period/zh-plan-undated',
    text: '去年9月，市里提出要集聚企业100家。',
    published: PUBLISHED,
    expect: [{ period: null, modality: 'target' }],
  },
  {
    rule: 'period/zh-same-time',
    text: '投资数量从2020年的900起下降到2023年的700起，投资金额同期从15亿元下降到5亿元。',
    expect: [{ period: '2020' }, { period: '2023' }, { period: '2020' }, { period: '2023' }],
  },
  {
    rule: 'period/zh-trading-day',
    text: '加權指數終場上漲356.23點。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ period: PUBLISHED }],
  },
  {
    rule: 'period/zh-long-base',
    text: '2023年全市接待游客90万人次，较2019年同期增长19%。',
    expect: [{ period: '2023' }, { period: '2019/2023', basis: '2019' }],
  },
  {
    rule: 'period/zh-from-to',
    text: '投资数量从2020年的900起下降到2023年的700起，下降幅度为22%。',
    expect: [{}, {}, { period: '2020/2023', value: -22 }],
  },
  {
    rule: 'period/zh-average-undated',
    text: '2023年居民收入为5万元，年均增长8%。',
    expect: [{ period: '2023' }, { period: null }],
  },
  {
    rule: 'period/zh-years-average',
    text: '2023年居民收入为5万元，两年平均增长8%。',
    expect: [{ period: '2023' }, { period: '2021/2023' }],
  },
  {
    rule: 'period/zh-against-last-year',
    text: '业者透露，销量可望比去年增长15%。',
    published: PUBLISHED,
    expect: [{ period: '2024' }],
  },
  {
    rule: 'period/zh-annual',
    text: '国内生产总值达到50亿元，居民消费价格上涨0.9%。',
    published: '2023-03-01',
    expect: [{ period: '2022' }, { period: '2022' }],
  },

  // Sources
  {
    rule: 'attribution/zh-according',
    text: '根据青河研究中心资料，企业总数为900家。',
    expect: [{ attribution: '青河研究中心' }],
  },
  {
    rule: 'attribution/zh-according',
    text: '据统计，全市企业总数为900家。',
    expect: [{ attribution: null }],
  },
  {
    rule: 'attribution/zh-in-a-report',
    text: '南湖银行研究部在最新一期《经济展望》中，把全市增长率定为5%。',
    expect: [{ attribution: '南湖银行' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '市商务局副局长李启明表示，全市出口额为9亿元。',
    expect: [{ attribution: '李启明' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '《青河行动方案》提出，打造9亿元产业规模。',
    expect: [{ attribution: '《青河行动方案》' }],
  },
  { rule: 'attribution/zh-cover', text: '市统计局数据显示去年产量9万吨。', expect: [{ indicator: '产量' }] },
  {
    rule: 'attribution/zh-in-the-view-of',
    text: '在南湖大学教授李启明看来，产量为9万吨。',
    expect: [{ attribution: '李启明' }],
  },
  {
    rule: 'attribution/zh-governs',
    text: '市统计局数据显示，产量为9万吨。销量为8万吨。',
    expect: [{ attribution: '市统计局' }, { attribution: '市统计局' }],
  },

  // What a figure is about
  {
    rule: 'subject/zh-gazetteer',
    text: '全球太阳能装机为9万千瓦。',
    expect: [{ subject: '全球', indicator: '太阳能装机' }],
  },
  { rule: 'subject/zh-stock-code', text: '云帆（688123）一季度产量为9万吨。', expect: [{ subject: '云帆' }] },
  {
    rule: 'subject/zh-organisation-suffix',
    text: '青河酒业集团产量为9万吨。',
    expect: [{ subject: '青河酒业集团' }],
  },
  {
    rule: 'subject/zh-organisation-suffix',
    text: '云帆股份合同外资为9万元，星海集团转让股份9万股。',
    expect: [{ subject: '云帆股份' }, { subject: '星海集团' }],
  },
  {
    rule: 'subject/zh-place-suffix',
    text: '2022年青河县旅游综合收入为9万元。',
    expect: [{ subject: '青河县', indicator: '旅游综合收入' }],
  },
  { rule: 'subject/zh-known-organisation', text: '华为2023年员工为9万人。', expect: [{ subject: '华为' }] },
  {
    rule: 'subject/zh-place-suffix',
    text: '青河县实现粮食产量9万吨。',
    expect: [{ subject: '青河县', indicator: '粮食产量' }],
  },
  {
    rule: 'subject/zh-facility',
    text: '青河湿地公园接待游客9万人次。',
    expect: [{ subject: '青河湿地公园' }],
  },
  {
    rule: 'subject/zh-own-results',
    text: '云帆汽配公布年报，去年在泰国产量为9万吨。',
    published: PUBLISHED,
    expect: [{ subject: '云帆汽配' }],
  },
  {
    rule: 'subject/zh-actor',
    text: '云帆去年营收为9亿元。',
    published: PUBLISHED,
    expect: [{ subject: '云帆' }],
  },
  {
    rule: 'subject/zh-anaphor',
    text: '云帆集团设在临河县。临河县人口为9万人，该公司产量为8万吨。',
    expect: [{ subject: '临河县' }, { subject: '云帆集团' }],
  },
  {
    rule: 'subject/zh-whole-place',
    text: '近年来，青河县发展茶业。全县茶园面积为9万亩。',
    expect: [{ subject: '青河县' }],
  },
  { rule: 'subject/zh-named', text: '青河县发展茶业，茶园面积为9万亩。', expect: [{ subject: '青河县' }] },
  {
    rule: 'subject/zh-speaking',
    text: '临河县发展茶业。青河县统计局介绍，去年粮食产量为9万吨。',
    published: PUBLISHED,
    expect: [{ subject: '青河县' }],
  },
  {
    rule: 'subject/zh-carried',
    text: '青河县发展茶业。茶园面积为9万亩。',
    expect: [{ subject: '青河县' }],
  },
  {
    rule: 'subject/zh-spoken-before',
    text: '云帆集团表示，前景看好。产量为9万吨。',
    expect: [{ subject: '云帆集团' }],
  },
  { rule: 'subject/zh-loose', text: '汽车约占全球货物贸易总额的10%。', expect: [{ subject: '全球' }] },

  // Type and sign
  {
    rule: 'type/zh-points',
    text: '市场占有率为25.6%，两者相差12.1个百分点。',
    expect: [{ type: 'share' }, { type: 'change' }],
  },
  {
    rule: 'type/zh-times',
    text: '产量增长3倍，是计划的2倍。',
    expect: [{ type: 'growth' }, { type: 'multiple' }],
  },
  {
    rule: 'type/zh-times',
    text: '研发投入增长9%，营业收入增长3%，研发投入增速为营业收入增速的3倍。',
    expect: [{ type: 'growth' }, { type: 'growth' }, { type: 'multiple' }],
  },
  { rule: 'type/zh-part-of-whole', text: '新能源车占比同比提高到31%。', expect: [{ type: 'share' }] },
  { rule: 'type/zh-rate', text: '贷款利率为3.45%。', expect: [{ type: 'level' }] },
  { rule: 'type/zh-relative-change', text: '产量同比增长34.3%。', expect: [{ type: 'growth' }] },
  { rule: 'type/zh-growth-behind', text: '经济保持了6%的增速。', expect: [{ type: 'growth' }] },
  {
    rule: 'type/zh-same-as-before',
    text: '今年增长预测由2.6%上调至2.8%。',
    published: PUBLISHED,
    expect: [{ type: 'growth' }, { type: 'growth' }],
  },
  { rule: 'type/zh-difference', text: '用户比上年末净增1.15亿户。', expect: [{ type: 'change' }] },
  { rule: 'type/zh-share', text: '90%以上的高端芯片都依赖进口。', expect: [{ type: 'share' }] },
  {
    rule: 'sign/zh-decline',
    text: '产量同比下降不到三成。',
    expect: [{ value: -30, low: -30, high: null }],
  },
  { rule: 'sign/zh-decline-noun', text: '产量出现28%的降幅。', expect: [{ value: -28, type: 'growth' }] },

  // Indicators
  {
    rule: 'parallel/zh-compound',
    text: '新能源汽车产销分别完成9万辆和8万辆。',
    expect: [{ indicator: '新能源汽车产量' }, { indicator: '新能源汽车销量' }],
  },
  {
    rule: 'parallel/zh-respective',
    text: '德国、日本和韩国汽车产量分别为9万辆、8万辆和7万辆。',
    expect: [
      { subject: '德国', indicator: '汽车产量' },
      { subject: '日本', indicator: '汽车产量' },
      { subject: '韩国', indicator: '汽车产量' },
    ],
  },
  {
    rule: 'parallel/zh-respective',
    text: '粮食、棉花和油料产量分别为9万吨、8万吨和7万吨。',
    expect: [{ indicator: '粮食产量' }, { indicator: '棉花产量' }, { indicator: '油料产量' }],
  },
  {
    rule: 'parallel/zh-backwards',
    text: '接待游客90万人次，旅游综合收入达8亿元，同比分别增长52.2%和73.9%。',
    expect: [
      { indicator: '接待游客' },
      { indicator: '旅游综合收入' },
      { indicator: '接待游客', type: 'growth' },
      { indicator: '旅游综合收入', type: 'growth' },
    ],
  },
  {
    rule: 'indicator/zh-counted-noun',
    text: '园区集聚100家大模型企业。',
    expect: [{ indicator: '大模型企业' }],
  },
  {
    rule: 'indicator/zh-part-behind',
    text: '90%以上的高端芯片依赖进口。',
    expect: [{ indicator: '高端芯片依赖进口' }],
  },
  {
    rule: 'indicator/zh-topic',
    text: '青河县居民消费价格上涨0.9%。',
    expect: [{ indicator: '居民消费价格' }],
  },
  {
    rule: 'indicator/zh-done-behind',
    text: '新品种为80个，其中51个提交新品种保护。',
    expect: [{ indicator: '新品种' }, { indicator: '提交新品种保护' }],
  },
  {
    rule: 'indicator/zh-part-of',
    text: '2023年高技术产业占比为38.2%，2022年占比为35.6%。',
    expect: [{ indicator: '高技术产业占比' }, { indicator: '高技术产业占比', period: '2022' }],
  },
  {
    rule: 'indicator/zh-part-of',
    text: '基站总量达90万个，占全球比重为63.5%。',
    expect: [{ indicator: '基站总量' }, { indicator: '基站总量占全球比重' }],
  },
  {
    rule: 'period/zh-quarter-end',
    text: '一季度末，全市不良贷款余额34亿元，较上季末增加1亿元。',
    published: PUBLISHED,
    expect: [{ period: '2024-03-31' }, { period: '2024-03-31', type: 'change' }],
  },
  {
    rule: 'period/zh-two-years',
    text: '南湖研究院将江西今明两年经济增速预期分别下调至5.0%和4.2%。',
    published: PUBLISHED,
    expect: [
      { indicator: '经济增速', period: '2024' },
      { indicator: '经济增速', period: '2025' },
    ],
  },
  {
    rule: 'period/zh-each-year',
    text: '南湖研究院将江西今明两年经济增速预期分别下调至5.0%和4.2%。',
    published: PUBLISHED,
    expect: [{ period: '2024' }, { period: '2025' }],
  },
  {
    rule: 'period/zh-carried',
    text: '从1978年到2021年，全县城镇化率由17%提高到64%。但户籍人口城镇化率仅为46%。',
    published: '2022-06-30',
    expect: [{ period: '1978' }, { period: '2021' }, { period: null }],
  },
  {
    rule: 'period/zh-long-base',
    text: '2024年春节假期，青石县接待游客69万人次，恢复至2019年同期的八成。',
    published: PUBLISHED,
    expect: [{}, { type: 'share', indicator: '接待游客', period: '2019/2024' }],
  },
  {
    rule: 'subject/zh-actor',
    text: '雲海集團旗下雲準今日召開法說會，公布第二季財報，稅後純益6.2億元。',
    lang: 'zh-Hant',
    published: '2024-08-12',
    expect: [{ subject: '雲準' }],
  },
  {
    rule: 'subject/zh-place-suffix',
    text: '记者走进青山镇桃花村，大棚种植面积六百多亩。',
    expect: [{ subject: '青山镇桃花村' }],
  },
  {
    rule: 'indicator/zh-topic',
    text: '三河枢纽通过量1.59亿吨，连续三年突破1.5亿吨，门票收入超1600万元。',
    expect: [{ indicator: '三河枢纽通过量' }, { indicator: '三河枢纽通过量' }, { indicator: '门票收入' }],
  },
  {
    rule: 'indicator/zh-counted-noun',
    text: '展会有来自129个国家和地区的近3500家企业参展，400余项新产品亮相。',
    expect: [{ indicator: '国家和地区' }, { counter: '家', indicator: '企业参展' }, { indicator: '新产品' }],
  },
  {
    rule: 'type/zh-same-as-before',
    text: '第二季GDP增長4.7%，遜於市場預期的5.1%。',
    lang: 'zh-Hant',
    expect: [{ type: 'growth' }, { type: 'growth', indicator: 'GDP' }],
  },
  {
    rule: 'indicator/zh-support',
    text: '对新认定的创新平台，最高支持100万元；对首次上市的企业，给予50万元奖励。',
    expect: [{ indicator: '对创新平台支持' }, { indicator: '对企业奖励' }],
  },
  {
    rule: 'indicator/zh-bare-total',
    text: '今年对外投资总额为32亿元。而高峰时刻是2018年，总额高达485亿元。',
    published: PUBLISHED,
    expect: [{ indicator: '对外投资总额' }, { indicator: '对外投资总额', period: '2018' }],
  },
  {
    rule: 'indicator/zh-bare-total',
    text: '10月住宅買賣合約共5,214份，涉及金額456億元。',
    lang: 'zh-Hant',
    expect: [{ indicator: '住宅買賣合約' }, { indicator: '住宅買賣合約涉及金額' }],
  },
  {
    rule: 'indicator/zh-apart',
    text: '去年云州交易所的年交易额不到30亿元，与曾经定下的目标相差了1000多倍。',
    expect: [{}, { indicator: '年交易额与曾经定下的目标相差' }],
  },
  {
    rule: 'indicator/zh-overall',
    text: 'A股新增上市数为20家，同比减少31%；港股新增上市数为5家，同比减少70%；总体降幅约40%。',
    expect: [
      { subject: 'A股' },
      { subject: 'A股' },
      { subject: '港股' },
      { subject: '港股' },
      { indicator: '新增上市数总体降幅', subject: null, value: -40 },
    ],
  },
  {
    rule: 'indicator/zh-both',
    text: '风电装机1274万千瓦，光伏装机819万千瓦，两者合计占电力总装机的41%。',
    expect: [{}, {}, { indicator: '风电装机、光伏装机占电力总装机' }],
  },
  {
    rule: 'period/zh-between-dated',
    text: '2012年平板电脑出货量为893万台，预计到2015年将突破3000万台，年均复合增长率接近五成。',
    published: '2013-06-18',
    expect: [{ period: '2012' }, { period: '2015' }, { period: '2012/2015' }],
  },
  {
    rule: 'indicator/zh-sum',
    text: '去年國產車銷售22.6萬輛，進口車22.1萬輛，合計44.7萬輛。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [
      { indicator: '國產車銷售' },
      { indicator: '進口車銷售' },
      { indicator: '國產車銷售、進口車銷售' },
    ],
  },
  {
    rule: 'subject/zh-speaking',
    text: '屏東縣長周若琳表示，毛豆年產值逾30億元，種植面積3,600公頃，占全台五成以上。',
    lang: 'zh-Hant',
    expect: [{ subject: '屏東縣' }, { subject: '屏東縣' }, {}],
  },
  {
    rule: 'modality/zh-marked',
    text: '云州新厂规划年产能60万辆；目前工厂自动化率接近九成，307台机器人协同作业。',
    published: PUBLISHED,
    expect: [
      { modality: 'target' },
      { modality: 'actual' },
      { modality: 'actual', indicator: '机器人协同作业' },
    ],
  },
  {
    rule: 'period/zh-quarter',
    text: '全年国内生产总值121万亿元。分季度看，一季度国内生产总值同比增长4.8%。',
    published: '2023-01-17',
    expect: [{ period: '2022' }, { period: '2022-01/2022-03' }],
  },
  {
    rule: 'attribution/zh-stands-for',
    text: '平远光伏与客户签订组件订单5亿元。公司透露，目前在手订单不低于9亿元。',
    published: PUBLISHED,
    expect: [
      { subject: '平远光伏', attribution: null },
      { subject: '平远光伏', attribution: '平远光伏', period: PUBLISHED },
    ],
  },
  {
    rule: 'indicator/zh-produced',
    text: '第三季度公司产钢412.8万吨，环比下降3.1%。',
    expect: [{ indicator: '钢产量' }, { indicator: '钢产量' }],
  },
  {
    rule: 'indicator/zh-carried',
    text: '观光署统计，去年来台旅客652万人次，每人每日消费179美元。今年目标上看1200万人次。',
    published: PUBLISHED,
    expect: [{ indicator: '来台旅客' }, {}, { indicator: '来台旅客', modality: 'target' }],
  },
  {
    rule: 'parallel/zh-respective',
    text: '31个省份中有17个跑赢全国。其中，西藏增长9.8%领跑，海南、内蒙古分别增长9.5%、7.2%。',
    expect: [{ indicator: '省份' }, {}, { subject: '西藏' }, { subject: '海南' }, { subject: '内蒙古' }],
  },
  {
    rule: 'subject/zh-known-organisation',
    text: '比亚迪售出23万辆，新品中日产电池包两千四百套。',
    expect: [{ subject: '比亚迪' }, { subject: '比亚迪' }],
  },
  {
    rule: 'period/zh-carried',
    text: '2024年国庆7天，云州局发送旅客528万人次，其中10月1日发送91万人次。全省高速公路流量117万辆次。',
    published: '2024-10-08',
    expect: [
      { period: '2024-10-01/2024-10-07' },
      { period: '2024-10-01' },
      { period: '2024-10-01/2024-10-07' },
    ],
  },
  {
    rule: 'indicator/zh-topic',
    text: '新茶饮市场规模三年翻了一番，16周岁以上的劳动年龄人口9100人，合同9份，住宅买卖合约5200份。',
    expect: [
      { indicator: '新茶饮市场规模' },
      { indicator: '16周岁以上的劳动年龄人口' },
      {},
      { indicator: '住宅买卖合约' },
    ],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '湖州房屋委員會數據顯示，截至今年3月底，約有12.89萬宗公屋申請。星河數據監測，全網成交總額144億元。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ attribution: '湖州房屋委員會' }, { attribution: '星河' }],
  },
  {
    rule: 'subject/zh-agent',
    text: '白鹭科今年计划新开30家门店。归母净利润3亿元。生猪出栏9万头。',
    published: PUBLISHED,
    expect: [{ subject: '白鹭科' }, { subject: '白鹭科' }, { subject: '白鹭科' }],
  },
  {
    rule: 'indicator/zh-counted-noun',
    text: '全国有35个城市的汽车保有量超百万辆，同时发行1万亿元抗疫特别国债。',
    expect: [{ indicator: '城市' }, { indicator: '汽车保有量' }, { indicator: '发行抗疫特别国债' }],
  },
  {
    rule: 'indicator/zh-topic',
    text: '全年债券发行30367亿元，占今年债务限额30800亿元的98.6%。',
    published: PUBLISHED,
    expect: [{ indicator: '债券发行' }, { indicator: '债务限额' }, { high: null }],
  },
  {
    rule: 'indicator/zh-carried',
    text: '居民人均可支配收入25974元，增长9.0%，快于人均GDP增速1.0个百分点。',
    expect: [{}, {}, { indicator: '居民人均可支配收入增速' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '經濟部能源署統計，112年全國總發電量2,821億度，其中再生能源發電占9.5%；太陽光電裝置容量1,241萬瓩。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [
      { attribution: '經濟部能源署', unit: 'kWh', indicator: '總發電量', period: '2023' },
      { indicator: '再生能源發電占比' },
      { unit: 'kW' },
    ],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '课题组负责人刘俏教授认为，减税规模有望达到2万亿元。',
    expect: [{ attribution: '刘俏' }],
  },
  {
    rule: 'indicator/zh-part-done',
    text: '柑橘外销9万吨，其中近七成销往东南亚。',
    expect: [
      { indicator: '柑橘外销', type: 'level' },
      { indicator: '柑橘外销销往东南亚', type: 'share' },
    ],
  },
  {
    rule: 'indicator/zh-from-to',
    text: '生产总值达到9万亿元，占全国经济比重从11.4%提高到15%左右。',
    expect: [{}, { indicator: '生产总值占全国经济比重' }, { indicator: '生产总值占全国经济比重' }],
  },
  {
    rule: 'indicator/zh-part-of',
    text: '工业投资增长12%，占全部投资的比重提高2.4个百分点。',
    expect: [{ indicator: '工业投资' }, { indicator: '工业投资占全部投资的比重', type: 'change' }],
  },
  {
    rule: 'indicator/zh-part-of',
    text: '乘用车销量9万辆，其中新能源车4万辆，占比44%。',
    expect: [{}, { indicator: '新能源车' }, { indicator: '新能源车占比' }],
  },
  {
    rule: 'type/zh-arrived',
    text: '净息差收窄9个基点至1.52%，合同利润率扩大3.2个百分点至52.7%，同比增长8%。',
    expect: [
      { type: 'change', value: -9 },
      { type: 'level', value: 1.52 },
      { type: 'change' },
      { type: 'share', value: 52.7 },
      { type: 'growth' },
    ],
  },
  {
    rule: 'type/zh-difference',
    text: '“十三五”时期，全县年均减少入河泥沙120万吨。',
    expect: [{ type: 'change', value: -1200000 }],
  },
  {
    rule: 'modality/zh-marked',
    text: '到2030年底，每万人拥有充电桩将增至60个，换电站规模要力争翻一番。',
    published: PUBLISHED,
    expect: [{ modality: 'target' }, { modality: 'target' }],
  },
  {
    rule: 'subject/zh-speaking',
    text: '蓝湖拍卖行公布，其2023年全球成交额为74亿元。',
    expect: [{ subject: '蓝湖拍卖行' }],
  },
  {
    rule: 'subject/zh-carried',
    text: '云州市客流回升。市文旅局有关负责人介绍，过夜游客占比首次超过四成。',
    expect: [{ subject: '云州市', attribution: '市文旅局有关负责人' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '白鹭便利创始人孙皓透露，门店达到3800家。他估计，明年投入不会少于6个亿。',
    published: PUBLISHED,
    expect: [
      { subject: '白鹭便利', attribution: '孙皓' },
      { quote: '6个亿', value: 600000000, unit: 'CNY', subject: '白鹭便利', attribution: '孙皓' },
    ],
  },
  {
    rule: 'attribution/zh-according',
    text: '根据《云州市绿色建筑管理办法》第十四条，建筑面积2万平方米以上的建筑应达到三星级标准。首批12个街区已公布。',
    expect: [{ attribution: '《云州市绿色建筑管理办法》' }, { attribution: null }],
  },
  {
    rule: 'subject/zh-facility',
    text: '去年青海的电送出不少，酒城至湖滨特高压直流工程送电量200亿千瓦时。',
    expect: [{ subject: '酒城至湖滨特高压直流工程' }],
  },
  {
    rule: 'period/zh-trading-day',
    text: '青基银行公布去年业绩，溢利63.8亿元。该行股价午后挫4.1%，报21.35元。',
    published: PUBLISHED,
    expect: [{ period: '2023' }, { period: PUBLISHED }, { period: PUBLISHED }],
  },
  {
    rule: 'period/zh-join',
    text: '公司目前在手订单1100台，排产已至明年二季度；良率提升到96%。',
    published: PUBLISHED,
    expect: [{ period: PUBLISHED, modality: 'actual' }, { modality: 'actual' }],
  },
  {
    rule: 'indicator/zh-carried',
    text: '粮食产量为9万吨，同比增长5%。',
    expect: [{ indicator: '粮食产量' }, { indicator: '粮食产量' }],
  },
  { rule: 'indicator/zh-verbal', text: '累计发放50份。', expect: [{ indicator: '累计发放' }] },

  // Modality
  {
    rule: 'modality/zh-marked',
    text: '力争企业总数达到900家，产值突破9亿元。',
    expect: [{ modality: 'target' }, { modality: 'target' }],
  },
  { rule: 'modality/zh-marked', text: '预计产量有望达到9万吨。', expect: [{ modality: 'forecast' }] },
  { rule: 'modality/zh-goal-behind', text: '以产值9亿元作为中长期目标。', expect: [{ modality: 'target' }] },
  {
    rule: 'modality/zh-forecast-source',
    text: '据南湖研究院预测，2024年产量9万吨；销量8万吨。',
    published: PUBLISHED,
    expect: [{ modality: 'forecast' }, { modality: 'forecast' }],
  },
  {
    rule: 'modality/zh-plan-expects',
    text: '政府工作报告提出，2025年生产总值预期增长6%左右。',
    published: PUBLISHED,
    expect: [{ modality: 'target' }],
  },
  {
    rule: 'modality/zh-yet-to-come',
    text: '到2030年，企业总数达到900家。',
    published: PUBLISHED,
    expect: [{ modality: 'target' }],
  },
  {
    rule: 'modality/zh-already-past',
    text: '据南湖研究院预测，2022年产量为9万吨，2027年将增长至20万吨。',
    published: PUBLISHED,
    expect: [{ modality: 'actual' }, { modality: 'forecast' }],
  },
  {
    rule: 'modality/zh-from-actual',
    text: '计划把搭乘率由23%提高到30%。',
    expect: [{ modality: 'actual' }, { modality: 'target' }],
  },

  // Bases
  { rule: 'basis/zh-compound', text: '2017—2022年销量复合年均增长率约为13%。', expect: [{ basis: 'cagr' }] },
  { rule: 'basis/zh-year-on-year', text: '产量同比增长5%。', expect: [{ basis: 'yoy' }] },
  { rule: 'basis/zh-quarter-on-quarter', text: '營收季增5%。', lang: 'zh-Hant', expect: [{ basis: 'qoq' }] },
  { rule: 'basis/zh-month-on-month', text: '營收月增5%。', lang: 'zh-Hant', expect: [{ basis: 'mom' }] },
  { rule: 'basis/zh-on-the-last', text: '产量环比增长5%。', expect: [{ basis: 'mom' }] },
  { rule: 'basis/zh-annual', text: '2023年产量增长5%。', expect: [{ basis: 'yoy' }] },

  // Names that nothing betrays but where they stand
  {
    rule: 'subject/zh-institution',
    text: '一季度，榆东电网新能源发电量58.2亿千瓦时。',
    published: PUBLISHED,
    expect: [{ subject: '榆东电网', indicator: '新能源发电量' }],
  },
  {
    rule: 'subject/zh-listed-places',
    text: '2023年12月，桐安、柏陵两市新建住宅均价分别为9100元和8700元。',
    expect: [{ subject: '桐安' }, { subject: '柏陵' }],
  },
  {
    rule: 'subject/zh-agent',
    text: '青禾茶今年计划新开门店30家。',
    published: PUBLISHED,
    expect: [{ subject: '青禾茶' }],
  },
  {
    rule: 'subject/zh-quoted-name',
    text: '外卖平台“叮到”第三季度订单量约2.4亿单。',
    published: PUBLISHED,
    expect: [{ subject: '叮到' }],
  },
  {
    rule: 'subject/zh-season',
    text: '2024年暑期档总票房62亿元。',
    expect: [{ subject: '暑期档' }],
  },
  {
    rule: 'subject/zh-group',
    text: '第三季度，上班族平均月薪为9200元。',
    published: PUBLISHED,
    expect: [{ subject: '上班族' }],
  },
  ...zhNews,
  ...zhTimes,
  ...zhBulletins,
  ...zhTrade,
  ...zhWire,
  ...zhWhen,
  ...zhSeries,
  ...zhGov,
];
