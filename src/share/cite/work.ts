import type { Work } from '../../chart/sourceLine.ts';

/** What kind of publication a source is, in the terms of citation styles. */
export type Genre = 'journal' | 'magazine' | 'newspaper' | 'web' | 'other';

/** Reads the free words of `Source.kind`: "journal articles", "newspaper page", "web page". */
export function genreOf({ kind }: Work): Genre {
  const words = kind.toLowerCase();
  if (words.includes('journal')) return 'journal';
  if (words.includes('magazine')) return 'magazine';
  if (words.includes('newspaper')) return 'newspaper';
  if (words.includes('web')) return 'web';
  return 'other';
}

/** Name of a periodical without the title marks some sources print around it. */
export const plainTitle = (title: string) => title.replace(/^《([^《》]*)》$/, '$1');

export const isChinese = (name: string) => /\p{Script=Han}/u.test(name);

/** Given and family name; Chinese names are kept whole as the family name, as CSL's `literal` asks. */
export function nameParts(name: string): { family: string; given: string } | { literal: string } {
  if (isChinese(name)) return { literal: name };
  const at = name.trim().lastIndexOf(' ');
  return at < 0
    ? { literal: name.trim() }
    : { family: name.slice(at + 1).trim(), given: name.slice(0, at).trim() };
}
