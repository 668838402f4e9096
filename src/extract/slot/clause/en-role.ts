import { changeDown, changeUp } from '../../locale/en-nouns.ts';
import { doMovers, phrasalMovers } from '../../locale/en-verbs.ts';
import { hedges } from '../../locale/en-words.ts';
import type { Draft } from '../../draft.ts';
import type { Clauses } from './en-clause.ts';
import type { Group } from './en-group.ts';
import type { Token } from './en-token.ts';
import type { Frame } from './en-frame.ts';
import { DIRECTIONS, MORE } from './en-left.ts';
import { isKnown } from './en-held.ts';

const COMPARISONS: ReadonlySet<string> = new Set(['against', 'versus', 'vs', 'than', 'compared']);

/** "an annualised, seasonally adjusted", "a record": words between the verb and its rate. */
const saysHowFast = ({ low, tag }: Token): boolean =>
  tag === 'adverb' ||
  hedges.has(low) ||
  /^(?:annualised|annualized|yearly|compound|steady|slower|faster|brisk|sluggish|blistering|,)$/u.test(low);

/** Verbs of things that grow: "grew at 5%" says how fast, "closed down at 5%" where. */
const GROWS = /^(?:grow|expand|shrink|contract|increase|decrease|decline)$/u;

export const isPercent = (draft: Draft): boolean =>
  draft.unit === '%' || draft.unit === 'pp' || draft.unit === 'bp';

export function role(
  { tokens }: Clauses,
  frame: Frame,
  before: Group | undefined,
  after: Group | undefined,
): void {
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
  const side = endsOn(before) ? sideBehind(tokens, at) : undefined;
  if (side !== undefined) {
    frame.role = 'delta';
    frame.via = 'comparative';
    frame.direction = side;
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
    (GROWS.test(before.chain.at(-1)?.verb.lemma ?? '') ||
      tokens.slice(before.end, at).some((token) => /^(?:rate|pace|speed|clip)$/u.test(token.low)))
  ) {
    frame.role = 'delta';
    frame.via = 'verb';
    frame.direction = before.direction;
    return;
  }
  // "expects profit between £300m and £350m"
  const within =
    tokens[left]?.low === 'between' &&
    draft.value === null &&
    word?.tag === 'noun' &&
    (before === undefined || (before.direction === 0 && !before.copula));
  if (
    preposition === 'of' ||
    within ||
    (preposition === 'at' && tokens[prepositionAt - 1]?.tag === 'noun' && before === undefined) ||
    (preposition === 'to' &&
      tokens[prepositionAt - 1]?.tag === 'noun' &&
      /^(?:rise|increase|drop|fall|decline|growth)$/u.test(tokens[prepositionAt - 1]?.low ?? '') &&
      before === undefined)
  ) {
    const head = headBefore(tokens, within ? left : prepositionAt, segment.start);
    // "A total of 495,410 people have found places": they did
    const sums =
      after !== undefined &&
      before === undefined &&
      draft.counter !== null &&
      head === segment.start + 1 &&
      /^an?$/iu.test(tokens[head - 1]?.low ?? '') &&
      /^(?:total|sum|record|maximum|minimum|estimated|combined)$/u.test(tokens[head]?.low ?? '');
    if (head >= 0 && !sums) {
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

/** Verbs that only say where something stands, so that a word behind the number may say which way it went. */
const endsOn = (group: Group | undefined): boolean =>
  group !== undefined &&
  (group.copula ||
    /^(?:end|close|finish|trade|open|settle|stand|change)$/u.test(group.chain.at(-1)?.verb.lemma ?? ''));

/** Verbs of shares whose subject is itself the part. */
const SHARING = /^(?:make|account|represent|constitute|comprise|form|contribute)$/u;

/** "BP shares", "the stock": what is bought and sold moves by its price. */
const isTraded = (tokens: readonly Token[], { subject }: Group): boolean =>
  subject !== null &&
  /^(?:shares?|stocks?|scrip|index|futures|bonds?)$/u.test(tokens[subject[1] - 1]?.low ?? '');

/** Says behind a number which way it went: "closed 120 points lower at 35,000", "ended 39 points, or 0.5%, up". */
function sideBehind(tokens: readonly Token[], at: number): 1 | -1 | undefined {
  const again =
    tokens[at + 1]?.raw === ',' && tokens[at + 2]?.low === 'or' && tokens[at + 3]?.tag === 'figure';
  const k = again && tokens[at + 4]?.raw === ',' ? at + 5 : at + 1;
  const next = tokens[k + 1];
  const closes = next === undefined || /^(?:mark|preposition|time|conjunction)$/u.test(next.tag);
  return closes && SIDES.test(tokens[k]?.low ?? '') ? MORE.get(tokens[k]?.low ?? '') : undefined;
}

const SIDES = /^(?:up|down|higher|lower|stronger|weaker|firmer|softer|dearer|cheaper|better|worse)$/u;

/** "the fall this year", "its gain since January": the noun of change that a verb takes somewhere; −1 for another object. */
function movedBetween(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  if (tokens[at]?.tag === 'determiner') at++;
  while (at < to && tokens[at]?.tag === 'noun' && tokens[at + 1]?.tag === 'noun') at++;
  const low = tokens[at]?.low ?? '';
  return at < to && (changeUp.has(low) || changeDown.has(low) || low === 'losses') ? at : -1;
}

function byVerb(tokens: readonly Token[], frame: Frame, group: Group): void {
  const { at, preposition, draft } = frame;
  const next = tokens[at + 1];
  const last = group.chain.at(-1)?.verb;
  const classes = last?.classes;
  // "taking the fall this year to 1,100": how far it fell
  if (preposition === 'to' && /^(?:take|bring|push|lift|drive|extend|widen|trim)$/u.test(last?.lemma ?? '')) {
    const moved = movedBetween(tokens, group.end, frame.prepositionAt);
    const low = tokens[moved]?.low ?? '';
    if (moved >= 0 && (isPercent(draft) || !/^loss/u.test(low))) {
      frame.head = moved;
      frame.role = 'delta';
      frame.via = 'noun';
      frame.direction = changeUp.has(low) ? 1 : -1;
      return;
    }
  }
  const mover =
    last === undefined
      ? undefined
      : (phrasalMovers.get(`${last.lemma} ${group.particle}`) ?? doMovers.get(last.lemma));
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
  // "exports to the EU made up 73.9 billion euros of the total"
  if (
    group.sharing &&
    preposition === '' &&
    !isPercent(draft) &&
    draft.unit !== 'x' &&
    SHARING.test(last?.lemma ?? '')
  ) {
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
    else if (preposition === '' || /^(?:by|up|down)$/u.test(preposition)) {
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
      // "lost $705 million to $37 billion", "the shares put on 8.9p": how far it moved
      const money =
        !moves &&
        preposition === '' &&
        draft.unit !== 'count' &&
        !isPercent(draft) &&
        !(next?.low === 'to' && tokens[at + 2]?.tag === 'figure') &&
        !isTraded(tokens, group);
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
  // "amounting to 44% of global output": a part, not where something stands.
  if (
    next?.low === 'of' &&
    draft.unit === '%' &&
    preposition === 'to' &&
    /^(?:amount|equate|correspond|add)$/u.test(last?.lemma ?? '')
  ) {
    frame.role = 'share';
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
