import { areaOf, touch, type Area } from './measure.ts';
import type { Words } from './scene.ts';

/**
 * Sets labels one after another, each at the first of its candidate places that touches nothing set before and lies
 * inside the frame; clear of `lines` too where that can be had, for a label is read across a line but not across another.
 * A label without a place is left out: the number stays in the mark's accessible name and in the table.
 */
export function place(
  labels: readonly (readonly Words[])[],
  frame: Area,
  obstacles: readonly Area[] = [],
  lines: readonly Area[] = [],
): (Words | null)[] {
  const set: Area[] = [...obstacles];
  return labels.map((candidates) => {
    const free = candidates.filter((candidate) => {
      const area = areaOf(candidate);
      return inside(area, frame) && !set.some((other) => touch(area, other));
    });
    const chosen = free.find((candidate) => clear(candidate, lines)) ?? free[0] ?? null;
    if (chosen !== null) {
      const area = areaOf(chosen);
      set.push({ left: area.left - 3, right: area.right + 3, top: area.top, bottom: area.bottom });
    }
    return chosen;
  });
}

const inside = (area: Area, frame: Area) =>
  area.left >= frame.left &&
  area.right <= frame.right &&
  area.top >= frame.top &&
  area.bottom <= frame.bottom;

const clear = (candidate: Words, lines: readonly Area[]) => {
  const area = areaOf(candidate);
  return !lines.some((line) => touch(area, line));
};
