import { commodities, flows, measures, substances } from '../../locale/en-nouns.ts';
import type { Draft } from '../../draft.ts';
import type { Refiner } from '../../rule.ts';
import { type Frame, subjectRange } from '../clause/en-frame.ts';
import { headOf, phrase } from '../clause/en-phrase.ts';
import { partOf } from '../clause/en-predicate.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import { tailEnd } from '../clause/en-tail.ts';
import { enRule } from '../en-edit.ts';
import { PEOPLE } from './en-counted.ts';
import { movedObject } from './en-object.ts';
import { PACE, perTail } from './en-noun.ts';

/** The figure of the same sentence that a figure speaks on about: the last one before it that names a series itself. */
export function antecedent(sentence: SentenceReading, frame: Frame): Frame | null {
  return sentence.frames.findLast((other) => other.at < frame.at && other.draft.indicator !== null) ?? null;
}

/** A figure that can continue the series of another: same unit, or a change of it. */
function fits(frame: Frame, other: Frame): boolean {
  if (frame.role === 'delta' || other.role === 'delta' || frame.draft.unit === other.draft.unit) return true;
  return (
    frame.role === 'end' ||
    frame.role === 'base' ||
    frame.role === 'compare' ||
    frame.role === 'aside' ||
    frame.role === 'also'
  );
}

// total revenue of $81.46 billion, an increase of 51% from $53.82 billion in 2021 · up 40% · (2022: HK$11.9 billion)
//                                                 ^^^      ^^^^^^^^^^^^^^
export const carried: Refiner = enRule(
  'indicator',
  'indicator/en-carried',
  '"…, up 40%", "(2022: $11.9bn)", "from $53bn": the series of the figure before, in its sentence.',
  (frame, sentence) => {
    const verb = frame.group?.chain.at(-1)?.verb;
    const wanted =
      verb?.classes.has('aim') === true ||
      verb?.classes.has('expect') === true ||
      verb?.lemma === 'contribute';
    if (frame.draft.indicator !== null || (frame.role === 'object' && !wanted)) return null;
    const named = sentence.frames.filter(
      (earlier) => earlier.at < frame.at && earlier.draft.indicator !== null,
    );
    // "won 27% of the vote and 14 seats, against 19% and 9": each with its like
    const per = perTail(frame, sentence);
    // "net income of $1.2bn, or 78 cents a share, against $1bn": an amount with amounts, one a share with those
    const shared =
      /^[A-Z]{3}$/u.test(frame.draft.unit) && named.some(({ draft }) => PER.test(draft.indicator ?? ''));
    const alike =
      shared && frame.role !== 'also'
        ? named.findLast(
            ({ draft }) =>
              draft.unit === frame.draft.unit &&
              PER.test(draft.indicator ?? '') === (per !== '' || small(frame)),
          )
        : frame.role === 'compare'
          ? named.findLast((earlier) => earlier.draft.unit === frame.draft.unit)
          : undefined;
    const other = alike ?? named.findLast((earlier) => fits(frame, earlier));
    if (other !== undefined) {
      frame.naming ??= other.naming;
      const said = other.draft.indicator ?? '';
      // "net income of $1.2bn, or 78 cents a share"
      return { indicator: turned(frame, sentence, said) + (said.endsWith(per) || PER.test(said) ? '' : per) };
    }
    return null;
  },
);

/** "earnings per share", "dividend a share". */
const PER =
  / (?:per|a|each) (?:(?:diluted|basic|ordinary|common|adjusted|ADS|American depositary) )?(?:share|unit|ads|ADS|head|tonne|barrel|person)$/u;

/** An amount as small as one of a share: "65 cents", against "$4.1 billion". */
const small = ({ draft }: Frame): boolean => Math.abs(draft.value ?? 1e9) < 1000;

/** "45% went to industry, 37% to households": the same with another goal. */
function turned(frame: Frame, { tokens, names }: SentenceReading, said: string): string {
  const link = tokens[frame.at + 1]?.low ?? '';
  const cut = said.lastIndexOf(` ${link} `);
  if (frame.role !== 'part' || !/^(?:to|from|on)$/u.test(link) || cut < 0) return said;
  const goal = phrase(tokens, frame.at + 2, tailEnd(tokens, frame.at + 2, frame.segment.end), names);
  const name = goal.indicator ?? goal.subject;
  return name === null ? said : `${said.slice(0, cut)} ${link} ${name}`;
}

