import type { Edtf } from '../../../model/index.ts';
import { documents, measures } from '../../locale/en-nouns.ts';
import { multiplies } from '../clause/en-beside.ts';
import { type Frame, isActual } from '../clause/en-frame.ts';
import type { Group } from '../clause/en-group.ts';
import type { SentenceReading } from '../clause/en-reading.ts';
import type { Token } from '../clause/en-token.ts';
import { isDeadlineOfAnother, isParticipleAside, isStandingRemark, namesThing } from './en-bounds.ts';
import { monthsOf } from './en-calendar.ts';

/** What a time expression does in its sentence. */
export type Use = 'when' | 'base' | 'since' | 'told' | 'none';

/** The preposition in front of the token at `at`, articles skipped. */
function link(tokens: readonly Token[], at: number): string {
  let k = at - 1;
  while (tokens[k]?.tag === 'determiner' || tokens[k]?.low === 'same') k--;
  const token = tokens[k];
  return token?.tag === 'preposition' ||
    token?.tag === 'conjunction' ||
    token?.tag === 'adverb' ||
    token?.low === 'since'
    ? (token?.low ?? '')
    : '';
}

const COMPARING = /^(?:than|from|over|above|below|against|versus|vs|beyond|under)$/u;

/** "lower than the revised September level of", "up from a restated 2019 total": a time that says whose level something is held against. */
function baseThrough(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  // "over the 2023-2028 forecast period": within it.
  if (tokens[at]?.time?.family === 'span') return false;
  if (next?.tag !== 'noun' && next?.tag !== 'possessive') return false;
  for (let k = at - 1; k >= 0 && k > at - 4; k--) {
    const token = tokens[k];
    if (token === undefined) return false;
    if (COMPARING.test(token.low)) return token.low !== 'over' || tokens[k - 1]?.tag === 'figure';
    if (token.tag !== 'noun' && token.tag !== 'determiner' && token.tag !== 'adverb') return false;
  }
  return false;
}

/** "HONG KONG, Jan. 21 (Xinhua) -- ": where and when it was written. */
function isDateline(tokens: readonly Token[], at: number): boolean {
  if (at > 8) return false;
  let dash = at + 1;
  while (dash < at + 8 && !/^(?:--?|[—–])$/u.test(tokens[dash]?.raw ?? '')) {
    if (!/^(?:noun|mark)$/u.test(tokens[dash]?.tag ?? '') || tokens[dash]?.raw === '.') return false;
    dash++;
  }
  return (
    dash < at + 8 &&
    (tokens[dash + 1]?.raw === tokens[dash]?.raw || tokens[dash]?.raw !== '-') &&
    tokens.slice(0, at).every(({ tag, raw }) => tag === 'noun' || tag === 'mark' || raw === '.')
  );
}

/** A superlative stands in the few words before "since". */
function ranks(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 7; k--) {
    const token = tokens[k];
    if (token === undefined || token.tag === 'figure' || token.raw === ',') return false;
    if (/^(?:first|most|least|best|worst)$|[^r]est$/u.test(token.low) && tokens[k - 1]?.tag === 'determiner')
      return true;
  }
  return false;
}

/** "since their peak in early 2022", "below its level in 2019": the time of a state that something is held against. */
function stateBefore(tokens: readonly Token[], at: number): Use | null {
  if (!/^(?:in|of)$/u.test(tokens[at - 1]?.low ?? '')) return null;
  const head = tokens[at - 2];
  if (head?.tag !== 'noun' || !/^(?:peak|level|levels|high|low|record|trough|start|bottom)$/u.test(head.low))
    return null;
  for (let k = at - 3; k >= 0 && k > at - 7; k--) {
    const token = tokens[k];
    if (token?.low === 'since') return 'since';
    if (/^(?:from|than|below|above|over|against|versus)$/u.test(token?.low ?? '')) return 'base';
    if (token?.tag !== 'noun' && token?.tag !== 'determiner') return null;
  }
  return null;
}

/** What the time at token `at` is for: when it was, what it is compared with, or when somebody said it. */
export function useOf(sentence: SentenceReading, at: number): Use {
  const token = sentence.tokens[at];
  if (token?.time == null) return 'none';
  const before = uses.get(token);
  if (before !== undefined) return before;
  const fresh = judge(sentence, at);
  uses.set(token, fresh);
  return fresh;
}

const uses = new WeakMap<Token, Use>();

