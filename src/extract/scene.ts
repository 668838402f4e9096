import type { Edtf, Lang, Passage } from '../model/index.ts';
import type { Draft } from './draft.ts';

/** A sentence of a passage: `scene.text.slice(start, end)`, its closing mark included. */
export interface Sentence {
  start: number;
  end: number;
  /** Cut at commas and semicolons outside brackets and quotation marks. Offsets in the passage's text. */
  clauses: readonly { start: number; end: number }[];
}

/** Where the money of a text is counted: decides what a bare 元 is. */
export type Region = 'CN' | 'TW' | 'HK' | 'MO';

/** A passage laid out for the rules. Rules match on `folded` and quote from `text`: both have the same length. */
export interface Scene {
  passage: Passage;
  /** Reflowed text as written. */
  text: string;
  /** The same, Traditional folded to Simplified and full-width to half-width, character by character. */
  folded: string;
  lang: Lang;
  region: Region | null;
  /** Date of the document, against which 去年 or "last year" is resolved. */
  published: Edtf | null;
  sentences: readonly Sentence[];
  /** In order of `start`, without overlap. */
  drafts: Draft[];
  /** The nearest heading above, and the passage before in the same article, for what a reader carries over. */
  heading: string | null;
  before: Scene | null;
  /** The passage right above in the same article, a heading too: a report goes on over its paragraphs. */
  above: Scene | null;
}
