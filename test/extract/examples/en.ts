import type { Example } from './example.ts';

/** English: for each rule of the slots a sentence that needs it. Facts and names are invented. */
export const enExamples: readonly Example[] = [
  // unit, counter
  {
    rule: 'unit/en-shared',
    text: 'The city spent 40 million euros on trams, up from 32 million.',
    expect: [{ unit: 'EUR' }, { unit: 'EUR', value: 32e6 }],
  },
  {
    rule: 'unit/en-currency-of-place',
    text: 'The drought in Kenya is severe. The government has set aside 7 billion shillings.',
    expect: [{ unit: 'KES', value: 7e9, counter: null }],
  },
  { rule: 'counter/en-shared', text: 'Tram sales rose to 1,400 last year.', expect: [{ counter: 'trams' }] },

  // parallel
  {
    rule: 'parallel/en-respectively',
    text: 'Output of barley and rye rose 4% and 7%, respectively.',
    expect: [{ indicator: 'output of barley' }, { indicator: 'output of rye' }],
  },
  {
    rule: 'parallel/en-respectively',
    text: 'Norland and Suderland exported 12 and 9 million tonnes of potash, respectively.',
    expect: [{ subject: 'Norland' }, { subject: 'Suderland' }],
  },
  {
    rule: 'parallel/en-respectively',
    text: 'Arrivals were 12, 15 and 19 million people in 2021, 2022 and 2023 respectively.',
    expect: [{ period: '2021' }, { period: '2022' }, { period: '2023' }],
  },

  {
    rule: 'indicator/en-it-reached',
    text: 'In 2015 tram production at Velden stood at 1.79 million; by 2020 it had reached 7.23 million.',
    expect: [{ indicator: 'tram production' }, { indicator: 'tram production', period: '2020' }],
  },

  // a multiple of the figure behind it
  {
    rule: 'indicator/en-per-share',
    text: 'Velden Foods earned $1.08 a share. Analysts had expected $1.19 a share.',
    expect: [{}, { indicator: 'earnings per share', modality: 'forecast' }],
  },
  {
    rule: 'indicator/en-row',
    text: 'There were 41 deals worth $12.4 billion, a decrease of 12% and 30%, respectively.',
    expect: [{}, {}, { indicator: 'deals' }, { indicator: 'value of deals' }],
  },
  {
    rule: 'indicator/en-carried',
    text: 'Velden reported ticket sales of 67 million euros in 2016, 2.4 times the 28 million euros it reported in 2014.',
    expect: [
      { indicator: 'ticket sales', period: '2016' },
      { indicator: 'ticket sales' },
      { indicator: 'ticket sales', period: '2014' },
    ],
  },
  {
    rule: 'period/en-since-base',
    text: 'In 2012 revenue reached $31 million, 3.2 times the $10 million of 2006.',
    expect: [{ period: '2012' }, { period: '2006/2012' }, { period: '2006' }],
  },
  // years and names that are none
  {
    rule: 'period/en-year',
    text: 'Research spending fell from $5 million in 2019 to $4 million in 2020.',
    expect: [
      { indicator: 'research spending', period: '2019' },
      { indicator: 'research spending', period: '2020' },
    ],
  },
  {
    rule: 'subject/en-carried',
    text: 'Brightwell, the Oslo-based utility, said first-quarter revenue rose 6% to $31 million.',
    expect: [{ subject: 'Brightwell' }, { subject: 'Brightwell' }],
  },
  {
    rule: 'subject/en-carried',
    text: 'Velden said net profit rose 6%. Same-store sales in Norland fell. The retailer opened 16 shops.',
    expect: [{ subject: 'Velden' }, { subject: 'Velden' }],
  },
  {
    rule: 'subject/en-carried',
    text: 'Orders taken by Norland tool builders fell 12% in August. Bookings fell 7%.',
    expect: [{ subject: 'Norland tool builders', indicator: 'orders' }, { subject: 'Norland tool builders' }],
  },

  // type, period: pace
  {
    rule: 'type/en-pace',
    text: 'Tram use rose from 30 million trips to 50 million trips, or 6.2% a year on average.',
    expect: [{}, {}, { type: 'growth', value: 6.2 }],
  },
  {
    rule: 'period/en-pace',
    text: 'Exports came to $3 billion in 2008 and $5 billion in 2014, a compound annual growth rate of 8.9%.',
    expect: [{ period: '2008' }, { period: '2014' }, { period: '2008/2014', indicator: 'exports' }],
  },

  { rule: 'type/en-plus', text: 'Service revenue stood at +8.1%.', expect: [{ type: 'growth' }] },
  {
    rule: 'type/en-speed',
    text: 'Retail sales slowed to 3.1% from 4% in April.',
    expect: [{ type: 'growth' }, { type: 'growth' }],
  },
  {
    rule: 'type/en-growth-told',
    text: 'Sales were 3 billion dollars in May. In the first quarter the increase was 8.1%.',
    expect: [{}, { indicator: 'sales', type: 'growth' }],
  },

  // indicator
  {
    rule: 'indicator/en-units-of',
    text: 'New models drove global smartphone shipments. Vendors shipped a total of 327.6 million units, an increase of 25%.',
    expect: [{ indicator: 'smartphone shipments' }, { indicator: 'smartphone shipments' }],
  },
  {
    rule: 'indicator/en-ratio',
    text: 'Velden had net debt of 1.5 times EBITDA.',
    expect: [{ indicator: 'net debt to EBITDA', type: 'multiple' }],
  },
  {
    rule: 'indicator/en-of-head',
    text: 'Velden posted operating income of $4.2 billion.',
    expect: [{ indicator: 'operating income' }],
  },
  {
    rule: 'indicator/en-change-in',
    text: 'Farmers saw a 5% rise in fertiliser costs.',
    expect: [{ indicator: 'fertiliser costs', type: 'growth' }],
  },
  {
    rule: 'indicator/en-change-of',
    text: 'The chain posted 8% revenue growth.',
    expect: [{ indicator: 'revenue growth', type: 'growth' }],
  },
  {
    rule: 'indicator/en-share-of',
    text: 'Heat pumps made up 40% of installations.',
    expect: [{ indicator: 'heat pumps, share of installations', type: 'share' }],
  },
  {
    rule: 'indicator/en-money-in',
    text: 'The bank issued $5 billion of bonds.',
    expect: [{ indicator: 'bonds' }],
  },
  {
    rule: 'indicator/en-complement',
    text: 'The appeal is only 60 per cent funded.',
    expect: [{ indicator: 'appeal funded', type: 'share' }],
  },
  {
    rule: 'indicator/en-dimension',
    text: 'The tunnel, 5.8 km long, is open.',
    expect: [{ indicator: 'length of tunnel' }],
  },
  {
    rule: 'indicator/en-noun-after',
    text: 'The maker holds a 27% market share.',
    expect: [{ indicator: 'market share' }],
  },
  { rule: 'indicator/en-done', text: 'Velden sold 52,000 vans.', expect: [{ indicator: 'vans sold' }] },
  {
    rule: 'indicator/en-doer',
    text: 'Some 1,200 people were injured.',
    expect: [{ indicator: 'people injured' }],
  },
  {
    rule: 'indicator/en-share-who',
    text: 'About 38% of nurses have left the wards.',
    expect: [{ indicator: 'nurses left the wards' }],
  },
  {
    rule: 'indicator/en-noun-before',
    text: 'Output fell 3% in May, with exports up 5%.',
    expect: [{ indicator: 'output' }, { indicator: 'exports', type: 'growth' }],
  },
  {
    rule: 'indicator/en-clause-subject',
    text: 'Vehicle deliveries reached 1.3 million units.',
    expect: [{ indicator: 'vehicle deliveries' }],
  },
  {
    rule: 'indicator/en-contributed',
    text: 'Revenue was $12.6 billion, of which overseas operations contributed $3.4 billion.',
    expect: [{ indicator: 'revenue' }, { indicator: 'revenue from overseas operations' }],
  },
  {
    rule: 'indicator/en-also-share',
    text: 'Revenue was $12.6 billion, of which overseas operations contributed $3.4 billion, or 27%.',
    expect: [{}, {}, { indicator: 'overseas operations, share of revenue', type: 'share' }],
  },
  {
    rule: 'indicator/en-counted',
    text: 'There were 267 robots per hall.',
    expect: [{ indicator: 'robots per hall' }],
  },
  {
    rule: 'indicator/en-carried',
    text: 'The plant makes 4,000 vans a week, up 40%.',
    expect: [{ indicator: 'vans made' }, { indicator: 'vans made', type: 'growth' }],
  },
  {
    rule: 'indicator/en-carried-subject',
    text: 'The bank raised the repo rate again this year, by 150 basis points in all.',
    expect: [{ indicator: 'repo rate' }],
  },
  {
    rule: 'indicator/en-carried-over',
    text: 'Exports rose 5% in May. That was up from 3% in April.',
    expect: [{ indicator: 'exports' }, { indicator: 'exports' }],
  },
  {
    rule: 'indicator/en-share-whole',
    text: 'Donations came to £9.3m, of which legacies made up 31%.',
    expect: [{ indicator: 'donations' }, { indicator: 'legacies, share of donations' }],
  },
  {
    rule: 'indicator/en-bare',
    text: 'Women hold 27% of seats. In Norland the share is 61%.',
    expect: [{ indicator: 'women, share of seats' }, { indicator: 'women, share of seats' }],
  },
  {
    rule: 'indicator/en-sibling',
    text: 'Passenger car sales rose 5.6%, while exports jumped 62%.',
    expect: [{ indicator: 'passenger car sales' }, { indicator: 'passenger car exports' }],
  },
  {
    rule: 'indicator/en-relative',
    text: 'Ridership stood at 83% of its 2019 level.',
    expect: [{ indicator: 'ridership relative to 2019 level' }],
  },

  // type
  {
    rule: 'modality/en-will-do',
    text: 'Halden said it would eliminate 1,200 roles.',
    expect: [{ modality: 'target' }],
  },
  { rule: 'type/en-change-verb', text: 'Sales rose 5.6%.', expect: [{ type: 'growth' }] },
  {
    rule: 'type/en-change-verb',
    text: 'The economy shrank at an annualised rate of 0.4%. The rate held at 3.7%. The bank cut its benchmark rate by 0.5 points to 4%.',
    expect: [
      { value: -0.4, type: 'growth' },
      { type: 'share' },
      { type: 'change' },
      { indicator: 'benchmark rate' },
    ],
  },
  {
    rule: 'indicator/en-share-who',
    text: 'About 54% of firms plan to increase investment.',
    expect: [{ type: 'share', modality: 'actual', indicator: 'firms increase investment' }],
  },
  {
    rule: 'type/en-change-noun',
    text: 'Sales were flat after an increase of 51% in May.',
    expect: [{ type: 'growth' }],
  },
  {
    rule: 'type/en-change-particle',
    text: 'Deliveries were 1.3 million units, up 40%.',
    expect: [{ type: 'level' }, { type: 'growth' }],
  },
  { rule: 'type/en-comparative', text: 'Sales were 20% lower than in May.', expect: [{ type: 'growth' }] },
  {
    rule: 'type/en-times',
    text: 'Food prices are 2.5 times what they were.',
    expect: [{ type: 'multiple', unit: 'x' }],
  },
  { rule: 'type/en-growth-measure', text: 'Inflation stood at 3.2%.', expect: [{ type: 'growth' }] },
  {
    rule: 'type/en-price-percent',
    text: 'Consumer prices stand at 68.2% over the year.',
    expect: [{ type: 'growth' }],
  },
  { rule: 'type/en-level-percent', text: 'The policy rate stands at 5.25%.', expect: [{ type: 'level' }] },
  {
    rule: 'type/en-as-before',
    text: 'The economy grew 4.7%, missing a 5.1% forecast.',
    expect: [{ type: 'growth' }, { type: 'growth', indicator: 'economy' }],
  },
  { rule: 'type/en-share', text: 'The occupancy rate was 71%.', expect: [{ type: 'share' }] },
  { rule: 'type/en-points', text: 'Velden has a 3 percentage point lead.', expect: [{ type: 'change' }] },

  // sign
  {
    rule: 'sign/en-verb',
    text: 'The index of tram makers lost 312 points, or 1.2 percent. Barley gained $18, or 0.6 per cent, to $240 a tonne.',
    expect: [
      { type: 'change', value: -312 },
      { type: 'growth', value: -1.2 },
      { type: 'change', value: 18 },
      { type: 'growth' },
      { type: 'level' },
    ],
  },
  {
    rule: 'sign/en-verb',
    text: 'Net sales fell by more than 65%.',
    expect: [{ value: -65, low: null, high: -65 }],
  },
  {
    rule: 'sign/en-verb',
    text: 'Gross margin narrowed by 140 basis points to 31.2%.',
    expect: [
      { value: -140, type: 'change' },
      { value: 31.2, type: 'share' },
    ],
  },
  { rule: 'sign/en-noun', text: 'Stores reported a drop of 4.1%.', expect: [{ value: -4.1 }] },
  {
    rule: 'sign/en-particle',
    text: 'Shares closed at $12, down 3%.',
    expect: [{ value: 12 }, { value: -3 }],
  },
  { rule: 'sign/en-comparative', text: 'Arrivals were 20% fewer than in May.', expect: [{ value: -20 }] },
  { rule: 'sign/en-falling-measure', text: 'Deflation was 0.3%.', expect: [{ value: -0.3 }] },

  // modality
  { rule: 'modality/en-target-noun', text: 'The fund set a target of 5%.', expect: [{ modality: 'target' }] },
  {
    rule: 'modality/en-forecast-noun',
    text: 'The bank has a forecast of 3%.',
    expect: [{ modality: 'forecast' }],
  },
  {
    rule: 'modality/en-earlier-outlook',
    text: 'Velden now expects profit of $150 million, down from an earlier estimate of $165 million.',
    expect: [{ modality: 'forecast' }, { modality: 'forecast' }],
  },
  {
    rule: 'modality/en-aim',
    text: 'Aid groups aim to reach 900,000 households by year-end, up from 640,000 last year.',
    published: '2024-07-17',
    expect: [{ modality: 'target' }, { modality: 'actual' }],
  },
  {
    rule: 'modality/en-expect',
    text: 'Sales are expected to reach 3 million units.',
    expect: [{ modality: 'forecast' }],
  },
  {
    rule: 'modality/en-set-to',
    text: 'Exports are likely to exceed $4 billion.',
    expect: [{ modality: 'forecast' }],
  },
  { rule: 'modality/en-will-do', text: 'Velden will build 1,200 homes.', expect: [{ modality: 'target' }] },
  { rule: 'modality/en-will', text: 'Prices would rise 4%.', expect: [{ modality: 'forecast' }] },
  {
    rule: 'modality/en-ahead',
    text: 'Demand in 2031: 40 million tonnes.',
    published: '2024-05-01',
    expect: [{ modality: 'forecast' }],
  },

  // subject
  {
    rule: 'subject/en-rival',
    text: 'Velden overtook Norcar, selling 526,000 vans against 484,000 for its rival.',
    expect: [{ subject: 'Velden' }, { subject: 'Norcar' }],
  },
  {
    rule: 'subject/en-owner',
    text: "Velden delivered 24,439 vans, below Norcar's 25,116 vans.",
    expect: [{ subject: 'Velden' }, { subject: 'Norcar' }],
  },
  {
    rule: 'subject/en-before-aside',
    text: 'Exports grew fastest in Germany (12%) and France (9%).',
    expect: [{ subject: 'Germany' }, { subject: 'France' }],
  },
  {
    rule: 'subject/en-before-with',
    text: 'Europe reached 267 robots per shift, ahead of North America with 204 units and Asia with 131 units.',
    expect: [{ subject: 'Europe' }, { subject: 'North America' }, { subject: 'Asia' }],
  },
  {
    rule: 'subject/en-gapped',
    text: "Ford's sales rose 3% and General Motors 5%.",
    expect: [{ subject: 'Ford' }, { subject: 'General Motors' }],
  },
  {
    rule: 'subject/en-under-with',
    text: 'Rents in Hong Kong slipped 2.5%, with Central and Admiralty down 2.6%.',
    expect: [{ subject: 'Hong Kong' }, { subject: 'Central and Admiralty' }],
  },
  {
    rule: 'subject/en-of-place',
    text: 'Halden sold 300 shops. Sixty-one percent of Kenyan adults save.',
    expect: [{ subject: 'Halden' }, { subject: 'Kenya' }],
  },
  {
    rule: 'subject/en-behind',
    text: 'Unemployment was 4.1% in Norway and 5.6% in Sweden.',
    expect: [{ subject: 'Norway' }, { subject: 'Sweden' }],
  },
  {
    rule: 'subject/en-inside-name',
    text: "Sweden's exports rose 3% and Norway's exports fell 5%.",
    expect: [{ subject: 'Sweden' }, { subject: 'Norway', indicator: 'exports' }],
  },
  { rule: 'subject/en-actor', text: 'Aid groups fed 900 households.', expect: [{ subject: 'Aid groups' }] },
  {
    rule: 'subject/en-opening',
    text: 'In Norway, exports rose 5%; in Sweden, they fell 3%.',
    expect: [{ subject: 'Norway' }, { subject: 'Sweden' }],
  },
  {
    rule: 'subject/en-same-series',
    text: 'Unemployment was 4.1% in Norway and 5.6% in Sweden, up from 5.1%.',
    expect: [{ subject: 'Norway' }, { subject: 'Sweden' }, { subject: 'Sweden' }],
  },
  {
    rule: 'subject/en-carried',
    text: 'Velden reported revenue of $81 billion. Gross profit was $20 billion.',
    expect: [{ subject: 'Velden' }, { subject: 'Velden' }],
  },

  // attribution
  {
    rule: 'subject/en-nameless',
    text: "In the 1990s barely 2% of the island's electricity came from wind. Wholesale prices averaged €94/MWh.",
    expect: [{ subject: 'island' }, { subject: 'island' }],
  },
  {
    rule: 'attribution/en-expected-by',
    text: 'Halden Motors reported revenue of $3.2 billion, short of the $3.4 billion that consultancy Pantheon Ridge had pencilled in.',
    published: '2024-11-21',
    expect: [{ attribution: 'Halden Motors' }, { attribution: 'Pantheon Ridge', modality: 'forecast' }],
  },
  {
    rule: 'attribution/en-said',
    text: 'Car sales rose 5.6%, the Norland Passenger Car Association said on Thursday.',
    expect: [{ attribution: 'Norland Passenger Car Association' }],
  },
  {
    rule: 'attribution/en-according-to',
    text: 'Car sales rose 5.6%, according to data from Eurostat.',
    expect: [{ attribution: 'Eurostat' }],
  },
  {
    rule: 'attribution/en-own-results',
    text: 'Velden posted net sales of $4 billion.',
    expect: [{ attribution: 'Velden' }],
  },
  {
    rule: 'attribution/en-document',
    text: 'In a report by Oxfam, food prices were up 5%.',
    expect: [{ attribution: 'Oxfam' }],
  },
  { rule: 'attribution/en-expects', text: 'The IMF expects growth of 3%.', expect: [{ attribution: 'IMF' }] },
  {
    rule: 'attribution/en-looking-back',
    text: 'Europe reached 267 robots per shift. This is according to the Robot Survey, presented by the Federation of Robotics.',
    expect: [{ attribution: 'Federation of Robotics' }],
  },
  {
    rule: 'attribution/en-carried',
    text: 'Velden reported revenue of $81 billion. Gross profit was $20 billion.',
    expect: [{ attribution: 'Velden' }, { attribution: 'Velden' }],
  },

  // period
  {
    rule: 'period/en-date',
    text: 'Debt was $40 billion on 30 June 2023.',
    expect: [{ period: '2023-06-30' }],
  },
  {
    rule: 'period/en-months-to',
    text: 'About 3 million people crossed the border in the 18 months to June.',
    published: '2024-07-17',
    expect: [{ period: '2023-01/2024-06' }],
  },
  {
    rule: 'period/en-first-months',
    text: 'Exports rose 5% in the first nine months of 2023.',
    expect: [{ period: '2023-01/2023-09' }],
  },
  {
    rule: 'period/en-quarter',
    text: 'Third-quarter net sales fell 20%.',
    published: '2023-10-20',
    expect: [{ period: '2023-07/2023-09' }],
  },
  {
    rule: 'period/en-half',
    text: 'Sales fell 20% in the first half of 2023.',
    expect: [{ period: '2023-01/2023-06' }],
  },
  {
    rule: 'period/en-span',
    text: 'Sales fell 20% between January and May 2023.',
    expect: [{ period: '2023-01/2023-05' }],
  },
  {
    rule: 'period/en-year-end',
    text: 'Debt was $40 billion at the end of March 2023.',
    expect: [{ period: '2023-03-31' }],
  },
  {
    rule: 'period/en-month',
    text: 'Sales fell 20% in June.',
    published: '2024-03-01',
    expect: [{ period: '2023-06' }],
  },
  {
    rule: 'period/en-fiscal-year',
    text: 'Revenue was $4 billion in fiscal year 2022.',
    expect: [{ period: '2022' }],
  },
  { rule: 'period/en-year', text: 'Revenue was $4 billion in 2022.', expect: [{ period: '2022' }] },
  {
    rule: 'period/en-relative-year',
    text: 'Sales fell 20% last year.',
    published: '2024-03-01',
    expect: [{ period: '2023' }],
  },
  {
    rule: 'period/en-relative-month',
    text: 'Sales fell 20% last month.',
    published: '2024-03-01',
    expect: [{ period: '2024-02' }],
  },
  {
    rule: 'period/en-past-years',
    text: 'Sales fell 20% over the past five years.',
    published: '2024-03-01',
    expect: [{ period: '2019/2024', basis: '2019' }],
  },
  { rule: 'period/en-decade', text: 'Output rose 20% in the 2010s.', expect: [{ period: '2010/2019' }] },
  {
    rule: 'period/en-weekday',
    text: 'Shares fell 3% on Thursday.',
    published: '2024-03-01',
    expect: [{ period: '2024-02-29' }],
  },
  {
    rule: 'period/en-now',
    text: 'The plant currently employs 400 people.',
    published: '2024-03-01',
    expect: [{ period: '2024-03-01' }],
  },
  {
    rule: 'period/en-the-year',
    text: 'Revenue for the year was $4 billion.',
    published: '2024-03-01',
    expect: [{ period: '2023' }],
  },
  {
    rule: 'period/en-carried',
    text: 'Sales rose 5% last year. Exports fell 3%.',
    published: '2024-03-01',
    expect: [{ period: '2023' }, { period: '2023' }],
  },
  {
    rule: 'period/en-earlier',
    text: 'Profit was $4 million in the first quarter of 2024, compared with $3 million a year earlier.',
    expect: [{ period: '2024-01/2024-03' }, { period: '2023-01/2023-03' }],
  },
  {
    rule: 'attribution/en-consensus',
    text: 'Harlan Motors reported a loss of $13 million, well above the consensus estimate of $9 million.',
    expect: [{ attribution: 'Harlan Motors' }, { attribution: 'consensus estimate', modality: 'forecast' }],
  },
  {
    rule: 'attribution/en-quoted',
    text: '“We added 23 GW in five months. No other nation did that,” Rosa Okafor stated.',
    expect: [{ attribution: 'Rosa Okafor' }],
  },
  {
    rule: 'modality/en-hanging',
    text: 'Harlan expects sales of $19 billion, representing an 11.1% rise.',
    expect: [{ modality: 'forecast' }, { modality: 'forecast' }],
  },
  {
    rule: 'type/en-apart',
    text: 'Stocks were 21 million tonnes (1.5%) below the 2014 record.',
    expect: [
      { type: 'change', value: -2.1e7 },
      { type: 'growth', value: -1.5 },
    ],
  },
  {
    rule: 'sign/en-apart',
    text: 'Stocks were 21 million tonnes short of the 2014 record.',
    expect: [{ type: 'change', value: -2.1e7 }],
  },
  {
    rule: 'period/en-carried-base',
    text: 'Marlo earned 19 million euros in the second quarter compared to 48 million euros, previous year. Sales were 5 million euros compared to 4 million euros.',
    published: '2017-07-27',
    expect: [{}, { period: '2016-04/2016-06' }, {}, { period: '2016-04/2016-06' }],
  },
  {
    rule: 'period/en-span-start',
    text: 'Between 2000 and 2022, prices fell from $953 to $267.',
    expect: [{ period: '2000' }, { period: '2022' }],
  },
  {
    rule: 'period/en-since-base',
    text: 'Rents are up 30% since 2019.',
    published: '2024-03-01',
    expect: [{ period: '2019/2024', basis: '2019' }],
  },

  {
    rule: 'type/en-added-to',
    text: 'Property taxes will rise, adding $168 to the average move.',
    expect: [{ type: 'change', modality: 'forecast' }],
  },
  {
    rule: 'indicator/en-worth',
    text: 'Velora signed contracts worth 1.4 billion euros.',
    expect: [{ indicator: 'value of contracts signed' }],
  },
  {
    rule: 'indicator/en-former',
    text: 'Coal supplied 40% of power, and gas supplied 25% of power. The former accounted for 70% of emissions.',
    expect: [
      { indicator: 'coal, share of power' },
      { indicator: 'gas, share of power' },
      { indicator: 'coal, share of emissions' },
    ],
  },
  {
    rule: 'indicator/en-former',
    text: 'Trams carried 3 million people. The latter rose 4%.',
    expect: [{}, { indicator: null }],
  },
  {
    rule: 'type/en-jobs',
    text: 'Employers added 164,000 jobs in August.',
    expect: [{ type: 'change', value: 164_000 }],
  },
  {
    rule: 'sign/en-jobs',
    text: 'Hauliers shed 29,500 jobs in August.',
    expect: [{ type: 'change', value: -29_500 }],
  },
  {
    rule: 'period/en-earlier-outlook',
    text: 'Norval cut its full-year margin forecast to 7% from 11.5%.',
    published: '2023-07-19',
    expect: [{ period: '2023' }, { period: '2023', modality: 'forecast' }],
  },
  {
    rule: 'period/en-since',
    text: 'Traffic through the canal has shrunk by 40% since November.',
    published: '2024-01-25',
    expect: [{ period: '2023-11/2024-01', subject: null }],
  },

  {
    rule: 'period/en-market-day',
    text: 'Its shares rose 6.3% in early trade.',
    published: '2025-10-27',
    expect: [{ period: '2025-10-27' }],
  },
  {
    rule: 'period/en-base-to-end',
    text: 'Coverage fell from 84 per cent in 2019 to 66 per cent last year, a drop of 18 percentage points.',
    published: '2024-12-03',
    expect: [{ period: '2019' }, { period: '2023' }, { period: '2019/2023' }],
  },

  // basis
  {
    rule: 'basis/en-cagr',
    text: 'Demand grew 8% a year between 2015 and 2020.',
    expect: [{ basis: 'cagr' }],
  },
  { rule: 'basis/en-yoy', text: 'Sales rose 5% year-on-year.', expect: [{ basis: 'yoy' }] },
  { rule: 'basis/en-qoq', text: 'Sales rose 5% from the previous quarter.', expect: [{ basis: 'qoq' }] },
  { rule: 'basis/en-mom', text: 'Sales rose 5% month-on-month.', expect: [{ basis: 'mom' }] },
  {
    rule: 'basis/en-from-figure',
    text: 'Revenue was $81 billion in 2022, an increase of 51% from $53 billion in 2021.',
    expect: [{}, { basis: 'yoy' }, { period: '2021' }],
  },
  {
    rule: 'basis/en-span',
    text: 'Rents are up 30% since 2019.',
    published: '2024-03-01',
    expect: [{ basis: '2019' }],
  },

  // verbs that say what they measure
  {
    rule: 'indicator/en-measured',
    text: 'A signed first edition fetched £48,000 and the atlas weighs 14 kg.',
    expect: [{ indicator: 'price of signed first edition' }, { indicator: 'weight' }],
  },
  {
    rule: 'indicator/en-measured',
    text: 'The new hall seats 2,400 people, a studio in Velden lets for 900 euros a month, and the fair drew 38,000 people.',
    expect: [{ indicator: 'capacity' }, { indicator: 'rent of studio' }, { indicator: 'visitors' }],
  },
  {
    rule: 'indicator/en-bought-for',
    text: 'The museum bought 24 drawings for $3.1m.',
    expect: [{ indicator: 'drawings bought' }, { indicator: 'price of drawings' }],
  },

  // a price that nothing names; the share price of a company that moves
  {
    rule: 'indicator/en-priced',
    text: 'Larkhill moved 87 per cent of its flats at an average of S$2,410 per sq ft.',
    expect: [{ indicator: 'flats moved' }, { indicator: 'average price', unit: 'SGD/ft2' }],
  },
  {
    rule: 'indicator/en-clause-subject',
    text: 'Shares rose. Tianhe Motors leapt 8.8% to HK$41.35.',
    expect: [{ indicator: 'share price' }, { indicator: 'share price' }],
  },
  {
    rule: 'parallel/en-respectively',
    text: 'Exports to Norland and Suderland fell by 44.6 per cent and 6.3 per cent respectively.',
    expect: [{ indicator: 'exports to Norland' }, { indicator: 'exports to Suderland' }],
  },
  {
    rule: 'indicator/en-carried-over',
    text: 'Van sales reached 42.9 lakh in 2023. The industry body expects the 45 lakh mark to be crossed soon.',
    expect: [{ indicator: 'van sales' }, { indicator: 'van sales' }],
  },
  {
    rule: 'indicator/en-ranked',
    text: 'Smartphone shipments came to 355 million units in 2018. Halvex stayed on top with 72 million phones, and Ormont came second on 52 million.',
    published: '2019-01-20',
    expect: [
      { indicator: 'smartphone shipments' },
      { indicator: 'smartphone shipments', counter: 'phones' },
      { indicator: 'smartphone shipments' },
    ],
  },
  {
    rule: 'indicator/en-those-of',
    text: 'Chip exports jumped 36.1% to $7.1 billion and made up 21.7% of the total, but those of cars fell 3.3% and those of ships 40% to $2.1 billion.',
    published: '2024-10-21',
    expect: [
      { indicator: 'chip exports' },
      { indicator: 'chip exports' },
      { type: 'share' },
      { indicator: 'exports of cars', value: -3.3 },
      { indicator: 'exports of ships', value: -40 },
      { indicator: 'exports of ships' },
    ],
  },
  {
    rule: 'indicator/en-ones',
    text: 'Urban subscriptions fell to 658 million but rural ones rose to 530 million.',
    published: '2024-10-21',
    expect: [{ indicator: 'urban subscriptions' }, { indicator: 'rural subscriptions' }],
  },
  {
    rule: 'indicator/en-share-given',
    text: 'Homegrown films took 23.7 billion yuan, a 73% rise that gave them more than 59 percent of the total. Halvex sold 60 million phones, which handed it 20% of the market.',
    published: '2024-10-21',
    expect: [
      {},
      {},
      { type: 'share', value: 59 },
      { indicator: 'phones sold' },
      { indicator: 'share of market', type: 'share' },
    ],
  },
  {
    rule: 'type/en-same-growth',
    text: 'The council expects the economy to grow by 1.0% this year and 1.6% in 2027; for the west it pencils in 0.8%.',
    published: '2026-05-20',
    expect: [{ type: 'growth' }, { type: 'growth' }, { indicator: 'economy', type: 'growth' }],
  },
  {
    rule: 'modality/en-also-forecast',
    text: 'The agency now sees oil demand growing by 1.9 million barrels a day this year, some 106,000 less than it thought in March.',
    published: '2026-05-20',
    expect: [
      { unit: 'bbl/d', modality: 'forecast' },
      { unit: 'bbl/d', type: 'change', value: -106_000, modality: 'forecast' },
    ],
  },
  {
    rule: 'indicator/en-part-of-flow',
    text: 'Smartphone shipments came to 355 million units. Halvex moved 52 million. Ormont shipped 46 million phones.',
    published: '2024-10-21',
    expect: [
      { indicator: 'smartphone shipments' },
      { indicator: 'smartphone shipments', counter: 'units' },
      { indicator: 'smartphone shipments', counter: 'phones' },
    ],
  },
  {
    rule: 'indicator/en-off',
    text: 'The rout wiped $2.9 trillion off the market value of listed companies. Airlines added 9.5% to capacity.',
    published: '2024-10-21',
    expect: [
      { indicator: 'market value of listed companies', type: 'change', value: -2.9e12 },
      { indicator: 'capacity', type: 'growth', value: 9.5 },
    ],
  },
  {
    rule: 'indicator/en-capacity',
    text: 'Norland won the order for 94 turbines with a combined 752 megawatts.',
    published: '2024-10-21',
    expect: [{ indicator: 'turbines' }, { indicator: 'capacity', unit: 'MW' }],
  },
  {
    rule: 'modality/en-put-at',
    text: 'The department forecast a corn crop of 14.2 billion bushels on Friday. Wheat production is put at 1.74 billion bushels.',
    published: '2024-10-21',
    expect: [{ modality: 'forecast' }, { indicator: 'wheat production', modality: 'forecast' }],
  },
  {
    rule: 'unit/en-power-unit',
    text: 'The solar auction threw up a tariff of Rs 2.55 per unit, below the Rs 2.71 of the last.',
    published: '2024-10-21',
    expect: [{ unit: 'INR/unit' }, { unit: 'INR/unit' }],
  },
  {
    rule: 'indicator/en-fuller',
    text: "Norland's exports fell in May. Shipments abroad came to $54 billion. The operational stock of industrial robots grew by 85%. Germany's stock rose by 21% to 783,000 units.",
    published: '2024-10-21',
    expect: [
      { indicator: 'exports' },
      { indicator: 'operational stock of industrial robots' },
      { indicator: 'operational stock of industrial robots' },
      { indicator: 'operational stock of industrial robots' },
    ],
  },
  {
    rule: 'indicator/en-bracketed',
    text: 'Gains were seen in exports of pumps (11.6 percent) and bearings (25.8 percent).',
    published: '2024-08-09',
    expect: [{ indicator: 'exports of pumps', type: 'growth' }, { indicator: 'exports of bearings' }],
  },
  {
    rule: 'sign/en-bracketed',
    text: 'Rents fell fastest in Portugal (4%) and Spain (2.5%).',
    published: '2024-08-09',
    expect: [{ value: -4 }, { value: -2.5 }],
  },
  {
    rule: 'indicator/en-part-of-them',
    text: 'The college taught 900 nurses. A third of them were Danish.',
    published: '2024-08-09',
    expect: [{ indicator: 'nurses taught' }, { indicator: 'Danish, share of nurses taught' }],
  },
  {
    rule: 'indicator/en-of-sum',
    text: 'Kenyan start-ups raised $2.2 billion in 2024. Nairobi took 31% of the money.',
    published: '2024-08-09',
    expect: [{ indicator: 'start-up funding' }, { indicator: 'share of start-up funding' }],
  },
  {
    rule: 'subject/en-list',
    text: 'Kenya, Ghana and Togo took 84% of the funds.',
    published: '2024-08-09',
    expect: [{ subject: 'Kenya, Ghana and Togo' }],
  },
];
