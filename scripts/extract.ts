import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../src/extract/extract.ts';
import type { Figure, Indicator, Passage } from '../src/model/index.ts';
import { readTable, writeTable } from '../src/model/table.ts';
import { figureTable, indicatorTable } from '../src/model/tables/index.ts';
import { decode } from '../src/extract/text/decode.ts';
import { reason } from './documents.ts';
import { explain } from './explain.ts';
import { guessSource } from '../src/extract/text/guess.ts';
import { answerLines, isDate, langOf, write } from './jsonl.ts';
import { listing } from './listing.ts';

const USAGE = `Usage: npm run -s extract -- [--format table|csv|json|jsonl] [--published DATE] [--lang TAG] FILE…   figures of documents; “-” is standard input
       npm run -s extract -- --explain FILE…   each sentence, its figures, and why they were read so
       npm run -s extract -- --jsonl           a document a line in, its figures a line out`;

const FORMATS = ['table', 'csv', 'json', 'jsonl'] as const;

interface Read {
  name: string;
  id: string;
  passages: Passage[];
  figures: Figure[];
}

/** Exit code 0: all read. 1: a document or line could not be read; the others were. 2: no such option. */
async function main(): Promise<number> {
  const options = optionsOf();
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  const indicators = await loadIndicators();
  if (options.jsonl) {
    const bad = await answerLines(process.stdin, process.stdout, (document) => ({
      figures: extract(document, { indicators }).figures,
    }));
    return bad === 0 ? 0 : 1;
  }
  const ids = new Set<string>();
  const all: Read[] = [];
  let failed = 0;
  for (const file of options.files) {
    try {
      const name = file === '-' ? 'standard input' : basename(file);
      const { text } = decode(file === '-' ? await standardInput() : await readFile(file));
      const guessed = guessSource(name, text, '', ids);
      ids.add(guessed.id);
      const document = {
        id: guessed.id,
        text,
        published: options.published ?? guessed.published,
        lang: options.lang ?? guessed.lang,
      };
      const read = { name: file, id: guessed.id, ...extract(document, { indicators }) };
      if (options.explain) await write(process.stdout, `${explain(read.passages, read.figures)}\n`);
      else if (options.format === 'table') await write(process.stdout, `${tableOf(read)}\n`);
      else if (options.format === 'jsonl')
        await write(process.stdout, `${JSON.stringify({ id: read.id, figures: read.figures })}\n`);
      else all.push(read);
    } catch (error) {
      failed++;
      console.error(`${file === '-' ? 'Standard input' : file}: ${reason(error)}.`);
    }
  }
  if (!options.explain && options.format === 'csv')
    await write(
      process.stdout,
      writeTable(
        figureTable,
        all.flatMap(({ figures }) => figures),
      ),
    );
  if (!options.explain && options.format === 'json')
    await write(
      process.stdout,
      `${JSON.stringify(
        all.map(({ id, figures }) => ({ id, figures })),
        null,
        2,
      )}\n`,
    );
  return failed === 0 ? 0 : 1;
}

function optionsOf() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        format: { type: 'string', default: 'table' },
        jsonl: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        published: { type: 'string' },
        lang: { type: 'string' },
      },
      allowPositionals: true,
    });
    const format = FORMATS.find((name) => name === values.format);
    if (format === undefined) throw new Error(`There is no format “${values.format}”.`);
    const { published } = values;
    if (published !== undefined && !isDate(published))
      throw new Error(`“${published}” is no date (YYYY-MM-DD).`);
    const lang = values.lang === undefined ? null : langOf(values.lang);
    if (values.lang !== undefined && lang === null)
      throw new Error(`“${values.lang}” is none of zh-Hans, zh-Hant, en.`);
    if (!values.jsonl && positionals.length === 0) return null;
    return { ...values, format, published: published ?? null, lang, files: positionals };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

async function loadIndicators(): Promise<Indicator[]> {
  const path = resolve(import.meta.dirname, '../data', indicatorTable.path);
  return readTable(indicatorTable, await readFile(path, 'utf8'), path);
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of process.stdin) parts.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(parts);
}

function tableOf({ name, passages, figures }: Read): string {
  const read = passages.filter(({ role }) => role !== 'boilerplate').length;
  const head = `${name}: ${figures.length} figure${figures.length === 1 ? '' : 's'} in ${read} passage${read === 1 ? '' : 's'}`;
  return figures.length === 0 ? head : `${head}\n${listing(figures)}`;
}

// The reader has gone (| head): nothing is wrong.
process.stdout.on('error', (error) => {
  process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1);
});
process.exitCode = await main().catch((error: unknown) => {
  console.error(`${reason(error)}`);
  return 1;
});
