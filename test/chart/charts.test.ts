import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartsOf, coverageOf } from '../../src/chart/charts.ts';
import { sceneOf } from '../../src/chart/draw.ts';
import { areaOf, touch } from '../../src/chart/draw/measure.ts';
import type { Words } from '../../src/chart/draw/scene.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Lang } from '../../src/model/source.ts';
import { check, dataset, figure, implied, indicator, reference } from './sample.ts';

const ids = (figures: Figure[], more = {}) =>
  chartsOf(dataset(figures, more)).map((chart) => [
    chart.form,
    ...chart.marks.map((mark) => mark.figure ?? mark.implied ?? mark.reference),
  ]);

describe('which figures share a chart', () => {
  test('one measure in two years is a comparison over time; a third unit never joins', () => {
    const charts = ids([
      figure('a', { indicator: '家数', counter: '家', value: 428, period: '2022' }),
      figure('b', { indicator: '家数', counter: '家', value: 313, period: '2023' }),
      figure('c', { indicator: '募资', unit: 'CNY', value: 5e11, period: '2022' }),
    ]);
    expect(charts).toEqual([
      ['column', 'a', 'b'],
      ['number', 'c'],
    ]);
  });

  test('a whole year and two months stand side by side, never on a time axis', () => {
    const [chart] = chartsOf(
      dataset([
        figure('year', { indicator: '家数', value: 17, period: '2023' }),
        figure('months', { indicator: '家数', value: 5, period: '2024-01/2024-02' }),
      ]),
    );
    expect(chart?.form).toBe('bar');
    expect(chart?.xKind).toBe('category');
    expect(chart?.forms).not.toContain('line');
    expect(chart?.marks.map((mark) => mark.xLabel.en)).toEqual(['2023', 'Jan–Feb 2024']);
  });

  test('a stock on the last day of a year stands at that year', () => {
    const [chart] = chartsOf(
      dataset([
        figure('a', { indicator: '基站', value: 100, period: '2022' }),
        figure('b', { indicator: '基站', value: 130, period: '2023-12-31' }),
      ]),
    );
    expect(chart?.marks.map((mark) => mark.x)).toEqual(['2022', '2023']);
  });

  test('growth goes beside the level it speaks of, in the same passage', () => {
    const [chart, ...others] = chartsOf(
      dataset([
        figure('level', { indicator: '收入', value: 10, period: '2023' }),
        figure('growth', {
          indicator: '收入',
          value: 5,
          unit: '%',
          type: 'growth',
          period: '2023',
          basis: 'yoy',
        }),
      ]),
    );
    expect(others).toHaveLength(0);
    expect(chart?.beside).toEqual(['growth']);
    expect(chart?.notes.map((note) => note.label.zh)).toEqual(['+5%']);
  });

  test('growth of something else in another passage keeps a chart of its own', () => {
    expect(
      ids([
        figure('level', { indicator: '收入', value: 10 }),
        figure('growth', { passage: 's#p2', indicator: '投资', value: 5, unit: '%', type: 'growth' }),
      ]),
    ).toEqual([
      ['number', 'level'],
      ['number', 'growth'],
    ]);
  });

  test('two subjects of one measure are compared; of two passages and two measures they are not', () => {
    expect(
      ids([
        figure('a', { indicator: '新增家数', subject: '甲市场', value: 20, period: '2024' }),
        figure('b', { indicator: '新增家数', subject: '乙市场', value: 5, period: '2024' }),
        figure('c', { indicator: '会员', subject: '丙', passage: 's#p2', value: 7, period: '2024' }),
      ]),
    ).toEqual([
      ['bar', 'a', 'b'],
      ['number', 'c'],
    ]);
  });

  test('a target is not compared with an actual number of another kind', () => {
    const charts = ids([
      figure('aim', { indicator: '企业', modality: 'target', subject: '市', counter: '家', value: 100 }),
      figure('has', { indicator: '产业园', subject: '市', counter: '家', value: 60 }),
    ]);
    expect(charts).toHaveLength(2);
  });

  test('a sum that was checked becomes parts and their total; a repeated mention goes beside', () => {
    const [chart] = chartsOf(
      dataset(
        [
          figure('t', { indicator: '中心', value: 5 }),
          figure('p', { indicator: '甲中心', value: 3 }),
          figure('q', { indicator: '乙中心', value: 2 }),
        ],
        {
          checks: [
            check(
              'sum',
              [
                ['total', 't'],
                ['part', 'p'],
                ['part', 'q'],
              ],
              { kind: 'sum' },
            ),
          ],
        },
      ),
    );
    expect(chart?.form).toBe('foot');
    expect(chart?.marks.map((mark) => mark.role)).toEqual(['total', 'part', 'part']);
  });

  test('a bar that would vanish beside another, a hundred times as long, gets another chart', () => {
    const slots = { subject: '所', modality: 'target', counter: '家' } as const;
    expect(
      ids([
        figure('a', { ...slots, indicator: '中心', value: 30 }),
        figure('b', { ...slots, indicator: '会员', value: 10000 }),
        figure('c', { ...slots, indicator: '公司', value: 9000 }),
      ]),
    ).toEqual([
      ['bar', 'b', 'c'],
      ['number', 'a'],
    ]);
  });

  test('an official series stands behind a cited year: one vintage, the compiler the text names, unbroken years only', () => {
    const [chart] = chartsOf(
      dataset([figure('f', { indicator: '销量', value: 30, period: '2022', attribution: '协会' })], {
        references: [
          reference('销量', '2015', 1),
          reference('销量', '2021', 20),
          reference('销量', '2022', 30),
          reference('销量', '2023', 44),
          reference('销量', '2021', 99, {
            id: 'other',
            series: 'other',
            compiler: '别家',
            publisher: '别家',
          }),
          reference('销量', '2022', 99, {
            id: 'other2',
            series: 'other',
            compiler: '别家',
            publisher: '别家',
          }),
          reference('销量', '2023', 99, {
            id: 'other3',
            series: 'other',
            compiler: '别家',
            publisher: '别家',
          }),
          reference('销量', '2020', 99, {
            id: 'other4',
            series: 'other',
            compiler: '别家',
            publisher: '别家',
          }),
        ],
      }),
    );
    const behind = chart?.marks.filter((mark) => mark.reference !== null);
    expect(behind?.map((mark) => [mark.x, mark.y])).toEqual([
      ['2021', 20],
      ['2022', 30],
      ['2023', 44],
    ]);
    expect(chart?.sourceLine.zh).toContain('灰线：协会');
  });
});

