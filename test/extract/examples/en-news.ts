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
];
