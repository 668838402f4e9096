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
];
