import type { Check, Verdict } from '../../model/index.ts';
import type { MessageKey } from '../message/say.ts';

export const verdictKey: Record<Verdict, MessageKey> = {
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

/** The worst verdict, for one sign that stands for several checks; `null` without checks. */
export function worst(checks: readonly Check[]): Verdict | null {
  const order: readonly Verdict[] = ['disagrees', 'agrees-if-cut', 'agrees', 'undetermined'];
  return order.find((verdict) => checks.some((check) => check.verdict === verdict)) ?? null;
}
