import type { Token } from './en-token.ts';

const STOPS: ReadonlySet<string> = new Set([
  'from',
  'to',
  'compared',
  'as',
  'after',
  'by',
  'since',
  'over',
  'than',
  'against',
  'versus',
  'with',
  'when',
  'while',
  'despite',
  'following',
  'amid',
  'according',
  'before',
  'including',
  'during',
  'respectively',
  'but',
  'because',
  'driven',
  'led',
  'at',
  'thanks',
  'due',
  'based',
  'on',
  'until',
  'through',
  'under',
]);

/** One past the last token of the noun phrase that begins at `from`: up to a verb, a mark, a figure, a time or a preposition that turns away. */
export function tailEnd(
  tokens: readonly Token[],
  from: number,
  limit: number,
  also: ReadonlySet<string> = new Set(),
): number {
  let end = from;
  for (let k = from; k < limit && k < from + 12; k++) {
    const token = tokens[k];
    if (
      token === undefined ||
      token.tag === 'auxiliary' ||
      token.tag === 'figure' ||
      (token.tag === 'time' && tokens[k + 1]?.tag !== 'noun' && tokens[k + 1]?.tag !== 'possessive') ||
      (token.tag === 'pronoun' && k > from)
    )
      break;
    // "grapes this vintage", "books the year before": an article right behind a noun opens another phrase.
    if (token.tag === 'determiner' && k > from && tokens[k - 1]?.tag === 'noun') break;
    if (token.tag === 'mark' && !/^[-/&']$/u.test(token.raw)) break;
    if (
      token.tag === 'verb' &&
      !(k > from && tokens[k + 1]?.tag === 'noun' && tokens[k - 1]?.tag === 'preposition')
    )
      break;
    if (STOPS.has(token.low) && !also.has(token.low) && k > from) break;
    if (token.tag === 'conjunction' && (tokens[k + 1]?.tag !== 'noun' || !/^(?:and|or)$/u.test(token.low)))
      break;
    end = k + 1;
  }
  while (
    end > from &&
    /^(?:preposition|conjunction|determiner|mark|adverb)$/u.test(tokens[end - 1]?.tag ?? '')
  )
    end--;
  return end;
}
