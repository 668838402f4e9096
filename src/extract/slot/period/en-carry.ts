import type { Edtf } from '../../../model/index.ts';
import { type Frame, isActual } from '../clause/en-frame.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import { isMeasuredAgainst } from '../modality/en.ts';
import { headlineTimes, isHeld, onlyCompares, tellsOutlook } from './en-anchor.ts';
import { dayOf, yearsOf } from './en-calendar.ts';
import { isBefore, timeOf } from './en-choice.ts';
import { continues, isPerfect, isPresent, ofMarkets } from './en-continues.ts';

/** The period lies wholly after the date of the document. */
const isAhead = (period: Edtf, published: string | null): boolean =>
  published !== null && isBefore(published, period);

const looks = ({ draft: { modality } }: Frame): boolean => modality === 'target' || modality === 'forecast';

/** "Hybrids make up 30% of sales", "The capacity includes 420 GW of hydropower" go on about what was told of; "which makes up half of output" is a remark. */
const sharesOut = ({ group, segment }: Frame): boolean =>
  segment.opener !== 'which' &&
  (group?.sharing === true ||
    /^(?:include|comprise|consist|encompass)$/u.test(group?.chain.at(-1)?.verb.lemma ?? ''));

/** The figure says where something stands today, whatever the report is about. */
function isOfToday(sentence: SentenceReading, frame: Frame): boolean {
  const index = sentence.frames.indexOf(frame);
  return isPresent(sentence, index) && (frame.group?.direction ?? 0) === 0 && !sharesOut(frame);
}

/** "X announced first-quarter results. Sales were …", "Prices rose in June. Rents …": the time of the sentences right before, where they have no figures. */
function announced(
  whole: Reading,
  sentence: SentenceReading,
  published: string | null,
  future: boolean,
): Edtf | null {
  for (let index = sentence.index - 1; index >= 0 && index >= sentence.index - 3; index--) {
    const before = whole.sentences[index];
    if (before === undefined || before.frames.length > 0) return null;
    if (future && !tellsOutlook(before)) continue;
    const [time] = headlineTimes(before);
    const period = time?.resolve({ now: dayOf(published), future, anchor: null }) ?? null;
    const [from, to] = yearsOf(period ?? '') ?? [0, 0];
    // "No shop opened between 2015 and 2020. Since then …"
    if (period !== null) return to - from > 1 ? null : period;
  }
  return null;
}

/** What others expected of a number that is out by now: "Analysts had expected $29.9 billion", "the median estimate of". */
function isOvertaken(frame: Frame): boolean {
  const { draft, group } = frame;
  if (draft.modality !== 'forecast') return false;
  if (draft.rules.includes('modality/en-forecast-noun')) return true;
  return (
    group !== null && !group.present && group.modal === null && group.finite && !isMeasuredAgainst(frame)
  );
}

