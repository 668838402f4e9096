import type { Edtf } from '../../../model/index.ts';
import { type Frame, isActual } from '../clause/en-frame.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import { dateEdtf, dayOf } from './en-calendar.ts';
import { timeOf } from './en-choice.ts';
import { ofMarkets } from './en-continues.ts';

/**
 * The day of a move on a market that is told without one: "Its shares rose 6.3% in early trade". A market report is of its
 * day, so the day another move of the passage is given for, else that of the document.
 */
export function marketDay(
  frame: Frame,
  sentence: SentenceReading,
  whole: Reading,
  published: string | null,
): Edtf | null {
  const now = dayOf(published);
  if (!ofMarkets(frame) || !isActual(frame) || now?.month == null || now.day === null) return null;
  if (timeOf(sentence, frame) >= 0 || frame.held) return null;
  const { group, segment } = frame;
  // "have lost a fifth since", "had fallen", "would be": not of the day.
  if (
    group === null ||
    group.modal !== null ||
    (group.chain.length > 0 && /^(?:has|have|had)$/u.test(sentence.tokens[group.first]?.low ?? ''))
  )
    return null;
  if (
    sentence.tokens.slice(segment.start, segment.end).some(({ low }) => low === 'since' || low === 'average')
  )
    return null;
  const said = whole.frames.find(
    (other) =>
      other !== frame &&
      ofMarkets(other) &&
      !other.held &&
      other.sentence <= frame.sentence &&
      /^\d{4}-\d{2}-\d{2}$/u.test(other.draft.period ?? ''),
  );
  // What the sentence gives another time than a day is of that time.
  const apart = sentence.frames.some(
    (other) =>
      other.group === group &&
      other.draft.period !== null &&
      !/^\d{4}-\d{2}-\d{2}$/u.test(other.draft.period),
  );
  return apart ? null : (said?.draft.period ?? dateEdtf(now.year, now.month, now.day));
}
