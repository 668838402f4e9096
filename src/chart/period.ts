import type { Edtf } from '../model/source.ts';

/** A period on a time axis, in years: 2022 is 2022–2023, its middle 2022.5. */
export interface Stretch {
  start: number;
  end: number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayOfYear(month: number, day: number): number {
  return DAYS.slice(0, month - 1).reduce((sum, days) => sum + days, 0) + day - 1;
}

function one(date: string): Stretch | null {
  const plain = date.replace(/[~?%]$/, '');
  const decade = /^(\d+)(X+)$/.exec(plain);
  if (decade) {
    const width = 10 ** (decade[2] ?? '').length;
    const start = Number(decade[1]) * width;
    return { start, end: start + width };
  }
  const parts = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(plain);
  if (!parts) return null;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return { start: year, end: year + 1 };
  const code = Number(parts[2]);
  if (code >= 33 && code <= 36) return { start: year + (code - 33) / 4, end: year + (code - 32) / 4 };
  if (code === 40 || code === 41) return { start: year + (code - 40) / 2, end: year + (code - 39) / 2 };
  if (code < 1 || code > 12) return null;
  if (parts[3] === undefined)
    return { start: year + dayOfYear(code, 1) / 365, end: year + dayOfYear(code + 1, 1) / 365 };
  const at = dayOfYear(code, Number(parts[3]));
  return { start: year + at / 365, end: year + (at + 1) / 365 };
}

/** Where an EDTF period lies, in years; `null` for an open or unreadable one. */
export function stretchOf(period: Edtf | null): Stretch | null {
  if (period === null) return null;
  const slash = period.indexOf('/');
  if (slash < 0) return one(period);
  const from = one(period.slice(0, slash));
  const to = one(period.slice(slash + 1));
  return from && to && to.end > from.start ? { start: from.start, end: to.end } : null;
}

const isDay = (stretch: Stretch) => stretch.end - stretch.start < 2 / 365;
const endsYear = (stretch: Stretch) => Math.abs(stretch.end - Math.round(stretch.end)) < 0.004;

/**
 * Whether amounts of two periods may stand on one axis: periods of one length (a leap day apart), two days (as-of stocks),
 * or a year and a year's last day. Two months of a year and the whole year may not.
 */
export function sameLength(a: Stretch, b: Stretch): boolean {
  const [x, y] = [a.end - a.start, b.end - b.start];
  if (isDay(a) && isDay(b)) return true;
  if ((isDay(a) && endsYear(a) && isYear(b)) || (isDay(b) && endsYear(b) && isYear(a))) return true;
  return Math.abs(x - y) <= 0.06 * Math.max(x, y);
}

/** A calendar year, whole. */
export function isYear(stretch: Stretch): boolean {
  return Number.isInteger(stretch.start) && Math.abs(stretch.end - stretch.start - 1) < 0.01;
}

/** Where a period stands on a time axis: a stock on a year's last day stands at that year. */
export function placeOf(period: Edtf | null): string {
  return (period ?? '').replace(/^(\d{4})-12-31$/, '$1');
}
