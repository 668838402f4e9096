import { changeDown, changeUp } from '../../locale/en-nouns.ts';
import type { Refiner } from '../../rule.ts';
import { type Frame, subjectRange } from '../clause/en-frame.ts';
import { written } from '../clause/en-name.ts';
import { headOf, type Phrase, phrase } from '../clause/en-phrase.ts';
import type { SentenceReading } from '../clause/en-reading.ts';
import { enRule } from '../en-edit.ts';
import { listDirection } from '../sign/en-list.ts';

/** Stands at so many per cent, whichever way it went: "unemployment fell in Malta (2.9%)". */
const STANDS = /^(?:rates?|shares?|ratios?|margins?|yields?|unemployment|proportion|occupancy|turnout)$/u;

/** What the clause says of everything in its brackets: which way it went, and what did. Null where nothing moved. */
function movement(
  { group }: Frame,
  { tokens, names }: SentenceReading,
): { direction: 1 | -1; series: Phrase | null } | null {
  const range = group?.subject ?? null;
  if (group === null || range === null) return null;
  const head = tokens[headOf(tokens, range[0], range[1])]?.low ?? '';
  if (group.direction !== 0)
    return STANDS.test(head)
      ? null
      : { direction: group.direction, series: phrase(tokens, range[0], range[1], names) };
  if (changeUp.has(head)) return { direction: 1, series: null };
  return changeDown.has(head) ? { direction: -1, series: null } : null;
}

/** First token of the item of a list that ends before `end`. */
function itemStart(tokens: SentenceReading['tokens'], end: number, from: number): number {
  let k = end;
  while (
    k > from &&
    (/^(?:noun|determiner|adverb|possessive)$/u.test(tokens[k - 1]?.tag ?? '') ||
      // "parts and components (11.6%)": one bracket for both
      (tokens[k - 1]?.low === 'and' && tokens[k - 2]?.tag === 'noun'))
  )
    k--;
  return k;
}

// increases were seen in exports of machines (11.6%), ships (25.8%) and cars (20.7%)
//                        ^^^^^^^^^^^^^^^^^^^          ^^^^^             ^^^^
export const bracketed: Refiner = enRule(
  'indicator',
  'indicator/en-bracketed',
  '"Increases were seen in exports of ships (25.8%) and cars (20.7%)": how far each of those before the brackets moved.',
  (frame, sentence) => {
    const { draft, at, segment } = frame;
    const { tokens, names, groups } = sentence;
    if (draft.indicator !== null || !segment.aside) return null;
    if (draft.unit !== '%') return gained(frame, sentence);
    if (tokens[at - 1]?.raw !== '(' || tokens[at + 1]?.raw !== ')') return null;
    // "while vegetable prices dropped (5%)"
    const mover = groups.find(({ end, direction }) => end === at - 1 && direction !== 0);
    if (mover?.subject != null) {
      const named = phrase(tokens, mover.subject[0], mover.subject[1], names);
      frame.direction = mover.direction;
      frame.naming = named;
      return named.indicator === null ? null : { indicator: named.indicator, type: 'growth' };
    }
    if (tokens[at - 2]?.tag !== 'noun') return null;
    const moved = movement(frame, sentence);
    const from = frame.group?.end ?? 0;
    if (moved === null || from > at || subjectRange(frame) === null) return null;
    const start = itemStart(tokens, at - 1, from);
    const item = phrase(tokens, start, at - 1, names);
    frame.direction = listDirection(frame, sentence) || moved.direction;
    const series = moved.series?.indicator ?? null;
    // "Sales rose fastest in Portugal (14%)": its sales
    if (item.kind === 'name') {
      frame.naming = moved.series;
      return series === null ? null : { indicator: series, type: 'growth' };
    }
    if (item.indicator === null) return null;
    frame.naming = item;
    if (series !== null) return { indicator: `${series} for ${item.indicator}`, type: 'growth' };
    const kind = kindOf(tokens, from, at);
    return { indicator: kind === '' ? item.indicator : `${kind} ${item.indicator}`, type: 'growth' };
  },
);

// Huawei saw the largest increases in patent filings (1,332), followed by Tencent (727)
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^                      ^^^
function gained(
  frame: Frame,
  { tokens, names, frames }: SentenceReading,
): { indicator: string; type: 'change' } | null {
  const { at, draft } = frame;
  if (draft.unit !== 'count' || tokens[at - 1]?.raw !== '(' || tokens[at + 1]?.raw !== ')') return null;
  const before = frames[frames.indexOf(frame) - 1];
  if (
    before?.draft.unit === 'count' &&
    before.draft.indicator !== null &&
    before.draft.rules.includes('indicator/en-bracketed')
  ) {
    frame.direction = before.direction;
    return { indicator: before.draft.indicator, type: 'change' };
  }
  const start = itemStart(tokens, at - 1, 0);
  const change = tokens[start - 2]?.low ?? '';
  if (tokens[start - 1]?.low !== 'in' || !(changeUp.has(change) || changeDown.has(change))) return null;
  const named = phrase(tokens, start, at - 1, names);
  frame.direction = changeUp.has(change) ? 1 : -1;
  frame.naming = named;
  return named.indicator === null ? null : { indicator: named.indicator, type: 'change' };
}

/** "in exports of": what all items of the list are. */
function kindOf(tokens: SentenceReading['tokens'], from: number, at: number): string {
  for (let k = from; k < at - 1; k++) {
    if (tokens[k]?.raw === '(') return '';
    if (tokens[k]?.low !== 'of' || tokens[k - 1]?.tag !== 'noun') continue;
    let first = k - 1;
    while (first > from && tokens[first - 1]?.tag === 'noun') first--;
    return written(tokens, first, k + 1);
  }
  return '';
}
