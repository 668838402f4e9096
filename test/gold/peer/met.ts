import type { Figure, Lang } from '../../../src/model/index.ts';

export interface PeerCase {
  id: string;
  suite: string;
  lang: Lang;
  text: string;
  expected: readonly { quote: string; start: number; value: number | null; unit: string }[];
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

/** Units of the peer that are hundredths of ours. */
const hundredths = new Set(['Cent', 'Pence', 'Penny']);

/** Is a case met by these figures? See README.md for what is allowed for. */
export function met(peer: PeerCase, figures: readonly Figure[]): boolean {
  if (peer.expected.length === 0) return figures.length === 0;
  return peer.expected.every(({ quote, start, value, unit }) => {
    if (value === null) return true;
    const size = hundredths.has(unit) ? value / 100 : value;
    return figures.some(
      (figure) =>
        figure.start < start + quote.length &&
        start < figure.start + figure.quote.length &&
        figure.value !== null &&
        close(Math.abs(figure.value), Math.abs(size)),
    );
  });
}
