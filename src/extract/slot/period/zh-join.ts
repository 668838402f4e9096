import type { Refiner } from '../../rule.ts';
import { cover, pageOf, TIME, type Page } from '../reading/zh-page.ts';
import { INTO_FORCE, isAgainst, roleOf } from './zh-role.ts';
import { dayFor, yearFor, type Context } from './zh-resolve.ts';
import { edtf, endOf, lastYear, later, monthOf, span, startOf, type Time } from './zh-time.ts';
import { publishedOf, small, tokensOf, type Token } from './zh-token.ts';
import { nearDate } from './zh-years.ts';

const YEARLY =
  /(?:公报|统计|年鉴|年报|决算|概况|状况|情况|调查|普查|报告(?:书|摘要)?|白皮书)(?:\([^()]{1,12}\))?$/u;

/** 发布《2021年全国教育事业发展统计公报》。全国共有…: the year that a paper is about which came out later. */
function isYearOfPaper(page: Page, token: Token): boolean {
  const published = publishedOf(page);
  if (token.absolute !== true || published === null || (token.year ?? Infinity) >= published.year)
    return false;
  const close = page.flat.indexOf('》', token.end);
  return close > 0 && close - token.end < 60 && YEARLY.test(page.flat.slice(token.end, close));
}

// 按照上年不变价计算，按2020年价格计算，以2015年为基期
//     ^^^^                ^^^^^^                ^^^^^^
/** Is a year that whose prices something is counted in, not when it was so? */
const ofPrices = (page: Page, token: Token): boolean =>
  token.year !== undefined &&
  /^年?度?的?(?:不变价|可比价|[平同]?价格?(?:计|为)|为(?:基[期年数]|100))/u.test(
    page.flat.slice(token.end, token.end + 8),
  );

/** Tokens in order, the longer first where two begin together, none overlapping, none inside a title or a figure. */
function ordered(page: Page): Token[] {
  const sorted = [...tokensOf(page)].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Token[] = [];
  let end = 0;
  let title = -1;
  let at = 0;
  for (const token of sorted) {
    for (; at <= token.start && at < page.flat.length; at++) {
      const char = page.flat.charAt(at);
      if (char === '《') title = at;
      else if (char === '》') title = -1;
    }
    if (
      token.start < end ||
      (title >= 0 && token.start - title < 80 && !isYearOfPaper(page, token)) ||
      ofPrices(page, token) ||
      page.view.charAt(token.start) !== page.flat.charAt(token.start)
    )
      continue;
    kept.push(token);
    end = token.end;
  }
  return kept;
}

