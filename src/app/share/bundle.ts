import type { Chart, Dataset } from '../../model/index.ts';
import * as wording from '../../chart/wording.ts';
import { wordsOfDocuments, type Fold } from '../here.ts';
import type { UiLang } from '../message/say.ts';
import { MAKER, RIGHTS } from '../../share/sharing.ts';

/** What the browser needs to make files of a chart: the chart, its part of the dataset, and its words in Traditional script. */
export interface Bundle {
  chart: Chart;
  dataset: Omit<Dataset, 'texts' | 'indicators'>;
  /** Simplified → Traditional, for the words of the program in this bundle; empty in the other languages. */
  hant: Readonly<Record<string, string>>;
  /** Published address of the site with a closing slash; `null` when none was configured. */
  site: string | null;
}

/** A chart with only those figures, passages, sources, checks and rows of series that speak of it. */
export function bundleOf(
  chart: Chart,
  dataset: Dataset,
  lang: UiLang,
  fold: Fold,
  site: string | null,
): Bundle {
  const checks = dataset.checks.filter(({ id }) => chart.checks.includes(id));
  const drawn = new Set(chart.marks.flatMap(({ implied }) => implied ?? []).concat(chart.implied));
  const implied = dataset.implied.filter(({ id }) => drawn.has(id));
  const wanted = new Set([
    ...[...chart.marks, ...chart.notes].flatMap(({ figure }) => figure ?? []),
    ...chart.beside,
    ...[...checks, ...implied].flatMap(({ figures }) => figures.map(({ figure }) => figure)),
  ]);
  const figures = dataset.figures.filter(({ id }) => wanted.has(id));
  const passageIds = new Set(figures.map(({ passage }) => passage));
  const passages = dataset.passages.filter(({ id }) => passageIds.has(id));
  const articleIds = new Set(passages.map(({ article }) => article));
  const sourceIds = new Set([...chart.sources, ...figures.map(({ source }) => source)]);
  const rows = new Set([
    ...chart.marks.flatMap(({ reference }) => reference ?? []),
    ...checks.flatMap(({ reference }) => reference ?? []),
  ]);
  const part = {
    sources: dataset.sources.filter(({ id }) => sourceIds.has(id)),
    articles: dataset.articles.filter(({ id }) => articleIds.has(id)),
    passages,
    figures,
    checks,
    implied,
    references: dataset.references.filter(({ id }) => rows.has(id)),
  };
  const keep = wordsOfDocuments(part);
  const hant: Record<string, string> = {};
  if (lang === 'zh-Hant')
    for (const words of chineseIn([chart, checks, implied, part.references, { ...wording }, MAKER, RIGHTS])) {
      const folded = fold(words, keep);
      if (folded !== words) hant[words] = folded;
    }
  return { chart, dataset: part, hant, site };
}

/** Every text that stands under `zh` in a value. */
function* chineseIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    if (key === 'zh' && typeof inside === 'string') yield inside;
    else yield* chineseIn(inside);
  }
}
