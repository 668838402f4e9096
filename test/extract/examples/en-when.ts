import type { Passage } from './en-prose.ts';

/** English: when a figure holds. Facts and names are invented. */
export const enWhen: readonly Passage[] = [
  {
    text: 'Orchards picked 14,000 tonnes of apples this season, up from 12,500 tonnes last season.',
    published: '2024-10-02',
    expect: [{ period: '2024' }, { period: '2023' }],
  },
  {
    text: 'The lender sees growth of 2.1% this year and 1.8% next.',
    published: '2024-04-16',
    expect: [{ period: '2024' }, { period: '2025' }],
  },
  {
    text: 'Marlo posted sales of £1.8bn for the 52 weeks to 25 March, against £1.7bn since the start of the year.',
    published: '2023-06-21',
    expect: [{ period: '2022-04/2023-03' }, {}],
  },
  {
    text: 'The guild sold 300 copies last winter and 450 copies since the start of the year.',
    published: '2023-06-21',
    expect: [{ period: '2022-12/2023-02' }, { period: '2023-01/2023-06' }],
  },
  {
    text: 'The museum promised 400 seats by 2026; so far 310 seats have been delivered and 60 seats are on order.',
    published: '2025-02-11',
    expect: [
      { period: '2026', modality: 'target' },
      { period: null, modality: 'actual' },
      { period: null, modality: 'actual' },
    ],
  },
  {
    text: 'The port wants capacity to triple to 8 GW by 2035 and has set aside $45 billion for cables.',
    published: '2025-02-11',
    expect: [{ period: '2035' }, { period: null }],
  },
  {
    text: 'Halden Foods said sales rose 4% in the six months to March. The grocer, which runs 148 stores, employs 9,200 people.',
    published: '2024-05-09',
    expect: [{ period: '2023-10/2024-03' }, { period: null }, { period: null }],
  },
  {
    text: 'Opened in 2019, its Leeds depot handles 30,000 parcels a day.',
    published: '2024-05-09',
    expect: [{ period: null }],
  },
  {
    text: 'The pump meets EN 60601-1:2006 and weighs 3.2 kg. It was shown as lot 9 in the 2023 catalogue and drew 2,100 visitors.',
    published: '2024-11-04',
    expect: [{ period: null }, { period: null }],
  },
  {
    text: 'To date 18,400 homes have been completed and a further 7,900 are under construction.',
    published: '2023-03-08',
    expect: [{ period: '2023-03-08' }, { period: '2023-03-08' }],
  },
  {
    text: 'The observatory expects the array, 64 dishes today, to find 40 planets a year.',
    published: '2025-08-14',
    expect: [{ period: '2025-08-14', modality: 'actual' }, { modality: 'forecast' }],
  },
  {
    text: 'Cholera has infected 4,312 people in Kasale since July.',
    published: '2024-12-03',
    expect: [{ period: '2024-07/2024-12' }],
  },
  {
    text: 'Operating profit in the third quarter rose to $142 million, beating the $130 million forecast by analysts.',
    published: '2025-10-27',
    expect: [{ period: '2025-07/2025-09' }, { period: '2025-07/2025-09', modality: 'forecast' }],
  },
  {
    text: 'The firm beat expectations of 4.2 billion euros with revenue of 4.5 billion euros in the second quarter.',
    published: '2025-09-03',
    expect: [{ period: '2025-04/2025-06' }, { period: '2025-04/2025-06', modality: 'actual' }],
  },
  {
    text: 'The Albion 100 index lost 142.6 points to close at 8,206.3 and the pound slid 0.8%.',
    published: '2025-10-17',
    expect: [
      { period: '2025-10-17', subject: null },
      { period: '2025-10-17', subject: null },
      { period: '2025-10-17', subject: null },
    ],
  },
  {
    text: "Deliveries rose to 41,260 cars in November, up 56% on the year but 4.7% below October's record.",
    published: '2025-12-02',
    expect: [{ period: '2025-11' }, { period: '2025-11' }, { period: '2025-11' }],
  },
  {
    text: 'Railways hauled 1,617 million tonnes in the year ended March 31, 1.7 per cent more than in 2023-24.',
    published: '2025-04-07',
    expect: [{ period: '2024-04/2025-03' }, { period: '2024-04/2025-03' }],
  },
  {
    text: 'Developers are paid £59 a unit in 2012 prices. The Russell 2000 gained 1.6%.',
    published: '2025-08-05',
    expect: [{ period: null }, { period: '2025-08-05' }],
  },
  {
    text: 'Halden posted revenue of $3.1 billion in the third quarter. Its board approved a buyback of $2 billion.',
    published: '2024-11-21',
    expect: [{ period: '2024-07/2024-09' }, { period: null }],
  },
  {
    text: 'Fees are to fall from the current 37 basis points.',
    published: '2025-07-23',
    expect: [{ period: '2025-07-23' }],
  },
  {
    text: 'The firm still meant to build 20,000 trucks. Ministers have promised that 65% of patients will be seen. The city promised 80,000 new jobs.',
    published: '2025-08-06',
    expect: [{ modality: 'target' }, { modality: 'target' }, { modality: 'target' }],
  },
  {
    text: 'The union wants limits lowered on 2,300 km of track by 2026. The contract raises the lowest wage to $44.10 by the end of 2027.',
    published: '2023-08-09',
    expect: [{ modality: 'target' }, { modality: 'target' }],
  },
  {
    text: 'The final dividend will be 6.4p a share.',
    published: '2025-05-22',
    expect: [{ modality: 'actual' }],
  },
  // A report goes on over its paragraphs.
  {
    text: 'Retail sales in Norland rose 2.3% in December, the statistics office said.\n\nFood sales climbed 1.1%.\n\nSales of furniture fell 4.5%.',
    published: '2024-02-07',
    expect: [
      { period: '2023-12', attribution: 'statistics office' },
      { period: '2023-12', attribution: 'statistics office', subject: 'Norland' },
      { period: '2023-12', attribution: 'statistics office', subject: 'Norland' },
    ],
  },
  // What others expected.
  {
    text: 'Marlo earned $1.31 a share, well above the consensus estimate of $1.21. The median forecast called for sales of $4.2 billion. It was the average of 17 analysts.',
    published: '2024-02-07',
    expect: [
      { modality: 'actual' },
      { modality: 'forecast' },
      { modality: 'forecast' },
      { modality: 'actual' },
    ],
  },
  {
    text: 'Seventeen analysts polled by Farmline expected $29.9 billion. Brokers had forecast that the basket of prices measured by the index rose 0.3%.',
    published: '2024-02-07',
    expect: [{ modality: 'actual' }, { modality: 'forecast' }, { modality: 'forecast' }],
  },
  {
    text: 'The port expects capacity, which stood at 16 GW in June, to reach 70 GW.',
    published: '2024-09-07',
    expect: [{ modality: 'actual' }, { modality: 'forecast' }],
  },
  {
    text: 'Marlo posted a loss of $4.4 million for the fourth quarter ended December 31, 2012.',
    published: '2013-02-07',
    expect: [{ period: '2012-10/2012-12' }],
  },
  {
    text: 'Harlan Motors announced results for the year ended 31 March 2016.\n\nHighlights\n\n• Net sales grew 2.3%\n\n• Q4 volumes grew 2.5%',
    published: '2016-05-17',
    expect: [{ period: '2015-04/2016-03' }, { period: '2016-01/2016-03' }],
  },
  {
    text: 'Harlan announced its results for the second quarter and half year to 30 September 2016. Revenue for the quarter rose 35%.',
    published: '2016-10-27',
    expect: [{ period: '2016-07/2016-09' }],
  },
  {
    text: 'Marlo reported fourth-quarter and full-year 2014 earnings. For the quarter, the group posted a loss of $13 million, against a profit of $2 million in the same period a year ago.',
    published: '2015-02-12',
    expect: [{ period: '2014-10/2014-12' }, { period: '2013-10/2013-12' }],
  },
  {
    text: 'Revenue for the first quarter of its fiscal year ending in March jumped by 9.3%.',
    published: '2015-08-04',
    expect: [{ period: '2015-04/2015-06' }],
  },
  {
    text: 'For the current, or fourth, quarter the lender expects a margin of 3.1%.',
    published: '2024-10-22',
    expect: [{ period: '2024-10/2024-12', modality: 'forecast' }],
  },
  {
    text: 'Exports in the October 1-20 stretch rose 4.6%. Nine-month net profit fell 3%. Takings over the weekend came to $4 million.',
    published: '2024-10-22',
    expect: [
      { period: '2024-10-01/2024-10-20' },
      { period: '2024-01/2024-09' },
      { period: '2024-10-19/2024-10-20' },
    ],
  },
  {
    text: 'Rents rose 2% in August. Over the last 12 months they increased 8.3%. Food prices climbed 0.8% over the month.',
    published: '2022-09-13',
    expect: [{ period: '2022-08' }, { period: '2022-08' }, { period: '2022-08' }],
  },
  {
    text: 'Imports rose 12% in March from a year earlier. It followed an 11% rise in February. Exports climbed 4%.',
    published: '2017-04-20',
    expect: [{ period: '2017-03' }, { period: '2017-02' }, { period: '2017-03' }],
  },
  {
    text: 'Exports in March rose 25%, the ministry said. Exports were expected to rise 12% in March. Brokers had forecast a surplus of $22 billion.',
    published: '2022-04-18',
    expect: [{ period: '2022-03' }, { period: '2022-03' }, { period: '2022-03' }],
  },
  {
    text: 'Harlan now expects to ship 375 MW in the third quarter.',
    published: '2012-11-12',
    expect: [{ period: '2012-07/2012-09' }],
  },
  {
    text: 'Orders in October were 19.8% lower than the September 2011 level of $926 million.',
    published: '2011-11-15',
    expect: [{ period: '2011-10' }, { period: '2011-09' }],
  },
  {
    text: 'Marlo earned 19 million euros in the second quarter compared to 48 million euros, previous year. Sales were 5 million euros compared to 4 million euros.',
    published: '2017-07-27',
    expect: [
      { period: '2017-04/2017-06' },
      { period: '2016-04/2016-06' },
      { period: '2017-04/2017-06' },
      { period: '2016-04/2016-06' },
    ],
  },
  {
    text: 'NORTHPORT, Jan. 21 (Newsline) -- The airport handled 53 million passengers last year.',
    published: '2025-01-22',
    expect: [{ period: '2024' }],
  },
  {
    text: 'On October 27, the guild reported the orders for the third quarter. Orders fell 31.8%.',
    published: '2023-11-08',
    expect: [{ period: '2023-07/2023-09' }],
  },
  {
    text: 'Marlo announced October revenue of $3.2 billion, an increase of 7.3% over October 2022.',
    published: '2023-11-10',
    expect: [{ period: '2023-10' }, { period: '2023-10' }],
  },
  {
    text: 'Wheat output decreased by 40%, from 16.2 million tonnes in 2019 to 9.7 million tonnes in 2020.',
    published: '2020-12-22',
    expect: [{ period: '2020' }, { period: '2019' }, { period: '2020' }],
  },
  {
    text: 'Harlan posted a loss of $4 million for the fourth quarter, compared to net income of $153 million, or $0.90 a share, for the year-ago quarter.',
    published: '2013-02-21',
    expect: [{ period: '2012-10/2012-12' }, { period: '2011-10/2011-12' }, { period: '2011-10/2011-12' }],
  },
  {
    text: 'Mills spent $9 million in 2024, up from the previous year’s outlay of $7 million.',
    published: '2025-02-21',
    expect: [{ period: '2024' }, { period: '2023' }],
  },
  {
    text: 'Harlan previously estimated fourth-quarter revenue at $18.8 billion. The board has plans to add 62 GW. The target of attracting 60 million visitors is near.',
    published: '2023-11-10',
    expect: [{ modality: 'forecast' }, { modality: 'target' }, { modality: 'target' }],
  },
  {
    text: 'Spending by visitors is estimated to come to 8 trillion yen this year. The lender expected a first-quarter profit of 6.6 trillion won.',
    published: '2024-04-19',
    expect: [{ modality: 'forecast' }, { modality: 'forecast' }],
  },
  {
    text: 'The results compare with the consensus estimates for earnings of $0.31 and $1.23 billion in revenues.',
    published: '2015-02-12',
    expect: [{ modality: 'forecast' }, { modality: 'forecast' }],
  },
  {
    text: 'Arrivals in Norland rebounded, recording an 8.4-percent increase to 671 million.',
    published: '2018-01-18',
    expect: [{ type: 'growth' }, { type: 'level' }],
  },
  {
    text: 'NORTHPORT, Jan. 21 (Newsline) -- Halden Airport handled 53.1 million passengers and recorded 363,000 flights in 2024.',
    published: '2025-01-22',
    expect: [{ period: '2024' }, { period: '2024' }],
  },
  {
    text: 'Harlan lost $13 million in the fourth quarter. In the same period a year ago, the firm had a profit of $2 million on revenues of $761 million.',
    published: '2015-02-12',
    expect: [{ period: '2014-10/2014-12' }, { period: '2013-10/2013-12' }, { period: '2013-10/2013-12' }],
  },
  {
    text: 'Profit was 28 million euros in the third quarter of 2017 compared to 35 million euros (margin: 5.0%), prior year.',
    published: '2017-10-27',
    expect: [{ period: '2017-07/2017-09' }, { period: '2016-07/2016-09' }, { period: '2016-07/2016-09' }],
  },
  {
    text: 'Sales were up 15% in October on the 336,330 of a year earlier. Chip sales rose 4.9% in August, a gain of 3.6% on July.',
    published: '2023-11-10',
    expect: [{ period: '2023-10' }, { period: '2022-10' }, { period: '2023-08' }, { period: '2023-08' }],
  },
  {
    text: 'Rents slipped 2.5% in the first quarter from the previous three months, with Leeds down 2.6%.',
    published: '2024-04-10',
    expect: [{ period: '2024-01/2024-03' }, { period: '2024-01/2024-03' }],
  },
  {
    text: 'Payrolls grew by 130,000 jobs in August. The total was flattered by 25,000 hires for the 2020 Census.',
    published: '2019-09-06',
    expect: [{ period: '2019-08' }, { period: '2019-08' }],
  },
  {
    text: "Profit was $8 million for January-March. Profit for 2016-17 as a whole climbed to $29 million, and the quarter's refining margin was $11.5 a barrel.",
    published: '2017-04-24',
    expect: [{ period: '2017-01/2017-03' }, { period: '2016/2017' }, { period: '2017-01/2017-03' }],
  },
  {
    text: 'Annual installations of lifts are expected to reach 500,000 units in 2024. In 2020, annual installations of escalators were 131,800 units.',
    published: '2021-11-05',
    expect: [
      { period: '2024', modality: 'forecast' },
      { period: '2020', modality: 'actual' },
    ],
  },
  {
    text: 'The trade surplus of Estonia was 2 billion euros in the first quarter of 2021. The deficit with Norway expanded 69 percent to reach 759 million euros.',
    published: '2021-04-13',
    expect: [{ period: '2021-01/2021-03' }, { period: '2021-01/2021-03' }, { period: '2021-01/2021-03' }],
  },
  {
    text: 'The jobless rate rose to 4.1% in the three months leading up to February. In the final quarter of 2022 it was 4%. In the third quarter a year earlier it was 3.7%.',
    published: '2024-04-16',
    expect: [{ period: '2023-12/2024-02' }, { period: '2022-10/2022-12' }, { period: '2022-07/2022-09' }],
  },
  {
    text: 'During the holiday quarter (4Q17), vendors shipped 393 million kettles. Imports were 31 trillion yuan in the first three quarters of 2016.',
    published: '2018-03-01',
    expect: [{ period: '2017-10/2017-12' }, { period: '2016-01/2016-09' }],
  },
  {
    text: 'Shipments fell 6 percent to 355 million kettles: “Halden maintains its view that the market will return to growth in 2019.”',
    published: '2018-11-05',
    expect: [
      { period: null, modality: 'actual' },
      { period: null, modality: 'actual' },
    ],
  },
  {
    text: 'The median rent in May was $2,648, up 4.9 percent from May 2017 ($2,525). Vacant flats climbed 2.8 percent to 1.85 million at the end of May, but are still 6.1 percent fewer than a year ago (1.97 million).',
    published: '2018-06-20',
    expect: [
      { period: '2018-05' },
      { period: '2018-05' },
      { period: '2017-05' },
      { period: '2018-05-31' },
      { period: '2018-05-31' },
      { period: '2018-05-31' },
      { period: '2017-05-31' },
    ],
  },
  {
    text: 'Tidal power capacity is projected to increase by 33% this year, reaching a total of 440 megawatts. Wave power grew fastest in 2022, with the capacity added during the year rising to 280 megawatts.',
    published: '2023-06-01',
    expect: [
      { period: '2023', modality: 'forecast' },
      { period: '2023', modality: 'forecast' },
      { period: '2022', modality: 'actual' },
    ],
  },
  {
    text: 'Registrations of mopeds fell by 18% in August, after an increase by 0.2% in July. Economists had expected a 20% decrease.',
    published: '2024-09-19',
    expect: [{ period: '2024-08' }, { period: '2024-07' }, { period: '2024-08', modality: 'forecast' }],
  },
];
