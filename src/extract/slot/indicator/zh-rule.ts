import type { Refiner } from '../../rule.ts';
import { type Page, pageOf, type Spot } from '../reading/zh-page.ts';

type Read = (page: Page, spot: Spot) => string | null;

/** A rule that names what figures measure, in order of the text; those that have a name only when `again`. */
function namingRule(name: string, about: string, read: Read, again: boolean): Refiner {
  return {
    name,
    slot: 'indicator',
    about,
    refine(scene) {
      const page = pageOf(scene);
      for (const spot of page.spots) {
        if (!again && spot.draft.indicator !== null) continue;
        const indicator = read(page, spot);
        if (indicator === null || indicator === spot.draft.indicator) continue;
        spot.draft.indicator = indicator;
        spot.draft.rules.push(name);
      }
    },
  };
}

/** A rule that names what figures measure that have no name yet. */
export const indicatorRule = (name: string, about: string, read: Read): Refiner =>
  namingRule(name, about, read, false);

/** A rule that names anew what others named too shortly. */
export const renamingRule = (name: string, about: string, read: Read): Refiner =>
  namingRule(name, about, read, true);
