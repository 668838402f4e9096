import type { Example } from './example.ts';

const PUBLISHED = '2024-05-20';

/** Sentences in the manner of news agencies, bulletins and market reports. */
export const zhNews: readonly Example[] = [
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
];
