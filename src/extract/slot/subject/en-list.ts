import type { Refiner } from '../../rule.ts';
import type { Frame } from '../clause/en-frame.ts';
import { type Name, written } from '../clause/en-name.ts';
import type { SentenceReading } from '../clause/en-reading.ts';
import { enRule } from '../en-edit.ts';

/** One past a list of names that begins with `first`: "England, Wales and Northern Ireland"; −1 for one name alone. */
function listEnd({ tokens, names }: SentenceReading, first: Name): number {
  let { end } = first;
  for (let k = 0; k < 8; k++) {
    const link = tokens[end];
    const and = link?.low === 'and' || (link?.raw === ',' && tokens[end + 1]?.low === 'and');
    if (link?.raw !== ',' && !and) return -1;
    let from = end + (link?.raw === ',' && and ? 2 : 1);
    if (tokens[from]?.tag === 'determiner') from++;
    const next = names.find(({ start, kind }) => start === from && kind !== 'person');
    if (next === undefined) return -1;
    ({ end } = next);
    if (and) return /^(?:possessive|noun)$/u.test(tokens[end]?.tag ?? '') ? -1 : end;
  }
  return -1;
}

// Kenya, Ghana and Togo took 84% of the funds · entries in England, Wales and Northern Ireland rose 3%
// ^^^^^^^^^^^^^^^^^^^^^                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
export const listed: Refiner = enRule(
  'subject',
  'subject/en-list',
  '"Kenya, Ghana and Togo took 84%": places told of together are one subject.',
  (frame, sentence, whole) => {
    const { subject } = frame.draft;
    if (subject === null) return null;
    const { tokens, names } = sentence;
    const first = names.find(
      ({ text, kind, end }) => kind === 'place' && text === subject && tokens[end] !== undefined,
    );
    if (first === undefined) {
      // What goes on about them.
      const before = whole.frames.findLast((other) => other.sentence === frame.sentence - 1);
      const told = before?.draft.subject ?? '';
      return before?.draft.rules.includes('subject/en-list') === true &&
        told.startsWith(`${subject}`) &&
        told !== subject
        ? { subject: told }
        : null;
    }
    const opener = tokens[first.start - 1];
    if (opener?.raw === ',' || opener?.low === 'and' || opener?.low === 'to' || opener?.low === 'from')
      return null;
    const end = listEnd(sentence, first);
    // "a third of graduates in Kent, Essex and Surrey"
    const behind = first.start > frame.at && first.start - frame.at < 10;
    if (end < 0 || (end > frame.at && !behind) || apartFrom(frame, sentence, first, end)) return null;
    return { subject: written(tokens, first.start, end) };
  },
);

/** One of the list has a figure of its own in the sentence, or each has its own. */
const apartFrom = (frame: Frame, sentence: SentenceReading, first: Name, end: number): boolean => {
  if (frame.gap !== null || frame.draft.rules.includes('parallel/en-respectively')) return true;
  const others = sentence.names.filter(({ start, end: to }) => start > first.start && to <= end);
  return sentence.frames.some(
    ({ draft }) =>
      !draft.rules.includes('parallel/en-respectively') && others.some(({ text }) => text === draft.subject),
  );
};
