import type { Frame } from './en-frame.ts';
import type { Group } from './en-group.ts';
import { written } from './en-name.ts';
import { skipArticles } from './en-phrase.ts';
import type { SentenceReading } from './en-reading.ts';
import { tailEnd } from './en-tail.ts';

/** What somebody does or is, as it stands behind a noun: "exposed to heat", "with binding limits", "out of school", "crossed the border". */
export function predicate(
  group: Group,
  { tokens, segments, segmentOf }: SentenceReading,
  counted = '',
): string {
  const limit = segments[segmentOf[group.main] ?? -1]?.end ?? group.end;
  const last = group.chain.at(-1);
  const negative = tokens.slice(group.first, group.end).find(({ low }) => /^(?:not|never)$|n't$/u.test(low));
  const no = negative === undefined ? '' : negative.low === 'never' ? 'never ' : 'not ';
  const tied = /^(?:to|with|by|in)$/u.test(tokens[group.end]?.low ?? '');
  if (last === undefined) {
    const end = tailEnd(tokens, group.end, Math.min(limit, group.end + 7));
    const what = written(tokens, skipArticles(tokens, group.end, end), end);
    if (what === '') return '';
    if (group.having) return `with ${what}`;
    return tokens[group.end]?.tag === 'determiner' ? '' : `${no}${written(tokens, group.end, end)}`;
  }
  if (group.passive) {
    const to = /^(?:to|with)$/u.test(tokens[group.end]?.low ?? '') && tied;
    const end = to ? tailEnd(tokens, group.end, Math.min(limit, group.end + 6)) : group.end;
    return `${no}${last.verb.participle} ${written(tokens, group.end, end)}`.trim();
  }
  // "operating at the airport": where they did it says nothing of what they did.
  const where = /^(?:at|between|from|during|across|throughout|until|since|after|before|over|by|for)$/u.test(
    tokens[group.end]?.low ?? '',
  );
  const object = where ? group.end : tailEnd(tokens, group.end, limit);
  if (/^changed?$/u.test(last.verb.lemma) && tokens[group.end]?.low === 'hands')
    return /(?:shares|contracts|securities|options|futures|lots)$/iu.test(counted) ? 'traded' : 'sold';
  return `${no}${tokens[last.at]?.low ?? ''} ${written(tokens, group.end, object)}`.trim();
}

/** "who joined the register", "with contracts", "living alone" behind what is counted: they say which of them are meant. */
export function restriction({ at, segment, segmentIndex, group }: Frame, sentence: SentenceReading): string {
  const { tokens, segments, groups } = sentence;
  const next = tokens[at + 1];
  if (next === undefined) return '';
  if (/^(?:who|that|whose)$/u.test(next.low)) {
    const held = segments[segmentIndex + 1];
    const verbs = groups.filter(
      (verb) => held !== undefined && verb.first >= held.start && verb.first < held.end,
    );
    const [first, second] = verbs;
    if (held === undefined || first === undefined || held.start !== at + 2) return '';
    const limit = second?.finite === true ? second.first : held.end;
    const end = tailEnd(tokens, first.end, limit, TIES);
    return ` ${written(tokens, at + 1, Math.max(end, first.end))}`;
  }
  const acting = group !== null && group.end <= at && group.chain.at(-1)?.verb.classes.has('do') === true;
  if (acting || at + 1 >= segment.end) return '';
  if (/^(?:with|without)$/u.test(next.low) && tokens[at + 2]?.tag !== 'figure') {
    const end = tailEnd(tokens, at + 1, Math.min(segment.end, at + 7), TIES);
    return end > at + 2 ? ` ${written(tokens, at + 1, end)}` : '';
  }
  return '';
}

/** Prepositions that tie what follows to the verb before. */
const TIES: ReadonlySet<string> = new Set(['to', 'on', 'with', 'at', 'by', 'under']);

/** What the whole counts that a number is part of: "19 to 22 of the 57 council seats". */
export function partOf({ at }: Frame, { tokens, frames }: SentenceReading): string | null {
  // "48 million of them children"
  const told = tokens[at + 3];
  if (
    tokens[at + 1]?.low === 'of' &&
    tokens[at + 2]?.low === 'them' &&
    told?.tag === 'noun' &&
    tokens[at + 4]?.tag !== 'noun' &&
    /[^su]s$|(?:people|children|women|men|staff)$/u.test(told.low)
  )
    return told.raw;
  // "sold 4.07 lakh of them"
  if (tokens[at + 1]?.low === 'of' && /^(?:them|these|those|whom|which)$/u.test(tokens[at + 2]?.low ?? ''))
    return frames.findLast((other) => other.at < at && other.draft.counter !== null)?.draft.counter ?? null;
  if (tokens[at + 1]?.low !== 'of' || tokens[at + 2]?.tag !== 'determiner') return null;
  const counted = frames.find((other) => other.at === at + 3)?.draft.counter;
  if (counted !== undefined) return counted;
  // "4,870 of its R7 pickups", "two dozen of its oldest jets", "half a dozen of the city's care homes"
  let end = at + 3;
  let from = end;
  while (end < at + 9 && /^(?:noun|possessive)$/u.test(tokens[end]?.tag ?? '')) {
    if (tokens[end]?.tag === 'possessive') from = end + 1;
    end++;
  }
  const head = tokens[end - 1]?.low ?? '';
  return end > from && /[^su]s$|(?:people|children|women|men|staff)$/u.test(head)
    ? written(tokens, from, end)
    : null;
}
