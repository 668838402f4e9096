import type { Modality } from '../../../model/index.ts';
import { facts, goals, outlooks } from '../../locale/zh-outlook.ts';
import type { Refiner } from '../../rule.ts';
import { governedSpots } from '../attribution/zh-governed.ts';
import { pageOf, type Page, type Spot } from '../reading/zh-page.ts';
import { endOf, startOf } from '../period/zh-time.ts';
import { matchesIn } from '../reading/matches.ts';

interface Marker {
  at: number;
  kind: Modality;
}

/** 比预期高, 优于市场预估的5%: what is held against, not what is foretold. */
function isYardstick(page: Page, start: number, end: number): boolean {
  // 业绩胜预期兼增派息, 超预期增长
  if (SURPASSES.test(page.flat.slice(Math.max(0, start - 10), start))) return true;
  return (
    /[较比与]|[高低优逊好强弱快慢多少][于过]|超[出过越]?|不[及如]|符合|未达/u.test(
      page.flat
        .slice(Math.max(0, start - 8), start)
        .split(/[,，;；。]/u)
        .at(-1) ?? '',
    ) && /^(?:[的值高低多少快慢好差更略大强弱逊,，;；。]|$)/u.test(page.view.slice(end, end + 1))
  );
}

/** What results do to what was expected, right before the word. */
const SURPASSES =
  /(?:[胜逊超]|超[出过越]|符合|合乎|吻合|不及|未[达及]|不如|跑[赢输]|[高低优好差强弱逊胜佳大小]于|[胜赢]过|贴近)(?:了|市场|外界|华尔街|分析师|机构|大行|券商|原先|先前|此前)*$/u;

