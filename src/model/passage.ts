import type { Lang } from './source.ts';

/** What a passage is to a reader. Boilerplate is folded away and never charted. */
export type Role = 'body' | 'heading' | 'caption' | 'note' | 'boilerplate';

/**
 * A run of the reflowed text that stands unbroken in the file:
 * `passage.text.slice(at, at + length)` came from `source.slice(start, start + length)`.
 */
export interface Span {
  at: number;
  start: number;
  length: number;
}

/** A paragraph as a reader sees it: printed lines joined, running heads taken out, columns followed. */
export interface Passage {
  /** `<source>#p12`. */
  id: string;
  source: string;
  /** The article it belongs to, when the source holds several. */
  article: string | null;
  role: Role;
  lang: Lang;
  /** Reflowed text. */
  text: string;
  /** First and one-past-last UTF-16 offset in the source's text. */
  start: number;
  end: number;
  /** Map from `text` back to the file, in order of `at`. Characters added by reflowing (a space between words) are in no span. */
  spans: readonly Span[];
}
