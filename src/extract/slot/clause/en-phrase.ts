import {
  actors,
  deducted,
  insiders as INSIDERS,
  measures,
  orgNouns,
  placeNouns,
  qualifies,
  transparent,
} from '../../locale/en-nouns.ts';
import { compass } from '../../locale/en-places.ts';
import { hedges, numberWords } from '../../locale/en-words.ts';
import type { Name } from './en-name.ts';
import { written } from './en-name.ts';
import type { Token } from './en-token.ts';

/** A noun phrase read as "what is measured" and "of whom". */
export interface Phrase {
  /** Without article, time words and a separable subject; null when nothing is left. */
  indicator: string | null;
  /** Named place or organisation inside it, or a class of places ("host towns"). */
  subject: string | null;
  /** "its", "the company's": somebody named before. */
  anaphoric: boolean;
  /** The tokens that point at somebody: "its", "the Leeds-based group". */
  points: readonly [number, number] | null;
  /** What its head noun is. */
  kind: 'measure' | 'actor' | 'name' | 'pronoun' | 'other';
  /** Its head noun, lower case. */
  head: string;
}

const LOCATIVES: ReadonlySet<string> = new Set([
  'in',
  'across',
  'at',
  'within',
  'throughout',
  'for',
  'of',
  'from',
  'to',
  'by',
  'among',
  'between',
  'through',
  'around',
]);
const PLACING: ReadonlySet<string> = new Set([
  'in',
  'across',
  'at',
  'within',
  'throughout',
  'through',
  'around',
]);
/** People who tell of others. */
const TELLERS = /^(?:researchers|scientists|analysts|economists|academics|authors|experts|strategists)$/u;
/** People named by where they come from: "Mainland visitors" are counted where they go. */
export const COMERS =
  /^(?:visitors?|tourists?|arrivals|travell?ers?|guests?|holidaymakers?|sightseers|migrants?|immigrants?|emigrants?|refugees?|expatriates?|nationals?|students?|applicants?|entrants?|buyers?|bidders?|rivals?|competitors?|brands?)$/u;
const MONTHS = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;
const EDGES =
  /^(?:record|year-on-year|year-over-year|yoy|annual|annualised|annualized|quarterly|monthly|weekly|daily|latest|real|seasonally|adjusted|preliminary|provisional|such|own|overall|reported|estimated|recorded)$/u;

/** "adjusted profit", "adjusted gross margin": another result than the profit, not another way to count it. */
function isAdjusted(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]?.low !== 'adjusted' || tokens[at - 1]?.low === 'seasonally') return false;
  return tokens
    .slice(at + 1, Math.min(to, at + 4))
    .some(({ low }) => /^(?:profits?|loss(?:es)?|earnings|ebitda?|eps|income|margin|result)$/u.test(low));
}

/** "the PMI compiled by Halden": whoever put a gauge together is no part of it. */
const PUT_TOGETHER = /^(?:compiled|published|released|produced|tracked|calculated|issued|prepared)$/u;

/** Those who come to a place are counted there. */
const COMING =
  /^(?:visitors?|tourists?|arrivals|travell?ers?|guests?|trips|visits|holidaymakers|immigrants?|immigration|tourism)$/u;

/** What somebody expects of a series. */
const OUTLOOKS = /^(?:forecasts?|estimates?|projections?|outlook|guidance|predictions?|expectations?)$/u;

/** Words before a place that say nothing of what is measured. */
const OPENERS =
  /^(?:total|overall|annual|monthly|quarterly|weekly|daily|average|regular|new|combined|current|recent|estimated|reported|latest|headline|official|real|nominal|adjusted|seasonally|seasonally-adjusted)$/u;

const cache = new WeakMap<readonly Name[], Map<number, Phrase>>();

/** Reads the noun phrase in `[start, end)`. `names` are those of the sentence. Many rules ask for the same phrase: it is read once. */
export function phrase(tokens: readonly Token[], start: number, end: number, names: readonly Name[]): Phrase {
  const known = cache.get(names) ?? new Map<number, Phrase>();
  cache.set(names, known);
  const key = start * 4096 + end;
  const before = known.get(key);
  if (before !== undefined) return before;
  const fresh = read(tokens, start, end, names);
  known.set(key, fresh);
  return fresh;
}

