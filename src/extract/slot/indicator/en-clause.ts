import type { Refiner } from '../../rule.ts';
import { type Frame, subjectRange } from '../clause/en-frame.ts';
import { type Phrase, phrase } from '../clause/en-phrase.ts';
import { speaksOf } from '../clause/en-clause.ts';
import type { SentenceReading } from '../clause/en-reading.ts';
import { referent } from '../clause/en-referent.ts';
import { tailEnd } from '../clause/en-tail.ts';
import { enRule } from '../en-edit.ts';
import { isOfEach } from './en-carry.ts';
import { perTail } from './en-noun.ts';
import { movedObject } from './en-object.ts';
import { counterPhrase, placed } from './en-counted.ts';
import { isGiven } from './en-given.ts';
import { contributes } from './en-of-which.ts';
import { isRanked } from './en-ranked.ts';
import { pointing } from './en-those.ts';
import { traded } from './en-traded.ts';
import { nameless } from '../clause/en-nameless.ts';

/** The subject of the verb that governs a figure, read as a phrase. */
export function clauseSubject(frame: Frame, sentence: SentenceReading): Phrase | null {
  const range = subjectRange(frame);
  // "with 13.9 million uprooted": the number does not name itself.
  if (
    range !== null &&
    frame.at >= range[0] &&
    frame.at < range[1] &&
    frame.role !== 'share' &&
    frame.role !== 'subject'
  )
    return null;
  return range === null ? null : phrase(sentence.tokens, range[0], range[1], sentence.names);
}

export const isMoney = (unit: string): boolean => !/^(?:count|%|pp|bp|x)$/u.test(unit);

// Vehicle deliveries were 1.31 million units · sales rose 5.6% last year to 21.7 million
// ^^^^^^^^^^^^^^^^^^                           ^^^^^
export const subjectNames: Refiner = enRule(
  'indicator',
  'indicator/en-clause-subject',
  '"Vehicle deliveries were 1.31 million": the subject of the verb.',
  (frame, sentence, whole) => {
    const { draft, group, role } = frame;
    if (draft.indicator !== null || group === null || !frame.own || group.first > frame.at) return null;
    if (pointing(frame, sentence.tokens) !== null || isRanked(frame, sentence) || isGiven(frame, sentence))
      return null;
    if (
      !/^(?:delta|end|is|loose|share|object|base|part)$/u.test(role) ||
      (role === 'delta' && frame.via === 'noun' && frame.preposition === 'of' && !ownVerbTakes(group))
    )
      return null;
    if (
      role === 'part' ||
      (role === 'base' &&
        sentence.frames.some(
          (other) => other.at < frame.at && other.group === group && other.draft.indicator !== null,
        ))
    )
      return null;
    // "of which retail contributed £50m": so much of the turnover
    if (contributes(frame, sentence)) return null;
    // "valuing the company at $210 million"
    if (group.chain.at(-1)?.verb.lemma === 'value' && frame.preposition === 'at' && isMoney(draft.unit)) {
      frame.naming = nameless();
      return { indicator: 'valuation' };
    }
    // "lost 7.8% of their body weight"
    const { tokens: words } = sentence;
    if (
      role === 'delta' &&
      frame.direction < 0 &&
      words[frame.at + 1]?.low === 'of' &&
      /^(?:its|their|his|her)$/u.test(words[frame.at + 2]?.low ?? '') &&
      !/^(?:value|worth)$/u.test(words[frame.at + 3]?.low ?? '')
    ) {
      const part = phrase(
        words,
        frame.at + 2,
        tailEnd(words, frame.at + 2, frame.segment.end, new Set(['on'])),
        sentence.names,
      );
      if (part.indicator !== null) {
        const who = clauseSubject(frame, sentence);
        if (who !== null) frame.naming = { ...who, indicator: who.indicator };
        return { indicator: part.indicator.replace(/ on average$/u, '') };
      }
    }
    // "followed 12,850 adults across 29 countries": the countries are counted.
    if (
      role === 'loose' &&
      draft.unit === 'count' &&
      draft.counter !== null &&
      /^(?:across|in|at|from|for|through)$/u.test(frame.preposition)
    )
      return null;
    // "declined 14% in deal volume and 61% in value": in which of its measures
    const measure = measuredIn(frame, sentence);
    if (measure !== null) {
      const whose = clauseSubject(frame, sentence);
      frame.naming = whose;
      const series = whose?.indicator ?? null;
      return { indicator: series === null ? measure : `${series} ${measure}` };
    }
    if (placed(frame)) {
      frame.naming = nameless();
      return { indicator: counterPhrase(frame, sentence) };
    }
    const object = movedObject(frame, sentence);
    // "priced its shares at HK$28"
    if (
      frame.preposition === 'at' &&
      /^[A-Z]{3}$/u.test(draft.unit) &&
      (/^(?:shares|stock)$/u.test(object?.head ?? '') || pricedShares(frame, sentence))
    ) {
      frame.naming = object === null ? null : { ...object, indicator: null };
      return { indicator: 'share price' };
    }
    if (object !== null && object.indicator !== null) {
      frame.naming = object;
      return { indicator: object.indicator + perTail(frame, sentence) };
    }
    const named = clauseSubject(frame, sentence);
    if (named !== null && isPer(frame, sentence)) return null;
    const [from = 0] = subjectRange(frame) ?? [];
    const told = speaksOf(group) || /^noun/u.test(frame.via ?? '');
    if (named?.kind === 'pronoun' && role !== 'object' && role !== 'share' && !told) {
      // "Visits are a different story: they remain a fifth short"
      const meant = referent(whole, sentence, from, named.head);
      if (meant?.indicator == null) return null;
      frame.naming = { ...meant, subject: meant.subject ?? named.subject };
      return { indicator: meant.indicator };
    }
    // "Tianhe Motors leapt 8.8% to HK$41.35": of a company that is listed, the share price moves
    if (named?.kind === 'name' && named.subject !== null && traded(frame, sentence, whole)) {
      frame.naming = named;
      return { indicator: 'share price' };
    }
    if (named?.indicator == null || named.kind === 'pronoun' || (named.kind === 'actor' && role === 'object'))
      return null;
    // "where City economists had pencilled in 3.8%": those who expect are not measured
    if (named.kind === 'actor' && FORESEERS.test(named.head)) return null;
    // "The city issued 4,200 permits, representing a 5% increase": the permits rose, not the city
    if (
      (named.kind === 'actor' || named.kind === 'name') &&
      /^noun/u.test(frame.via ?? '') &&
      !group.finite &&
      words[group.first]?.low.endsWith('ing') === true &&
      sentence.frames.some(({ at, draft: { unit } }) => at < group.first && unit !== '%')
    )
      return null;
    if (isOfEach(frame)) return null;
    // "economists had forecast a 0.3% decline"
    if (named.kind === 'actor' && role === 'delta' && speaksOf(group) && frame.via !== 'verb') return null;
    // "the countries reached 267 robots": an actor is not measured, what it has is.
    if (
      named.kind === 'actor' &&
      draft.counter !== null &&
      role !== 'delta' &&
      !draft.counter.toLowerCase().endsWith(named.head)
    )
      return null;
    if (named.kind === 'actor' && isMoney(draft.unit)) return null;
    frame.naming = named;
    // "Shares in Halden slid 8%": their price did.
    if (
      /^(?:shares|stock|share price)(?: (?:in|of) .+)?$/u.test(named.indicator) &&
      draft.unit !== 'pp' &&
      frame.draft.unit !== 'count' &&
      // "China's stock of robots rose": a place has no shares
      !(
        named.head === 'stock' &&
        sentence.names.some(({ kind, text }) => kind === 'place' && text === named.subject)
      )
    )
      return { indicator: 'share price' };
    return { indicator: named.indicator + (named.kind === 'actor' ? '' : perTail(frame, sentence)) };
  },
);

