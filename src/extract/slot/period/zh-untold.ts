import type { Refiner } from '../../rule.ts';
import { saidBefore } from '../reading/zh-joined.ts';
import { pageOf, type Page, type Spot } from '../reading/zh-page.ts';
import { carriedPeriod, settled, wasForetold } from './zh-carry.ts';
import { lastBefore } from './zh-nearest.ts';
import { endOf, startOf, type Time } from './zh-time.ts';

/** Series that an annual report gives for the year before. */
const ANNUAL =
  /国内生产总值|生产总值|GDP|财政收入|财政支出|预算收入|预算支出|居民消费价格|失业率|城镇新增就业|新增就业|增加值|可支配收入|固定资产投资|社会消费品零售|进出口|粮食产量|粮食总产|人均|城镇化率|工业增加值|税收|外汇储备|增速|级收入|[存贷]款余额/u;

/** 五年来，人均生产总值达到46271元: where it stands in the end. */
const REACHED = /(?:达到?|突破|超过|接近|[增升]至|[加升高]到)了?[约近逾]?$/u;

// 服务业比重从45.3%上升到51.6%
//                        ^^^^^
/** Is it what something has come to, told behind what it was? */
function isTold(page: Page, spot: Spot): boolean {
  const last = page.spots[spot.index - 1];
  return (
    last?.clause === spot.clause &&
    last.draft.unit === spot.draft.unit &&
    /[从由][^,，]{0,4}$/u.test(page.flat.slice(last.from, last.start)) &&
    /[到至为]/u.test(page.flat.slice(last.end, spot.start))
  );
}

// 国内生产总值达到114万亿元，增长8.1%  (published in March)
export const annual: Refiner = {
  name: 'period/zh-annual',
  slot: 'period',
  about: 'An annual total published in the first months of a year, without a date, is of the year before.',
  refine(scene) {
    const page = pageOf(scene);
    const match = /^(\d{4})-0[1-3]/u.exec(scene.published ?? '');
    if (
      match === null ||
      // 五年来: of no year
      page.times.some(({ role, kind, period }) => role === 'frame' && kind !== 'now' && period !== null)
    )
      return;
    const yearly = page.spots.filter(({ draft }) => ANNUAL.test(draft.indicator ?? '')).length;
    if (yearly < 2 || /报告期|分之/u.test(page.flat)) return;
    // A review of the year: most of it are such series, and the others are of that year too.
    const isReview = yearly > 2 && yearly * 2 >= page.spots.length;
    const year = String(Number(match[1]) - 1);
    for (const spot of page.spots) {
      const { draft } = spot;
      if (
        draft.period !== null ||
        (settled.has(spot) && !REACHED.test(page.flat.slice(spot.from, spot.start)))
      )
        continue;
      // 预计实现地区生产总值391亿元: an estimate for the year that has just ended
      if (
        (draft.modality ?? 'actual') !== 'actual' &&
        !(
          draft.modality === 'forecast' &&
          /预计(?:全年|可)?(?:实现|完成)/u.test(
            page.flat.slice(Math.max(0, spot.clause.start - 24), spot.start),
          )
        )
      )
        continue;
      if (draft.type === 'multiple') continue;
      if (!isReview && !ANNUAL.test(draft.indicator ?? '') && !isTold(page, spot)) continue;
      const before = page.flat.slice(spot.from, spot.start);
      if (
        /^[\s\S]*从[\s\S]{0,4}$/u.test(before) ||
        /年均|累计|复合|平均每年/u.test(before + saidBefore(page, spot))
      )
        continue;
      draft.period = year;
      draft.rules.push(annual.name);
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
    for (const spot of page.spots) {
      const { draft, clause, start, index } = spot;
      if (draft.period === null || endOf(draft.period) >= startOf(scene.published)) continue;
      if (wasForetold(page, spot)) continue;
      const last = page.spots[index - 1];
      // 4月7日，预计全国铁路发送旅客900万人: the time heads what is foretold
      const told = page.times[lastBefore(page, start)];
      const foretold =
        draft.modality === 'forecast' &&
        // 预计上半年净利润1.94亿元，同比增加五成: foretold of that time
        !(
          last?.clause.sentence === clause.sentence &&
          last.draft.modality === 'forecast' &&
          last.draft.period === draft.period
        ) &&
        (told?.end ?? clause.start) < clause.start - (told?.role === 'frame' ? 1 : 0);
      if (draft.modality !== 'target' && !foretold) continue;
      if (foretold && justOver(page, spot)) continue;
      draft.period = null;
      draft.rules.push(planUndated.name);
    }
  },
};

// 2018年，…；预计国内旅游人数55.39亿人次 (told in January)
//                  ^^^^^^^^^^^^
/** Is it an estimate for the year that has just ended? */
function justOver(page: Page, { draft, clause, start }: Spot): boolean {
  const published = /^(\d{4})-0[1-3]/u.exec(page.scene.published ?? '');
  if (published === null || draft.period !== String(Number(published[1]) - 1)) return false;
  const from = page.sentences[clause.sentence]?.start ?? clause.start;
  return (
    /[预估]计/u.test(page.flat.slice(clause.start, start)) &&
    !/[今明]年|将|[有可]望|未来/u.test(page.flat.slice(from, start))
  );
}

/** 财新网1月12日电: when it was written. */
const isDateline = (page: Page, time: Time): boolean =>
  page.datelines.some(({ start, end }) => time.start >= start && time.end <= end);

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
    if (!/终场|收盘|盘中|[收休]报|早盘|尾盘|午盘|开盘|收市|半日|午间/u.test(page.flat)) return;
    if (page.times.some((time) => time.role === 'frame' && !isDateline(page, time))) return;
    for (const { draft } of page.spots) {
      if (draft.period !== null) continue;
      draft.period = scene.published;
      draft.rules.push(tradingDay.name);
    }
  },
};

// 今日宣布项目投产。总投资12.6亿元，占地210亩；维持目标价31元
//                         ^^^^                          ^^^^
const TIMELESS =
  /目标价|总投资|概算|占地(?!区)|建筑面积|[可能][容同][纳时]|最多可|[发招]股价|发售价|每股定价|入场费|每手|设计[^,，;；。]{0,12}$|(?:全|总)长|总高|涉及[^,，;；。]{0,4}产能/u;

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
