// 新品7折   九九折   打对折
//     ^^^   ^^^^^^     ^^^^
import type { Draft } from '../draft.ts';
import { chineseDigits } from '../locale/chinese-digits.ts';
import type { Finder } from '../rule.ts';
import { draftOf, times } from './draft.ts';
import { quantities } from './quantity.ts';

const skipSpaces = (folded: string, at: number): number => {
  let to = at;
  while (to - at < 4 && folded.charAt(to) === ' ') to++;
  return to;
};

/** Characters behind 折 that make another word: 折叠, 折算, 折射. */
const notDiscount = /[叠算射旧线腾中返合页扇损磨纸价回]/u;

export const discount: Finder = {
  bare: true,
  name: 'number/discount',
  about: 'A price as tenths of the full one: 7折, 九九折, 打对折',
  find(scene) {
    const { folded } = scene;
    const found: Draft[] = [];
    for (const quantity of quantities(scene)) {
      const at = skipSpaces(folded, quantity.numberEnd);
      if (
        folded.charAt(at) !== '折' ||
        notDiscount.test(folded.charAt(at + 1)) ||
        quantity.glued ||
        quantity.exponent > 0
      )
        continue;
      const printed = folded.slice(quantity.at, quantity.numberEnd).replace(/ /gu, '');
      const pair = /^[一二三四五六七八九]{2}$/u.test(printed)
        ? Array.from(printed, (char) => chineseDigits[char] ?? 0)
        : null;
      const number = pair === null ? quantity.value : Number(pair.join(''));
      if (number <= 0 || number >= 100) continue;
      found.push(
        draftOf({
          start: quantity.at,
          end: at + 1,
          value: number > 10 ? number : times(number, 10),
          unit: '%',
        }),
      );
    }
    for (let at = folded.indexOf('折'); at > 0; at = folded.indexOf('折', at + 1)) {
      const before = folded.charAt(at - 1);
      if (before === '半' || (before === '对' && folded.charAt(at - 2) === '打')) {
        found.push(draftOf({ start: at - 1, end: at + 1, value: 50, unit: '%' }));
      }
    }
    return found;
  },
};
