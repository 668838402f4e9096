import type { Refiner } from '../../rule.ts';
import { dragonBoat, holidays, lunarFrom, lunarNewYear, midAutumn } from '../../locale/zh-calendar.ts';
import { pageOf } from '../reading/zh-page.ts';
import { dayOf, edtf, lastDay, later, months, span, type Day } from './zh-time.ts';
import { publishedOf, small, tokensOf, type Part, type Token } from './zh-token.ts';
import { matchesIn } from '../reading/matches.ts';

const stretch = (period: string): Part => ({ period, kind: 'stretch' });
const point = (period: string): Part => ({ period, kind: 'point' });

/** A rule that finds parts of a year by one pattern. */
function partRule(
  name: string,
  about: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Pick<Token, 'part' | 'latest'> | null,
  /** One of these is in every match: a text without them is not searched. */
  needs = '',
): Refiner {
  return {
    name,
    slot: 'period',
    about,
    refine(scene) {
      const page = pageOf(scene);
      if (needs !== '' && ![...needs].some((char) => page.flat.includes(char))) return;
      for (const match of matchesIn(page.flat, pattern)) {
        const part = read(match);
        if (part === null) continue;
        tokensOf(page).push({ start: match.index, end: match.index + match[0].length, rule: name, ...part });
      }
    },
  };
}

// 上半年，2023年下半年
// ^^^^^^       ^^^^^^
export const half = partRule(
  'period/zh-half',
  'Half a year.',
  /[上下]半年度?|(?<=\d{4}年?)[Hh][12]|(?<![A-Za-z\d])H[12](?= ?(?:[单营净销全]|业绩|毛利|收入|实现|归母|扣非|出货|利润|财报|累计))/gu,
  (match) => {
    const first = /上|1/u.test(match[0]);
    return { part: (year) => stretch(first ? months(year, 1, 6) : months(year, 7, 12)), latest: 'ended' };
  },
  '半Hh',
);

const SEASONS = '春夏秋冬';

// 去年夏季，2023年冬天
//     ^^^^        ^^^^
export const season = partRule(
  'period/zh-season',
  'A season of a year that is named; winter runs into the next year.',
  /(?<=年)[春夏秋冬][季天](?![奥招班赛会广展粮播装款]|达沃|论坛|学期|糖酒|攻势|新品|系列)/gu,
  (match) => {
    const nth = SEASONS.indexOf(match[0].charAt(0));
    return {
      part: (year) =>
        stretch(
          nth === 3
            ? span(months(year, 12, 12), months(year + 1, 2, 2))
            : months(year, nth * 3 + 3, nth * 3 + 5),
        ),
      latest: 'begun',
    };
  },
);

// 一季度，第三季，前三季度，首季，Q3
// ^^^^^^  ^^^^^^  ^^^^^^^^  ^^^^
export const quarter = partRule(
  'period/zh-quarter',
  'A quarter, or the quarters since the beginning of the year.',
  /(?:前|首)([二两三四2-4])个?季度?|第?([一二三1-3])[\-—~至到]第?([二三四2-4])季度?|第([一二三四1-4])个?季度?|([一二三四1-4])季度|(?<![前第])([一二三1-3])季度?报(?!告?期)|(首季)度?|(末季)|(?<![其每多再三两])(次季)|(?<![A-Za-z\d])[Qq]([1-4])(?:[-—~至到][Qq]([2-4]))?|(?<=\d{4}年?)[Qq]([1-4])/gu,
  (match) => {
    const [, since, from, to, nth, plain, report, , last, second, latin, upTo, glued] = match;
    if (since !== undefined)
      return { part: (year) => stretch(months(year, 1, small(since) * 3)), latest: 'ended' };
    const begin =
      from ??
      nth ??
      plain ??
      report ??
      latin ??
      glued ??
      (last !== undefined ? '4' : second !== undefined ? '2' : '1');
    const end = to ?? upTo ?? begin;
    return {
      part: (year) => stretch(months(year, small(begin) * 3 - 2, small(end) * 3)),
      latest: 'ended',
    };
  },
  '季Qq',
);

