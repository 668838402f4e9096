import type { Readable, Writable } from 'node:stream';
import type { Document } from '../src/extract/extract.ts';
import type { Lang } from '../src/model/index.ts';

/** A line that is no document: what the line shows of its id, and what is wrong with it. */
class LineError extends Error {
  override name = 'LineError';
  readonly id: string | number | null;
  constructor(id: string | number | null, what: string) {
    super(what);
    this.id = id;
  }
}

/**
 * A document a line in, an answer a line out, in the same order: `{"id", "text", "published"?, "lang"?}` →
 * `{"id", …answer}`, or `{"id", "error"}` for a line that is no document, and on with the rest.
 * One line is held at a time.
 * @returns how many lines were bad.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (document: Document) => Record<string, unknown>,
): Promise<number> {
  let bad = 0;
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (isBlank(line)) continue;
    let written: string;
    try {
      const { id, document } = documentOf(line);
      written = JSON.stringify({ id, ...answer(document) });
    } catch (error) {
      bad++;
      const id = error instanceof LineError ? error.id : null;
      const what = error instanceof Error ? error.message : String(error);
      written = JSON.stringify({ id, error: `line ${number}: ${what}` });
    }
    await write(output, `${written}\n`);
  }
  return bad;
}

/** Writes and waits while the reader at the other end is behind. */
export function write(output: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (output.write(text)) resolve();
    else output.once('drain', resolve);
  });
}

const LINE_FEED = 0x0a;

/** Lines as bytes, split at line feeds only: JSON may hold U+2028 raw, which other splitters take for a line end. */
async function* linesOf(input: Readable): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of input) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
      yield joined([...parts, bytes.subarray(from, at)]);
      parts = [];
      from = at + 1;
    }
    if (from < bytes.length) parts.push(bytes.subarray(from));
  }
  if (parts.length > 0) yield joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}

interface Answerable {
  /** As it stood in the line. */
  id: string | number;
  document: Document;
}

function documentOf(line: Uint8Array): Answerable {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    throw new LineError(null, 'not UTF-8');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LineError(idIn(text), 'not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError(null, 'not an object with "id" and "text"');
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = fields.get('id');
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new LineError(null, '"id" is missing or no string');
  const content = fields.get('text');
  if (typeof content !== 'string') throw new LineError(id, '"text" is missing or no string');
  const published = fields.get('published') ?? null;
  if (published !== null && (typeof published !== 'string' || !isDate(published)))
    throw new LineError(id, '"published" is no ISO 8601 date');
  const lang = fields.get('lang') ?? null;
  const known = typeof lang === 'string' ? langOf(lang) : null;
  if (lang !== null && known === null) throw new LineError(id, '"lang" is none of zh-Hans, zh-Hant, en');
  return { id, document: { id: String(id), text: content, published, lang: known } };
}

/** The id that a broken line still shows, so that its answer can be matched. */
function idIn(text: string): string | null {
  return /"id"\s*:\s*"([^"\\]{0,200})"/u.exec(text.slice(0, 2000))?.[1] ?? null;
}

/** A year, month or day that there is, with or without a time behind it. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T[\d:.+Z-]{2,30})?)?)?$/u.exec(text) ?? [];
  if (year === undefined) return false;
  const date = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)\b/iu;

/** The language a BCP 47 tag comes down to; null when it is none we read. */
export function langOf(tag: string): Lang | null {
  if (TRADITIONAL.test(tag)) return 'zh-Hant';
  if (/^zh\b/iu.test(tag)) return 'zh-Hans';
  return /^en\b/iu.test(tag) ? 'en' : null;
}