/** People whose trade it is to expect numbers. */
const FORESEERS = /^(?:economists?|analysts?|forecasters?|strategists?|brokers)$/u;

/** "in volume", "in deal value", "in terms of floor space" behind how far something moved. */
function measuredIn({ role, via, at, segment }: Frame, { tokens, names }: SentenceReading): string | null {
  if (role !== 'delta' || via !== 'verb' || tokens[at + 1]?.low !== 'in' || at + 2 >= segment.end)
    return null;
  const from = tokens[at + 2]?.low === 'terms' && tokens[at + 3]?.low === 'of' ? at + 4 : at + 2;
  const named = phrase(tokens, from, tailEnd(tokens, from, segment.end), names);
  return /^(?:volumes?|values?|tonnage|quantity|number|size)$/u.test(named.head) ? named.indicator : null;
}

/** "131 million shares priced at HK$48" */
function pricedShares({ group, at }: Frame, { frames }: SentenceReading): boolean {
  const before = frames.findLast((other) => other.at < at);
  return (
    /^(?:priced|price)$/u.test(group?.chain.at(-1)?.verb.lemma ?? '') &&
    before?.draft.counter === 'shares' &&
    before.at === (group?.first ?? 0) - 1
  );
}

/** "Rs 27.3 a share, which was 12 per cent more": a share is what the number before is for. */
function isPer(frame: Frame, { tokens }: SentenceReading): boolean {
  const range = subjectRange(frame);
  if (range === null || range[1] - range[0] > 4) return false;
  const from = tokens[range[0]]?.low === 'or' ? range[0] + 1 : range[0];
  return tokens[from]?.tag === 'figure' && /^(?:a|an|per|each)$/u.test(tokens[from + 1]?.low ?? '');
}

function ownVerbTakes(group: NonNullable<Frame['group']>): boolean {
  const verb = group.chain.at(-1)?.verb;
  return (
    group.copula ||
    group.having ||
    verb === undefined ||
    verb.classes.has('say') ||
    verb.classes.has('report') ||
    verb.classes.has('happen') ||
    verb.classes.has('reach')
  );
}
