import { actors, documents, insiders, orgNouns } from '../../locale/en-nouns.ts';
import { titles } from '../../locale/en-words.ts';
import { isFirmNoun, meant, mentions } from '../subject/en-memory.ts';
import { topics } from '../subject/en-topic.ts';
import type { Group } from '../clause/en-group.ts';
import { headOf, phrase, skipArticles } from '../clause/en-phrase.ts';
import { type Name, written } from '../clause/en-name.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import { told } from './en-told.ts';

const within = (names: readonly Name[], at: number): boolean =>
  names.some(({ start, end }) => at >= start && at < end);

const nameIn = (names: readonly Name[], from: number, to: number): Name | undefined =>
  names.find((name) => name.start >= from && name.end <= to && name.kind !== 'place');

/** Bodies that stay themselves where no name was given: "the ministry said". */
const PUBLIC =
  /^(?:ministry|authority|agency|department|office|bureau|commission|council|regulator|institute|association|federation|union|watchdog|charity|police|government|parliament|court|hall)$/u;
/** Bodies that a firm is none of: "the regulator" is never the carmaker told about. */
const BODY =
  /^(?:ministry|authority|agency|department|office|bureau|commission|council|regulator|association|federation|watchdog|police|government|parliament|court|observatory|union)$/u;
/** Bodies of which a state or a town has one of each kind. */
const UNIQUE =
  /^(?:ministry|department|office|bureau|council|government|police|court|parliament|treasury|chamber|service|hall|customs|cent(?:er|re))$/u;
/** People by what they do: analysts, planners, authors, officials. */
const SPEAKERS = /^(?:[a-z-]{2,}(?:ers|ors|ists)|analysts|officials|experts|authorities|hall)$/u;

/** What somebody is to a thing told about. */
const RELATED =
  /^(?:maker|manufacturer|producer|developer|operator|owner|founder|builder|designer|publisher|supplier|seller|landlord|lender|insurer|broker|parent|organiser|organizer|promoter|sponsor|union)s?$/u;

export function headAfter({ tokens }: SentenceReading, from: number): { low: string } | undefined {
  return tokens[headOf(tokens, from, Math.min(from + 6, tokens.length))];
}

/** "China's National Bureau of Statistics" as one; an organisation with the lower-case noun behind it: "UN refugee agency". */
export function orgText({ tokens, names }: SentenceReading, name: Name): string {
  let end = name.end;
  while (tokens[end]?.tag === 'noun' && end < name.end + 3) {
    end++;
    if (!orgNouns.has(tokens[end - 1]?.low ?? '')) continue;
    // "the UN trade body UNCTAD"
    const own = names.find(({ start, kind }) => start === end && kind === 'organisation');
    return own?.text ?? written(tokens, name.start, end);
  }
  return name.text;
}

/** People without a name: "two people with direct knowledge of the talks", "sources familiar with the matter". */
const NAMELESS = /^(?:people|persons?|sources?|insiders|officials?|executives?)$/u;

