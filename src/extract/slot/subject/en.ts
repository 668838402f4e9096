import { companyMeasures, documents, isOffice, placeNouns } from '../../locale/en-nouns.ts';
import { places } from '../../locale/en-places.ts';
import type { Refiner } from '../../rule.ts';
import { type Frame, subjectRange } from '../clause/en-frame.ts';
import type { Group } from '../clause/en-group.ts';
import { COMERS, headOf, type Phrase, phrase } from '../clause/en-phrase.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import { speaksOf } from '../clause/en-clause.ts';
import { enRule } from '../en-edit.ts';
import { clauseSubject } from '../indicator/en-clause.ts';
import { outlookAfter } from '../attribution/en-source.ts';
import { besides } from './en-beside.ts';
import { isFirmNoun, meant } from './en-memory.ts';
import { listed } from './en-list.ts';
import { namelessTopic } from './en-nameless.ts';
import { landOfOutlook, placeOfOffice, topics, WORLD } from './en-topic.ts';

// China's passenger vehicle sales · output in Germany · food prices in host towns
// ^^^^^                                       ^^^^^^^                  ^^^^^^^^^^
const insideName: Refiner = enRule(
  'subject',
  'subject/en-inside-name',
  '"China\'s sales", "output in Germany": the place or organisation inside the words that name the series.',
  (frame, sentence, whole) => {
    if (frame.draft.subject !== null || frame.naming === null) return null;
    // "the Leeds-based group's sales": those of the firm told of.
    const { points } = frame.naming;
    const owns =
      points !== null &&
      frame.naming.kind !== 'pronoun' &&
      isFirmNoun(sentence.tokens[points[1] - 1]?.low ?? '')
        ? meant(whole, sentence, points, topics(whole)[frame.sentence] ?? null)
        : null;
    if (owns !== null && frame.naming.kind !== 'actor') return { subject: owns };
    const named = frame.naming.subject;
    if (named === null || frame.naming.kind === 'actor') return null;
    // A named place goes before a class: "Reserves held by the central bank".
    const topic = topics(whole)[frame.sentence] ?? null;
    // "Growers' gas use", told by an office of the Netherlands: of the Netherlands.
    const place = topic === null || !isOffice(topic) ? topic : placeOfOffice(topic, whole);
    const classed =
      !/\p{Lu}/u.test(named.slice(1)) && !/^(?:global|world)$/u.test(named) && !isName(named, whole);
    const firm = place !== null && !isPlace(place, whole) && isName(place, whole) && !isOffice(place);
    // "global sales", told by a carmaker: the carmaker's. "Developing economies" go before the world.
    // "robots installed in China, 51% of the global total": China's part.
    const part = frame.draft.type === 'share';
    if (WORLD.test(named) && place !== null && (firm || part || WORLD.test(place))) return { subject: place };
    // "Revenue from China made up 66%", told by a company: the company's.
    if (firm && !isOffice(named) && EARNED.test(frame.naming.indicator ?? '')) return { subject: place };
    if (place !== null && WORLD.test(place) && placeNouns.has(lastWord(named))) return { subject: named };
    const kept = place === null || !classed || (!isPlace(place, whole) && placeNouns.has(lastWord(named)));
    return { subject: kept ? named : place };
  },
);

// Sixty-one percent of U.S. adults · 382,000 hectares of Spain
//                      ^^^^                             ^^^^^
const ofPlace: Refiner = enRule(
  'subject',
  'subject/en-of-place',
  '"61% of U.S. adults", "382,000 hectares of Spain": a place right behind "of".',
  (frame, sentence) => {
    if (frame.draft.subject !== null || sentence.tokens[frame.at + 1]?.low !== 'of') return null;
    const from = frame.at + (sentence.tokens[frame.at + 2]?.tag === 'determiner' ? 3 : 2);
    const name = sentence.names.find(({ start, kind }) => start === from && kind === 'place');
    const next = name === undefined ? undefined : sentence.tokens[name.end];
    // "one in six of the world's containers": a part of all there are, had by somebody.
    if (name !== undefined && WORLD.test(name.text)) return null;
    if (name === undefined || (name.adjective && COMERS.test(next?.low ?? ''))) return null;
    return { subject: name.text };
  },
);

