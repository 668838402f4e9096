import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { addressOf, chartIds, fileText } from './charts.ts';
import { browse } from './open.ts';

const open = browse();
const patience = 240_000;

/** Every page of the site, as a path below its folder. */
const pagesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('index.html'));

test(
  'without scripts every mark of every chart on every page has a name and is a link to its own sentence or series',
  () => {
    const folder = inject('folder');
    const marksIn = new Map<string, Set<string>>();
    const sentencesOf = (file: string): Set<string> => {
      const known = marksIn.get(file);
      if (known) return known;
      const ids = new Set(
        [...readFileSync(file, 'utf8').matchAll(/<(?:mark|li|tr) [^>]*\bid="([^"]+)"/g)].map(
          ([, id = '']) => id,
        ),
      );
      marksIn.set(file, ids);
      return ids;
    };
    const wrong: string[] = [];
    let seen = 0;
    for (const path of pagesOf(folder)) {
      const text = readFileSync(join(folder, path), 'utf8');
      if (!text.includes('class="drawing"')) continue;
      const { document } = parseHTML(text);
      for (const mark of document.querySelectorAll('.drawing svg a')) {
        seen += 1;
        const id = mark.getAttribute('data-figure') ?? mark.getAttribute('data-implied');
        const said = `${path}: ${mark.outerHTML.slice(0, 120)}`;
        if ((mark.getAttribute('aria-label') ?? '').length < 3) wrong.push(`no name: ${said}`);
        const href = mark.getAttribute('href') ?? '';
        if (/^https?:/.test(href)) continue;
        const [to = '', hash = ''] = href.split('#');
        const file = resolve(folder, path, '..', decodeURIComponent(to), 'index.html');
        const target = decodeURIComponent(hash);
        if (mark.hasAttribute('data-figure') && target !== id) wrong.push(`another's address: ${said}`);
        if (!existsSync(file) || !sentencesOf(file).has(target)) wrong.push(`leads nowhere: ${said}`);
      }
    }
    expect(seen).toBeGreaterThan(500);
    expect(wrong.slice(0, 10)).toEqual([]);
  },
  patience,
);

/**
 * Opens every mark of the page's chart by Enter in each form it can take, and closes it by Escape; says what did not happen.
 * Runs in the page.
 */
const walkAll = (page: Page): Promise<{ faults: string[]; opened: number }> =>
  page.evaluate(async () => {
    const faults: string[] = [];
    let opened = 0;
    const root = document.querySelector<HTMLElement>('.exhibit');
    if (!root) return { faults: ['no chart'], opened };
    const focusable = (mark: Element): HTMLElement | SVGElement | null => {
      const found = mark.closest('a[href],[tabindex]') ?? mark.querySelector('a[href],[tabindex]');
      return found instanceof HTMLElement || found instanceof SVGElement ? found : null;
    };
    const buttons = [...document.querySelectorAll<HTMLElement>('.forms button[data-form]')];
    for (const button of buttons.length > 0 ? buttons : [null]) {
      button?.click();
      const form = button?.dataset['form'] ?? 'only';
      const marks = [...root.querySelectorAll('.exhibit-chart :is([data-figure],[data-implied])')];
      if (marks.length === 0) faults.push(`${form}: no marks`);
      for (const mark of marks) {
        const figure = mark.getAttribute('data-figure');
        const id = figure ?? mark.getAttribute('data-implied') ?? '';
        const taken = focusable(mark);
        const name = taken?.getAttribute('aria-label') ?? taken?.textContent ?? '';
        if (taken === null || name.trim() === '') {
          faults.push(`${form} ${id}: cannot be focused, or has no name`);
          continue;
        }
        taken.focus();
        if (document.activeElement !== taken) faults.push(`${form} ${id}: did not take the focus`);
        taken.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        opened += 1;
        const said = document.activeElement;
        if (said?.tagName !== 'MARK') faults.push(`${form} ${id}: no sentence`);
        else if (figure !== null && said.getAttribute('data-figure') !== figure)
          faults.push(`${form} ${id}: another figure's sentence`);
        if (said !== null && said.closest('.exhibit') !== root)
          faults.push(`${form} ${id}: not beside the chart`);
        if (new URL(location.href).searchParams.get('mark') !== id)
          faults.push(`${form} ${id}: not in the address`);
        const closed = new Promise((done) => addEventListener('popstate', done, { once: true }));
        said?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
        await closed;
        const back = document.activeElement;
        const holder = back?.closest('[data-figure],[data-implied]') ?? back;
        const now = holder?.getAttribute('data-figure') ?? holder?.getAttribute('data-implied');
        if (now !== id || back !== taken) faults.push(`${form} ${id}: the focus did not come back`);
        if (new URL(location.href).searchParams.has('mark'))
          faults.push(`${form} ${id}: still in the address`);
      }
    }
    return { faults, opened };
  });

test(
  'on every chart’s page every mark in every form opens its sentence, and Escape comes back to it',
  async () => {
    const page = await open('');
    const base = page.url();
    const faults: string[] = [];
    let opened = 0;
    for (const id of chartIds()) {
      await page.goto(`${base}chart/${addressOf(id)}/`, { waitUntil: 'load' });
      const found = await walkAll(page);
      opened += found.opened;
      faults.push(...found.faults.map((fault) => `${id}: ${fault}`));
    }
    expect(opened).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  },
  patience,
);

/** One chart of each form, those with most marks first. */
function oneOfEachForm(): [string, string][] {
  const found = new Map<string, string>();
  for (const id of chartIds()) {
    const form = /class="drawing" data-form="(\w+)"/.exec(fileText(`chart/${id}/index.html`))?.[1];
    if (form !== undefined && !found.has(form)) found.set(form, id);
  }
  return [...found];
}

describe('by keys alone, from the address bar', () => {
  test(
    'to the sentence, to the next mark, and back by Escape and by Back, for a chart of each form',
    async () => {
      for (const [form, id] of oneOfEachForm()) {
        const page = await open(`chart/${addressOf(id)}/`);
        const onMark = () =>
          page.evaluate(
            () => document.activeElement?.closest('.drawing a')?.getAttribute('data-figure') ?? null,
          );
        const inSentence = () =>
          page.evaluate(() => {
            const active = document.activeElement;
            const box = active?.getBoundingClientRect();
            const seen = box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
            return active?.tagName === 'MARK' && seen ? active.getAttribute('data-figure') : null;
          });
        let mark: string | null = null;
        for (let presses = 0; presses < 60 && mark === null; presses += 1) {
          await page.keyboard.press('Tab');
          mark = await onMark();
        }
        expect(mark, form).not.toBeNull();
        await page.keyboard.press('Enter');
        expect(await inSentence(), form).toBe(mark);
        const many = await page.locator('.drawing a[data-figure]').count();
        await page.keyboard.press('ArrowRight');
        if (many > 1) expect(await inSentence(), form).not.toBe(mark);
        await page.keyboard.press('Home');
        await page.keyboard.press('Escape');
        await page.waitForFunction(() => document.querySelector('.exhibit.open') === null);
        expect(await onMark(), form).not.toBeNull();
        await page.keyboard.press('Enter');
        expect(await inSentence(), form).not.toBeNull();
        await page.goBack();
        await page.waitForFunction(() => document.querySelector('.exhibit.open') === null);
        expect(await onMark(), form).not.toBeNull();
        expect(new URL(page.url()).search, form).toBe('');
      }
    },
    patience,
  );
});
