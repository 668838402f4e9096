import type { Bilingual } from '../model/check.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Figure, FigureType } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';

/** Figures that measure one thing, in one unit, about one subject: what may share a line. */
export interface Series {
  key: string;
  indicatorId: string | null;
  indicator: Indicator | null;
  /** Name of what is measured: the registry's where it knows it, else the text's own words. */
  label: Bilingual;
  subject: string | null;
  unit: string;
  counter: string | null;
  type: FigureType;
  figures: Figure[];
}

/** Words by which a Chinese text names its own country; they say the same as 中国. */
const OWN_COUNTRY = new Set(['我国', '我國', '全国', '全國', '国内', '國內', '中国', '中國']);

/** A subject as a key: 我国 and 中国 are one. */
export function subjectKey(subject: string | null): string {
  if (subject === null) return '';
  return OWN_COUNTRY.has(subject) ? '中国' : subject;
}

/** Whether a figure can stand on a chart at all; otherwise why not. */
export function whyNot(figure: Figure, dataset: Dataset): 'boilerplate' | 'no-number' | null {
  const passage = dataset.passages.find((each) => each.id === figure.passage);
  if (passage?.role === 'boilerplate') return 'boilerplate';
  if (figure.value === null && figure.low === null && figure.high === null) return 'no-number';
  return null;
}

/** Chartable figures grouped by what they measure, in reading order. A figure without an indicator is a series of its own. */
export function seriesOf(dataset: Dataset): Series[] {
  const registry = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]));
  const boilerplate = new Set(
    dataset.passages.filter((passage) => passage.role === 'boilerplate').map((passage) => passage.id),
  );
  const groups = new Map<string, Series>();
  for (const figure of dataset.figures) {
    if (boilerplate.has(figure.passage)) continue;
    if (figure.value === null && figure.low === null && figure.high === null) continue;
    const id = figure.indicatorId ?? figure.indicator;
    const indicator = registry.get(figure.indicatorId ?? '') ?? null;
    const words = figure.indicator ?? figure.quote.replace(/\s/g, '');
    const key = [id ?? figure.id, subjectKey(figure.subject), figure.unit, figure.type].join('|');
    const known = groups.get(key);
    if (known) {
      known.figures.push(figure);
      continue;
    }
    groups.set(key, {
      key,
      indicatorId: id,
      indicator,
      label:
        indicator !== null && agrees(indicator.unit, figure.unit)
          ? indicator.label
          : { zh: words, en: words },
      subject: figure.subject,
      unit: figure.unit,
      counter: figure.counter,
      type: figure.type,
      figures: [figure],
    });
  }
  return [...groups.values()];
}

const agrees = (registered: string, unit: string) => registered === '' || registered === unit;
