import type { Passage } from './en-prose.ts';

const published = '2021-05-20';

/** English newswire: results, market wraps, statistics. Facts and names are invented. */
export const enNews: readonly Passage[] = [
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
