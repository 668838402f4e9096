import type { Article, Lang, Passage } from '../../model/index.ts';
import type { Document } from '../extract.ts';
import { roleOf } from './kind.ts';
import { languageOf } from './language.ts';
import { linesOf } from './line.ts';
import { paragraphsOf } from './paragraph.ts';
import { reflow, type Spelling } from './reflow.ts';

/**
 * Paragraphs of a document as a reader sees them, in order of their beginning, with a map back to the file.
 *
 * Lines that a printer broke are joined, page furniture is set aside, a sentence that a page, a note or another
 * article interrupts is followed to its end. Any string is a document; time grows linearly with its length.
 * Every span holds: `passage.text.slice(at, at + length) === text.slice(start, start + length)`.
 */
export function passages(document: Document): Passage[] {
  const { id, text } = document;
  const spelling = spellingOf(text);
  const whole = documentLanguage(document);
  const articles = [...(document.articles ?? [])].sort((a, b) => a.start - b.start);
  const found: Passage[] = [];
  for (const { kind, lines } of paragraphsOf(linesOf(text))) {
    const reflowed = reflow(lines, spelling);
    const first = reflowed.spans[0];
    if (first === undefined || reflowed.text.trim() === '') continue;
    let end = 0;
    for (const span of reflowed.spans) end = Math.max(end, span.start + span.length);
    found.push({
      id: `${id}#p${found.length + 1}`,
      source: id,
      article: articleAt(articles, first.start),
      role: roleOf[kind],
      lang: passageLanguage(reflowed.text, whole),
      text: reflowed.text,
      start: first.start,
      end,
      spans: reflowed.spans,
    });
  }
  return found;
}

/** The article that an offset falls in; null before the first. */
function articleAt(articles: readonly Article[], offset: number): string | null {
  let id: string | null = null;
  for (const article of articles) {
    if (article.start > offset) break;
    id = article.id;
  }
  return id;
}

function documentLanguage(document: Document): Lang {
  const found = languageOf(document.text);
  if (document.lang !== undefined && document.lang !== null) return document.lang;
  return found === null || found === 'zh' ? 'zh-Hans' : found;
}

/** What the passage shows by itself; in doubt, the language of the document. */
function passageLanguage(text: string, whole: Lang): Lang {
  const found = languageOf(text);
  if (found === 'en') return 'en';
  if (found === null) return whole;
  if (found === 'zh') return whole === 'en' ? 'zh-Hans' : whole;
  // A quoted name in the other script does not change the script of the document.
  return whole === 'en' ? found : text.length < 40 ? whole : found;
}

/** Whether a word stands in the document as spelt; looked up once, on the first hyphen. */
function spellingOf(text: string): Spelling {
  let words: Set<string> | null = null;
  return (word) => {
    words ??= new Set(text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/gu) ?? []);
    return words.has(word.toLowerCase());
  };
}
