import { speaksOf } from './en-clause.ts';
import type { Group } from './en-group.ts';
import { type Phrase, phrase } from './en-phrase.ts';
import type { Reading, SentenceReading } from './en-reading.ts';

const PLURAL = /(?:[^su]s|people|children|women|men|police|data|media)$/u;

/** What the subject of an earlier verb reads as, when "it" or "they" can stand for it. */
function candidate({ tokens, names }: SentenceReading, group: Group, many: boolean): Phrase | null {
  const range = group.subject;
  // "In a move that surprised analysts it rose": what a preposition brings is no subject.
  if (range === null || (!group.finite && !group.passive) || tokens[range[0]]?.tag === 'preposition')
    return null;
  const found = phrase(tokens, range[0], range[1], names);
  if (found.indicator === null || found.kind === 'pronoun' || found.kind === 'name' || found.kind === 'actor')
    return null;
  const joined = tokens.slice(range[0], range[1]).some(({ low }) => low === 'and');
  return (PLURAL.test(found.head) || joined) === many || found.kind === 'measure' ? found : null;
}

/**
 * What "it" or "they" before a verb stands for, when a thing that is measured does: the subject told of last that agrees,
 * in the clauses before and then in the sentence before. "Visits are a different story: they remain a fifth short."
 */
export function referent(
  whole: Reading,
  sentence: SentenceReading,
  before: number,
  pronoun: string,
): Phrase | null {
  if (!/^(?:it|they|that|this|these|both|which)$/u.test(pronoun)) return null;
  const many = pronoun === 'they' || pronoun === 'these' || pronoun === 'both';
  for (let index = sentence.index; index >= 0 && index >= sentence.index - 2; index--) {
    const here = whole.sentences[index];
    if (here === undefined) return null;
    const verbs = here.groups.filter((group) => index < sentence.index || group.end <= before);
    const own = verbs.findLast((group) => candidate(here, group, many) !== null && !speaksOf(group));
    const found = own === undefined ? null : candidate(here, own, many);
    if (found !== null) return found;
    // A sentence that speaks of somebody else ends the search.
    if (index < sentence.index && verbs.some((group) => group.finite && !speaksOf(group))) return null;
  }
  return null;
}
