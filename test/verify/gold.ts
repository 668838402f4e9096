import { readFileSync } from 'node:fs';
import type { Figure, FigureType, Modality } from '../../src/model/figure.ts';
import type { Passage } from '../../src/model/passage.ts';
import type { Lang } from '../../src/model/source.ts';

/** A line of `test/gold/*.ndjson`: a passage and its figures as annotated by hand. */
interface GoldLine {
  id: string;
  file?: string;
  lang: Lang;
  published: string | null;
  text: string;
  figures: {
    quote: string;
    start: number;
    value: number | null;
    low: number | null;
    high: number | null;
    unit: string;
    counter: string | null;
    type: FigureType;
    modality: Modality;
    indicator: string | null;
    subject: string | null;
    period: string | null;
    attribution: string | null;
  }[];
}

const SCALES: readonly [RegExp, number][] = [
  [/万亿|萬億|兆|trillion|\dtn/u, 1e12],
  [/billion|\dbn/u, 1e9],
  [/亿|億/u, 1e8],
  [/million|\dm\b/u, 1e6],
  [/万|萬/u, 1e4],
  [/thousand|千/u, 1e3],
];

/** Size of the last printed digit, from the quote: the annotations do not hold it. */
function stepOf(quote: string, value: number | null): number | null {
  const number = /\d(?:[\d,]|\s(?=\d{3}))*(?:\.(\d+))?/u.exec(quote);
  if (!number) return null;
  const decimals = (number[1] ?? '').length;
  const shown = Number(number[0].replace(/[,\s]/gu, ''));
  // A scale distributed over a list (13.57, 12.82 and 9.21 trillion) shows in the value only.
  const scale =
    value !== null && shown !== 0
      ? 10 ** Math.round(Math.log10(Math.abs(value) / shown))
      : (SCALES.find(([word]) => word.test(quote))?.[1] ?? 1);
  return Number((scale / 10 ** decimals).toPrecision(12));
}

const COMPOUND = /复合|複合|年均|compound|CAGR|a year on average|average annual/iu;

export interface GoldSet {
  passages: Passage[];
  figures: Figure[];
}

/** Figures as an ideal extractor would give them. `source` says which document a line belongs to; by default each is its own. */
export function goldSet(path: string, sourceOf: (line: GoldLine) => string = (line) => line.id): GoldSet {
  const set: GoldSet = { passages: [], figures: [] };
  for (const line of readFileSync(path, 'utf8')
    .split('\n')
    .filter((text) => text !== '')) {
    // The format is ours, held by the extractor's own tests.
    const gold: GoldLine = JSON.parse(line);
    const source = sourceOf(gold);
    const passage = `${source}#${gold.id}`;
    const { text } = gold;
    set.passages.push({
      id: passage,
      source,
      article: null,
      role: 'body',
      lang: gold.lang,
      text,
      start: 0,
      end: text.length,
      spans: [{ at: 0, start: 0, length: text.length }],
    });
    gold.figures.forEach((figure, i) => {
      const around =
        text.slice(Math.max(0, figure.start - 12), figure.start) +
        text.slice(figure.start + figure.quote.length, figure.start + figure.quote.length + 6);
      const near = text.slice(Math.max(0, figure.start - 3), figure.start);
      const after = text.slice(figure.start + figure.quote.length, figure.start + figure.quote.length + 2);
      const years = /^(\d{4}).*\/(\d{4})/u.exec(figure.period ?? '');
      const spanning = years !== null && years[1] !== years[2];
      const relative =
        figure.type === 'growth' || figure.type === 'change' || (figure.type === 'multiple' && spanning);
      set.figures.push({
        ...figure,
        id: `${passage}/${i}`,
        source,
        passage,
        approx:
          figure.low === null &&
          figure.high === null &&
          (/[约約近]|about |nearly |around $/u.test(near) || /^左右/u.test(after)),
        step: stepOf(figure.quote, figure.value ?? figure.low),
        indicatorId: null,
        basis: relative
          ? spanning
            ? COMPOUND.test(around)
              ? 'cagr'
              : (years[1] ?? null)
            : figure.period === null
              ? null
              : basisNear(text, figure.start)
          : null,
        rules: [],
      });
    });
  }
  return set;
}

/** Year on year unless the words right before say month or quarter. */
function basisNear(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 30), start);
  if (/环比|環比|month[- ]on[- ]month|from the previous month|month-over-month/iu.test(before)) return 'mom';
  return 'yoy';
}