function read(tokens: readonly Token[], start: number, end: number, names: readonly Name[]): Phrase {
  let from = start;
  let to = end;
  let subject: string | null = null;
  let anaphoric = false;
  let points: Phrase['points'] = null;
  const drop = new Set<number>();
  // "January's gain", "this year's corn crop": the date owns it.
  if (tokens[from]?.tag === 'possessive' && from + 1 < to) from++;
  // Relative clauses and asides do not name.
  for (let k = from; k < to; k++) {
    const token = tokens[k];
    if (token === undefined) continue;
    if (token.tag === 'time') drop.add(k);
    if (
      k > from &&
      (token.low === 'which' ||
        token.low === 'who' ||
        (token.tag === 'mark' && !/^[-/&%']$/u.test(token.raw)) ||
        token.low === 'compared' ||
        token.low === 'including' ||
        token.low === 'excluding' ||
        token.low === 'according' ||
        (tokens[k + 1]?.low === 'by' && PUT_TOGETHER.test(token.low)))
    ) {
      to = k;
      break;
    }
  }
  // "61% of eligible patients": the words behind the figure.
  let counted = false;
  for (let k = to - 1; k >= from; k--) {
    if (tokens[k]?.tag !== 'figure') continue;
    counted = true;
    const opening = tokens[from];
    const link =
      tokens[tokens[k - 1]?.tag === 'determiner' || tokens[k - 1]?.tag === 'adverb' ? k - 2 : k - 1];
    if (
      k - 2 >= from &&
      link?.tag === 'preposition' &&
      link.low !== 'of' &&
      opening?.tag !== 'preposition' &&
      tokens.slice(from, k - 1).some(({ tag }) => tag === 'noun') &&
      !tokens.slice(from, k - 1).some(({ tag }) => tag === 'figure')
    ) {
      to = tokens.indexOf(link, from);
      counted = false;
    } else if (k + 1 < to) from = tokens[k + 1]?.low === 'of' ? k + 2 : k + 1;
    // "Fare revenue of $38 million", "fares on 46 routes"
    else if (k - 2 >= from && tokens[k - 1]?.low === 'of') {
      to = k - 1;
      counted = false;
    }
    break;
  }
  const inside = names.filter((name) => name.start >= start && name.end <= to);
  // "China's", "the company's", "its"
  for (let k = from; k < to && k < from + 12; k++) {
    if (tokens[k]?.tag !== 'possessive' || k + 1 >= to) continue;
    if (tokens[k - 1]?.tag === 'time') {
      drop.add(k);
      if (tokens.slice(from, k - 1).every(({ tag }) => tag === 'determiner')) from = k + 1;
      continue;
    }
    // "Its share of India's market": theirs, whatever it is a share of.
    if (/^(?:its|their|his|her|our)$/u.test(tokens[from]?.low ?? '')) break;
    const owner = inside.find((name) => name.end === k);
    // "Ridership on the capital's buses": the owner of something behind the head
    if (owner === undefined && tokens.slice(from + 1, k).some((token) => token.tag === 'preposition')) break;
    if (owner !== undefined && owner.start > from && PLACING.has(tokens[owner.start - 1]?.low ?? '')) {
      // "House prices in Norway's capital"
      // "in China's Sichuan province": the nearer of the two
      const inner = inside.find(({ start: at, kind }) => at === k + 1 && kind === 'place');
      subject = (inner ?? owner).text;
      to = owner.start - 1;
      break;
    }
    // "the Shenzhen index on China's second exchange": the owner of something behind the head
    if (
      owner !== undefined &&
      owner.start > from &&
      tokens.slice(from, owner.start).some(({ tag }) => tag === 'noun') &&
      tokens.slice(from + 1, owner.start).some(({ tag }) => tag === 'preposition')
    )
      break;
    if (owner !== undefined) subject = owner.text;
    else {
      const text = written(tokens, skipArticles(tokens, from, k), k);
      const low = tokens[k - 1]?.low ?? '';
      if (actors.has(low) || placeNouns.has(low)) {
        anaphoric = tokens[from]?.low === 'the' && k - from <= 3;
        if (tokens[from]?.low === 'the') points = [from, k];
        if (!anaphoric) subject = text;
      } else break;
    }
    from = k + 1;
  }
  const first = tokens[from];
  if (first !== undefined && /^(?:its|their|his|her|our)$/u.test(first.low)) {
    anaphoric = true;
    points = [from, from + 1];
  }
  from = skipArticles(tokens, from, to);
  // "In 2012 new schools at Zentra": the date opens the clause, it does not name.
  while (from < to - 1 && tokens[from]?.tag === 'time') {
    // "January's gain"
    const own = tokens[from + 1]?.tag === 'possessive' ? 2 : 1;
    from = skipArticles(tokens, from + own, to);
  }
  while (from < to - 1 && tokens[from]?.tag === 'possessive') from++;
  // "once-mighty Brazil", "Leeds-based Halden": what describes the name is no part of it.
  while (
    from < to - 1 &&
    /-/u.test(tokens[from]?.raw ?? '') &&
    inside.some(({ start: at }) => at === from + 1)
  )
    from++;
  const alone = inside.find((name) => name.start <= from && name.end >= to);
  if (alone !== undefined)
    return {
      indicator: null,
      subject: alone.text,
      anaphoric: false,
      points: null,
      kind: 'name',
      head: tokens[to - 1]?.low ?? '',
    };
  // "but Japan and Europe"
  if (inside.length > 1 && allNames(tokens, from, to, inside))
    return {
      indicator: null,
      subject: written(tokens, from, to),
      anaphoric: false,
      points: null,
      kind: 'name',
      head: tokens[to - 1]?.low ?? '',
    };
  if (to - from === 1 && tokens[from]?.tag === 'pronoun')
    return {
      indicator: null,
      subject,
      anaphoric: true,
      points: [from, to],
      kind: 'pronoun',
      head: tokens[from]?.low ?? '',
    };
  while (to > from && /^(?:more|less|than|each|alone|together)$/u.test(tokens[to - 1]?.low ?? '')) to--;
  const headAt = headOf(tokens, from, to);
  // "first in the world", "27.77 points": how it ranks, or another number, is no series.
  if (
    headAt < 0
      ? tokens.slice(from, to).some(({ tag }) => tag === 'figure')
      : describes(tokens, from, headAt, to)
  )
    return { indicator: null, subject, anaphoric, points, kind: 'other', head: tokens[headAt]?.low ?? '' };
  const head = tokens[headAt]?.low ?? '';
  const headName = inside.find((name) => headAt >= name.start && headAt < name.end);
  // "China's BYD", "the country's largest carmaker Velden Motors": the name, whoever owns it.
  const owned = subject === null || (headName?.kind === 'organisation' && headName.end === headAt + 1);
  // "China's Sichuan province": the nearer of the two
  if (
    headName?.kind === 'place' &&
    subject !== null &&
    headName.end === headAt + 1 &&
    headName.start === from
  )
    return { indicator: null, subject: headName.text, anaphoric: false, points: null, kind: 'name', head };
  if (headName !== undefined && owned && headName.kind !== 'place') {
    return { indicator: null, subject: headName.text, anaphoric: false, points: null, kind: 'name', head };
  }
  if (headName !== undefined && subject === null && headName.start === from) {
    return { indicator: null, subject: headName.text, anaphoric: false, points: null, kind: 'name', head };
  }
  // "the economists' forecast for world trade growth": the growth.
  if (
    OUTLOOKS.test(head) &&
    /^(?:for|of)$/u.test(tokens[headAt + 1]?.low ?? '') &&
    headAt + 2 < to &&
    tokens[headAt + 2]?.tag !== 'figure' &&
    tokens[headAt + 2]?.tag !== 'time'
  ) {
    const inner = read(tokens, headAt + 2, to, names);
    if (inner.kind === 'measure' && inner.indicator !== null) return inner;
  }
  const isActor =
    actors.has(head) && !measures.has(head) && !(head === 'office' && tokens[headAt - 1]?.low === 'box');
  if (
    isActor &&
    subject === null &&
    tokens[start]?.low === 'the' &&
    headAt - from <= 1 &&
    (orgNouns.has(head) ||
      INSIDERS.has(head) ||
      (placeNouns.has(head) && headAt === from && !/s$/u.test(head)))
  )
    anaphoric = true;
  if (isActor && subject === null) {
    // "growers across the Murray basin": a named place goes before a class.
    const before = (at: number): string =>
      tokens[tokens[at - 1]?.tag === 'determiner' ? at - 2 : at - 1]?.low ?? '';
    const place = inside.find(
      (name) =>
        name.start > headAt &&
        name.kind !== 'person' &&
        (PLACING.has(before(name.start)) ||
          // "Carriers from Asia"
          (before(name.start) === 'from' && name.kind === 'place' && !COMERS.test(head))) &&
        // "Researchers at Halvard College": where they work, not whom it is about.
        !(before(name.start) === 'at' && TELLERS.test(head)),
    );
    return {
      indicator: small(written(tokens, from, to), names, tokens, from),
      subject: place?.text ?? (counted || TELLERS.test(head) ? null : written(tokens, from, headAt + 1)),
      anaphoric,
      points: tokens[start]?.low === 'the' && place === undefined ? [start, headAt + 1] : points,
      kind: place === undefined ? 'actor' : 'name',
      head,
    };
  }
  // "total U.S. crude oil production": the place behind words that name nothing.
  let opening = from;
  while (opening < headAt && OPENERS.test(tokens[opening]?.low ?? '')) opening++;
  if (opening > from && inside.some((name) => name.start === opening && name.kind === 'place'))
    from = opening;
  // "US crude inventories", "German exports", "Nokia net sales"
  const leading = inside.find((name) => name.start === from && name.end <= headAt);
  if (
    leading !== undefined &&
    subject === null &&
    (leading.kind === 'place' || measures.has(head)) &&
    !(leading.kind === 'place' && COMERS.test(head))
  ) {
    subject = leading.text;
    from = leading.end;
    if (tokens[from]?.tag === 'possessive') from++;
  } else if (
    subject === null &&
    compass.has(tokens[from]?.low ?? '') &&
    inside.some((name) => name.start === from && name.end <= headAt)
  ) {
    from++;
  }
  // "exports to China" stays; "output in Germany", "the population of Kenya" give their place.
  for (const name of inside) {
    if (name.start < headAt || name.start <= from) continue;
    let p = name.start - 1;
    while (p > headAt && tokens[p]?.tag === 'determiner') p--;
    const link = tokens[p]?.low ?? '';
    const whole = name.end >= to || tokens[name.end]?.tag !== 'noun';
    if (!whole && name.kind === 'place' && subject === null && qualifiesIn(tokens, headAt, name)) {
      // "Sales of previously owned US homes"
      subject = name.text;
      for (let k = name.start; k < name.end; k++) drop.add(k);
      continue;
    }
    if (!LOCATIVES.has(link) || !whole) continue;
    if (
      PLACING.has(link) ||
      // "Exports to the states of the EU" are not the EU's.
      (link === 'of' && name.kind === 'place' && !beyond(tokens, headAt, p)) ||
      (link === 'for' && name.kind !== 'person') ||
      (link === 'to' && name.kind === 'place' && COMING.test(tokens[p - 1]?.low ?? '')) ||
      (link === 'of' && p === headAt + 1)
    ) {
      subject ??= name.text;
      if (tokens[name.end]?.tag !== 'possessive') {
        let last = name.end;
        // "at Brightwell and Marsden": the whole list goes.
        for (
          let next = inside.find(({ start: s }) => s > last && s <= last + 2);
          next !== undefined && /^(?:and|,)$/u.test(tokens[last]?.low ?? '');
          next = inside.find(({ start: s }) => s > last && s <= last + 2)
        )
          last = next.end;
        for (let k = p; k < last; k++) drop.add(k);
      }
    } else if (link === 'by' || link === 'from' || link === 'among') {
      // "rates from Shanghai to Rotterdam" are of neither.
      // "Guests from Japan" are counted where they go.
      if (name.kind === 'place' && link === 'from' && tokens[name.end]?.low !== 'to' && !COMERS.test(head))
        subject ??= name.text;
      if (link === 'by' && name.kind === 'organisation') subject ??= name.text;
    }
  }
  if (subject === null) {
    // "orders taken by German machinery builders": who acts.
    const agent = agentIn(tokens, headAt, to);
    if (agent !== null) {
      subject = written(tokens, agent.start, agent.end);
      for (let k = agent.from; k < agent.end; k++) drop.add(k);
    }
  }
  if (subject === null) {
    // "food prices in host towns": a class of places stays in the indicator as well.
    for (let k = headAt + 1; k < to - 1; k++) {
      if (!PLACING.has(tokens[k]?.low ?? '')) continue;
      let e = k + 1;
      while (e < to && (tokens[e]?.tag === 'noun' || tokens[e]?.tag === 'determiner')) e++;
      if (placeNouns.has(tokens[e - 1]?.low ?? '')) {
        const s = skipArticles(tokens, k + 1, e);
        if (e - s > 1) subject = written(tokens, s, e);
        break;
      }
    }
  }
  const kept: [number, number][] = [];
  while (
    from < to &&
    !isAdjusted(tokens, from, to) &&
    (EDGES.test(tokens[from]?.low ?? '') ||
      drop.has(from) ||
      tokens[from]?.tag === 'determiner' ||
      tokens[from]?.tag === 'adverb')
  )
    from++;
  while (
    to > from &&
    (drop.has(to - 1) ||
      /^(?:adverb|preposition|conjunction|determiner|mark|possessive)$/u.test(tokens[to - 1]?.tag ?? ''))
  )
    to--;
  // "cereal production in 2016 by 17 million tonnes", "short of the 10.0% booked": a number is no part of a name.
  const number = tokens.findIndex(({ tag }, k) => k > headAt && k < to && tag === 'figure' && !drop.has(k));
  if (number > 0) {
    to = number;
    while (to > headAt + 1 && tokens[to - 1]?.tag !== 'noun') to--;
  }
  to = beforeMarket(tokens, headAt, beforeTerm(tokens, headAt, to));
  for (let k = from; k < to; k++) {
    if (drop.has(k)) continue;
    const last = kept.at(-1);
    if (last !== undefined && last[1] === k) last[1] = k + 1;
    else kept.push([k, k + 1]);
  }
  const text = kept
    .map(([a, b]) => written(tokens, a, b))
    .join(' ')
    .replace(/^(?:the|a|an) /iu, '');
  return {
    indicator: text === '' ? null : small(text, names, tokens, from),
    subject: anaphoric ? null : subject,
    anaphoric,
    points,
    kind: measures.has(head) || transparent.has(head) ? 'measure' : isActor ? 'actor' : 'other',
    head,
  };
}

/** "shipments in the global smartphone market": where something is sold, when it is no place. */
function beforeMarket(tokens: readonly Token[], head: number, to: number): number {
  if (tokens[to - 1]?.low !== 'market' || !/^(?:noun|determiner)$/u.test(tokens[to - 2]?.tag ?? ''))
    return to;
  let k = to - 1;
  while (k > head && /^(?:noun|determiner)$/u.test(tokens[k]?.tag ?? '')) k--;
  return k > head && /^(?:in|on)$/u.test(tokens[k]?.low ?? '') && tokens[k + 1]?.low === 'the' ? k : to;
}

/** Names, and what joins them. */
function allNames(tokens: readonly Token[], from: number, to: number, names: readonly Name[]): boolean {
  for (let k = from; k < to; k++) {
    const token = tokens[k];
    if (names.some(({ start, end }) => start <= k && k < end)) continue;
    if (token?.raw !== ',' && token?.low !== 'and' && token?.tag !== 'determiner') return false;
  }
  return true;
}

/** Stretches of time that no date names. */
const TERM =
  /^(?:year|years|season|quarter|quarters|half|month|months|week|weeks|weekend|period|decade|whole|remainder|holiday|holidays|festival|semester|term|campaign)$/u;

/** "takings for the whole of last year", "utilisation over the marketing year": when it was is no part of what it is. */
function beforeTerm(tokens: readonly Token[], head: number, to: number): number {
  for (let k = to - 1; k > head; k--) {
    const token = tokens[k];
    if (token?.tag !== 'preposition' || token.low === 'of') continue;
    if (!/^(?:for|over|in|during|across|throughout|through)$/u.test(token.low)) return to;
    let noun = k + 1;
    while (noun < to && /^(?:noun|determiner|time)$/u.test(tokens[noun]?.tag ?? '')) noun++;
    return TERM.test(tokens[noun - 1]?.low ?? '') ? k : to;
  }
  return to;
}

/** "Sales of previously owned US homes", "places on UK courses": a place in front of the noun behind "of". */
function qualifiesIn(tokens: readonly Token[], head: number, { start, end }: Name): boolean {
  if (COMERS.test(tokens[end]?.low ?? '') || tokens[end]?.raw !== tokens[end]?.low) return false;
  let k = start - 1;
  while (k > head && /^(?:noun|adverb|determiner)$/u.test(tokens[k]?.tag ?? '')) k--;
  return tokens[k]?.low === 'of' && k === head + 1;
}

/** "exports to the member states of": what stands behind another preposition is somewhere else. */
const beyond = (tokens: readonly Token[], head: number, of: number): boolean =>
  tokens.slice(head + 1, of).some(({ low }) => /^(?:to|from|with|by|into|against|on)$/u.test(low));

/** Nothing but adjectives up to the head: "the highest", "best in class". */
function describes(tokens: readonly Token[], from: number, head: number, to: number): boolean {
  // "the two-year fixed mortgage rate" goes on.
  if (head + 1 < to && tokens[head + 1]?.tag !== 'preposition') return false;
  for (let k = from; k <= head; k++) {
    const token = tokens[k];
    if (token?.tag === 'noun' && !qualifies(token.low)) return false;
    if (token?.tag === 'figure' || token?.tag === 'preposition') return false;
  }
  return !/^(?:year|month|percentage|net|gross|total|average)$/u.test(tokens[head]?.low ?? '');
}

/** "taken by German machinery builders" behind a head: the participle, "by", and a class of actors. */
function agentIn(
  tokens: readonly Token[],
  head: number,
  to: number,
): { from: number; start: number; end: number } | null {
  for (let k = head + 1; k < to - 1 && k < head + 4; k++) {
    if (tokens[k]?.low !== 'by') continue;
    const start = skipArticles(tokens, k + 1, to);
    let end = start;
    while (end < to && tokens[end]?.tag === 'noun') end++;
    // "spending by foreign visitors": theirs, wherever they spend it
    const last = tokens[end - 1]?.low ?? '';
    return end > start + 1 && actors.has(last) && !COMERS.test(last) ? { from: head + 1, start, end } : null;
  }
  return null;
}

/** A capital that only opened the sentence goes. */
function small(text: string, names: readonly Name[], tokens: readonly Token[], at: number): string {
  const raw = tokens[at]?.raw ?? '';
  const next = tokens[at + 1];
  // "Hang Seng Index": a name of several words, though nobody's.
  const called = next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.raw) && text.includes(` ${next.raw}`);
  if (called || names.some((name) => name.start <= at && at < name.end) || /\p{Lu}/u.test(raw.slice(1)))
    return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function skipArticles(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (
      token === undefined ||
      !(
        token.tag === 'determiner' ||
        token.tag === 'mark' ||
        token.tag === 'conjunction' ||
        (token.tag === 'adverb' && at < to - 1) ||
        (token.tag === 'preposition' && at === from)
      )
    )
      break;
    at++;
  }
  return at;
}

/** The head of a noun phrase: its last noun before the first preposition or verb. */
export function headOf(tokens: readonly Token[], from: number, to: number): number {
  let head = -1;
  for (let k = from; k < to; k++) {
    const tag = tokens[k]?.tag;
    if (tag === 'noun') head = k;
    else if (
      head >= 0 &&
      (tag === 'preposition' ||
        tag === 'verb' ||
        tag === 'pronoun' ||
        tag === 'auxiliary' ||
        (tag === 'mark' && !/^[-/&'.]$/u.test(tokens[k]?.raw ?? '')))
    )
      break;
  }
  return head;
}

/** What margins and profits are made on. */
const EARNED_ON = /^(?:revenues?|sales|turnover|income|premiums?|assets|equity|capital)$/u;

/** First token of the noun phrase whose head stands at `head`: back over nouns, possessives, adjectives, "of" and "in" when `wide`. */
export function phraseStart(tokens: readonly Token[], head: number, from: number, wide: boolean): number {
  let start = head;
  for (let k = head - 1; k >= from && k >= head - 14; k--) {
    const token = tokens[k];
    if (token === undefined) break;
    if (token.tag === 'noun' || token.tag === 'possessive') start = k;
    else if (token.tag === 'determiner') {
      start = k;
      if (tokens[k - 1]?.tag !== 'preposition' || !wide) break;
    } else if (token.tag === 'adverb' && tokens[k - 1]?.tag !== 'verb' && tokens[k - 1]?.tag !== 'auxiliary')
      start = k;
    else if (token.tag === 'time') continue;
    else if (token.raw === '-' || token.raw === '/' || token.raw === '&') start = k;
    else if (token.low === 'and' && tokens[k - 1]?.tag === 'noun') start = k;
    // "up 3.3% and equal to a market share of"
    else if (
      token.low === 'to' &&
      /^(?:equal|equivalent|akin|similar|close|due|thanks)$/u.test(tokens[k - 1]?.low ?? '')
    )
      break;
    // "a 6.5% margin on revenue of": what it was earned on has a number of its own.
    else if (token.low === 'on' && EARNED_ON.test(tokens[head]?.low ?? '') && tokens[k - 2]?.tag === 'figure')
      break;
    // "from Halden and others at a valuation of": what was told of before it has an end.
    else if (token.low === 'at' && /^an?$/u.test(tokens[k + 1]?.low ?? '')) break;
    else if (
      wide &&
      token.tag === 'preposition' &&
      (/^(?:of|in|for|on|to|from|at|per)$/u.test(token.low) ||
        // "profit before tax": the name of a result
        (token.low === 'before' && deducted.has(tokens[k + 1]?.low ?? ''))) &&
      tokens[k - 1]?.tag === 'noun'
    )
      start = k;
    else break;
  }
  return start;
}

/** Only says how the number stands: "a record", "an average", "a total". */
export function saysNothing(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const token = tokens[k];
    if (token === undefined) continue;
    // A central bank's
    if (token.low === 'benchmark' && /^rates?$/u.test(tokens[k + 1]?.low ?? '')) return false;
    if (
      token.tag === 'determiner' ||
      token.tag === 'adverb' ||
      token.tag === 'time' ||
      token.tag === 'possessive' ||
      MONTHS.test(token.raw) ||
      transparent.has(token.low) ||
      hedges.has(token.low) ||
      numberWords.has(token.low) ||
      qualifies(token.low) ||
      token.raw === '-'
    )
      continue;
    if (
      /^(?:new|earlier|previous|prior|initial|original|annual|seasonally|adjusted|all|respective|year|month|day|week|similar|grand|sub-total|national|official|regional|global|long-term|long-run|\w+-year|historical|analysts?|economists?|statutory|legal|pre-pandemic|pre-crisis|interim|upper|lower)$/u.test(
        token.low,
      )
    )
      continue;
    return false;
  }
  return true;
}
