/** Words looked up at a place in a text, the longest first. */
export class Lexicon<T> {
  readonly #byFirst = new Map<number, { word: string; value: T }[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) {
      if (word === '') continue;
      const list = this.#byFirst.get(word.charCodeAt(0));
      if (list === undefined) this.#byFirst.set(word.charCodeAt(0), [{ word, value }]);
      else list.push({ word, value });
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** Does any word begin with the character of this code? */
  begins(code: number): boolean {
    return this.#byFirst.has(code);
  }

  /** The longest word that stands at `at`; `fits` may refuse one, and a shorter one is tried. */
  at(text: string, at: number, fits: (end: number, word: string) => boolean = () => true): Found<T> | null {
    const list = this.#byFirst.get(text.charCodeAt(at));
    if (list === undefined) return null;
    for (const { word, value } of list) {
      if (text.startsWith(word, at) && fits(at + word.length, word))
        return { word, value, end: at + word.length };
    }
    return null;
  }
}

export interface Found<T> {
  word: string;
  value: T;
  end: number;
}

/** Words looked up backwards: the longest that ends at a place. */
export class Endings<T> {
  readonly #byLast = new Map<number, { word: string; value: T }[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) {
      if (word === '') continue;
      const list = this.#byLast.get(word.charCodeAt(word.length - 1));
      if (list === undefined) this.#byLast.set(word.charCodeAt(word.length - 1), [{ word, value }]);
      else list.push({ word, value });
    }
    for (const list of this.#byLast.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that ends at `end` (exclusive). */
  before(
    text: string,
    end: number,
    fits: (start: number, word: string) => boolean = () => true,
  ): { word: string; value: T; start: number } | null {
    const list = this.#byLast.get(text.charCodeAt(end - 1));
    if (list === undefined) return null;
    for (const { word, value } of list) {
      const start = end - word.length;
      if (start >= 0 && text.startsWith(word, start) && fits(start, word)) return { word, value, start };
    }
    return null;
  }
}

const wordChar = /[a-z]/iu;

/** Does no letter follow at `end`, so that a word of letters is whole? */
export function wholeWord(text: string, end: number): boolean {
  return !wordChar.test(text.charAt(end - 1)) || !wordChar.test(text.charAt(end));
}
