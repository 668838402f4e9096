import type { Passage } from '../../model/index.ts';
import type { Site } from '../site.ts';
import { placeOf, type Run } from './place.ts';
import { sentenceAround } from './sentence.ts';

/** A sentence as it stands beside a chart. */
export interface Quoted {
  /** One a sentence, fit for an attribute: `caijing#p12.240`. */
  key: string;
  passage: Passage;
  run: Run;
  /** Ids of the figures in it, in order of the text. */
  figures: readonly string[];
}

/** Sentences found before: a page asks for the same ones again and again while its charts come one after the other. */
const found = new WeakMap<Site, Map<string, Quoted | null>>();

/** The sentence a figure stands in; `null` when its passage is not in the dataset. The same object for the same figure. */
export function quotedBy(site: Site, figureId: string): Quoted | null {
  const known = found.get(site) ?? new Map<string, Quoted | null>();
  found.set(site, known);
  const quoted = known.get(figureId);
  if (quoted !== undefined) return quoted;
  const read = findQuoted(site, figureId);
  known.set(figureId, read);
  return read;
}

function findQuoted(site: Site, figureId: string): Quoted | null {
  const figure = site.figure.get(figureId);
  const passage = figure && site.passage.get(figure.passage);
  const place = passage && placeOf(figure, passage);
  if (!place) return null;
  const run = sentenceAround(passage.text, place);
  const figures = (site.figuresOf.get(passage.id) ?? []).filter((other) => {
    const at = placeOf(other, passage);
    return at !== null && at.at >= run.at && at.end <= run.end;
  });
  return { key: `${passage.id}.${run.at}`, passage, run, figures: figures.map(({ id }) => id) };
}

/** The sentences of several figures, each once, in the order they are first needed. */
export function quotedByAll(site: Site, figureIds: Iterable<string>): Quoted[] {
  const byKey = new Map<string, Quoted>();
  for (const id of figureIds) {
    const quoted = quotedBy(site, id);
    if (quoted !== null && !byKey.has(quoted.key)) byKey.set(quoted.key, quoted);
  }
  return [...byKey.values()];
}
