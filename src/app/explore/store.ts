import { FACETS, NONE, facetValue, type Facet, type Row } from './row.ts';
import type { Query, Sort } from './query.ts';
import { matches, terms } from './search.ts';

interface Column {
  values: readonly string[];
  /** Index in `values` by row. */
  codes: Uint32Array;
}

/** Rows in columns, so that a key stroke over 100,000 of them is a few passes over typed arrays. */
export interface Store {
  rows: readonly Row[];
  facets: Record<Facet, Column>;
  /** Rank of each row in each order, made when first asked for. */
  ranks: Partial<Record<Sort, Uint32Array>>;
}

export interface Count {
  value: string;
  count: number;
  chosen: boolean;
}

export interface Answer {
  /** Indices in `store.rows`, filtered and sorted. */
  order: Uint32Array;
  /** By facet: how many rows each value would give, the other facets as they are. Chosen first, then most first. */
  counts: Record<Facet, readonly Count[]>;
}

export function makeStore(rows: readonly Row[]): Store {
  const column = (facet: Facet): Column => {
    const index = new Map<string, number>();
    const codes = new Uint32Array(rows.length);
    rows.forEach((row, i) => {
      const value = facetValue(row, facet);
      const code = index.get(value) ?? index.size;
      index.set(value, code);
      codes[i] = code;
    });
    return { values: [...index.keys()], codes };
  };
  return {
    rows,
    facets: {
      topic: column('topic'),
      source: column('source'),
      subject: column('subject'),
      period: column('period'),
      type: column('type'),
      modality: column('modality'),
      attribution: column('attribution'),
      verdict: column('verdict'),
    },
    ranks: {},
  };
}

/** Filters, counts and sorts. Time: rows × facets, plus one text scan; no allocation per row. */
export function ask(store: Store, query: Query): Answer {
  const words = terms(query.text);
  const filters = FACETS.map((facet) => {
    const { values, codes } = store.facets[facet];
    const chosen = new Set(query.chosen[facet]);
    const allowed = Uint8Array.from(values, (value) => (chosen.size === 0 || chosen.has(value) ? 1 : 0));
    return { facet, values, codes, chosen, allowed, tally: new Uint32Array(values.length) };
  });
  const kept = new Uint32Array(store.rows.length);
  let size = 0;
  store.rows.forEach((row, i) => {
    if (words.length > 0 && !matches(row.haystack, words)) return;
    // A row that fails one facet alone still counts in that facet: it is what choosing its value would add.
    let failed = 0;
    let only = null;
    for (const filter of filters) {
      if (filter.allowed[filter.codes[i] ?? 0] === 1) continue;
      failed++;
      only = filter;
      if (failed > 1) return;
    }
    if (only === null) {
      kept[size++] = i;
      for (const filter of filters) add(filter, i);
    } else add(only, i);
  });
  const counts = Object.fromEntries(
    filters.map(({ facet, values, tally, chosen }) => [
      facet,
      values
        .map((value, code) => ({ value, count: tally[code] ?? 0, chosen: chosen.has(value) }))
        .filter(({ count, chosen }) => count > 0 || chosen)
        .sort(
          (a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count || compare(a.value, b.value),
        ),
    ]),
  ) as Record<Facet, Count[]>;
  return { order: sorted(store, kept.subarray(0, size), query), counts };
}

function add(filter: { tally: Uint32Array; codes: Uint32Array }, row: number): void {
  const code = filter.codes[row] ?? 0;
  filter.tally[code] = (filter.tally[code] ?? 0) + 1;
}

const collator = new Intl.Collator('zh-Hans', { numeric: true });
const compare = (a: string, b: string): number =>
  a === b ? 0 : a === NONE ? 1 : b === NONE ? -1 : collator.compare(a, b);

function sorted(store: Store, rows: Uint32Array, { sort, descending }: Query): Uint32Array {
  const rank = (store.ranks[sort] ??= rankBy(store.rows, sort));
  const order = rows.slice().sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  return descending ? order.reverse() : order;
}

function rankBy(rows: readonly Row[], sort: Sort): Uint32Array {
  const reading = (a: Row, b: Row): number =>
    a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start;
  const key: Record<Sort, (a: Row, b: Row) => number> = {
    source: reading,
    // Collating 100,000 strings would be felt; distinct ones are few.
    indicator: byText(rows, (row) => row.indicator),
    period: (a, b) => (a.period ?? '9').localeCompare(b.period ?? '9', 'en'),
    value: (a, b) => magnitude(a) - magnitude(b),
  };
  const order = Uint32Array.from(rows, (_, i) => i).sort((a, b) => {
    const x = rows[a];
    const y = rows[b];
    return x === undefined || y === undefined ? 0 : key[sort](x, y) || reading(x, y);
  });
  const rank = new Uint32Array(rows.length);
  order.forEach((row, place) => (rank[row] = place));
  return rank;
}

function byText(rows: readonly Row[], text: (row: Row) => string | null): (a: Row, b: Row) => number {
  const distinct = [...new Set(rows.map((row) => text(row) ?? NONE))].sort(compare);
  const place = new Map(distinct.map((value, i) => [value, i]));
  return (a, b) => (place.get(text(a) ?? NONE) ?? 0) - (place.get(text(b) ?? NONE) ?? 0);
}

/** A range stands where its middle would. */
function magnitude({ value, low, high }: Row): number {
  return value ?? ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}
