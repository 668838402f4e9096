import type { Bilingual } from '../model/check.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Reference } from '../model/reference.ts';
import { isYear, sameLength, stretchOf } from './period.ts';
import type { Series } from './series.ts';

/** How far an official series may reach beyond what the text cites: enough to see the trend, not enough to drown the citation. */
const YEARS_BEFORE = 5;
const YEARS_AFTER = 3;

/**
 * The official series to draw behind cited figures: one vintage of one compiler, never a mixture. The compiler the text
 * names is preferred, then the longest series. Where a period has two values, the one marked as preferred.
 */
export function referencesFor(series: Series, dataset: Dataset): Reference[] {
  const cited = series.figures
    .map((figure) => stretchOf(figure.period))
    .filter(
      (stretch) => stretch !== null && (isYear(stretch) || sameLength(stretch, { start: 2000, end: 2001 })),
    );
  if (series.indicatorId === null || cited.length !== series.figures.length || cited.length === 0) return [];
  const from = Math.min(...cited.map((each) => Math.floor(each?.start ?? 0))) - YEARS_BEFORE;
  const to = Math.max(...cited.map((each) => Math.floor(each?.start ?? 0))) + YEARS_AFTER;
  const newest = Math.max(...dataset.sources.map(({ published }) => yearOf(published ?? '')));
  const candidates = new Map<string, Reference[]>();
  for (const row of dataset.references) {
    if (row.indicatorId !== series.indicatorId || row.unit !== series.unit || row.prefer === false) continue;
    // What was aimed at or foreseen is no part of a record.
    if (row.kind === 'target' || isForeseen(row, newest)) continue;
    const stretch = stretchOf(row.period);
    const yearly = stretch !== null && (isYear(stretch) || /-12-31$/.test(row.period));
    if (stretch === null || !yearly || stretch.start < from || stretch.start > to) continue;
    candidates.set(row.series, [...(candidates.get(row.series) ?? []), row]);
  }
  const named = series.figures.map((figure) => figure.attribution ?? '');
  let best: Reference[] = [];
  let most = 1;
  for (const rows of candidates.values()) {
    const once = unbroken(onePerPeriod(rows), series);
    const spoken = once.some((row) => named.some((name) => name !== '' && says(row, name)));
    const score = once.length + (spoken ? 100 : 0);
    if (once.length >= 2 && score > most) [best, most] = [once, score];
  }
  return best;
}

/** Whether a number was printed before the year it is about; where nobody says when, whether no document is as late as that year. */
const isForeseen = ({ period, published }: Reference, newest: number) =>
  yearOf(period) > (published === null ? newest : yearOf(published));

/** Whether a text's attribution names the compiler of a row: 中国汽车工业协会 is CAAM. */
const says = (row: Reference, name: string) =>
  [row.compiler, row.publisher, ...(row.compilerNames ?? [])].some((each) => each.includes(name));

const yearOf = (period: string) => Number(period.slice(0, 4));

/** The run of years around what is cited: a lone number five years off would draw a line over years nobody counted. */
function unbroken(rows: readonly Reference[], series: Series): Reference[] {
  const cited = series.figures.map((figure) => yearOf(figure.period ?? ''));
  const known = new Set([...rows.map((row) => yearOf(row.period)), ...cited]);
  let [from, to] = [Math.min(...cited), Math.max(...cited)];
  while (known.has(from - 1)) from -= 1;
  while (known.has(to + 1)) to += 1;
  return rows.filter((row) => yearOf(row.period) >= from && yearOf(row.period) <= to);
}

function onePerPeriod(rows: readonly Reference[]): Reference[] {
  const byPeriod = new Map<string, Reference>();
  for (const row of rows) {
    const year = row.period.slice(0, 4);
    const known = byPeriod.get(year);
    if (!known || (row.prefer === true && known.prefer !== true)) byPeriod.set(year, row);
  }
  return [...byPeriod.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

/**
 * Who compiled an official series, in the reader's language where the reference tables know that name. Of the names its
 * rows give, the commonest: some rows name a publisher that only passed the number on, or nobody.
 */
export function compilerOf(reference: Reference, all: readonly Reference[]): Bilingual {
  const counts = new Map<string, { rows: number; row: Reference }>();
  for (const row of all) {
    if (row.series !== reference.series || /not named/i.test(row.compiler)) continue;
    const name = plain(row.compiler);
    counts.set(name, { rows: (counts.get(name)?.rows ?? 0) + 1, row });
  }
  const [best] = [...counts].sort((a, b) => b[1].rows - a[1].rows);
  if (!best) return { zh: plain(reference.compiler), en: plain(reference.compiler) };
  const [name, { row }] = best;
  return { zh: row.compilerNames?.find((each) => /\p{Script=Han}/u.test(each)) ?? name, en: name };
}

/** "MIIT (Miao Wei)" → "MIIT": who spoke for a compiler is not its name. */
const plain = (compiler: string) => compiler.replace(/ ?\([^()]*\)$/, '');
