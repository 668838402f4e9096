import type { Page, Spot } from '../reading/zh-page.ts';
import type { Origin } from './zh-origin.ts';

/** The figures that a source governs, each with its source, in order of the text. */
export function* governedSpots(page: Page): Generator<{ spot: Spot; origin: Origin }> {
  let at = -1;
  for (const spot of page.spots) {
    for (
      let next = page.origins[at + 1];
      next !== undefined && next.start <= spot.start;
      next = page.origins[at + 1]
    )
      at++;
    const origin = page.origins[at];
    if (origin !== undefined && spot.start < origin.until) yield { spot, origin };
  }
}
