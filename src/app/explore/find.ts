import { terms } from './search.ts';

/** How many words' answers are remembered: a long search typed, half deleted and typed again. */
const remembered = 32;

/** Answers searches over the same texts. */
export type Finder = (text: string) => Uint8Array | null;

/**
 * A search that learns while somebody types: a word that goes on from one asked before is only looked for where that one was
 * found, and going back costs nothing.
 * @returns for each text 1 where all words occur, 0 elsewhere; `null` when nothing is asked. Not to be written to.
 */
export function finderOf(texts: readonly string[]): Finder {
  const known = new Map<string, Uint8Array>();
  const rowsOf = (word: string): Uint8Array => {
    const seen = known.get(word);
    if (seen !== undefined) {
      // Asked last, forgotten last.
      known.delete(word);
      known.set(word, seen);
      return seen;
    }
    const found = scan(texts, word, nearest(known, word));
    known.set(word, found);
    const [oldest] = known.keys();
    if (known.size > remembered && oldest !== undefined) known.delete(oldest);
    return found;
  };
  return (text) => {
    const [first, ...others] = terms(text);
    if (first === undefined) return null;
    if (others.length === 0) return rowsOf(first);
    const all = rowsOf(first).slice();
    for (const other of others) {
      const rows = rowsOf(other);
      for (let i = 0; i < all.length; i++) all[i] = (all[i] ?? 0) & (rows[i] ?? 0);
    }
    return all;
  };
}

/** The rows of the longest word known that this one holds: nothing else can hold it. */
function nearest(known: ReadonlyMap<string, Uint8Array>, word: string): Uint8Array | null {
  let best: Uint8Array | null = null;
  let length = 0;
  for (const [other, rows] of known)
    if (other.length > length && word.includes(other)) [best, length] = [rows, other.length];
  return best;
}

function scan(texts: readonly string[], word: string, among: Uint8Array | null): Uint8Array {
  const found = new Uint8Array(texts.length);
  for (let i = 0; i < texts.length; i++)
    if ((among === null || among[i] === 1) && texts[i]?.includes(word) === true) found[i] = 1;
  return found;
}
