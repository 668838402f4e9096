import type { Example } from './example.ts';

const SPRING = '2024-03-18';

/** Sentences of our own in the manner of offices of statistics, governments and ministries. */
export const zhGov: readonly Example[] = [
  {
    rule: 'indicator/zh-drawn',
    text: '上半年，海塘投资增长9.1%，拉动全市投资增长2.2个百分点；蛋价影响CPI上涨约0.3个百分点。',
    published: '2024-07-20',
    expect: [{ indicator: '海塘投资' }, { indicator: '海塘投资拉动投资' }, { indicator: '蛋价影响CPI' }],
  },
  {
    rule: 'subject/zh-place-suffix',
    text: '临澜市去年建成村文化室31个，累计新建村组公路84公里，共取得省部级以上成果12项。',
    expect: [{ subject: '临澜市', indicator: '村文化室' }, { subject: '临澜市' }, { subject: '临澜市' }],
  },
  {
    rule: 'subject/zh-whole-place',
    text: '榕江县去年修渠。我们举全县之力，投入资金超3亿元。',
    expect: [{ subject: '榕江县' }],
  },
  {
    rule: 'subject/zh-institution',
    text: '英雄体育俱乐部去年发放奖金3亿元。全县发放高校助学金2.4亿元，妇幼保健院3个，专科疾病防治医院2个。',
    expect: [{ subject: '英雄体育俱乐部' }, { subject: '全县' }, { subject: '全县' }, { subject: '全县' }],
  },
  {
    rule: 'subject/zh-gazetteer',
    text: '全市集体企业增长3.1%，港澳台控股企业下降2.0%，国内居民出游人次2.4亿。',
    expect: [
      { subject: '全市' },
      { subject: '全市', indicator: '港澳台控股企业' },
      { subject: '全市', indicator: '国内居民出游人次' },
    ],
  },
  {
    rule: 'subject/zh-listed-places',
    text: '东、中、西部地区所占比重分别为61.2%、22.5%、16.3%。',
    expect: [{ subject: '东部地区' }, { subject: '中部地区' }, { subject: '西部地区' }],
  },
  {
    rule: 'parallel/zh-respective',
    text: '工业、建筑业分别实现增加值321亿元、82亿元。猪、羊出栏分别为73万头、18万只。城镇和农村居民人均消费支出分别为28120元和17330元。',
    published: SPRING,
    expect: [
      { indicator: '工业增加值' },
      { indicator: '建筑业增加值' },
      { indicator: '猪出栏' },
      { indicator: '羊出栏' },
      { indicator: '城镇居民人均消费支出' },
      { indicator: '农村居民人均消费支出' },
    ],
  },
  {
    rule: 'parallel/zh-compound',
    text: '第一、二、三产业分别拉动GDP增长0.2、2.6、3.1个百分点。',
    expect: [
      { indicator: '第一产业拉动GDP' },
      { indicator: '第二产业拉动GDP' },
      { indicator: '第三产业拉动GDP' },
    ],
  },
  {
    rule: 'parallel/zh-backwards',
    text: '演出3412场、票房3.1亿元、观众111万人次，同比增长12.0%、8.2%、18.5%。水电新增34万千瓦、风电新增79万千瓦，分别占全市新增装机的10.8%、24.9%。',
    expect: [
      {},
      {},
      {},
      { indicator: '演出' },
      { indicator: '票房' },
      { indicator: '观众' },
      {},
      {},
      { indicator: '水电新增占全市新增装机' },
      { indicator: '风电新增占全市新增装机' },
    ],
  },
  {
    rule: 'parallel/zh-backwards',
    text: '造船业和食品业增加值分别增长11.3%和10.3%，增速分别比全部工业快4.8和3.8个百分点。',
    expect: [{}, {}, { indicator: '造船业增加值增速' }, { indicator: '食品业增加值增速' }],
  },
  {
    rule: 'indicator/zh-carried',
    text: '玉米播种面积199万亩，比上年减少30万亩（其中轮作休耕24万亩），下降13.1%。',
    expect: [
      { indicator: '玉米播种面积' },
      { indicator: '玉米播种面积' },
      {},
      { indicator: '玉米播种面积', value: -13.1 },
    ],
  },
  {
    rule: 'indicator/zh-topic',
    text: '两家运营商已在全国开通基站8万个。快递业务量按上年不变价计算增长18.5%。建成区面积达到52平方公里。',
    published: SPRING,
    expect: [{}, { indicator: '开通基站' }, { indicator: '快递业务量' }, { indicator: '建成区面积' }],
  },
  {
    rule: 'period/zh-governed',
    text: '按照上年不变价计算，2023年电信业务总量增长16.8%，用户占比达到80.6%。',
    published: SPRING,
    expect: [{ period: '2023' }, { period: '2023' }],
  },
  {
    rule: 'period/zh-year-end',
    text: '全年安排了157项科技攻关计划项目。',
    published: '2024-02-26',
    expect: [{ period: '2023' }],
  },
  {
    rule: 'period/zh-carried',
    text: '今年夏粮是仅次于去年的高产年。早稻产量57亿斤，增长1.2%。',
    published: '2025-08-30',
    expect: [{ period: '2025' }, { period: '2025' }],
  },
  {
    rule: 'period/zh-annual',
    text: '预计实现地区生产总值391亿元，增长8.6%；固定资产投资增长13.5%。',
    published: '2020-01-06',
    expect: [
      { period: '2019', modality: 'forecast' },
      { period: '2019', modality: 'forecast' },
      { period: '2019' },
    ],
  },
  {
    rule: 'period/zh-against-last-year',
    text: '污水处理率比上年提高3.2个百分点。',
    published: SPRING,
    expect: [{ period: '2023' }],
  },
  {
    rule: 'number/points',
    text: '死亡率5.38‰，下降0.19个千分点。',
    expect: [{ value: 0.538 }, { value: -0.019, unit: 'pp', type: 'change' }],
  },
  {
    rule: 'type/zh-share',
    text: '充电桩增长20%，建成1200万台，95%以上服务区具备充电能力。',
    expect: [{}, {}, { type: 'share' }],
  },
  {
    rule: 'unit/carried',
    text: '打水井210口，解决了1.12万贫困人口饮水问题。',
    expect: [{ counter: '口' }, { counter: '贫困人口' }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '农业厅厅长韩雷介绍说，自给率提高了2个百分点。据介绍，机械化率超过63%。',
    expect: [{ attribution: '韩雷' }, { attribution: '韩雷' }],
  },
  {
    rule: 'attribution/zh-in-a-report',
    text: '记者从会上获悉，全省水库蓄水31亿立方米。记者从省水利厅获悉，灌溉面积210万亩。',
    expect: [{ attribution: null }, { attribution: '省水利厅' }],
  },
  {
    rule: 'modality/zh-yet-to-come',
    text: '他说，截至2024年底，新型储能超过6000万千瓦，2025年风电2000万千瓦。',
    published: '2024-12-16',
    expect: [{ modality: 'actual' }, { modality: 'target' }],
  },
  {
    rule: 'period/zh-annual',
    text: '进出口总额299亿美元，增长4.3%。其中，矿砂运出量17吨，增长6.6%。全口径财政收入28亿元，增长2.1%。',
    published: '2009-03-02',
    expect: [
      { period: '2008' },
      { period: '2008' },
      { period: '2008' },
      { period: '2008' },
      { period: '2008' },
      { period: '2008' },
    ],
  },
  {
    rule: 'period/zh-annual',
    text: '五年来，国内生产总值突破91亿元，人均生产总值达到46271元。服务业比重从45.3%上升到51.6%。',
    published: '2016-01-29',
    expect: [{ period: '2015' }, { period: '2015' }, { period: null }, { period: '2015' }],
  },
  {
    rule: 'period/zh-year-end',
    text: '预计全年实现茶叶外销450吨，增长13%。',
    published: '2010-01-20',
    expect: [
      { period: '2009', modality: 'forecast' },
      { period: '2009', modality: 'forecast' },
    ],
  },
  {
    rule: 'period/zh-long-base',
    text: '人均收入达到46271元，是“十一五”末的2倍，投资额是“十一五”的3.1倍。',
    published: '2016-01-29',
    expect: [{}, { period: '2010/2015' }, { period: null }],
  },
  {
    rule: 'subject/zh-loose',
    text: '国内高端装置市场规模31亿元。人均收入增长10%，比全国农村平均增速快2.3个百分点。',
    expect: [{ subject: '国内' }, { subject: null }, { subject: null }],
  },
  {
    rule: 'attribution/zh-reporting',
    text: '外交部发言人赵立岩表示，10月出口增长6.9%。我还特别注意到，进口增长1.1%。',
    expect: [{ attribution: '赵立岩' }, { attribution: '赵立岩' }],
  },
  {
    rule: 'subject/zh-gazetteer',
    text: '在世界贸易下降的大背景下，中国贸易额增长1.1%。在全球需求放缓的形势下，玩具出口增长2.1%。',
    expect: [{ subject: '中国' }, { subject: '中国' }],
  },
  {
    rule: 'subject/zh-gazetteer',
    text: '全市五年交通建设投资331.9亿元。水利建设投资12亿元。',
    expect: [{ subject: '全市' }, { subject: '全市' }],
  },
];
