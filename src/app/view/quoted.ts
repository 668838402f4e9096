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

/** The sentence a figure stands in; `null` when its passage is not in the dataset. */
export function quotedBy(site: Site, figureId: string): Quoted | null {
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
  const found = new Map<string, Quoted>();
  for (const id of figureIds) {
    const quoted = quotedBy(site, id);
    if (quoted !== null && !found.has(quoted.key)) found.set(quoted.key, quoted);
  }
  return [...found.values()];
}
