import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.ts';
import { serve } from './serve.ts';

/**
 * Pictures of every kind of page, to look at: `tsx scripts/screenshot.ts --out DIR`.
 * `--site` another build, `--page`, `--width`, `--theme`, `--lang` only some; `--mark N` opens the Nth mark of the page first; `--fold` only what is seen first.
 */
const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: join('.cache', 'gallery') },
    page: { type: 'string', multiple: true },
    width: { type: 'string', multiple: true, default: ['1280', '820', '390'] },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    lang: { type: 'string', multiple: true, default: ['', 'zh-Hant/', 'en/'] },
    mark: { type: 'string' },
    fold: { type: 'boolean', default: false },
  },
});

const first = async (folder: string): Promise<string[]> => {
  const names = await readdir(join(values.site, folder), { withFileTypes: true }).catch(() => []);
  const name = names.find((entry) => entry.isDirectory())?.name;
  return name === undefined ? [] : [`${folder}/${encodeURIComponent(name)}/`];
};

const pages = values.page ?? [
  '',
  ...(await first('chart')),
  ...(await first('figure')),
  ...(await first('source')),
  ...(await first('embed')),
  ...['source/', 'figures/', 'checks/', 'method/', 'desk/', 'present/', 'no/such/page/'],
];
await mkdir(values.out, { recursive: true });
const site = await serve(resolve(values.site));
const browser = await launchBrowser();
for (const theme of values.theme)
  for (const width of values.width) {
    const context = await browser.newContext({
      viewport: { width: Number(width), height: Number(width) < 600 ? 844 : 900 },
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      reducedMotion: 'reduce',
      deviceScaleFactor: 1,
    });
    const tab = await context.newPage();
    for (const lang of values.lang)
      for (const page of pages) {
        await tab.goto(site.url + lang + page, { waitUntil: 'networkidle' });
        if (values.mark !== undefined)
          await tab.locator('.exhibit [data-figure]').nth(Number(values.mark)).click();
        const name = `${(page || 'overview').replace(/[^\p{L}\p{N}]+/gu, '-')}_${lang.replace('/', '') || 'zh'}_${width}_${theme}.png`;
        await tab.screenshot({ path: join(values.out, name), fullPage: !values.fold });
        console.log(join(values.out, name));
      }
    await context.close();
  }
await browser.close();
await site.close();
