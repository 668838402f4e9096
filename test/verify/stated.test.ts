import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import { between, point } from '../../src/verify/interval.ts';
import { isExact, lastDigitSize, statedInterval } from '../../src/verify/stated.ts';
import { figureAt, type Row } from './figures.ts';

function figure(row: Row): Figure {
  return figureAt(row.quote, 0, 'p', 's', row);
}

describe('what a printed figure allows', () => {
  it.each<[string, Row, ReturnType<typeof point>]>([
    ['an exact count is a point', { quote: '428家' }, point(428)],
    ['a scaled count is not', { quote: '705.8万辆' }, between(7_057_500, 7_058_500, false, true)],
    ['a percentage is read from its last digit', { quote: '26%' }, between(25.5, 26.5, false, true)],
    ['money is rounded, also unscaled', { quote: '$810' }, between(809.5, 810.5, false, true)],
    [
      'a decline keeps its sign',
      { quote: '26%', value: -26, type: 'growth' },
      between(-26.5, -25.5, true, false),
    ],
    ['约 widens by the last digit', { quote: '13%', approx: true }, between(12, 14)],
    ['约 widens a round number by half its roundness', { quote: '40%', approx: true }, between(35, 45)],
    ['约 widens by an eighth at most', { quote: '100家', approx: true }, between(87.5, 112.5)],
    ['超过 is open above', { quote: '13%', low: 13 }, between(13, null)],
    ['不到 stops short, at zero below', { quote: '5000亿元', high: 5e11 }, between(0, 5e11, false, true)],
    [
      '80多个 stops before 90',
      { quote: '80多个', value: 80, low: 80, unit: 'count', step: 1 },
      between(80, 90, false, true),
    ],
    [
      '1000多倍 stops before 2000',
      { quote: '1000多倍', value: 1000, low: 1000, unit: 'x', type: 'multiple' },
      between(1000, 2000, false, true),
    ],
    [
      '下降不到三成 lies between it and none',
      { quote: '30%', value: -30, low: -30, type: 'growth' },
      between(-30, 0, true, false),
    ],
    [
      '下降65%以上 stops at everything',
      { quote: '65%', value: -65, high: -65, type: 'growth' },
      between(-100, -65),
    ],
    ['a range of counts is closed', { quote: '5家', value: null, low: 5, high: 10 }, between(5, 10)],
    [
      'a range of percentages is read from its last digits',
      { quote: '10%', value: null, low: 10, high: 30 },
      between(9.5, 30.5),
    ],
    [
      'a fraction in words is rough',
      { quote: '33%', value: 33.333333, step: null },
      between(33.333333 - 33.333333 / 8, 33.333333 + 33.333333 / 8),
    ],
  ])('%s', (_name, row, expected) => {
    const stated = statedInterval(figure(row));
    expect(stated.low ?? -Infinity).toBeCloseTo(expected.low ?? -Infinity, 6);
    expect(stated.high ?? Infinity).toBeCloseTo(expected.high ?? Infinity, 6);
    expect([stated.lowOpen, stated.highOpen]).toEqual([expected.lowOpen, expected.highOpen]);
  });

  it('knows the size of the last digit that is not zero', () => {
    expect([40, 1200, 0.5, 705.8, 7].map(lastDigitSize)).toEqual([10, 100, 0.1, 0.1, 1]);
    expect(lastDigitSize(33.333333)).toBeNull();
  });

  it('takes no scaled, hedged or bounded count for exact', () => {
    expect(isExact(figure({ quote: '313家' }))).toBe(true);
    expect(isExact(figure({ quote: '1.1万起' }))).toBe(false);
    expect(isExact(figure({ quote: '313家', approx: true }))).toBe(false);
    expect(isExact(figure({ quote: '313家', low: 313 }))).toBe(false);
    expect(isExact(figure({ quote: '2 million units' }))).toBe(false);
  });
});
