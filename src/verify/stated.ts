import type { Interval } from '../model/check.ts';
import type { Figure } from '../model/figure.ts';
import { between, point } from './interval.ts';
import { unrounded, type Rounding } from './rounding.ts';

// 80多个, 20余起: above 80, below the next round number
//   ^      ^
const MORE_THAN = /[多余餘]/u;
// 705.8万, 3 million: a scaled number is rounded, also when it counts whole things
//      ^     ^^^^^^^
const SCALED = /[百千万萬亿億兆]|hundred|thousand|million|billion|trillion|\d\s?(?:k|m|mn|bn|tn)\b/iu;

/** Size of the last digit that is not zero: 40 → 10, 1200 → 100, 0.5 → 0.1. `null` for fractions without an end (one third). */
export function lastDigitSize(value: number): number | null {
  if (value === 0) return null;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const digits = mantissa.replace('.', '').replace(/0{1,15}$/u, '');
  // 66.666667, 33.333333: written out as far as somebody cared to.
  if (digits.length > 6 && !Number.isInteger(value)) return null;
  if (digits.length > 15) return null;
  return 10 ** (Number(exponent) - digits.length + 1);
}

/** Whether the figure counts whole things one by one (428家), so that it is a point and not an interval. */
export function isExact(figure: Figure): boolean {
  return (
    figure.unit === 'count' &&
    figure.value !== null &&
    figure.low === null &&
    figure.high === null &&
    !figure.approx &&
    Number.isInteger(figure.value) &&
    (figure.step === null || figure.step === 1) &&
    !SCALED.test(figure.quote)
  );
}

/** Size of the last printed digit; where the extractor gives none (九成, one third) the last digit that is not zero, or a twentieth. */
export function printedStep(figure: Figure): number {
  if (figure.step !== null) return figure.step;
  const value = figure.value ?? figure.high ?? figure.low ?? 0;
  return lastDigitSize(value) ?? Math.abs(value) / 10;
}

/**
 * 约 widens by one unit of the last printed digit, or by half a unit of the last digit that is not zero if that is more, but never
 * by more than an eighth of the value in that second case: 约13 % → 12–14, 约40 % → 35–45, 约1500 → 1450–1550, 约100 → 87.5–112.5.
 */
function approximate(value: number, step: number): Interval {
  const roundness = (lastDigitSize(value) ?? step) / 2;
  const half = Math.max(step, Math.min(roundness, Math.abs(value) / 8));
  return between(value - half, value + half);
}

/** The quantity cannot fall below this whatever the text says: nothing shrinks by more than all of itself. */
function floorOf(figure: Figure): number | null {
  if (figure.type === 'growth') return figure.unit === '%' ? -100 : null;
  if (figure.type === 'change') return null;
  return figure.value !== null && figure.value < 0 ? null : 0;
}

/** A bound printed on one side only: 超过13 % is 13 and above; 不到5000亿 is below it; 80多个 stops before 90. */
function oneSided(figure: Figure, low: number | null, high: number | null): Interval {
  if (low !== null) {
    // 下降不到三成: somewhere between −30 and no fall at all.
    if (low < 0) return between(low, 0, true, false);
    const next = MORE_THAN.test(figure.quote) ? lastDigitSize(low) : null;
    return next === null ? between(low, null) : between(low, low + next, false, true);
  }
  if (high !== null && high < 0) return between(floorOf(figure), high);
  const floor = figure.type === 'growth' || figure.type === 'change' ? 0 : floorOf(figure);
  // 不到, under: short of the number itself.
  return between(floor, high, false, true);
}

/**
 * What the printed figure allows the true number to be, in the figure's unit.
 * Bounds are half-open, ranges are intervals, exact counts are points, everything else is read from its last printed digit.
 */
export function statedInterval(figure: Figure, mode: Rounding = 'half-up'): Interval {
  const { low, high, value } = figure;
  if (low !== null && high !== null) {
    const half = isWhole(figure) ? 0 : printedStep(figure) / 2;
    return between(Math.min(low, high) - half, Math.max(low, high) + half);
  }
  if (low !== null || high !== null) return oneSided(figure, low, high);
  if (value === null) return between(null, null);
  if (figure.approx) return approximate(value, printedStep(figure));
  // 三分之一, two-thirds: a fraction in words is as rough as 约.
  if (figure.step === null && lastDigitSize(value) === null && value !== 0)
    return approximate(value, Math.abs(value) / 8);
  if (isExact(figure)) return point(value);
  return unrounded(value, printedStep(figure), mode);
}

function isWhole(figure: Figure): boolean {
  return figure.unit === 'count' && (figure.step === null || figure.step <= 1) && !SCALED.test(figure.quote);
}