// against 484,507 for its US rival · 5.2% in Germany
//                 ^^^^^^^^^^^^^^^^        ^^^^^^^^^^
const behind: Refiner = enRule(
  'subject',
  'subject/en-behind',
  '"5.2% in Germany", "484,507 for Tesla": a name behind the figure.',
  (frame, sentence) => {
    const { at, segment } = frame;
    const { tokens } = sentence;
    if (frame.draft.subject !== null && !(frame.role === 'compare' || frame.role === 'part')) return null;
    for (let k = at + 1; k < segment.end - 1 && k < at + 10; k++) {
      const token = tokens[k];
      if (token === undefined || token.tag === 'figure') return null;
      if ((token.tag === 'verb' || token.tag === 'auxiliary') && frame.role !== 'subject') return null;
      if (token.tag !== 'preposition' || !/^(?:in|for|at|across|among|within)$/u.test(token.low)) continue;
      let from = k + 1;
      while (tokens[from]?.tag === 'determiner') from++;
      // "in the state of Minas Verde"
      if (placeNouns.has(tokens[from]?.low ?? '') && tokens[from + 1]?.low === 'of') from += 2;
      const name = sentence.names.find(({ start }) => start === from);
      const end = name?.end ?? from;
      const whole = name !== undefined && tokens[end]?.tag !== 'noun' && tokens[end]?.tag !== 'possessive';
      if (
        whole &&
        name.kind !== 'person' &&
        (token.low !== 'for' || frame.role === 'compare' || name.kind === 'place')
      )
        return { subject: name.text };
      if (name === undefined && /^(?:in|across)$/u.test(token.low)) {
        let last = from;
        while (tokens[last + 1]?.tag === 'noun' && last + 1 < segment.end) last++;
        if (
          placeNouns.has(tokens[last]?.low ?? '') &&
          (last > from || (tokens[from]?.low === 'capital' && tokens[from - 1]?.low === 'the')) &&
          frame.role !== 'share' &&
          frame.role !== 'subject'
        )
          return {
            subject: tokens
              .slice(from, last + 1)
              .map((word) => word.raw)
              .join(' '),
          };
      }
    }
    return null;
  },
);

/** To come out ahead of somebody. */
const PASSES = /^(?:overtake|overhaul|surpass|outsell|outpace|pass|beat|eclipse|displace|leapfrog)$/u;

// overtook Tesla …, selling 526,409 cars against 484,507 for its US rival
//          ^^^^^                                            ^^^^^^^^^^^^^^
const rival: Refiner = enRule(
  'subject',
  'subject/en-rival',
  '"for its rival": the other name of the sentence.',
  (frame, sentence) => {
    const { tokens } = sentence;
    // "Sudan overtook Syria …, with 13.9 million against 12.7 million"
    if (frame.role === 'compare' && frame.preposition === 'against') {
      const passed = sentence.groups.find(
        (group) => PASSES.test(group.chain.at(-1)?.verb.lemma ?? '') && group.end <= frame.at,
      );
      const beaten = sentence.names.find(({ start }) => start === passed?.end);
      if (beaten !== undefined && tokens[frame.at + 1]?.tag !== 'preposition')
        return { subject: beaten.text };
    }
    const words = tokens
      .slice(frame.at + 1, Math.min(frame.at + 8, frame.segment.end))
      .map((token) => token.low)
      .join(' ');
    if (
      !/^(?:for|by|at|from) (?:its|their|the|his) (?:[a-z.-]{1,20} ){0,2}(?:rival|competitor|counterpart)/u.test(
        words,
      )
    )
      return null;
    const own = clauseSubject(frame, sentence)?.subject;
    const other = sentence.names.find(
      (name) => name.kind === 'organisation' && name.text !== own && name.end <= frame.at,
    );
    return other === undefined ? null : { subject: other.text };
  },
);

