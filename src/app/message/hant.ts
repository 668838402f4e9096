import * as OpenCC from 'opencc-js/cn2t';

/** Its list of words is one of computing, where an object is 物件 and a version is 釋出: ours are not those. */
const inPlainWords = OpenCC.CustomConverter([
  ['物件', '對象'],
  ['釋出', '發布'],
]);
const inTaiwan = OpenCC.Converter({ from: 'cn', to: 'twp' });
const inTaiwanLetters = OpenCC.Converter({ from: 'cn', to: 'tw' });
/** Traditional text is quoted in corners. */
const cornered = (text: string): string => text.replaceAll('“', '「').replaceAll('”', '」');
const inWords = (text: string): string => cornered(inPlainWords(inTaiwan(text)));
const inLetters = (text: string): string => cornered(inTaiwanLetters(text));
const said = new Map<string, string>();

/**
 * Simplified → Traditional. What the program itself says also takes Taiwan's words (网络 → 網路).
 * A text that has words of documents in it is given with `keep`: it is folded letter by letter, and the words in `keep`
 * (titles, authors) come out as they went in.
 */
export function toHant(text: string, keep?: readonly string[]): string {
  const key = keep === undefined ? text : `\n${text}`;
  let hant = said.get(key);
  if (hant === undefined) {
    hant = keep === undefined ? inWords(text) : around(text, keep);
    said.set(key, hant);
  }
  return hant;
}

function around(text: string, keep: readonly string[]): string {
  const kept = keep.find((words) => words.length > 0 && text.includes(words));
  if (kept === undefined) return inLetters(text);
  return text
    .split(kept)
    .map((part) => around(part, keep))
    .join(kept);
}
