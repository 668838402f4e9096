import type { Check, Interval } from '../../model/index.ts';

/** A run on a scale of 0 to 100. */
export interface Stretch {
  from: number;
  to: number;
}

/** A point is drawn this wide, that it can be seen. */
const least = 0.8;

/** The stated and the computed interval of a check on one scale; an unbounded side runs to the edge. `null` when neither has an end. */
export function intervalsOf(check: Check): { stated: Stretch; computed: Stretch } | null {
  const ends = [check.stated, check.computed].flatMap(({ low, high }) =>
    [low, high].filter((end) => end !== null),
  );
  if (ends.length === 0) return null;
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const room = (high - low || Math.abs(high) || 1) * 0.35;
  const place = (end: number): number => (100 * (end - low + room)) / (high - low + 2 * room);
  const stretch = (interval: Interval): Stretch => {
    const from = interval.low === null ? 0 : place(interval.low);
    const to = interval.high === null ? 100 : place(interval.high);
    return to - from >= least ? { from, to } : { from: (from + to - least) / 2, to: (from + to + least) / 2 };
  };
  return { stated: stretch(check.stated), computed: stretch(check.computed) };
}
