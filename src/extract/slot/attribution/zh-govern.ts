import type { Refiner } from '../../rule.ts';
import { pageOf } from '../reading/zh-page.ts';
import { governedSpots } from './zh-governed.ts';

// 工信部数据显示，截至6月末，我国累计建成5G基站293.7万个…。力争到2025年，…
// ^^^^^^^^^^^^^^  governs to the end of its sentence, and on while the report continues
export const governs: Refiner = {
  name: 'attribution/zh-governs',
  slot: 'attribution',
  about: 'A source governs the figures behind it, until another one is named.',
  refine(scene) {
    const page = pageOf(scene);
    for (const { spot, origin } of governedSpots(page)) {
      if (origin.name === null || spot.draft.attribution !== null) continue;
      if (origin.own && /市值|股价|收报|收盘/u.test(page.flat.slice(spot.from, spot.start))) continue;
      spot.draft.attribution = origin.name;
      spot.draft.rules.push(origin.rule, governs.name);
    }
  },
};
