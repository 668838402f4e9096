/** An entry of `data/indicators.csv`: a well-known series and the words it goes by. */
export interface Indicator {
  id: string;
  label: { zh: string; en: string };
  /** `count`, `%`, an ISO 4217 code … as in `Figure.unit`. */
  unit: string;
  topic: string;
  aliases: readonly string[];
  /** Place on the overview; `null` is not a headline. */
  headline: number | null;
}
