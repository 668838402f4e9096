import type { Figure, Passage } from '../../model/index.ts';

/** A run of a passage's text, UTF-16 offsets: `passage.text.slice(at, end)`. */
export interface Run {
  at: number;
  end: number;
}

/**
 * Where a figure stands in the reflowed text of its passage, or `null` when the passage does not hold it.
 * The quote's own line breaks fall between spans, so its two ends are looked up apart.
 */
export function placeOf(figure: Figure, passage: Passage): Run | null {
  const at = offsetIn(passage, figure.start);
  const last = offsetIn(passage, figure.start + figure.quote.length - 1);
  return at === null || last === null || last < at ? null : { at, end: last + 1 };
}

/** Offset in the passage's text of a character of the source. */
function offsetIn(passage: Passage, offset: number): number | null {
  const span = passage.spans.find(({ start, length }) => offset >= start && offset < start + length);
  return span === undefined ? null : span.at + (offset - span.start);
}
