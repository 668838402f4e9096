import type { Bilingual } from './check.ts';
import type { Basis, FigureType } from './figure.ts';
import type { Edtf, Lang } from './source.ts';
import { BASES, COUNTERS, CURRENCIES, HEDGES, SCALES, UNITS, type Word } from './words.ts';

/**
 * The one place that writes a number, a unit or a period in the reader's language: 705.8 万辆, 7.058 million vehicles.
 * Digits are kept as they were printed: `step` is the size of the last printed digit, and no output shows more or fewer.
 */

/** A scale word and what it multiplies by: 万 is 10 000. */
export interface Scale {
  by: number;
  word: string;
}

/** What is needed to write a number; a `Figure` is one. */
export interface Quantity {
  value: number | null;
  low: number | null;
  high: number | null;
  approx: boolean;
  step: number | null;
  unit: string;
  counter: string | null;
  type?: FigureType;
}

/** A quantity in pieces, for a page that sets the number large and the unit small. */
export interface QuantityParts {
  /** 约, at least … or empty. */
  hedge: string;
  /** Digits with sign, and a currency sign where the language puts it first. */
  number: string;
  /** Scale word and unit: 万辆, million vehicles, %. */
  unit: string;
  /** The whole as one string. */
  text: string;
}

const MINUS = '−';
const locale: Record<Lang, string> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', en: 'en-GB' };
const cache = new Map<string, Intl.NumberFormat>();

function digits(value: number, decimals: number, lang: Lang): string {
  const key = `${lang}/${decimals}`;
  let format = cache.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale[lang], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    cache.set(key, format);
  }
  return format.format(value).replace('-', MINUS);
}

/** The step to write a number with when the text printed none (三分之一, 百家): its trailing zeros, else three significant digits. */
export function stepOf(value: number, step: number | null): number {
  if (step !== null && step > 0) return step;
  if (value === 0) return 1;
  const size = Math.floor(Math.log10(Math.abs(value)));
  if (!Number.isInteger(value)) return 10 ** (size - 2);
  let power = 1;
  while (value % (power * 10) === 0) power *= 10;
  return power;
}

/** Decimals needed to show the last printed digit in a scale: 705.8 万 (step 1000) → 1 in 万, 3 in million. */
export function decimalsFor(step: number, by: number): number {
  return Math.max(0, Math.min(12, Math.ceil(Math.log10(by / step) - 1e-9)));
}

/** The scale word a reader of the language would use: none where it would need more than four decimals (290258 is not 29.0258 万). */
export function naturalScale(value: number, step: number | null, lang: Lang): Scale {
  const most = lang === 'en' ? 4 : 3;
  const fine = stepOf(value, step);
  let best: Scale = { by: 1, word: '' };
  for (const scale of SCALES[lang])
    if (Math.abs(value) >= scale.by && decimalsFor(fine, scale.by) <= most) best = scale;
  return best;
}

/**
 * The scale to write a whole chart in: the natural one of the largest number that suits the others too (15,000 and
 * 5,000 亿, not 1.5 万亿 and 5,000 亿), else that of the largest.
 */
export function commonScale(values: readonly { value: number; step: number | null }[], lang: Lang): Scale {
  const sorted = [...values]
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const scales = sorted.map((each) => naturalScale(each.value, each.step, lang));
  const suits = (scale: Scale) => sorted.every((each) => fits(each.value, each.step, scale, lang));
  return scales.find(suits) ?? scales[0] ?? { by: 1, word: '' };
}

/** Whether a number reads well in a scale that is not its own: 0.71 万 does, 0.0153 亿 does not. */
export function fits(value: number, step: number | null, scale: Scale, lang: Lang): boolean {
  return (
    Math.abs(value) >= scale.by / 10 && decimalsFor(stepOf(value, step), scale.by) <= (lang === 'en' ? 4 : 3)
  );
}

/** Steps of whole numbers before a scale word: 200 万 was printed without decimals, and is 2 million, not 2.00 million. */
const WHOLE_STEPS = new Set([1, 1e4, 1e6, 1e8, 1e9, 1e12]);

/** The fewest decimals, up to `most`, that lose nothing. */
function significant(value: number, most: number): number {
  for (let decimals = 0; decimals < most; decimals += 1) {
    const power = 10 ** decimals;
    if (Math.abs(Math.round(value * power) / power - value) < 1e-9 * Math.max(1, Math.abs(value)))
      return decimals;
  }
  return most;
}

