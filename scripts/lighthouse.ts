import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser, HOW_TO_GET_ONE } from './browser.ts';
import { serve } from './serve.ts';

/**
 * `npm run lighthouse`: Lighthouse's mobile scores of overview, a chart and a reader, of the site in `dist/`.
 * Lighthouse is large and needed here only, so it is fetched from the registry into `.cache/` the first time.
 */
const release = '12.8.2'; // the last that runs on Node 20
// Not the synchronous kind: the site is served by this very process.
const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..');
const dist = process.env['TICKMARK_SITE'] ?? join(root, 'dist');
const home = join(root, '.cache/lighthouse');
const program = join(home, 'node_modules/lighthouse/cli/index.js');
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const browser = findBrowser();
if (browser === null) throw new Error(HOW_TO_GET_ONE);
if (!existsSync(join(dist, 'index.html')))
  throw new Error('There is no site in dist/: run “npm run build” first.');
if (!existsSync(program)) {
  await mkdir(home, { recursive: true });
  console.log(`Fetching lighthouse ${release} …`);
  await run('npm', ['install', '--prefix', home, '--no-save', '--silent', `lighthouse@${release}`]);
}

const first = (folder: string): string =>
  `${folder}/${encodeURIComponent(readdirSync(join(dist, folder), { withFileTypes: true }).find((entry) => entry.isDirectory())?.name ?? '')}/`;
const site = await serve(dist);

async function report(page: string): Promise<Report> {
  const file = join(home, 'report.json');
  await run(
    process.execPath,
    [
      program,
      site.url + page,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync',
    ],
    { env: { ...process.env, CHROME_PATH: browser ?? '' } },
  );
  const found: Report = JSON.parse(await readFile(file, 'utf8'));
  return found;
}

const performance = ({ categories: found }: Report) => found['performance']?.score ?? 0;

/** Three reports, the middle one by performance, as Lighthouse advises: what else the machine does moves a single one. */
async function middle(page: string): Promise<Report> {
  const first = await report(page);
  const [, second] = [first, await report(page), await report(page)].sort(
    (a, b) => performance(a) - performance(b),
  );
  return second ?? first;
}

console.log(['', ...categories].join('\t'));
for (const page of ['', first('chart'), first('source')]) {
  const { categories: found, audits } = await middle(page);
  console.log(
    [page || '/', ...categories.map((name) => Math.round((found[name]?.score ?? 0) * 100))].join('\t'),
  );
  for (const { title, score, scoreDisplayMode, displayValue } of Object.values(audits))
    if (score !== null && score < 0.9 && ['binary', 'numeric', 'metricSavings'].includes(scoreDisplayMode))
      console.log(`    ${title}${displayValue === undefined ? '' : ` (${displayValue})`}`);
}
await site.close();

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<
    string,
    { title: string; score: number | null; scoreDisplayMode: string; displayValue?: string }
  >;
}
