import type { Figure } from '../../../src/model/index.ts';

/** A passage, the day it was published, and all its figures in order, each with the slots that matter. */
export interface Passage {
  text: string;
  published: string;
  expect: readonly Partial<Figure>[];
}

export const enProse: readonly Passage[] = [
  {
    text: 'Solar farms generated 14% of the electricity consumed in Spain last year, up from 11% in 2022, while wind supplied 23% and nuclear 20%.',
    published: '2024-06-11',
    expect: [
      { indicator: 'solar farms, share of electricity', subject: 'Spain', period: '2023' },
      { indicator: 'solar farms, share of electricity', period: '2022' },
      { indicator: 'wind, share of electricity', type: 'share', period: '2023' },
      { indicator: 'nuclear, share of electricity', type: 'share', period: '2023' },
    ],
  },
  {
    text: 'Manufacturing expanded 11.6% and construction 9.5%. Domestic orders were down 16% and foreign orders 10%.',
    published: '2024-05-01',
    expect: [
      { indicator: 'manufacturing', value: 11.6 },
      { indicator: 'construction', value: 9.5, type: 'growth' },
      { indicator: 'domestic orders', value: -16 },
      { indicator: 'foreign orders', value: -10, type: 'growth' },
    ],
  },
  {
    text: 'Norvale reported net profit of $238 million for the fourth quarter, down 19% from a year earlier but above the $225 million expected by analysts.',
    published: '2024-01-18',
    expect: [
      { indicator: 'net profit', period: '2023-10/2023-12', attribution: 'Norvale' },
      { value: -19, modality: 'actual', period: '2023-10/2023-12' },
      { value: 225e6, low: null, modality: 'forecast' },
    ],
  },
  {
    text: 'Nairobi-based Jua Cells has raised $38 million in a round led by Acacia Ventures. The startup says it serves 1.3 million households. Chief executive Miriam Otieno said default rates had dropped below 4 per cent. The company has 450 employees.',
    published: '2025-02-19',
    expect: [
      { subject: 'Jua Cells', attribution: null },
      { subject: 'Jua Cells', attribution: 'Jua Cells' },
      { subject: 'Jua Cells', attribution: 'Miriam Otieno', high: 4 },
      { subject: 'Jua Cells', attribution: null, period: null },
    ],
  },
  {
    text: 'Container throughput at the Baltic ports fell by a quarter in 2023 to 7.9 million boxes, the Shipping Observatory said. Gdansk and Riga handled 2.05 million and 0.41 million boxes respectively. It expects volumes to recover by 4% in 2024.',
    published: '2024-03-14',
    expect: [
      { subject: 'Baltic ports', attribution: 'Shipping Observatory' },
      { subject: 'Baltic ports', period: '2023' },
      { subject: 'Gdansk', period: '2023' },
      { subject: 'Riga', period: '2023' },
      { subject: 'Baltic ports', attribution: 'Shipping Observatory', modality: 'forecast' },
    ],
  },
  {
    text: 'Employers advertised 8.2 million vacancies in June, a third below the peak of 12.2 million in March 2022, the Labor Department reported. Layoffs edged down to 1.5 million.',
    published: '2024-07-30',
    expect: [
      { period: '2024-06', attribution: 'Labor Department' },
      { type: 'growth', period: '2024-06' },
      { period: '2022-03' },
      { indicator: 'layoffs', period: '2024-06' },
    ],
  },
  {
    text: 'Mines in Zambia recorded 47 fatalities last year, 23 percent below 2023’s 61, Minerals Minister Thandi Banda told reporters.',
    published: '2025-01-28',
    expect: [
      { period: '2024', attribution: 'Thandi Banda' },
      { type: 'growth', value: -23, period: '2024' },
      { value: 61, period: '2023', attribution: 'Thandi Banda' },
    ],
  },
  {
    text: 'The regulator, which blocked a request for £23, said leakage had come down to 18 litres from 21 litres in 2020.',
    published: '2023-09-20',
    expect: [
      {},
      { indicator: 'leakage', attribution: 'regulator' },
      { period: '2020', attribution: 'regulator' },
    ],
  },
  {
    text: 'The storm left 3.2 million customers without power. Volunteers handed out 11,204 parcels, and the county’s three hospitals treated 870 patients.',
    published: '2024-10-10',
    expect: [
      { indicator: 'customers without power' },
      { indicator: 'parcels handed out' },
      { indicator: 'hospitals' },
      { indicator: 'patients treated' },
    ],
  },
  {
    text: 'Ostrava Steel said first-quarter revenue rose 6%. Only 61% of patients were seen within four hours, against a national target of 76%.',
    published: '2024-08-21',
    expect: [{ period: '2024-01/2024-03' }, { modality: 'actual' }, { modality: 'target' }],
  },
  {
    text: 'Home Barn said on Tuesday that sales in the fourth quarter fell 2.9%. For fiscal 2024 the retailer expects total sales to grow about 1%, and plans to open 12 new stores. Its shares lost 0.4%.',
    published: '2024-02-20',
    expect: [
      { subject: 'Home Barn', attribution: 'Home Barn', period: '2023-10/2023-12' },
      { indicator: 'total sales', subject: 'Home Barn', attribution: 'Home Barn', modality: 'forecast' },
      { indicator: 'new stores opened', subject: 'Home Barn', modality: 'target' },
      { indicator: 'share price', subject: 'Home Barn', attribution: null },
    ],
  },
  {
    text: 'Canada’s population grew by 0.4% to 41.5 million in the third quarter, Statistics Canada said. Ontario added 75,000 people and Alberta 41,400. The number of non-permanent residents stood at 3.05 million.',
    published: '2024-11-28',
    expect: [
      { subject: 'Canada', period: '2024-07/2024-09' },
      { subject: 'Canada', counter: 'people' },
      { subject: 'Ontario', indicator: 'people added' },
      { subject: 'Alberta', indicator: 'people added', counter: 'people' },
      { subject: 'Canada', attribution: 'Statistics Canada' },
    ],
  },
  {
    text: 'Airlines carried a record 4.9 billion passengers in 2024, the trade group AIRA estimates, 9.6% more than the year before and 3.8% above the pre-pandemic peak of 2019.',
    published: '2025-01-08',
    expect: [
      { indicator: 'passengers carried', attribution: 'AIRA' },
      { type: 'growth', period: '2024' },
      { type: 'growth', period: '2019/2024' },
    ],
  },
  {
    text: 'Household debt in Thailand rose to 90.6% of GDP at the end of March, from 86.9% three months earlier, the central bank said. The bank forecasts growth of 3.6% this year and 3.8% in 2024.',
    published: '2023-06-27',
    expect: [
      { indicator: 'household debt', subject: 'Thailand', period: '2023-03-31', attribution: 'central bank' },
      { period: '2022-12-31' },
      { type: 'growth', modality: 'forecast', attribution: 'central bank', period: '2023' },
      { period: '2024' },
    ],
  },
  {
    text: 'Inflation, which slowed to 4.2% in October, remained above the 2% target. The central bank left its key rate at 3.25%.',
    published: '2023-11-22',
    expect: [
      { indicator: 'inflation', type: 'growth', period: '2023-10' },
      { indicator: 'inflation', low: null, modality: 'target', period: '2023-10' },
      { indicator: 'key rate', type: 'level' },
    ],
  },
  {
    text: 'Norland spent 11.3 billion euros on new equipment, of which 9.7 billion euros went to chips. The fires burned 2,170 acres.',
    published: '2024-04-30',
    expect: [
      { indicator: 'spending on new equipment' },
      { indicator: 'spending on chips' },
      { indicator: 'area burned', unit: 'acre' },
    ],
  },
  {
    text: 'Nearly 7 in 10 adults say they worry about food prices, up from 58% in 2021, a Hartwell survey of 1,012 adults found.',
    published: '2024-03-15',
    expect: [
      { type: 'share', value: 70, attribution: 'Hartwell' },
      { type: 'share', period: '2021' },
      { counter: 'adults', attribution: 'Hartwell' },
    ],
  },
  {
    text: 'Kenya and Ghana attracted $3.2bn and $0.8bn of foreign investment respectively in 2023, according to the trade body UNCTAD. Zambia recorded a rare decline of 6%.',
    published: '2024-03-05',
    expect: [
      { subject: 'Kenya', indicator: 'foreign investment', attribution: 'UNCTAD' },
      { subject: 'Ghana', indicator: 'foreign investment' },
      { subject: 'Zambia', value: -6, indicator: 'foreign investment', attribution: 'UNCTAD' },
    ],
  },
  {
    text: 'Volvara cut its full-year sales growth forecast to 7% from 12% after third-quarter operating profit, excluding joint ventures, rose just 3%.',
    published: '2024-10-30',
    expect: [
      { modality: 'forecast', attribution: 'Volvara', period: '2024' },
      { modality: 'forecast', period: '2024' },
      { indicator: 'operating profit', modality: 'actual', period: '2024-07/2024-09' },
    ],
  },
  {
    text: 'German exports to China dropped by 7.8% between January and June, the Federal Statistical Office said on Wednesday, lifting the deficit to €25 billion.',
    published: '2024-09-12',
    expect: [
      { indicator: 'exports to China', subject: 'Germany', attribution: 'Federal Statistical Office' },
      { indicator: 'deficit', period: '2024-01/2024-06' },
    ],
  },
  {
    text: 'Cisterna Networks said revenue for the third quarter fell 13%. The company now expects full-year revenue of $53.6 billion. It has laid off 4,250 workers.',
    published: '2024-05-16',
    expect: [
      { subject: 'Cisterna Networks', attribution: 'Cisterna Networks' },
      { subject: 'Cisterna Networks', modality: 'forecast', period: '2024' },
      { subject: 'Cisterna Networks', indicator: 'workers laid off', attribution: 'Cisterna Networks' },
    ],
  },
  {
    text: 'Unemployment in the euro area was 6.5% in June, Eurostat reported. Some 11.2 million people were out of work. Spain had the highest rate, at 11.5%, followed by Greece with 9.6%; the lowest was in Malta, at 3.0%.',
    published: '2024-08-14',
    expect: [
      { indicator: 'unemployment', subject: 'euro area' },
      { counter: 'people' },
      { indicator: 'unemployment', subject: 'Spain', period: '2024-06' },
      { indicator: 'unemployment', subject: 'Greece' },
      { indicator: 'unemployment', subject: 'Malta' },
    ],
  },
  {
    text: 'Global sales of electric cars are set to rise by a fifth this year to 17 million, the energy agency forecast. China will account for around 10 million of them. In Europe, one in four cars sold will be electric, and in the United States one in nine. Battery prices dropped 14% in 2023.',
    published: '2024-04-09',
    expect: [
      { subject: 'global', attribution: 'energy agency', modality: 'forecast' },
      { subject: 'global', counter: 'electric cars' },
      { subject: 'China' },
      { subject: 'Europe', modality: 'forecast' },
      { subject: 'United States', modality: 'forecast' },
      { indicator: 'battery prices', subject: 'global', period: '2023' },
    ],
  },
  {
    text: 'Some 118 million people are displaced. Sudan overtook Syria as the largest crisis, with 13.9 million uprooted against 12.7 million. The trial followed 12,850 adults across 29 countries; participants lost 7.8% of their body weight.',
    published: '2025-06-12',
    expect: [
      { counter: 'people' },
      { subject: 'Sudan', indicator: 'people uprooted' },
      { subject: 'Syria', counter: 'people' },
      { indicator: 'adults followed' },
      { indicator: 'countries' },
      { indicator: 'body weight', value: -7.8 },
    ],
  },
  {
    text: 'Norvolt delivered 462,890 vehicles in the third quarter, 6.4% more than a year ago but fewer than the 469,828 analysts had forecast.',
    published: '2024-10-02',
    expect: [
      { indicator: 'vehicles delivered', period: '2024-07/2024-09' },
      { type: 'growth', modality: 'actual', period: '2024-07/2024-09' },
      { value: 469_828, counter: 'vehicles', modality: 'forecast', period: '2024-07/2024-09' },
    ],
  },
  {
    text: 'Pakistan’s consumer price inflation slowed to 12.6% in June, the statistics bureau said. Food prices fell 1.9%. The finance ministry had projected a rate of 13%. Reserves held by the central bank stand at $9.1 billion.',
    published: '2024-06-28',
    expect: [
      { subject: 'Pakistan', attribution: 'statistics bureau' },
      { subject: 'Pakistan', indicator: 'food prices' },
      { indicator: 'consumer price inflation', modality: 'forecast', attribution: 'finance ministry' },
      { indicator: 'reserves', subject: 'Pakistan' },
    ],
  },
  {
    text: 'Hafen AG said last year’s revenue was €212m. The company proposed a dividend of €1.20 per share, up 10 cents. It intends to invest €90m in quays by 2027.',
    published: '2025-01-30',
    expect: [
      { subject: 'Hafen AG', period: '2024' },
      { indicator: 'dividend per share', modality: 'actual' },
      { unit: 'EUR', type: 'change', value: 0.1 },
      { indicator: 'investment in quays', modality: 'target', period: '2027' },
    ],
  },
  {
    text: 'It expects inflation to rise to 2.75% in the fourth quarter and GDP to grow 1.25% this year, up from a May forecast of 0.5%.',
    published: '2024-08-01',
    expect: [
      { indicator: 'inflation', modality: 'forecast', period: '2024-10/2024-12' },
      { indicator: 'GDP', modality: 'forecast', period: '2024' },
      { indicator: 'GDP', modality: 'forecast', type: 'growth' },
    ],
  },
  {
    text: 'Ridership on the capital’s buses recovered to 4.1 million trips in June, Transit North said. Fare revenue of $38 million was 6% below budget.',
    published: '2024-07-09',
    expect: [
      { subject: null, attribution: 'Transit North' },
      { indicator: 'fare revenue' },
      { indicator: 'fare revenue', type: 'growth', value: -6 },
    ],
  },
  {
    text: 'Some 2.3 million people need food aid, down from 4.4 million in June, the drought authority said. Rainfall has been 40% above average.',
    published: '2023-11-09',
    expect: [
      { indicator: 'people need food aid', modality: 'actual', attribution: 'drought authority' },
      { period: '2023-06', counter: 'people' },
      { indicator: 'rainfall', type: 'growth' },
    ],
  },
  {
    text: 'House prices in Norway’s capital rose 1.2% in May, Eiendom Data said. Some 2,310 homes changed hands, an increase of 9.3%.',
    published: '2024-06-20',
    expect: [
      { indicator: 'house prices', subject: 'Norway', period: '2024-05' },
      { indicator: 'homes sold', attribution: 'Eiendom Data' },
      { indicator: 'homes sold', type: 'growth' },
    ],
  },
  {
    text: 'South Korea’s economy contracted 0.2% in the second quarter, the Bank of Korea said, after growing 1.3% in the first. On an annual basis GDP was up 2.3%, below the 2.5% median estimate of economists.',
    published: '2024-07-25',
    expect: [
      { subject: 'South Korea', value: -0.2, period: '2024-04/2024-06' },
      { type: 'growth', value: 1.3, indicator: 'economy' },
      { indicator: 'GDP', type: 'growth' },
      { indicator: 'GDP', modality: 'forecast' },
    ],
  },
  {
    text: 'A five-year trial involving 5,100 patients in 14 countries showed that the pill cut strokes by 22%. The Green List won 27% of the vote and 14 seats, against 19% and 9 in 2020.',
    published: '2024-05-30',
    expect: [
      { indicator: 'patients' },
      { indicator: 'countries' },
      { indicator: 'strokes', value: -22 },
      { indicator: 'share of vote' },
      { indicator: 'seats won' },
      { indicator: 'share of vote', period: '2020' },
    ],
  },
  {
    text: 'It was six of one and half a dozen of the other. Net debt was 5 million euros at March 31, or 2.3 times earnings. In Sweden, wages rose to 31,000 crowns.',
    published: '2024-05-01',
    expect: [{ unit: 'EUR' }, { unit: 'x' }, { unit: 'SEK', indicator: 'wages' }],
  },
  {
    text: 'Iraq, Russia and Egypt took 14%, 10% and 9% of shipments respectively, the export board reported. Its chairman told parliament traffic was 30 ships a day, at a cost of upwards of $560m.',
    published: '2024-03-01',
    expect: [
      { indicator: 'Iraq, share of shipments', subject: 'Iraq' },
      { indicator: 'Russia, share of shipments', subject: 'Russia' },
      { indicator: 'Egypt, share of shipments', subject: 'Egypt', attribution: 'export board' },
      { indicator: 'traffic', attribution: 'chairman' },
      { indicator: 'cost', low: 560e6 },
    ],
  },
  // what they stand for, in clauses and asides
  {
    text: 'Visits are a different story: they remain a fifth short of the 2019 tally. More than 25 million people in Norland, 53 percent of the population, faced acute hunger.',
    published: '2024-03-01',
    expect: [
      { indicator: 'visits', value: -20, type: 'growth' },
      { indicator: 'people faced acute hunger' },
      { indicator: 'share of population', type: 'share' },
    ],
  },
  {
    text: 'It reported a return on equity of 17.4% and a combined ratio down 2.8 points at 86.3%. Interest payments absorb a fifth of the budget. Nine in ten of those who fell ill had never been vaccinated.',
    published: '2024-03-01',
    expect: [
      { indicator: 'return on equity' },
      { indicator: 'combined ratio', type: 'change', value: -2.8 },
      { indicator: 'combined ratio', type: 'share' },
      { indicator: 'interest payments, share of budget' },
      { indicator: 'those who fell ill never vaccinated' },
    ],
  },
  {
    text: 'Tractor sales grew 7 per cent to 9.1 lakh units; Velora sold 4.07 lakh of them. The index lost 142.6 points, or 1.7%. Shares in miner Kestora tumbled 11.4% to 86p.',
    published: '2024-03-01',
    expect: [
      { indicator: 'tractor sales' },
      { indicator: 'tractor sales' },
      { counter: 'units', subject: 'Velora' },
      { indicator: 'index', value: -142.6 },
      { indicator: 'index', value: -1.7, type: 'growth' },
      { indicator: 'share price', value: -11.4 },
      { indicator: 'share price' },
    ],
  },
  {
    text: 'The bank set aside £210m to cover bad loans, up from £134m. A $2.7 billion appeal failed. Turbines cost $1.35 million per MW. Orbit raised its price by $2 to $13.99.',
    published: '2024-03-01',
    expect: [
      { indicator: 'provision for bad loans' },
      { indicator: 'provision for bad loans' },
      { unit: 'USD' },
      { unit: 'USD/MW' },
      { value: 2, unit: 'USD' },
      { value: 13.99, unit: 'USD' },
    ],
  },
];
