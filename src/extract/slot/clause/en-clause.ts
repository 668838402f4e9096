import { changeDown, changeUp, deducted } from '../../locale/en-nouns.ts';
import { subordinators } from '../../locale/en-words.ts';
import { type Group, groups } from './en-group.ts';
import type { Token } from './en-token.ts';

/** A stretch between commas, brackets and conjunctions. Indices of tokens; `end` is one past the last. */
export interface Segment {
  start: number;
  end: number;
  /** The mark or conjunction that opens it: "," "(" "while" "which"; empty at the start of a sentence. */
  opener: string;
  /** Inside brackets. */
  aside: boolean;
}

const BREAKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '[',
  ']',
  '"',
  '“',
  '”',
  '—',
  '–',
  '--',
]);
const SOFT: ReadonlySet<string> = new Set([
  'as',
  'after',
  'before',
  'since',
  'until',
  'and',
  'or',
  'but',
  'so',
  'yet',
  'than',
]);

/** Cuts a tagged sentence into segments. One pass, with two passes to look ahead. */
export function segments(tokens: readonly Token[], verbs: readonly Group[]): Segment[] {
  const starts = new Set(verbs.filter((group) => group.finite).map((group) => group.first));
  const inGroup = new Uint8Array(tokens.length);
  for (const group of verbs) inGroup.fill(1, group.first, group.end);
  // Does a finite verb follow before the next break?
  const follows = new Uint8Array(tokens.length + 1);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    follows[i] =
      token !== undefined && token.tag === 'mark' && BREAKS.has(token.raw)
        ? 0
        : starts.has(i) || follows[i + 1] === 1
          ? 1
          : 0;
  }
  const saying = new Set(
    verbs
      .filter(
        ({ chain, passive }) =>
          !passive &&
          (['say', 'report', 'expect'] as const).some(
            (name) => chain.at(-1)?.verb.classes.has(name) === true,
          ),
      )
      .map((group) => group.end),
  );
  const found: Segment[] = [];
  let open: Segment = { start: 0, end: 0, opener: '', aside: false };
  let verbSeen = false;
  let depth = 0;
  const cut = (at: number, next: number, opener: string): void => {
    open.end = at;
    if (open.end > open.start) found.push(open);
    open = {
      start: next,
      end: next,
      opener: open.end > open.start || opener !== '' ? opener : open.opener,
      aside: depth > 0,
    };
    verbSeen = false;
  };
  for (const [i, token] of tokens.entries()) {
    if (starts.has(i)) verbSeen = true;
    if (inGroup[i] === 1) continue;
    const { low } = token;
    if (token.tag === 'mark') {
      if (low === '(' || low === '[') {
        depth++;
        cut(i, i + 1, low);
      } else if (low === ')' || low === ']') {
        depth = Math.max(0, depth - 1);
        cut(i, i + 1, low);
      } else if (
        BREAKS.has(low) ||
        (low === '-' && tokens[i - 1]?.end !== token.start && tokens[i + 1]?.start !== token.end)
      ) {
        cut(i, i + 1, low === '--' ? '—' : low);
      }
      continue;
    }
    if (low === 'that' && saying.has(i)) cut(i, i + 1, 'that');
    else if (SOFT.has(low)) {
      const next = tokens[i + 1]?.low;
      if (
        low === 'as' &&
        (next === 'of' || next === 'well' || next === 'many' || next === 'much' || next === 'at')
      )
        continue;
      if (low === 'than') continue;
      // profit before tax of £841m: the name of a result
      if (low === 'before' && deducted.has(next ?? '')) continue;
      const clause = follows[i + 1] === 1 && (verbSeen || i === open.start);
      if (clause && token.tag !== 'verb') cut(i, i + 1, low);
    } else if (subordinators.has(low) && token.tag !== 'adverb') cut(i, i + 1, low);
  }
  cut(tokens.length, tokens.length, '');
  return found;
}

/** A sentence taken apart. */
export interface Clauses {
  tokens: readonly Token[];
  groups: readonly Group[];
  segments: readonly Segment[];
  /** Index of the segment of each token; −1 for the marks between. */
  segmentOf: Int32Array;
}

