import type { Chart } from '../../model/chart.ts';
import type { Figure } from '../../model/figure.ts';
import { workOf, type Work } from '../../chart/sourceLine.ts';
import { chartAddress, figureAddress, isWeb } from '../addresses.ts';
import { oneLine } from '../oneLine.ts';
import { around } from '../sentence.ts';
import { figuresOf, type Sharing } from '../sharing.ts';
import { textFragment } from '../textFragment.ts';

/** What is cited: the work the numbers stand in, who had them first, and where they were seen. */
export interface Cited {
  /** ASCII key for BibTeX, stable. */
  key: string;
  work: Work;
  /** Who the work says has the number; "cited via". */
  attributions: readonly string[];
  /** The sentence; several for a chart. */
  quotes: readonly string[];
  /** Page of the figure or chart on the site. */
  permalink: string | null;
  /** The clause in the source itself, or its address. */
  sourceLink: string | null;
  /** Day it was looked up. */
  seen: string;
}

/** One claim. */
export function citedFigure(figure: Figure, sharing: Sharing): Cited {
  const { dataset } = sharing;
  const work = workOf(figure, dataset);
  return {
    key: keyOf(work),
    work,
    attributions: figure.attribution === null ? [] : [figure.attribution],
    quotes: [oneLine(around(figure, dataset).text)],
    permalink: figureAddress(figure, sharing),
    sourceLink: textFragment(figure, dataset) ?? (isWeb(work.url) ? work.url : null),
    seen: sharing.made,
  };
}

/** A chart: one entry per work its figures stand in. */
export function citedChart(chart: Chart, sharing: Sharing): Cited[] {
  const { dataset } = sharing;
  const byWork = new Map<string, Figure[]>();
  for (const figure of figuresOf(chart, dataset)) {
    const { id } = workOf(figure, dataset);
    byWork.set(id, [...(byWork.get(id) ?? []), figure]);
  }
  return [...byWork.values()].flatMap((figures) => {
    const [first] = figures;
    if (!first) return [];
    const names = figures.map((figure) => figure.attribution).filter((name) => name !== null);
    return [
      {
        ...citedFigure(first, sharing),
        attributions: [...new Set(names)],
        quotes: [...new Set(figures.map((figure) => oneLine(around(figure, dataset).text)))],
        permalink: chartAddress(chart.id, sharing),
      },
    ];
  });
}

/** "quyu-jingji2024-5": letters, digits and hyphens only. */
function keyOf(work: Work): string {
  const [source = '', part] = work.id.split('/');
  const ascii = source.replace(/[^a-z0-9-]/gi, '') || 'source';
  return [ascii + work.year, part].filter(Boolean).join('-');
}
