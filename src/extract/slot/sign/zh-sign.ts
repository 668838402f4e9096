import type { Draft } from '../../draft.ts';
import type { Refiner } from '../../rule.ts';
import { pageOf, words } from '../reading/zh-page.ts';
import { readingOf } from '../reading/zh-reading.ts';
import { direction, growthNoun } from '../type/zh-types.ts';

/** Turns a decline negative, its bounds with it: 下降65%以上 is at most -65. */
function negate(draft: Draft): void {
  const { value, low, high } = draft;
  if (value !== null && value < 0) return;
  if (value === null && (low ?? 0) < 0) return;
  if (value !== null) draft.value = -value;
  draft.low = high === null ? null : -high;
  draft.high = low === null ? null : -low;
}

// 同比减少31%，蒸发了1,150亿人民币
//     ^^^^
export const decline: Refiner = {
  name: 'sign/zh-decline',
  slot: 'sign',
  about: 'Growth and differences behind a verb of decline are negative.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const { draft } = spot;
      if (draft.type !== 'growth' && draft.type !== 'change') continue;
      if (direction(page, spot) !== 'fall') continue;
      negate(draft);
      draft.rules.push(decline.name);
    }
  },
};

// 降幅约40%，跌幅为3.1%；28%的降幅
// ^^^^
export const declineNoun: Refiner = {
  name: 'sign/zh-decline-noun',
  slot: 'sign',
  about: 'A figure that is a fall by its noun is negative: 降幅约40%.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const { draft } = spot;
      if (draft.type !== 'growth') continue;
      const { after } = readingOf(page, spot);
      const behind =
        after.linked &&
        /^[\u3400-\u9fff]{0,8}?(?:降幅|跌幅|减幅|衰退|下滑|下降|下跌)/u.test(
          page.view.slice(after.start, after.clauseEnd),
        );
      if (direction(page, spot) !== null || (growthNoun(page, spot) !== 'fall' && !behind)) continue;
      negate(draft);
      draft.rules.push(declineNoun.name);
    }
  },
};

// 编制削减百分之二，即约3900个职位；市值一天抹去近14亿元
//                     ^^^^^^^^                    ^^^^^^
const RESTATED = /^[,，、]?(?:也就是|即是?|亦即|相当于|折合|等于|约合|合)(?:[约近逾超]|大约|将近)?$/u;

export const restated: Refiner = {
  name: 'sign/zh-restated',
  slot: 'sign',
  about: 'What a change comes to in another unit (即3900个) is the same change, the same way.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const last = page.spots[spot.index - 1]?.draft;
      const { draft } = spot;
      if (last === undefined || draft.unit === '%' || draft.unit === last.unit) continue;
      if (last.type !== 'growth' && last.type !== 'change') continue;
      if (!RESTATED.test(page.view.slice(page.spots[spot.index - 1]?.end ?? 0, spot.start))) continue;
      if (draft.type !== null && draft.type !== 'level') continue;
      draft.type = 'change';
      if ((last.value ?? last.high ?? 0) < 0) negate(draft);
      draft.rules.push(restated.name);
    }
  },
};

/** Verbs that take an amount away from what is named behind it. */
const TAKEN =
  /(?:抹去|抹掉|侵蚀|吞噬|吞掉|吃掉|蒸发|蚀去|削去|失去|拖累|拉低|减损)(?:了|掉)*(?:[约近逾超]|超过|大约|将近)?$/u;

// 一天抹去近14亿元市值，新台币急升侵蚀了约9亿元营收
//       ^^^^^^                       ^^^^^
export const taken: Refiner = {
  name: 'sign/zh-taken',
  slot: 'sign',
  about: 'An amount taken away from what is named behind it is a change downwards.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const { draft } = spot;
      if (!/^[A-Z]{3}$/u.test(draft.unit) || !TAKEN.test(page.view.slice(spot.from, spot.start))) continue;
      const noun =
        /^的?([\u3400-\u9fff]{0,4}?(?:营收|营业收入|收入|利润|净利|获利|盈利|毛利|市值|财富|资产|产值|业绩|销售额|收益))/u.exec(
          page.view.slice(spot.end, spot.to),
        );
      if (noun === null) continue;
      draft.type = 'change';
      negate(draft);
      draft.indicator ??= words(
        page,
        spot.end + noun[0].length - (noun[1]?.length ?? 0),
        spot.end + noun[0].length,
      );
      draft.rules.push(taken.name);
    }
  },
};