/** Digits of a value in a scale, as printed: 7058000, step 1000, 万 → `705.8`. `signed` puts a plus before a rise. */
export function formatNumber(
  value: number,
  lang: Lang,
  { step = null, by = 1, signed = false }: { step?: number | null; by?: number; signed?: boolean } = {},
): string {
  const fine = stepOf(value, step);
  const decimals = decimalsFor(fine, by);
  // A computed number is cut to the digits its interval leaves certain; a printed one is a multiple of its step already.
  const rounded = fine >= 1 ? Math.round(value / fine) * fine : value;
  const text = digits(
    rounded / by,
    WHOLE_STEPS.has(fine) ? significant(rounded / by, decimals) : decimals,
    lang,
  );
  return signed && value > 0 ? `+${text}` : text;
}

const isCurrency = (unit: string) => /^[A-Z]{3}$/.test(unit);
const signs = new Map<string, string>();

/** The sign a currency is written with before an English number: `$`, `CN¥`, `HK$`. */
function currencySign(code: string): string {
  let sign = signs.get(code);
  if (sign === undefined) {
    sign =
      new Intl.NumberFormat('en-US', { style: 'currency', currency: code })
        .formatToParts(0)
        .find((part) => part.type === 'currency')?.value ?? code;
    signs.set(code, sign);
  }
  return sign;
}

function currencyName(code: string, lang: Lang): string {
  const known = CURRENCIES[code];
  if (known) return known[lang];
  return new Intl.DisplayNames([locale[lang]], { type: 'currency' }).of(code) ?? code;
}

/** A counter in the reader's language; unknown words stay as the text has them, in Chinese only when the reader's language is Chinese. */
export function counterWord(counter: string, lang: Lang): string {
  const known = COUNTERS.find((word) => Object.values(word).includes(counter) && counter !== '');
  if (known) return known[lang];
  const chinese = /\p{Script=Han}/u.test(counter);
  return lang === 'en' && chinese ? '' : counter;
}

/** The unit in words, without scale: `辆`, `vehicles`, `%`, `美元`, `元/公斤`. Empty for a bare count in English. */
export function unitWord(unit: string, counter: string | null, lang: Lang): string {
  if (unit === 'count') return counter === null ? '' : counterWord(counter, lang);
  const [over, under] = unit.split('/');
  const one = (code: string): string =>
    UNITS[code]?.[lang] ?? (isCurrency(code) ? currencyName(code, lang) : code);
  if (over !== undefined && under !== undefined) return `${one(over)}/${one(under)}`;
  return one(unit);
}

/** Two words side by side: Han needs no space between, anything else does. */
function joined(a: string, b: string, lang: Lang): string {
  if (a === '' || b === '') return a + b;
  return lang !== 'en' && /^\p{Script=Han}/u.test(b) ? a + b : `${a} ${b}`;
}

/** Scale word and unit of an axis or a subtitle: `万辆`, `million vehicles`, `亿元`, `CN¥ billion`. */
export function scaledUnit(unit: string, counter: string | null, scale: Scale, lang: Lang): string {
  const word = unitWord(unit, counter, lang);
  if (lang === 'en' && isCurrency(unit)) return joined(currencySign(unit), scale.word, lang);
  return joined(scale.word, word, lang);
}

const signedTypes = new Set<FigureType | undefined>(['growth', 'change']);

/** 至少, 约 … for a bound or an approximation; empty for a plain number. A mark's exact number has both bounds equal to it. */
export function hedgeOf(
  { value, low, high, approx }: Pick<Quantity, 'value' | 'low' | 'high' | 'approx'>,
  lang: Lang,
): string {
  const negative = (value ?? 0) < 0;
  if (value !== null && low !== null && high === null) return HEDGES[negative ? 'lowNegative' : 'low'][lang];
  if (value !== null && high !== null && low === null)
    return HEDGES[negative ? 'highNegative' : 'high'][lang];
  return approx ? HEDGES.approx[lang] : '';
}

