// A股20家,减少31%;港股5家,减少70%;总体降幅约40%
//    ^^^^      ^^^      ^^^      ^^^          ^^^^   parts with their growth, and a growth of all together
import type { Interval } from '../../model/check.ts';
import { add, divide, point, scale, subtract, sum } from '../interval.ts';
import { fold } from '../../extract/text/fold.ts';
import type { Item } from '../item.ts';
import { nearby, sameUnit, type Scope } from '../partners.ts';
import type { Part } from '../relation.ts';
import { totalCue } from '../words.ts';
import { growthOf, isGrowth, meets } from './growth.ts';

interface Branch {
  now: Item;
  rate: Item;
  /** The base, where the text states one that the rate agrees with; else it is computed from the rate. */
  base: Item | null;
}

/** Runs after `growth`, whose findings say which level each rate belongs to. */
export function combined(scope: Scope): void {
  const branchOf = new Map<Item, Branch>();
  for (const { kind, inputs, stated } of scope.findings.relations) {
    const now = inputs.find(({ role }) => role === 'now')?.item;
    const base = inputs.find(({ role }) => role === 'base')?.item;
    if (kind !== 'growth' || !now || !base) continue;
    const fits = meets(growthOf([base.stated, now.stated]), stated.item);
    branchOf.set(stated.item, { now, rate: stated.item, base: fits ? base : null });
  }
  for (const { kind, inputs } of scope.findings.implications) {
    const now = inputs.find(({ role }) => role === 'now')?.item;
    const rate = inputs.find(({ role }) => role === 'growth')?.item;
    if (kind === 'growth' && now && rate) branchOf.set(rate, { now, rate, base: null });
  }
  for (const stated of scope.items) {
    if (!isGrowth(stated) || stated.figure.unit !== '%' || branchOf.has(stated)) continue;
    const says = fold(stated.figure.indicator ?? '').toLowerCase() + stated.lead;
    if (!totalCue.test(says)) continue;
    const branches = nearby(scope, stated)
      .filter(
        (rate) => rate.sentence === stated.sentence && rate.order < stated.order && rate.figure.unit === '%',
      )
      .filter((rate) => rate.periodKey === stated.periodKey && rate.figure.basis === stated.figure.basis)
      .flatMap((rate) => branchOf.get(rate) ?? []);
    const [first] = branches;
    if (!first || branches.length < 2 || !branches.every(({ now }) => sameUnit(now, first.now))) continue;
    if (new Set(branches.map(({ now }) => now)).size !== branches.length) continue;
    scope.findings.missing.delete(stated.figure.id);
    scope.findings.relations.push({
      kind: 'growth',
      inputs: branches.flatMap(({ now, rate, base }): Part[] => [
        { role: 'part', item: now },
        base ? { role: 'part-base', item: base } : { role: 'part-growth', item: rate },
      ]),
      stated: { role: 'stated', item: stated },
      evaluate: (inputs) => together(inputs, branches),
      write: (inputs) => writeTogether(inputs, branches),
      tie: 'sure',
      doubt: null,
    });
  }
}

/** Σ now ÷ Σ base − 1 in per cent, from pairs of level and base, or level and growth. */
function together(inputs: readonly Interval[], branches: readonly Branch[]): Interval {
  const nows = branches.map((_, i) => inputs[2 * i] ?? point(NaN));
  const bases = branches.map(({ base }, i) => {
    const second = inputs[2 * i + 1] ?? point(NaN);
    return base ? second : divide(nows[i] ?? point(NaN), add(point(1), scale(second, 0.01)));
  });
  return scale(subtract(divide(sum(nows), sum(bases)), point(1)), 100);
}

function writeTogether(inputs: readonly string[], branches: readonly Branch[]): string {
  const nows = branches.map((_, i) => inputs[2 * i] ?? '');
  const bases = branches.map(({ base }, i) => {
    const second = inputs[2 * i + 1] ?? '';
    if (base) return second;
    return `${nows[i] ?? ''} ÷ (1 ${second.startsWith('−') ? '−' : '+'} ${second.replace('−', '')})`;
  });
  return `(${nows.join(' + ')}) ÷ (${bases.join(' + ')}) − 1`;
}