/** Verbs whose object is the value of their subject. */
const arrives = new Set(['reach', 'hit', 'total', 'stand', 'come', 'amount', 'exceed', 'top']);

// production stood at 1.79 million; by 2020 it had reached 7.23 million
//                                           ^^ ^^^^^^^^^^^
export const carriedByPronoun: Refiner = enRule(
  'indicator',
  'indicator/en-it-reached',
  '"…; by 2020 it had reached 7.23 million": what "it" reaches is a value of the series of the figure before.',
  (frame, sentence) => {
    const { draft, group } = frame;
    const counted = draft.counter?.toLowerCase() ?? '';
    if (draft.indicator !== null && draft.indicator.toLowerCase() !== counted) return null;
    const range = group?.subject ?? null;
    const verb = group?.chain.at(-1)?.verb.lemma ?? '';
    if (range === null || !arrives.has(verb)) return null;
    // in 2018 it
    if (sentence.tokens[range[1] - 1]?.low !== 'it') return null;
    const other = sentence.frames.findLast(
      (earlier) =>
        earlier.at < frame.at &&
        earlier.draft.indicator !== null &&
        earlier.draft.unit === draft.unit &&
        (counted === '' || (earlier.draft.counter?.toLowerCase() ?? '') === counted),
    );
    return other === undefined || other.draft.indicator === draft.indicator
      ? null
      : { indicator: other.draft.indicator };
  },
);

// BYD's sales, up 40% … · In June, sales in Europe fell. That was down from 5 million
export const carriedSubject: Refiner = enRule(
  'indicator',
  'indicator/en-carried-subject',
  'No figure before: the subject of the clause it hangs on.',
  (frame, sentence) => {
    if (frame.draft.indicator !== null || frame.role === 'object' || frame.role === 'subject') return null;
    if (isOfEach(frame)) return null;
    const object = movedObject(frame, sentence);
    if (object?.indicator != null) {
      frame.naming = object;
      return { indicator: object.indicator };
    }
    const range = subjectRange(frame);
    const found =
      range === null
        ? firstPhrase(frame, sentence)
        : phrase(sentence.tokens, range[0], range[1], sentence.names);
    if (found?.indicator == null || found.kind === 'pronoun' || found.kind === 'actor') return null;
    frame.naming = found;
    return { indicator: found.indicator };
  },
);

/** "Major markets, including France and Italy, saw decreases of 11% and 10%, respectively": those who saw it are not what fell. */
export const isOfEach = ({ draft, via }: Frame): boolean =>
  draft.subject !== null && /^noun/u.test(via ?? '') && draft.rules.includes('parallel/en-respectively');

function firstPhrase(
  frame: Frame,
  { tokens, names, segments }: SentenceReading,
): ReturnType<typeof phrase> | null {
  for (const segment of segments.slice(0, frame.segmentIndex)) {
    if (headOf(tokens, segment.start, segment.end) < 0) continue;
    const found = phrase(tokens, segment.start, segment.end, names);
    if (found.kind === 'measure') return found;
  }
  return null;
}

