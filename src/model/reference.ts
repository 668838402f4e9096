import type { Edtf } from './source.ts';

/** One number of an official series, as its publisher printed it. Never mixed with cited figures. */
export interface Reference {
  /** `<series>/<period>/<n>`. */
  id: string;
  series: string;
  /** Entry of `data/indicators.csv`, when one names this series. */
  indicatorId: string | null;
  label: { zh: string; en: string };
  geo: string;
  period: Edtf;
  value: number;
  unit: string;
  counter: string | null;
  publisher: string;
  compiler: string;
  /** Other names of the compiler, as texts attribute figures to it. */
  compilerNames?: readonly string[];
  title: string | null;
  url: string | null;
  published: Edtf | null;
  /** `conflict` when compilers or editions print different values for the same period. */
  status: string;
  /** Which of two conflicting rows to prefer, and why. */
  prefer: boolean | null;
  note: string | null;
  /** What the note is about: `floor` (at least), `rounded`, `estimate`, `target`, `revision`, `definition`, `compiler` …; `null` without a note. */
  kind?: string | null;
}
