import type { Refiner } from '../../rule.ts';
import { type Frame, subjectRange } from '../clause/en-frame.ts';
import { headOf, type Phrase, phrase, phraseStart, saysNothing } from '../clause/en-phrase.ts';
import { speaksOf } from '../clause/en-clause.ts';
import { written } from '../clause/en-name.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import { changeDown, changeUp } from '../../locale/en-nouns.ts';
import { partOf, predicate, restriction } from '../clause/en-predicate.ts';
import { referent } from '../clause/en-referent.ts';
import { tailEnd } from '../clause/en-tail.ts';
import { enRule } from '../en-edit.ts';
import { perTail } from './en-noun.ts';

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

const isMoney = (unit: string): boolean => !/^(?:count|%|pp|bp|x)$/u.test(unit);

// BYD sold 526,409 battery-only cars · Donors pledged EUR 2.4bn · it has 5 million users
//     ^^^^         ^^^^^^^^^^^^^^^^^           ^^^^^^^
export const done: Refiner = enRule(
  'indicator',
  'indicator/en-done',
  '"sold 526,409 cars": what is counted and what was done to it.',
  (frame, sentence, whole) => {
    const { draft, group, at, segment } = frame;
    if (draft.indicator !== null || frame.role !== 'object' || group === null) return null;
    const { tokens } = sentence;
    const verb = group.chain.at(-1)?.verb;
    if (verb?.lemma === 'contribute') return null;
    // "to exceed the 45 lakh mark": the series told of
    if (/^(?:mark|level|threshold|barrier|milestone)$/u.test(tokens[at + 1]?.low ?? '')) return null;
    const who = verb?.classes.has('reach') === true ? clauseSubject(frame, sentence) : null;
    // "Vehicle deliveries reached 1.3 million units": the deliveries are measured.
    if (who !== null && (who.kind === 'measure' || who.kind === 'other')) return null;
    if (draft.unit === '%' && verb !== undefined && /^(?:return|earn|yield)$/u.test(verb.lemma))
      return {
        indicator: who?.kind === 'other' && who.indicator !== null ? `${who.indicator} return` : 'return',
      };
    const counted = draft.unit === 'count' ? counterPhrase(frame, sentence) : null;
    if (verb?.lemma === 'leave' && counted !== null) {
      frame.naming = { indicator: null, subject: null, anaphoric: false, kind: 'other', head: '' };
      const left = state(frame, sentence);
      return { indicator: counted.endsWith(left) ? counted : counted + left };
    }
    // "said 345 million people face hunger": they are not said.
    const telling = speaksOf(group) && verb?.classes.has('do') !== true && verb?.classes.has('aim') !== true;
    const acted =
      verb !== undefined &&
      !group.having &&
      !(telling && verb.classes.has('say')) &&
      (group.chain.length > 1 || !verb.classes.has('reach'))
        ? `${verb.participle} ${group.particle}`.trim()
        : '';
    frame.naming = { indicator: null, subject: null, anaphoric: false, kind: 'other', head: '' };
    const inherited = draft.unit === 'count' && counted === null ? counterBefore(frame, whole) : null;
    if (inherited !== null) return { indicator: `${inherited} ${acted}`.trim() };
    if (counted !== null) return { indicator: `${counted} ${acted}`.trim() };
    if (draft.unit === 'count' || draft.unit === '%' || verb === undefined) return null;
    // "burned 2,170 acres"
    if (/^(?:acre|ha|km2|m2|mu)$/u.test(draft.unit)) return { indicator: `area ${acted}`.trim() };
    const link = tokens[at + 1]?.low;
    // "set aside £210m to cover bad loans"
    if (group.particle === 'aside' && isMoney(draft.unit)) {
      const from =
        link === 'to' && tokens[at + 2]?.low === 'cover'
          ? at + 3
          : /^(?:for|against)$/u.test(link ?? '')
            ? at + 2
            : -1;
      const what =
        from < 0 ? null : phrase(tokens, from, tailEnd(tokens, from, segment.end), sentence.names).indicator;
      return { indicator: what === null ? 'provision' : `provision for ${what}` };
    }
    // "pays 45,500 cedis a tonne"
    if (
      /^[A-Z]{3}\/./u.test(draft.unit) &&
      /^(?:pay|earn|get|receive|charge|offer|quote|bid|ask)$/u.test(verb.lemma)
    )
      return { indicator: 'price' };
    // A verb that says nothing of the money is no name for it: "wants", "expects", "takes".
    const noun = verb.nominal ?? (verb.classes.has('do') && !LIGHT.test(verb.lemma) ? verb.participle : null);
    const named = clauseSubject(frame, sentence);
    // "the therapy costs $940 a month"
    if (verb.lemma === 'cost' && named?.indicator != null && named.kind !== 'pronoun') {
      frame.naming = named;
      return { indicator: `cost of ${named.indicator}` };
    }
    // "exported 5.8 million tonnes of rice …, taking 2.5 million tonnes": a verb that names nothing goes on about the series before.
    const before =
      verb.nominal !== null
        ? undefined
        : whole.frames.findLast(
            (other) =>
              other.draft.indicator !== null &&
              other.draft.unit === draft.unit &&
              (other.sentence === frame.sentence
                ? other.at < at
                : other.sentence < frame.sentence && other.sentence >= frame.sentence - 2),
          );
    if (
      before?.draft.indicator != null &&
      /^(?:take|have|get|receive|hold|account|absorb|attract|carry|follow|bring|rake|pull)$/u.test(verb.lemma)
    )
      return { indicator: before.draft.indicator };
    if (named !== null && named.kind === 'measure' && named.indicator !== null) {
      frame.naming = named;
      return { indicator: named.indicator };
    }
    if (
      (link === 'on' || link === 'for' || link === 'to' || link === 'into') &&
      at + 1 < segment.end &&
      tokens[at + 2]?.tag !== 'verb' &&
      isMoney(draft.unit)
    ) {
      const end = tailEnd(tokens, at + 2, segment.end);
      const object = phrase(tokens, at + 2, end, sentence.names);
      if (object.indicator !== null && object.kind !== 'name')
        return { indicator: `${noun ?? 'funding'} ${link} ${object.indicator}` };
    }
    return noun === null ? null : { indicator: noun };
  },
);

