import type { UiLang } from './say.ts';

const chinese = '零一二三四五六七八九十';
const english = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** A small count in words, to open a sentence with: 五, Five. Digits above ten. */
export function countWord(count: number, lang: UiLang): string {
  const word = lang === 'en' ? english[count] : chinese[count];
  if (word === undefined) return new Intl.NumberFormat(lang).format(count);
  return word === '二' ? '两' : word;
}
