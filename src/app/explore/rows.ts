import { fold } from '../../extract/text/fold.ts';
import type { Figure } from '../../model/index.ts';
import type { Site } from '../site.ts';
import { placeOf } from '../view/place.ts';
import { worst } from '../view/verdict.ts';
import type { Row } from './row.ts';

/** How much of the passage is shown on either side of a figure, in characters. */
const around = 18;

/** Figures as the explorer shows them, in reading order. `toHant`: Simplified → Traditional, for searches in either script. */
export function rowsOf(site: Site, toHant: (text: string) => string): Row[] {
  const { figures, indicators } = site.dataset;
  const registry = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return figures.map((figure) => {
    const known = registry.get(figure.indicatorId ?? '');
    const charts = site.chartsOf.get(figure.id) ?? [];
    const context = contextOf(site, figure);
    const words = [
      context,
      figure.indicator,
      figure.subject,
      figure.period,
      figure.attribution,
      site.source.get(figure.source)?.title,
      known?.label.zh,
      known?.label.en,
    ];
    const written = words.filter(Boolean).join(' ').replaceAll('\n', ' ');
    const simplified = fold(written);
    return {
      id: figure.id,
      source: figure.source,
      start: figure.start,
      quote: figure.quote.replaceAll('\n', ''),
      value: figure.value,
      low: figure.low,
      high: figure.high,
      unit: figure.unit,
      counter: figure.counter,
      step: figure.step,
      approx: figure.approx,
      type: figure.type,
      modality: figure.modality,
      indicator: figure.indicator,
      indicatorId: figure.indicatorId,
      topic: known?.topic ?? (charts[0]?.topic || 'other'),
      subject: figure.subject,
      period: figure.period,
      attribution: figure.attribution,
      verdict: worst(site.checksOf.get(figure.id) ?? []),
      chart: charts[0]?.id ?? null,
      context,
      haystack: [...new Set([written, simplified, toHant(simplified)])].join('\n').toLowerCase(),
    };
  });
}

function contextOf(site: Site, figure: Figure): string {
  const passage = site.passage.get(figure.passage);
  const place = passage && placeOf(figure, passage);
  if (!place) return figure.quote;
  const from = Math.max(0, place.at - around);
  const to = Math.min(passage.text.length, place.end + around);
  return (from > 0 ? '…' : '') + passage.text.slice(from, to).trim() + (to < passage.text.length ? '…' : '');
}
