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
];
