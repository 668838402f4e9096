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
  /** All rows in each order, made when first asked for. */
  orders: Partial<Record<Sort, Uint32Array>>;
}

/** Facet values beyond these are found by searching. */
const most = 200;

export interface Count {
  value: string;
  count: number;
  chosen: boolean;
}

export interface Answer {
  /** Indices in `store.rows`, filtered and sorted. */
  order: Uint32Array;
  /** By facet: how many rows each value would give, the other facets as they are. Chosen first, then most first, two hundred at most. */
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
    orders: {},
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
  const kept = new Uint8Array(store.rows.length);
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
      kept[i] = 1;
      size++;
      for (const filter of filters) add(filter, i);
    } else add(only, i);
  });
  const counts = Object.fromEntries(
    filters.map(({ facet, values, tally, chosen }) => [facet, commonest(values, tally, chosen)]),
  ) as Record<Facet, Count[]>;
  return { order: inOrder(store, kept, size, query), counts };
}

function add(filter: { tally: Uint32Array; codes: Uint32Array }, row: number): void {
  const code = filter.codes[row] ?? 0;
  filter.tally[code] = (filter.tally[code] ?? 0) + 1;
}

/** Values with their counts: chosen first, then most first, then in the order they first appear. */
function commonest(values: readonly string[], tally: Uint32Array, chosen: ReadonlySet<string>): Count[] {
  // Sorting numbers is quick where sorting a hundred thousand objects is not: count and place in one key.
  const keys = new Float64Array(values.length);
  let size = 0;
  tally.forEach((count, code) => {
    if (count > 0 && !chosen.has(values[code] ?? NONE)) keys[size++] = -count * values.length + code;
  });
  const top = keys.subarray(0, size).sort().subarray(0, most);
  const picked = values.filter((value) => chosen.has(value)).map((value) => values.indexOf(value));
  for (const key of top) picked.push(((key % values.length) + values.length) % values.length);
  return picked.map((code) => {
    const value = values[code] ?? NONE;
    return { value, count: tally[code] ?? 0, chosen: chosen.has(value) };
  });
}

const collator = new Intl.Collator('zh-Hans', { numeric: true });
const compare = (a: string, b: string): number =>
  a === b ? 0 : a === NONE ? 1 : b === NONE ? -1 : collator.compare(a, b);

/** The kept rows, read off the whole order that was made when it was first asked for. */
function inOrder(store: Store, kept: Uint8Array, size: number, { sort, descending }: Query): Uint32Array {
  const whole = (store.orders[sort] ??= orderBy(store.rows, sort));
  const order = new Uint32Array(size);
  let at = 0;
  for (const row of whole) if (kept[row] === 1) order[at++] = row;
  return descending ? order.reverse() : order;
}

function orderBy(rows: readonly Row[], sort: Sort): Uint32Array {
  const reading = (a: Row, b: Row): number =>
    a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start;
  const key: Record<Sort, (a: Row, b: Row) => number> = {
    source: reading,
    // Collating 100,000 strings would be felt; distinct ones are few.
    indicator: byText(rows, (row) => row.indicator),
    period: (a, b) => (a.period ?? '9').localeCompare(b.period ?? '9', 'en'),
    value: (a, b) => magnitude(a) - magnitude(b),
  };
  return Uint32Array.from(rows, (_, i) => i).sort((a, b) => {
    const x = rows[a];
    const y = rows[b];
    return x === undefined || y === undefined ? 0 : key[sort](x, y) || reading(x, y);
  });
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
