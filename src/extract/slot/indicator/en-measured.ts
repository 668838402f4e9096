import { comers, draws, holds, measuring, roomy } from '../../locale/en-measuring.ts';
import type { Refiner } from '../../rule.ts';
import { type Frame, subjectRange } from '../clause/en-frame.ts';
import { type Phrase, phrase } from '../clause/en-phrase.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import { enRule } from '../en-edit.ts';

const isMoney = (unit: string): boolean => /^[A-Z]{3}(?:\/.+)?$/u.test(unit);

/** What the verb over a figure speaks of, and how it reads: "a kilo of tomatoes" is tomatoes. */
function measuredThing(frame: Frame, { tokens, names }: SentenceReading): Phrase | null {
  const range = subjectRange(frame);
  if (range === null || (frame.at >= range[0] && frame.at < range[1])) return null;
  const found = phrase(tokens, range[0], range[1], names);
  const portion = PORTION.exec(found.indicator ?? '');
  return portion === null ? found : { ...found, indicator: (found.indicator ?? '').slice(portion[0].length) };
}

/** How much of a thing is priced. */
const PORTION =
  /^(?:\S+ )?(?:kilo|kilogram|pound|litre|liter|pint|glass|cup|bottle|loaf|bag|sack|tonne|ton|barrel|bushel|dozen|tray|box|tin|can|pack|packet|bunch|bale|ounce|gram|metre|yard|gallon|tub|jar|crate|head)s? of (?:a |an |the )?/u;

/** Things that pay or cost a rate of interest. */
const BEARING =
  /^(?:deposits?|accounts?|savings|bonds?|notes?|bills?|gilts?|treasur(?:y|ies)|bunds?|loans?|mortgages?|debts?|credit|overdrafts?|certificates?|debentures?|securities|paper|borrowing|isas?)$/u;

/** What an audience pays to see or hear. */
const SHOWS =
  /^(?:films?|movies?|shows?|musicals?|plays?|operas?|concerts?|tours?|singles?|albums?|titles?|releases?|blockbusters?|sequels?|exhibitions?|productions?)$/u;

/** The verb with what ties the number to it: "fetch", "sell for", "change hands at". */
function keys(frame: Frame, { tokens }: SentenceReading): string[] {
  const { group, left, preposition, prepositionAt } = frame;
  const last = group?.chain.at(-1);
  if (group === null || last === undefined) return [];
  const to = prepositionAt >= 0 ? prepositionAt : left;
  // "games brought in 40 billion yuan and overseas titles 18 billion": the same verb, left out
  if (frame.gap !== null) return [`${last.verb.lemma} ${group.particle}`.trim()];
  const between = tokens.slice(Math.min(group.end, to), to).filter(({ tag }) => tag !== 'adverb');
  const words = [last.verb.lemma, group.particle, ...between.map(({ low }) => low), preposition];
  const plain = words.filter((word) => word !== '').join(' ');
  // "earned growers $2.10 a kilo": whom it was earned for stands between.
  const whom =
    between.length > 0 &&
    preposition === '' &&
    between.every(({ tag }) => tag === 'noun' || tag === 'determiner');
  return whom && group.particle === '' ? [plain, last.verb.lemma] : [plain];
}

/** "fetched an average of $5". */
const averaged = ({ group, at }: Frame, { tokens }: SentenceReading): boolean =>
  tokens.slice(group?.end ?? at, at).some(({ low }) => low === 'average');

