import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable, type Table, writeTable } from '../../src/model/table.ts';
import {
  articleTable,
  checkTable,
  figureTable,
  impliedTable,
  indicatorTable,
  passageTable,
  referenceTable,
  sourceTable,
  topicTable,
} from '../../src/model/tables/index.ts';

const word = fc.string({
  minLength: 1,
  maxLength: 12,
  unit: fc.constantFrom('a', '亿', '"', ',', '\n', '|', '=', '-', '\\'),
});
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { nil: null });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const lang = fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const, 'en' as const);
const modality = fc.constantFrom('actual' as const, 'target' as const, 'forecast' as const);
const both = fc.record({ zh: word, en: word });
const list = fc.array(word, { maxLength: 4 });
const inputs = fc.array(fc.record({ role: fc.constantFrom('base', 'now', 'part'), figure: word }), {
  maxLength: 3,
});
const interval = fc.record({
  low: maybe(number),
  high: maybe(number),
  lowOpen: fc.boolean(),
  highOpen: fc.boolean(),
});
const kind = fc.constantFrom('growth' as const, 'cagr' as const, 'reference' as const);

function holds<Value extends { id: string }>(table: Table<Value>, arbitrary: fc.Arbitrary<Value>): void {
  test(`${table.name} come back as they were written`, () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitrary, { selector: ({ id }) => id, maxLength: 5 }), (values) => {
        expect(readTable(table, writeTable(table, values))).toEqual(values);
      }),
    );
  });
}

describe('tables', () => {
  holds(
    sourceTable,
    fc.record({
      id: word,
      file: word,
      title: word,
      authors: list,
      publisher: maybe(word),
      published: maybe(word),
      lang,
      kind: word,
      url: maybe(word),
      sha256: word,
    }),
  );
  holds(articleTable, fc.record({ id: word, source: word, title: word, authors: list, start: fc.nat() }));
  holds(topicTable, fc.record({ id: word, label: both }));
  holds(
    indicatorTable,
    fc.record({ id: word, label: both, unit: word, topic: word, aliases: list, headline: maybe(fc.nat()) }),
  );
  holds(
    passageTable,
    fc.record({
      id: word,
      source: word,
      article: maybe(word),
      role: fc.constantFrom('body' as const, 'note' as const, 'boilerplate' as const),
      lang,
      text: word,
      start: fc.nat(),
      end: fc.nat(),
      spans: fc.array(fc.record({ at: fc.nat(), start: fc.nat(), length: fc.nat() }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
  );
  holds(
    figureTable,
    fc.record({
      id: word,
      source: word,
      passage: word,
      start: fc.nat(),
      quote: word,
      value: maybe(number),
      low: maybe(number),
      high: maybe(number),
      approx: fc.boolean(),
      step: maybe(number),
      unit: word,
      counter: maybe(word),
      type: fc.constantFrom('level' as const, 'growth' as const),
      modality,
      indicator: maybe(word),
      indicatorId: maybe(word),
      subject: maybe(word),
      period: maybe(word),
      basis: maybe(word),
      attribution: maybe(word),
      rules: list,
    }),
  );
  holds(
    checkTable,
    fc.record({
      id: word,
      kind,
      verdict: fc.constantFrom('agrees' as const, 'disagrees' as const),
      figures: inputs,
      reference: maybe(word),
      stated: interval,
      computed: interval,
      working: both,
      power: number,
      severity: fc.constantFrom(null, 'size' as const),
      why: maybe(both),
      explanations: fc.array(both, { maxLength: 3 }),
      slip: maybe(both),
    }),
  );
  holds(
    impliedTable,
    fc.record({
      id: word,
      kind,
      figures: inputs,
      value: number,
      low: number,
      high: number,
      unit: word,
      counter: maybe(word),
      indicator: maybe(word),
      indicatorId: maybe(word),
      subject: maybe(word),
      period: maybe(word),
      modality,
      working: both,
    }),
  );
  holds(
    referenceTable,
    fc.record({
      id: word,
      series: word,
      indicatorId: maybe(word),
      label: both,
      geo: word,
      period: word,
      value: number,
      unit: word,
      counter: maybe(word),
      publisher: word,
      compiler: word,
      compilerNames: list,
      title: maybe(word),
      url: maybe(word),
      published: maybe(word),
      status: word,
      prefer: maybe(fc.boolean()),
      note: maybe(word),
      kind: maybe(word),
    }),
  );

  test('a key that stands there twice is named with its line', () => {
    const text = 'id,source,title,authors,start\r\na,d,t,,0\r\na,d,t,,1\r\n';
    expect(() => readTable(articleTable, text)).toThrow(
      'sources/articles.csv, line 3: “a” stands there twice in the column “id”.',
    );
  });
});

describe('the tables in the repository', () => {
  const read = (path: string): string => readFileSync(`data/${path}`, 'utf8');
  const sources = readTable(sourceTable, read(sourceTable.path));
  const articles = readTable(articleTable, read(articleTable.path));
  const topics = new Set(readTable(topicTable, read(topicTable.path)).map(({ id }) => id));
  const indicators = readTable(indicatorTable, read(indicatorTable.path));

  test('every article begins inside its document, and in order', () => {
    for (const source of sources) {
      const text = read(`sources/${source.file}`);
      const starts = articles.filter((article) => article.source === source.id).map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const start of starts) expect(text.charAt(start)).toMatch(/\S/u);
    }
    for (const { source } of articles) expect(sources.map(({ id }) => id)).toContain(source);
  });

  test('every indicator has a topic of the table of topics', () => {
    for (const { id, topic } of indicators) expect(topics, id).toContain(topic);
  });
});
