import { expecters } from '../attribution/en-expected.ts';
import { forecastNouns, targetNouns } from '../../locale/en-nouns.ts';
import type { Refiner } from '../../rule.ts';
import { speaksOf } from '../clause/en-clause.ts';
import { type Frame, isActual } from '../clause/en-frame.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import type { Token } from '../clause/en-token.ts';
import { enRule } from '../en-edit.ts';
import { dayOf, monthsOf } from '../period/en-calendar.ts';
import { asOfNow, timeOf } from '../period/en-choice.ts';
import { outlookOf } from './en-consensus.ts';

/** Want the number whatever stands behind: "targets net debt of", "aims for 5%". */
const WANTING =
  /^(?:need|aim|plan|target|intend|seek|want|vow|hope|propose|mandate|schedule|budget|strive|endeavour|earmark|require|cap|call|appeal|must)$/u;
/** Want only what "to" brings: "pledged to cut 30%"; what is pledged itself is done. */
const PROMISING =
  /^(?:pledge|promise|commit|agree|undertake|need|vow|mean|meant|aspire|decide|resolve|elect|opt|design|wish)$/u;
/** "were seen within four hours": somebody looked, nobody looked ahead. */
const lookedAt = (lemma: string, past: boolean, passive: boolean): boolean =>
  lemma === 'see' && past && passive;
const EXPECTING =
  /^(?:see|guide|expect|forecast|project|predict|anticipate|foresee|envisage|envision|tip|estimate)$/u;
/** "economists had pencilled in 3.8%": those whose trade it is expect, whatever the verb. */
const foresees = ({ group }: Frame, { tokens }: SentenceReading): boolean =>
  /^(?:pencil|price|bet|look|reckon|bank)$/u.test(group?.chain.at(-1)?.verb.lemma ?? '') &&
  group?.subject != null &&
  /^(?:economists?|analysts?|forecasters?|strategists?|traders|investors|markets?)$/u.test(
    tokens[group.subject[1] - 1]?.low ?? '',
  );

