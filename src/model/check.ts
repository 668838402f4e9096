import type { FigureId } from './figure.ts';
import type { Edtf } from './source.ts';

/** `null` is unbounded on that side. */
export interface Interval {
  low: number | null;
  high: number | null;
  /** Open ends: "t = 3" means 2.5 ≤ x < 3.5, so `highOpen` is true. */
  lowOpen: boolean;
  highOpen: boolean;
}

/** In the two languages the program speaks; Traditional is folded from Simplified where it is shown. */
export interface Bilingual {
  zh: string;
  en: string;
}

export type CheckKind =
  | 'growth'
  | 'share'
  | 'share-change'
  | 'sum'
  | 'cross-foot'
  | 'difference'
  | 'multiple'
  | 'cagr'
  | 'ratio'
  | 'per-head'
  | 'repeat'
  | 'two-sources'
  | 'reference';

export type Verdict = 'agrees' | 'agrees-if-cut' | 'disagrees' | 'undetermined';

export interface Input {
  /** Role in the relation: `base`, `now`, `stated`, `part`, `whole`, `total`, `first`, `last` … */
  role: string;
  figure: FigureId;
}

/** An arithmetic relation that the text itself implies between figures, re-computed. */
export interface Check {
  id: string;
  kind: CheckKind;
  verdict: Verdict;
  figures: readonly Input[];
  /** For kind `reference`: the row it was held against. */
  reference: string | null;
  stated: Interval;
  computed: Interval;
  /** Step by step, as a human reads it. */
  working: Bilingual;
  /** 0–1: how likely a random wrong value of the same shape would have been caught. */
  power: number;
  /** Would it change the reader's conclusion, or only the last digit? `null` unless it disagrees. */
  severity: 'conclusion' | 'size' | 'last-digit' | null;
  /** Why undetermined. */
  why: Bilingual | null;
  /** Benign explanations of a disagreement: revised base, truncation, scope, exchange rate. */
  explanations: readonly Bilingual[];
  /** The nearest single-digit slip that would repair a disagreement, if there is one. */
  slip: Bilingual | null;
}

/** What figures together imply and the text does not say. Always drawn apart from cited ones. */
export interface Implied {
  id: string;
  kind: CheckKind;
  figures: readonly Input[];
  value: number;
  low: number;
  high: number;
  unit: string;
  counter: string | null;
  indicator: string | null;
  indicatorId: string | null;
  subject: string | null;
  period: Edtf | null;
  modality: 'actual' | 'target' | 'forecast';
  working: Bilingual;
}
