import type { Refiner } from '../../rule.ts';
import type { Frame } from '../clause/en-frame.ts';
import { phrase } from '../clause/en-phrase.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import { partOf, restriction } from '../clause/en-predicate.ts';
import { tailEnd } from '../clause/en-tail.ts';
import { enRule } from '../en-edit.ts';
import { perTail } from './en-noun.ts';

/** "live storage in 155 reservoirs", "flies to 30 cities": a number of places or people behind a preposition counts them. */
export const placed = ({ draft, role, preposition, group }: Frame): boolean =>
  draft.unit === 'count' &&
  draft.counter !== null &&
  !/^(?:units?|points?)$/u.test(draft.counter) &&
  (role === 'loose' || role === 'is' || role === 'end') &&
  (/^(?:across|in|from|for|through|on|among|throughout|between|with|serving|covering)$/u.test(preposition) ||
    (preposition === 'to' && (group?.direction ?? 0) === 0 && PLACES.test(draft.counter)));

const PLACES =
  /(?:countries|cities|towns|destinations|markets|airports|ports|states|villages|provinces|stations|sites|schools)$/iu;

/** What a bare number counts: what the figure before it counted. */
export function counterBefore(frame: Frame, whole: Reading): string | null {
  return (
    whole.frames.findLast(
      (other) =>
        (other.sentence < frame.sentence
          ? other.sentence >= frame.sentence - 1
          : other.sentence === frame.sentence && other.at < frame.at) &&
        other.draft.unit === 'count' &&
        other.draft.counter !== null,
    )?.draft.counter ??
    // "sold 3.1m and 2.2m cars": the next of the list says it.
    whole.frames.find(
      (other) =>
        other.sentence === frame.sentence &&
        other.at > frame.at &&
        other.role === frame.role &&
        other.group === frame.group &&
        other.draft.unit === 'count' &&
        other.draft.counter !== null,
    )?.draft.counter ??
    // "118 million people … 8.6 million went home"
    whole.frames.findLast(
      (other) =>
        other.sentence < frame.sentence &&
        other.sentence >= frame.sentence - 3 &&
        PEOPLE.test(other.draft.counter ?? ''),
    )?.draft.counter ??
    null
  );
}

/** Those whom a text goes on to count without naming them again. */
export const PEOPLE =
  /(?:people|children|women|men|refugees|migrants|adults|residents|patients|persons|civilians)$/iu;

/** What is counted, with "per 10,000 employees" or "of wheat" behind it. */
export function counterPhrase(frame: Frame, sentence: SentenceReading): string | null {
  const { draft, at, segment } = frame;
  const { tokens } = sentence;
  const per = perTail(frame, sentence);
  const next = tokens[at + 1];
  const whole = draft.counter === null ? partOf(frame, sentence) : null;
  if (whole !== null) return whole;
  if (next?.low === 'of' && at + 1 < segment.end && tokens[at + 2]?.tag !== 'time') {
    const end = tailEnd(tokens, at + 2, segment.end);
    const named = phrase(tokens, at + 2, end, sentence.names);
    if (named.indicator !== null && named.kind !== 'pronoun' && draft.counter === null)
      return named.indicator;
    if (
      named.indicator !== null &&
      named.kind !== 'pronoun' &&
      /^(?:tonnes?|tons?|barrels?|units?|bushels?|bags?|head|hectares?|acres?|square|doses?|litres?|kilos?|teus?|boxes|bales|crates|sacks|pallets|carats?|cubic)/iu.test(
        draft.counter ?? '',
      )
    )
      return named.indicator;
  }
  if (draft.counter !== null)
    return `${draft.counter}${per}${per === '' ? restriction(frame, sentence) : ''}`;
  if (next?.tag === 'noun' && at + 1 < segment.end) {
    const named = phrase(tokens, at + 1, tailEnd(tokens, at + 1, segment.end), sentence.names);
    return named.indicator === null ? null : named.indicator + per;
  }
  return null;
}

// countries reached a record 267 robots per 10,000 employees
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
export const counted: Refiner = enRule(
  'indicator',
  'indicator/en-counted',
  'Nothing else names it: the things counted do.',
  (frame, sentence, whole) => {
    if (frame.draft.indicator !== null || frame.draft.unit === '%' || frame.draft.unit === 'x') return null;
    const next = sentence.tokens[frame.at + 1];
    if (
      frame.draft.counter === null &&
      frame.draft.unit === 'count' &&
      next?.tag === 'verb' &&
      frame.group?.first === frame.at + 1 &&
      !frame.held
    ) {
      // "with 13.9 million uprooted"
      const who = frame.draft.counter ?? counterBefore(frame, whole);
      const verb = frame.group.chain[0]?.verb;
      return who === null || verb === undefined
        ? null
        : { indicator: `${who} ${verb.participle}`, counter: who };
    }
    const earlier = sentence.frames.some(
      (other) =>
        other.at < frame.at && other.draft.indicator !== null && other.draft.counter === frame.draft.counter,
    );
    const generic = /^(?:units?|points?)$/u.test(frame.draft.counter ?? '');
    // "sales totalled 2.1 million units, a decrease of 127,000 cars": of the same series
    const moved =
      frame.role === 'delta' &&
      frame.via === 'noun' &&
      sentence.frames.some(
        (other) => other.at < frame.at && other.draft.unit === 'count' && other.draft.indicator !== null,
      );
    if (frame.draft.counter === null || generic || moved || (earlier && frame.role !== 'object')) return null;
    const text = counterPhrase(frame, sentence);
    return text === null ? null : { indicator: text };
  },
);