const EXPECTED = /^(?:projected|expected|forecast|predicted|anticipated)$/u;
const LOOKING_AHEAD = /^(?:will|would|shall|should|may|might|could|'ll)$/u;

/** A figure that a clause about the future only starts from: "up from 640,000 last year". */
function isStart(frame: Frame, sentence: SentenceReading, published: string | null): boolean {
  if (frame.held) return true;
  const now = dayOf(published);
  const dated = timeOf(sentence, frame);
  if (asOfNow(sentence, frame.at, dated)) return true;
  const time = sentence.tokens[dated]?.time;
  if (now === null || time == null) return false;
  // "51 deals raised HK$64 billion in the same period last year"
  if (time.family === 'earlier') return true;
  const period = time.resolve({ now, future: true, anchor: null });
  const end = period === null ? null : monthsOf(period);
  // Of a quarter just over, before its results are out, people still say what they expect.
  const latest = now.year * 12 + (now.month ?? 1) - (time.family === 'quarter' ? 4 : 1);
  return (
    end !== null && end[1] < latest && /^(?:year|relative-year|month|quarter|fiscal-year)$/u.test(time.family)
  );
}

/** The time of a figure ends after the document: "previously estimated fourth-quarter sales at", "is estimated to come to 8 trillion this year". */
function liesAhead(frame: Frame, sentence: SentenceReading, published: string | null): boolean {
  const now = dayOf(published);
  const time = sentence.tokens[timeOf(sentence, frame)]?.time;
  if (now === null || time == null || time.family === 'earlier') return false;
  const period = time.resolve({ now, future: true, anchor: null });
  const end = period === null ? null : monthsOf(period);
  return end !== null && end[1] >= now.year * 12 + (now.month ?? 1) - 1;
}

/** "Taxes will rise, adding $168 to the bill": a participle looks where the verb before it looks. */
function modalOf({ group }: Frame, { groups, tokens }: SentenceReading): string | null {
  if (group === null || group.modal !== null || group.finite) return group?.modal ?? null;
  const hangs = tokens[group.first - 1]?.raw === ',' && tokens[group.first]?.low.endsWith('ing') === true;
  return hangs ? (groups.findLast((other) => other.end <= group.first && other.finite)?.modal ?? null) : null;
}

/** Opens a clause that no verb before it brings: "expects capacity, which stood at 16 GW, …", "forecast 3% after sales rose 5%". */
const ASIDE = /^(?:which|who|whose|where|after|when|because|while|whereas|although|though|since|;|\()$/u;

/** Lemmas of the verbs above a figure: its own chain, and the one that brings it as an infinitive ("expects them to account for"). */
function above(
  frame: Frame,
  sentence: SentenceReading,
): { lemma: string; infinitive: boolean; passive: boolean }[] {
  const { group } = frame;
  if (group === null) return [];
  const sees = /^(?:see|sees|seen)$/u;
  const found = group.chain
    .filter(({ verb, at }) => verb.lemma !== 'see' || sees.test(sentence.tokens[at]?.low ?? ''))
    .filter(({ verb }) => !lookedAt(verb.lemma, !group.present, group.passive))
    .map(({ verb }, index) => ({
      lemma: verb.lemma,
      infinitive: index < group.chain.length - 1,
      passive: index === 0 ? group.undergoes : group.passive,
    }));
  // "plans to add 62 GW", "the target of attracting 60 million visitors"
  if (!group.finite && targetNouns.has((sentence.tokens[group.first - 2]?.low ?? '').replace(/s$/u, '')))
    if (/^(?:to|of|for)$/u.test(sentence.tokens[group.first - 1]?.low ?? '')) {
      found.unshift({ lemma: 'want', infinitive: true, passive: false });
      return found;
    }
  if (
    sentence.tokens[group.first - 1]?.low === 'to' ||
    (!group.finite && sentence.tokens[group.first - 1]?.tag !== 'mark')
  ) {
    // "expects capacity, which stood at 16 GW, to reach 70 GW": over the remark.
    const remark = (at: number): boolean =>
      sentence.segmentOf[at] !== frame.segmentIndex &&
      /^(?:which|who|whose|where)$/u.test(sentence.segments[sentence.segmentOf[at] ?? -1]?.opener ?? '');
    const nearest = sentence.groups.findLast((other) => other.end <= group.first && !remark(other.first));
    // "expects inflation to average 2.7% …, and the economy to grow 1.1%": both hang on the same verb.
    const infinitive = (other: typeof nearest): boolean =>
      other !== undefined && !other.finite && sentence.tokens[other.first - 1]?.low === 'to';
    const upper =
      nearest !== undefined && infinitive(group) && infinitive(nearest)
        ? sentence.groups.findLast((other) => other.end <= nearest.first && !infinitive(other))
        : nearest;
    if (
      upper !== undefined &&
      upper.chain.length > 0 &&
      group.first - upper.end < (upper === nearest ? 14 : 40) &&
      !/^saw$/u.test(sentence.tokens[upper.main]?.low ?? '')
    )
      found.unshift(
        ...upper.chain.map(({ verb }) => ({ lemma: verb.lemma, infinitive: true, passive: upper.passive })),
      );
  } else if (group.finite && !ASIDE.test(frame.segment.opener)) {
    // "The IMF forecast that growth would slow", "expects sales rose": the verb that brings the clause.
    const upper = sentence.groups.findLast((other) => other.end <= group.first && !other.reduced);
    const brings = upper?.chain.at(-1)?.verb.lemma ?? '';
    if (
      upper !== undefined &&
      /^(?:recommend|propose|urge|demand|require|promise|pledge|vow)$/u.test(brings) &&
      frame.segment.opener === 'that'
    )
      found.unshift({ lemma: 'want', infinitive: true, passive: false });
    if (upper !== undefined && brings === 'see' && !sees.test(sentence.tokens[upper.main]?.low ?? ''))
      return found;
    if (
      upper !== undefined &&
      EXPECTING.test(brings) &&
      brings !== 'estimate' &&
      group.first - upper.end < 12
    )
      found.unshift({ lemma: brings, infinitive: true, passive: upper.passive });
  }
  return found;
}

/** "lowered its estimate of the harvest to", "raised its forecast": what is moved is itself an outlook. */
function movesOutlook(frame: Frame, { tokens }: SentenceReading): boolean {
  const { group } = frame;
  if (group === null || group.end > frame.at || isMeasuredAgainst(frame)) return false;
  const words = tokens.slice(group.end, Math.min(group.end + 6, frame.at));
  const at = words.findIndex((token) => token.tag === 'preposition');
  const head = (at < 0 ? words : words.slice(0, at)).findLast((token) => token.tag === 'noun')?.low ?? '';
  return forecastNouns.has(head) || head === 'estimate' || head === 'estimates';
}

/** "beat expectations of 4bn with revenue of 4.5bn": the outlook is one that time has overtaken. */
export const isMeasuredAgainst = ({ group }: Frame): boolean =>
  group !== null &&
  group.modal === null &&
  /^(?:beat|miss|exceed|surpass|top|meet|match|outstrip|undershoot|overshoot|undercut|trail|lag|trounce|smash|outpace|outperform|fall|come)$/u.test(
    group.chain.at(-1)?.verb.lemma ?? '',
  );

/** "54% plan to invest more", "a third of firms expect to cut jobs": so many do want it, now. */
function wantThemselves({ draft, group, at }: Frame): boolean {
  if (group === null || draft.unit !== '%' || group.first < at || group.passive || group.modal !== null)
    return false;
  const first = group.chain[0]?.verb;
  return (
    group.chain.length > 1 &&
    first !== undefined &&
    (WANTING.test(first.lemma) || EXPECTING.test(first.lemma))
  );
}

/** "17 analysts polled by Farmline expect": they are counted, not expected. */
const isAsked = ({ draft, group, at }: Frame): boolean =>
  /^(?:analysts?|economists?|forecasters?|strategists?|respondents?|brokers?|brokerages?|estimates?|projections?|forecasts?|experts?)$/iu.test(
    draft.counter ?? '',
  ) &&
  (group === null || group.first > at || group.end < at);

/** "Halden said it would cut 1,200 jobs": a plan of whoever says so. */
const saidTheyWould = ({ group }: Frame, { groups, tokens }: SentenceReading): boolean =>
  group?.modal === 'would' &&
  group.subject !== null &&
  /^(?:it|they|we|he|she)$/u.test(tokens[group.subject[0]]?.low ?? '') &&
  groups.some((other) => other.end <= group.first && speaksOf(other));

/** "lowered its sales target to 4.6 million from 5.5 million": what is moved is a goal. */
function goalMoved(frame: Frame, tokens: readonly Token[]): boolean {
  const first = tokens[frame.left - 1]?.low;
  if (first !== 'to' && first !== 'from') return false;
  for (let i = frame.left - 2; i >= Math.max(0, frame.left - 10); i--) {
    const token = tokens[i];
    if (token === undefined || token.tag === 'mark' || token.tag === 'verb') return false;
    if (/^(?:target|goal|objective|ambition|quota|ceiling|cap|budget)s?$/u.test(token.low)) return true;
  }
  return false;
}

type Judge = (frame: Frame, sentence: SentenceReading, whole: Reading, published: string | null) => boolean;

const rule = (name: string, modality: 'target' | 'forecast', about: string, judge: Judge): Refiner =>
  enRule('modality', name, about, (frame, sentence, whole, published) =>
    frame.draft.modality === null &&
    !wantThemselves(frame) &&
    !isAsked(frame) &&
    judge(frame, sentence, whole, published)
      ? { modality }
      : null,
  );

export const modalities: readonly Refiner[] = [
  // a target of 5% · against an appeal of US$4.2bn
  //   ^^^^^^
  rule(
    'modality/en-target-noun',
    'target',
    '"a target of 5%", "an appeal of $4bn": the noun before the figure is a goal.',
    (frame, { tokens }) =>
      nounBefore(frame, tokens, targetNouns) ||
      goalMoved(frame, tokens) ||
      // "the target of attracting 60 million visitors"
      (tokens[frame.left - 1]?.tag === 'verb' &&
        /^(?:of|to|for)$/u.test(tokens[frame.left - 2]?.low ?? '') &&
        tokens[frame.left - 3]?.tag === 'noun' &&
        targetNouns.has((tokens[frame.left - 3]?.low ?? '').replace(/s$/u, ''))),
  ),
  rule(
    'modality/en-forecast-noun',
    'forecast',
    '"a forecast of 3%", "the projected 5%": the word before the figure looks ahead.',
    (frame, sentence) =>
      nounBefore(frame, sentence.tokens, forecastNouns) ||
      expecters(frame, sentence) !== null ||
      movesOutlook(frame, sentence) ||
      foresees(frame, sentence) ||
      // "the median estimate for a 10.4% rise", "the consensus called for $0.46"
      outlookOf(frame, sentence) >= 0 ||
      // "below the 2.5% median estimate"
      (frame.role === 'compare' &&
        sentence.tokens
          .slice(frame.at + 1, frame.at + 3)
          .some((token) =>
            /^(?:estimates?|forecasts?|consensus|projections?|expectations?)$/u.test(token.low),
          )) ||
      // "the $5bn expected by analysts"
      sentence.groups.some(
        (group) =>
          group.agent &&
          (group.first === frame.at + 1 ||
            group.first === frame.at + 2 ||
            // "the 178 million that analysts polled by Newsline had projected"
            (group.first > frame.at &&
              group.first < frame.at + 12 &&
              !sentence.tokens
                .slice(frame.at + 1, group.first)
                .some(({ tag }) => tag === 'figure' || tag === 'mark'))) &&
          (group.chain.at(-1)?.verb.classes.has('expect') === true ||
            group.chain.at(-1)?.verb.lemma === 'pencil'),
      ) ||
      (EXPECTED.test(sentence.tokens[frame.at - 1]?.low ?? '') &&
        sentence.tokens[frame.at - 2]?.tag !== 'auxiliary'),
  ),
  // aim to reach 900,000 households · targets net debt of … · pledged to cut emissions by 30%
  // ^^^^^^^^^^^^
  rule(
    'modality/en-aim',
    'target',
    '"aims to reach", "plans 5 plants", "pledged to cut": what somebody wants.',
    (frame, sentence, _whole, published) =>
      !isStart(frame, sentence, published) &&
      // "proposed a dividend of": for the year that is over
      !/\bdividend\b/u.test(frame.draft.indicator ?? '') &&
      above(frame, sentence).some(
        // "2.3 million people need aid": so it is, nobody plans it.
        ({ lemma, infinitive }) =>
          (WANTING.test(lemma) && !(frame.role === 'subject' && /^(?:need|want|hope|seek)$/u.test(lemma))) ||
          (infinitive && PROMISING.test(lemma)) ||
          // "promised 80,000 new jobs"; a sum that is pledged is given.
          (/^(?:promise|pledge|vow)$/u.test(lemma) &&
            frame.role === 'object' &&
            frame.draft.unit === 'count'),
      ),
  ),
  // expects them to account for nearly 40% · is projected to reach
  // ^^^^^^^                                     ^^^^^^^^^
  rule(
    'modality/en-expect',
    'forecast',
    '"is expected to reach", "forecasts growth of 5%": what somebody expects.',
    (frame, sentence, _whole, published) =>
      !isStart(frame, sentence, published) &&
      above(frame, sentence).some(
        ({ lemma, infinitive, passive }) =>
          EXPECTING.test(lemma) &&
          (lemma !== 'estimate' || (infinitive && passive) || liesAhead(frame, sentence, published)),
      ),
  ),
  // the department forecast a crop of 4.4 billion bushels. Wheat production is put at 1.74 billion
  //                                                                          ^^^^^^
  rule(
    'modality/en-put-at',
    'forecast',
    '"is put at 1.7 billion": what is put somewhere in a text of forecasts, or for a time ahead, is foreseen.',
    (frame, sentence, whole, published) => {
      const { group } = frame;
      if (group?.passive !== true || !group.present || frame.preposition !== 'at') return false;
      if (!/^(?:put|peg|pin|place)$/u.test(group.chain.at(-1)?.verb.lemma ?? '')) return false;
      if (isStart(frame, sentence, published)) return false;
      const told = whole.frames.findLast(
        (other) =>
          other.sentence < frame.sentence || (other.sentence === frame.sentence && other.at < frame.at),
      );
      return (
        told?.draft.modality === 'forecast' ||
        liesAhead(frame, sentence, published) ||
        sentence.tokens.some(({ low, tag }) => tag !== 'figure' && forecastNouns.has(low))
      );
    },
  ),
  // set to reach · likely to exceed · on track to grow
  // ^^^^^^         ^^^^^^^^^
  rule(
    'modality/en-set-to',
    'forecast',
    '"set to reach", "likely to exceed", "on track to": what will come.',
    (frame, sentence, _whole, published) => {
      const { group } = frame;
      if (group === null || isStart(frame, sentence, published)) return false;
      const before = sentence.tokens
        .slice(Math.max(0, group.first - 4), group.main + 1)
        .map((token) => token.low)
        .join(' ');
      return /\b(?:set|likely|unlikely|poised|due|slated|bound|track|course) to /u.test(before);
    },
  ),
  // will invest $5bn · would rise to 3%
  // ^^^^
  // Ford will invest $5bn · capital spending is budgeted at
  //      ^^^^
  rule(
    'modality/en-will-do',
    'target',
    '"will shut seven depots": what somebody will do is a plan.',
    (frame, sentence, _whole, published) => {
      const verb = frame.group?.chain.at(-1)?.verb;
      if (verb === undefined || isStart(frame, sentence, published)) return false;
      if (/^(?:budget|pegged|earmark|capped)(?:ed)?$/u.test(verb.lemma)) return true;
      if (frame.group?.modal === 'be-to') return true;
      const decreed =
        frame.group?.subject == null ? '' : (sentence.tokens[frame.group.subject[1] - 1]?.low ?? '');
      if (
        frame.group?.modal === 'will' &&
        frame.role === 'end' &&
        /^(?:wage|tax|fares?|fees?|charge|pensions?|tariffs?|allowances?|benefits?|levy|toll|duty|threshold|age|quota|cap)$/u.test(
          decreed,
        )
      )
        return true;
      return (
        (frame.group?.modal === 'will' || saidTheyWould(frame, sentence)) &&
        verb.classes.has('do') &&
        !verb.classes.has('reach') &&
        !/^(?:cost|generate|save|earn|need|require|lose|gain|use|consume|help|benefit|attract|receive)$/u.test(
          verb.lemma,
        ) &&
        frame.group?.direction === 0
      );
    },
  ),
  rule(
    'modality/en-will',
    'forecast',
    '"will", "would", "could": what is to come.',
    (frame, sentence, _whole, published) =>
      !isStart(frame, sentence, published) &&
      // "The final dividend will be 6.4p": for the year that is over.
      !/\bdividend\b/u.test(frame.draft.indicator ?? '') &&
      LOOKING_AHEAD.test(modalOf(frame, sentence) ?? ''),
  ),
  // expects sales of $19 billion, representing an 11.1% rise · forecast at 3 million, equivalent to 8%
  //                               ^^^^^^^^^^^^                               ^^^^^^^^^^
  rule(
    'modality/en-hanging',
    'forecast',
    '"expects sales of $19 billion, representing an 11.1% rise": what an outlook amounts to is an outlook.',
    (frame, { frames, tokens }) => {
      const before = frames[frames.indexOf(frame) - 1];
      return (
        before?.draft.modality === 'forecast' &&
        !frame.held &&
        frame.segment.opener === ',' &&
        (/^(?:equivalent|equal)$/u.test(tokens[frame.segment.start]?.low ?? '') ||
          // "is projected to increase by 33% this year, reaching a total of 440 GW"
          (frame.group?.first === frame.segment.start &&
            !frame.group.finite &&
            before.segmentIndex >= frame.segmentIndex - 1 &&
            tokens[frame.segment.start]?.low.endsWith('ing') === true))
      );
    },
  ),
  // expects revenue of $22 billion, or 7.6% more than · sees demand growing by 1.9 million, 106,000 less than it thought
  //                                 ^^^^^^^^^^^^^^                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  rule(
    'modality/en-also-forecast',
    'forecast',
    '"expects $22 billion, or 7.6% more": what a foreseen number is again, or how far it is from another, is foreseen too.',
    (frame, { frames, tokens }) => {
      const before = frames[frames.indexOf(frame) - 1];
      if (before?.draft.modality !== 'forecast' || before.held || frame.held) return false;
      if (before.segmentIndex < frame.segmentIndex - 1) return false;
      // A verb of its own, before it, says for itself.
      if (frame.own && frame.group !== before.group && (frame.group?.first ?? 0) < frame.at) return false;
      const opens = tokens[frame.segment.start - 1]?.raw === ',' || frame.segment.opener === 'or';
      return (
        (frame.role === 'also' && frame.segment.opener !== '(') ||
        (opens && frame.role === 'delta' && frame.via === 'comparative')
      );
    },
  ),
  // … £150m to £160m, down from an earlier range of £165m
  //                             ^^^^^^^^^^^^^^^^^
  rule(
    'modality/en-earlier-outlook',
    'forecast',
    '"from an earlier range of": what was expected before was expected too.',
    (frame, sentence, whole) => {
      const other = whole.frames.findLast(
        (earlier) => earlier.sentence === frame.sentence && earlier.at < frame.at,
      );
      const words = sentence.tokens
        .slice(frame.left, frame.at)
        .map((token) => token.low)
        .join(' ');
      return (
        frame.held &&
        other?.draft.modality === 'forecast' &&
        /\b(?:earlier|previous|prior|initial|original)\b/u.test(words) &&
        /\b(?:range|forecast|estimate|guidance|projection|target)\b/u.test(words)
      );
    },
  ),
];

/** After periods are known: what lies wholly after publication has not happened. */
export const ahead: Refiner = enRule(
  'modality',
  'modality/en-ahead',
  'A period wholly after the date of the document: a forecast.',
  (frame, sentence, _whole, published) => {
    const now = dayOf(published);
    const span =
      frame.draft.period === null || frame.draft.period.includes('/') ? null : monthsOf(frame.draft.period);
    if (!isActual(frame) || now === null || span === null) return null;
    if (span[0] <= now.year * 12 + (now.month ?? 12) - 1) return null;
    // "wants 20,000 hectares pulled out by 2027", "promised 400 beds by 2026": wished for, with a date ahead.
    const wished = sentence.groups.some(({ end, first, chain }) => {
      const lemma = chain.at(-1)?.verb.lemma ?? '';
      const near = sentence.segmentOf[first] === frame.segmentIndex && end <= frame.at;
      return near && (WANTING.test(lemma) || PROMISING.test(lemma));
    });
    // "a contract that raises the wage to $44 by 2027": so it is laid down.
    const laid =
      frame.group?.present === true &&
      frame.group.modal === null &&
      !frame.group.copula &&
      frame.role === 'end';
    return { modality: laid || wished ? 'target' : 'forecast' };
  },
);

function nounBefore(frame: Frame, tokens: readonly { low: string }[], nouns: ReadonlySet<string>): boolean {
  if (frame.role === 'head' && nouns.has(tokens[frame.head]?.low ?? '')) return true;
  // "a 5.1% forecast", "the 2% target"
  if (nouns.has(tokens[frame.at + 1]?.low ?? '') && frame.at + 1 < frame.segment.end) return true;
  return (
    frame.left < frame.at &&
    tokens
      .slice(frame.left, frame.at)
      .some((token, k) => nouns.has(token.low) && tokens[frame.left + k + 1]?.low === 'of')
  );
}
