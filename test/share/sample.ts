import { chartsOf } from '../../src/chart/charts.ts';
import type { Chart } from '../../src/model/chart.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Sharing } from '../../src/share/sharing.ts';
import { check, dataset, figure, implied, reference } from '../chart/sample.ts';

/** A document of two paragraphs; the sign before the first is one code point and two UTF-16 units. */
export const TEXT =
  '📄 按计划推进。根据协会统计，2022年电动车产量为705.8万辆，同比增长96.9%，<占比>达到25.6%。\n' +
  '“R&D” spending was at least $3.2 billion in 2023.';

const place = (quote: string): Pick<Figure, 'quote' | 'start' | 'passage'> => {
  const start = TEXT.indexOf(quote);
  return { quote, start, passage: start < TEXT.indexOf('\n') ? 's#p1' : 's#p2' };
};

const FIGURES = [
  figure('made', {
    ...place('705.8万辆'),
    value: 7058000,
    step: 1000,
    counter: '辆',
    indicator: '电动车产量',
    period: '2022',
    attribution: '协会',
  }),
  figure('growth', {
    ...place('96.9%'),
    value: 96.9,
    step: 0.1,
    unit: '%',
    type: 'growth',
    indicator: '电动车产量',
    period: '2022',
    basis: 'yoy',
    attribution: '协会',
  }),
  figure('part', {
    ...place('25.6%'),
    value: 25.6,
    step: 0.1,
    unit: '%',
    type: 'share',
    indicator: '<占比>',
    period: '2022',
    attribution: '协会',
  }),
  figure('money', {
    ...place('$3.2 billion'),
    value: 3.2e9,
    low: 3.2e9,
    step: 1e8,
    unit: 'USD',
    indicator: 'R&D spending',
    period: '2023',
  }),
];

const split = TEXT.indexOf('\n');

export const DATA: Dataset = {
  ...dataset(FIGURES, {
    implied: [
      implied('before', ['made', 'growth'], {
        value: 3584561,
        low: 3583000,
        high: 3586000,
        counter: '辆',
        indicator: '电动车产量',
        indicatorId: '电动车产量',
        period: '2021',
        working: {
          zh: '705.8 万 ÷ (1 + 96.9%) = 358.5 万',
          en: '7.058 million ÷ (1 + 96.9%) = 3.585 million',
        },
      }),
    ],
    references: [
      reference('电动车产量', '2021', 3545000, { url: 'https://example.org/caam', title: '年报' }),
      reference('电动车产量', '2022', 7058000, { url: 'https://example.org/caam', title: '年报' }),
    ],
    checks: [
      check(
        'g',
        [
          ['now', 'made'],
          ['stated', 'growth'],
        ],
        {
          kind: 'reference',
          verdict: 'disagrees',
          working: { zh: '705.8 ÷ 354.5 = +99.1%，文中 +96.9%', en: '705.8 ÷ 354.5 = +99.1%, stated +96.9%' },
          explanations: [{ zh: '基数曾修订', en: 'the base was revised' }],
        },
      ),
    ],
  }),
  passages: [
    {
      id: 's#p1',
      source: 's',
      article: 's/2',
      role: 'body',
      lang: 'zh-Hans',
      text: TEXT.slice(0, split),
      start: 0,
      end: split,
      spans: [{ at: 0, start: 0, length: split }],
    },
    {
      id: 's#p2',
      source: 's',
      article: null,
      role: 'body',
      lang: 'en',
      text: TEXT.slice(split + 1),
      start: split + 1,
      end: TEXT.length,
      spans: [{ at: 0, start: split + 1, length: TEXT.length - split - 1 }],
    },
  ],
  sources: [
    {
      id: 's',
      file: 's.txt',
      title: '合集',
      authors: ['主编'],
      publisher: '《某刊》',
      published: '2024-03-15',
      lang: 'zh-Hans',
      kind: 'journal articles',
      url: 'https://example.org/issue-2',
      sha256: 'ab12',
    },
  ],
  articles: [{ id: 's/2', source: 's', title: '支撑路径', authors: ['渠某'], start: 0 }],
  texts: new Map([['s', TEXT]]),
};

export const SHARING: Sharing = {
  dataset: DATA,
  lang: 'zh-Hans',
  site: 'https://example.org/t/',
  made: '2026-11-22',
};

const charts = chartsOf(DATA);

/** The chart that a figure has its mark on. */
export function chartWith(id: string): Chart {
  const chart = charts.find((each) => each.marks.some((mark) => mark.figure === id));
  if (!chart) throw new Error(`no chart with ${id}`);
  return chart;
}

export const CHARTS = charts;