const tellsAt = (group: Group | undefined): boolean => {
  const classes = group?.chain.at(-1)?.verb.classes;
  return group?.passive === false && (classes?.has('say') === true || classes?.has('report') === true);
};

function judge(sentence: SentenceReading, at: number): Use {
  const { tokens, groups, segments, segmentOf } = sentence;
  const time = tokens[at]?.time;
  if (time == null) return 'none';
  if (namesThing(sentence, at)) return 'none';
  if (time.family === 'date' && isDateline(tokens, at)) return 'told';
  // "both in 2012 prices": what money is counted in.
  if (
    /^(?:prices|terms|dollars|money|values|euros|pounds|yuan|yen|rupees)$/u.test(tokens[at + 1]?.low ?? '') &&
    /^(?:year|fiscal-year|span)$/u.test(tokens[at]?.time?.family ?? '') &&
    tokens[at - 1]?.low === 'in'
  )
    return 'none';
  const before = link(tokens, at);
  const previous = tokens[at - 1];
  const further = tokens[at - 2]?.low ?? '';
  // "the lowest since 2013": how rare it is, not what it is compared with.
  if (before === 'since' && ranks(tokens, at)) return 'none';
  // "for the first time in three years"
  if (before === 'in' && time.family === 'past-years' && ranks(tokens, at)) return 'none';
  if (before === 'since') return 'since';
  // "the most since monitoring began in 1995"
  const since = tokens.slice(Math.max(0, at - 6), at).findLastIndex(({ low }) => low === 'since');
  const from = Math.max(0, at - 6) + since;
  if (since >= 0 && groups.some((group) => group.first > from && group.end <= at) && ranks(tokens, from + 1))
    return 'none';
  const over = stateBefore(tokens, at);
  if (over !== null) return over;
  if (baseThrough(tokens, at)) return 'base';
  const segment = segments[segmentOf[at] ?? -1];
  if (
    time.family === 'weekday' ||
    time.family === 'date' ||
    time.family === 'now' ||
    time.family === 'month' ||
    time.family === 'relative-month'
  ) {
    const told = groups.some((group) => {
      const verb = group.chain.at(-1)?.verb;
      const says =
        verb !== undefined &&
        !group.copula &&
        (verb.classes.has('say') || (verb.classes.has('report') && !verb.classes.has('reach')));
      return (
        says &&
        segment !== undefined &&
        group.first >= segment.start &&
        group.end <= segment.end &&
        at >= group.end &&
        at - group.end <= 4 &&
        // "announced October revenue of", "put the jobless rate in October at"
        (time.family !== 'month' ||
          (tokens[at + 1]?.tag !== 'noun' &&
            verb.lemma !== 'put' &&
            (at === group.end || tokens[at - 1]?.tag === 'preposition'))) &&
        // "said revenue in January rose": dates the revenue
        !groups.some(
          ({ first, subject }) =>
            first > at && subject !== null && subject[0] >= group.end && subject[0] < at,
        ) &&
        !tokens.slice(group.end, at).some((token) => token.tag === 'figure')
      );
    });
    // "Halden on Tuesday said", "Halden in late March said", "Halden yesterday said"
    const saysBefore = groups.some(
      (group) =>
        at < group.first &&
        group.first - at <= 2 &&
        TELLS.test(group.chain[0]?.verb.lemma ?? '') &&
        (time.family === 'weekday' || group.subject === null || !tellsData(tokens, group.subject)),
    );
    // "On October 27, the association reported the orders for the third quarter"
    const opens =
      /^(?:weekday|date)$/u.test(time.family) &&
      at <= 2 &&
      tokens[at + 1]?.raw === ',' &&
      groups.some((group) => group.finite && group.first > at) &&
      tellsAt(groups.find((group) => group.finite && group.first > at));
    if (told || saysBefore || opens) return 'told';
  }
  const mine = owner(sentence, at);
  // "three times the level of 2021", "2.4 times as much as in 2022", "83% of its 2019 level"
  if (
    mine !== null &&
    /^(?:year|earlier|fiscal-year|month|span|relative-year|quarter|half)$/u.test(time.family)
  ) {
    const words = tokens
      .slice(mine.at + 1, at)
      .map((token) => token.low)
      .join(' ');
    const owned = tokens[at + 1]?.tag === 'possessive' && tokens[at + 2]?.tag === 'figure';
    // "19.7% above 2023", "4.7% below October's record", "seven times last year's": what stands behind is the base.
    if (
      !owned &&
      (/^(?:above|below|beyond|under|short of|shy of|ahead of|behind|up on|down on|higher than|lower than|more than|less than|fewer than|better than|worse than)\b/u.test(
        words,
      ) ||
        (mine.draft.unit === 'x' && !/\bin\b/u.test(words)))
    )
      return 'base';
    if (
      /^(?:above|below|over|beyond) (?:the|its|their) (?:[a-z-]+ )?(?:level|peak|high|record|figure|total|average)s?(?: of| in)?$|^(?:of )?(?:the|its|their) (?:level|figure|total|number|peak)s?\b|^as (?:much|many|high|large)\b|^(?:of)? ?(?:the|its|their)?$/u.test(
        words,
      ) &&
      (/\b(?:above|below|over|beyond|than)\b/u.test(words) ||
        mine.draft.unit === 'x' ||
        (/\b(?:of|level)\b/u.test(words) &&
          /^(?:level|levels|figure|total|average|peak)$/u.test(tokens[at + 1]?.low ?? '')))
    )
      return 'base';
  }
  const compared =
    before === 'than' ||
    before === 'versus' ||
    before === 'vs' ||
    before === 'against' ||
    (further === 'compared' && previous?.tag === 'preposition') ||
    (tokens[at - 3]?.low === 'compared' && tokens[at - 1]?.tag === 'determiner');
  if (
    compared ||
    (previous?.tag === 'preposition' &&
      (further === 'than' || (tokens[at - 2]?.tag === 'preposition' && tokens[at - 3]?.low === 'compared')))
  )
    return 'base';
  // "slipped 2.5% from the previous three months"
  if (time.family === 'past-years') return before === 'from' ? 'base' : 'when';
  // "wheat for December delivery"
  if (
    time.family === 'month' &&
    tokens
      .slice(at + 1, at + 4)
      .some(
        ({ low, tag }, k, next) =>
          /^(?:delivery|futures|contracts?|settlement)$/u.test(low) &&
          tag === 'noun' &&
          next.slice(0, k).every((token) => token.tag === 'noun'),
      )
  )
    return 'none';
  // "will rise to £12 from April"
  if (
    before === 'from' &&
    /^(?:month|date|year|relative-year)$/u.test(time.family) &&
    groups.some(
      (group) =>
        group.end <= at &&
        (/^(?:will|would|shall|be-to)$/u.test(group.modal ?? '') ||
          group.chain[0]?.verb.classes.has('aim') === true),
    )
  )
    return 'when';
  if (before === 'from' && time.family !== 'span') return 'base';
  if (
    before === 'on' &&
    (/^(?:earlier|year|relative-year)$/u.test(time.family) ||
      // "a gain of 3.6 percent on July"
      (/^(?:month|quarter|half)$/u.test(time.family) && mine?.role === 'delta'))
  )
    return 'base';
  // "in comparison with the previous year"
  if (
    /^(?:with|to)$/u.test(before) &&
    tokens.slice(Math.max(0, at - 4), at).some(({ low }) => low === 'comparison')
  )
    return 'base';
  if (
    before === 'over' &&
    (/^(?:year|earlier|relative-year)$/u.test(time.family) ||
      // "an increase of 7.3 percent over July 2012"
      (/^(?:month|quarter|half|date|months-to|fiscal-year)$/u.test(time.family) &&
        mine !== null &&
        (mine.role === 'delta' || mine.draft.type === 'growth')))
  )
    return 'base';
  // "until after the 30 October Budget": the day is the name of an event.
  if (
    time.family === 'date' &&
    /^(?:before|after|of|until)$/u.test(before) &&
    tokens[at + 1]?.tag === 'noun' &&
    !/^(?:in|as)$/u.test(further)
  )
    return 'none';
  // "after third-quarter profit rose" dates the profit, "after June" nothing.
  if (
    (before === 'before' && time.family !== 'year-end') ||
    (before === 'after' && tokens[at + 1]?.tag !== 'noun')
  )
    return 'none';
  if (time.family === 'earlier' && previous?.tag === 'verb') return 'when';
  if (time.family === 'earlier' && tokens[at - 1]?.tag !== 'figure')
    return owner(sentence, at) === null && !/^(?:in|during|for)$/u.test(before) ? 'base' : 'when';
  return 'when';
}

