import type { Dataset } from '../../model/index.ts';
import { writeTable, type Table } from '../../model/table.ts';
import {
  articleTable,
  checkTable,
  figureTable,
  impliedTable,
  indicatorTable,
  passageTable,
  sourceTable,
} from '../../model/tables/index.ts';

/** A table that the site offers to take along, as the project publishes it. */
export interface Offered {
  path: string;
  write: (dataset: Dataset) => string;
}

const offer = <Value>(table: Table<Value>, rows: (dataset: Dataset) => readonly Value[]): Offered => ({
  path: table.path.replace(/^.*\//, ''),
  write: (dataset) => writeTable(table, rows(dataset)),
});

export const tables: readonly Offered[] = [
  offer(figureTable, ({ figures }) => figures),
  offer(checkTable, ({ checks }) => checks),
  offer(impliedTable, ({ implied }) => implied),
  offer(passageTable, ({ passages }) => passages),
  offer(sourceTable, ({ sources }) => sources),
  offer(articleTable, ({ articles }) => articles),
  offer(indicatorTable, ({ indicators }) => indicators),
];
