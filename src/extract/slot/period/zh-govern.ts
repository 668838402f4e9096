import type { Refiner } from '../../rule.ts';
import { pageOf, type Page, type Spot } from '../reading/zh-page.ts';
import { leaderOf, saidBefore } from '../reading/zh-joined.ts';
import { runsOf } from '../parallel/zh-runs.ts';
import { carriedPeriod, settled } from './zh-carry.ts';
import { yearsBack } from './zh-join.ts';
import { endOf, lastYear, monthOf, span, startOf, type Time } from './zh-time.ts';

/** Index of the last time that begins before a place of the page; -1 for none. */
function lastBefore(page: Page, at: number): number {
  let low = 0;
  let high = page.times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.times[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** 从2020年的1.1万起: does this time date the figure right behind it and no other? */
function isLocalOf(page: Page, time: Time, spot: Spot): boolean {
  const last = page.spots[spot.index - 1];
  return time.role === 'local' && time.end <= spot.start && (last === undefined || last.end <= time.start);
}

/** The time that dates a figure in its own sentence. */
function timeOf(page: Page, spot: Spot): Time | null {
  const from = page.sentences[spot.clause.sentence]?.start ?? 0;
  for (let i = lastBefore(page, spot.start); i >= 0; i--) {
    const time = page.times[i];
    if (time === undefined || time.end <= from) return null;
    if (time.role === 'frame' || isLocalOf(page, time, spot)) return time;
  }
  return null;
}

// 2022年新能源汽车产销分别完成…，其中6月…
// ^^^^^^                              ^^^
export const governed: Refiner = {
  name: 'period/zh-governed',
  slot: 'period',
  about: 'The nearest time before a figure in its sentence is its period; a base of comparison is not.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const time = timeOf(page, spot);
      if (time === null) continue;
      settled.add(spot);
      if (time.period === null) continue;
      // 2030年前提到25%以上，…，中央财政已下达补助12.8亿元: what is done is not of a time to come
      if (
        scene.published !== null &&
        time.end <= spot.clause.start &&
        startOf(time.period) > scene.published &&
        /已(?!经?将)/u.test(page.flat.slice(spot.clause.start, spot.start))
      )
        continue;
      spot.draft.period = time.period;
      spot.draft.rules.push(...time.rule.split(' '), governed.name);
    }
  },
};

/** Series that an annual report gives for the year before. */
const ANNUAL =
  /国内生产总值|生产总值|GDP|财政收入|财政支出|预算收入|预算支出|居民消费价格|失业率|城镇新增就业|新增就业|增加值|可支配收入|固定资产投资|社会消费品零售|进出口|粮食产量|粮食总产|人均|城镇化率|工业增加值|税收|外汇储备|增速/u;

// 国内生产总值达到114万亿元，增长8.1%  (published in March)
export const annual: Refiner = {
  name: 'period/zh-annual',
  slot: 'period',
  about: 'An annual total published in the first months of a year, without a date, is of the year before.',
  refine(scene) {
    const page = pageOf(scene);
    const match = /^(\d{4})-0[1-3]/u.exec(scene.published ?? '');
    if (match === null || page.times.some((time) => time.role === 'frame' && time.kind !== 'now')) return;
    if (
      /报告期|分之/u.test(page.flat) ||
      page.spots.filter((spot) => ANNUAL.test(spot.draft.indicator ?? '')).length < 2
    )
      return;
    const year = String(Number(match[1]) - 1);
    for (const spot of page.spots) {
      const { draft } = spot;
      if (draft.period !== null || settled.has(spot) || (draft.modality ?? 'actual') !== 'actual') continue;
      if (!ANNUAL.test(draft.indicator ?? '')) continue;
      const before = page.flat.slice(spot.from, spot.start);
      if (/^[\s\S]*从[\s\S]{0,4}$/u.test(before) || /年均|累计|复合|平均每年/u.test(before)) continue;
      draft.period = year;
      draft.rules.push(annual.name);
    }
  },
};

