import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import type { Cited } from './cited.ts';
import { csl } from './csl.ts';
import { gbt7714 } from './gbt7714.ts';
import { plainQuote } from './plain.ts';

export { citedChart, citedFigure, type Cited } from './cited.ts';

export const STYLES = ['gbt7714', 'apa', 'bibtex', 'csl', 'plain'] as const;
export type Style = (typeof STYLES)[number];

/** One or several works in a citation style, as text to copy. */
export function cite(works: readonly Cited[], style: Style): string {
  switch (style) {
    case 'gbt7714':
      return works
        .map((work, i) => (works.length > 1 ? `[${i + 1}] ${gbt7714(work)}` : gbt7714(work)))
        .join('\n');
    case 'apa':
      return works.map(apa).join('\n');
    case 'bibtex':
      return works.map(bibtex).join('\n');
    case 'csl':
      return `${JSON.stringify(works.map(csl), null, 2)}\n`;
    case 'plain':
      return works.map(plainQuote).join('\n\n');
  }
}
