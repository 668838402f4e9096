import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { addressOf, chartIds, drawnCharts, fileText } from './charts.ts';
import { browse } from './open.ts';

const open = browse();

/** A chart with as many kinds of things to say as there are: an axis, several marks. */
const rich = () => drawnCharts()[0] ?? '';

async function openDialog(
  path = `chart/${addressOf(rich())}/`,
  options: Parameters<typeof open>[1] = {},
): Promise<Page> {
  const page = await open(path, options);
  await page.locator('[data-share]').first().click();
  await page.waitForSelector('dialog[open] [role=tab]');
  return page;
}

async function tab(page: Page, name: 'embed' | 'files' | 'cite'): Promise<void> {
  await page.locator(`#share-tab-${name}`).click();
}

async function saved(page: Page, act: () => Promise<void>): Promise<{ download: Download; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { download, bytes: await readFile(await download.path()) };
}

describe('the dialog', () => {
  test('is not loaded before it is asked for, nor is what makes slides before a slide is', async () => {
    const loaded: string[] = [];
    const page = await open(`chart/${addressOf(rich())}/`, {}, (made) => {
      made.on('request', (request) => loaded.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
    });
    const before = loaded.filter((name) => /^(?:open|deck|Dialog)/.test(name) || name === 'share.json');
    expect(before).toEqual([]);
    await page.locator('[data-share]').first().click();
    await page.waitForSelector('dialog[open]');
    expect(loaded.some((name) => name.startsWith('open'))).toBe(true);
    expect(loaded.some((name) => name.startsWith('deck'))).toBe(false);
  });

  test('is walked through by keyboard and gives the focus back', async () => {
    const page = await open(`chart/${addressOf(rich())}/`);
    const button = page.locator('[data-share]').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open] [role=tab]');
    await page.locator('#share-tab-embed').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('share-tab-files');
    expect(await page.locator('#share-tab-files').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('share-tab-embed');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  test.each(['light', 'dark'] as const)('passes axe on every tab in the %s theme', async (colorScheme) => {
    const page = await openDialog(`chart/${addressOf(rich())}/`, { colorScheme });
    for (const name of ['embed', 'files', 'cite'] as const) {
      await tab(page, name);
      const { violations } = await new AxeBuilder({ page }).include('dialog').exclude('iframe').analyze();
      expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    }
  });

  test('opens from the overview as well', async () => {
    const page = await openDialog('');
    expect(await page.locator('dialog h2').innerText()).not.toBe('');
  });

  test('fits a phone', async () => {
    const page = await openDialog(`en/chart/${addressOf(rich())}/`, {
      viewport: { width: 390, height: 780 },
    });
    const [inner, outer] = await page
      .locator('dialog')
      .evaluate((each) => [each.scrollWidth, each.clientWidth]);
    expect(inner).toBeLessThanOrEqual(outer ?? 0);
  });
});

describe('embed code', () => {
  test('follows the choices, and the preview shows them', async () => {
    const page = await openDialog();
    const [theme, size, lang, mark] = await page.locator('dialog select').all();
    await theme?.selectOption('dark');
    await size?.selectOption('m');
    await lang?.selectOption('en');
    await mark?.selectOption({ index: 1 });
    const figure = await mark?.inputValue();
    const texts = await page
      .locator('dialog textarea')
      .evaluateAll((all) => all.map((each) => (each instanceof HTMLTextAreaElement ? each.value : '')));
    const [component = '', frame = '', link = '', oembed = ''] = texts;
    expect(component).toContain('<tickmark-chart src="');
    expect(component).toContain('<blockquote>');
    expect(component).toContain(`${inject('site')}tickmark-chart.js`);
    expect(frame).toContain('<iframe src="');
    const address = new URL(link);
    expect(address.pathname).toContain('/en/embed/');
    expect(Object.fromEntries(address.searchParams)).toEqual({ theme: 'dark', size: 'm', mark: figure });
    const preview = page.frameLocator('dialog iframe');
    await preview.locator('html[lang=en] [aria-current]').first().waitFor({ state: 'attached' });
    const answer = await page.request.get(oembed);
    expect(answer.ok()).toBe(true);
    expect(await answer.json()).toMatchObject({ version: '1.0', type: 'rich' });
  });

  test('is copied with a button', async () => {
    const page = await openDialog(`chart/${addressOf(rich())}/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const row = page.locator('dialog .snippet').nth(2);
    await row.locator('[data-copy]').click();
    await page.waitForSelector('[data-copied=true]');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await row.locator('textarea').inputValue(),
    );
  });
});

describe('files', () => {
  test.each(['chart.svg', 'chart.csv', 'chart.jsonld', 'chart.html'])(
    '%s stands beside every chart page, with sentence and source',
    (name) => {
      for (const lang of ['', 'en/', 'zh-Hant/'])
        for (const id of chartIds()) {
          const text = fileText(`${lang}chart/${id}/${name}`);
          const embed = fileText(`${lang}embed/${id}/index.html`);
          const [, sentence = ''] = /<blockquote[^>]*>([\s\S]*?)<\/blockquote>/.exec(embed) ?? [];
          const quote = letters(sentence.replace(/<[^<>]+>/g, '')).slice(0, 12);
          expect(letters(text.replace(/<[^<>]+>/g, '')), `${lang}${id}`).toContain(quote);
        }
    },
  );

  test('are plain links without scripts', async () => {
    const page = await open(`chart/${addressOf(rich())}/`, { javaScriptEnabled: false });
    const links = await page.$$eval('.share-line a[download]', (all) =>
      all.map((each) => (each instanceof HTMLAnchorElement ? each.href : '')),
    );
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const link of links) expect((await page.request.get(link)).ok(), link).toBe(true);
    expect(await page.locator('.share-line button').count()).toBe(
      await page.locator('.share-line button:not(:visible)').count(),
    );
  });

  test.each([1, 3])(
    'a picture at %i× is the drawing at that size, with ink where its words are',
    async (scale) => {
      const page = await openDialog();
      await tab(page, 'files');
      await page.locator('dialog .files select').selectOption(String(scale));
      const { bytes, download } = await saved(page, () =>
        page.locator('dialog .files button').first().click(),
      );
      expect(download.suggestedFilename()).toMatch(/\.png$/);
      const [, width = '', height = ''] =
        /<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(fileText(`chart/${rich()}/chart.svg`)) ?? [];
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
        Number(width) * scale,
        Number(height) * scale,
      ]);
      const [top, bottom] = await page.evaluate(
        async ({ data, factor }) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          const ink = (y: number, tall: number): number => {
            const { data: pixels = [] } =
              context?.getImageData(24 * factor, y * factor, 300 * factor, tall * factor) ?? {};
            let dark = 0;
            for (let i = 0; i < pixels.length; i += 4) if ((pixels[i] ?? 255) < 150) dark++;
            return dark;
          };
          const whole = image.naturalHeight / factor;
          return [ink(24, 32), ink(whole - 80, 60)];
        },
        { data: bytes.toString('base64'), factor: scale },
      );
      // The title above, source and licence below.
      expect(top).toBeGreaterThan(200);
      expect(bottom).toBeGreaterThan(100);
    },
  );

  test('SVG has every mark where the page has it, in each form of chart', async () => {
    for (const id of oneOfEachForm()) {
      const page = await open(`chart/${addressOf(id)}/`);
      const shown = await placesIn(page, '.drawing svg.chart');
      const file = await open(`chart/${addressOf(id)}/chart.svg`);
      const saved = await placesIn(file, 'svg');
      const marks = [...shown.keys()];
      expect(marks.length, id).toBeGreaterThan(0);
      // The file's drawing also has what the page says above it: growth, share.
      expect([...saved.keys()], id).toEqual(expect.arrayContaining(marks));
      // The page's drawing is scaled into its column and a little narrower, so places are compared as parts of the whole.
      const [here, there] = [partsOf(marks, shown), partsOf(marks, saved)];
      for (const [at, part] of here.entries())
        expect(Math.abs(part - (there[at] ?? Number.NaN)), `${id} ${at}`).toBeLessThan(0.04);
    }
  });

  test('PNG is the SVG, point for point', async () => {
    const page = await openDialog();
    await tab(page, 'files');
    await page.locator('dialog .files select').selectOption('1');
    const { bytes } = await saved(page, () => page.locator('dialog .files button').first().click());
    const viewport = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    const file = await open(`chart/${addressOf(rich())}/chart.svg`, { viewport });
    const drawn = await file.screenshot();
    const blank = await open('404.html', { viewport });
    const { different, inked } = await blank.evaluate(
      async ([one = '', other = '']) => {
        const pixels = async (data: string): Promise<Uint8ClampedArray> => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return (
            context?.getImageData(0, 0, image.naturalWidth, image.naturalHeight).data ??
            new Uint8ClampedArray()
          );
        };
        const [a, b] = [await pixels(one), await pixels(other)];
        let far = 0;
        let ink = 0;
        for (let at = 0; at < Math.max(a.length, b.length); at += 4) {
          const [left = 0, right = 255] = [a[at], b[at]];
          if (Math.abs(left - right) > 60) far++;
          if (left < 200) ink++;
        }
        return { different: far, inked: ink };
      },
      [bytes.toString('base64'), drawn.toString('base64')],
    );
    expect(inked).toBeGreaterThan(5000);
    expect(different / inked).toBeLessThan(0.02);
  });

  test('a slide is a package with one native chart, its workbook, the sentence, and its source', async () => {
    const page = await openDialog();
    await tab(page, 'files');
    const { bytes, download } = await saved(page, () => page.locator('dialog .files button').nth(1).click());
    expect(download.suggestedFilename()).toMatch(/\.pptx$/);
    const parts = unzipSync(new Uint8Array(bytes));
    const names = Object.keys(parts);
    expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length).toBe(1);
    const charts = names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(charts.length).toBe(1);
    expect(names.filter((name) => /^ppt\/embeddings\/.*\.xlsx$/.test(name)).length).toBe(1);
    const chart = strFromU8(parts[charts[0] ?? ''] ?? new Uint8Array());
    const declared = [...chart.matchAll(/<c:(?:catAx|valAx|dateAx|serAx)>\s*<c:axId val="(\d+)"/g)].map(
      ([, id]) => id,
    );
    const named = [...chart.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(named)).toEqual(new Set(declared));
    const slide = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array());
    const [, sentence = ''] =
      /<blockquote[^>]*>([\s\S]*?)<\/blockquote>/.exec(fileText(`embed/${rich()}/index.html`)) ?? [];
    expect(letters(slide.replace(/<[^<>]+>/g, ''))).toContain(
      letters(sentence.replace(/<[^<>]+>/g, '')).slice(0, 12),
    );
  });

  test('say so in every format where a figure disagrees with a check', () => {
    const wrong = chartIds().filter((id) =>
      fileText(`embed/${id}/index.html`).includes('data-verdict="disagrees"'),
    );
    for (const id of wrong)
      for (const name of ['chart.svg', 'chart.csv', 'chart.jsonld', 'chart.html'])
        expect(fileText(`chart/${id}/${name}`), `${id} ${name}`).toMatch(/核算不符|disagree/);
  });
});

describe('citations', () => {
  test('of a chart and of one of its figures come in five styles', async () => {
    const page = await openDialog();
    await tab(page, 'cite');
    const read = () =>
      page
        .locator('dialog textarea')
        .evaluateAll((all) => all.map((each) => (each instanceof HTMLTextAreaElement ? each.value : '')));
    const chart = await read();
    expect(chart.length).toBe(5);
    expect(chart[2]).toMatch(/^@\w+\{/);
    expect(JSON.parse(chart[3] ?? '')).toBeInstanceOf(Array);
    await page.locator('dialog select').selectOption({ index: 1 });
    const figure = await read();
    expect(figure.every((text) => text.trim() !== '')).toBe(true);
  });

  test('stand on the page of a figure without scripts', async () => {
    const figure = /data-figure="([^"]+)"/.exec(fileText(`chart/${rich()}/chart.svg`))?.[1] ?? '';
    const page = await open(`figure/${encodeURIComponent(figure)}/`, { javaScriptEnabled: false });
    expect(await page.locator('.citations pre').count()).toBe(5);
  });
});

/** A chart of each form that is drawn, those with most marks first. */
function oneOfEachForm(): string[] {
  const forms = new Map<string, string>();
  for (const id of drawnCharts()) {
    const [, form = ''] = /data-form="([a-z]+)"/.exec(fileText(`embed/${id}/index.html`)) ?? [];
    if (!forms.has(form)) forms.set(form, id);
  }
  return [...forms.values()];
}

/** Mark → middle of its link in pixels, from left and from above. */
async function placesIn(page: Page, drawing: string): Promise<Map<string, [number, number]>> {
  const places = await page.evaluate((selector) => {
    const svg = [...document.querySelectorAll(selector)].find((each) => each.getClientRects().length > 0);
    return [...(svg?.querySelectorAll('a[data-figure]') ?? [])].map((link): [string, [number, number]] => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return [link.getAttribute('data-figure') ?? '', [x + width / 2, y + height / 2]];
    });
  }, drawing);
  return new Map(places);
}

/** Places of the marks as parts of the box round all of them, one after the other. */
function partsOf(marks: readonly string[], places: ReadonlyMap<string, [number, number]>): number[] {
  return [0, 1].flatMap((axis) => {
    const values = marks.map((mark) => places.get(mark)?.[axis] ?? Number.NaN);
    const least = Math.min(...values);
    const length = Math.max(1, Math.max(...values) - least);
    return values.map((value) => (value - least) / length);
  });
}

/** Letters and digits alone: how a text is broken into lines and cells is each format's own affair. */
function letters(text: string): string {
  return text
    .replace(/&(?:amp|lt|gt|quot|#\d+|nbsp);/g, '')
    .replace(/\\[nrt"]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
