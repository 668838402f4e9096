import type { PlantedSet, Slot, Years } from './sets.ts';
import { withDigits, type Printed } from './print.ts';
import type { Random } from './random.ts';

export type Fault = 'digit' | 'sign' | 'unit' | 'scale' | 'period';

export const faults: readonly Fault[] = ['digit', 'sign', 'unit', 'scale', 'period'];

/** The set with one thing broken, or `null` when it has nothing of that kind to break. */
export function broken(set: PlantedSet, fault: Fault, random: Random): PlantedSet | null {
  if (fault === 'period') return misdated(set, random);
  const keys = [...set.inputs, set.stated].filter((key) => fits(set.slots[key], fault));
  if (keys.length === 0) return null;
  const key = random.pick(keys);
  const slot = set.slots[key];
  const changed = slot && change(slot, fault, random);
  return changed ? { ...set, slots: { ...set.slots, [key]: changed } } : null;
}

function misdated(set: PlantedSet, random: Random): PlantedSet | null {
  if (set.fragileYears.length === 0) return null;
  const letter = random.pick(set.fragileYears);
  const year = (set.years[letter] ?? 0) - random.whole(1, letter === 'X' ? 1 : 2);
  return { ...set, years: { ...set.years, [letter]: year } };
}

function fits(slot: Slot | undefined, fault: Fault): boolean {
  if (!slot) return false;
  if (fault === 'sign') return slot.type === 'growth' || slot.type === 'change';
  if (fault === 'unit') return slot.otherUnit !== undefined;
  if (fault === 'scale') return slot.printed.print.word !== '';
  return true;
}

function change(slot: Slot, fault: Fault, random: Random): Slot | null {
  const { printed } = slot;
  switch (fault) {
    case 'digit':
      return { ...slot, printed: misprint(printed, random) };
    case 'sign':
      return { ...slot, printed: { ...printed, value: -printed.value } };
    case 'unit':
      return slot.otherUnit
        ? {
            ...slot,
            unit: slot.otherUnit.unit,
            printed: withDigits({ ...printed, after: slot.otherUnit.after }, printed.digits),
          }
        : null;
    case 'scale':
      return { ...slot, printed: rescale(printed) };
    default:
      return null;
  }
}

/** One digit for another; the first stays clear of zero. */
function misprint(printed: Printed, random: Random): Printed {
  const places = [...printed.digits].flatMap((char, i) => (/\d/u.test(char) ? [i] : []));
  const place = random.pick(places);
  const old = printed.digits[place] ?? '0';
  const leading = place === 0 && printed.digits.length > 1;
  const digit = random.pick([...'0123456789'].filter((char) => char !== old && !(leading && char === '0')));
  return withDigits(printed, printed.digits.slice(0, place) + digit + printed.digits.slice(place + 1));
}

const OTHER: Record<string, { word: string; by: number }> = {
  万: { word: '亿', by: 1e8 },
  亿: { word: '万', by: 1e4 },
  ' million': { word: ' billion', by: 1e9 },
  ' billion': { word: ' million', by: 1e6 },
};

function rescale(printed: Printed): Printed {
  const other = OTHER[printed.print.word];
  if (!other) return printed;
  const step = Number((other.by / 10 ** printed.print.decimals).toPrecision(6));
  return withDigits({ ...printed, step, print: { ...printed.print, ...other } }, printed.digits);
}

type Range = readonly [number, number];

/** What a printed number allows, read as rounded and as cut: worked out here again, apart from the checker. */
function ranges(slot: Slot): { rounded: Range; cut: Range } {
  const { value, step, exact } = slot.printed;
  const factor = slot.unit === 'x' && slot.type === 'growth' ? 100 : slot.unit === 'bp' ? 0.01 : 1;
  if (exact && slot.unit === 'count' && step === 1) return { rounded: [value, value], cut: [value, value] };
  const away = value < 0 ? -step : step;
  const order = (a: number, b: number): Range =>
    a < b ? [a * factor, b * factor] : [b * factor, a * factor];
  return {
    rounded: [(value - step / 2) * factor, (value + step / 2) * factor],
    cut: order(value, value + away),
  };
}

/** Every relation here is monotone in each input: the corners hold the extremes. */
function reach(set: PlantedSet, inputs: readonly Range[], years: Years): Range {
  let corners: number[][] = [[]];
  for (const [low, high] of inputs)
    corners = corners.flatMap((corner) => [
      [...corner, low],
      [...corner, high],
    ]);
  const results = corners.map((corner) => set.compute(corner, years));
  return [Math.min(...results), Math.max(...results)];
}

function apart(a: Range, b: Range): boolean {
  const slack = 1e-9 * Math.max(...a.map(Math.abs), ...b.map(Math.abs));
  return a[1] < b[0] - slack || b[1] < a[0] - slack;
}

/** Whether the printed digits alone prove the set wrong, under rounding and under truncation. */
export function revealable(set: PlantedSet): boolean {
  const slots = set.inputs.map((key) => set.slots[key]).filter((slot) => slot !== undefined);
  const stated = set.slots[set.stated];
  if (!stated) return false;
  const rounded = reach(
    set,
    slots.map((slot) => ranges(slot).rounded),
    set.years,
  );
  const cut = reach(
    set,
    slots.map((slot) => ranges(slot).cut),
    set.years,
  );
  if (Number.isNaN(rounded[0])) return false;
  const said = ranges(stated);
  return apart(rounded, said.rounded) && apart(rounded, said.cut) && apart(cut, said.cut);
}
