import type { Check, Verdict } from '../../model/index.ts';
import type { Site } from '../site.ts';
import type { PlainKey } from '../message/say.ts';

export const verdictKey: Record<Verdict, PlainKey> = {
  agrees: 'agrees',
  'agrees-if-cut': 'agreesIfCut',
  disagrees: 'disagrees',
  undetermined: 'undetermined',
};

export const verdicts: readonly Verdict[] = ['agrees', 'agrees-if-cut', 'disagrees', 'undetermined'];

/** How many checks came to each verdict. */
export function tally(checks: readonly Check[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { agrees: 0, 'agrees-if-cut': 0, disagrees: 0, undetermined: 0 };
  for (const { verdict } of checks) counts[verdict] += 1;
  return counts;
}

/** The checks of several figures, each once: what the text itself binds first, then what an official series says. */
export function checksOfAll(site: Pick<Site, 'checksOf'>, figures: readonly string[]): Check[] {
  const checks = new Map(
    figures.flatMap((id) => site.checksOf.get(id) ?? []).map((check) => [check.id, check]),
  );
  const fromOutside = ({ kind }: Check) => Number(kind === 'reference');
  return [...checks.values()].sort((a, b) => fromOutside(a) - fromOutside(b));
}

/** The worst verdict, for one sign that stands for several checks; `null` without checks. */
export function worst(checks: readonly Check[]): Verdict | null {
  const order: readonly Verdict[] = ['disagrees', 'agrees-if-cut', 'agrees', 'undetermined'];
  return order.find((verdict) => checks.some((check) => check.verdict === verdict)) ?? null;
}

/** Drawn as a pencil would: one stroke each, told apart by shape and not by colour. In a box of 16. */
export const strokes: Record<Verdict, string> = {
  agrees: 'M2.5 8.6c1.3 1 2.3 2.6 3.1 4.6C7.300 8.400 9.600 5 13.500 2.200',
  'agrees-if-cut': 'M8 2.200a5.800 5.800 0 1 0 .01 0M4.200 12.200 11.800 3.800',
  disagrees: 'M3.200 3c3 2.700 6.300 6 9.400 10.200M13 2.800C9.600 5.600 6.400 9 3.400 13.400',
  undetermined: 'M3 8.500c1.600-1.800 3.200-1.800 5 0s3.400 1.800 5 0',
};