/** Verb groups, segments and who does what. */
export function clauses(tokens: readonly Token[]): Clauses {
  const verbs = groups(tokens);
  const cuts = segments(tokens, verbs);
  const segmentOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, segment] of cuts.entries()) segmentOf.fill(index, segment.start, segment.end);
  const clause = { tokens, groups: verbs, segments: cuts, segmentOf };
  for (const [index, group] of verbs.entries()) group.subject = subjectOf(clause, index);
  return clause;
}

function subjectOf(clauseOf: Clauses, index: number): readonly [number, number] | null {
  const { tokens, groups: verbs, segments: cuts, segmentOf } = clauseOf;
  const group = verbs[index];
  if (group === undefined) return null;
  const segment = cuts[segmentOf[group.first] ?? -1];
  if (segment === undefined) return null;
  const previous = verbs[index - 1];
  const inSegment = previous !== undefined && previous.first >= segment.start;
  const from = inSegment ? previous.end : segment.start;
  // "told parliament traffic was": whom it was told is not what was told.
  const told =
    inSegment &&
    previous.chain.at(-1)?.verb.lemma === 'tell' &&
    tokens[from]?.tag === 'noun' &&
    tokens[from + 1]?.tag === 'noun' &&
    from + 1 < group.first;
  // "fell as much as 3.4% before closing 2.1% lower": who fell closed.
  if (
    inSegment &&
    !group.finite &&
    /^(?:before|after|while|when|since|by|without|despite|besides)$/u.test(tokens[group.first - 1]?.low ?? '')
  )
    return sharedWith(verbs, index);
  // "raised $300 million from investors including Halden and is valued at": who raised is valued.
  if (
    inSegment &&
    group.finite &&
    previous.finite &&
    /^(?:and|but|or)$/u.test(tokens[group.first - 1]?.low ?? '') &&
    !speaksOf(previous)
  )
    return sharedWith(verbs, index);
  const stretch = noun(tokens, absolute(tokens, group, told ? from + 1 : from), group.first);
  // "to close at 23,306, putting on 2%": a number is nobody.
  const nobody =
    inSegment &&
    !group.finite &&
    stretch !== null &&
    /^(?:at|by|on|from|around|near)$/u.test(tokens[stretch[0]]?.low ?? '') &&
    tokens
      .slice(stretch[0], stretch[1])
      .every(({ tag }) => tag === 'preposition' || tag === 'figure' || tag === 'mark');
  const region = nobody ? null : stretch;
  if (inSegment) {
    if (region === null) {
      const participle =
        previous.chain.at(-1)?.verb.forms.has('participle') === true &&
        tokens[previous.first]?.tag === 'verb' &&
        !speaksOf(previous);
      if (
        group.finite &&
        participle &&
        tokens[previous.first - 1]?.tag === 'noun' &&
        previous.subject !== null
      ) {
        // "nights booked totalled"
        previous.reduced = true;
        return noun(tokens, previous.subject[0], group.first);
      }
      return sharedWith(verbs, index);
    }
    if (segment.opener === 'who' || segment.opener === 'which') {
      // "women who took the drug were 28% less likely"
      const first = verbs.findIndex((verb) => verb.first >= segment.start);
      const plain = tokens
        .slice(previous.end, group.first)
        .every((token) => token.tag !== 'conjunction' && token.tag !== 'figure');
      if (
        first === index - 1 &&
        group.finite &&
        previous.finite &&
        plain &&
        tokens[segment.start]?.tag === 'verb'
      ) {
        previous.reduced = true;
        return previous.subject;
      }
    }
    if (tokens[group.first - 1]?.low === 'to') {
      // "expects sales to increase at a low rate and profit to reach"
      const and = tokens.slice(region[0], region[1]).findLastIndex((token) => token.low === 'and');
      const last = tokens[region[1] - 1]?.low === 'to' ? region[1] - 1 : region[1];
      const listed =
        and >= 0 && tokens[previous.first - 1]?.low === 'to' ? noun(tokens, region[0] + and + 1, last) : null;
      if (
        listed !== null &&
        tokens
          .slice(listed[0], listed[1])
          .every(({ tag }) => tag === 'noun' || tag === 'determiner' || tag === 'possessive')
      )
        // "… and China's to grow 4.6%"
        return tokens[listed[1] - 1]?.tag === 'possessive' ? [listed[0], listed[1] - 1] : listed;
      return speaksOf(previous) && !previous.passive ? region : previous.subject;
    }
    // "with the index compiled by Halden rising to 52": the index rose.
    if (previous.agent && previous.subject !== null && tokens[previous.end]?.low === 'by' && !group.finite)
      return noun(tokens, previous.subject[0], group.first);
    if (group.finite && !previous.finite && !speaksOf(previous)) {
      previous.reduced = true;
      return noun(tokens, segment.start, group.first);
    }
    if (
      group.finite &&
      !speaksOf(previous) &&
      // "Halden Assets jumped 3.1% amid signs buyers are returning": what moves by a number has its own verb.
      !(previous.direction !== 0 && tokens[previous.end]?.tag === 'figure') &&
      previous.chain.at(-1)?.verb.forms.has('participle') === true &&
      tokens[previous.first]?.tag === 'verb' &&
      tokens[previous.first - 1]?.tag === 'noun'
    ) {
      // "people displaced by the war reached 5 million": the first is part of the subject.
      previous.reduced = true;
      return previous.subject === null ? region : noun(tokens, previous.subject[0], group.first);
    }
    return region;
  }
  if (region !== null)
    return existing(clauseOf, group, segment, region) ?? listBefore(clauseOf, index, region) ?? region;
  // Nothing before the verb in its segment.
  const before = segmentOf[group.first] ?? 0;
  if (segment.opener === 'which' || segment.opener === 'who' || segment.opener === 'that') {
    const end = segment.start - 1;
    const held = cuts.findLast((cut) => cut.end <= end && cut.end > cut.start);
    if (held !== undefined) {
      const inner = verbs.findLast((verb) => verb.first >= held.start && verb.end <= held.end);
      // "a 6.5% margin on revenue that reached": the revenue did
      const on = tokens.findIndex(
        ({ low }, k) => k > held.start && k < held.end - 1 && low === 'on' && tokens[k - 2]?.tag === 'figure',
      );
      const from = Math.max(inner?.end ?? held.start, on + 1);
      return noun(tokens, from, held.end) ?? inner?.subject ?? null;
    }
  }
  if (group.finite && group.first === segment.start && segment.opener === ',') {
    // "cut its forecast after third-quarter profit, excluding joint ventures, rose": the phrase before the aside.
    const aside = cuts[before - 1];
    const host = cuts[before - 2];
    const within = (verb: Group): boolean =>
      aside !== undefined && verb.first >= aside.start && verb.end <= aside.end && verb.finite;
    if (
      aside !== undefined &&
      host !== undefined &&
      tokens[aside.start]?.tag === 'preposition' &&
      !verbs.some(within) &&
      !tokens.slice(aside.start, aside.end).some((token) => token.tag === 'figure')
    ) {
      let from = host.end;
      while (from > host.start && /^(?:noun|time|determiner|possessive)$/u.test(tokens[from - 1]?.tag ?? ''))
        from--;
      const opener = tokens[from - 1];
      const held = noun(tokens, from, host.end);
      if (held !== null && /^(?:after|as|when|while|because|before|since|and|but)$/u.test(opener?.low ?? ''))
        return held;
    }
  }
  const parted = hostOf(tokens, verbs, cuts, segmentOf, group);
  if (parted !== null) return parted;
  const host = group.finite && group.first === segment.start ? beforeAsides(clauseOf, before, verbs) : null;
  if (host !== null) return host;
  const over =
    group.finite && group.first === segment.start && segment.opener === ','
      ? overVerb(tokens, verbs, cuts, before)
      : null;
  if (over !== null) return over;
  if (group.finite && segment.opener === ',' && previous !== undefined) {
    // "Germany, the largest economy, exported": the first fragment since the last verb.
    const own = cuts[segmentOf[previous.first] ?? -1];
    const told = own === undefined || !speaksOf(previous) ? null : noun(tokens, previous.end, own.end);
    if (told !== null && !tokens.slice(told[0], told[1]).some((token) => token.tag === 'figure')) return told;
    const first = cuts.findIndex(
      (cut) =>
        cut.start >= previous.end &&
        tokens[cut.start]?.tag !== 'preposition' &&
        !tokens.slice(cut.start, cut.end).some((token) => token.tag === 'figure'),
    );
    if (first >= 0 && first < before && !cuts.slice(first, before).every((cut) => cut.aside)) {
      const cut = cuts[first];
      const found = cut === undefined ? null : noun(tokens, cut.start, cut.end);
      if (found !== null && first + 1 < before) return found;
    }
  }
  // "expects the overall bill, farm losses included, to exceed"
  if (
    previous !== undefined &&
    tokens[segment.start]?.low === 'to' &&
    speaksOf(previous) &&
    segment.opener === ','
  ) {
    const host = cuts[segmentOf[previous.first] ?? -1];
    const held = host === undefined ? null : noun(tokens, previous.end, host.end);
    if (held !== null) return held;
  }
  if (previous !== undefined) {
    const ing = segment.opener === ',' && tokens[group.first]?.low.endsWith('ing') === true;
    // "sales tripled, driven by a chip, which is built abroad, and made up 61%": the sales did
    if (group.finite && /^(?:and|but)$/u.test(segment.opener) && tokens[segment.start - 2]?.raw === ',') {
      // "sales passed 1.5 million, the association said, and are expected to reach 2 million": not the association
      const goesOn = !speaksOf(group) || group.passive;
      const outer = verbs.slice(0, index).findLast((verb, k) => {
        const cut = cuts[segmentOf[verb.first] ?? -1];
        return (
          verb.finite &&
          verb.subject !== null &&
          !/^(?:which|who|whose|that|where)$/u.test(cut?.opener ?? '') &&
          !(goesOn && k > 0 && speaksOf(verb) && closing(verb, tokens, cuts, segmentOf))
        );
      });
      if (outer !== undefined && !speaksOf(outer)) return outer.subject;
    }
    // "…, the department said on Thursday, forecasting 4 billion": who told forecasts.
    const tells = ing && speaksOf(group);
    return sharedWith(
      verbs,
      index,
      ing && !tells ? verbs.map((verb) => closing(verb, tokens, cuts, segmentOf)) : [],
    );
  }
  for (const cut of cuts.slice(0, before)) {
    const found = noun(tokens, cut.start, cut.end);
    if (found !== null) return found;
  }
  return null;
}

