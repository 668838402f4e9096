import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extract } from '../src/extract/extract.ts';
import type { Dataset, Figure, Indicator, Passage, Reference, Topic } from '../src/model/index.ts';
import { readTable, type Table } from '../src/model/table.ts';
import {
  articleTable,
  checkTable,
  figureTable,
  impliedTable,
  indicatorTable,
  passageTable,
  sourceTable,
  topicTable,
} from '../src/model/tables/index.ts';
import { verify } from '../src/verify/verify.ts';
import type { StoredDocument } from './documents.ts';
import { isMissing } from './files.ts';
import { readReferences } from './references.ts';

/** What is known apart from any document: the registry of indicators and the official series. */
export interface Knowledge {
  indicators: Indicator[];
  topics: Topic[];
  references: Reference[];
}

async function read<Value>(data: string, table: Table<Value>): Promise<Value[]> {
  const path = join(data, table.path);
  return readTable(table, await readFile(path, 'utf8'), path);
}

/** Registry, topics and reference series of a data folder. Rejects with a sentence that names file and line. */
export async function loadKnowledge(data: string): Promise<Knowledge> {
  const [indicators, topics] = await Promise.all([read(data, indicatorTable), read(data, topicTable)]);
  const references = await readReferences(data, indicators).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return { indicators, topics, references };
}

/** The datasets of a data folder as `npm run data` wrote them, with the texts. Rejects with a sentence that names file and line. */
export async function loadDataset(data = 'data'): Promise<Dataset> {
  const knowledge = await loadKnowledge(data);
  const [sources, articles, passages, figures, checks, implied] = await Promise.all([
    read(data, sourceTable),
    read(data, articleTable),
    read(data, passageTable),
    read(data, figureTable),
    read(data, checkTable),
    read(data, impliedTable),
  ]);
  const texts = new Map<string, string>();
  for (const { id, file } of sources) {
    const bytes = await readFile(join(data, 'sources', file));
    texts.set(id, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  }
  return { sources, articles, passages, figures, checks, implied, ...knowledge, texts };
}

/**
 * Reads documents and makes everything a dashboard is drawn from.
 * @param progress is told before each document which one it is, counted from 0.
 */
export function makeDataset(
  documents: readonly StoredDocument[],
  knowledge: Knowledge,
  progress: (at: number, document: StoredDocument) => void = () => undefined,
): Dataset {
  const passages: Passage[] = [];
  const figures: Figure[] = [];
  documents.forEach((document, at) => {
    progress(at, document);
    const { source, text, articles } = document;
    const found = extract(
      { id: source.id, text, published: source.published, lang: source.lang, articles },
      { indicators: knowledge.indicators },
    );
    for (const passage of found.passages) passages.push(passage);
    for (const figure of found.figures) figures.push(figure);
  });
  const sources = documents.map(({ source }) => source);
  const { checks, implied } = verify(figures, {
    sources,
    passages,
    references: knowledge.references,
    indicators: knowledge.indicators,
  });
  return {
    sources,
    articles: documents.flatMap(({ articles }) => articles),
    passages,
    figures,
    checks,
    implied,
    ...knowledge,
    texts: new Map(documents.map(({ source, text }) => [source.id, text])),
  };
}
