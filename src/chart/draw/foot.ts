import type { Mark } from '../../model/chart.ts';
import { bars } from './bars.ts';
import type { Frame, Scene } from './scene.ts';

/** Parts that foot to a total: each bar begins where the last one ended, the total closes the column, as an auditor adds it up. */
export function foot(frame: Frame): Scene {
  const parts = frame.chart.marks.filter((mark) => mark.role !== 'total');
  const totals = frame.chart.marks.filter((mark) => mark.role === 'total');
  const starts = new Map<Mark, number>();
  let sum = 0;
  for (const part of parts) {
    starts.set(part, sum);
    sum += part.y;
  }
  return bars(
    frame,
    (mark) => {
      const from = starts.get(mark) ?? 0;
      return { from, to: from + mark.y };
    },
    [...parts, ...totals],
  );
}
