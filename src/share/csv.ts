import Papa from 'papaparse';
import type { Chart, Mark } from '../model/chart.ts';
import { chartAddress, markAddress } from './addresses.ts';
import { figureOf, type Sharing } from './sharing.ts';
import { oneLine } from './oneLine.ts';
import { around, quotationsOf } from './sentence.ts';
import { workLine } from './statement.ts';

const COLUMNS = [
  'chart',
  'kind',
  'id',
  'series',
  'look',
  'position',
  'period',
  'value',
  'low',
  'high',
  'approximate',
  'unit',
  'counter',
  'label',
  'shown',
  'scale',
  'indicator',
  'subject',
  'attribution',
  'verdict',
  'working',
  'quote',
  'sentence',
  'source',
  'link',
  'permalink',
] as const;

type Row = Record<(typeof COLUMNS)[number], string | number | boolean | null>;

/** The marks of a chart as RFC 4180, a row each, what stands beside the axis included. Numbers are numbers, in the unit without scale. */
export function csvOf(chart: Chart, sharing: Sharing): string {
  const rows = [...chart.marks, ...chart.notes].map((mark) => row(mark, chart, sharing));
  return `${Papa.unparse({ fields: [...COLUMNS], data: rows }, { newline: '\r\n' })}\r\n`;
}

function row(mark: Mark, chart: Chart, sharing: Sharing): Row {
  const { dataset, lang } = sharing;
  const key = lang === 'en' ? 'en' : 'zh';
  const scale = chart.scale[key];
  const axis = chart.marks.includes(mark);
  const figure = figureOf(mark, dataset);
  const implied = dataset.implied.find((each) => each.id === mark.implied);
  const reference = dataset.references.find((each) => each.id === mark.reference);
  const checks = dataset.checks.filter((check) =>
    check.figures.some((input) => input.figure === mark.figure),
  );
  const workings = implied ? [implied.working[key]] : checks.map((check) => check.working[key]);
  const [quotation] = figure ? quotationsOf([figure], dataset) : [];
  const value = dataset.figures.find((each) => each.id === mark.figure)?.value;
  return {
    chart: chart.id,
    kind: mark.figure !== null ? 'cited' : mark.implied !== null ? 'implied' : 'reference',
    id: mark.figure ?? mark.implied ?? mark.reference,
    series: safe(mark.series[key]),
    look: mark.look,
    position: safe(mark.xLabel[key]),
    period: mark.period,
    value: value === undefined ? mark.y : value,
    low: mark.low,
    high: mark.high,
    approximate: mark.approx,
    unit: mark.unit,
    counter: mark.counter,
    label: mark.label[key],
    shown: axis ? shownValue(mark, scale.by) : null,
    scale: axis ? scale.by : null,
    indicator: safe(
      figure && mark.figure !== null
        ? figure.indicator
        : (implied?.indicator ?? reference?.label[key] ?? null),
    ),
    subject: safe(implied ? implied.subject : (figure?.subject ?? reference?.geo ?? null)),
    attribution: safe(reference?.compiler ?? figure?.attribution ?? null),
    verdict: mark.verdict,
    working: safe(workings.join(' | ')),
    quote: figure ? oneLine(figure.quote) : null,
    sentence: safe(figure ? oneLine(around(figure, dataset).text) : null),
    source: safe(
      reference
        ? [reference.publisher, reference.title].filter(Boolean).join(', ')
        : quotation
          ? workLine(quotation)
          : null,
    ),
    link: markAddress(mark, sharing),
    permalink: chartAddress(chart.id, sharing),
  };
}

/** The number in the axis's scale, without the noise of binary fractions: what a slide's worksheet holds as well. */
export function shownValue(mark: Mark, by: number): number {
  return Number((mark.y / by).toPrecision(12));
}

/** A text that a spreadsheet would take for a formula gets an apostrophe; a number with a sign is left alone. */
function safe(text: string | null): string | null {
  return text !== null && /^[=＝@＠]/.test(text.trimStart()) ? `'${text}` : text;
}
