// barely one in five   twenty-five firms   two and a half million   more than a third   half a million
//        ^^^^^^^^^^^   ^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^             ^^^^^^^   ^^^^^^^^^^^^^^
import { denominators, magnitudes, smallWords } from '../locale/scales.ts';

export interface Words {
  end: number;
  value: number;
  /** Null for a fraction. */
  step: number | null;
  /** "a third", "one in five", "two-thirds": a part of a whole; value is already a percentage. */
  fraction: boolean;
  /** Power of ten of the magnitude at the end, and where the number before it ends. */
  exponent: number;
  bareEnd: number;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The word at `at`, in lower case; null when there is none. */
export function wordAt(folded: string, at: number): Word | null {
  let end = at;
  while (isLetter(folded.charCodeAt(end)) && end - at < 24) end++;
  return end === at ? null : { text: folded.slice(at, end).toLowerCase(), start: at, end };
}

/** The next word after one space, line break or hyphen. */
export function nextWord(folded: string, after: number): Word | null {
  let at = after;
  while (at - after < 3 && /[\s-]/u.test(folded.charAt(at))) at++;
  return at === after ? null : wordAt(folded, at);
}

const firsts = new Set(Array.from('zotfsenhaZOTFSENHA', (letter) => letter.charCodeAt(0)));

/** Reads a number in English words that starts with the word at `start`. */
export function readWords(folded: string, start: number): Words | null {
  if (!firsts.has(folded.charCodeAt(start))) return null;
  const first = wordAt(folded, start);
  if (first === null || first.text.length > 9) return null;
  if (first.text === 'a' || first.text === 'an') return ofMagnitude(folded, afterArticle(folded, first));
  if (first.text === 'half') return afterHalf(folded, first);
  if (!smallWords.has(first.text)) return null;
  const whole = readWhole(folded, first);
  if (whole === null) return null;
  const part = ofMagnitude(folded, overWord(folded, whole));
  return inOrOutOf(folded, whole) ?? part ?? andAHalf(folded, whole) ?? whole;
}

/** a quarter of a million, three-quarters of a billion: no part of a whole but an amount */
function ofMagnitude(folded: string, part: Words | null): Words | null {
  if (part?.fraction !== true) return part;
  const name = /^ of a ([mbt]r?illion)\b/iu.exec(folded.slice(part.end, part.end + 14));
  const exponent = magnitudes.get(name?.[1]?.toLowerCase() ?? '');
  if (name === null || exponent === undefined) return part;
  return scaled(part.value / 100, part.end, part.end + name[0].length, exponent);
}

/** a third, a quarter, a million, a dozen, a hundred, an eighth */
function afterArticle(folded: string, article: Word): Words | null {
  const noun = nextWord(folded, article.end);
  if (noun === null) return null;
  if (noun.text === 'half') return null;
  if (noun.text === 'quarter') {
    const magnitude = nextWord(folded, noun.end);
    const exponent = magnitude === null ? undefined : magnitudes.get(magnitude.text);
    if (magnitude !== null && exponent !== undefined) return scaled(0.25, noun.end, magnitude.end, exponent);
  }
  const under = denominators.get(noun.text);
  if (under !== undefined && under > 2) return fraction(1, under, noun.end);
  if (noun.text === 'dozen') return scaled(12, noun.end, noun.end, 0);
  const exponent = magnitudes.get(noun.text);
  if (exponent === undefined || noun.text.endsWith('s')) return null;
  const more = nextWord(folded, noun.end);
  const second = more === null ? undefined : magnitudes.get(more.text);
  return second === undefined || more === null
    ? scaled(1, article.end, noun.end, exponent)
    : scaled(1, article.end, more.end, exponent + second);
}

/** half, half a million, half of */
function afterHalf(folded: string, half: Word): Words | null {
  let next = nextWord(folded, half.end);
  if (next?.text === 'a') next = nextWord(folded, next.end);
  const exponent = next === null ? undefined : magnitudes.get(next.text);
  if (next !== null && next.text === 'dozen') return { ...scaled(6, half.end, next.end, 0) };
  if (next !== null && exponent !== undefined) return scaled(0.5, half.end, next.end, exponent);
  return { end: half.end, value: 50, step: null, fraction: true, exponent: 0, bareEnd: half.end };
}

function scaled(value: number, bareEnd: number, end: number, exponent: number): Words {
  return {
    end,
    value: Number(`${value}e${exponent}`),
    step: 10 ** exponent,
    fraction: false,
    exponent,
    bareEnd,
  };
}

function fraction(over: number, under: number, end: number): Words {
  return { end, value: (100 * over) / under, step: null, fraction: true, exponent: 0, bareEnd: end };
}

/** twenty-five, three hundred and fifty, two million */
function readWhole(folded: string, first: Word): Words | null {
  let total = 0;
  let section = 0;
  let word: Word | null = first;
  let end = first.end;
  let bareEnd = first.end;
  let exponent = 0;
  let step = 1;
  for (let count = 0; word !== null && count < 20; count++) {
    const small = smallWords.get(word.text);
    const power = magnitudes.get(word.text);
    if (small !== undefined) {
      const units = section % 100;
      const fits = units === 0 || (units % 10 === 0 && units >= 20 && small < 10 && small > 0);
      if (count > 0 && !fits) break;
      section += small;
      step = 1;
      exponent = 0;
    } else if (power === 2) {
      if (section === 0) break;
      section *= 100;
      step = 100;
      exponent = 0;
    } else if (power !== undefined && !word.text.endsWith('s')) {
      if (section === 0 && total === 0) break;
      exponent = section === 0 ? exponent + power : power;
      if (section === 0) total *= 10 ** power;
      else total += section * 10 ** power;
      bareEnd = end;
      section = 0;
      step = 10 ** exponent;
    } else if (word.text === 'dozen') {
      section *= 12;
      end = word.end;
      break;
    } else break;
    end = word.end;
    word = nextWord(folded, end);
    if (word?.text === 'and' && (exponent > 0 || section >= 100)) {
      const after = nextWord(folded, word.end);
      if (after !== null && smallWords.has(after.text)) word = after;
    }
  }
  if (exponent === 0) bareEnd = end;
  return { end, value: total + section, step, fraction: false, exponent, bareEnd };
}

/** one in five, three out of four */
function inOrOutOf(folded: string, over: Words): Words | null {
  let word = nextWord(folded, over.end);
  if (word?.text === 'out') word = nextWord(folded, word.end);
  if (word?.text !== 'in' && word?.text !== 'of') return null;
  if (word.text === 'of' && nextWord(folded, over.end)?.text !== 'out') return null;
  const every = nextWord(folded, word.end);
  const under = every?.text === 'every' ? nextWord(folded, every.end) : every;
  if (under === null || under === undefined)
    return overDigits(folded, over, every?.text === 'every' ? every.end : word.end);
  // seventeen in a hundred
  const round = under.text === 'a' ? nextWord(folded, under.end) : null;
  if (round?.text === 'hundred' || round?.text === 'thousand')
    return fraction(over.value, round.text === 'hundred' ? 100 : 1000, round.end);
  const whole = smallWords.has(under.text) ? readWhole(folded, under) : null;
  if (whole === null || whole.value <= over.value) return null;
  return fraction(over.value, whole.value, whole.end);
}

/** nine out of 10, one in 20 */
function overDigits(folded: string, over: Words, at: number): Words | null {
  const here = /^ (\d{1,3})(?![\d.,:]?\d)/u.exec(folded.slice(at, at + 6));
  const under = Number(here?.[1] ?? 0);
  return here === null || under <= over.value ? null : fraction(over.value, under, at + here[0].length);
}

/** two-thirds, three quarters */
function overWord(folded: string, over: Words): Words | null {
  const word = nextWord(folded, over.end);
  const under = word === null ? undefined : denominators.get(word.text);
  if (word === null || under === undefined || over.value >= under) return null;
  const plural = word.text.endsWith('s') || word.text === 'halves';
  return plural === over.value > 1 ? fraction(over.value, under, word.end) : null;
}

/** two and a half million, one and a half times */
function andAHalf(folded: string, over: Words): Words | null {
  let at = over.end;
  let part = 0;
  let end = at;
  for (const expected of ['and', 'a']) {
    const word = nextWord(folded, at);
    if (word?.text !== expected) return null;
    at = word.end;
  }
  const word = nextWord(folded, at);
  if (word?.text === 'half') part = 0.5;
  else if (word?.text === 'quarter') part = 0.25;
  else return null;
  end = word.end;
  const magnitude = nextWord(folded, end);
  const exponent = magnitude === null ? undefined : magnitudes.get(magnitude.text);
  if (magnitude !== null && exponent !== undefined)
    return scaled(over.value + part, end, magnitude.end, exponent);
  return { end, value: over.value + part, step: part, fraction: false, exponent: 0, bareEnd: end };
}
