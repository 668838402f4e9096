import {
  actors,
  changeDown,
  changeUp,
  companyMeasures,
  documents,
  forecastNouns,
} from '../../locale/en-nouns.ts';
import { expecters } from './en-expected.ts';
import type { Frame } from '../clause/en-frame.ts';
import type { Group } from '../clause/en-group.ts';
import { headOf, skipArticles } from '../clause/en-phrase.ts';
import { written } from '../clause/en-name.ts';
import type { Token } from '../clause/en-token.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import { accordingTo, headAfter, orgText, sourceIn, speaker } from './en-source-name.ts';
import { type Source, told } from './en-told.ts';

/** Sources that a sentence names, in order of trust. */
export function sourcesOf(sentence: SentenceReading, whole: Reading): readonly Source[] {
  const known = told.get(sentence);
  if (known !== undefined) return known;
  // Those before come first: a later one may go back to them.
  for (const earlier of whole.sentences.slice(0, sentence.index))
    if (!told.has(earlier)) told.set(earlier, find(earlier, whole));
  const fresh = find(sentence, whole);
  told.set(sentence, fresh);
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
    pool.find(({ deep }) => deep) ??
    pool.find(({ via }) => via === 'according-to') ??
    (closing !== undefined && pool.every((source) => source === closing || source.via === 'expects')
      ? closing
      : null) ??
    pool.findLast((source) => source.at <= frame.at) ??
    pool[0] ??
    null
  );
}

/** Tokens of remarks on what somebody else expected: "beating the 1.3 billion forecast in a poll by Finbridge" gives Finbridge that one number only. */
const apartOf = (sentence: SentenceReading): ((at: number) => boolean) => {
  const apart = sentence.frames.flatMap((frame) => {
    const who = expecters(frame, sentence);
    return who === null ? [] : [[frame.at, who.end] as const];
  });
  return (at) => apart.some(([from, to]) => at > from && at < to);
};

function find(sentence: SentenceReading, whole: Reading): Source[] {
  const isApart = apartOf(sentence);
  return [
    ...cited(sentence, whole),
    ...spoken(sentence, whole, isApart),
    ...documented(sentence, whole, isApart),
  ];
}

/** How many words open a source by name at `at`: "according to", "as per", "citing", "as reported by"; 0 for none. */
function citing(tokens: readonly Token[], at: number): number {
  const low = tokens[at]?.low ?? '';
  const next = tokens[at + 1]?.low ?? '';
  if (low === 'according' && next === 'to') return 2;
  if (low === 'as' && (next === 'per' || (next === 'quoted' && tokens[at + 2]?.low === 'by')))
    return next === 'per' ? 2 : 3;
  if (/^(?:going|judging)$/u.test(low) && (next === 'by' || next === 'from')) return 2;
  if (low === 'based' && next === 'on')
    return tokens.slice(at + 2, at + 10).some((token) => documents.has(token.low)) ? 2 : 0;
  if (low === 'as' && tokens[at + 2]?.low === 'by' && PUT_OUT.test(next)) return 3;
  return low === 'citing' || low === 'quoting' ? 1 : 0;
}

/** What is done to numbers by whoever has them. */
const PUT_OUT =
  /^(?:reported|announced|stated|disclosed|estimated|calculated|compiled|published|released|recorded|tracked|measured|provided|issued|collected|gathered|revealed|confirmed)$/u;

/** "according to X", "going by the regulator's figures", "citing X", "as per the ministry's data". */
function cited(sentence: SentenceReading, whole: Reading): Source[] {
  const { tokens } = sentence;
  const found: Source[] = [];
  for (let k = 0; k < tokens.length - 1; k++) {
    const length = citing(tokens, k);
    if (length === 0) continue;
    const name = accordingTo(sentence, k + length, whole);
    // "the paper said, quoting the association": it is the association's.
    const deep = length === 1;
    if (name !== null)
      found.push({ name, own: false, via: 'according-to', at: k, from: 0, to: tokens.length, deep });
  }
  return found;
}

