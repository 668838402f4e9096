/** What a unit is to the rules that read it. */
export type UnitKind =
  | 'percent'
  | 'points'
  | 'basis'
  | 'permille'
  | 'times'
  | 'money'
  | 'cents'
  | 'measure'
  | 'counter'
  | 'noun'
  | 'duration';

export interface Unit {
  kind: UnitKind;
  /** `%`, `pp`, `CNY`, `kWh`, `count` …; "元" where the text's place decides. */
  code: string;
  /** What the printed number is to be multiplied by: 0.01 for cents. */
  factor: number;
  /** The counted word as written, for counters. */
  counter: boolean;
}
