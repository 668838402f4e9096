import type { Frame } from '../clause/en-frame.ts';
import type { SentenceReading } from '../clause/en-reading.ts';

/** Tokens of whoever expected a number: "analysts polled by Farmline" in "the 531 million that analysts polled by Farmline had expected". */
export interface Expecters {
  from: number;
  to: number;
  /** Where the whole remark ends. */
  end: number;
}

const OUTLOOK =
  /^(?:forecasts?|expected|estimates?|estimated|projected|projections?|predicted|predictions?|consensus|expectations?|anticipated|pencilled)$/u;

/**
 * Who expected a number, where the number itself brings it: the one figure is theirs, and the report around it goes on as before.
 */
export function expecters(frame: Frame, { tokens, groups, frames }: SentenceReading): Expecters | null {
  const { at } = frame;
  const next = frames.find((other) => other.at > at)?.at ?? tokens.length;
  // "the 165,000 that consultancy Pantheon Ridge had pencilled in"
  const group = groups.find(
    // "analysts polled by Halden had projected": the second of the two.
    ({ agent, first, end }) =>
      agent && first > at && first < next && first - at < 15 && tokens[end]?.low !== 'by',
  );
  if (group?.chain.at(-1) !== undefined) {
    const that = tokens.slice(at + 1, group.first).findIndex(({ low }) => low === 'that' || low === 'which');
    const from = that < 0 ? at + 1 : at + 2 + that;
    let to = group.first;
    for (let k = from; k < to; k++) if (tokens[k]?.tag === 'auxiliary') to = k;
    const someone = tokens
      .slice(from, to)
      .some(({ tag, low }) => tag === 'noun' || (tag === 'pronoun' && low !== 'that'));
    if (someone && from < to) return { from, to, end: group.end };
  }
  // "the 1.3 billion forecast in a poll by Finbridge", "the 5 billion expected by analysts"
  for (let k = at + 1; k < Math.min(at + 4, next); k++) {
    if (!OUTLOOK.test(tokens[k]?.low ?? '')) {
      if (tokens[k]?.tag !== 'noun' && tokens[k]?.tag !== 'determiner') return null;
      continue;
    }
    if (!/^(?:in|from|by|of|among)$/u.test(tokens[k + 1]?.low ?? '')) continue;
    let to = k + 2;
    while (
      to < next &&
      tokens[to]?.tag !== 'mark' &&
      tokens[to]?.tag !== 'conjunction' &&
      tokens[to]?.tag !== 'time' &&
      to < k + 14
    )
      to++;
    return to > k + 2 ? { from: k + 2, to, end: to } : null;
  }
  return null;
}
