import { flows } from '../../locale/en-nouns.ts';
import type { Refiner } from '../../rule.ts';
import type { Frame } from '../clause/en-frame.ts';
import { phrase } from '../clause/en-phrase.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import { enRule } from '../en-edit.ts';
import { PEOPLE } from './en-counted.ts';
import { headed } from './en-those.ts';

/** Verbs that say where somebody stands among others, and by themselves nothing of what is measured. */
const RANKING = /^(?:lead|head|rank|tie|trail|dominate|top|follow)$/u;

/** Verbs that do so with a rank behind them: "came second", "dropped to fifth place". */
const PLACING =
  /^(?:come|be|finish|place|end|drop|slip|fall|climb|rise|move|jump|slide|stay|remain|rank|run)$/u;

/** A rank. */
const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|top|bottom|runner-up|ahead|behind|\d+(?:st|nd|rd|th))$/u;

/** "was the most popular park with 140,000 visitors". */
const SUPERLATIVE = /^(?:most|least|[a-z]{3,}est)$/u;

/** "led the field with 5 million", "came second on 3 million": the verb ranks somebody, and names nothing. */
export function isRanked(
  { group, preposition, prepositionAt, role, at }: Frame,
  { tokens, names }: SentenceReading,
): boolean {
  if (group === null || role === 'delta' || group.end > at || prepositionAt < group.end) return false;
  if (preposition !== 'with' && preposition !== 'on' && preposition !== 'at') return false;
  const lemma = group.chain.at(-1)?.verb.lemma ?? (group.copula ? 'be' : '');
  const between = tokens.slice(group.end, prepositionAt);
  const ranks = between.some(({ low }) => RANK.test(low) || (lemma === 'be' && SUPERLATIVE.test(low)));
  if (!RANKING.test(lemma) && !(PLACING.test(lemma) && ranks)) return false;
  // "led steel output with": the list itself is named.
  const named = between.length === 0 ? null : phrase(tokens, group.end, prepositionAt, names);
  return named?.kind !== 'measure' || /^(?:markets?|number)$/u.test(named.head);
}

// exports reached 18 million tonnes. Russia led the field with 5 million, Canada came second on 3 million
//                                           ^^^^^^^^^^^^^^            ^^^^^^^^^^^
export const ranked: Refiner = enRule(
  'indicator',
  'indicator/en-ranked',
  '"led the field with 5 million", "came second on 3 million": the series by which they are ranked, told before.',
  (frame, sentence, whole) =>
    frame.draft.indicator === null && isRanked(frame, sentence) ? seriesBefore(frame, whole) : null,
);

/** The series told of last that the figure can be a value of: same unit, and the same things where it names any. */
function seriesBefore(frame: Frame, whole: Reading): { indicator: string } | null {
  const { draft } = frame;
  const counted = draft.counter?.toLowerCase() ?? null;
  const told = whole.frames.findLast(
    (other) =>
      (other.sentence === frame.sentence
        ? other.at < frame.at
        : other.sentence < frame.sentence && other.sentence >= frame.sentence - 2) &&
      other.draft.indicator !== null &&
      other.draft.unit === draft.unit &&
      other.role !== 'delta' &&
      (counted === null || sameThings(other, counted)),
  );
  if (told?.draft.indicator == null) return null;
  return { indicator: told.draft.indicator };
}

/** "72 million phones" are some of the shipments, of units or of phones, that were told of. */
const sameThings = ({ draft }: Frame, counted: string): boolean =>
  draft.counter === null ||
  draft.counter.toLowerCase() === counted ||
  // "installed 541,302 robots. Japan followed with 46,106 units": units are whatever was told of.
  /^units?$/u.test(counted) ||
  (flows.has(
    headed(draft.indicator ?? '')
      .split(' ')
      .at(-1) ?? '',
  ) &&
    !PEOPLE.test(counted)) ||
  draft.indicator?.toLowerCase().includes(counted) === true;
