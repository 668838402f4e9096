import { type Cell, readRows, type Row, writeRows } from './csv.ts';

/** Type of a column as the Data Package (Table Schema v2) names it. `list` is text with `|` between entries. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'list' | 'date' | 'period' | 'url';

/** What a column is, for people and for the Data Package. */
export interface Column {
  name: string;
  type: ColumnType;
  about: string;
  /** May not be empty. */
  required?: boolean;
  words?: readonly string[];
  /** Unit of a number, where all rows share it. */
  unit?: string;
}

export interface ForeignKey {
  column: string;
  table: string;
}

/** One kind of table: its columns, and the way from a value to its cells and back. */
export interface Table<Value> {
  name: string;
  /** Where it stands, below the data folder. */
  path: string;
  about: string;
  columns: readonly Column[];
  key: string;
  foreignKeys: readonly ForeignKey[];
  write: (value: Value) => readonly Cell[];
  read: (row: Row) => Value;
}

/** Values → CSV. */
export function writeTable<Value>(table: Table<Value>, values: Iterable<Value>): string {
  return writeRows(
    table.columns.map(({ name }) => name),
    Array.from(values, table.write),
  );
}

/**
 * CSV → values. `file` is named in errors.
 * @throws {TableError} when the table is malformed, a cell is not what its column holds, or a key stands there twice.
 */
export function readTable<Value>(table: Table<Value>, text: string, file: string = table.path): Value[] {
  return readTableRows(table, text, file).map(({ value }) => value);
}

/** The same, with the line of the file on which each value stands. */
export function readTableRows<Value>(
  table: Table<Value>,
  text: string,
  file: string = table.path,
): { value: Value; line: number }[] {
  const needed = table.columns.filter((column) => column.required === true).map(({ name }) => name);
  const keys = new Set<string>();
  return readRows(text, file, needed).map((row) => {
    for (const name of needed) row.required(name);
    const key = row.text(table.key);
    if (keys.has(key)) throw row.error(`“${key}” stands there twice in the column “${table.key}”`);
    keys.add(key);
    return { value: table.read(row), line: row.line };
  });
}
