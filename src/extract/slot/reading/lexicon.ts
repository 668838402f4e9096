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
  const lengthsByFirst = lengths(words.keys(), (word) => word.charAt(0));
  const lengthsByLast = lengths(words.keys(), (word) => word.charAt(word.length - 1));
  // Most places begin no word and end none: one look at the character says so.
  const begins = marked(lengthsByFirst.keys());
  const ends = marked(lengthsByLast.keys());
  return {
    at(text, i, end = text.length) {
      if (begins[text.charCodeAt(i)] !== 1) return null;
      for (const length of lengthsByFirst.get(text.charAt(i)) ?? []) {
        if (i + length > end) continue;
        const word = text.slice(i, i + length);
        const value = words.get(word);
        if (value !== undefined) return { start: i, end: i + length, word, value };
      }
      return null;
    },
    before(text, i, start = 0) {
      if (ends[text.charCodeAt(i - 1)] !== 1) return null;
      for (const length of lengthsByLast.get(text.charAt(i - 1)) ?? []) {
        if (i - length < start) continue;
        const word = text.slice(i - length, i);
        const value = words.get(word);
        if (value !== undefined) return { start: i - length, end: i, word, value };
      }
      return null;
    },
  };
}

/** 1 at the code of each character. */
function marked(characters: Iterable<string>): Uint8Array {
  const found = new Uint8Array(0x10000);
  for (const character of characters) found[character.charCodeAt(0)] = 1;
  return found;
}

function lengths(words: Iterable<string>, key: (word: string) => string): Map<string, number[]> {
  const found = new Map<string, Set<number>>();
  for (const word of words) {
    const set = found.get(key(word)) ?? new Set<number>();
    found.set(key(word), set.add(word.length));
  }
  return new Map([...found].map(([first, set]) => [first, [...set].sort((a, b) => b - a)]));
}
