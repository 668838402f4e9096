import type { Edtf } from '../../../model/index.ts';
import {
  dateEdtf,
  dayOf,
  type Day,
  lastDay,
  monthEdtf,
  monthOf,
  monthsEdtf,
  monthsEnding,
  monthsOf,
  ordinal,
  quarterEdtf,
  shiftDays,
  shiftMonths,
  shiftYears,
  smallNumber,
  yearEdtf,
} from './en-calendar.ts';

/** What a time expression is resolved against. */
export interface When {
  /** Date of the document. */
  now: Day | null;
  /** The clause speaks of what is to come: "in June" is the next one. */
  future: boolean;
  /** Period of what the expression is compared with: "a year earlier" than what. */
  anchor: Edtf | null;
}

/** A time expression in a passage: `text.slice(start, end)`. */
export interface TimeExpression {
  start: number;
  end: number;
  /** Which family found it; the rule of that name fills the period. */
  family: Family;
  resolve(when: When): Edtf | null;
}

export type Family =
  | 'date'
  | 'month'
  | 'months-to'
  | 'first-months'
  | 'quarter'
  | 'half'
  | 'span'
  | 'year-end'
  | 'fiscal-year'
  | 'year'
  | 'relative-year'
  | 'earlier'
  | 'relative-month'
  | 'past-years'
  | 'decade'
  | 'weekday'
  | 'now'
  | 'the-year';

