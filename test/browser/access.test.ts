import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { browse } from './open.ts';
import { onePageOfEachKind } from './pages.ts';

const open = browse();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(['', 'en/'])('every kind of page under /%s passes axe', async (lang) => {
    for (const path of onePageOfEachKind()) {
      const page = await open(lang + path, { colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      const found = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ target }) => target.join(' '))
            .slice(0, 3)
            .join(' | ')}`,
      );
      expect(found, `/${lang}${path}`).toEqual([]);
    }
  });

  test('the overview in Traditional Chinese passes axe', async () => {
    const page = await open('zh-Hant/', { colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('an opened sentence passes axe', async () => {
    const page = await open('', { colorScheme });
    await page.locator('.exhibit.cell .drawing a[data-figure]').first().dispatchEvent('click', { button: 0 });
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  });
});

test('every mark of a drawing has an accessible name and can be focused', async () => {
  const page = await open('');
  const nameless = await page.$$eval('.drawing :is([data-figure],[data-implied],[data-reference])', (marks) =>
    marks
      .filter((mark) => {
        const link = mark.closest('a') ?? mark;
        return (
          !link.getAttribute('aria-label') ||
          (link.getAttribute('href') === null && link.getAttribute('tabindex') !== '0')
        );
      })
      .map((mark) => mark.outerHTML.slice(0, 200)),
  );
  expect(nameless).toEqual([]);
});
