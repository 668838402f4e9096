import type { Edtf } from './source.ts';

/** Stable identifier: derived from source, quote and surroundings, never a running number. */
export type FigureId = string;

export type FigureType =
  /** an amount */
  | 'level'
  /** part of a whole */
  | 'share'
  /** relative change */
  | 'growth'
  /** absolute difference, incl. percentage points */
  | 'change'
  /** N times */
  | 'multiple';

export type Modality = 'actual' | 'target' | 'forecast';

/** For growth, change and multiple: year on year, quarter on quarter, month on month, compound, or the base period (EDTF). */
export type Basis = 'yoy' | 'qoq' | 'mom' | 'cagr' | Edtf;

/** One numeric claim. See `test/gold/guidelines.md` for what counts and how slots are filled in hard cases. */
export interface Figure {
  id: FigureId;
  source: string;
  passage: string;
  /** UTF-16 offset in the source's text: `text.slice(start, start + quote.length) === quote`. */
  start: number;
  /** Raw characters, line breaks included. */
  quote: string;
  /** The number in its unit without scale (705.8 万 → 7058000; 96.9 % → 96.9; declines negative). `null` for a range. */
  value: number | null;
  /** Stated bounds only. */
  low: number | null;
  high: number | null;
  /** 约, 近, about, nearly. */
  approx: boolean;
  /** Size of the last printed digit in the unit: 705.8 万 → 1000; 26 % → 1. */
  step: number | null;
  /** `count`, `%`, `pp`, `bp`, `x`, an ISO 4217 code, or UCUM-like (`km`, `mu`, `t`, `kWh`, `USD/W`). */
  unit: string;
  /** The counted word as written: 辆, 家, 人次, units. */
  counter: string | null;
  type: FigureType;
  modality: Modality;
  /** What is measured, in the words of the text. */
  indicator: string | null;
  /** Entry of `data/indicators.csv`, or an id from the normalised words. */
  indicatorId: string | null;
  /** Place or organisation it is about. */
  subject: string | null;
  period: Edtf | null;
  basis: Basis | null;
  /** Who is said to have the number. */
  attribution: string | null;
  /** Names of the rules that fired, in order. */
  rules: readonly string[];
}
