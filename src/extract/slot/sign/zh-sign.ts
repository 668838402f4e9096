import type { Draft } from '../../draft.ts';
import type { Refiner } from '../../rule.ts';
import { pageOf } from '../reading/zh-page.ts';
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