// Shiraz fetched an average of A$688 a tonne · it weighs 3.2 kg · a flat lets for €1,350 · the hall seats 2,400 people
//        ^^^^^^^                                  ^^^^^^                    ^^^^^^^^                 ^^^^^
export const measured: Refiner = enRule(
  'indicator',
  'indicator/en-measured',
  '"Shiraz fetched $688", "it weighs 3.2 kg": the verb itself says what is measured.',
  (frame, sentence, whole) => {
    const { draft, group, role } = frame;
    if (draft.indicator !== null || group === null || !frame.own || group.end > frame.at) return null;
    if (!/^(?:is|object|end|loose|head|before|delta)$/u.test(role)) return null;
    const verb = group.chain.at(-1)?.verb;
    if (verb === undefined) return null;
    const thing = measuredThing(frame, sentence);
    const people = draft.unit === 'count' ? (draft.counter ?? '') : '';
    if (people !== '' && (role === 'object' || role === 'is') && thing?.kind !== 'pronoun') {
      if (holds.has(verb.lemma) && (verb.lemma === 'seat' || roomy.test(thing?.head ?? ''))) {
        frame.naming = thing;
        return { indicator: 'capacity' };
      }
      const come = draws.has(verb.lemma) && comers.test(people) && !/^(?:see|bring|host)$/u.test(verb.lemma);
      if (come && thing !== null) {
        frame.naming = { ...thing, indicator: null, subject: null, kind: 'other' };
        return { indicator: /^(?:people|persons)$/iu.test(people) ? 'visitors' : people };
      }
    }
    const verbs = keys(frame, sentence);
    if (
      SHOWS.test(thing?.head ?? '') &&
      isMoney(draft.unit) &&
      /^(?:take|make|earn|gross)$/u.test(verb.lemma) &&
      thing !== null
    ) {
      frame.naming = thing;
      return { indicator: `takings of ${thing.indicator ?? thing.subject ?? ''}` };
    }
    const row = measuring.find(
      ({ units, verbs: known }) => units.test(draft.unit) && verbs.some((key) => known.has(key)),
    );
    // "needs 40 MW of storage" measures storage.
    const behind = sentence.tokens[frame.at + 1]?.low;
    if (row === undefined || thing === null || behind === 'of') return null;
    // "took in $1.1bn in fees"
    if (behind === 'in' && sentence.tokens[frame.at + 2]?.tag === 'noun' && row.name.startsWith('takings'))
      return null;
    if (draft.unit === '%' && !BEARING.test(thing.head)) return null;
    const named = row.name.includes('#');
    if (!named) {
      frame.naming = thing.kind === 'actor' || thing.kind === 'name' ? thing : { ...thing, indicator: null };
      return { indicator: row.name };
    }
    // A company takes in its revenue, not its takings.
    if (!isMoney(draft.unit) || thing.kind !== 'actor') {
      const what = thing.kind === 'name' ? thing.subject : thing.indicator;
      if (what === null) return null;
      // "ticket prices start at £35"
      if (/^(?:prices?|fares?|rents?|fees?|rates?|costs?|charges?|bids?|quotes?)$/u.test(thing.head)) {
        frame.naming = thing;
        return { indicator: what };
      }
      frame.naming = thing.kind === 'name' ? { ...thing, subject: null, kind: 'other' } : thing;
      // "Sales climbed to $968M, and gaming brought in $1.5B"
      if (row.name === 'takings of #' && speaksOfSales(sentence, whole))
        return { indicator: `${what} revenue` };
      return { indicator: `${averaged(frame, sentence) ? 'average ' : ''}${row.name.replace('#', what)}` };
    }
    return null;
  },
);

/** The text counts in what a company sells. */
const speaksOfSales = ({ index }: SentenceReading, { sentences }: Reading): boolean =>
  sentences
    .slice(Math.max(0, index - 2), index + 1)
    .some(({ tokens }) =>
      tokens.some(({ low, tag }) => tag === 'noun' && /^(?:sales|revenues?|turnover)$/u.test(low)),
    );

// sold the house for £3m · bought 24 drawings for $3.1m
//          ^^^^^                      ^^^^^^^^
export const bought: Refiner = enRule(
  'indicator',
  'indicator/en-bought-for',
  '"bought 24 drawings for $3m": the price of what was bought or sold.',
  (frame, { tokens, names, frames }) => {
    const { draft, group, preposition, prepositionAt } = frame;
    const verb = group?.chain.at(-1)?.verb;
    if (
      draft.indicator !== null ||
      group === null ||
      preposition !== 'for' ||
      !isMoney(draft.unit) ||
      !frame.own ||
      group.end > frame.at ||
      !/^(?:buy|sell|purchase|acquire|auction|snap|offload|lease|rent)$/u.test(verb?.lemma ?? '')
    )
      return null;
    const before = frames.findLast((other) => other.at < frame.at && other.at >= group.end);
    const range = group.passive ? group.subject : ([group.end, prepositionAt] as const);
    if (range === null || range[1] <= range[0]) return null;
    const object = phrase(tokens, range[0], range[1], names);
    const what = before?.draft.counter ?? object.indicator ?? object.subject;
    if (what === null || object.kind === 'pronoun') return null;
    frame.naming = { ...object, subject: null, kind: 'other' };
    return { indicator: `price of ${what}` };
  },
);
