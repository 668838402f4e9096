import { finders, numberRefiners, refusals } from './number/index.ts';
import type { Finder, Refiner, Refusal } from './rule.ts';
import { en } from './slot/en.ts';
import { zh } from './slot/zh.ts';

/** Every rule of the extractor, in the order in which they take their turn. */
export const rules: readonly (Finder | Refusal | Refiner)[] = [
  ...finders,
  ...refusals,
  ...numberRefiners,
  ...zh,
  ...en,
];

const abouts = new Map(rules.map(({ name, about }) => [name, about]));

/** What a rule does, in a sentence; `null` for a name that no rule has (any more). */
export function ruleAbout(name: string): string | null {
  return abouts.get(name) ?? null;
}

/** How many rules there are; one that serves both languages counts once. */
export function ruleCount(): number {
  return abouts.size;
}
