import { areaOf, touch, type Area } from './measure.ts';
import type { Words } from './scene.ts';

/**
 * Sets labels one after another, each at the first of its candidate places that touches nothing set before and lies
 * inside the frame. A label without a place is left out: the number stays in the mark's accessible name and in the table.
 */
export function place(
  labels: readonly (readonly Words[])[],
  frame: Area,
  obstacles: readonly Area[] = [],
): (Words | null)[] {
  const set: Area[] = [...obstacles];
  return labels.map((candidates) => {
    for (const candidate of candidates) {
      const area = areaOf(candidate);
      if (
        area.left < frame.left ||
        area.right > frame.right ||
        area.top < frame.top ||
        area.bottom > frame.bottom
      )
        continue;
      if (set.some((other) => touch(area, other))) continue;
      set.push({ left: area.left - 3, right: area.right + 3, top: area.top, bottom: area.bottom });
      return candidate;
    }
    return null;
  });
}
