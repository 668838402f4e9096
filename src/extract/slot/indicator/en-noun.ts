import { changeDown, changeUp, commodities, measures, qualifies } from '../../locale/en-nouns.ts';
import { hedges } from '../../locale/en-words.ts';
import type { Refiner } from '../../rule.ts';
import { type Frame, subjectRange } from '../clause/en-frame.ts';
import { MORE } from '../clause/en-left.ts';
import { written } from '../clause/en-name.ts';
import { phrase, phraseStart, saysNothing } from '../clause/en-phrase.ts';
import type { SentenceReading } from '../clause/en-reading.ts';
import type { Token } from '../clause/en-token.ts';
import { tailEnd } from '../clause/en-tail.ts';
import { whatIsForecast } from './en-outlook.ts';
import { clauseSubject } from './en-clause.ts';
import { worded } from './en-share.ts';
import { enRule } from '../en-edit.ts';
import { nameless } from '../clause/en-nameless.ts';

// reported total revenue of $81.46 billion
//          ^^^^^^^^^^^^^ the noun before "of"
export const ofHead: Refiner = enRule(
  'indicator',
  'indicator/en-of-head',
  '"total revenue of $81bn": the noun before "of" names the figure.',
  (frame, sentence) => {
    if (frame.draft.indicator !== null || frame.role !== 'head') return null;
    const word = sentence.tokens[frame.head]?.low ?? '';
    // "0.3 points better at a record 85.7%"
    if (frame.preposition === 'at' && MORE.has(word)) return null;
    // "an 8.4% increase to 671 million": where the change came to
    if (frame.preposition === 'to' && (changeUp.has(word) || changeDown.has(word))) return null;
    // "earnings of 31 cents and $1.2 billion in revenue": the second has its own
    const own =
      sentence.tokens[frame.at + 1]?.low === 'in' && measures.has(sentence.tokens[frame.at + 2]?.low ?? '');
    if (own && sentence.tokens[frame.left - 1]?.low === 'and' && /^[A-Z]{3}$/u.test(frame.draft.unit))
      return null;
    // "a trial of 17,604 adults": the people are counted, not the trial.
    if (
      frame.draft.unit === 'count' &&
      frame.draft.counter !== null &&
      !measures.has(sentence.tokens[frame.head]?.low ?? '') &&
      // "new schools of 458 schools"
      frame.draft.counter.toLowerCase() !== sentence.tokens[frame.head]?.low
    )
      return null;
    const { tokens } = sentence;
    // "EPS of $0.31 and $1.23 billion in revenues": the second has a name of its own
    if (
      tokens[frame.at + 1]?.low === 'in' &&
      measures.has(tokens[tailEnd(tokens, frame.at + 2, frame.segment.end) - 1]?.low ?? '') &&
      sentence.frames.some((other) => other.at > frame.prepositionAt && other.at < frame.at)
    )
      return null;
    // "their pledge of 60GW": of the series told of
    if (
      /^(?:pledge|promise|ambition|aim|objective|commitment|requirement)$/u.test(
        tokens[frame.head]?.low ?? '',
      ) &&
      !/^[A-Z]{3}$/u.test(frame.draft.unit)
    )
      return null;
    const held = sentence.segments[sentence.segmentOf[frame.head] ?? -1] ?? frame.segment;
    const start = phraseStart(tokens, frame.head, held.start, true);
    const named = phrase(tokens, start, frame.head + 1, sentence.names);
    frame.naming = named;
    if (named.indicator === null) return null;
    // "the market to see a compound annual growth rate of 3%": the market grows so
    const grower = PACE.test(named.indicator) ? clauseSubject(frame, sentence) : null;
    if (grower?.indicator != null && (grower.kind === 'measure' || grower.kind === 'other')) {
      frame.naming = grower;
      return { indicator: grower.indicator, type: 'growth' };
    }
    const what = whatIsForecast(named.indicator);
    // "a growth target of 6%" is no more than that
    return { indicator: (what === 'growth' ? named.indicator : what) + perTail(frame, sentence) };
  },
);

