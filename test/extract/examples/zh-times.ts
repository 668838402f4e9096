import type { Example } from './example.ts';

const PUBLISHED = '2025-06-18';

/** Sentences of our own about when something was, and about what is planned or foretold. */
export const zhTimes: readonly Example[] = [
  {
    rule: 'period/zh-day-of-month',
    text: '记者16日在青石菜市场看到，白菜均价每公斤1.8元。',
    published: PUBLISHED,
    expect: [{ period: '2025-06-16' }],
  },
  {
    rule: 'period/zh-day-of-month',
    text: '漁會預計，高峰出現在25日，單日交易量可達40公噸。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ period: '2025-06-25' }],
  },
  {
    rule: 'period/zh-day-of-month',
    text: '5月3日游客达2.3万人次，4日游客为1.9万人次。',
    published: PUBLISHED,
    expect: [{ period: '2025-05-03' }, { period: '2025-05-04' }],
  },
  {
    rule: 'period/zh-day-of-month',
    text: '12日至15日，展馆接待观众6万人次。',
    published: PUBLISHED,
    expect: [{ period: '2025-06-12/2025-06-15' }],
  },
  {
    rule: 'period/zh-join',
    text: '新制9月起上路，每月補助由3,000元調高為5,000元。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [
      { period: null, modality: 'actual' },
      { period: '2025-09', modality: 'target' },
    ],
  },
  {
    rule: 'period/zh-join',
    text: '铁路部门预计，春运1月15日启动，首日将发送旅客32万人次。',
    published: '2025-12-18',
    expect: [{ period: '2026-01-15' }],
  },
  {
    rule: 'period/zh-join',
    text: '截至去年底，全县有图书馆12家。县图书馆公告称，7月1日起开放座位由80个增至120个。',
    published: PUBLISHED,
    expect: [{ period: '2024-12-31' }, { period: null }, { period: '2025-07-01' }],
  },
  {
    rule: 'period/zh-join',
    text: '青灣酒店公布截至3月底止年度業績，收入8.9億港元；全年純利3.1億港元，期內新開分店12間。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ period: '2024-04/2025-03' }, { period: '2024-04/2025-03' }, { period: '2024-04/2025-03' }],
  },
  {
    rule: 'period/zh-near-date',
    text: '去年青灣航運營收為31億元。股價今收45元。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ period: '2024' }, { period: '2025-06-18' }],
  },
  {
    rule: 'period/zh-fiscal',
    text: '上周流感门诊就诊8.1万人次。本流感季重症为412例。',
    published: PUBLISHED,
    expect: [{ period: '2025-06-09/2025-06-15' }, { period: null }],
  },
  {
    rule: 'period/zh-long-base',
    text: '全镇民宿床位达3200张，比2019年的1800张增加近八成。',
    published: PUBLISHED,
    expect: [{}, { period: '2019' }, { period: '2019/2025', basis: '2019' }],
  },
  {
    rule: 'modality/zh-marked',
    text: '本港強積金及退休計劃資產為1.3萬億元；基金計劃明年增設據點12個。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ modality: 'actual' }, { modality: 'target' }],
  },
  {
    rule: 'modality/zh-marked',
    text: '看展之余还要吃饭，餐饮收入为1200万元。县里明确，要新建充电桩3000个。',
    expect: [{ modality: 'actual' }, { modality: 'target' }],
  },
  {
    rule: 'modality/zh-marked',
    text: '董事長說，今年力拚虧損壓在5億元以下。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ modality: 'target' }],
  },
  {
    rule: 'modality/zh-marked',
    text: '測量師周大文料，全年租金升3%。該廠塑料產量為6萬噸。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ modality: 'forecast' }, { modality: 'actual' }],
  },
  {
    rule: 'modality/zh-marked',
    text: '去年增长4.6%，比11月的估计多0.3个百分点，增速优于市场预期；今年预计增长3%。',
    published: PUBLISHED,
    expect: [{ modality: 'actual' }, { modality: 'actual' }, { modality: 'forecast' }],
  },
  {
    rule: 'modality/zh-forecast-source',
    text: '青石研究院预测，全年产量为650万吨，出口110万吨。17日现货价为每吨3200元。',
    published: PUBLISHED,
    expect: [{ modality: 'forecast' }, { modality: 'forecast' }, { modality: 'actual' }],
  },
  {
    rule: 'period/zh-carried',
    text: '差估署5月樓市數據要點：\n1. 售價指數報292.4點，按月升1.1%。\n2. 租金指數報200.9點。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ period: '2025-05' }, { period: '2025-05' }, { period: '2025-05' }],
  },
  {
    rule: 'period/zh-carried',
    text: '2024年全年工业投资增长11.4%。\n商品房销售面积为412.6万平方米。',
    published: PUBLISHED,
    expect: [{ period: '2024' }, { period: '2024' }],
  },
  {
    rule: 'period/zh-plan-undated',
    text: '第一季出貨占比升到45%，毛利率可望重返三成。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ period: '2025-01/2025-03' }, { period: null, modality: 'forecast' }],
  },
  {
    rule: 'period/zh-timeless',
    text: '云湖新材料今日宣布，项目正式投产。总投资为12.6亿元，占地为210亩。',
    published: PUBLISHED,
    expect: [{ period: null }, { period: null }],
  },
  {
    rule: 'period/zh-join',
    text: '22日蔬菜均價每公斤58元，較災前一週高出三成。',
    lang: 'zh-Hant',
    published: '2025-09-22',
    expect: [{ period: '2025-09-22' }, { period: '2025-09-22' }],
  },
  {
    rule: 'period/zh-join',
    text: '2024年原保费收入1318亿元（2023年：1205亿元），同比增长9.4%。',
    published: PUBLISHED,
    expect: [{ period: '2024' }, { period: '2023' }, { period: '2024' }],
  },
  {
    rule: 'period/zh-same-stretch',
    text: '5月13日至22日，高铁发送旅客265万人次；普速列车同期发送旅客693万人次。',
    published: PUBLISHED,
    expect: [{ period: '2025-05-13/2025-05-22' }, { period: '2025-05-13/2025-05-22' }],
  },
];