/** Verbs of somebody who speaks; data only show. */
const TELLS =
  /^(?:say|tell|announce|state|add|note|warn|reveal|disclose|confirm|unveil|declare|explain|claim|admit|acknowledge|reiterate|report|post|publish|release)$/u;

/** "Figures in January said": what speaks is no person and no body. */
const tellsData = (tokens: readonly Token[], [from, to]: readonly [number, number]): boolean =>
  tokens.slice(from, to).some(({ low }) => documents.has(low) || measures.has(low));

/** "the 301 million units shipped in 2013": a participle behind its noun. */
const describes = ({ groups, tokens }: SentenceReading, at: number): boolean =>
  // "the 10% booked in September"
  (tokens[at - 1]?.tag === 'noun' || (tokens[at - 1]?.tag === 'figure' && tokens[at - 2]?.low === 'the')) &&
  groups.some(
    (group) =>
      group.first === at &&
      group.end === at + 1 &&
      group.chain.length === 1 &&
      group.chain[0]?.verb.forms.has('participle') === true &&
      (group.reduced ||
        !group.finite ||
        tokens.slice(0, at).some(({ low }) => low === 'the' || low === 'than')) &&
      group.direction === 0,
  );

/** The figure right before a time, in its segment: "$53.82 billion in 2021". Null when another thing stands between. */
export function owner(sentence: SentenceReading, at: number): Frame | null {
  const { tokens, segmentOf } = sentence;
  for (let k = at - 1; k >= 0 && k >= at - 8; k--) {
    const token = tokens[k];
    if (
      token === undefined ||
      segmentOf[k] !== segmentOf[at] ||
      (token.tag === 'verb' && !describes(sentence, k)) ||
      token.tag === 'auxiliary' ||
      token.tag === 'time' ||
      /^(?:after|while|when|because|although)$/u.test(token.low)
    )
      return null;
    if (token.tag === 'figure') return sentence.frames.find((frame) => frame.at === k) ?? null;
  }
  return null;
}

