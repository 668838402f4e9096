import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import { sourcesOf } from './en-source.ts';

/** As many sentences as a quotation is followed. */
const LONGEST = 4;

/** +1 where a sentence leaves a quotation open, −1 where it closes one it did not open. */
function open({ tokens }: SentenceReading): number {
  let depth = 0;
  let lowest = 0;
  let plain = 0;
  for (const { raw } of tokens) {
    if (raw === '“') depth++;
    else if (raw === '”') depth--;
    else if (raw === '"') plain++;
    lowest = Math.min(lowest, depth);
  }
  if (plain % 2 === 1) return tokens[0]?.raw === '"' ? 1 : -1;
  return depth > 0 ? 1 : lowest < 0 ? -1 : 0;
}

/** Who speaks a quotation that this sentence opens and a later one closes: “We added 23 GW. No other nation did,” Joshi stated. */
export function speakerOfQuote(sentence: SentenceReading, whole: Reading): string | null {
  // Most sentences hold no quotation mark.
  if (!sentence.tokens.some(({ raw }) => raw === '"' || raw === '“')) return null;
  if (open(sentence) !== 1) return null;
  for (let index = sentence.index + 1; index <= sentence.index + LONGEST; index++) {
    const later = whole.sentences[index];
    if (later === undefined) return null;
    if (open(later) !== -1) continue;
    return sourcesOf(later, whole).find(({ via }) => via === 'said')?.name ?? null;
  }
  return null;
}
