import type { Article, Figure, Indicator, Lang, Passage } from '../model/index.ts';
import { type Registry, registryOf } from '../model/registry.ts';
import { figureOf } from './figure.ts';
import { find } from './find.ts';
import { refine } from './refine.ts';
import { scenesOf } from './scenes.ts';
import { fold } from './text/fold.ts';
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
  const registry = registryFor(options.indicators ?? NONE);
  const ids = new Map<string, number>();
  for (const scene of scenesOf(document, found)) {
    find(scene, options.without);
    refine(scene, options.without);
    for (const draft of scene.drafts) {
      const figure = figureOf(draft, scene, document, registry);
      // A sentence that a document prints twice has two figures, and so two ids.
      const times = (ids.get(figure.id) ?? 0) + 1;
      ids.set(figure.id, times);
      figures.push(times === 1 ? figure : { ...figure, id: `${figure.id}-${times}` });
    }
  }
  return { passages: found, figures };
}

const NONE: readonly Indicator[] = [];
const registries = new WeakMap<readonly Indicator[], Registry>();

/** One registry for many documents: making it takes longer than reading a short text. */
function registryFor(indicators: readonly Indicator[]): Registry {
  const known = registries.get(indicators);
  if (known !== undefined) return known;
  const made = registryOf(indicators, fold);
  registries.set(indicators, made);
  return made;
}
