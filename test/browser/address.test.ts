import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { browse } from './open.ts';
import { onePageOfEachKind } from './pages.ts';

const open = browse();

describe('languages', () => {
  test.each([
    ['?lang=en', 'en', 'en/'],
    ['?lang=zh-Hant', 'zh-Hant', 'zh-Hant/'],
    ['?lang=zh', 'zh-Hans', ''],
    ['en/?lang=zh', 'zh-Hans', ''],
  ])('/%s speaks %s', async (address, lang, folder) => {
    const page = await open(address);
    await page.waitForURL(inject('site') + folder);
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
  });

  test('a chosen language is remembered for the bare address, and for no other', async () => {
    const page = await open('');
    await page.locator('a[data-lang=en]').click();
    await page.waitForURL(`${inject('site')}en/`);
    await page.goto('about:blank');
    await page.goto(inject('site'));
    await page.waitForURL(`${inject('site')}en/`);
    await page.goto(`${inject('site')}source/`);
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
  });

  test.each([
    ['en/no/such-chart/', 'en', 'There is no such page', 'en/'],
    ['zh-Hant/no/such-chart/', 'zh-Hant', '這裡沒有這一頁', 'zh-Hant/'],
    ['no/such-chart/', 'zh-Hans', '这里没有这一页', ''],
  ])('an address that leads nowhere, /%s, is answered in %s', async (address, lang, title, folder) => {
    // A host of one's own picks the nearest 404.html, others know only that of the root.
    for (const single of [false, true]) {
      const page = await open(address, {}, (fresh) => {
        if (single)
          void fresh.route(`**/${address}`, (route) =>
            route.fulfill({
              status: 404,
              contentType: 'text/html; charset=utf-8',
              path: join(inject('folder'), '404.html'),
            }),
          );
      });
      await expect.poll(() => page.getAttribute('html', 'lang')).toBe(lang);
      expect(await page.locator('h1').textContent()).toBe(title);
      const search = page.locator('[data-search] a');
      await search.waitFor();
      expect(await search.getAttribute('href')).toBe(`${inject('site')}${folder}figures/?q=such+chart`);
      const ways = await page.locator('.others li').allTextContents();
      expect(new Set(ways.map((way) => way.trim())).size).toBe(ways.length);
    }
  });

  test('the language changes and the opened mark stays', async () => {
    const page = await open('');
    await page
      .locator('.exhibit.sheet .drawing a[data-figure]')
      .first()
      .dispatchEvent('click', { button: 0 });
    const mark = new URL(page.url()).searchParams.get('mark');
    await page.locator('a[data-lang=en]').click();
    await page.waitForURL(/\/en\//);
    expect(new URL(page.url()).searchParams.get('mark')).toBe(mark);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-figure'))).toBe(mark);
  });

  test('a document stays in its own script whatever the interface speaks', async () => {
    const words = async (path: string) => (await open(path)).locator('.document .passage').allInnerTexts();
    const [source = ''] = readdirSync(join(inject('folder'), 'source')).filter(
      (name) => !name.endsWith('.html'),
    );
    const paragraphs = (texts: readonly string[]) => texts.filter((text) => text.length > 60);
    const plain = paragraphs(await words(`source/${source}/`));
    expect(plain.length).toBeGreaterThan(3);
    expect(paragraphs(await words(`zh-Hant/source/${source}/`))).toEqual(plain);
  });
});

describe('every page', () => {
  test.each(['', 'en/'])('of each kind under /%s is readable without scripts', async (lang) => {
    for (const path of onePageOfEachKind()) {
      const page = await open(lang + path, { javaScriptEnabled: false });
      expect((await page.locator('h1').innerText()).length, path).toBeGreaterThan(0);
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(40);
    }
  });

  test('has links that lead to pages of this site only, and each of them exists', () => {
    const folder = inject('folder');
    const broken: string[] = [];
    for (const path of onePageOfEachKind()) {
      const html = readFileSync(join(folder, decodeURIComponent(path), 'index.html'), 'utf8');
      for (const [, href = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
        if (/^(?:https?:|mailto:)/.test(href)) continue;
        const url = new URL(href.replace(/&amp;/g, '&'), `http://site/${path}`);
        const file = join(folder, decodeURIComponent(url.pathname));
        if (href.startsWith('/') || !existsSync(url.pathname.endsWith('/') ? join(file, 'index.html') : file))
          broken.push(`${path}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('names every passage and figure a link points to', async () => {
    const page = await open('');
    const hrefs = await page.$$eval('.exhibit-chart a[data-figure]', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    const missing = hrefs.filter((href) => {
      const url = new URL(href, 'http://site/');
      const html = readFileSync(
        join(inject('folder'), decodeURIComponent(url.pathname), 'index.html'),
        'utf8',
      );
      return !html.includes(`id="${decodeURIComponent(url.hash.slice(1))}"`);
    });
    expect(hrefs.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });
});

test('a figure named in the address of its document is marked, focused and in view', async () => {
  const overview = await open('');
  const href = await overview.locator('.exhibit.sheet .drawing a[data-figure]').first().getAttribute('href');
  const page = await open(href ?? '');
  const found = await page.evaluate(() => {
    const active = document.activeElement;
    const box = active?.getBoundingClientRect();
    return {
      tag: active?.tagName,
      id: active?.id,
      seen: box !== undefined && box.top > 0 && box.bottom < innerHeight,
    };
  });
  expect(found).toEqual({ tag: 'MARK', id: decodeURIComponent(href?.split('#')[1] ?? ''), seen: true });
});

test('an address that leads nowhere offers ways on, at any depth', async () => {
  const page = await open('chart/no-such-chart/deeper/');
  const link = page.locator('main a:visible').nth(1);
  await page.waitForFunction(() =>
    document.querySelector('main a')?.getAttribute('href')?.startsWith('http'),
  );
  await link.click();
  expect(page.url().startsWith(inject('site'))).toBe(true);
  expect(await page.locator('main').innerText()).not.toBe('');
});

test('the first view of / loads at most 60 kB of script and 200 kB in all, from this site alone', async () => {
  const sizes: Promise<{ url: string; script: boolean; size: number }>[] = [];
  const page = await open('', {}, (fresh) =>
    fresh.on('response', (response) =>
      sizes.push(
        response.body().then((body) => ({
          url: response.url(),
          script: response.headers()['content-type']?.includes('javascript') ?? false,
          size: gzipSync(body).length,
        })),
      ),
    ),
  );
  await page.waitForLoadState('networkidle');
  const loaded = await Promise.all(sizes);
  const foreign = loaded.filter(({ url }) => !url.startsWith(inject('site'))).map(({ url }) => url);
  const all = loaded.reduce((sum, { size }) => sum + size, 0);
  let script = loaded.reduce((sum, each) => sum + (each.script ? each.size : 0), 0);
  // What stands in the page itself is script as well.
  const inline = await page.$$eval('script:not([src])', (scripts) =>
    scripts.map(({ textContent }) => textContent).join(''),
  );
  script += gzipSync(inline).length;
  expect(foreign).toEqual([]);
  expect(all).toBeGreaterThan(10_000);
  expect(script).toBeLessThan(60_000);
  expect(all).toBeLessThan(200_000);
});
