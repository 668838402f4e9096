import type { Refiner } from '../../rule.ts';
import { saidBefore } from '../reading/zh-joined.ts';
import { runsOf } from '../parallel/zh-runs.ts';
import { pageOf, type Page, type Spot } from '../reading/zh-page.ts';
import { baseOf } from './zh-against.ts';
import { isLocalOf, lastBefore, timeOf } from './zh-nearest.ts';
import { lastYear, span } from './zh-time.ts';

// 从2020年的1.1万起下降到2023年的7100起，下降幅度为38%
//    ^^^^^^              ^^^^^^                      ^^^ 2020/2023
export const fromTo: Refiner = {
  name: 'period/zh-from-to',
  slot: 'period',
  about: 'A change told behind "from A in one year to B in another" runs between the two.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const { draft } = spot;
      const [first, second] = [page.spots[spot.index - 2], page.spots[spot.index - 1]];
      if (
        draft.type === 'level' ||
        draft.type === 'share' ||
        draft.type === null ||
        first === undefined ||
        second === undefined
      )
        continue;
      if (first.clause.sentence !== spot.clause.sentence || second.clause.sentence !== spot.clause.sentence)
        continue;
      if (first.draft.unit !== second.draft.unit || baseOf(page, spot) !== null) continue;
      if (
        !/[从由]/u.test(page.flat.slice(first.from, first.start)) ||
        !/[到至]/u.test(page.flat.slice(second.from, second.start))
      )
        continue;
      const from = first.draft.period;
      const to = second.draft.period;
      if (from === null || to === null || from === to || from.includes('/') || to.includes('/')) continue;
      const own = lastBefore(page, spot.start);
      if ((page.times[own]?.start ?? 0) > second.end) continue;
      draft.period = span(from.slice(0, 4), to.slice(0, 4));
      draft.rules.push(fromTo.name);
    }
  },
};

// 由2021年的19.1亿元增长5.3%至2022年的20.1亿元，进一步增长58.3%至2023年的31.9亿元
//                       ^^^^ of 2022                            ^^^^^ of 2023
export const onTheWay: Refiner = {
  name: 'period/zh-on-the-way',
  slot: 'period',
  about: 'A change told on the way to a dated amount is of the time of that amount.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const { draft } = spot;
      const next = page.spots[spot.index + 1];
      if ((draft.type !== 'growth' && draft.type !== 'change') || next?.clause !== spot.clause) continue;
      const to = next.draft.period;
      if (to === null || !/^[到至]\uE001+的?$/u.test(page.view.slice(spot.end, next.start))) continue;
      const last = page.spots[spot.index - 1];
      const from = last?.clause.sentence === spot.clause.sentence ? last.draft.period : null;
      const years = from === null ? 1 : lastYear(to) - lastYear(from);
      draft.period = from !== null && years > 1 ? span(from.slice(0, 4), to.slice(0, 4)) : to;
      draft.rules.push(onTheWay.name);
    }
  },
};

// 2012年出货量为893万台，预计到2015年将突破3000万台，年均复合增长率接近五成
//                                                   ^^^^ 2012/2015
export const betweenDated: Refiner = {
  name: 'period/zh-between-dated',
  slot: 'period',
  about: 'Compound growth told behind two dated amounts of one thing runs between them.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const { draft } = spot;
      if (draft.type !== 'growth' || !/年均|复合|平均每年/u.test(saidBefore(page, spot))) continue;
      if (draft.period?.includes('/') === true || ownTime(page, spot)) continue;
      const years: number[] = [];
      for (let i = spot.index - 1; i >= Math.max(0, spot.index - 6) && years.length < 2; i--) {
        const mate = page.spots[i];
        if (mate === undefined || mate.clause.sentence !== spot.clause.sentence) break;
        if ((mate.draft.type ?? 'level') !== 'level' || !/^\d{4}$/u.test(mate.draft.period ?? '')) continue;
        if (mate.draft.indicator !== draft.indicator) continue;
        const year = Number(mate.draft.period);
        if (!years.includes(year)) years.push(year);
      }
      const [last, first] = years;
      if (first === undefined || last === undefined || last - first < 2) continue;
      draft.period = span(String(first), String(last));
      draft.rules.push(betweenDated.name);
    }
  },
};

/** Does a time stand between the figure before and this one? */
const ownTime = (page: Page, spot: Spot): boolean =>
  (page.times[lastBefore(page, spot.start)]?.start ?? -1) >= (page.spots[spot.index - 1]?.end ?? 0);

