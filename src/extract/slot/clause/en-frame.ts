import { changeDown, changeUp } from '../../locale/en-nouns.ts';
import { doMovers } from '../../locale/en-verbs.ts';
import { hedges } from '../../locale/en-words.ts';
import type { Draft } from '../../draft.ts';
import { type Clauses, type Segment, speaksOf } from './en-clause.ts';
import type { Group } from './en-group.ts';
import { type Phrase, phraseStart, saysNothing } from './en-phrase.ts';
import type { Token } from './en-token.ts';
import { verbOf } from './en-verb.ts';

/**
 * How a figure stands to the words that name it.
 *
 *   delta     how much it moved: "rose 5%", "an increase of 51%", "up 40%", "5% higher"
 *   end       where it came to: "to 21.7 million"
 *   base      where it came from: "from $53.82 billion"
 *   compare   what it is held against: "compared with 5%", "against 484,507"
 *   head      the noun before "of" names it: "total revenue of $81bn"
 *   is        stands where the subject stands: "was 28.5%", "reached 5 million"
 *   share     part of something: "made up 40% of", "27% of households"
 *   object    what an actor did: "sold 526,409 cars"
 *   subject   stands before its verb: "one in five has returned", "1,200 people died"
 *   before    a noun follows and names it: "27% market share", "$3bn loss"
 *   aside     in brackets behind what it belongs to: "(2022: HK$11.9 billion)"
 *   also      another way to say the number before: "or 27%"
 *   part      one of the items of the figure before: "and Asia with 131 units"
 */
export type Role =
  | 'delta'
  | 'end'
  | 'base'
  | 'compare'
  | 'head'
  | 'is'
  | 'share'
  | 'object'
  | 'subject'
  | 'before'
  | 'aside'
  | 'also'
  | 'part'
  | 'loose';

export interface Frame {
  draft: Draft;
  /** Index of the figure's token. */
  at: number;
  sentence: number;
  segment: Segment;
  segmentIndex: number;
  /** The verb group that governs it; of an earlier segment when its own has none. */
  group: Group | null;
  /** The governing group stands in the figure's own segment. */
  own: boolean;
  role: Role;
  /** Which words made it a change: decides the rule named. */
  via: 'verb' | 'noun' | 'noun-after' | 'particle' | 'comparative' | 'fragment' | null;
  direction: 1 | 0 | -1;
  /** The preposition that governs the figure, and where it stands (−1: none). */
  preposition: string;
  prepositionAt: number;
  /** First token of the figure with its hedges and determiner. */
  left: number;
  /** The noun before "of", or the change noun: token index, −1 for none. */
  head: number;
  /** Held against the figure that is told about: "from a profit of $64m", "compared with 5%", in brackets. Its date is its own. */
  held: boolean;
  /** The subject of its own where the verb is left out: "wind supplied 23% and nuclear 20%". Tokens. */
  gap: readonly [number, number] | null;
  /** The words that named the series, once an indicator rule found them. */
  naming: Phrase | null;
}

const COMPARISONS: ReadonlySet<string> = new Set(['against', 'versus', 'vs', 'than', 'compared']);
const MORE: ReadonlyMap<string, 1 | -1> = new Map([
  ['higher', 1],
  ['more', 1],
  ['above', 1],
  ['larger', 1],
  ['bigger', 1],
  ['greater', 1],
  ['faster', 1],
  ['stronger', 1],
  ['better', 1],
  ['up', 1],
  ['dearer', 1],
  ['longer', 1],
  ['lower', -1],
  ['less', -1],
  ['fewer', -1],
  ['below', -1],
  ['smaller', -1],
  ['slower', -1],
  ['weaker', -1],
  ['worse', -1],
  ['down', -1],
  ['cheaper', -1],
  ['shorter', -1],
  ['short', -1],
  ['ahead', 1],
  ['behind', -1],
  ['adrift', -1],
  ['shy', -1],
  ['off', -1],
]);
const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ['up', 1],
  ['higher', 1],
  ['down', -1],
  ['lower', -1],
  ['off', -1],
  ['rising', 1],
  ['falling', -1],
]);

