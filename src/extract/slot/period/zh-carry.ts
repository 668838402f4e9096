import { fold } from '../../text/fold.ts';
import type { Refiner } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import { pageOf, type Page, type Spot } from '../reading/zh-page.ts';
import { isOffice } from '../attribution/zh-about-others.ts';
import { continued } from '../attribution/zh-memory.ts';
import { headingTime } from './zh-resolve.ts';
import { endOf, lastYear, startOf, type Time } from './zh-time.ts';

/** Figures whose sentence has a time, known or not: nothing is carried to them. */
export const settled = new WeakSet<Spot>();

// 2024年春节假期8天，全国…4.74亿人次；实现国内旅游收入…。 南北互跨…
// ^^^^^^^^^^^^^^ carried on to the sentences that follow
export const carriedPeriod: Refiner = {
  name: 'period/zh-carried',
  slot: 'period',
  about: 'A sentence without a time goes on in the time of the sentence before.',
  refine(scene) {
    const page = pageOf(scene);
    const today = scene.published === null ? null : endOf(scene.published);
    let carried = ITEM.test(scene.folded) ? listTime(page) : (storyTime(page) ?? listTime(page));
    let past = carried;
    let retold = false;
    let at = 0;
    let origin = 0;
    for (const spot of page.spots) {
      const from = page.sentences[spot.clause.sentence]?.start ?? 0;
      for (let time = page.times[at]; time !== undefined && time.start < from; time = page.times[++at]) {
        // 当前 holds for the sentences that follow only where it dated something.
        if (
          time.role === 'frame' &&
          (!time.open || isThisYear(time, scene.published)) &&
          (time.kind !== 'now' || dates(page, time)) &&
          // 其中10月1日发送…: a part of the stretch that is spoken of
          !/其中[^,，;；。]{0,3}$/u.test(page.flat.slice(Math.max(0, time.start - 6), time.start)) &&
          // 预计11月上旬基本结束: when something will be, not when the rest was counted
          (dates(page, time) ||
            !/(?:预计|[将拟料定]|计划|预料|有望|预定)[在于]?$/u.test(
              page.flat.slice(Math.max(0, time.start - 4), time.start),
            ))
        ) {
          carried = time;
          retold = false;
          if (today === null || time.period === null || endOf(time.period) <= today) past = time;
        }
      }
      // A new source speaks of its own time.
      for (
        let next = page.origins[origin];
        next !== undefined && next.start < spot.start;
        next = page.origins[++origin]
      ) {
        if (carried === null || next.start <= carried.end) continue;
        // 据地震局通报，此次地震…: of what was told before
        if (isNew(page, origin) && !THIS.test(page.flat.slice(next.end, next.end + 6))) carried = past = null;
        // Somebody else takes up the word once figures of that time have been told.
        else if (
          spot.index > 0 &&
          (page.spots[spot.index - 1]?.start ?? 0) > carried.end &&
          isOther(page, origin)
        )
          retold = true;
      }
      if (settled.has(spot) || spot.draft.period !== null || carried?.period == null) continue;
      // 从1978年到2021年，…。户籍人口城镇化率仅为46.7%: a level is not of forty years.
      if (
        isLong(carried) &&
        spot.draft.type !== 'growth' &&
        spot.draft.type !== 'change' &&
        !/累计|期间|共/u.test(page.flat.slice(spot.clause.start, spot.start))
      )
        continue;
      // 未来三年再投入1500万元: of years to come, not of the time told before
      if (/(?:未来|今后|接下来)[^,，;；。]{1,4}[年月]/u.test(page.flat.slice(spot.clause.start, spot.start)))
        continue;
      // What was to come when it was planned is not when what is now was counted.
      const actual = (spot.draft.modality ?? 'actual') === 'actual';
      if (
        today !== null &&
        actual &&
        (startOf(carried.period) > today ||
          (endOf(carried.period) > today && (foretold(page, spot) || isOutlook(page, carried))))
      ) {
        carried = past;
      }
      if (
        carried?.period == null ||
        (retold &&
          !goesOn(page, spot, carried.period) &&
          !(!actual && today !== null && endOf(carried.period) > today))
      )
        continue;
      // 毛利率可望重返三成: what is to come is not of a time that is over.
      if (!actual && today !== null && endOf(carried.period) < today && !wasForetold(page, spot)) continue;
      spot.draft.period = carried.period;
      spot.draft.rules.push(carriedPeriod.name);
    }
    const frames = page.times.filter(({ role }) => role === 'frame');
    const last = frames.findLast(({ kind }) => kind !== 'now') ?? listTime(page);
    if (last !== null) lastTimes.set(scene, last);
    const main = mainOf(page, frames) ?? storyTime(page);
    if (main !== null) mainTimes.set(scene, main);
  },
};

/** The time that a passage ends in. */
const lastTimes = new WeakMap<Scene, Time>();
/** The time that it is about. */
const mainTimes = new WeakMap<Scene, Time>();

/** 9月指数报396点，…，首9个月累积升幅达4.3%: the first time that dates a figure, of the year in which the passage ends. */
function mainOf(page: Page, frames: readonly Time[]): Time | null {
  const dating = frames.filter(
    (time) =>
      time.period !== null &&
      dates(page, time) &&
      // 记者28日从…获悉: when it was learned
      !page.flat.startsWith('记者', time.start - 2),
  );
  const year = dating.at(-1)?.period;
  if (year === null || year === undefined) return null;
  return dating.find(({ period }) => period !== null && lastYear(period) === lastYear(year)) ?? null;
}

