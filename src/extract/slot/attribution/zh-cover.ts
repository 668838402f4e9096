import type { Refiner } from '../../rule.ts';
import { cover, NUMBER, pageOf, SOURCE } from '../reading/zh-page.ts';

/** The longest introduction of a source that is taken out of what a figure is said of. */
const longest = 130;

// 根据国家统计局数据，2022年我国…
// ^^^^^^^^^^^^^^^^^^
export const coverSources: Refiner = {
  name: 'attribution/zh-cover',
  slot: 'attribution',
  about: 'The words that name a source are no part of what is measured.',
  refine(scene) {
    const page = pageOf(scene);
    cover(
      page,
      page.origins
        .map(({ voice, end }) => ({ start: voice, end }))
        // A stretch with figures of its own says more than who speaks.
        .filter(({ start, end }) => end - start <= longest && !page.view.slice(start, end).includes(NUMBER)),
      SOURCE,
    );
  },
};