// 较2019年同期增长19.0%，比五年前翻了一番
//   ^^^^^^^^                ^^^^^^
export const longBase: Refiner = {
  name: 'period/zh-long-base',
  slot: 'period',
  about: 'A change against a base more than one year back runs from the base to what is measured.',
  refine(scene) {
    const page = pageOf(scene);
    const published = scene.published?.slice(0, 4) ?? null;
    for (const spot of page.spots) {
      const { draft } = spot;
      if (draft.type === 'level' || draft.type === null) continue;
      // 薪资比2015年只多一成二: no time but the base's, so it is what is so now.
      const period = draft.period ?? (settled.has(spot) || draft.type === 'share' ? null : published);
      if (period === null) continue;
      const base = baseOf(page, spot);
      if (
        base?.period == null ||
        base.kind === 'now' ||
        (draft.type === 'share' &&
          !/^(?:的|(?:全年|同期|水平|[约近逾]|超过|不到)*$)/u.test(page.flat.slice(base.end, spot.start)))
      )
        continue;
      const now = lastYear(period);
      const back = yearsBack(base.period);
      const from = back === null ? base.year : now - back;
      if (from === null || from === undefined) continue;
      if (now - from > 1) {
        draft.period = span(String(from), String(now));
        draft.basis = String(from);
      } else if (
        draft.type === 'change' &&
        base.kind === 'point' &&
        endOf(base.period).endsWith('-12-31') &&
        from === now - 1 &&
        /^\d{4}-\d{2}-\d{2}$/u.test(period)
      ) {
        draft.period = span(monthOf(now, 1), monthOf(now, Number(period.slice(5, 7))));
        draft.basis = base.period;
      } else continue;
      draft.rules.push(...base.rule.split(' '), longBase.name);
    }
  },
};

/** The base a change is told against: between the figure before and this one, or in the clause right before. */
function baseOf(page: Page, spot: Spot): Time | null {
  const leader = leaderOf(page, spot);
  const last = page.spots[leader.index - 1];
  const sentence = page.sentences[spot.clause.sentence]?.start ?? 0;
  const from = Math.max(last?.end ?? 0, sentence);
  for (let i = lastBefore(page, spot.start); i >= 0; i--) {
    const time = page.times[i];
    if (time === undefined || time.start < sentence) return null;
    if (time.start < from) {
      // 比2020年的10.9人次提高约23%: held against the figure of that year
      const owned = time.against === true && last !== undefined && isLocalOf(page, time, last);
      return owned ? time : null;
    }
    if (time.role === 'base') return time;
  }
  return null;
}

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
      const undated = last.draft.period === null && spot.draft.period === null;
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
      if (first === undefined || second === undefined || run.length !== 2) continue;
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

// 力争…集聚100家企业 (in a plan put out last September); 第三季升到45%，毛利率可望重返三成
export const planUndated: Refiner = {
  name: 'period/zh-plan-undated',
  slot: 'period',
  about: 'A time that is over does not date what is planned, nor what is foretold in another clause.',
  refine(scene) {
    const page = pageOf(scene);
    if (scene.published === null) return;
    for (const { draft, clause, start, index } of page.spots) {
      if (draft.period === null || endOf(draft.period) >= startOf(scene.published)) continue;
      const last = page.spots[index - 1];
      const foretold =
        draft.modality === 'forecast' &&
        // 预计上半年净利润1.94亿元，同比增加五成: foretold of that time
        !(
          last?.clause.sentence === clause.sentence &&
          last.draft.modality === 'forecast' &&
          last.draft.period === draft.period
        ) &&
        (page.times[lastBefore(page, start)]?.end ?? clause.start) < clause.start;
      if (draft.modality !== 'target' && !foretold) continue;
      draft.period = null;
      draft.rules.push(planUndated.name);
    }
  },
};

