import type { Finder, Refusal } from '../rule.ts';

/** In order: the earlier rule wins where two claim the same characters. */
export const finders: readonly Finder[] = [];

/** What looks like a quantity and is none. */
export const refusals: readonly Refusal[] = [];
