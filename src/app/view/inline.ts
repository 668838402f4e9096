import type { Figure, Passage } from '../../model/index.ts';
import { placeOf, type Run } from './place.ts';

/** A piece of a passage as it is shown: plain words, or a figure around further pieces. */
export type Inline = { kind: 'text'; text: string } | { kind: 'figure'; figure: Figure; inside: Inline[] };

interface Placed extends Run {
  figure: Figure;
}

/**
 * The text of `within` cut at its figures, in reading order. A figure inside another is nested in it;
 * where two overlap, the later one begins where the earlier ends.
 */
export function inline(passage: Passage, figures: readonly Figure[], within: Run): Inline[] {
  const placed: Placed[] = [];
  for (const figure of figures) {
    const run = placeOf(figure, passage);
    if (run !== null && run.at >= within.at && run.end <= within.end) placed.push({ ...run, figure });
  }
  placed.sort((a, b) => a.at - b.at || b.end - a.end);
  return cut(passage.text, placed, within);
}

function cut(text: string, placed: readonly Placed[], within: Run): Inline[] {
  const pieces: Inline[] = [];
  let at = within.at;
  let rest = placed;
  for (let first = rest[0]; first !== undefined; first = rest[0]) {
    const start = Math.max(first.at, at);
    const { end, figure } = first;
    if (start > at) pieces.push({ kind: 'text', text: text.slice(at, start) });
    rest = rest.slice(1);
    const inside = rest.filter((other) => other.end <= end);
    rest = rest.filter((other) => other.end > end);
    if (end <= start) continue;
    pieces.push({ kind: 'figure', figure, inside: cut(text, inside, { at: start, end }) });
    at = end;
  }
  if (at < within.end) pieces.push({ kind: 'text', text: text.slice(at, within.end) });
  return pieces;
}
