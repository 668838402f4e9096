import type { Random } from './random.ts';

export type Tongue = 'zh' | 'en';

/** How a number is printed: its scale word and decimals, and whether a comma parts its thousands. */
export interface Print {
  by: number;
  word: string;
  decimals: number;
  grouped: boolean;
}

/** A number as it stands in the text, and what it claims. */
export interface Printed {
  /** Digits, scale word, unit: the quote. */
  text: string;
  /** In the unit, without scale; the sign of a decline is in it, not in the text. */
  value: number;
  step: number;
  print: Print;
  /** Printed digits alone, for a fault to change. */
  digits: string;
  before: string;
  after: string;
  /** A whole count, printed one by one. */
  exact: boolean;
}

const SCALES: Record<Tongue, readonly { by: number; word: string }[]> = {
  zh: [
    { by: 1e4, word: '万' },
    { by: 1e8, word: '亿' },
  ],
  en: [
    { by: 1e6, word: ' million' },
    { by: 1e9, word: ' billion' },
  ],
};

/** Up to here a number stands before its scale word: 9,870万, but 987 million. */
const MOST: Record<Tongue, number> = { zh: 10_000, en: 1000 };

export function bare(tongue: Tongue, decimals = 0): Print {
  return { by: 1, word: '', decimals, grouped: tongue === 'en' };
}

/** A print in which the number has between three and five digits. */
export function printFor(value: number, tongue: Tongue, random: Random): Print {
  const fitting = SCALES[tongue].filter(({ by }) => value / by >= 1 && value / by < MOST[tongue]);
  if (fitting.length === 0) return bare(tongue);
  const scale = random.pick(fitting);
  const before = String(Math.floor(value / scale.by)).length;
  const decimals = before === 1 ? 2 : Math.min(5 - before, random.whole(1, 2));
  return { ...scale, decimals, grouped: tongue === 'en' };
}

function shown(digits: string, { grouped }: Print): string {
  if (!grouped) return digits;
  const [whole = '', ...rest] = digits.split('.');
  const first = whole.length % 3;
  const threes = whole.slice(first).match(/\d{3}/gu) ?? [];
  return [[whole.slice(0, first), ...threes].filter((part) => part !== '').join(','), ...rest].join('.');
}

/** Half-up on the magnitude, as the reader assumes. */
export function roundTo(value: number, step: number): number {
  return Math.floor(Math.abs(value) / step + 0.5 + 1e-9) * Math.sign(value);
}

export function put(value: number, print: Print, before: string, after: string, exact = false): Printed {
  const step = print.by / 10 ** print.decimals;
  const units = Math.abs(roundTo(value, step));
  const digits = (units / 10 ** print.decimals).toFixed(print.decimals);
  return {
    text: `${before}${shown(digits, print)}${print.word}${after}`,
    value: Number((Number(digits) * print.by * (value < 0 ? -1 : 1)).toPrecision(14)),
    step: Number(step.toPrecision(6)),
    print,
    digits,
    before,
    after,
    exact,
  };
}

/** The same print with other digits. */
export function withDigits(printed: Printed, digits: string): Printed {
  const sign = printed.value < 0 ? -1 : 1;
  return {
    ...printed,
    digits,
    text: `${printed.before}${shown(digits, printed.print)}${printed.print.word}${printed.after}`,
    value: Number((Number(digits) * printed.print.by * sign).toPrecision(14)),
  };
}
