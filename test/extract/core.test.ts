import fc from 'fast-check';
import { fold as asSimplified } from '../../src/extract/text/fold.ts';
import st from 'opencc-js/dict/STCharacters';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { Figure } from '../../src/model/index.ts';
import { gold } from '../gold/run.ts';

const figuresOf = (text: string, more: { lang?: 'zh-Hans' | 'zh-Hant' | 'en' } = {}): Figure[] =>
  extract({ id: 't', text, published: '2024-06-01', ...more }).figures;

/** All gold passages, twice over, on a busy machine. */
const slow = { timeout: 120_000 };

/** Bits of text that rules react to, so that random strings are not all noise. */
const pieces = fc.oneof(
  fc.constantFrom(
    '1',
    '１',
    '0.5',
    ',',
    '，',
    '.',
    '。',
    ' ',
    '\n',
    '\r\n',
    '%',
    '％',
    '亿',
    '億',
    '万',
    '萬',
    '元',
    '美元',
    '个',
    '個',
    '多',
    '约',
    '超过',
    '以上',
    '同比',
    '增长',
    '下降',
    '至',
    '-',
    '~',
    '百分之',
    '分之',
    '三',
    '兩',
    '半',
    '成',
    '倍',
    '翻一番',
    '第',
    '《',
    '》',
    '“',
    '”',
    '(',
    ')',
    '（',
    '2023年',
    '1月',
    '分别',
    '、',
    '和',
    'million',
    ' to ',
    ' and ',
    '$',
    'US$',
    ' per cent',
    ' companies',
    ' rose ',
    'between ',
    'half',
    'a third',
    'one in five',
    '每',
    '/',
    '平方米',
    '\u0000',
    '\uD800',
    '\uDC00',
    '\u202E',
    '\u0301',
    '𠮷',
    '👩‍👩‍👧',
    '\uFEFF',
    '\u00A0',
    '\u3000',
    '|',
    '#',
    '* ',
    '①',
    '其中',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.integer({ min: 0, max: 1e9 }).map(String),
);
const anyText = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

test('never throws, whatever the string; quotes stand where they say; figures never overlap', slow, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { figures, passages } = extract({ id: 't', text, published: '2024-06-01' });
      const byPassage = new Map(passages.map((passage) => [passage.id, passage]));
      const places = [...figures].sort((a, b) => a.start - b.start);
      for (const figure of figures) {
        expect(text.slice(figure.start, figure.start + figure.quote.length)).toBe(figure.quote);
        expect(figure.quote.length).toBeGreaterThan(0);
        expect(byPassage.has(figure.passage)).toBe(true);
        expect(figure.value !== null || (figure.low !== null && figure.high !== null)).toBe(true);
      }
      for (const [i, figure] of places.entries()) {
        const next = places[i + 1];
        if (next !== undefined) expect(figure.start + figure.quote.length).toBeLessThanOrEqual(next.start);
      }
      expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    }),
    { numRuns: 400 },
  );
});

test('reads the same text the same way twice, whatever was read in between', slow, () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const first = JSON.stringify(extract({ id: 't', text }));
      extract({ id: 'other', text: other });
      expect(JSON.stringify(extract({ id: 't', text }))).toBe(first);
    }),
    { numRuns: 100 },
  );
});

const passages = [...gold('seeds'), ...gold('dev'), ...gold('own')];

/** Half-width to full-width, but for what changes length. */
const widened = (text: string): string => {
  const wide = (char: string): string => String.fromCharCode(char.charCodeAt(0) + 0xfee0);
  return text.replace(/[0-9%]/gu, wide).replace(/(?<=[\uff10-\uff19])[,.](?=[\uff10-\uff19])/gu, wide);
};

const essence = (figure: Figure): unknown => [
  figure.start,
  figure.value,
  figure.low,
  figure.high,
  figure.unit,
  figure.type,
];

test('digits of full width leave value, unit, bounds and type as they are', slow, () => {
  const chinese = passages.filter(({ lang }) => lang !== 'en');
  const changed = chinese.filter(({ text, lang }) => {
    const wide = widened(text);
    return (
      JSON.stringify(figuresOf(text, { lang }).map(essence)) !==
      JSON.stringify(figuresOf(wide, { lang }).map(essence))
    );
  });
  expect(changed.map(({ id }) => id)).toEqual([]);
});