// BYD sold …, Nokia reported …, Aid groups aim to reach …
// ^^^         ^^^^^             ^^^^^^^^^^
const actor: Refiner = enRule(
  'subject',
  'subject/en-actor',
  '"Nokia reported", "aid groups aim to reach": who acts in the clause.',
  (frame, sentence, whole) => {
    if (frame.draft.subject !== null) return null;
    const { group } = frame;
    if (group === null) return null;
    // "It cost Medicare $1.5 billion", "the deal earned Halden £3m": whose money it is.
    if (
      /^(?:cost|save|earn|net|bring|win|give)$/u.test(group.chain.at(-1)?.verb.lemma ?? '') &&
      !group.passive
    ) {
      const whose = sentence.names.find(({ start, end }) => start === group.end && end === frame.left);
      if (whose !== undefined) return { subject: whose.text };
    }
    const range = subjectRange(frame);
    const direct = range === null ? null : phrase(sentence.tokens, range[0], range[1], sentence.names);
    const apposed = range === null || direct?.kind !== 'actor' ? null : beforeApposition(sentence, range[0]);
    if (apposed !== null) return { subject: apposed };
    const found = acting(direct, frame, sentence, whole);
    if (found !== null) return { subject: found };
    // "Nokia reported third-quarter net sales declined": who reports its own.
    const upper = sentence.groups.findLast((other) => other.end <= group.first && speaksOf(other));
    const verb = upper?.chain.at(-1)?.verb;
    const trailing = upper !== undefined && upper.first > frame.at;
    if (
      upper?.subject == null ||
      trailing ||
      verb === undefined ||
      !(verb.classes.has('report') || verb.classes.has('aim'))
    )
      return null;
    const teller = phrase(sentence.tokens, upper.subject[0], upper.subject[1], sentence.names);
    // "the bureau announced that prices rose": an office tells of others.
    if (
      isOffice(teller.subject ?? '') &&
      frame.naming?.kind !== 'pronoun' &&
      frame.group !== upper &&
      verb.classes.has('report')
    )
      return null;
    const name = acting(teller, frame, sentence, whole);
    return name === null ? null : { subject: name };
  },
);

/** "TSMC expects revenue of $22 billion": what only a company has is its own. */
const ownOutlook = (who: string | null, { draft, group }: Frame): string | null =>
  who !== null &&
  !isOffice(who) &&
  group?.chain.at(-1)?.verb.classes.has('expect') === true &&
  companyMeasures.has(lastWord(draft.indicator ?? ''))
    ? who
    : null;

/** "OPEC sees world oil demand growing by": of whom somebody says what to expect. */
const landLookedAt = ({ group, at }: Frame, sentence: SentenceReading): string | null =>
  group !== null && group.end <= at && group.chain.at(-1)?.verb.classes.has('expect') === true
    ? landOfOutlook(sentence, group)
    : null;

/** "Deloitte kept its full-year forecast of HK$60 billion", "the fund left its projection at 4.5%": what is looked ahead to is another's, save what a company has. */
const movesOutlook = ({ group, draft }: Frame, sentence: SentenceReading): boolean =>
  group !== null &&
  !group.passive &&
  outlookAfter(sentence, group) &&
  !companyMeasures.has(lastWord(draft.indicator ?? '')) &&
  !/^(?:sales|deliveries|output|production|shipments|dividend|capex|spending)$/u.test(
    lastWord(draft.indicator ?? ''),
  );

/** "Harbour Relief, an aid organisation that has fed": the name that the apposition belongs to. */
function beforeApposition({ tokens, names }: SentenceReading, at: number): string | null {
  if (tokens[at]?.tag !== 'determiner' || tokens[at - 1]?.raw !== ',') return null;
  return names.find(({ end, kind }) => end === at - 1 && kind === 'organisation')?.text ?? null;
}

function acting(
  who: ReturnType<typeof phrase> | null,
  frame: Frame,
  sentence: SentenceReading,
  whole: Reading,
): string | null {
  // "There were 1,603 cases": points at nobody.
  if (who === null || who.head === 'there') return null;
  if (who.kind === 'name') {
    const land = sentence.names.some(
      ({ kind, text }) => kind === 'place' && text === who.subject && !isOffice(text),
    );
    if (
      isSourceOnly(frame, sentence) &&
      !(land && frame.group?.chain.at(-1)?.verb.classes.has('expect') === true)
    )
      return ownOutlook(who.subject, frame) ?? landLookedAt(frame, sentence);
    if (movesOutlook(frame, sentence)) return topics(whole)[frame.sentence] ?? null;
    // "Premier Li set the target": a person is nobody's subject, and a report is none.
    const person = sentence.names.some(({ kind, text }) => kind === 'person' && text === who.subject);
    return person || documents.has(who.head) ? (topics(whole)[frame.sentence] ?? null) : who.subject;
  }
  if (who.kind === 'pronoun' || who.anaphoric) {
    // "the firm expects them to reach": tells of others, unless it is the one told of.
    if (who.kind === 'actor' && isSourceOnly(frame, sentence)) {
      const speaker = pointed(who, frame, sentence, whole, true);
      return speaker === topics(whole)[frame.sentence] ? speaker : null;
    }
    return ofMarket(frame.draft.indicator) && !isFirmNoun(who.head)
      ? null
      : pointed(who, frame, sentence, whole);
  }
  if (
    who.kind !== 'actor' ||
    frame.role === 'subject' ||
    isSourceOnly(frame, sentence) ||
    isCounted(frame) ||
    (frame.held && frame.role === 'head')
  )
    return null;
  if (sentence.names.some((name) => name.text === who.subject)) return who.subject;
  // "the US carmaker delivered": the firm told of.
  const firm = who.points !== null && isFirmNoun(who.head) ? pointed(who, frame, sentence, whole) : null;
  const place = firm === null ? placeOfClass(frame, sentence) : null;
  // A named place goes before a class of actors.
  return (
    firm ??
    place ??
    topics(whole)[frame.sentence] ??
    (frame.naming?.indicator === who.indicator ? null : who.subject)
  );
}

