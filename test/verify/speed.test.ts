import { describe, expect, it } from 'vitest';
import { growthExponent, timeVerify } from '../../scripts/bench/verify.ts';

describe('time', () => {
  it.each([
    ['in paragraphs', false],
    ['all in one paragraph', true],
  ])(
    'grows no faster than n log n, %s',
    (_name, crowded) => {
      timeVerify(800, crowded);
      const small = timeVerify(1500, crowded);
      const large = timeVerify(12_000, crowded);
      // n log n comes to 1.12 here, a square to 2; the rest is room for a busy machine.
      expect(growthExponent(small, large)).toBeLessThan(1.4);
      expect(large.checks).toBeGreaterThan(3500);
    },
    120_000,
  );
});
