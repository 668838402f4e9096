/** How a numeral is written. */
export type Script = 'digits' | 'chinese' | 'words';

/** A number as written, its scale included (705.8 万), before anyone knows what it counts. */
export interface Numeral {
  start: number;
  /** One past the last character of number and scale. */
  end: number;
  value: number;
  /** Size of the last printed digit; null for a fraction, which has none. */
  step: number | null;
  script: Script;
  /** A scale stands at its end (万, million), as opposed to bare digits. */
  scaled: boolean;
  /** One past the last digit, before the scale: "13.57" in "13.57 万". */
  bareEnd: number;
  /** Power of ten of the scale: 4 for 万, 0 without one. */
  exponent: number;
  /** Digits as printed without separators ("705.8"), for digits only; `null` otherwise. */
  digits: string | null;
  /** A sign stands in front and is part of the quote. */
  signed: boolean;
  /** 几, 数, 若干 inside: says no number. */
  vague: boolean;
  /** Two digits side by side that say a range: 二三十 is 20 to 30. */
  to: number | null;
}

/** "705.8" and 4 → 7058000, without the binary error of a multiplication. */
export function scaledBy(digits: string, exponent: number): number {
  return Number(`${digits}e${exponent}`);
}

/** Size of the last printed digit: "705.8" and 4 → 1000. */
export function stepOf(digits: string, exponent: number): number {
  const point = digits.indexOf('.');
  return Number(`1e${exponent - (point < 0 ? 0 : digits.length - point - 1)}`);
}
