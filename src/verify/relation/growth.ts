// 2022年募集资金5868.86亿元,2023年募资3565.39亿元,同比下降39%
//           ^^^^^^^^^^^          ^^^^^^^^^^^        ^^^   two levels and the growth between them; with one level, the other is implied
import type { Interval } from '../../model/check.ts';
import { add, divide, multiply, overlaps, point, scale, subtract } from '../interval.ts';
import { fold } from '../../extract/text/fold.ts';
import type { Item } from '../item.ts';
import { sameSubject } from '../likeness.ts';
import { edtf, fit, type Comparison, type Stretch } from '../period.ts';
import {
  alike,
  best,
  comparisonOf,
  isLevel,
  isUnnamed,
  levelsAt,
  LIKELY,
  nearby,
  sameUnit,
  seriesKey,
  startsFrom,
  SURE,
  type Candidate,
  type Scope,
} from '../partners.ts';
import { doubts, sameSeries, type Relation } from '../relation.ts';
import { statedInterval } from '../stated.ts';
import { isComparedWith, realTerms } from '../words.ts';

/** now ÷ base − 1 in per cent. */
export function growthOf([base, now]: readonly Interval[]): Interval {
  if (!base || !now) return point(NaN);
  return scale(subtract(divide(now, base), point(1)), 100);
}

/** 增长2倍 is 200 %. */
export function inPercent(item: Item): (stated: Interval) => Interval {
  return item.figure.unit === 'x' ? (stated) => scale(stated, 100) : (stated) => stated;
}

/** now ÷ (1 + growth). */
function baseOf([now, growth]: readonly Interval[]): Interval {
  if (!now || !growth) return point(NaN);
  return divide(now, add(point(1), scale(growth, 0.01)));
}

export interface BaseFound {
  item: Item;
  tie: 'sure' | 'likely';
  doubt: Relation['doubt'];
}

/** The level that `now` is compared with: the same series at the base period, near by or elsewhere in the document. */
export function findBase(
  scope: Scope,
  asking: Item,
  now: Item,
  compared: Comparison | null,
): BaseFound | 'ambiguous' | null {
  const exact: Candidate[] = [];
  const coarse: Candidate[] = [];
  for (const item of nearby(scope, now)) {
    if (item === asking || !isLevel(item) || !sameUnit(now, item)) continue;
    if (item.figure.modality !== 'actual' && item.figure.modality !== now.figure.modality) continue;
    const like = Math.max(alike(now, item), Math.min(alike(asking, item), alike(now, item) + 0.2));
    const close = item.sentence === now.sentence;
    const start = close && isUnnamed(item) && startsFrom(item);
    const nameless =
      start || (item.term === null && close && sameSubject(item.subject, now.subject) === 'same');
    if (!nameless && like < (close ? LIKELY : SURE)) continue;
    const time = baseTime(item, now, compared?.base ?? null);
    const sure = start || (like >= SURE && alike(asking, item) >= SURE);
    if (time === 'exact')
      exact.push({ item, like: start ? SURE : like, close, tie: sure ? 'sure' : 'likely' });
    if (time === 'coarse' && close) coarse.push({ item, like, close, tie: 'likely' });
  }
  const found = best(now, exact);
  if (found === 'ambiguous') return found;
  if (found) return { item: found.item, tie: found.tie, doubt: found.tie === 'sure' ? null : doubts.scope };
  const elsewhere = compared ? farBase(scope, now, compared.base) : null;
  if (elsewhere) return { item: elsewhere, tie: 'sure', doubt: null };
  // A base dated otherwise (2023年的17家 for the first two months) is one only if the numbers bear it out.
  const near = best(
    now,
    coarse.filter(({ item }) => meets(growthOf([item.stated, now.stated]), asking)),
  );
  if (near === 'ambiguous') return near;
  return near && { item: near.item, tie: 'likely', doubt: compared ? doubts.period : doubts.order };
}

/** Whether the stated growth allows the computed one, by rounding or by truncation. */
export function meets(computed: Interval, stated: Item): boolean {
  const restate = inPercent(stated);
  return (['half-up', 'cut'] as const).some((mode) =>
    overlaps(computed, restate(statedInterval(stated.figure, mode))),
  );
}

function baseTime(item: Item, now: Item, base: Stretch | null): 'exact' | 'coarse' | 'no' {
  if (base !== null && item.period !== null) {
    const fits = fit(item.period, base);
    return fits === 'same'
      ? 'exact'
      : fits === 'covers' && item.period.to < (now.period?.from ?? Infinity)
        ? 'coarse'
        : 'no';
  }
  // 从26.6万亿元增加到51.9万亿元: the start is undated and stands right before.
  return item.period === null && item.order === now.order - 1 ? 'coarse' : 'no';
}

