/** A place, an organisation or a market named in the text: something a figure can be about. */
export interface Name {
  start: number;
  end: number;
  kind: 'place' | 'generic' | 'market' | 'organisation' | 'anaphor' | 'actor' | 'work' | 'kind';
  /** As quoted; for 全省 and 该公司 the name it stands for, once known. */
  text: string;
  /** Name of the rule that found it. */
  rule: string;
}
