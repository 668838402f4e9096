import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { AxeBuilder } from '@axe-core/playwright';
import { addressOf, chartIds, drawnCharts, fileText } from './charts.ts';
import { around, host, type Host, type HostPage } from './host.ts';
import { browse } from './open.ts';

const open = browse();
const hosts: Host[] = [];
afterEach(async () => {
  for (const each of hosts.splice(0)) await each.close();
});

/** Shows a page of another origin, and what it is told by the frames in it. */
async function openHost(
  page: HostPage,
  options: Parameters<typeof open>[1] = {},
): Promise<{ page: Page; blocked: string[] }> {
  const served = await host({ '/': page });
  hosts.push(served);
  const blocked: string[] = [];
  const tab = await open('icon.svg', options, (made) => {
    made.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) blocked.push(message.text());
    });
  });
  await tab.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    addEventListener('message', ({ origin, data }) => told.push({ origin, data }));
  });
  await tab.goto(served.url, { waitUntil: 'load' });
  return { page: tab, blocked };
}

const site = () => inject('site');
const origin = () => new URL(site()).origin;
const first = () => addressOf(drawnCharts()[0] ?? '');
const script = () => `<script async src="${site()}tickmark-chart.js"></script>`;
const element = (id: string, attributes = '') =>
  `<tickmark-chart ${attributes}><a href="${site()}chart/${id}/">The chart</a></tickmark-chart>`;

/** Height of the frame of the nth element, as soon as it has one that does not change any more. */
async function settled(page: Page, nth = 0): Promise<number> {
  return page.evaluate(async (at) => {
    const frame = () =>
      document
        .querySelectorAll('tickmark-chart')
        [at]?.shadowRoot?.querySelector('iframe')
        ?.getBoundingClientRect().height ?? 0;
    for (let last = -1, same = 0; same < 10;) {
      await new Promise((done) => setTimeout(done, 50));
      const now = frame();
      same = now > 0 && now === last ? same + 1 : 0;
      last = now;
    }
    return frame();
  }, nth);
}