/** "has advanced its network with the number of stations exceeding 3 million": behind "with" stands who exceeds. */
function absolute(tokens: readonly Token[], { first, finite }: Group, from: number): number {
  if (finite || tokens[first]?.low.endsWith('ing') !== true) return from;
  for (let k = first - 1; k > from && k > first - 20; k--) {
    const { low, tag } = tokens[k] ?? {};
    if (low === 'with') return k + 1;
    if (tag === 'figure' || tag === 'mark' || tag === 'verb' || tag === 'auxiliary') return from;
  }
  return from;
}

/** "There was an unexpected rise in the jobless rate, …": what there was is what the sentence goes on about, where nothing of it is counted. */
function existing(
  { tokens, groups: verbs }: Clauses,
  { copula, end }: Group,
  segment: Segment,
  [start, last]: readonly [number, number],
): readonly [number, number] | null {
  if (!copula || last - start !== 1 || tokens[start]?.low !== 'there') return null;
  const next = verbs.find(({ first }) => first >= end && first < segment.end)?.first ?? segment.end;
  const what = noun(tokens, end, next);
  if (what === null || tokens.slice(end, segment.end).some(({ tag }) => tag === 'figure')) return null;
  // "a rise in car thefts": the thefts.
  const link = tokens.findIndex(
    ({ low }, k) => k > what[0] && k < what[1] - 1 && low === 'in' && isChange(tokens[k - 1]?.low ?? ''),
  );
  return link < 0 ? what : [link + 1, what[1]];
}

