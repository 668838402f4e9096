import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse } from './open.ts';

const open = browse();

/** What has the focus: which figure, whether it is a sentence's `<mark>`, and whether it is seen with its sentence. */
function focused(page: Page) {
  return page.evaluate(() => {
    const seen = (element: Element | null) => {
      if (!element) return false;
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && bottom > top;
    };
    const active = document.activeElement;
    return {
      tag: active?.tagName.toLowerCase() ?? '',
      figure: active?.getAttribute('data-figure') ?? null,
      seen: seen(active),
      paragraph: seen(active?.closest('blockquote') ?? null),
    };
  });
}

const headlineMarks = (page: Page) =>
  page.$$eval('.exhibit.sheet .exhibit-chart [data-figure]', (marks) =>
    marks.map((mark) => ({
      figure: mark.getAttribute('data-figure') ?? '',
      chart: mark.closest('.exhibit')?.getAttribute('data-chart') ?? '',
      nth: [...(mark.closest('.exhibit')?.querySelectorAll('.exhibit-chart [data-figure]') ?? [])].indexOf(
        mark,
      ),
    })),
  );

const markAt = (page: Page, { chart, nth }: { chart: string; nth: number }) =>
  page.locator(`.exhibit[data-chart=${JSON.stringify(chart)}] .exhibit-chart [data-figure]`).nth(nth);

describe.each([
  ['a wide screen', { width: 1280, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
])('on %s', (_name, viewport) => {
  test('every mark of every headline chart brings its own figure of its sentence into view and focus', async () => {
    const page = await open('', { viewport });
    const marks = await headlineMarks(page);
    expect(new Set(marks.map(({ chart }) => chart)).size).toBeGreaterThanOrEqual(4);
    for (const mark of marks) {
      await markAt(page, mark)
        .locator('xpath=self::a|.//a')
        .first()
        .or(markAt(page, mark))
        .first()
        .dispatchEvent('click', { button: 0 });
      expect(await focused(page), `${mark.chart}: ${mark.figure}`).toEqual({
        tag: 'mark',
        figure: mark.figure,
        seen: true,
        paragraph: true,
      });
    }
  });
});

test.each([1280, 390])(
  'at %d pixels every column, bar and number drawn is its own to press',
  async (width) => {
    const page = await open('', { viewport: { width, height: 900 } });
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll('.drawing :is([data-figure],[data-implied])')].flatMap((mark) => {
        mark.scrollIntoView({ block: 'center' });
        return [...mark.querySelectorAll('rect,circle,text')]
          .filter((shape) => {
            const { left, right, top, bottom } = shape.getBoundingClientRect();
            const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            return hit?.closest('[data-figure],[data-implied],[data-reference]') !== mark;
          })
          .map((shape) => `${mark.getAttribute('aria-label')}: ${shape.outerHTML}`);
      }),
    );
    expect(covered).toEqual([]);
  },
);

test('every mark of every chart of the overview leads to its own figure', async () => {
  const page = await open('');
  const wrong = await page.evaluate(async () => {
    const failures: string[] = [];
    for (const mark of document.querySelectorAll('.exhibit-chart [data-figure]')) {
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      const active = document.activeElement;
      const figure = mark.getAttribute('data-figure');
      if (active?.tagName !== 'MARK' || active.getAttribute('data-figure') !== figure)
        failures.push(figure ?? '');
    }
    return failures;
  });
  expect(wrong).toEqual([]);
});

test('an implied mark leads to the sentence its numbers are from, with its working', async () => {
  const page = await open('');
  const implied = page.locator('.exhibit-chart [data-implied]');
  expect(await implied.count()).toBeGreaterThan(0);
  const id = await implied.first().getAttribute('data-implied');
  await implied.first().dispatchEvent('click', { button: 0 });
  expect((await focused(page)).tag).toBe('mark');
  expect(await page.locator(`[data-claim=${JSON.stringify(id)}]`).isVisible()).toBe(true);
});

