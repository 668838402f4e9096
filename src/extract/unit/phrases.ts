import { nextWord, wordAt } from '../number/words.ts';

/** English phrases of up to four words, looked up whole; hyphens count as spaces. */
export class Phrases<T> {
  readonly #words = new Map<string, T>();
  readonly #heads = new Set<string>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const key = phrase.toLowerCase().replace(/[.-]/gu, (mark) => (mark === '-' ? ' ' : ''));
      if (!this.#words.has(key)) this.#words.set(key, value);
      this.#heads.add(key.split(' ')[0] ?? '');
    }
  }

  /** The longest phrase that starts at `at`. */
  at(folded: string, at: number): { phrase: string; value: T; end: number } | null {
    let word = spelt(folded, at);
    if (word === null || !this.#heads.has(word.text)) return null;
    let phrase = '';
    let found: { phrase: string; value: T; end: number } | null = null;
    for (let count = 0; word !== null && count < 4; count++) {
      phrase = phrase === '' ? word.text : `${phrase} ${word.text}`;
      const value = this.#words.get(phrase);
      if (value !== undefined) found = { phrase, value, end: word.end };
      // sq. ft: the stop belongs to the abbreviation
      word = nextWord(folded, folded.startsWith('. ', word.end) ? word.end + 1 : word.end);
    }
    return found;
  }
}

/** A word, or initials with their stops read as one: U.S. */
function spelt(folded: string, at: number): { text: string; end: number } | null {
  const word = wordAt(folded, at);
  if (word?.text.length !== 1 || folded.charAt(word.end) !== '.') return word;
  const initials = /^(?:[A-Z]\.){2,3}/u.exec(folded.slice(at, at + 6))?.[0];
  return initials === undefined
    ? word
    : { text: initials.replaceAll('.', '').toLowerCase(), end: at + initials.length };
}

/** Regular English plural: "euro" → "euros"; a word ending in "=" has none. */
export function withPlural(word: string): string[] {
  if (word.endsWith('=')) return [word.slice(0, -1)];
  const plural = /(?:s|x|ch|sh)$/u.test(word)
    ? `${word}es`
    : /[^aeiou]y$/u.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;
  return [word, plural];
}
