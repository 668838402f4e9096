import type { Article, Figure, Indicator, Lang, Passage } from '../model/index.ts';
import { figureOf } from './figure.ts';
import { find } from './find.ts';
import { refine } from './refine.ts';
import { scenesOf } from './scenes.ts';
import { passages } from './text/passages.ts';

/** A text to read. `id` becomes `Figure.source`. */
export interface Document {
  id: string;
  text: string;
  /** ISO date; without it relative periods stay null. */
  published?: string | null;
  /** Found per passage when not given. */
  lang?: Lang | null;
  /** Where the text holds several articles. */
  articles?: readonly Article[];
}

export interface Options {
  /** Well-known indicators (`data/indicators.csv`); others get an id from their words. */
  indicators?: readonly Indicator[];
  /** Names of rules to leave out, for tests that show each rule is needed. */
  without?: ReadonlySet<string>;
}

export interface Extraction {
  passages: Passage[];
  figures: Figure[];
}

/**
 * Reads a document: passages, then in each passage first find, then refuse, then refine.
 *
 * Pure and deterministic; time grows linearly with the text. Never throws on any string.
 * Every figure satisfies `text.slice(start, start + quote.length) === quote`.
 */
export function extract(document: Document, options: Options = {}): Extraction {
  const found = passages(document);
  const figures: Figure[] = [];
  for (const scene of scenesOf(document, found)) {
    find(scene, options.without);
    refine(scene, options.without);
    for (const draft of scene.drafts) figures.push(figureOf(draft, scene, document, options));
  }
  return { passages: found, figures };
}
