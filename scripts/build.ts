import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { command, UsageError } from './command.ts';
import { loadDataset } from './dataset.ts';
import { publishedAddress } from './published.ts';
import { buildSite } from './site.ts';

const dist = resolve(import.meta.dirname, '../dist');

/**
 * `npm run build`: the datasets in `data/` → the static site in `dist/`.
 * @param site the address it will be published at, for links in files that leave it; `null` when it has none.
 */
export async function build(out: string = dist, site: string | null = null): Promise<number> {
  return buildSite(await loadDataset('data'), out, { site });
}

async function main(): Promise<number> {
  const started = performance.now();
  const { values } = parseArgs({ options: { site: { type: 'string' } } });
  const site = publishedAddress(values.site);
  if (site instanceof Error) throw new UsageError(site.message);
  const pages = await build(dist, site);
  console.log(`${pages} pages in dist/ (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return 0;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename)
  await command('Usage: npm run build [-- --site https://ADDRESS/]', main);