const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)`;
const YEAR = String.raw`(?:(?:19|20)\d{2})(?![\d,.]\d|\d|%)`;
const COUNT =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|eighteen|twenty|\\d{1,2})';
const NTH = '(?:first|second|third|fourth|1st|2nd|3rd|4th)';
const WHOSE = String.raw`(?:(?:this|last|next|the previous|the following|the same|the) year|${YEAR})`;
const DATE = String.raw`(?:(?:the )?(?:end of )?(?:(?:late|early|mid)[- ])?${MONTH}(?: \d{1,2}(?:st|nd|rd|th)?(?!\d))?(?:,? ${YEAR})?|\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? ${YEAR})?)`;

/** Patterns are put together from the parts above; the test of this file has each judged for its running time. */
const compile = (source: string, flags: string): RegExp => new RegExp(source, flags);

interface Pattern {
  family: Family;
  /** As a human reads it. */
  example: string;
  pattern: RegExp;
  resolve(match: RegExpExecArray, when: When): Edtf | null;
}

const at = (match: RegExpExecArray, index: number): string => match[index] ?? '';

/** The year a bare month, quarter or half belongs to: the latest that is over (or, looking ahead, the next that is not). */
function yearFor(fromMonth: number, toMonth: number, { now, future, anchor }: When): number | null {
  if (now === null) return null;
  if (now.month === null) return now.year;
  if (future) return toMonth >= now.month ? now.year : now.year + 1;
  const anchored = anchor === null ? null : /^(\d{4})$/u.exec(anchor);
  if (anchored !== null && Number(anchored[1]) < now.year) return Number(anchored[1]);
  if (fromMonth === toMonth) return fromMonth <= now.month ? now.year : now.year - 1;
  return toMonth < now.month || (toMonth === now.month && (now.day ?? 0) >= 24) ? now.year : now.year - 1;
}

/** "2023", "this year", "last year" after "the first quarter of"; undefined when nothing was said. */
function whoseYear(words: string, when: When): number | null | undefined {
  if (words === '') return undefined;
  const year = /\d{4}/u.exec(words);
  if (year !== null) return Number(year[0]);
  const anchored = when.anchor === null ? null : dayOf(when.anchor);
  if (/previous|last/iu.test(words)) return when.now === null ? null : when.now.year - 1;
  if (/next|following/iu.test(words)) return when.now === null ? null : when.now.year + 1;
  if (/this/iu.test(words)) return when.now === null ? null : when.now.year;
  if (/same/iu.test(words)) return anchored?.year ?? null;
  return undefined;
}

function monthsIn(words: string, from: number, to: number, when: When): Edtf | null {
  const said = whoseYear(words, when);
  const year = said === undefined ? yearFor(from, to, when) : said;
  return year === null ? null : monthsEdtf(year, from, year, to);
}

/** Year and month of "June", "June 2023", "30 June 2023", "the end of March". */
function dateIn(words: string, when: When): Day | null {
  const name = compile(MONTH, 'u').exec(words);
  const month = name === null ? null : monthOf(name[0]);
  if (month === null) return null;
  const year = /(?:19|20)\d{2}/u.exec(words);
  const day = /(?<!\d)\d{1,2}(?!\d)/u.exec(words);
  const resolved = year === null ? yearFor(month, month, when) : Number(year[0]);
  return resolved === null ? null : { year: resolved, month, day: day === null ? null : Number(day[0]) };
}

function edtfOf(day: Day | null): Edtf | null {
  if (day === null) return null;
  if (day.month === null) return yearEdtf(day.year);
  return day.day === null || day.day < 1 || day.day > lastDay(day.year, day.month)
    ? monthEdtf(day.year, day.month)
    : dateEdtf(day.year, day.month, day.day);
}

const longYear = (words: string): number => {
  const digits = words.replace(/\D/gu, '');
  return digits.length <= 2 ? 2000 + Number(digits) : Number(digits.slice(0, 4));
};

/** In order: where two claim the same characters, the one that begins first wins, then the longer, then the earlier of the list. */
const patterns: readonly Pattern[] = [
  {
    family: 'months-to',
    example: 'the 18 months to June; the year ended 31 March 2023; the three months through September',
    pattern: compile(
      String.raw`\b(?:the )?(?:financial |fiscal |full |calendar |marketing )?(${COUNT} months?|half[- ]year|six-month period|year|quarter|half|month|${COUNT}[- ](?:month|week|quarter) period|${COUNT} (?:weeks|quarters|years))(?: that)? (?:to|ended|ending|through|until|up to)(?: on)? (${DATE})`,
      'giu',
    ),
    resolve(match, when) {
      const end = dateIn(at(match, 2), when);
      if (end?.month == null) return null;
      const words = at(match, 1).toLowerCase();
      const n = smallNumber(words.split(/[ -]/u)[0] ?? '') ?? 1;
      const months = words.includes('half')
        ? 6
        : words.includes('quarter')
          ? 3 * n
          : words.includes('year')
            ? 12 * n
            : n;
      // "the 52 weeks to 30 March" is a year of trading, "the 13 weeks" a quarter.
      const weeks = Math.round((n * 12) / 52);
      if (words.includes('week')) return weeks < 1 ? edtfOf(end) : monthsEnding(end.year, end.month, weeks);
      return monthsEnding(end.year, end.month, months);
    },
  },
  {
    family: 'first-months',
    example: 'the first nine months of the year; the first ten months of 2023',
    pattern: compile(
      String.raw`\b(?:the )?(?:first|initial) (${COUNT}) months?(?: of| in)? ?(${WHOSE})?`,
      'giu',
    ),
    resolve(match, when) {
      const n = smallNumber(at(match, 1));
      return n === null || n > 12 ? null : monthsIn(at(match, 2), 1, n, when);
    },
  },
  {
    family: 'quarter',
    example: 'the fiscal third quarter (nobody knows which months those are)',
    pattern: compile(
      String.raw`\b(?:the )?(?:(?:fiscal|financial) ${NTH}[- ](?:quarter|half)|${NTH}[- ](?:fiscal |financial )?(?:quarter|half)(?: of)? (?:the )?(?:its )?(?:(?:fiscal|financial)(?: year)?|FY) ?(?:\d{4}|\d{2})?|Q[1-4] (?:of )?(?:fiscal|FY) ?(?:20)?\d{2})`,
      'giu',
    ),
    resolve: () => null,
  },
  {
    family: 'quarter',
    example: 'third-quarter net sales; the first quarter of 2024; Q3 2023; 4Q23',
    pattern: compile(
      String.raw`\b(?:the )?(?:(${NTH})[- ]quarter(?: of| in)? ?(${WHOSE})?|(Q[1-4]|[1-4]Q)(?:(?: of|,)? ?'?(${YEAR}|\d{2}(?!\d)))?|(March|June|September|December) quarter)(?![\w%])`,
      'giu',
    ),
    resolve(match, when) {
      const named = monthOf(at(match, 5));
      if (named !== null) return monthsIn('', named - 2, named, when);
      const quarter = ordinal(at(match, 1) || at(match, 3));
      if (quarter === null) return null;
      const short = at(match, 4);
      if (short !== '') return quarterEdtf(longYear(short), quarter);
      return monthsIn(at(match, 2), quarter * 3 - 2, quarter * 3, when);
    },
  },
  {
    family: 'half',
    example: 'the first half of the year; H1 2023; first-half profit',
    pattern: compile(
      String.raw`\b(?:the )?(?:(first|second)[- ]half(?: of| in)? ?(${WHOSE})?|(H[12]|[12]H)(?:(?: of|,)? ?'?(${YEAR}|\d{2}(?!\d)))?)(?![\w%])`,
      'giu',
    ),
    resolve(match, when) {
      const half = ordinal(at(match, 1) || at(match, 3));
      if (half === null) return null;
      const words = at(match, 4) === '' ? at(match, 2) : String(longYear(at(match, 4)));
      return monthsIn(words, half * 6 - 5, half * 6, when);
    },
  },
  {
    family: 'span',
    example: 'between January and May; January-September 2023',
    pattern: compile(
      String.raw`\b(?:between |from )?(${MONTH})(?: (${YEAR}))?(?: ?[-–—] ?| to | through | and | until )(?:the end of )?(${MONTH})(?:,? (${YEAR}|(?:this|last) year))?`,
      'gu',
    ),
    resolve(match, when) {
      const [from, to] = [monthOf(at(match, 1)), monthOf(at(match, 3))];
      if (from === null || to === null) return null;
      const said = whoseYear(at(match, 4), when);
      const last = said === undefined ? yearFor(to, to, when) : said;
      if (last === null) return null;
      const first = at(match, 2) === '' ? (from <= to ? last : last - 1) : Number(at(match, 2));
      return monthsEdtf(first, from, last, to);
    },
  },
  {
    family: 'span',
    example: 'between 2020 and 2025; from 2017 to 2022; 2020-2025; 2022/23',
    pattern: compile(
      String.raw`\b(?:(?:between|from) )?(?:the )?(${YEAR})(?:(?: ?[-–—] ?| to | through | and | until |/)(?:the end of )?(${YEAR})|[-–—/](\d{2})(?![\d%]|[.,]\d))`,
      'giu',
    ),
    resolve(match) {
      const from = Number(at(match, 1));
      const to =
        at(match, 2) === '' ? Math.floor(from / 100) * 100 + Number(at(match, 3)) : Number(at(match, 2));
      return to > from ? `${yearEdtf(from)}/${yearEdtf(to)}` : null;
    },
  },
  {
    family: 'span',
    example: 'between now and 2030',
    pattern: compile(
      String.raw`\b(?:between|from) (?:now|today) (?:and|to|until) (?:the end of )?(${YEAR})`,
      'giu',
    ),
    resolve: (match, { now }) => (now === null ? null : `${yearEdtf(now.year)}/${at(match, 1)}`),
  },
  {
    family: 'date',
    example: '30 June 2023; June 30, 2023; June 30; 2023-06-30',
    pattern: compile(
      String.raw`\b(?:(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? ${YEAR})?|${MONTH} \d{1,2}(?:st|nd|rd|th)?(?![\d,.]\d|\d|%)(?:,? ${YEAR})?)`,
      'gu',
    ),
    resolve: (match, when) => (/^\d{4}-/u.test(match[0]) ? match[0] : edtfOf(dateIn(match[0], when))),
  },
  {
    family: 'year-end',
    example: 'the end of 2025; end-June; the end of March 2023; year-end; the end of last year',
    pattern: compile(
      String.raw`\b(?:the )?(?:(?:end|close) of (?:the )?(${MONTH}(?: ${YEAR})?|${YEAR}|(?:this |last |next |the )?(?:year|month|quarter|decade)|(?:${NTH}) quarter(?: of (?:${WHOSE}))?)|end-(${MONTH}(?: ${YEAR})?|${YEAR})|year[- ]end(?: (${YEAR}))?)`,
      'giu',
    ),
    resolve(match, when) {
      const words = at(match, 1) || at(match, 2) || at(match, 3) || 'year';
      const low = words.toLowerCase();
      if (/^\d{4}$/u.test(words)) return dateEdtf(Number(words), 12, 31);
      const month = dateIn(words, when);
      if (month?.month != null) return dateEdtf(month.year, month.month, lastDay(month.year, month.month));
      const { now } = when;
      if (now === null) return null;
      const step = low.includes('last') ? -1 : low.includes('next') ? 1 : 0;
      if (low.includes('decade')) return dateEdtf(Math.floor(now.year / 10) * 10 + 10, 12, 31);
      const nth = compile(NTH, 'iu').exec(low);
      if (low.includes('quarter')) {
        const q = nth === null ? null : ordinal(nth[0]);
        if (q === null) return null;
        const said = whoseYear(low.replace(/^.*quarter(?: of)? ?/u, ''), when);
        const year = said === undefined ? yearFor(q * 3 - 2, q * 3, when) : said;
        return year === null ? null : dateEdtf(year, q * 3, lastDay(year, q * 3));
      }
      if (low.includes('month')) {
        if (now.month === null) return null;
        const index = now.year * 12 + now.month - 1 + step;
        const [year, m] = [Math.floor(index / 12), (index % 12) + 1];
        return dateEdtf(year, m, lastDay(year, m));
      }
      const past = step === 0 && !when.future && (now.month ?? 12) <= 4;
      return dateEdtf(now.year + step - (past ? 1 : 0), 12, 31);
    },
  },
  {
    family: 'month',
    example: 'June 2023; in June; last June',
    pattern: compile(
      String.raw`\b(?:(?:early|late|mid)[- ])?(?:(last|this|next) )?(${MONTH})(?:,? (?:of )?(${YEAR}|(?:this|last|next) year))?`,
      'gu',
    ),
    resolve(match, when) {
      const month = monthOf(at(match, 2));
      if (month === null) return null;
      const said = whoseYear(at(match, 3), when);
      const year =
        said === undefined
          ? yearFor(month, month, { ...when, future: when.future || at(match, 1) === 'next' })
          : said;
      return year === null ? null : monthEdtf(year, month);
    },
  },
  {
    family: 'fiscal-year',
    example: 'fiscal year 2022; FY2022; the 2023 financial year; fiscal 2024',
    pattern: compile(
      String.raw`\b(?:the )?(?:(?:fiscal|financial|full|calendar)(?: year)?[- ](${YEAR})|(${YEAR}) (?:fiscal|financial|calendar|full) year|(?:full-year|full year) (${YEAR})|FY ?'?(${YEAR}|\d{2}(?!\d))(?:/\d{2})?)`,
      'giu',
    ),
    resolve: (match) => yearEdtf(longYear(at(match, 1) || at(match, 2) || at(match, 3) || at(match, 4))),
  },
  {
    family: 'earlier',
    example: 'the same period last year; the same quarter of 2022; the year-ago period',
    pattern: compile(
      String.raw`\b(?:(?:the|that) )?(?:same|comparable|corresponding|prior-year|year-ago|year-earlier) ?(?:period|quarter|month|months|half|week|season|year|time|day|point|stage)?(?: (?:of|in|a|one))? ?(?:(last year|(?:the )?(?:previous|prior) year|(?:the )?year (?:earlier|before|ago)|(${YEAR})))?`,
      'giu',
    ),
    resolve(match, when) {
      if (when.anchor === null) return at(match, 2) === '' ? null : at(match, 2);
      // "over the same period": the one just named.
      if (at(match, 1) === '' && /^(?:the |that )?same/iu.test(match[0])) return when.anchor;
      const year = at(match, 2) === '' ? null : Number(at(match, 2));
      const anchored = dayOf(when.anchor);
      return shiftYears(when.anchor, year === null || anchored === null ? -1 : year - anchored.year);
    },
  },
  {
    family: 'earlier',
    example:
      'a year earlier; two years ago; the year before; a decade earlier; a month earlier; the previous quarter',
    pattern: compile(
      String.raw`\b(?:(a|an|one|${COUNT}) (year|month|quarter|week|decade)s?[- ](earlier|before|ago|previously|prior)|the (year|month|quarter|week) (?:before|earlier|prior)|(?:the |its )?(?:previous|prior|preceding) (year|month|quarter|week|half))(?!\w)`,
      'giu',
    ),
    resolve(match, when) {
      const n = at(match, 1) === '' ? 1 : smallNumber(at(match, 1));
      const unit = (at(match, 2) || at(match, 4) || at(match, 5)).toLowerCase();
      if (n === null) return null;
      const anchor = when.anchor;
      if (unit === 'year' || unit === 'decade') {
        const years = unit === 'decade' ? 10 * n : n;
        if (anchor !== null && (n === 1 || at(match, 3).toLowerCase() !== 'ago')) {
          const last = anchor.split('/');
          const years4 = /^\d{4}$/u.test(last[0] ?? '') && Number(last[1]) - Number(last[0]) > 1;
          const single = last.length === 2 && years4 ? (last[1] ?? anchor) : anchor;
          return shiftYears(single, -years);
        }
        return when.now === null ? null : yearEdtf(when.now.year - years);
      }
      if (unit === 'week') return null;
      const months = unit === 'quarter' ? 3 * n : unit === 'half' ? 6 * n : n;
      if (months % 12 === 0 && anchor !== null) return shiftYears(anchor, -months / 12);
      if (anchor !== null) return shiftMonths(anchor, -months);
      if (when.now?.month == null) return null;
      if (unit === 'quarter') {
        const q = Math.floor((when.now.month - 1) / 3) - n;
        return shiftMonths(quarterEdtf(when.now.year, 1), q * 3);
      }
      return shiftMonths(monthEdtf(when.now.year, when.now.month), -months);
    },
  },
  {
    family: 'relative-year',
    example: 'last year; this year; next year; the current year; so far this year; the year to date',
    pattern:
      /\b(?:(?:so far )?(last|this|next|the current|the coming|the following)(?: full| calendar| financial| fiscal)? year|(?:the )?(year[- ]to[- ]date))(?!-)\b/giu,
    resolve(match, { now }) {
      if (now === null || /fiscal|financial/iu.test(match[0])) return null;
      const words = match[0].toLowerCase();
      if (words.includes('date') || words.includes('so far')) {
        return now.month === null ? yearEdtf(now.year) : monthsEdtf(now.year, 1, now.year, now.month);
      }
      return yearEdtf(
        now.year + (words.startsWith('last') ? -1 : /next|coming|following/u.test(words) ? 1 : 0),
      );
    },
  },
  {
    family: 'relative-year',
    example: 'this season; last vintage; next academic year',
    pattern:
      /\b(?:so far )?(last|this|next|the current|the coming) (?:growing |planting |harvest |cropping |marketing |crop |academic |school |sugar |grain )?(?:season|vintage|campaign|academic year|school year|crop year)\b/giu,
    resolve(match, { now }) {
      if (now === null) return null;
      const which = at(match, 1).toLowerCase();
      return yearEdtf(now.year + (which === 'last' ? -1 : /next|coming/u.test(which) ? 1 : 0));
    },
  },
  {
    family: 'relative-year',
    example: '3.6% this year and 4.1% next',
    pattern: /(?<=(?:\d%?|cent|million|billion|points) )next(?=[.,;])/giu,
    resolve: (_match, { now }) => (now === null ? null : yearEdtf(now.year + 1)),
  },
  {
    family: 'relative-year',
    example: 'since the start of the year',
    pattern: /\b(?:since|from) the (?:start|beginning|turn) of (?:the|this) year\b/giu,
    resolve: (_match, { now }) => (now?.month == null ? null : monthsEdtf(now.year, 1, now.year, now.month)),
  },
  {
    family: 'relative-year',
    example: 'last winter',
    pattern: /\b(last|this) winter\b/giu,
    resolve(match, { now }) {
      if (now?.month == null) return null;
      // The winter of a date: that which it lies in, else the one just over; "this winter" late in the year has begun or is near.
      const begins = now.month >= 11 ? now.year : now.year - 1;
      const year =
        at(match, 1).toLowerCase() === 'last' && (now.month <= 3 || now.month >= 11) ? begins - 1 : begins;
      return monthsEdtf(year, 12, year + 1, 2);
    },
  },
  {
    family: 'relative-year',
    example: 'last summer; this autumn',
    pattern: /\b(last|this) (spring|summer|autumn|fall)\b/giu,
    resolve(match, { now }) {
      if (now?.month == null) return null;
      const first = { spring: 3, summer: 6 }[at(match, 2).toLowerCase()] ?? 9;
      const year = at(match, 1).toLowerCase() === 'this' || first + 2 < now.month ? now.year : now.year - 1;
      return monthsEdtf(year, first, year, first + 2);
    },
  },
  {
    family: 'relative-month',
    example: 'last month; this week; last quarter; next month',
    pattern: /\b(last|this|next|the current|the latest|the most recent) (month|week|quarter|weekend)\b/giu,
    resolve(match, { now }) {
      if (now?.month == null) return null;
      const step = /last|recent|latest/iu.test(at(match, 1)) ? -1 : /next/iu.test(at(match, 1)) ? 1 : 0;
      const unit = at(match, 2).toLowerCase();
      if (unit === 'month') return shiftMonths(monthEdtf(now.year, now.month), step);
      if (unit === 'quarter')
        return shiftMonths(quarterEdtf(now.year, Math.floor((now.month - 1) / 3) + 1), step * 3);
      return shiftDays(now, step * 7);
    },
  },
  {
    family: 'past-years',
    example: 'over the past five years; in the last decade; over the next three years; in the past 12 months',
    pattern: compile(
      String.raw`\b(?:the |its )?(past|last|previous|preceding|next|coming|following) (?:(${COUNT}) )?(years|year|months|decades|decade|quarters)\b`,
      'giu',
    ),
    resolve(match, { now, anchor }) {
      if (now === null) return null;
      if (anchor !== null && /previous|preceding/iu.test(at(match, 1)) && /^months?$/iu.test(at(match, 3)))
        return shiftMonths(anchor, -(smallNumber(at(match, 2)) ?? 0));
      const ahead = /next|coming|following/iu.test(at(match, 1));
      const unit = at(match, 3).toLowerCase();
      const n = at(match, 2) === '' ? (unit.endsWith('s') ? null : 1) : smallNumber(at(match, 2));
      if (n === null) return null;
      if (unit.startsWith('month') || unit.startsWith('quarter') || (unit === 'year' && n === 1)) {
        if (now.month === null) return null;
        const months = unit.startsWith('quarter') ? 3 * n : unit === 'year' ? 12 : n;
        return monthsEnding(now.year, now.month, months + 1);
      }
      const years = unit.startsWith('decade') ? 10 * n : n;
      return ahead
        ? `${yearEdtf(now.year)}/${yearEdtf(now.year + years)}`
        : `${yearEdtf(now.year - years)}/${yearEdtf(now.year)}`;
    },
  },
  {
    family: 'past-years',
    example: 'over five years; in a decade; within three years',
    pattern: compile(
      String.raw`(?<=\b(?:over|in|within|during) )(a|${COUNT}) (years|decades|decade)\b(?! ago| earlier| old)`,
      'giu',
    ),
    resolve(match, { now, future, anchor }) {
      const n = smallNumber(at(match, 1));
      const base = anchor === null ? now : dayOf(anchor.split('/').at(-1) ?? null);
      if (base === null || n === null) return null;
      const years = at(match, 2).toLowerCase().startsWith('decade') ? 10 * n : n;
      return future
        ? `${yearEdtf(base.year)}/${yearEdtf(base.year + years)}`
        : `${yearEdtf(base.year - years)}/${yearEdtf(base.year)}`;
    },
  },
  {
    family: 'decade',
    example: 'the 2010s',
    pattern: /\b(?:the )?((?:19|20)\d0)s\b/gu,
    resolve: (match) => `${at(match, 1)}/${String(Number(at(match, 1)) + 9)}`,
  },
  {
    family: 'weekday',
    example: 'on Thursday; last Friday',
    pattern: /\b(?:last |this |next )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/gu,
    resolve(match, { now, future }) {
      if (now?.month == null || now.day === null) return null;
      const wanted = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].indexOf(
        at(match, 1).toLowerCase(),
      );
      const today = new Date(Date.UTC(now.year, now.month - 1, now.day)).getUTCDay();
      const step = future ? (wanted - today + 7) % 7 : -((today - wanted + 7) % 7);
      return shiftDays(now, step);
    },
  },
  {
    family: 'now',
    example: 'currently; today; now; to date; at present; yesterday; overnight',
    pattern:
      /\b(?:currently|today|now|at present|presently|to date|at the moment|as of now|yesterday|overnight|this (?:morning|afternoon|evening))\b/giu,
    resolve(match, { now }) {
      if (now === null) return null;
      return match[0].toLowerCase() === 'yesterday' ? shiftDays(now, -1) : edtfOf(now);
    },
  },
  {
    family: 'now',
    example: 'from the current 37 basis points',
    pattern: /\bcurrent(?= (?:about |around |some )?[\d$€£¥])/gu,
    resolve: (_match, { now }) => edtfOf(now),
  },
  {
    family: 'year',
    example: '2023; early 2023; mid-2024; the 2023 harvest; summer 2023',
    pattern: compile(
      String.raw`(?<![\d,.$€£¥/:+-])\b(?:(?:early|late|mid|summer|spring|autumn|winter|(?:the )?(?:start|beginning|middle) of)[- ])?(?:the )?(?:year )?(${YEAR})(?:/\d{2})?(?!-?\w)`,
      'giu',
    ),
    resolve: (match) => at(match, 1),
  },
  {
    family: 'the-year',
    example: 'for the year; full-year revenue; the period; annual revenue',
    pattern:
      /\b(?:(?:for|in|during|over|of) (?:the|that) (?:full |whole |entire |reporting |review )?(?:year|period|quarter|month|half|half-year)(?: under review)?|full[- ]year|for the six months|annual(?! (?:basis|rate|pace|terms)\b))(?![\w-])(?! (?:on|over|to|ended|ending|through|until|before|earlier)\b)/giu,
    resolve(match, { now, future, anchor }) {
      const words = match[0].toLowerCase();
      // "for the year" after a quarter is not that quarter.
      const short = anchor !== null && words.includes('year') && !yearLong(anchor);
      if (anchor !== null && !short && !/annual|full/u.test(words)) return anchor;
      if (!words.includes('year') && !words.includes('annual')) return anchor;
      if (anchor !== null && words.includes('annual')) return anchor;
      if (now === null) return null;
      if (future) return yearEdtf(now.year);
      return (now.month ?? 12) <= 4 ? yearEdtf(now.year - 1) : null;
    },
  },
];