// 截至9月末，小微企业贷款余额为33万亿元。¶ 此外，涉农贷款余额达33万亿元
// ^^^^^^^^^                                                      ^^^^^^^^
/** A paragraph in which a report goes on, or one that nobody is cited in behind another such, goes on in its time. */
function storyTime(page: Page): Time | null {
  const { before } = page.scene;
  const told = before === null ? undefined : mainTimes.get(before);
  if (before === null || told === undefined || before.heading !== page.scene.heading) return null;
  const [first] = page.origins;
  const goesOn =
    first === undefined
      ? pageOf(before).origins.every(({ name }) => name === null)
      : first.person || first.rule === continued.name;
  return goesOn ? { ...told, start: 0, end: 0 } : null;
}

const ITEM = /^\s*(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）.、．]|[-•·*●])/u;

/**
 * A row of a list goes on in the time of the row before, or of the line that opens the list. A paragraph of an annual
 * or a half-year report goes on about the year.
 */
function listTime(page: Page): Time | null {
  const { before, folded } = page.scene;
  const last = before === null ? undefined : lastTimes.get(before);
  const told = last === undefined ? null : { ...last, start: 0, end: 0 };
  if (!ITEM.test(folded)) {
    const yearly =
      told?.kind === 'stretch' && !told.open && /^\d{4}(?:-01\/\d{4}-\d{2})?$/u.test(told.period ?? '');
    // 市场规模已高达…: what is so by now is of no year told before
    return yearly &&
      page.origins.every(({ rule }) => rule === continued.name) &&
      !/已|目前|当[前下]|如今|迄今/u.test(page.flat)
      ? told
      : null;
  }
  if (before !== null && ITEM.test(before.folded)) return told;
  return (
    told ??
    headingTime(
      page,
      before !== null && /[:：]\s*$/u.test(before.folded) ? before.folded : page.scene.heading,
    )
  );
}

/** 今年以来 has no other end than now. */
function isThisYear(time: Time, published: string | null): boolean {
  return published !== null && time.year === Number(published.slice(0, 4));
}

/** Several years that have an end: 从1978年到2021年, not 2017年以来. */
function isLong(time: Time): boolean {
  const years = /^(\d{4})\/(\d{4})$/u.exec(time.period ?? '');
  return years !== null && !time.open && Number(years[2]) - Number(years[1]) > 1;
}

const THIS = /[此这本该][次轮起场]/u;
const HELD_AGAINST = /(?:[好高低优逊劣]于|超出|符合|不及|不如)[^,，;；。\uE004]{0,12}$/u;

/** 好于其早先-9%的预测: what was foretold of a time that is over. */
export function wasForetold(page: Page, spot: Spot): boolean {
  return (
    HELD_AGAINST.test(page.view.slice(spot.from, spot.start)) &&
    /^的[^,，;；。\uE004]{0,6}预[期测估计]/u.test(page.view.slice(spot.end, spot.end + 12))
  );
}

/** 报告预计，2024年全年将温和增长。: a time that is told only for what is to come, and dates no number. */
function isOutlook(page: Page, time: Time): boolean {
  const from = Math.max(0, time.start - 12);
  return (
    time.end > 0 &&
    !dates(page, time) &&
    /预[计测期料估]|展望|将|有望|可望|料/u.test(page.flat.slice(from, time.end + 16))
  );
}

/** Was the figure before this one planned or forecast? */
function foretold(page: Page, spot: Spot): boolean {
  const last = page.spots[spot.index - 1];
  return last !== undefined && (last.draft.modality ?? 'actual') !== 'actual';
}

/** Does a time date a figure of its own sentence? */
function dates(page: Page, time: Time): boolean {
  // The first figure behind it.
  let low = 0;
  let high = page.spots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.spots[middle]?.start ?? 0) < time.end) low = middle + 1;
    else high = middle;
  }
  const next = page.spots[low];
  return next !== undefined && (page.sentences[next.clause.sentence]?.start ?? 0) <= time.start;
}

/** Is this origin another voice than the one before, a person of the same house among them? */
function isOther(page: Page, index: number): boolean {
  const [last, next] = [page.origins[index - 1], page.origins[index]];
  if (next === undefined || next.name === null || next.name === last?.name) return false;
  // 去年产销…增长3.7%。中国汽车工业协会公布，…: who counted is told once the numbers have begun
  if (last === undefined && !next.person && isOffice(next.name)) return false;
  // 国家统计局发布公报…。国家统计局副局长陈立解读说: of the same house
  const house = fold(last?.name ?? '');
  return !(next.person && house.length > 2 && page.flat.slice(next.voice, next.end).includes(house));
}

/** Does another voice go on about the time that was told: days of an event, or what is held against the same time of another year? */
function goesOn(page: Page, spot: Spot, period: string): boolean {
  const clause = page.flat.slice(spot.clause.start, spot.start);
  if (/已(?!经?将)|累[计积]|剩|[还现仍尚]有/u.test(clause)) return false;
  if (/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/u.test(period)) return true;
  const sentence = page.sentences[spot.clause.sentence];
  return /同期|同比|环比|按[年月季]|[较比][上去]|[年月季][增减]|[从由][^,，;；。]{0,8}[末底初]的/u.test(
    page.flat.slice(sentence?.start ?? 0, sentence?.end ?? 0),
  );
}

/** Is this origin someone else than the one before? */
function isNew(page: Page, index: number): boolean {
  const [last, next] = [page.origins[index - 1], page.origins[index]];
  if (
    next === undefined ||
    next.person ||
    /(?:官[员員]|人士|[负負][责責]人|[发發]言人|[局署处處]方)$/u.test(next.name ?? '')
  )
    return false;
  return next.name === null || (last !== undefined && last.name !== next.name);
}
