import { describe, expect, test } from 'vitest';
import { guessSource } from '../../src/extract/text/guess.ts';

const guess = (file: string, text: string, taken: string[] = []) =>
  guessSource(file, text, '', new Set(taken));

describe('without a table, a document is known by its name and its first lines', () => {
  test.each<[string, string, string, Partial<ReturnType<typeof guess>>]>([
    [
      'title and date line',
      'tea.txt',
      '茶叶报告\n发布时间：2024-03-05 10:00\n\n2023年9月7日，茶叶产量为5万吨。',
      {
        id: 'tea',
        title: '茶叶报告',
        published: '2024-03-05',
        lang: 'zh-Hans',
        authors: [],
        publisher: null,
      },
    ],
    [
      'the date in the name of the file',
      '茶叶 2024年3月5日.md',
      '茶叶產量為5萬噸。',
      { id: '茶叶-2024年3月5日', published: '2024-03-05', lang: 'zh-Hant' },
    ],
    [
      'no date that the text only speaks of',
      'tea.txt',
      '2023年9月7日，茶叶产量为5万吨。',
      { published: null },
    ],
    [
      'no date that there is not',
      '2023-02-30.txt',
      'Output rose.',
      { published: null, lang: 'en', title: 'Output rose.' },
    ],
    ['an id for a name of marks only', '!!!.txt', 'Output rose.', { id: 'document' }],
  ])('%s', (_, file, text, expected) => {
    expect(guess(file, text)).toMatchObject(expected);
  });

  test('two files of one name get two ids', () => {
    expect(guess('tea.md', 'x', ['tea']).id).toBe('tea-2');
  });
});
