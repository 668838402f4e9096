import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

export type Slot =
  | 'unit'
  | 'counter'
  | 'type'
  | 'sign'
  | 'bounds'
  | 'modality'
  | 'basis'
  | 'period'
  | 'indicator'
  | 'subject'
  | 'attribution';

interface Named {
  /** Unique, kebab-case, with its family in front: `number/chinese-numeral`, `period/last-year`. Stands in `Figure.rules`. */
  name: string;
  /** What it does, in a sentence, for the reader who asks "why?". */
  about: string;
}

/** First find: proposes drafts. Where two overlap, the earlier rule of the list wins, then the longer span. */
export interface Finder extends Named {
  /** Finds words that hold no numeral (一半, twice), and is asked even where a text has none. */
  bare?: true;
  /** Finds English words, and is not asked where a text has no letters. */
  english?: true;
  find(scene: Scene): Draft[];
}

/** Then refuse: says which drafts are not quantities (dates, codes, ordinals, idioms …). */
export interface Refusal extends Named {
  refuses(draft: Draft, scene: Scene): boolean;
}

/** Then refine: fills one slot of the drafts of a scene, and pushes its name on the `rules` of each draft it changed. */
export interface Refiner extends Named {
  slot: Slot;
  refine(scene: Scene): void;
}
