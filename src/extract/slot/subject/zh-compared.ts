import type { Refiner } from '../../rule.ts';
import { pageOf, type Page, type Spot } from '../reading/zh-page.ts';
import type { Name } from './zh-name.ts';
import { isBesideObject, nameIn } from './zh-subjects.ts';

/** What a number is compared with follows these. */
const AGAINST = /[把将较比]$|[高低优逊多少快慢大小胜强弱]于$|[超胜逊高低]过?$|不[如及]$/u;

function comparedWith(page: Page, spot: Spot): Name | null {
  const at = spot.start - 1;
  if (page.flat.charAt(at) !== '的' || spot.draft.unit === 'x') return null;
  const name = nameIn(page, spot.from, at, (each) => each.end === at);
  if (name === null || isBesideObject(page, name, spot.clause.start)) return null;
  const before = page.flat.slice(Math.max(0, name.start - 4), name.start);
  if (AGAINST.test(before))
    // 超过全国的四成半: a part of it, not its number
    return spot.draft.unit === '%' && name.kind === 'generic' && /过$/u.test(before) ? null : name;
  // …与远杉电信的0.35元: in a row with one compared with
  const last = page.spots[spot.index - 1];
  return /[与和及、]$/u.test(before) &&
    last?.clause === spot.clause &&
    last.draft.rules.includes(comparedName.name)
    ? name
    : null;
}

// 每股盈余0.41元，优于北岭电信的0.38元与远杉电信的0.35元
//                       ^^^^^^^^           ^^^^^^^^
export const comparedName: Refiner = {
  name: 'subject/zh-compared',
  slot: 'subject',
  about: 'The number of the one compared with is of that one: 优于北岭电信的0.38元.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      if (spot.draft.subject !== null) continue;
      const name = comparedWith(page, spot);
      if (name === null) continue;
      spot.draft.subject = name.text;
      spot.draft.rules.push(name.rule, comparedName.name);
    }
  },
};
