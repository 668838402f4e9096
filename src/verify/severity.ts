import type { Check, Interval } from '../model/check.ts';
import type { Item } from './item.ts';
import { gap } from './interval.ts';
import { printedStep } from './stated.ts';

function middle(a: Interval): number | null {
  if (a.low !== null && a.high !== null) return (a.low + a.high) / 2;
  return a.low ?? a.high;
}

/**
 * Whether a disagreement would change what the reader concludes (sign, order of magnitude, majority),
 * only the size, or only the last digit.
 */
export function severityOf(stated: Item, interval: Interval, computed: Interval): Check['severity'] {
  const said = middle(interval);
  const found = middle(computed);
  if (said === null || found === null) return 'size';
  if (gap(interval, computed) <= printedStep(stated.figure) * (stated.figure.unit === 'x' ? 1 : 1.0000001))
    return 'last-digit';
  if (said * found < 0) return 'conclusion';
  const ratio = Math.abs(found === 0 ? Infinity : said / found);
  if (ratio >= 8 || ratio <= 1 / 8) return 'conclusion';
  if (stated.figure.type === 'share' && said < 50 !== found < 50) return 'conclusion';
  return 'size';
}
