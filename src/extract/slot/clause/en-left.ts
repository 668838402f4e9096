import { qualifies } from '../../locale/en-nouns.ts';
import { hedges } from '../../locale/en-words.ts';
import { phraseStart, saysNothing } from './en-phrase.ts';
import type { Token } from './en-token.ts';
import { verbOf } from './en-verb.ts';

export const MORE: ReadonlyMap<string, 1 | -1> = new Map([
  ['higher', 1],
  ['more', 1],
  ['above', 1],
  ['larger', 1],
  ['bigger', 1],
  ['greater', 1],
  ['faster', 1],
  ['stronger', 1],
  ['firmer', 1],
  ['softer', -1],
  ['better', 1],
  ['up', 1],
  ['dearer', 1],
  ['longer', 1],
  ['lower', -1],
  ['less', -1],
  ['fewer', -1],
  ['below', -1],
  ['smaller', -1],
  ['slower', -1],
  ['weaker', -1],
  ['worse', -1],
  ['down', -1],
  ['cheaper', -1],
  ['shorter', -1],
  ['short', -1],
  ['ahead', 1],
  ['behind', -1],
  ['adrift', -1],
  ['shy', -1],
  ['off', -1],
]);

export const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ['up', 1],
  ['higher', 1],
  ['down', -1],
  ['lower', -1],
  ['off', -1],
  ['rising', 1],
  ['falling', -1],
]);

/** First token of the figure together with its hedges: "a record 3.83 million", "more than a third". */
export function withHedges(tokens: readonly Token[], at: number): number {
  let left = at;
  for (let k = at - 1; k >= 0 && k >= at - 8; k--) {
    const token = tokens[k];
    if (token === undefined) break;
    const before = tokens[k - 1]?.low ?? '';
    if (token.low === 'to') {
      // "climbed up to 5m", but "could slip up to 3%"
      const rising =
        tokens[k - 2]?.tag === 'verb' && verbOf(tokens[k - 2]?.low ?? '')?.classes.has('down') !== true;
      if ((before !== 'up' && before !== 'close') || rising) break;
    } else if (token.low === 'up' || token.low === 'close' || token.low === 'over') {
      if (token.low === 'up' && tokens[k + 1]?.low !== 'to') break;
    } else if (token.low === 'at') {
      if (tokens[k + 1]?.low !== 'least' && tokens[k + 1]?.low !== 'most') break;
    } else if (token.low === 'of' && /^(?:upwards?|north|south|excess|shy)$/u.test(before)) {
      // "upwards of $560m", "just shy of 1 million"
      k--;
    } else if (token.low === 'of' && before === 'shy' && k + 1 === at) {
      // "just shy of 1 million"
      k--;
    } else if (token.low === 'between') {
      // "of between £150m and £160m"
    } else if (token.low === 'than') {
      if (
        !/^(?:more|less|fewer|greater|other|rather|higher|lower)$/u.test(before) ||
        tokens[k - 2]?.tag === 'figure'
      )
        break;
      if (/^(?:higher|lower)$/u.test(before) && k + 1 !== left) break;
    } else if (token.low === 'below' || token.low === 'above' || token.low === 'under') {
      if (tokens[k - 1]?.tag === 'figure') break;
    } else if (!hedges.has(token.low) && token.tag !== 'adverb') {
      // "a remarkable 43.7 million tonnes", "by a significant 30.8 million": how it strikes the writer
      const struck = /^an?$/u.test(before) && token.tag === 'noun' && qualifies(token.low);
      if (token.tag !== 'determiner' && !struck) break;
    } else if (
      MORE.has(token.low) &&
      token.low !== 'more' &&
      token.low !== 'less' &&
      token.low !== 'fewer' &&
      token.tag === 'adverb' &&
      DIRECTIONS.has(token.low)
    )
      break;
    left = k;
  }
  return left;
}

/** "a record of 5 million", "an all-time high of", "a total of": the words before "of" name nothing, so what governs them governs the figure. */
export function throughNothing(tokens: readonly Token[], left: number, from: number): number {
  if (tokens[left - 1]?.low !== 'of' || left - 2 < from || tokens[left - 2]?.tag !== 'noun') return left;
  const start = phraseStart(tokens, left - 2, from, false);
  if (!saysNothing(tokens, start, left - 1) || tokens[start - 1]?.tag === 'mark' || start === from)
    return left;
  // "lower than the five-year average of": held against, not moved by
  return tokens[start - 1]?.low === 'than' ? start : withHedges(tokens, start);
}

/** "from July's 5.2%", "against last year's 3%", "from the current 37": a time that owns the figure stands inside what the preposition governs. */
export function throughTime(tokens: readonly Token[], left: number, from: number): number {
  const owned = tokens[left - 1]?.tag === 'possessive' && tokens[left - 2]?.tag === 'time';
  let k = owned ? left - 2 : tokens[left - 1]?.low === 'current' ? left - 1 : left;
  if (k === left) return left;
  while (k - 1 > from && tokens[k - 1]?.tag === 'determiner') k--;
  return /^(?:from|against|versus|vs|than|to|with)$/u.test(tokens[k - 1]?.low ?? '') && k - 1 >= from
    ? k
    : left;
}
