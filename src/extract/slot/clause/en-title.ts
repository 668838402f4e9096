import type { Token } from './en-token.ts';

const QUOTE = /^["“”‘]$/u;
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['”', '”'],
  ['‘', '’'],
]);
/** Small words inside a title. */
const SMALL = /^(?:of|and|the|a|an|in|on|to|for|from|with|at|by|or|vs)$/u;
/** As many words as a title has. */
const LONGEST = 9;

/** One past the quotation mark that closes a title which opens at `at`; 0 where it is no title. */
function titleEnd(tokens: readonly Token[], at: number): number {
  const close = CLOSES.get(tokens[at]?.raw ?? '');
  let capitals = 0;
  for (let k = at + 1; k < tokens.length && k <= at + LONGEST + 1; k++) {
    const token = tokens[k];
    if (token === undefined || token.tag === 'figure') return 0;
    if (token.raw === close) return capitals > 0 ? k + 1 : 0;
    if (/^\p{Lu}/u.test(token.raw)) capitals++;
    else if (!(SMALL.test(token.low) && k > at + 1) && !/^(?:[:&!?'’\-s]|'s|’s|\d+)$/u.test(token.raw))
      return 0;
  }
  return 0;
}

/** The sentence with each title in quotation marks as one word: “Meg 2: The Trench” opened to $30m. */
export function withTitles(tokens: readonly Token[], text: string): readonly Token[] {
  if (!tokens.some(({ raw }) => QUOTE.test(raw))) return tokens;
  const kept: Token[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k];
    if (token === undefined) break;
    const end = QUOTE.test(token.raw) ? titleEnd(tokens, k) : 0;
    const [first, last] = [tokens[k + 1], tokens[end - 2]];
    if (end === 0 || first === undefined || last === undefined) {
      kept.push(token);
      continue;
    }
    const raw = text.slice(first.start, last.end);
    kept.push({ ...first, tag: 'noun', end: last.end, raw, low: raw.toLowerCase(), figure: -1, time: null });
    k = end - 1;
  }
  return kept;
}
