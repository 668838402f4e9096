import type { Bilingual } from '../model/check.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Figure } from '../model/figure.ts';
import type { Reference } from '../model/reference.ts';
import { WORDS } from './wording.ts';

/** The work a figure stands in: its article where the source holds several, else the source. */
export function workOf(figure: Figure, dataset: Dataset) {
  const source = dataset.sources.find((each) => each.id === figure.source);
  const passage = dataset.passages.find((each) => each.id === figure.passage);
  const article = dataset.articles.find((each) => each.id === passage?.article);
  return {
    title: article?.title ?? source?.title ?? figure.source,
    authors: article && article.authors.length > 0 ? article.authors : (source?.authors ?? []),
    /** What the article appeared in, when it is not the work itself. */
    container: article ? (source?.title ?? null) : null,
    publisher: source?.publisher ?? null,
    published: source?.published ?? null,
    year: source?.published?.slice(0, 4) ?? '',
    url: source?.url ?? null,
    lang: source?.lang ?? 'zh-Hans',
    kind: source?.kind ?? '',
  };
}

/** "中国汽车工业协会,引自渠慎宁《…》,2024": who has the numbers, and the work that cites them. */
export function sourceLineOf(
  figures: readonly Figure[],
  references: readonly Reference[],
  dataset: Dataset,
): Bilingual {
  const who = [...new Set(figures.map((figure) => figure.attribution).filter((name) => name !== null))];
  const works = new Map(figures.map((figure) => [workOf(figure, dataset).title, workOf(figure, dataset)]));
  const behind = [...new Set(references.map((row) => row.compiler))];
  const zh = [...works.values()].map(
    (work) => `${work.authors.slice(0, 3).join('、')}《${work.title}》${work.year ? `，${work.year}` : ''}`,
  );
  const en = [...works.values()].map(
    (work) =>
      `${work.authors.slice(0, 3).join(', ')}${work.authors.length > 0 ? ', ' : ''}“${work.title}”${work.year ? `, ${work.year}` : ''}`,
  );
  const zhVia = who.length > 0 ? `${who.join('、')}，${WORDS.citedVia.zh}${zh.join('；')}` : zh.join('；');
  const enVia = who.length > 0 ? `${who.join(', ')}, ${WORDS.citedVia.en} ${en.join('; ')}` : en.join('; ');
  return {
    zh: zhVia + (behind.length > 0 ? ` · 灰线：${behind.join('、')}` : ''),
    en: enVia + (behind.length > 0 ? ` · grey line: ${behind.join(', ')}` : ''),
  };
}
