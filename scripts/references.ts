import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Indicator } from '../src/model/indicator.ts';
import type { Reference } from '../src/model/reference.ts';
import { referencesOf, type Row } from '../src/model/references.ts';

async function table(folder: string, name: string): Promise<Row[]> {
  const path = join(folder, name);
  const { data, errors } = Papa.parse<Row>(await readFile(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const [error] = errors;
  if (error) throw new Error(`${path}, line ${(error.row ?? 0) + 2}: ${error.message}`);
  return data;
}

/** Reads the official series of a data folder (`reference/` in it). Rejects with file and line where a table is malformed. */
export async function readReferences(data: string, indicators: readonly Indicator[]): Promise<Reference[]> {
  const folder = join(data, 'reference');
  const [rows, notes, compilers] = await Promise.all(
    ['reference.csv', 'row_notes.csv', 'compilers.csv'].map((name) => table(folder, name)),
  );
  return referencesOf({ rows: rows ?? [], notes: notes ?? [], compilers: compilers ?? [] }, indicators);
}
