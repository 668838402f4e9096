import type { Passage } from '../../model/index.ts';
import type { Document } from '../extract.ts';

/** Paragraphs of a document, reflowed, with a map back to the file. */
export function passages(document: Document): Passage[] {
  const { id, text } = document;
  return [
    {
      id: `${id}#p1`,
      source: id,
      article: null,
      role: 'body',
      lang: document.lang ?? 'zh-Hans',
      text,
      start: 0,
      end: text.length,
      spans: [{ at: 0, start: 0, length: text.length }],
    },
  ];
}