// 截至2023年6月末，去年前三季度，2017年以来
// ^^^^^^^^^^^^^^^  ^^^^^^^^^^^^  ^^^^^^^^^^
export const join: Refiner = {
  name: 'period/zh-join',
  slot: 'period',
  about: 'Pieces of time that touch are one time; parts of a year take the year the passage speaks of.',
  refine(scene) {
    const page = pageOf(scene);
    const published = publishedOf(page);
    const tokens = ordered(page);
    const units = new Map(page.spots.map((spot) => [spot.start, spot.draft.unit]));
    let context = null as Context | null;
    let sentence = 0;
    for (let i = 0; i < tokens.length; i++) {
      const first = tokens[i];
      if (first === undefined) break;
      // 截至3月31日止财年: read with the day already
      if (first.start < (page.times.at(-1)?.end ?? 0)) continue;
      while (sentence < page.sentences.length - 1 && (page.sentences[sentence]?.end ?? 0) <= first.start)
        sentence++;
      const rules = [first.rule];
      let end = first.end;
      let part = first.part ?? null;
      let year: number | null = first.year ?? null;
      let latest = first;
      let next = tokens[i + 1];
      // 去年 + 前三季度, 2023年 + 末, 2024年 + 五一假期, 去年 + 12月 + 末
      while (
        next?.part !== undefined &&
        first.whole === undefined &&
        /^[的度,]?$/u.test(page.flat.slice(end, next.start))
      ) {
        if (page.flat.charAt(end) === ',' && !(first.year !== undefined && part === null)) break;
        part = next.part;
        latest = next;
        end = next.end;
        rules.push(next.rule);
        i++;
        next = tokens[i + 1];
      }
      let period: string | null;
      let kind: Time['kind'] = 'stretch';
      let base = false;
      if (first.whole !== undefined) {
        ({ period, kind } = first.whole);
        base = first.whole.base === true;
        period = beforeFrame(page, first, period);
        if (first.whole.told !== undefined) {
          period = toldFrom(page, first.whole.told) ?? (first.rule === nearDate.name ? period : null);
          if (period === null) continue;
        }
      } else if (first.days !== undefined) {
        const [from, to] = first.days.map((day) => dayFor(page, first, day));
        if (from === undefined || from === null || to === undefined || to === null) continue;
        period = span(from, to < from ? from : to);
        kind = from === to ? 'point' : 'stretch';
      } else {
        if (
          first.year !== undefined &&
          first.absolute !== true &&
          /^(?:上年|上一年|前一年|次年)/u.test(page.flat.slice(first.start, first.end)) &&
          context !== null
        ) {
          year = context.year + (page.flat.startsWith('次', first.start) ? 1 : -1);
        }
        if (first.year === undefined) {
          year = yearFor(page, latest, context, sentence);
          const named = year;
          if (named !== null && rules.length === 1 && next?.year !== undefined) year = named;
        }
        // 上半年盈利0.63元(去年:1.12元): of the same half
        const inBrackets =
          part === null &&
          /^[(（]/u.test(page.flat.slice(first.start - 1, first.start)) &&
          /^[:：]\uE004/u.test(page.view.slice(end, end + 2));
        const same =
          year !== null && (inBrackets || /同[期季月]$/u.test(page.flat.slice(first.start, end)))
            ? sameStretch(page, year)
            : null;
        const found =
          same !== null
            ? { period: same, kind }
            : year === null
              ? null
              : part === null
                ? { period: String(year), kind }
                : part(year);
        period = (first.year === undefined ? fiscalYear(page, first) : null) ?? found?.period ?? null;
        kind = found?.kind ?? 'stretch';
      }
      const begin = first.start;
      let role: Time['role'] = base ? 'base' : roleOf(page, begin, end, units);
      // 上年同期亏损2.6亿元 dates that figure; what follows goes back to its own time.
      if (role === 'frame' && /同[期季月]$/u.test(page.flat.slice(begin, end))) role = 'local';
      // 排产已至明年二季度: how far it reaches, not when it was counted.
      if (
        role !== 'base' &&
        /(?:排[产程期单到至]|能见度|订单)[^,，;；。\uE001]{0,6}[到至达]$/u.test(
          page.view.slice(Math.max(0, begin - 12), begin),
        )
      )
        role = 'event';
      // 截至2月5日，春节档…: what is counted up to that day
      if (
        role === 'frame' &&
        page.flat.charAt(end) === '档' &&
        AS_OF.test(page.flat.slice(Math.max(0, begin - 30), begin))
      )
        role = 'event';
      // 自10月1日零时起施行: when a rule comes into force is not when what it is about was counted.
      if (role === 'frame' && INTO_FORCE.test(page.flat.slice(end, end + 16))) role = 'event';
      let start = begin;
      const before = page.flat.slice(Math.max(0, begin - 4), begin);
      const asOf = /(?:截[至止]到?|截止至|到了?|至)$/u.exec(before);
      const since =
        /^(?:(?![^,，。；;]{0,6}有史)[^,，。；;\d]{0,8}以来|来(?=[,，])|起(?=[,，至])|至今|以后)/u.exec(
          page.view.slice(end, end + 12),
        );
      if (period !== null && /^-\d/u.test(period)) {
        // 五年前: counted back from the measured year, which the rule for bases knows.
        role = 'base';
      } else if (
        since !== null &&
        (/^的?(?:[单同当][月日季周期年]|全年|季度|年度)?(?:[新次][高低]|最|首[次度个现见]|第[一二三四五]|历史|同期|单[月日季周])/u.test(
          page.flat.slice(end + since[0].length, end + since[0].length + 6),
        ) ||
          /(?:创下?|写下?|刷新|改写|是|为)了?$/u.test(before))
      ) {
        // 2019年11月以来新低: how long it has been so, not when.
        end += since[0].length;
        role = 'base';
        period = null;
      } else if (/^(?:以前|之前)/u.test(page.flat.slice(end, end + 2))) {
        end += 2;
        role = 'base';
        period = null;
      } else if (since !== null && role !== 'local' && published !== null && period !== null) {
        end += since[0].length;
        // 2017年以来年均增长13%；日本…: of that number, not of what is told further on
        if (
          /^[^,，;；。\uE004]{0,10}(?:年均|平均每年|复合)/u.test(page.view.slice(end, end + 16)) &&
          page.times.some((time) => time.role === 'frame')
        )
          role = 'local';
        const from = Number(startOf(period).slice(0, 4));
        period =
          from === published.year
            ? span(
                monthOf(from, Number(startOf(period).slice(5, 7))),
                monthOf(published.year, published.month),
              )
            : span(period.split('/')[0] ?? period, String(published.year));
      } else if (
        role !== 'base' &&
        published !== null &&
        period !== null &&
        /[自从由]$/u.test(before) &&
        /^[份初底]?(?:开始|起步)/u.test(page.flat.slice(end, end + 4))
      ) {
        // 自2016年4月开始上升，累升约29%
        period = span(startOf(period).slice(0, 7), monthOf(published.year, published.month));
        role = 'frame';
      } else if (asOf !== null && /截/u.test(asOf[0])) {
        start = begin - asOf[0].length;
        // 截至9月30日的第三季度: the quarter that ended then
        const ended =
          first.part !== undefined && rules.length > 1 && /季度?$/u.test(page.flat.slice(begin, end));
        if (period !== null && role !== 'local' && !ended) {
          period = endOf(period);
          kind = 'point';
        }
      }
      const ending =
        asOf === null
          ? null
          : /^(?:止|为止)?的?(全年|年度|财年|财政年度|(?:六|6)个月|半年度?|中期|(?:九|9)个月|(?:三|3)个月)/u.exec(
              page.flat.slice(end, end + 8),
            );
      if (ending !== null && period !== null && role !== 'local') {
        const last = endOf(period);
        const length =
          /年度|全年|财年/u.test(ending[1] ?? '') && !/半/u.test(ending[1] ?? '')
            ? 12
            : /九|9/u.test(ending[1] ?? '')
              ? 9
              : /三|3/u.test(ending[1] ?? '')
                ? 3
                : 6;
        period = monthsTo(Number(last.slice(0, 4)), Number(last.slice(5, 7)), length);
        kind = 'stretch';
        end += ending[0].length;
      }
      const opened = page.times.at(-1);
      if (
        opened !== undefined &&
        opened.period !== null &&
        period !== null &&
        role !== 'base' &&
        opened.role !== 'base' &&
        begin - opened.end <= 14 &&
        /[到至]$/u.test(before) &&
        /[从自由]$/u.test(page.flat.slice(Math.max(0, opened.start - 1), opened.start)) &&
        /^[^,，;；。\uE004]*$/u.test(page.view.slice(opened.end, begin))
      ) {
        // 从2021年挂牌到今年11月: one stretch.
        period = span(opened.period.split('/')[0] ?? opened.period, period.split('/').at(-1) ?? period);
        role = 'frame';
        kind = 'stretch';
      }
      // 2014年则仅22.1万台, 而2012年只有3069个: an earlier year held against the one spoken of
      const spoken = spokenOf(page, begin);
      if (
        role === 'frame' &&
        period !== null &&
        spoken !== null &&
        lastYear(spoken) > Number(period) &&
        ONLY.test(page.view.slice(end, end + 16))
      )
        role = 'local';
      const open = since !== null && role === 'frame';
      const tail =
        /^(?:期间|时期|这一年|之间|[间时份度]|末尾|前(?=[要将须就可完实把建力让使令,，、])|起(?![伏落步点飞诉降初]))/u.exec(
          page.flat.slice(end, end + 3),
        );
      if (tail !== null) end += tail[0].length;
      page.times.push({
        start,
        end,
        period,
        year: period === null || period.startsWith('-') ? null : Number(startOf(period).slice(0, 4)),
        role,
        kind,
        against: role === 'local' && isAgainst(page, begin, end),
        open,
        rule: rules.join(' '),
      });
      if (role === 'frame' && first.whole === undefined && year !== null) {
        const known: boolean = context !== null && context.absolute && context.year === year;
        context = { year, sentence, absolute: first.absolute === true || known };
      }
    }
    cover(page, page.times, TIME);
  },
};

/** A day up to which something is counted, in the same sentence. */
const AS_OF = /截[至止][^。；;]{0,12}日[^。；;]{0,12}$/u;

const ONLY = /^(?:同期|全年)?(?:[则却还也]|分别)*(?:[仅只才]|不过|不到|不足)[^,，;；。\uE004]{0,6}\uE004/u;

/** The time that the sentence of a place has named last before it. */
function spokenOf(page: Page, at: number): string | null {
  const told = page.times.at(-1);
  if (told?.role !== 'frame' || /[。!?！？]/u.test(page.flat.slice(told.end, at))) return null;
  return told.period;
}

/** The stretch spoken of last, in another year: 上年同期. */
function sameStretch(page: Page, year: number): string | null {
  for (let i = page.times.length - 1; i >= Math.max(0, page.times.length - 3); i--) {
    const frame = page.times[i];
    if (
      frame?.role !== 'frame' ||
      frame.period === null ||
      !/^\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2})?$/u.test(frame.period)
    )
      continue;
    const shift = year - lastYear(frame.period);
    return frame.period.replace(/\b\d{4}(?=-)/gu, (each) => String(Number(each) + shift));
  }
  return null;
}