/** A quantity in pieces. `scale` writes it in a chart's scale instead of its own. */
export function quantityParts(quantity: Quantity, lang: Lang, scale?: Scale): QuantityParts {
  const { unit, counter, step } = quantity;
  const ends = quantity.value === null ? [quantity.low, quantity.high] : [quantity.value];
  const numbers = ends.filter((end): end is number => end !== null);
  const largest = numbers.reduce((best, each) => (Math.abs(each) > Math.abs(best) ? each : best), 0);
  const in_ = scale ?? naturalScale(largest, step, lang);
  const signed = signedTypes.has(quantity.type) && numbers.length === 1;
  const written = numbers.map((each) => formatNumber(each, lang, { step, by: in_.by, signed })).join('–');
  const [over, under] = unit.split('/');
  const before = lang === 'en' && over !== undefined && isCurrency(over);
  const number = before ? currencySign(over) + written : written;
  const word = before
    ? [in_.word, under === undefined ? '' : `per ${UNITS[under]?.en ?? under}`].filter(Boolean).join(' ')
    : joined(in_.word, unitWord(unit, counter, lang), lang);
  const hedge = hedgeOf(quantity, lang);
  const gap = word === '%' || word === '' || word === '℃' || word === '°C' ? '' : ' ';
  return {
    hedge,
    number,
    unit: word,
    text: `${hedge}${hedge === '' ? '' : ' '}${number === '' ? '–' : number}${gap}${word}`,
  };
}

/** A quantity as one string: `超过`-type bounds, `约`, ranges and signs included. */
export function formatQuantity(quantity: Quantity, lang: Lang, scale?: Scale): string {
  return quantityParts(quantity, lang, scale).text;
}

/** A closed interval that was computed: `352.4–359.8 万辆`. Digits enough to tell the ends apart. */
export function formatInterval(
  low: number | null,
  high: number | null,
  unit: string,
  counter: string | null,
  lang: Lang,
): string {
  const largest = Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0));
  const width = low !== null && high !== null && high > low ? high - low : largest / 100;
  const step = 10 ** Math.floor(Math.log10(width || 1));
  if (low !== null && high !== null)
    return formatQuantity({ value: null, low, high, approx: false, step, unit, counter }, lang);
  const value = low ?? high;
  return formatQuantity({ value, low, high, approx: false, step, unit, counter }, lang);
}

/** The step to print a computed number with: the digit its interval leaves uncertain. */
export function stepOfInterval(value: number, low: number, high: number): number {
  const width = Math.abs(high - low);
  if (width > 0) return 10 ** Math.floor(Math.log10(width / 2) + 1e-6);
  return 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 3);
}

/** What a growth or change is measured against: 同比, 年均, 较2020年. */
export function formatBasis(basis: Basis | null, lang: Lang): string {
  if (basis === null) return '';
  const known = BASES[basis];
  if (known) return known[lang];
  const period = formatPeriod(basis, lang);
  const text: Word = { 'zh-Hans': `较${period}`, 'zh-Hant': `較${period}`, en: `on ${period}` };
  return text[lang];
}

const isoMonth = (year: string, month: string) => new Date(Date.UTC(Number(year), Number(month) - 1, 1));

function monthName(year: string, month: string, lang: Lang, withYear: boolean): string {
  return new Intl.DateTimeFormat(locale[lang], {
    timeZone: 'UTC',
    month: lang === 'en' ? 'short' : 'long',
    ...(withYear ? { year: 'numeric' } : {}),
  }).format(isoMonth(year, month));
}

const QUARTERS: Record<Lang, (n: number, year: string) => string> = {
  'zh-Hans': (n, year) => `${year}年第${'一二三四'.charAt(n - 1)}季度`,
  'zh-Hant': (n, year) => `${year}年第${'一二三四'.charAt(n - 1)}季`,
  en: (n, year) => `Q${n} ${year}`,
};

const HALVES: Record<Lang, (n: number, year: string) => string> = {
  'zh-Hans': (n, year) => `${year}年${n === 1 ? '上' : '下'}半年`,
  'zh-Hant': (n, year) => `${year}年${n === 1 ? '上' : '下'}半年`,
  en: (n, year) => `${n === 1 ? 'first' : 'second'} half of ${year}`,
};