/** 《都市计划法》: the name of a paper plans nothing. */
function isInTitle(page: Page, at: number): boolean {
  const before = page.flat.slice(Math.max(0, at - 60), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** Markers of a page in order. */
function markersOf(page: Page): Marker[] {
  const found: Marker[] = [];
  for (const [kind, patterns] of [
    ['target', goals],
    ['forecast', outlooks],
    ['actual', facts],
  ] as const) {
    // Facts only end the reach of what is planned or foretold.
    if (kind === 'actual' && found.length === 0) return found;
    for (const pattern of patterns)
      for (const match of matchesIn(page.flat, pattern))
        if (!isYardstick(page, match.index, match.index + match[0].length) && !isInTitle(page, match.index))
          found.push({ at: match.index, kind });
  }
  return found.sort((a, b) => a.at - b.at);
}

// 力争到2025年，每万人拥有5G基站数达到26个，千兆宽带用户超过6000万户。
// ^^^^ governs to the end of its sentence
/** Does a word for what is so stand behind a semicolon that ends a plan? */
function isTurn(page: Page, markers: readonly Marker[], index: number, from: number): boolean {
  const at = markers[index]?.at ?? 0;
  if (!/^(?:目前|截至|当前)/u.test(page.flat.slice(at, at + 2))) return false;
  for (let j = index - 1; j >= 0; j--) {
    const earlier = markers[j];
    if (earlier === undefined || earlier.at < from) return false;
    if (earlier.kind !== 'actual') return /[;；]/u.test(page.flat.slice(earlier.at, at));
  }
  return false;
}

/** Is what looks like a plan told by somebody who foretells: right behind 有望, or a mere 将 in a sentence that began with 预计? */
function isForetold(page: Page, markers: readonly Marker[], index: number, from: number): boolean {
  const marker = markers[index];
  const earlier = markers[index - 1];
  if (marker === undefined || earlier?.kind !== 'forecast' || earlier.at < from) return false;
  const between = page.flat.slice(earlier.at, marker.at);
  if (between.length <= 4 && !/目标/u.test(page.flat.slice(marker.at, marker.at + 2))) return true;
  return page.flat.charAt(marker.at) === '将' && /^预[计测期估料]/u.test(between) && !/[;；]/u.test(between);
}

/** The marker that governs a figure: the last before it in its sentence. */
function governing(page: Page, spot: Spot, markers: readonly Marker[], upTo: number): Marker | null {
  const from = page.sentences[spot.clause.sentence]?.start ?? 0;
  for (let i = upTo; i >= 0; i--) {
    const marker = markers[i];
    if (marker === undefined || marker.at < from) return null;
    // A forecast ends at the semicolon; a target named by a noun ends with its clause.
    if (marker.kind === 'forecast' && page.flat.slice(marker.at, spot.start).search(/[;；]/u) >= 0)
      return null;
    if (
      /^(?:目标|原[订定])/u.test(page.flat.slice(marker.at, marker.at + 2)) &&
      marker.at < spot.clause.start &&
      !/^目标[为是:：]/u.test(page.flat.slice(marker.at, marker.at + 3))
    )
      continue;
    if (
      marker.kind === 'forecast' &&
      /目标.{0,4}$/u.test(page.flat.slice(Math.max(0, marker.at - 6), marker.at))
    )
      continue;
    // 规划年产能60万辆；目前…九成，307台…: what is so now is said from the semicolon on.
    // 仅达目标5万户的四成二: the part that is reached is no goal
    if (
      page.flat.startsWith('目标', marker.at) &&
      spot.draft.unit === '%' &&
      /^目标[\u3400-\u9fff]{0,4}的(?:将?近|[约超逾仅]|超过|不到|不足)?$/u.test(
        page.flat.slice(marker.at, spot.start),
      )
    )
      return null;
    if (
      page.flat.startsWith('目标', marker.at) &&
      spot.draft.unit === '%' &&
      /\uE004的(?:将?近|[约超逾])?$/u.test(page.view.slice(spot.from - 1, spot.start))
    )
      continue;
    if (marker.kind === 'actual' && isTurn(page, markers, i, from)) return marker;
    // 有望冲刺450万, 预计年内还将下调20个基点: who foretells says what others will do.
    if (marker.kind === 'target' && isForetold(page, markers, i, from))
      return { ...marker, kind: 'forecast' };
    // 已, 同比 end the reach of 预计 only from their own clause on.
    if (marker.kind === 'actual' && marker.at < spot.clause.start) continue;
    // 计划2027年建成，届时将…: still the plan.
    if (marker.kind === 'forecast' && page.flat.charAt(marker.at) === '将') {
      for (let j = i - 1; j >= 0; j--) {
        const earlier = markers[j];
        if (earlier === undefined || earlier.at < from) break;
        if (earlier.kind !== 'actual') return earlier;
      }
    }
    return marker;
  }
  return null;
}

/** 到2025年，…将增至26个，…要力争翻两番: a plan that says 将 first. */
function isPlanned(page: Page, spot: Spot, marker: Marker, markers: readonly Marker[]): boolean {
  if (marker.kind !== 'forecast' || page.flat.charAt(marker.at) !== '将') return false;
  const end = page.sentences[spot.clause.sentence]?.end ?? spot.end;
  return markers.some(
    ({ at, kind }) =>
      kind === 'target' &&
      at > spot.end &&
      at < end &&
      /^(?:力争|要力争|确保|争取)/u.test(page.flat.slice(at, at + 3)),
  );
}

export const marked: Refiner = {
  name: 'modality/zh-marked',
  slot: 'modality',
  about: 'Words of planning or of forecasting govern the figures behind them to the end of the sentence.',
  refine(scene) {
    const page = pageOf(scene);
    const markers = markersOf(page);
    let at = -1;
    for (const spot of page.spots) {
      while ((markers[at + 1]?.at ?? Infinity) < spot.start) at++;
      const marker = governing(page, spot, markers, at);
      // 目标削减百分之二，即约3900个职位
      const last = page.spots[spot.index - 1]?.draft;
      if (spot.draft.rules.includes('sign/zh-restated') && last?.modality != null) {
        spot.draft.modality = last.modality;
        continue;
      }
      if (marker === null || marker.kind === 'actual') continue;
      spot.draft.modality = isPlanned(page, spot, marker, markers) ? 'target' : marker.kind;
      spot.draft.rules.push(marked.name);
    }
  },
};

// 增长5%左右的目标，以“汇集1万家…”作为中长期目标
//             ^^^^
const BEHIND = /^[^,，;；。]{0,60}(?:的|为|作为)[^,，;；。]{0,6}(?:目标|愿景|计划|战略|设想|远景)/u;

export const goalBehind: Refiner = {
  name: 'modality/zh-goal-behind',
  slot: 'modality',
  about: 'A figure before 的目标 or 作为目标 is a target.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      if (spot.draft.modality !== null) continue;
      const rest = page.flat.slice(
        spot.end,
        Math.min(page.sentences[spot.clause.sentence]?.end ?? spot.end, spot.end + 90),
      );
      if (!BEHIND.test(rest)) continue;
      spot.draft.modality = 'target';
      spot.draft.rules.push(goalBehind.name);
    }
  },
};

