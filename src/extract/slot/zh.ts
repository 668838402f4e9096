import type { Refiner } from '../rule.ts';

/** What a reader of Chinese knows about a figure from the words around it. In order: later rules read what earlier ones filled. */
export const zh: readonly Refiner[] = [];