/** First token of the figure together with its hedges: "a record 3.83 million", "more than a third". */
export function withHedges(tokens: readonly Token[], at: number): number {
  let left = at;
  for (let k = at - 1; k >= 0 && k >= at - 8; k--) {
    const token = tokens[k];
    if (token === undefined) break;
    const before = tokens[k - 1]?.low ?? '';
    if (token.low === 'to') {
      // "climbed up to 5m", but "could slip up to 3%"
      const rising =
        tokens[k - 2]?.tag === 'verb' && verbOf(tokens[k - 2]?.low ?? '')?.classes.has('down') !== true;
      if ((before !== 'up' && before !== 'close') || rising) break;
    } else if (token.low === 'up' || token.low === 'close' || token.low === 'over') {
      if (token.low === 'up' && tokens[k + 1]?.low !== 'to') break;
    } else if (token.low === 'at') {
      if (tokens[k + 1]?.low !== 'least' && tokens[k + 1]?.low !== 'most') break;
    } else if (token.low === 'of' && /^(?:upwards?|north|south|excess)$/u.test(before)) {
      // "upwards of $560m"
      k--;
    } else if (token.low === 'between') {
      // "of between £150m and £160m"
    } else if (token.low === 'than') {
      if (
        !/^(?:more|less|fewer|greater|other|rather|higher|lower)$/u.test(before) ||
        tokens[k - 2]?.tag === 'figure'
      )
        break;
      if (/^(?:higher|lower)$/u.test(before) && k + 1 !== left) break;
    } else if (token.low === 'below' || token.low === 'above' || token.low === 'under') {
      if (tokens[k - 1]?.tag === 'figure') break;
    } else if (!hedges.has(token.low) && token.tag !== 'adverb') {
      if (!(token.tag === 'determiner')) break;
    } else if (
      MORE.has(token.low) &&
      token.low !== 'more' &&
      token.low !== 'less' &&
      token.low !== 'fewer' &&
      token.tag === 'adverb' &&
      DIRECTIONS.has(token.low)
    )
      break;
    left = k;
  }
  return left;
}

/** Nothing but times, commas and "and" between two figures, with an "and" or a comma among them. */
function listed(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from + 1, to);
  const joined = between.at(-1)?.low === 'and';
  return (
    between.some((token) => token.low === 'and' || token.raw === ',') &&
    between.every(
      (token, k) =>
        token.tag === 'time' ||
        token.low === 'and' ||
        token.raw === ',' ||
        (joined && token.tag === 'preposition' && between[k + 1]?.tag === 'time'),
    )
  );
}

/** "(2022: HK$11.9 billion)": the bracket has a date of its own; "(about $1.3 billion)" has none. */
function datedAside(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k >= 0 && k > at - 10 && tokens[k]?.raw !== '('; k--)
    if (tokens[k]?.tag === 'time') return true;
  for (let k = at; k < tokens.length && k < at + 10 && tokens[k]?.raw !== ')'; k++)
    if (tokens[k]?.tag === 'time') return true;
  return false;
}

/** "from a profit of $64 million", "against a drop of 6%", "after a 2.9% slump": what stands before the whole phrase. */
function heldBefore(tokens: readonly Token[], { role: part, head, left, segment, at }: Frame): boolean {
  if (part !== 'head' && part !== 'delta' && part !== 'before') return false;
  const start = head >= 0 && head < at ? phraseStart(tokens, head, segment.start, false) : left;
  let k = start - 1;
  while (tokens[k]?.tag === 'determiner' || tokens[k]?.tag === 'adverb') k--;
  const low = tokens[k]?.low ?? '';
  return (
    low === 'from' ||
    low === 'against' ||
    low === 'versus' ||
    low === 'vs' ||
    BESIDE.test(low) ||
    (low === 'of' && /^(?:short|shy|ahead)$/u.test(tokens[k - 1]?.low ?? '')) ||
    (low === 'with' && tokens[k - 1]?.low === 'compared') ||
    (low === 'to' && tokens[k - 1]?.low === 'compared') ||
    ((low === 'after' || low === 'following') && part === 'delta')
  );
}

