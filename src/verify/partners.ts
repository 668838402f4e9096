import { fold } from '../extract/text/fold.ts';
import type { Item } from './item.ts';
import { likeness, sameSubject } from './likeness.ts';
import { fit, type Comparison, type Stretch } from './period.ts';
import type { Findings, Tie } from './relation.ts';
import { joining, startCue, startCueAfter } from './words.ts';

/** How many figures to either side are looked at: enough for a long sentence, constant for speed. */
const REACH = 14;

/** From this likeness on two indicators are taken for one in the same sentence. */
export const LIKELY = 0.6;

/** The same words. */
export const SURE = 0.99;

/** The figures of one passage, and those of its document by series. */
export interface Scope {
  items: readonly Item[];
  /** Levels of the whole document with the same indicator, subject, unit: see `seriesKey`. */
  series: ReadonlyMap<string, readonly Item[]>;
  findings: Findings;
}

export function nearby(scope: Scope, around: Item): Item[] {
  return scope.items
    .slice(Math.max(0, around.order - REACH), around.order + REACH + 1)
    .filter((item) => item !== around);
}

/** Key under which levels of one series meet wherever they stand in a document; `null` when subject or indicator is open. */
export function seriesKey(item: Item): string | null {
  if (!item.term || item.term.key === '') return null;
  const { source, unit, type } = item.figure;
  return [source, type, unit, item.subject ?? '', item.term.key].join('\u0001');
}

/** Two figures measured in the same thing: unit equal, counted words not at odds. */
export function sameUnit(a: Item, b: Item): boolean {
  if (a.figure.unit !== b.figure.unit) return false;
  const [x, y] = [a.figure.counter, b.figure.counter];
  if (x === null || y === null || x === y) return true;
  const [p, q] = [fold(x).toLowerCase(), fold(y).toLowerCase()];
  if (p === q || p.startsWith(q) || q.startsWith(p) || p.endsWith(q) || q.endsWith(p)) return true;
  // urban libraries, rural libraries: libraries are counted.
  return /[a-z]/u.test(p) && lastWord(p) === lastWord(q);
}

function lastWord(counter: string): string {
  return (counter.split(' ').at(-1) ?? counter).replace(/s$/u, '');
}

/** Whether nothing is said of what is measured but the counted word: From 1,207 pupils in 2014, enrolment rose. */
export function isUnnamed({ term, figure: { indicator, counter } }: Item): boolean {
  return term === null || (counter !== null && indicator?.toLowerCase() === counter.toLowerCase());
}

/** An amount that can grow, be a part, be added. */
export function isLevel(item: Item): boolean {
  return item.figure.type === 'level' && item.dimension !== 'rate';
}

/** Whether an indicator may be measured in the item's unit: 投资数量 is not money. */
export function suits(indicator: Item, level: Item): boolean {
  if (indicator.wants === null) return true;
  if (indicator.wants === 'money') return level.dimension !== 'count';
  return level.dimension !== 'money';
}

export interface Candidate {
  item: Item;
  like: number;
  /** Same sentence as the asking figure. */
  close: boolean;
  tie: Tie;
}

/** How alike two items' series are: 0 when subjects or units forbid it. Registry ids are believed. */
export function alike(a: Item, b: Item): number {
  if (sameSubject(a.subject, b.subject) === 'apart') return 0;
  const [x, y] = [a.figure.indicatorId, b.figure.indicatorId];
  if (x !== null && x === y) return 1;
  const like = likeness(a.term, b.term);
  // "overseas revenue" of "overseas" is not the revenue of nobody in particular.
  const named = a.subject === null ? b : a;
  const other = named === a ? b : a;
  if (like === 1 && other.subject === null && named.term && named.term.key !== named.term.full) {
    return named.term.full === other.term?.key ? 1 : LIKELY;
  }
  return like;
}

/**
 * The one best of the candidates, or `ambiguous` when two are equally good.
 * Better is: more alike, then same sentence, then same named subject, then nearer and before.
 */