/** Verbs too light to name the money that is their object. */
const LIGHT =
  /^(?:set|put|take|get|have|bring|give|leave|keep|see|run|open|close|expect|want|need|reach|hold|draw|use|own|carry|count|cover|follow)$/u;

// revenue was $12bn, of which overseas operations contributed $3bn
//                              ^^^^^^^^^^^^^^^^^^^
export const contributed: Refiner = enRule(
  'indicator',
  'indicator/en-contributed',
  '"of which A contributed $3bn": the series before, from A.',
  (frame, sentence) => {
    const { draft, group } = frame;
    const lemma = group?.chain.at(-1)?.verb.lemma ?? '';
    if (
      draft.indicator !== null ||
      !frame.own ||
      draft.unit === '%' ||
      !/^(?:contribute|come|generate|bring|provide|add)$/u.test(lemma)
    )
      return null;
    const other = sentence.frames.findLast(
      (earlier) =>
        earlier.at < frame.at &&
        earlier.draft.indicator !== null &&
        earlier.draft.unit === draft.unit &&
        earlier.segmentIndex < frame.segmentIndex,
    );
    const who = clauseSubject(frame, sentence);
    if (other?.draft.indicator == null || who === null) return null;
    frame.naming = { ...who, kind: 'other' };
    if (who.kind === 'name') return { indicator: other.draft.indicator };
    return who.indicator === null ? null : { indicator: `${other.draft.indicator} from ${who.indicator}` };
  },
);

