import type { Passage } from './en-prose.ts';

/** English: whom a figure is about and who says it. Facts and names are invented. */
export const enWho: readonly Passage[] = [
  {
    text: 'Output rose 4.6% in August, the National Bureau of Fisheries (NBF) said on Saturday. The NBF put the catch at 3.1 million tonnes.',
    published: '2024-09-14',
    expect: [
      { attribution: 'National Bureau of Fisheries' },
      { attribution: 'National Bureau of Fisheries' },
    ],
  },
  {
    text: 'Turbine prices, it says, have climbed 38%. Spending on roads, the mayor said, rose by two-thirds.',
    published: '2024-09-14',
    expect: [{ indicator: 'turbine prices' }, { indicator: 'spending on roads' }],
  },
  {
    text: 'The turboprop, its maker claims, burns 18 per cent less fuel.',
    published: '2024-09-14',
    expect: [{ attribution: 'maker' }],
  },
  {
    text: 'Phone shipments grew 2.7% in May, according to Orbis Research. Tamsung took 19% of the market.',
    published: '2025-06-15',
    expect: [{ attribution: 'Orbis Research' }, { attribution: 'Orbis Research', period: '2025-05' }],
  },
  {
    text: 'Halden Health has opened 12 clinics. Just 6% of children are vaccinated, the health ministry said. The Halden group aims to open 40 clinics.',
    published: '2025-06-15',
    expect: [{ attribution: null }, { attribution: 'health ministry' }, { attribution: null }],
  },
  {
    text: 'Yields fell 6 basis points after a survey from the Institute for Supply showed factories slowing.',
    published: '2025-06-15',
    expect: [{ attribution: null }],
  },
  {
    text: 'The Port of Velden expects imports to fall by 20%, its chief executive Maria Cordova warned.',
    published: '2025-06-15',
    expect: [{ attribution: 'Maria Cordova' }],
  },
  {
    text: "Its share of the market slipped to 11.8 per cent, going by the aviation regulator's figures.",
    published: '2025-06-15',
    expect: [{ attribution: 'aviation regulator' }],
  },
  {
    text: 'Health authorities in Sarn state have confirmed 1,140 deaths.',
    published: '2025-06-15',
    expect: [{ attribution: 'Health authorities' }],
  },
  {
    text: 'Wind power stood at 468 GW, according to HEA official Pan Weihong.',
    published: '2025-06-15',
    expect: [{ attribution: 'Pan Weihong' }],
  },
  {
    text: "Turnout reached 47.2%, Veldania's Electoral Commission said; in the capital barely four in ten of the 1.3 million voters showed up.",
    published: '2024-10-14',
    expect: [{ subject: 'Veldania' }, { subject: 'the capital' }, { subject: 'the capital' }],
  },
  {
    text: 'Sarnia has lost 4% of its forests. In the emirate of Sahran, which banned logging, fires fell by half.',
    published: '2024-10-14',
    expect: [{}, { subject: 'Sahran' }],
  },
  {
    text: "Vayu Airlines has ordered 120 jets. Its share of India's domestic market slipped to 11.8 per cent.",
    published: '2025-06-16',
    expect: [{ subject: 'Vayu Airlines' }, { subject: 'Vayu Airlines' }],
  },
  {
    text: "Wildfires have blackened 382,000 hectares of Spain since January, close to four times last year's figure. On Tuesday 23 blazes were still burning.",
    published: '2025-08-20',
    expect: [
      { subject: 'Spain', period: '2025-01/2025-08' },
      { subject: 'Spain', period: '2025-01/2025-08' },
      { subject: 'Spain' },
    ],
  },
  {
    text: 'Councillors in Leeds were told of cuts. The deputy leader Farah Siddiqui added that care took 66 per cent of the budget.',
    published: '2025-02-12',
    expect: [{ attribution: 'Farah Siddiqui' }],
  },
  {
    text: "The Halden League\'s 20 clubs spent £2.3bn on players. Agents' fees swallowed another £318m.",
    published: '2023-09-14',
    expect: [{}, { subject: 'Halden League' }, { subject: 'Halden League' }],
  },
  {
    text: 'The van has a range of 410 km, its maker says. Halden Vans sold 18,300 vans in 2024.',
    published: '2025-01-15',
    expect: [{ attribution: 'maker' }, { attribution: null }],
  },
  {
    text: 'Steelmaker Thornvale reported a loss of £214m. The May contract fell 1.4%.',
    published: '2024-09-30',
    expect: [{ subject: 'Thornvale' }, {}],
  },
  {
    text: 'Northport is expected to sell 46 plots this year.',
    published: '2015-06-24',
    expect: [{ attribution: null }],
  },
  {
    text: 'Car sales rose 14.9%, the Daily Post reported, quoting the National Car Guild.',
    published: '2024-06-18',
    expect: [{ attribution: 'National Car Guild' }],
  },
  {
    text: 'Rents rose 4% as per the data of the housing ministry. Wages rose 2%, as reported by the Labour Bureau.',
    published: '2024-06-18',
    expect: [{ attribution: 'housing ministry' }, { attribution: 'Labour Bureau' }],
  },
  {
    text: 'The jobless rate was 11.7%. These figures are published by Eurostat.',
    published: '2024-06-18',
    expect: [{ attribution: 'Eurostat' }],
  },
  {
    text: 'Rice output reached 135 million tonnes. These estimates, provided by the Ministry of Agriculture, are final.',
    published: '2024-06-18',
    expect: [{ attribution: 'Ministry of Agriculture' }],
  },
  {
    text: "UNHCR's yearly report recorded displacement at 65.3 million people.",
    published: '2024-06-18',
    expect: [{ attribution: 'UNHCR' }],
  },
  {
    text: 'Skelda is near a deal at $4.2 billion, according to people with knowledge of the talks.',
    published: '2024-06-18',
    expect: [{ attribution: 'people with knowledge of the talks' }],
  },
  {
    text: 'Measles cases dropped 58%, according to new data released by WHO.',
    published: '2024-06-18',
    expect: [{ attribution: 'WHO' }],
  },
  {
    text: 'The Vehicle Makers Guild (VMG) said sales rose 28%.\n\nThe VMG expects a share of 23% next year.',
    published: '2023-08-04',
    expect: [{ attribution: 'Vehicle Makers Guild' }, { attribution: 'Vehicle Makers Guild' }],
  },
  {
    text: 'Harlan Motors said profit rose 5%. Analysts polled by Finbridge expected the company to report a rise of 3%. Sales came to $14 billion.',
    published: '2024-06-18',
    expect: [
      { attribution: 'Harlan Motors' },
      { attribution: 'Analysts polled by Finbridge' },
      { attribution: 'Harlan Motors' },
    ],
  },
  {
    text: 'Harlan Motors is recalling 18,400 vans because a connector may corrode, the safety regulator said on Tuesday.',
    published: '2024-06-18',
    expect: [{ attribution: 'safety regulator' }],
  },
  {
    text: 'Harlan Motors published its results. Japan’s largest carmaker also expected a profit of $1.4 billion.',
    published: '2024-06-18',
    expect: [{ attribution: 'Harlan Motors' }],
  },
  {
    text: 'The agency raises forecasts for wheat by 7.5 million tonnes, the Grain Board said in a note.',
    published: '2024-06-18',
    expect: [{ attribution: 'Grain Board' }],
  },
  {
    text: 'Phone shipments fell 2% to 345 million units in the first quarter of 2018, Halden Research said. Xiaomi climbed to fourth place by shipping 28 million. Oppo dropped to fifth on 24 million.',
    published: '2018-05-03',
    expect: [
      { subject: null },
      { attribution: 'Halden Research' },
      { subject: 'Xiaomi', period: '2018-01/2018-03', attribution: 'Halden Research' },
      { subject: 'Oppo', period: '2018-01/2018-03', attribution: 'Halden Research' },
    ],
  },
  {
    text: 'Embraer delivered 73 jets last year. Boeing, by contrast, delivered 528 airplanes.',
    published: '2024-02-15',
    expect: [{ subject: 'Embraer' }, { subject: 'Boeing', period: '2023' }],
  },
  {
    text: 'Malaria killed 597,000 people. Ridership climbed to 3 million.',
    published: '2024-02-15',
    expect: [{ subject: null }, { subject: null }],
  },
  {
    text: 'Vehicle output rose 4%, the Society of Wagon Builders and Farriers said.',
    published: '2024-06-18',
    expect: [{ attribution: 'Society of Wagon Builders and Farriers' }],
  },
  {
    text: 'Output grew by 1.4%, figures issued in Port Alder on Monday by the Bureau of Statistics show.',
    published: '2024-06-18',
    expect: [{ attribution: 'Bureau of Statistics' }],
  },
  {
    text: 'Halden Aero handed over 588 aircraft in 2012, the manufacturer reported in Leeds on Thursday.',
    published: '2013-01-17',
    expect: [{ attribution: 'Halden Aero' }],
  },
  {
    text: 'Air traffic grew 5% in 2024, the Air Transport Guild said. Airlines filled 83% of their seats. European airlines managed a gain of 9.7%.',
    published: '2025-01-31',
    expect: [
      { attribution: 'Air Transport Guild' },
      { period: '2024', attribution: 'Air Transport Guild' },
      { subject: 'Europe', period: '2024', attribution: 'Air Transport Guild' },
    ],
  },
  {
    text: 'Air traffic grew 5% in 2024, the Air Transport Guild said. Donors pledged $4 million.',
    published: '2025-01-31',
    expect: [{ attribution: 'Air Transport Guild' }, { period: null, attribution: null }],
  },
  {
    text: 'Its listing gives Halden a value of $4.2 billion, against the $1.7 billion at which, Halden Data says, a funding round valued it. Halden has sold 20 million shares.',
    published: '2025-01-31',
    expect: [{ attribution: null }, { attribution: 'Halden Data' }, { attribution: null }],
  },
  {
    text: 'Car sales rose 5%, the Motor Guild said. Electric models took 16% of the market, and the Motor Guild expects a share of 20% next year. Hybrids made up 35%.',
    published: '2025-01-31',
    expect: [
      { attribution: 'Motor Guild' },
      { attribution: 'Motor Guild' },
      { attribution: 'Motor Guild' },
      { attribution: 'Motor Guild' },
    ],
  },
  {
    text: 'Exporters have seen 417 orders this year.',
    published: '2025-01-31',
    expect: [{ attribution: null }],
  },
  {
    text: 'New cases fell by 21%, the Health Guild said. Funding of $2.9 billion was 45% of the $6.4 billion goal set for 2030.',
    published: '2025-01-31',
    expect: [
      { attribution: 'Health Guild' },
      { attribution: 'Health Guild' },
      { attribution: 'Health Guild' },
      { attribution: 'Health Guild' },
    ],
  },
  {
    text: 'Huawei filed 3,442 applications. By country, the US led with 61,492 filings.',
    published: '2015-03-20',
    expect: [{ subject: 'Huawei' }, { subject: 'US' }],
  },
  {
    text: 'International air traffic rose 5%, the International Air Guild said.',
    published: '2025-01-31',
    expect: [{ subject: null }],
  },
  {
    text: 'The world put up 260 GW in 2020. China alone added 136 GW. Across the world additions of gas plant slipped to 60 GW.',
    published: '2021-04-05',
    expect: [{ subject: 'world' }, { subject: 'China' }, { subject: 'world' }],
  },
  {
    text: 'The fund expects the world economy to expand 4.4% this year.',
    published: '2011-01-26',
    expect: [{ subject: 'world' }],
  },
  {
    text: 'BP shares put on 8.9% and Imperial Brands 8.3%.',
    published: '2021-04-05',
    expect: [{ subject: 'BP' }, { subject: 'Imperial Brands' }],
  },
  {
    text: 'Office rents in Hong Kong slipped 2.5%, with Central and Admiralty down 2.6% and Island East 2.7%.',
    published: '2021-04-05',
    expect: [{ subject: 'Hong Kong' }, { subject: 'Central and Admiralty' }, { subject: 'Island East' }],
  },
  {
    text: 'Oil output dropped by 604,000 barrels a day, with Libya, whose fields were shut, down 410,000.',
    published: '2021-04-05',
    expect: [{}, { subject: 'Libya' }],
  },
  {
    text: 'Huawei filed 3,442 applications, ahead of Qualcomm of the United States with 2,409. Canada led with 4,920 filings, followed by Japan, whose 1,459 were 3% down.',
    published: '2021-04-05',
    expect: [
      { subject: 'Huawei' },
      { subject: 'Qualcomm' },
      { subject: 'Canada' },
      { subject: 'Japan' },
      { subject: 'Japan' },
    ],
  },
  {
    text: 'Huawei led, ahead of another Chinese group, ZTE, on 2,179.',
    published: '2021-04-05',
    expect: [{ subject: 'ZTE' }],
  },
  {
    text: 'Germany exported 136 tonnes of gold. Exports to the member states of the EU made up 73 tonnes.',
    published: '2021-04-05',
    expect: [{ subject: 'Germany' }, { subject: 'Germany' }],
  },
  {
    text: 'The UK admitted 495,410 people. EU students took 30,350 places. Carriers from Asia filled 83% of their seats.',
    published: '2021-04-05',
    expect: [{ subject: 'UK' }, { subject: 'UK' }, { subject: 'Asia' }],
  },
  {
    text: 'Halden Aero reported a backlog of 4,682 jets, compared with 4,373 at Boeing.',
    published: '2021-04-05',
    expect: [{ attribution: 'Halden Aero' }, { subject: 'Boeing', attribution: null }],
  },
  {
    text: 'The office said exports rose 5%. The government is targeting growth of 3.5% next year.',
    published: '2021-04-05',
    expect: [{ attribution: 'office' }, { attribution: null }],
  },
  {
    text: 'Phone shipments rose 1%, according to a Halden report out on Monday.',
    published: '2021-04-05',
    expect: [{ attribution: 'Halden' }],
  },
  {
    text: 'Health officials, who dispute the count, say coverage has reached 71%.',
    published: '2021-04-05',
    expect: [{ attribution: 'Health officials' }],
  },
  {
    text: 'Drugs worth $4 million were sold, with India on 26% and Brazil on 10%; 55% of the patients were men.',
    published: '2021-04-05',
    expect: [{}, { subject: 'India' }, { subject: 'Brazil' }, { subject: null }],
  },
  {
    text: 'Greta Halden’s “Barbie” took $53 million this weekend. Its rival “The Trench: Part 2” collected $112 million.',
    published: '2023-08-06',
    expect: [{ subject: 'Barbie' }, { subject: 'The Trench: Part 2' }],
  },
  {
    text: 'The Bureau of Statistics lifted its forecast for Taiwan’s growth this year to 5.88%. Exports leapt 37.5% in June.',
    published: '2021-08-14',
    expect: [{ subject: 'Taiwan' }, { subject: 'Taiwan' }],
  },
  {
    text: 'Hong Kong will have seen 45 listings by December. Japan expects growth of 5% this year.',
    published: '2024-09-25',
    expect: [{ subject: 'Hong Kong' }, { subject: 'Japan' }],
  },
  {
    text: 'TSMC expects revenue of $22.4 billion in the third quarter. Phones brought in 33% of revenue.',
    published: '2024-07-18',
    expect: [{ subject: 'TSMC' }, { subject: 'TSMC' }],
  },
  {
    text: 'OPEC sees world oil demand growing by 1.9 million barrels a day in 2024.',
    published: '2024-07-18',
    expect: [{ subject: 'world' }],
  },
  {
    text: 'Home prices in Leeds rose 2%. Halden Research cut its forecast to 1%.',
    published: '2024-07-18',
    expect: [{ subject: 'Leeds' }, { subject: 'Leeds' }],
  },
  {
    text: 'Maruti said it shipped 143,708 cars, the most ever. Hyundai’s sales climbed 14%.',
    published: '2023-06-03',
    expect: [{ attribution: 'Maruti' }, { subject: 'Hyundai', attribution: null }],
  },
  {
    text: 'A fund cut its stake to 4.9%, a filing shows. The fund returned 11.4%.',
    published: '2023-06-03',
    expect: [{ attribution: 'filing' }, { attribution: null }],
  },
  {
    text: 'Air traffic climbed 3.8%, the Air Transport Guild reports. Half of firms use it, a Halden survey of 1,492 firms finds.',
    published: '2023-06-03',
    expect: [{ attribution: 'Air Transport Guild' }, { attribution: 'Halden' }, { attribution: 'Halden' }],
  },
  {
    text: 'Farmers are on course for a record crop, the Grain Office said on Thursday, forecasting 4.38 billion bushels.',
    published: '2023-06-03',
    expect: [{ attribution: 'Grain Office' }],
  },
  {
    text: 'Consumer prices rose 2.2%, Eurostat said. Separate data from the same office put unemployment at 6.0%.',
    published: '2023-06-03',
    expect: [{ attribution: 'Eurostat' }, { attribution: 'Eurostat' }],
  },
  {
    text: 'Halden Games reported revenue of $184 million for the three months to June, ahead of the $178 million that analysts polled by Finbridge had projected.',
    published: '2025-08-13',
    expect: [{ attribution: 'Halden Games' }, { attribution: 'analysts polled by Finbridge' }],
  },
  {
    text: 'Jio signed up 10 million customers. Of India’s 1,170 million connections, 1,021 million were active. Fixed lines dwindled by 0.4%.',
    published: '2019-01-03',
    expect: [{ subject: 'Jio' }, { subject: 'India' }, { subject: 'India' }, { subject: 'India' }],
  },
  {
    text: 'Sales of previously owned US homes dipped 0.4% in May. The median price reached $264,800.',
    published: '2018-06-20',
    expect: [{ subject: 'US' }, { subject: 'US' }],
  },
  {
    text: 'The world added 260 GW. China alone installed 136 GW. Coal additions shrank to 60 GW.',
    published: '2018-06-20',
    expect: [{ subject: 'world' }, { subject: 'China' }, { subject: 'world' }],
  },
  {
    text: 'Crude output fell 5% in Libya. China, with 928 million tonnes, widened its share.',
    published: '2018-06-20',
    expect: [{ subject: 'Libya' }, { subject: 'China' }],
  },
  {
    text: 'Output was 5% lower, the UN Children’s Fund said.',
    published: '2018-06-20',
    expect: [{ attribution: "UN Children's Fund" }],
  },
  {
    text: 'A quake in a corner of China’s Sichuan province killed 19 people. Sales in China’s Sichuan province fell 3%.',
    published: '2018-06-20',
    expect: [{}, { subject: 'Sichuan' }],
  },
  {
    text: 'The Louvre welcomed 8.9 million visitors. Guests from Japan made up 2.5%.',
    published: '2018-06-20',
    expect: [{ subject: 'Louvre' }, { subject: 'Louvre' }],
  },
  {
    text: 'Global phone shipments came to 355 million units. Samsung held 20.3% of the market, though its volume tumbled 13.4%.',
    published: '2018-11-01',
    expect: [{ subject: 'global' }, { subject: 'Samsung' }, { subject: 'Samsung' }],
  },
  {
    text: 'CATL accounted for 19 GWh, while BYD, with 9 GWh, saw its share shrink to 22%.',
    published: '2018-11-01',
    expect: [{ subject: 'CATL' }, { subject: 'BYD' }, { subject: 'BYD' }],
  },
  {
    text: 'Hong Kong stocks firmed, the Hang Seng Index adding 172 points to 27,597.',
    published: '2015-06-01',
    expect: [{ subject: 'Hong Kong' }, { subject: 'Hong Kong' }],
  },
  {
    text: 'India’s output grew 8.4%, the Statistics Office said. The office raised its reading for April to 8.2%. It now expects growth of 7%.',
    published: '2024-02-29',
    expect: [{ subject: 'India' }, {}, { subject: 'India' }],
  },
  {
    text: 'Some 409,000 people have won places on UK degree courses, up 3% on last year.',
    published: '2015-08-13',
    expect: [{ subject: 'UK' }, { subject: 'UK' }],
  },
  {
    text: 'One in four of the world’s children lives near a war, the Relief Fund said. It is appealing for $3.3 billion.',
    published: '2015-08-13',
    expect: [{ subject: 'world' }, { subject: 'Relief Fund', attribution: null }],
  },
  {
    text: 'Research firm Gartner found that kettle revenue is set to experience a 16.8% increase in 2024. In its recent study, Gartner reveals the market may decline 10.9% in 2025.',
    published: '2023-12-09',
    expect: [
      { subject: null, attribution: 'Gartner' },
      { subject: null, attribution: 'Gartner' },
    ],
  },
];
