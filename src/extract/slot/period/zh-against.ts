import type { Refiner } from '../../rule.ts';
import { leaderOf } from '../reading/zh-joined.ts';
import { pageOf, type Page, type Spot } from '../reading/zh-page.ts';
import { settled } from './zh-carry.ts';
import { yearsBack } from './zh-join.ts';
import { isLocalOf, lastBefore } from './zh-nearest.ts';
import { endOf, lastYear, monthOf, span, type Time } from './zh-time.ts';

// 较2019年同期增长19.0%，比五年前翻了一番
//   ^^^^^^^^                ^^^^^^
export const longBase: Refiner = {
  name: 'period/zh-long-base',
  slot: 'period',
  about: 'A change against a base more than one year back runs from the base to what is measured.',
  refine(scene) {
    const page = pageOf(scene);
    const [, year, early] = /^(\d{4})(-0[12])?/u.exec(scene.published ?? '') ?? [];
    // 是“十一五”末的2倍, told in January: counted up to the year that has ended
    const published = year === undefined ? null : String(Number(year) - (early === undefined ? 0 : 1));
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
export function baseOf(page: Page, spot: Spot): Time | null {
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
      // 比上年 measures a year, 较去年同期 a stretch of it that is not told.
      const whole = /[上去]一?年度?$/u.test(page.flat.slice(base.start, base.end));
      // 比上年提高2.1个百分点, told in February: of the year that has ended
      const early = /^\d{4}-0[1-4]/u.test(scene.published ?? '') && page.flat.charAt(base.start) === '上';
      draft.period = String(whole && early ? year - 1 : year);
      draft.rules.push(againstLast.name);
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
