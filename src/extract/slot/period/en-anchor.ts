import type { Edtf } from '../../../model/index.ts';
import type { Frame } from '../clause/en-frame.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import { forecastNouns } from '../../locale/en-nouns.ts';
import { dayOf } from './en-calendar.ts';
import { timeOf, useOf } from './en-choice.ts';
import type { TimeExpression } from './en-time.ts';

/** As far back as a reader looks for the period a report is about, in sentences. */
const REACH = 12;

const MOVES =
  /^(?:rise|gain|increase|growth|jump|fall|drop|decline|decrease|result|results|figure|figures|number|reading|total|rate|pace)$/u;

/** "It followed an 11.3% rise in February", "That compares with 8% in 2019": the sentence only holds something against what was told. */
const compares = new WeakMap<SentenceReading, boolean>();
export function onlyCompares(sentence: SentenceReading): boolean {
  const known = compares.get(sentence);
  if (known !== undefined) return known;
  const [group] = sentence.groups;
  const subject = sentence.tokens[0]?.low ?? '';
  const lemma = group?.chain.at(-1)?.verb.lemma ?? '';
  const link = sentence.tokens[group?.end ?? 0]?.low ?? '';
  const found =
    (/^(?:it|that|this|these|those|which)$/u.test(subject) ||
      (subject === 'the' && MOVES.test(sentence.tokens[1]?.low ?? ''))) &&
    (/^(?:follow|compare)$/u.test(lemma) || (lemma === 'come' && link === 'after'));
  compares.set(sentence, found);
  return found;
}

/** "fell from the second quarter of 2019, when 62 companies raised": what was then is only held against now. */
const isThen = ({ segment }: Frame, sentence: SentenceReading): boolean =>
  segment.opener === 'when' &&
  segment.start > 3 &&
  [segment.start - 2, segment.start - 3].some((k) => useOf(sentence, k) === 'base');

/** Held against something else, so that it lends its date to nobody. */
export const isHeld = (frame: Frame, whole: Reading): boolean => {
  const sentence = whole.sentences[frame.sentence];
  return frame.held || (sentence !== undefined && (onlyCompares(sentence) || isThen(frame, sentence)));
};

const FLEETING = /^(?:now|weekday|date|the-year|earlier|past-years)$/u;

/** The times a sentence without figures is about: "X announced results for the year ended 31 March", "Prices rose in June". */
export function headlineTimes(sentence: SentenceReading): TimeExpression[] {
  if (sentence.frames.length > 0) return [];
  return sentence.tokens.flatMap((token, k) =>
    token.time !== null && !FLEETING.test(token.time.family) && useOf(sentence, k) === 'when'
      ? [token.time]
      : [],
  );
}

const shareTime = (sentence: SentenceReading, a: Frame, b: Frame): boolean => {
  const at = timeOf(sentence, b);
  return at >= 0 && sentence.tokens[at]?.time?.family === 'earlier' && timeOf(sentence, a) === at;
};

/** Periods told before a figure, the nearest first: what "a year earlier", "the quarter" count from. */
export function anchorsOf(frame: Frame, whole: Reading, published: string | null): Edtf[] {
  const now = dayOf(published);
  const found: Edtf[] = [];
  for (let index = frame.sentence; index >= 0 && index >= frame.sentence - REACH; index--) {
    const sentence = whole.sentences[index];
    if (sentence === undefined) break;
    for (const other of [...sentence.frames].reverse()) {
      if (other === frame || (index === frame.sentence && other.at > frame.at) || isHeld(other, whole))
        continue;
      // "EPS of $0.02 on revenues of $761 million in the same period a year ago": one time for both.
      if (index === frame.sentence && shareTime(sentence, other, frame)) continue;
      if (other.draft.period !== null && found.at(-1) !== other.draft.period) found.push(other.draft.period);
    }
    // "grew at their fastest rate in 2020, with the capacity added during the year": the time told before it.
    if (index === frame.sentence && found.length === 0)
      for (let k = frame.at - 1; k >= 0; k--) {
        const time = sentence.tokens[k]?.time;
        if (time?.family !== 'year' || useOf(sentence, k) !== 'when') continue;
        if (
          !/^(?:in|during)$/u.test(sentence.tokens[k - 1]?.low ?? '') ||
          sentence.segmentOf[k] === frame.segmentIndex
        )
          continue;
        const period = time.resolve({ now, future: false, anchor: null });
        if (period !== null) found.push(period);
        break;
      }
    for (const time of headlineTimes(sentence)) {
      const period = time.resolve({ now, future: false, anchor: null });
      if (period !== null) found.push(period);
    }
    if (found.length > 6) break;
  }
  return found;
}

/** The period that "a year earlier" counts from: that of the last figure before which is not itself a comparison; failing that, of the next one of the sentence. */
export function anchorOf(frame: Frame, whole: Reading, anchors: readonly Edtf[]): Edtf | null {
  return (
    anchors[0] ??
    whole.frames.find(
      (other) =>
        other.sentence === frame.sentence &&
        other !== frame &&
        other.draft.period !== null &&
        !isHeld(other, whole),
    )?.draft.period ??
    null
  );
}

/** "The group trimmed its 2024 outlook. It now sees …": an outlook told of, with its time. */
export const tellsOutlook = ({ tokens }: SentenceReading): boolean =>
  tokens.some(({ low }) => forecastNouns.has(low));
