import type { Basis, Edtf, FigureType, Modality } from '../model/index.ts';

/**
 * A figure in the making. A finder sets the number and its unit; refiners fill the slots, one slot each.
 * `null` in a slot means "not known (yet)"; what is still null at the end stays null.
 */
export interface Draft {
  /** UTF-16 offsets of the quote in the passage's text: number, scale, unit, counter; sign or currency mark in front. */
  start: number;
  end: number;
  value: number | null;
  low: number | null;
  high: number | null;
  approx: boolean;
  step: number | null;
  unit: string;
  counter: string | null;
  /** Null until a refiner decides; `level` at the end when nothing did. */
  type: FigureType | null;
  /** Null until a refiner decides; `actual` at the end when nothing did. */
  modality: Modality | null;
  basis: Basis | null;
  indicator: string | null;
  subject: string | null;
  period: Edtf | null;
  attribution: string | null;
  /** Names of the rules that fired, in order. */
  rules: string[];
}
