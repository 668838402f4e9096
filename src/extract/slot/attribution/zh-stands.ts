import type { Refiner } from '../../rule.ts';
import { pageOf } from '../reading/zh-page.ts';
import { entityFor } from '../subject/zh-entities.ts';

// 平远光伏与客户签订…。公司透露，目前在手订单…；云津机场…。机场集团总经理说，…；省博物馆…。馆长说，…
// ^^^^^^^^             ^^^^                     ^^^^^^^^    ^^^^               ^^^^^^^^    ^^
export const standsFor: Refiner = {
  name: 'attribution/zh-stands-for',
  slot: 'attribution',
  about: '公司, 该院 or 馆长 speaks for the company or institution that was named before.',
  refine(scene) {
    const page = pageOf(scene);
    for (const origin of page.origins) {
      if (origin.stands === undefined) continue;
      const name = entityFor(page, origin.stands, origin.voice);
      if (name === null) continue;
      origin.of = name;
      if (origin.isHouse !== true) continue;
      origin.name = name;
      origin.rule = standsFor.name;
    }
  },
};