/** "Subscribers totalled 8 million, including 2 million on fibre": they are counted, and do nothing. */
const isCounted = ({ group, gap }: Frame): boolean => {
  const classes = group?.chain.at(-1)?.verb.classes;
  return gap === null && classes?.has('reach') === true && !classes.has('do') && group?.passive === false;
};

/** "Chinese robot suppliers delivered", "Taiwan-based panel makers ship": the place of a class of firms. */
function placeOfClass(frame: Frame, { tokens, names }: SentenceReading): string | null {
  const range = subjectRange(frame);
  if (range === null) return null;
  const head = tokens[headOf(tokens, range[0], range[1])]?.low ?? '';
  if (!head.endsWith('s') || !isFirmNoun(head.slice(0, -1))) return null;
  const name = names.find(
    ({ start, end, kind, adjective }) =>
      kind === 'place' && adjective && start >= range[0] && end <= range[1],
  );
  if (name !== undefined) return name.text;
  for (const token of tokens.slice(range[0], range[1])) {
    const based = /^(.+)-(?:based|listed)$/u.exec(token.raw)?.[1];
    if (based !== undefined && places.has(based)) return based;
  }
  return null;
}

/** "the ministry said": tells about others, so it is no subject. */
function isSourceOnly({ group }: Frame, _sentence: SentenceReading): boolean {
  const verb = group?.chain.at(-1)?.verb;
  return (
    verb !== undefined &&
    group !== null &&
    !group.passive &&
    group.chain.length === 1 &&
    (verb.classes.has('say') || verb.classes.has('expect')) &&
    !verb.classes.has('report') &&
    !verb.classes.has('do') &&
    !verb.classes.has('aim')
  );
}

/** Whom "it", "its", "the company" points back to. */
function pointed(
  who: Phrase,
  frame: Frame,
  sentence: SentenceReading,
  whole: Reading,
  speaks = false,
): string | null {
  if (who.points === null) return null;
  const topic = topics(whole)[frame.sentence] ?? null;
  // "Samsung stayed on top, though its volume fell"
  const owns = /^(?:its|their)$/u.test(sentence.tokens[who.points[0]]?.low ?? '');
  if (who.kind !== 'pronoun')
    return (
      (owns ? clauseBefore(frame, sentence, whole) : null) ??
      meant(whole, sentence, who.points, topic, speaks)
    );
  const near = clauseBefore(frame, sentence, whole);
  if (near !== null) return near;
  // "the Children's Fund said. It is appealing for": a place appeals for nothing.
  const seeker =
    who.head === 'it' &&
    SEEKS.test(frame.group?.chain[0]?.verb.lemma ?? '') &&
    topic !== null &&
    isPlace(topic, whole)
      ? meant(whole, sentence, who.points, null, true)
      : null;
  if (seeker !== null) return seeker;
  // "We opened": whoever reports, not the brand or land whose number came last.
  if (/^(?:we|our|us)$/u.test(who.head)) return topic;
  // "of them", "he puts it at": people counted and people who tell are nobody's subject.
  const names = /^(?:it|they|its|their)$/u.test(who.head);
  const opener = names ? openerBefore(frame, whole) : undefined;
  if (opener !== undefined) return opener;
  return (
    (names ? meant(whole, sentence, who.points, topic) : topic) ??
    whole.frames.findLast(
      (other) =>
        (other.sentence < frame.sentence || (other.sentence === frame.sentence && other.at < frame.at)) &&
        other.draft.subject !== null,
    )?.draft.subject ??
    null
  );
}

