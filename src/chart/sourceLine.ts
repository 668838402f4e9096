import type { Bilingual } from '../model/check.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Figure } from '../model/figure.ts';
import type { Reference } from '../model/reference.ts';
import type { Lang } from '../model/source.ts';
import { compilerOf } from './references.ts';
import { WORDS } from './wording.ts';

/** A work as it is cited. */
export interface Work {
  id: string;
  title: string;
  authors: readonly string[];
  /** Title of the whole an article stands in (a page, a collection), when it has one of its own. */
  container: string | null;
  publisher: string | null;
  published: string | null;
  year: string;
  url: string | null;
  lang: Lang;
  kind: string;
}

/** The work a figure stands in: its article where the source holds several, else the source. */
export function workOf(figure: Figure, dataset: Dataset): Work {
  const source = dataset.sources.find((each) => each.id === figure.source);
  const passage = dataset.passages.find((each) => each.id === figure.passage);
  const article = dataset.articles.find((each) => each.id === passage?.article);
  return {
    id: article?.id ?? figure.source,
    title: article?.title ?? source?.title ?? figure.source,
    authors: article?.authors ?? source?.authors ?? [],
    container: article && source && source.title !== article.title ? source.title : null,
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
  const works = new Map(figures.map((figure) => [workOf(figure, dataset).id, workOf(figure, dataset)]));
  const compilers = references.map((row) => compilerOf(row, references));
  const behind = (key: 'zh' | 'en') => [...new Set(compilers.map((each) => each[key]))];
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
    zh: zhVia + (references.length > 0 ? ` · 灰线：${behind('zh').join('、')}` : ''),
    en: enVia + (references.length > 0 ? ` · grey line: ${behind('en').join(', ')}` : ''),
  };
}
