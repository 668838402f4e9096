import type { Finder, Refiner } from '../rule.ts';
import { englishBare, englishNoun } from './english.ts';
import { englishBracketed, englishDated, englishEvent, englishOdd, englishParted } from './english-alone.ts';
import { englishKinds } from './english-kinds.ts';
import { englishRow, englishSmall } from './english-small.ts';
import { englishPoints, foldWord, partOfPoint, twice, wordsAlone } from './english-more.ts';
import { hedges } from './hedge.ts';
import { carriedUnit, moneyImplied, perBefore, speed, weight } from '../unit/context.ts';
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
import { bareChinese, scaledAlone } from './bare-chinese.ts';
import { compound } from './compound.ts';
import { digitsIn } from './digits-in.ts';
import { discount } from './discount.ts';
import { doubling } from './doubling.ts';
import { hoursOfUse, timeCounted } from './hours.ts';
import { percentOf } from './percent-first.ts';

/** In order: the earlier rule wins where two claim the same characters. */
export const finders: readonly Finder[] = [
  doubling,
  twice,
  foldWord,
  partOfPoint,
  discount,
  hoursOfUse,
  timeCounted,
  range,
  hundredths,
  fractionChinese,
  tenths,
  half,
  fractionWords,
  digitsIn,
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
  englishPoints,
  englishParted,
  englishOdd,
  englishNoun,
  englishKinds,
  englishBare,
  englishBracketed,
  englishEvent,
  englishDated,
  englishSmall,
  englishRow,
  wordsAlone,
  scaledAlone,
  bareChinese,
];

export { refusals } from './refuse.ts';

/** What the words around a number say about the number itself: bounds and approximation. */
export const numberRefiners: readonly Refiner[] = [
  perBefore,
  speed,
  weight,
  moneyImplied,
  carriedUnit,
  ...hedges,
];
