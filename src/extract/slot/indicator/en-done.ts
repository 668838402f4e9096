import type { Refiner } from '../../rule.ts';
import type { Frame } from '../clause/en-frame.ts';
import { phrase } from '../clause/en-phrase.ts';
import { speaksOf } from '../clause/en-clause.ts';
import { written } from '../clause/en-name.ts';
import type { SentenceReading } from '../clause/en-reading.ts';
import { predicate } from '../clause/en-predicate.ts';
import { tailEnd } from '../clause/en-tail.ts';
import { enRule } from '../en-edit.ts';
import { fundsOf } from './en-funds.ts';
import { CONTRIBUTING, contributes } from './en-of-which.ts';
import { clauseSubject, isMoney } from './en-clause.ts';
import { counterPhrase, counterBefore, PEOPLE } from './en-counted.ts';
import { nameless } from '../clause/en-nameless.ts';

// BYD sold 526,409 battery-only cars · Donors pledged EUR 2.4bn · it has 5 million users
//     ^^^^         ^^^^^^^^^^^^^^^^^           ^^^^^^^
export const done: Refiner = enRule(
  'indicator',
  'indicator/en-done',
  '"sold 526,409 cars": what is counted and what was done to it.',
  (frame, sentence, whole) => {
    const { draft, group, at, segment } = frame;
    if (draft.indicator !== null || group === null) return null;
    // "is appealing for $3.3 billion"
    if (
      frame.preposition === 'for' &&
      frame.own &&
      group.end === frame.prepositionAt &&
      isMoney(draft.unit) &&
      /^(?:appeal|call|ask)$/u.test(group.chain.at(-1)?.verb.lemma ?? '')
    ) {
      frame.naming = nameless();
      return { indicator: 'appeal' };
    }
    if (frame.role !== 'object') return null;
    const { tokens } = sentence;
    const verb = group.chain.at(-1)?.verb;
    if (verb?.lemma === 'contribute' || contributes(frame, sentence)) return null;
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
      frame.naming = nameless();
      // "killed 19 people and left 247 injured"
      const who = STRICKEN.test(draft.counter ?? '') ? counterBefore(frame, whole) : null;
      if (who !== null && PEOPLE.test(who)) return { indicator: `${who} ${counted}`, counter: who };
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
    frame.naming = nameless();
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
    const noun =
      verb.lemma === 'release' && isMoney(draft.unit)
        ? 'funds released'
        : TAKING_IN.test(`${verb.lemma} ${group.particle}`)
          ? 'revenue'
          : (verb.nominal ?? (verb.classes.has('do') && !LIGHT.test(verb.lemma) ? verb.participle : null));
    const funds = isMoney(draft.unit) ? fundsOf(frame, sentence, whole) : null;
    if (funds !== null) return { indicator: funds };
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

/** What a company takes in is its revenue. */
const TAKING_IN = /^(?:bring|take|pull|rake|haul|reel) in$/u;

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
    const { tokens } = sentence;
    const lemma = group?.chain.at(-1)?.verb.lemma ?? '';
    if (draft.indicator !== null || !frame.own || draft.unit === '%' || !CONTRIBUTING.test(lemma))
      return null;
    const other = sentence.frames.findLast(
      (earlier) =>
        earlier.at < frame.at &&
        earlier.draft.indicator !== null &&
        earlier.draft.unit === draft.unit &&
        earlier.segmentIndex < frame.segmentIndex,
    );
    if (other?.draft.indicator == null) return null;
    if (frame.role === 'subject' && group !== null) {
      // "of which $459 million came from domestic cinemas"
      const from = tokens[group.end]?.low === 'from' ? group.end + 1 : -1;
      const origin =
        from < 0 ? null : phrase(tokens, from, tailEnd(tokens, from, frame.segment.end), sentence.names);
      const name = origin?.indicator ?? origin?.subject ?? null;
      return { indicator: name === null ? other.draft.indicator : `${other.draft.indicator} from ${name}` };
    }
    const who = clauseSubject(frame, sentence);
    if (who === null) return null;
    frame.naming = { ...who, kind: 'other', subject: who.subject ?? who.indicator };
    if (who.kind === 'name') return { indicator: other.draft.indicator };
    // "of which retail contributed £50m, wholesale £30m": each of the same
    const [series = ''] = other.draft.indicator.split(' from ');
    return who.indicator === null ? null : { indicator: `${series} from ${who.indicator}` };
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
    // "of which $459 million came from cinemas": of the series before
    if (isMoney(draft.unit) && COMING.test(group?.chain.at(-1)?.verb.lemma ?? '')) return null;
    const counted =
      draft.unit === 'count' ? (counterPhrase(frame, sentence) ?? counterBefore(frame, whole)) : '';
    if (group === undefined || counted === null) return null;
    const last = group.chain.at(-1);
    frame.naming = nameless();
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
      // "is meant for repairing homes"
      const doing =
        tokens[group.end + 1]?.tag === 'verb' && tokens[group.end + 1]?.low.endsWith('ing') === true;
      if (doing) {
        const from = group.end + 1;
        return {
          indicator: `funding for ${written(tokens, from, Math.max(from + 1, tailEnd(tokens, from + 1, segment.end)))}`,
        };
      }
      const goal = phrase(tokens, group.end + 1, tailEnd(tokens, group.end + 1, segment.end), sentence.names);
      if (goal.indicator !== null && goal.kind !== 'name')
        return {
          indicator: `${last.verb.nominal ?? 'funding'} ${tokens[group.end]?.low ?? ''} ${goal.indicator}`,
        };
    }
    return { indicator: `${counted} ${predicate(group, sentence, counted)}`.trim() };
  },
);

/** Say where a part of a sum is from. */
const COMING = /^(?:come|stem|derive|originate|arise)$/u;

/** What people are left, counted as if it were who they are. */
const STRICKEN = /^(?:injured|wounded|dead|homeless|missing|hurt|stranded|displaced|unemployed|jobless)$/iu;

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
