import { describe, expect, test } from 'vitest';
import {
  commonScale,
  formatBasis,
  formatInterval,
  formatPeriod,
  formatQuantity,
  scaledUnit,
  stepOfInterval,
  type Quantity,
} from '../../src/model/format.ts';

const quantity = (slots: Partial<Quantity>): Quantity => ({
  value: null,
  low: null,
  high: null,
  approx: false,
  step: null,
  unit: 'count',
  counter: null,
  ...slots,
});

describe('a number is written with the digits it was printed with', () => {
  test.each<[string, Partial<Quantity>, string, string, string]>([
    [
      '705.8 万辆',
      { value: 7058000, step: 1000, counter: '辆' },
      '705.8 万辆',
      '705.8 萬輛',
      '7.058 million vehicles',
    ],
    ['290258 台', { value: 290258, step: 1, counter: '台' }, '290,258 台', '290,258 臺', '290,258 units'],
    ['200 万家', { value: 2000000, step: 10000, counter: '家' }, '200 万家', '200 萬家', '2 million'],
    ['20.0%', { value: 20, step: 0.1, unit: '%' }, '20.0%', '20.0%', '20.0%'],
    ['三分之一', { value: 33.333333, unit: '%' }, '33.3%', '33.3%', '33.3%'],
    ['百家', { value: 100, counter: '家' }, '100 家', '100 家', '100'],
    [
      '3565.39 亿元',
      { value: 356539000000, step: 1e6, unit: 'CNY' },
      '3,565.39 亿元',
      '3,565.39 億元',
      'CN¥356.539 billion',
    ],
    [
      '3兆元 in Taiwan',
      { value: 3e12, step: 1e12, unit: 'TWD' },
      '3 万亿新台币',
      '3 萬億元新臺幣',
      'NT$3 trillion',
    ],
    ['32 亿美元', { value: 3.2e9, step: 1e8, unit: 'USD' }, '32 亿美元', '32 億美元', '$3.2 billion'],
    ['1200 万亩', { value: 1.2e7, step: 1e4, unit: 'mu' }, '1,200 万亩', '1,200 萬畝', '12 million mu'],
    ['1 万 PB', { value: 10000, step: 10000, unit: 'PBy' }, '1 万 PB', '1 萬 PB', '10,000 PB'],
    [
      '$0.24 per watt',
      { value: 0.24, step: 0.01, unit: 'USD/W' },
      '0.24 美元/瓦',
      '0.24 美元/瓦',
      '$0.24 per W',
    ],
    ['a decline of 26 %', { value: -26, step: 1, unit: '%', type: 'growth' }, '−26%', '−26%', '−26%'],
    ['a rise of 93.4 %', { value: 93.4, step: 0.1, unit: '%', type: 'growth' }, '+93.4%', '+93.4%', '+93.4%'],
    [
      '12.1 points up',
      { value: 12.1, step: 0.1, unit: 'pp', type: 'change' },
      '+12.1 个百分点',
      '+12.1 個百分點',
      '+12.1 percentage points',
    ],
    [
      '1000 多倍',
      { value: 1000, low: 1000, step: 1, unit: 'x' },
      '至少 1,000 倍',
      '至少 1,000 倍',
      'at least 1,000 times',
    ],
    ['不到 5%', { value: 5, high: 5, step: 1, unit: '%' }, '至多 5%', '至多 5%', 'at most 5%'],
    [
      '下降不到三成',
      { value: -30, low: -30, unit: '%', type: 'growth' },
      '不低于 −30%',
      '不低於 −30%',
      'no lower than −30%',
    ],
    ['约 13%', { value: 13, step: 1, approx: true, unit: '%' }, '约 13%', '約 13%', 'about 13%'],
    ['5家-10家', { low: 5, high: 10, step: 1, counter: '家' }, '5–10 家', '5–10 家', '5–10'],
  ])('%s', (_, slots, hans, hant, en) => {
    expect(formatQuantity(quantity(slots), 'zh-Hans')).toBe(hans);
    expect(formatQuantity(quantity(slots), 'zh-Hant')).toBe(hant);
    expect(formatQuantity(quantity(slots), 'en')).toBe(en);
  });
});

describe('a period is written as a reader would', () => {
  test.each([
    ['2022', '2022年', '2022'],
    ['2024-03', '2024年3月', 'Mar 2024'],
    ['2024-04-01', '2024年4月1日', '1 Apr 2024'],
    ['2017/2022', '2017—2022年', '2017–2022'],
    ['2024-01/2024-02', '2024年1—2月', 'Jan–Feb 2024'],
    ['2024-01/2024-03', '2024年第一季度', 'Q1 2024'],
    ['2023-01/2023-06', '2023年上半年', 'first half of 2023'],
    ['2023-34', '2023年第二季度', 'Q2 2023'],
    ['2023-41', '2023年下半年', 'second half of 2023'],
    ['2023-01-01/2023-07-12', '2023年1月1日—7月12日', '1 Jan 2023 – 12 Jul 2023'],
    ['2015/..', '2015年起', 'since 2015'],
    ['199X', '1990年代', '1990s'],
    ['19XX', '20世纪', '20th century'],
    ['20XX', '21世纪', '21st century'],
    ['2022~', '2022年', '2022'],
  ])('%s → %s, %s', (period, zh, en) => {
    expect(formatPeriod(period, 'zh-Hans')).toBe(zh);
    expect(formatPeriod(period, 'en')).toBe(en);
  });

  test('no period is nothing, an unreadable one is shown as it is', () => {
    expect(formatPeriod(null, 'en')).toBe('');
    expect(formatPeriod('someday', 'en')).toBe('someday');
  });
});

test('a growth names its basis', () => {
  expect(formatBasis('yoy', 'zh-Hans')).toBe('同比');
  expect(formatBasis('2020', 'zh-Hans')).toBe('较2020年');
  expect(formatBasis('cagr', 'en')).toBe('a year, compound');
});

test('a chart is written in a scale that suits all of its numbers', () => {
  const money = [
    { value: 1.5e12, step: 1e11 },
    { value: 5e11, step: 1e8 },
  ];
  expect(commonScale(money, 'zh-Hans').word).toBe('亿');
  expect(scaledUnit('CNY', null, commonScale(money, 'en'), 'en')).toBe('CN¥ trillion');
  const deals = [
    { value: 11000, step: 1000 },
    { value: 7100, step: 1 },
  ];
  expect(commonScale(deals, 'zh-Hans').by).toBe(1);
});

test('a computed number is cut to the digits its interval leaves certain', () => {
  expect(stepOfInterval(157541, 154000, 161000)).toBe(1000);
  expect(stepOfInterval(13.5, 13.4, 13.6)).toBeCloseTo(0.1);
  expect(formatInterval(3524000, 3598000, 'count', '辆', 'zh-Hans')).toBe('352–360 万辆');
});
