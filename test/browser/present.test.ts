import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, drawnCharts, fileText } from './charts.ts';
import { browse } from './open.ts';

const open = browse();
const three = () => drawnCharts().slice(0, 3);
const address = (ids: readonly string[], more = '') =>
  `present/?charts=${ids.map(addressOf).join(',')}${more}`;
const at = (page: Page) => new URL(page.url()).searchParams.get('at');
const chosen = (page: Page) => new URL(page.url()).searchParams.get('charts')?.split(',');
const seen = (page: Page) => page.locator('.show .slide:not([hidden])');

async function show(path: string, options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(path, options);
  await page.waitForSelector('.show .slide:not([hidden])');
  return page;
}

describe('choosing', () => {
  test('adds, takes out and puts in order by keyboard, and the address keeps it', async () => {
    const page = await open('present/');
    const [a = '', b = ''] = three();
    for (const id of [a, b]) {
      await page.locator(`[data-choice="${id}"] [data-act=add]`).focus();
      await page.keyboard.press('Enter');
    }
    expect(chosen(page)).toEqual([a, b]);
    await page.locator(`[data-chosen] [data-chart="${b}"] [data-act=up]`).focus();
    await page.keyboard.press('Enter');
    expect(chosen(page)).toEqual([b, a]);
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-chart]')?.getAttribute('data-chart')),
    ).toBe(b);
    await page.keyboard.press('ArrowDown');
    expect(chosen(page)).toEqual([a, b]);
    await page.locator(`[data-chosen] [data-chart="${a}"] [data-act=remove]`).focus();
    await page.keyboard.press('Enter');
    expect(chosen(page)).toEqual([b]);
  });

  test('says which charts of an address are not here', async () => {
    const page = await open(address(['no-such-chart'], '&at=choose'));
    expect(await page.locator('[data-lost]').innerText()).toContain('no-such-chart');
  });

  test.each(['light', 'dark'] as const)('and showing pass axe in the %s theme', async (colorScheme) => {
    const page = await open(address(three(), '&at=choose'), { colorScheme });
    const check = async (): Promise<string[]> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
    };
    expect(await check()).toEqual([]);
    await page.locator('[data-act=start]').click();
    await page.waitForSelector('.show .slide');
    await page.keyboard.press('ArrowRight');
    expect(await check()).toEqual([]);
  });

  test('is a list of links without scripts', async () => {
    const page = await open('present/', { javaScriptEnabled: false });
    expect(await page.locator('.choices a:visible').count()).toBeGreaterThan(3);
    expect(await page.locator('[data-act]:visible').count()).toBe(0);
  });
});

describe('showing', () => {
  test('reveals a slide number by number, then goes to the next, and back', async () => {
    const page = await show(address(three()));
    const steps = Number(
      await seen(page).evaluate((slide) => slide.getAttribute('data-steps')?.split(' ').length),
    );
    expect(steps).toBeGreaterThan(1);
    const hidden = () => seen(page).locator('.drawing[data-width=half] .unshown').count();
    const all = await hidden();
    await page.keyboard.press('ArrowRight');
    expect(await hidden()).toBeLessThan(all);
    expect(at(page)).toBe('1.1');
    for (let step = 1; step < steps; step++) await page.keyboard.press(' ');
    expect(await hidden()).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(at(page)).toBe('2');
    await page.keyboard.press('ArrowLeft');
    expect(at(page)).toBe(`1.${steps}`);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    expect(at(page)).toBe('3');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(at(page)?.startsWith('3')).toBe(true);
    await page.keyboard.press('Home');
    expect(at(page)).toBeNull();
  });

  test('has sentence and source in view from the first moment, on every slide', async () => {
    const page = await show(address(three()));
    for (let slide = 0; slide < 3; slide++) {
      expect((await seen(page).locator('blockquote').first().innerText()).length).toBeGreaterThan(5);
      expect((await seen(page).locator('footer').innerText()).length).toBeGreaterThan(5);
      await page.keyboard.press('PageDown');
    }
  });

  test('tells what has come to those who do not see it, and marks it in the sentence', async () => {
    const page = await show(address(three().slice(0, 1)));
    await page.keyboard.press('ArrowRight');
    const said = await page.locator('.show [role=status]').innerText();
    const name = await seen(page).locator('.drawing[data-width=half] .latest').getAttribute('aria-label');
    expect(said).toContain(name);
  });

  test('begins where the address says, and gives the page back on Escape', async () => {
    const page = await show(address(three(), '&at=2.1'));
    expect(await seen(page).getAttribute('data-chart')).toBe(three()[1]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.show', { state: 'detached' });
    expect(at(page)).toBe('choose');
    expect(await page.locator('[data-act=start]').isEnabled()).toBe(true);
  });

  test('goes on by touch', async () => {
    const page = await show(address(three()), { hasTouch: true, viewport: { width: 390, height: 800 } });
    // Beside the marks, which are links.
    await seen(page).locator('h2').tap();
    expect(at(page)).toBe('1.1');
    const wide = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide[0]).toBeLessThanOrEqual(wide[1] ?? 0);
  });

  test('goes on without a connection, the presentation included', async () => {
    const page = await show(address(three()));
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.keyboard.press('PageDown');
    expect(at(page)).toBe('2');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-act=deck]').click(),
    ]);
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    expect(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length).toBe(3);
    for (let n = 1; n <= 3; n++) {
      const slide = strFromU8(parts[`ppt/slides/slide${n}.xml`] ?? new Uint8Array());
      const title =
        /<h2>(.*?)<\/h2>/.exec(fileText(`present/slides/${three()[n - 1] ?? ''}.html`))?.[1] ?? '?';
      expect(slide).toContain(title);
    }
  });

  test('prints every slide whole, one a page', async () => {
    const page = await show(address(three()));
    await page.emulateMedia({ media: 'print' });
    const state = await page.evaluate(() =>
      [...document.querySelectorAll('.show .slide')].map((slide) => ({
        shown: slide.getBoundingClientRect().height > 100,
        hidden: [...slide.querySelectorAll('.drawing[data-width=half] a')].filter(
          (mark) => getComputedStyle(mark).visibility === 'hidden',
        ).length,
      })),
    );
    expect(state).toEqual(Array.from({ length: 3 }, () => ({ shown: true, hidden: 0 })));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(3);
  });
});

test('the speaker’s window follows and steers, with paragraph and checks', async () => {
  const page = await show(address(three()));
  await page.keyboard.press('ArrowRight');
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.waitForSelector('.speaker .now .slide');
  expect(await speaker.locator('.now .slide').getAttribute('data-chart')).toBe(three()[0]);
  expect(await speaker.locator('.next .slide').getAttribute('data-chart')).toBe(three()[1]);
  expect((await speaker.locator('.notes blockquote').first().innerText()).length).toBeGreaterThan(10);
  await speaker.keyboard.press('PageDown');
  await page.waitForFunction(() => new URLSearchParams(location.search).get('at') === '2');
  await page.keyboard.press('ArrowRight');
  await speaker.waitForFunction(
    (id) => document.querySelector('.now .slide')?.getAttribute('data-chart') === id,
    three()[1] ?? '',
  );
  expect(await speaker.locator('.now .drawing[data-width=half] .latest').count()).toBe(1);
});
