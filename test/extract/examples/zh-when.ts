import type { Example } from './example.ts';

const PUBLISHED = '2024-08-20';

/** How far a time and a source reach, in reports as agencies and papers print them. Invented throughout. */
export const zhWhen: readonly Example[] = [
  // What a time is for.
  {
    rule: 'period/zh-joined',
    text: '2023年全球装机5.5万台。中国装机2.9万台，2017年以来年均增长13%；日本为5041台，增长9%。',
    published: PUBLISHED,
    expect: [
      { period: '2023' },
      { period: '2023' },
      { period: '2017/2024' },
      { period: '2023' },
      { period: '2023' },
    ],
  },
  {
    rule: 'period/zh-joined',
    text: '2023年全球装机54.2万台，2014年则仅22.1万台，亚洲占七成四。',
    published: PUBLISHED,
    expect: [{ period: '2023' }, { period: '2014' }, { period: '2023' }],
  },
  {
    rule: 'period/zh-joined',
    text: '失业率由4至6月的3.9%微跌至5至7月的3.8%，失业人数降至14.9万人。',
    published: PUBLISHED,
    expect: [{ period: '2024-04/2024-06' }, { period: '2024-05/2024-07' }, { period: '2024-05/2024-07' }],
  },
  {
    rule: 'period/zh-joined',
    text: '油价周一回落。截至收盘，9月交割的轻质原油每桶报72.91美元。',
    published: PUBLISHED,
    expect: [{ period: '2024-08-19' }],
  },
  {
    rule: 'period/zh-joined',
    text: '云帆证券15日晚间披露中报，上半年营收96亿元。截至6月末，总资产1824亿元。当日该股收报33.9元。',
    published: PUBLISHED,
    expect: [{ period: '2024-01/2024-06' }, { period: '2024-06-30' }, { period: '2024-08-15' }],
  },
  {
    rule: 'period/zh-joined',
    text: '省教育厅15日发布《2023年全省教育事业发展统计公报》。全省共有幼儿园2948所，比上年增加31所。',
    published: PUBLISHED,
    expect: [{ period: '2023' }, { period: '2023' }],
  },
  {
    rule: 'period/zh-joined',
    text: '海岳置地公布截至2024年6月30日止六个月业绩，每股盈利0.63元（2023年：1.12元）。',
    published: PUBLISHED,
    expect: [{ period: '2024-01/2024-06' }, { period: '2023-01/2023-06' }],
  },
  {
    rule: 'period/zh-joined',
    text: '1—7月出口3.6万亿元。7月当月，出口0.5万亿元，增长4.6%。',
    published: PUBLISHED,
    expect: [{ period: '2024-01/2024-07' }, { period: '2024-07' }, { period: '2024-07' }],
  },
  {
    rule: 'period/zh-fiscal',
    text: '海岳汽车宣布，到2027财年（截至2028年3月）将裁员2万人。',
    published: PUBLISHED,
    expect: [{ period: '2027-04/2028-03' }],
  },
  {
    rule: 'period/zh-relative-year',
    text: '本届考试共有5万名考生。',
    published: PUBLISHED,
    expect: [{ period: '2024' }],
  },
  {
    rule: 'period/zh-unnamed-years',
    text: '2023年，对美出口占比升至30.9%，26年来首度高过对欧出口的26.6%。',
    published: PUBLISHED,
    expect: [{ period: '2023' }, { period: '2023' }],
  },
  {
    rule: 'period/zh-near-date',
    text: '输入劳工的宗数由第二季每月500宗减至上月260宗。',
    published: PUBLISHED,
    expect: [{ period: '2024-04/2024-06' }, { period: '2024-07' }],
  },
  {
    rule: 'period/zh-season',
    text: '去年夏季，全县接待游客12万人次。',
    published: PUBLISHED,
    expect: [{ period: '2023-06/2023-08' }],
  },
  {
    rule: 'period/zh-joined',
    text: '截至2024年3月31日止财年，收入12亿元。',
    published: PUBLISHED,
    expect: [{ period: '2023-04/2024-03' }],
  },
  {
    rule: 'period/zh-relative-year',
    text: '去（112）年出口12億元，今（113）年料增一成。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ period: '2023' }, { period: '2024' }],
  },
  {
    rule: 'period/zh-minguo',
    text: '台灣113年前2季出口12億元。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ period: '2024-01/2024-06' }],
  },
  {
    rule: 'period/zh-quarter',
    text: '首季亏损1亿元，次季盈利2亿元。',
    published: PUBLISHED,
    expect: [{ period: '2024-01/2024-03' }, { period: '2024-04/2024-06' }],
  },
  {
    rule: 'period/zh-split-year',
    text: '2023/2024榨季产糖12万吨。',
    published: PUBLISHED,
    expect: [{ period: '2023/2024' }],
  },
  {
    rule: 'period/zh-near-date',
    text: '以今日收盘价190元计算，市值达12亿元。下周料售出12万张。',
    published: PUBLISHED,
    expect: [{ period: '2024-08-20' }, {}, { period: '2024-08-26/2024-09-01' }],
  },
  {
    rule: 'period/zh-now',
    text: '预计到年底出逃者超过180万人；目前已有107万人入境，其中云州接收44%。',
    published: PUBLISHED,
    expect: [{ period: '2024-12-31' }, { period: '2024-08-20' }, { period: '2024-08-20' }],
  },
  {
    rule: 'period/zh-carried',
    text: '省统计局28日发布2023年统计公报，全省生产总值9.9万亿元。省统计局副局长陈立解读说，人均7万元。',
    published: PUBLISHED,
    expect: [{ period: '2023' }, { period: '2023' }],
  },
  {
    rule: 'period/zh-carried',
    text: '2023年投资总额1.3万亿元。报告预计，2024年全年将温和增长。流入云州的投资为8670亿元。',
    published: PUBLISHED,
    expect: [{ period: '2023' }, { period: '2023' }],
  },
  // Who says so.
  {
    rule: 'attribution/zh-heads',
    text: '调研机构慧岳数据的最新报告给出了答案：上半年全国售出平板186万台。',
    published: PUBLISHED,
    expect: [{ attribution: '慧岳' }],
  },
  {
    rule: 'attribution/zh-heads',
    text: '云州国铁集团8月5日消息，7月全省发送旅客742万人。',
    published: PUBLISHED,
    expect: [{ attribution: '云州国铁集团' }],
  },
  {
    rule: 'attribution/zh-heads',
    text: '海岳咨询此前给出的口径更乐观一些：上季全球出货3.5亿部。',
    published: PUBLISHED,
    expect: [{ attribution: '海岳咨询' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '省医保局价格处处长罗砚在现场表示，前九批集采节省费用44亿元。',
    published: PUBLISHED,
    expect: [{ attribution: '罗砚' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '云灯专业版显示，上半年票房43亿元。',
    published: PUBLISHED,
    expect: [{ attribution: '云灯专业版' }],
  },
  {
    rule: 'attribution/zh-in-a-report',
    text: '记者从云州市政府13日召开的新闻发布会上获悉，去年全市破案923起。',
    published: PUBLISHED,
    expect: [{ attribution: '云州市政府' }],
  },
  {
    rule: 'attribution/zh-according',
    text: '据国家电影局，上半年票房238亿元。',
    published: PUBLISHED,
    expect: [{ attribution: '国家电影局' }],
  },
  {
    rule: 'attribution/zh-reach',
    text: '世界粮食署发布报告，预计明年有3.1亿人挨饿。明年，该机构计划援助1.1亿人。记者在现场看到，仓库存粮仅剩20吨。',
    published: PUBLISHED,
    expect: [{ attribution: '世界粮食署' }, { attribution: '世界粮食署' }, { attribution: null }],
  },
  {
    rule: 'attribution/zh-governs',
    text: '海岳电信公布7月每股盈利0.41元，优于云帆的0.38元与远杉电信的0.35元。',
    published: PUBLISHED,
    expect: [{ attribution: '海岳电信' }, { attribution: null }, { attribution: null }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '海关总署统计分析司司长李立13日表示，上半年出口3.4万亿元。按商品类别分析，机电产品增13%。',
    published: PUBLISHED,
    expect: [{ attribution: '李立' }, { attribution: '李立' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '表决通过的政府工作报告共分八个部分。报告提出，新增就业90万人以上。',
    published: PUBLISHED,
    expect: [{ attribution: '政府工作报告' }],
  },
  {
    rule: 'attribution/zh-according',
    text: '依公司法第172條之1，持股百分之一以上的股東得提案。',
    lang: 'zh-Hant',
    published: PUBLISHED,
    expect: [{ attribution: '公司法' }],
  },
];
