import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Row } from '../../src/app/explore/row.ts';
import { launchBrowser } from '../browser.ts';
import { serve } from '../serve.ts';

const dist = resolve(process.env['TICKMARK_SITE'] ?? join(import.meta.dirname, '../../dist'));
const many = 100_000;

/** Rows of a site, over and over with other ids, places, years and values, until there are `count`. */
function multiplied(rows: readonly Row[], count: number): Row[] {
  return Array.from({ length: count }, (_, i) => {
    const row = rows[i % rows.length];
    if (row === undefined) throw new Error('The site has no figures: run “npm run build” first.');
    const year = String(1980 + (i % 45));
    return {
      ...row,
      id: `${row.id}-${i}`,
      start: i,
      period: year,
      subject: `${row.subject ?? '—'} ${i % 997}`,
      value: row.value === null ? null : row.value + i,
      // Told apart, and of the length of a clause with its slots: a hundred thousand of the long ones would only measure the download.
      haystack: `${row.haystack.slice(0, 120)} ${year} ${i % 997}`,
    };
  });
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** The explorer with 100,000 figures in Chromium: how long a key stroke and a filter take until the page is painted, in ms. */
export async function benchExplorer(): Promise<{ key: number; filter: number; blank: number }> {
  const rows: Row[] = JSON.parse(await readFile(join(dist, 'figures/rows.json'), 'utf8'));
  // Served from a folder of their own: handed over by the test protocol they would be too much for it.
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-rows-'));
  await writeFile(join(folder, 'rows.json'), JSON.stringify(multiplied(rows, many)));
  const site = await serve(dist);
  const other = await serve(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route('**/figures/rows.json', (route) => route.continue({ url: `${other.url}rows.json` }));
    await page.goto(`${site.url}figures/`);
    await page.locator('.rows tbody tr:not(.gap)').first().waitFor({ timeout: 60_000 });
    // Runs in the page: acts, and waits until what it did has been painted.
    const timed = (act: string) =>
      page.evaluate(
        (code) =>
          new Promise<number>((done) => {
            const begun = performance.now();
            new Function(code)();
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
          }),
        act,
      );
    const type = (text: string) =>
      timed(
        `const box = document.querySelector('.asked input'); box.value = ${JSON.stringify(text)}; box.dispatchEvent(new Event('input', { bubbles: true }))`,
      );
    const keys: number[] = [];
    for (const text of [
      '2',
      '20',
      '201',
      '2019',
      '2019 3',
      '2019',
      '201',
      '机',
      '机器',
      '机器人',
      '机器人 2',
      'i',
      'ip',
      'ipo',
      '',
    ])
      keys.push(await type(text));
    const filters: number[] = [];
    for (let at = 0; at < 12; at++)
      filters.push(await timed(`document.querySelectorAll('.facet input')[${at}].click()`));
    await type('');
    let blank = 0;
    for (let at = 1; at <= 40; at++) {
      const empty = await page.evaluate(
        (share) =>
          new Promise<boolean>((done) => {
            const frame = document.querySelector('.rows');
            if (!frame) return done(true);
            frame.scrollTop = share * frame.scrollHeight;
            requestAnimationFrame(() => {
              const { top, height, left } = frame.getBoundingClientRect();
              const hit = document.elementFromPoint(left + 60, top + height / 2);
              done(hit?.closest('tr:not(.gap)') === null);
            });
          }),
        (at * 0.618) % 1,
      );
      if (empty) blank++;
    }
    return { key: median(keys), filter: median(filters), blank };
  } finally {
    await browser.close();
    await site.close();
    await other.close();
    await rm(folder, { recursive: true });
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const { key, filter, blank } = await benchExplorer();
  console.log(
    `explorer, ${many} figures: key stroke ${key.toFixed(0)} ms, filter ${filter.toFixed(0)} ms (medians), ${blank} of 40 jumps blank`,
  );
}
