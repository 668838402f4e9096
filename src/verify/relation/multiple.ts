// 年总额目标3万亿元;年交易额不到30亿元,与目标相差了1000多倍
//           ^^^^^^^                ^^^^^^              ^^^^^^^^   two amounts and how many times the one is the other
import type { Interval } from '../../model/check.ts';
import { divide, overlaps, point, subtract } from '../interval.ts';
import type { Item } from '../item.ts';
import { fold } from '../../extract/text/fold.ts';
import { likeness } from '../likeness.ts';
import {
  alike,
  best,
  comparisonOf,
  isLevel,
  isUnnamed,
  levelsAt,
  nearby,
  sameUnit,
  SURE,
  type Scope,
} from '../partners.ts';
import { findBase } from './growth.ts';
import { doubts, relate, type Relation } from '../relation.ts';
import { rateWords } from '../words.ts';

export function timesOf([base, now]: readonly Interval[]): Interval {
  return base && now ? divide(now, base) : point(NaN);
}

/** How far back a multiple may reach for its two amounts. */
const BACK = 10;

export function multiple(scope: Scope): void {
  for (const stated of scope.items) {
    if (stated.figure.type !== 'multiple' || stated.figure.unit !== 'x') continue;
    const relation =
      ofNext(scope, stated) ?? overTime(scope, stated) ?? ofRates(scope, stated) ?? ofAmounts(scope, stated);
    if (relation) scope.findings.relations.push(relation);
    else scope.findings.missing.set(stated.figure.id, 'no-level');
  }
}

function make(
  kind: 'multiple' | 'ratio',
  base: Item,
  now: Item,
  stated: Item,
  doubt: Relation['doubt'],
): Relation {
  const inputs = [
    { role: 'base', item: base },
    { role: 'now', item: now },
  ];
  const write: Relation['write'] = ([a = '', b = '']) => `${b} ÷ ${a}`;
  return relate(kind, inputs, { role: 'stated', item: stated }, { evaluate: timesOf, write }, doubt);
}

function overTime(scope: Scope, stated: Item): Relation | null {
  const compared = comparisonOf(scope, stated, isLevel);
  if (!compared) return null;
  const now = best(stated, levelsAt(scope, stated, compared.now));
  if (now === null || now === 'ambiguous') return null;
  const base = findBase(scope, stated, now.item, compared);
  if (base === null || base === 'ambiguous') return null;
  const tied = now.tie === 'sure' && base.tie === 'sure';
  if (!tied && !nearBound(timesOf([base.item.stated, now.item.stated]), stated)) return null;
  const sure = tied && !grewBy(stated, base.item, now.item);
  return make('multiple', base.item, now.item, stated, sure ? null : (base.doubt ?? doubts.scope));
}

/** rose three times, from 10 to 40: some write so of what was added. */
function grewBy(stated: Item, base: Item, now: Item): boolean {
  const times = timesOf([base.stated, now.stated]);
  return !overlaps(times, stated.stated) && overlaps(subtract(times, point(1)), stated.stated);
}

// it reported 600 in 2015, 3.1 times the 194 it reported in 2014
//             ^^^          ^^^^^^^^^     ^^^   what a multiple is one of stands right behind it
function ofNext(scope: Scope, stated: Item): Relation | null {
  if (!ofWhat.test(stated.tail)) return null;
  const [now, base] = [scope.items[stated.order - 1], scope.items[stated.order + 1]];
  if (now?.sentence !== stated.sentence || base?.sentence !== stated.sentence || !sameUnit(now, base))
    return null;
  if (isRate(now) && isRate(base)) return make('ratio', base, now, stated, null);
  if (!isLevel(now) || !isLevel(base)) return null;
  const sure =
    now.figure.modality === base.figure.modality &&
    (alike(now, base) >= SURE || isUnnamed(base)) &&
    related(stated, [base, now]);
  return make('multiple', base, now, stated, sure ? null : doubts.scope);
}

/** Nothing between the multiple and the number it is a multiple of. */
const ofWhat = /^ (?:as (?:much|many|high|large) as )?(?:the|its|that of|those of)? ?$/u;

