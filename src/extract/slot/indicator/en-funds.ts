import type { Refiner } from '../../rule.ts';
import type { Frame } from '../clause/en-frame.ts';
import { phrase } from '../clause/en-phrase.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import { subjectRange } from '../clause/en-frame.ts';
import { enRule } from '../en-edit.ts';

/** Verbs by which young firms come by money. */
const FUNDING = /^(?:raise|attract|secure|draw|land|bag|receive|pull|get|collect|net|win)$/u;

/** Shares sold to the public for the first time. */
const FLOTATION = /^(?:ipos?|flotations?|floats?|listings?|offerings?)$/u;

/** Firms that live on what investors put in. */
const STARTUP = /^(?:start-?ups?|scale-?ups?|fintechs?|unicorns?|ventures?)$/u;
const FIRM = /^(?:firms?|companies|company|businesses)$/u;

/** What money raised is called: "hosted 71 initial public offerings, raising HK$87bn" has proceeds, "African start-ups raised $2bn" funding; null where the verb says enough. */
export function fundsOf(frame: Frame, sentence: SentenceReading, whole: Reading): string | null {
  const lemma = frame.group?.chain.at(-1)?.verb.lemma ?? '';
  if (!FUNDING.test(lemma) || frame.group?.passive === true) return null;
  const { tokens, names } = sentence;
  const near = whole.sentences.slice(Math.max(0, frame.sentence - 1), frame.sentence + 1);
  const tells = (word: RegExp, held = near): boolean =>
    held.some((one) => one.tokens.some(({ low, tag }) => tag === 'noun' && word.test(low)));
  if (lemma === 'raise' && (tells(FLOTATION) || near.some(({ frames }) => frames.some(floats))))
    return 'IPO proceeds';
  const range = subjectRange(frame);
  const who = range === null ? null : phrase(tokens, range[0], range[1], names);
  if (who === null || who.kind === 'name' || who.indicator === null) return null;
  const words = who.indicator.split(' ');
  const head = words.at(-1) ?? '';
  if (STARTUP.test(head)) return `${who.indicator.replace(/s$/u, '')} funding`;
  // "fintech firms attracted $1bn": firms of a kind, where young firms are told of
  return FIRM.test(head) &&
    words.length === 2 &&
    tells(STARTUP, whole.sentences.slice(Math.max(0, frame.sentence - 3), frame.sentence + 1))
    ? `${words[0] ?? ''} funding`
    : null;
}

const floats = ({ draft }: Frame): boolean =>
  /\b(?:ipos?|flotations|listings|public offerings)$/iu.test(draft.counter ?? '');

/** Words for a sum that only point at it. */
const SUM = /^(?:money|sum|proceeds|amount|cash|funds|haul|pot|bill|outlay|takings|kitty|windfall)$/u;

// start-ups raised $2.2 billion. Kenya took 31% of the money
//                                          ^^^^^^^^^^^^^^^^
export const ofSum: Refiner = enRule(
  'indicator',
  'indicator/en-of-sum',
  '"31% of the money", "19% of that sum": a share of the sum that was told of.',
  (frame, { tokens, frames }, whole) => {
    const { draft, at, group } = frame;
    if (
      draft.unit !== '%' ||
      tokens[at + 1]?.low !== 'of' ||
      !/^(?:the|that|this|those|these)$/u.test(tokens[at + 2]?.low ?? '') ||
      !SUM.test(tokens[at + 3]?.low ?? '') ||
      /^(?:of|for|from|noun)$/u.test(tokens[at + 4]?.low ?? '') ||
      tokens[at + 4]?.tag === 'noun'
    )
      return null;
    const isSum = (other: Frame): boolean =>
      other.draft.indicator !== null && /^[A-Z]{3}$/u.test(other.draft.unit) && other.role !== 'delta';
    const told =
      frames.findLast((other) => other.at < at && isSum(other)) ??
      // The sentence before told the sum first, and what it is held against after it.
      whole.frames.find((other) => other.sentence === frame.sentence - 1 && isSum(other));
    if (told?.draft.indicator == null) return null;
    const named = told.draft.indicator;
    // "needs $6 million and has received 19% of that sum"
    const got = /^(?:receive|get|collect|raise|secure|obtain)$/u.test(group?.chain.at(-1)?.verb.lemma ?? '');
    if (got && named.endsWith(' needed'))
      return { indicator: `${named.replace(/needed$/u, 'received')}, share of ${named}` };
    const own = draft.indicator?.split(', share of ') ?? [];
    return {
      indicator: own.length > 1 ? `${own[0] ?? ''}, share of ${named}` : `share of ${named}`,
    };
  },
);
