// 2022年新能源汽车销量688.7万辆 … 2022年,新能源汽车销量达到689万辆
//                     ^^^^^^^^                            ^^^^^^^   the same thing said twice, in one document or in two
import type { Interval } from '../../model/check.ts';
import { compare, overlaps, point } from '../interval.ts';
import type { Item } from '../item.ts';
import { likeness, sameSubject } from '../likeness.ts';
import { sameUnit } from '../partners.ts';
import { fit } from '../period.ts';
import { doubts, type Findings, type Relation } from '../relation.ts';
import { printedStep } from '../stated.ts';

function same([first]: readonly Interval[]): Interval {
  return first ?? point(NaN);
}

function make(first: Item, second: Item, sure: boolean, doubt: Relation['doubt']): Relation {
  const one = first.figure.source === second.figure.source && !differentVoices(first, second);
  return {
    kind: one ? 'repeat' : 'two-sources',
    inputs: [{ role: 'first', item: first }],
    stated: { role: 'second', item: second },
    evaluate: same,
    write: ([a = '']) => a,
    tie: sure ? 'sure' : 'likely',
    doubt: sure ? null : (doubt ?? doubts.scope),
  };
}

function differentVoices(a: Item, b: Item): boolean {
  const [x, y] = [a.figure.attribution, b.figure.attribution];
  return x !== null && y !== null && x !== y;
}

/** Figures whose slots all say the same thing; `null` when a slot is open. */
function fullKey(item: Item): string | null {
  const { figure, term, periodKey } = item;
  if (!term || term.key === '' || periodKey === null || figure.value === null) return null;
  return [figure.unit, figure.type, figure.modality, periodKey, figure.basis ?? '', term.key].join('\u0001');
}

/** Figures with the same value in one document, whatever their names. */
function valueKey({ figure, term }: Item): string | null {
  if (figure.value === null || !term) return null;
  return [figure.source, figure.unit, figure.type, figure.modality, figure.value].join('\u0001');
}

/** 2023-10-23 and, a sentence on, 2023: one may hold the other. */
function sameDate(a: Item, b: Item): boolean {
  if (a.period === null || b.period === null) return a.period === b.period;
  return fit(a.period, b.period) !== 'apart' || fit(b.period, a.period) !== 'apart';
}

/**
 * Whether the two could be one number, misprinted: opposite in sign, a power of ten apart, or apart by one digit.
 * Anything else under one name is taken for two scopes.
 */
function oneNumber(a: Item, b: Item): boolean {
  const [x, y] = [a.figure.value ?? 0, b.figure.value ?? 0];
  if (x === 0 || y === 0) return false;
  if (compare(x, -y) === 0) return true;
  // 10.84万 for 10.8亿: alike as far as the shorter of the two is printed.
  const ratio = Math.abs(x / y);
  const shift = 10 ** Math.round(Math.log10(ratio));
  const printed = Math.max(...[a, b].map(({ figure }) => printedStep(figure) / Math.abs(figure.value ?? 1)));
  if (Math.abs(ratio / shift - 1) < Math.max(2e-3, Math.min(printed, 0.05))) return true;
  return oneDigitApart(a, b);
}

/** Compared at the coarser of the two last digits: 15.46 billion and 15,960 million differ in one digit. */
function oneDigitApart(a: Item, b: Item): boolean {
  const step = Math.max(printedStep(a.figure), printedStep(b.figure));
  const [x, y] = [a, b].map(({ figure }) => String(Math.round(Math.abs(figure.value ?? 0) / step)));
  if (x === undefined || y === undefined || x.length !== y.length || x.length < 2) return false;
  return [...x].filter((char, i) => char !== y[i]).length === 1;
}

function seriesOf(item: Item): string {
  const { unit, type, modality } = item.figure;
  return [unit, type, modality, item.subject ?? '', item.term?.key ?? ''].join('\u0001');
}

/** How many numbers of a series are kept in sight for a misdated one. */
const SIGHT = 12;

/** The first numbers of each series, one a period. */
function seriesIn(all: readonly Item[]): Map<string, Item[]> {
  const series = new Map<string, Item[]>();
  for (const item of all) {
    if (!item.term || item.periodKey === null || item.figure.value === null) continue;
    const key = seriesOf(item);
    const known = series.get(key);
    if (!known) series.set(key, [item]);
    else if (known.length < SIGHT && known.every((other) => other.periodKey !== item.periodKey))
      known.push(item);
  }
  return series;
}

/** 2022年为126.3亿元 said again as 2021年126.3亿元: the number is printed for another period of its series. */
function misdated(series: ReadonlyMap<string, readonly Item[]>, a: Item, b: Item): boolean {
  return [a, b].some((item) =>
    (series.get(seriesOf(item)) ?? []).some(
      (other) => other.periodKey !== item.periodKey && overlaps(other.stated, item.stated),
    ),
  );
}

/** Pairs each figure with the one before it of the same key: n figures give at most n − 1 pairs. */
export function repeats(all: readonly Item[], findings: Findings): void {
  const paired = new Set<string>();
  const push = (first: Item, second: Item, sure: boolean, doubt: Relation['doubt']): void => {
    const key = `${first.figure.id}\u0001${second.figure.id}`;
    if (paired.has(key)) return;
    paired.add(key);
    findings.relations.push(make(first, second, sure, doubt));
  };
  const series = seriesIn(all);
  const latest = new Map<string, Item[]>();
  for (const item of all) {
    const key = fullKey(item);
    if (key === null) continue;
    const before = latest.get(key);
    if (!before) {
      latest.set(key, [item]);
      continue;
    }
    // One representative a subject, so that a list stays as short as there are subjects in sight.
    const match = before.findLast(
      (other) => sameUnit(other, item) && sameSubject(other.subject, item.subject) === 'same',
    );
    const index = match ? before.indexOf(match) : -1;
    const meets = match !== undefined && overlaps(match.stated, item.stated);
    // In one paragraph two numbers under one name are told apart by words that the slots have lost.
    if (
      match &&
      match.sentence !== item.sentence &&
      (meets || match.figure.passage !== item.figure.passage)
    ) {
      const sure = meets || oneNumber(match, item) || misdated(series, match, item);
      push(match, item, sure, doubts.scope);
    }
    if (index >= 0) before[index] = item;
    else {
      before.push(item);
      if (before.length > 8) before.shift();
    }
  }
  const values = new Map<string, Item>();
  for (const item of all) {
    const key = valueKey(item);
    if (key === null) continue;
    const before = values.get(key);
    values.set(key, item);
    if (!before || before.sentence === item.sentence || !sameUnit(before, item) || !sameDate(before, item))
      continue;
    if (sameSubject(before.subject, item.subject) === 'apart' || likeness(before.term, item.term) < 0.8)
      continue;
    // A round small number comes twice by chance.
    if (Math.abs(item.figure.value ?? 0) < 20 && item.exact) continue;
    push(before, item, false, doubts.scope);
  }
}