// 投资金额同期从1.5万亿元下降到不到5000亿元
//         ^^^^ the two years of the pair before
export const sameTime: Refiner = {
  name: 'period/zh-same-time',
  slot: 'period',
  about: '同期 before a pair from A to B: the two times of the pair before.',
  refine(scene) {
    const page = pageOf(scene);
    let pair: { from: string; to: string; sentence: number } | null = null;
    for (const spot of page.spots) {
      const last = page.spots[spot.index - 1];
      if (last === undefined || last.clause !== spot.clause) continue;
      const before = page.flat.slice(last.from, last.start);
      if (!/[从由]/u.test(before) || !/[到至]/u.test(page.flat.slice(spot.from, spot.start))) continue;
      // 由10.2%下降到1.7% behind a dated pair of the same sentence: of the same two times
      const undated = [last, spot].every(({ draft }) => draft.period === null || draft.period === pair?.to);
      if ((before.includes('同期') || undated) && pair?.sentence === spot.clause.sentence) {
        last.draft.period = pair.from;
        spot.draft.period = pair.to;
        last.draft.rules.push(sameTime.name);
        spot.draft.rules.push(sameTime.name);
      } else if (
        last.draft.period !== null &&
        spot.draft.period !== null &&
        last.draft.period !== spot.draft.period
      ) {
        pair = { from: last.draft.period, to: spot.draft.period, sentence: spot.clause.sentence };
      }
    }
  },
};

// 2016—2023年，…由0.31吉瓦扩大至29.8吉瓦
//                  ^^^^^^^^      ^^^^^^^^ the two ends
export const rangeEnds: Refiner = {
  name: 'period/zh-range-ends',
  slot: 'period',
  about: 'From A to B over a stretch of years: A is of the first, B of the last.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const next = page.spots[spot.index + 1];
      const match = /^(\d{4})\/(\d{4})$/u.exec(spot.draft.period ?? '');
      if (match === null || next?.clause !== spot.clause || next.draft.period !== spot.draft.period) continue;
      if (next.draft.unit !== spot.draft.unit || next.draft.type === 'growth' || next.draft.type === 'change')
        continue;
      if (
        !/[从由]/u.test(page.view.slice(spot.from, spot.start)) ||
        !/[到至为]/u.test(page.view.slice(spot.end, next.start))
      )
        continue;
      spot.draft.period = match[1] ?? null;
      next.draft.period = match[2] ?? null;
      spot.draft.rules.push(rangeEnds.name);
      next.draft.rules.push(rangeEnds.name);
    }
  },
};

// 2013年到2015年，新增就业分别为1310万人、1322万人、1312万人
//                                ^^^^^^^^  ^^^^^^^^  ^^^^^^^^ one of each year
/** Gives as many figures in a row behind 分别 as a span has years one each. */
function eachOf(page: Page, run: readonly Spot[]): boolean {
  const [first] = run;
  const [, from, to] = /^(\d{4})\/(\d{4})$/u.exec(first?.draft.period ?? '') ?? [];
  if (first === undefined || from === undefined || to === undefined) return false;
  if (
    Number(to) - Number(from) + 1 !== run.length ||
    run.some(({ draft }) => draft.period !== first.draft.period)
  )
    return false;
  if (!/分别|依次|各年/u.test(page.flat.slice(first.clause.start, first.start))) return false;
  run.forEach((spot, i) => {
    spot.draft.period = String(Number(from) + i);
    spot.draft.rules.push(eachYear.name);
  });
  return true;
}

// 一季度、二季度分别达到9.76万亿元和10.34万亿元
//                        ^^^^^^^^^^  ^^^^^^^^^^^ one of each
/** Gives as many figures in a row behind 分别 as times stand in a row before them one each. */
function eachTime(page: Page, run: readonly Spot[]): boolean {
  const [first] = run;
  if (first === undefined || !/分别|依次|各自?/u.test(page.flat.slice(first.clause.start, first.start)))
    return false;
  const at = lastBefore(page, first.start);
  const times = page.times.slice(Math.max(0, at - run.length + 1), at + 1);
  const before = page.clauses[first.clause.index - 1];
  // 2021年、2022年和2023年，公司分别…: in a clause of their own
  const alone =
    before?.sentence === first.clause.sentence &&
    /^度?,?$/u.test(page.flat.slice(times.at(-1)?.end ?? 0, first.clause.start));
  const from = alone ? before.start : first.clause.start - 12;
  if (times.length !== run.length || (times[0]?.start ?? 0) < from) return false;
  const inRow = times.every(({ period, end, role }, i) => {
    const next = times[i + 1];
    return (
      period !== null &&
      role !== 'base' &&
      (next === undefined || /^[、,和与及以]{1,2}$/u.test(page.flat.slice(end, next.start)))
    );
  });
  if (!inRow) return false;
  run.forEach((spot, i) => {
    spot.draft.period = times[i]?.period ?? null;
    spot.draft.rules.push(eachYear.name);
  });
  return true;
}

