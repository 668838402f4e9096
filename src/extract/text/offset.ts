import type { Passage } from '../../model/index.ts';

/** Offset in the source's text of the character at `at` in the passage's text; of the nearest one before, for a character that reflowing added. */
export function sourceOffset(passage: Passage, at: number): number {
  let low = 0;
  let high = passage.spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const span = passage.spans[middle];
    if (span !== undefined && span.at <= at) low = middle;
    else high = middle - 1;
  }
  const span = passage.spans[low];
  if (span === undefined) return passage.start;
  return span.start + Math.min(Math.max(at - span.at, 0), span.length - 1);
}

/** Offset in the passage's text of a character of the source's text; null when it is not in the passage. The way back from {@link sourceOffset}. */
export function passageOffset(passage: Passage, offset: number): number | null {
  for (const { at, start, length } of passage.spans)
    if (offset >= start && offset < start + length) return at + offset - start;
  return null;
}