test('headlines come first, in the registry’s order, under the registry’s names', () => {
  const charts = chartsOf(
    dataset(
      [
        figure('x', { value: 3 }),
        figure('b', { value: 2, passage: 's#p2' }),
        figure('a', { value: 1, passage: 's#p3' }),
      ],
      {
        indicators: [
          indicator('a', '甲', 'First', { headline: 1 }),
          indicator('b', '乙', 'Second', { headline: 2 }),
        ],
      },
    ),
  );
  expect(charts.map((chart) => chart.title.en)).toEqual(['First', 'Second', 'x']);
});

test('addresses of charts are readable, unique, and do not change when another document is added', () => {
  const one = [figure('a', { indicator: '销量', value: 3 })];
  const two = [...one, figure('b', { indicator: '产量', source: 't', passage: 't#p1', value: 4 })];
  expect(chartsOf(dataset(one)).map((chart) => chart.id)).toEqual(['销量']);
  expect(chartsOf(dataset(two)).map((chart) => chart.id)).toEqual(['销量', '产量']);
});

test('boilerplate is never charted, and the count says why', () => {
  const data = dataset([figure('a'), figure('phone', { passage: 's#foot' })]);
  const marked = {
    ...data,
    passages: data.passages.map((passage) =>
      passage.id === 's#foot' ? { ...passage, role: 'boilerplate' as const } : passage,
    ),
  };
  const charts = chartsOf(marked);
  expect(coverageOf(marked, charts)).toEqual({
    drawn: ['a'],
    beside: [],
    left: [{ figure: 'phone', reason: 'boilerplate' }],
  });
});

const slots = fc.record({
  passage: fc.constantFrom('s#p1', 's#p2'),
  // As numbers are printed: four digits and a power of ten.
  value: fc.option(
    fc
      .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -2, max: 10 }))
      .map(([digits, power]) => Number(`${digits}e${power}`)),
  ),
  low: fc.option(fc.integer({ min: -100, max: 100 })),
  high: fc.option(fc.integer({ min: 100, max: 1000 })),
  approx: fc.boolean(),
  step: fc.constantFrom(null, 0.1, 1, 1000, 1e8),
  unit: fc.constantFrom('count', '%', 'CNY', 'USD', 'pp', 'km'),
  counter: fc.constantFrom(null, '家', '辆'),
  type: fc.constantFrom('level', 'share', 'growth', 'change', 'multiple'),
  modality: fc.constantFrom('actual', 'target', 'forecast'),
  indicator: fc.constantFrom(null, '销量', '产量', '销售额', '占比'),
  subject: fc.constantFrom(null, '中国', '我国', '北京'),
  period: fc.constantFrom(null, '2021', '2022', '2022-12-31', '2023-01/2023-06', '2017/2022'),
  basis: fc.constantFrom(null, 'yoy', 'cagr', '2020'),
});

