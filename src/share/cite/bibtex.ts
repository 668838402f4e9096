import { isWeb } from '../addresses.ts';
import { noteOf } from './csl.ts';
import type { Cited } from './cited.ts';
import { genreOf, isChinese, plainTitle } from './work.ts';

/** A BibTeX entry in UTF-8. Braces keep capitals and Chinese names as they are. */
export function bibtex(cited: Cited): string {
  const { key, work, permalink, seen } = cited;
  const genre = genreOf(work);
  const periodical = genre === 'journal' || genre === 'magazine' || genre === 'newspaper';
  const [year, month] = (work.published ?? '').split('-');
  const fields: [string, string][] = [
    [
      'author',
      work.authors.map((name) => (isChinese(name) ? `{${escape(name)}}` : escape(name))).join(' and '),
    ],
    ['title', `{${escape(plainTitle(work.title))}}`],
    [periodical ? 'journal' : 'howpublished', escape(plainTitle(work.publisher ?? work.container ?? ''))],
    ['year', year ?? ''],
    ['month', month === undefined ? '' : String(Number(month))],
    ['url', isWeb(work.url) ? work.url : (permalink ?? '')],
    ['urldate', seen],
    ['note', escape(noteOf(cited))],
  ];
  const lines = fields
    .filter(([, value]) => value !== '' && value !== '{}')
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@${periodical ? 'article' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`;
}

const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Characters that TeX would act on. Braces are dropped: an unbalanced one would swallow the file. */
function escape(text: string): string {
  return text
    .replace(/[{}]/g, '')
    .replace(/[\\~^]/g, (char) => NAMED[char] ?? char)
    .replace(/[&%$#_]/g, (char) => `\\${char}`);
}
