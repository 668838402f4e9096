import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { verify } from '../../src/verify/verify.ts';
import { check, type Row, type Told } from './figures.ts';

const yoy = { type: 'growth', basis: 'yoy' } as const;

function row(
  quote: string,
  indicator: string,
  subject: string | null,
  period: string | null,
  more: Partial<Row> = {},
): Row {
  return { quote, indicator, subject, period, ...more };
}

function one(text: string, ...figures: Row[]): Told[] {
  return [{ text, figures }];
}

/** Relations that must not be checked: no check, or `undetermined`; never a disagreement, and no agreement by accident. */
const passages: [string, Told[]][] = [
  [
    'another indicator grew',
    one(
      '2022年,临江市汽车产量为300万辆,销量同比增长12%。2021年汽车产量为200万辆。',
      row('300万辆', '汽车产量', '临江市', '2022'),
      row('12%', '汽车销量', '临江市', '2022', yoy),
      row('200万辆', '汽车产量', '临江市', '2021'),
    ),
  ],
  [
    'another place grew',
    one(
      '2022年,青原省快递业务量为30亿件,2021年为20亿件;全国快递业务量同比增长2.1%。',
      row('30亿件', '快递业务量', '青原省', '2022'),
      row('20亿件', '快递业务量', '青原省', '2021'),
      row('2.1%', '快递业务量', '全国', '2022', yoy),
    ),
  ],
  [
    'a growth of a quarter beside the levels of years',
    one(
      '2022年营业收入300亿元,2021年为200亿元,其中第四季度同比增长8%。',
      row('300亿元', '营业收入', '远山集团', '2022'),
      row('200亿元', '营业收入', '远山集团', '2021'),
      row('8%', '营业收入', '远山集团', '2022-10/2022-12', yoy),
    ),
  ],
  [
    'a growth over two years beside the level of one',
    one(
      '2023年接待游客800万人次,2022年为500万人次,比2019年增长10%。',
      row('800万人次', '接待游客', '南屿县', '2023'),
      row('500万人次', '接待游客', '南屿县', '2022'),
      row('10%', '接待游客', '南屿县', '2019/2023', { type: 'growth', basis: '2019' }),
    ),
  ],
  [
    'a half year against the full year before',
    one(
      '2023年上半年募资100亿元,2022年募资500亿元,同比下降35%。',
      row('100亿元', '募资', '北岭市', '2023-01/2023-06'),
      row('500亿元', '募资', '北岭市', '2022'),
      row('35%', '募资', '北岭市', '2023-01/2023-06', { ...yoy, value: -35 }),
    ),
  ],
  [
    'growth at constant prices',
    one(
      '2024年,临江市生产总值5200亿元,按不变价格计算,比上年增长5.0%;2023年生产总值为4800亿元。',
      row('5200亿元', '生产总值', '临江市', '2024'),
      row('5.0%', '生产总值', '临江市', '2024', yoy),
      row('4800亿元', '生产总值', '临江市', '2023'),
    ),
  ],
  [
    'growth on a comparable basis',
    one(
      '2023年营业收入120亿元,按可比口径增长15%,2022年营业收入为115亿元。',
      row('120亿元', '营业收入', '海岳公司', '2023'),
      row('15%', '营业收入', '海岳公司', '2023', yoy),
      row('115亿元', '营业收入', '海岳公司', '2022'),
    ),
  ],
  [
    'real growth in English',
    one(
      'Revenue was $120 million in 2023, up 15% in organic terms, against $115 million in 2022.',
      row('$120 million', 'revenue', 'Halden', '2023'),
      row('15%', 'organic revenue', 'Halden', '2023', yoy),
      row('$115 million', 'revenue', 'Halden', '2022'),
    ),
  ],
  [
    'a target against the level of this year',
    one(
      '2023年销量为50万辆,力争2024年增长30%,2022年销量为45万辆。',
      row('50万辆', '销量', '星河股份', '2023'),
      row('30%', '销量', '星河股份', '2024', { ...yoy, modality: 'target' }),
      row('45万辆', '销量', '星河股份', '2022'),
    ),
  ],
  [
    'a forecast and an outturn of the same year',
    [
      {
        text: '机构预计2023年市场规模将达300亿元。',
        figures: [row('300亿元', '市场规模', '中国', '2023', { modality: 'forecast' })],
      },
      { text: '2023年市场规模为260亿元。', figures: [row('260亿元', '市场规模', '中国', '2023')] },
    ],
  ],
  [
    'two firms with one indicator',
    [
      { text: '2022年,远山集团营业收入120亿元。', figures: [row('120亿元', '营业收入', '远山集团', '2022')] },
      { text: '2022年,海岳公司营业收入130亿元。', figures: [row('130亿元', '营业收入', '海岳公司', '2022')] },
    ],
  ],
  [
    'two places in two documents',
    [
      {
        source: 'a',
        text: '2022年,北岭市接待游客600万人次。',
        figures: [row('600万人次', '接待游客', '北岭市', '2022')],
      },
      {
        source: 'b',
        text: '2022年,临江市接待游客650万人次。',
        figures: [row('650万人次', '接待游客', '临江市', '2022')],
      },
    ],
  ],
  [
    'two years in two paragraphs',
    [
      { text: '2021年,北岭市接待游客600万人次。', figures: [row('600万人次', '接待游客', '北岭市', '2021')] },
      { text: '2022年,北岭市接待游客650万人次。', figures: [row('650万人次', '接待游客', '北岭市', '2022')] },
    ],
  ],
  [
    'two units of one thing',
    [
      { text: '2022年出口额为30亿美元。', figures: [row('30亿美元', '出口额', '北岭市', '2022')] },
      { text: '2022年出口额为205亿元。', figures: [row('205亿元', '出口额', '北岭市', '2022')] },
    ],
  ],
  [
    'a stock and a flow of one name',
    [
      { text: '2022年新增充电桩30万个。', figures: [row('30万个', '新增充电桩', '全国', '2022')] },
      { text: '2022年累计建成充电桩90万个。', figures: [row('90万个', '累计建成充电桩', '全国', '2022')] },
    ],
  ],
  [
    'wholesale and retail',
    [
      {
        text: '2022年新能源汽车批发销量为500万辆。',
        figures: [row('500万辆', '新能源汽车批发销量', '中国', '2022')],
      },
      {
        text: '2022年新能源汽车零售销量为450万辆。',
        figures: [row('450万辆', '新能源汽车零售销量', '中国', '2022')],
      },
    ],
  ],
  [
    'one name with far apart scopes',
    [
      { text: '2022年,全国投资额为500亿元。', figures: [row('500亿元', '投资额', '全国', '2022')] },
      { text: '2022年投资额为137亿元。', figures: [row('137亿元', '投资额', '全国', '2022')] },
    ],
  ],
  [
    'some of the parts',
    one(
      '全市有企业428家,其中民营企业120家,外资企业60家。',
      row('428家', '企业', '临江市', '2022'),
      row('120家', '民营企业', '临江市', '2022'),
      row('60家', '外资企业', '临江市', '2022'),
    ),
  ],
  [
    'parts that overlap',
    one(
      '全市共有专利500件,包括发明专利300件,高价值专利250件。',
      row('500件', '专利', '临江市', '2022'),
      row('300件', '发明专利', '临江市', '2022'),
      row('250件', '高价值专利', '临江市', '2022'),
    ),
  ],
  [
    'examples of a total',
    one(
      'The group counts a total of 900 shops, including 210 city shops and 130 airport shops.',
      row('900 shops', 'shops', 'Norrvik', '2023'),
      row('210 shops', 'city shops', 'Norrvik', '2023', { quote: '210 city shops', counter: 'shops' }),
      row('130 shops', 'airport shops', 'Norrvik', '2023', { quote: '130 airport shops', counter: 'shops' }),
    ),
  ],
  [
    'counts of different things',
    one(
      '全县共有学校86所,医院12所,图书馆7所。',
      row('86所', '学校', '南屿县', '2022'),
      row('12所', '医院', '南屿县', '2022'),
      row('7所', '图书馆', '南屿县', '2022'),
    ),
  ],
  [
    'a list without a total',
    one(
      '大型企业30家,中型企业50家,小型企业90家。',
      row('30家', '大型企业', '临江市', '2022'),
      row('50家', '中型企业', '临江市', '2022'),
      row('90家', '小型企业', '临江市', '2022'),
    ),
  ],
  [
    'shares that are not all',
    one(
      '2022年,汽车、钢铁、化工占工业产值比重分别为30%、25%和20%。',
      row('30%', '汽车占工业产值比重', '临江市', '2022'),
      row('25%', '钢铁占工业产值比重', '临江市', '2022'),
      row('20%', '化工占工业产值比重', '临江市', '2022'),
    ),
  ],
  [
    'shares of different wholes',
    one(
      '民营企业占企业总数的60%,女性占员工的45%,研发人员占员工的12%。',
      row('60%', '民营企业占企业总数比重', '临江市', '2022'),
      row('45%', '女性占员工比重', '临江市', '2022'),
      row('12%', '研发人员占员工比重', '临江市', '2022'),
    ),
  ],
  [
    'shares that may be chosen together',
    one(
      'Asked for reasons, 64% of firms named cost, 55% named skills and 31% named rules.',
      row('64%', 'firms naming cost', 'Norrvik', '2023'),
      row('55%', 'firms naming skills', 'Norrvik', '2023'),
      row('31%', 'firms naming rules', 'Norrvik', '2023'),
    ),
  ],
  [
    'a share of something else',
    one(
      '2022年产量为50万吨,出口占销售收入的30%,全国产量为400万吨。',
      row('50万吨', '产量', '青原省', '2022'),
      row('30%', '出口占销售收入比重', '青原省', '2022'),
      row('400万吨', '产量', '全国', '2022'),
    ),
  ],
  [
    'a share of another year',
    one(
      '2022年基站为231万个,2020年占全球比重为70%,2022年全球基站为364万个。',
      row('231万个', '基站', '中国', '2022'),
      row('70%', '基站占全球比重', '中国', '2020'),
      row('364万个', '基站', '全球', '2022'),
    ),
  ],
  [
    'higher than the national rate, not than last year',
    one(
      '2022年,青原省工业投资增长17.9%,高于全国6.8个百分点;2021年增长9.0%。',
      row('17.9%', '工业投资', '青原省', '2022', yoy),
      row('6.8个百分点', '工业投资', '青原省', '2022', { basis: 'yoy' }),
      row('9.0%', '工业投资', '青原省', '2021', yoy),
    ),
  ],
  [
    'short of a target',
    one(
      '2022年入住率为58%,低于目标9.5个百分点;2021年入住率为55%。',
      row('58%', '入住率', '北岭市', '2022'),
      row('9.5个百分点', '入住率', '北岭市', '2022', { basis: 'yoy' }),
      row('55%', '入住率', '北岭市', '2021'),
    ),
  ],
  [
    'a fall that narrows',
    one(
      '1—6月产量下降2.3%,降幅比1—5月收窄1.6个百分点,1—5月下降3.9%。',
      row('2.3%', '产量', '全国', '2023-01/2023-06', { ...yoy, value: -2.3 }),
      row('1.6个百分点', '产量', '全国', '2023-01/2023-06', { basis: 'yoy', value: -1.6 }),
      row('3.9%', '产量', '全国', '2022-01/2022-06', { ...yoy, value: -3.9 }),
    ),
  ],
  [
    'a valuation is no ratio of profits',
    one(
      '预计每股收益2025年为18.6元,2026年为24.3元,本益比约20倍。',
      row('18.6元', '每股收益', '智远光学', '2025', { modality: 'forecast' }),
      row('24.3元', '每股收益', '智远光学', '2026', { modality: 'forecast' }),
      row('20倍', '本益比', '智远光学', null),
    ),
  ],
  [
    'debt to earnings beside other money',
    one(
      'Net debt stood at $1.1 billion, 2.3 times earnings, after revenue of $318 million.',
      row('$1.1 billion', 'net debt', 'Brightwater', '2024'),
      row('2.3 times', 'net debt to earnings', 'Brightwater', '2024'),
      row('$318 million', 'revenue', 'Brightwater', '2024'),
    ),
  ],
  [
    'a multiple of the industry average',
    one(
      '企业研发投入12亿元,营业收入80亿元,研发强度是行业平均水平的3倍。',
      row('12亿元', '研发投入', '海岳公司', '2023'),
      row('80亿元', '营业收入', '海岳公司', '2023'),
      row('3倍', '研发强度', '海岳公司', '2023'),
    ),
  ],
  [
    'a compound rate over other years',
    one(
      '2018年为100亿元,2023年为300亿元,2013—2018年年均增长8%。',
      row('100亿元', '营业收入', '远山集团', '2018'),
      row('300亿元', '营业收入', '远山集团', '2023'),
      row('8%', '营业收入', '远山集团', '2013/2018', { type: 'growth', basis: 'cagr' }),
    ),
  ],
  [
    'a compound rate of something else',
    one(
      '产值由2018年的100亿元增至2023年的300亿元,研发投入年均增长12%。',
      row('100亿元', '产值', '远山集团', '2018'),
      row('300亿元', '产值', '远山集团', '2023'),
      row('12%', '研发投入', '远山集团', '2018/2023', { type: 'growth', basis: 'cagr' }),
    ),
  ],
  [
    'a change of something else',
    one(
      '2022年员工3060人,2021年员工2900人,党员增加215人。',
      row('3060人', '员工', '海岳公司', '2022'),
      row('2900人', '员工', '海岳公司', '2021'),
      row('215人', '党员', '海岳公司', '2022', { type: 'change', basis: 'yoy' }),
    ),
  ],
  [
    'per head of another population',
    one(
      '2022年旅游收入80亿元,常住人口60万人,人均消费1200元。',
      row('80亿元', '旅游收入', '南屿县', '2022'),
      row('60万人', '常住人口', '南屿县', '2022'),
      row('1200元', '人均消费', '南屿县', '2022'),
    ),
  ],
  [
    'output per head with the population at the year end',
    one(
      '2022年生产总值6000亿元,年末常住人口512.3万人,人均生产总值118200元。',
      row('6000亿元', '生产总值', '临江市', '2022'),
      row('512.3万人', '常住人口', '临江市', '2022'),
      row('118200元', '人均生产总值', '临江市', '2022'),
    ),
  ],
  [
    'a growth with no dates at all',
    one(
      '营业收入30亿元,净利润5亿元,同比增长12%。',
      row('30亿元', '营业收入', null, null),
      row('5亿元', '净利润', null, null),
      row('12%', '净利润', null, null, yoy),
    ),
  ],
  [
    'a range beside a number',
    [
      {
        text: '2022年出货量为5-10万台。',
        figures: [
          row('10万台', '出货量', '中国', '2022', {
            value: null,
            low: 50_000,
            high: 100_000,
            quote: '5-10万台',
            counter: '台',
            unit: 'count',
            step: 10_000,
            type: 'level',
          }),
        ],
      },
      { text: '2022年出货量为8万台。', figures: [row('8万台', '出货量', '中国', '2022')] },
    ],
  ],
  [
    'a bound too loose to tell',
    one(
      '2022年收入超过10亿元,2021年收入超过8亿元,同比增长20%。',
      row('10亿元', '收入', '海岳公司', '2022', { low: 1e9 }),
      row('8亿元', '收入', '海岳公司', '2021', { low: 8e8 }),
      row('20%', '收入', '海岳公司', '2022', yoy),
    ),
  ],
  [
    'two paragraphs under one lost name',
    [
      {
        text: 'In 2023, 836 firms were private and 331 firms were public.',
        figures: [row('836 firms', 'firms', 'Norrvik', '2023'), row('331 firms', 'firms', 'Norrvik', '2023')],
      },
    ],
  ],
];

describe('relations that must not be checked', () => {
  it('are at least forty', () => {
    expect(passages.length).toBeGreaterThanOrEqual(40);
  });

  it.each(passages)('%s: no check, or undetermined', (_name, paragraphs) => {
    const verdicts = check(paragraphs).checks.filter(({ verdict }) => verdict !== 'undetermined');
    expect(verdicts.map(({ kind, working }) => `${kind}: ${working.en}`)).toEqual([]);
  });

  it.each(passages)('%s: no disagreement when the extractor reads it', (_name, paragraphs) => {
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
    const { figures, passages: found } = extract({ id: 'd', text, published: '2024-06-01' });
    const disagreeing = verify(figures, { passages: found }).checks.filter(
      ({ verdict }) => verdict === 'disagrees',
    );
    expect(disagreeing.map(({ kind, working }) => `${kind}: ${working.en}`)).toEqual([]);
  });
});