/** How fast something grows, without what. */
export const PACE =
  /^(?:compound(?:ed)? |average |annual ){0,3}(?:(?:growth|decline|expansion) (?:rates?|pace)(?: '?s .+)?|cagr|(?:rates?|pace) of (?:growth|decline|expansion))$|^compound(?:ed)? (?:annual )?rate$/iu;

// signed contracts worth €1.4bn
//        ^^^^^^^^^
export const worth: Refiner = enRule(
  'indicator',
  'indicator/en-worth',
  '"signed contracts worth €1.4bn": the things before "worth", and what was done to them.',
  (frame, sentence) => {
    const { left, group, draft } = frame;
    const { tokens, names } = sentence;
    if (
      draft.indicator !== null ||
      /^(?:count|%|pp|bp|x)$/u.test(draft.unit) ||
      tokens[left - 1]?.low !== 'worth'
    )
      return null;
    const from = Math.max(frame.segment.start, group !== null && group.end < left ? group.end : 0);
    const before = sentence.frames.findLast((other) => other.at < frame.at);
    if (left - 2 < from || tokens[left - 2]?.tag !== 'noun') {
      // "four container ships worth", "2.1 million bags, worth": what the number before it counts or measures
      const close = before !== undefined && left - 1 - before.at <= 8;
      const what = close
        ? before.draft.counter !== null && before.at === left - 2
          ? before.draft.counter
          : before.draft.indicator
        : null;
      if (what === null || before === undefined) return null;
      frame.naming = before.naming;
      return { indicator: `value of ${ordered(tokens, left - 2, from)}${what}` };
    }
    const named = phrase(tokens, phraseStart(tokens, left - 2, from, true), left - 1, names);
    if (named.indicator === null) return null;
    const verb = group !== null && group.end < left ? group.chain.at(-1)?.verb : undefined;
    frame.naming = { ...named, subject: null };
    // "exported goods worth 136 billion": its exports
    if (verb !== undefined && GOODS.test(named.indicator) && /^(?:ex|im)port$/u.test(verb.lemma))
      return { indicator: verb.nominal };
    return {
      indicator: `value of ${verb?.classes.has('do') === true ? `${named.indicator} ${verb.participle}` : named.indicator}`,
    };
  },
);

/** Things that go over a border, whatever they are. */
const GOODS = /^(?:(?:goods|merchandise|products|services|commodities)(?: and |$))+$/u;

/** "orders for four ships": the noun before the number counts as well. */
function ordered(tokens: readonly Token[], at: number, from: number): string {
  const link = tokens[at - 1];
  const noun = tokens[at - 2];
  return link?.tag === 'preposition' &&
    /^(?:for|of|on|in)$/u.test(link.low) &&
    noun?.tag === 'noun' &&
    at - 2 >= from
    ? `${noun.low} ${link.low} `
    : '';
}

// net debt of less than 1.5 times EBITDA
// ^^^^^^^^                        ^^^^^^
export const ratio: Refiner = enRule(
  'indicator',
  'indicator/en-ratio',
  '"net debt of 1.5 times EBITDA": a ratio is named by both its terms.',
  (frame, sentence) => {
    const { tokens } = sentence;
    const next = tokens[frame.at + 1];
    if (
      frame.draft.unit !== 'x' ||
      (frame.role !== 'head' && frame.role !== 'is') ||
      next?.tag !== 'noun' ||
      frame.at + 1 >= frame.segment.end
    )
      return null;
    const end = tailEnd(tokens, frame.at + 1, frame.segment.end);
    const over =
      phrase(tokens, frame.at + 1, end, sentence.names).indicator ?? written(tokens, frame.at + 1, end);
    const range: readonly [number, number] | null =
      frame.role === 'head'
        ? [phraseStart(tokens, frame.head, frame.segment.start, true), frame.head + 1]
        : (frame.group?.subject ?? null);
    if (range === null) return null;
    const named = phrase(tokens, range[0], range[1], sentence.names);
    frame.naming = named;
    return named.indicator === null ? null : { indicator: `${named.indicator} to ${over}` };
  },
);

// a 5% rise in exports · an increase of 5% in exports · an increase in sales of 5%
//              ^^^^^^^                       ^^^^^^^                   ^^^^^
export const changeIn: Refiner = enRule(
  'indicator',
  'indicator/en-change-in',
  '"a 5% rise in exports": what the change is in.',
  (frame, sentence) => {
    const { tokens } = sentence;
    // "30% more likely to develop dementia"
    if (
      frame.draft.indicator === null &&
      frame.via === 'comparative' &&
      tokens[frame.at + 2]?.low === 'likely' &&
      tokens[frame.at + 3]?.low === 'to'
    ) {
      const end = tailEnd(tokens, frame.at + 5, frame.segment.end);
      frame.naming = nameless();
      return { indicator: written(tokens, frame.at + 2, Math.max(end, frame.at + 5)) };
    }
    if (
      frame.draft.indicator === null &&
      frame.via === 'comparative' &&
      !/^(?:above|below)$/u.test(tokens[frame.at + 1]?.low ?? '') &&
      tokens[frame.at + 2]?.tag === 'noun'
    ) {
      // "a 27% higher risk of heart disease"
      const named = phrase(
        tokens,
        frame.at + 2,
        tailEnd(tokens, frame.at + 2, frame.segment.end),
        sentence.names,
      );
      if (named.indicator !== null) {
        frame.naming = named;
        return { indicator: named.indicator };
      }
    }
    if (frame.draft.indicator !== null || frame.role !== 'delta' || frame.head < 0) return null;
    for (const from of [frame.head + 1, frame.at + 1]) {
      const link = tokens[from]?.low;
      if (from >= frame.segment.end || (link !== 'in' && link !== 'of' && link !== 'for')) continue;
      if (link === 'of' && (tokens[from + 1]?.tag === 'figure' || from < frame.at)) continue;
      const end = tailEnd(tokens, from + 1, frame.segment.end);
      if (end <= from + 1) continue;
      const named = phrase(tokens, from + 1, end, sentence.names);
      // "growth in Nodx": a name that is no place is a series
      const called = sentence.names.find(({ start, end: last }) => start === from + 1 && last === end);
      if (named.kind === 'name' && link === 'in' && called?.kind === 'organisation') {
        frame.naming = { ...named, subject: null };
        return { indicator: called.text };
      }
      if (named.indicator === null || named.kind === 'name') continue;
      frame.naming = named;
      return { indicator: named.indicator };
    }
    return null;
  },
);

// GDP growth of 5% · 5% revenue growth
// ^^^                   ^^^^^^^
export const changeOf: Refiner = enRule(
  'indicator',
  'indicator/en-change-of',
  '"revenue growth of 5%": the words before the change noun say what grew.',
  (frame, sentence) => {
    if (frame.draft.indicator !== null || frame.role !== 'delta' || frame.head < 0) return null;
    const { tokens } = sentence;
    let start =
      frame.via === 'noun-after' ? frame.at + 1 : phraseStart(tokens, frame.head, frame.segment.start, false);
    while (
      start < frame.head &&
      (hedges.has(tokens[start]?.low ?? '') ||
        /^(?:determiner|adverb|mark|time|possessive)$/u.test(tokens[start]?.tag ?? '') ||
        /^(?:year|strong|weak|significant|rapid|slight|solid|robust|modest|small|big|large|dramatic|double-digit|similar|marked|notable|first|second|biggest|largest|smallest|fastest|slowest|sharpest|steepest|month|percentage)$/u.test(
          tokens[start]?.low ?? '',
        ))
    )
      start++;
    if (start >= frame.head) return null;
    const named = phrase(tokens, start, frame.head, sentence.names);
    if (named.indicator !== null && qualifies(tokens[frame.head - 1]?.low ?? '')) return null;
    if (named.indicator === null) {
      if (named.subject !== null) frame.naming = named;
      return null;
    }
    frame.naming = named;
    const noun = tokens[frame.head]?.low ?? '';
    return { indicator: noun === 'growth' ? `${named.indicator} ${noun}` : named.indicator };
  },
);

// a 3.4% unemployment rate · a $2bn loss · 27% market share
//        ^^^^^^^^^^^^^^^^^
export const nounAfter: Refiner = enRule(
  'indicator',
  'indicator/en-noun-after',
  '"a 27% market share": the nouns behind the figure name it.',
  (frame, sentence, whole) => {
    const { tokens } = sentence;
    const next = tokens[frame.at + 1];
    if (
      frame.draft.indicator !== null ||
      frame.draft.unit === 'count' ||
      frame.draft.unit === 'x' ||
      next?.tag !== 'noun' ||
      frame.at + 1 >= frame.segment.end
    )
      return null;
    if (frame.draft.unit === '%' && worded(frame.draft.start, frame.draft.end, sentence)) return null;
    if (
      frame.role === 'delta' ||
      changeUp.has(next.low) ||
      (changeDown.has(next.low) && frame.draft.unit === '%')
    )
      return null;
    const end = tailEnd(tokens, frame.at + 1, frame.segment.end);
    const named = phrase(tokens, frame.at + 1, end, sentence.names);
    if (
      named.indicator === null ||
      /^(?:respectively|respective|worth|chance|probability|next|last|each|apiece|ago|short|net|off|old|long|wide|tall|high|deep|better|worse)$/u.test(
        next.low,
      )
    )
      return null;
    let nouns = frame.at + 1;
    while (nouns < end && tokens[nouns]?.tag === 'noun') nouns++;
    // "with a 36.8 percent share": of its market, where no whole has been told of
    if (
      next.low === 'share' &&
      nouns === frame.at + 2 &&
      tokens[nouns]?.low !== 'of' &&
      !whole.frames.some((other) => other.at < frame.at && /\bshare\b/u.test(other.draft.indicator ?? ''))
    )
      return { indicator: 'market share' };
    if (saysNothing(tokens, frame.at + 1, nouns)) return null;
    if (/^(?:later|earlier|before|afterwards|tonight|overnight)$/u.test(next.low)) return null;
    frame.naming = named;
    return { indicator: named.indicator };
  },
);

// $3.2 billion in revenue · $5bn worth of bonds · $40m for schools
//                 ^^^^^^^
export const moneyIn: Refiner = enRule(
  'indicator',
  'indicator/en-money-in',
  '"$3bn in revenue": the money is named behind "in", "of" or "worth of".',
  (frame, sentence) => {
    const { tokens } = sentence;
    if (
      frame.draft.indicator !== null ||
      /^(?:count|%|pp|bp|x)$/u.test(frame.draft.unit) ||
      frame.role === 'delta' ||
      frame.role === 'base' ||
      frame.role === 'end'
    )
      return null;
    // "Exports to the EU made up 73.9 billion euros of the total": the exports are measured
    const range = subjectRange(frame);
    if (frame.role === 'is' && frame.group?.sharing === true && range !== null)
      if (phrase(tokens, range[0], range[1], sentence.names).kind === 'measure') return null;
    let from = frame.at + 1;
    // "$3.2bn and $0.8bn of investment": what stands behind the last of a row
    for (const next of sentence.frames) {
      if (next.at <= frame.at || next.draft.unit !== frame.draft.unit) continue;
      if (!tokens.slice(from, next.at).every((token) => token.low === 'and' || token.raw === ',')) break;
      from = next.at + 1;
    }
    // "891.4 billion yuan (US$136.7 billion) in group revenue"
    if (tokens[from]?.raw === '(') {
      const close = tokens.findIndex(({ raw }, k) => k > from && raw === ')');
      if (close > 0 && close <= from + 5) from = close + 1;
    }
    if (tokens[from]?.low === 'worth') from++;
    if (!/^(?:in|of)$/u.test(tokens[from]?.low ?? '') || tokens[from + 1]?.tag === 'time') return null;
    const limit = sentence.segments[sentence.segmentOf[from] ?? -1]?.end ?? frame.segment.end;
    if (from >= limit || (limit !== frame.segment.end && tokens[from - 1]?.raw !== ')')) return null;
    const end = tailEnd(tokens, from + 1, limit);
    const named = phrase(tokens, from + 1, end, sentence.names);
    if (
      named.indicator === null ||
      named.kind === 'name' ||
      named.kind === 'pronoun' ||
      (tokens[from]?.low === 'in' &&
        ((named.kind === 'actor' && named.head !== 'funds') || WHEN.test(named.head)))
    )
      return null;
    const verb =
      frame.own && frame.group !== null && frame.group.end <= frame.at
        ? frame.group.chain.at(-1)?.verb
        : undefined;
    if (verb?.classes.has('reach') === true && verb.classes.has('do') === false && named.kind !== 'measure')
      return null;
    frame.naming = { ...named, subject: named.kind === 'actor' ? null : named.subject };
    // "invest €90m in quays"
    if (verb?.lemma === 'invest') return { indicator: `investment in ${named.indicator}` };
    const done =
      verb?.classes.has('do') === true && (named.kind !== 'measure' || commodities.has(named.head))
        ? ` ${verb.participle}`
        : '';
    return { indicator: named.indicator + done };
  },
);

/** Stretches of time: "in its first weekend", "in the final quarter". */
const WHEN =
  /^(?:years?|quarter|half|months?|weeks?|weekend|days?|season|session|term|period|spell|window|run|summer|winter|spring|autumn|decade|trading|end|advance|cash|total|all|today|turn|part)$/u;

const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ['long', 'length'],
  ['wide', 'width'],
  ['tall', 'height'],
  ['high', 'height'],
  ['deep', 'depth'],
  ['thick', 'thickness'],
]);

