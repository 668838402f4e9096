import type { Line } from './line.ts';

/** A running head comes back once a page, not once a line. */
const APART = 8;
const TIMES = 3;
const LONGEST = 60;

/**
 * Running heads: short lines without a stop that come back, word for word, at least three times and well apart.
 * A page number beside one does not count.
 */
export function repeatedLines(lines: readonly Line[]): Set<number> {
  const places = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (line.text.length > LONGEST || line.ended || line.clause) return;
    const key = line.text.replace(/^\d{1,4}(?:\s+|\s?[/|·]\s?)/u, '').replace(/[\s/|·]\s?\d{1,4}$/u, '');
    // An amount in it makes it a row of a table, which may well come back.
    if (/\d/u.test(key.replace(/(?:19|20)\d\d\s?年|第\s?\d+\s?[期卷]/gu, ''))) return;
    const before = places.get(key);
    if (before === undefined) places.set(key, [at]);
    else before.push(at);
  });
  const repeated = new Set<number>();
  for (const at of places.values()) {
    const first = at[0] ?? 0;
    const last = at[at.length - 1] ?? 0;
    if (at.length >= TIMES && last - first >= APART * (at.length - 1))
      for (const line of at) repeated.add(line);
  }
  return repeated;
}
