import { describe, expect, test } from 'vitest';
import { countWord } from '../../../src/app/message/count.ts';
import { en } from '../../../src/app/message/en.ts';
import { toHant } from '../../../src/app/message/hant.ts';
import { messagesIn, sayWith } from '../../../src/app/message/say.ts';
import { zh } from '../../../src/app/message/zh.ts';

const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('messages', () => {
  test.each(Object.keys(en).filter((key): key is keyof typeof en => key in en))(
    '%s has the same slots in both languages',
    (key) => {
      expect(slotsOf(zh[key])).toEqual(slotsOf(en[key]));
    },
  );

  test.each([
    ['en', 1, '1 number'],
    ['en', 1234, '1,234 numbers'],
    ['zh-Hans', 1234, '1,234 个数字'],
    ['zh-Hant', 2, '2 個數字'],
  ] as const)('in %s, %d is said as %s', (lang, n, said) => {
    expect(sayWith(lang, messagesIn(lang, toHant))('tallyFigures', { n })).toBe(said);
  });
});

test.each([
  ['zh-Hans', 5, '五'],
  ['zh-Hans', 2, '两'],
  ['en', 5, 'Five'],
  ['en', 12, '12'],
] as const)('countWord() in %s writes %d as %s', (lang, count, word) => {
  expect(countWord(count, lang)).toBe(word);
});

describe('toHant()', () => {
  test('writes in Traditional characters with the words of Taiwan', () => {
    expect(toHant('这个数字的网络信息')).toBe('這個數字的網路資訊');
  });

  test('quotes in corners', () => {
    expect(toHant('“去年”', [])).toBe('「去年」');
    expect(toHant('“为什么”')).toBe('「為什麼」');
    expect(toHant('见“远景”', ['“远景”'])).toBe('見“远景”');
  });

  test('does not take what a figure is about, or who published it, for things of a computer', () => {
    expect(toHant('对象和发布机构')).toBe('對象和發布機構');
  });

  test('leaves the words of a document as they are', () => {
    expect(toHant('引自《发展新质生产力》，数据', ['发展新质生产力'])).toBe('引自《发展新质生产力》，數據');
  });
});
