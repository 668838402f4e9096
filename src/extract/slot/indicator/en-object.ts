import type { Frame } from '../clause/en-frame.ts';
import { type Phrase, phrase, saysNothing } from '../clause/en-phrase.ts';
import type { SentenceReading } from '../clause/en-reading.ts';
import { changeDown, changeUp } from '../../locale/en-nouns.ts';
import { whatIsForecast } from './en-outlook.ts';
import { tailEnd } from '../clause/en-tail.ts';

/** "cut prices by 5%", "raised its forecast to 3%", "boosted output to 5 million": the object between verb and figure. */
export function movedObject(
  frame: Frame,
  { tokens, names, segments, segmentOf }: SentenceReading,
): Phrase | null {
  const { group, role, prepositionAt, left, at } = frame;
  if (
    group === null ||
    group.passive ||
    group.end > at ||
    !(
      role === 'delta' ||
      role === 'end' ||
      role === 'base' ||
      role === 'loose' ||
      role === 'is' ||
      role === 'part'
    )
  )
    return null;
  const segmentEnd = segments[segmentOf[group.main] ?? -1]?.end ?? left;
  const limit = Math.min(prepositionAt >= 0 ? prepositionAt : left, segmentEnd);
  const first = tokens[group.end];
  if (first === undefined || group.end >= limit || !(first.tag === 'noun' || first.tag === 'determiner'))
    return null;
  const end = tailEnd(tokens, group.end, limit);
  if (end <= group.end) return null;
  const found = phrase(tokens, group.end, end, names);
  if (saysNothing(tokens, group.end, end)) return null;
  // "recorded a decline of 6%"
  if (role === 'delta' && (changeUp.has(found.head) || changeDown.has(found.head))) return null;
  if (
    found.kind !== 'measure' &&
    group.chain.at(-1)?.verb.classes.has('do') !== true &&
    group.chain.at(-1)?.verb.classes.has('say') !== true
  )
    return null;
  return found.indicator === null ? null : { ...found, indicator: whatIsForecast(found.indicator) };
}
