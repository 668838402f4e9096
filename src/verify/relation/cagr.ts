// 2022年销量为290258台,2017—2022年复合年均增长率约为13%
//            ^^^^^^^^                              ^^^   one level and a compound rate: the first year is implied; with both levels, a check
import type { Interval } from '../../model/check.ts';
import { add, divide, multiply, overlaps, point, power, scale, subtract } from '../interval.ts';
import type { Item } from '../item.ts';
import {
  alike,
  best,
  isLevel,
  levelsAt,
  nearby,
  sameUnit,
  seriesKey,
  SURE,
  type Scope,
} from '../partners.ts';
import { edtf, fit, type Comparison, type Stretch } from '../period.ts';
import { doubts, relate, sameSeries } from '../relation.ts';

/** (last ÷ first)^(1 ÷ years) − 1 in per cent. */
export function compound(years: number): (inputs: readonly Interval[]) => Interval {
  return ([first, last]) =>
    first && last ? scale(subtract(power(divide(last, first), 1 / years), point(1)), 100) : point(NaN);
}

function grown(rate: Interval, years: number): Interval {
  return power(add(point(1), scale(rate, 0.01)), years);
}

function nice(years: number): string {
  return Number.isInteger(years) ? String(years) : years.toFixed(2);
}

function writeCompound(years: number): (inputs: readonly string[]) => string {
  return ([first = '', last = '']) => `(${last} ÷ ${first})^(1/${nice(years)}) − 1`;
}

export function cagr(scope: Scope): void {
  for (const stated of scope.items) {
    if (stated.figure.type !== 'growth' || stated.figure.basis !== 'cagr' || stated.figure.unit !== '%')
      continue;
    const compared = stated.comparison;
    if (!compared || compared.years < 1) {
      scope.findings.missing.set(stated.figure.id, 'period-unclear');
      continue;
    }
    const span = spanned(scope, stated, compared);
    const last = span?.last ?? pick(scope, stated, compared, 'now');
    const first = span?.first ?? pick(scope, stated, compared, 'base');
    if (first && last && first.item !== last.item && sameUnit(first.item, last.item)) {
      const sure = first.tie === 'sure' && last.tie === 'sure';
      const inputs = [
        { role: 'first', item: first.item },
        { role: 'last', item: last.item },
      ];
      const { years } = compared;
      const arithmetic = { evaluate: compound(years), write: writeCompound(years) };
      scope.findings.relations.push(
        relate('cagr', inputs, { role: 'stated', item: stated }, arithmetic, sure ? null : doubts.scope),
      );
    } else if (last ?? first) imply(scope, stated, compared, last?.item ?? null, first?.item ?? null);
    else scope.findings.missing.set(stated.figure.id, 'no-level');
  }
}

interface End {
  item: Item;
  tie: 'sure' | 'likely';
}

// 2015年至2021年,销量由67.5万辆增加到161.5万辆,年均复合增长率为15.7%
//                    ^^^^^^^^          ^^^^^^^^^   the years stand once, before both: the first amount is the first year's
function spanned(scope: Scope, stated: Item, compared: Comparison): { first: End; last: End } | null {
  const levels = nearby(scope, stated).filter(
    (item) =>
      isLevel(item) &&
      item.sentence === stated.sentence &&
      alike(stated, item) >= SURE &&
      (item.period === null || within(item.period, compared)),
  );
  const [one, two] = levels;
  if (!one || !two || levels.length !== 2 || !sameUnit(one, two)) return null;
  const dated = [one, two].some(({ period }) => period !== null && fit(period, compared.base) === 'same');
  if (dated) return null;
  const meets = (first: Item, last: Item): boolean =>
    overlaps(compound(compared.years)([first.stated, last.stated]), stated.stated);
  const [first, last] = !meets(one, two) && meets(two, one) ? [two, one] : [one, two];
  return { first: { item: first, tie: 'sure' }, last: { item: last, tie: 'sure' } };
}

/** Dated by the end or the whole of the years compared. */
function within(period: Stretch, { base, now }: Comparison): boolean {
  return fit(period, now) === 'same' || (period.from === base.from && period.to === now.to);
}

