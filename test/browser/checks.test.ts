import { expect, test } from 'vitest';
import { browse } from './open.ts';

const open = browse();

test('checks are sifted by verdict and relation, together and in the address', async () => {
  const page = await open('checks/');
  const rows = page.locator('.check-row:visible');
  const all = await rows.count();
  await page.locator('.sieve input[value="agrees-if-cut"]').check();
  const cut = await rows.count();
  expect(cut).toBeGreaterThan(0);
  expect(cut).toBeLessThan(all);
  expect(await page.locator('.check-row:visible:not([data-verdict="agrees-if-cut"])').count()).toBe(0);
  const again = await open(new URL(page.url()).pathname.split('/here/')[1] + new URL(page.url()).search);
  expect(await again.locator('.check-row:visible').count()).toBe(cut);
});

test('every figure of a check leads to its sentence', async () => {
  const page = await open('checks/');
  const marks = page.locator('.check-row a.mark');
  const count = await marks.count();
  expect(count).toBeGreaterThan(10);
  for (let at = 0; at < count; at++) {
    const id = await marks.nth(at).getAttribute('data-figure');
    await marks.nth(at).click();
    const mark = page.locator('.quotation mark:focus');
    await mark.waitFor();
    expect(await mark.getAttribute('data-figure')).toBe(id);
    await page.keyboard.press('Escape');
  }
});

test('each tick that is used is defined, and coverage stands beside the verdicts', async () => {
  const page = await open('en/checks/', { javaScriptEnabled: false });
  expect(await page.locator('.verdicts dd').count()).toBe(4);
  expect(await page.locator('.coverage').textContent()).toMatch(/\d of \d+ numbers take part in a check/);
});
