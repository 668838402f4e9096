import type { Interval } from '../model/check.ts';
import { between, negate, point } from './interval.ts';

/**
 * How a printed number may have come about. `half-up` is the rule of schools and statistical offices, on the magnitude:
 * −26 comes from −26.5 < x ≤ −25.5. `cut` drops digits, `up` lifts any remainder, `even` sends a tie to the even digit.
 */
export type Rounding = 'half-up' | 'cut' | 'up' | 'even';

/** What a reader may infer about x from seeing `value` printed with a last digit of size `step`. */
export function unrounded(value: number, step: number, mode: Rounding): Interval {
  if (step <= 0) return point(value);
  if (value < 0) return negate(unrounded(-value, step, mode));
  const half = step / 2;
  switch (mode) {
    case 'half-up':
      // Zero is reached from both sides: |x| < half a step.
      return value === 0
        ? between(-half, half, true, true)
        : between(clean(value - half, step), clean(value + half, step), false, true);
    case 'cut':
      return value === 0
        ? between(-step, step, true, true)
        : between(value, clean(value + step, step), false, true);
    case 'up':
      return value === 0 ? point(0) : between(clean(value - step, step), value, true, false);
    case 'even': {
      const open = Math.abs(Math.round(value / step)) % 2 === 1;
      return between(clean(value - half, step), clean(value + half, step), open, open);
    }
  }
}

/** 25.6 + 0.05 is 25.65, not 25.650000000000002: ends lie on the grid of half steps. */
function clean(end: number, step: number): number {
  const grid = step / 2;
  const places = Math.max(0, Math.ceil(-Math.log10(grid)) + 1);
  return places > 20 ? end : Number((Math.round(end / grid) * grid).toFixed(places));
}
