// 13.57, 12.82 and 9.21 trillion yuan   2.1亿和2.04亿千瓦   5.3、6.1和7.2个百分点
// ^^^^^  ^^^^^                          ^^^^^               ^^^   ^^^              scale and unit are said once, at the end
import type { Draft } from '../draft.ts';
import type { Finder } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { fromQuantity } from './draft.ts';
import { nounBehind } from './noun.ts';
import { quantities, type Quantity } from './quantity.ts';

const link = /^\s{0,2}(?:[、和及与,;]|以及|,? ?and|,? ?or)\s{0,2}$/u;
const lastLink =
  /^\s{0,2}(?:against|versus|vs\.?|compared (?:with|to)|[和及与、]|以及|,? ?and|,? ?or)\s{0,2}$/u;

/** Does the number look like its neighbour: decimals with decimals, a scale missing with a scale? */
function year(quantity: Quantity): boolean {
  return quantity.digits !== null && quantity.exponent === 0 && /^(?:1[5-9]|20)\d\d$/u.test(quantity.digits);
}

/** A month right before a number. */
const month =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) $/u;

/** A member that lends its unit to the one before it. */
interface Lender {
  quantity: Quantity;
  at: number;
  counter: string | null;
}

export const sharedUnit: Finder = {
  name: 'number/shared-unit',
  about: 'Members of a list whose scale and unit are said once, at the end: 13.57, 12.82 and 9.21 trillion',
  find(scene) {
    const all = quantities(scene);
    const found: Draft[] = [];
    // From the end: a member takes what the one behind it has.
    let lender = nobody();
    for (let i = all.length - 1; i >= 0; i--) {
      const quantity = all[i];
      if (quantity === undefined) continue;
      const given = lender;
      lender = nobody();
      if (quantity.glued || quantity.fraction) continue;
      const own = quantity.unit !== null || quantity.sign !== null;
      if (
        !own &&
        given !== null &&
        accepts(scene, quantity, given) &&
        !restated(scene, all[i - 1], quantity, given)
      ) {
        found.push(borrowed(scene, quantity, given));
        lender = {
          quantity: { ...given.quantity, exponent: Math.max(given.quantity.exponent, quantity.exponent) },
          at: quantity.start,
          counter: given.counter,
        };
      } else if (quantity.unit !== null && quantity.unit.kind !== 'duration') {
        lender = { quantity, at: quantity.start, counter: null };
      } else if (!own && quantity.exponent >= 6 && quantity.script !== 'chinese') {
        const noun = nounBehind(scene.folded, quantity.numberEnd);
        lender = {
          quantity,
          at: quantity.start,
          counter: noun === null ? null : scene.text.slice(noun.start, noun.end),
        };
      } else if (!own && quantity.script === 'digits') {
        const noun = nounBehind(scene.folded, quantity.numberEnd);
        if (noun !== null && !year(quantity))
          lender = { quantity, at: quantity.start, counter: scene.text.slice(noun.start, noun.end) };
      }
    }
    return found;
  },
};

const nobody = (): Lender | null => null;

function accepts(scene: Scene, quantity: Quantity, lender: Lender): boolean {
  const between = scene.folded.slice(quantity.numberEnd, lender.at);
  if (lender.at - quantity.numberEnd > 8 || year(quantity) || quantity.script !== lender.quantity.script)
    return false;
  if (quantity.unit?.kind === 'duration') return false;
  // "at March 31, or 2.3 times": a day of the month
  if (month.test(scene.folded.slice(Math.max(0, quantity.start - 11), quantity.start))) return false;
  // A comma alone joins members only where an "and" or 和 comes later; the last link is always one.
  const last = lender.quantity.start === lender.at;
  return (
    (last && lender.quantity.at >= lender.at ? lastLink : link).test(between) ||
    (last && lastLink.test(between))
  );
}

/** 3,479, or 48%, were dental: the percentage says the count in other terms. A list has three members before its comma: 5, 6, or 7%. */
function restated(
  { folded }: Scene,
  before: Quantity | undefined,
  quantity: Quantity,
  { quantity: given, at }: Lender,
): boolean {
  if (given.unit?.kind !== 'percent') return false;
  // some 900,000 or 4.6%
  const large = quantity.exponent > 0 || quantity.value > 100;
  if (!/^, or /u.test(folded.slice(quantity.numberEnd, at)))
    return large && /^ or /u.test(folded.slice(quantity.numberEnd, at));
  const listed = before !== undefined && /^, ?$/u.test(folded.slice(before.end, quantity.start));
  return !listed || large;
}

function borrowed(scene: Scene, quantity: Quantity, lender: Lender): Draft {
  const from = lender.quantity;
  const scale = quantity.exponent === 0 ? from.exponent : quantity.exponent;
  const value =
    quantity.exponent === 0 && quantity.digits !== null && scale > 0
      ? Number(`${quantity.digits}e${scale}`)
      : quantity.exponent === 0 && scale > 0
        ? quantity.value * 10 ** scale
        : quantity.value;
  const step =
    quantity.exponent === 0 && quantity.step !== null
      ? Number((quantity.step * 10 ** scale).toPrecision(12))
      : quantity.step;
  const draft = fromQuantity(scene, {
    ...quantity,
    value: quantity.negative ? -Math.abs(value) : value,
    step,
    unit: from.unit,
    sign: from.sign === null ? null : { ...from.sign, exponent: 0 },
  });
  return {
    ...draft,
    start: quantity.start,
    end: quantity.numberEnd,
    counter: draft.counter ?? lender.counter,
  };
}