/** "a record of 5 million", "an all-time high of", "a total of": the words before "of" name nothing, so what governs them governs the figure. */
function throughNothing(tokens: readonly Token[], left: number, from: number): number {
  if (tokens[left - 1]?.low !== 'of' || left - 2 < from || tokens[left - 2]?.tag !== 'noun') return left;
  const start = phraseStart(tokens, left - 2, from, false);
  if (!saysNothing(tokens, start, left - 1) || tokens[start - 1]?.tag === 'mark' || start === from)
    return left;
  return withHedges(tokens, start);
}

/** "from July's 5.2%", "against last year's 3%", "from the current 37": a time that owns the figure stands inside what the preposition governs. */
function throughTime(tokens: readonly Token[], left: number, from: number): number {
  const owned = tokens[left - 1]?.tag === 'possessive' && tokens[left - 2]?.tag === 'time';
  let k = owned ? left - 2 : tokens[left - 1]?.low === 'current' ? left - 1 : left;
  if (k === left) return left;
  while (k - 1 > from && tokens[k - 1]?.tag === 'determiner') k--;
  return /^(?:from|against|versus|vs|than|to|with)$/u.test(tokens[k - 1]?.low ?? '') && k - 1 >= from
    ? k
    : left;
}

/** The verb that a fragment hangs on: the last before it, a mere "it added" aside. */
function parent({ groups, segments, segmentOf, tokens }: Clauses, at: number): Group | undefined {
  const all = groups.filter((verb) => verb.end <= at && !verb.reduced);
  const telling = (verb: Group): boolean => {
    const segment = segments[segmentOf[verb.first] ?? -1];
    return (
      speaksOf(verb) &&
      segment?.opener === ',' &&
      !tokens.slice(segment.start, segment.end).some((token) => token.tag === 'figure') &&
      segment.end - verb.end <= 3
    );
  };
  return all.findLast((verb) => !telling(verb)) ?? all.at(-1);
}

/** "wind supplied 23% and nuclear 20%", "exports were $3bn, imports $2bn": nouns right before a number like the one before, whose verb they share. */
function gapBefore(
  { tokens, groups }: Clauses,
  { at, left, segment, draft }: Frame,
  previous: Frame,
): readonly [number, number] | null {
  if (
    !(
      previous.draft.unit === draft.unit ||
      // "demand to grow by 740,000 barrels a day and supply by 1.6 million"
      (draft.unit === 'count' &&
        draft.counter === null &&
        previous.preposition !== '' &&
        !isPercent(previous.draft))
    ) ||
    previous.group === null ||
    previous.group.first > previous.at ||
    !/^(?:delta|is|share|object|end|loose)$/u.test(previous.role) ||
    (previous.role === 'delta' && previous.via !== 'verb' && previous.via !== 'particle') ||
    at - previous.at > 12 ||
    groups.some((group) => group.first > previous.at && group.first < at)
  )
    return null;
  // "accounted for 13 and platinum for 21"
  const to = previous.prepositionAt >= 0 && tokens[left - 1]?.low === previous.preposition ? left - 1 : left;
  let from = to;
  while (from > segment.start && /^(?:noun|possessive)$/u.test(tokens[from - 1]?.tag ?? '')) from--;
  if (from === to || tokens.slice(from, to).some((token) => hedges.has(token.low))) return null;
  while (tokens[from - 1]?.tag === 'determiner' && from > segment.start) from--;
  const opener = tokens[from - 1];
  if (opener?.low !== 'and' && opener?.raw !== ',') return null;
  // What stands between the two belongs to the first: its time, its whole, its place.
  let k = from - 1;
  while (k > previous.at && (tokens[k]?.low === 'and' || tokens[k]?.raw === ',')) k--;
  const between = tokens.slice(previous.at + 1, k + 1);
  const first = between[0];
  if (between.length > 0 && first?.tag !== 'time' && first?.tag !== 'preposition') return null;
  return between.some((token) => token.tag === 'mark' || token.low === 'and') ? null : [from, to];
}

/** Who or what the verb over a figure speaks of: tokens. */
export const subjectRange = (frame: Frame): readonly [number, number] | null =>
  frame.gap ?? frame.group?.subject ?? null;

