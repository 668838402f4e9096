import { extract } from '../../extract/extract.ts';
import { guessSource } from '../../extract/text/guess.ts';
import type { Dataset, Figure, Indicator, Passage, Reference, Source, Topic } from '../../model/index.ts';
import { verify } from '../../verify/verify.ts';

/** A document of the reader's own. It never leaves the browser. */
export interface OwnDocument {
  name: string;
  text: string;
  /** ISO date; `null` takes what the text says of itself. */
  published: string | null;
}

/** What is known apart from any document, as the site's build wrote it. */
export interface Knowledge {
  indicators: Indicator[];
  topics: Topic[];
  references: Reference[];
}

/** Documents → everything a dashboard is drawn from. The same steps as for the bundled documents. */
export function read(documents: readonly OwnDocument[], knowledge: Knowledge): Dataset {
  const sources: Source[] = [];
  const passages: Passage[] = [];
  const figures: Figure[] = [];
  const texts = new Map<string, string>();
  for (const { name, text, published } of documents) {
    const guessed = guessSource(name, text, '', new Set(texts.keys()));
    const source = published === null ? guessed : { ...guessed, published };
    const found = extract(
      { id: source.id, text, published: source.published },
      { indicators: knowledge.indicators },
    );
    sources.push(source);
    texts.set(source.id, text);
    for (const passage of found.passages) passages.push(passage);
    for (const figure of found.figures) figures.push(figure);
  }
  const { checks, implied } = verify(figures, { sources, passages, ...knowledge });
  return { sources, articles: [], passages, figures, checks, implied, ...knowledge, texts };
}
