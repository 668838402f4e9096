import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';

/** Opens a page of the site; `prepare` is called before anything is loaded. */
export type Open = (
  path: string,
  options?: BrowserContextOptions,
  prepare?: (page: Page) => void,
) => Promise<Page>;

/** One browser for a test file, and pages of the site in fresh contexts. Any error in a page fails the test that opened it. */
export function browse(): Open {
  let browser: Browser;
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(() => expect(errors.splice(0)).toEqual([]));
  return async (path, options = {}, prepare = () => undefined) => {
    for (const old of browser.contexts()) await old.close();
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('response', (response) => {
      if (
        response.status() >= 400 &&
        response.request().method() === 'GET' &&
        !response.request().isNavigationRequest()
      )
        errors.push(`${response.status()} ${response.url()}`);
    });
    prepare(page);
    await page.goto(inject('site') + path, { waitUntil: 'load' });
    // What a page fetches once it stands; a test may ask for it at once.
    if (options.javaScriptEnabled !== false)
      await page.locator('[data-sentences-from]').waitFor({ state: 'detached' });
    return page;
  };
}
