import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Document } from '../src/extract/extract.ts';
import { decode } from '../src/extract/text/decode.ts';
import { guessSource } from '../src/extract/text/guess.ts';
import type { Lang } from '../src/model/index.ts';
import { UsageError } from './command.ts';
import { reason } from './documents.ts';
import { isDate, langOf } from './jsonl.ts';

/** What is known of all texts on a command line; `null` is guessed for each. */
export interface Known {
  published: string | null;
  lang: Lang | null;
}

/** Options of every command that reads texts, for `parseArgs`. */
export const readingOptions = {
  jsonl: { type: 'boolean', default: false },
  published: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** @throws UsageError for a date or a language that there is not. */
export function known({
  published = null,
  lang = null,
}: {
  published?: string | null | undefined;
  lang?: string | null | undefined;
}): Known {
  if (published !== null && !isDate(published))
    throw new UsageError(`“${published}” is no date (YYYY-MM-DD).`);
  const found = lang === null ? null : langOf(lang);
  if (lang !== null && found === null) throw new UsageError(`“${lang}” is none of zh-Hans, zh-Hant, en.`);
  return { published, lang: found };
}

/**
 * Reads one file after another, “-” being standard input, and hands each to `each` as a document under the name it was given.
 * A file that cannot be read is said on standard error, and the others are read all the same.
 * @returns how many could not be read.
 */
export async function readEach(
  files: readonly string[],
  { published, lang }: Known,
  each: (document: Document, name: string) => void | Promise<void>,
): Promise<number> {
  const ids = new Set<string>();
  let failed = 0;
  for (const file of files) {
    const name = file === '-' ? 'Standard input' : file;
    try {
      const { text } = decode(file === '-' ? await standardInput() : await readFile(file));
      const guessed = guessSource(file === '-' ? 'standard input' : basename(file), text, '', ids);
      ids.add(guessed.id);
      const document = {
        id: guessed.id,
        text,
        published: published ?? guessed.published,
        lang: lang ?? guessed.lang,
      };
      await each(document, name);
    } catch (error) {
      failed++;
      console.error(`${name}: ${reason(error)}.`);
    }
  }
  return failed;
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of process.stdin) parts.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(parts);
}
