import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { TableError } from '../src/model/csv.ts';
import type { Article, Source } from '../src/model/index.ts';
import { type Table, readTableRows } from '../src/model/table.ts';
import { articleTable, sourceTable } from '../src/model/tables/index.ts';
import { decode, DecodeError } from '../src/extract/text/decode.ts';
import { isMissing, sha256 } from './files.ts';
import { guessSource } from '../src/extract/text/guess.ts';

/** A document on disk, ready to be read by the extractor. */
export interface StoredDocument {
  source: Source;
  text: string;
  articles: readonly Article[];
}

/** Documents of a folder, and one sentence for each that could not be read. */
export interface Collection {
  documents: StoredDocument[];
  problems: string[];
}

/**
 * Documents listed in a folder's `sources.csv`. Each problem costs its own document only.
 * `sha256` of a source is that of the bytes as they are.
 */
export async function readListed(folder: string): Promise<Collection> {
  const problems: string[] = [];
  const sources = await table(sourceTable, join(folder, 'sources.csv'), problems);
  const articles = await table(articleTable, join(folder, 'articles.csv'), problems, true);
  const known = new Set(sources.map(({ value }) => value.id));
  for (const { value, line } of articles)
    if (!known.has(value.source))
      problems.push(`${join(folder, 'articles.csv')}, line ${line}: there is no source “${value.source}”.`);

  const documents: StoredDocument[] = [];
  for (const { value: source, line } of sources) {
    const path = join(folder, source.file);
    const row = `${join(folder, 'sources.csv')}, line ${line}`;
    if (basename(source.file) !== source.file) {
      problems.push(`${row}: the file “${source.file}” must stand beside the table.`);
      continue;
    }
    try {
      const bytes = await readFile(path);
      const { text, encoding } = decode(bytes);
      if (encoding !== 'utf-8') {
        problems.push(
          `${path}: the file is ${encoding}, not UTF-8 (${row}); convert it, for offsets are counted in UTF-8 files.`,
        );
        continue;
      }
      const own = articles.map(({ value }) => value).filter((article) => article.source === source.id);
      documents.push({ source: { ...source, sha256: sha256(bytes) }, text, articles: own });
    } catch (error) {
      problems.push(`${path}: ${reason(error)} (${row}).`);
    }
  }
  return { documents, problems };
}

const TEXTS = new Set(['.txt', '.text', '.md', '.markdown', '']);

/** Documents of a folder without `sources.csv`, or a single file: what there is to know of each is guessed from its name and first lines. */
export async function readFound(path: string): Promise<Collection> {
  const problems: string[] = [];
  const documents: StoredDocument[] = [];
  const ids = new Set<string>();
  for (const file of await filesOf(path)) {
    try {
      const bytes = await readFile(file);
      const { text } = decode(bytes);
      const source = guessSource(basename(file), text, sha256(bytes), ids);
      ids.add(source.id);
      documents.push({ source, text, articles: [] });
    } catch (error) {
      problems.push(`${file}: ${reason(error)}.`);
    }
  }
  if (documents.length === 0 && problems.length === 0)
    problems.push(`${path}: there is no text file (.txt or .md).`);
  return { documents, problems };
}

async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() && !entry.name.startsWith('.') && TEXTS.has(extname(entry.name).toLowerCase()),
    )
    .map((entry) => join(path, entry.name))
    .sort();
}

async function table<Value>(
  definition: Table<Value>,
  path: string,
  problems: string[],
  optional = false,
): Promise<{ value: Value; line: number }[]> {
  try {
    return readTableRows(definition, await readFile(path, 'utf8'), path);
  } catch (error) {
    if (optional && isMissing(error)) return [];
    if (error instanceof TableError) problems.push(error.message);
    else problems.push(`${path}: ${reason(error)}.`);
    return [];
  }
}

/** Why a file could not be read, in words. */
export function reason(error: unknown): string {
  if (error instanceof DecodeError) return error.message;
  if (isMissing(error)) return 'the file is missing';
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'EISDIR') return 'this is a folder, not a file';
    if (error.code === 'EACCES' || error.code === 'EPERM') return 'the file may not be read';
  }
  return error instanceof Error ? error.message : String(error);
}
