import type { Interval } from '../model/check.ts';

/**
 * Interval arithmetic with open and closed ends. `null` is unbounded.
 *
 * Every operation keeps inclusion: for any true values inside the inputs the true result is inside the output
 * (R. E. Moore, Interval Analysis, 1966). Ends are compared with a relative slack of 1e-12, so that binary fractions
 * (25.6 + 0.05) do not decide a verdict.
 */

/** An end on the extended number line: infinities stand for `null`. */
interface End {
  at: number;
  open: boolean;
}

const SLACK = 1e-12;

/** Sum of two doubles with the dust of cancellation wiped off: 5.9 − 5.8 is 0.1, not 0.10000000000000053. */
function tidySum(a: number, b: number): number {
  const sum = a + b;
  const dust = Math.max(Math.abs(a), Math.abs(b)) * 4e-16;
  if (!Number.isFinite(sum) || dust === 0) return sum;
  const digits = 15 - Math.ceil(Math.log10(Math.max(Math.abs(a), Math.abs(b))));
  if (digits < 0 || digits > 20) return Math.abs(sum) <= dust ? 0 : sum;
  return Number(sum.toFixed(digits));
}

/** −1, 0 or 1: order of two ends, equal within the slack. */
export function compare(a: number, b: number): -1 | 0 | 1 {
  if (a === b) return 0;
  const close = SLACK * Math.max(Math.abs(a), Math.abs(b));
  if (Number.isFinite(close) && Math.abs(a - b) <= close) return 0;
  return a < b ? -1 : 1;
}

export function point(value: number): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

export function between(
  low: number | null,
  high: number | null,
  lowOpen = false,
  highOpen = false,
): Interval {
  return { low, high, lowOpen: lowOpen || low === null, highOpen: highOpen || high === null };
}

export const everything: Interval = between(null, null);

function lower(a: Interval): End {
  return { at: a.low ?? -Infinity, open: a.lowOpen };
}

function upper(a: Interval): End {
  return { at: a.high ?? Infinity, open: a.highOpen };
}

function fromEnds(low: End, high: End): Interval {
  return between(
    Number.isFinite(low.at) ? low.at : null,
    Number.isFinite(high.at) ? high.at : null,
    low.open,
    high.open,
  );
}

/** The smallest interval that holds all the ends; where two coincide, a closed one wins. */
function spanned(ends: readonly End[]): Interval {
  let low: End = { at: Infinity, open: true };
  let high: End = { at: -Infinity, open: true };
  for (const end of ends) {
    if (end.at < low.at || (end.at === low.at && !end.open)) low = end;
    if (end.at > high.at || (end.at === high.at && !end.open)) high = end;
  }
  return fromEnds(low, high);
}

export function negate(a: Interval): Interval {
  return between(a.high === null ? null : -a.high, a.low === null ? null : -a.low, a.highOpen, a.lowOpen);
}

export function add(a: Interval, b: Interval): Interval {
  const low = { at: tidySum(lower(a).at, lower(b).at), open: a.lowOpen || b.lowOpen };
  const high = { at: tidySum(upper(a).at, upper(b).at), open: a.highOpen || b.highOpen };
  return fromEnds(low, high);
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

export function sum(all: readonly Interval[]): Interval {
  return all.reduce(add, point(0));
}

function productEnd(a: End, b: End): End {
  // A closed zero times anything, even an end that is not reached, is a zero that is reached.
  if ((a.at === 0 && !a.open) || (b.at === 0 && !b.open)) return { at: 0, open: false };
  if (a.at === 0 || b.at === 0) return { at: 0, open: true };
  return { at: a.at * b.at, open: a.open || b.open };
}

export function multiply(a: Interval, b: Interval): Interval {
  const left = [lower(a), upper(a)];
  const right = [lower(b), upper(b)];
  return spanned(left.flatMap((x) => right.map((y) => productEnd(x, y))));
}

/** Multiplication by an exact number. */
export function scale(a: Interval, by: number): Interval {
  return multiply(a, point(by));
}

/** Quotient; unbounded when the divisor reaches or straddles zero from both sides. */
export function divide(a: Interval, b: Interval): Interval {
  const low = lower(b);
  const high = upper(b);
  if (low.at < 0 && high.at > 0) return everything;
  if (low.at === 0 && high.at === 0) return everything;
  const over = (end: End, zeroSign: 1 | -1): End => {
    if (end.at === 0) return { at: zeroSign * Infinity, open: true };
    if (!Number.isFinite(end.at)) return { at: 0, open: true };
    return { at: 1 / end.at, open: end.open };
  };
  const reciprocal =
    low.at >= 0 ? fromEnds(over(high, 1), over(low, 1)) : fromEnds(over(high, -1), over(low, -1));
  return multiply(a, reciprocal);
}

/** x ↦ x^exponent for x ≥ 0; what lies below zero in the input is cut off. */
export function power(a: Interval, exponent: number): Interval {
  const raise = (end: End): End => {
    if (end.at < 0) return { at: exponent >= 0 ? 0 : Infinity, open: exponent < 0 };
    if (!Number.isFinite(end.at)) return { at: exponent >= 0 ? Infinity : 0, open: true };
    return { at: end.at ** exponent, open: end.open };
  };
  return spanned([raise(lower(a)), raise(upper(a))]);
}

/** Whether the two have a point in common. */
export function overlaps(a: Interval, b: Interval): boolean {
  const clear = (high: End, low: End): boolean => {
    const order = compare(high.at, low.at);
    return order < 0 || (order === 0 && (high.open || low.open) && Number.isFinite(high.at));
  };
  return !clear(upper(a), lower(b)) && !clear(upper(b), lower(a));
}

export function contains(a: Interval, value: number): boolean {
  return overlaps(a, point(value));
}

/** The common part, or `null` when there is none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  if (!overlaps(a, b)) return null;
  const pick = (x: End, y: End, order: number): End =>
    order === 0 ? { at: x.at, open: x.open || y.open } : order > 0 ? x : y;
  return fromEnds(
    pick(lower(a), lower(b), compare(lower(a).at, lower(b).at)),
    pick(upper(a), upper(b), -compare(upper(a).at, upper(b).at)),
  );
}

/** How far apart two intervals lie; 0 when they touch or overlap. */
export function gap(a: Interval, b: Interval): number {
  return Math.max(0, lower(b).at - upper(a).at, lower(a).at - upper(b).at);
}

export function width(a: Interval): number {
  return upper(a).at - lower(a).at;
}
