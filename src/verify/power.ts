import type { Interval } from '../model/check.ts';
import type { Item } from './item.ts';
import { printedStep } from './stated.ts';

/**
 * How likely a wrong number of the same shape would have been caught: among all numbers with as many digits as the stated one
 * and the same last digit, the part that the computed interval refutes. A random wrong value is taken to be uniform over them.
 *
 * @returns 0 (cannot fail, so no check) to 1
 */
export function powerOf(stated: Item, interval: Interval, computed: Interval): number {
  const step = printedStep(stated.figure);
  const value = Math.abs(stated.figure.value ?? stated.figure.low ?? stated.figure.high ?? 0);
  if (step <= 0) return 0;
  const units = Math.max(1, Math.round(value / step));
  const shape = 10 ** Math.floor(Math.log10(units));
  // Shapes from 1 to 9, 10 to 99 …: a lone digit may be any of ten.
  const from = shape === 1 ? 0 : shape;
  const to = shape * 10 - 1;
  const centre = stated.figure.value ?? ((interval.low ?? value) + (interval.high ?? value)) / 2;
  const mirrored = centre < 0;
  const below = interval.low === null ? Infinity : centre - interval.low;
  const above = interval.high === null ? Infinity : interval.high - centre;
  // A stated value v agrees when [v − below, v + above] meets the computed interval.
  let low = (computed.low ?? -Infinity) - above;
  let high = (computed.high ?? Infinity) + below;
  if (mirrored) [low, high] = [-high, -low];
  const first = Math.max(from, Math.ceil(low / step - 1e-9));
  const last = Math.min(to, Math.floor(high / step + 1e-9));
  const agreeing = Math.max(0, last - first + 1);
  return Math.min(1, Math.max(0, 1 - agreeing / (to - from + 1)));
}
