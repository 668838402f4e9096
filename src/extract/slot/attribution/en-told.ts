import type { SentenceReading } from '../clause/en-reading.ts';

/** Who a sentence says has its numbers. */
export interface Source {
  name: string;
  /** Its own results, or what it knows about others. */
  own: boolean;
  /** Which rule saw it. */
  via: 'said' | 'own-results' | 'according-to' | 'document' | 'expects';
  /** Where it speaks. */
  at: number;
  /** Tokens it governs. */
  from: number;
  to: number;
  /** Only of the relative clause it stands in. */
  inner?: boolean;
  /** Whom the one who tells has it from: "quoting the association". */
  deep?: boolean;
}

/** Sources of the sentences read so far: whom "the bank", "the official" goes back to. */
export const told = new WeakMap<SentenceReading, readonly Source[]>();