// … sales rose 5%. That was up from 3% in May. It fell again.
//                  ^^^^                        ^^
export const carriedOver: Refiner = enRule(
  'indicator',
  'indicator/en-carried-over',
  '"It", "That", "This" at the head of a sentence: the series of the sentence before.',
  (frame, sentence, whole) => {
    if (frame.draft.indicator !== null) return null;
    // "expects the 45 lakh mark to be crossed": of the series told of
    if (/^(?:mark|level|threshold|barrier|milestone)$/u.test(sentence.tokens[frame.at + 1]?.low ?? '')) {
      const told = whole.frames.findLast(
        (other) =>
          (other.sentence < frame.sentence || other.at < frame.at) &&
          other.sentence >= frame.sentence - 2 &&
          other.sentence <= frame.sentence &&
          other.draft.unit === frame.draft.unit &&
          other.draft.indicator !== null,
      );
      if (told?.draft.indicator != null) {
        frame.naming ??= told.naming;
        return { indicator: told.draft.indicator };
      }
    }
    // "had projected a rate of 13%": the rate told of first
    const vague = sentence.tokens
      .slice(frame.left, frame.at)
      .some((token) => /^(?:rate|share|pace|level|figure|ratio)$/u.test(token.low));
    if (vague && frame.draft.unit === '%') {
      const head = whole.frames.find(
        (other) =>
          other.sentence < frame.sentence &&
          other.sentence >= frame.sentence - 3 &&
          other.draft.unit === '%' &&
          other.draft.indicator !== null,
      );
      if (head?.draft.indicator != null) {
        frame.naming ??= head.naming;
        return { indicator: head.draft.indicator };
      }
    }
    if (frame.role === 'object') return null;
    const last = lastOf(whole, frame);
    const range = subjectRange(frame);
    const pronoun =
      range !== null &&
      sentence.tokens
        .slice(range[0], range[1])
        .every((token) => token.tag === 'pronoun' || token.tag === 'determiner');
    const nameless =
      range !== null && phrase(sentence.tokens, range[0], range[1], sentence.names).kind === 'name';
    if (last === null || !(pronoun || nameless || range === null || frame.role === 'delta')) return null;
    if (
      last.draft.indicator === null ||
      (frame.role !== 'delta' && frame.draft.unit !== last.draft.unit && last.role !== 'delta')
    )
      return null;
    frame.naming ??= nameless ? null : last.naming;
    return { indicator: last.draft.indicator };
  },
);

function lastOf(whole: Reading, frame: Frame): Frame | null {
  const told = whole.frames.filter(
    (other) =>
      other.sentence < frame.sentence &&
      other.sentence >= frame.sentence - 2 &&
      other.draft.indicator !== null,
  );
  const last = told.at(-1);
  if (last === undefined || !inPassing(last, whole)) return last ?? null;
  return told.findLast((other) => other.sentence === last.sentence && !inPassing(other, whole)) ?? last;
}

/** "GDP grew 8.4%, with manufacturing up 11.6% and construction 9.5%. It …": what goes along with the clause is not what the text is about. */
function inPassing({ segment, own, sentence }: Frame, { sentences }: Reading): boolean {
  const { tokens = [] } = sentences[sentence] ?? {};
  return !own && segment.opener === ',' && tokens[segment.start]?.low === 'with';
}

// moved its flats at an average of S$2,410 per sq ft
//                                 ^^^^^^^^^^^^^^^^^
export const priced: Refiner = enRule(
  'indicator',
  'indicator/en-priced',
  '"at an average of $2,410 per sq ft": money for a measure of goods that nothing names is a price.',
  (frame, { tokens }) => {
    const { draft, at } = frame;
    if (
      draft.indicator !== null ||
      !/^[A-Z]{3}\/(?:[tgL]|kg|lb|m2|ft2|ha|acre|mu|bbl|bushel|m3|ounce|[kMGT]?Wh|MW|kW|W)$/u.test(draft.unit)
    )
      return null;
    const average = tokens.slice(Math.max(0, at - 4), at).some(({ low }) => low === 'average');
    return { indicator: average ? 'average price' : 'price' };
  },
);

// an order for 94 turbines with a combined 752 megawatts · machines rated at 582 megawatts
//                                          ^^^^^^^^^^^^^
export const power: Refiner = enRule(
  'indicator',
  'indicator/en-capacity',
  '"94 turbines with a combined 752 megawatts": power that nothing names is a capacity.',
  (frame, { tokens }) => {
    const { draft, preposition, prepositionAt } = frame;
    if (!/^[kMGT]?W$/u.test(draft.unit) || frame.role === 'delta') return null;
    const rated =
      (preposition === 'with' ||
        (preposition === 'at' && /^(?:rated|installed)$/u.test(tokens[prepositionAt - 1]?.low ?? ''))) &&
      tokens[frame.at + 1]?.low !== 'of';
    return rated &&
      (draft.indicator === null ||
        !/capacity|output|demand|load|power|solar|wind|generation|installations/u.test(draft.indicator))
      ? { indicator: 'capacity' }
      : null;
  },
);

