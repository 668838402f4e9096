import type { Figure } from '../../src/model/figure.ts';
import type { Passage } from '../../src/model/passage.ts';
import { verify, type Verified } from '../../src/verify/verify.ts';

const SCALES: Record<string, number> = {
  万亿: 1e12,
  亿: 1e8,
  万: 1e4,
  trillion: 1e12,
  billion: 1e9,
  million: 1e6,
};

/** 705.8万辆 → number, scale word, the rest. */
const QUOTE =
  /^([$€£]?)(-?\d+(?:,\d+)*(?:\.(\d+))?)(?: ?(万亿|亿|万|trillion|billion|million))?(?: ?([^\d,.].*))?$/u;

/** What a figure says besides its digits. Unit, value and step are read off the quote. */
export interface Row extends Partial<Figure> {
  quote: string;
}

function unitOf(sign: string, rest: string): { unit: string; counter: string | null } {
  if (sign === '$') return { unit: 'USD', counter: null };
  if (sign === '€') return { unit: 'EUR', counter: null };
  if (rest === '%') return { unit: '%', counter: null };
  if (rest === '个百分点' || rest === 'percentage points') return { unit: 'pp', counter: null };
  if (rest === '个基点') return { unit: 'bp', counter: null };
  if (rest === '倍' || rest === 'times') return { unit: 'x', counter: null };
  if (rest === '元') return { unit: 'CNY', counter: null };
  if (rest === '美元') return { unit: 'USD', counter: null };
  if (rest === '港元') return { unit: 'HKD', counter: null };
  return { unit: 'count', counter: rest === '' ? null : rest };
}

function typeOf(unit: string): Figure['type'] {
  return unit === 'pp' || unit === 'bp'
    ? 'change'
    : unit === 'x'
      ? 'multiple'
      : unit === '%'
        ? 'share'
        : 'level';
}

/** A figure from its quote; `negative` for a decline, whose sign is in the words. */
export function figureAt(text: string, from: number, passage: string, source: string, row: Row): Figure {
  const start = text.indexOf(row.quote, from);
  const parts = QUOTE.exec(row.quote);
  if (start < 0 || !parts) throw new Error(`${row.quote} is not in: ${text}`);
  const [, sign = '', digits = '0', decimals = '', scale = '', rest = ''] = parts;
  const by = SCALES[scale] ?? 1;
  const { unit, counter } = unitOf(sign, rest);
  return {
    id: `${passage}/${start}`,
    source,
    passage,
    start,
    value: Number((Number(digits.replaceAll(',', '')) * by).toPrecision(14)),
    low: null,
    high: null,
    approx: false,
    step: Number((by / 10 ** decimals.length).toPrecision(6)),
    unit,
    counter,
    type: typeOf(unit),
    modality: 'actual',
    indicator: null,
    indicatorId: null,
    subject: null,
    period: null,
    basis: null,
    attribution: null,
    rules: [],
    ...row,
  };
}

export interface Told {
  source?: string;
  text: string;
  figures: readonly Row[];
}

/** Prepares paragraphs with their figures, in the order in which they stand. */
export function told(paragraphs: readonly Told[]): { figures: Figure[]; passages: Passage[] } {
  const figures: Figure[] = [];
  const passages: Passage[] = [];
  paragraphs.forEach(({ source = 'one', text, figures: rows }, n) => {
    const id = `${source}#p${n}`;
    passages.push({
      id,
      source,
      article: null,
      role: 'body',
      lang: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en',
      text,
      start: 0,
      end: text.length,
      spans: [{ at: 0, start: 0, length: text.length }],
    });
    let from = 0;
    for (const row of rows) {
      const figure = figureAt(text, from, id, source, row);
      from = figure.start + figure.quote.length;
      figures.push(figure);
    }
  });
  return { figures, passages };
}

export function check(paragraphs: readonly Told[]): Verified & { figures: Figure[] } {
  const { figures, passages } = told(paragraphs);
  return { figures, ...verify(figures, { passages }) };
}