// 1,200 people were killed · More than $5bn was raised
// ^^^^^^^^^^^^      ^^^^^^
export const doer: Refiner = enRule(
  'indicator',
  'indicator/en-doer',
  '"1,200 people were killed": what is counted and what it did.',
  (frame, sentence, whole) => {
    const { draft, at, segment } = frame;
    if (draft.indicator !== null || frame.role !== 'subject' || draft.unit === '%') return null;
    const { tokens } = sentence;
    if (/^(?:mark|level|threshold|barrier|milestone)$/u.test(tokens[at + 1]?.low ?? '')) return null;
    const group =
      sentence.groups.find((verb) => verb.first > at && verb.first < segment.end) ??
      (frame.group !== null && frame.group.first > at ? frame.group : undefined);
    // "spent 11 trillion on equipment, of which 9 trillion went to semiconductors"
    const whole1 = sentence.frames.findLast(
      (other) => other.at < at && other.draft.unit === draft.unit && other.draft.indicator !== null,
    );
    if (
      isMoney(draft.unit) &&
      group?.chain.at(-1)?.verb.lemma === 'go' &&
      whole1?.draft.indicator != null &&
      tokens[group.end]?.low === 'to'
    ) {
      const goal = phrase(tokens, group.end + 1, tailEnd(tokens, group.end + 1, segment.end), sentence.names);
      const name = goal.indicator ?? goal.subject;
      if (name !== null)
        return { indicator: `${whole1.draft.indicator.split(/ (?:on|for|to) /u)[0] ?? ''} on ${name}` };
    }
    const counted =
      draft.unit === 'count' ? (counterPhrase(frame, sentence) ?? counterBefore(frame, whole)) : '';
    if (group === undefined || counted === null) return null;
    const last = group.chain.at(-1);
    frame.naming = { indicator: null, subject: null, anaphoric: false, kind: 'other', head: '' };
    // "The county's three hospitals treated": they are counted, whatever they did.
    const opener = tokens[frame.left];
    if (
      counted !== '' &&
      draft.counter !== null &&
      (/^(?:the|these|those|its|their|his|her|our|all)$/u.test(opener?.low ?? '') ||
        (frame.left > 0 && tokens[frame.left - 1]?.tag === 'possessive'))
    )
      return { indicator: counted };
    if (last === undefined) {
      // "37.6 million were refugees"
      const what = phrase(tokens, group.end, tailEnd(tokens, group.end, segment.end), sentence.names);
      if (group.copula && draft.counter === null && what.indicator !== null)
        return { indicator: what.indicator };
      return counted === ''
        ? null
        : { indicator: `${counted} ${predicate(group, sentence, counted)}`.trim() };
    }
    // "Rs 2.5 crore had been sanctioned for capital works"
    if (
      isMoney(draft.unit) &&
      group.passive &&
      /^(?:for|on|to|into|towards?)$/u.test(tokens[group.end]?.low ?? '')
    ) {
      const goal = phrase(tokens, group.end + 1, tailEnd(tokens, group.end + 1, segment.end), sentence.names);
      if (goal.indicator !== null && goal.kind !== 'name')
        return {
          indicator: `${last.verb.nominal ?? 'funding'} ${tokens[group.end]?.low ?? ''} ${goal.indicator}`,
        };
    }
    return { indicator: `${counted} ${predicate(group, sentence, counted)}`.trim() };
  },
);

// Vehicle deliveries were 1.31 million units · sales rose 5.6% last year to 21.7 million
// ^^^^^^^^^^^^^^^^^^                           ^^^^^
/** "live storage in 155 reservoirs", "flies to 30 cities": a number of places or people behind a preposition counts them. */
const placed = ({ draft, role, preposition, group }: Frame): boolean =>
  draft.unit === 'count' &&
  draft.counter !== null &&
  !/^(?:units?|points?)$/u.test(draft.counter) &&
  (role === 'loose' || role === 'is' || role === 'end') &&
  (/^(?:across|in|from|for|through|on|among|throughout|between|with|serving|covering)$/u.test(preposition) ||
    (preposition === 'to' && (group?.direction ?? 0) === 0 && PLACES.test(draft.counter)));

const PLACES =
  /(?:countries|cities|towns|destinations|markets|airports|ports|states|villages|provinces|stations|sites|schools)$/iu;