/** Is a period a single day up to that of publication? */
const isOverDay = (period: string | null, today: string | null): boolean =>
  today !== null && /^\d{4}-\d{2}-\d{2}$/u.test(period ?? '') && (period ?? '') <= today;

// 年底前涨到每吨800元并非没有可能
//                        ^^^^^^^^
/** 比8月预测的2.91%上修: a number that was foretold, whatever became of it. */
const FORETOLD = /(?:预[测估期计]|财测)[值数]?的[约近逾]?$/u;

/** 好于早先-9%的预测 */
const FORECAST_OF = /^(?:左右|以上)?的[\u3400-\u9fff]{0,4}(?:预[测估期]|展望|财测|指引)/u;

export const likelyBehind: Refiner = {
  name: 'modality/zh-likely-behind',
  slot: 'modality',
  about: 'A figure that is called possible, likely or foretold beside it is forecast.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      if (spot.draft.modality !== null) continue;
      const rest = page.flat.slice(spot.end, Math.min(spot.to, spot.end + 24));
      if (
        !FORETOLD.test(page.flat.slice(spot.from, spot.start)) &&
        !FORECAST_OF.test(rest) &&
        !/^[^,，;；。]{0,12}(?:可能(?!性?[高低大小]?的)|可期|在望|不是梦|并非不可|不无希望|机会[很较更不]?[大高小微])/u.test(
          rest,
        )
      )
        continue;
      spot.draft.modality = 'forecast';
      spot.draft.rules.push(likelyBehind.name);
    }
  },
};

// 国际半导体协会预估，全球月产能2024年将…，…；台湾以545万片居次
// ^^^^^^^^^^^^^^^^^^ all of the sentence is forecast
export const forecastSource: Refiner = {
  name: 'modality/zh-forecast-source',
  slot: 'modality',
  about:
    'Behind a source that forecasts, all of its sentence is forecast, and later figures whose time is not over.',
  refine(scene) {
    const page = pageOf(scene);
    const today = scene.published === null ? null : startOf(scene.published);
    for (const { spot, origin } of governedSpots(page)) {
      if (!origin.forecast || spot.draft.modality !== null) continue;
      const sentence = page.sentences[spot.clause.sentence];
      const same = sentence !== undefined && origin.end > sentence.start;
      // 法人预期，全年…。该股今日终场上涨8元: a day that is over is not foretold.
      if (isOverDay(spot.draft.period, today)) continue;
      // 预计年底超过180万人；目前已有107万人: what is so now is told behind the semicolon
      if (
        /[;；](?:但|而)?(?:目前|眼下|截至|当前|如今|迄今|现[有已])/u.test(
          page.flat.slice(origin.end, spot.start),
        )
      )
        continue;
      const open = today !== null && spot.draft.period !== null && endOf(spot.draft.period) >= today;
      if (!(same && spot.draft.period !== null) && !open) continue;
      spot.draft.modality = 'forecast';
      spot.draft.rules.push(forecastSource.name);
    }
  },
};

