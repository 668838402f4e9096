import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { browse } from './open.ts';

const open = browse();

/** The document with most figures, as its address. */
async function longest(): Promise<string> {
  const folders = readdirSync(join(inject('folder'), 'source'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  let best = { path: '', marks: -1 };
  for (const { name } of folders) {
    const path = `source/${encodeURIComponent(name)}/`;
    const page = await open(path);
    const marks = await page.locator('.document mark[id]').count();
    if (marks > best.marks) best = { path, marks };
  }
  return best.path;
}

test('a filter of the reader leaves the figures of one kind marked, and stands in the address', async () => {
  const path = await longest();
  const page = await open(path);
  const button = page.locator('.filters button[data-ids]').first();
  const wanted = ((await button.getAttribute('data-ids')) ?? '').split(' ').sort();
  await button.click();
  const shown = () =>
    page.$$eval('.document mark[id]:not(.faded)', (marks) =>
      marks.map((mark) => mark.getAttribute('data-figure')).sort(),
    );
  expect(await shown()).toEqual(wanted);
  const again = await open(path + new URL(page.url()).search);
  expect(
    await again.$$eval('.document mark[id]:not(.faded)', (marks) =>
      marks.map((mark) => mark.getAttribute('data-figure')).sort(),
    ),
  ).toEqual(wanted);
});

test('the arrow keys walk from figure to figure of a document', async () => {
  const path = await longest();
  const page = await open(path);
  const ids = await page.$$eval('.document mark[id]', (marks) => marks.map(({ id }) => id));
  const reader = await open(`${path}#${encodeURIComponent(ids[0] ?? '')}`);
  const active = () => reader.evaluate(() => document.activeElement?.id);
  expect(await active()).toBe(ids[0]);
  await reader.keyboard.press('ArrowRight');
  expect(await active()).toBe(ids[1]);
  await reader.keyboard.press('ArrowLeft');
  expect(await active()).toBe(ids[0]);
});

test('the minimap has a place for each figure of the document, and leads to it', async () => {
  const page = await open(await longest());
  const marked = await page.$$eval('.document mark[id]', (marks) => marks.map(({ id }) => id).sort());
  const mapped = await page.$$eval('[data-figure-at]', (places) =>
    places.map((place) => place.getAttribute('data-figure-at')).sort(),
  );
  expect(mapped).toEqual(marked);
  const last = page.locator('[data-figure-at]').last();
  const id = await last.getAttribute('data-figure-at');
  await last.click();
  await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
});

test('a chart drawn in another form keeps its marks, and the form stands in the address', async () => {
  const overview = await open('');
  const charts = await overview.$$eval('.exhibit', (all) =>
    all.map((each) => each.getAttribute('data-chart') ?? ''),
  );
  for (const chart of charts) {
    const page = await open(`chart/${encodeURIComponent(chart)}/`);
    const other = page.locator('.forms button[aria-pressed=false]');
    if ((await other.count()) === 0) continue;
    const marks = () =>
      page.$$eval('.drawing [data-figure]', (all) =>
        all.map((mark) => mark.getAttribute('data-figure')).sort(),
      );
    const before = await marks();
    const form = await other.first().getAttribute('data-form');
    await other.first().click();
    expect(await page.getAttribute('.drawing svg', 'data-form')).toBe(form);
    expect(await marks()).toEqual(before);
    const again = await open(`chart/${encodeURIComponent(chart)}/${new URL(page.url()).search}`);
    expect(await again.getAttribute('.drawing svg', 'data-form')).toBe(form);
    return;
  }
  expect.unreachable('no chart of the overview has another form');
});
