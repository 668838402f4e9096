import { describe, expect, test } from 'vitest';
import { browse } from './open.ts';
import { lostPage, onePageOfEachKind } from './pages.ts';

const open = browse();

describe.each([
  ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
  ['a phone', { viewport: { width: 390, height: 844 } }],
  ['a tablet', { viewport: { width: 820, height: 1100 } }],
  // 200 % zoom of a 1280-pixel window leaves 640 pixels.
  ['zoomed to 200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
])('on %s', (_name, options) => {
  test.each(['', 'en/'])('no page under /%s scrolls sideways', async (lang) => {
    for (const path of [...onePageOfEachKind(), lostPage]) {
      const page = await open(lang + path, options);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, `/${lang}${path}`).toBeLessThanOrEqual(0);
    }
  });
});

test('everything to be pressed on a phone is at least 24 pixels high, or stands in a line of text', async () => {
  const page = await open('', { viewport: { width: 390, height: 844 }, hasTouch: true });
  const small = await page.$$eval('nav a, button, .ways a, summary, input', (targets) =>
    targets
      .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
      .map(({ text, box }) => `${text}: ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
});

test('the leader line crosses no words, whichever mark of a headline chart is lit', async () => {
  const page = await open('');
  const crossed = await page.evaluate(() => {
    const found: string[] = [];
    let drawn = 0;
    for (const exhibit of document.querySelectorAll('.exhibit.sheet')) {
      for (const mark of exhibit.querySelectorAll('.drawing a[data-figure]')) {
        mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        const path = exhibit.querySelector<SVGPathElement>('.leader path');
        if (!path || !exhibit.classList.contains('led')) continue;
        drawn += 1;
        const origin = exhibit.getBoundingClientRect();
        const boxes = [...exhibit.querySelectorAll('.drawing text')].map((text) =>
          text.getBoundingClientRect(),
        );
        const range = document.createRange();
        for (const block of exhibit.querySelectorAll(
          '.title,.subtitle,.delta,.source-line,blockquote,figcaption',
        )) {
          range.selectNodeContents(block);
          boxes.push(...range.getClientRects());
        }
        const length = path.getTotalLength();
        for (let at = 0; at <= length; at += 2) {
          const point = path.getPointAtLength(at);
          const [x, y] = [point.x + origin.left, point.y + origin.top];
          if (boxes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom)) {
            found.push(mark.getAttribute('data-figure') ?? '');
            break;
          }
        }
      }
    }
    return { found, drawn };
  });
  expect(crossed.drawn).toBeGreaterThan(0);
  expect(crossed.found).toEqual([]);
});

test('the leader line follows its mark when the window changes', async () => {
  const page = await open('');
  await page.locator('.exhibit.sheet .drawing a[data-figure]').first().dispatchEvent('click', { button: 0 });
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.waitForTimeout(100);
  const off = await page.evaluate(() => {
    const dot = document.querySelector('.exhibit.led .leader circle')?.getBoundingClientRect();
    const quotation = document.querySelector('.exhibit.led .quotation')?.getBoundingClientRect();
    return dot && quotation ? Math.abs((dot.left + dot.right) / 2 - quotation.left) : null;
  });
  expect(off).not.toBeNull();
  expect(off).toBeLessThan(2);
});

test('a phone shows the narrow drawing, a wide window the wide one, and each mark stands once', async () => {
  const page = await open('', { viewport: { width: 390, height: 844 } });
  const state = () =>
    page.evaluate(() => {
      const ids = [...document.querySelectorAll('.sheet .drawing [data-figure]')].map((mark) =>
        mark.getAttribute('data-figure'),
      );
      return {
        narrow: document.querySelectorAll('.drawing[data-width=narrow]').length,
        wide: document.querySelectorAll('.drawing[data-width=wide]').length,
        ids,
      };
    });
  const phone = await state();
  expect(phone.wide).toBe(0);
  expect(phone.narrow).toBeGreaterThan(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.waitForTimeout(100);
  const desk = await state();
  expect(desk.narrow).toBe(0);
  expect(desk.ids).toEqual(phone.ids);
});