/** The time of a sentence that does not say its own. */
export function carriedPeriod(
  whole: Reading,
  sentence: SentenceReading,
  frame: Frame,
  published: string | null,
): Edtf | null {
  const index = sentence.frames.indexOf(frame);
  const said = sentence.frames.findLast(
    (other) => other.at < frame.at && other.draft.period !== null && !isHeld(other, whole),
  );
  // "wants 8 GW by 2035 and has set aside $2bn": what is done is not of the day that something is wanted by.
  if (
    said !== undefined &&
    isActual(frame) &&
    frame.group !== said.group &&
    (looks(said) || isAhead(said.draft.period ?? '', published))
  )
    return null;
  if (said !== undefined)
    return isOfToday(sentence, frame) && frame.group !== said.group ? null : said.draft.period;
  if (ofMarkets(frame)) return null;
  // "Its board approved a buyback of up to $2bn": an act of its own, not of the quarter told about.
  if (
    frame.role === 'object' || frame.role === 'head'
      ? /^(?:approve|authorise|authorize|sign|award|commission|sanction)$/u.test(
          frame.group?.chain.at(-1)?.verb.lemma ?? '',
        ) && !/dividend/u.test(frame.draft.indicator ?? '')
      : false
  )
    return null;
  // "never brought in more than": at no time.
  if (frame.group !== null && /^(?:never|ever)$/u.test(sentence.tokens[frame.group.first - 1]?.low ?? ''))
    return null;
  if (!isActual(frame)) return expectedFor(whole, sentence, frame, published);
  if (!continues(whole, sentence)) return announced(whole, sentence, published, false);
  const last = whole.frames.findLast(
    (other) =>
      other.sentence < sentence.index &&
      other.sentence >= sentence.index - 3 &&
      other.draft.period !== null &&
      !isHeld(other, whole) &&
      !looks(other),
  );
  if (last === undefined) return announced(whole, sentence, published, false);
  // A sentence that tells of several times is first of all about the first.
  const first = whole.frames.find(
    (other) =>
      other.sentence === last.sentence &&
      other.draft.period !== null &&
      !isHeld(other, whole) &&
      !looks(other),
  );
  // "5 million in 2019 and 7 million in 2023": the same series comes up to the latest.
  const grown =
    first !== undefined &&
    first.draft.indicator === last.draft.indicator &&
    isBefore(first.draft.period ?? '', last.draft.period ?? '');
  const period = (grown ? last : (first ?? last)).draft.period;
  if (period === null || isAhead(period, published)) return null;
  // "The agency has received 30%": up to now, whenever the rest was.
  if (isPerfect(sentence, index)) return null;
  const [from, to] = yearsOf(period) ?? [0, 0];
  // "We study firms between 2010 and 2022. Exposure lowers …": a span of study holds in the present tense, a date does not.
  if (isPresent(sentence, index) && to - from < 2 && !sharesOut(frame)) return null;
  // A span of growth is not the date of the next level.
  if (to - from > 1 && /^(?:level|share)$/u.test(frame.draft.type ?? 'level')) return null;
  return period;
}

/** What an outlook without a time is for: the time of the outlook it goes on with, or of the result it was for. */
function expectedFor(
  whole: Reading,
  sentence: SentenceReading,
  frame: Frame,
  published: string | null,
): Edtf | null {
  const outlook = announced(whole, sentence, published, true);
  if (outlook !== null) return outlook;
  const earlier = whole.frames.filter(
    (other) =>
      other.sentence < sentence.index &&
      other.sentence >= sentence.index - 4 &&
      other.draft.period !== null &&
      !isHeld(other, whole),
  );
  if (isOvertaken(frame)) {
    const same = earlier.findLast(
      ({ draft }) => draft.indicator !== null && draft.indicator === frame.draft.indicator,
    );
    // "fell 18% in August, after a rise in July. Economists had expected 20%": of what the sentence told first.
    const told = same ?? earlier.at(-1);
    const first = earlier.find(
      ({ sentence: index, draft }) => index === told?.sentence && draft.indicator === told.draft.indicator,
    );
    return (first ?? told)?.draft.period ?? null;
  }
  if (frame.draft.modality !== 'forecast' || !continues(whole, sentence)) return null;
  const last = earlier.findLast((other) => other.sentence >= sentence.index - 2);
  return last?.draft.modality === 'forecast' && last.draft.type === frame.draft.type
    ? last.draft.period
    : null;
}

/** "compared to 1.23 euros" without a time, in a report that holds all its numbers against the year before. */
export function carriedBase(whole: Reading, sentence: SentenceReading, frame: Frame): Edtf | null {
  if (frame.role !== 'compare' && frame.role !== 'base') return null;
  if (timeOf(sentence, frame) >= 0 || sentence.segments[frame.segmentIndex]?.aside === true) return null;
  const now = sentence.frames.findLast((other) => other.at < frame.at && !isHeld(other, whole));
  if (now?.draft.period == null || now.draft.unit !== frame.draft.unit || onlyCompares(sentence)) return null;
  const before = whole.frames.findLast(
    (other) =>
      other.sentence < sentence.index &&
      other.sentence >= sentence.index - 2 &&
      other.role === frame.role &&
      other.draft.period !== null,
  );
  const then = whole.sentences[before?.sentence ?? -1]?.frames.find((other) => !isHeld(other, whole));
  return then?.draft.period === now.draft.period ? (before?.draft.period ?? null) : null;
}