/** What a body does that told before. */
const SEEKS =
  /^(?:appeal|aim|plan|seek|want|hope|intend|ask|pledge|urge|propose|launch|publish|survey|poll|interview|represent|speak)$/u;

/** "The Group operated 412 shops. It targets": the same group, named or not; undefined where no firm opened the sentence before. */
function openerBefore(frame: Frame, whole: Reading): string | null | undefined {
  const before = whole.sentences[frame.sentence - 1];
  const range = before?.groups.find((other) => other.finite)?.subject ?? null;
  if (before === undefined || range === null) return undefined;
  const who = phrase(before.tokens, range[0], range[1], before.names);
  return who.kind === 'actor' && who.points !== null && isFirmNoun(who.head)
    ? meant(whole, before, who.points, topics(whole)[before.index] ?? null)
    : undefined;
}

/** "BYD saw its share shrink": nothing is told. */
const undergoes = (group: Group): boolean => group.chain.at(-1)?.verb.lemma === 'see' && !group.present;

/** "The agency has received 30%; it plans": whom the clause before was about. */
function clauseBefore(frame: Frame, sentence: SentenceReading, whole: Reading): string | null {
  const before = sentence.groups.findLast(
    (other) =>
      frame.group !== null &&
      other.end <= frame.group.first &&
      other.finite &&
      (!speaksOf(other) || undergoes(other)),
  );
  if (before?.subject == null) return null;
  const who = phrase(sentence.tokens, before.subject[0], before.subject[1], sentence.names);
  if (who.kind === 'name') return who.subject;
  return who.kind === 'actor' && who.anaphoric && who.points !== null
    ? meant(whole, sentence, who.points, topics(whole)[frame.sentence] ?? null)
    : null;
}

/** What a company takes from somewhere: "revenue from Asia". */
const EARNED = /^(?:\S+ ){0,2}(?:revenues?|sales|income|profits?|orders|earnings|bookings) from \p{Lu}/u;

const isName = (text: string, whole: Reading): boolean =>
  whole.sentences.some(({ names }) => names.some((name) => text.includes(name.text)));

const lastWord = (text: string): string => text.toLowerCase().split(' ').at(-1) ?? '';

const isPlace = (text: string, whole: Reading): boolean =>
  whole.sentences.some(({ names }) => names.some((name) => name.kind === 'place' && name.text === text));

// In Germany, exports rose 5%
// ^^^^^^^^^^
const opening: Refiner = enRule(
  'subject',
  'subject/en-opening',
  '"In Germany, exports rose": a place at the head of the sentence or the clause.',
  (frame, sentence) => {
    if (frame.draft.subject !== null) return null;
    const who = clauseSubject(frame, sentence)?.kind;
    if (who === 'name' || who === 'actor') return null;
    const { tokens, segments } = sentence;
    for (const segment of [frame.segment, ...segments.slice(0, frame.segmentIndex).reverse()]) {
      let from = segment.start;
      while (tokens[from]?.tag === 'conjunction' || tokens[from]?.tag === 'adverb') from++;
      if (
        tokens[from]?.tag !== 'preposition' ||
        !/^(?:in|across|at|for|within|throughout)$/u.test(tokens[from]?.low ?? '')
      )
        continue;
      // "In the emirate of Sahran"
      const of = tokens.findIndex((token, k) => k > from && k < from + 4 && token.low === 'of');
      const after = of > 0 && placeNouns.has(tokens[of - 1]?.low ?? '') ? of : from;
      // "in the capital barely four in ten voted"
      if (tokens[from + 1]?.low === 'the' && tokens[from + 2]?.low === 'capital' && of < 0)
        return { subject: 'the capital' };
      const name = sentence.names.find(({ start }) => start > after && start <= after + 2);
      if (
        name !== undefined &&
        name.kind !== 'person' &&
        name.end <= frame.at &&
        (tokens[name.end]?.tag !== 'noun' || name.end >= segment.end)
      )
        return { subject: name.text };
    }
    return null;
  },
);

/** "with India on 26% and Brazil on 10%; 55% were men": told beside the clause before, and of nobody else. */
const isBeside = (earlier: Frame, frame: Frame, { tokens }: SentenceReading): boolean =>
  earlier.draft.rules.some((rule) => BESIDES.test(rule)) &&
  tokens.slice(earlier.at, frame.at).some(({ raw }) => raw === ';');

