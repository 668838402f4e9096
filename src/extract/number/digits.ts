// 总金额为 8,062.70 亿港元   蒸发了 1, 150 亿人民币   Rs 12,34,567.89
//          ^^^^^^^^                ^^^^^^                 ^^^^^^^^^^^^

import { labels } from '../locale/en-counted.ts';

/** Digits of a number as printed, separators taken out. */
export interface Digits {
  end: number;
  /** "8062.70" */
  digits: string;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A full-width comma between half-width digits ends a clause; every other comma may group digits. */
function groups(text: string, i: number): boolean {
  return text.charCodeAt(i) !== 0xff0c || text.charCodeAt(i - 1) > 0xff00;
}

/**
 * Reads Arabic digits at `start` of the folded text: groups of three (or of two before the last three, as in India)
 * behind commas, a line break or space after the comma allowed, groups behind single spaces, decimals behind a point.
 */
export function readDigits(folded: string, text: string, start: number): Digits | null {
  let end = start;
  while (isDigit(folded.charCodeAt(end))) end++;
  if (end === start) return null;
  const parts = [folded.slice(start, end)];
  if (end - start <= 3) {
    const grouped = readGroups(folded, text, end, end - start);
    if (grouped !== null) {
      parts.push(...grouped.groups);
      end = grouped.end;
    }
  }
  let digits = parts.join('');
  // 1 150. 6 亿元, 营收15. 086 亿元: a space behind the point
  const wide = folded.charAt(end) === '.' && folded.charAt(end + 1) === ' ';
  if (wide && isDigit(folded.charCodeAt(end + 2)) && (parts.length > 1 || isAmidst(folded, start, end + 2))) {
    const decimals = /^\d{1,3}/u.exec(folded.slice(end + 2, end + 5))?.[0] ?? '';
    return { end: end + 2 + decimals.length, digits: `${digits}.${decimals}` };
  }
  if (folded.charCodeAt(end) === 46 && isDigit(folded.charCodeAt(end + 1))) {
    let decimals = end + 1;
    while (isDigit(folded.charCodeAt(decimals))) decimals++;
    digits += folded.slice(end, decimals);
    end = decimals;
  }
  return { end, digits };
}

/** Chinese on both sides, right in front and behind the digits: no sentence ended here. */
function isAmidst(folded: string, start: number, decimals: number): boolean {
  return (
    /[\u3400-\u9fff]/u.test(folded.charAt(start - 1)) &&
    /^\d{1,3}\s?[万亿元%倍个千]/u.test(folded.slice(decimals, decimals + 5))
  );
}

function readGroups(
  folded: string,
  text: string,
  from: number,
  first: number,
): { groups: string[]; end: number } | null {
  const found: string[] = [];
  let end = from;
  const separator = folded.charAt(end);
  if (separator === ',') {
    while (folded.charAt(end) === ',' && groups(text, end)) {
      let at = end + 1;
      while (at - end <= 3 && /\s/u.test(folded.charAt(at))) at++;
      const size = digitsAt(folded, at);
      if (size === 3 || (size === 2 && at === end + 1 && indian(folded, at))) {
        found.push(folded.slice(at, at + size));
        end = at + size;
      } else break;
    }
  } else if (separator === ' ' || separator === "'") {
    // "GX-5 300 units", "10:30 500": what is stuck to something else starts no number
    if (/[A-Za-z\d.:/-]/u.test(folded.charAt(from - first - 1))) return null;
    // 12 345 678: only after a first group that is not itself a year or a day, and only in threes
    while (
      folded.charAt(end) === separator &&
      digitsAt(folded, end + 1) === 3 &&
      (first < 3 || separator === "'" || amidChinese(folded, from - first))
    ) {
      found.push(folded.slice(end + 1, end + 4));
      end += 4;
    }
    if (separator === ' ' && found.length === 1 && !surelyGrouped(folded, text, from, end)) return null;
  }
  return found.length === 0 ? null : { groups: found, end };
}

/**
 * One group behind a space (2 310套) is part of the number when the space is a narrow one, or a Chinese unit, a scale
 * or decimals follow; "Model 3 500 units" is two numbers.
 */
function surelyGrouped(folded: string, text: string, space: number, end: number): boolean {
  if (text.charAt(space) !== ' ') return true;
  // 17 078 cases: no number of its own begins with a zero
  if (folded.charAt(space + 1) === '0' || counted(folded, space, end)) return true;
  return /^(?:\.\s?\d|\s?(?![年月日时分秒号第至和])[\u3400-\u9fff]| (?:[mb]illion|trillion|thousand|tonnes|tons|hectares|ha)\b)/u.test(
    folded.slice(end, end + 10),
  );
}

/** 至115 100人: three digits before the space are a first group right behind Chinese, not in the row of a table. */
const amidChinese = (folded: string, at: number): boolean => /[\u3400-\u9fff]/u.test(folded.charAt(at - 1));

/** "made 36 943 people ill": people behind, and before it a word that is no label and no time. */
function counted(folded: string, space: number, end: number): boolean {
  if (!/^ (?:people|persons|children|women|men|cases|deaths|patients)\b/u.test(folded.slice(end, end + 10)))
    return false;
  const word = /(?:^|[^A-Za-z])([a-z]{2,12}) \d{1,3}$/u.exec(
    folded.slice(Math.max(0, space - 18), space),
  )?.[1];
  return word !== undefined && word !== 'in' && word !== 'on' && !labels.has(word);
}

/** How many digits stand at `at`, up to four. */
function digitsAt(folded: string, at: number): number {
  let count = 0;
  while (count < 4 && isDigit(folded.charCodeAt(at + count))) count++;
  return count;
}

/** Do groups of two from here end in a group of three (12,34,567)? */
function indian(folded: string, at: number): boolean {
  for (let i = at; digitsAt(folded, i) === 2 && folded.charAt(i + 2) === ',' && i - at < 30; i += 3) {
    if (digitsAt(folded, i + 3) === 3) return true;
  }
  return false;
}