/** A year, or an interval of twelve months and more. */
function yearLong(period: Edtf): boolean {
  const months = monthsOf(period);
  return months !== null && months[1] - months[0] >= 11;
}

/** Time expressions of a passage, in order, without overlap. Linear: each pattern walks the text once. */
export function timeExpressions(text: string): TimeExpression[] {
  const found: (TimeExpression & { rank: number })[] = [];
  for (const [rank, { family, pattern, resolve }] of patterns.entries()) {
    for (const match of text.matchAll(pattern)) {
      const word = match[0].trimEnd();
      if (word === '' || !plausible(match, text, family)) continue;
      found.push({
        start: match.index,
        end: match.index + word.length,
        family,
        rank,
        resolve: (when) => resolve(match, when),
      });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const kept: TimeExpression[] = [];
  let end = 0;
  for (const expression of found) {
    if (expression.start < end) continue;
    kept.push(expression);
    end = expression.end;
  }
  return kept;
}

/** "May", "March" and "Mar" are months only where a date stands; "same" alone is no time. */
function plausible(match: RegExpExecArray, text: string, family: Family): boolean {
  if (
    family === 'month' &&
    /^(?:May|March|Mar|Dec|Jan|Sep|Oct|Jun|Jul|Apr|Feb|Aug|Nov|August|April|June)$/u.test(match[0])
  ) {
    return (
      /(?:\b(?:in|of|for|since|from|to|by|during|through|until|and|over|than|between|on|before|after|In|compared with|ended|ending)|[-–,(]) ?$/u.test(
        text.slice(Math.max(0, match.index - 14), match.index),
      ) ||
      /^(?:'s| data| figures| sales| exports|,| \d{4})/u.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 9),
      ) ||
      (!/^(?:May|March|Mar|August)$/u.test(match[0]) && /^(?:June|April)$/u.test(match[0]))
    );
  }
  // "the Russell 2000", "Vision 2030": a name that ends in a number.
  if (family === 'year' && NUMBERED.test(text.slice(Math.max(0, match.index - 14), match.index)))
    return false;
  if (family === 'span' && / and /u.test(match[0]) && !/^between/iu.test(match[0])) return false;
  if (
    family === 'earlier' &&
    /^(?:the |that )?(?:same|comparable|corresponding)(?: (?:of|in|a|one|day|point|stage|time))?$/iu.test(
      match[0].trim(),
    )
  )
    return false;
  return true;
}

/** Words that a number of four digits belongs to as a name. */
const NUMBERED =
  /(?:Russell|Agenda|Vision|Horizon|Windows|Office|Route|Area|Mission|Strategy|Roadmap|Sensex|Model|Type|Series|Boeing|Airbus|Flight|Room|Train|Lot|No\.?) $/u;

/** The patterns as they run, for a judge of their running time. */
export const patternSources: readonly { source: string; flags: string }[] = patterns.map(({ pattern }) => ({
  source: pattern.source,
  flags: pattern.flags,
}));
