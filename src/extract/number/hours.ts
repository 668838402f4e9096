// 电厂设备利用小时3578小时，比上年减少96小时   年利用小时数可达2200~2500小时
//                 ^^^^^^^^             ^^^^^^                   ^^^^^^^^^^^^^
import type { Draft } from '../draft.ts';
import type { Finder } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { sentenceAt } from '../unit/context.ts';
import { draftOf, fromQuantity } from './draft.ts';
import { quantities, type Quantity } from './quantity.ts';

const isHours = ({ unit, fraction, glued, to }: Quantity): boolean =>
  unit?.kind === 'duration' && unit.word.endsWith('小时') && !fraction && !glued && to === null;

const RANGE = /^\s?(?:[-~–―至到]|—{1,2})\s?$/u;

/** Does the sentence measure hours before here: 利用小时, 发电小时数? */
function measured(scene: Scene, at: number): boolean {
  const from = sentenceAt(scene, at)?.start ?? 0;
  const before = scene.folded.slice(Math.max(from, at - 120), at);
  return (
    /(?:利用|发电|运行|日照|飞行|停电|上网|使用|志愿服务|服务|培训)(?:小时数?|时[长间])/u.test(before) ||
    /(?:飞行|利用率?)(?:[为达约共]|达到|超过)?$/u.test(before)
  );
}

export const hoursOfUse: Finder = {
  name: 'number/hours-of-use',
  about: 'Hours where they are what is measured, not how long it took: 利用小时3578小时',
  find(scene) {
    const found: Draft[] = [];
    const all = quantities(scene);
    all.forEach((quantity, i) => {
      if (!isHours(quantity) || !measured(scene, quantity.start)) return;
      const draft = draftOf({ ...fromQuantity(scene, quantity), unit: 'h', counter: null });
      const last = all[i - 1];
      const joined =
        last !== undefined &&
        last.unit === null &&
        last.value < quantity.value &&
        RANGE.test(scene.folded.slice(last.end, quantity.start));
      found.push(
        joined ? { ...draft, start: last.start, value: null, low: last.value, high: quantity.value } : draft,
      );
    });
    return found;
  },
};

// 动画片产量达22万分钟   预订间夜2460万晚
//             ^^^^^^^^           ^^^^^^^
export const timeCounted: Finder = {
  name: 'number/time-counted',
  about: 'Minutes, hours and nights by the ten thousand are counted, not waited: 22万分钟',
  find: (scene) =>
    quantities(scene)
      .filter(
        ({ unit, exponent, glued, to }) =>
          unit?.kind === 'duration' &&
          exponent >= 4 &&
          !glued &&
          to === null &&
          /分钟|小时|晚|夜/u.test(unit.word),
      )
      .map((quantity) => {
        const { unit } = quantity;
        const counter = unit === null ? null : scene.text.slice(unit.start, unit.end);
        return draftOf({ ...fromQuantity(scene, quantity), unit: 'count', counter });
      }),
};
