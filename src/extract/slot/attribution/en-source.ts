import {
  actors,
  companyMeasures,
  documents,
  forecastNouns,
  insiders,
  orgNouns,
} from '../../locale/en-nouns.ts';
import { titles } from '../../locale/en-words.ts';
import { topics } from '../subject/en-topic.ts';
import { expecters } from './en-expected.ts';
import type { Frame } from '../clause/en-frame.ts';
import type { Group } from '../clause/en-group.ts';
import { headOf, phrase, skipArticles } from '../clause/en-phrase.ts';
import { type Name, written } from '../clause/en-name.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';

/** Who a sentence says has its numbers. */
export interface Source {
  name: string;
  /** Its own results, or what it knows about others. */
  own: boolean;
  /** Which rule saw it. */
  via: 'said' | 'own-results' | 'according-to' | 'document' | 'expects';
  /** Where it speaks. */
  at: number;
  /** Tokens it governs. */
  from: number;
  to: number;
}

const nameIn = (names: readonly Name[], from: number, to: number): Name | undefined =>
  names.find((name) => name.start >= from && name.end <= to && name.kind !== 'place');

const cache = new WeakMap<SentenceReading, Source[]>();

/** Sources that a sentence names, in order of trust. */
export function sourcesOf(sentence: SentenceReading, whole: Reading): Source[] {
  const known = cache.get(sentence);
  if (known !== undefined) return known;
  const fresh = find(sentence, whole);
  cache.set(sentence, fresh);
  return fresh;
}

/** The source that governs a figure: of several, the one of its own part between semicolons, then the nearest before it. */
export function governing(sentence: SentenceReading, whole: Reading, frame: Frame): Source | null {
  const sources = sourcesOf(sentence, whole).filter(({ from, to }) => frame.at >= from && frame.at < to);
  if (sources.length <= 1) return sources[0] ?? null;
  const part = (at: number): number =>
    sentence.tokens.slice(0, at).filter((token) => token.raw === ';').length;
  const near = sources.filter((source) => part(source.at) === part(frame.at));
  const pool = near.length > 0 ? near : sources;
  // "the port expects imports to fall by 20%, its chief executive warned": who closes the sentence tells it all.
  const closing = pool.findLast(({ via, at, from }) => via === 'said' && from === 0 && at > frame.at);
  return (
    pool.find(({ via }) => via === 'according-to') ??
    (closing !== undefined && pool.every((source) => source === closing || source.via === 'expects')
      ? closing
      : null) ??
    pool.findLast((source) => source.at <= frame.at) ??
    pool[0] ??
    null
  );
}

