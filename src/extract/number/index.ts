import type { Finder, Refusal } from '../rule.ts';
import { basisPoints, cents, counted, countedNoun, measure, money, moneySign, percent, points, timesOf } from './kinds.ts';
import { range } from './range.ts';
import { fractionChinese, fractionWords, half, hundredths, tenths } from './parts.ts';

/** In order: the earlier rule wins where two claim the same characters. */
export const finders: readonly Finder[] = [
  range,
  hundredths,
  fractionChinese,
  tenths,
  half,
  fractionWords,
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
];

/** What looks like a quantity and is none. */
export const refusals: readonly Refusal[] = [];