function pick(scope: Scope, stated: Item, compared: Comparison, end: 'base' | 'now'): End | null {
  const period = compared[end];
  const levels = levelsAt(scope, stated, period).filter(({ item }) => item.period !== null);
  // The start of a forecast rate is an outturn, the end of one may be forecast though the rate is not marked so.
  for (const item of nearby(scope, stated)) {
    if (!isLevel(item) || item.figure.modality === stated.figure.modality || item.period === null) continue;
    const like = alike(stated, item);
    if (
      like >= SURE &&
      fit(item.period, period) === 'same' &&
      (end === 'now' || item.figure.modality === 'actual')
    ) {
      levels.push({ item, like, close: item.sentence === stated.sentence, tie: 'sure' });
    }
  }
  const found = best(stated, levels);
  if (found === 'ambiguous') return null;
  if (found) return found;
  const named = levels[0] ?? best(stated, levelsAt(scope, stated, compared.now));
  if (!named || named === 'ambiguous') return null;
  const key = seriesKey(named.item);
  const far =
    key === null || named.item.subject === null
      ? undefined
      : scope.series.get(key)?.find((item) => item.period !== null && fit(item.period, period) === 'same');
  return far && far !== named.item ? { item: far, tie: 'sure' } : null;
}

function imply(
  scope: Scope,
  stated: Item,
  compared: Comparison,
  last: Item | null,
  first: Item | null,
): void {
  const known = last ?? first;
  if (!known) return;
  const { years } = compared;
  scope.findings.implications.push({
    kind: 'cagr',
    inputs: [
      { role: last ? 'last' : 'first', item: known },
      { role: 'growth', item: stated },
    ],
    evaluate: ([level, rate]) => {
      if (!level || !rate) return point(NaN);
      return last ? divide(level, grown(rate, years)) : multiply(level, grown(rate, years));
    },
    write: ([level = '', rate = '']) => {
      const factor = rate.startsWith('−') ? `(1 − ${rate.slice(1)})` : `(1 + ${rate})`;
      return `${level} ${last ? '÷' : '×'} ${factor}^${nice(years)}`;
    },
    target: sameSeries(
      known,
      stated,
      edtf(last ? compared.base : compared.now),
      last ? known.figure.modality : stated.figure.modality,
    ),
  });
}

// 2022年市场规模为11亿美元,2027年将增长至76亿美元
//                ^^^^^^^^              ^^^^^^^^   two levels and no rate: the rate is implied
/** 千比特, 上亿元: an order of magnitude, not a measurement. */
function isMagnitude({ figure: { quote, step } }: Item): boolean {
  return step === null || /^[百千万萬亿億]/u.test(quote);
}

/** Runs last: what a growth, a compound rate or a multiple says is not implied. */
export function ratesBetween(scope: Scope): void {
  const used = new Set(
    scope.findings.relations
      .filter(({ kind }) => kind === 'growth' || kind === 'cagr' || kind === 'multiple')
      .flatMap(({ inputs }) => inputs.map(({ item }) => item)),
  );
  for (const last of scope.items) {
    const later = last.period;
    if (!isLevel(last) || later === null || used.has(last) || isMagnitude(last)) continue;
    const starts = nearby(scope, last).filter(
      (item) =>
        isLevel(item) &&
        item.sentence === last.sentence &&
        item.period !== null &&
        (later.to - item.period.to) % 12 === 0 &&
        later.to - later.from === item.period.to - item.period.from &&
        later.to > item.period.to &&
        sameUnit(item, last) &&
        item.figure.modality !== 'target' &&
        !isMagnitude(item) &&
        alike(item, last) >= SURE,
    );
    const [first] = starts;
    if (!first?.period || starts.length !== 1) continue;
    const years = (later.to - first.period.to) / 12;
    const { figure } = last;
    scope.findings.implications.push({
      kind: years === 1 ? 'growth' : 'cagr',
      inputs: [
        { role: years === 1 ? 'base' : 'first', item: first },
        { role: years === 1 ? 'now' : 'last', item: last },
      ],
      evaluate: compound(years),
      write: years === 1 ? ([a = '', b = '']) => `${b} ÷ ${a} − 1` : writeCompound(years),
      target: {
        unit: '%',
        counter: null,
        indicator: figure.indicator,
        indicatorId: figure.indicatorId,
        subject: figure.subject ?? first.figure.subject,
        period: years === 1 ? figure.period : `${edtf(first.period)}/${edtf(later)}`,
        modality: figure.modality,
      },
    });
  }
}
