import type { Example } from './example.ts';

const PUBLISHED = '2024-11-20';

/** Firms, shops, holidays and markets as the papers tell of them. Invented throughout. */
export const zhTrade: readonly Example[] = [
  {
    rule: 'period/zh-holiday',
    text: '国庆假期前四天，全省接待游客300万人次；国庆长假第三天，古城接待游客9万人次；国庆节当日，码头发送旅客2万人次。',
    published: PUBLISHED,
    expect: [{ period: '2024-10-01/2024-10-04' }, { period: '2024-10-03' }, { period: '2024-10-01' }],
  },
  {
    rule: 'period/zh-holiday',
    text: '春节当天，庙会接待游客8万人次；春节假期首日，全市接待游客30万人次。',
    published: '2025-02-10',
    expect: [{ period: '2025-01-29' }, { period: '2025-01-28' }],
  },
  {
    rule: 'period/zh-holiday',
    text: '端午假期第二天，全市接待游客12万人次。',
    published: '2024-06-15',
    expect: [{ period: '2024-06-09' }],
  },
  {
    rule: 'period/zh-month',
    text: '截至2月5日，春节档新片总票房突破70亿元。',
    published: '2025-02-08',
    expect: [{ period: '2025-02-05' }],
  },
  {
    rule: 'period/zh-near-date',
    text: '云贝集团发布2024年三季度业绩。本季度，公司收入为91亿元。',
    published: PUBLISHED,
    expect: [{ period: '2024-07/2024-09' }],
  },
  {
    rule: 'period/zh-near-date',
    text: '云贝集团发布2024年三季度业绩，预计本季度收入将达95亿元。',
    published: PUBLISHED,
    expect: [{ period: '2024-10/2024-12' }],
  },
  {
    rule: 'period/zh-same-stretch',
    text: '云贝集团发布了截至9月30日的第三季度财报。当季营收20亿元。',
    published: PUBLISHED,
    expect: [{ period: '2024-07/2024-09', indicator: '营收' }],
  },
  {
    rule: 'period/zh-day-of-month',
    text: '18号，全省发送旅客61万人次。',
    published: PUBLISHED,
    expect: [{ period: '2024-11-18' }],
  },
  {
    rule: 'period/zh-month',
    text: '10月1日（周二）至10月7日（周一），古城接待游客61万人次。',
    published: PUBLISHED,
    expect: [{ period: '2024-10-01/2024-10-07' }],
  },
  {
    rule: 'subject/zh-actor',
    text: '第二季度ORBI的销量为2940万部，市场份额为8.6%。',
    published: PUBLISHED,
    expect: [
      { subject: 'ORBI', indicator: '销量' },
      { subject: 'ORBI', indicator: '市场份额' },
    ],
  },
  {
    rule: 'subject/zh-ranked',
    text: 'ORBI则以1160万台的出货量、15.3%的市场份额稳居第三。',
    published: PUBLISHED,
    expect: [{ subject: 'ORBI' }, { subject: 'ORBI' }],
  },
  {
    rule: 'subject/zh-known-organisation',
    text: '韩国三星以7150万部的出货量位居首位。',
    published: PUBLISHED,
    expect: [{ subject: '韩国三星', indicator: '出货量' }],
  },
  {
    rule: 'subject/zh-known-organisation',
    text: '10月2日，南航在省城进出港旅客超过8万人次。',
    published: PUBLISHED,
    expect: [{ subject: '南航' }],
  },
  {
    rule: 'parallel/zh-respective',
    text: '今年第二季度，平板电脑出货量为3200万台。华为和苹果分别以542万台和413万台位居前二，市场份额分别为15.8%和12.1%。',
    published: PUBLISHED,
    expect: [
      {},
      { subject: '华为', indicator: '平板电脑出货量' },
      { subject: '苹果', indicator: '平板电脑出货量' },
      { subject: '华为' },
      { subject: '苹果' },
    ],
  },
  {
    rule: 'indicator/zh-counted-noun',
    text: '美团在第三季度实现了936亿元的营收，同比增长了22.4%。',
    published: PUBLISHED,
    expect: [{ indicator: '营收' }, { indicator: '营收' }],
  },
  {
    rule: 'indicator/zh-sold',
    text: '云贝茶饮进入11个国家，仅前三季度就卖出58亿杯。',
    published: PUBLISHED,
    expect: [{}, { indicator: '销量', counter: '杯' }],
  },
  {
    rule: 'indicator/zh-topic',
    text: '10月下旬，重点统计造纸企业共生产文化纸230万吨、生活用纸204万吨。',
    published: PUBLISHED,
    expect: [{ indicator: '生产文化纸' }, { indicator: '生活用纸' }],
  },
  {
    rule: 'subject/zh-place-suffix',
    text: '2023年，八里塘村年人均收入2万元以上。',
    published: PUBLISHED,
    expect: [{ subject: '八里塘村', indicator: '年人均收入' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '首年度参与外卖的云贝集团，发布了三季度业绩。期内收入为2991亿元。',
    published: PUBLISHED,
    expect: [{ attribution: '云贝集团' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '云贝集团向港交所递交招股书。招股书显示，门店总数超过3600家。',
    published: PUBLISHED,
    expect: [{ attribution: '云贝集团' }],
  },
  {
    rule: 'attribution/zh-according',
    text: '记者从铁道部获悉，铁路发送旅客375万人次。另据了解，全省公路发送旅客227万人次。',
    published: PUBLISHED,
    expect: [{ attribution: '铁道部' }, { attribution: null }],
  },
  {
    rule: 'period/zh-governed',
    text: '截至2月18日20时，2024年春节档总票房80.2亿元。',
    published: '2024-02-18',
    expect: [{ period: '2024-02-18' }],
  },
  {
    rule: 'period/zh-each-year',
    text: '2021年、2022年和2023年度，云贝茶饮分别实现228亿元、307亿元和478亿元的终端零售额。',
    published: PUBLISHED,
    expect: [
      { period: '2021', indicator: '终端零售额' },
      { period: '2022', indicator: '终端零售额' },
      { period: '2023', indicator: '终端零售额' },
    ],
  },
  {
    rule: 'period/zh-on-the-way',
    text: '净利润由2021年的19亿元增长5.3%至2022年的20亿元，并进一步增长58.3%至2023年的31亿元。',
    published: PUBLISHED,
    expect: [
      { period: '2021' },
      { period: '2022' },
      { period: '2022' },
      { period: '2023' },
      { period: '2023' },
    ],
  },
  {
    rule: 'period/zh-same-stretch',
    text: '云贝股份发布2023年度业绩报告，报告期内公司实现营业收入75.69亿元。',
    published: PUBLISHED,
    expect: [{ period: '2023', subject: '云贝股份' }],
  },
  {
    rule: 'period/zh-carried',
    text: '记者18日从省文旅厅了解到，2024年国庆假期，全省共发送旅客2260万人次。\n具体来看，全省铁路发送旅客501万人次。',
    published: PUBLISHED,
    expect: [{}, { period: '2024-10-01/2024-10-07' }],
  },
  {
    rule: 'indicator/zh-done-behind',
    text: '去年共有50万旅客到访。',
    published: PUBLISHED,
    expect: [{ indicator: '旅客到访' }],
  },
  {
    rule: 'indicator/zh-part-done',
    text: '注册骑手27万名，92%为男性。',
    published: PUBLISHED,
    expect: [{}, { indicator: '注册骑手男性' }],
  },
  {
    rule: 'indicator/zh-topic',
    text: '骑手月均收入位于7629元至10865元之间。',
    published: PUBLISHED,
    expect: [{ indicator: '骑手月均收入' }],
  },
];
