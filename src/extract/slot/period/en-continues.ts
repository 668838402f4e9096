import { actors, insiders } from '../../locale/en-nouns.ts';
import { phrase } from '../clause/en-phrase.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';



/** Does a sentence go on with the report of the sentence before? Not when somebody new begins to act, or the writer turns elsewhere. */
export function continues(whole: Reading, sentence: SentenceReading): boolean {
  const previous = whole.sentences[sentence.index - 1];
  const first = sentence.frames[0];
  if (previous === undefined || first === undefined) return false;
  const opening = sentence.tokens[0]?.low ?? '';
  if (opening === 'separately' || opening === 'elsewhere') return false;
  const range =
    (sentence.groups.find((group) => group.finite && group.subject !== null) ?? first.group)?.subject ?? null;
  if (range === null) return true;
  const who = phrase(sentence.tokens, range[0], range[1], sentence.names);
  if (who.kind === 'name')
    return (
      whole.sentences
        .slice(0, sentence.index)
        .some((earlier) => earlier.names.some((name) => name.text === who.subject)) &&
      !/^(?:overtook|beat|overtake)$/u.test(sentence.tokens[range[1]]?.low ?? '')
    );
  if (who.kind === 'actor') return who.anaphoric || insiders.has(who.head) || !actors.has(who.head);
  return true;
}

/** "stands at", "are": speaks of the day of writing. */
export function isPresent(sentence: SentenceReading, index: number): boolean {
  const group = sentence.frames[index]?.group;
  return (
    group != null &&
    group.present &&
    group.modal === null &&
    !(group.chain.length > 0 && /^(?:has|have)$/u.test(sentence.tokens[group.first]?.low ?? ''))
  );
}
