// a record 267 robots per 10,000 employees   selling 526,409 battery-only cars against 484,507
//          ^^^^^^^^^^                                ^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^
import { irregularPlurals, notPlurals, phraseEnds } from '../locale/en-counted.ts';

/** Longest noun phrase that is read, in words. */
const longest = 5;

/** The plural noun counted by a number that ends at `at`, with the words between: from its first word to its end. */
export function nounBehind(folded: string, at: number): { start: number; end: number; head: string } | null {
  let from = at;
  while (from - at < 4 && /\s/u.test(folded.charAt(from))) from++;
  if (from === at) return null;
  let start = from;
  let found: { start: number; end: number; head: string } | null = null;
  for (let count = 0; count < longest; count++) {
    const word = wordAt(folded.slice(start, start + 40));
    if (word === undefined) break;
    const lower = word.toLowerCase();
    if (phraseEnds.has(lower)) break;
    const end = start + word.length;
    if (isPlural(lower)) {
      found = { start: from, end, head: lower };
      const both = /^ and (?:women|men|boys|girls|children)\b/u.exec(folded.slice(end, end + 14))?.[0] ?? '';
      if (people.has(lower) && both !== '') return { ...found, end: end + both.length };
      // "sales staff", "women workers": the next word may be the head
      const next = /^ ([A-Za-z]+)/u.exec(folded.slice(end, end + 24))?.[1]?.toLowerCase();
      if (next === undefined || !irregularPlurals.has(next) || participles.has(next)) break;
    } else if (found !== null) break;
    const gap = /^\s{1,2}(?=[A-Za-z\d])/u.exec(folded.slice(end, end + 3))?.[0];
    if (gap === undefined) break;
    start = end + gap.length;
  }
  return found;
}

/** 5G base stations, 20-foot equivalent units: a kind told by a number. */
const numbered =
  /^\d{1,3}(?:[GDK]|-?(?:inch|foot|feet|metre|meter|mm|ton|tonne|litre|seat|bed|storey))(?= [A-Za-z])/u;
/** U.S. shops */
const initials = /^(?:[A-Z]\.){2,3}(?= [A-Za-z])/u;
/** nine A380s, 40 Model 3s are named by their type. */
const craft = /^[A-Z][A-Za-z]{0,6}-?\d{1,4}s(?![\w-])/u;
/** small- to medium-size panels, battery-only cars */
const plain = /^[A-Za-z]+(?:['&.-][A-Za-z]+)*(?:- (?:to|and|or) [A-Za-z]+(?:-[A-Za-z]+)*)?/u;

/** A word of a noun phrase at the beginning of a stretch of text. */
function wordAt(text: string): string | undefined {
  return (numbered.exec(text) ?? initials.exec(text) ?? craft.exec(text) ?? plain.exec(text))?.[0];
}

/** 18 million men and women: counted together. */
const people = new Set(['men', 'women', 'boys', 'girls']);

/** Nouns only right behind a number (35 injured); behind another noun they say what happened to it. */
const participles = new Set(['injured', 'wounded', 'dead', 'poor', 'unemployed', 'homeless']);

/** Does the word look like a plural of something that can be counted? */
export function isPlural(lower: string): boolean {
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  if (irregularPlurals.has(last)) return true;
  return (
    last.length > 2 &&
    last.endsWith('s') &&
    !/(?:ss|us|is|'s|\.s)$/u.test(last) &&
    !notPlurals.has(last) &&
    !notPlurals.has(lower)
  );
}
