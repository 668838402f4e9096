import type { Article, Passage } from '../../model/index.ts';
import type { Site } from '../site.ts';

/** A stretch of a document that is shown as one: the paragraphs of an article, or page furniture folded away. */
export interface ReadingRun {
  /** Set on the first run of an article. */
  article: Article | null;
  /** The paragraph that prints the article's title, when the text has one: it is shown as the title. */
  title: Passage | null;
  folded: boolean;
  passages: Passage[];
}

/** A document's passages in reading order: articles kept whole, neighbouring furniture folded together. */
export function runsOfReading(passages: readonly Passage[], site: Site): ReadingRun[] {
  const runs: ReadingRun[] = [];
  let reading: string | null = null;
  for (const passage of passages) {
    const folded = passage.role === 'boilerplate';
    const opens = !folded && passage.article !== reading && passage.article !== null;
    if (!folded) reading = passage.article;
    const last = runs.at(-1);
    if (last && last.folded === folded && !opens) last.passages.push(passage);
    else {
      const article = opens ? (site.article.get(passage.article ?? '') ?? null) : null;
      runs.push({ article, title: article && titleIn(passages, article), folded, passages: [passage] });
    }
  }
  return runs;
}

/** The paragraph among the first of an article that says its title, line breaks and spacing apart. */
function titleIn(passages: readonly Passage[], { id, title }: Article): Passage | null {
  const plain = (text: string) => text.replace(/\s/gu, '');
  const first = passages.filter(({ article, role }) => article === id && role !== 'boilerplate').slice(0, 4);
  return first.find(({ text }) => plain(text) === plain(title)) ?? null;
}
