import type { Chart, Figure, Mark } from '../../model/index.ts';
import type { Site } from '../site.ts';

/** The figure whose number is set large over a chart: the last actual one, by its period; of several, the last drawn. */
export function leadFigure(site: Site, chart: Chart): Figure | null {
  let best: Figure | null = null;
  for (const mark of citedMarks(chart)) {
    const figure = mark.figure === null ? undefined : site.figure.get(mark.figure);
    if (figure && (best === null || rank(figure) >= rank(best))) best = figure;
  }
  return best ?? site.figure.get(chart.beside[0] ?? '') ?? null;
}

function citedMarks(chart: Chart): readonly Mark[] {
  return chart.marks.filter((mark) => mark.figure !== null);
}

/** Later periods and actual figures first. */
function rank(figure: Figure): string {
  const end = figure.period?.split('/').at(-1) ?? '';
  return `${figure.modality === 'actual' ? 1 : 0}${end}`;
}

/** Every figure a reader can reach from a chart: its marks, what stands beside it, and what its implied numbers come from. */
export function figuresOfChart(site: Site, chart: Chart): string[] {
  const ids = new Set<string>();
  for (const { figure } of chart.marks) if (figure !== null) ids.add(figure);
  chart.beside.forEach((id) => ids.add(id));
  for (const id of impliedOfChart(chart))
    site.implied.get(id)?.figures.forEach(({ figure }) => ids.add(figure));
  return [...ids];
}

export function impliedOfChart(chart: Chart): string[] {
  return [...new Set([...chart.implied, ...chart.marks.flatMap(({ implied }) => implied ?? [])])];
}
