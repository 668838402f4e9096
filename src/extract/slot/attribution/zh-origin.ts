/** Where the text says its numbers come from. */
export interface Origin {
  start: number;
  end: number;
  /** Null for a bare 据统计 or 数据显示. */
  name: string | null;
  /** Last offset it governs. */
  until: number;
  /** A company telling its own results: its share price is not part of them. */
  own: boolean;
  rule: string;
}