/** Who says, reports or expects. */
function spoken(sentence: SentenceReading, whole: Reading, isApart: (at: number) => boolean): Source[] {
  const { tokens, groups } = sentence;
  const end = tokens.length;
  const found: Source[] = [];
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
      verb.classes.has('report') &&
      !says &&
      !(NOTING.test(verb.lemma) && !tellsResults(sentence, group) && !isDocument(sentence, group));
    const outlook = outlookAfter(sentence, group);
    const expects =
      outlook ||
      (opener?.classes.has('expect') === true &&
        // "imports are expected to fall": by nobody named
        !group.undergoes &&
        !(opener.classes.has('happen') && (!group.present || tokens[group.first]?.tag === 'auxiliary')));
    if (!says && !reports && !expects) continue;
    if (handsOver(sentence, group)) continue;
    // "to assist refugees and to find solutions": nobody has told anything.
    if (
      says &&
      !group.finite &&
      tokens[group.first - 1]?.low === 'to' &&
      !/^(?:on|continue)$/u.test(tokens[group.first - 2]?.low ?? '')
    )
      continue;
    // "expected the company to report earnings of", "Reported revenue up 35%"
    const [first] = [tokens[group.first - 1]];
    if (reports && !group.finite && first?.low === 'to') continue;
    if (reports && group.subject === null && (first === undefined || /^[•·*–—-]$/u.test(first.raw))) continue;
    const name = speaker(sentence, group, whole);
    if (name === null) continue;
    const { at: main } = group.chain.at(-1) ?? { at: group.main };
    // "Spain reported a 6.3% rise in registrations": so it was there, nobody has told of it.
    if (reports && !says && seesMove(sentence, group)) continue;
    // "put council tax up by 5%" puts nothing at a number.
    if (verb.lemma === 'put' && !tokens.slice(group.end, group.end + 16).some(({ low }) => low === 'at'))
      continue;
    if (
      verb.lemma === 'count' &&
      !sentence.frames.some((frame) => frame.at >= group.end && frame.at - group.end <= 4)
    )
      continue;
    const own = reports || (says && verb.lemma === 'report') || isOwn(sentence, group);
    const closes = saysNoMore(sentence, group.end);
    if (reports && !closes && !sentence.frames.some((frame) => frame.at > main) && sentence.frames.length > 0)
      continue;
    const clause = remarkOn(sentence, group);
    found.push({
      name,
      own,
      via: reports ? 'own-results' : expects && !says ? 'expects' : 'said',
      at: group.first,
      inner: clause >= 0,
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
          : Math.max(clause, 0),
      to: end,
    });
  }
  return found;
}

/** A place by name before the verb, and behind it how far something moved. */
function seesMove({ tokens, names }: SentenceReading, { subject, end }: Group): boolean {
  if (subject === null) return false;
  const land = names.some(
    ({ kind, start, end: to }) => kind === 'place' && to === subject[1] && start >= subject[0] - 1,
  );
  if (!land) return false;
  for (const { low, tag } of tokens.slice(end, end + 7)) {
    if (changeUp.has(low) || changeDown.has(low)) return true;
    if (!/^(?:determiner|noun|adverb|figure)$/u.test(tag)) return false;
  }
  return false;
}

/** "the $1.7 billion at which, PitchBook says, a round valued it": a remark inside a relative clause is about that clause. Its first token; −1 for none. */
function remarkOn({ tokens, segments, segmentOf, frames }: SentenceReading, { first, end }: Group): number {
  const at = segmentOf[first] ?? -1;
  const [segment, before] = [segments[at], segments[at - 1]];
  if (segment?.opener !== ',' || tokens[end]?.raw !== ',') return -1;
  const relative =
    RELATIVE.test(tokens[segment.start - 2]?.low ?? '') ||
    (before !== undefined && RELATIVE.test(before.opener) && before.end - before.start <= 1);
  // The figure right before is what the clause is about.
  return relative ? (frames.findLast(({ at: figure }) => figure < first)?.at ?? segment.start) : -1;
}

const RELATIVE = /^(?:which|who|whom|whose|where)$/u;

