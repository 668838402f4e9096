import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finderOf } from '../../../src/app/explore/find.ts';
import { matches, terms } from '../../../src/app/explore/search.ts';

const texts = ['工业机器人销量 2022', 'a股 ipo 2023', '机器 5g 基站', '人 机', ''];

it('asks for nothing where no word is given', () => {
  expect(finderOf(texts)('  ')).toBeNull();
});

it('finds, whatever was asked before, what reading every text would find', () => {
  const word = fc.stringMatching(/^[机器人ipo23 ]{0,4}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (asked) => {
      const find = finderOf(texts);
      for (const text of asked) {
        const words = terms(text);
        const found = find(text);
        if (words.length === 0) expect(found).toBeNull();
        else expect([...(found ?? [])]).toEqual(texts.map((each) => (matches(each, words) ? 1 : 0)));
      }
    }),
  );
});
