import type { Cited } from './cited.ts';
import { plainTitle } from './work.ts';

/** The sentence in quotation marks, who wrote it, and the way back: to paste into a message. */
export function plainQuote({ quotes, work, permalink, sourceLink }: Cited): string {
  const chinese = work.lang !== 'en';
  const title = chinese ? `《${plainTitle(work.title)}》` : `“${work.title}”`;
  const by = [
    work.authors.join(chinese ? '、' : ', '),
    title,
    work.publisher === null ? '' : plainTitle(work.publisher),
    work.published ?? '',
  ]
    .filter(Boolean)
    .join(chinese ? '，' : ', ');
  const said = quotes.map((quote) => `“${quote}”`).join('\n');
  return [said, `— ${by}`, ...new Set([sourceLink, permalink].filter((link) => link !== null))].join('\n');
}