test('a mark is opened by a real click, Back closes it and comes back to the mark', async () => {
  const page = await open('');
  const mark = page.locator('.exhibit.sheet .drawing a[data-figure]').first();
  const figure = await mark.getAttribute('data-figure');
  await mark.scrollIntoViewIfNeeded();
  await mark.click();
  expect(new URL(page.url()).searchParams.get('mark')).toBe(figure);
  expect((await focused(page)).figure).toBe(figure);
  expect(await page.locator('.exhibit.open.led').count()).toBe(1);
  await page.goBack();
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator('.exhibit.open').count()).toBe(0);
  expect(await focused(page)).toMatchObject({ figure, seen: true });
});

test('what was opened can be closed by touch as well', async () => {
  const page = await open('', { viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.locator('.exhibit.cell .drawing a[data-figure]').first().dispatchEvent('click', { button: 0 });
  await page.locator('.exhibit.open button.close').tap();
  await page.waitForFunction(() => document.querySelector('.exhibit.open') === null);
  expect(new URL(page.url()).search).toBe('');
});

test('an address with a mark opens that mark for whoever it is sent to', async () => {
  const first = await open('');
  const mark = first.locator('.exhibit.sheet .drawing a[data-figure]').last();
  const figure = await mark.getAttribute('data-figure');
  await mark.dispatchEvent('click', { button: 0 });
  const address = new URL(first.url());
  const second = await open(`${address.search}`);
  expect(await focused(second)).toEqual({ tag: 'mark', figure, seen: true, paragraph: true });
});

test('the keyboard alone goes from the address bar to a sentence, from mark to mark, and back', async () => {
  const page = await open('');
  const first = await page
    .locator('.exhibit.sheet .drawing a[data-figure]')
    .first()
    .getAttribute('data-figure');
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() =>
      document.activeElement?.closest('.drawing a')?.getAttribute('data-figure'),
    );
    if (now === first) break;
  }
  await page.keyboard.press('Enter');
  expect(await focused(page)).toMatchObject({ tag: 'mark', figure: first, seen: true });
  await page.keyboard.press('ArrowRight');
  const second = await focused(page);
  expect(second.tag).toBe('mark');
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toMatchObject({ tag: 'mark', figure: first });
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('.exhibit.open') === null);
  expect(await focused(page)).toMatchObject({ figure: first, seen: true });
  expect((await focused(page)).tag).not.toBe('mark');
});

test('hovering a mark rings its figure and draws the line, hovering the figure lights the mark', async () => {
  const page = await open('');
  const sheet = page.locator('.exhibit.sheet').first();
  const ringed = sheet.locator('.quotation mark.ringed');
  const figure = await ringed.getAttribute('data-figure');
  await ringed.hover();
  expect(await sheet.evaluate((root) => root.classList.contains('led'))).toBe(true);
  expect(await sheet.locator(`.exhibit-chart [data-figure="${figure}"].lit`).count()).toBeGreaterThan(0);
  await page.mouse.move(2, 2);
  expect(await sheet.evaluate((root) => root.classList.contains('led'))).toBe(false);
});

test('without scripts a mark is a link to its place in the document, where it is the target', async () => {
  const page = await open('', { javaScriptEnabled: false });
  const mark = page.locator('.exhibit.sheet .drawing a[data-figure]').first();
  const figure = await mark.getAttribute('data-figure');
  await mark.click();
  await page.waitForURL(/\/source\/.+\/#/);
  const target = page.locator('mark:target');
  expect(await target.getAttribute('data-figure')).toBe(figure);
  const box = await target.boundingBox();
  expect(box && box.y > 0 && box.y + box.height < 900).toBe(true);
});

test('with a modifier a mark opens the document itself, with the figure focused', async () => {
  const page = await open('');
  const mark = page.locator('.exhibit.sheet .drawing a[data-figure]').first();
  const figure = await mark.getAttribute('data-figure');
  const opened = page.context().waitForEvent('page');
  await mark.click({ modifiers: ['ControlOrMeta'] });
  const reader = await opened;
  await reader.waitForLoadState();
  expect(new URL(page.url()).search).toBe('');
  expect(await focused(reader)).toMatchObject({ tag: 'mark', figure, seen: true });
});
