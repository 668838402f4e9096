// 比五年前翻了一番   翻两番
//         ^^^^^^^^   ^^^^^^
import type { Draft } from '../draft.ts';
import { chineseDigits } from '../locale/chinese-digits.ts';
import type { Finder } from '../rule.ts';
import { draftOf } from './draft.ts';

export const doubling: Finder = {
  bare: true,
  name: 'number/doubling',
  about: 'Doublings: 翻一番 is twice, 翻两番 four times',
  find(scene) {
    const { folded } = scene;
    const found: Draft[] = [];
    for (let end = folded.indexOf('番'); end >= 0; end = folded.indexOf('番', end + 1)) {
      const here = /翻(?:了近|近了|了将近|[了上至近])?([一两二三四五六七八九1-9])$/u.exec(
        folded.slice(Math.max(0, end - 5), end),
      );
      if (here === null) continue;
      const digit = here[1] ?? '';
      const count = chineseDigits[digit] ?? Number(digit);
      found.push(
        draftOf({
          start: end - here[0].length,
          end: end + 1,
          value: 2 ** count,
          unit: 'x',
          type: 'multiple',
        }),
      );
    }
    return found;
  },
};
