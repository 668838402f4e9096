import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../scripts/dataset.ts';
import { chartsOf, coverageOf } from '../../src/chart/charts.ts';
import { sameLength, stretchOf } from '../../src/chart/period.ts';
import { subjectKey } from '../../src/chart/series.ts';
import type { Chart } from '../../src/model/chart.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Figure } from '../../src/model/figure.ts';
import { counterWord } from '../../src/model/format.ts';
import { dataset, figure } from './sample.ts';

/** What is wrong with a chart's axis: everything drawn along it must be one unit, one counted word, one kind of number. */
function faults(chart: Chart, data: Dataset): string[] {
  const drawn = chart.marks.flatMap(({ figure: id }) => data.figures.filter((each) => each.id === id));
  const kinds = (name: string, of: (figure: Figure) => unknown) => {
    const found = [...new Set(drawn.map(of))];
    return found.length > 1 ? [`${chart.id}: ${name} ${found.join(' and ')}`] : [];
  };
  const out = [
    ...kinds('units', ({ unit }) => unit),
    ...kinds('counted words', ({ counter }) => (counter === null ? '' : counterWord(counter, 'zh-Hans'))),
    ...kinds('types', ({ type }) => type),
  ];
  for (const mark of chart.marks) {
    if (mark.unit !== chart.unit) out.push(`${chart.id}: a mark in ${mark.unit} on an axis of ${chart.unit}`);
    const own = drawn.find(({ id }) => id === mark.figure);
    const look = own?.modality === 'actual' ? 'cited' : own?.modality;
    if (own && mark.look !== look) out.push(`${chart.id}: ${own.modality} drawn as ${mark.look}`);
    const row = data.references.find(({ id }) => id === mark.reference);
    const newest =
      data.sources
        .map(({ published }) => published ?? '')
        .sort()
        .at(-1) ?? '';
    const printed = row?.published ?? newest;
    if (row && (row.kind === 'target' || printed.slice(0, 4) < row.period.slice(0, 4)))
      out.push(`${chart.id}: ${row.id} was not yet so when it was printed`);
  }
  if (chart.xKind === 'time') {
    const stretches = drawn.map(({ period }) => stretchOf(period));
    const [first] = stretches;
    if (!first || !stretches.every((each) => each && sameLength(first, each)))
      out.push(`${chart.id}: periods of several lengths on one time axis`);
    const series = new Set(drawn.map((each) => each.indicatorId ?? each.indicator));
    const passages = new Set(drawn.map(({ passage }) => passage));
    if (
      series.size > 1 &&
      passages.size > 1 &&
      new Set(drawn.map((each) => subjectKey(each.subject))).size > 1
    )
      out.push(`${chart.id}: several measures of several subjects on one time axis`);
  }
  return out;
}

describe('nothing is mixed on an axis', () => {
  test('of the documents that come with the site, where every figure stands on a chart', async () => {
    const data = await loadDataset('data');
    const charts = chartsOf(data);
    expect(charts.flatMap((chart) => faults(chart, data))).toEqual([]);
    const { drawn, beside, left } = coverageOf(data, charts);
    expect(drawn.length + beside.length + left.length).toBe(data.figures.length);
    expect(left.filter(({ reason }) => reason === 'no-chart')).toEqual([]);
  });

  test('of any figures at all', () => {
    const some = fc.record({
      indicator: fc.constantFrom('规模', '产量', '销量', '企业', null),
      subject: fc.constantFrom('甲', '乙', null),
      unit: fc.constantFrom('count', '%', 'CNY', 'USD', 'pp', 'x'),
      counter: fc.constantFrom('人', '比特', '家', '个', '個', null),
      type: fc.constantFrom('level', 'share', 'growth', 'change', 'multiple'),
      modality: fc.constantFrom('actual', 'target', 'forecast'),
      period: fc.constantFrom('2021', '2022', '2022-01/2022-03', '2023-12-31', '2020/2022', null),
      passage: fc.constantFrom('s#p1', 's#p2'),
      value: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 14 }), (made) => {
        const data = dataset(
          made.map((over, i) =>
            figure(`f${i}`, {
              ...over,
              indicatorId: over.indicator,
              counter: over.unit === 'count' ? over.counter : null,
              start: i * 10,
            }),
          ),
        );
        expect(chartsOf(data).flatMap((chart) => faults(chart, data))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('things that are only counted with one word, as states and fields of research, have charts of their own', () => {
    const counted = (id: string, indicator: string, counter: string) =>
      figure(id, { indicator, indicatorId: indicator, counter, value: 8, subject: '全国' });
    const charts = (...figures: Figure[]) =>
      chartsOf(dataset(figures)).map(({ marks }) => marks.map((mark) => mark.figure));
    expect(charts(counted('a', '州', '个'), counted('b', '领域', '个'))).toEqual([['a'], ['b']]);
    expect(charts(counted('a', '国有企业', '家'), counted('b', '银行', '家'))).toEqual([['a', 'b']]);
    expect(charts(counted('a', '申请登记品种', '个'), counted('b', '获国家登记品种', '个'))).toEqual([
      ['a', 'b'],
    ]);
  });
});
