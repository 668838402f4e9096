/** A word found in a text, with what the table says of it. */
export interface Hit<T> {
  start: number;
  end: number;
  word: string;
  value: T;
}

/** Words looked up at a place of a text, the longest first. Time per look-up is bounded by the longest word. */
export interface Lexicon<T> {
  /** The longest word that begins at `i`, not reaching over `end`. */
  at(text: string, i: number, end?: number): Hit<T> | null;
  /** The longest word that ends at `i`, not reaching below `start`. */
  before(text: string, i: number, start?: number): Hit<T> | null;
}

/** Builds a lexicon from rows of words: `[value, 'word word word']`. Later rows win. */
export function lexicon<T>(rows: Iterable<readonly [T, string]>): Lexicon<T> {
  const words = new Map<string, T>();
  for (const [value, list] of rows)
    for (const word of list.split(/\s+/u)) if (word !== '') words.set(word, value);
  const openings = gateOf(words.keys(), 0, 1);
  const closings = gateOf(words.keys(), -1, -2);
  const lookUp = (text: string, start: number, end: number): Hit<T> | null => {
    const word = text.slice(start, end);
    const value = words.get(word);
    return value === undefined ? null : { start, end, word, value };
  };
  return {
    at(text, i, end = text.length) {
      const first = text.charCodeAt(i);
      if (!openings.admits(first, text.charCodeAt(i + 1))) return null;
      for (const length of openings.lengths(first)) {
        const hit = i + length > end ? null : lookUp(text, i, i + length);
        if (hit !== null) return hit;
      }
      return null;
    },
    before(text, i, start = 0) {
      const last = text.charCodeAt(i - 1);
      if (!closings.admits(last, text.charCodeAt(i - 2))) return null;
      for (const length of closings.lengths(last)) {
        const hit = i - length < start ? null : lookUp(text, i - length, i);
        if (hit !== null) return hit;
      }
      return null;
    },
  };
}

interface Gate {
  /** May a word stand here, by its outermost character and the one beside it? */
  admits(outer: number, inner: number): boolean;
  /** Lengths of the words with this outermost character, the longest first. */
  lengths(outer: number): readonly number[];
}

const none: readonly number[] = [];

/** Bits by a hash: small enough for all lexicons of a page to stay in the fastest memory. */
class Bits {
  readonly #words: Uint32Array;
  readonly #mask: number;

  /** @param size a power of two. */
  constructor(size: number) {
    this.#words = new Uint32Array(size >> 5);
    this.#mask = size - 1;
  }

  set(hash: number): void {
    const at = hash & this.#mask;
    this.#words[at >> 5] = (this.#words[at >> 5] ?? 0) | (1 << (at & 31));
  }

  has(hash: number): boolean {
    const at = hash & this.#mask;
    return (((this.#words[at >> 5] ?? 0) >> (at & 31)) & 1) === 1;
  }
}

/**
 * Most places open no word and close none: two characters say so, without a look at the words. A few strangers get in, no word is
 * kept out. `outer` and `inner` are indices, from the end when negative.
 */
function gateOf(words: Iterable<string>, outer: number, inner: number): Gate {
  const byOuter = new Map<number, Set<number>>();
  const singles = new Bits(0x400);
  const pairs = new Bits(0x2000);
  const pair = (one: number, other: number): number => one * 31 + other;
  for (const word of words) {
    const one = word.charCodeAt((outer + word.length) % word.length);
    const set = byOuter.get(one) ?? new Set<number>();
    byOuter.set(one, set.add(word.length));
    if (word.length === 1) singles.set(one);
    else pairs.set(pair(one, word.charCodeAt((inner + word.length) % word.length)));
  }
  const sorted = new Map([...byOuter].map(([one, set]) => [one, [...set].sort((a, b) => b - a)]));
  return {
    admits: (one, other) => pairs.has(pair(one, other)) || singles.has(one),
    lengths: (one) => sorted.get(one) ?? none,
  };
}
