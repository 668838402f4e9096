import type { Page } from '../reading/zh-page.ts';
import { dayOf, endOf, months, startOf, type Time } from './zh-time.ts';
import { publishedOf, type Token } from './zh-token.ts';

/** The year that the passage speaks of, and where it was named. */
export interface Context {
  year: number;
  sentence: number;
  absolute: boolean;
}

/** Year a heading names: 2023年国民经济和社会发展统计公报. */
function headingYear(heading: string | null): number | null {
  const match = /(?<!\d)((?:19|20)\d{2})年/u.exec(heading ?? '');
  return match === null ? null : Number(match[1]);
}

// 差估署10月楼市数据要点：
//       ^^^^ and the rows below it
/** The month or the year that a heading names for the rows below it. */
export function headingTime(page: Page, heading: string | null): Time | null {
  const published = publishedOf(page);
  const named = headingYear(heading);
  const month = Number(/(?<![\d.])(1[0-2]|[1-9])月(?:份|(?![\d份]))/u.exec(heading ?? '')?.[1] ?? 0);
  if (named === null && (month === 0 || published === null)) return null;
  const year = named ?? (published === null ? 0 : published.year - (month > published.month ? 1 : 0));
  const period = month === 0 ? String(year) : months(year, month, month);
  return {
    start: 0,
    end: 0,
    period,
    year,
    role: 'frame',
    kind: 'stretch',
    open: false,
    rule: 'period/zh-month',
  };
}

/** Words that speak of what is to come, before a time or right behind it. */
const AHEAD =
  /预计|预测|预期|预料|预定|预估|有望|可望|[料将估拟恐]|[年季月]或(?!者)|力争|争取|计划(?!项目|生育|单列|经济|完成|执行)|目标(?!责任)|[定订]于|定在|安排(?!了)|即将|届时|判断|指引|财测|希望|承诺|[上下]修|规划(?![局院]|设计|面积)/u;

/** Is a time told as one that is to come? Only words of its own sentence say so. */
function isAhead(page: Page, token: Token): boolean {
  const before = page.flat.slice(Math.max(0, token.start - 24), token.start);
  const rest = page.flat.slice(token.start, token.end + 12);
  return AHEAD.test(before.slice(before.lastIndexOf('。') + 1) + (rest.split(/[。!?！？]/u, 1)[0] ?? ''));
}

/** 预计全年实现地区生产总值4500亿元, told in January: the year that has just ended, not all counted yet. */
const isEstimate = (page: Page, token: Token, month: number): boolean =>
  month <= 2 &&
  /预计$/u.test(page.flat.slice(Math.max(0, token.start - 2), token.start)) &&
  /^(?:可|将)?(?:实现|完成)/u.test(page.flat.slice(token.end, token.end + 4));

/** 7月1日起, 9月起: from then on. */
const isStart = (page: Page, token: Token): boolean =>
  /^(?:[零〇\d]{1,2}[时點点])?起(?![伏落步点飞诉降初])/u.test(page.flat.slice(token.end, token.end + 5));

/** 明年估1.61%；第3季修正为8.21%: the year to come ends with its forecast. */
function isNextYear(page: Page, token: Token, context: Context): boolean {
  const published = publishedOf(page);
  return (
    published !== null &&
    context.year > published.year &&
    !context.absolute &&
    token.latest === 'ended' &&
    /[;；]/u.test(page.flat.charAt(token.start - 1)) &&
    !AHEAD.test(page.flat.slice(token.start, token.end + 12))
  );
}

