import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { browse } from './open.ts';

const open = browse();

test('the explorer narrows by a facet, says how many are left, and puts it in the address', async () => {
  const page = await open('figures/');
  const rows = page.locator('.rows tbody tr:not(.gap)');
  await rows.first().waitFor();
  const facet = page.locator('.facet label', { hasText: '目标' });
  const expected = Number(await facet.locator('.n').textContent());
  await facet.locator('input').check();
  expect(new URL(page.url()).search).toBe('?modality=target');
  await expect.poll(() => page.locator('.asking .count').textContent()).toContain(` ${expected} `);
  await page.goBack();
  expect(new URL(page.url()).search).toBe('');
  await expect.poll(() => facet.locator('input').isChecked()).toBe(false);
});

test.each([
  ['figures/', '机器人'],
  ['en/figures/', '5G'],
  ['zh-Hant/figures/', '機器人'],
  ['figures/', 'IPO 2023'],
])('a search in %s for “%s” finds figures and charts', async (path, words) => {
  const page = await open(`${path}?q=${encodeURIComponent(words)}`);
  await expect.poll(() => page.locator('.rows tbody tr:not(.gap)').count()).toBeGreaterThan(0);
  await expect.poll(() => page.locator('.explorer .drawn a').count()).toBeGreaterThan(0);
  await page.locator('.rows tbody th a').first().click();
  await page.locator('.figure-page mark.ringed').waitFor();
});

test('a search without an answer says what to do', async () => {
  const page = await open('en/figures/?q=zebra');
  await expect.poll(() => page.locator('.none').textContent()).toContain('Take a word or a choice away');
});

test('what is shown is saved as a table, and only that', async () => {
  const page = await open('figures/?modality=target');
  const saved = page.waitForEvent('download');
  await page.locator('.tools button', { hasText: 'CSV' }).click();
  const lines = (await readFile(await (await saved).path(), 'utf8')).trim().split('\r\n');
  const count = Number(/中的 (\d+) 个/.exec((await page.locator('.asking .count').textContent()) ?? '')?.[1]);
  expect(lines).toHaveLength(count + 1);
  expect(lines.slice(1).every((line) => line.includes(',target,'))).toBe(true);
});

test('without scripts all figures stand in a plain table', async () => {
  const page = await open('figures/', { javaScriptEnabled: false });
  expect(await page.locator('.all-figures tbody tr').count()).toBeGreaterThan(100);
});