function farBase(scope: Scope, now: Item, base: Stretch): Item | null {
  const key = seriesKey(now);
  if (key === null || now.subject === null) return null;
  const found = (scope.series.get(key) ?? []).filter(
    (item) =>
      item.period !== null &&
      fit(item.period, base) === 'same' &&
      item.figure.modality === 'actual' &&
      sameUnit(item, now),
  );
  const [first] = found;
  return first && found.every((item) => item.figure.value === first.figure.value) ? first : null;
}

export function isGrowth(item: Item): boolean {
  return (
    item.figure.type === 'growth' &&
    (item.figure.unit === '%' || item.figure.unit === 'x') &&
    item.figure.basis !== 'cagr'
  );
}

/** How the quotient is written: a decline the right way round, so that the number is the one in the text. */
export function writeGrowth(declines: boolean): (inputs: readonly string[]) => string {
  return ([base = '', now = '']) =>
    declines ? `(${base} − ${now}) ÷ ${base}` : `(${now} − ${base}) ÷ ${base}`;
}

export function isDecline(item: Item): boolean {
  return (item.figure.value ?? item.figure.low ?? item.figure.high ?? 0) < 0;
}

interface Match {
  stated: Item;
  now: Candidate;
}

/** Which level each growth speaks of. A level has one growth a comparison: of two that claim it, the one that fits better has it. */
function matches(scope: Scope): Match[] {
  const claimed = new Map<string, Match>();
  for (const stated of scope.items) {
    if (!isGrowth(stated) || isComparedWith(stated.lead)) continue;
    const now = best(stated, levelsAt(scope, stated, stated.comparison?.now ?? stated.period));
    if (now === 'ambiguous' || now === null) {
      scope.findings.missing.set(stated.figure.id, now === null ? 'no-level' : 'ambiguous');
      continue;
    }
    const claim = `${now.item.figure.id} ${stated.periodKey ?? ''} ${stated.figure.basis ?? ''}`;
    const rival = claimed.get(claim);
    if (rival && fitness(rival) >= fitness({ stated, now })) {
      scope.findings.missing.set(stated.figure.id, 'ambiguous');
      continue;
    }
    if (rival) scope.findings.missing.set(rival.stated.figure.id, 'ambiguous');
    claimed.set(claim, { stated, now });
  }
  return [...claimed.values()];
}

function fitness({ stated, now }: Match): number {
  return (
    now.like * 4 + (now.close ? 1 : 0) + (sameSubject(stated.subject, now.item.subject) === 'same' ? 0.5 : 0)
  );
}

/** 按不变价格计算,比上年增长5.0%: the level is at current prices, the rate is not. */
function inRealTerms({ lead, tail, figure }: Item): boolean {
  const after = /^[^,.;，。；]*/u.exec(tail)?.[0] ?? '';
  return (
    realTerms.test(lead) ||
    realTerms.test(after) ||
    realTerms.test(fold(figure.indicator ?? '').toLowerCase())
  );
}

/** Levels and growths of a passage. */
export function growth(scope: Scope): void {
  for (const { stated, now } of matches(scope)) {
    const compared = comparisonOf(scope, stated, isLevel);
    const base = findBase(scope, stated, now.item, compared);
    if (base === 'ambiguous') {
      scope.findings.missing.set(stated.figure.id, 'ambiguous');
      continue;
    }
    if (base) {
      const real = inRealTerms(stated);
      const tie = now.tie === 'sure' && base.tie === 'sure' && !real ? 'sure' : 'likely';
      scope.findings.relations.push({
        kind: 'growth',
        inputs: [
          { role: 'base', item: base.item },
          { role: 'now', item: now.item },
        ],
        stated: { role: 'stated', item: stated },
        evaluate: growthOf,
        write: writeGrowth(isDecline(stated)),
        tie,
        doubt: tie === 'sure' ? null : real ? doubts.prices : (base.doubt ?? doubts.scope),
        unit: '%',
        restate: inPercent(stated),
      });
      continue;
    }
    if (compared && (now.like >= SURE || now.close) && now.item.period !== null && !inRealTerms(stated))
      imply(scope, stated, now.item, compared.base);
    else scope.findings.missing.set(stated.figure.id, 'no-base');
  }
}

function imply(scope: Scope, stated: Item, now: Item, base: Stretch): void {
  const times = stated.figure.unit === 'x' ? 100 : 1;
  scope.findings.implications.push({
    kind: 'growth',
    inputs: [
      { role: 'now', item: now },
      { role: 'growth', item: stated },
    ],
    evaluate: ([level, rate]) => baseOf([level ?? point(NaN), multiply(rate ?? point(NaN), point(times))]),
    write: ([level = '', rate = '']) =>
      rate.startsWith('−') ? `${level} ÷ (1 − ${rate.slice(1)})` : `${level} ÷ (1 + ${rate})`,
    target: sameSeries(now, stated, edtf(base)),
  });
}
