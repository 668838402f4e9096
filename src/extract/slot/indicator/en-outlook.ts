/** What an outlook is about: "forecast for global growth", "consensus estimates for sales", "growth estimate" → growth, sales. */
export function whatIsForecast(indicator: string): string {
  const outlook = OUTLOOK.exec(indicator);
  if (outlook === null) return indicator;
  const before = indicator.slice(0, outlook.index).trimEnd();
  if (before !== '' && !before.split(' ').every((word) => VAGUE.has(word))) return before;
  const behind = indicator.slice(outlook.index + outlook[0].length);
  const thing = /^ (?:for|of) (?:the )?/u.exec(behind);
  return thing === null ? indicator : behind.slice(thing[0].length);
}

/** "its growth estimate for the year": what is estimated is the growth. */
const OUTLOOK = /\b(?:forecasts?|estimates?|projections?|guidance|outlook|targets?|goals?)\b/u;
/** Say nothing of what is foreseen. */
const VAGUE: ReadonlySet<string> = new Set(
  "consensus average mean median latest earlier previous initial market official analysts' analyst full-year annual".split(
    ' ',
  ),
);
