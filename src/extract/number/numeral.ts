/** A number as written, its scale included (705.8 万), before anyone has looked at what it counts. */
export interface Numeral {
  /** First character, and one past the last of number and scale. */
  at: number;
  end: number;
  value: number;
  /** Size of the last printed digit; null for a fraction, which has none. */
  step: number | null;
  /** Digits as printed, separators out, without scale; null for words and fractions. */
  digits: string | null;
  /** Power of ten of the scale, and where the number ends and its scale begins. */
  exponent: number;
  bareEnd: number;
  script: 'digits' | 'chinese' | 'words';
  /** Two Chinese digits side by side (两三家): the upper value. */
  to: number | null;
  /** A Chinese scale without a digit (百家). */
  implicit: boolean;
  /** A part of a whole in English words: value is a percentage already. */
  fraction: boolean;
  /** 多, 余 inside: 20多万. */
  more: boolean;
}

/** Size of the last printed digit: "705.8" and a scale of 10^4 → 1000. */
export function stepOf(digits: string, exponent: number): number {
  const point = digits.indexOf('.');
  return Number(`1e${exponent - (point < 0 ? 0 : digits.length - point - 1)}`);
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
