import { describe, expect, test } from 'vitest';
import { leaderPath, type Box } from '../../../src/app/view/leaderPath.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** All numbers of a path, as points: control points lie on or outside the curve, so they bound it. */
function points(path: string): [number, number][] {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]);
}

describe('leaderPath()', () => {
  test('is a plain curve from the side of the mark to the margin when nothing is in the way', () => {
    const path = leaderPath({ mark: box(100, 100, 30, 200), end: { x: 500, y: 50 }, words: [], gutter: 470 });
    expect(path).toMatch(/^M130\.0 /);
    expect(path).toContain('C');
    expect(points(path).at(-1)).toEqual([500, 50]);
  });

  test('goes round a word that stands between', () => {
    const wall = box(200, 0, 60, 260);
    const path = leaderPath({
      mark: box(100, 100, 30, 200),
      end: { x: 500, y: 50 },
      words: [wall],
      gutter: 470,
    });
    const inWall = points(path).some(
      ([x, y]) => x > wall.left && x < wall.right && y > wall.top && y < wall.bottom,
    );
    expect(inWall).toBe(false);
    expect(points(path).some(([, y]) => y > wall.bottom || y < wall.top)).toBe(true);
  });

  test('runs down the margin on the left when the sentence stands below', () => {
    const words = [box(0, 300, 400, 20)];
    const path = leaderPath({ mark: box(200, 100, 30, 150), end: { x: 0, y: 400 }, words, gutter: -12 });
    expect(points(path).some(([x]) => x === -12)).toBe(true);
    expect(points(path).at(-1)).toEqual([0, 400]);
  });

  test('still leads there when words are everywhere', () => {
    const words = Array.from({ length: 40 }, (_, i) => box(0, i * 10, 460, 10));
    const path = leaderPath({ mark: box(100, 100, 30, 100), end: { x: 500, y: 50 }, words, gutter: 470 });
    expect(points(path).at(-1)).toEqual([500, 50]);
  });
});
