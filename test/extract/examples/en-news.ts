import type { Passage } from './en-prose.ts';

const published = '2021-05-20';

/** English newswire: results, market wraps, statistics. Facts and names are invented. */
export const enNews: readonly Passage[] = [
  {
    text: 'Trips by tram passed 1.5 million in 2020, the Velden Institute said, and are forecast to reach 2 million by 2024.',
    published,
    expect: [{ indicator: 'trips by tram' }, { indicator: 'trips by tram', modality: 'forecast' }],
  },
  {
    text: 'Norlo reported revenue of $94 billion. iLamp sales rose 2%.',
    published,
    expect: [{ indicator: 'revenue' }, { indicator: 'iLamp sales' }],
  },
  {
    text: 'Norlo will hire 250 engineers and invest $3 billion in a plant.',
    published,
    expect: [{ modality: 'target' }, { modality: 'target' }],
  },
  {
    text: 'Norway raised $46 billion from 73 share offerings in 2020. The museum drew 3 million visitors from 90 countries last year.',
    published,
    expect: [{ period: '2020' }, { period: '2020' }, { period: '2020' }, { period: '2020' }],
  },
  {
    text: 'Norway installed 12,000 heat pumps in 2020, 51% of the global total.',
    published,
    expect: [{ subject: 'Norway' }, { subject: 'Norway' }],
  },
  {
    text: 'The firm expects a profit of 6 trillion won for the January-March quarter.',
    published,
    expect: [{ period: '2021-01/2021-03' }],
  },
  {
    text: 'The bank raised its rate to 4% and forecast inflation of 5.6% in 2021.',
    published,
    expect: [{}, { indicator: 'inflation', modality: 'forecast' }],
  },
  {
    text: 'Vehicle sales totaled 214,000 units.',
    published,
    expect: [{ indicator: 'vehicle sales' }],
  },
  {
    text: 'Norway received export orders totaling $41.1 billion, up 5.1% on month.',
    published,
    expect: [{ indicator: 'export orders' }, { indicator: 'export orders' }],
  },
  {
    text: 'The harbour index added 0.26 percent to close at 23,306.39, putting on 2.87 percent over the year.',
    published,
    expect: [{ indicator: 'harbour index' }, { indicator: 'harbour index' }, { indicator: 'harbour index' }],
  },
  {
    text: 'The seasonally-adjusted unemployment rate was 7.5 per cent.',
    published,
    expect: [{ indicator: 'seasonally-adjusted unemployment rate' }],
  },
  {
    text: 'Output reached 30 million tonnes. This remains 2 million tonnes short of the record.',
    published,
    expect: [{ indicator: 'output' }, { indicator: 'output' }],
  },
  {
    text: 'Grain production has reached a remarkable 329 million tonnes.',
    published,
    expect: [{ indicator: 'grain production' }],
  },
  {
    text: 'Halden Tel on Wednesday reported 891 billion yuan ($137 billion) in group revenue.',
    published,
    expect: [{ indicator: 'group revenue' }, { indicator: 'group revenue' }],
  },
  {
    text: 'Consensus estimates for EPS of $0.31 and $1.23 billion in revenues were missed. It kept its shipment guidance of 1.8 GW.',
    published,
    expect: [{ indicator: 'EPS' }, { indicator: 'revenues' }, { indicator: 'shipment' }],
  },
  {
    text: 'Net income was $4.5 billion, or 74 cents a share, compared with $4.1 billion, or 65 cents a share.',
    published,
    expect: [
      { indicator: 'net income' },
      { indicator: 'net income a share' },
      { indicator: 'net income' },
      { indicator: 'net income a share' },
    ],
  },
  {
    text: "Halden's revenue grew 16%. Velden's growth rate was 52%.",
    published,
    expect: [{ indicator: 'revenue' }, { indicator: 'revenue' }],
  },
  {
    text: 'The number of mumps deaths fell from 542,000 to 158,000. Foreign guests arriving on visas rose to 1.52 million.',
    published,
    expect: [{ counter: 'mumps deaths' }, { counter: 'mumps deaths' }, { counter: 'foreign guests' }],
  },
  {
    text: 'Retail sales came to 46.6 billion yuan (6.01 billion U.S. dollars).',
    published,
    expect: [{ unit: 'CNY' }, { unit: 'USD', value: 6.01e9 }],
  },
  {
    text: 'Net profit more than doubled to 340 million euros, Norlo said in a statement.',
    published,
    expect: [{ subject: 'Norlo', attribution: 'Norlo' }],
  },
  {
    text: 'Corporate profits fell 4%, Norlo said. Second-quarter sales rose 6%, Norlo said.',
    published,
    expect: [{ subject: null }, { subject: 'Norlo' }],
  },
  {
    text: 'Net sales climbed 7% to $412 million in the quarter. Operating margin was 12%. Norlo opened 14 stores.',
    published,
    expect: [{ subject: 'Norlo' }, { subject: 'Norlo' }, { subject: 'Norlo' }, { subject: 'Norlo' }],
  },
  {
    text: 'Norlo Technologies, a packaging and testing house, yesterday said net profit fell to $40 million. Gross margin was 19.5%, company data showed.',
    published,
    expect: [
      { subject: 'Norlo Technologies', period: null },
      { subject: 'Norlo Technologies', attribution: 'Norlo Technologies' },
    ],
  },
  {
    text: 'Norlo raised prices by 6% and slashed debt by 20%.',
    published,
    expect: [{}, { indicator: 'debt', value: -20 }],
  },
  {
    text: 'The harbour index traded between 27,315.10 and 27,928.60.',
    published,
    expect: [{ value: null, low: 27315.1, high: 27928.6 }],
  },
  {
    text: "Velden's parent company, Norlo, is cutting 12,000 jobs.",
    published,
    expect: [{ subject: 'Norlo' }],
  },
  {
    text: 'Norlo in late March said it planned to hire 300 people.',
    published,
    expect: [{ period: null }],
  },
  {
    text: 'Issuance fell from the third quarter of 2019, when 62 companies raised $25 billion.',
    published,
    expect: [{ period: '2019-07/2019-09' }, { period: '2019-07/2019-09' }],
  },
  {
    text: 'Norlo made a 6.5% margin on revenue of $812 million, up 3% and equivalent to a market share of 9%.',
    published,
    expect: [{}, { indicator: 'revenue' }, {}, { indicator: 'market share' }],
  },
  {
    text: 'It earned a 6.5% margin on sales that reached $2 billion.',
    published,
    expect: [{ indicator: 'margin' }, { indicator: 'sales' }],
  },
  {
    text: 'Listings were down 12% in Asia and 30% in Europe.',
    published,
    expect: [{ value: -12 }, { value: -30 }],
  },
  {
    text: 'Norlo sank 9.8 percent as it posted a loss. Its board authorized $5 billion in additional funds for share repurchases.',
    published,
    expect: [
      { indicator: 'share price', period: '2021-05-20' },
      { indicator: 'additional funds for share repurchases' },
    ],
  },
  {
    text: 'Operating costs fell 2 percent. Gross NPAs dropped to 8.5% of loans.',
    published,
    expect: [{ indicator: 'operating costs' }, { indicator: 'gross NPAs', subject: null }],
  },
  {
    text: "Profit rose 6% as the group lapped last year's closures.",
    published,
    expect: [{ period: null }],
  },
  {
    text: 'The group expects full-year adjusted profit before tax between £300m and £350m.',
    published,
    expect: [{ indicator: 'adjusted profit before tax', modality: 'forecast' }],
  },
  {
    text: 'From January to March volume reached 837 billion yuan. In this quarter, revenue jumped 12 percent.',
    published,
    expect: [{}, { period: '2021-01/2021-03' }],
  },
  {
    text: 'The yield rose to 2.94% from 2.85% late Monday.',
    published,
    expect: [{}, { indicator: 'yield', period: '2021-05-17' }],
  },
  {
    text: "Norlo Semiconductor Co (NSC, 诺洛), which supplies the chips used in Velden Inc's phones, yesterday posted revenue of $9 billion for the first quarter.",
    published,
    expect: [
      { subject: 'Norlo Semiconductor Co', attribution: 'Norlo Semiconductor Co', period: '2021-01/2021-03' },
    ],
  },
  {
    text: 'Norlo posted a third-quarter profit of $205 million. The harbour index popped 366.58 points, a seventh straight day of gains.',
    published,
    expect: [{ indicator: 'profit' }, { indicator: 'harbour index', type: 'change' }],
  },
  {
    text: 'The retailer declared a dividend of 2.3p, or 3.3p. It expects to open 14 stores by 2027.',
    published,
    expect: [{ modality: 'actual' }, { modality: 'actual' }, { modality: 'forecast' }],
  },
];
