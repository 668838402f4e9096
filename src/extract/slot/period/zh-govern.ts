import type { Refiner } from '../../rule.ts';
import { pageOf } from '../reading/zh-page.ts';
import { settled } from './zh-carry.ts';
import { timeOf } from './zh-nearest.ts';
import { startOf } from './zh-time.ts';

// 2022年新能源汽车产销分别完成…，其中6月…
// ^^^^^^                              ^^^
export const governed: Refiner = {
  name: 'period/zh-governed',
  slot: 'period',
  about: 'The nearest time before a figure in its sentence is its period; a base of comparison is not.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const time = timeOf(page, spot);
      if (time === null) continue;
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
