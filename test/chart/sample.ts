import type { Check, Implied } from '../../src/model/check.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Reference } from '../../src/model/reference.ts';

/** A figure with plain slots; a test names only what it is about. */
export function figure(id: string, slots: Partial<Figure> = {}): Figure {
  const value = slots.value === undefined ? 1 : slots.value;
  return {
    id,
    source: 's',
    passage: 's#p1',
    start: 0,
    quote: String(value),
    value,
    low: null,
    high: null,
    approx: false,
    step: 1,
    unit: 'count',
    counter: null,
    type: 'level',
    modality: 'actual',
    indicator: id,
    indicatorId: slots.indicator ?? id,
    subject: null,
    period: null,
    basis: null,
    attribution: null,
    rules: [],
    ...slots,
  };
}

export function dataset(figures: readonly Figure[], more: Partial<Dataset> = {}): Dataset {
  const passages = [...new Set(figures.map((each) => each.passage))];
  return {
    sources: [
      {
        id: 's',
        file: 's.txt',
        title: '一篇文章',
        authors: ['某甲'],
        publisher: '某刊',
        published: '2024-03-15',
        lang: 'zh-Hans',
        kind: 'journal article',
        url: null,
        sha256: '',
      },
    ],
    articles: [],
    passages: passages.map((id) => ({
      id,
      source: 's',
      article: null,
      role: 'body',
      lang: 'zh-Hans',
      text: '',
      start: 0,
      end: 0,
      spans: [],
    })),
    figures,
    checks: [],
    implied: [],
    indicators: [],
    references: [],
    texts: new Map(),
    ...more,
  };
}

export function implied(id: string, figures: readonly string[], slots: Partial<Implied>): Implied {
  return {
    id,
    kind: 'growth',
    figures: figures.map((each, i) => ({ role: i === 0 ? 'now' : 'stated', figure: each })),
    value: 1,
    low: 1,
    high: 1,
    unit: 'count',
    counter: null,
    indicator: null,
    indicatorId: null,
    subject: null,
    period: null,
    modality: 'actual',
    working: { zh: '算式', en: 'working' },
    ...slots,
  };
}

export function check(id: string, roles: readonly [string, string][], slots: Partial<Check>): Check {
  const any = { low: null, high: null, lowOpen: false, highOpen: false };
  return {
    id,
    kind: 'growth',
    verdict: 'agrees',
    figures: roles.map(([role, each]) => ({ role, figure: each })),
    reference: null,
    stated: any,
    computed: any,
    working: { zh: '算式', en: 'working' },
    power: 1,
    severity: null,
    why: null,
    explanations: [],
    slip: null,
    ...slots,
  };
}

export function reference(
  indicatorId: string,
  period: string,
  value: number,
  slots: Partial<Reference> = {},
): Reference {
  return {
    id: `${indicatorId}/${period}`,
    series: indicatorId,
    indicatorId,
    label: { zh: indicatorId, en: indicatorId },
    geo: 'CN',
    period,
    value,
    unit: 'count',
    counter: null,
    publisher: '协会',
    compiler: '协会',
    title: null,
    url: null,
    published: null,
    status: 'verified',
    prefer: null,
    note: null,
    ...slots,
  };
}

export const indicator = (id: string, zh: string, en: string, slots: Partial<Indicator> = {}): Indicator => ({
  id,
  label: { zh, en },
  unit: 'count',
  topic: 'cars',
  aliases: [],
  headline: null,
  ...slots,
});