const isChange = (low: string): boolean => changeUp.has(low) || changeDown.has(low);

/** "Exports to Indonesia, Hong Kong and China fell": the whole list, from before its comma. */
function listBefore(
  { tokens, groups: verbs, segments: cuts, segmentOf }: Clauses,
  index: number,
  [start, end]: readonly [number, number],
): readonly [number, number] | null {
  const group = verbs[index];
  const at = group === undefined ? -1 : (segmentOf[group.first] ?? -1);
  if (cuts[at]?.opener !== ',' || cuts[at].start !== start || tokens[start]?.tag === 'determiner')
    return null;
  if (!tokens.slice(start, end).some(({ low }) => low === 'and')) return null;
  let k = at - 1;
  while (k > 0 && cuts[k]?.opener === ',' && isPlain(tokens, cuts[k])) k--;
  const first = cuts[k];
  if (first === undefined || !isPlain(tokens, first)) return null;
  if (verbs.some(({ first: verb }) => verb >= first.start && verb < start)) return null;
  const whole = noun(tokens, first.start, first.end);
  return whole === null || tokens[first.end - 1]?.tag !== 'noun' ? null : [whole[0], end];
}

/** Nothing but nouns and what joins them. */
const isPlain = (tokens: readonly Token[], cut: Segment | undefined): boolean =>
  cut !== undefined &&
  !cut.aside &&
  tokens
    .slice(cut.start, cut.end)
    .every(({ tag }) => /^(?:noun|determiner|possessive|preposition|adverb|conjunction)$/u.test(tag)) &&
  tokens[cut.start]?.tag !== 'preposition';