describe('an embedded chart', () => {
  test.each(['', 'en/', 'zh-Hant/'])(
    'of every chart under /%s has its sentence, its source and a way back',
    (lang) => {
      const lacking = chartIds().filter((id) => {
        const html = fileText(`${lang}embed/${id}/index.html`);
        const sentence =
          /<blockquote[^>]*>([\s\S]*?)<\/blockquote>/
            .exec(html)?.[1]
            ?.replace(/<[^<>]+>/g, '')
            .trim() ?? '';
        const source =
          /<p class="source-line">([\s\S]*?)<\/p>/
            .exec(html)?.[1]
            ?.replace(/<[^<>]+>/g, '')
            .trim() ?? '';
        return sentence === '' || source === '' || !/href="(?:\.\.\/)+(?:[\w-]+\/)?source\//.test(html);
      });
      expect(lacking).toEqual([]);
    },
  );

  test.each([280, 350, 640])(
    'reads without scripts in a column of %i pixels, with one drawing that fits it',
    async (width) => {
      const page = await open(`embed/${first()}/`, {
        javaScriptEnabled: false,
        viewport: { width, height: 400 },
      });
      const drawings = page.locator('.drawing:visible');
      expect(await drawings.count()).toBe(1);
      expect(await page.locator('blockquote:visible').count()).toBe(1);
      expect(await page.locator('.source-line').innerText()).not.toBe('');
      const { wide, letters } = await page.evaluate(() => {
        const svg = [...document.querySelectorAll('.drawing svg')].find(
          (each) => each.getBoundingClientRect().width > 0,
        );
        const scale = (svg?.getBoundingClientRect().width ?? 0) / Number(svg?.getAttribute('width'));
        const sizes = [...(svg?.querySelectorAll('text') ?? [])].map(
          (text) => Number(text.getAttribute('font-size') ?? 0) * scale,
        );
        return { wide: document.documentElement.scrollWidth, letters: Math.min(...sizes) };
      });
      expect(wide).toBeLessThanOrEqual(width);
      expect(letters).toBeGreaterThan(9);
    },
  );

  test('leads from every mark to a sentence that is there, beside the page it stands in', async () => {
    const page = await open(`embed/${first()}/`);
    const links = await page.$$eval('.drawing:first-of-type a', (marks) =>
      marks.map((mark) => [mark.getAttribute('href') ?? '', mark.getAttribute('target') ?? '']),
    );
    expect(links.length).toBeGreaterThan(1);
    for (const [href = '', target] of links) {
      const { pathname, hash } = new URL(href, page.url());
      const html = fileText(`${decodeURIComponent(pathname).replace('/under/here/', '')}index.html`);
      expect(html).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
      expect(target).toBe('_blank');
    }
  });

  test('says so where a figure of it disagrees with a check', () => {
    const wrong = chartIds().filter((id) =>
      /class="check[^>]*data-verdict="disagrees"/.test(fileText(`chart/${id}/index.html`)),
    );
    for (const id of wrong) {
      expect(fileText(`embed/${id}/index.html`), id).toContain('data-verdict="disagrees"');
      expect(fileText(`en/embed/${id}/index.html`), id).toContain('check disagrees');
    }
  });

  test.each([
    ['theme=dark', 'light', 'dark'],
    ['theme=light', 'dark', 'light'],
    ['', 'dark', 'dark'],
    ['', 'light', 'light'],
  ] as const)('with “%s”, on a system that is %s, is %s', async (query, colorScheme, expected) => {
    const page = await open(`embed/${first()}/?${query}`, { colorScheme });
    const [ground, ink] = await page.evaluate(() => {
      const light = (colour: string) =>
        (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, each) => sum + Number(each), 0) / 765;
      return [
        light(getComputedStyle(document.body).backgroundColor),
        light(getComputedStyle(document.body).color),
      ];
    });
    expect(Number(ground) > Number(ink) ? 'light' : 'dark').toBe(expected);
  });

  test('takes language, size and a pointed-out mark from its address', async () => {
    const id = drawnCharts()[0] ?? '';
    const figure = /data-figure="([^"]+)"/.exec(fileText(`chart/${id}/chart.svg`))?.[1] ?? '';
    const page = await open(`embed/${addressOf(id)}/?lang=en&size=s&mark=${encodeURIComponent(figure)}`);
    await page.waitForURL(/\/en\/embed\//);
    expect(
      await page.locator('main').evaluate((main) => main.getBoundingClientRect().width),
    ).toBeLessThanOrEqual(320);
    await page.waitForSelector('.drawing [aria-current]:visible');
    expect(await page.locator('.drawing [aria-current]:visible').getAttribute('data-figure')).toBe(figure);
    expect(await page.locator('blockquote mark.ringed').getAttribute('data-figure')).toBe(figure);
  });

  test('loads at most 15 kB of script, and the element is one small file that needs no other', () => {
    const html = fileText(`embed/${drawnCharts()[0] ?? ''}/index.html`);
    const [, src = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
    const loaded = new Set<string>();
    const load = (path: string): void => {
      if (loaded.has(path)) return;
      loaded.add(path);
      for (const [, from = ''] of fileText(path).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
        load(`assets/${from}`);
    };
    load(src.replace(/^(?:\.\.\/)+/, ''));
    const weight = [...loaded].reduce((sum, path) => sum + gzipSync(fileText(path)).length, 0);
    expect(weight).toBeGreaterThan(200);
    expect(weight).toBeLessThan(15_000);
    const one = fileText('tickmark-chart.js');
    expect(one).not.toMatch(/\bimport\b|\brequire\(/);
    expect(gzipSync(one).length).toBeLessThan(4_000);
  });

  test.each(['light', 'dark'] as const)('passes axe in the %s theme', async (colorScheme) => {
    const page = await open(`embed/${first()}/`, { colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  });
});

describe('in a page of another origin', () => {
  test('the element puts a chart in the place of a link, under a strict policy', async () => {
    const policy = `default-src 'self'; frame-src ${origin()}; script-src ${origin()}; img-src data:`;
    const { page, blocked } = await openHost({
      html: around(`<p>Before</p>${element(first())}${script()}`),
      policy,
    });
    const height = await settled(page);
    expect(height).toBeGreaterThan(200);
    expect(blocked).toEqual([]);
    expect(await page.locator('tickmark-chart a').isVisible()).toBe(false);
    const frame = page.frames().find((each) => each.url().includes('/embed/'));
    const inside = await frame?.evaluate(() => ({
      tall: document.documentElement.scrollHeight,
      seen: innerHeight,
    }));
    expect(inside?.tall).toBeLessThanOrEqual(inside?.seen ?? 0);
  });

  test('without scripts the link stays', async () => {
    const { page } = await openHost(
      { html: around(element(first()) + script()) },
      { javaScriptEnabled: false },
    );
    expect(await page.locator('tickmark-chart a').isVisible()).toBe(true);
  });

  test('where frames are forbidden the link stays', async () => {
    const policy = `default-src 'self'; script-src ${origin()}; img-src data:`;
    const { page, blocked } = await openHost({ html: around(element(first()) + script()), policy });
    await page.waitForFunction(() => customElements.get('tickmark-chart') !== undefined);
    await page.waitForTimeout(500);
    expect(blocked.length).toBeGreaterThan(0);
    expect(await page.locator('tickmark-chart a').isVisible()).toBe(true);
  });

  test('it works inside a shadow root, and when a framework fills in its address afterwards', async () => {
    const { page } = await openHost({ html: around(`<div id="place"></div>${script()}`) });
    await page.waitForFunction(() => customElements.get('tickmark-chart') !== undefined);
    const address = `${site()}chart/${first()}/`;
    await page.evaluate((href) => {
      const root = document.querySelector('#place')?.attachShadow({ mode: 'open' });
      const made = document.createElement('tickmark-chart');
      root?.append(made);
      setTimeout(() => Object.assign(made, { src: href }), 100);
    }, address);
    await page.waitForFunction(() => {
      const made = document.querySelector('#place')?.shadowRoot?.querySelector('tickmark-chart');
      return (made?.shadowRoot?.querySelector('iframe')?.getBoundingClientRect().height ?? 0) > 200;
    });
  });

  test('it changes with its attributes', async () => {
    const { page } = await openHost({ html: around(element(first()) + script()) });
    await settled(page);
    await page.evaluate(() => document.querySelector('tickmark-chart')?.setAttribute('theme', 'dark'));
    await page.waitForFunction(() =>
      document
        .querySelector('tickmark-chart')
        ?.shadowRoot?.querySelector('iframe')
        ?.src.includes('theme=dark'),
    );
  });

  test.each([
    'javascript:alert(1)//chart/x/',
    'data:text/html,/chart/x/',
    'https://example.org/elsewhere/',
    '',
  ])('it shows nothing for “%s”', async (address) => {
    const { page } = await openHost({
      html: around(`<tickmark-chart src="${address}">words</tickmark-chart>${script()}`),
    });
    await page.waitForFunction(() => customElements.get('tickmark-chart') !== undefined);
    await page.waitForTimeout(200);
    expect(page.frames().length).toBe(1);
    expect(await page.locator('tickmark-chart').innerText()).toBe('words');
  });

  test('it fits a column of 280 pixels', async () => {
    const { page } = await openHost({
      html: around(`<div style="width:280px">${element(first())}</div>${script()}`),
    });
    expect(await settled(page)).toBeGreaterThan(200);
    const frame = page.frames().find((each) => each.url().includes('/embed/'));
    expect(await frame?.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([
      280, 280,
    ]);
  });

  test('see-through on a dark page it takes light ink, and lets the page shine through', async () => {
    const { page } = await openHost({
      html: around(
        `<div style="background:rgb(10,60,20);color:#eee">${element(first(), 'theme="transparent"')}</div>${script()}`,
      ),
    });
    await settled(page);
    const frame = page.frames().find((each) => each.url().includes('/embed/'));
    expect(frame?.url()).toContain('transparent-dark');
    const [red = 0] =
      (await frame?.evaluate(() => getComputedStyle(document.body).color.match(/\d+/g)?.map(Number))) ?? [];
    expect(red).toBeGreaterThan(180);
    // A corner of the frame shows the page's own colour.
    const box = await page.locator('tickmark-chart').boundingBox();
    const corner = await page.screenshot({
      clip: { x: (box?.x ?? 0) + 2, y: (box?.y ?? 0) + 1, width: 4, height: 4 },
    });
    const seen = await page.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(4, 4);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return [...(context?.getImageData(1, 1, 1, 1).data ?? [])].slice(0, 3);
    }, corner.toString('base64'));
    expect(seen).toEqual([10, 60, 20]);
  });

  test('five on one page settle at their heights, each in one step, and stay', async () => {
    const ids = drawnCharts().slice(0, 5).map(addressOf);
    const { page } = await openHost({
      html: around(ids.map((id) => element(id)).join('<p>Words between</p>') + script()),
    });
    for (const [at] of ids.entries()) await settled(page, at);
    const read = () =>
      page.$$eval('tickmark-chart', (all) =>
        all.map((each) => each.shadowRoot?.querySelector('iframe')?.getBoundingClientRect().height),
      );
    const heights = await read();
    const told = await page.evaluate(() => {
      const { told: messages } = Object.assign({ told: [] as { data: { height?: number } }[] }, window);
      return messages.map(({ data }) => data.height);
    });
    // The first answer is the last height: nothing had to be corrected.
    expect(new Set(told)).toEqual(new Set(heights));
    await page.waitForTimeout(600);
    expect(await read()).toEqual(heights);
  });

  test('a plain frame without any script shows the whole chart in the height its code gives', async () => {
    const { page } = await openHost({
      html: around(`<iframe src="${site()}embed/${first()}/" width="600" height="300"></iframe>`),
    });
    const frame = page.frames().find((each) => each.url().includes('/embed/'));
    expect(await frame?.locator('blockquote').isVisible()).toBe(true);
  });

  test('a plain frame with the script takes the height of its chart', async () => {
    const { page } = await openHost({
      html: around(`<iframe src="${site()}embed/${first()}/" width="600" height="50"></iframe>${script()}`),
    });
    await page.waitForFunction(
      () => (document.querySelector('iframe')?.getBoundingClientRect().height ?? 0) > 200,
    );
  });
});

describe('messages about the height', () => {
  test('go to the embedding page alone, have two fields, and none comes from a frame without width', async () => {
    const inner = await host({
      '/': {
        html: around(`<iframe src="${site()}embed/${first()}/" width="500" height="300"></iframe><iframe src="${site()}embed/${first()}/" style="display:none"></iframe>
        <script>addEventListener('message', (e) => document.body.dataset.told = JSON.stringify([...JSON.parse(document.body.dataset.told || '[]'), [e.origin, e.data]]))</script>`),
      },
    });
    hosts.push(inner);
    const { page } = await openHost({
      html: around(`<iframe id="inner" src="${inner.url}" width="800" height="600"></iframe>`),
    });
    const middle = page.frames().find((frame) => frame.url() === inner.url);
    await middle?.waitForFunction(() => document.body.dataset['told'] !== undefined);
    await page.waitForTimeout(400);
    const heard: unknown = JSON.parse((await middle?.evaluate(() => document.body.dataset['told'])) ?? '[]');
    expect(heard).toEqual([[origin(), { type: 'tickmark:height', height: expect.any(Number) }]]);
    expect(await page.evaluate(() => Object.assign({ told: [] as unknown[] }, window).told)).toEqual([]);
  });

  test.each([
    ['no number', { type: 'tickmark:height', height: '900' }],
    ['nothing', null],
    ['a height below zero', { type: 'tickmark:height', height: -5 }],
    ['a height without end', { type: 'tickmark:height', height: 1e9 }],
    ['another type', { type: 'resize', height: 900 }],
  ])('that hold %s are not listened to, nor are right ones from elsewhere', async (_, data) => {
    const { page } = await openHost({ html: around(element(first()) + script()) });
    const height = await settled(page);
    const frame = page.frames().find((each) => each.url().includes('/embed/'));
    await frame?.evaluate((message) => parent.postMessage(message, '*'), data);
    await page.evaluate(() => postMessage({ type: 'tickmark:height', height: 900 }, '*'));
    await page.waitForTimeout(200);
    expect(await settled(page)).toBe(height);
  });
});

describe('cards and oEmbed', () => {
  test('every chart page names a picture of 1200 by 630 that is there, and an oEmbed answer with all that is asked for', () => {
    for (const id of chartIds()) {
      const html = fileText(`chart/${id}/index.html`);
      const [, image = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
      const file = join(
        inject('folder'),
        'chart',
        id,
        decodeURIComponent(image.replace(/^(?:\.\.\/)*chart\/[^/]+\//, '')),
      );
      expect(existsSync(file), image).toBe(true);
      const png = readFileSync(file);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], id).toEqual([1200, 630]);
      const [, oembed = ''] =
        /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
      expect(oembed).toContain('oembed.json');
      const answer: Record<string, unknown> = JSON.parse(fileText(`chart/${id}/oembed.json`));
      expect(answer).toMatchObject({
        version: '1.0',
        type: 'rich',
        html: expect.any(String),
        width: expect.any(Number),
        height: expect.any(Number),
      });
      expect(String(answer['title'])).not.toBe('');
    }
  });

  test('every character of a Chinese title has ink on its card', async () => {
    const id = chartIds().find((each) => /^\p{Script=Han}{2,}$/u.test(titleOf(each))) ?? '';
    const title = titleOf(id);
    const page = await open('icon.svg');
    const png = readFileSync(join(inject('folder'), 'chart', id, 'card.png')).toString('base64');
    const ink = await page.evaluate(
      async ({ data, letters }) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = new OffscreenCanvas(1200, 630);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return Array.from({ length: letters }, (_, at) => {
          const { data: pixels = [] } = context?.getImageData(60 + at * 44, 48, 44, 54) ?? {};
          let dark = 0;
          for (let i = 0; i < pixels.length; i += 4) if ((pixels[i] ?? 255) < 110) dark++;
          return dark / (44 * 54);
        });
      },
      { data: png, letters: Math.min([...title].length, 20) },
    );
    expect(ink.length).toBeGreaterThan(1);
    // A stroke of one sign at least; an empty box would be nearly the same in all of them.
    for (const part of ink) expect(part).toBeGreaterThan(0.03);
    expect(new Set(ink.map((part) => part.toFixed(4))).size).toBeGreaterThan(1);
  });
});

const titleOf = (id: string): string =>
  /<h1[^>]*><a[^>]*>([^<]*)</.exec(fileText(`embed/${id}/index.html`))?.[1] ?? '';
