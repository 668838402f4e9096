import type { Source } from './source.ts';
import type { Column, ColumnType, Table } from './table.ts';
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
} from './tables/index.ts';

/** What is said of a table file besides its columns. */
export interface TableFile {
  /** Path below the data folder. */
  path: string;
  bytes: number;
  /** SHA-256, in hexadecimal. */
  sha256: string;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

type Described = Pick<Table<never>, 'name' | 'path' | 'about' | 'columns' | 'key' | 'foreignKeys'>;

/** All tables of the package, in the order in which one reads them. */
export const tables: readonly Described[] = [
  sourceTable,
  articleTable,
  passageTable,
  figureTable,
  checkTable,
  impliedTable,
  indicatorTable,
  topicTable,
  referenceTable,
];

/**
 * Descriptor of the datasets as a Data Package, version 2 (https://datapackage.org/standard/data-package/):
 * for each table its columns with types, units, primary and foreign keys; where the documents come from; licences.
 */
export function datapackage(sources: readonly Source[], files: readonly TableFile[]): Json {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'tickmark',
    title: 'Numeric claims of Chinese and English prose, with the sentences they stand in',
    description:
      'Figures extracted from documents, each with the characters it was read from; the arithmetic between them re-computed; what they imply; and official series to hold them against. Offsets count UTF-16 code units of the UTF-8 files. In a cell, a list has “|” between its entries; a “|” or “\\” inside an entry has a “\\” in front.',
    keywords: ['fact-checking', 'quotation', 'statistics', 'Chinese', 'provenance'],
    licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' }],
    sources: sources.map((source) => ({
      title: [source.authors.join(', '), source.title, source.publisher, source.published]
        .filter((part) => part !== null && part !== '')
        .join('. '),
      path: source.url ?? `sources/${source.file}`,
    })),
    resources: tables.map((table) => resource(table, files)),
  };
}

function resource(table: Described, files: readonly TableFile[]): Json {
  const file = files.find(({ path }) => path === table.path);
  return {
    name: table.name,
    type: 'table',
    path: table.path,
    description: table.about,
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(file === undefined ? {} : { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      fields: table.columns.map(field),
      missingValues: [''],
      primaryKey: [table.key],
      ...(table.foreignKeys.length === 0
        ? {}
        : {
            foreignKeys: table.foreignKeys.map(({ column, table: to }) => ({
              fields: [column],
              reference: { resource: to, fields: ['id'] },
            })),
          }),
    },
  };
}

/** A period is text: EDTF has intervals and unspecified digits, which no type of Table Schema reads. */
const TYPES: Record<ColumnType, { type: string; format?: string }> = {
  string: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  list: { type: 'string' },
  date: { type: 'date' },
  period: { type: 'string' },
  url: { type: 'string', format: 'uri' },
};

function field(column: Column): Json {
  const constraints = {
    ...(column.required === true ? { required: true } : {}),
    ...(column.words === undefined ? {} : { enum: column.words }),
  };
  return {
    name: column.name,
    ...TYPES[column.type],
    description: column.about,
    ...(column.type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    ...(column.unit === undefined ? {} : { unit: column.unit }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