// passenger vehicle sales rose 5.6% …, while exports jumped 62%
// ^^^^^^^^^^^^^^^^^                           ^^^^^^^
export const sibling: Refiner = enRule(
  'indicator',
  'indicator/en-sibling',
  '"vehicle sales rose, while exports jumped": a bare flow takes the product of the flow before.',
  (frame, sentence) => {
    const own = frame.draft.indicator;
    if (own === null || !flows.has(own.toLowerCase())) return null;
    const other = sentence.frames.findLast(
      (earlier) =>
        earlier.at < frame.at &&
        earlier.draft.indicator !== null &&
        earlier.draft.indicator !== own &&
        // "mechanical goods, share of exports": the goods are no product of the exports that follow
        !earlier.draft.indicator.includes(', share of ') &&
        flows.has(earlier.draft.indicator.split(' ').at(-1) ?? ''),
    );
    const words = other?.draft.indicator?.split(' ') ?? [];
    const product = words
      .slice(0, -1)
      .filter((word) => word !== 'total' && word !== 'net' && word !== 'retail' && !measures.has(word));
    return product.length === 0 ? null : { indicator: `${product.join(' ')} ${own}` };
  },
);

/** A rate in per cent stands beside another rate, not beside a number of people. */
const ofRate = ({ draft, role }: Frame): boolean =>
  draft.unit === '%' &&
  role !== 'delta' &&
  /(?:share|rate|ratio|proportion|percentage)$/u.test(draft.indicator ?? '');

/** Heads that only point at the series told of. */
const BARE =
  /^(?:(?:highest|lowest|largest|biggest|smallest|overall|latest|same|corresponding|official|headline|national|previous|legal|statutory|new|final|earlier|preliminary|provisional|current|revised|annual|january|february|march|april|may|june|july|august|september|october|november|december) )?(?:share|rate|figures?|totals?|numbers?|volumes?|readings?|results?|level|mark|threshold|milestone|barrier|standard|norm|record|gain|increase|rise|jump|drop|fall|decline|loss|growth|toll|count|forecasts?|estimates?|outlook|projections?|predictions?|expectations?|proportion|ratio|average|pace|amount|value|sum|tally|the total|percentage)$/u;

/** Says how far a series moved, and not which. */
const GROWN = /(?:^| )(?:gain|increase|rise|jump|drop|decline|fall|growth|pace)$/u;

// Women hold 26.9% of seats. In Rwanda, the share is 61.3%.
//                                       ^^^^^ that share
export const bare: Refiner = enRule(
  'indicator',
  'indicator/en-bare',
  '"the share", "the rate", "the figure": the series of the figure before.',
  (frame, _sentence, whole) => {
    const own = frame.draft.indicator;
    if (own === null || (!PACE.test(own) && !BARE.test(own))) return null;
    const other = whole.frames.findLast(
      (earlier) =>
        (earlier.sentence < frame.sentence || earlier.at < frame.at) &&
        earlier.sentence >= frame.sentence - 2 &&
        earlier.sentence <= frame.sentence &&
        earlier.draft.indicator !== null &&
        earlier.draft.indicator !== own &&
        // "gave it 8% of the market; its growth came to 125%": a share is not what grew
        !(
          (GROWN.test(own) || /^(?:total |overall )?volumes?$/u.test(own)) &&
          /\bshare\b/u.test(earlier.draft.indicator)
        ) &&
        !(earlier.sentence < frame.sentence && inPassing(earlier, whole)) &&
        (earlier.draft.unit === frame.draft.unit ||
          GROWN.test(own) ||
          (earlier.role === 'delta' && !ofRate(frame)) ||
          // "these figures are still 7% short"
          (frame.role === 'delta' &&
            /(?:figures?|results?|estimates?|numbers?|readings?|totals?|count|toll|tally|amount|sum|volumes?)$/u.test(
              own,
            )) ||
          PACE.test(own)),
    );
    // "added 2.3 million subscribers, taking the total to 61 million"
    const stock = /^(?:the )?(?:totals?|tally|number|count)$/u.test(own);
    const told = other?.draft.indicator ?? '';
    // "while theirs were 52% and 54%": how fast
    const growth: Partial<Draft> = PACE.test(own) && frame.draft.unit === '%' ? { type: 'growth' } : {};
    return other === undefined
      ? null
      : {
          ...growth,
          indicator: stock
            ? told.replace(
                / (?:added|gained|lost|shed|opened|closed|launched|acquired|hired|created|signed|won)$/u,
                '',
              )
            : told,
        };
  },
);