// 一季度末，上半年末
// ^^^^^^^^  ^^^^^^^^
export const quarterEnd = partRule(
  'period/zh-quarter-end',
  'The end of a quarter or of half a year.',
  /(?<!前)第?([一二三四1-4])个?季度?[末底](?!下)|([上下])半年[末底]/gu,
  (match) => {
    const last = match[1] === undefined ? (match[2] === '上' ? 6 : 12) : small(match[1]) * 3;
    return { part: (year) => point(dayOf(year, last, lastDay(year, last))), latest: 'ended' };
  },
);

const MONTH = String.raw`1[0-2]|0?[1-9]|十[一二]?|[一二两三四五六七八九]`;

// 1—7月，1月至7月，前11个月，首三季
// ^^^^^  ^^^^^^^^  ^^^^^^^^
export const monthRange = partRule(
  'period/zh-month-range',
  'Several months of a year: 1—7月, 前11个月.',
  new RegExp(
    String.raw`(?<![\d.])(${MONTH})(?:月份?)?(?:[-–~至到]|—{1,2})(?:\d{4}年)?(${MONTH})月份?|[前首头](${MONTH})个?月份?`,
    'gu',
  ),
  (match) => {
    const from = match[3] === undefined ? small(match[1] ?? '') : 1;
    const to = small(match[3] ?? match[2] ?? '');
    return from > to ? null : { part: (year) => stretch(months(year, from, to)), latest: 'begun' };
  },
);

// 9月，6月末，十二月份，3月27日
// ^^^  ^^^^^  ^^^^^^^^
export const month = partRule(
  'period/zh-month',
  'A month, its end, or a day of it.',
  new RegExp(
    String.raw`(?<![\d.第连续])(?!两)(${MONTH})月(?!新低|新高)(?:(\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号](?:\d{1,2}[时点])?(?:(?:\([^()]{1,6}\))?[-—~至到](?:(${MONTH})月)?(\d{1,2})[日号](?:\d{1,2}[时点])?)?|([末底])|(?:份|初(?!步)|[中上下]旬)?(?:[当单]月)?)`,
    'gu',
  ),
  (match) => {
    const [, written = '', written2, otherMonth, otherDay, end] = match;
    const m = small(written);
    if (!(m >= 1 && m <= 12)) return null;
    if (end !== undefined)
      return { part: (year) => point(dayOf(year, m, lastDay(year, m))), latest: 'begun' };
    if (written2 === undefined) return { part: (year) => stretch(months(year, m, m)), latest: 'begun' };
    const d = small(written2);
    if (!(d >= 1 && d <= 31)) return null;
    if (otherDay === undefined) return { part: (year) => point(dayOf(year, m, d)), latest: 'begun' };
    const to = otherMonth === undefined ? m : small(otherMonth);
    return {
      part: (year) => stretch(span(dayOf(year, m, d), dayOf(year, to, Number(otherDay)))),
      latest: 'begun',
    };
  },
);

// 全年，年末，去年底，年初
// ^^^^  ^^^^      ^
export const yearEnd = partRule(
  'period/zh-year-end',
  'The whole of a year, its beginning or its end: 全年, 年末, 去年底, 年初.',
  /(?<!四)全年度?|(?<![\d今去上前明后本次一二三四五六七八九〇零])年[内末底]|岁末|(?<=年)[末底](?!下)|(?<![大\d今去上前明后本次一二三四五六七八九〇零])年初|(?<=年)初(?![一二三四五六七八九十])|(?<=年)年?中(?=[,，])|(?<=年)同[期季月]/gu,
  (match) => {
    const word = match[0];
    if (/[末底]/u.test(word)) return { part: (year) => point(dayOf(year, 12, 31)), latest: 'ended' };
    if (word.includes('初')) return { part: (year) => point(dayOf(year, 1, 1)), latest: 'begun' };
    // 年内涨幅已超四成, told in February: of the year that has begun
    return { part: (year) => stretch(String(year)), latest: word === '年内' ? 'begun' : 'ended' };
  },
);