/** "data from the ministry", "a survey by Oxfam", "figures published by". */
function documented(sentence: SentenceReading, whole: Reading, isApart: (at: number) => boolean): Source[] {
  const { tokens, groups, names } = sentence;
  const end = tokens.length;
  const found: Source[] = [];
  for (const [k, token] of tokens.entries()) {
    if (token.tag !== 'noun' || !documents.has(token.low) || isApart(k)) continue;
    let link = k + 1;
    // "the survey of 2,300 firms by the chamber"
    if (tokens[link]?.low === 'of' && tokens[link + 1]?.tag === 'figure')
      link += tokens[link + 2]?.low === 'by' ? 2 : tokens[link + 3]?.low === 'by' ? 3 : 0;
    // "figures are published by", "estimates, provided by"
    while (
      link < k + 8 &&
      (/^(?:verb|time|adverb|auxiliary)$/u.test(tokens[link]?.tag ?? '') ||
        (tokens[link]?.raw === ',' && PUT_OUT.test(tokens[link + 1]?.low ?? '')) ||
        // "figures issued in Abuja on Monday by the bureau"
        (link > k + 1 && /^(?:in|on|at)$/u.test(tokens[link]?.low ?? '')) ||
        names.some(
          ({ start, end: to, kind }) => kind === 'place' && start <= link && link < to && link > k + 1,
        ))
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
      PUT_OUT.test(tokens[link - 1]?.low ?? '') ||
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

/** ", the manufacturer reported in Toulouse on Thursday": behind the verb only where, when and how it was told. */
function saysNoMore({ tokens, segments, segmentOf }: SentenceReading, from: number): boolean {
  const end = segments[segmentOf[from] ?? -1]?.end ?? from;
  if (from >= tokens.length - 1 || tokens[from]?.tag === 'mark' || tokens[from]?.tag === 'time') return true;
  if (tokens[from + 1]?.tag === 'time') return true;
  return (
    tokens[from]?.tag === 'preposition' &&
    end - from < 16 &&
    tokens
      .slice(from, end)
      .every(({ tag, raw }) => raw === '.' || /^(?:preposition|determiner|noun|time|possessive)$/u.test(tag))
  );
}

/** Opens a clause that tells another story: "… surged after Russia said". */
const ASIDE = /^(?:after|as|when|because|before|since|if)$/u;

/** "has released $5 million for relief": nothing is told. */
const handsOver = ({ tokens, frames }: SentenceReading, { chain, end }: Group): boolean =>
  chain.at(-1)?.verb.lemma === 'release' &&
  frames.some(
    ({ at, left, draft }) =>
      left <= end && at >= end && /^[A-Z]{3}$/u.test(draft.unit) && tokens[at + 1]?.low !== 'in',
  );

/** Put something on record, as anybody may: "recorded 47 deaths". */
const NOTING = /^(?:record|log|book|post|file)$/u;

/** "Its yearly report recorded 65 million": a document is there to do so. */
function isDocument({ tokens }: SentenceReading, { subject }: Group): boolean {
  if (subject === null) return false;
  const head = headOf(tokens, skipArticles(tokens, subject[0], subject[1]), subject[1]);
  return documents.has(tokens[head]?.low ?? '');
}

/** "posted a net loss of": only a company does that. */
function tellsResults({ tokens }: SentenceReading, group: Group): boolean {
  for (const token of tokens.slice(group.end, group.end + 8)) {
    if (token.tag === 'figure' || token.tag === 'mark' || token.tag === 'preposition') return false;
    if (companyMeasures.has(token.low) || token.low === 'sales') return true;
  }
  return false;
}

/** "lowered its estimate of the harvest to": moves an outlook of its own. */
export function outlookAfter({ tokens }: SentenceReading, group: Group): boolean {
  const words = tokens.slice(group.end, group.end + 8).map((token) => token.low);
  const outlook = (word: string): boolean =>
    forecastNouns.has(word) || /^(?:estimates?|readings?|assessment)$/u.test(word);
  if (words[0] === 'its' || words[0] === 'their') return words.slice(1, 6).some(outlook);
  // "raises forecasts for coarse grains"
  return (
    /^(?:raise|lift|lower|cut|trim|revise|upgrade|downgrade|increase|reduce|maintain|keep|slash)$/u.test(
      group.chain.at(-1)?.verb.lemma ?? '',
    ) &&
    outlook(words[0] ?? '') &&
    /^(?:for|of|on)$/u.test(words[1] ?? '')
  );
}

/** "Nokia said its sales fell": speaks of its own. */
function isOwn({ tokens }: SentenceReading, group: Group): boolean {
  const next = tokens.slice(group.end, group.end + 3).map((token) => token.low);
  return next.includes('its') || next.includes('it') || next.includes('our');
}