function find(sentence: SentenceReading, whole: Reading): Source[] {
  const { tokens, groups, names } = sentence;
  const found: Source[] = [];
  const end = tokens.length;
  // "beating the 1.3 billion forecast in a poll by Finbridge": Finbridge has that one number only.
  const apart = sentence.frames.flatMap((frame) => {
    const who = expecters(frame, sentence);
    return who === null ? [] : [[frame.at, who.end] as const];
  });
  const isApart = (at: number): boolean => apart.some(([from, to]) => at > from && at < to);
  for (let k = 0; k < end - 1; k++) {
    const { low = '' } = tokens[k] ?? {};
    const next = tokens[k + 1]?.low ?? '';
    // "according to X", "going by the regulator's figures", "citing X"
    const length =
      (low === 'according' && next === 'to') ||
      (/^(?:going|judging)$/u.test(low) && (next === 'by' || next === 'from')) ||
      (low === 'based' &&
        next === 'on' &&
        tokens.slice(k + 2, k + 10).some((token) => documents.has(token.low)))
        ? 2
        : low === 'citing' || low === 'quoting'
          ? 1
          : 0;
    if (length === 0) continue;
    const name = accordingTo(sentence, k + length, whole);
    if (name !== null) found.push({ name, own: false, via: 'according-to', at: k, from: 0, to: end });
  }
  for (const group of groups) {
    const verb = group.chain.at(-1)?.verb;
    if (verb === undefined || group.passive || group.copula || group.having || isApart(group.first)) continue;
    const opener = group.chain[0]?.verb;
    const says =
      verb.classes.has('say') &&
      (verb.lemma === 'count' ||
        !(verb.classes.has('do') && !verb.classes.has('report')) ||
        // "its maker claims, burns", "admitted that": nothing is done to anything.
        tokens[group.end]?.low === 'that' ||
        tokens[group.end]?.raw === ',');
    const reports =
      verb.classes.has('report') && !says && !(NOTING.test(verb.lemma) && !tellsResults(sentence, group));
    const outlook = outlookAfter(sentence, group);
    const expects =
      outlook ||
      (opener?.classes.has('expect') === true && !(opener.classes.has('happen') && group.present === false));
    if (!says && !reports && !expects) continue;
    const name = speaker(sentence, group, whole);
    if (name === null) continue;
    const { at: main } = group.chain.at(-1) ?? { at: group.main };
    // "put council tax up by 5%" puts nothing at a number.
    if (verb.lemma === 'put' && !tokens.slice(group.end, group.end + 16).some(({ low }) => low === 'at'))
      continue;
    if (
      verb.lemma === 'count' &&
      !sentence.frames.some((frame) => frame.at >= group.end && frame.at - group.end <= 4)
    )
      continue;
    const own = reports || (says && verb.lemma === 'report') || isOwn(sentence, group);
    const closes =
      group.end >= end - 1 ||
      tokens[group.end]?.tag === 'mark' ||
      tokens[group.end]?.tag === 'time' ||
      tokens[group.end + 1]?.tag === 'time';
    if (reports && !closes && !sentence.frames.some((frame) => frame.at > main) && sentence.frames.length > 0)
      continue;
    found.push({
      name,
      own,
      via: reports ? 'own-results' : expects && !says ? 'expects' : 'said',
      at: group.first,
      // "… surged after Russia said it would": tells another story.
      from:
        (expects &&
          !says &&
          !(
            closes &&
            group.chain.length === 1 &&
            sentence.segments[sentence.segmentOf[group.first] ?? -1]?.opener === ','
          )) ||
        ASIDE.test(sentence.segments[sentence.segmentOf[group.first] ?? -1]?.opener ?? '')
          ? group.first
          : 0,
      to: end,
    });
  }
  // data from the ministry · a survey by Oxfam · figures published by
  for (const [k, token] of tokens.entries()) {
    if (token.tag !== 'noun' || !documents.has(token.low) || isApart(k)) continue;
    let link = k + 1;
    // "the survey of 2,300 firms by the chamber"
    if (tokens[link]?.low === 'of' && tokens[link + 1]?.tag === 'figure')
      link += tokens[link + 2]?.low === 'by' ? 2 : tokens[link + 3]?.low === 'by' ? 3 : 0;
    while (
      link < k + 4 &&
      (tokens[link]?.tag === 'verb' || tokens[link]?.tag === 'time' || tokens[link]?.tag === 'adverb')
    )
      link++;
    if (
      !/^(?:from|by|of)$/u.test(tokens[link]?.low ?? '') ||
      (tokens[link]?.low === 'of' && !/^(?:survey|poll|census)s?$/u.test(token.low))
    )
      continue;
    if (tokens[link]?.low === 'of') continue;
    let from = link + 1;
    while (tokens[from]?.tag === 'determiner') from++;
    const name = names.find(({ start }) => start === from);
    const speaks = groups.some(
      (group) =>
        group.subject !== null &&
        group.subject[0] <= k &&
        group.subject[1] > k &&
        group.chain.at(-1)?.verb.classes.has('say') === true,
    );
    const places =
      /^(?:data|figures|statistics)$/u.test(token.low) ||
      speaks ||
      /^(?:in|a|the)$/u.test(tokens[k - 1]?.low ?? '') ||
      tokens[k - 2]?.low === 'in';
    // "yields fell after a survey from the institute showed": tells another story.
    const opener = sentence.segments[sentence.segmentOf[k] ?? -1]?.opener ?? '';
    const starts = ASIDE.test(opener) ? k : 0;
    if (name !== undefined && places)
      found.push({
        name: orgText(sentence, name),
        own: false,
        via: 'document',
        at: k,
        from: starts,
        to: end,
      });
    else if (actors.has(headAfter(sentence, from)?.low ?? '') && speaks) {
      const head = headOf(tokens, from, Math.min(from + 6, end));
      found.push({
        name: sourceIn(sentence, link + 1, head + 1, whole) ?? written(tokens, from, head + 1),
        own: false,
        via: 'document',
        at: k,
        from: 0,
        to: end,
      });
    }
  }
  return found;
}

/** Opens a clause that tells another story: "… surged after Russia said". */
const ASIDE = /^(?:after|as|when|because|before|since|if)$/u;

/** Put something on record, as anybody may: "recorded 47 deaths". */
const NOTING = /^(?:record|log|book|post|file)$/u;

/** "posted a net loss of": only a company does that. */
function tellsResults({ tokens }: SentenceReading, group: Group): boolean {
  for (const token of tokens.slice(group.end, group.end + 8)) {
    if (token.tag === 'figure' || token.tag === 'mark' || token.tag === 'preposition') return false;
    if (companyMeasures.has(token.low) || token.low === 'sales') return true;
  }
  return false;
}

/** Bodies that stay themselves where no name was given: "the ministry said". */
const PUBLIC =
  /^(?:ministry|authority|agency|department|office|bureau|commission|council|regulator|institute|association|federation|union|watchdog|charity|police|government|parliament|court|hall)$/u;
/** Bodies of which a state or a town has one of each kind. */
const UNIQUE =
  /^(?:ministry|department|office|bureau|council|government|police|court|parliament|treasury|chamber|service|hall|customs|cent(?:er|re))$/u;
