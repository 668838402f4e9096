import { phraseStart } from './en-phrase.ts';
import type { Token } from './en-token.ts';
import type { Frame } from './en-frame.ts';

const BESIDE =
  /^(?:above|below|beyond|exceeding|topping|surpassing|beating|missing|eclipsing|outstripping|trailing)$/u;

/** "(2022: HK$11.9 billion)": the bracket has a date of its own; "(about $1.3 billion)" has none. */
function datedAside(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k >= 0 && k > at - 10 && tokens[k]?.raw !== '('; k--)
    if (tokens[k]?.tag === 'time') return true;
  for (let k = at; k < tokens.length && k < at + 10 && tokens[k]?.raw !== ')'; k++)
    if (tokens[k]?.tag === 'time') return true;
  return false;
}

/** "from a profit of $64 million", "against a drop of 6%", "after a 2.9% slump": what stands before the whole phrase. */
function heldBefore(tokens: readonly Token[], { role: part, head, left, segment, at }: Frame): boolean {
  if (part !== 'head' && part !== 'delta' && part !== 'before') return false;
  const start = head >= 0 && head < at ? phraseStart(tokens, head, segment.start, false) : left;
  let k = start - 1;
  while (tokens[k]?.tag === 'determiner' || tokens[k]?.tag === 'adverb') k--;
  const low = tokens[k]?.low ?? '';
  return (
    low === 'from' ||
    low === 'against' ||
    low === 'versus' ||
    low === 'vs' ||
    BESIDE.test(low) ||
    (low === 'of' && /^(?:short|shy|ahead)$/u.test(tokens[k - 1]?.low ?? '')) ||
    (low === 'with' && tokens[k - 1]?.low === 'compared') ||
    (low === 'to' && tokens[k - 1]?.low === 'compared') ||
    ((low === 'after' || low === 'following') && part === 'delta')
  );
}

/** "above the $225bn expected", "a third below the peak of 12 million", "topping the 8.3 million of 1996": held against a number everybody knows. */
export function isKnown(tokens: readonly Token[], { at, left, preposition, prepositionAt }: Frame): boolean {
  if (/^(?:mark|level|threshold|barrier|milestone|ceiling|floor)$/u.test(tokens[at + 1]?.low ?? ''))
    return false;
  let k = left;
  while (k < at && !BESIDE.test(tokens[k]?.low ?? '')) k++;
  if (k === at)
    k = BESIDE.test(tokens[left - 1]?.low ?? '') ? left - 1 : BESIDE.test(preposition) ? prepositionAt : -1;
  // "stayed below the 5%": after a verb it says where things stand.
  // "below the bank's 2% goal"
  if (k < 0 && tokens[left - 1]?.tag === 'possessive') {
    let from = left - 2;
    while (from > left - 6 && (tokens[from]?.tag === 'noun' || tokens[from]?.tag === 'determiner')) from--;
    if (BESIDE.test(tokens[from]?.low ?? '')) k = from;
  }
  // "short of the 2018 peak of 21 million"
  if (k < 0 && tokens[left - 1]?.low === 'of' && /^(?:short|shy|ahead)$/u.test(tokens[left - 2]?.low ?? ''))
    k = left - 1;
  if (k < 0 || tokens[k - 1]?.tag === 'verb' || tokens[k - 1]?.tag === 'auxiliary') return false;
  const next = tokens[k + 1];
  return next?.tag === 'determiner'
    ? /^(?:the|its|their|that)$/u.test(next.low)
    : tokens[k + 2]?.tag === 'possessive';
}

/** Held against the figure that is told about, by its role or by the words before its phrase. */
export const isHeld = (tokens: readonly Token[], frame: Frame): boolean =>
  frame.role === 'base' ||
  frame.role === 'compare' ||
  (frame.role === 'aside' && datedAside(tokens, frame.at)) ||
  heldBefore(tokens, frame);