export const subjectNames: Refiner = enRule(
  'indicator',
  'indicator/en-clause-subject',
  '"Vehicle deliveries were 1.31 million": the subject of the verb.',
  (frame, sentence, whole) => {
    const { draft, group, role } = frame;
    if (draft.indicator !== null || group === null || !frame.own || group.first > frame.at) return null;
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
    // "valuing the company at $210 million"
    if (group.chain.at(-1)?.verb.lemma === 'value' && frame.preposition === 'at' && isMoney(draft.unit)) {
      frame.naming = { indicator: null, subject: null, anaphoric: false, kind: 'other', head: '' };
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
    if (placed(frame)) {
      frame.naming = { indicator: null, subject: null, anaphoric: false, kind: 'other', head: '' };
      return { indicator: counterPhrase(frame, sentence) };
    }
    const object = movedObject(frame, sentence);
    if (object !== null && object.indicator !== null) {
      frame.naming = object;
      return { indicator: object.indicator + perTail(frame, sentence) };
    }
    const named = clauseSubject(frame, sentence);
    const [from = 0, to = 0] = subjectRange(frame) ?? [];
    const link = sentence.tokens[from + 1];
    if (/^(?:those|that)$/u.test(sentence.tokens[from]?.low ?? '') && link?.tag === 'preposition') {
      // "while those to America climbed"
      const series = sentence.frames
        .findLast((other) => other.at < from && other.draft.indicator !== null)
        ?.draft.indicator?.split(/ (?:to|of|in|for|from|at) /u)[0];
      if (series !== undefined) {
        frame.naming = named;
        return { indicator: `${series} ${written(sentence.tokens, from + 1, to)}` };
      }
    }
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
      frame.draft.unit !== 'count'
    )
      return { indicator: 'share price' };
    return { indicator: named.indicator + (named.kind === 'actor' ? '' : perTail(frame, sentence)) };
  },
);

/** A company moves by a percentage or by money, where the text speaks of shares or where the price stands behind. */
function traded(
  { draft, role, via, group, at, sentence: index }: Frame,
  sentence: SentenceReading,
  whole: Reading,
): boolean {
  const { tokens, names } = sentence;
  const range = group?.subject ?? null;
  const name = names.find(({ start, end }) => range !== null && start >= range[0] && end <= range[1]);
  if (
    group === null ||
    (group.direction === 0 &&
      !/^(?:lose|gain|add|shed|drop|put|close|end|finish)$/u.test(group.chain.at(-1)?.verb.lemma ?? ''))
  )
    return false;
  if (name?.kind !== 'organisation' || INDEX.test(name.text)) return false;
  const small = /^[A-Z]{3}$/u.test(draft.unit) && Math.abs(draft.value ?? 1e9) < 1e5;
  const moved = role === 'delta' && via === 'verb' && (draft.unit === '%' || small);
  if (!moved && !(role === 'end' && small)) return false;
  const priced = whole.frames.some(
    (other) =>
      other.sentence === index &&
      other.at > at &&
      other.group === group &&
      /^[A-Z]{3}$/u.test(other.draft.unit) &&
      Math.abs(other.draft.value ?? 1e9) < 1e5,
  );
  const market = whole.sentences
    .slice(Math.max(0, index - 3), index + 1)
    .some((other) =>
      other.tokens.some(({ low }) =>
        /^(?:shares?|stocks?|index|indices|trading|bourse|exchange|market|session)$/u.test(low),
      ),
    );
  return priced || market || (small && tokens.some(({ low }) => low === 'shares'));
}

/** What is called by a name and is an index. */
const INDEX =
  /(?:index|composite|average|industrials?|\d)$|^(?:dow|nasdaq|s&p|ftse|nikkei|topix|dax|cac|ibex|hang seng|kospi|kosdaq|sensex|nifty|stoxx|russell|msci|csi|shanghai|taiex|straits|bovespa|tsx|asx|brent|wti|gold|bitcoin|ether)/iu;

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