const anyDataset = fc
  .array(slots, { maxLength: 14 })
  .map((all) =>
    dataset(
      all.map(({ indicator: words, ...rest }, i) =>
        figure(`f${i}`, { ...rest, indicator: words, indicatorId: words }),
      ),
    ),
  );

describe('whatever the slots are', { timeout: 60_000 }, () => {
  test('every figure that has a number is on a chart, and on no axis twice', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const charts = chartsOf(data);
        const { left } = coverageOf(data, charts);
        expect(left.filter(({ reason }) => reason === 'no-chart')).toEqual([]);
        const drawn = charts.flatMap((chart) => chart.marks.map((mark) => mark.figure));
        expect(new Set(drawn).size).toBe(drawn.length);
      }),
      { numRuns: 100 },
    );
  });

  test('no axis mixes units, and no actual number is without its look among targets and forecasts', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const known = new Map(data.figures.map((each) => [each.id, each]));
        for (const chart of chartsOf(data)) {
          const units = new Set(chart.marks.map((mark) => mark.unit));
          expect(units.size).toBe(1);
          for (const mark of chart.marks) {
            const modality = known.get(mark.figure ?? '')?.modality;
            expect(mark.look).toBe(modality === 'actual' ? 'cited' : modality);
            const named = [mark.figure, mark.implied, mark.reference].filter((each) => each !== null);
            expect(named).toHaveLength(1);
            expect(Number.isFinite(mark.y)).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('every drawing is laid out in finite numbers, with no label on another and none outside', () => {
    fc.assert(
      fc.property(
        anyDataset,
        fc.constantFrom(320, 340, 640),
        fc.constantFrom<Lang>('zh-Hans', 'en'),
        (data, width, lang) => {
          for (const chart of chartsOf(data))
            for (const form of chart.forms) {
              const scene = sceneOf(chart, { lang, width, form });
              expect(JSON.stringify(scene.shapes)).not.toMatch(/"(?:[xyr]|x1|x2|y1|y2|width|height)":null/);
              const labels = scene.shapes
                .filter((shape): shape is Words => shape.kind === 'words')
                .map((label) => ({ label, area: areaOf(label) }));
              labels.forEach(({ label, area }, i) => {
                const where = `${form} ${width} ${lang} ${label.text}`;
                expect(area.left, where).toBeGreaterThanOrEqual(-1);
                expect(area.right, where).toBeLessThanOrEqual(width + 1);
                for (const other of labels.slice(i + 1))
                  expect(touch(area, other.area), `${where} over ${other.label.text}`).toBe(false);
              });
              for (const box of scene.shapes)
                if (box.kind === 'box') expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(0);
            }
        },
      ),
      { numRuns: 100 },
    );
  });

  test('addresses are unique', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const all = chartsOf(data).map((chart) => chart.id);
        expect(new Set(all).size).toBe(all.length);
        for (const id of all) expect(id).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
      }),
      { numRuns: 100 },
    );
  });
});

test('what is implied, and for whom, is told in the words of either language', () => {
  const stations = figure('a', {
    indicator: '基站总量',
    indicatorId: 'stations',
    subject: '我国',
    period: '2022',
  });
  const [chart] = chartsOf(
    dataset([stations], {
      indicators: [indicator('stations', '基站总量', 'Base stations')],
      implied: [
        implied('whole', ['a'], {
          kind: 'share',
          indicator: '基站总量',
          indicatorId: null,
          subject: '全球',
          period: '2022',
        }),
      ],
    }),
  );
  expect(chart?.subtitle.en).toContain('China');
  const told = [...(chart?.marks ?? []), ...(chart?.notes ?? [])].find((mark) => mark.implied === 'whole');
  expect(told?.name.en).toContain('World Base stations');
  expect(told?.name.zh).toContain('全球 基站总量');
});
