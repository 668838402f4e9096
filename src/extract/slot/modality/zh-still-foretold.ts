import type { Refiner } from '../../rule.ts';
import { pageOf, type Page, type Spot } from '../reading/zh-page.ts';
import { timeOf } from '../period/zh-nearest.ts';
import { endOf } from '../period/zh-time.ts';
import { headOf } from '../subject/zh-head.ts';

/** What is so already. */
const SO =
  /已(?!经?将)|目前|当前|截[至止]|现[有时存]|[共拥仍尚]有|实际|过去|去年|上年(?!同)|[昨今]日|[了则]|[涨跌升降][到至]/u;

/** A sentence that begins with its verb or its part: whoever was spoken of before does it. */
const GOES_ON =
  /^(?:[并且占]|实现|完成|取得|达到?|带动|拉动|产生|创造|其中|同时|届时|累计|合计|总[量额计]|年均|同比|贡献)/u;

/** Does the sentence of a figure go on about what was foretold in the one before, with no time of its own? */
function opensNothing(page: Page, spot: Spot): boolean {
  const [first] = page.sentences[spot.clause.sentence]?.clauses ?? [];
  if (first === undefined || timeOf(page, spot) !== null) return false;
  const head = headOf(page, first);
  return GOES_ON.test(page.flat.slice(head, head + 4)) && !SO.test(page.flat.slice(first.start, spot.start));
}

// 预计2023年国内旅游人数约45.5亿人次。实现国内旅游收入约4万亿元；预计收入增长5%；但支出为178亿元
//                                                        ^^^^^^^^                       ^^^^^^^
export const stillForetold: Refiner = {
  name: 'modality/zh-still-foretold',
  slot: 'modality',
  about:
    'A forecast goes on behind its semicolon in the same time, and in a sentence that opens nothing new.',
  refine(scene) {
    const page = pageOf(scene);
    if (scene.published === null) return;
    const today = endOf(scene.published);
    for (const spot of page.spots) {
      const last = page.spots[spot.index - 1];
      if (spot.draft.modality !== null || last?.draft.modality !== 'forecast' || last.draft.period === null)
        continue;
      if (endOf(last.draft.period) <= today || last.draft.period.length !== 4) continue;
      const steps = spot.clause.sentence - last.clause.sentence;
      const same =
        steps === 0 &&
        spot.draft.period === last.draft.period &&
        !SO.test(page.flat.slice(spot.clause.start, spot.start));
      if (!same && !(steps === 1 && opensNothing(page, spot))) continue;
      spot.draft.modality = 'forecast';
      spot.draft.rules.push(stillForetold.name);
    }
  },
};
