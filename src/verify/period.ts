import type { Basis } from '../model/figure.ts';
import type { Edtf } from '../model/source.ts';

/** First and last month a period covers (year × 12 + month), with days where the text gives them. */
export interface Stretch {
  from: number;
  to: number;
  /** Day of the month when the period is a single day or ends on one. */
  fromDay: number | null;
  toDay: number | null;
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u;

function single(text: string): Stretch | null {
  const found = DATE.exec(text.replace(/[~?%]/gu, ''));
  if (!found) return null;
  const year = Number(found[1]) * 12;
  if (found[2] === undefined) return { from: year, to: year + 11, fromDay: null, toDay: null };
  const part = Number(found[2]);
  // EDTF level 2: 33–36 are quarters, 40 and 41 halves of the year.
  if (part >= 33 && part <= 36)
    return { from: year + (part - 33) * 3, to: year + (part - 33) * 3 + 2, fromDay: null, toDay: null };
  if (part === 40 || part === 41)
    return { from: year + (part - 40) * 6, to: year + (part - 40) * 6 + 5, fromDay: null, toDay: null };
  if (part < 1 || part > 12) return null;
  const day = found[3] === undefined ? null : Number(found[3]);
  return { from: year + part - 1, to: year + part - 1, fromDay: day, toDay: day };
}

const known = new Map<string, Stretch | null>();

/** `null` for no period or one that is not understood. */
export function stretch(period: Edtf | null): Stretch | null {
  if (period === null) return null;
  const cached = known.get(period);
  if (cached !== undefined) return cached;
  const [first = '', last] = period.split('/');
  const begin = single(first);
  const end = last === undefined ? begin : single(last);
  const result =
    begin && end && end.to >= begin.from
      ? { from: begin.from, to: end.to, fromDay: begin.fromDay, toDay: end.toDay }
      : null;
  if (known.size > 5000) known.clear();
  known.set(period, result);
  return result;
}

export type Fit = 'same' | 'covers' | 'apart';

function lastDay(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}

/**
 * How period `a` lies to `b`: `same` when equal, also when one is a stock on the last day of the other (2022-12-31 and 2022);
 * `covers` when `a` is a longer period around `b`.
 */
export function fit(a: Stretch, b: Stretch): Fit {
  const exact = a.from === b.from && a.to === b.to && a.fromDay === b.fromDay && a.toDay === b.toDay;
  if (exact || closes(a, b) || closes(b, a)) return 'same';
  if (a.from <= b.from && a.to >= b.to && a.fromDay === null && a.toDay === null) return 'covers';
  return 'apart';
}

/** Whether `day` is the last day (or the last month) that `whole` holds, as stocks are dated. */
function closes(day: Stretch, whole: Stretch): boolean {
  if (whole.toDay !== null || day.from !== day.to || day.to !== whole.to) return false;
  return day.toDay !== null && day.toDay === lastDay(day.to);
}

function moved(a: Stretch, months: number): Stretch {
  const to = a.to + months;
  const end = a.toDay !== null && a.toDay === lastDay(a.to) ? lastDay(to) : a.toDay;
  const from = a.from + months;
  const begin =
    a.fromDay !== null && a.from === a.to && a.fromDay === lastDay(a.from) ? lastDay(from) : a.fromDay;
  return { from, to, fromDay: begin, toDay: end };
}

/** Start and end of a comparison over time: what a growth, change or multiple leads from and to. */
export interface Comparison {
  base: Stretch;
  now: Stretch;
  /** Whole years between them, for compound rates. */
  years: number;
}

/** `2017/2022` for a compound or multi-year rate: from 2017 to 2022, not a span of six years. */
function endsOf(period: Edtf): Comparison | null {
  const [first = '', last] = period.split('/');
  if (last === undefined) return null;
  const base = single(first);
  const now = single(last);
  if (!base || !now || now.to <= base.to) return null;
  return { base, now, years: (now.to - base.to) / 12 };
}

/** What the figure's period and basis compare, or `null` when that cannot be told. */
export function comparison(period: Edtf | null, basis: Basis | null): Comparison | null {
  if (period === null) return null;
  if (basis === 'cagr') return endsOf(period);
  const whole = stretch(period);
  if (!whole) return null;
  const months = whole.to - whole.from + 1;
  if (basis === 'yoy') return { base: moved(whole, -12), now: whole, years: 1 };
  if (basis === 'mom') return months === 1 ? { base: moved(whole, -1), now: whole, years: 1 / 12 } : null;
  if (basis === 'qoq')
    return months <= 6 ? { base: moved(whole, -months), now: whole, years: months / 12 } : null;
  const ends = /^\d{4}(?:-12-31)?\/\d{4}(?:-12-31)?$/u.test(period) ? endsOf(period) : null;
  if (basis === null) return ends;
  const base = stretch(basis);
  if (!base) return null;
  const now = ends ? ends.now : whole;
  return base.to < now.to ? { base, now, years: (now.to - base.to) / 12 } : null;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

function date(month: number, day: number | null): string {
  return `${Math.floor(month / 12)}-${two((month % 12) + 1)}${day === null ? '' : `-${two(day)}`}`;
}

/** Back to EDTF. */
export function edtf(a: Stretch): Edtf {
  const whole = a.fromDay === null && a.toDay === null && a.from % 12 === 0 && (a.to + 1) % 12 === 0;
  if (whole) {
    const first = Math.floor(a.from / 12);
    const last = Math.floor(a.to / 12);
    return first === last ? String(first) : `${first}/${last}`;
  }
  const begin = date(a.from, a.fromDay);
  const end = date(a.to, a.toDay);
  return begin === end ? begin : `${begin}/${end}`;
}

/** Key under which equal periods meet: a stock on the last day of a year meets the year. */
export function periodKey(a: Stretch): string {
  if (a.toDay !== null && a.from === a.to && a.toDay === lastDay(a.to)) {
    return a.to % 12 === 11 ? `>${a.to}` : `${a.from}:${a.to}`;
  }
  if (a.toDay === null && a.fromDay === null && (a.to + 1) % 12 === 0 && a.from === a.to - 11)
    return `>${a.to}`;
  return `${a.from}.${a.fromDay ?? ''}:${a.to}.${a.toDay ?? ''}`;
}