/** "cut prices by 5%", "raised its forecast to 3%", "boosted output to 5 million": the object between verb and figure. */
export function movedObject(
  frame: Frame,
  { tokens, names, segments, segmentOf }: SentenceReading,
): Phrase | null {
  const { group, role, prepositionAt, left, at } = frame;
  if (
    group === null ||
    group.passive ||
    group.end > at ||
    !(
      role === 'delta' ||
      role === 'end' ||
      role === 'base' ||
      role === 'loose' ||
      role === 'is' ||
      role === 'part'
    )
  )
    return null;
  const segmentEnd = segments[segmentOf[group.main] ?? -1]?.end ?? left;
  const limit = Math.min(prepositionAt >= 0 ? prepositionAt : left, segmentEnd);
  const first = tokens[group.end];
  if (first === undefined || group.end >= limit || !(first.tag === 'noun' || first.tag === 'determiner'))
    return null;
  const end = tailEnd(tokens, group.end, limit);
  if (end <= group.end) return null;
  const found = phrase(tokens, group.end, end, names);
  if (saysNothing(tokens, group.end, end)) return null;
  // "recorded a decline of 6%"
  if (role === 'delta' && (changeUp.has(found.head) || changeDown.has(found.head))) return null;
  if (
    found.kind !== 'measure' &&
    group.chain.at(-1)?.verb.classes.has('do') !== true &&
    group.chain.at(-1)?.verb.classes.has('say') !== true
  )
    return null;
  return found.indicator === null ? null : { ...found, indicator: whatIsForecast(found.indicator) };
}

/** The text before the first match, or all of it. */
function cutAt(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}

/** What an outlook is about: "forecast for global growth", "growth estimate" → growth. */
function whatIsForecast(indicator: string): string {
  return cutAt(indicator, OUTLOOK).replace(
    /^(?:forecasts?|estimates?|projections?|guidance|outlook|targets?) (?:for|of) (?:the )?/u,
    '',
  );
}

/** "its growth estimate for the year": what is estimated is the growth. */
const OUTLOOK = /\b (?:forecasts?|estimates?|projections?|guidance|outlook|targets?|goals?)\b/u;

// with exports up 5% · Net profit: $5m · imports, at $3bn
//      ^^^^^^^         ^^^^^^^^^^
export const nounBefore: Refiner = enRule(
  'indicator',
  'indicator/en-noun-before',
  '"with exports up 5%", "Net profit: $5m": the noun just before, without a verb.',
  (frame, sentence) => {
    const { draft, left, segment, role } = frame;
    if (draft.indicator !== null) return null;
    const { tokens, names } = sentence;
    // "Shortages persist, with 420 nursing posts vacant"
    if (
      frame.preposition === 'with' &&
      frame.prepositionAt === segment.start &&
      role === 'part' &&
      draft.counter !== null &&
      !sentence.names.some(({ end }) => end === frame.prepositionAt)
    ) {
      const counted = counterPhrase(frame, sentence);
      const generic = /^(?:units?|points?)$/u.test(draft.counter);
      if (counted !== null && !generic) return { indicator: counted };
    }
    const bound =
      frame.group !== null && frame.group.end <= frame.at
        ? Math.max(segment.start, frame.group.end)
        : segment.start;
    let before = left - 1;
    if (frame.via === 'particle' && before >= bound)
      before = tokens[before]?.low === 'by' ? before - 2 : before - 1;
    else if (
      frame.prepositionAt >= bound &&
      (frame.preposition === 'at' || frame.preposition === 'to' || frame.preposition === 'with')
    )
      before = frame.prepositionAt - 1;
    if (
      role === 'part' ||
      role === 'delta' ||
      role === 'loose' ||
      role === 'aside' ||
      role === 'subject' ||
      role === 'end'
    ) {
      while (before >= bound && (tokens[before]?.tag === 'time' || tokens[before]?.tag === 'adverb'))
        before--;
      // "manufacturing expanded 11.6% and construction 9.5%"
      const start = before >= bound ? phraseStart(tokens, before, bound, true) : before;
      const gapped =
        tokens[start - 1]?.low === 'and' &&
        (tokens[start - 2]?.tag === 'figure' || tokens[start - 2]?.raw === ',') &&
        before === left - 1;
      // "a return on equity of 17.4% and a combined ratio down 2.8 points": a noun phrase of its own behind "and".
      const joined =
        frame.via === 'particle' && /^(?:and|with|as|while|but)$/u.test(tokens[start - 1]?.low ?? '');
      if (
        before >= bound &&
        tokens[before]?.tag === 'noun' &&
        !/^\d/u.test(tokens[before]?.low ?? '') &&
        (gapped || joined || !tokens.slice(bound, before).some((token) => token.tag === 'figure'))
      ) {
        const named = phrase(tokens, start, before + 1, names);
        const part = role === 'part' && draft.unit === '%' && before === left - 1;
        if (
          named.indicator !== null &&
          (named.kind !== 'actor' || part) &&
          headOf(tokens, start, before + 1) >= 0 &&
          !/^(?:shade|touch|fraction|tad|whisker|notch|hair)$/u.test(named.head)
        ) {
          frame.naming = named;
          // "Coal generated 29% of electricity, gas 41%"
          const listed = (gapped || role === 'part') && frame.draft.unit === '%' && before === left - 1;
          const said = listed
            ? (sentence.frames.findLast((other) => other.at < frame.at)?.draft.indicator ?? '')
            : '';
          const share = said.indexOf(', share of ');
          const whole = share < 0 ? '' : said.slice(share);
          return { indicator: whatIsForecast(named.indicator) + whole };
        }
      }
      if (segment.opener === ',' && before < bound && bound === segment.start) {
        const named = apposed(sentence, frame);
        if (named !== null) {
          frame.naming = named;
          return { indicator: named.indicator };
        }
      }
      if (
        (segment.opener === ':' || (segment.opener === ',' && labelled(sentence, frame))) &&
        before < bound
      ) {
        const held = sentence.segments[frame.segmentIndex - 1];
        if (
          held !== undefined &&
          !sentence.groups.some((group) => group.first >= held.start && group.end <= held.end) &&
          !sentence.frames.some((other) => other.segmentIndex === frame.segmentIndex - 1)
        ) {
          const named = phrase(tokens, held.start, held.end, names);
          if (named.indicator !== null && named.kind !== 'actor') {
            frame.naming = named;
            return { indicator: named.indicator };
          }
        }
      }
    }
    return null;
  },
);