/** Simplified to Traditional, character by character, where the way back is the same character. */
const traditional = new Map(
  st.split('|').flatMap((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return from.length === 1 && to.length === 1 && asSimplified(to) === from ? [[from, to] as const] : [];
  }),
);

test('Traditional characters leave value, unit, bounds and type as they are', slow, () => {
  const simplified = passages.filter(({ lang }) => lang === 'zh-Hans');
  const changed = simplified.filter(({ text }) => {
    const other = Array.from(text, (char) => traditional.get(char) ?? char).join('');
    // The place decides what 元 is; the script alone would make it another.
    const plain = (figures: Figure[]): string =>
      JSON.stringify(figures.map(essence)).replace(/TWD|HKD|MOP/gu, 'CNY');
    return plain(figuresOf(text, { lang: 'zh-Hans' })) !== plain(figuresOf(other, { lang: 'zh-Hant' }));
  });
  expect(changed.map(({ id }) => id)).toEqual([]);
});

test('a paragraph added elsewhere leaves the id of a figure unchanged', slow, () => {
  // A text that breaks off, or is printed line by line, may go on in the next paragraph.
  const closed = passages
    .filter((_, i) => i % 3 === 0)
    .filter(({ text }) => /[。.!?！？]$/u.test(text) && !text.includes('\n'));
  for (const { text } of closed) {
    const ids = figuresOf(text).map(({ id }) => id);
    const before = figuresOf(`前言说明这一部分没有任何内容。\n\n${text}`).map(({ id }) => id);
    const after = figuresOf(`${text}\n\n结语说明这一部分没有任何内容。`).map(({ id }) => id);
    for (const id of ids) {
      expect(before).toContain(id);
      expect(after).toContain(id);
    }
  }
});

const grouped = (digits: string): string => Number(digits).toLocaleString('en-US');

/** Ways to write a whole number with a unit, and what must come back. */
const dresses: readonly { say: (n: number) => string; value: (n: number) => number; unit: string }[] = [
  { say: (n) => `总额为${n}亿元。`, value: (n) => n * 1e8, unit: 'CNY' },
  { say: (n) => `总额为${grouped(String(n))}万元。`, value: (n) => n * 1e4, unit: 'CNY' },
  { say: (n) => `共有${n}家企业。`, value: (n) => n, unit: 'count' },
  { say: (n) => `占比为${n}%。`, value: (n) => n, unit: '%' },
  { say: (n) => `面积${grouped(String(n))}平方公里。`, value: (n) => n, unit: 'km2' },
  { say: (n) => `收入${chinese(n)}元。`, value: (n) => n, unit: 'CNY' },
  { say: (n) => `Revenue was $${grouped(String(n))} million.`, value: (n) => n * 1e6, unit: 'USD' },
  { say: (n) => `It sold ${grouped(String(n))} vehicles.`, value: (n) => n, unit: 'count' },
  { say: (n) => `The plant has ${n} MW of capacity.`, value: (n) => n, unit: 'MW' },
  { say: (n) => `It raised €${n}bn.`, value: (n) => n * 1e9, unit: 'EUR' },
];

/** A whole number below a hundred million in Chinese numerals. */
function chinese(n: number): string {
  const digits = '零一二三四五六七八九';
  const section = (value: number): string => {
    let text = '';
    let zero = false;
    for (const [size, word] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(value / size) % 10;
      if (digit === 0) zero = text !== '';
      else {
        text += (zero ? '零' : '') + digits.charAt(digit) + word;
        zero = false;
      }
    }
    return text;
  };
  const high = Math.floor(n / 10000);
  const low = n % 10000;
  return (
    (high > 0 ? `${section(high)}万` : '') + (high > 0 && low > 0 && low < 1000 ? '零' : '') + section(low)
  );
}

test.each(dresses.map((dress) => [dress.say(1234), dress] as const))(
  'gives any number back that is written like %s',
  slow,
  (_, dress) => {
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 9999999 }), (n) => {
        // 1900 to 2100 may be a year
        fc.pre(n < 1500 || n > 2100);
        const [figure, ...rest] = figuresOf(dress.say(n));
        expect(rest).toEqual([]);
        expect([figure?.value, figure?.unit]).toEqual([dress.value(n), dress.unit]);
      }),
      { numRuns: 60 },
    );
  },
);
