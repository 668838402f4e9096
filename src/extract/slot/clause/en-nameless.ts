import type { Phrase } from './en-phrase.ts';

/** What stands in the place of a name where the verb, not a noun, says what is measured. */
export const nameless = (): Phrase => ({
  indicator: null,
  subject: null,
  anaphoric: false,
  points: null,
  kind: 'other',
  head: '',
});
