import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

/** Whom each figure of a text is about, in order. Several rules may know; none of them alone is what is tested. */
const cases: readonly (readonly [string, readonly (string | null)[]])[] = [
  [
    'Velden Rovers, promoted to the league after a cup win in May, made a loss of $2 million.',
    ['Velden Rovers'],
  ],
  ['World wheat output rose 4%.', ['world']],
  ['See paragraph 7.2 and p. 118 of the handbook.', []],
  ['Mainland visitors spent $3 million.', [null]],
  ['Memory is seen growing 13%.', [null]],
  ['The Nikkei fell 2% while the Hang Seng Index gained 310 points.', [null, null]],
  [
    'Global phone shipments grew 2%. Halden took 19% of the market. Foldable models remain a niche, at 2% of the total.',
    ['global', 'Halden', 'global'],
  ],
  [
    'Velden Union Bank reported a profit of $4 million. Fee income grew 8%.',
    ['Velden Union Bank', 'Velden Union Bank'],
  ],
];

test.each(cases)('%s', (text, subjects) => {
  const { figures } = extract({ id: 'subject', text, lang: 'en', published: '2024-06-01' });
  expect(figures.map(({ subject }) => subject)).toEqual(subjects);
});
