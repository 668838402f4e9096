/**
 * The first step of a working, for a margin: `(428 − 313) ÷ 428 = 26.87%`; where it did not simply agree, what the text says beside it.
 * Steps are parted by ` · `; the last one holds what is stated, up to its arrow.
 */
export function briefly(working: string, agrees: boolean): string {
  const steps = working.split(' · ');
  const [first = ''] = steps;
  const last = steps.at(-1) ?? '';
  if (agrees || steps.length < 2) return first;
  const [stated = ''] = last.split(/ → |: | \(/);
  return `${first} · ${stated}`;
}
