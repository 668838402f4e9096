import type { Example } from './example.ts';

const PUBLISHED = '2025-06-18';

/** Sentences of our own about what a figure is said of when its clause has only a verb. */
export const zhSeries: readonly Example[] = [
  {
    rule: 'indicator/zh-carried',
    text: '春茶產量為2150公噸，收購價卻不漲反跌，每台斤650元。',
    lang: 'zh-Hant',
    expect: [{ indicator: '春茶產量' }, { indicator: '收購價' }],
  },
  {
    rule: 'indicator/zh-carried',
    text: '11月新房成交1287万平方米。一线城市分化明显：环比涨15%。',
    published: PUBLISHED,
    expect: [{ indicator: '新房成交' }, { indicator: '新房成交' }],
  },
  {
    rule: 'indicator/zh-carried',
    text: '到9月底，新型储能规模为1亿千瓦。消纳有压力。我们的目标是，到2027年装到1.8亿千瓦。',
    published: PUBLISHED,
    expect: [{ indicator: '新型储能规模' }, { indicator: '新型储能规模' }],
  },
  {
    rule: 'indicator/zh-share-price',
    text: '青江船舶重工毛利率为17.9%。受此提振，该股高开高走，收报36.18元，涨7.7%。',
    published: PUBLISHED,
    expect: [{ indicator: '毛利率' }, { indicator: '股价' }, { indicator: '股价' }],
  },
  {
    rule: 'indicator/zh-topic',
    text: '首批芯片的良率已由最初的58%爬升到八成，水果受基期偏低影响飙升12%。',
    expect: [{ indicator: '首批芯片的良率' }, { indicator: '首批芯片的良率' }, { indicator: '水果' }],
  },
  {
    rule: 'sign/zh-restated',
    text: '公務員編制削減2%，即約3,900個職位。',
    lang: 'zh-Hant',
    expect: [
      { value: -2, type: 'growth' },
      { value: -3900, type: 'change' },
    ],
  },
  {
    rule: 'sign/zh-taken',
    text: '匯率急升侵蝕了約9億元營收。',
    lang: 'zh-Hant',
    expect: [{ value: -9e8, type: 'change', indicator: '營收' }],
  },
  {
    rule: 'type/zh-relative-change',
    text: '存储模组期内降价约三成。',
    expect: [{ value: -30, type: 'growth' }],
  },
  {
    rule: 'type/zh-difference',
    text: '单程平均多走3500海里，比上年少亏12亿元。',
    expect: [
      { value: 3500, type: 'change' },
      { value: -12e8, type: 'change' },
    ],
  },
  {
    rule: 'modality/zh-likely-behind',
    text: '煤价涨到每吨800元并非没有可能。',
    expect: [{ modality: 'forecast' }],
  },
  {
    rule: 'modality/zh-marked',
    text: '集装箱吞吐量有望冲刺450万标箱。离原定的700万人次只差一步，达成率为99%。',
    expect: [{ modality: 'forecast' }, { modality: 'target' }, { modality: 'actual' }],
  },
  {
    rule: 'indicator/zh-topic',
    text: '新增风电装机6109万千瓦，其中陆上5759万千瓦；农作物受损面积4816公顷，其中香蕉占31%。',
    expect: [
      { indicator: '新增风电装机' },
      { indicator: '陆上新增风电装机' },
      { indicator: '农作物受损面积' },
      { indicator: '香蕉占农作物受损面积' },
    ],
  },
  {
    rule: 'indicator/zh-topic',
    text: '公司在手订单320亿元，有息负债85亿元，对照组用药费用2万元。',
    expect: [{ indicator: '在手订单' }, { indicator: '有息负债' }, { indicator: '对照组用药费用' }],
  },
  {
    rule: 'indicator/zh-topic',
    text: '纯电动轿车销量12万辆，插电混动轿车5万辆；甲组平均血压下降12%，丙组下降3%。',
    expect: [
      { indicator: '纯电动轿车销量' },
      { indicator: '插电混动轿车销量' },
      { indicator: '甲组平均血压' },
      { indicator: '丙组平均血压' },
    ],
  },
  {
    rule: 'modality/zh-marked',
    text: '世界粮食计划署说，当地有420万人缺粮。难民署呼吁各方捐助1.3亿美元。',
    expect: [{ modality: 'actual' }, { modality: 'target' }],
  },
  {
    rule: 'modality/zh-marked',
    text: '今明两年还要新增学位10万个。平台抽成应从两成二降到一成五。报价或再调涨5%。',
    published: '2024-08-20',
    expect: [{ modality: 'target' }, {}, { modality: 'target' }, { modality: 'forecast' }],
  },
  {
    rule: 'type/zh-difference',
    text: '沪深两市成交9200亿元，较上一交易日缩量410亿元。相关话题播放量达3.6亿次。',
    expect: [{}, { value: -410e8, type: 'change' }, { type: 'level' }],
  },
  {
    rule: 'indicator/zh-part-of',
    text: '第三季度手机出货量6900万部，海棠手机一家就拿走三成一。',
    expect: [{}, { indicator: '海棠手机一家占比', type: 'share' }],
  },
  {
    rule: 'type/zh-arrived',
    text: '绿洲银行把明年全国增速预测上调0.2个百分点，至4.8%。',
    published: '2024-08-20',
    expect: [{ indicator: '增速' }, { indicator: '增速', type: 'growth' }],
  },
  {
    rule: 'indicator/zh-ranked',
    text: '去年全国工业机器人装机29万台，松江机器人以2.1万台退居次席。',
    published: '2024-08-20',
    expect: [{}, { indicator: '工业机器人装机' }],
  },
  {
    rule: 'indicator/zh-short-for',
    text: '全国新装工业机器人55万台。今年新装量将增长6%，达到59万台。全市破获电信诈骗案件923起，上月又破案235起。',
    expect: [
      {},
      { indicator: '新装工业机器人' },
      { indicator: '新装工业机器人' },
      {},
      { indicator: '破获电信诈骗案件' },
    ],
  },
  {
    rule: 'indicator/zh-carried',
    text: '上月服务业增长5%。猪肉则明显便宜，降幅达33.3%。',
    expect: [{}, { indicator: '猪肉' }],
  },
  {
    rule: 'indicator/zh-carried',
    text: '机床在用量超过200万台，新装量将增长6%，达到57万台。亏损收窄65%至2400万元。',
    expect: [{}, {}, { indicator: '新装量' }, {}, { indicator: '亏损' }],
  },
  {
    rule: 'indicator/zh-ranked',
    text: '入境旅客420万人次，日本客68万人次居首，香港客57万人次次之。前9月每股纯益则以海岳金6.38元最高。',
    expect: [
      { indicator: '入境旅客' },
      { indicator: '日本客入境旅客' },
      { indicator: '香港客入境旅客' },
      { indicator: '每股纯益' },
    ],
  },
  {
    rule: 'indicator/zh-part-of',
    text: '光伏出力683万千瓦、占总发电量23%，风电329万千瓦、占11%。',
    expect: [{}, { indicator: '光伏出力占总发电量' }, {}, { indicator: '风电占总发电量' }],
  },
  {
    rule: 'indicator/zh-at-price',
    text: '宅地由一家房企以31.5亿元拿下。',
    expect: [{ indicator: '成交价' }],
  },
  {
    rule: 'indicator/zh-topic',
    text: '恒指收报24998点，跌202点，连跌三日共失831点。',
    expect: [{}, {}, { value: -831, type: 'change', indicator: '恒指' }],
  },
  {
    rule: 'indicator/zh-share-price',
    text: '海岳科技（3690）绩后急泻12.5%。',
    expect: [{ value: -12.5, type: 'growth', indicator: '股价' }],
  },
  {
    rule: 'parallel/zh-respective',
    text: '去年我国对东盟、欧盟、美国出口分别为3.3万亿元、3.2万亿元和2.8万亿元。',
    published: '2024-08-20',
    expect: [
      { indicator: '对东盟出口', subject: '我国' },
      { indicator: '对欧盟出口', subject: '我国' },
      { indicator: '对美国出口', subject: '我国' },
    ],
  },
  {
    rule: 'parallel/zh-respective',
    text: '铜矿砂、煤和原油的进口量全线走低，降幅依次为7%、6%和16%；大型银行和农商银行的不良率相差悬殊，分别为1.3%和4.1%。',
    expect: [
      { indicator: '铜矿砂进口量' },
      { indicator: '煤进口量' },
      { indicator: '原油进口量' },
      { indicator: '大型银行不良率' },
      { indicator: '农商银行不良率' },
    ],
  },
  {
    rule: 'parallel/zh-backwards',
    text: '营业收入、净利润分别为4.5亿元和4.4亿元，增幅为26%和23%。',
    expect: [
      { indicator: '营业收入' },
      { indicator: '净利润' },
      { indicator: '营业收入' },
      { indicator: '净利润' },
    ],
  },
  {
    rule: 'indicator/zh-part-behind',
    text: '第一季度平板出货186万台，华为以44%的份额居首。',
    expect: [{}, { indicator: '份额', subject: '华为' }],
  },
  {
    rule: 'indicator/zh-part-of',
    text: '海棠公司折叠屏手机出货186万台，份额为26%。',
    expect: [{}, { indicator: '折叠屏手机份额' }],
  },
  {
    rule: 'indicator/zh-share-price',
    text: '松控收报40.5元，升近5%；黄金收报2400元。',
    expect: [{ indicator: '股价' }, { indicator: '股价' }, { indicator: '黄金' }],
  },
  {
    rule: 'modality/zh-likely-behind',
    text: '经济增长7.6%，比8月预测的2.9%上修4.7个百分点，好于早先-9%的预测。',
    expect: [
      { modality: 'actual' },
      { modality: 'forecast' },
      { modality: 'actual' },
      { modality: 'forecast' },
    ],
  },
  {
    rule: 'modality/zh-yet-to-come',
    text: '市政府工作报告提出，今年新增就业9万人。',
    published: '2024-02-20',
    expect: [{ modality: 'target' }],
  },
  {
    rule: 'indicator/zh-topic',
    text: '演员协会称，《你好，老街》得分87分；公司每10股派发现金红利2.1元；按常住人口算，人均产值9.8万元。',
    expect: [{ indicator: '得分' }, { indicator: '每10股派发现金红利' }, { indicator: '人均产值' }],
  },
  {
    rule: 'indicator/zh-compound-verb',
    text: '美联储已累计加息525个基点，欧洲央行降息25个基点至4.25%。沙特自愿减产100万桶。',
    expect: [
      { indicator: '加息' },
      { indicator: '降息' },
      { indicator: '利率', type: 'level' },
      { indicator: '减产', value: -1e6 },
    ],
  },
  {
    rule: 'indicator/zh-taken',
    text: '海岳科技才谈成一笔2.3亿美元的战略融资，欧盟宣布向邻国追加15亿欧元援助。',
    expect: [{ indicator: '战略融资' }, { indicator: '援助' }],
  },
  {
    rule: 'indicator/zh-funds',
    text: '该机构需要2.3亿美元，才能维持行动，目前只筹得6000万美元。',
    expect: [
      { indicator: '资金', modality: 'target' },
      { indicator: '资金', modality: 'actual' },
    ],
  },
  {
    rule: 'indicator/zh-verb-as-noun',
    text: '客運收入9億元，稅前仍虧61億元。它只賣出1.4萬輛。外資淨賣出24億元。',
    lang: 'zh-Hant',
    expect: [{}, { indicator: '稅前虧損' }, { indicator: '銷量' }, { indicator: '淨賣出' }],
  },
  {
    rule: 'type/zh-part-of-whole',
    text: '新能源车销量占比提升达35%，城镇化率上升达六成。',
    expect: [{ type: 'share' }, { type: 'share' }],
  },
];
