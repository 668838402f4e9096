import type { Edtf } from '../../../model/index.ts';

/** A day, month counted from 1; month and day are null when the text does not say. */
export interface Day {
  year: number;
  month: number | null;
  day: number | null;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

const ORDINALS = ['', 'first', 'second', 'third', 'fourth'];

/** 1–12 for a month by name or abbreviation, null for anything else. */
export function monthOf(word: string): number | null {
  const head = word.toLowerCase().replace('.', '');
  if (head.length < 3) return null;
  const index = MONTHS.findIndex((name) => name === head || (head.length <= 4 && name.startsWith(head)));
  return index < 0 ? null : index + 1;
}

/** A small whole number in words or digits; `a` and `an` are one. */
export function smallNumber(word: string): number | null {
  const low = word.toLowerCase();
  if (low === 'a' || low === 'an') return 1;
  const index = SMALL.indexOf(low);
  if (index >= 0) return index;
  return /^\d{1,3}$/u.test(low) ? Number(low) : null;
}

/** 1–4 for `first`, `1st`, `Q1` … */
export function ordinal(word: string): number | null {
  const index = ORDINALS.indexOf(word.toLowerCase());
  if (index > 0) return index;
  const digit = /[1-4]/u.exec(word);
  return digit === null ? null : Number(digit[0]);
}

/** Reads `2023`, `2023-10` or `2023-10-20`. */
export function dayOf(date: Edtf | null): Day | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(date ?? '');
  if (match === null) return null;
  return {
    year: Number(match[1]),
    month: match[2] === undefined ? null : Number(match[2]),
    day: match[3] === undefined ? null : Number(match[3]),
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

export const yearEdtf = (year: number): Edtf => String(year);
export const monthEdtf = (year: number, month: number): Edtf => `${String(year)}-${two(month)}`;
export const dateEdtf = (year: number, month: number, day: number): Edtf =>
  `${monthEdtf(year, month)}-${two(day)}`;

/** Whole months from one to the other; a single month, a whole year and a whole span of years are written as such. */
export function monthsEdtf(fromYear: number, fromMonth: number, toYear: number, toMonth: number): Edtf {
  if (fromYear === toYear && fromMonth === toMonth) return monthEdtf(fromYear, fromMonth);
  if (fromYear === toYear && fromMonth === 1 && toMonth === 12) return yearEdtf(fromYear);
  return `${monthEdtf(fromYear, fromMonth)}/${monthEdtf(toYear, toMonth)}`;
}

export const quarterEdtf = (year: number, quarter: number): Edtf =>
  monthsEdtf(year, quarter * 3 - 2, year, quarter * 3);

/** `count` months that end with the given one. */
export function monthsEnding(year: number, month: number, count: number): Edtf {
  const first = year * 12 + month - count;
  return monthsEdtf(Math.floor(first / 12), (first % 12) + 1, year, month);
}

export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The same months or days, some years away: `2023-07/2023-09` and −1 → `2022-07/2022-09`. */
export function shiftYears(period: Edtf, years: number): Edtf {
  return period.replace(/\b\d{4}(?=$|[-/])/gu, (year) => String(Number(year) + years));
}

/** A whole number of months away, for a month or a span of months; null for days and years. */
export function shiftMonths(period: Edtf, months: number): Edtf | null {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(period) ? dayOf(period) : null;
  if (day?.month != null && day.day !== null) {
    // The last day of a month moves to the last day of another.
    const index = day.year * 12 + day.month - 1 + months;
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    const closes = day.day === lastDay(day.year, day.month);
    return dateEdtf(year, month, closes ? lastDay(year, month) : Math.min(day.day, lastDay(year, month)));
  }
  const [from, to = from] = period
    .split('/')
    .map((part) => (/^\d{4}-\d{2}$/u.test(part) ? dayOf(part) : null));
  if (from?.month == null || to?.month == null) return null;
  const [a, b] = [from.year * 12 + from.month - 1 + months, to.year * 12 + to.month - 1 + months];
  return monthsEdtf(Math.floor(a / 12), (a % 12) + 1, Math.floor(b / 12), (b % 12) + 1);
}

/** Moves a day by a number of days. */
export function shiftDays(day: Day, days: number): Edtf | null {
  if (day.month === null || day.day === null) return null;
  return new Date(Date.UTC(day.year, day.month - 1, day.day + days)).toISOString().slice(0, 10);
}

/** First and last year of a period. */
export function yearsOf(period: Edtf): [number, number] | null {
  const years = [...period.matchAll(/(?:^|\/)(\d{4})/gu)].map((match) => Number(match[1]));
  const [first, last = first] = years;
  return first === undefined || last === undefined ? null : [first, last];
}

/** Months since year 0 at which a period begins and ends, for comparing; a year runs from its January to its December. */
export function monthsOf(period: Edtf): [number, number] | null {
  const [from, to = from] = period.split('/').map(dayOf);
  if (from == null || to == null) return null;
  return [from.year * 12 + (from.month ?? 1) - 1, to.year * 12 + (to.month ?? 12) - 1];
}
