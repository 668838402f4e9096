import type { Bilingual, Interval } from '../model/check.ts';
import type { Figure } from '../model/figure.ts';
import { printedStep } from './stated.ts';

/** Large numbers are written in the words of each language. */
const SCALES = {
  zh: [
    { by: 1e12, word: ' 万亿' },
    { by: 1e8, word: ' 亿' },
    { by: 1e4, word: ' 万' },
  ],
  en: [
    { by: 1e12, word: ' trillion' },
    { by: 1e9, word: ' billion' },
    { by: 1e6, word: ' million' },
  ],
} as const;

type Lang = keyof typeof SCALES;

const RATES: ReadonlySet<string> = new Set(['%', 'pp', 'bp', 'x']);

/** Places after the point that `step` calls for, at most eight. */
function places(step: number): number {
  return step >= 1 || step <= 0 ? 0 : Math.min(8, Math.ceil(-Math.log10(step) - 1e-9));
}

/** One formatter for each number of decimals: making them is what costs. */
const formats = new Map<number, Intl.NumberFormat>();

function digits(value: number, decimals: number): string {
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('en', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(decimals, format);
  }
  const text = format.format(Math.abs(value));
  return /[1-9]/u.test(text) && value < 0 ? `−${text}` : text;
}

function signFor(unit: string): string {
  return unit === '%' ? '%' : unit === 'pp' ? ' pp' : unit === 'bp' ? ' bp' : unit === 'x' ? '×' : '';
}

/** `value` with the last digit at `step`: 7058000 → 705.8 万, 7.058 million; 26 → 26%. */
export function say(value: number, step: number, unit: string, lang: Lang): string {
  if (RATES.has(unit)) return digits(value, places(step)) + signFor(unit);
  // 428, 12,345 stay as they are; scaled numbers get their word.
  const scale = SCALES[lang].find(
    ({ by }) => Math.abs(value) >= by && (step > 1 || Math.abs(value) >= by * 100),
  );
  if (!scale) return digits(value, places(step));
  return digits(value / scale.by, places(step / scale.by)) + scale.word;
}

/** The figure as printed, in each language. */
export function sayFigure(figure: Figure): Bilingual {
  const step = printedStep(figure);
  const one = (value: number, lang: Lang): string => say(value, step, figure.unit, lang);
  if (figure.low !== null && figure.high !== null) {
    const { low, high } = figure;
    return { zh: `${one(low, 'zh')}–${one(high, 'zh')}`, en: `${one(low, 'en')}–${one(high, 'en')}` };
  }
  const value = figure.value ?? figure.low ?? figure.high ?? 0;
  const mark =
    figure.low !== null ? '≥' : figure.high !== null ? (value < 0 ? '≤' : '<') : figure.approx ? '≈' : '';
  return { zh: mark + one(value, 'zh'), en: mark + one(value, 'en') };
}

/** The figure as an operand of a formula: no marks in front. */
export function operand(figure: Figure, lang: Lang): string {
  if (figure.value === null) return sayFigure(figure)[lang];
  return say(figure.value, printedStep(figure), figure.unit, lang);
}

/** Two digits more than what it is held against, so that the reader sees on which side it falls. */
export function finer(step: number): number {
  return step / 100;
}

/** `25.5 ≤ x < 26.5` in the notation of intervals: [25.5, 26.5). */
export function sayInterval(interval: Interval, step: number, unit: string, lang: Lang): string {
  const end = (value: number | null, infinite: string): string =>
    value === null ? infinite : say(value, step, unit, lang);
  if (interval.low !== null && interval.low === interval.high) return end(interval.low, '');
  const open = interval.lowOpen ? '(' : '[';
  const close = interval.highOpen ? ')' : ']';
  return `${open}${end(interval.low, '−∞')}, ${end(interval.high, '∞')}${close}`;
}

/** Joins the steps of a working. */
export function steps(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