/** "three times the 28 million": a multiple of the figure that follows. */
function multiplied(tokens: readonly Token[], at: number, { unit }: Draft): boolean {
  // "less than half the $8.2 billion"
  const half = unit === '%' && tokens[at + 1]?.low === 'the' && tokens[at + 2]?.tag === 'figure';
  if (unit !== 'x' && !half) return false;
  for (let k = at + 1; k < at + 5; k++) {
    const tag = tokens[k]?.tag;
    if (tag === 'figure') return tokens[at + 1]?.tag === 'determiner';
    if (tag !== 'determiner' && tag !== 'adverb' && tag !== 'preposition') return false;
  }
  return false;
}

/** "fell $2.15, or 3.1%,", "added $18, or 0.6 per cent,": the same movement said again, in per cent. Makes the first one of it where only the second tells. */
function saysAgain(
  tokens: readonly Token[],
  { role: stands, at, left, draft }: Frame,
  first: Frame,
): boolean {
  if (stands !== 'also' || left - first.at > 3 || tokens[at + 1]?.low === 'of') return false;
  if (first.role === 'delta') return true;
  const mover = doMovers.get(first.group?.chain.at(-1)?.verb.lemma ?? '');
  if (mover === undefined || first.role !== 'object' || draft.unit !== '%') return false;
  Object.assign(first, { role: 'delta', via: 'verb', direction: mover });
  return true;
}

export const multiplies = (tokens: readonly Token[], previous: Frame, at: number): boolean =>
  at - previous.at < 5 && multiplied(tokens, previous.at, previous.draft);

/** Places a figure in its sentence. */
export function frameOf(
  clause: Clauses,
  at: number,
  draft: Draft,
  sentence: number,
  previous?: Frame,
): Frame {
  const { tokens, groups, segments, segmentOf } = clause;
  const segmentIndex = Math.max(0, segmentOf[at] ?? 0);
  const segment = segments[segmentIndex] ?? { start: 0, end: tokens.length, opener: '', aside: false };
  const earlier = groups.findLast(
    (group) => group.first >= segment.start && group.end <= at && !(group.agent && group.end + 6 > at),
  );
  const near = groups.filter((group) => group.first > at && group.first < segment.end && !group.agent);
  const ahead = near.length > 0 || earlier !== undefined ? near : overAside(clause, segmentIndex, at);
  // "one in four cars sold will be electric": the first only says which cars.
  const after =
    ahead[1] !== undefined && ahead[0]?.end === ahead[1].first && ahead[1].finite ? ahead[1] : ahead[0];
  // "analysts think 240 million PCs could end up": the figure opens the clause that is told.
  const told =
    earlier !== undefined &&
    after?.finite === true &&
    speaksOf(earlier) &&
    tokens
      .slice(at + 1, after.first)
      .every(
        (token) =>
          token.tag === 'noun' ||
          token.tag === 'adverb' ||
          token.tag === 'determiner' ||
          token.tag === 'preposition',
      );
  const before = told ? undefined : earlier;
  const times = previous !== undefined && multiplies(tokens, previous, at) ? previous : null;
  const left = throughTime(
    tokens,
    throughNothing(tokens, withHedges(tokens, at), segment.start),
    segment.start,
  );
  // "2.4 times the 28 million it sold": what follows speaks of the 28 million.
  const follower = multiplied(tokens, at, draft) ? undefined : after;
  const own = before !== undefined || follower !== undefined;
  const group = before ?? follower ?? parent(clause, at) ?? null;
  const frame: Frame = {
    draft,
    at,
    sentence,
    segment,
    segmentIndex,
    group,
    own,
    role: 'loose',
    via: null,
    direction: 0,
    preposition: '',
    prepositionAt: -1,
    left,
    head: -1,
    held: false,
    gap: null,
    naming: null,
  };
  const governor = tokens[left - 1];
  if (governor?.tag === 'preposition' && left - 1 >= Math.max(segment.start, before?.end ?? 0)) {
    frame.preposition =
      governor.low === 'with' && /^compare[ds]?$/u.test(tokens[left - 2]?.low ?? '')
        ? 'compared'
        : governor.low === 'to' && tokens[left - 2]?.low === 'compared'
          ? 'compared'
          : governor.low;
    frame.prepositionAt = left - 1;
  }
  if (frame.preposition === '' && left - 1 < segment.start && segment.opener === 'than')
    frame.preposition = 'than';
  role(clause, frame, before, follower);
  if (follower !== after && frame.role === 'part') frame.role = 'also';
  if (times !== null) Object.assign(frame, { role: 'compare', group: times.group, own: false });
  // "lost 142.6 points, or 1.7%": the same movement in other terms.
  if (
    previous?.role === 'delta' &&
    frame.role === 'also' &&
    isPercent(draft) &&
    tokens[at + 1]?.low !== 'of' &&
    previous.draft.unit !== draft.unit
  )
    Object.assign(frame, {
      role: 'delta',
      via: previous.via,
      direction: previous.direction,
      preposition: previous.preposition,
      group: previous.group,
      own: previous.own,
    });
  // "to 3.0% in 2023 and 2.9% in 2024": an item of a list stands as the one before it.
  if (
    previous !== undefined &&
    previous.draft.unit === draft.unit &&
    frame.role !== 'compare' &&
    listed(tokens, previous.at, left)
  )
    Object.assign(frame, {
      role: previous.role,
      via: previous.via,
      direction: previous.direction,
      preposition: previous.preposition,
      head: previous.head,
      group: previous.group,
    });
  if (previous !== undefined && saysAgain(tokens, frame, previous))
    Object.assign(frame, {
      role: 'delta',
      via: previous.via,
      direction: previous.direction,
      head: previous.head,
      group: previous.group,
    });
  const gap = previous === undefined || follower !== undefined ? null : gapBefore(clause, frame, previous);
  if (gap !== null && previous !== undefined)
    Object.assign(frame, {
      gap,
      role: previous.role,
      via: previous.via,
      direction: previous.direction,
      preposition: previous.preposition,
      group: previous.group,
      own: previous.own,
    });
  frame.held =
    frame.role === 'base' ||
    frame.role === 'compare' ||
    (frame.role === 'aside' && datedAside(tokens, at)) ||
    heldBefore(tokens, frame);
  return frame;
}

