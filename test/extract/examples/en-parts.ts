import type { Passage } from './en-prose.ts';

/** What "of it", "of them" and "of which" stand for, and parts of a sum whose verb is said once. */
export const enParts: readonly Passage[] = [
  {
    text: 'Halden Wind built 310 MW of new capacity last year, 84% of it offshore. The school trained 900 nurses, nearly half of them men, and served 2,000 cooks, 38% of whom were studying at night. It shipped 40,000 tonnes of salt, 60% of it to Kenya.',
    published: '2025-06-30',
    expect: [
      { indicator: 'new capacity' },
      { indicator: 'offshore, share of new capacity' },
      { indicator: 'nurses trained' },
      { indicator: 'men, share of nurses trained' },
      { indicator: 'cooks served' },
      { indicator: 'cooks studying' },
      { indicator: 'salt shipped' },
      { indicator: 'salt shipped to Kenya' },
    ],
  },
  {
    text: 'The school taught 900 nurses. A third of them were Danish and 51% of them work at night.',
    published: '2025-06-30',
    expect: [
      { indicator: 'nurses taught' },
      { indicator: 'Danish, share of nurses taught' },
      { indicator: 'nurses work at night' },
    ],
  },
  {
    text: "The group's turnover was £90m, of which retail contributed £50m, wholesale £30m and licensing £10m.",
    published: '2025-06-30',
    expect: [
      { indicator: 'turnover' },
      { indicator: 'turnover from retail', subject: 'retail' },
      { indicator: 'turnover from wholesale' },
      { indicator: 'turnover from licensing' },
    ],
  },
  {
    text: 'The museum spent €14m in 2022, of which salaries took 62%, broadcasting 21% and upkeep 17%.',
    published: '2025-06-30',
    expect: [
      { indicator: 'spending' },
      { indicator: 'salaries, share of spending' },
      { indicator: 'broadcasting, share of spending' },
      { indicator: 'upkeep, share of spending' },
    ],
  },
  {
    text: 'Turnover came to £48.2m, of which rooms accounted for 51%, catering for 30% and events for 19%. Halden made revenue of €3.1bn, of which Europe generated 45%.',
    published: '2025-06-30',
    expect: [
      { indicator: 'turnover' },
      { indicator: 'rooms, share of turnover' },
      { indicator: 'catering, share of turnover' },
      { indicator: 'events, share of turnover' },
      { indicator: 'revenue' },
      { indicator: 'share of revenue', subject: 'Europe' },
    ],
  },
  {
    text: 'Yards launched 540 ferries in 2023. Italy followed with 46 units, a fall of 9%. In Kent and Essex average rents stood at £1,298 and £908 respectively.',
    published: '2025-06-30',
    expect: [
      { indicator: 'ferries launched' },
      { indicator: 'ferries launched', subject: 'Italy' },
      { indicator: 'ferries launched', subject: 'Italy' },
      { indicator: 'average rents', subject: 'Kent' },
      { indicator: 'average rents', subject: 'Essex' },
    ],
  },
  {
    text: 'Electric car sales in Kenya grew 27% to 19,000 in 2024, a market in which Halden Electric sold 4,000.',
    published: '2025-06-30',
    expect: [
      { indicator: 'electric car sales', subject: 'Kenya' },
      { subject: 'Kenya' },
      { subject: 'Halden Electric' },
    ],
  },
  {
    text: 'Turnover for the year was £41m (2022: £38m), an increase of 7.9%.',
    published: '2024-03-21',
    expect: [{ period: '2023' }, { period: '2022' }, { period: '2023' }],
  },
  {
    text: 'Halden Motors sold 38,200 cars in May, the carmaker announced in a stock exchange filing on Sunday.',
    published: '2025-06-30',
    expect: [{ attribution: 'Halden Motors' }],
  },
  {
    text: 'The Halden Fund assisted 4.6 million people in May, but says it needs $645 million to keep camps open and has so far received only 19 per cent of that sum.',
    published: '2025-06-30',
    expect: [
      { attribution: 'Halden Fund' },
      { indicator: 'funding needed', attribution: 'Halden Fund' },
      { indicator: 'funding received, share of funding needed' },
    ],
  },
  {
    text: 'Ghana hosted 12 initial public offerings in 2023, raising $460 million. The flotation of Brightwell took 20% of the proceeds.',
    published: '2025-06-30',
    expect: [{}, { indicator: 'IPO proceeds' }, { indicator: 'flotation, share of IPO proceeds' }],
  },
  {
    text: 'Kenyan start-ups raised $2.2 billion in 2024. Nairobi took 31% of the money. Biotech firms attracted $1 billion.',
    published: '2025-06-30',
    expect: [
      { indicator: 'start-up funding', subject: 'Kenya' },
      { indicator: 'share of start-up funding', subject: 'Nairobi' },
      { indicator: 'biotech funding' },
    ],
  },
  {
    text: 'The United Nations has released $5 million for urgent repairs.',
    published: '2025-06-30',
    expect: [{ indicator: 'funds released for urgent repairs', attribution: null }],
  },
  {
    text: 'The Labour Department reported on Friday that jobless claims in the United States fell 9% in May. Mortgage applications rose 2%.',
    published: '2025-06-30',
    expect: [{ subject: 'United States' }, { subject: 'United States' }],
  },
  {
    text: 'Wages in Kent, Essex and Surrey rose 2%. Kenya, Ghana and Togo took 84% of the funds, with $638 million, $410 million and $400 million respectively.',
    published: '2025-06-30',
    expect: [
      { subject: 'Kent, Essex and Surrey' },
      { subject: 'Kenya, Ghana and Togo' },
      { subject: 'Kenya' },
      { subject: 'Ghana' },
      { subject: 'Togo' },
    ],
  },
];