/** A number that stands to the one before as its change, its start or its end. */
const MOVED = /^(?:delta|base|compare|end)$/u;

// spend 53 billion euros, up from 52 billion
//                                 ^^^^^^^^^^ euros
export const unit: Refiner = enRule(
  'indicator',
  'unit/en-shared',
  '"53 billion euros, up from 52 billion": a bare number compared with money is money.',
  (frame, sentence) => {
    const other = sentence.frames.findLast((earlier) => earlier.at < frame.at);
    // "a dividend of €1.20, up 10 cents"
    const token = sentence.tokens[frame.at];
    if (
      frame.draft.unit === 'USD' &&
      /^[\d.]+ cents?$/u.test(token?.raw ?? '') &&
      /^[A-Z]{3}$/u.test(other?.draft.unit ?? '')
    )
      return other === undefined || other.draft.unit === 'USD' ? null : { unit: other.draft.unit };
    // "yields average 162.5 bushels an acre, 2.5 bushels lower", "$80 a barrel, up 16 cents"
    if (other?.draft.unit.startsWith(`${frame.draft.unit}/`) === true && MOVED.test(frame.role))
      return { unit: other.draft.unit };
    if (frame.draft.unit !== 'count' || frame.draft.counter !== null) return null;
    // "output dropped to 26 million barrels a day, with Libya down 410,000 at 540,000"
    if (
      /^(?:bbl|t|m3|kg|L)\/|^[kMG]?Wh\b/u.test(other?.draft.unit ?? '') &&
      MOVED.test(frame.role) &&
      other !== undefined
    )
      return { unit: other.draft.unit };
    if (!/^(?:base|compare|end)$/u.test(frame.role)) return null;
    // "stands 1.8 metres tall; visitors topped 1.3 million": another verb speaks of another thing
    if (frame.role === 'end' && frame.own && other?.group !== frame.group) return null;
    return other === undefined || /^(?:count|%|pp|bp|x)$/u.test(other.draft.unit) || other.role === 'delta'
      ? null
      : { unit: other.draft.unit };
  },
);

// sales rose 5.6% to 21.7 million, while exports jumped to 3.83 million vehicles
//                    ^^^^^^^^^^^^ vehicles
export const counter: Refiner = enRule(
  'indicator',
  'counter/en-shared',
  'A bare number counts what the clause, or the figure beside it, counts.',
  (frame, sentence, whole) => {
    const { draft } = frame;
    if (draft.unit !== 'count' || draft.counter !== null) return null;
    // "19 to 22 of the 57 council seats"
    const whose = partOf(frame, sentence);
    if (whose !== null) return { counter: whose };
    const same = [
      ...sentence.frames,
      ...whole.frames.filter((other) => other.sentence === frame.sentence - 1),
    ].find(
      (other) =>
        other !== frame &&
        other.draft.counter !== null &&
        other.draft.unit === 'count' &&
        (other.draft.indicator === draft.indicator || shareWord(other.draft.indicator, draft.indicator)),
    );
    const bare = draft.indicator?.split(' ') ?? [];
    const product =
      bare.length > 1 &&
      flows.has(bare.at(-1) ?? '') &&
      !bare.some((word) => /^(?:of|in|for)$|\p{Lu}/u.test(word))
        ? (bare.at(-2) ?? '')
        : '';
    // "car registrations edged up to 1.09 million": cars, although units are spoken of later.
    const later = same !== undefined && same.sentence === frame.sentence && same.at > frame.at;
    if (later && /^units?$/u.test(same.draft.counter ?? '') && product !== '' && /[a-z]$/u.test(product))
      return { counter: product.endsWith('s') ? product : `${product}s` };
    if (same !== undefined) return { counter: same.draft.counter };
    // "has 450 employees and plans to hire another 120", "13.9 million uprooted"
    const people = lastPeople(frame, sentence, whole);
    if (people !== null) return { counter: people };
    // "13 of the deaths"
    const { tokens } = sentence;
    const things = tokens[frame.at + 3];
    if (
      tokens[frame.at + 1]?.low === 'of' &&
      tokens[frame.at + 2]?.low === 'the' &&
      things?.tag === 'noun' &&
      /[^su]s$/u.test(things.low)
    )
      return { counter: things.raw };
    if (/(?:^| )population$/u.test(draft.indicator ?? '')) return { counter: 'people' };
    const words = draft.indicator?.split(' ') ?? [];
    // "deaths from measles"
    const link = words.findIndex((word) => /^(?:from|in|among|at|to|by|for|on|per|with)$/u.test(word));
    const thing = link > 0 ? (words[link - 1] ?? '') : '';
    // "foreign tourists arriving on visas"
    const doing = words.findIndex((word) => /^[a-z]{3,}(?:ing|ed)$/u.test(word));
    if (doing > 0 && doing < link && /[^su]s$/u.test(words[doing - 1] ?? ''))
      return { counter: words.slice(0, doing).join(' ') };
    if (link > 0 && !words.slice(0, link).includes('of'))
      return /[^su]s$/u.test(thing) && !flows.has(thing) ? { counter: thing } : null;
    const at = words.findIndex((word) => word === 'of');
    if (words.some((word) => /\p{Lu}|^and$/u.test(word))) return null;
    const counted =
      at >= 0
        ? thingsCounted(words.slice(at + 1, at + 5))
        : words.length > 1 && flows.has(words.at(-1) ?? '')
          ? plural(words.slice(0, -1).join(' '))
          : /(?:[^su]s|people|children|women|men)$/u.test(words.at(-1) ?? '')
            ? (words.at(-1) ?? '')
            : '';
    return counted === '' ? null : { counter: counted };
  },
);

