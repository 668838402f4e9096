/** Chinese scales behind digits: power of ten. */
export const chineseScales: Readonly<Record<string, number>> = {
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
  万: 4,
  萬: 4,
  亿: 8,
  兆: 12,
};

/** English magnitudes as words: power of ten. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['thousands', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['lac', 5],
  ['million', 6],
  ['millions', 6],
  ['mln', 6],
  ['mn', 6],
  ['crore', 7],
  ['crores', 7],
  ['cr', 7],
  ['billion', 9],
  ['billions', 9],
  ['bln', 9],
  ['bn', 9],
  ['trillion', 12],
  ['trillions', 12],
  ['trn', 12],
  ['tn', 12],
  ['quadrillion', 15],
]);

/** Letters that scale only when they touch the digits, and only some of them without a currency sign in front. */
export const letterScales: ReadonlyMap<string, { exponent: number; needsMoney: boolean }> = new Map([
  ['k', { exponent: 3, needsMoney: false }],
  ['K', { exponent: 3, needsMoney: false }],
  ['M', { exponent: 6, needsMoney: false }],
  ['m', { exponent: 6, needsMoney: true }],
  ['B', { exponent: 9, needsMoney: true }],
  ['b', { exponent: 9, needsMoney: true }],
  ['T', { exponent: 12, needsMoney: true }],
  ['t', { exponent: 12, needsMoney: true }],
  ['MM', { exponent: 6, needsMoney: true }],
]);

/** English number words below a hundred. */
export const smallWords: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat([
      ['thirty', 30],
      ['forty', 40],
      ['fourty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
    ]),
);

/** Denominators of fractions in words: "two-thirds", "a quarter". */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Fractions of one character. */
export const vulgarFractions: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
