import type { Passage } from './en-prose.ts';

/** What a newspaper's number is a number of: the head of the table it would stand in. */
export const enSeries: readonly Passage[] = [
  {
    text: 'Rice output in Vietnam has reached a remarkable 43.7 million tonnes, marking a substantial increase of 1.2 million tonnes.',
    published: '2023-10-19',
    expect: [
      { indicator: 'rice output', type: 'level' },
      { indicator: 'rice output', type: 'change' },
    ],
  },
  {
    text: 'Harmon expects third-quarter revenue of $2.1 billion, representing a 7.4% sequential increase. Retail sales showed a subtle 0.4 percent increase in April.',
    published: '2023-07-19',
    expect: [
      { indicator: 'revenue' },
      { indicator: 'revenue', type: 'growth' },
      { indicator: 'retail sales', type: 'growth' },
    ],
  },
  {
    text: 'Inflation in Ghana hit a 22-month peak of 5.4 percent. Barley yields averaged 6.1 tonnes per hectare, lower than the five year average of 6.4 tonnes per hectare.',
    published: '2023-07-19',
    expect: [
      { indicator: 'inflation', type: 'growth' },
      { indicator: 'barley yields' },
      { indicator: 'barley yields', type: 'level', value: 6.4 },
    ],
  },
  {
    text: 'Separate labour force data put the jobless rate at 4.4%. The corn harvest rose 2%.',
    published: '2023-07-19',
    expect: [{ indicator: 'jobless rate' }, { indicator: 'corn harvest' }],
  },
  {
    text: 'Vehicle sales under the new badge totaled 2,114,000 units, marking a decrease of more than 127,000 cars. Export orders totaling $41 million were canceled.',
    published: '2015-08-04',
    expect: [
      { indicator: 'vehicle sales under the new badge' },
      { indicator: 'vehicle sales under the new badge', type: 'change', value: -127_000 },
      { indicator: 'export orders' },
    ],
  },
  {
    text: 'The benchmark Loden index fell 0.12 percent, or 27.77 points to end at 23,991.03 points.',
    published: '2015-08-14',
    expect: [
      { type: 'growth' },
      { indicator: 'benchmark Loden index', type: 'change' },
      { indicator: 'benchmark Loden index', type: 'level' },
    ],
  },
  {
    text: 'In August, the Euro area seasonally-adjusted unemployment rate was 7.5 per cent.',
    published: '2021-10-05',
    expect: [{ indicator: 'seasonally-adjusted unemployment rate', subject: 'Euro area' }],
  },
  {
    text: 'Norvik reported 891.4 billion yuan (US$136.7 billion) in group revenue. The results compare with estimates for EPS of $0.31 and $1.23 billion in revenues.',
    published: '2021-03-31',
    expect: [
      { indicator: 'group revenue' },
      { indicator: 'group revenue' },
      { value: 0.31 },
      { indicator: 'revenues', value: 1.23e9 },
    ],
  },
  {
    text: "Bel's revenue grew 16.1 percent, while the growth rates of its two rivals were lower. Tanza's growth rate was 52.1 percent. It ranked first in the world with a 36.8 percent share.",
    published: '2021-11-30',
    expect: [
      { indicator: 'revenue' },
      { indicator: 'revenue', type: 'growth' },
      { indicator: 'market share', type: 'share' },
    ],
  },
  {
    text: 'Spending by foreign visitors to Japan came to about 8 trillion yen. Demand for cement is forecast to grow by 920,000 tonnes this year and just shy of 1 million tonnes in 2025.',
    published: '2024-07-19',
    expect: [
      { indicator: 'spending by foreign visitors', subject: 'Japan' },
      { indicator: 'demand for cement' },
      { indicator: 'demand for cement' },
    ],
  },
  {
    text: 'Funding met 55 per cent of needs. This compares to 56.6 per cent in 2017. It plans 44 listings, in contrast to 51 listings last year.',
    published: '2018-07-19',
    expect: [
      { indicator: 'funding, share of needs' },
      { indicator: 'funding, share of needs' },
      { indicator: 'listings planned' },
      { indicator: 'listings planned' },
    ],
  },
  {
    text: 'Retail sales slowed to 3.1% from 4% in April. Organic service revenue improved to +8.1%. Growth was 7.2 percent in the first quarter, 7.6 percent for the second quarter.',
    published: '2024-07-19',
    expect: [
      { type: 'growth' },
      { type: 'growth' },
      { type: 'growth' },
      { type: 'growth' },
      { type: 'growth', value: 7.6 },
    ],
  },
  {
    text: 'The ministry put output at 2.5 million tonnes, 13,000 tonnes more than expected, but still 21,000 tonnes (0.8 percent) below the 2014 record.',
    published: '2016-07-19',
    expect: [
      { type: 'level' },
      { type: 'change', value: 13_000 },
      { type: 'change', value: -21_000 },
      { type: 'growth', value: -0.8 },
    ],
  },
  {
    text: 'Mergers will decline by 14 percent in deal volume. The company priced its shares at HK$28. It had sold 131 million shares priced at HK$48.',
    published: '2023-07-19',
    expect: [
      { indicator: 'mergers deal volume' },
      { indicator: 'share price' },
      {},
      { indicator: 'share price', value: 48 },
    ],
  },
  {
    text: '• Underlying EBITDA adjusted for the acquisition of EE up 0.9%',
    published: '2017-01-27',
    expect: [{ indicator: 'underlying EBITDA', type: 'growth' }],
  },
  {
    text: 'Primary school-age children (ages 6–11): 78 million',
    published: '2025-06-15',
    expect: [{ indicator: 'primary school-age children' }],
  },
  {
    text: 'Clean energy investment reached $333.5 billion in 2017. These new figures are still 7% short of the record. The country is home to 150 robot makers.',
    published: '2018-01-24',
    expect: [
      { indicator: 'clean energy investment' },
      { indicator: 'clean energy investment', type: 'growth', value: -7 },
      { indicator: 'robot makers' },
    ],
  },
  {
    text: 'Operating profit shot up more than 40% to 6.6 trillion won.',
    published: '2024-04-05',
    expect: [{ indicator: 'operating profit', type: 'growth' }, { indicator: 'operating profit' }],
  },
  {
    text: 'Takings for the whole of last year amounted to $29 billion. Ticket sales over the holiday season reached $900 million. Rice utilization over the marketing year reached 520 million tonnes.',
    published: '2024-04-05',
    expect: [{ indicator: 'takings' }, { indicator: 'ticket sales' }, { indicator: 'rice utilization' }],
  },
  {
    text: 'Halvex shipped 28 million phones, which gave it 8.2 percent of the market; its growth over the year came to 125 percent.',
    published: '2024-04-05',
    expect: [
      { indicator: 'phones shipped' },
      { type: 'share' },
      { indicator: 'phones shipped', type: 'growth' },
    ],
  },
  {
    text: 'Foreign currency assets eased $120 million to $470.7 billion. Gold holdings lost $705 million to $37.1 billion, while special drawing rights were $235 million lower at $17.4 billion.',
    published: '2022-11-13',
    expect: [
      { indicator: 'foreign currency assets', type: 'change', value: -120_000_000 },
      { indicator: 'foreign currency assets', type: 'level', value: 470_700_000_000 },
      { indicator: 'gold holdings', type: 'change', value: -705_000_000 },
      { indicator: 'gold holdings', type: 'level' },
      { indicator: 'special drawing rights', type: 'change', value: -235_000_000 },
      { indicator: 'special drawing rights', type: 'level' },
    ],
  },
  {
    text: 'The Halden shares put on 8.9p and Ormont Brands 83p, while Centra Group gave up 5.4p to 144.3p. The Loden index ended 39.8 points, or 0.55 per cent, up at 7,313.',
    published: '2018-09-13',
    expect: [
      { type: 'change', value: 0.089 },
      { type: 'change', value: 0.83 },
      { type: 'change', value: -0.054 },
      { type: 'level' },
      { type: 'change', value: 39.8 },
      { type: 'growth', value: 0.55 },
      { type: 'level' },
    ],
  },
  {
    text: 'Traffic grew 26.0%, capacity 24.7% and the load factor by 0.8 points to 83.8%. New cases fell by 21 per cent and mortality rates by 29 per cent.',
    published: '2025-01-31',
    expect: [
      { indicator: 'traffic' },
      { indicator: 'capacity' },
      { indicator: 'load factor', type: 'change' },
      { indicator: 'load factor', type: 'share' },
      { value: -21 },
      { indicator: 'mortality rates', type: 'growth', value: -29 },
    ],
  },
  {
    text: 'A total of 495,410 people have found places. Services sold abroad made up 73.9 billion euros of the total. Exports to Norland made up 73.9 billion euros of the total.',
    published: '2025-01-31',
    expect: [{ indicator: 'people found places' }, {}, { indicator: 'exports to Norland' }],
  },
  {
    text: 'Turnover was $5 billion, of which $459 million came from domestic cinemas. The firm secured $150 million from Halden and others at a valuation of $2 billion.',
    published: '2025-01-31',
    expect: [
      { indicator: 'turnover' },
      { indicator: 'turnover from domestic cinemas' },
      {},
      { indicator: 'valuation' },
    ],
  },
  {
    text: 'Norland exported goods worth 136.7 billion euros in May. Data-centre sales climbed 43% to $968M, far above the $825M analysts had pencilled in, and gaming brought in $1.5B.',
    published: '2025-06-30',
    expect: [
      { indicator: 'exports' },
      { indicator: 'data-centre sales' },
      { indicator: 'data-centre sales' },
      { indicator: 'data-centre sales', modality: 'forecast' },
      { indicator: 'gaming revenue' },
    ],
  },
  {
    text: 'Profit was Rs 8,046 crore, or Rs 27.3 a share, which was 12.3 per cent more than a year ago. Corn yields should average 162.5 bushels an acre, 2.5 bushels lower than a month ago.',
    published: '2025-06-30',
    expect: [
      { indicator: 'profit' },
      {},
      { indicator: 'profit a share', type: 'growth' },
      { unit: 'bushel/acre' },
      { unit: 'bushel/acre', type: 'change', modality: 'forecast' },
    ],
  },
  {
    text: 'Shipments in the global tablet market came to 35 million units. Output in Norland fell 3%, but Japan and Europe shrank by 1.4 and 10.1 percent respectively.',
    published: '2025-06-30',
    expect: [
      { indicator: 'shipments' },
      { indicator: 'output' },
      { indicator: 'output', value: -1.4 },
      { value: -10.1 },
    ],
  },
  {
    text: 'GDP expanded 8.4 per cent, with manufacturing up 11.6 per cent and construction 9.5 per cent. The office also raised its reading for the first quarter to 8.2 per cent.',
    published: '2025-06-30',
    expect: [
      { indicator: 'GDP' },
      { indicator: 'manufacturing' },
      { indicator: 'construction', type: 'growth' },
      { indicator: 'GDP', value: 8.2 },
    ],
  },
  {
    text: 'Exports grew 12.1 percent, with mechanical goods contributing 64.4 percent of them; imports advanced 17.1 percent. Traffic climbed 3.8%, with the load factor 0.3 percentage points better at a record 85.7%.',
    published: '2025-06-30',
    expect: [
      { indicator: 'exports' },
      { type: 'share' },
      { indicator: 'imports', value: 17.1 },
      { indicator: 'traffic' },
      { indicator: 'load factor', type: 'change' },
      { indicator: 'load factor', type: 'share' },
    ],
  },
  {
    text: 'The quake killed 19 people, eight of them tourists, and left 247 injured. Operating profit was EUR 5.1 million, yet the order book, at EUR 98.6 million, was thinner.',
    published: '2025-06-30',
    expect: [
      { indicator: 'people killed' },
      { counter: 'tourists' },
      { indicator: 'people injured', counter: 'people' },
      { indicator: 'operating profit' },
      { indicator: 'order book' },
    ],
  },
  {
    text: 'The agency is appealing for $3.3 billion to fund emergency work. It needs $993 million to pay for food. Of the sum, $600 million is meant for repairing homes.',
    published: '2025-06-30',
    expect: [
      { indicator: 'appeal' },
      { indicator: 'funding needed' },
      { indicator: 'funding for repairing homes' },
    ],
  },
  {
    text: 'The jobless rate stayed at 3.7%, where City economists had pencilled in 3.8%. Revenue came to 184 million yuan, ahead of the 178 million yuan that analysts polled by Newsline had projected.',
    published: '2025-06-30',
    expect: [
      { indicator: 'jobless rate' },
      { indicator: 'jobless rate', modality: 'forecast' },
      { indicator: 'revenue' },
      { indicator: 'revenue', modality: 'forecast' },
    ],
  },
  {
    text: 'Orders shot up tenfold. Sales are expected to end up between 42 billion and 43 billion yuan. Sales of vans rose 5% against the 3% booked in May. Existing home sales fell to a rate of 5.43 million.',
    published: '2025-06-30',
    expect: [
      { indicator: 'orders', type: 'multiple', unit: 'x' },
      { indicator: 'sales', type: 'level' },
      { indicator: 'sales of vans' },
      { indicator: 'sales of vans', type: 'growth', value: 3 },
      { counter: 'existing homes' },
    ],
  },
  {
    text: 'Petrol cost 142.7p a litre. The outbreak in Kenya made 36 943 people ill, and January brought 17 078 cases. Kenya earned Sh157 billion.',
    published: '2025-06-30',
    expect: [{ unit: 'GBP/L' }, { value: 36_943 }, { value: 17_078 }, { unit: 'KES' }],
  },
  {
    text: 'Sales came to $10 billion. Games brought in $4 billion and overseas titles $1.8 billion. Vans shipped rose 4% and their volume tumbled 13.4%.',
    published: '2025-06-30',
    expect: [
      { indicator: 'sales' },
      { indicator: 'games revenue' },
      { indicator: 'overseas titles revenue' },
      {},
      {},
    ],
  },
  {
    text: 'Halden Aid, the relief agency, needs $993 million to pay for food.',
    published: '2025-06-30',
    expect: [{ indicator: 'funding needed', modality: 'target' }],
  },
  {
    text: 'Notable gains were seen in exports of pumps and valves (11.6 percent), bearings (25.8 percent) and kayaks (20.7 percent), while canoe sales dropped (3 percent).',
    published: '2024-08-09',
    expect: [
      { indicator: 'exports of pumps and valves', value: 11.6, type: 'growth' },
      { indicator: 'exports of bearings', type: 'growth' },
      { indicator: 'exports of kayaks', type: 'growth' },
      { indicator: 'canoe sales', type: 'growth', value: -3 },
    ],
  },
  {
    text: 'Rents fell fastest in Portugal (4%) and Spain (2.5%). The biggest declines were recorded in masonry (6.1%).',
    published: '2024-08-09',
    expect: [
      { indicator: 'rents', subject: 'Portugal', value: -4, type: 'growth' },
      { indicator: 'rents', subject: 'Spain', value: -2.5 },
      { indicator: 'masonry', value: -6.1, type: 'growth' },
    ],
  },
  {
    text: 'Vendors shipped 93 million kettles in 2020, resulting in an 8.5% decline. The catch, at 41,000 tonnes, amounted to 3% of European landings.',
    published: '2021-03-09',
    expect: [
      { indicator: 'kettles shipped' },
      { indicator: 'kettles shipped', value: -8.5, type: 'growth' },
      { indicator: 'catch' },
      { indicator: 'catch, share of landings', type: 'share' },
    ],
  },
  {
    text: 'General aviation decreased by 0.5 percent in the first seven months. It accounted for 60.3 percent of all flights.',
    published: '2020-08-07',
    expect: [{ indicator: 'general aviation' }, { indicator: 'general aviation, share of flights' }],
  },
  {
    text: 'There was an unexpected rise in youth joblessness, increasing to 14.8% in May. Sales of scooters grew slightly at 0.5%, with 384,000 units shipped globally.',
    published: '2025-06-14',
    expect: [
      { indicator: 'youth joblessness', period: '2025-05' },
      { indicator: 'sales of scooters', value: 0.5, type: 'growth' },
      { indicator: 'units shipped' },
    ],
  },
  {
    text: 'Halden Research expects the tablet market to experience a compound annual growth rate (CAGR) of 2.8% over the 2023-2028 forecast period.',
    published: '2024-03-01',
    expect: [{ indicator: 'tablet market', type: 'growth', period: '2023/2028', basis: 'cagr' }],
  },
  {
    text: 'Analysts had predicted that the jobless rate would stay at 3.8 per cent, but the figures revealed an increase to 3.9 per cent. Weekly earnings surpassed expectations, increasing by 5%.',
    published: '2019-10-15',
    expect: [
      { modality: 'forecast', attribution: 'Analysts' },
      { type: 'share', modality: 'actual', attribution: null },
      { indicator: 'earnings', modality: 'actual', attribution: null },
    ],
  },
  {
    text: 'The relief agency requires USD 6.6 billion to assist refugees, internally displaced and stateless people and to find solutions for them. Official data show prices rose 5.1% in March.',
    published: '2025-04-20',
    expect: [{ attribution: null }, { indicator: 'prices', attribution: null }],
  },
  {
    text: 'Major markets, including France, Italy and Norway, saw sharp decreases in May of 11%, 10% and 7%, respectively, while Spain reported a 6.3% rise in registrations.',
    published: '2024-06-22',
    expect: [
      { subject: 'France', attribution: null },
      { subject: 'Italy', attribution: null },
      { subject: 'Norway', attribution: null },
      { subject: 'Spain', indicator: 'registrations', attribution: null },
    ],
  },
  {
    text: 'Halden saw the largest increases in patent filings (1,332), followed by Norvale (727). U.S.-based Marlo took third place with 2,179 designs.',
    published: '2015-03-20',
    expect: [
      { indicator: 'patent filings', type: 'change' },
      { indicator: 'patent filings', type: 'change', subject: 'Norvale' },
      { indicator: 'designs', subject: 'Marlo' },
    ],
  },
  {
    text: 'Kenya has extended its grid with the number of pylons in the country exceeding 3.28 million. Among them, 771 million bolts were galvanised, accounting for 44.7 percent of all bolts.',
    published: '2023-12-20',
    expect: [
      { indicator: 'number of pylons in the country' },
      {},
      { type: 'share', indicator: 'bolts galvanised, share of bolts' },
    ],
  },
];