/** The figure that a time owns: "2023's 61", "the previous year's rice production of 129 million". Token index, or −1. */
function ownedBy(tokens: readonly Token[], at: number): number {
  for (let k = at + 2; k < at + 10; k++) {
    const token = tokens[k];
    if (token?.tag === 'figure') return k;
    if (
      token?.tag !== 'noun' &&
      token?.tag !== 'adverb' &&
      token?.low !== 'of' &&
      token?.tag !== 'determiner'
    )
      return -1;
  }
  return -1;
}

const held = (frame: Frame): boolean => frame.held && frame.role !== 'aside';

/** The time expression that dates a figure: index of its token, or −1. */
export function timeOf(sentence: SentenceReading, frame: Frame): number {
  // What is planned has no "now": the answer holds as long as the modality does.
  const known = isActual(frame) ? actual : planned;
  const before = known.get(frame);
  if (before !== undefined) return before;
  const fresh = search(sentence, frame);
  known.set(frame, fresh);
  return fresh;
}

/** "up 15% on the 336,330 of a year earlier": the time is that of the number behind its article. */
const isOwnOnly = (tokens: SentenceReading['tokens'], { at }: Frame, k: number): boolean =>
  tokens[at - 1]?.low === 'the' &&
  /^(?:on|over|than|from|of|with|to|against|revised)$/u.test(tokens[at - 2]?.low ?? '') &&
  k - at <= 4 &&
  /^(?:of|in|for)$/u.test(tokens[tokens[k - 1]?.tag === 'determiner' ? k - 2 : k - 1]?.low ?? '');

const restates = ({ frames }: SentenceReading, at: number): boolean =>
  frames.some((frame) => frame.at === at && frame.role === 'also');

/** "annual installations": a length of time, and no time of its own. */
const isLength = (token: Token | undefined): boolean =>
  token?.time?.family === 'the-year' && token.low === 'annual';

const actual = new WeakMap<Frame, number>();
const planned = new WeakMap<Frame, number>();

