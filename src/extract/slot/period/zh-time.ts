import type { Edtf } from '../../../model/index.ts';

/**
 * A stretch of time named in the text.
 *
 * `frame` dates what follows; `base` is what something is compared with (比上年, 较2019年同期);
 * `local` dates the next figure only (从2020年的1.1万起, 超越去年全年的61.6亿元);
 * `event` is when something was said, not when it was so.
 */
export interface Time {
  start: number;
  end: number;
  /** Null when the words cannot be resolved (a fiscal quarter, a year without a date of publication). */
  period: Edtf | null;
  /** The first year it touches. */
  year: number | null;
  role: 'frame' | 'base' | 'local' | 'event';
  /** A stretch (2023年), an end of one (年末), or the day of writing (目前). */
  kind: 'stretch' | 'point' | 'now';
  /** Local, and what another figure is held against: 比2020年的10.9人次提高23%. */
  against?: boolean;
  /** Begins at a time and has no end: 2017年以来. */
  open: boolean;
  /** Name of the rule that found it. */
  rule: string;
}

/** A day, a month or a year of the calendar. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

export const monthOf = (year: number, month: number): Edtf => `${String(year)}-${two(month)}`;
export const dayOf = (year: number, month: number, day: number): Edtf =>
  `${monthOf(year, month)}-${two(day)}`;
export const span = (from: Edtf, to: Edtf): Edtf => (from === to ? from : `${from}/${to}`);

/** Months `from` to `to` of a year: `2023-01/2023-06`, `2023-06`, `2023`. */
export function months(year: number, from: number, to: number): Edtf {
  if (from === 1 && to === 12) return String(year);
  return span(monthOf(year, from), monthOf(year, to));
}

export function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day `days` later. */
export function later(date: Day, days: number): Day {
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

export const edtf = (date: Day): Edtf => dayOf(date.year, date.month, date.day);

/** The last year a period touches: 2023 for `2022-11/2023-01`. */
export function lastYear(period: Edtf): number {
  return Number((period.split('/').at(-1) ?? '').slice(0, 4));
}

/** Lengths of a day and of a month as EDTF writes them. */
const DAY = '2024-06-01'.length;
const MONTH = '2024-06'.length;

/** The last day a period touches. */
export function endOf(period: Edtf): string {
  const last = period.slice(period.indexOf('/') + 1);
  if (last.length === DAY) return last;
  const year = Number(last.slice(0, 4));
  if (last.length < MONTH) return dayOf(year, 12, 31);
  const month = Number(last.slice(5, 7));
  return dayOf(year, month, lastDay(year, month));
}

/** The first day a period touches. */
export function startOf(period: Edtf): string {
  const cut = period.indexOf('/');
  const first = cut < 0 ? period : period.slice(0, cut);
  if (first.length === DAY) return first;
  return dayOf(Number(first.slice(0, 4)), first.length < MONTH ? 1 : Number(first.slice(5, 7)), 1);
}
