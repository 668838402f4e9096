import type { Passage } from './en-prose.ts';

const published = '2021-05-20';

/** English of news desks and of companies' own reports. Facts and names are invented. */
export const enDesk: readonly Passage[] = [
  {
    text: 'Revenue rose 4%, with growth of 6% at Harlow Foods and 2% at Petwise. We opened 14 branches.',
    published,
    expect: [{ subject: null }, { subject: 'Harlow Foods' }, { subject: 'Petwise' }, { subject: null }],
  },
  {
    text: 'Subscribers totalled 8.4 million, including 1.2 million fibre users.',
    published,
    expect: [{ subject: null }, { indicator: 'fibre users', subject: null }],
  },
  {
    text: 'The estate has a GLA of 3.2 million square feet. Passenger fares made up 62% of Group turnover.',
    published,
    expect: [{ indicator: 'GLA' }, { subject: null }],
  },
  {
    text: 'Services activity in Norway picked up in April, with the index compiled by Grovemark rising to 52.1 from 51.0 in March, its survey showed.',
    published,
    expect: [
      { indicator: 'index', subject: 'Norway', attribution: 'Grovemark' },
      { indicator: 'index', subject: 'Norway', attribution: 'Grovemark' },
    ],
  },
  {
    text: 'The mill shed 300 workers in March, taking the fall this year to 1,100, or 8.5%.',
    published,
    expect: [
      { value: -300, type: 'change' },
      { value: -1100, type: 'change' },
      { value: -8.5, type: 'growth' },
    ],
  },
  {
    text: 'Sales were up in Norway (12.4%) and the Nordics (3.1%), but down in Italy (2.5%).',
    published,
    expect: [
      { value: 12.4, type: 'growth', subject: 'Norway' },
      { value: 3.1, type: 'growth', subject: 'Nordics' },
      { value: -2.5, type: 'growth', subject: 'Italy' },
    ],
  },
  {
    text: 'In the first quarter output was 3.1 million tonnes against 2.9 million in the corresponding months of 2019.',
    published,
    expect: [{ period: '2021-01/2021-03' }, { period: '2019-01/2019-03' }],
  },
  {
    text: 'The yield eased to 4.2% from 4.3% late on Tuesday.',
    published,
    expect: [{ indicator: 'yield' }, { indicator: 'yield' }],
  },
  {
    text: 'The line expects to carry between 198m and 204m guests next year.',
    published: '2024-05-20',
    expect: [{ quote: '198m and 204m guests', low: 198e6, high: 204e6, counter: 'guests' }],
  },
  {
    text: 'Adjusted profit before tax of £84.2m was up from £68.6m.',
    published: '2024-05-20',
    expect: [{ indicator: 'adjusted profit before tax' }, { indicator: 'adjusted profit before tax' }],
  },
  {
    text: 'Halden faces duties of 25% on steel. The average cost of borrowing was 4.75%.',
    published: '2024-05-20',
    expect: [{ type: 'level' }, { type: 'level' }],
  },
  {
    text: 'Demand in Kenya pushed its stock of robots past 2 million.',
    published: '2024-05-20',
    expect: [{ value: 2e6 }],
  },
  {
    text: 'Halden Motors lowered its sales target to 4.6 million vehicles from 5.5 million.',
    published: '2024-05-20',
    expect: [{ modality: 'target' }, { modality: 'target' }],
  },
  {
    text: 'Halden Motors sold 30,000 vans. The South Korea-based company shipped 9,000 lorries.',
    published: '2024-05-20',
    expect: [{ subject: 'Halden Motors' }, { subject: 'Halden Motors' }],
  },
  {
    text: 'Net income was $1.2 billion, or $2.31 per diluted share, compared with $1.0 billion, or $1.95 per share, a year earlier.',
    published: '2024-05-20',
    expect: [
      { indicator: 'net income' },
      { indicator: 'net income per diluted share' },
      { indicator: 'net income' },
      { indicator: 'net income per share' },
    ],
  },
];
