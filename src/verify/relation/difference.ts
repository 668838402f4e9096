// 市场占有率达到25.6%,高于上年12.1个百分点
//                ^^^^^          ^^^^   now and change: the value before is implied; with both values, now − before is held against the change
import type { Interval } from '../../model/check.ts';
import { point, scale, subtract } from '../interval.ts';
import type { Item } from '../item.ts';
import { sameSubject } from '../likeness.ts';
import {
  alike,
  best,
  comparisonOf,
  isLevel,
  LIKELY,
  nearby,
  sameUnit,
  SURE,
  suits,
  type Candidate,
  type Scope,
} from '../partners.ts';
import { edtf, fit, type Stretch } from '../period.ts';
import { doubts, relate, sameSeries, type Relation } from '../relation.ts';
import { balances, isComparedWith } from '../words.ts';
import { fold } from '../../extract/text/fold.ts';

export function differenceOf([base, now]: readonly Interval[]): Interval {
  return base && now ? subtract(now, base) : point(NaN);
}

const subtraction: Pick<Relation, 'evaluate' | 'write'> = {
  evaluate: differenceOf,
  write: ([a = '', b = '']) => `${b} − ${a}`,
};

const POINTS: ReadonlySet<string> = new Set(['pp', 'bp']);

/** Whether a change in `change`'s unit is one of values in `value`'s unit. */
function comparable(change: Item, value: Item): boolean {
  if (POINTS.has(change.figure.unit)) return value.figure.unit === '%' && value.figure.type !== 'change';
  return isLevel(value) && sameUnit(change, value);
}

/** 降幅收窄1.6个百分点: what a change of a fall adds to is read in two ways. */
function falls({ figure }: Item): boolean {
  return figure.type === 'growth' && (figure.value ?? 0) < 0;
}

function inPoints(change: Item): (stated: Interval) => Interval {
  return change.figure.unit === 'bp' ? (stated) => scale(stated, 0.01) : (stated) => stated;
}

function valuesAt(scope: Scope, change: Item, like: Item | null, period: Stretch | null): Candidate[] {
  const found: Candidate[] = [];
  for (const item of nearby(scope, change)) {
    if (
      item === like ||
      !comparable(change, item) ||
      falls(item) ||
      (like && item.figure.type !== like.figure.type) ||
      !suits(change, item)
    )
      continue;
    if (item.figure.modality !== change.figure.modality && !(like && item.figure.modality === 'actual'))
      continue;
    const close = item.sentence === change.sentence;
    const open = item.period === null || period === null;
    if (open ? !close : item.period !== null && period !== null && fit(item.period, period) !== 'same')
      continue;
    let degree = like ? Math.min(alike(change, item), alike(like, item)) : alike(change, item);
    if (change.term === null && close && !like && item.order === change.order - 1) degree = 0.7;
    if (degree < (close ? LIKELY : SURE)) continue;
    found.push({ item, like: degree, close, tie: degree >= SURE && !open ? 'sure' : 'likely' });
  }
  return found;
}

export function difference(scope: Scope): void {
  for (const stated of scope.items) {
    if (stated.figure.type !== 'change' || isComparedWith(stated.lead)) continue;
    const compared = comparisonOf(scope, stated, (item) => comparable(stated, item));
    const points = POINTS.has(stated.figure.unit);
    const now = best(stated, valuesAt(scope, stated, null, compared?.now ?? stated.period));
    if (now === 'ambiguous' || now === null) {
      scope.findings.missing.set(stated.figure.id, now === null ? 'no-level' : 'ambiguous');
      continue;
    }
    const base = compared
      ? best(
          now.item,
          valuesAt(scope, stated, now.item, compared.base).filter(({ item }) => item.period !== null),
        )
      : null;
    if (base !== null && base !== 'ambiguous') {
      const sure = now.tie === 'sure' && base.tie === 'sure';
      const inputs = [
        { role: 'base', item: base.item },
        { role: 'now', item: now.item },
      ];
      const kind = points ? 'share-change' : 'difference';
      scope.findings.relations.push({
        ...relate(kind, inputs, { role: 'stated', item: stated }, subtraction, sure ? null : doubts.scope),
        restate: inPoints(stated),
        ...(points ? { unit: 'pp' } : {}),
      });
    } else if (compared && base === null && (now.like >= SURE || now.close) && now.item.period !== null) {
      imply(scope, stated, now.item, compared.base, points);
    } else scope.findings.missing.set(stated.figure.id, base === 'ambiguous' ? 'ambiguous' : 'no-base');
  }
  balance(scope);
}

function imply(scope: Scope, stated: Item, now: Item, base: Stretch, points: boolean): void {
  const restate = inPoints(stated);
  scope.findings.implications.push({
    kind: points ? 'share-change' : 'difference',
    inputs: [
      { role: 'now', item: now },
      { role: 'change', item: stated },
    ],
    evaluate: ([level, change]) => (level && change ? subtract(level, restate(change)) : point(NaN)),
    write: ([level = '', change = '']) =>
      change.startsWith('−') ? `${level} + ${change.slice(1)}` : `${level} − ${change}`,
    target: sameSeries(now, stated, edtf(base)),
  });
}

// 出口3.5万亿元,进口2.8万亿元,贸易顺差0.7万亿元
//   ^^^^^^^^      ^^^^^^^^          ^^^^^^^^   two flows and the balance that is named after their difference
const FLOW =
  /(?:货物|服务|商品|农产品|机电产品)?(?:(?<!进)出口|进口|顺差|逆差)|\b(?:exports?|imports?|trade surplus|trade deficit)\b/gu;

/** 其中出口219亿元: what is named right before the number, else its indicator. */
function flowName({ figure, lead }: Item): string {
  const near = [...lead.slice(-24).matchAll(FLOW)].at(-1)?.[0];
  return (near ?? fold(figure.indicator ?? '').toLowerCase()).replace('其中', '').replace('贸易', '');
}

function balance(scope: Scope): void {
  for (const stated of scope.items) {
    const name = flowName(stated);
    const rule = isLevel(stated) ? balances.find((row) => row.balance.test(name)) : undefined;
    if (!rule) continue;
    const flow = (pattern: RegExp): Item | null => {
      const found = nearby(scope, stated).filter(
        (item) =>
          isLevel(item) &&
          item.sentence === stated.sentence &&
          pattern.test(flowName(item)) &&
          !rule.balance.test(flowName(item)) &&
          sameUnit(item, stated) &&
          sameSubject(item.subject, stated.subject) !== 'apart' &&
          item.periodKey === stated.periodKey &&
          item.figure.modality === stated.figure.modality,
      );
      return found.length === 1 ? (found[0] ?? null) : null;
    };
    const plus = flow(rule.plus);
    const minus = flow(rule.minus);
    if (!plus || !minus || plus === minus) continue;
    // The balance of goods may stand beside flows of goods and services: what is before 出口 and 进口 has to be the same.
    const strip = (item: Item): string =>
      flowName(item).replace(rule.plus, '').replace(rule.minus, '').trim();
    const sure = strip(plus) === strip(minus);
    const inputs = [
      { role: 'minus', item: minus },
      { role: 'plus', item: plus },
    ];
    scope.findings.relations.push(
      relate('difference', inputs, { role: 'stated', item: stated }, subtraction, sure ? null : doubts.scope),
    );
  }
}
