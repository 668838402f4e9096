import type { Dataset } from '../../src/model/dataset.ts';
import { check, dataset, figure, implied, indicator, reference } from './sample.ts';

/** A named example of each form, as a text might give it. The pictures of all of them are kept as snapshots. */
export const EXAMPLES: Readonly<Record<string, Dataset>> = {
  'column: two series, growth beside, implied base year, official series behind': dataset(
    [
      figure('made', {
        value: 7058000,
        step: 1000,
        counter: '辆',
        indicator: '电动车产量',
        period: '2022',
        attribution: '协会',
      }),
      figure('sold', {
        value: 6887000,
        step: 1000,
        counter: '辆',
        indicator: '电动车销量',
        period: '2022',
        attribution: '协会',
      }),
      figure('made-growth', {
        value: 96.9,
        step: 0.1,
        unit: '%',
        type: 'growth',
        indicator: '电动车产量',
        period: '2022',
        basis: 'yoy',
      }),
      figure('sold-growth', {
        value: 93.4,
        step: 0.1,
        unit: '%',
        type: 'growth',
        indicator: '电动车销量',
        period: '2022',
        basis: 'yoy',
      }),
    ],
    {
      indicators: [
        indicator('电动车产量', '电动车产量', 'EV production', { headline: 1 }),
        indicator('电动车销量', '电动车销量', 'EV sales', { headline: 1 }),
      ],
      implied: [
        implied('made-before', ['made', 'made-growth'], {
          value: 3584561,
          low: 3583000,
          high: 3586000,
          counter: '辆',
          indicator: '电动车产量',
          indicatorId: '电动车产量',
          period: '2021',
        }),
        implied('sold-before', ['sold', 'sold-growth'], {
          value: 3561013,
          low: 3559000,
          high: 3563000,
          counter: '辆',
          indicator: '电动车销量',
          indicatorId: '电动车销量',
          period: '2021',
        }),
      ],
      references: [
        reference('电动车销量', '2020', 1367000),
        reference('电动车销量', '2021', 3521000),
        reference('电动车销量', '2022', 6887000),
        reference('电动车销量', '2023', 9495000),
      ],
      checks: [
        check(
          'c',
          [
            ['now', 'sold'],
            ['stated', 'sold-growth'],
          ],
          { kind: 'reference', verdict: 'disagrees' },
        ),
        check(
          'd',
          [
            ['now', 'made'],
            ['stated', 'made-growth'],
          ],
          { verdict: 'agrees' },
        ),
      ],
    },
  ),
  'line: one measure over many years': dataset(
    [2018, 2019, 2020, 2021, 2022].map((year, i) =>
      figure(`y${year}`, {
        value: 100 + i * i * 20,
        indicator: '论文数',
        counter: '篇',
        period: String(year),
      }),
    ),
  ),
  'slope: from one year to another far off, with a bound': dataset([
    figure('then', {
      value: 33.3,
      step: 0.1,
      unit: '%',
      type: 'share',
      indicator: '占世界比重',
      period: '1820',
    }),
    figure('later', { value: 5, high: 5, unit: '%', type: 'share', indicator: '占世界比重', period: '1950' }),
  ]),
  'slope: a forecast is dashed': dataset([
    figure('now', {
      value: 1.1e9,
      step: 1e8,
      unit: 'USD',
      indicator: '市场规模',
      period: '2022',
      attribution: 'IDC',
    }),
    figure('soon', {
      value: 7.6e9,
      step: 1e8,
      unit: 'USD',
      indicator: '市场规模',
      period: '2027',
      modality: 'forecast',
      approx: true,
    }),
  ]),
  'bar: stages of one process': dataset([
    figure('all', { value: 80, low: 80, counter: '个', indicator: '新品种', subject: '农场' }),
    figure('submitted', { value: 51, counter: '个', indicator: '提交保护的新品种', subject: '农场' }),
    figure('granted', { value: 19, counter: '个', indicator: '已获授权的新品种', subject: '农场' }),
  ]),
  'share: parts with the rest computed': dataset([
    figure('most', {
      value: 90,
      low: 90,
      unit: '%',
      type: 'share',
      indicator: '主营收入占比高的企业',
      subject: '省',
    }),
    figure('many', {
      value: 70,
      approx: true,
      unit: '%',
      type: 'share',
      indicator: '属于重点产业链的企业',
      subject: '省',
    }),
    figure('some', {
      value: null,
      low: 10,
      high: 30,
      unit: '%',
      type: 'share',
      indicator: '被应用的成果',
      subject: '省',
    }),
  ]),
  'target: what was aimed at and what came of it': dataset([
    figure('aim', {
      value: 3e12,
      step: 1e12,
      unit: 'CNY',
      indicator: '交易年总额',
      modality: 'target',
      subject: '交易所',
    }),
    figure('came', {
      value: 3e9,
      high: 3e9,
      step: 1e8,
      unit: 'CNY',
      indicator: '年交易额',
      subject: '交易所',
      period: '2023',
    }),
    figure('off', {
      value: 1000,
      low: 1000,
      unit: 'x',
      type: 'multiple',
      indicator: '年交易额与目标相差',
      subject: '交易所',
      period: '2023',
    }),
  ]),
  'foot: parts that add up to a total': dataset(
    [
      figure('total', { value: 10, counter: '个', indicator: '中心' }),
      figure('a', { value: 3, counter: '个', indicator: '生物中心' }),
      figure('b', { value: 5, counter: '个', indicator: '量子中心' }),
      figure('c', { value: 2, counter: '个', indicator: '材料中心' }),
    ],
    {
      checks: [
        check(
          'sum',
          [
            ['total', 'total'],
            ['part', 'a'],
            ['part', 'b'],
            ['part', 'c'],
          ],
          { kind: 'sum' },
        ),
      ],
    },
  ),
  'interval: ranges and plain numbers together': dataset([
    figure('hundred', { value: 100, counter: '家', indicator: '企业', modality: 'target', subject: '市' }),
    figure('few', {
      value: null,
      low: 5,
      high: 10,
      counter: '家',
      indicator: '独角兽企业',
      modality: 'target',
      subject: '市',
    }),
  ]),
  'number: a bound that stands alone': dataset([
    figure('alone', {
      value: 2000000,
      low: 2000000,
      step: 10000,
      counter: '家',
      indicator: '企业总数',
      subject: '我国',
      period: '2022',
    }),
  ]),
};
