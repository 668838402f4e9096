import type { FigureType, Modality, Verdict } from '../../model/index.ts';

/** A figure as the explorer shows it: flat, ready to filter, sort and search. Written by the site's build. */
export interface Row {
  id: string;
  source: string;
  /** Offset in the source, for reading order. */
  start: number;
  quote: string;
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string;
  counter: string | null;
  step: number | null;
  approx: boolean;
  type: FigureType;
  modality: Modality;
  indicator: string | null;
  indicatorId: string | null;
  topic: string;
  subject: string | null;
  period: string | null;
  attribution: string | null;
  verdict: Verdict | null;
  /** Chart it stands on, if any. */
  chart: string | null;
  /** The clause around it, raw, as a reminder of what it says. */
  context: string;
  /** Everything it can be found by: lower case, Simplified and as written, words separated by spaces. */
  haystack: string;
}

/** What the explorer can be narrowed by, in the order shown. */
export const FACETS = [
  'topic',
  'source',
  'subject',
  'period',
  'type',
  'modality',
  'attribution',
  'verdict',
] as const;
export type Facet = (typeof FACETS)[number];

/** Facet value of a figure that has none: a real, selectable value ("not stated"). */
export const NONE = '';

/** Periods are narrowed by year, the last one of a span: the year the number is about. */
export function facetValue(row: Row, facet: Facet): string {
  if (facet === 'period') return row.period?.split('/').at(-1)?.slice(0, 4) ?? NONE;
  return row[facet] ?? NONE;
}
