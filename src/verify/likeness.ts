import { fold } from '../extract/text/fold.ts';
import { aroundNames, generic, genericEnglish, opposites, places, synonyms } from './words.ts';

/** An indicator made ready for comparison. */
export interface Term {
  /** Folded, in small letters, without words that only say how much. */
  key: string;
  /** The same with the subject's name left in. */
  full: string;
  /** Pairs of characters (Chinese) and words (Latin). */
  grams: ReadonlySet<string>;
  /** Members of `opposites` found in it, as `row:member`. */
  sides: readonly string[];
}

const HAN = /\p{Script=Han}/u;
const terms = new Map<string, Term>();

function stem(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function simplify(text: string): string {
  let key = fold(text).toLowerCase();
  if (!HAN.test(key)) {
    return key
      .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
      .split(/\s+/u)
      .filter((word) => word !== '' && !genericEnglish.has(word))
      .map(stem)
      .join(' ');
  }
  key = key.replace(/[^\p{L}\p{N}%+]/gu, '');
  for (const [from, to] of synonyms) key = key.replaceAll(from, to);
  const rest = generic.reduce((left, word) => left.replaceAll(word, ''), key).replaceAll('的', '');
  // 人数, 交易额 lose their last character; 产量 and 销量 would lose their meaning.
  const bare = /[产销]量$/u.test(rest) ? rest : rest.replace(/[数额量]$/u, '');
  return bare;
}

function gramsOf(key: string): Set<string> {
  const grams = new Set<string>();
  for (const run of key.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? []) {
    if (!HAN.test(run) || run.length === 1) grams.add(run);
    else for (let i = 0; i + 1 < run.length; i++) grams.add(run.slice(i, i + 2));
  }
  return grams;
}

function sidesOf(folded: string): string[] {
  const words = new Set(folded.split(/[^a-z]+/u));
  return opposites.flatMap((row, i) => {
    const found = row.filter((word) => (HAN.test(word) ? folded.includes(word) : words.has(word)));
    // 进出口 holds 出口: the longest says what it is.
    const longest = found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
    return longest.map((word) => `${i}:${word}`);
  });
}

/** Prepares an indicator (and drops the subject's own name out of it). */
export function term(indicator: string | null, subject: string | null): Term | null {
  if (indicator === null) return null;
  const cacheKey = `${subject ?? ''}\u0000${indicator}`;
  const cached = terms.get(cacheKey);
  if (cached) return cached;
  const folded = fold(indicator).toLowerCase();
  const name = subject === null ? '' : fold(subject).toLowerCase();
  const cut = name.length > 1 && folded.length > name.length ? folded.replace(name, '') : folded;
  const key = simplify(cut) || simplify(folded);
  // 数量, total: says how much, but not of what.
  if (key === '') return null;
  const made = { key, full: simplify(folded), grams: gramsOf(key), sides: sidesOf(folded) };
  if (terms.size > 20_000) terms.clear();
  terms.set(cacheKey, made);
  return made;
}

/** Whether the two are told apart by a pair of opposites (产量, 销量). */
export function opposed(a: Term, b: Term): boolean {
  return a.sides.some((side) => {
    const row = side.slice(0, side.indexOf(':') + 1);
    const others = b.sides.filter((other) => other.startsWith(row));
    return others.length > 0 && !others.includes(side);
  });
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const gram of a) if (b.has(gram)) count++;
  return count;
}

/**
 * How alike two indicators are: 1 the same words; 0.8 the one is the other with something before its head noun (基金, 完成募集的基金);
 * below that a measure of shared words; 0 when they are opposites (产量, 销量).
 */
export function likeness(a: Term | null, b: Term | null): number {
  if (!a || !b) return 0;
  if (opposed(a, b)) return 0;
  if (a.key === b.key) return 1;
  if (a.key === '' || b.key === '') return 0;
  const common = shared(a.grams, b.grams);
  if (HAN.test(a.key) || HAN.test(b.key)) {
    const [short, long] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key];
    if (short.length >= 2 && long.endsWith(short)) return 0.8;
    if (short.length >= 2 && long.includes(short)) return 0.65;
    return (1.2 * common) / (a.grams.size + b.grams.size);
  }
  const smaller = Math.min(a.grams.size, b.grams.size);
  if (common === smaller && a.grams.size === b.grams.size) return 1;
  if (common === smaller) return 0.7;
  return (1.2 * common) / (a.grams.size + b.grams.size);
}

/** `null` when nothing is said; otherwise a place code or the folded name. */
export function subjectKey(subject: string | null): string | null {
  if (subject === null) return null;
  const name = fold(subject).toLowerCase().trim().replace(/^the /u, '');
  for (const [code, pattern] of places) if (pattern.test(name)) return code;
  return name.replace(/[\s"'“”·]/gu, '');
}

/** `same`, `apart`, or `open` when one of the two names nobody. */
export function sameSubject(a: string | null, b: string | null): 'same' | 'open' | 'apart' {
  if (a === b) return a === null ? 'open' : 'same';
  if (a === null || b === null) return 'open';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2 || !long.includes(short)) return 'apart';
  const at = long.indexOf(short);
  return aroundNames.test(long.slice(0, at)) && aroundNames.test(long.slice(at + short.length))
    ? 'same'
    : 'apart';
}
