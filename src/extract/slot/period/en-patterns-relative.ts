import type { Edtf } from '../../../model/index.ts';
import {
  dayOf,
  monthEdtf,
  monthsEdtf,
  monthsEnding,
  monthsOf,
  quarterEdtf,
  shiftDays,
  shiftMonths,
  shiftYears,
  smallNumber,
  yearEdtf,
} from './en-calendar.ts';
import { at, compile, COUNT, edtfOf, monthsIn, type Pattern, toldOfLength, YEAR } from './en-time.ts';

/** A year, or an interval of twelve months and more. */
function yearLong(period: Edtf): boolean {
  const months = monthsOf(period);
  return months !== null && months[1] - months[0] >= 11;
}

/** A quarter of a year that ended before the month of `now`. */
function isOver(period: Edtf, now: { year: number; month: number | null }): boolean {
  const months = monthsOf(period);
  return months !== null && months[1] - months[0] === 2 && months[1] < now.year * 12 + (now.month ?? 1) - 1;
}

/** Times counted from another: from the date of the document, or from the period told of. */
export const relativePatterns: readonly Pattern[] = [
  {
    family: 'earlier',
    example: 'the same period last year; the same quarter of 2022; the year-ago period',
    pattern: compile(
      String.raw`\b(?:(?:the|that) )?(?:same|(?:comparable|corresponding|equivalent)(?= (?:reporting |three |six |nine |twelve |12 |last |previous |prior |year|period|quarter|month|half|week|season|time|day|point|stage|\d{4}))|prior[- ]year|previous[- ]year|year[- ]ago|year[- ]earlier|year[- ]before) ?(?:reporting )?(?:(?:three|six|nine|12|twelve)[- ])?(?:period|quarter|months|month|half|week|season|year|time|day|point|stage)?(?: (?:of|in|a|one))? ?(?:(last year|(?:the )?(?:previous|prior) year|(?:the )?year (?:earlier|before|ago)|(${YEAR})))?`,
      'giu',
    ),
    resolve(match, when) {
      if (when.anchor === null) return at(match, 2) === '' ? null : at(match, 2);
      // "over the same period": the one just named.
      if (
        at(match, 1) === '' &&
        at(match, 2) === '' &&
        /^(?:the |that )?(?:same|corresponding|comparable|equivalent)/iu.test(match[0])
      )
        return when.anchor;
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
      String.raw`\b(?:(a|an|one|${COUNT}) (year|month|quarter|week|decade)s?[- ](earlier|before|ago|previously|prior)|(?:the )?(year|month|quarter|week|day) (?:before|earlier|prior|ago|previously)|(?:the |its )?(?:previous|prior|preceding) (year|month|quarter|week|half|day|session)(?!-?\w))(?!\w)`,
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
      if (unit === 'week' || unit === 'day' || unit === 'session') {
        const day = dayOf(anchor ?? null);
        if (day?.day == null) return null;
        return shiftDays(day, unit === 'week' ? -7 * n : -n);
      }
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
    pattern:
      /\b(last|this|next|(?:the )?current|the latest|the most recent) (month|week|quarter|weekend)\b(?!-)/giu,
    resolve(match, { now, anchor, future }) {
      if (now?.month == null) return null;
      // "From April to June volume was … In this quarter revenue rose": the one told of
      if (/^this quarter$/iu.test(match[0]) && !future && anchor !== null && isOver(anchor, now))
        return anchor;
      const step = /last|recent|latest/iu.test(at(match, 1)) ? -1 : /next/iu.test(at(match, 1)) ? 1 : 0;
      const unit = at(match, 2).toLowerCase();
      if (unit === 'month') return shiftMonths(monthEdtf(now.year, now.month), step);
      if (unit === 'quarter')
        return shiftMonths(quarterEdtf(now.year, Math.floor((now.month - 1) / 3) + 1), step * 3);
      return shiftDays(now, step * 7);
    },
  },
  {
    family: 'relative-month',
    example: 'over the weekend',
    pattern: /\b(?:over|at|during|in) the weekend\b/giu,
    resolve(_match, { now }) {
      if (now?.month == null || now.day === null) return null;
      const today = new Date(Date.UTC(now.year, now.month - 1, now.day)).getUTCDay();
      const [from, to] = [shiftDays(now, -((today + 1) % 7)), shiftDays(now, 1 - ((today + 1) % 7))];
      return from === null || to === null ? null : `${from}/${to}`;
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
      // "Over the last 12 months" in a report on August: up to that August.
      if (!ahead && anchor !== null && /^\d{4}-\d{2}$/u.test(anchor) && smallNumber(at(match, 2)) === 12)
        return anchor;
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
    family: 'weekday',
    example: 'on Thursday; last Friday',
    pattern:
      /\b(?:(?:late|early) (?:on )?)?(?:last |this |next )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/gu,
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
    family: 'the-year',
    example:
      'for the year; full-year revenue; the period; annual revenue; for the quarter; during the three months',
    pattern:
      /\b(?:(?:for|in|during|over|of) (?:the|that) (?:full |whole |entire |reporting |review |fiscal |financial |latest )?(?:year|period|quarter|month|half|half-year)(?: under review)?|(?:the|that) (?:quarter|half|half-year)(?='s)|full[- ]year|(?:for|in|during|over) the (?:first )?(?:three|six|nine) months|(?<!compound )annual(?! (?:basis|rate|pace|terms)\b))(?![\w-])(?! (?:on|over|to|ended|ending|through|until|before|earlier|of|leading|running|up)\b)/giu,
    resolve(match, when) {
      const { now, future, anchor } = when;
      const words = match[0].toLowerCase();
      const length =
        words.includes('quarter') || words.includes('three months')
          ? 3
          : words.includes('half') || words.includes('six months')
            ? 6
            : words.includes('nine months')
              ? 9
              : words.includes('month')
                ? 1
                : 0;
      if (length > 0) {
        const told = toldOfLength(length, when);
        if (told !== null || length > 1)
          return told ?? (words.includes('months') ? monthsIn('', 1, length, when) : anchor);
      }
      // "for the year" after a quarter is not that quarter.
      const short = anchor !== null && words.includes('year') && !yearLong(anchor);
      if (anchor !== null && !short && !/annual|full/u.test(words)) return anchor;
      if (!words.includes('year') && !words.includes('annual')) return anchor;
      if (anchor !== null && words.includes('annual')) return anchor;
      const year = toldOfLength(12, when);
      if (year !== null && !future) return year;
      if (now === null) return null;
      if (future) return yearEdtf(now.year);
      return (now.month ?? 12) <= 4 ? yearEdtf(now.year - 1) : null;
    },
  },
];
