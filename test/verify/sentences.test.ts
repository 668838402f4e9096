import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { Check, CheckKind } from '../../src/model/check.ts';
import { verify } from '../../src/verify/verify.ts';

function checksOf(text: string): Check[] {
  const { figures, passages } = extract({ id: 'd', text, published: '2024-06-01' });
  return verify(figures, { passages }).checks;
}

/** A true sentence, the relation in it, and what to print otherwise so that it is false. */
type Case = [CheckKind, string, readonly [string, string]];

const cases: Case[] = [
  // two levels and what lies between them
  [
    'difference',
    '截至2023年末,云溪县公路总里程1286公里,较2022年末的1214公里增加72公里。',
    ['72公里', '27公里'],
  ],
  ['difference', '截至2023年底,該縣林地面積為52.6萬畝,較2022年底的50.1萬畝增加2.5萬畝。', ['2.5萬', '5.2萬']],
  [
    'difference',
    'At the end of 2023 the bank had 386 branches, up 14 from 372 a year earlier.',
    ['up 14', 'up 41'],
  ],
  [
    'difference',
    'The fleet grew from 212 aircraft in 2022 to 241 in 2023, an increase of 29.',
    ['of 29', 'of 26'],
  ],
  ['growth', 'From 1,240 pupils in 2022, enrolment at Velden School rose 5% to 1,302 in 2023.', ['5%', '9%']],
  ['growth', '与2022年的500家相比,2023年南屿县民宿增长20%,为600家。', ['600家', '900家']],
  // multiples
  ['multiple', '2023年出口额为84亿元,是2015年21亿元的4倍。', ['4倍', '6倍']],
  ['multiple', '該公司2023年營收達96億元,為2019年24億元的4倍。', ['4倍', '6倍']],
  ['multiple', 'Revenue reached $84 million in 2023, four times the $21 million of 2015.', ['$84', '$48']],
  ['multiple', 'Output rose fivefold to 500 tonnes in 2017 from 100 tonnes in 2016.', ['500', '900']],
  // compound rates
  ['cagr', '用户数从2018年的1200万户增长到2023年的3000万户,年均复合增长率为20.1%。', ['20.1%', '21.0%']],
  ['cagr', '市場規模由2018年的120億元成長至2023年的300億元,年複合成長率達20.1%。', ['2018', '2017']],
  [
    'cagr',
    'The market grew from $120 million in 2018 to $300 million in 2023, a CAGR of 20.1%.',
    ['20.1', '10.2'],
  ],
  [
    'cagr',
    'Tram output stood at 1.79 million in 2015; by 2020 it had reached 7.23 million, a compound annual rate of 32% from 2015 to 2020.',
    ['7.23', '3.72'],
  ],
  // per head
  ['per-head', '2023年,全市接待游客512万人次,旅游收入61.44亿元,人均旅游收入1200元。', ['1200', '2100']],
  ['per-head', '2023年全年接待旅客512萬人次,旅遊收入61.44億元,人均旅遊收入1200元。', ['61.44', '64.14']],
  [
    'per-head',
    'In 2023 the city received 5.12 million visitors who spent $614.4 million, or $120 each.',
    ['$120', '$210'],
  ],
  [
    'per-head',
    "The firm's 4,000 employees generated revenue of $1.2 billion in 2023, or $300,000 per employee.",
    ['4,000', '40,000'],
  ],
  // ratio of two changes
  ['ratio', '2023年研发投入增长18.6%,是营业收入增速6.2%的3倍。', ['3倍', '5倍']],
  ['ratio', '研發支出成長18.6%,營收成長6.2%,前者增速為後者的3倍。', ['18.6', '81.6']],
  ['ratio', 'Exports grew 12.4% in 2023, four times the 3.1% growth of imports.', ['12.4', '21.4']],
  // a share and its change
  [
    'share-change',
    '2023年,高技术产业增加值占比为38.2%,比上年提高2.6个百分点,2022年占比为35.6%。',
    ['2.6个', '6.2个'],
  ],
  ['share-change', '2023年市占率為31.5%,較2022年的28.9%上升2.6個百分點。', ['28.9', '29.8']],
  [
    'share-change',
    "The company's market share rose 2.6 percentage points to 31.5% in 2023 from 28.9% in 2022.",
    ['2.6', '6.2'],
  ],
  // part, whole and share
  ['share', '全市共有规上工业企业1250家,其中高新技术企业500家,占40%。', ['40%', '45%']],
  ['share', '全市共有企業1250家,其中500家,佔40%。', ['500', '600']],
  ['share', 'Of the 7,581 clinics Velden had in 2023, 3,479 were dental, a share of 46%.', ['46%', '64%']],
  [
    'share',
    'In 2023 Velden had 1,244 libraries, of which 646 were urban, or 51.9% of the total.',
    ['51.9', '59.1'],
  ],
  ['share', 'Women made up 41.7% of the 1,200 respondents, or 500 people.', ['41.7', '47.1']],
  ['share', '2023年该企业研发投入占营业收入的比重为6.5%,研发投入13亿元,营业收入200亿元。', ['6.5%', '5.6%']],
  // shares that make 100 %
  ['sum', '2023年,第一、二、三产业增加值占比分别为6.8%、36.5%和56.7%。', ['56.7', '57.6']],
  ['sum', '受訪者中,男性占58.3%,女性占41.7%。', ['41.7', '47.1']],
  // two flows and their balance
  [
    'difference',
    '全年货物进出口总额41.76万亿元,其中出口23.77万亿元,进口17.99万亿元,贸易顺差5.78万亿元。',
    ['5.78', '7.58'],
  ],
  [
    'difference',
    'In 2023 exports came to $23.8 billion and imports to $18.0 billion, leaving a trade surplus of $5.8 billion.',
    ['$5.8', '$8.5'],
  ],
  // parts and their total
  [
    'sum',
    '全年货物进出口总额41.76万亿元,其中出口23.77万亿元,进口17.99万亿元,贸易顺差5.78万亿元。',
    ['5.78', '7.58'],
  ],
  ['sum', '2023年全年招生1800人,其中博士生300人、硕士生600人、其余900人。', ['1800', '1900']],
  [
    'sum',
    'In 2023 the group hired a total of 1,800 people: 300 in Asia, 600 in Europe and 900 in the Americas.',
    ['600', '800'],
  ],
  // tables
  [
    'cross-foot',
    '2023年,甲园区有大型企业12家、小型企业28家,共40家;乙园区有大型企业18家、小型企业42家,共60家;两园区合计大型企业30家、小型企业70家,总计100家。',
    ['总计100', '总计110'],
  ],
  [
    'cross-foot',
    'In 2023 Velden had a total of 789 firms. By ownership, 112 were private and 677 state-owned. By size, 679 were large and 110 small.',
    ['110 small', '101 small'],
  ],
];

describe('sentences of everyday reporting, read by the extractor', () => {
  it.each(cases)('%s: %s', (kind, text, [from, to]) => {
    const held = checksOf(text);
    expect(held.filter((check) => check.kind === kind).map(({ verdict }) => verdict)).toContain('agrees');
    expect(held.filter(({ verdict }) => verdict === 'disagrees')).toEqual([]);
    expect(text).toContain(from);
    const broken = checksOf(text.replace(from, to));
    expect(
      broken.map(({ verdict }) => verdict),
      text.replace(from, to),
    ).toContain('disagrees');
  });
});
