import type { Bilingual, Interval } from '../model/check.ts';
import { isExact, statedInterval, printedStep } from './stated.ts';
import type { Figure } from '../model/figure.ts';
import type { Item } from './item.ts';
import { say } from './working.ts';

/** The printed digits of a value as a whole number of last digits; `null` when too long to vary. */
function printed(figure: Figure): { units: number; step: number; digits: string } | null {
  if (figure.value === null) return null;
  const step = printedStep(figure);
  const units = Math.round(Math.abs(figure.value) / step);
  const digits = String(units);
  return digits.length > 12 || !Number.isFinite(units) ? null : { units, step, digits };
}

/** Values that one slip of the pen makes of a figure: a digit, two digits exchanged, the scale, the sign. */
function* slips(figure: Figure): Generator<number> {
  const shown = printed(figure);
  if (!shown || figure.value === null) return;
  const sign = figure.value < 0 ? -1 : 1;
  const { digits, step } = shown;
  const back = (text: string): number => Number((sign * Number(text) * step).toPrecision(15));
  for (let i = 0; i < digits.length; i++) {
    for (let digit = 0; digit <= 9; digit++) {
      if (String(digit) === digits[i] || (i === 0 && digit === 0 && digits.length > 1)) continue;
      yield back(digits.slice(0, i) + String(digit) + digits.slice(i + 1));
    }
    if (i > 0 && digits[i] !== digits[i - 1]) {
      yield back(digits.slice(0, i - 1) + (digits[i] ?? '') + (digits[i - 1] ?? '') + digits.slice(i + 1));
    }
  }
  if (figure.unit === 'count' || /^[A-Z]{3}$/u.test(figure.unit)) {
    for (const factor of [10, 0.1, 1000, 0.001, 1e4, 1e-4]) yield figure.value * factor;
  }
  if (figure.type === 'growth' || figure.type === 'change') yield -figure.value;
}

function moved(figure: Figure, value: number): Figure {
  const by = (bound: number | null): number | null =>
    bound === null || figure.value === null ? bound : value + (bound - figure.value);
  return { ...figure, value, low: by(figure.low), high: by(figure.high) };
}

/**
 * The nearest value that one slip away from a printed one would make the relation hold.
 *
 * @param holds whether the relation holds when the i-th figure's interval is replaced
 */
export function nearestSlip(
  items: readonly Item[],
  holds: (index: number, interval: Interval) => boolean,
): Bilingual | null {
  let nearest: { item: Item; value: number; far: number } | null = null;
  items.forEach((item, index) => {
    const { figure } = item;
    if (figure.value === null || figure.value === 0) return;
    for (const value of slips(figure)) {
      const far =
        Math.abs(Math.log(Math.abs(value / figure.value))) +
        (Math.sign(value) === Math.sign(figure.value) ? 0 : 0.5);
      if (nearest !== null && far >= nearest.far) continue;
      const candidate = moved(figure, value);
      // A count that became scaled is no longer exact; one that stays whole is.
      if (isExact(figure) && !Number.isInteger(value)) continue;
      if (holds(index, statedInterval(candidate))) nearest = { item, value, far };
    }
  });
  return nearest === null ? null : describe(nearest);
}

function describe({ item, value }: { item: Item; value: number }): Bilingual {
  const { figure } = item;
  const old = figure.value ?? 0;
  // Another scale keeps its digits: 20.9 million, 20.9 billion.
  const shift = Math.log10(Math.abs(value / old));
  const step = printedStep(figure);
  const text = (n: number, lang: 'zh' | 'en'): string =>
    say(
      n,
      n === value && shift !== 0 && Number.isInteger(shift)
        ? step * 10 ** shift
        : Math.min(step, Math.abs(n)),
      figure.unit,
      lang,
    );
  return {
    zh: `若 ${text(old, 'zh')} 应为 ${text(value, 'zh')},则相符`,
    en: `would agree if ${text(old, 'en')} were ${text(value, 'en')}`,
  };
}
