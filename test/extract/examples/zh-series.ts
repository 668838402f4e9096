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
];
