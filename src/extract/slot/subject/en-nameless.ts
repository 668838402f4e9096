import { written } from '../clause/en-name.ts';
import type { Reading } from '../clause/en-reading.ts';
import { topics } from './en-topic.ts';

/** Places and houses that a passage may be about without a name for them. */
const HOUSES =
  /^(?:island|borough|village|town|parish|valley|district|hospital|museum|theatre|theater|library|zoo|stadium|university|college|opera|house|orchestra|ballet|cathedral|mine|reactor|dam|airport|harbour|harbor|railway|line|ferry|telescope|observatory|brewery|bakery|farm|orchard|vineyard|factory|plant|refinery|smelter|resort|hotel|clinic|prison|diner|restaurant|club|festival|canal|reservoir|park|reef|aquarium|gallery|marina)$/u;

/** Whose figures they are, where it owns them: "the country's grain output". */
const LANDS = /^(?:country|nation|province|state|city|county|region)$/u;

interface Nameless {
  name: string;
  sentence: number;
}

const cache = new WeakMap<Reading, Nameless | null>();

/** The nameless place or house that a passage without any name is about: "the island", "the opera house". */
export function namelessTopic(whole: Reading): Nameless | null {
  const known = cache.get(whole);
  if (known !== undefined) return known;
  const fresh = find(whole);
  cache.set(whole, fresh);
  return fresh;
}

function find(whole: Reading): Nameless | null {
  if (topics(whole).some((topic) => topic !== null)) return null;
  for (const { tokens, groups, index } of whole.sentences) {
    for (const [k, token] of tokens.entries()) {
      if (token.tag !== 'noun' || token.raw !== token.low) continue;
      const land = k === 1 && LANDS.test(token.low) && tokens[2]?.tag === 'possessive';
      if (!land && !HOUSES.test(token.low)) continue;
      let from = k;
      while (tokens[from - 1]?.tag === 'noun' && k - from < 3) from--;
      if (!/^(?:the|this|a)$/u.test(tokens[from - 1]?.low ?? '')) continue;
      const owns = tokens[k + 1]?.tag === 'possessive';
      const acts = groups.some(({ subject }) => subject?.[0] === from - 1 && subject[1] === k + 1);
      const holds =
        /^(?:in|at|across)$/u.test(tokens[from - 2]?.low ?? '') &&
        /^(?:the|this)$/u.test(tokens[from - 1]?.low ?? '');
      if (owns || acts || holds) return { name: written(tokens, from, k + 1), sentence: index };
    }
  }
  return null;
}
