import { documents, isOffice, placeNouns } from '../../locale/en-nouns.ts';
import { outlookAfter } from '../attribution/en-source.ts';
import { speaksOf } from '../clause/en-clause.ts';
import { placeAt, written } from '../clause/en-name.ts';
import type { Group } from '../clause/en-group.ts';
import { COMERS, headOf, type Phrase, phrase } from '../clause/en-phrase.ts';
import { isFirmNoun, meant } from './en-memory.ts';
import { closesOwn, opensOwn, ownResults, ownWords } from './en-own.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';

const cache = new WeakMap<Reading, readonly (string | null)[]>();

/** Whom each sentence of a passage is about: the named place or organisation that last stood as a subject, an owner, or at the head of a sentence. */
export function topics(whole: Reading): readonly (string | null)[] {
  const known = cache.get(whole);
  if (known !== undefined) return known;
  const found: (string | null)[] = [];
  const isPlace = (topic: string): boolean => isLand(topic, whole);
  // The place where it all happens, when somebody else has had the word.
  let scene: string | null = null;
  for (const sentence of whole.sentences) {
    const before = found.at(-1) ?? null;
    if (before !== null && isPlace(before)) scene = before;
    const named = severalSubjects(sentence) && before !== null ? null : ownTopic(sentence, whole, before);
    const body =
      named === null && (before === null || isPlace(before)) ? bodyMeant(sentence, whole, before) : null;
    if (body !== null) {
      found.push(body);
    } else if (before !== null && !isPlace(before)) {
      // "Same-store sales in Mexico rose": still about the company; "Teralis expects the market to grow": no longer.
      if (named?.aside === true || named?.late === true) found.push(before);
      else found.push(named?.name ?? (tellsAnew(sentence, before) ? (placed(sentence) ?? scene) : before));
    } else if (
      before !== null &&
      (named?.part === true || (WORLD.test(before) && WORLD.test(named?.name ?? '')))
    ) {
      // "China accounts for 45% of sales": still about the whole.
      found.push(before);
    } else
      found.push(
        named?.late === true ? (before ?? placed(sentence)) : (named?.name ?? before ?? placed(sentence)),
      );
  }
  const first = found.findIndex((topic) => topic !== null);
  const name = found[first] ?? null;
  // "Net sales were $3bn. Kessel opened 14 shops": Kessel's, as the reader learns.
  if (name !== null && !isPlace(name) && !isOffice(name))
    for (let k = Math.max(0, first - AHEAD); k < first; k++) {
      const sentence = whole.sentences[k];
      if (sentence !== undefined && opensOwn(sentence)) found[k] = name;
    }
  cache.set(whole, found);
  return found;
}

/** As many sentences as a reader waits for the name of the company told of. */
const AHEAD = 3;

/** The name is that of a place. */
const isLand = (topic: string, whole: Reading): boolean =>
  whole.sentences.some(({ names }) => names.some(({ text, kind }) => kind === 'place' && text === topic));

/** "Ontario added 75,000 people and Alberta 41,400": a list of names, none of which the text goes on about. */
function severalSubjects({ groups, frames, tokens, names }: SentenceReading): boolean {
  const found = new Set<string>();
  // "In Europe, one in four …, and in the United States one in nine"
  for (const { start, end, kind, text } of names) {
    const link = tokens[start - 1]?.tag === 'determiner' ? start - 2 : start - 1;
    const opens = link === 0 || /^(?:and|while|,)$/u.test(tokens[link - 1]?.low ?? '');
    if (kind === 'place' && opens && tokens[link]?.low === 'in' && end < tokens.length) found.add(text);
  }
  if (found.size > 1) return true;
  found.clear();
  const ranges = [...groups.map(({ subject }) => subject), ...frames.map(({ gap }) => gap)];
  for (const range of ranges) {
    if (range === null) continue;
    const who = phrase(tokens, range[0], range[1], names);
    if (who.kind === 'name' && who.subject !== null) found.add(who.subject);
  }
  return found.size > 1 && frames.some(({ gap }) => gap !== null);
}

/** "The agency has received": the body named last, where it acts and does not only tell. */
function bodyMeant(sentence: SentenceReading, whole: Reading, topic: string | null): string | null {
  const { groups, tokens, names } = sentence;
  const [first] = groups;
  if (first?.subject == null || speaksOf(first) || outlookAfter(sentence, first)) return null;
  const who = phrase(tokens, first.subject[0], first.subject[1], names);
  if (who.kind !== 'actor' || who.points === null || placeNouns.has(who.head)) return null;
  if (!who.anaphoric && !isFirmNoun(who.head)) return null;
  return meant(whole, sentence, who.points, topic);
}