/** 2023 for a part of a year that names none: the year the passage speaks of, or the last that fits the day of writing. */
export function yearFor(page: Page, token: Token, context: Context | null, sentence: number): number | null {
  if (
    context !== null &&
    (context.sentence === sentence || context.absolute) &&
    !isNextYear(page, token, context)
  )
    return context.year;
  const heading = headingYear(page.scene.heading);
  const published = publishedOf(page);
  if (published === null) return heading;
  if (heading !== null && heading <= published.year && published.year - heading <= 1) return heading;
  const part = token.part?.(published.year);
  if (part === undefined || part === null) return published.year;
  const today = dayOf(published.year, published.month, published.day);
  // 7月起调高: the nearest July.
  if (isStart(page, token)) return published.year + nearest(startOf(part.period), today);
  const ahead = isAhead(page, token) && !isEstimate(page, token, published.month);
  // 全年…。分季度看，一季度…: of the year that the passage speaks of
  if (context !== null && context.year === published.year - 1 && endOf(part.period) > today && !ahead)
    return context.year;
  // A quarter that would be most of a year back is of another calendar: unknown.
  if (
    token.rule === 'period/zh-quarter' &&
    !ahead &&
    endOf(part.period) > today &&
    endOf(part.period).slice(5, 7) !== '12'
  ) {
    const later = Number(endOf(part.period).slice(5, 7)) - published.month;
    if (later <= 3) return null;
  }
  // 预计1月15日启动, written in December: the next January.
  if (ahead && nearest(endOf(part.period), today) === 1) return published.year + 1;
  // 9月28日至10月2日, written the day before: a named day some weeks ahead is nearer than one long past.
  const days = daysTo(startOf(part.period), today);
  if (
    /^\d{4}-\d{2}-\d{2}/u.test(part.period) &&
    days > 0 &&
    days <= soon &&
    !/截[至止]到?$/u.test(page.flat.slice(Math.max(0, token.start - 3), token.start))
  )
    return published.year;
  // 全年资本支出…, written in July: of the year that is running
  if (token.rule === 'period/zh-year-end' && part.period.length === 4 && published.month >= 6)
    return published.year;
  // 年底前涨到每吨800元: nothing is done before a year's end that is over
  if (token.rule === 'period/zh-year-end' && page.flat.charAt(token.end) === '前') return published.year;
  const reached =
    token.latest === 'ended'
      ? daysTo(endOf(part.period), today) <= (token.rule === 'period/zh-half' ? inItsLastMonth : early)
      : startOf(part.period) <= today;
  // A month's figure may be out before the month is: forgive a few days for what must have ended.
  return reached || ahead ? published.year : published.year - 1;
}

/** Days ahead of publication within which a day without its year is taken to be still to come. */
const soon = 45;

/** As many days before its end results of a quarter or a half may be told. */
const early = 7;
/** 上半年, told by houses that count deals before June is over: nobody means that of the year before. */
const inItsLastMonth = 29;

const daysTo = (day: string, today: string): number => (Date.parse(day) - Date.parse(today)) / 86_400_000;

/** How many years a day of this year is to be moved to come nearest to today: -1, 0 or 1. */
function nearest(day: string, today: string): number {
  const days = daysTo(day, today);
  return days > 183 ? -1 : days < -183 ? 1 : 0;
}

/**
 * A day without its month: 14日. It goes on in the month whose earlier day was told last (5月3日…，4日…); else it is the last
 * such day up to publication, or the next where the words look ahead (预计出现在14日).
 */
export function dayFor(page: Page, token: Token, day: number): string | null {
  const published = publishedOf(page);
  if (published === null) return null;
  const today = dayOf(published.year, published.month, published.day);
  const ahead = isAhead(page, token) || isStart(page, token);
  for (let i = page.times.length - 1; i >= Math.max(0, page.times.length - 6); i--) {
    const told = /^(\d{4})-(\d{2})-(\d{2})$/u.exec((page.times[i]?.period ?? '').split('/').at(-1) ?? '');
    if (told === null || page.times[i]?.role === 'base') continue;
    const found = dayOf(Number(told[1]), Number(told[2]), day);
    if (day > Number(told[3]) && (found <= today || ahead)) return found;
  }
  const months = published.year * 12 + published.month - 1;
  const shift = day > published.day ? (ahead ? 0 : -1) : day < published.day && isAhead(page, token) ? 1 : 0;
  const month = months + shift;
  return dayOf(Math.floor(month / 12), (month % 12) + 1, day);
}
