import type { Frame } from '../clause/en-frame.ts';
import type { SentenceReading } from '../clause/en-reading.ts';

/** Verbs by which somebody has a part in a sum. */
export const CONTRIBUTING =
  /^(?:contribute|come|stem|derive|generate|bring|provide|add|earn|make|yield|deliver)$/u;

/** "of which salaries took 62%": the clause says of what. */
export function ofWhich({ group }: Frame, { tokens, segments, segmentOf }: SentenceReading): boolean {
  const held = group === null ? undefined : segments[segmentOf[group.main] ?? -1];
  return (
    held !== undefined &&
    (held.opener === 'which' || held.opener === 'whom') &&
    /^(?:of|from)$/u.test(tokens[held.start - 2]?.low ?? '')
  );
}

/** "of which retail contributed £50m": so much of what was told before came from retail. */
export const contributes = (frame: Frame, sentence: SentenceReading): boolean =>
  !/^(?:%|count|x)$/u.test(frame.draft.unit) &&
  (frame.role === 'object' || frame.role === 'is') &&
  CONTRIBUTING.test(frame.group?.chain.at(-1)?.verb.lemma ?? '') &&
  frame.group?.passive === false &&
  ofWhich(frame, sentence);