function search(sentence: SentenceReading, frame: Frame): number {
  const { tokens, segments, frames } = sentence;
  const { at, segment, segmentIndex } = frame;
  for (let k = at - 2; k >= segment.start && k > at - 10; k--)
    if (tokens[k]?.tag === 'time' && tokens[k + 1]?.tag === 'possessive' && ownedBy(tokens, k) === at)
      return k;
  // "compared to $153 million, or $0.90 a share", "compared to $35 million (margin: 5.0%)": said of the same time
  const first =
    frame.role === 'also' || (frame.role === 'aside' && !frame.held)
      ? frames[frames.indexOf(frame) - 1]
      : undefined;
  if (first?.held === true) return timeOf(sentence, first);
  const when = (k: number): boolean => {
    // "23% below 2023's 61": the year is that of the 61.
    if (tokens[k + 1]?.tag === 'possessive') {
      const owned = ownedBy(tokens, k);
      if (owned >= 0 && owned !== at) return false;
    }
    // "now" speaks of its own clause only.
    if (
      tokens[k]?.time?.family === 'now' &&
      (k < segment.start || k >= segment.end) &&
      !(k < at && k >= segment.start - 12 && goesOnNow(sentence, frame, k))
    )
      return false;
    if (tokens[k]?.tag !== 'time' || useOf(sentence, k) !== 'when') return false;
    if (isDeadlineOfAnother(sentence, k, frame)) return false;
    // "rose 5% as the group lapped last year's results": whose results another clause speaks of.
    const lapped =
      tokens[k + 1]?.tag === 'possessive' &&
      k > at &&
      sentence.groups.some(
        ({ first, end: done, subject }) => done <= k && subject !== null && subject[0] > at && first > at,
      );
    if (lapped) return false;
    const own = owner(sentence, k);
    return own === null || own === frame || !(held(own) || isOwnOnly(tokens, own, k));
  };
  // "In 2020, annual installations were": how long it was counted for, where another time says when.
  const now = (k: number): boolean => tokens[k]?.time?.family === 'now' || isLength(tokens[k]);
  // "2.4 times the 28 million it sold in 2014": the year is that of the 28 million.
  const next = sentence.frames.find((other) => other.at > at);
  const end = next !== undefined && multiplies(tokens, frame, next.at) ? next.at : segment.end;
  const told = tokens[at + 1]?.tag === 'pronoun';
  for (let k = at + 1; k < end && k < at + 24; k++) {
    // "$153 million, or $0.90 a share, for the year-ago quarter": the same thing said again.
    if (tokens[k]?.tag === 'figure' && !restates(sentence, k)) break;
    // "to 7% from 12% after third-quarter profit rose": another story begins.
    if (/^(?:after|while|because|although)$/u.test(tokens[k]?.low ?? '')) break;
    if (when(k) && (!now(k) || (held(frame) && k === at + 1) || asOfNow(sentence, at, k))) return k;
    // "the HK$89m booked a year earlier"
    if (held(frame) && !told && k > at + 1 && (tokens[k]?.tag === 'verb' || tokens[k]?.tag === 'auxiliary'))
      break;
  }
  // "up 4.9 percent from May 2017 ($252,500)": nothing but the number stands in the bracket.
  if (
    segment.aside &&
    tokens[at - 1]?.raw === '(' &&
    tokens[at + 1]?.raw === ')' &&
    tokens[at - 2]?.tag === 'time'
  )
    return at - 2;
  if (segment.aside || segment.opener === ':') {
    for (let k = at - 1; k >= 0 && k > at - 8; k--) {
      if (tokens[k]?.raw === '(') break;
      if (tokens[k]?.tag === 'time') return k;
    }
    if (frame.held && frame.role === 'aside') return -1;
  }
  if (held(frame)) return heldTime(sentence, frame);
  for (let k = at - 1; k >= segment.start && k > at - 60; k--) if (when(k) && !now(k)) return k;
  for (let k = at + 1; k < end && k < at + 60; k++) if (when(k) && !now(k)) return k;
  if (isActual(frame))
    for (let k = Math.max(segment.start, at - 60); k < end && k < at + 60; k++)
      if (when(k) && !isLength(tokens[k])) return k;
  if (isStandingRemark(frame, sentence)) return -1;
  for (let index = segmentIndex - 1; index >= 0 && index > segmentIndex - 12; index--) {
    const other = segments[index];
    // "During the holiday quarter (4Q17), vendors shipped": the bracket is nothing but a time; "(2022: £387m)" is more.
    const dates =
      other?.aside === true &&
      other.end - other.start === 1 &&
      !segment.aside &&
      tokens[other.end]?.low === ')';
    if (
      other === undefined ||
      (other.aside && !segment.aside && !dates) ||
      isParticipleAside(sentence, index)
    )
      continue;
    // "Inflation, which eased to 3.6% in February, is projected to": a remark with a time of its own.
    if (
      /^(?:which|who|whose|where)$/u.test(other.opener) &&
      sentence.frames.some((figure) => figure.segmentIndex === index)
    )
      continue;
    for (let k = other.end - 1; k >= other.start && k > other.end - 60; k--) if (when(k)) return k;
  }
  // "fell from the third quarter of 2022, when 62 companies raised": then, whatever it is for elsewhere.
  const then = segment.opener === 'when' ? segment.start - 2 : -1;
  const named = tokens[then]?.raw === ',' ? then - 1 : then;
  if (tokens[named]?.tag === 'time' && useOf(sentence, named) !== 'told') return named;
  const joined = sharedTime(sentence, frame, when);
  if (joined >= 0) return joined;
  for (let k = segment.start; k < end && k < at + 60; k++) if (when(k) && isLength(tokens[k])) return k;
  for (let index = segmentIndex + 1; index < segments.length && index < segmentIndex + 4; index++) {
    const other = segments[index];
    // "shed 1.5% after the institute reported stocks in the week to September 26": another story begins.
    if (/^(?:after|because|although|though|whereas|while|:|“)$/u.test(other?.opener ?? '')) break;
    if (other === undefined || other.aside || sentence.frames.some((figure) => figure.segmentIndex === index))
      continue;
    for (let k = other.start; k < other.end && k < other.start + 40; k++) if (when(k)) return k;
  }
  return -1;
}

