import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyQuery, fromSearch, toSearch, SORTS, type Query } from '../../../src/app/explore/query.ts';
import { FACETS, facetValue, type Row } from '../../../src/app/explore/row.ts';
import { ask, makeStore } from '../../../src/app/explore/store.ts';

const row = (over: Partial<Row>): Row => ({
  id: 'a',
  source: 's1',
  start: 0,
  quote: '5%',
  value: 5,
  low: null,
  high: null,
  unit: '%',
  counter: null,
  step: 1,
  approx: false,
  type: 'share',
  modality: 'actual',
  indicator: null,
  indicatorId: null,
  topic: 'other',
  subject: null,
  period: null,
  attribution: null,
  verdict: null,
  chart: null,
  context: '',
  haystack: '',
  ...over,
});

const rows = [
  row({
    id: 'a',
    topic: 'robots',
    period: '2017/2022',
    subject: '中国',
    haystack: '工业机器人销量 ifr 2022',
    value: 3,
    start: 9,
  }),
  row({
    id: 'b',
    topic: 'robots',
    period: '2022',
    subject: '德国',
    haystack: '工业机器人销量 2022',
    value: 1,
    type: 'level',
  }),
  row({
    id: 'c',
    topic: 'money',
    period: '2023-01/2023-06',
    haystack: 'a股 ipo 募资 2023',
    value: null,
    low: 1,
    high: 9,
    start: 4,
  }),
];
const store = makeStore(rows);
const ids = (query: Partial<Query>): string[] =>
  [...ask(store, { ...emptyQuery(), ...query }).order].map((i) => rows[i]?.id ?? '');
const choose = (chosen: Partial<Query['chosen']>): Query['chosen'] => ({ ...emptyQuery().chosen, ...chosen });

describe('ask', () => {
  it.each<[string, Partial<Query>, string[]]>([
    ['shows everything in reading order when nothing is asked', {}, ['b', 'c', 'a']],
    ['finds a word inside a Chinese phrase', { text: '机器人' }, ['b', 'a']],
    ['wants every word', { text: 'IPO 2023' }, ['c']],
    ['reads full-width letters', { text: 'ＩＰＯ' }, ['c']],
    ['finds nothing without complaint', { text: 'zebra' }, []],
    ['takes any value within a facet', { chosen: choose({ subject: ['中国', '德国'] }) }, ['b', 'a']],
    ['takes all facets together', { chosen: choose({ subject: ['中国', '德国'], type: ['level'] }) }, ['b']],
    ['narrows spans by the year they end in', { chosen: choose({ period: ['2022'] }) }, ['b', 'a']],
    ['narrows to what is not stated', { chosen: choose({ subject: [''] }) }, ['c']],
    ['sorts by value, a range by its middle', { sort: 'value' }, ['b', 'a', 'c']],
    ['turns the order round', { sort: 'value', descending: true }, ['c', 'a', 'b']],
  ])('%s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('counts what each value would give with the other facets as they are', () => {
    const { counts } = ask(store, { ...emptyQuery(), chosen: choose({ subject: ['中国'] }) });
    expect(counts.subject).toEqual([
      { value: '中国', count: 1, chosen: true },
      { value: '德国', count: 1, chosen: false },
      { value: '', count: 1, chosen: false },
    ]);
    expect(counts.topic).toEqual([{ value: 'robots', count: 1, chosen: false }]);
  });

  it('agrees with the obvious filter on any choice', () => {
    const value = fc.constantFrom('robots', 'money', '中国', '德国', '', '2022', '2023', 'level', 'share');
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FACETS), fc.array(value, { maxLength: 2 })), (some) => {
        const chosen = choose(some);
        const obvious = rows.filter((r) =>
          FACETS.every((facet) => chosen[facet].length === 0 || chosen[facet].includes(facetValue(r, facet))),
        );
        expect(new Set(ids({ chosen }))).toEqual(new Set(obvious.map((r) => r.id)));
      }),
    );
  });
});

describe('the address', () => {
  it('gives back any query', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.dictionary(fc.constantFrom(...FACETS), fc.uniqueArray(fc.string(), { maxLength: 3 })),
        fc.constantFrom(...SORTS),
        fc.boolean(),
        (text, some, sort, descending) => {
          const query = { ...emptyQuery(), text, chosen: choose(some), sort, descending };
          expect(fromSearch(toSearch(query))).toEqual(query);
        },
      ),
    );
  });
  it('is empty for the usual view', () => {
    expect(toSearch(emptyQuery())).toBe('');
  });
  it.each(['?sort=nonsense&cols=,,x', '?%E0%A4%A', '?q', '?type'])('opens an odd link: %s', (search) => {
    expect(() => fromSearch(search)).not.toThrow();
  });
});
