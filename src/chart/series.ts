import type { Bilingual } from '../model/check.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Figure, FigureId, FigureType } from '../model/figure.ts';
import { counterWord } from '../model/format.ts';
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

/**
 * The subject of each figure as a key. Within one source, a measure's subjects that hold one another are one, under the
 * shortest name: 313 of A股上市公司 and 428 of A股 are the same market.
 */
function subjectsOf(dataset: Dataset): Map<FigureId, string> {
  const known = new Map<string, Set<string>>();
  const measure = (figure: Figure) =>
    [figure.source, figure.indicatorId ?? figure.indicator, figure.unit].join('|');
  for (const figure of dataset.figures) {
    const names = known.get(measure(figure)) ?? new Set<string>();
    if (figure.subject !== null) names.add(subjectKey(figure.subject));
    known.set(measure(figure), names);
  }
  return new Map(
    dataset.figures.map((figure) => {
      const own = subjectKey(figure.subject);
      const shorter = [...(known.get(measure(figure)) ?? [])].filter(
        (name) => name.length > 1 && own.includes(name),
      );
      return [figure.id, shorter.sort((a, b) => a.length - b.length)[0] ?? own];
    }),
  );
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
  const subjects = subjectsOf(dataset);
  const groups = new Map<string, Series>();
  for (const figure of dataset.figures) {
    if (boilerplate.has(figure.passage)) continue;
    if (figure.value === null && figure.low === null && figure.high === null) continue;
    const id = figure.indicatorId ?? figure.indicator;
    const indicator = registry.get(figure.indicatorId ?? '') ?? null;
    const words = figure.indicator ?? figure.quote.replace(/\s/g, '');
    const key = [
      id ?? figure.id,
      subjects.get(figure.id) ?? '',
      figure.unit,
      figure.unit === 'count' && figure.counter !== null ? counterWord(figure.counter, 'zh-Hans') : '',
      figure.type,
      // A name that no registry knows, about nobody in particular (规模, 数量), says the same only where it was said.
      indicator === null && figure.subject === null ? figure.passage : '',
    ].join('|');
    const known = groups.get(key);
    if (known) {
      known.figures.push(figure);
      if (figure.subject !== null && figure.subject.length < (known.subject?.length ?? Infinity))
        known.subject = figure.subject;
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