// 加权指数终场上涨356.23点 (no date)
export const tradingDay: Refiner = {
  name: 'period/zh-trading-day',
  slot: 'period',
  about: 'The close of trading without a date is that of the day of publication.',
  refine(scene) {
    const page = pageOf(scene);
    if (scene.published === null) return;
    for (const { draft, clause, start, index } of page.spots) {
      // 去年纯利…。股价午后挫4%: the price is of today, not of the year spoken of.
      if (
        !draft.rules.includes(carriedPeriod.name) ||
        !/股价|市值/u.test(page.flat.slice(clause.start, start))
      )
        continue;
      const today = /午后|早段|收市|现报|收报|收于|早盘|午盘|尾盘|半日|收盘/u.test(
        page.flat.slice(clause.start, clause.end),
      );
      draft.period = today ? scene.published : null;
      draft.rules.push(tradingDay.name);
      for (let i = index + 1; i < page.spots.length; i++) {
        const next = page.spots[i];
        if (next?.clause.sentence !== clause.sentence || !next.draft.rules.includes(carriedPeriod.name))
          break;
        next.draft.period = draft.period;
      }
    }
    if (!/终场|收盘|盘中|收报|早盘|尾盘|午盘|开盘/u.test(page.flat)) return;
    if (page.times.some((time) => time.role === 'frame')) return;
    for (const { draft } of page.spots) {
      if (draft.period !== null) continue;
      draft.period = scene.published;
      draft.rules.push(tradingDay.name);
    }
  },
};

// 档期业绩可望比去年成长一成五
//              ^^^^ so it is this year's
export const againstLast: Refiner = {
  name: 'period/zh-against-last-year',
  slot: 'period',
  about: 'Growth against last year, with no other time, is of this year.',
  refine(scene) {
    const page = pageOf(scene);
    const year = Number((scene.published ?? '').slice(0, 4));
    if (!(year > 0)) return;
    for (const spot of page.spots) {
      const { draft } = spot;
      if (draft.period !== null || settled.has(spot) || (draft.type !== 'growth' && draft.type !== 'change'))
        continue;
      const base = baseOf(page, spot);
      if (base?.year !== year - 1 || !base.rule.includes('relative')) continue;
      draft.period = String(year);
      draft.rules.push(againstLast.name);
      // 比上年 measures a year, 较去年同期 a stretch of it that is not told.
      const whole = /[上去]一?年度?$/u.test(page.flat.slice(base.start, base.end));
      const framed = page.times.find((time) => time.role === 'frame');
      if (whole && (framed === undefined || framed.start > spot.end)) datesAll(page, spot, framed?.start);
    }
  },
};

/** With no other time in the passage, what stands in the same sentence and behind it is of that year as well. */
function datesAll(page: Page, dated: Spot, until = page.flat.length): void {
  for (const { draft, clause, start } of page.spots) {
    if (start > until) return;
    if (draft.period !== null || (draft.modality ?? 'actual') !== 'actual') continue;
    if (clause.sentence < dated.clause.sentence) continue;
    draft.period = dated.draft.period;
    draft.rules.push(againstLast.name);
  }
}

// 今日宣布项目投产。总投资12.6亿元，占地210亩；维持目标价31元
//                         ^^^^                          ^^^^
const TIMELESS =
  /目标价|总投资|概算|占地(?!区)|建筑面积|[可能][容同][纳时]|最多可|设计[^,，;；。]{0,12}$|(?:全|总)长|总高|涉及[^,，;；。]{0,4}产能/u;

export const timeless: Refiner = {
  name: 'period/zh-timeless',
  slot: 'period',
  about:
    'What a thing is by its plan (cost, area, capacity) and a price hoped for are of no time, unless their clause names one.',
  refine(scene) {
    const page = pageOf(scene);
    for (const { draft, clause, start } of page.spots) {
      if (draft.period === null || !TIMELESS.test(page.flat.slice(clause.start, start))) continue;
      if ((page.times[lastBefore(page, start)]?.start ?? -1) >= clause.start) continue;
      draft.period = null;
      draft.rules.push(timeless.name);
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
          page.flat.slice(spot.clause.start, spot.start),
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
      if (!/年均|复合|平均每年/u.test(said) || /[\d两三四五]年平均/u.test(said)) continue;
      draft.period = null;
      draft.rules.push(averageUndated.name);
    }
  },
};