/** Somebody else opens the sentence to tell or expect: "Analysts at Teralis expect". */
function tellsAnew({ groups, names, tokens }: SentenceReading, topic: string): boolean {
  const [first] = groups;
  if (first?.subject == null || !speaksOf(first) || first.passive) return false;
  const verb = first.chain.at(-1)?.verb;
  if (verb === undefined || !(verb.classes.has('say') || verb.classes.has('expect'))) return false;
  const [from, to] = first.subject;
  const who = phrase(tokens, from, to, names);
  // "Chief executive Miriam Otieno said": speaks for the company told about.
  const alone = names.every(({ start, end, kind }) => kind === 'person' || end <= from || start >= to);
  if (alone && names.some(({ text, kind }) => kind === 'person' && text === who.subject)) return false;
  return who.kind === 'name' && who.subject !== topic && !names.some(({ text }) => text === topic);
}

/** Whom a sentence is about by its own words; `aside` when only a place inside what is measured. */
interface Topic {
  name: string;
  aside: boolean;
  /** Named as a part of what was told before. */
  part?: boolean;
  /** Named after the first figures: "orders totalled 820, while Boeing booked 774". */
  late: boolean;
}

const about = (name: string, aside = false, late = false): Topic => ({ name, aside, late });

function ownTopic(sentence: SentenceReading, whole: Reading, topic: string | null): Topic | null {
  const { tokens, groups, names, segments } = sentence;
  for (const [index, group] of groups.slice(0, 6).entries()) {
    const upper = groups[index - 1];
    if (group.reduced || !(group.finite || (upper !== undefined && speaksOf(upper)))) continue;
    if (group.subject === null) continue;
    // "the GX-5, launched in 2021": a remark about something else.
    const remark =
      segments.some((segment) => segment.start === group.first && segment.opener === ',') &&
      tokens[group.first]?.low.endsWith('ed') === true &&
      tokens[group.end]?.tag === 'preposition';
    if (remark) continue;
    const verb = group.chain.at(-1)?.verb;
    const [start, end] = group.subject;
    // "Gdansk and Riga handled": two of many are not the topic.
    if (names.some((name) => name.start === start && tokens[name.end]?.low === 'and' && name.end + 1 < end))
      continue;
    const who = phrase(tokens, start, end, names);
    const firm = describedFirm(sentence, whole, group, who, topic);
    if (firm === 'nobody') continue;
    if (firm !== null) return about(firm.name);
    const person = names.some((name) => name.kind === 'person' && name.text === who.subject);
    // "…, the bureau reported Tuesday": closes the sentence, so it only tells.
    const segment = segments.find(({ start, end }) => group.first >= start && group.end <= end);
    const closing =
      speaksOf(group) &&
      segment?.opener === ',' &&
      !tokens.slice(segment.start, segment.end).some((token) => token.tag === 'figure') &&
      sentence.frames.some((frame) => frame.at < group.first);
    const aside = /^(?:after|as|when|because|before|since|if)$/u.test(segment?.opener ?? '');
    const held = sentence.frames.some(
      (frame) => frame.at >= (segment?.start ?? 0) && frame.at < (segment?.end ?? 0),
    );
    // "…, as global shortages ease", "… after Russia said": told beside what it is about.
    if (aside && sentence.frames.some((frame) => frame.at < group.first) && (speaksOf(group) || !held))
      continue;
    if (aside && !held && topic !== null) continue;
    const moved = tokens.slice(group.end, group.end + 5).map((token) => token.low);
    const outlook =
      /^(?:its|their)$/u.test(moved[0] ?? '') &&
      moved.slice(1).some((word) => /^(?:forecasts?|estimates?|projections?|outlook)$/u.test(word)) &&
      moved.includes('for');
    // "61% of U.S. adults say": they are counted.
    const counted =
      tokens.slice(start, end).some((token) => token.tag === 'figure') &&
      !documents.has(tokens[headOf(tokens, start, end)]?.low ?? '');
    // "China sees growth of 5%": a country looks at its own.
    const land =
      who.kind === 'name' &&
      verb?.classes.has('expect') === true &&
      names.some(({ kind, text }) => kind === 'place' && text === who.subject && !isOffice(text));
    const target = outlook ? landOfOutlook(sentence, group) : null;
    if (target !== null) return about(target);
    const source =
      !counted &&
      !land &&
      (closing ||
        outlook ||
        (who.kind !== 'measure' &&
          (who.kind !== 'other' || documents.has(who.head)) &&
          !group.passive &&
          speaksOf(group) &&
          (verb?.classes.has('report') !== true ||
            (isOffice(who.subject ?? '') && thatFollows(tokens, group.end))) &&
          verb?.classes.has('aim') !== true &&
          verb?.classes.has('do') !== true));
    // "which the agency predicted will grow": an office does not grow; a report is told from.
    const silent = isOffice(who.subject ?? '') && who.kind === 'name' && group.direction !== 0;
    const paper = who.kind === 'name' && documents.has(who.head);
    if (silent || paper || person) continue;
    if (!source && who.subject !== null && isNamed(who.subject, sentence)) {
      const at = names.find(({ text }) => text === who.subject);
      return {
        ...about(
          who.subject,
          WORLD.test(who.subject) ||
            (who.kind === 'measure' &&
              at?.kind === 'place' &&
              !at.adjective &&
              at.start > group.subject[0] + 1),
          sentence.frames.some((frame) => frame.at < (group.subject?.[0] ?? 0)),
        ),
        part:
          who.kind === 'name' &&
          (group.sharing || takesPart(sentence, group) || tokens[end]?.low === 'alone'),
      };
    }
    const owner = names.find(
      (name) =>
        name.kind !== 'person' &&
        tokens[name.end]?.tag === 'possessive' &&
        name.start >= (group.subject?.[0] ?? 0) &&
        name.end <= (group.subject?.[1] ?? 0),
    );
    if (source && owner !== undefined && /^(?:reports?|results|accounts|filing|statement)$/u.test(who.head))
      return about(owner.text);
    if (
      source &&
      !closing &&
      who.kind === 'name' &&
      who.subject !== null &&
      (ownWords(sentence, group.end) || ownResults(sentence, group.end, who.subject, verb?.lemma === 'say'))
    )
      return about(who.subject);
    if (
      closing &&
      index > 0 &&
      who.kind === 'name' &&
      who.subject !== null &&
      (topic === null || isLand(topic, whole)) &&
      closesOwn(sentence, group, who.subject)
    )
      return about(who.subject);
  }
  // "Of India's 1,170 million connections, 1,021 million were active"
  const whose =
    tokens[0]?.low === 'of'
      ? names.find(
          ({ start, end, kind }) => start <= 2 && kind !== 'person' && tokens[end]?.tag === 'possessive',
        )
      : undefined;
  if (whose !== undefined) return about(whose.text);
  for (const segment of segments.slice(0, 3)) {
    let from = segment.start;
    while (tokens[from]?.tag === 'conjunction' || tokens[from]?.tag === 'adverb') from++;
    if (
      tokens[from]?.tag !== 'preposition' ||
      !/^(?:in|across|at|for|within|throughout)$/u.test(tokens[from]?.low ?? '')
    )
      continue;
    const name = names.find(({ start, kind }) => start > from && start <= from + 2 && kind === 'place');
    if (name !== undefined) return about(name.text);
  }
  return null;
}