/** "handled 53 million passengers and recorded 363,000 flights in 2024": the time that closes the second clause of one subject holds for both. */
function sharedTime(
  { tokens, segments, groups, frames }: SentenceReading,
  frame: Frame,
  when: (k: number) => boolean,
): number {
  const next = segments[frame.segmentIndex + 1];
  const { group } = frame;
  if (next?.opener !== 'and' || group?.subject == null || group.present || frame.held) return -1;
  const other = groups.find((verb) => verb.finite && verb.first === next.start);
  if (
    other?.subject?.[0] !== group.subject[0] ||
    other.present !== group.present ||
    other.modal !== group.modal
  )
    return -1;
  const last = frames.findLast(({ at }) => at >= next.start && at < next.end);
  if (last === undefined) return -1;
  for (let k = last.at + 1; k < next.end; k++) if (when(k) && tokens[k]?.time?.family !== 'now') return k;
  return -1;
}

/** "64 dishes today, 96 by 2028": now stands right behind the figure and what it counts. */
export const asOfNow = ({ tokens, segmentOf }: SentenceReading, at: number, k: number): boolean =>
  tokens[k]?.time?.family === 'now' &&
  k > at &&
  k <= at + 3 &&
  segmentOf[k] === segmentOf[at] &&
  tokens.slice(at + 1, k).every(({ tag }) => tag === 'noun');

/** "to date 18,400 have been completed and 7,900 are under construction": the clause joined on is of now as well. */
const goesOnNow = ({ segmentOf, segments }: SentenceReading, { segment, group }: Frame, k: number): boolean =>
  segment.opener === 'and' &&
  group?.present === true &&
  group.modal === null &&
  segments[segmentOf[k] ?? -1]?.end === segment.start - 1;

/** "compared with last year's 5 million", "from May's 3%": a time that owns the figure from the front. */
function heldTime({ tokens, segments }: SentenceReading, frame: Frame): number {
  const { at, left, prepositionAt, head, segment, segmentIndex } = frame;
  for (let k = at - 1; k > Math.max(prepositionAt, at - 8, left - 4, 0) && prepositionAt >= 0; k--)
    if (tokens[k]?.tag === 'time') return k;
  // "than the revised September 2012 level of $912.8 million"
  for (let k = head - 1; k >= segment.start && k > at - 12; k--) {
    const token = tokens[k];
    if (token?.tag === 'time') return k;
    if (token?.tag !== 'noun' && token?.tag !== 'determiner' && token?.tag !== 'adverb') break;
  }
  // "compared with 48.5 million euros, prior year", "… $153 million, or $0.90 a share, for the year-ago quarter"
  for (let index = segmentIndex + 1; index <= segmentIndex + 4; index++) {
    const next = segments[index];
    if (next?.aside === true) continue;
    if (next?.opener !== ',') break;
    if (tokens[next.start]?.low === 'or') continue;
    const k = tokens[next.start]?.tag === 'preposition' ? next.start + 1 : next.start;
    if (tokens[k]?.time?.family === 'earlier' && (k + 1 >= next.end || tokens[k + 1]?.raw === '.')) return k;
    break;
  }
  return -1;
}

/** Does `a` end before `b` begins? */
export function isBefore(a: Edtf, b: Edtf): boolean {
  const [x, y] = [monthsOf(a), monthsOf(b)];
  return x !== null && y !== null && x[1] < y[0];
}
