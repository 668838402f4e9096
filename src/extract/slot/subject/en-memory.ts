import { bodies, firms, insiders, isOffice, placeNouns } from '../../locale/en-nouns.ts';
import { countries } from '../../locale/en-places.ts';
import type { Name } from '../clause/en-name.ts';
import { speaksOf } from '../clause/en-clause.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';

/** What a name of a passage stands for. */
type Kind = 'firm' | 'body' | 'place' | 'person';

/** Where a passage names somebody. */
interface Mention {
  name: string;
  kind: Kind;
  sentence: number;
  /** Index of its first token, and one past its last. */
  start: number;
  end: number;
  /** It acts or is spoken of: the subject of a verb, or the owner of one. */
  leads: boolean;
  /** Only told from: "according to Refinitiv", "analysts polled by LSEG", "research firm IDC". */
  source: boolean;
  /** It tells: a source, or the subject of "said". */
  speaks: boolean;
}

const cache = new WeakMap<Reading, readonly Mention[]>();

/** Everybody a passage names, in order: what a reader remembers when it goes on about "the carrier", "it", "the province". */
export function mentions(whole: Reading): readonly Mention[] {
  const known = cache.get(whole);
  if (known !== undefined) return known;
  const fresh = whole.sentences.flatMap((sentence) => sentence.names.map((name) => mention(sentence, name)));
  cache.set(whole, fresh);
  return fresh;
}

function mention(sentence: SentenceReading, { start, end, text, kind }: Name): Mention {
  const { tokens } = sentence;
  const over = sentence.groups.filter(
    ({ subject }) =>
      subject !== null &&
      start >= subject[0] &&
      end <= subject[1] &&
      tokens.slice(subject[0] + 1, start).every(({ tag }) => tag !== 'preposition'),
  );
  const source = isSource(sentence, start, end);
  return {
    name: text,
    kind: kind === 'organisation' ? (isOffice(text) ? 'body' : 'firm') : kind,
    sentence: sentence.index,
    start,
    end,
    leads: over.length > 0,
    source,
    speaks: source || over.some((group) => speaksOf(group)),
  };
}

/** Those who know about others by trade: "research firm IDC", "data provider FactSet". */
const KNOWERS =
  /^(?:research|data|consultancy|consultants?|pollster|tracker|analytics|intelligence|consulting|ratings?|survey|polling)$/u;
/** "analysts polled by LSEG", "figures compiled by Refinitiv". */
const COMPILED =
  /^(?:polled|surveyed|compiled|collected|tracked|gathered|provided|interviewed|questioned|canvassed|published|released)$/u;

/** The name stands where only the source of something stands. */
function isSource({ tokens }: SentenceReading, start: number, end: number): boolean {
  let at = start - 1;
  while (tokens[at]?.tag === 'determiner') at--;
  // "research firm IDC"
  let noun = at;
  while (noun > at - 4 && tokens[noun]?.tag === 'noun' && tokens[noun]?.raw === tokens[noun]?.low) noun--;
  if (tokens.slice(noun + 1, at + 1).some(({ low }) => KNOWERS.test(low))) return true;
  const link = tokens[noun]?.low ?? '';
  const before = tokens[noun - 1]?.low ?? '';
  if (link === 'to' && before === 'according') return true;
  if (link === 'by' && COMPILED.test(before)) return true;
  if (/^(?:at|with|from|for|of)$/u.test(link) && TELLERS.test(before)) return true;
  // "FactSet data", "LSEG estimates"
  const next = tokens[end];
  return (
    next?.tag === 'noun' &&
    /^(?:data|figures|poll|survey|estimates|analysts?|economists?|strategists?)$/u.test(next.low)
  );
}

const TELLERS =
  /^(?:analysts?|economists?|strategists?|researchers?|data|figures|statistics|survey|poll|report|note|head|director|manager|partner|economics|research)$/u;

