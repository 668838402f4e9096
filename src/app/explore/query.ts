import { FACETS, type Facet } from './row.ts';

export const SORTS = ['source', 'indicator', 'value', 'period'] as const;
export type Sort = (typeof SORTS)[number];

export const COLUMNS = [
  'number',
  'indicator',
  'subject',
  'period',
  'type',
  'modality',
  'attribution',
  'verdict',
  'source',
  'context',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What the explorer shows, and nothing else: it stands whole in the address. */
export interface Query {
  text: string;
  /** Chosen values by facet; within a facet any of them, between facets all. */
  chosen: Record<Facet, readonly string[]>;
  sort: Sort;
  descending: boolean;
  columns: readonly Column[];
}

const usualColumns: readonly Column[] = [
  'number',
  'indicator',
  'subject',
  'period',
  'attribution',
  'verdict',
];

export function emptyQuery(): Query {
  return {
    text: '',
    chosen: {
      topic: [],
      source: [],
      subject: [],
      period: [],
      type: [],
      modality: [],
      attribution: [],
      verdict: [],
    },
    sort: 'source',
    descending: false,
    columns: usualColumns,
  };
}

/** Query → `?…` of the address; what is as usual is left out. Empty string for the usual query. */
export function toSearch(query: Query): string {
  const params = new URLSearchParams();
  if (query.text !== '') params.set('q', query.text);
  for (const facet of FACETS) for (const value of query.chosen[facet]) params.append(facet, value);
  if (query.sort !== 'source' || query.descending)
    params.set('sort', (query.descending ? '-' : '') + query.sort);
  if (query.columns.join() !== usualColumns.join()) params.set('cols', query.columns.join(','));
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}

/** `?…` of the address → query. What it does not understand it leaves as usual: an old link still opens. */
export function fromSearch(search: string): Query {
  const params = new URLSearchParams(search);
  const query = emptyQuery();
  query.text = params.get('q') ?? '';
  for (const facet of FACETS) query.chosen[facet] = [...new Set(params.getAll(facet))];
  const sort = params.get('sort') ?? '';
  const named = SORTS.find((name) => name === sort.replace(/^-/, ''));
  if (named !== undefined) {
    query.sort = named;
    query.descending = sort.startsWith('-');
  }
  const wanted = new Set((params.get('cols') ?? '').split(','));
  const columns = COLUMNS.filter((name) => wanted.has(name));
  if (columns.length > 0) query.columns = columns;
  return query;
}