const BESIDES = /^subject\/en-(?:gapped|owner|under-with|before-with|before-aside|behind)$/u;

// Sales in China fell 5% to 3 million.
//                        ^^ still China
const sameSeries: Refiner = enRule(
  'subject',
  'subject/en-same-series',
  'A figure that speaks on about the one before has its subject.',
  (frame, sentence) => {
    if (
      frame.draft.subject !== null ||
      /^(?:object|subject)$/u.test(frame.role) ||
      (frame.held && frame.role === 'head')
    )
      return null;
    const other = sentence.frames.findLast(
      (earlier) =>
        earlier.at < frame.at && earlier.draft.subject !== null && !isBeside(earlier, frame, sentence),
    );
    if (other === undefined) return null;
    const speaksOn =
      other.draft.indicator === frame.draft.indicator ||
      frame.group === other.group ||
      !frame.own ||
      clauseSubject(frame, sentence)?.kind !== 'actor';
    return speaksOn ? { subject: other.draft.subject } : null;
  },
);

// Tesla reported revenue of $81bn. Automotive gross profit was $20bn.
//                                                               ^^^^ still Tesla
const carried: Refiner = enRule(
  'subject',
  'subject/en-carried',
  'Whom the passage is about, while the topic stays.',
  (frame, _sentence, whole) => {
    const topic = topics(whole)[frame.sentence] ?? null;
    if (frame.draft.subject !== null || topic === null) return null;
    // "Hong Kong stocks firmed, the Hang Seng Index adding 172 points": an exchange is of its place.
    if (ofMarket(frame.draft.indicator))
      return INDICES.test(frame.draft.indicator ?? '') && isPlace(topic, whole) ? { subject: topic } : null;
    // A public office is no subject of the economy it reports or steers.
    if (!isOffice(topic) || frame.naming?.kind !== 'measure' || frame.naming.anaphoric)
      return { subject: topic };
    const place = placeOfOffice(topic, whole);
    return place === null ? null : { subject: place };
  },
);

/** Gauges of an exchange. */
const INDICES = /\b(?:index|s&p|nasdaq|dow|ftse|nikkei|topix|dax|cac|hang seng|sensex|nifty|kospi|taiex)\b/iu;

/** What is quoted on an exchange, by its last word: "crude output" is pumped, "crude" is traded. */
const QUOTED =
  /^(?:treasury|treasuries|bonds?|futures|crude|brent|gold|euro|dollar|yen|yuan|won|peso|lira|rupee|rouble|ruble|pound|sterling|currency|bitcoin|index)$/u;

/** Prices of a market belong to no company or town named before. */
function ofMarket(indicator: string | null): boolean {
  const what = indicator ?? '';
  const [last = '', before = ''] = what.toLowerCase().split(' ').reverse();
  if (
    /^(?:crude|gold|silver|bonds?|dollar|euro|pound|yen|yuan|won)$/u.test(before) &&
    !/^(?:prices?|futures|yields?|rates?|index|contracts?|bonds?)$/u.test(last)
  )
    return false;
  if (QUOTED.test(last)) return true;
  // "coffee yields" are of a land.
  if (/\byields?$/iu.test(what))
    return /^yields?$|bond|treasur|gilt|bund|-year|note|sovereign|benchmark/iu.test(what);
  return /\b(?:treasur(?:y|ies)|bonds?|futures|crude|brent|oil prices?|gold (?:price|prices|futures)|^gold$|euro|dollar|yen|yuan|won|peso|lira|rupee|rouble|ruble|pound|sterling|currency|bitcoin|index|s&p|nasdaq|dow|ftse|nikkei|dax)\b/iu.test(
    what,
  );
}

// In the 1990s barely 2% of the island's electricity came from wind. By 2010 the share was 11%.
//                                ^^^^^^                                               ^^^^^ of the island
const nameless: Refiner = enRule(
  'subject',
  'subject/en-nameless',
  '"the island\'s electricity", "the opera house sold": where nobody has a name, the place or house told about.',
  (frame, _sentence, whole) => {
    if (frame.draft.subject !== null || ofMarket(frame.draft.indicator)) return null;
    const told = namelessTopic(whole);
    return told === null || frame.sentence < told.sentence ? null : { subject: told.name };
  },
);

export const subjects: readonly Refiner[] = [
  rival,
  ...besides,
  behind,
  ofPlace,
  insideName,
  opening,
  actor,
  sameSeries,
  carried,
  nameless,
  listed,
];
