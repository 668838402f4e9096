import type { Finder, Refiner } from '../rule.ts';
import { englishBare, englishNoun } from './english.ts';
import { hedges } from './hedge.ts';
import {
  basisPoints,
  cents,
  counted,
  countedNoun,
  measure,
  money,
  moneySign,
  percent,
  points,
  timesOf,
} from './kinds.ts';
import { sharedUnit } from './list.ts';
import { fractionChinese, fractionWords, half, hundredths, tenths } from './parts.ts';
import { range } from './range.ts';
import { bareChinese, compound, discount, doubling, percentOf, scaledAlone } from './special.ts';

/** In order: the earlier rule wins where two claim the same characters. */
export const finders: readonly Finder[] = [
  doubling,
  discount,
  range,
  hundredths,
  fractionChinese,
  tenths,
  half,
  fractionWords,
  compound,
  moneySign,
  money,
  cents,
  percent,
  points,
  basisPoints,
  timesOf,
  measure,
  counted,
  countedNoun,
  sharedUnit,
  percentOf,
  englishNoun,
  englishBare,
  scaledAlone,
  bareChinese,
];

export { refusals } from './refuse.ts';

/** What the words around a number say about the number itself: bounds and approximation. */
export const numberRefiners: readonly Refiner[] = hedges;