/**
 * "Rovers, promoted to the league after a play-off, made": the phrase before the asides, where it opens the sentence or a clause and has no verb of its own.
 * An aside opens with a participle, a preposition, an article or "which".
 */
function beforeAsides(
  { tokens, segments: cuts, segmentOf }: Clauses,
  at: number,
  verbs: readonly Group[],
): readonly [number, number] | null {
  let k = at - 1;
  for (; k >= 0; k--) {
    const cut = cuts[k];
    if (cut === undefined) return null;
    const first = tokens[cut.start];
    const opens =
      cut.aside ||
      /^(?:which|who|whose|that|where|after|before|when)$/u.test(cut.opener) ||
      ((cut.opener === ',' || cut.opener === '—' || cut.opener === '–') &&
        (first?.tag === 'preposition' ||
          first?.tag === 'determiner' ||
          (first?.tag === 'verb' && /(?:ed|ing|en|wn|lt|nt|ld|de)$/u.test(first.low))));
    if (!opens) break;
  }
  const host = cuts[k];
  if (host === undefined || k === at - 1 || (k > 0 && !/^(?:and|but|while|as|that|;)$/u.test(host.opener)))
    return null;
  if (tokens[host.start]?.tag === 'preposition') return null;
  if (verbs.some((verb) => segmentOf[verb.first] === k)) return null;
  if (tokens.slice(host.start, host.end).some((token) => token.tag === 'figure')) return null;
  return noun(tokens, host.start, host.end);
}

/** "the Bureau of Statistics (NBS) said", "turbine prices, it says, have climbed": the phrase that a bracket or a mere "it says" parts from its verb. */
function hostOf(
  tokens: readonly Token[],
  verbs: readonly Group[],
  cuts: readonly Segment[],
  segmentOf: Int32Array,
  group: Group,
): readonly [number, number] | null {
  const index = segmentOf[group.first] ?? -1;
  const segment = cuts[index];
  const between = cuts[index - 1];
  const held = cuts[index - 2];
  if (!group.finite || segment?.start !== group.first || between === undefined || held === undefined)
    return null;
  const told = verbs.find((verb) => verb.first >= between.start && verb.end <= between.end && speaksOf(verb));
  const parted =
    segment.opener === ')'
      ? between.aside
      : segment.opener === ',' &&
        between.opener === ',' &&
        told !== undefined &&
        closing(told, tokens, cuts, segmentOf) &&
        between.end - told.end <= 3;
  if (!parted || held.end + 1 < between.start) return null;
  const inner = verbs.findLast((verb) => verb.first >= held.start && verb.end <= held.end && verb.finite);
  const found = noun(tokens, inner?.end ?? held.start, held.end);
  return found !== null && !tokens.slice(found[0], found[1]).some((token) => token.tag === 'figure')
    ? found
    : null;
}

