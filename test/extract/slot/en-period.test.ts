import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

/** When each figure of a text was, in order. Several rules may know; none of them alone is what is tested. */
const cases: readonly (readonly [string, readonly (string | null)[]])[] = [
  [
    'The fever killed 1.25 million people in 2023. Some 8.2 million were diagnosed, the most since monitoring began in 1995.',
    ['2023', '2023'],
  ],
  [
    'Last year gas output declined by 26 TWh, while the coal share of Norland slid to 57% from 73% in 2019.',
    ['2023', '2023', '2019'],
  ],
  [
    'Inflation, which eased to 3.6% in February, is now projected to average 4% over the year.',
    ['2024-02', '2024'],
  ],
  ['Halden said revenue in January rose 7%.', ['2024-01']],
  [
    'Phone shipments totalled 59 million units in the first quarter. Halden, Velden and Oakmere shipped 13, 12 and 9 million units respectively.',
    ['2024-01/2024-03', '2024-01/2024-03', '2024-01/2024-03', '2024-01/2024-03'],
  ],
];

test.each(cases)('%s', (text, periods) => {
  const { figures } = extract({ id: 'period', text, lang: 'en', published: '2024-06-01' });
  expect(figures.map(({ period }) => period)).toEqual(periods);
});
