import { areaOf, touch, type Area } from './measure.ts';
import { LINE, type Words } from './scene.ts';

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
    const [nearest] = free;
    const near = free.filter(({ y }) => nearest !== undefined && Math.abs(y - nearest.y) <= NEAR);
    const chosen = near.find((candidate) => clear(candidate, lines)) ?? nearest ?? null;
    if (chosen !== null) {
      const area = areaOf(chosen);
      set.push({ left: area.left - 3, right: area.right + 3, top: area.top, bottom: area.bottom });
    }
    return chosen;
  });
}

/** A label further off would be taken for another mark's. */
const NEAR = LINE;

const inside = (area: Area, frame: Area) =>
  area.left >= frame.left &&
  area.right <= frame.right &&
  area.top >= frame.top &&
  area.bottom <= frame.bottom;

const clear = (candidate: Words, lines: readonly Area[]) => {
  const area = areaOf(candidate);
  return !lines.some((line) => touch(area, line));
};
