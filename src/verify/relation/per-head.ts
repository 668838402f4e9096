// 接待游客765.85万人次,旅游收入83.98亿元,人均旅游收入1096.6元
//           ^^^^^^^^^^          ^^^^^^^^^^            ^^^^^^^^   total ÷ people
import { fold } from '../../extract/text/fold.ts';
import type { Interval } from '../../model/check.ts';
import { divide, point } from '../interval.ts';
import type { Item } from '../item.ts';
import { likeness, sameSubject, term } from '../likeness.ts';
import { isLevel, LIKELY, nearby, SURE, type Scope } from '../partners.ts';
import { doubts } from '../relation.ts';
import { people, perHead as perHeadWords, population } from '../words.ts';

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

export function perHead(scope: Scope): void {
  for (const stated of scope.items) {
    const name = fold(stated.figure.indicator ?? '').toLowerCase();
    if (!isLevel(stated) || !perHeadWords.test(name)) continue;
    const rest = term(name.replace(perHeadWords, ' ').trim() || null, stated.figure.subject);
    const near = nearby(scope, stated).filter(
      (item) =>
        isLevel(item) &&
        item.sentence === stated.sentence &&
        item.periodKey === stated.periodKey &&
        item.figure.modality === stated.figure.modality &&
        sameSubject(item.subject, stated.subject) !== 'apart' &&
        !perHeadWords.test(words(item)),
    );
    const totals = near
      .filter((item) => item.figure.unit === stated.figure.unit && !counts(item))
      .map((item) => ({ item, like: likeness(rest, item.term) }))
      .filter(({ like }) => like >= LIKELY);
    const heads = near.filter(counts);
    const [total] = totals;
    const [head] = heads;
    if (!total || !head || totals.length !== 1 || heads.length !== 1) continue;
    const doubt = population.test(words(head)) ? doubts.population : total.like >= SURE ? null : doubts.scope;
    scope.findings.relations.push({
      kind: 'per-head',
      inputs: [
        { role: 'total', item: total.item },
        { role: 'people', item: head },
      ],
      stated: { role: 'stated', item: stated },
      evaluate: headOf,
      write: ([a = '', b = '']) => `${a} ÷ ${b}`,
      tie: doubt ? 'likely' : 'sure',
      doubt,
    });
  }
}
