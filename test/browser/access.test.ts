import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse } from './open.ts';
import { lostPage, onePageOfEachKind } from './pages.ts';

const open = browse();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const patience = 120_000;

/** What axe finds wrong, a line a rule with the first places. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`);
    return `${id}: ${places.join(' | ')}`;
  });
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  // One script of Chinese is enough in the dark: the words differ, the colours do not.
  describe.each(colorScheme === 'dark' ? ['', 'en/'] : ['', 'zh-Hant/', 'en/'])('under /%s', (lang) => {
    test.each([...onePageOfEachKind(), lostPage])(
      '/%s passes axe',
      async (path) => {
        expect(await violations(await open(lang + path, { colorScheme }))).toEqual([]);
      },
      patience,
    );
  });

  test(
    'an opened sentence passes axe',
    async () => {
      const page = await open('', { colorScheme });
      await page
        .locator('.exhibit.cell .drawing a[data-figure]')
        .first()
        .dispatchEvent('click', { button: 0 });
      expect(await violations(page)).toEqual([]);
    },
    patience,
  );
});

test('every mark of a drawing has an accessible name and can be focused', async () => {
  const page = await open('');
  const nameless = await page.$$eval('.drawing :is([data-figure],[data-implied],[data-reference])', (marks) =>
    marks
      .filter((mark) => {
        const reached = mark.hasAttribute('href') || mark.getAttribute('tabindex') === '0';
        return !mark.getAttribute('aria-label') || !reached;
      })
      .map((mark) => mark.outerHTML.slice(0, 200)),
  );
  expect(nameless).toEqual([]);
});