/** Whom words that point back are about: their kind. */
function kindMeant(head: string): Kind | 'anybody' {
  if (/^(?:it|they|its|their|this|that|we|our|us)$/u.test(head)) return 'anybody';
  if (/^(?:he|she|his|her|him)$/u.test(head)) return 'person';
  if (placeNouns.has(head)) return 'place';
  if (insiders.has(head)) return 'firm';
  return bodies.has(head) && !firms.has(head) ? 'body' : 'firm';
}

/** "the group", "the US EV maker", "the Hangzhou-based e-commerce giant": a firm by what it is. */
export const isFirmNoun = (head: string): boolean => firms.has(head) || /[a-z]{3}makers?$/u.test(head);

/**
 * Whom the words at `range` point back to: "it", "its", "the carrier", "the country". `topic` is whom the passage is about
 * where they stand. A reader takes the topic where it is of the kind, then who led a clause last, then who was named last,
 * and, where nobody was named yet, whom the text names next ("The data provider reported … Halden Data said").
 * Who `speaks` there is whoever spoke before.
 */
export function meant(
  whole: Reading,
  sentence: SentenceReading,
  range: readonly [number, number],
  topic: string | null,
  speaks = false,
): string | null {
  const head = sentence.tokens[range[1] - 1]?.low ?? '';
  const kind = kindMeant(head);
  const near = mentions(whole).filter(
    (one) => one.sentence >= sentence.index - REACH && one.sentence <= sentence.index + AHEAD,
  );
  const told = (one: Mention): boolean =>
    one.sentence < sentence.index || (one.sentence === sentence.index && one.end <= range[0]);
  for (const fits of fitting(kind, head)) {
    const before = near.filter((one) => told(one) && fits(one));
    if (before.some(({ name }) => name === topic) || (kind === 'anybody' && topic !== null)) return topic;
    const tells = speaks || kind === 'body';
    const own = before.filter(({ source }) => !source || tells);
    const found =
      own.findLast((one) => (tells ? one.speaks : one.leads)) ??
      own.find(({ sentence: at }) => at === own.at(-1)?.sentence);
    if (found !== undefined) return found.name;
  }
  if (topic !== null || kind !== 'firm') return kind === 'anybody' ? topic : null;
  return near.find((one) => one.kind === 'firm' && one.leads && !one.source && !told(one))?.name ?? null;
}

/** Whom a kind of words can mean, the likeliest first: "the group" is a firm before it is a public body. */
function fitting(kind: Kind | 'anybody', head: string): ((one: Mention) => boolean)[] {
  if (kind === 'anybody') return [({ kind: is }) => is !== 'person'];
  if (kind === 'person') return [({ kind: is }) => is === kind];
  if (kind === 'place') return [(one) => placed(one, head)];
  return [
    // "Bank of Taiga … the bank"
    ({ kind: is, name }) => is === 'body' && name.toLowerCase().includes(head),
    ({ kind: is }) => is === kind,
    ({ kind: is }) => is === 'firm' || is === 'body',
  ];
}

/** As many sentences as a reader remembers a name for, and waits for one. */
const REACH = 6;
const AHEAD = 3;

/** "the country" is a country, "the city", "the province" no country where another place was named. */
function placed({ kind, name }: Mention, head: string): boolean {
  if (kind !== 'place') return false;
  const national = /^(?:country|nation|kingdom|republic|economy)$/u.test(head);
  const local =
    /^(?:city|town|village|county|province|state|district|region|prefecture|capital|borough|municipality)$/u.test(
      head,
    );
  return national
    ? countries.has(name) || !KNOWN_LOCAL.test(name)
    : !(local && countries.has(name) && !CITY_STATES.test(name));
}

const CITY_STATES = /^(?:Hong Kong|Macau|Macao|Singapore|Monaco|Luxembourg|Djibouti|Kuwait|Panama)$/u;
const KNOWN_LOCAL = /\b(?:province|county|district|city|region|state|prefecture)$/iu;
