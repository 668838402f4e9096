import type { Edtf } from '../../../model/index.ts';
import {
  dateEdtf,
  dayOf,
  type Day,
  lastDay,
  monthEdtf,
  monthOf,
  monthsEdtf,
  monthsOf,
  yearEdtf,
} from './en-calendar.ts';

/** What a time expression is resolved against. */
export interface When {
  /** Date of the document. */
  now: Day | null;
  /** The clause speaks of what is to come: "in June" is the next one. */
  future: boolean;
  /** Period of what the expression is compared with: "a year earlier" than what. */
  anchor: Edtf | null;
  /** All periods told so far, the nearest first: "for the quarter" is the last quarter told of. */
  anchors?: readonly Edtf[];
}

/** A time expression in a passage: `text.slice(start, end)`. */
export interface TimeExpression {
  start: number;
  end: number;
  /** Which family found it; the rule of that name fills the period. */
  family: Family;
  resolve(when: When): Edtf | null;
}

export type Family =
  | 'date'
  | 'month'
  | 'months-to'
  | 'first-months'
  | 'quarter'
  | 'half'
  | 'span'
  | 'year-end'
  | 'fiscal-year'
  | 'year'
  | 'relative-year'
  | 'earlier'
  | 'relative-month'
  | 'past-years'
  | 'decade'
  | 'weekday'
  | 'now'
  | 'the-year';

export const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)`;
export const YEAR = String.raw`(?:(?:19|20)\d{2})(?![\d,.]\d|\d|%)`;
export const COUNT =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|eighteen|twenty|\\d{1,2})';
export const NTH = '(?:first|second|third|fourth|1st|2nd|3rd|4th)';
export const WHOSE = String.raw`(?:(?:this|last|next|the current|the previous|the prior|the following|the same|the) year|${YEAR})`;
export const DATE = String.raw`(?:(?:the )?(?:end of )?(?:(?:late|early|mid)[- ])?${MONTH}(?: \d{1,2}(?:st|nd|rd|th)?(?!\d))?(?:,? ${YEAR})?|\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? ${YEAR})?)`;

/** Patterns are put together from the parts above; the test of this file has each judged for its running time. */
export const compile = (source: string, flags: string): RegExp => new RegExp(source, flags);

export interface Pattern {
  family: Family;
  /** As a human reads it. */
  example: string;
  pattern: RegExp;
  resolve(match: RegExpExecArray, when: When): Edtf | null;
}

export const at = (match: RegExpExecArray, index: number): string => match[index] ?? '';

/** "The fourth quarter" of a report about a fourth quarter, "March" in one about a March, is that one. */
function yearTold(fromMonth: number, toMonth: number, { anchor, anchors = [] }: When): number | null {
  for (const told of anchor === null ? anchors : [anchor, ...anchors]) {
    if (/^\d{4}$/u.test(told)) continue;
    const months = monthsOf(told);
    if (months !== null && months[0] % 12 === fromMonth - 1 && months[1] - months[0] === toMonth - fromMonth)
      return Math.floor(months[0] / 12);
  }
  return null;
}

/** The year a bare month, quarter or half belongs to: the latest that is over (or, looking ahead, the next that is not). */
export function yearFor(fromMonth: number, toMonth: number, when: When): number | null {
  const { now, future, anchor } = when;
  if (now === null) return null;
  if (now.month === null) return now.year;
  const told = yearTold(fromMonth, toMonth, when);
  if (told !== null && told <= now.year) return told;
  // Of a quarter just over, before its results are out, people still say what they expect.
  const just = toMonth - fromMonth >= 2 && now.month > toMonth && now.month - toMonth <= 2;
  if (future) return toMonth >= now.month || just ? now.year : now.year + 1;
  const anchored = anchor === null ? null : /^(\d{4})$/u.exec(anchor);
  if (anchored !== null && Number(anchored[1]) < now.year) return Number(anchored[1]);
  if (fromMonth === toMonth) return fromMonth <= now.month ? now.year : now.year - 1;
  return toMonth < now.month || (toMonth === now.month && (now.day ?? 0) >= 24) ? now.year : now.year - 1;
}

/** "2023", "this year", "last year" after "the first quarter of"; undefined when nothing was said. */
export function whoseYear(words: string, when: When): number | null | undefined {
  if (words === '') return undefined;
  const year = /\d{4}/u.exec(words);
  if (year !== null) return Number(year[0]);
  const anchored = when.anchor === null ? null : dayOf(when.anchor);
  if (/previous|prior/iu.test(words) && anchored !== null) return anchored.year - 1;
  if (/previous|prior|last/iu.test(words)) return when.now === null ? null : when.now.year - 1;
  if (/next|following/iu.test(words)) return when.now === null ? null : when.now.year + 1;
  if (/this|current/iu.test(words)) return when.now === null ? null : when.now.year;
  if (/same/iu.test(words)) return anchored?.year ?? null;
  return undefined;
}

/** First month of the business year a report is about, where it told one that is not the calendar's: "the year ended 31 March". */
function businessYear({ anchor, anchors = [] }: When): { year: number; month: number } | null {
  for (const told of anchor === null ? anchors : [anchor, ...anchors]) {
    const months = /^\d{4}-\d{2}\//u.test(told) ? monthsOf(told) : null;
    if (months !== null && months[1] - months[0] === 11)
      return { year: Math.floor(months[0] / 12), month: (months[0] % 12) + 1 };
  }
  return null;
}

export function monthsIn(words: string, from: number, to: number, when: When): Edtf | null {
  // "Q4" in a report on the year to March ends in March.
  const business = to - from < 11 && words === '' ? businessYear(when) : null;
  if (business !== null && yearTold(from, to, when) === null) {
    const start = business.year * 12 + business.month - 2;
    const [first, last] = [start + from, start + to];
    return monthsEdtf(Math.floor(first / 12), (first % 12) + 1, Math.floor(last / 12), (last % 12) + 1);
  }
  const said = whoseYear(words, when);
  const year = said === undefined ? yearFor(from, to, when) : said;
  return year === null ? null : monthsEdtf(year, from, year, to);
}

/** The last period told of that is so many months long: what "the quarter" means. */
export function toldOfLength(months: number, { anchor, anchors = [] }: When): Edtf | null {
  for (const told of anchor === null ? anchors : [anchor, ...anchors]) {
    const span = /^\d{4}-\d{2}-/u.test(told) ? null : monthsOf(told);
    if (span !== null && span[1] - span[0] === months - 1) return told;
  }
  return null;
}

/** Year and month of "June", "June 2023", "30 June 2023", "the end of March". */
export function dateIn(words: string, when: When): Day | null {
  const name = compile(MONTH, 'u').exec(words);
  const month = name === null ? null : monthOf(name[0]);
  if (month === null) return null;
  const year = /(?:19|20)\d{2}/u.exec(words);
  const day = /(?<!\d)\d{1,2}(?!\d)/u.exec(words);
  const resolved = year === null ? yearFor(month, month, when) : Number(year[0]);
  return resolved === null ? null : { year: resolved, month, day: day === null ? null : Number(day[0]) };
}

export function edtfOf(day: Day | null): Edtf | null {
  if (day === null) return null;
  if (day.month === null) return yearEdtf(day.year);
  return day.day === null || day.day < 1 || day.day > lastDay(day.year, day.month)
    ? monthEdtf(day.year, day.month)
    : dateEdtf(day.year, day.month, day.day);
}

export const longYear = (words: string): number => {
  const digits = words.replace(/\D/gu, '');
  return digits.length <= 2 ? 2000 + Number(digits) : Number(digits.slice(0, 4));
};
