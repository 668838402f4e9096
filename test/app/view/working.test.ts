import { expect, test } from 'vitest';
import { briefly } from '../../../src/app/view/working.ts';

test.each([
  ['19 + 32 = 51 · 文中 51 (计数,无舍入): 在内', true, '19 + 32 = 51'],
  [
    '(40 − 30) ÷ 40 = 25.9% · 文中 25% → [24.5%, 25.5%) 四舍五入: 不在',
    false,
    '(40 − 30) ÷ 40 = 25.9% · 文中 25%',
  ],
  [
    '3 ÷ 2 = 1.5× · the printed digits allow [1.2×, 1.8×) · stated 2× → [1.5×, 2.5×): inside',
    false,
    '3 ÷ 2 = 1.5× · stated 2×',
  ],
  ['a working of one step', false, 'a working of one step'],
])('%s, said briefly', (working, agrees, brief) => {
  expect(briefly(working, agrees)).toBe(brief);
});
