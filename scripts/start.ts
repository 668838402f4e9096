import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { command, UsageError } from './command.ts';
import { loadKnowledge, makeDataset } from './dataset.ts';
import { type Collection, readFound, readListed, reason } from './documents.ts';
import { readIfThere } from './files.ts';
import { progressLine } from './progress.ts';
import { type Served, serve } from './serve.ts';
import { buildSite } from './site.ts';
import { summary } from './summary.ts';

const root = resolve(import.meta.dirname, '..');
const FIRST_PORT = 4173;
const TRIES = 20;

/**
 * `npm start`: reads the bundled documents, or with `-- DIR` those of a folder (with or without a `sources.csv`),
 * builds the site and serves it on this machine only.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { port: { type: 'string' } },
    allowPositionals: true,
  });
  const port = Number(values.port ?? FIRST_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`“${values.port ?? ''}” is no port.`);
  const [own] = positionals;
  const knowledge = await loadKnowledge(join(root, 'data'));
  const { documents, problems } = await collect(own);
  for (const problem of problems) console.error(problem);
  if (documents.length === 0) {
    console.error('There is no document to show.');
    return 1;
  }
  const progress = progressLine(documents.length);
  const dataset = makeDataset(documents, knowledge, (at, { source }) => progress.at(at, source.file));
  progress.end();
  console.log(summary(dataset));
  console.log('Building the pages …');
  const out = own === undefined ? join(root, 'dist') : join(root, '.cache/own');
  const pages = await buildSite(dataset, out);
  const { url } = await serveFrom(out, port);
  console.log(`${pages} pages, served on this machine only. Ctrl+C ends it.\n\n  ${url}\n`);
  return 0;
}

async function collect(own: string | undefined): Promise<Collection> {
  if (own === undefined) return readListed(join(root, 'data/sources'));
  try {
    const isFolder = (await stat(own)).isDirectory();
    const listed = isFolder && (await readIfThere(join(own, 'sources.csv'))) !== null;
    return await (listed ? readListed(own) : readFound(own));
  } catch (error) {
    return { documents: [], problems: [`${own}: ${reason(error)}.`] };
  }
}

/** The first free port from `port` on. */
async function serveFrom(folder: string, port: number): Promise<Served> {
  for (let next = port; next < port + TRIES; next++) {
    try {
      return await serve(folder, next);
    } catch (error) {
      if (!(
        error instanceof Error &&
        'code' in error &&
        (error.code === 'EADDRINUSE' || error.code === 'EACCES')
      ))
        throw error;
      console.log(`Port ${next} is taken; trying ${next + 1}.`);
    }
  }
  return serve(folder, 0);
}

await command('Usage: npm start [-- DIR] [-- --port NUMBER]', main);
