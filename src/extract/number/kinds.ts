// 3565.39億元   96.9%   12.1个百分点   140 basis points   1000多倍   1200萬畝   313家
// ^^^^^^^^^    ^^^^^   ^^^^^^^^^^    ^^^^^^^^^^^^^^^^   ^^^^^^    ^^^^^^    ^^^^   a number and the unit behind it
import type { Finder } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { fromQuantity } from './draft.ts';
import { quantities, type Quantity } from './quantity.ts';

/** A finder of the quantities that fit. */
function finder(name: string, about: string, fits: (quantity: Quantity, scene: Scene) => boolean): Finder {
  return {
    name,
    about,
    find: (scene) =>
      quantities(scene)
        .filter((quantity) => !quantity.glued && fits(quantity, scene))
        .map((quantity) => fromQuantity(scene, quantity)),
  };
}

/** 万亿美元, 百家 say a number only where a unit follows; "$" in front does as well. */
const isNumber = (quantity: Quantity): boolean => !quantity.fraction && quantity.to === null;

export const moneySign = finder(
  'number/money-sign',
  'A number behind a currency mark: $81.46 billion, EUR 2.4bn',
  (quantity) => isNumber(quantity) && quantity.sign !== null,
);

export const money = finder(
  'number/money',
  'A number before a currency: 3565.39億元, 4.98 billion euros',
  (quantity) => isNumber(quantity) && quantity.unit?.kind === 'money',
);

export const cents = finder(
  'number/cents',
  'A number of hundredths of a currency: 18.5 HK cents',
  (quantity) => isNumber(quantity) && quantity.unit?.kind === 'cents',
);

export const percent = finder(
  'number/percent',
  'A percentage: 96.9%, 60 per cent',
  (quantity) =>
    isNumber(quantity) && (quantity.unit?.kind === 'percent' || quantity.unit?.kind === 'permille'),
);

export const points = finder(
  'number/points',
  'Percentage points: 12.1个百分点',
  (quantity) => isNumber(quantity) && quantity.unit?.kind === 'points',
);

export const basisPoints = finder(
  'number/basis-points',
  'Basis points: 140 basis points',
  (quantity) => isNumber(quantity) && quantity.unit?.kind === 'basis',
);

/** What "times" is a multiple of; elsewhere it says how often: called three times. */
const comparison =
  /^ (?:the|as|what|that|those|more|higher|larger|greater|bigger|its|their|his|her|than|faster|smaller|fewer|lower|longer|last|annual|EBITDA|EBIT|earnings|revenue|book|sales|profit|GDP|net|over|oversubscribed|subscribed|covered|leverage|forward|current|this|of|global|[A-Z])\b/u;
const grows =
  /\b(?:by|grew|grow|grown|increased|increase|rose|rise|risen|up|multiplied|jumped|expanded|swelled|nearly|almost|about|than|some|around|roughly|over|to|of|at)\s$/iu;

function isFrequency(folded: string, quantity: Quantity): boolean {
  if (!/times$/iu.test(folded.slice(quantity.numberEnd, quantity.end)) || !Number.isInteger(quantity.value))
    return false;
  if (comparison.test(folded.slice(quantity.end, quantity.end + 16)))
    return /^ this (?:year|month|week|season)/u.test(folded.slice(quantity.end, quantity.end + 12));
  return !grows.test(folded.slice(Math.max(0, quantity.start - 12), quantity.start));
}

export const timesOf = finder(
  'number/times',
  'A multiple: 1000多倍, 2.5 times',
  (quantity, { folded }) =>
    isNumber(quantity) && quantity.unit?.kind === 'times' && !isFrequency(folded, quantity),
);

/** 40,000 12-inch wafers, 300mm wafers, 22/28 nm chips: the size is part of what the thing is called. */
function isPartOfName(folded: string, { start, end, unit }: Quantity): boolean {
  if (unit === null || !/^(?:in|ft|nm|mm)$/u.test(unit.code)) return false;
  if (/^[ -](?:wafers?|chips?|fabs?|equivalent|containers?)\b/iu.test(folded.slice(end, end + 12)))
    return true;
  return unit.hyphen && /(?:\d|[mb]illion|thousand) $/u.test(folded.slice(Math.max(0, start - 9), start));
}

export const measure = finder(
  'number/measure',
  'A number of a physical unit: 1200萬畝, 682万千瓦',
  (quantity, { folded }) =>
    isNumber(quantity) && quantity.unit?.kind === 'measure' && !isPartOfName(folded, quantity),
);

export const counted = finder(
  'number/counted',
  'A number with a counter: 313家, 六家',
  (quantity) =>
    isNumber(quantity) &&
    quantity.unit?.kind === 'counter' &&
    (quantity.value !== 0 || quantity.script === 'digits'),
);

export const countedNoun = finder(
  'number/counted-noun',
  'A number right before the noun it counts: 11省, 41国',
  (quantity) =>
    isNumber(quantity) &&
    quantity.unit?.kind === 'noun' &&
    (quantity.script === 'digits' || quantity.value > 10),
);