/** 截至6月底止年度…；全年亏损…: the year that was spoken of, when it is none of the calendar. */
const LOOK = 32;

function fiscalYear(page: Page, token: Token): string | null {
  if (!/^(?:全年度?|年[内度])$/u.test(page.flat.slice(token.start, token.end))) return null;
  const frame = page.times.slice(-LOOK).findLast(({ role }) => role === 'frame');
  const [, year, month, lastYear, last] =
    /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/u.exec(frame?.period ?? '') ?? [];
  const length = Number(lastYear) * 12 + Number(last) - Number(year) * 12 - Number(month);
  return length === 11 ? (frame?.period ?? null) : null;
}

/** 上月, 上季度 in a text about a month or a quarter is the one before that, not before the day of writing. */
function beforeFrame(page: Page, token: Token, period: string | null): string | null {
  const word = page.flat.slice(token.start, token.end);
  if (!/^(?:上|前一)一?个?(?:月|季度?)$/u.test(word)) return period;
  for (let i = page.times.length - 1; i >= Math.max(0, page.times.length - 4); i--) {
    const frame = page.times[i];
    if (frame?.role !== 'frame' || frame.period === null) continue;
    const year = Number(frame.period.slice(0, 4));
    const month = Number(frame.period.slice(5, 7));
    if (word.includes('月') && /^\d{4}-\d{2}$/u.test(frame.period)) {
      return month === 1 ? monthOf(year - 1, 12) : monthOf(year, month - 1);
    }
    const quarter = word.includes('季') && /^\d{4}-(\d{2})\/\d{4}-(\d{2})$/u.exec(frame.period);
    if (quarter && Number(quarter[2]) - Number(quarter[1]) === 2)
      return monthsTo(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, 3);
  }
  return period;
}