/** "inflation, at 2.9% in July, was", "Remittances, up 24%, have": the noun before the comma, where no verb and no figure comes between. */
function apposed(sentence: SentenceReading, frame: Frame): Phrase | null {
  const { tokens, segments, groups, names } = sentence;
  const held = segments[frame.segmentIndex - 1];
  if (
    held === undefined ||
    !/^(?:at)?$/u.test(frame.preposition) ||
    tokens[held.start]?.tag === 'preposition'
  )
    return null;
  const from = Math.max(
    held.start,
    groups.findLast((group) => group.end <= held.end && group.first >= held.start)?.end ?? held.start,
  );
  if (
    tokens
      .slice(from, held.end)
      .some((token) => token.tag === 'figure' || (token.tag === 'preposition' && token.low === 'to'))
  )
    return null;
  if (headOf(tokens, from, held.end) < 0) return null;
  const found = phrase(tokens, from, held.end, names);
  return found.indicator !== null && found.kind === 'measure' ? found : null;
}

/** The figure follows a fragment that is a bare noun phrase, as in a list of results. */
function labelled(sentence: SentenceReading, frame: Frame): boolean {
  return frame.segmentIndex === 1 && frame.group === null && sentence.frames[0] === frame;
}

/** "without power", "out of work", "homeless" behind those that are left so. */
function state({ at, segment }: Frame, { tokens }: SentenceReading): string {
  let end = at + 1;
  const first = tokens[end]?.low ?? '';
  if (
    /^(?:homeless|dead|injured|stranded|displaced|unemployed|jobless|missing|trapped|wounded|disabled)$/u.test(
      first,
    )
  )
    end++;
  else if (first === 'without')
    end = tailEnd(tokens, at + 1, Math.min(segment.end, at + 4), new Set(['without']));
  else if (first === 'out' && tokens[end + 1]?.low === 'of') end += 3;
  return end > at + 1 && end <= segment.end ? ` ${written(tokens, at + 1, end)}` : '';
}

/** What a bare number counts: what the figure before it counted. */
function counterBefore(frame: Frame, whole: Reading): string | null {
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
    if (frame.draft.counter === null || generic || (earlier && frame.role !== 'object')) return null;
    const text = counterPhrase(frame, sentence);
    return text === null ? null : { indicator: text };
  },
);
