import { fold } from '../extract/text/fold.ts';
import { sentences } from '../extract/text/sentence.ts';
import type { Figure } from '../model/figure.ts';
import type { Passage } from '../model/passage.ts';
import type { Interval } from '../model/check.ts';
import { subjectKey, term, type Term } from './likeness.ts';
import { comparison, periodKey, stretch, type Comparison, type Stretch } from './period.ts';
import { isExact, statedInterval } from './stated.ts';
import { countWords, moneyWords } from './words.ts';

/** What a figure measures, seen from its unit. */
export type Dimension = 'money' | 'count' | 'rate' | 'other';

/** A figure with everything the relations ask about it, worked out once. */
export interface Item {
  figure: Figure;
  /** Place among the figures of its passage. */
  order: number;
  /** Sentence it stands in; equal for figures of the same sentence. */
  sentence: string;
  term: Term | null;
  subject: string | null;
  period: Stretch | null;
  periodKey: string | null;
  comparison: Comparison | null;
  dimension: Dimension;
  /** What the words of the indicator ask its unit to be. */
  wants: 'money' | 'count' | null;
  exact: boolean;
  stated: Interval;
  /** Folded text since the figure before it in its sentence, and up to the next. */
  lead: string;
  tail: string;
}

const RATES = new Set(['%', 'pp', 'bp', 'x']);

function dimensionOf(unit: string): Dimension {
  if (RATES.has(unit)) return 'rate';
  if (unit === 'count') return 'count';
  return /^[A-Z]{3}$/u.test(unit) ? 'money' : 'other';
}

function wantsOf(indicator: string | null): Item['wants'] {
  if (indicator === null) return null;
  const folded = fold(indicator).toLowerCase();
  if (moneyWords.test(folded)) return 'money';
  return countWords.test(folded) ? 'count' : null;
}

/** Offsets in `text` where sentences end, ascending. */
function stops(text: string): number[] {
  return sentences(text).map(({ end }) => end);
}

function countBelow(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offset of a figure in the text of its passage. */
function offsetIn(passage: Passage, start: number): number {
  const { spans } = passage;
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= start) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  const inside = (s: Passage['spans'][number]): boolean => s.start <= start && start < s.start + s.length;
  if (span && inside(span)) return span.at + start - span.start;
  // Columns of a newspaper do not come in the order of the file.
  const found = spans.find(inside);
  return found ? found.at + start - found.start : Math.max(0, start - passage.start);
}

/** Without the text, figures that stand this close are taken for one sentence. */
const NEAR = 60;

/** The figures of one passage, in reading order, prepared. */
export function items(figures: readonly Figure[], passage: Passage | null): Item[] {
  const text = passage === null ? '' : fold(passage.text);
  const ends = stops(text);
  const placed = figures
    .map((figure) => ({ figure, at: passage === null ? figure.start : offsetIn(passage, figure.start) }))
    .sort((a, b) => a.at - b.at);
  let loose = 0;
  let last = -Infinity;
  const sentenceAt = (at: number, length: number): number => {
    if (passage !== null) return countBelow(ends, at);
    if (at - last > NEAR) loose++;
    last = at + length;
    return loose;
  };
  const numbered = placed.map((one) => ({ ...one, sentence: sentenceAt(one.at, one.figure.quote.length) }));
  return numbered.map(({ figure, at, sentence }, order) => {
    const before = numbered[order - 1];
    const after = numbered[order + 1];
    const from = Math.max(
      ends[sentence - 1] ?? 0,
      before ? before.at + before.figure.quote.length : 0,
      at - 160,
    );
    const until = Math.min(
      ends[sentence] ?? text.length,
      after ? after.at : text.length,
      at + figure.quote.length + 120,
    );
    const period = stretch(figure.period);
    const compared = comparison(figure.period, figure.basis);
    return {
      figure,
      order,
      sentence: `${figure.passage}/${sentence}`,
      term: term(figure.indicator, figure.subject),
      subject: subjectKey(figure.subject),
      period,
      periodKey: period === null ? null : periodKey(period),
      comparison: compared,
      dimension: dimensionOf(figure.unit),
      wants: wantsOf(figure.indicator),
      exact: isExact(figure),
      stated: statedInterval(figure),
      lead: text.slice(from, at).toLowerCase(),
      tail: text.slice(at + figure.quote.length, until).toLowerCase(),
    };
  });
}
