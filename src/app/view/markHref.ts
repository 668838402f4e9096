import type { Chart, Mark } from '../../model/index.ts';
import type { Here } from '../here.ts';
import { routes } from '../route.ts';
import type { Site } from '../site.ts';

/**
 * Where a mark leads without scripts, from the language's root: a cited figure to its place in the document,
 * an implied one or a row of an official series to its working on the chart's page.
 */
export function markAddress(site: Site, chart: Chart, mark: Mark): string | null {
  if (mark.figure !== null) return figureAddress(site, mark.figure);
  const row = mark.implied ?? mark.reference;
  return row === null ? null : `${routes.chart(chart.id)}#${encodeURIComponent(row)}`;
}

/** The place of a figure in its document. */
export function figureAddress(site: Site, id: string): string | null {
  const figure = site.figure.get(id);
  return figure ? `${routes.source(figure.source)}#${encodeURIComponent(id)}` : null;
}

/** The same, as a link from this page. */
export function markHref({ site, to }: Here, chart: Chart, mark: Mark): string | null {
  const address = markAddress(site, chart, mark);
  return address === null ? null : to(address);
}

export function figureHref({ site, to }: Here, id: string): string | null {
  const address = figureAddress(site, id);
  return address === null ? null : to(address);
}
