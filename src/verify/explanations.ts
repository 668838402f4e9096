import type { Bilingual, CheckKind, Interval } from '../model/check.ts';
import { overlaps } from './interval.ts';
import type { Relation } from './relation.ts';
import { printedStep } from './stated.ts';
import { unrounded } from './rounding.ts';

const texts = {
  revised: {
    zh: '基数事后修订:增速按修订后的基数计算',
    en: 'revised base: the rate was computed on a base revised since',
  },
  comparable: { zh: '按可比口径或不变价格计算', en: 'computed at constant prices or on a comparable basis' },
  cut: {
    zh: '参与计算的数字曾被截尾或舍入',
    en: 'truncation: the printed inputs were cut or rounded before',
  },
  years: {
    zh: '年数的算法不同:首尾两年是否都计入',
    en: 'years counted otherwise: with or without the first one',
  },
  up: { zh: '结果系向上进位', en: 'the result was rounded up' },
  scope: { zh: '统计范围不同', en: 'different scope: the figures may not cover the same thing' },
  parts: { zh: '所列各项有重叠或未列全', en: 'the parts listed overlap, or are not all' },
  exchange: { zh: '按汇率折算', en: 'converted at an exchange rate' },
  edition: { zh: '数据版本不同:初步数与最终数', en: 'different editions: preliminary against final' },
  average: { zh: '人均值按平均人数计算', en: 'per-head values use the average number of people' },
} satisfies Record<string, Bilingual>;

const usual: Record<CheckKind, readonly (keyof typeof texts)[]> = {
  growth: ['revised', 'comparable', 'scope'],
  cagr: ['years', 'revised', 'scope'],
  share: ['scope', 'cut'],
  'share-change': ['revised', 'cut'],
  sum: ['parts', 'cut'],
  'cross-foot': ['parts', 'cut'],
  difference: ['revised', 'cut'],
  multiple: ['scope', 'cut'],
  ratio: ['cut', 'scope'],
  'per-head': ['average', 'scope'],
  repeat: ['edition', 'scope'],
  'two-sources': ['edition', 'scope'],
  reference: ['edition', 'scope'],
};

/** Harmless reasons why printed numbers may disagree: an auditor lists them before anything else. */
export function explanationsOf(relation: Relation, computed: Interval): Bilingual[] {
  const found: Bilingual[] = [];
  const { figure } = relation.stated.item;
  if (figure.value !== null && overlaps(unrounded(figure.value, printedStep(figure), 'up'), computed))
    found.push(texts.up);
  found.push(...usual[relation.kind].map((name) => texts[name]));
  const money = [relation.stated, ...relation.inputs]
    .map(({ item }) => item)
    .filter(({ dimension }) => dimension === 'money');
  if (
    money.some(({ figure: { unit } }) => unit !== 'CNY') &&
    ['sum', 'growth', 'two-sources', 'reference'].includes(relation.kind)
  ) {
    found.push(texts.exchange);
  }
  return found;
}
