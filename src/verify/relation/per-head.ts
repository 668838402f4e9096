// 接待游客765.85万人次,旅游收入83.98亿元,人均旅游收入1096.6元
//           ^^^^^^^^^^          ^^^^^^^^^^            ^^^^^^^^   total ÷ people
import { fold } from '../../extract/text/fold.ts';
import type { Interval } from '../../model/check.ts';
import { divide, overlaps, point } from '../interval.ts';
import type { Item } from '../item.ts';
import { likeness, sameSubject, term } from '../likeness.ts';
import { isLevel, LIKELY, nearby, SURE, type Scope } from '../partners.ts';
import { doubts, quotient, relate } from '../relation.ts';
import { anyHead, apposition, people, perHead as perHeadWords, perHeadAfter, population } from '../words.ts';

function words(item: Item): string {
  return fold(`${item.figure.indicator ?? ''} ${item.figure.counter ?? ''}`).toLowerCase();
}

function counts(item: Item): boolean {
  return (
    item.figure.unit === 'count' &&
    (people.test(words(item)) || /^(?:[人户名]|人次|people|persons?)$/u.test(fold(item.figure.counter ?? '')))
  );
}

function headOf([total, heads]: readonly Interval[]): Interval {
  return total && heads ? divide(total, heads) : point(NaN);
}

interface Cue {
  /** What is left of the name: 旅游收入 of 人均旅游收入. */
  rest: string;
  /** Of which head: visitor, employee; `null` when any will do. */
  head: string | null;
  /** who spent $8 billion, or $320 per visitor: the amount is the one just given, said for each. */
  apposed: boolean;
}

/** The name of a value per head stands in its indicator, right before the number, or right behind it. */
function cueOf(item: Item): Cue | null {
  const name = fold(item.figure.indicator ?? '').toLowerCase();
  const before = /[^，,。；;]{0,16}$/u.exec(item.lead)?.[0] ?? '';
  const after = perHeadAfter.exec(item.tail)?.[0] ?? '';
  const found =
    [name, before].map((text) => perHeadWords.exec(text)?.[0]).find(Boolean) ?? (after.trim() || undefined);
  if (!isLevel(item) || found === undefined) return null;
  const head = /^(?:per|an?) (\w+)$/u.exec(found)?.[1] ?? null;
  return {
    rest: (name || before).replace(perHeadWords, ' ').trim(),
    head: head === null || anyHead.test(head) ? null : head,
    apposed: apposition.test(item.lead),
  };
}

/** Amounts near by that belong to the same time, the sentence before included where it is carried on. */
function about(scope: Scope, stated: Item, apposed: boolean): Item[] {
  const before = apposed ? scope.items[stated.order - 2]?.sentence : null;
  return nearby(scope, stated).filter(
    (item) =>
      isLevel(item) &&
      (item.sentence === stated.sentence ||
        (item.order < stated.order && item.sentence === before && item.order >= stated.order - 3)) &&
      (item.periodKey === stated.periodKey || item.periodKey === null || stated.periodKey === null) &&
      item.figure.modality === stated.figure.modality &&
      sameSubject(item.subject, stated.subject) !== 'apart' &&
      cueOf(item) === null,
  );
}

/** 旅游收入61.44亿元,人均消费1200元: another name, taken for the same money only if the numbers bear it out. */
function borneOut(
  amounts: readonly Item[],
  head: Item | undefined,
  stated: Item,
): { item: Item; like: number }[] {
  const [item] = amounts;
  if (!item || !head || amounts.length !== 1) return [];
  return overlaps(headOf([item.stated, head.stated]), stated.stated) ? [{ item, like: LIKELY }] : [];
}

export function perHead(scope: Scope): void {
  for (const stated of scope.items) {
    const cue = cueOf(stated);
    if (!cue) continue;
    const near = about(scope, stated, cue.apposed);
    const rest = term(cue.rest || null, stated.figure.subject);
    const amounts = near.filter((item) => item.figure.unit === stated.figure.unit && !counts(item));
    const totals = amounts
      .map((item) => ({ item, like: cue.apposed && amounts.length === 1 ? 1 : likeness(rest, item.term) }))
      .filter(({ like }) => like >= LIKELY);
    const heads = near
      .filter(counts)
      .filter((item) => cue.head === null || words(item).includes(cue.head.replace(/s$/u, '')));
    const [head] = heads;
    const [total] = totals.length > 0 ? totals : borneOut(amounts, head, stated);
    if (!total || !head || totals.length > 1 || heads.length !== 1) continue;
    const doubt = population.test(words(head)) ? doubts.population : total.like >= SURE ? null : doubts.scope;
    const inputs = [
      { role: 'total', item: total.item },
      { role: 'people', item: head },
    ];
    const arithmetic = { evaluate: headOf, write: quotient };
    scope.findings.relations.push(
      relate('per-head', inputs, { role: 'stated', item: stated }, arithmetic, doubt),
    );
  }
}
