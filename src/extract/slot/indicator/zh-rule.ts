import type { Refiner } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import { type Page, pageOf, type Spot } from '../reading/zh-page.ts';

/** A rule that names what figures measure that have no name yet, in order of the text. */
export function indicatorRule(
  name: string,
  about: string,
  read: (page: Page, spot: Spot) => string | null,
): Refiner {
  return {
    name,
    slot: 'indicator',
    about,
    refine(scene: Scene) {
      const page = pageOf(scene);
      for (const spot of page.spots) {
        if (spot.draft.indicator !== null) continue;
        const indicator = read(page, spot);
        if (indicator === null) continue;
        spot.draft.indicator = indicator;
        spot.draft.rules.push(name);
      }
    },
  };
}

/** A rule that names anew what others named too shortly. */
export function renamingRule(
  name: string,
  about: string,
  read: (page: Page, spot: Spot) => string | null,
): Refiner {
  return {
    name,
    slot: 'indicator',
    about,
    refine(scene: Scene) {
      const page = pageOf(scene);
      for (const spot of page.spots) {
        const indicator = read(page, spot);
        if (indicator === null || indicator === spot.draft.indicator) continue;
        spot.draft.indicator = indicator;
        spot.draft.rules.push(name);
      }
    },
  };
}
