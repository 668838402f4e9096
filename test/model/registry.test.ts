import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/extract/text/fold.ts';
import type { Indicator } from '../../src/model/index.ts';
import { identify, type Measured, normal, registryOf } from '../../src/model/registry.ts';
import { readTable } from '../../src/model/table.ts';
import { indicatorTable } from '../../src/model/tables/index.ts';

const indicator = (id: string, zh: string, unit: string, aliases: string[] = []): Indicator => ({
  id,
  label: { zh, en: id },
  unit,
  topic: 't',
  aliases,
  headline: null,
});

const registry = registryOf(
  [
    indicator('tea-sales', '茶叶销量', 't', ['茶葉賣出量', 'sales of tea']),
    indicator('tea-value', '茶叶销售额', 'CNY', ['茶叶销量']),
    indicator('listings', '甲股IPO数量', 'count', ['甲股上市公司@year']),
    indicator('yield', '亩产', 't/mu'),
    indicator('tea-share', '茶叶市场占有率', '%'),
  ],
  fold,
);

const level = (words: string, more: Partial<Measured> = {}): Measured => ({
  indicator: words,
  unit: 'count',
  type: 'level',
  ...more,
});

describe('a figure belongs to the series', () => {
  test.each<[string, Measured, string | null]>([
    ['whose label its words are', level('茶叶销量', { unit: 't' }), 'tea-sales'],
    ['of two by one name, the one in its unit', level('茶叶销量', { unit: 'CNY' }), 'tea-value'],
    ['that goes by its words in the other script', level('茶葉銷量', { unit: 't' }), 'tea-sales'],
    ['whose alias is in the other script', level('茶叶卖出量', { unit: 't' }), 'tea-sales'],
    [
      'whose alias differs in manner of speaking only',
      level('the total sales of teas', { unit: 't' }),
      'tea-sales',
    ],
    ['with marks and 的 taken out', level('我国“茶叶”的销量', { unit: 't' }), 'tea-sales'],
    [
      'of which it is a growth, whatever the unit',
      { indicator: '茶叶销量', unit: '%', type: 'growth' },
      'tea-sales',
    ],
    [
      'of which it is a difference in points',
      { indicator: '茶叶市场占有率', unit: 'pp', type: 'change' },
      'tea-share',
    ],
    ['that its subject and words name together', level('IPO數量', { subject: '甲股' }), 'listings'],
    ['whose alias holds for a year', level('甲股上市公司', { period: '2023' }), 'listings'],
    [
      'of its own words when the alias does not hold for a day',
      level('甲股上市公司', { period: '2023-12-31' }),
      '甲股上市公司',
    ],
    ['of its own words when the unit is another', level('茶叶市场占有率'), '茶叶市场占有率'],
    ['of its own words when nobody registered them', level('全市咖啡館的數量'), '咖啡馆'],
    ['of its own words in English', level("The number of the city's coffee houses"), 'city-coffee-house'],
    [
      'of its own words, kept apart from an id they happen to be',
      { indicator: 'Tea sales', unit: '%', type: 'share' },
      'tea-sale',
    ],
    [
      'of its own words and type, when they are the id of another',
      { indicator: 'Yield', unit: '%', type: 'share' },
      'yield-share',
    ],
    ['of none when it does not say what it measures', { indicator: null, unit: '%', type: 'share' }, null],
    ['of none when its words are only marks', level('“”'), null],
  ])('%s', (_, measured, id) => {
    expect(identify(registry, measured)).toBe(id);
  });
});

test('ids are the same whichever way a name is spelt', () => {
  for (const [one, other] of [
    ['5G 基站', '５Ｇ基站'],
    ['IPO数量', 'ipo數量'],
    ['market size', 'Market Sizes'],
  ] as const)
    expect(normal(fold(one))).toBe(normal(fold(other)));
});

describe('the registry in the repository', () => {
  const indicators = readTable(indicatorTable, readFileSync('data/indicators.csv', 'utf8'));
  const real = registryOf(indicators, fold);

  test('finds each indicator by each of its names', () => {
    for (const { id, label, aliases, unit } of indicators)
      for (const name of [label.zh, label.en, ...aliases])
        expect(
          identify(real, {
            indicator: name.replace('@year', ''),
            unit,
            type: unit === '%' ? 'share' : 'level',
            period: name.endsWith('@year') ? '2023' : null,
          }),
          name,
        ).toBe(id);
  });

  test('no name stands for two series of one unit', () => {
    for (const [name, entries] of real.byName)
      expect(new Set(entries.map((entry) => entry.indicator.unit)).size, name).toBe(entries.length);
  });
});
