import type { Refiner } from '../../rule.ts';
import { nameIndex, pageOf, SOURCE, type Page } from '../reading/zh-page.ts';
import { ABOUT_OTHERS } from './zh-origins.ts';

/** How many names are looked back over. */
const longest = 24;

// 平远光伏与客户签订…。公司透露，目前在手订单…
// ^^^^^^^^             ^^^^
export const standsFor: Refiner = {
  name: 'attribution/zh-stands-for',
  slot: 'attribution',
  about: '公司 or 该集团 that speaks without a source before it is the company named last.',
  refine(scene) {
    const page = pageOf(scene);
    for (const origin of page.origins) {
      if (origin.stands !== true) continue;
      const name = companyBefore(page, origin.start);
      if (name === null) continue;
      origin.name = name;
      origin.of = name;
      origin.rule = standsFor.name;
    }
  },
};

/** The company named last before a place of the page. */
function companyBefore(page: Page, at: number): string | null {
  for (let i = nameIndex(page, at) - 1, steps = 0; i >= 0 && steps < longest; i--, steps++) {
    const name = page.names[i];
    if (
      name?.kind !== 'organisation' ||
      page.view.charAt(name.start) === SOURCE ||
      ABOUT_OTHERS.test(name.text)
    )
      continue;
    return name.text;
  }
  return null;
}
