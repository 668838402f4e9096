import { finderOf, type Finder } from './find.ts';
import { FACETS, NONE, facetValue, type Facet, type Row } from './row.ts';
import type { Query, Sort } from './query.ts';

interface Column {
  values: readonly string[];
  /** Index in `values` by row. */
  codes: Uint32Array;
  /** Index of each value: the other way round. */
  index: ReadonlyMap<string, number>;
}

/** Rows in columns, so that a key stroke over 100,000 of them is a few passes over typed arrays. */
export interface Store {
  rows: readonly Row[];
  facets: Record<Facet, Column>;
  find: Finder;
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
    return { values: [...index.keys()], codes, index };
  };
  return {
    rows,
    find: finderOf(rows.map(({ haystack }) => haystack)),
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

/**
 * Filters, counts and sorts. Time: a pass over the rows for each facet, plus the search; nothing is allocated per row. Column by
 * column, so that each pass runs along two arrays and no further.
 */
export function ask(store: Store, query: Query): Answer {
  const { length } = store.rows;
  const found = store.find(query.text);
  // How many facets a row fails; one that is not found fails more than any choice could mend.
  const failed = new Uint8Array(length);
  if (found !== null) for (let i = 0; i < length; i++) failed[i] = found[i] === 1 ? 0 : LOST;
  const allowed = new Map<Facet, Uint8Array>();
  for (const facet of FACETS) {
    if (query.chosen[facet].length === 0) continue;
    const { values, codes, index } = store.facets[facet];
    const wanted = new Uint8Array(values.length);
    for (const value of query.chosen[facet]) wanted[index.get(value) ?? values.length] = 1;
    allowed.set(facet, wanted);
    for (let i = 0; i < length; i++) if (wanted[codes[i] ?? 0] !== 1) failed[i] = (failed[i] ?? 0) + 1;
  }
  let size = 0;
  for (let i = 0; i < length; i++) if (failed[i] === 0) size++;
  const order = inOrder(store, failed, size, query);
  const counts = (facet: Facet): Count[] => {
    const column = store.facets[facet];
    const own = allowed.get(facet);
    const tally = new Uint32Array(column.values.length);
    for (let at = 0; at < order.length; at++) add(tally, column.codes[order[at] ?? 0] ?? 0);
    if (own !== undefined) addLost(tally, column, failed, own);
    return commonest(column, tally, query.chosen[facet]);
  };
  return {
    order,
    counts: {
      topic: counts('topic'),
      source: counts('source'),
      subject: counts('subject'),
      period: counts('period'),
      type: counts('type'),
      modality: counts('modality'),
      attribution: counts('attribution'),
      verdict: counts('verdict'),
    },
  };
}

const LOST = 100;

function add(tally: Uint32Array, code: number): void {
  tally[code] = (tally[code] ?? 0) + 1;
}

/** A row that fails one facet alone still counts in that facet: it is what choosing its value would add. */
function addLost(tally: Uint32Array, { codes }: Column, failed: Uint8Array, own: Uint8Array): void {
  for (let i = 0; i < failed.length; i++) {
    const code = codes[i] ?? 0;
    if (failed[i] === 1 && own[code] !== 1) add(tally, code);
  }
}

/** Values with their counts: chosen first, then most first, then in the order they first appear. */
function commonest({ values, index }: Column, tally: Uint32Array, chosen: readonly string[]): Count[] {
  const first = chosen.flatMap((value) => index.get(value) ?? []).sort((a, b) => a - b);
  const isChosen = new Set(first);
  const rest = largest(tally, isChosen);
  return [...first, ...rest].map((code) => ({
    value: values[code] ?? NONE,
    count: tally[code] ?? 0,
    chosen: isChosen.has(code),
  }));
}

/** Places of the largest counts. Sorting numbers is quick where sorting objects is not: count and place in one key. */
function largest(tally: Uint32Array, without: ReadonlySet<number>): number[] {
  const keys = new Float64Array(tally.length);
  let size = 0;
  for (let code = 0; code < tally.length; code++) {
    const count = tally[code] ?? 0;
    if (count > 0 && !without.has(code)) keys[size++] = -count * tally.length + code;
  }
  const top = keys.subarray(0, size).sort().subarray(0, most);
  return Array.from(top, (key) => ((key % tally.length) + tally.length) % tally.length);
}

const collator = new Intl.Collator('zh-Hans', { numeric: true });
const compare = (a: string, b: string): number =>
  a === b ? 0 : a === NONE ? 1 : b === NONE ? -1 : collator.compare(a, b);

/** The kept rows, read off the whole order that was made when it was first asked for. */
function inOrder(store: Store, failed: Uint8Array, size: number, { sort, descending }: Query): Uint32Array {
  const whole = (store.orders[sort] ??= orderBy(store.rows, sort));
  const order = new Uint32Array(size);
  let at = 0;
  for (const row of whole) if (failed[row] === 0) order[at++] = row;
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
