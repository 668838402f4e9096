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

/** The same as prose alone: what looks like a relation to a reader of digits, and is none. */
const prose: string[] = [
  'The firm raised $38 million, which values it at $210 million, more than twice its 2022 valuation.',
  '全市共有企业1250家,其中规上企业500家,占全省规上企业的3.2%。',
  '全省专利授权量3.6万件,其中发明专利8200件,占全国的4.1%。',
  '2023年营业收入120亿元,其中海外收入30亿元,占公司海外订单的60%。',
  '2023年全县接待游客800万人次,旅游收入90亿元,比2019年增长35%。',
  '2022年销售额为80亿元,2023年前三季度为66亿元,同比增长12%。',
  '新建校舍12所,改扩建9所,总投资3.5亿元,完成年度计划的85%。',
  '该集团有员工3200人,其中研发人员800人,本科以上学历占65%。',
  '2023年产量为50万吨,均价为每吨3800元,行业平均增速是3.2%。',
  '三家子公司分别盈利1.2亿元、0.8亿元和2.1亿元,其中第一家同比增长20%。',
  '2023年末存款余额为500亿元,贷款余额为350亿元,比年初增加40亿元。',
  'A公司营收100亿元,B公司营收60亿元,增速分别为12%和8%。',
  '全年举办展会120场,其中国际展会30场,参展企业5000家,占比25%来自境外。',
  '2023年全国棉花产量561.8万吨,新疆棉花产量511.2万吨,单产比上年增长1.8%。',
  '高铁里程达4.5万公里,是2012年的近5倍。',
  '2021年12月销量为53.1万辆,2022年全年销量为688.7万辆,环比增长18%。',
  '受访企业中,60%表示成本上升,45%表示订单减少,30%计划裁员。',
  '甲品牌市占率为32%,乙品牌为28%,比上年提高2个百分点。',
  '全市户籍人口512万人,常住人口560万人,人均可支配收入4.2万元,全市生产总值6000亿元。',
  '上半年净利润为12亿元,全年目标为30亿元,完成率为38%。',
  '全台房屋稅籍960萬宅,其中台北市90萬宅,空屋率為8.9%。',
  '公司去年營收120億元,今年第一季營收35億元,年增15%。',
  '出口值450億美元,其中對美國出口120億美元,年增20%;進口值380億美元。',
  '該校有學生8000人,教師600人,外籍生占12%。',
  '基金規模由50億元增至80億元,報酬率為12%。',
  '全年客運量3000萬人次,較2019年減少15%,2022年為1200萬人次。',
  "The city has 1,250 firms, of which 500 are exporters; they make up 3.2% of the country's exporters.",
  'Revenue was $120 million, including $30 million from services, or 60% of its overseas sales.',
  'The group employs 3,200 people, including 800 engineers; 65% have a degree.',
  'In 2023 it opened 12 schools and 9 clinics, spending $3.5 million, 85% of the budget.',
  'Two-wheeler sales climbed 14% in 2024 to 19.5 million units, still short of the 2018 peak of 21.2 million.',
  'Sales rose 8% to $54 million in the third quarter; in all of 2022 they came to $190 million.',
  'Of 500 firms polled, 300 planned to hire, and 40% of those had vacancies for a year.',
  'Profit was $12 million against a target of $15 million, up 9% on the year.',
  'The first plant made 400 cars, the second 250, and output at the third rose 20%.',
  'Deposits stood at $500 million and loans at $350 million, up $40 million since January.',
  'The fund holds 120 stocks, of which 30 are foreign, and returned 25% last year.',
  'There were 600 arrests in 2023, three times as many as in the north, where 150 people were held.',
  'Exports grew 12% and imports 3%; the deficit was four times the 2019 level.',
  'The bank has 386 branches, up from 372 a year earlier, and 14 subsidiaries.',
  'A record 45% of voters chose the party, 12 points ahead of its rival, which won 30% in 2019.',
  'The company sold 600,000 cars at an average price of $30,000 and reported revenue of $25 billion, including loans.',
  'The network has 900 stations, including 210 in cities and 130 at airports.',
  'In 2023, 836 firms were private and 331 firms were public; the register lists 1,400 firms.',
  'Of the 7,581 voters in the poll, 3,479 backed the plan; 46% of women did.',
  'Of its 120 ships, 30 fly the Norrvik flag, and 40% of the crews are local.',
  'From $20 million in 2015, the budget was cut in stages; in 2023 it rose 5% to $12 million.',
  'From 500 pupils in 2010 the school grew to 900; enrolment fell 4% to 880 last year.',
  'In 2021 output stood at 40 tonnes. In 2022 exports rose 5% to 12 tonnes.',
  'In 2021 sales in Alder stood at $40 million. In 2022 sales in Velden rose 5% to $12 million.',
  "In 2022 it had 400 branches, of which 120 were in towns, or one in five of the country's.",
  'The museum drew 512,000 visitors, who paid $12 each for the special show; takings were $9 million.',
  'With 4,000 employees and revenue of $1.2 billion, the firm pays $60,000 per employee.',
  'Sales rose threefold to $90 million in 2023; in 2019 they had been $45 million.',
  'In 2023 the north had 12 large and 28 small firms, the south 18 large and 42 small, and abroad there were 5 in all.',
  '与2019年的600家相比,2023年民宿为900家,同比增长12%。',
  '与行业平均的20亿元相比,2023年公司营收为36亿元,增长15%。',
  '2023年游客512万人次,门票收入3.2亿元,人均旅游消费1200元,全年旅游收入61亿元。',
  '全市有图书馆120个,其中市级20个,乡镇级70个,藏书占全省的8%。',
  '研发投入增长18.6%,高于营业收入增速6.2%,是2019年的3倍。',
  '2023年,甲园区有企业12家、乙园区28家,2022年分别为10家和20家,合计增长40%。',
  '北岭市有医院12家、诊所80家;南屿县有医院5家、诊所30家;全省合计医院210家、诊所3000家。',
  '2023年,青原省工业增加值3200亿元,占全省生产总值的32%,生产总值增长5.2%。',
  '公司共有董事9人,其中独立董事3人,女性占22%。',
  '該縣茶園面積為12萬畝,其中有機茶園3萬畝,產量占全縣的18%。',
  '全年出口1200億元,其中電子產品480億元,占進出口總額的25%。',
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

  it.each(prose)('%s: no verdict when the extractor reads it', (text) => {
    const { figures, passages: found } = extract({ id: 'd', text, published: '2024-06-01' });
    const told = verify(figures, { passages: found }).checks.filter(
      ({ verdict }) => verdict !== 'undetermined',
    );
    expect(told.map(({ kind, working }) => `${kind}: ${working.en}`)).toEqual([]);
  });
});