// 到2030年，…培育百家中小企业
// ^^^^^^^^ after the day of publication
/** A day in the same month as publication, or a few days behind it. */
const isNear = (period: string, published: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(period) && Date.parse(period) - Date.parse(endOf(published)) <= 7 * 86_400_000;

// 截至2024年底，发电总装机约33.2亿千瓦 (told in the middle of December)
// ^^^^^^^^^^^^
/** Is it the state of things at the end of a month that is nearly over? */
function isAsOf(page: Page, spot: Spot, published: string): boolean {
  const { period } = spot.draft;
  if (period === null || !/^\d{4}-\d{2}-\d{2}$/u.test(period)) return false;
  if (Date.parse(period) - Date.parse(endOf(published)) > 31 * 86_400_000) return false;
  const from = page.sentences[spot.clause.sentence]?.start ?? spot.clause.start;
  return (
    /截[至止]/u.test(page.flat.slice(from, spot.start)) && !/将/u.test(page.flat.slice(from, spot.start))
  );
}

// 政府工作报告提出，今年城镇新增就业900万人以上
//                    ^^^^ a year or more, not over yet
function isLaidDown(page: Page, spot: Spot, published: string): boolean {
  const { period } = spot.draft;
  if (period === null || !/^\d{4}(?:\/\d{4})?$/u.test(period) || endOf(period) <= endOf(published))
    return false;
  const from = page.sentences[spot.clause.sentence]?.start ?? spot.clause.start;
  return /(?:报告|规划|纲要|意见|方案|计划|通知|文件)[》”]?[还也中]?(?:提出|明确|要求|部署|确定)(?!了)/u.test(
    page.flat.slice(from, spot.clause.start),
  );
}

export const yetToCome: Refiner = {
  name: 'modality/zh-yet-to-come',
  slot: 'modality',
  about: 'A figure of a time after publication has not happened: a target, unless forecast.',
  refine(scene) {
    const page = pageOf(scene);
    const { published } = scene;
    if (published === null) return;
    for (const spot of page.spots) {
      const { draft } = spot;
      if (draft.modality !== null || draft.period === null) continue;
      if (startOf(draft.period) <= endOf(published) && !isLaidDown(page, spot, published)) continue;
      // 9月底达到3800家, published the day before
      if (isNear(draft.period, published) && !/[将到]/u.test(page.flat.slice(spot.clause.start, spot.from)))
        continue;
      if (isAsOf(page, spot, published)) continue;
      draft.modality = 'target';
      draft.rules.push(yetToCome.name);
    }
  },
};

// 目标是搭乘率由23%提高到三成；将由现在的420万吨增至1000万吨
//               ^^^                    ^^^^^^^ is so already
export const fromActual: Refiner = {
  name: 'modality/zh-from-actual',
  slot: 'modality',
  about: 'Of a plan or a forecast "from A to B", A is so already, unless it is a forecast that is revised.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const next = page.spots[spot.index + 1];
      if (spot.draft.modality === null || spot.draft.modality === 'actual' || next?.clause !== spot.clause)
        continue;
      if (
        next.draft.unit !== spot.draft.unit ||
        !/[从由][\s\S]{0,14}$/u.test(page.flat.slice(spot.from, spot.start))
      )
        continue;
      if (
        !/[到至为]/u.test(page.flat.slice(spot.end, next.start)) ||
        /预测|预期|预估|目标价|目标(?=[由从])|[从由](?:原[先来订定]|规划|计[划画]|目标)/u.test(
          page.flat.slice(
            /[上下]修|[上下]调|修正|修订/u.test(page.flat.slice(spot.end, next.start))
              ? (page.sentences[spot.clause.sentence]?.start ?? spot.clause.start)
              : spot.clause.start,
            spot.start,
          ),
        )
      )
        continue;
      spot.draft.modality = 'actual';
      spot.draft.rules.push(fromActual.name);
    }
  },
};

const GRACE = 100 * 86_400_000;

/** What an office of statistics gives out before the last word is in: 概估, 初估, 估计为. */
const ESTIMATED = /(?:概估|初估|初步估[计算]|估[计算]?[为约])[约为达]?$/u;

// 政府工作报告提出，2025年生产总值预期增长6%左右
// ^^^^^^^^^^^^                    ^^^^ what a plan expects is its target
export const planExpects: Refiner = {
  name: 'modality/zh-plan-expects',
  slot: 'modality',
  about: 'What a plan or a report on the work of a government expects is a target.',
  refine(scene) {
    const page = pageOf(scene);
    for (const { spot, origin } of governedSpots(page)) {
      const { name } = origin;
      if (name === null || !/工作[报報]告|[规規][划劃]|方案|[计計][划劃]/u.test(name)) continue;
      if (spot.draft.modality !== 'forecast') continue;
      spot.draft.modality = 'target';
      spot.draft.rules.push(planExpects.name);
    }
  },
};

// 根据IDC预测，2022年…市场规模为11亿美元，2027年将增长至76亿美元 (published in 2024)
//              ^^^^^^ is past
export const alreadyPast: Refiner = {
  name: 'modality/zh-already-past',
  slot: 'modality',
  about: 'A figure of a forecast whose time was over when it was published is actual.',
  refine(scene) {
    const page = pageOf(scene);
    const { published } = scene;
    if (published === null) return;
    const now = Date.parse(startOf(published));
    let counted = -1;
    for (const spot of page.spots) {
      const { draft } = spot;
      if (draft.modality !== 'forecast' || draft.period === null) continue;
      // A company foretells its results of a year for some weeks after its end; an office that estimates has counted.
      const said = page.flat.slice(spot.from, spot.start);
      const estimated =
        ESTIMATED.test(said) || (counted === spot.clause.sentence && !/预[计测期估料]|料|有望/u.test(said));
      if (estimated) counted = spot.clause.sentence;
      if (!(now - Date.parse(endOf(draft.period)) > (estimated ? 0 : GRACE))) continue;
      draft.modality = 'actual';
      draft.rules.push(alreadyPast.name);
    }
  },
};
