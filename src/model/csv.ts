import Papa from 'papaparse';

/**
 * Tables as RFC 4180 has them: UTF-8, one header line, commas, CRLF between rows, quotes where a cell needs them.
 *
 * In a cell: a number is a number, `true` and `false` are themselves, an empty cell is `null` (or the empty text),
 * a list is joined with `|` (a `|` or `\` inside an entry has a `\` in front).
 * Nothing is escaped against spreadsheet formulae: a quotation stays as it was printed.
 */

/** What can stand in a cell. */
export type Cell = string | number | boolean | null;

/** A table that is not as it should be: which file, which line, and what is wrong, in one sentence. */
export class TableError extends Error {
  override name = 'TableError';
  readonly file: string;
  readonly line: number;
  constructor(file: string, line: number, what: string) {
    super(`${file}, line ${line}: ${what}.`);
    this.file = file;
    this.line = line;
  }
}

/** One row, read by column name. Names are keys of a `Map`, so a column called `__proto__` is a column like any other. */
export class Row {
  readonly file: string;
  readonly line: number;
  readonly #cells: ReadonlyMap<string, string>;
  constructor(file: string, line: number, cells: ReadonlyMap<string, string>) {
    this.file = file;
    this.line = line;
    this.#cells = cells;
  }

  /** The cell as written; the empty text when the column is missing or empty. */
  text(column: string): string {
    return this.#cells.get(column) ?? '';
  }

  /** Text that must be there. */
  required(column: string): string {
    const text = this.text(column);
    if (text === '') throw this.error(`the column “${column}” is empty`);
    return text;
  }

  textOrNull(column: string): string | null {
    const text = this.text(column);
    return text === '' ? null : text;
  }

  number(column: string): number {
    const text = this.required(column);
    const value = Number(text);
    if (!NUMBER.test(text) || !Number.isFinite(value))
      throw this.error(`“${shown(text)}” in the column “${column}” is not a number`);
    return value;
  }

  numberOrNull(column: string): number | null {
    return this.text(column) === '' ? null : this.number(column);
  }

  boolean(column: string): boolean {
    const value = this.booleanOrNull(column);
    if (value === null) throw this.error(`the column “${column}” is empty`);
    return value;
  }

  booleanOrNull(column: string): boolean | null {
    const text = this.text(column);
    if (text === '') return null;
    if (text !== 'true' && text !== 'false')
      throw this.error(`“${shown(text)}” in the column “${column}” is neither true nor false`);
    return text === 'true';
  }

  list(column: string): string[] {
    return splitList(this.text(column));
  }

  /** One of a few words. */
  oneOf<Word extends string>(column: string, words: readonly Word[]): Word {
    const text = this.required(column);
    const word = words.find((candidate) => candidate === text);
    if (word === undefined)
      throw this.error(`“${shown(text)}” in the column “${column}” is none of ${words.join(', ')}`);
    return word;
  }

  error(what: string): TableError {
    return new TableError(this.file, this.line, what);
  }
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu;

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/**
 * The rows of a table. `file` is named in errors.
 * @throws {TableError} when a needed column is missing or named twice, a row has more or fewer cells than the header, or quotes do not match.
 */
export function readRows(text: string, file: string, needed: readonly string[]): Row[] {
  const { data, errors } = Papa.parse<string[]>(plainLineEnds(text.replace(/^\ufeff/u, '')), {
    delimiter: ',',
    newline: '\n',
    header: false,
    skipEmptyLines: false,
  });
  const lines = linesOf(data);
  const wrong = errors[0];
  if (wrong !== undefined) {
    const line = lines[Math.min(wrong.row ?? 0, lines.length - 1)] ?? 1;
    throw new TableError(
      file,
      line,
      wrong.type === 'Quotes'
        ? 'a quotation mark is missing or stands in the middle of a cell'
        : wrong.message,
    );
  }
  const header = data[0] ?? [];
  if (header.every((name) => name.trim() === '')) throw new TableError(file, 1, 'the header line is missing');
  header.forEach((name, at) => {
    if (header.indexOf(name) !== at)
      throw new TableError(file, 1, `the column “${shown(name)}” stands there twice`);
  });
  for (const name of needed)
    if (!header.includes(name)) throw new TableError(file, 1, `the column “${name}” is missing`);

  const rows: Row[] = [];
  data.forEach((cells, at) => {
    const line = lines[at] ?? 1;
    if (at === 0 || (cells.length === 1 && cells[0] === '')) return;
    if (cells.length !== header.length)
      throw new TableError(file, line, `${cells.length} cells where the header has ${header.length}`);
    rows.push(new Row(file, line, new Map(header.map((name, column) => [name, cells[column] ?? '']))));
  });
  return rows;
}

/** Line of the file on which each row begins, counted from 1. */
function linesOf(rows: readonly (readonly string[])[]): number[] {
  let line = 1;
  return rows.map((cells) => {
    const begins = line;
    line++;
    for (const cell of cells)
      for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) line++;
    return begins;
  });
}

/** CRLF and CR between rows become LF; line breaks inside quotes stay as they are. */
function plainLineEnds(text: string): string {
  if (!text.includes('\r')) return text;
  return text
    .split('"')
    .map((part, at) => (at % 2 === 0 ? part.replace(/\r\n?/gu, '\n') : part))
    .join('"');
}

/** A table as text, with a line end after the last row. */
export function writeRows(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const data = Array.from(rows, (row) => row.map(written));
  const [head = '', ...body] = [[...header], ...data].map((row) =>
    Papa.unparse([row], { newline: CRLF, escapeFormulae: false }),
  );
  return [head, ...body, ''].join(CRLF);
}

const CRLF = '\r\n';

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'number') return String(cell);
  if (!Number.isFinite(cell)) throw new RangeError(`${cell} cannot be written in a table`);
  return String(cell === 0 ? 0 : cell);
}

/** `|` between entries; a `|` or `\` inside one has a `\` in front. An empty entry cannot be told from an empty list and is left out. */
export function joinList(entries: readonly string[]): string {
  return entries
    .filter((entry) => entry !== '')
    .map((entry) => entry.replace(/[|\\]/gu, '\\$&'))
    .join('|');
}

/** The way back from {@link joinList}. */
export function splitList(text: string): string[] {
  const entries: string[] = [];
  let entry = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\' && at + 1 < text.length) entry += text.charAt(++at);
    else if (character === '|') {
      entries.push(entry);
      entry = '';
    } else entry += character;
  }
  entries.push(entry);
  return entries.filter((each) => each !== '');
}