// Phase 2A, 5.8 km long, is …
//                  ^^^^
export const dimension: Refiner = enRule(
  'indicator',
  'indicator/en-dimension',
  '"5.8 km long": the adjective behind a measure names it.',
  (frame, { tokens, names, segments }) => {
    const noun = DIMENSIONS.get(tokens[frame.at + 1]?.low ?? '');
    if (frame.draft.indicator !== null || noun === undefined || frame.at + 1 >= frame.segment.end)
      return null;
    if (!/^(?:km|m|cm|mm|ft|mi|in|yd|nmi)$/u.test(frame.draft.unit)) return null;
    const held = segments[frame.segmentIndex - 1];
    const range = frame.own
      ? (frame.group?.subject ?? null)
      : held === undefined
        ? null
        : ([held.start, held.end] as const);
    if (range === null) return { indicator: noun };
    const what = phrase(tokens, range[0], range[1], names);
    const name = what.indicator ?? what.subject;
    return { indicator: name === null ? noun : `${noun} of ${name}` };
  },
);

/** " per share", " per 10,000 employees" behind the figure: part of what is measured. */
export function perTail({ at, segment }: Frame, { tokens }: SentenceReading): string {
  const next = tokens[at + 1];
  if (
    at + 1 >= segment.end ||
    (next?.low !== 'per' &&
      !(next?.low === 'a' && /^(?:share|head|tonne|barrel|person)$/u.test(tokens[at + 2]?.low ?? '')))
  )
    return '';
  let end = at + 2;
  while (end < segment.end && end < at + 5 && (tokens[end]?.tag === 'noun' || tokens[end]?.tag === 'figure'))
    end++;
  return ` ${written(tokens, at + 1, end)}`;
}
