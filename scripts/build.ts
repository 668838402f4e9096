import { resolve } from 'node:path';
import { loadDataset } from './dataset.ts';
import { buildSite } from './site.ts';

const dist = resolve(import.meta.dirname, '../dist');

/** `npm run build`: the datasets in `data/` → the static site in `dist/`. */
export async function build(out: string = dist): Promise<number> {
  return buildSite(await loadDataset('data'), out);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const started = performance.now();
  const pages = await build();
  console.log(`${pages} pages in dist/ (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