// 研发投入增长12.6%,是营收增速4.2%的3倍
//               ^^^^^            ^^^^   ^^^   a ratio of two rates of change
function ofRates(scope: Scope, stated: Item): Relation | null {
  const direct = ofRateBefore(scope, stated);
  if (direct) return direct;
  if (!rateWords.test(fold(stated.figure.indicator ?? '').toLowerCase()) && !rateWords.test(stated.lead))
    return null;
  const rates = nearby(scope, stated).filter(
    (item) =>
      item.figure.type === 'growth' &&
      item.figure.unit === '%' &&
      item.sentence === stated.sentence &&
      item.order < stated.order,
  );
  const [first, second] = rates;
  if (!first || !second || rates.length !== 2) return null;
  const [small, large] = byMagnitude(first, second, stated);
  const sure =
    first.periodKey === second.periodKey &&
    second.order === stated.order - 1 &&
    first.figure.basis === second.figure.basis;
  if (!sure && !overlaps(timesOf([small.stated, large.stated]), stated.stated)) return null;
  return make('ratio', small, large, stated, sure ? null : doubts.scope);
}

function isRate({ figure }: Item): boolean {
  return figure.type === 'growth' && figure.unit === '%';
}

// 研发投入增长18.6%,是营收增速6.2%的3倍
//                              ^^^^^^^   of what it is a multiple stands right before
function ofRateBefore(scope: Scope, stated: Item): Relation | null {
  const [now, base] = [scope.items[stated.order - 2], scope.items[stated.order - 1]];
  if (!now || !base || now.sentence !== stated.sentence || !isRate(now) || !isRate(base)) return null;
  return /^ ?[)）]?的(?:[近约逾]|超过)?$/u.test(stated.lead) ? make('ratio', base, now, stated, null) : null;
}

/** 是…的N倍 with N above one: the larger over the smaller. */
function byMagnitude(a: Item, b: Item, stated: Item): [Item, Item] {
  const size = (item: Item): number =>
    Math.abs(item.figure.value ?? item.figure.high ?? item.figure.low ?? 0);
  const larger = size(a) >= size(b) ? a : b;
  const smaller = larger === a ? b : a;
  return size(stated) >= 1 ? [smaller, larger] : [larger, smaller];
}

/** Whether a multiple's name has something of its terms' names, or has none of its own. */
function related(stated: Item, terms: readonly Item[]): boolean {
  const { term } = stated;
  if (!term) return true;
  // 与目标相差1000多倍: one of the two is the target.
  if (/目标|target/u.test(term.full) && terms.some(({ figure }) => figure.modality === 'target')) return true;
  return terms.some((item) => [...(item.term?.grams ?? [])].some((gram) => term.grams.has(gram)));
}

function ofAmounts(scope: Scope, stated: Item): Relation | null {
  const before = nearby(scope, stated).filter(
    (item) => isLevel(item) && item.order < stated.order && item.order >= stated.order - BACK,
  );
  const last = before.at(-1);
  if (!last || last.sentence !== stated.sentence) return null;
  const same = before.filter((item) => item !== last && sameUnit(item, last));
  const close = same.filter((item) => item.sentence === last.sentence);
  const pool = close.length > 0 ? close : same;
  const [other] = pool;
  if (!other || pool.length !== 1) return null;
  const [base, now] = byMagnitude(other, last, stated);
  const sure =
    other.sentence === stated.sentence &&
    last.order === stated.order - 1 &&
    other.order === stated.order - 2 &&
    (other.periodKey === last.periodKey || (last.subject !== null && last.subject === other.subject)) &&
    other.figure.modality === last.figure.modality &&
    likeness(other.term, last.term) >= SURE;
  if (!related(stated, [base, now])) return null;
  // Two amounts that merely stand near are its terms only if the numbers bear it out.
  const times = timesOf([base.stated, now.stated]);
  if (!nearBound(times, stated) || (!sure && !overlaps(times, stated.stated))) return null;
  return make('multiple', base, now, stated, sure ? null : doubts.scope);
}

/** More than twice: nobody says so of 5.5 times. A bound that is far off is about something else. */
function nearBound(times: Interval, { figure: { low, high } }: Item): boolean {
  if (low !== null && high === null) return (times.low ?? 0) < low * 1.5;
  if (high !== null && low === null) return (times.high ?? Infinity) > high / 1.5;
  return true;
}
