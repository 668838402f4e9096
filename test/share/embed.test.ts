import { expect, test } from 'vitest';
import { choiceOf, inkOf, queryOf, themes } from '../../src/share/embed-choice.ts';

test.each([
  ['', { theme: 'auto', size: 'auto', mark: null, lang: null }],
  ['?theme=dark&size=s&mark=a-1&lang=en', { theme: 'dark', size: 's', mark: 'a-1', lang: 'en' }],
  ['?theme=pink&size=xxl', { theme: 'auto', size: 'auto', mark: null, lang: null }],
])('“%s” asks for %j', (query, expected) => {
  expect(choiceOf(new URLSearchParams(query))).toEqual(expected);
});

test('a choice is read from an address as it was written, and what is usual is not written', () => {
  for (const theme of themes) {
    const choice = { theme, size: 'm', mark: '图-1&2', lang: 'zh-Hant' } as const;
    expect(choiceOf(new URLSearchParams(queryOf(choice)))).toEqual(choice);
  }
  expect(queryOf({ theme: 'auto', size: 'auto', mark: null, lang: null })).toBe('');
});

test('a theme names its ink where it has one', () => {
  expect(themes.map(inkOf)).toEqual([null, 'light', 'dark', null, 'light', 'dark']);
});
