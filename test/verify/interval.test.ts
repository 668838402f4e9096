import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  between,
  contains,
  divide,
  everything,
  gap,
  intersect,
  multiply,
  negate,
  overlaps,
  point,
  power,
  scale,
  subtract,
  sum,
} from '../../src/verify/interval.ts';
import { unrounded, type Rounding } from '../../src/verify/rounding.ts';

/** A true value and an interval around it. */
const held = fc
  .tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1e4, noNaN: true }),
    fc.double({ min: 0, max: 1e4, noNaN: true }),
    fc.constantFrom('both', 'low', 'high', 'none'),
  )
  .map(([value, below, above, ends]) => ({
    value,
    interval: between(
      ends === 'both' || ends === 'low' ? value - below : null,
      ends === 'both' || ends === 'high' ? value + above : null,
      below > 1e-6,
      above > 1e-6,
    ),
  }));

describe('interval arithmetic keeps inclusion', () => {
  it.each([
    ['sum', add, (a: number, b: number) => a + b],
    ['difference', subtract, (a: number, b: number) => a - b],
    ['product', multiply, (a: number, b: number) => a * b],
  ] as const)('the true %s lies inside the computed one', (_name, over, exact) => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        expect(widened(over(a.interval, b.interval), exact(a.value, b.value))).toBe(true);
      }),
    );
  });

  it('the true quotient lies inside the computed one, also when the divisor reaches zero', () => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        fc.pre(Math.abs(b.value) > 1e-9);
        expect(widened(divide(a.interval, b.interval), a.value / b.value)).toBe(true);
      }),
    );
  });

  it('the true power of a true value above zero lies inside the computed one', () => {
    fc.assert(
      fc.property(held, fc.double({ min: -4, max: 4, noNaN: true }), (a, exponent) => {
        fc.pre(a.value > 1e-6 && Number.isFinite(a.value ** exponent));
        expect(widened(power(a.interval, exponent), a.value ** exponent)).toBe(true);
      }),
    );
  });

  it('a number that was rounded lies in what its digits allow, in each mode', () => {
    const modes: Record<Rounding, (units: number) => number> = {
      'half-up': (units) => Math.floor(units + 0.5),
      cut: (units) => Math.floor(units),
      up: (units) => Math.ceil(units),
      even: (units) => {
        const low = Math.floor(units);
        const over = units - low;
        return over > 0.5 || (over === 0.5 && low % 2 === 1) ? low + 1 : low;
      },
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.constantFrom<Rounding>('half-up', 'cut', 'up', 'even'),
        fc.boolean(),
        (thousandths, mode, negative) => {
          const truth = thousandths / 1000;
          const sign = negative ? -1 : 1;
          expect(contains(unrounded(sign * modes[mode](truth), 1, mode), sign * truth)).toBe(true);
        },
      ),
    );
  });
});

/** Contains, with the slack that adding two doubles of different size costs. */
function widened(interval: ReturnType<typeof point>, value: number): boolean {
  const slack = Math.max(1e-6, Math.abs(value) * 1e-9);
  return contains(
    between(
      interval.low === null ? null : interval.low - slack,
      interval.high === null ? null : interval.high + slack,
    ),
    value,
  );
}

describe('ends', () => {
  it.each([
    ['"3" is 2.5 ≤ x < 3.5', unrounded(3, 1, 'half-up'), between(2.5, 3.5, false, true)],
    ['"−26" is −26.5 < x ≤ −25.5', unrounded(-26, 1, 'half-up'), between(-26.5, -25.5, true, false)],
    ['"26" cut is 26 ≤ x < 27', unrounded(26, 1, 'cut'), between(26, 27, false, true)],
    ['"26" lifted is 25 < x ≤ 26', unrounded(26, 1, 'up'), between(25, 26, true, false)],
    ['"12" to even takes 11.5 and 12.5', unrounded(12, 1, 'even'), between(11.5, 12.5)],
    ['"13" to even takes neither', unrounded(13, 1, 'even'), between(12.5, 13.5, true, true)],
    ['"25.6" is 25.55 ≤ x < 25.65', unrounded(25.6, 0.1, 'half-up'), between(25.55, 25.65, false, true)],
    ['"0" is around zero on both sides', unrounded(0, 1, 'half-up'), between(-0.5, 0.5, true, true)],
    ['a trailing zero counts', unrounded(3, 0.1, 'half-up'), between(2.95, 3.05, false, true)],
  ])('%s', (_name, computed, expected) => {
    expect(computed).toEqual(expected);
  });

  it('touching intervals overlap only where both ends are closed', () => {
    expect(overlaps(between(1, 2), between(2, 3))).toBe(true);
    expect(overlaps(between(1, 2, false, true), between(2, 3))).toBe(false);
    expect(overlaps(between(1, 2), between(2, 3, true))).toBe(false);
    expect(overlaps(between(null, 2), between(1, null))).toBe(true);
  });

  it('binary dust does not part what touches', () => {
    expect(overlaps(subtract(point(5.9), point(5.8)), point(0.1))).toBe(true);
    expect(overlaps(point(0.1 + 0.2), between(0.3, 1))).toBe(true);
  });

  it('division by what straddles zero is unbounded', () => {
    expect(divide(point(1), between(-1, 1))).toEqual(everything);
    expect(divide(between(2, 4), between(0, 2))).toEqual(between(1, null));
    expect(divide(between(2, 4), between(0, 2, true, true))).toEqual(between(1, null, true, true));
  });

  it('helpers agree with the definitions', () => {
    expect(negate(between(1, 2, true, false))).toEqual(between(-2, -1, false, true));
    expect(scale(between(1, 2, false, true), -3)).toEqual(between(-6, -3, true, false));
    expect(sum([point(1), point(2), point(3)])).toEqual(point(6));
    expect(intersect(between(1, 3, false, true), between(2, 5))).toEqual(between(2, 3, false, true));
    expect(intersect(between(1, 2), between(3, 4))).toBeNull();
    expect(gap(between(1, 2), between(5, 6))).toBe(3);
    expect(gap(between(1, 4), between(2, 6))).toBe(0);
  });
});