/** Is it a stretch from one time to another, that is over? */
const isStretch = (time: Time): boolean =>
  time.role === 'frame' && time.kind === 'stretch' && !time.open && (time.period ?? '').includes('/');

/** The stretch of the kind wanted that was spoken of last: the month of 同月, the day before 次日, the half of 期内. */
function toldFrom(page: Page, word: string): string | null {
  let ends: string | null = null;
  const { before } = page.scene;
  const times = [...(before === null ? [] : pageOf(before).times.slice(-6)), ...page.times.slice(-6)];
  // 2022年至2024年…，2024年为5120元。同期…: of the stretch rather than of a year in it
  if (word === '同期' && times.some(isStretch)) {
    return times.findLast(isStretch)?.period ?? null;
  }
  for (let i = times.length - 1; i >= 0; i--) {
    const frame = times[i];
    if (frame?.role !== 'frame' || frame.period === null || frame.kind === 'now') continue;
    const { period } = frame;
    // 期内 is over, 下半年 in a forecast is not.
    if (word.includes('期') && !word.endsWith('间') && endOf(period) > endOf(page.scene.published ?? period))
      continue;
    const [, year = '', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(period) ?? [];
    if (/[次翌]/u.test(word)) {
      if (day !== undefined)
        return edtf(later({ year: Number(year), month: Number(month), day: Number(day) }, 1));
    } else if (/期末/u.test(word)) return endOf(period);
    else if (word.includes('期') || word.endsWith('间')) {
      if (frame.kind === 'stretch') return period;
    } else if (/[日天晚晨夜]/u.test(word)) {
      // 截至9月末: an end, not a day on which something was done
      if (day !== undefined && !/[末底]|^截/u.test(page.flat.slice(frame.start, frame.end))) return period;
      ends ??= day === undefined ? null : period;
    } else if (word.includes('月')) {
      if (month === undefined) continue;
      return /[末底]/u.test(word) ? endOf(`${year}-${month}`) : `${year}-${month}`;
    } else if (word.includes('季')) {
      if (/^\d{4}-(?:01|04|07|10)\/\d{4}-(?:03|06|09|12)$/u.test(period)) return period;
    } else if (/^\d{4}/u.test(period)) return String(lastYear(period));
  }
  return ends;
}

/** The months up to and with one: twelve up to March 2024 are `2023-04/2024-03`. */
function monthsTo(year: number, month: number, length: number): string {
  const from = year * 12 + month - length;
  if (length === 12 && month === 12) return String(year);
  return span(monthOf(Math.floor(from / 12), (from % 12) + 1), monthOf(year, month));
}

/** Whole years between a base and what is measured, for a base told as 五年前. */
export function yearsBack(period: string): number | null {
  return /^-\d+$/u.test(period) ? small(period.slice(1)) : null;
}
