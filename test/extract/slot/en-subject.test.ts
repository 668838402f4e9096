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
  // The memory of a passage: firms, bodies and places by what they are called once they are named.
  [
    'Velden Motors sold 310,000 cars. The US carmaker plans to open 4 plants. Its exports rose 6%.',
    ['Velden Motors', 'Velden Motors', 'Velden Motors'],
  ],
  [
    'The data provider reported revenue of $12 million. Halden Data last month sold a unit for $3 million.',
    ['Halden Data', 'Halden Data'],
  ],
  ['Velden Motors Inc. (NYSE: VLDN) sold 310,000 cars.', ['Velden Motors Inc']],
  [
    "Velden Motors doubled its profit. Japan's largest carmaker expects sales to grow 4%. The Corsa and Vela maker's revenue rose 9%.",
    ['Velden Motors', 'Velden Motors'],
  ],
  ['Passenger sales rose 4%, the Velden Passenger Association said. It counts passenger vans.', [null]],
  ['Vendors shipped 32 million phones worldwide.', ['worldwide']],
  ['Total U.S. crude production fell by 140,000 barrels.', ['U.S.']],
  ['Halden Motors (HMI) on Sunday reported sales of 41,000 vans.', ['Halden Motors']],
  [
    'Halden Motors reported a profit of $4 million. Global vehicle sales rose 6%.',
    ['Halden Motors', 'Halden Motors'],
  ],
  ['The number of visitors to Norway climbed 2.6% thanks to guests from China.', ['Norway']],
  [
    'Norway-based panel makers are to ship 290,000 panels. Chinese suppliers delivered 16,000 vans.',
    ['Norway', 'China'],
  ],
  [
    "The Bureau of Statistics announced that Norway's prices rose 1.9%, up from August, when the index rose by 2.0%.",
    ['Norway', 'Norway'],
  ],
  ["The traders' forecast for world steel output growth has risen to 2.4%.", ['world']],
  ["The world's military spending rose 6%. Global spending on arms was $9 billion.", ['world', 'world']],
  ["The nation's export orders grew 9.9%.", ['nation']],
  [
    'Velden Motors reported sales of 12,000 vans. Revenue from China made up 65% of the total.',
    ['Velden Motors', 'Velden Motors'],
  ],
  ['Skarn AI, which makes models, is nearing a deal to raise $500 million.', ['Skarn AI']],
  ['Once-mighty Brazil is facing a 3% recession.', ['Brazil']],
  [
    'According to the latest World Mumps Report, there were 619,000 mumps deaths globally. Cases reached 247 million.',
    ['global', 'global'],
  ],
  ['Premier Wen Lihao set the target at 4%.', [null]],
  [
    'Registrations were up in May, as the UK market had a good year. Supply is short, as global shortages ease. In total 143,000 vans were registered.',
    ['UK'],
  ],
  ['Coffee output in Norway fell 4%. National yields rose 3%.', ['Norway', 'Norway']],
  ['It cost Velden Health $61 million.', ['Velden Health']],
  ['The Harbour Tech index rose 2% and Kai An rose 3%.', [null, 'Kai An']],
  [
    'Sarn Assets jumped 3.1% to $36.75 amid signs buyers are returning to the market.',
    ['Sarn Assets', 'Sarn Assets'],
  ],
];

test.each(cases)('%s', (text, subjects) => {
  const { figures } = extract({ id: 'subject', text, lang: 'en', published: '2024-06-01' });
  expect(figures.map(({ subject }) => subject)).toEqual(subjects);
});