/** "Lantau Gas, still digesting a profit warning, eased": the phrase without a verb before an aside whose verb is not finite. */
function overVerb(
  tokens: readonly Token[],
  verbs: readonly Group[],
  cuts: readonly Segment[],
  before: number,
): readonly [number, number] | null {
  const aside = cuts[before - 1];
  const host = cuts[before - 2];
  if (aside === undefined || host === undefined || aside.opener !== ',') return null;
  const within = (cut: Segment): Group[] =>
    verbs.filter((verb) => verb.first >= cut.start && verb.end <= cut.end);
  const inner = within(aside);
  const participle = inner[0] !== undefined && inner.every(({ finite, passive }) => !finite || passive);
  const opening = inner[0] === undefined ? [] : tokens.slice(aside.start, inner[0].first);
  if (!participle || !opening.every(({ tag }) => tag === 'adverb') || within(host).length > 0) return null;
  if (/^(?:preposition|conjunction)$/u.test(tokens[host.start]?.tag ?? '')) return null;
  return noun(tokens, host.start, host.end);
}

/** ", the association said on Thursday,": a remark that only tells who told. */
function closing(
  group: Group,
  tokens: readonly Token[],
  cuts: readonly Segment[],
  segmentOf: Int32Array,
): boolean {
  const segment = cuts[segmentOf[group.first] ?? -1];
  return (
    segment?.opener === ',' &&
    !tokens.slice(segment.start, segment.end).some((token) => token.tag === 'figure')
  );
}

/** Whose subject a verb without one shares: "expects sales to grow 1% and plans to open stores", so a finite verb goes with a finite one. */
function sharedWith(
  verbs: readonly Group[],
  index: number,
  closes: readonly boolean[] = [],
): readonly [number, number] | null {
  const group = verbs[index];
  for (let k = index - 1; k >= 0; k--) {
    const other = verbs[k];
    if (other === undefined) break;
    // "…, the association said on Thursday, lifting the total": the lifting is not the association's.
    if (group?.finite === false && speaksOf(other) && k > 0 && closes[k] === true) continue;
    if (
      group?.finite === true &&
      !other.finite &&
      verbs.slice(0, k).some((upper) => upper.finite && upper.present === group.present)
    )
      continue;
    return other.subject;
  }
  return null;
}

/** The group brings what somebody says or wants: a clause may follow it without "that". */
export function speaksOf(group: Group): boolean {
  const verb = group.chain.at(-1)?.verb;
  return (
    verb !== undefined &&
    (verb.classes.has('say') ||
      verb.classes.has('report') ||
      verb.classes.has('expect') ||
      verb.classes.has('aim'))
  );
}

/** "For fiscal 2024 the retailer", "Among smokers the risk": where the phrase behind an opening adverbial begins. */
function behindOpening(tokens: readonly Token[], start: number, end: number): number {
  if (tokens[start]?.tag !== 'preposition') return start;
  for (let k = start + 2; k < end; k++) {
    const token = tokens[k];
    const before = tokens[k - 1]?.tag;
    // "On an annual basis GDP was"
    if (token?.tag === 'noun' && /^(?:basis|terms)$/u.test(tokens[k - 1]?.low ?? '')) return k;
    if (token?.tag !== 'determiner' || (before !== 'noun' && before !== 'time')) continue;
    if (/^(?:the|its|their|a|an|his|her|our)$/u.test(token.low)) return k;
  }
  return start;
}

/** The stretch without what only introduces it (conjunctions, adverbs, times, "In Germany"); null when no noun or pronoun is in it. */
export function noun(tokens: readonly Token[], start: number, end: number): readonly [number, number] | null {
  let from = start;
  let to = end;
  const skips = (at: number): boolean => {
    const tag = tokens[at]?.tag;
    return tag === 'conjunction' || tag === 'adverb' || tag === 'time' || tag === 'mark';
  };
  while (from < to && skips(from)) from++;
  while (to > from && (skips(to - 1) || (to - from > 1 && tokens[to - 1]?.tag === 'preposition'))) to--;
  while (to > from && skips(to - 1)) to--;
  // "expects them to reach"
  if (to - from > 1 && tokens[to - 1]?.low === 'to') to--;
  from = behindOpening(tokens, from, to);
  // "Compared with a year earlier it", "In 2018 they": the pronoun alone is the subject.
  if (to - from > 1 && /^(?:it|they|he|she|we|i)$/u.test(tokens[to - 1]?.low ?? '')) from = to - 1;
  for (let i = from; i < to; i++) {
    const tag = tokens[i]?.tag;
    if (tag === 'noun' || tag === 'pronoun' || tag === 'figure') return [from, to];
  }
  return null;
}
