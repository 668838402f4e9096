import {
  dateEdtf,
  lastDay,
  monthEdtf,
  monthOf,
  monthsEdtf,
  monthsEnding,
  ordinal,
  quarterEdtf,
  smallNumber,
  yearEdtf,
} from './en-calendar.ts';
import {
  at,
  compile,
  COUNT,
  DATE,
  dateIn,
  edtfOf,
  longYear,
  MONTH,
  monthsIn,
  NTH,
  type Pattern,
  WHOSE,
  whoseYear,
  YEAR,
  yearFor,
} from './en-time.ts';

/** Times of the calendar: days, months, quarters, years and stretches of them. */
export const calendarPatterns: readonly Pattern[] = [
  {
    family: 'months-to',
    example: 'the second quarter and half year to 30 September 2016',
    pattern: compile(
      String.raw`\b(?:the )?${NTH}[- ]quarter(?:s)? and (?:the )?(?:${NTH} half|half[- ]year|six months|nine months|twelve months|(?:full|fiscal|financial) year|full fiscal year|year)(?: that)? (?:to|ended|ending)(?: on)? (${DATE})`,
      'giu',
    ),
    resolve(match, when) {
      const end = dateIn(at(match, 1), when);
      return end?.month == null ? null : monthsEnding(end.year, end.month, 3);
    },
  },
  {
    family: 'quarter',
    example: 'the first quarter of its fiscal year ending in March',
    pattern: compile(
      String.raw`\b(?:the )?(${NTH})[- ]quarter (?:of|in) (?:the|its|their) (?:current )?(?:fiscal|financial|business) year,? (?:which )?(?:ends|ending|ended|to|through)(?: in| on)? (${MONTH}(?: \d{1,2})?(?:,? ${YEAR})?)`,
      'giu',
    ),
    resolve(match, when) {
      const [quarter, end] = [ordinal(at(match, 1)), dateIn(at(match, 2), { ...when, future: false })];
      if (quarter === null || end?.month == null || when.now?.month == null) return null;
      // The latest such quarter that is over.
      const last = ((end.month - 1 + quarter * 3) % 12) + 1;
      const year = last <= when.now.month ? when.now.year : when.now.year - 1;
      return monthsEnding(year, last, 3);
    },
  },
  {
    family: 'quarter',
    example: 'fourth-quarter and full-year 2014 earnings',
    pattern: compile(
      String.raw`\b(?:the )?(${NTH})[- ]quarter(?:s)? and (?:the )?(?:full[- ]year|full[- ]fiscal[- ]year|${NTH} half(?: of)?) (${YEAR})`,
      'giu',
    ),
    resolve(match) {
      const quarter = ordinal(at(match, 1));
      return quarter === null ? null : quarterEdtf(Number(at(match, 2)), quarter);
    },
  },
  {
    family: 'quarter',
    example: 'the current, or fourth, quarter',
    pattern: compile(String.raw`\b(?:the )?(?:current|present),? or (${NTH}),? quarter`, 'giu'),
    resolve(match, when) {
      const quarter = ordinal(at(match, 1));
      return quarter === null ? null : monthsIn('', quarter * 3 - 2, quarter * 3, { ...when, future: true });
    },
  },
  {
    family: 'span',
    example: 'October 1-20; March 28 to April 3',
    pattern: compile(
      String.raw`\b(?:between |from )?(${MONTH}) (\d{1,2})(?:st|nd|rd|th)?(?: ?[-–—] ?| to | through | and | until )(${MONTH} )?(\d{1,2})(?:st|nd|rd|th)?(?![\d,.:]\d|\d|%)(?:,? (${YEAR}))?`,
      'gu',
    ),
    resolve(match, when) {
      const [from, to] = [monthOf(at(match, 1)), monthOf(at(match, 3).trim() || at(match, 1))];
      if (from === null || to === null) return null;
      const year = at(match, 5) === '' ? yearFor(to, to, when) : Number(at(match, 5));
      if (year === null) return null;
      const [a, b] = [Number(at(match, 2)), Number(at(match, 4))];
      if (a < 1 || b < 1 || a > lastDay(year, from) || b > lastDay(year, to)) return null;
      return `${dateEdtf(from <= to ? year : year - 1, from, a)}/${dateEdtf(year, to, b)}`;
    },
  },
  {
    family: 'first-months',
    example: 'nine-month net profit; the first three quarters of the year',
    pattern: compile(
      String.raw`\b(?:(?:the )?(?:first|initial) (two|three) quarters(?: of| in)? ?(${WHOSE})?|(?<!first[- ])(three|six|nine)-month(?= (?:net|gross|operating|pre-tax|pretax|core|group|profits?|sales|revenues?|earnings|income|turnover|output|results?)\b))`,
      'giu',
    ),
    resolve(match, when) {
      const quarters = smallNumber(at(match, 1));
      if (quarters !== null) return monthsIn(at(match, 2), 1, quarters * 3, when);
      const months = smallNumber(at(match, 3));
      return months === null ? null : monthsIn('', 1, months, when);
    },
  },
  {
    family: 'months-to',
    example: 'the 18 months to June; the year ended 31 March 2023; the three months through September',
    pattern: compile(
      String.raw`\b(?:the )?(?:financial |fiscal |full |calendar |marketing )?(?:${NTH}[- ](?:fiscal )?(?=quarter|half))?(?:fiscal )?(${COUNT} months?|half[- ]year|six-month period|year|quarter|half|month|${COUNT}[- ](?:month|week|quarter) period|${COUNT} (?:weeks|quarters|years))(?: that|,)? (?:to|ended|ending|through|until|up to|leading up to|running to|up to and including)(?: on)? (${DATE})`,
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
    family: 'quarter',
    example: 'the final quarter of 2016; the last three months of the year; the closing half of 2023',
    pattern: compile(
      String.raw`\b(?:the )?(final|last|closing|opening|initial)(?:[- ](quarter)| (three months)| (half)| (six months)) (?:of|in) (${WHOSE})`,
      'giu',
    ),
    resolve(match, when) {
      const first = /^(?:opening|initial)$/iu.test(at(match, 1));
      const months = at(match, 2) !== '' || at(match, 3) !== '' ? 3 : 6;
      return monthsIn(at(match, 6), first ? 1 : 13 - months, first ? months : 12, when);
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
      // "estimated its profit for the January-March quarter", in April: the quarter that is just over
      const last = said === undefined ? yearFor(when.future && from <= to ? from : to, to, when) : said;
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
      String.raw`\b(?:the )?(?:(?:end|close) of (?:the )?(${MONTH}(?: ${YEAR})?|${YEAR}|(?:this |last |next |the )?(?:year|month|quarter|decade)|(?:${NTH}) quarter(?: of (?:${WHOSE}))?)|end-(${MONTH}(?: ${YEAR})?|${YEAR})|year[- ]end(?: (${YEAR}))?|(?<=\b(?:end|ends|ended|ending|finish|finishes|finished|finishing|close|closes|closed|closing) )(?:the|this) year)`,
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
      String.raw`\b(?:the )?(?:(?:fiscal|financial|full|calendar)(?: year)?[- ](${YEAR})|(${YEAR}) (?:fiscal|financial|calendar|full) year|(?:full-year|full year) (${YEAR})|FY ?'?(${YEAR}|\d{2}(?!\d))(?:[/-](\d{2})(?!\d))?)`,
      'giu',
    ),
    resolve(match) {
      const year = longYear(at(match, 1) || at(match, 2) || at(match, 3) || at(match, 4));
      const next = at(match, 5) === '' ? null : 2000 + Number(at(match, 5));
      return next === year + 1 ? `${yearEdtf(year)}/${yearEdtf(next)}` : yearEdtf(year);
    },
  },
  {
    family: 'decade',
    example: 'the 2010s',
    pattern: /\b(?:the )?((?:19|20)\d0)s\b/gu,
    resolve: (match) => `${at(match, 1)}/${String(Number(at(match, 1)) + 9)}`,
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
];
