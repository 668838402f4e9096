import { join } from 'node:path';
import { datapackage, type TableFile } from '../src/model/datapackage.ts';
import type { Dataset } from '../src/model/index.ts';
import { type Table, writeTable } from '../src/model/table.ts';
import {
  articleTable,
  checkTable,
  figureTable,
  impliedTable,
  indicatorTable,
  passageTable,
  referenceTable,
  sourceTable,
  topicTable,
} from '../src/model/tables/index.ts';
import { type Knowledge, loadKnowledge, makeDataset } from './dataset.ts';
import { readListed, reason } from './documents.ts';
import { readIfThere, sha256, writeFiles } from './files.ts';
import { progressLine } from './progress.ts';
import { summary } from './summary.ts';

/** Where the words go: findings to `out`, what is wrong to `err`. */
export interface Voice {
  out: (line: string) => void;
  err: (line: string) => void;
}

/**
 * Documents of a data folder → its CSV files and `datapackage.json`, written whole or not at all.
 * With `check` nothing is written; it only says which files are stale.
 * @returns the exit code: 0 when written or up to date, 1 when a document or table could not be read, or files are stale.
 */
export async function refreshData(data: string, check: boolean, say: Voice): Promise<number> {
  const problems: string[] = [];
  const knowledge = await loadKnowledge(data).catch((error: unknown): Knowledge => {
    problems.push(sentence(reason(error)));
    return { indicators: [], topics: [], references: [] };
  });
  const collection = await readListed(join(data, 'sources'));
  problems.push(...collection.problems);

  const progress = progressLine(collection.documents.length);
  const dataset = makeDataset(collection.documents, knowledge, (at, { source }) =>
    progress.at(at, source.file),
  );
  progress.end();

  const files = await filesOf(data, dataset);
  if (!check) say.out(summary(dataset));
  if (problems.length > 0) {
    for (const problem of problems) say.err(problem);
    say.err(
      `Nothing was written: ${problems.length === 1 ? 'a problem stands' : 'problems stand'} in the way.`,
    );
    return 1;
  }
  const stale: string[] = [];
  for (const [path, content] of files) if ((await readIfThere(path)) !== content) stale.push(path);
  if (check) {
    for (const path of stale) say.err(`${path} is stale: run “npm run data” and commit what it writes.`);
    if (stale.length === 0) say.out(`${data}: up to date.`);
    return stale.length === 0 ? 0 : 1;
  }
  await writeFiles(new Map([...files].filter(([path]) => stale.includes(path))));
  say.out(stale.length === 0 ? 'Nothing has changed.' : `Wrote ${stale.join(', ')}.`);
  return 0;
}

/** Every file that is made from a dataset, by path. The descriptor comes last, for it has the others' sums. */
async function filesOf(data: string, dataset: Dataset): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const described: TableFile[] = [];
  const describe = (path: string, content: string): void => {
    described.push({ path, bytes: Buffer.byteLength(content), sha256: sha256(content) });
  };
  const add = <Value>(table: Table<Value>, values: readonly Value[]): void => {
    const content = writeTable(table, values);
    files.set(join(data, table.path), content);
    describe(table.path, content);
  };
  // Written back only for the sums of the documents.
  add(sourceTable, dataset.sources);
  add(passageTable, dataset.passages);
  add(figureTable, dataset.figures);
  add(checkTable, dataset.checks);
  add(impliedTable, dataset.implied);
  add(referenceTable, dataset.references);
  for (const { path } of [articleTable, indicatorTable, topicTable])
    describe(path, (await readIfThere(join(data, path))) ?? '');
  files.set(
    join(data, 'datapackage.json'),
    `${JSON.stringify(datapackage(dataset.sources, described), null, 2)}\n`,
  );
  return files;
}

function sentence(text: string): string {
  return /[.。]$/u.test(text) ? text : `${text}.`;
}