/** "Some 3.4 million people, or 12.9% of all, drew on": the verb behind the aside. */
function overAside({ tokens, groups, segments }: Clauses, index: number, at: number): Group[] {
  const segment = segments[index];
  if (segment === undefined || (segment.opener !== '' && !/^(?:and|but|while|that|;)$/u.test(segment.opener)))
    return [];
  if (tokens.slice(segment.start, at).some(({ tag, low }) => tag === 'noun' && !hedges.has(low))) return [];
  for (let next = index + 1; next < segments.length && next <= index + 3; next++) {
    const later = segments[next];
    const verb = groups.find(
      (group) => later !== undefined && group.first >= later.start && group.end <= later.end,
    );
    if (later === undefined) return [];
    if (verb === undefined) {
      if (!/^(?:or|,|\()$/u.test(later.opener)) return [];
      continue;
    }
    const aside = tokens[segments[index + 1]?.start ?? 0];
    const restates =
      segments[index + 1]?.opener === 'or' ||
      aside?.low === 'or' ||
      aside?.tag === 'figure' ||
      aside?.low === 'about';
    return restates && verb.finite && verb.first === later.start && next > index + 1 ? [verb] : [];
  }
  return [];
}

/** "an annualised, seasonally adjusted", "a record": words between the verb and its rate. */
const saysHowFast = ({ low, tag }: Token): boolean =>
  tag === 'adverb' ||
  hedges.has(low) ||
  /^(?:annualised|annualized|yearly|compound|steady|slower|faster|brisk|sluggish|blistering|,)$/u.test(low);

const isPercent = (draft: Draft): boolean => draft.unit === '%' || draft.unit === 'pp' || draft.unit === 'bp';

function role({ tokens }: Clauses, frame: Frame, before: Group | undefined, after: Group | undefined): void {
  const { at, left, preposition, prepositionAt, segment, draft } = frame;
  const next = tokens[at + 1];
  const word = tokens[left - 1];
  const inSegment = (index: number): boolean => index < segment.end;
  // "5% higher than", "20% fewer", "3% below"
  const held =
    tokens[at + 2]?.tag === 'determiner' ||
    tokens[at + 2]?.tag === 'time' ||
    tokens[at + 2]?.tag === 'preposition';
  const comparative =
    next === undefined || !inSegment(at + 1) || (/^(?:off|behind|ahead|adrift)$/u.test(next.low) && !held)
      ? undefined
      : MORE.get(next.low);
  if (
    comparative !== undefined &&
    (isPercent(draft) ||
      draft.unit === 'x' ||
      tokens[at + 2]?.low === 'than' ||
      (/^(?:less|fewer|more)$/u.test(next?.low ?? '') && tokens[at + 2]?.tag === 'noun'))
  ) {
    frame.role = 'delta';
    frame.via = 'comparative';
    frame.direction = comparative;
    return;
  }
  // "a 5% rise in exports", "5% growth"
  for (let k = at + 1; k <= at + 4 && inSegment(k); k++) {
    const token = tokens[k];
    if (token === undefined || (token.tag !== 'noun' && token.tag !== 'adverb')) break;
    const up = changeUp.has(token.low);
    if (!up && !changeDown.has(token.low)) continue;
    if (tokens[k + 1]?.tag === 'noun' && inSegment(k + 1)) continue;
    if (token.low === 'loss' && !isPercent(draft)) break;
    frame.role = 'delta';
    frame.via = 'noun-after';
    frame.direction = up ? 1 : -1;
    frame.head = k;
    return;
  }
  // "up 40%", "down by 68 basis points"
  const by = preposition === 'by' ? tokens[prepositionAt - 1] : undefined;
  const turn =
    word === undefined || left - 1 < segment.start || (before !== undefined && left - 1 < before.end)
      ? undefined
      : (DIRECTIONS.get(word.low) ?? (by === undefined ? undefined : DIRECTIONS.get(by.low)));
  if (turn !== undefined && !(word?.low === 'up' && next?.low === 'to')) {
    frame.role = 'delta';
    frame.via = 'particle';
    frame.direction = turn;
    frame.preposition = '';
    return;
  }
  if (preposition === 'from') {
    frame.role = 'base';
    return;
  }
  if (COMPARISONS.has(preposition) || isKnown(tokens, frame)) {
    frame.role = 'compare';
    return;
  }
  // "shrank at an annualised rate of 0.4%", "grew at a pace of 3%": how fast it moved
  if (
    before !== undefined &&
    before.direction !== 0 &&
    draft.unit === '%' &&
    (preposition === 'of' || preposition === 'at') &&
    tokens
      .slice(before.end, at)
      .every(
        (token) => /^(?:at|of|an?|the|its|rate|pace|speed|clip)$/u.test(token.low) || saysHowFast(token),
      ) &&
    tokens.slice(before.end, at).some((token) => /^(?:rate|pace|speed|clip)$/u.test(token.low))
  ) {
    frame.role = 'delta';
    frame.via = 'verb';
    frame.direction = before.direction;
    return;
  }
  if (
    preposition === 'of' ||
    (preposition === 'at' && tokens[prepositionAt - 1]?.tag === 'noun' && before === undefined) ||
    (preposition === 'to' &&
      tokens[prepositionAt - 1]?.tag === 'noun' &&
      /^(?:rise|increase|drop|fall|decline|growth)$/u.test(tokens[prepositionAt - 1]?.low ?? '') &&
      before === undefined)
  ) {
    const head = headBefore(tokens, prepositionAt, segment.start);
    if (head >= 0) {
      const moved = changeBefore(tokens, head, segment.start);
      if (moved >= 0 && preposition === 'of') {
        frame.head = moved;
        frame.role = 'delta';
        frame.via = 'noun';
        frame.direction = changeUp.has(tokens[moved]?.low ?? '') ? 1 : -1;
        return;
      }
      const low = tokens[head]?.low ?? '';
      const up = changeUp.has(low);
      frame.head = head;
      if (
        preposition === 'of' &&
        (up || (changeDown.has(low) && ((low !== 'loss' && low !== 'losses') || draft.unit === '%')))
      ) {
        frame.role = 'delta';
        frame.via = 'noun';
        frame.direction = up ? 1 : -1;
      } else {
        frame.role = 'head';
      }
      return;
    }
  }
  if (segment.opener === 'or' || word?.low === 'or') {
    frame.role = 'also';
    return;
  }
  // "fines totalling $3.9m were imposed"
  const totals =
    before?.reduced === true &&
    before.end === left &&
    before.chain.at(-1)?.verb.classes.has('reach') === true;
  if (before !== undefined && (totals || !(before.reduced && after !== undefined))) {
    byVerb(tokens, frame, before);
    return;
  }
  if (after !== undefined) {
    frame.role = next?.low === 'of' && draft.unit === '%' ? 'share' : 'subject';
    if (/^(?:for|with|in|across|among|involving|covering|spanning)$/u.test(preposition)) frame.role = 'loose';
    return;
  }
  if (
    (preposition === 'by' || preposition === 'to') &&
    frame.group !== null &&
    prepositionAt === segment.start
  ) {
    byVerb(tokens, frame, frame.group);
    return;
  }
  if (next?.tag === 'noun' && inSegment(at + 1) && (isPercent(draft) || draft.unit !== 'count')) {
    frame.role = 'before';
    return;
  }
  if (next?.low === 'of' && draft.unit === '%') {
    frame.role = 'share';
    return;
  }
  frame.role = segment.aside ? 'aside' : preposition === 'to' ? 'end' : 'part';
}

const BESIDE =
  /^(?:above|below|beyond|exceeding|topping|surpassing|beating|missing|eclipsing|outstripping|trailing)$/u;

/** "above the $225bn expected", "a third below the peak of 12 million", "topping the 8.3 million of 1996": held against a number everybody knows. */
function isKnown(tokens: readonly Token[], { at, left, preposition, prepositionAt }: Frame): boolean {
  if (/^(?:mark|level|threshold|barrier|milestone|ceiling|floor)$/u.test(tokens[at + 1]?.low ?? ''))
    return false;
  let k = left;
  while (k < at && !BESIDE.test(tokens[k]?.low ?? '')) k++;
  if (k === at)
    k = BESIDE.test(tokens[left - 1]?.low ?? '') ? left - 1 : BESIDE.test(preposition) ? prepositionAt : -1;
  // "stayed below the 5%": after a verb it says where things stand.
  // "below the bank's 2% goal"
  if (k < 0 && tokens[left - 1]?.tag === 'possessive') {
    let from = left - 2;
    while (from > left - 6 && (tokens[from]?.tag === 'noun' || tokens[from]?.tag === 'determiner')) from--;
    if (BESIDE.test(tokens[from]?.low ?? '')) k = from;
  }
  // "short of the 2018 peak of 21 million"
  if (k < 0 && tokens[left - 1]?.low === 'of' && /^(?:short|shy|ahead)$/u.test(tokens[left - 2]?.low ?? ''))
    k = left - 1;
  if (k < 0 || tokens[k - 1]?.tag === 'verb' || tokens[k - 1]?.tag === 'auxiliary') return false;
  const next = tokens[k + 1];
  return next?.tag === 'determiner'
    ? /^(?:the|its|their|that)$/u.test(next.low)
    : tokens[k + 2]?.tag === 'possessive';
}

/** "an increase in sales of 5%": the change noun before "in", −1 when there is none. */
function changeBefore(tokens: readonly Token[], head: number, from: number): number {
  for (let k = head - 1; k > from && k >= head - 8; k--) {
    const token = tokens[k];
    if (
      token === undefined ||
      token.tag === 'verb' ||
      token.tag === 'auxiliary' ||
      token.tag === 'mark' ||
      token.tag === 'figure'
    )
      return -1;
    const low = tokens[k - 1]?.low ?? '';
    if (token.low === 'in' && (changeUp.has(low) || changeDown.has(low))) return k - 1;
  }
  return -1;
}

/** The noun a preposition hangs on, over brackets and times: "net loss (attributable) of". */
function headBefore(tokens: readonly Token[], prepositionAt: number, from: number): number {
  for (let k = prepositionAt - 1; k >= from; k--) {
    const tag = tokens[k]?.tag;
    if (tag === 'noun') return k;
    if (tag !== 'time' && tag !== 'adverb') return -1;
  }
  return -1;
}

function byVerb(tokens: readonly Token[], frame: Frame, group: Group): void {
  const { at, preposition, draft } = frame;
  const next = tokens[at + 1];
  const last = group.chain.at(-1)?.verb;
  const classes = last?.classes;
  const mover = last === undefined ? undefined : doMovers.get(last.lemma);
  const moves = group.direction !== 0;
  frame.direction = group.direction;
  if (group.copula || group.having) {
    if (moves && (preposition === 'at' || preposition === 'to')) frame.role = 'end';
    else if (moves) {
      frame.role = 'delta';
      frame.via = 'verb';
    } else if (next?.low === 'of' && draft.unit === '%') frame.role = 'share';
    else
      frame.role =
        group.having && preposition === ''
          ? 'object'
          : preposition === '' || preposition === 'at'
            ? 'is'
            : 'loose';
    return;
  }
  // "the rate held at 3.7%": where it stands
  if (group.sharing && preposition === 'at' && last?.lemma === 'hold') {
    frame.role = 'is';
    return;
  }
  if (group.sharing && (draft.unit === '%' || draft.unit === 'x')) {
    frame.role =
      next?.tag === 'noun' && at + 1 < frame.segment.end
        ? 'before'
        : preposition === '' || preposition === 'for'
          ? 'share'
          : preposition === 'to'
            ? 'end'
            : 'share';
    return;
  }
  if (
    moves &&
    preposition === '' &&
    tokens
      .slice(group.end, at)
      .some((token) => /^(?:below|above|past|beyond|through|under)$/u.test(token.low))
  ) {
    // "sank below the $20bn mark": where it came to, not how far.
    frame.role = 'end';
    return;
  }
  if (moves || mover !== undefined) {
    if (!moves) frame.direction = mover ?? 0;
    if (preposition === 'to' || preposition === 'at') frame.role = 'end';
    else if (preposition === '' || preposition === 'by') {
      // "fell in 18 of the city's 32 boroughs"
      if (
        draft.counter !== null &&
        preposition === '' &&
        moves &&
        tokens[frame.left - 1]?.tag === 'possessive'
      ) {
        frame.role = 'loose';
        return;
      }
      const doing =
        !moves &&
        preposition === '' &&
        !isPercent(draft) &&
        draft.counter !== null &&
        !/^points?$/u.test(draft.counter);
      const money = !moves && preposition === '' && draft.unit !== 'count' && !isPercent(draft);
      if (doing || money) frame.role = 'object';
      else {
        frame.role = 'delta';
        frame.via = 'verb';
      }
    } else frame.role = 'loose';
    return;
  }
  if (preposition === 'by' && draft.unit === '%' && classes?.has('happen') === true) {
    frame.role = 'delta';
    frame.via = 'verb';
    return;
  }
  if (classes?.has('reach') === true && classes.has('do') === false) {
    frame.role = preposition === 'by' ? 'loose' : 'is';
    return;
  }
  if (next?.low === 'of' && draft.unit === '%') {
    frame.role = 'share';
    return;
  }
  if (preposition === 'to') {
    frame.role = 'end';
    return;
  }
  if (preposition === '' || preposition === 'about' || preposition === 'over') {
    frame.role =
      classes?.has('reach') === true && !group.passive
        ? draft.unit === 'count' && classes.has('do')
          ? 'object'
          : 'is'
        : 'object';
    if (next?.tag === 'noun' && draft.unit === '%') frame.role = 'before';
    return;
  }
  frame.role =
    preposition === 'at' || preposition === 'in' ? 'is' : preposition === 'with' ? 'part' : 'loose';
}

/** Nothing said so far that it is planned or expected. */
export const isActual = ({ draft }: Frame): boolean => (draft.modality ?? 'actual') === 'actual';