// 24Q4，2Q25，1H25，4Q 2024
// ^^^^  ^^^^  ^^^^
const SHORT =
  /(?<![A-Za-z\d.])(?:(?:20)?([1-4]\d)([QH])([1-4])|([1-4])([QH]) ?'?(?:20)?([1-4]\d))(?![A-Za-z\d])/gu;

export const shortQuarter: Refiner = {
  name: 'period/zh-short-quarter',
  slot: 'period',
  about: 'A quarter or a half as analysts write it, with two digits of its year: 24Q4, 2Q25, 1H25.',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of matchesIn(page.flat, SHORT)) {
      const half = (match[2] ?? match[5]) === 'H';
      const nth = Number(match[3] ?? match[4]);
      if (half && nth > 2) continue;
      const length = half ? 6 : 3;
      const year = 2000 + Number(match[1] ?? match[6]);
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: shortQuarter.name,
        whole: { period: months(year, nth * length - length + 1, nth * length), kind: 'stretch' },
      });
    }
  },
};

// 中期业绩，半年度报告；年报
// ^^^^^^^^  ^^^^^^^^^^  ^^^^
const REPORT =
  /(?:中期|半年度?)(?:业绩|报告|报|财报)|(?<=[\u3400-\u9fff])中报(?=[,，:：。显])|(?<!半)年(?:度(?:业绩|报告|财报)|报)(?!告期|价)/gu;

export const resultsOf: Refiner = {
  name: 'period/zh-results-of',
  slot: 'period',
  about: 'Results of half a year or of a year, told soon after it: 中期业绩 in summer, 年报 in spring.',
  refine(scene) {
    const page = pageOf(scene);
    const published = publishedOf(page);
    for (const match of matchesIn(page.flat, REPORT)) {
      const half = !match[0].startsWith('年');
      const soon = published !== null && (half ? [7, 8, 9] : [1, 2, 3, 4]).includes(published.month);
      const dated = /[\d今去]年?$/u.test(page.flat.slice(Math.max(0, match.index - 2), match.index));
      if (!soon && !dated) continue;
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: resultsOf.name,
        part: (year) => stretch(half ? months(year, 1, 6) : String(year)),
        latest: 'ended',
      });
    }
  },
};

const HOLIDAY = String.raw`["“「]?(春节|新春|农历新年|元旦|清明|五一|劳动节|端午|中秋|国庆|十一(?!五))["”」]?节?`;

/** Which days of a holiday: its day itself, the first, the first four, the third. */
const DAYS_OF = String.raw`(当[日天]|首[日天]|(?<=[期日周假])前([\d一二两三四五六七])[日天]|(?<=[期日周假])第([\d一二三四五六七八])[日天])`;

/** The first of three days off that hold a day: a Monday and a Tuesday take the days before, what stands later in the week those behind. */
function longWeekend(day: Day): Day {
  const weekday = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
  return later(day, weekday === 1 || weekday === 2 ? -2 : weekday === 0 ? -1 : 0);
}

/** Days of a holiday by the day it begins. */
const of = (begin: Day, [from, to]: readonly [number, number]): Part =>
  from === to
    ? point(edtf(later(begin, from)))
    : stretch(span(edtf(later(begin, from)), edtf(later(begin, to))));

/** The first and the last day that are told of a holiday, counted from 0; null for all of it. */
function daysOf([, , days, first, nth]: RegExpExecArray): readonly [number, number] | null {
  if (first !== undefined) return [0, small(first) - 1];
  if (nth !== undefined) return [small(nth) - 1, small(nth) - 1];
  return days === undefined ? null : [0, 0];
}

