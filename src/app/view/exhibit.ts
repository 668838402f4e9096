import type { Chart, Figure } from '../../model/index.ts';
import type { Site } from '../site.ts';

/**
 * The figure whose number is set large over a chart: over time the last actual one (of several, the last drawn),
 * among parts their total, among things compared the largest.
 */
export function leadFigure(site: Site, chart: Chart): Figure | null {
  const total = chart.marks.find(({ role, figure }) => role === 'total' && figure !== null);
  const known = total?.figure && site.figure.get(total.figure);
  if (known) return known;
  const weigh = chart.xKind === 'time' || chart.form === 'target' ? lateness : size;
  let best: Figure | null = null;
  for (const { figure: id } of chart.marks) {
    const figure = id === null ? undefined : site.figure.get(id);
    if (figure && (best === null || weigh(figure) >= weigh(best))) best = figure;
  }
  return best ?? site.figure.get(chart.beside[0] ?? '') ?? null;
}

/** Actual figures first, then later periods. */
function lateness({ period, modality }: Figure): string {
  return `${modality === 'actual' ? 1 : 0}${period?.split('/').at(-1) ?? ''}`;
}

function size({ value, high, low }: Figure): number {
  return Math.abs(value ?? high ?? low ?? 0);
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

/** Finds what is implied by the figures of a sentence, among `implied`: each stands with the first figure it comes from. */
export function impliedBeside(
  site: Site,
  implied: readonly string[],
): (figures: readonly string[]) => string[] {
  const byFirst = new Map<string, string[]>();
  for (const id of implied) {
    const first = site.implied.get(id)?.figures[0]?.figure;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), id]);
  }
  return (figures) => figures.flatMap((figure) => byFirst.get(figure) ?? []);
}
