import type { Sentence } from '../scene.ts';

/** Abbreviations after which a full stop does not end an English sentence. Lower case, without the stop. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof st vs etc inc ltd co corp plc llc bros jr sr gen col lt sgt rev hon gov sen rep ' +
    'no nos vol vols p pp fig figs ch sec art par approx est ca cf ed eds al dept univ assn ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'u.s u.k u.n e.u a.m p.m i.e e.g ph.d d.c tel ext fax max min avg'
  ).split(' '),
);

const openers = '(（[【「『“‘《〈{';
const closers = ')）]】」』”’》〉}';
/** Marks that may follow the end of a sentence and still belong to it. */
const trailing = '」』”’"\')]】》';
const terminators = '。!?！？…';
const dividers = ',;:，；：';

/** The longest stretch in brackets or quotation marks that is still taken for one: a mark never closed must not swallow the clauses. */
const longestNesting = 400;

/** What a character does to sentences and clauses, by its code: nothing, for nearly all. */
const roles = new Uint8Array(0x10000);
const opens = 1;
const closes = 2;
const ends = 3;
const divides = 4;
const stops = 5;
for (const [marks, role] of [
  [openers, opens],
  [closers, closes],
  [terminators, ends],
  [dividers, divides],
  ['.', stops],
] as const) {
  for (const mark of marks) roles[mark.charCodeAt(0)] = role;
}

const hanDigits = '零〇○一二三四五六七八九';
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** Is the full stop at `i` the end of an English sentence, not of an abbreviation, a decimal or an initial? */
function endsSentence(text: string, i: number): boolean {
  let next = i + 1;
  while (next < text.length && trailing.includes(text.charAt(next))) next++;
  if (next < text.length && !isSpace(text.charCodeAt(next))) {
    // A full stop in Chinese text, written half-width: 增长5.3%.其中
    // but a point between Chinese digits: 二.二八亿
    return (
      text.charCodeAt(next) > 0x2e7f &&
      i > 0 &&
      !isDigit(text.charCodeAt(i - 1)) &&
      !(hanDigits.includes(text.charAt(next)) && hanDigits.includes(text.charAt(i - 1)))
    );
  }
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  let from = i;
  while (from > 0 && i - from < 12) {
    const code = text.charCodeAt(from - 1);
    if (!isLetter(code) && code !== 46) break;
    from--;
  }
  const word = text.slice(from, i);
  // One initial: "J. Smith", and "U.S." before a small letter.
  if (/^[A-Z]$/u.test(word)) return false;
  const follower = text.charAt(next);
  if (abbreviations.has(word.toLowerCase())) {
    // "a dividend of 3.3p. It opened": pence, no page.
    if (word === 'p' && isDigit(text.charCodeAt(from - 1))) return /^[A-Z]$/u.test(follower);
    return /^(?:[a-z]\.)+[a-z]$|^(?:inc|ltd|co|corp|plc|llc|etc|jr|sr)$/iu.test(word) &&
      /^[A-Z]$/u.test(follower)
      ? /^(?:The|In|On|It|This|That|But|And|A|An|At|As|For|By|He|She|They|We|Its|Their)\b/u.test(
          text.slice(next, next + 6),
        )
      : false;
  }
  // "1. 总笔数": the number of a list item, not a sentence.
  if (from === i && i > 0 && isDigit(text.charCodeAt(i - 1))) {
    let digits = i;
    while (digits > 0 && i - digits < 4 && isDigit(text.charCodeAt(digits - 1))) digits--;
    let before = digits;
    while (before > 0 && text.charCodeAt(before - 1) === 32) before--;
    if (i - digits <= 2 && (before === 0 || text.charAt(before - 1) === '\n')) return false;
  }
  // iPhone sales rose: a name may begin small
  return follower === '' || !/^[a-z]$/u.test(follower) || /^[a-z][A-Z]/u.test(text.slice(next, next + 2));
}

/**
 * Sentences and clauses of a passage, in order, covering all of it but white space.
 * Linear: one pass, with a look a few characters back and forth.
 */
export function sentences(folded: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let clauses: { start: number; end: number }[] = [];
  let clauseStart = 0;
  let depth = 0;
  let openedAt = 0;
  const closeClause = (end: number): void => {
    let from = clauseStart;
    while (from < end && isSpace(folded.charCodeAt(from))) from++;
    let to = end;
    while (to > from && isSpace(folded.charCodeAt(to - 1))) to--;
    if (to > from) clauses.push({ start: from, end: to });
    clauseStart = end;
  };
  const closeSentence = (end: number): void => {
    closeClause(end);
    const first = clauses[0];
    const last = clauses.at(-1);
    if (first !== undefined && last !== undefined) found.push({ start: first.start, end: last.end, clauses });
    clauses = [];
    start = end;
    clauseStart = end;
    depth = 0;
  };
  for (let i = 0; i < folded.length; i++) {
    const role = roles[folded.charCodeAt(i)];
    if (role === 0) continue;
    if (role === opens) {
      if (depth === 0) openedAt = i;
      depth++;
    } else if (role === closes) {
      depth = Math.max(0, depth - 1);
    } else if (role === ends || (role === stops && endsSentence(folded, i))) {
      let end = i + 1;
      while (end < folded.length && (terminators + trailing).includes(folded.charAt(end))) end++;
      closeSentence(end);
      i = end - 1;
    } else if (role === divides) {
      const between = isDigit(folded.charCodeAt(i - 1)) && isDigit(folded.charCodeAt(i + 1));
      if (depth > 0 && i - openedAt > longestNesting) depth = 0;
      if (depth === 0 && !between) closeClause(i + 1);
    }
  }
  if (start < folded.length) closeSentence(folded.length);
  return found;
}