// “五一”假期，国庆黄金周，春节期间，国庆假期前四天
//  ^^^^^^^^^  ^^^^^^^^^^            ^^^^^^^^^^^^^^
export const holiday = partRule(
  'period/zh-holiday',
  'A public holiday of the mainland calendar; the lunar ones by a table.',
  new RegExp(
    String.raw`(?:中秋、?)?${HOLIDAY}(?:小?长假|连假|假期|假日|黄金周)*${DAYS_OF}?(?:期间|\d天|[三五七八]天)*`,
    'gu',
  ),
  (match) => {
    const kind = holidays.get(match[1] ?? '');
    const bare = match[0] === match[1];
    const days = daysOf(match);
    if (kind === undefined || (bare && (match[1] === '十一' || match[1] === '五一'))) return null;
    return {
      latest: 'begun',
      part(year) {
        const table = { spring: lunarNewYear, dragon: dragonBoat, moon: midAutumn };
        const fixed = {
          'new-year': ['0101', 3],
          tomb: ['0404', 3],
          labour: ['0501', year >= 2020 ? 5 : 3],
          national: ['1001', 7],
        } as const;
        if (kind === 'spring' || kind === 'dragon' || kind === 'moon') {
          const first = table[kind][year - lunarFrom];
          if (first === undefined) return null;
          const day = { year, month: Number(first.slice(0, 2)), day: Number(first.slice(2)) };
          if (match[2]?.startsWith('当')) return point(edtf(day));
          if (kind !== 'spring') return of(longWeekend(day), days ?? [0, 2]);
          // Seven days from the eve, eight since 2025; in 2024 eight from the first day.
          const begin = year === 2024 ? day : later(day, -1);
          if (days !== null) return of(begin, days);
          return stretch(span(edtf(begin), edtf(later(begin, year >= 2024 ? 7 : 6))));
        }
        const [first, length] = fixed[kind];
        const day = { year, month: Number(first.slice(0, 2)), day: Number(first.slice(2)) };
        return days === null ? stretch(span(edtf(day), edtf(later(day, length - 1)))) : of(day, days);
      },
    };
  },
);

// 大年初一至初八，除夕
// ^^^^^^^^^^^^^^  ^^^^
export const lunarDays = partRule(
  'period/zh-lunar-days',
  'Days of the lunar new year: 大年初一, 正月初八, 除夕.',
  /除夕|大年三十|(?:大年|正月)初([一二三四五六七八九十])(?:[至到\-—](?:正月)?初?([一二三四五六七八九十]))?/gu,
  (match) => ({
    latest: 'begun',
    part(year) {
      const first = lunarNewYear[year - lunarFrom];
      if (first === undefined) return null;
      const day = { year, month: Number(first.slice(0, 2)), day: Number(first.slice(2)) };
      const from = match[1] === undefined ? 0 : small(match[1]);
      const to = match[2] === undefined ? from : small(match[2]);
      return {
        period: span(edtf(later(day, from - 1)), edtf(later(day, to - 1))),
        kind: from === to ? 'point' : 'stretch',
      };
    },
  }),
);

// 昨(3)日，15日收盘，预计出现在14日，12日至15日
//          ^^^^              ^^^^  ^^^^^^^^^^
const DAY =
  /(?<!\d[.,])(?<![\d月/第每近连续满逾超约共达期整前过-])(?<!连[升跌涨降挫扬红黑买卖])\(?(\d{1,2})\)?(?:(?:日(?:\d{1,2}[时点])?)?[-—~至到](\d{1,2}))?日(?:\d{1,2}[时点](?:\d{1,2}分)?)?(?!游(?!客)|[内后均元圆间程龄线型数薪租用耗产]|报[价名]|前(?!后)|年化)/gu;
/** 21号，…: the spoken day, not 21号线. */
const SPOKEN =
  /(?<=^|[,，。；;、\n在到至从昨今])(\d{1,2})号(?=[,，早中下凌晚当在从将起]|上午|上市|全[国省市县]|我国|预计|开始|公布|发布|举行|召开)/gu;

export const dayOfMonth: Refiner = {
  name: 'period/zh-day-of-month',
  slot: 'period',
  about:
    'A day without its month: the last such day up to publication, or the next in words that look ahead.',
  refine(scene) {
    const page = pageOf(scene);
    const spoken = page.flat.includes('号') ? matchesIn(page.flat, SPOKEN) : [];
    for (const match of [...matchesIn(page.flat, DAY), ...spoken]) {
      const day = Number(match[1]);
      const to = Number(match[2] ?? day);
      if (day < 1 || to > 31 || to < day) continue;
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: dayOfMonth.name,
        days: [day, to],
      });
    }
  },
};
