import type { Refiner } from '../../rule.ts';
import { matchesIn } from '../reading/matches.ts';
import { pageOf } from '../reading/zh-page.ts';
import { small, tokensOf } from './zh-token.ts';

/** The year before the first of each era, as Japan counts them. */
const before = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
]);

const eras = [...before.keys()];

// 昭和50年，平成元年，令和五年度
// ^^^^^^^^  ^^^^^^^^  ^^^^^^^^^^
const ERA = /(明治|大正|昭和|平成|令和)(元|\d{1,2}|[一二三四五六七八九十]{1,3})年度?(?!代)/gu;

export const era: Refiner = {
  name: 'period/zh-era',
  slot: 'period',
  about: 'A year of a Japanese era: 昭和50年 is 1975.',
  refine(scene) {
    const page = pageOf(scene);
    if (!eras.some((word) => page.flat.includes(word))) return;
    for (const match of matchesIn(page.flat, ERA)) {
      const first = before.get(match[1] ?? '');
      const count = match[2] === '元' ? 1 : small(match[2] ?? '');
      if (first === undefined || Number.isNaN(count)) continue;
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: era.name,
        year: first + count,
        absolute: true,
      });
    }
  },
};