/** "reported on Wednesday that", "announced that". */
function thatFollows(tokens: SentenceReading['tokens'], from: number): boolean {
  let at = from;
  while (at < from + 3 && /^(?:preposition|time|adverb)$/u.test(tokens[at]?.tag ?? '')) at++;
  return tokens[at]?.low === 'that';
}

/** "lifted its forecast for Taiwan's growth", "cut its estimate of Indian output": the place that is looked ahead for. */
export function landOfOutlook({ names, tokens, groups }: SentenceReading, group: Group): string | null {
  const next = groups.find(({ first }) => first >= group.end)?.first ?? tokens.length;
  const to = Math.min(next, group.end + 14);
  const place = names.find(({ start, end, kind }) => kind === 'place' && start >= group.end && end <= to);
  return place !== undefined && !tokens.slice(group.end, place.start).some(({ tag }) => tag === 'figure')
    ? place.text
    : null;
}

/** "The US carmaker plans", "Japan's largest lender said": the firm told of; one who only tells of others is nobody, and so is a firm without a name. */
function describedFirm(
  sentence: SentenceReading,
  whole: Reading,
  group: Group,
  who: Phrase,
  topic: string | null,
): { name: string } | 'nobody' | null {
  if (who.points === null || who.kind === 'name' || who.kind === 'pronoun') return null;
  if (!isFirmNoun(sentence.tokens[who.points[1] - 1]?.low ?? '')) return null;
  const found = meant(whole, sentence, who.points, topic, tellsOnly(group));
  if (found === null) return who.anaphoric ? null : 'nobody';
  return tellsOnly(group) && who.kind === 'actor' && found !== topic && !ownWords(sentence, group.end)
    ? null
    : { name: found };
}