/** "existing home sales" count homes; "steel output" does not count steels. */
const plural = (thing: string): string =>
  /[^s]$/u.test(thing) &&
  !commodities.has(thing.split(' ').at(-1) ?? '') &&
  !substances.has(thing.split(' ').at(-1) ?? '')
    ? `${thing.replace(/([^aeiou])y$/u, '$1ie')}s`
    : thing;

/** "exports of new energy vehicles": as far as the first plural, or two words. */
function thingsCounted(words: readonly string[]): string {
  const first = words.findIndex((word) => /(?:[^su]s|people|children|women|men)$/u.test(word));
  // "measles deaths"
  const plural =
    first >= 0 && /(?:[^su]s|people|children)$/u.test(words[first + 1] ?? '') ? first + 1 : first;
  return words.slice(0, plural >= 0 ? plural + 1 : 2).join(' ');
}

/** Those counted last, for a number that says "another" or what people did. */
function lastPeople(frame: Frame, { tokens }: SentenceReading, whole: Reading): string | null {
  const another = /^(?:another|further|additional|extra)$/u.test(tokens[frame.at - 1]?.low ?? '');
  const acts = tokens[frame.at + 1]?.tag === 'verb';
  const compared = frame.role === 'compare';
  if (!another && !acts && !compared) return null;
  const before = whole.frames.findLast(
    (other) =>
      (other.sentence < frame.sentence || (other.sentence === frame.sentence && other.at < frame.at)) &&
      other.sentence >= frame.sentence - 2 &&
      other.draft.unit === 'count' &&
      other.draft.counter !== null,
  );
  return before !== undefined &&
    (before.sentence === frame.sentence || PEOPLE.test(before.draft.counter ?? ''))
    ? before.draft.counter
    : null;
}

// Coal and gas supply the region. The former … 40%, the latter 20%.
//                                 ^^^^^^ coal      ^^^^^^ gas
export const former: Refiner = enRule(
  'indicator',
  'indicator/en-former',
  '"the former", "the latter": the first and the last of the two told before; nothing where there are not two.',
  (frame, _sentence, whole) => {
    const own = frame.draft.indicator ?? '';
    const which = /^(?:former|latter)(?=$|, )/u.exec(own)?.[0];
    if (which === undefined) return null;
    const told: string[] = [];
    for (const other of whole.frames) {
      if (other.sentence !== frame.sentence - 1) continue;
      const part = other.draft.indicator?.split(', share of ')[0];
      if (part !== undefined && !told.includes(part)) told.push(part);
    }
    const named = told.length === 2 ? told[which === 'former' ? 0 : 1] : undefined;
    return { indicator: named === undefined ? null : own.replace(which, named) };
  },
);

function shareWord(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const words = new Set(a.split(' ').slice(0, -1));
  return b
    .split(' ')
    .slice(0, -1)
    .some((word) => words.has(word));
}
