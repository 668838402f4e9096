import { isWeb } from '../addresses.ts';
import type { Cited } from './cited.ts';
import { genreOf, isChinese, nameParts, plainTitle } from './work.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** APA, 7th edition, as plain text; the compiler of the number is named "as cited in". */
export function apa({ work, attributions, permalink }: Cited): string {
  const names = work.authors.map((author) => {
    const parts = nameParts(author);
    if ('literal' in parts) return parts.literal;
    const initials = parts.given.split(/[\s-]+/).map((word) => `${word.charAt(0)}.`);
    return `${parts.family}, ${initials.join(' ')}`;
  });
  const authors =
    names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1) ?? ''}` : (names[0] ?? '');
  const title = plainTitle(work.title);
  const where = plainTitle(work.publisher ?? work.container ?? '');
  const date = `(${dateOf(work.published, genreOf(work))}).`;
  const link = [isWeb(work.url) ? work.url : '', permalink ?? ''].filter(Boolean).join(' ; ');
  const lead = authors === '' ? `${title}. ${date}` : `${stop(authors)} ${date} ${stop(title)}`;
  const as =
    attributions.length === 0 ? '' : ` [${attributions.join('; ')}, as cited in ${names[0] ?? title}]`;
  return `${lead}${where === '' ? '' : ` ${where}.`}${link === '' ? '' : ` ${link}`}${as}`;
}

const stop = (text: string) => (/[.?!。？！]$/.test(text) ? text : isChinese(text) ? `${text}.` : `${text}.`);

function dateOf(published: string | null, genre: string): string {
  if (published === null) return 'n.d.';
  const [year = '', month, day] = published.split('-');
  if (genre === 'journal' || month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? '';
  return [year, [name, day === undefined ? '' : String(Number(day))].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
}