/** One EDTF date (not an interval): `2022`, `2022-09`, `2022-09-23`, `2023-33` (a quarter), `2023-40` (a half), `199X`. */
export function formatDate(date: Edtf, lang: Lang): string {
  const plain = date.replace(/[~?%]$/, '');
  const [year = '', month, day] = plain.split('-');
  const decade = /^(\d{3})X$/.exec(plain);
  if (decade) return lang === 'en' ? `${decade[1]}0s` : `${decade[1]}0年代`;
  const century = /^(\d{2})XX$/.exec(plain);
  if (century) {
    const n = Number(century[1]) + 1;
    const suffix = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
    return lang === 'en' ? `${n}${suffix} century` : lang === 'zh-Hant' ? `${n}世紀` : `${n}世纪`;
  }
  if (!/^\d{4}$/.test(year)) return date;
  if (month === undefined) return lang === 'en' ? year : `${year}年`;
  const code = Number(month);
  if (code >= 33 && code <= 36) return QUARTERS[lang](code - 32, year);
  if (code === 40 || code === 41) return HALVES[lang](code - 39, year);
  if (code < 1 || code > 12) return date;
  if (day === undefined) return monthName(year, month, lang, true);
  return new Intl.DateTimeFormat(locale[lang], {
    timeZone: 'UTC',
    year: 'numeric',
    month: lang === 'en' ? 'short' : 'long',
    day: 'numeric',
  }).format(new Date(Date.UTC(Number(year), code - 1, Number(day))));
}

/** A period in EDTF as a reader writes it: 2022年, 2024年1—2月, 2017—2022年, Jan–Feb 2024, Q1 2024. */
export function formatPeriod(period: Edtf | null, lang: Lang): string {
  if (period === null) return '';
  const slash = period.indexOf('/');
  if (slash < 0) return formatDate(period, lang);
  const [from, to] = [period.slice(0, slash), period.slice(slash + 1)];
  const until: Word = { 'zh-Hans': '截至', 'zh-Hant': '截至', en: 'to ' };
  const since: Word = { 'zh-Hans': '起', 'zh-Hant': '起', en: 'since ' };
  if (from === '' || from === '..') return until[lang] + formatDate(to, lang);
  if (to === '' || to === '..')
    return lang === 'en' ? since.en + formatDate(from, lang) : formatDate(from, lang) + since[lang];
  const [fromYear = '', fromMonth] = from.split('-');
  const [toYear = '', toMonth, toDay] = to.split('-');
  if (fromMonth === undefined && toMonth === undefined)
    return lang === 'en' ? `${from}–${to}` : `${from}—${to}年`;
  if (fromMonth !== undefined && toMonth !== undefined && toDay === undefined && fromYear === toYear) {
    const span = `${Number(fromMonth)}-${Number(toMonth)}`;
    const quarter = ['1-3', '4-6', '7-9', '10-12'].indexOf(span);
    if (quarter >= 0) return QUARTERS[lang](quarter + 1, fromYear);
    const half = ['1-6', '7-12'].indexOf(span);
    if (half >= 0) return HALVES[lang](half + 1, fromYear);
    if (span === '1-12') return formatDate(fromYear, lang);
    return lang === 'en'
      ? `${monthName(fromYear, fromMonth, lang, false)}–${monthName(toYear, toMonth, lang, true)}`
      : `${fromYear}年${Number(fromMonth)}—${Number(toMonth)}月`;
  }
  if (lang === 'en') return `${formatDate(from, lang)} – ${formatDate(to, lang)}`;
  const end = formatDate(to, lang);
  return `${formatDate(from, lang)}—${fromYear === toYear ? end.replace(/^\d{4}年/, '') : end}`;
}

/** A text in Simplified Chinese and English, made by the same writer. */
export function inBoth(write: (lang: Lang) => string): Bilingual {
  return { zh: write('zh-Hans'), en: write('en') };
}

const TO_HANT = new Map<string, string>([
  ['万', '萬'],
  ['亿', '億'],
]);
for (const { 'zh-Hans': hans, 'zh-Hant': hant } of [
  ...Object.values(UNITS),
  ...COUNTERS,
  ...Object.values(BASES),
])
  if (hans.length === hant.length)
    [...hans].forEach((char, i) => {
      const other = hant.charAt(i);
      if (other !== char) TO_HANT.set(char, other);
    });

/** A written number in the reader's script: 1.1万 → 1.1萬. Only for what this file writes; names and quotations keep their own script. */
export function inScript(text: string, lang: Lang): string {
  if (lang !== 'zh-Hant') return text;
  return [...text].map((char) => TO_HANT.get(char) ?? char).join('');
}
