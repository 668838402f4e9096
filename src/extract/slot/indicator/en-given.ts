import type { Refiner } from '../../rule.ts';
import type { Frame } from '../clause/en-frame.ts';
import { phrase } from '../clause/en-phrase.ts';
import type { SentenceReading } from '../clause/en-reading.ts';
import { tailEnd } from '../clause/en-tail.ts';
import { enRule } from '../en-edit.ts';
import { wholeOf } from './en-share.ts';

/** Verbs by which somebody comes by a share: "which gave it 8% of the market". */
const GIVING = /^(?:give|leave|hand|grant|afford|guarantee|earn|allow|bring|award)$/u;

/** Somebody stands between the verb and the share, and nothing else: "gave it more than 8%", "left the brand with 8%". */
export function isGiven(
  { draft, group, at, left, prepositionAt, segment }: Frame,
  { tokens }: SentenceReading,
): boolean {
  if (draft.unit !== '%' || group === null || group.passive || group.end > at) return false;
  if (!GIVING.test(group.chain.at(-1)?.verb.lemma ?? '')) return false;
  if (tokens[at + 1]?.low !== 'share' && !/^(?:of|in)$/u.test(tokens[at + 1]?.low ?? '')) return false;
  const between = tokens.slice(group.end, prepositionAt > group.end ? prepositionAt : left);
  return (
    at + 1 < segment.end &&
    between.length > 0 &&
    between.every(({ tag }) => /^(?:pronoun|noun|determiner|possessive)$/u.test(tag))
  );
}

// rose 73%, which gave them 59% of the total · leaving it with 12% of the market
//                           ^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^
export const shareGiven: Refiner = enRule(
  'indicator',
  'indicator/en-share-given',
  '"which gave it 8% of the market": a share of the whole that is named, whoever has it.',
  (frame, sentence) => {
    if (frame.draft.indicator !== null || !isGiven(frame, sentence)) return null;
    const { tokens, names, frames } = sentence;
    const { at, segment } = frame;
    const from = tokens[at + 1]?.low === 'share' ? at + 2 : at + 1;
    if (!/^(?:of|in)$/u.test(tokens[from]?.low ?? '') || from >= segment.end)
      return { indicator: 'market share' };
    const total = phrase(tokens, from + 1, tailEnd(tokens, from + 1, segment.end), names);
    const named = (total.indicator ?? total.subject ?? '').replace(/^(market) and .*$/u, '$1');
    if (named !== '' && !/^(?:total|whole|lot|them|that|those|all)$/u.test(named))
      return { indicator: `share of ${named}` };
    const told = frames.findLast(
      (other) => other.at < at && other.draft.indicator !== null && other.draft.unit !== '%',
    );
    const of = wholeOf(told?.draft.indicator ?? '');
    return of === '' ? null : { indicator: `share of ${of}` };
  },
);
