import type { Refiner } from '../../rule.ts';
import { pageOf, type Page, type Spot } from '../reading/zh-page.ts';
import { settled } from './zh-carry.ts';
import { lastBefore, timeOf } from './zh-nearest.ts';
import { endOf, startOf, type Time } from './zh-time.ts';

/** What has been done ahead of a time to come. */
const AHEAD = /预[售订约]|已(?!经?将)/u;

// 截至9月29日，国庆档预售票房突破1亿元
// ^^^^^^^^^^^^ what has been sold by then
/** The day up to which something that is to come has been sold or booked, when the sentence names it. */
function soldBy(page: Page, spot: Spot, time: Time): Time | null {
  const { published } = page.scene;
  if (published === null || time.period === null || startOf(time.period) <= endOf(published)) return null;
  if (!AHEAD.test(page.flat.slice(spot.clause.start, spot.start))) return null;
  const from = page.sentences[spot.clause.sentence]?.start ?? 0;
  for (let i = lastBefore(page, time.start); i >= 0; i--) {
    const each = page.times[i];
    if (each === undefined || each.start < from) return null;
    if (page.flat.charAt(each.start) === '截' && each.period !== null && each.period <= published)
      return each;
  }
  return null;
}

// 2022年新能源汽车产销分别完成…，其中6月…
// ^^^^^^                              ^^^
export const governed: Refiner = {
  name: 'period/zh-governed',
  slot: 'period',
  about: 'The nearest time before a figure in its sentence is its period; a base of comparison is not.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const named = timeOf(page, spot);
      if (named === null) continue;
      const time = soldBy(page, spot, named) ?? named;
      settled.add(spot);
      if (time.period === null) continue;
      // 2030年前提到25%以上，…，中央财政已下达补助12.8亿元: what is done is not of a time to come
      if (
        scene.published !== null &&
        time.end <= spot.clause.start &&
        startOf(time.period) > scene.published &&
        /已(?!经?将)/u.test(page.flat.slice(spot.clause.start, spot.start))
      )
        continue;
      spot.draft.period = time.period;
      spot.draft.rules.push(...time.rule.split(' '), governed.name);
    }
  },
};