export function accordingTo(sentence: SentenceReading, from: number, whole: Reading): string | null {
  const { tokens, names } = sentence;
  for (let k = from; k < from + 3; k++) {
    if (!NAMELESS.test(tokens[k]?.low ?? '') && !NAMELESS.test(tokens[k]?.low.split(' ').at(-1) ?? ''))
      continue;
    if (!/^(?:with|familiar|close|briefed|who|at|in)$/u.test(tokens[k + 1]?.low ?? '')) continue;
    let to = k + 1;
    while (to < tokens.length && tokens[to]?.tag !== 'mark' && tokens[to]?.tag !== 'figure' && to < k + 12)
      to++;
    return written(tokens, from, to);
  }
  let to = from;
  while (
    to < tokens.length &&
    to < from + 20 &&
    !(tokens[to]?.tag === 'mark' && !/^[-/&'’.]$/u.test(tokens[to]?.raw ?? '')) &&
    tokens[to]?.tag !== 'figure' &&
    tokens[to]?.raw !== '.'
  )
    to++;
  // ", presented by the International Federation of Robotics"
  for (let k = to; k < Math.min(to + 4, tokens.length); k++) {
    if (
      tokens[k]?.low !== 'by' ||
      !/^(?:presented|published|compiled|released|issued|commissioned|produced|prepared|conducted)$/u.test(
        tokens[k - 1]?.low ?? '',
      )
    )
      continue;
    const name = names.find(({ start }) => start >= k + 1 && start <= k + 2);
    if (name !== undefined) return name.text;
  }
  return sourceIn(sentence, from, to, whole);
}

/** The last public body or association named before; where none is known for one, the last name that spoke: "VDMA said … The federation". */
function earlierBody(whole: Reading, { index }: SentenceReading, at: number): string | null {
  const body = mentions(whole).findLast(
    ({ kind, sentence, end }) => kind === 'body' && (sentence < index || (sentence === index && end <= at)),
  );
  if (body !== undefined) return body.name;
  for (let k = index - 1; k >= 0 && k >= index - 4; k--) {
    const earlier = whole.sentences[k];
    const source =
      earlier === undefined ? undefined : told.get(earlier)?.findLast(({ via }) => via !== 'expects');
    const person = earlier?.names.some(({ kind, text }) => kind === 'person' && text === source?.name);
    if (source !== undefined && person === false && /\p{Lu}/u.test(source.name)) return source.name;
  }
  return null;
}

/** A source told before whose name ends in the same noun. */
function spokenBefore(sentence: SentenceReading, whole: Reading, noun: string): string | null {
  for (let index = sentence.index - 1; index >= 0 && index >= sentence.index - 4; index--) {
    const earlier = whole.sentences[index];
    const source = earlier === undefined ? undefined : told.get(earlier)?.at(-1);
    if (source?.name.toLowerCase().endsWith(` ${noun}`) === true) return source.name;
  }
  return null;
}

export function sourceIn(
  sentence: SentenceReading,
  start: number,
  to: number,
  whole: Reading,
): string | null {
  const { tokens, names } = sentence;
  let from = skipArticles(tokens, start, to);
  // "data from the same office"
  if (tokens[from]?.low === 'same' && from + 1 < to) from++;
  // "data from X", "a report by X"
  for (let k = from; k < to; k++) {
    // "the data of the housing ministry"
    if (
      tokens[k]?.low === 'of' &&
      documents.has(tokens[k - 1]?.low ?? '') &&
      nameIn(names, from, to) === undefined
    )
      return sourceIn(sentence, k + 1, to, whole);
    if (!/^(?:from|by)$/u.test(tokens[k]?.low ?? '')) continue;
    const name = nameIn(names, k, to);
    // "economists polled by Newsline": they speak, not Newsline.
    const asked = headOf(tokens, from, k);
    if (name !== undefined && SPEAKERS.test(tokens[asked]?.low ?? '')) return written(tokens, from, name.end);
    if (name !== undefined) return orgText(sentence, name);
    // "analysts polled by the bank"
    if (/^(?:polled|surveyed)$/u.test(tokens[k - 1]?.low ?? '') && SPEAKERS.test(tokens[asked]?.low ?? ''))
      return written(tokens, from, headOf(tokens, k + 1, to) + 1);
  }
  const first = nameIn(names, from, to);
  // "NEA official Pan Weihong": the person, whatever house is named before.
  const head = headOf(tokens, from, to);
  const low = tokens[head]?.low ?? '';
  // "UNHCR's Global Trends report": whose it is
  const owner = documents.has(low)
    ? names.find(
        ({ start: at, end, kind }) =>
          at >= from && end < head && kind === 'organisation' && tokens[end]?.tag === 'possessive',
      )
    : undefined;
  if (owner !== undefined) return orgText(sentence, owner);
  const name =
    names.find(
      ({ start: at, end, kind }) =>
        kind === 'person' && first !== undefined && at === first.end + 1 && end <= to,
    ) ?? first;
  if (name !== undefined) return orgText(sentence, name);
  const place = names.find((held) => held.start >= from && held.end <= to);
  // "Japan's largest carmaker", "the US chipmaker"
  if (place !== undefined && head >= place.end && isFirmNoun(low) && !within(names, head)) {
    const meantFirm = meant(whole, sentence, [from, head + 1], topics(whole)[sentence.index] ?? null, true);
    if (meantFirm !== null && meantFirm !== place.text) return meantFirm;
  }
  // "the city's transport bureau"
  const owned = tokens.slice(from, head).findLastIndex((token) => token.tag === 'possessive');
  if (owned >= 0 && orgNouns.has(low) && from + owned + 1 < head)
    return written(tokens, from + owned + 1, head + 1);
  if (documents.has(low)) {
    if (place !== undefined && orgNouns.has(tokens[place.end]?.low ?? ''))
      return written(tokens, place.start, place.end + 1);
    // "the health agency's bulletin"
    const owner = tokens.findIndex((token, k) => k > from && k < head && token.tag === 'possessive');
    const body = tokens[owner - 1]?.low ?? '';
    // "grid operator data"
    const holder = tokens[head - 1]?.low ?? '';
    // "company data showed": of the company told about
    if (head - 1 === from && insiders.has(holder))
      return earlierOrganisation(whole, sentence, from) ?? written(tokens, from, head);
    if (head - 1 >= from && (orgNouns.has(holder) || actors.has(holder))) return written(tokens, from, head);
    // "its annual report"
    if (tokens[start]?.low === 'its') {
      const range = sentence.groups.find((group) => group.subject !== null)?.subject;
      const who = range == null ? null : phrase(tokens, range[0], range[1], names);
      const topic = topics(whole)[sentence.index] ?? who?.subject ?? null;
      return CANVASSED.test(low) ? (gatherer(whole, sentence, from) ?? topic) : topic;
    }
    if (
      /^(?:survey|study|audit|poll|filing|census|bulletin|inquiry|assessment)$/u.test(low) &&
      (tokens[start]?.low === 'a' || head > from)
    )
      return written(tokens, from, head + 1);
    if (owner > from && (orgNouns.has(body) || actors.has(body)))
      return earlierFor(whole, sentence, from, owner) ?? written(tokens, from, owner);
    return null;
  }
  // "the Austin company", "the Swedish group": the one told about, by where it is.
  if (place !== undefined && tokens[start]?.low === 'the' && insiders.has(low) && head === place.end) {
    const meant = earlierOrganisation(whole, sentence, from);
    if (meant !== null) return meant;
  }
  if (place !== undefined && head >= place.end)
    return written(tokens, place.start, head + 1).replace(/^.*'s /u, (text) => text);
  if (orgNouns.has(low) || actors.has(low)) {
    // "the department of industry"
    if (
      /^(?:department|ministry|office|bureau|institute|board|chamber|agency)$/u.test(low) &&
      tokens[head + 1]?.low === 'of'
    ) {
      const end = headOf(tokens, head + 2, to);
      if (end > head) return written(tokens, from, end + 1);
    }
    // "its maker claims": who stands so to the thing, whatever the name.
    if (/^(?:its|their|his|her)$/u.test(tokens[start]?.low ?? '') && RELATED.test(low))
      return written(tokens, from, head + 1);
    // "the central bank said … The bank forecasts"
    const same = head === from ? spokenBefore(sentence, whole, low) : null;
    if (same !== null) return same;
    if (insiders.has(low) && head - from < 1) {
      const topic = topics(whole)[sentence.index] ?? null;
      if (
        topic !== null &&
        !whole.sentences.some((other) =>
          other.names.some((name) => name.kind === 'place' && name.text === topic),
        )
      )
        return topic;
      if (topic !== null) return earlierOrganisation(whole, sentence, from) ?? low;
      return /^(?:board|management|directors)$/u.test(low)
        ? null
        : earlierOrganisation(whole, sentence, from);
    }
    // "the health ministry": there is but one, whoever was named before; "the industry body" is one told of.
    if (head > from && UNIQUE.test(low) && tokens[start]?.low !== 'its')
      return spokenBefore(sentence, whole, low) ?? written(tokens, from, head + 1);
    if (tokens[start]?.low === 'the' || tokens[from - 1]?.low === 'the' || tokens[start]?.low === 'its')
      return (
        (BODY.test(low) ? earlierBody(whole, sentence, from) : earlierOrganisation(whole, sentence, from)) ??
        (head > from || PUBLIC.test(low) ? written(tokens, from, head + 1) : null)
      );
    return written(tokens, from, head + 1);
  }
  if (place?.start === from) return place.text;
  if (!SPEAKERS.test(low) && !titles.has(low)) return null;
  // "a senior railway official said … The official noted"
  const again = head === from ? spokenBefore(sentence, whole, low) : null;
  return again ?? written(tokens, from, head + 1);
}

/** "… in Norway, with the index compiled by Halden at 52, its survey showed": who gathers, no land polls. */
const gatherer = (whole: Reading, { index }: SentenceReading, at: number): string | null =>
  mentions(whole).findLast(
    ({ source, sentence, end }) => source && (sentence < index || (sentence === index && end <= at)),
  )?.name ?? null;

/** What is asked of many, or put together from what they say. */
const CANVASSED = /^(?:survey|surveys|poll|polls|study|research|index|tracker|barometer|monitor|gauge)$/u;

/** "the company's report": the company by name; a body with a word of its own ("health agency") keeps that. */
function earlierFor(whole: Reading, sentence: SentenceReading, from: number, to: number): string | null {
  return to - from === 1 ? earlierOrganisation(whole, sentence, from) : null;
}

export function speaker(sentence: SentenceReading, group: Group, whole: Reading): string | null {
  const { tokens, names } = sentence;
  let range = group.subject;
  // "said the ministry"
  if (range === null || sentence.segmentOf[range[0]] !== sentence.segmentOf[group.first]) {
    const next = names.find(
      ({ start }) =>
        start === group.end || (start === group.end + 1 && tokens[group.end]?.tag === 'determiner'),
    );
    const verb = group.chain.at(-1)?.verb;
    if (
      next !== undefined &&
      (verb?.lemma === 'say' || (verb?.classes.has('say') === true && closesQuote(tokens, group)))
    ) {
      return next.text;
    }
    // "says the traders' association"
    const segment = sentence.segments[sentence.segmentOf[group.first] ?? -1];
    if (
      verb?.lemma === 'say' &&
      segment?.start === group.first &&
      !segment.aside &&
      group.end < segment.end &&
      // "but says it needs $6 million": it does not speak, whoever acted before does
      tokens[group.end]?.tag !== 'pronoun'
    ) {
      const told = sourceIn(sentence, group.end, segment.end, whole);
      if (told !== null) return told;
    }
    if (range !== null && tokens[group.first - 1]?.low === 'and') range = group.subject;
  }
  if (range === null) return null;
  const asked = headOf(tokens, skipArticles(tokens, range[0], range[1]), range[1]);
  // "A study of 24,300 pregnancies in Denmark found": neither the number nor the place speaks.
  if (documents.has(tokens[asked]?.low ?? '')) return sourceIn(sentence, range[0], range[1], whole);
  // "7 in 10 Americans say": they are counted.
  if (tokens.slice(range[0], range[1]).some((token) => token.tag === 'figure')) return null;
  // "Analysts polled by Finbridge expected": they speak, not Finbridge.
  for (let k = range[0]; k < range[1]; k++)
    if (SPEAKERS.test(tokens[k]?.low ?? '') && /^(?:polled|surveyed)$/u.test(tokens[k + 1]?.low ?? ''))
      return written(tokens, k, range[1]);
  const who = phrase(tokens, range[0], range[1], names);
  if (who.kind === 'pronoun')
    return /^(?:it|he|she|they)$/u.test(who.head)
      ? earlierOrganisation(whole, sentence, range[0], who.head === 'he' || who.head === 'she')
      : null;
  // "Health authorities in Sao Paulo state": they speak, not the state.
  const from = skipArticles(tokens, range[0], range[1]);
  const within = names.some(({ start, end }) => asked >= start && asked < end);
  if (
    who.kind === 'name' &&
    !within &&
    names.some(({ kind, text }) => kind === 'place' && text === who.subject)
  )
    return SPEAKERS.test(tokens[asked]?.low ?? '') || actors.has(tokens[asked]?.low ?? '')
      ? written(tokens, from, asked + 1)
      : who.subject;
  if (who.kind === 'name') return who.subject;
  return sourceIn(sentence, range[0], range[1], whole);
}

/** A quotation ends right before the verb: “…,” complained Rodrigo Sáez. */
const closesQuote = (tokens: SentenceReading['tokens'], group: Group): boolean =>
  /^["”’']$/u.test(tokens[group.first - 1]?.raw ?? '');

/** The last organisation or person named before: whom "the industry body" or "it" means. */
export function earlierOrganisation(
  whole: Reading,
  sentence: SentenceReading,
  at: number,
  person = false,
  bodies = false,
): string | null {
  if (person) {
    for (const other of whole.sentences.slice(0, sentence.index + 1).reverse()) {
      const name = other.names.findLast(({ kind }) => kind === 'person');
      if (name !== undefined) return name.text;
    }
  }
  if (!person) {
    const topic = topics(whole)[sentence.index] ?? null;
    const named = (index: number): boolean =>
      whole.sentences[index]?.names.some(
        (name) => name.text === topic && (index < sentence.index || name.end <= at),
      ) === true;
    const isPlace = whole.sentences.some(({ names }) =>
      names.some(({ kind, text }) => kind === 'place' && text === topic),
    );
    const isName = whole.sentences.some(({ names }) => names.some(({ text }) => text === topic));
    if (
      topic !== null &&
      !isPlace &&
      isName &&
      (named(sentence.index) || named(sentence.index - 1) || named(sentence.index - 2))
    )
      return topic;
    for (let index = sentence.index - 1; index >= 0 && index >= sentence.index - 4; index--) {
      const earlier = whole.sentences[index];
      const source = earlier === undefined ? undefined : told.get(earlier)?.at(-1);
      if (
        bodies &&
        earlier?.names.some(({ kind, text }) => kind === 'person' && text === source?.name) === true
      )
        continue;
      if (source !== undefined && /\p{Lu}/u.test(source.name)) return source.name;
    }
  }
  for (let index = sentence.index; index >= 0 && index >= sentence.index - 4; index--) {
    const other = whole.sentences[index];
    const name = other?.names.findLast(
      ({ kind, end }) =>
        kind !== 'place' && !(bodies && kind === 'person') && (index < sentence.index || end <= at),
    );
    if (name !== undefined) return name.text;
  }
  return null;
}
