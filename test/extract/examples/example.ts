import { extract } from '../../../src/extract/extract.ts';
import type { Figure, Lang } from '../../../src/model/index.ts';

/**
 * What a rule is for, as a sentence and what must come out of it. With the rule switched off the example fails:
 * `npm run mutate` and the test beside this file see to that.
 */
export interface Example {
  /** Name of the rule that the example is about. */
  rule: string;
  text: string;
  lang?: Lang;
  /** Date of the document, for relative periods. */
  published?: string;
  /** All figures of the text, in order, each with the slots the example is about. */
  expect: readonly Partial<Figure>[];
}

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);

function same(wanted: unknown, got: unknown): boolean {
  return typeof wanted === 'number' && typeof got === 'number' ? close(wanted, got) : wanted === got;
}

/** What of an example does not hold, as a person reads it; null when all does. */
export function failure(example: Example, without: ReadonlySet<string> = new Set()): string | null {
  const { text, lang = null, published = null } = example;
  const { figures } = extract({ id: 'example', text, lang, published }, { without });
  const quotes = figures.map(({ quote }) => quote).join(', ');
  if (figures.length !== example.expect.length) {
    return `${figures.length} figures instead of ${example.expect.length}: ${quotes}`;
  }
  for (const [i, wanted] of example.expect.entries()) {
    const figure = figures[i];
    if (figure === undefined) continue;
    const got = new Map<string, unknown>(Object.entries(figure));
    for (const [slot, value] of Object.entries(wanted)) {
      if (!same(value, got.get(slot))) {
        return `${slot} of «${figure.quote}» is ${JSON.stringify(got.get(slot))} instead of ${JSON.stringify(value)}`;
      }
    }
  }
  return null;
}
