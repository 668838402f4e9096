import type { Bilingual, Verdict } from './check.ts';
import type { Edtf } from './source.ts';

/** The four looks of a mark, in every chart, file and slide. `target` and `forecast` are cited figures that have not happened. */
export type Look = 'cited' | 'implied' | 'reference' | 'target' | 'forecast';

/** How a chart is drawn. `number` is a big-number card; never a pie. */
export type Form = 'column' | 'bar' | 'line' | 'slope' | 'share' | 'target' | 'foot' | 'interval' | 'number';

/** One drawn thing. Exactly one of `figure`, `implied`, `reference` is set: every mark can be walked back. */
export interface Mark {
  /** The number's last printed digit, in the chart's unit: what a value is written with wherever it goes. */
  step: number | null;
  /** Unit and counter of this number: the chart's own, except for notes. */
  unit: string;
  counter: string | null;
  /** What the mark is in a chart with roles: a part of a total, the total, a target. */
  role: 'part' | 'total' | null;
  figure: string | null;
  implied: string | null;
  reference: string | null;
  look: Look;
  /** Name of the series (legend, colour). */
  series: Bilingual;
  /** Position: a period for time charts, a category otherwise. */
  x: string;
  /** Label of the position as shown. */
  xLabel: Bilingual;
  /** In the chart's unit without scale. */
  y: number;
  /** Interval the text allows; `null` is open on that side (超过 has no upper end). Equal to y for an exact number. */
  low: number | null;
  high: number | null;
  approx: boolean;
  /** The number as printed on the mark, in each language: 705.8 / 7.058. */
  label: Bilingual;
  /** Accessible name: period, number with unit, who says so. */
  name: Bilingual;
  period: Edtf | null;
  /** Worst verdict of the checks it takes part in. */
  verdict: Verdict | null;
  /** The verdict whose tick is drawn beside it: of checks that judge this number, not of those it only serves as a base. */
  tick: Verdict | null;
}

/** A chart as a plain value: page, embed, SVG, PNG and slide all draw from it. */
export interface Chart {
  id: string;
  topic: string;
  /** Place on the overview; `null` is not a headline. */
  headline: number | null;
  title: Bilingual;
  /** Unit, place, period: "万辆,中国,2022". */
  subtitle: Bilingual;
  indicators: readonly string[];
  form: Form;
  /** Other forms that make sense for the same marks. */
  forms: readonly Form[];
  unit: string;
  counter: string | null;
  /** What one axis unit is: 10000 for 万, 1e8 for 亿, 1e6 for million. */
  scale: { zh: { by: number; word: string }; en: { by: number; word: string } };
  xKind: 'time' | 'category';
  marks: readonly Mark[];
  /** The figures of `beside` (and implied ones without a place on the axis) as linked words under the drawing: "同比 +96.9%". */
  notes: readonly Mark[];
  /** Figures that belong to the chart's story without a mark of their own on its axis (growth, share …), and checks to show beside it. */
  beside: readonly string[];
  checks: readonly string[];
  implied: readonly string[];
  /** Ids of sources, for the source line. */
  sources: readonly string[];
  /** "中国汽车工业协会, 引自 …". */
  sourceLine: Bilingual;
  /** What the chart says, for a reader who does not see it. */
  alt: Bilingual;
}