// 今明两年经济增速分别为5.0%和4.2%
//                       ^^^^  ^^^^ one of each year
export const eachYear: Refiner = {
  name: 'period/zh-each-year',
  slot: 'period',
  about: 'Two figures in a row over two years told together (今明两年) are of one each.',
  refine(scene) {
    const page = pageOf(scene);
    for (const run of runsOf(page)) {
      const [first, second] = run;
      if (first === undefined || second === undefined) continue;
      if (eachOf(page, run) || eachTime(page, run)) continue;
      if (run.length !== 2) continue;
      const years = /^(\d{4})\/(\d{4})$/u.exec(first.draft.period ?? '');
      if (
        years === null ||
        Number(years[2]) - Number(years[1]) !== 1 ||
        second.draft.period !== first.draft.period
      )
        continue;
      if (!first.draft.rules.includes('period/zh-two-years')) continue;
      first.draft.period = years[1] ?? null;
      second.draft.period = years[2] ?? null;
      first.draft.rules.push(eachYear.name);
      second.draft.rules.push(eachYear.name);
    }
  },
};

// 两年平均增长9.4%
// ^^^^
export const yearsAverage: Refiner = {
  name: 'period/zh-years-average',
  slot: 'period',
  about: 'Average growth over a number of years runs that many years back from what is measured.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const { draft } = spot;
      const match = /([两三四五])年(?:年均|平均)/u.exec(saidBefore(page, spot));
      if (match === null || draft.period === null || draft.type !== 'growth') continue;
      const last = lastYear(draft.period);
      draft.period = span(String(last - '两三四五'.indexOf(match[1] ?? '') - 2), String(last));
      draft.rules.push(yearsAverage.name);
    }
  },
};

// 国内生产总值从26.6万亿元增加到51.9万亿元
//               ^^^^^^^^^^ of a year that is not told
export const fromUndated: Refiner = {
  name: 'period/zh-from-undated',
  slot: 'period',
  about: 'The start of "from A to B" has no period unless its own is named.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const next = page.spots[spot.index + 1];
      if (next?.clause !== spot.clause || spot.draft.period === null || spot.draft.unit !== next.draft.unit)
        continue;
      const before = page.view.slice(spot.from, spot.start);
      // 今年增长预测由2.6%上调至2.8%: both were foretold for that year.
      if (
        /[上下]调|调[高低升降整]|修订|修正/u.test(page.view.slice(spot.end, next.start)) &&
        /预[测期估计]|估[计算值]?|指引|展望|目标|规划|计[划画]|原[先订定]/u.test(
          page.flat.slice(page.sentences[spot.clause.sentence]?.start ?? spot.clause.start, spot.start),
        )
      )
        continue;
      if (!/[从由][^\uE001]{0,6}$/u.test(before) || !/[到至为]/u.test(page.flat.slice(spot.end, next.start)))
        continue;
      const time = timeOf(page, spot);
      if (time !== null && isLocalOf(page, time, spot)) continue;
      if (spot.draft.period !== next.draft.period) continue;
      spot.draft.period = null;
      spot.draft.rules.push(fromUndated.name);
    }
  },
};

// 城镇居民人均可支配收入年均增长8.8%
//                       ^^^^ between two years that are not told
export const averageUndated: Refiner = {
  name: 'period/zh-average-undated',
  slot: 'period',
  about: 'Average growth over years that are not named has no period.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const { draft } = spot;
      if (draft.type !== 'growth' || draft.period === null || draft.period.includes('/')) continue;
      const said = saidBefore(page, spot);
      if (!/年均(?!值)|复合|平均每年/u.test(said) || /[\d两三四五]年平均/u.test(said)) continue;
      // 较2020年增长近3倍，年均增速高达33.1%: between the same two years
      const last = page.spots[spot.index - 1];
      const years = /^\d{4}\/\d{4}$/u.test(last?.draft.period ?? '');
      const same = last?.clause.sentence === spot.clause.sentence && last.draft.indicator === draft.indicator;
      draft.period = years && same && last.draft.type !== 'level' ? last.draft.period : null;
      draft.rules.push(averageUndated.name);
    }
  },
};
