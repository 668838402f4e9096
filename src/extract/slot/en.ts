import type { Refiner } from '../rule.ts';
import { attributions } from './attribution/en.ts';
import { bases } from './basis/en.ts';
import {
  former,
  bare,
  carried,
  carriedByPronoun,
  carriedOver,
  carriedSubject,
  counter,
  power,
  priced,
  sibling,
  unit,
} from './indicator/en-carry.ts';
import { nounBefore } from './indicator/en-beside.ts';
import { subjectNames } from './indicator/en-clause.ts';
import { bracketed } from './indicator/en-bracketed.ts';
import { counted } from './indicator/en-counted.ts';
import { contributed, doer, done } from './indicator/en-done.ts';
import {
  changeIn,
  changeOf,
  dimension,
  moneyIn,
  nounAfter,
  ofHead,
  ratio,
  worth,
} from './indicator/en-noun.ts';
import { alsoShare, complement, relative, shareOf, shareWho, shareWhole } from './indicator/en-share.ts';
import { ofSum } from './indicator/en-funds.ts';
import { fuller } from './indicator/en-fuller.ts';
import { shareGiven } from './indicator/en-given.ts';
import { off } from './indicator/en-off.ts';
import { sold } from './indicator/en-sold.ts';
import { unitsOf } from './indicator/en-product.ts';
import { ranked } from './indicator/en-ranked.ts';
import { perShare } from './indicator/en-per-share.ts';
import { inRow } from './indicator/en-row.ts';
import { partOfThem } from './indicator/en-of-them.ts';
import { ones, those } from './indicator/en-those.ts';
import { bought, measured } from './indicator/en-measured.ts';
import { ahead, modalities } from './modality/en.ts';
import { respectively } from './parallel/en.ts';
import { periods } from './period/en.ts';
import { signs } from './sign/en.ts';
import { subjects } from './subject/en.ts';
import { types } from './type/en.ts';
import { currencyOfPlace, powerUnit } from './unit/en.ts';

/** What a reader of English knows about a figure from the words around it. In order: later rules read what earlier ones filled. */
export const en: readonly Refiner[] = [
  currencyOfPlace,
  powerUnit,
  unit,
  respectively,
  ratio,
  ofHead,
  changeIn,
  changeOf,
  bracketed,
  off,
  measured,
  bought,
  shareOf,
  worth,
  moneyIn,
  complement,
  dimension,
  nounAfter,
  done,
  doer,
  unitsOf,
  shareWho,
  nounBefore,
  subjectNames,
  shareGiven,
  those,
  sold,
  ranked,
  contributed,
  alsoShare,
  counted,
  inRow,
  partOfThem,
  carried,
  carriedSubject,
  carriedOver,
  carriedByPronoun,
  perShare,
  priced,
  power,
  shareWhole,
  ofSum,
  bare,
  ones,
  sibling,
  fuller,
  relative,
  former,
  counter,
  ...types,
  ...signs,
  ...modalities,
  ...subjects,
  ...attributions,
  ...periods,
  ahead,
  ...bases,
];