/** People by what they do: analysts, planners, authors, officials. */
const SPEAKERS = /^(?:[a-z-]{2,}(?:ers|ors|ists)|officials|experts|authorities|hall)$/u;

/** What somebody is to a thing told about. */
const RELATED =
  /^(?:maker|manufacturer|producer|developer|operator|owner|founder|builder|designer|publisher|supplier|seller|landlord|lender|insurer|broker|parent|organiser|organizer|promoter|sponsor|union)s?$/u;

function headAfter({ tokens }: SentenceReading, from: number): { low: string } | undefined {
  return tokens[headOf(tokens, from, Math.min(from + 6, tokens.length))];
}

/** "China's National Bureau of Statistics" as one; an organisation with the lower-case noun behind it: "UN refugee agency". */
function orgText({ tokens, names }: SentenceReading, name: Name): string {
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

function accordingTo(sentence: SentenceReading, from: number, whole: Reading): string | null {
  const { tokens, names } = sentence;
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

/** A source told before whose name ends in the same noun. */
function spokenBefore(sentence: SentenceReading, whole: Reading, noun: string): string | null {
  for (let index = sentence.index - 1; index >= 0 && index >= sentence.index - 4; index--) {
    const earlier = whole.sentences[index];
    const source = earlier === undefined ? undefined : sourcesOf(earlier, whole).at(-1);
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
  const from = skipArticles(tokens, start, to);
  // "data from X", "a report by X"
  for (let k = from; k < to; k++) {
    if (!/^(?:from|by)$/u.test(tokens[k]?.low ?? '')) continue;
    const name = nameIn(names, k, to);
    // "economists polled by Newsline": they speak, not Newsline.
    const asked = headOf(tokens, from, k);
    if (name !== undefined && SPEAKERS.test(tokens[asked]?.low ?? '')) return written(tokens, from, name.end);
    if (name !== undefined) return orgText(sentence, name);
  }
  const first = nameIn(names, from, to);
  // "NEA official Pan Weihong": the person, whatever house is named before.
  const name =
    names.find(
      ({ start: at, end, kind }) =>
        kind === 'person' && first !== undefined && at === first.end + 1 && end <= to,
    ) ?? first;
  const head = headOf(tokens, from, to);
  const low = tokens[head]?.low ?? '';
  if (name !== undefined) return orgText(sentence, name);
  // "the city's transport bureau"
  const owned = tokens.slice(from, head).findLastIndex((token) => token.tag === 'possessive');
  if (owned >= 0 && orgNouns.has(low) && from + owned + 1 < head)
    return written(tokens, from + owned + 1, head + 1);
  const place = names.find((held) => held.start >= from && held.end <= to);
  if (documents.has(low)) {
    if (place !== undefined && orgNouns.has(tokens[place.end]?.low ?? ''))
      return written(tokens, place.start, place.end + 1);
    // "the health agency's bulletin"
    const owner = tokens.findIndex((token, k) => k > from && k < head && token.tag === 'possessive');
    const body = tokens[owner - 1]?.low ?? '';
    // "grid operator data"
    const holder = tokens[head - 1]?.low ?? '';
    if (head - 1 >= from && (orgNouns.has(holder) || actors.has(holder))) return written(tokens, from, head);
    // "its annual report"
    if (tokens[start]?.low === 'its') {
      const range = sentence.groups.find((group) => group.subject !== null)?.subject;
      const who = range == null ? null : phrase(tokens, range[0], range[1], names);
      return topics(whole)[sentence.index] ?? who?.subject ?? null;
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
        earlierOrganisation(whole, sentence, from) ??
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

/** "the company's report": the company by name; a body with a word of its own ("health agency") keeps that. */
function earlierFor(whole: Reading, sentence: SentenceReading, from: number, to: number): string | null {
  return to - from === 1 ? earlierOrganisation(whole, sentence, from) : null;
}

function speaker(sentence: SentenceReading, group: Group, whole: Reading): string | null {
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
      group.end < segment.end
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
      const source = earlier === undefined ? undefined : sourcesOf(earlier, whole).at(-1);
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

/** "lowered its estimate of the harvest to": moves an outlook of its own. */
export function outlookAfter({ tokens }: SentenceReading, group: Group): boolean {
  const words = tokens.slice(group.end, group.end + 8).map((token) => token.low);
  return (
    (words[0] === 'its' || words[0] === 'their') &&
    words.slice(1, 6).some((word) => forecastNouns.has(word) || word === 'estimate' || word === 'estimates')
  );
}

/** "Nokia said its sales fell": speaks of its own. */
function isOwn({ tokens }: SentenceReading, group: Group): boolean {
  const next = tokens.slice(group.end, group.end + 3).map((token) => token.low);
  return next.includes('its') || next.includes('it') || next.includes('our');
}
