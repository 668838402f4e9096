import type { Example } from './example.ts';

const PUBLISHED = '2024-05-20';

/** Sentences in the manner of news agencies, bulletins and market reports. */
export const zhNews: readonly Example[] = [
  {
    rule: 'attribution/zh-reporting',
    text: '前7月全体银行税前盈余3391亿元，年增14.4%，金管会今(3)日公布。',
    published: '2024-09-03',
    expect: [{ attribution: '金管会' }, { attribution: '金管会' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '今年有八成企业发放年终奖金，平均每人6000元，远帆人力银行今日公布调查结果。',
    published: '2025-01-14',
    expect: [
      { subject: null, attribution: '远帆人力银行' },
      { subject: null, attribution: '远帆人力银行' },
    ],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '海岳种业年报披露，2023年实现营业收入92亿元。据星海汽车2022年财报，公司全年营收123亿元。',
    published: '2024-05-20',
    expect: [
      { subject: '海岳种业', attribution: '海岳种业' },
      { subject: '星海汽车', attribution: '星海汽车', period: '2022' },
    ],
  },
  {
    rule: 'period/zh-carried',
    text: '去年全国汽车销量为3143万辆。中国汽车工业协会公布，新能源汽车销量达1286万辆。',
    published: '2025-01-13',
    expect: [{ period: '2024' }, { period: '2024' }],
  },
  {
    rule: 'period/zh-across-years',
    text: '今年1月至3月失业率为3.2%，较去年12月至今年2月上升0.1个百分点。去年7月至今年6月出口额为300亿元。',
    published: '2025-07-17',
    expect: [{ period: '2025-01/2025-03' }, { period: '2025-01/2025-03' }, { period: '2024-07/2025-06' }],
  },
  {
    rule: 'period/zh-quarter',
    text: '今年CPI涨幅预估1.67%，明年1.61%；第3季经济成长率经修正为8.21%。',
    published: '2025-11-28',
    expect: [
      { indicator: 'CPI', period: '2025' },
      { indicator: 'CPI', period: '2026' },
      { type: 'growth', modality: 'actual', indicator: '经济', period: '2025-07/2025-09' },
    ],
  },
  {
    rule: 'number/counted',
    text: '上市逾900檔個股下跌，僅120檔上漲。',
    lang: 'zh-Hant',
    expect: [
      { value: 900, low: 900, counter: '檔' },
      { value: 120, counter: '檔' },
    ],
  },
  {
    rule: 'indicator/zh-topic',
    text: '远帆科技股价跌停锁死在81.5元，海岳科技股价亮灯涨停至92元。零售、住宿业失业率合计为4.6%。',
    published: '2025-01-14',
    expect: [{ indicator: '股价' }, { indicator: '股价' }, { indicator: '零售、住宿业失业率' }],
  },
  {
    rule: 'subject/zh-comers',
    text: '上半年國際旅客來台380萬人次，較去年同期成長48.9%。',
    lang: 'zh-Hant',
    published: '2024-07-26',
    expect: [{ subject: '台灣' }, { subject: '台灣' }],
  },
  {
    rule: 'subject/zh-actor',
    text: '9月航运业营收年增逾五成，玻璃陶瓷业则衰退两成三。',
    published: '2024-10-11',
    expect: [{ subject: '航运业' }, { indicator: '营收', subject: '玻璃陶瓷业' }],
  },
  {
    rule: 'type/zh-difference',
    text: '截至2023年12月，我国网民规模达10.9亿人，较2022年12月新增网民2480万人。',
    published: PUBLISHED,
    expect: [{ type: 'level' }, { type: 'change' }],
  },
  {
    rule: 'indicator/zh-topic',
    text: '恒生科技指数跌2%，道指涨0.3%。',
    published: PUBLISHED,
    expect: [{ indicator: '恒生科技指数' }, { indicator: '道指' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '（遠東社記者林大為台北10日電）海岳電子公布4月營收64億元，月增2.5%。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [
      { subject: '海岳電子', attribution: '海岳電子', period: '2024-04' },
      { subject: '海岳電子', attribution: '海岳電子', basis: 'mom' },
    ],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '新华社北京5月10日电（记者 王某）国家统计局发布数据，4月份全国居民消费价格同比上涨0.3%。',
    published: PUBLISHED,
    expect: [{ attribution: '国家统计局', period: '2024-04' }],
  },
  {
    rule: 'period/zh-event',
    text: '远东社5月10日电 青湖市粮食产量为120万吨。',
    published: PUBLISHED,
    expect: [{ period: null }],
  },
  {
    rule: 'indicator/zh-ranked',
    text: '今年前5月，宁德时代装车量107吉瓦时，市占率37.5%；海岳能源以35.9吉瓦时位列第三。',
    published: PUBLISHED,
    expect: [{ indicator: '装车量' }, {}, { indicator: '装车量', subject: '海岳能源' }],
  },
  {
    rule: 'subject/zh-ranked',
    text: '今年前5月，宁德时代装车量107吉瓦时；海岳以35.9吉瓦时位列第三。',
    published: PUBLISHED,
    expect: [{ subject: '宁德时代' }, { subject: '海岳' }],
  },
  {
    rule: 'indicator/zh-carried',
    text: '海岳电子营收36.9亿美元，市占率12.4%，环比增长14.1%。',
    expect: [{ indicator: '营收' }, { indicator: '市占率' }, { indicator: '营收' }],
  },
  {
    rule: 'indicator/zh-carried',
    text: '网上销售额占7.8%，约为24亿元。',
    expect: [{ indicator: '网上销售额占比' }, { indicator: '网上销售额' }],
  },
  {
    rule: 'modality/zh-already-past',
    text: '第一季本地生产总值估计为7712亿元，按年上升5.8%。',
    published: PUBLISHED,
    expect: [{ modality: 'actual' }, { modality: 'actual' }],
  },
  {
    rule: 'modality/zh-marked',
    text: '教育部发展规划司司长郭某介绍，2023年全国共有学校49.8万所。',
    published: PUBLISHED,
    expect: [{ modality: 'actual' }],
  },
  {
    rule: 'modality/zh-marked',
    text: '今年观光逆差恐超过7000亿元，全年将有约80只新股上市。',
    published: PUBLISHED,
    expect: [{ modality: 'forecast' }, { modality: 'forecast' }],
  },
  {
    rule: 'parallel/zh-respective',
    text: '东盟、欧盟、美国分别为我国前三大贸易伙伴，进出口总值分别为5.09万亿元、4.18万亿元、3.59万亿元，同比分别增长9.4%、0.9%、4.2%。',
    expect: [
      { subject: '东盟', indicator: '进出口总值' },
      { subject: '欧盟' },
      { subject: '美国' },
      { subject: '东盟', indicator: '进出口总值' },
      { subject: '欧盟' },
      { subject: '美国' },
    ],
  },
  {
    rule: 'parallel/zh-backwards',
    text: '香港市场共有46家公司首发，筹资额为2099亿港元，同比分别下降22%和增长138%。',
    expect: [
      {},
      { indicator: '筹资额' },
      { indicator: '公司首发', value: -22 },
      { indicator: '筹资额', value: 138 },
    ],
  },
  {
    rule: 'indicator/zh-ranked',
    text: '4月底全國戶籍人口2340萬人，以新北市404萬人最多，臺中市285萬人次之。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [
      { indicator: '戶籍人口' },
      { indicator: '戶籍人口', subject: '新北市' },
      { indicator: '戶籍人口', subject: '臺中市', counter: '人' },
    ],
  },
  {
    rule: 'indicator/zh-carried',
    text: '2023年广东省生产总值13.57万亿元，成为首个突破13万亿元的省份；广州3.04万亿元。',
    expect: [
      { indicator: '生产总值' },
      { indicator: '生产总值' },
      { indicator: '生产总值', subject: '广州' },
    ],
  },
  {
    rule: 'subject/zh-named',
    text: '對中國大陸與香港出口128億美元。',
    lang: 'zh-Hant',
    expect: [{ subject: '中國大陸' }],
  },
  {
    rule: 'indicator/zh-bare-total',
    text: '5月份买卖合约共7443份，总值615亿元。一手私宅注册1893宗，总值205亿元。',
    expect: [
      {},
      { indicator: '买卖合约总值' },
      { indicator: '一手私宅注册' },
      { indicator: '一手私宅注册总值' },
    ],
  },
  {
    rule: 'type/zh-relative-change',
    text: '今年经济成长率预测值降至1.61%。',
    published: PUBLISHED,
    expect: [{ type: 'growth', modality: 'forecast' }],
  },
  {
    rule: 'subject/zh-named',
    text: '美联储降息预期升温，恒指收报17635点，升218点。',
    expect: [{ subject: null, modality: 'actual' }, { subject: null }],
  },
  {
    rule: 'subject/zh-speaking',
    text: '库迪咖啡宣布，全国门店已突破6000家。',
    expect: [{ subject: '库迪咖啡' }],
  },
  {
    rule: 'subject/zh-speaking',
    text: '海岳科技宣布，將於桃園購置廠房，交易總金額為18億元。',
    lang: 'zh-Hant',
    expect: [{ subject: '海岳科技' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '海岳钢铁公布，全年营收30亿元。业内人士透露，一吨钢的毛利率仅三成左右。',
    expect: [{ attribution: '海岳钢铁' }, { attribution: '业内人士' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '国家旅游局局长李某早在论坛期间接受记者采访时介绍，2016年国内旅游人数达44.4亿人次，约为2012年五成。',
    expect: [
      { attribution: '李某早', period: '2016', subject: null },
      { attribution: '李某早', period: '2012/2016' },
    ],
  },
  {
    rule: 'period/zh-same-time',
    text: '贫困人口从2012年的9899万人减少到2018年的1660万人，贫困发生率从10.2%下降到1.7%。',
    expect: [{ period: '2012' }, { period: '2018' }, { period: '2012' }, { period: '2018' }],
  },
  {
    rule: 'period/zh-governed',
    text: '海岳公告，预计上半年净利润为1.94亿元到2.24亿元，同比增加50.4%到73.7%。',
    published: '2024-07-13',
    expect: [
      { period: '2024-01/2024-06', modality: 'forecast' },
      { period: '2024-01/2024-06', modality: 'forecast' },
    ],
  },
  {
    rule: 'indicator/zh-share-price',
    text: '航運股長榮下跌2.5%，台中市房價年增12.4%最高、桃園市10.9%次之。',
    lang: 'zh-Hant',
    expect: [
      { subject: '長榮', indicator: '股價' },
      { subject: '台中市' },
      { subject: '桃園市', type: 'growth' },
    ],
  },
  {
    rule: 'period/zh-governed',
    text: '公司成立于2023年8月，核心团队超50人。',
    published: PUBLISHED,
    expect: [{ period: null }],
  },
  {
    rule: 'attribution/zh-in-a-report',
    text: '青湖市统计局数据，1-4月全市进出口总额164亿元，4月当月下降13.7%；出口104亿元。',
    published: PUBLISHED,
    expect: [
      { attribution: '青湖市统计局', period: '2024-01/2024-04' },
      { period: '2024-04' },
      { period: '2024-01/2024-04' },
    ],
  },
  {
    rule: 'period/zh-event',
    text: '英伟达公布截至4月28日的第一财季业绩，营收260亿美元。',
    published: PUBLISHED,
    expect: [{ period: '2024-04-28' }],
  },
  {
    rule: 'indicator/zh-topic',
    text: '国内市场手机出货量2420万部，其中5G手机2065万部。',
    expect: [{}, { indicator: '5G手机出货量' }],
  },
  {
    rule: 'indicator/zh-carried',
    text: '租赁收入68亿元，若撇除汇率影响则升11%，优于指引的8%。',
    expect: [{ indicator: '租赁收入' }, { indicator: '租赁收入' }, { indicator: '租赁收入' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '市长姚某作政府工作报告时指出，2023年全市粮食产量为120万吨。',
    published: PUBLISHED,
    expect: [{ attribution: '姚某' }],
  },
  {
    rule: 'indicator/zh-at-price',
    text: '公司拟以不超过每股18.5元的价格回购2000万股。',
    expect: [{ indicator: '回购价格' }, { indicator: '回购' }],
  },
  {
    rule: 'subject/zh-named',
    text: '行政院拍板，最低工資由每月27470元調升至28590元。',
    lang: 'zh-Hant',
    expect: [{ subject: null, indicator: '最低工資' }, { subject: null }],
  },
  {
    rule: 'indicator/zh-topic',
    text: '全年研究生教育招生117.7万人，毕业生77.3万人。',
    published: PUBLISHED,
    expect: [{ subject: null }, { subject: null, indicator: '毕业生' }],
  },
];