export function best(asking: Item, candidates: readonly Candidate[]): Candidate | 'ambiguous' | null {
  const score = (c: Candidate): number =>
    c.like * 4 + (c.close ? 1 : 0) + (sameSubject(asking.subject, c.item.subject) === 'same' ? 0.5 : 0);
  let top: Candidate | null = null;
  let rival = false;
  for (const candidate of candidates) {
    if (top === null || score(candidate) > score(top) + 1e-9) {
      top = candidate;
      rival = false;
    } else if (
      Math.abs(score(candidate) - score(top)) <= 1e-9 &&
      candidate.item.figure.value !== top.item.figure.value
    ) {
      rival = true;
    }
  }
  return top === null ? null : rival ? 'ambiguous' : top;
}

/** 从2021年的20亿元, 与2021年的20亿元相比: the sentence says that the movement starts here. */
export function startsFrom({ lead, tail }: Item): boolean {
  return startCue.test(lead) && (!joining.test(lead) || startCueAfter.test(tail));
}

/**
 * What a growth, change or multiple compares: by its own period and basis, or, where the text leaves the basis open
 * (由2021年的231件到2022年的199件,减少32件), with the one other dated value of its series in the sentence.
 */
export function comparisonOf(scope: Scope, asking: Item, fits: (item: Item) => boolean): Comparison | null {
  if (asking.comparison || asking.period === null || asking.figure.basis !== null) return asking.comparison;
  const now = asking.period;
  const others = new Map<string, Stretch>();
  const yearBefore = new Map<string, Stretch>();
  for (const item of nearby(scope, asking)) {
    const { period, periodKey } = item;
    if (!fits(item) || period === null || periodKey === null) continue;
    const nameless = isUnnamed(item) && item.subject === null;
    if ((!nameless && alike(asking, item) < SURE) || fit(period, now) !== 'apart') continue;
    // From $20 million in 2015 the budget was cut; in 2023 it rose 5%: the movement that started there is over.
    if (nameless && item.order < asking.order && /[;；]/u.test(item.tail)) continue;
    if (item.sentence === asking.sentence) {
      // climbed 14% to 19.5 million, still short of the 2018 peak of 21.2 million: not what it is compared with.
      if (item.order < asking.order || now.to - period.to === 12 || startsFrom(item))
        others.set(periodKey, period);
    }
    // In 2021 it stood at 20. In 2022 it rose 5 % to 21: what a year is compared with, if nobody says, is the year before.
    else if (item.order < asking.order && now.to - period.to === 12 && now.from - period.from === 12)
      yearBefore.set(periodKey, period);
  }
  const [base] = others.size > 0 ? others.values() : yearBefore.values();
  if (!base || others.size > 1 || base.to >= now.to) return null;
  return { base, now, years: (now.to - base.to) / 12 };
}

/** Levels near `asking` that may be its series at `period`. */
export function levelsAt(scope: Scope, asking: Item, period: Stretch | null): Candidate[] {
  const found: Candidate[] = [];
  for (const item of nearby(scope, asking)) {
    if (!isLevel(item) || item.figure.modality !== asking.figure.modality || !suits(asking, item)) continue;
    const close = item.sentence === asking.sentence;
    const dated = sameTime(item.period, period);
    if (dated === 'no' || (dated === 'open' && !close)) continue;
    let like = alike(asking, item);
    // 产量达100万吨,增长5%: a growth without an indicator of its own speaks of the level before it, dated and placed as it is.
    if (
      asking.term === null &&
      close &&
      item.order < asking.order &&
      (dated === 'yes' || item.order === asking.order - 1)
    ) {
      like = sameSubject(asking.subject, item.subject) === 'apart' ? 0 : 0.7;
    }
    if (like < (close ? LIKELY : SURE)) continue;
    found.push({ item, like, close, tie: like >= SURE && dated === 'yes' ? 'sure' : 'likely' });
  }
  return found;
}

function sameTime(a: Stretch | null, b: Stretch | null): 'yes' | 'open' | 'no' {
  if (a === null || b === null) return 'open';
  return fit(a, b) === 'same' ? 'yes' : 'no';
}
