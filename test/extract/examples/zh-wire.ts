import type { Example } from './example.ts';

const PUBLISHED = '2024-08-20';

/** Reports as agencies and offices print them: datelines, several paragraphs, shares and goals. Invented throughout. */
export const zhWire: readonly Example[] = [
  {
    rule: 'attribution/zh-again',
    text: '省能源局8月15日发布上半年运行报告，全省新增风电装机45万千瓦。\n统计显示，上半年弃风电量4.8亿千瓦时。\n分地区看，陇川市新增装机12万千瓦。',
    published: PUBLISHED,
    expect: [{ attribution: '省能源局' }, { attribution: '省能源局' }, { attribution: '省能源局' }],
  },
  {
    rule: 'attribution/zh-continued',
    text: '村民老赵说，他家种了12亩蓝莓。\n全县蓝莓种植面积已有3万亩。\n县农业局公布，今年蓝莓产量2.1万吨。\n其中，出口3000吨。',
    published: PUBLISHED,
    expect: [{}, { attribution: null }, {}, { attribution: '县农业局' }],
  },
  {
    rule: 'attribution/zh-continued',
    text: '省能源协会副理事长陈立告诉《远望》，去年新增风电3吉瓦。\n县里的家具厂有一半以上换了新设备。\n省能源协会秘书长王明介绍，今年新增风电4吉瓦。\n其中，海上风电1吉瓦。',
    published: PUBLISHED,
    expect: [{}, { attribution: null }, {}, { attribution: '王明' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '省人社厅15日发布《2023年度就业统计公报》。《公报》显示，截至2023年末，全省就业人员2164万人。',
    published: PUBLISHED,
    expect: [{ attribution: '省人社厅' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '省统计局新闻发言人、综合统计处处长陈立在发布会上表示，上半年全省生产总值增长5.5%。',
    published: PUBLISHED,
    expect: [{ attribution: '陈立', subject: '全省' }],
  },
  {
    rule: 'subject/zh-speaking',
    text: '《财联通讯社31日专讯》海岳银行(00911)公布截至今年6月底止中期业绩，纯利为98.9亿元。',
    published: PUBLISHED,
    expect: [{ subject: '海岳银行', period: '2024-01/2024-06' }],
  },
  {
    rule: 'subject/zh-gazetteer',
    text: '北京7月16日电（记者 陈某）上半年，新能源汽车产量同比增长8%。我国出口41万辆。',
    published: PUBLISHED,
    expect: [{ subject: null }, { subject: '我国' }],
  },
  {
    rule: 'indicator/zh-share-price',
    text: '和旺電（2398）開高走高，收在1820元，創歷史新高；遠杉電（3398）終場以212.5元作收。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ indicator: '股價' }, { indicator: '股價' }],
  },
  {
    rule: 'subject/zh-stock-code',
    text: '重磅股海岳(00988)回升近百分之一，报311.4元。',
    expect: [{ subject: '海岳', type: 'growth' }, { subject: '海岳' }],
  },
  {
    rule: 'period/zh-join',
    text: '8月外资买超180亿元，创2021年以来单月第六大买超。此外，9月初净汇入9.1亿元。',
    published: '2024-10-20',
    expect: [{ period: '2024-08' }, { period: '2024-09' }],
  },
  {
    rule: 'period/zh-join',
    text: '上半年，全市新增就业7.3万人，已完成全年目标任务的67%，登记失业率为3%。',
    published: PUBLISHED,
    expect: [
      { period: '2024-01/2024-06' },
      { period: '2024-01/2024-06', modality: 'actual', indicator: '新增就业已完成目标任务' },
      { period: '2024-01/2024-06' },
    ],
  },
  {
    rule: 'period/zh-join',
    text: '2023年，小学阶段占比31.4%，比2021年（28.1%）有所上升。',
    published: PUBLISHED,
    expect: [{ period: '2023' }, { period: '2021' }],
  },
  {
    rule: 'parallel/zh-respective',
    text: '一季度，美国、日本、巴西GDP同比分别增长1.8%、1.9%、4%。消费支出增长7%。',
    published: PUBLISHED,
    expect: [
      { subject: '美国' },
      { subject: '日本' },
      { subject: '巴西', indicator: 'GDP' },
      { subject: null },
    ],
  },
  {
    rule: 'indicator/zh-part-of',
    text: '上半年第三产业增加值增速比第二产业快1.5个百分点；占生产总值的比重为54.3%。',
    published: PUBLISHED,
    expect: [{}, { indicator: '第三产业增加值占生产总值的比重' }],
  },
  {
    rule: 'modality/zh-marked',
    text: '公司业绩胜预期兼增派息，股价升4%，全年计提预期信贷损失3亿元，明年料再计提1亿元。',
    expect: [{ modality: 'actual' }, { modality: 'actual' }, { modality: 'forecast' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '海岳银行指，计及该行公布的30亿元股份回购计划，该行回馈股东之总额达76亿元。',
    expect: [{ attribution: '海岳银行' }, { attribution: '海岳银行' }],
  },
  {
    rule: 'period/zh-carried',
    text: '春节黄金周期间，全省共接待游客203万人次。\n接待的游客中，一日游游客为155万人次。',
    published: '2024-02-25',
    expect: [{ period: '2024-02-10/2024-02-17' }, { period: '2024-02-10/2024-02-17' }],
  },
  {
    rule: 'period/zh-each-year',
    text: '2021年到2023年，我省城镇新增就业人数分别为131万人、132万人、135万人。',
    published: PUBLISHED,
    expect: [{ period: '2021' }, { period: '2022' }, { period: '2023' }],
  },
  {
    rule: 'period/zh-join',
    text: '7月失业率为3.4%，为近6年同期最低（2018年7月平均为3.9%），较去年同期下降0.2个百分点。',
    published: PUBLISHED,
    expect: [{ period: '2024-07' }, { period: '2018-07' }, { period: '2024-07' }],
  },
  {
    rule: 'period/zh-join',
    text: '去年全年售价指数上升14.8%，较2022年全年7.9%的升幅高出6.9个百分点。',
    published: PUBLISHED,
    expect: [{ period: '2023' }, { period: '2022' }, {}],
  },
  {
    rule: 'period/zh-trading-day',
    text: '财新网8月20日电：多数板块下跌，沪指休报3028.04点。',
    published: PUBLISHED,
    expect: [{ period: PUBLISHED, subject: null }],
  },
  {
    rule: 'subject/zh-named',
    text: '三大银行净利润共91亿元。在上述银行中最后披露年报的建行，净利润22亿元。',
    expect: [{}, { subject: '建行' }],
  },
  {
    rule: 'subject/zh-named',
    text: '2023年我国新发病例9.3万例，低于印度（220万例）和印度尼西亚（100万例）。',
    published: PUBLISHED,
    expect: [{ subject: '我国' }, { subject: '印度' }, { subject: '印度尼西亚' }],
  },
  {
    rule: 'subject/zh-named',
    text: '台湾产出超过2万片，全球比重达24%；北京、天津、三亚等39个城市，共接待7643万人次。',
    expect: [{ subject: '台湾' }, { subject: '台湾' }, {}, { subject: '台湾' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '海岳科技披露，第二季产能利用率超过预期，销售额增长7.2%。',
    expect: [{ attribution: '海岳科技', modality: 'actual' }],
  },
  {
    rule: 'attribution/zh-in-a-report',
    text: '省知识产权局官网消息，全年授权发明专利35.9万件。此次公布的数据显示，新申请110万件。',
    expect: [{ attribution: '省知识产权局' }, { attribution: '省知识产权局' }],
  },
  {
    rule: 'indicator/zh-carried',
    text: '移动电话用户中，5G用户净增8399万户，达到21241万户。',
    expect: [{}, { indicator: '5G用户' }],
  },
  {
    rule: 'indicator/zh-index',
    text: '沪指盘中震荡，几度失守3000点。深证成指一度下跌超过600点，收盘报12217.27点。',
    published: PUBLISHED,
    expect: [{ indicator: '沪指' }, { indicator: '深证成指' }, { indicator: '深证成指' }],
  },
  {
    rule: 'attribution/zh-stands-for',
    text: '捷海股份 计算机行业\n事项：公司公布2023年三季报，实现营收28.4亿元。',
    published: PUBLISHED,
    expect: [{ attribution: '捷海股份' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '1月14日，省知识产权局召开新闻发布会，公布了2023年全省授权量等数据。2023年，专利申请首次超过10万件。',
    published: PUBLISHED,
    expect: [{ attribution: '省知识产权局' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '市調機構海岳科技指出，單晶模組價格走跌。\n海岳科技預期，明年單晶市場可望達14.5GW。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ subject: null, attribution: '海岳科技' }],
  },
  {
    rule: 'subject/zh-carried',
    text: '国家统计局发布公报，总结了我国农业概况。去年粮食产量6071万吨。',
    published: PUBLISHED,
    expect: [{ subject: '我国' }],
  },
  {
    rule: 'subject/zh-group',
    text: '去年五大行共实现净利润9185亿元。在海岳会排队的企业有806家，光伏电站装机容量671万千瓦。',
    published: PUBLISHED,
    expect: [{ subject: '五大行' }, {}, { subject: null }],
  },
  {
    rule: 'period/zh-join',
    text: '售价指数自2023年4月开始上升，累升约29%。',
    published: PUBLISHED,
    expect: [{ period: '2023-04/2024-08' }],
  },
  {
    rule: 'subject/zh-trader',
    text: '法人指出，台股过热，融资余额3000亿元。\n外资今天卖超440.6亿元；自营商也卖超157.5亿元。\n省能源局公布，装机45万千瓦。\n其中，风电12万千瓦。',
    published: PUBLISHED,
    expect: [
      { attribution: '法人' },
      { subject: '外资', attribution: null },
      { subject: '自营商' },
      { attribution: '省能源局' },
      { attribution: '省能源局' },
    ],
  },
];
