import { doMovers } from '../../locale/en-verbs.ts';
import { hedges } from '../../locale/en-words.ts';
import type { Draft } from '../../draft.ts';
import { type Clauses, speaksOf } from './en-clause.ts';
import type { Group } from './en-group.ts';
import type { Token } from './en-token.ts';
import type { Frame } from './en-frame.ts';
import { isPercent } from './en-role.ts';

/** Nothing but times, commas and "and" between two figures, with an "and" or a comma among them. */
export function listed(tokens: readonly Token[], from: number, to: number): boolean {
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

/** "down 12% in number and 30% in value": only where or in what stands between two figures, then "and". */
export function listedIn(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:in|on|for|at|by)$/u.test(tokens[from + 1]?.low ?? '') || to - from > 9) return false;
  const last = tokens[to - 1]?.raw === ',' ? to - 2 : to - 1;
  return (
    last > from + 2 &&
    tokens[last]?.low === 'and' &&
    /^(?:in|on|for|at|by)$/u.test(tokens[to + 1]?.low ?? '') &&
    tokens.slice(from + 2, last).every(({ tag }) => /^(?:noun|determiner|possessive)$/u.test(tag))
  );
}

/** The verb that a fragment hangs on: the last before it, a mere "it added" aside. */
export function parent({ groups, segments, segmentOf, tokens }: Clauses, at: number): Group | undefined {
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
export function gapBefore(
  { tokens, groups }: Clauses,
  { at, left, segment, draft }: Frame,
  previous: Frame,
): readonly [number, number] | null {
  if (
    !(
      previous.draft.unit === draft.unit ||
      // "capacity rose 24.7% and the load factor by 0.8 points"
      (previous.role === 'delta' && isPercent(previous.draft) && isPercent(draft)) ||
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
  const link = tokens[left - 1]?.low;
  const to =
    (previous.prepositionAt >= 0 && link === previous.preposition) ||
    (previous.role === 'delta' && link === 'by')
      ? left - 1
      : left;
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

/** "three times the 28 million": a multiple of the figure that follows. */
export function multiplied(tokens: readonly Token[], at: number, { unit }: Draft): boolean {
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
export function saysAgain(
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

/** "Some 3.4 million people, or 12.9% of all, drew on": the verb behind the aside. */
export function overAside({ tokens, groups, segments }: Clauses, index: number, at: number): Group[] {
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
