import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../src/extract/extract.ts';
import type { Figure, Indicator, Passage } from '../src/model/index.ts';
import { readTable, writeTable } from '../src/model/table.ts';
import { figureTable, indicatorTable } from '../src/model/tables/index.ts';
import { command, UsageError } from './command.ts';
import { explain } from './explain.ts';
import { answerLines, write } from './jsonl.ts';
import { listing } from './listing.ts';
import { known, readEach, readingOptions } from './reading.ts';

const USAGE = `Usage: npm run -s extract -- [--format table|csv|json|jsonl] [--published DATE] [--lang TAG] FILE…   figures of documents; “-” is standard input
       npm run -s extract -- --explain FILE…   each sentence, its figures, and why they were read so
       npm run -s extract -- --jsonl           a document a line in, its figures a line out`;

const FORMATS = ['table', 'csv', 'json', 'jsonl'] as const;

interface Read {
  id: string;
  passages: Passage[];
  figures: Figure[];
}

/** Exit code 0: all read. 1: a document or line could not be read; the others were. 2: no such option. */
async function main(): Promise<number> {
  const { values, positionals: files } = parseArgs({
    options: {
      ...readingOptions,
      format: { type: 'string', default: 'table' },
      explain: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const format = FORMATS.find((name) => name === values.format);
  if (format === undefined) throw new UsageError(`There is no format “${values.format}”.`);
  const about = known(values);
  const indicators = await loadIndicators();
  if (values.jsonl) {
    const bad = await answerLines(process.stdin, process.stdout, (document) => ({
      figures: extract(document, { indicators }).figures,
    }));
    return bad === 0 ? 0 : 1;
  }
  if (files.length === 0) throw new UsageError('Which file?');
  const all: Read[] = [];
  const failed = await readEach(files, about, async (document, name) => {
    const read = { id: document.id, ...extract(document, { indicators }) };
    if (values.explain) await write(process.stdout, `${explain(read.passages, read.figures)}\n`);
    else if (format === 'table') await write(process.stdout, `${tableOf(name, read)}\n`);
    else if (format === 'jsonl')
      await write(process.stdout, `${JSON.stringify({ id: read.id, figures: read.figures })}\n`);
    else all.push(read);
  });
  if (!values.explain && format === 'csv')
    await write(
      process.stdout,
      writeTable(
        figureTable,
        all.flatMap(({ figures }) => figures),
      ),
    );
  if (!values.explain && format === 'json')
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

async function loadIndicators(): Promise<Indicator[]> {
  const path = resolve(import.meta.dirname, '../data', indicatorTable.path);
  return readTable(indicatorTable, await readFile(path, 'utf8'), path);
}

function tableOf(name: string, { passages, figures }: Read): string {
  const read = passages.filter(({ role }) => role !== 'boilerplate').length;
  const head = `${name}: ${figures.length} figure${figures.length === 1 ? '' : 's'} in ${read} passage${read === 1 ? '' : 's'}`;
  return figures.length === 0 ? head : `${head}\n${listing(figures)}`;
}

await command(USAGE, main);
