import { isWeb } from '../addresses.ts';
import type { Cited } from './cited.ts';
import { genreOf, nameParts, plainTitle } from './work.ts';

/** CSL-JSON, as reference managers import it. */
export interface CslItem {
  id: string;
  type: 'article-journal' | 'article-magazine' | 'article-newspaper' | 'webpage' | 'document';
  title: string;
  author?: ({ family: string; given: string } | { literal: string })[];
  'container-title'?: string;
  issued?: { 'date-parts': number[][] };
  accessed: { 'date-parts': number[][] };
  URL?: string;
  language: string;
  note?: string;
}

const TYPES = {
  journal: 'article-journal',
  magazine: 'article-magazine',
  newspaper: 'article-newspaper',
  web: 'webpage',
  other: 'document',
} as const;

export function csl(cited: Cited): CslItem {
  const { key, work, permalink } = cited;
  const where = plainTitle(work.publisher ?? work.container ?? '');
  const url = isWeb(work.url) ? work.url : permalink;
  return {
    id: key,
    type: TYPES[genreOf(work)],
    title: plainTitle(work.title),
    ...(work.authors.length > 0 ? { author: work.authors.map(nameParts) } : {}),
    ...(where === '' ? {} : { 'container-title': where }),
    ...(work.published === null ? {} : { issued: parts(work.published) }),
    accessed: parts(cited.seen),
    ...(url === null ? {} : { URL: url }),
    language: work.lang,
    ...note(cited),
  };
}

const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** What no field holds: the sentence, and who had the number first. */
export function noteOf({ quotes, attributions, permalink }: Cited): string {
  return [
    ...quotes.map((quote) => `“${quote}”`),
    attributions.length > 0 ? `Data: ${attributions.join('; ')}, cited via this work` : '',
    permalink === null ? '' : `Seen at ${permalink}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const note = (cited: Cited) => {
  const text = noteOf(cited);
  return text === '' ? {} : { note: text };
};