/** The verb only says or expects. */
const tellsOnly = (group: Group): boolean => {
  const verb = group.chain.at(-1)?.verb;
  return (
    verb !== undefined &&
    !group.passive &&
    (verb.classes.has('say') || verb.classes.has('expect')) &&
    !verb.classes.has('report') &&
    !verb.classes.has('aim') &&
    !verb.classes.has('do')
  );
};

/** "Samsung took 19.0% of the market": a part of what is told of. */
const takesPart = ({ frames, tokens }: SentenceReading, group: Group): boolean =>
  frames.some(
    (frame) =>
      frame.group === group &&
      frame.draft.unit === '%' &&
      tokens[frame.at + 1]?.low === 'of' &&
      tokens[frame.at + 2]?.low === 'the',
  );

/** All of it: no place among others, and no part of a company. */
export const WORLD = /^(?:global|world|worldwide)$/u;

/** "… changed hands in India": a place named anywhere, when there is no topic yet. */
function placed(sentence: SentenceReading): string | null {
  const { names, tokens, groups, segmentOf } = sentence;
  const main = segmentOf[groups.find((group) => group.finite)?.first ?? 0];
  const before = (start: number): string =>
    tokens[tokens[start - 1]?.tag === 'determiner' ? start - 2 : start - 1]?.low ?? '';
  const places = names.filter(({ kind, adjective }) => kind === 'place' && !adjective);
  const found =
    // "vendors shipped 300 million phones worldwide"
    places.find(({ text }) => WORLD.test(text)) ??
    places.find(
      ({ start }) =>
        // "…, with sales in Hong Kong up": a part of what the sentence is about.
        segmentOf[start] === main && /^(?:in|across|throughout)$/u.test(before(start)),
    ) ??
    // "arrivals at Hong Kong's checkpoints", "382,000 hectares of Spain"
    places.find(({ start, end }) => /^(?:at|of|over)$/u.test(before(start)) && tokens[end]?.tag !== 'noun') ??
    // "places on UK degree courses"
    names.find(
      ({ kind, start, end }) =>
        kind === 'place' &&
        segmentOf[start] === main &&
        /^(?:on|of|for|at|in)$/u.test(before(start)) &&
        tokens[end]?.tag === 'noun' &&
        tokens[end].raw === tokens[end].low &&
        !COMERS.test(tokens[end].low),
    );
  return found?.text ?? seat(sentence);
}

/** "Veldania's Electoral Commission said", "the U.S. Department of Agriculture said": a public body tells of its country. */
function seat({ names, tokens, frames }: SentenceReading): string | null {
  if (frames.length === 0) return null;
  for (const [index, name] of names.entries()) {
    if (name.kind !== 'organisation') continue;
    const next = names[index + 1];
    // "Veldania's Electoral Commission"
    if (
      /^[’']s$/u.test(tokens[name.end]?.raw ?? '') &&
      next?.start === name.end + 1 &&
      next.kind === 'organisation' &&
      isOffice(next.text)
    )
      return name.text;
    const place = isOffice(name.text) ? placeAt(tokens, name.start, name.end) : null;
    if (place !== null) return place.text;
  }
  const owner = names.find(
    ({ kind, end }, index) =>
      kind === 'place' && tokens[end]?.tag === 'possessive' && names[index + 1]?.start === end + 1,
  );
  return owner?.text ?? null;
}

/** The country in the name of a public office: "U.S. Department of Agriculture". */
export function placeOfOffice(office: string, whole: Reading): string | null {
  for (const { names, tokens } of whole.sentences) {
    const name = names.find(({ text }) => text === office);
    if (name !== undefined) return placeAt(tokens, name.start, name.end)?.text ?? null;
  }
  return null;
}

const isNamed = (subject: string, { names, tokens }: SentenceReading): boolean =>
  names.some(
    (name) =>
      name.text === subject ||
      // "EU students": people from there, whom another place is told about.
      (!(name.kind === 'place' && COMERS.test(subject.split(' ').at(-1) ?? '')) &&
        (subject.includes(name.text) || subject.startsWith(written(tokens, name.start, name.end)))),
  );
