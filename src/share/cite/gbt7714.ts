import { isWeb } from '../addresses.ts';
import type { Cited } from './cited.ts';
import { genreOf, plainTitle } from './work.ts';

const MARKS = { journal: 'J', magazine: 'J', newspaper: 'N', web: 'EB/OL', other: 'Z' } as const;

/** GB/T 7714—2015, sequential style: 渠慎宁. 新质生产力培育的产业化支撑路径[J]. 区域经济评论, 2024. */
export function gbt7714({ work, attributions, permalink, seen }: Cited): string {
  const genre = genreOf(work);
  const online = permalink !== null || isWeb(work.url);
  const mark = genre === 'web' || !online ? MARKS[genre] : `${MARKS[genre]}/OL`;
  const authors =
    work.authors.length > 3
      ? `${work.authors.slice(0, 3).join(', ')}, ${work.lang === 'en' ? 'et al' : '等'}`
      : work.authors.join(', ');
  const where = plainTitle(work.publisher ?? work.container ?? '');
  const when = genre === 'newspaper' ? (work.published ?? '') : work.year;
  const dated = genre === 'web' ? `(${work.published ?? work.year})[${seen}]` : online ? `[${seen}]` : '';
  const parts = [
    authors === '' ? '' : `${authors}. `,
    `${plainTitle(work.title)}[${mark}]. `,
    genre === 'web' ? (where === '' ? '' : `${where}, `) : [where, when].filter(Boolean).join(', '),
    dated,
    '. ',
    [isWeb(work.url) ? work.url : '', permalink ?? '']
      .filter(Boolean)
      .map((link) => `${link}. `)
      .join(''),
    attributions.length > 0 ? `（数据：${attributions.join('、')}，转引自该文）` : '',
  ];
  return parts.join('').replaceAll(', (', ' (').trim();
}
