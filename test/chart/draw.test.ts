import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { chartsOf } from '../../src/chart/charts.ts';
import { draw, sceneOf } from '../../src/chart/draw.ts';
import { areaOf, touch } from '../../src/chart/draw/measure.ts';
import type { Words } from '../../src/chart/draw/scene.ts';
import type { Chart } from '../../src/model/chart.ts';
import type { Lang } from '../../src/model/source.ts';
import { EXAMPLES } from './examples.ts';

const { document } = parseHTML('<html><body></body></html>');
const first = (name: string): Chart => {
  const data = EXAMPLES[name];
  const chart = data && chartsOf(data)[0];
  if (!chart) throw new Error(`${name} gives no chart`);
  return chart;
};
const COLUMN = 'column: two series, growth beside, implied base year, official series behind';
const hrefOf = (mark: Chart['marks'][number]) => `#${mark.figure ?? mark.implied ?? mark.reference}`;
const LANGS: Lang[] = ['zh-Hans', 'zh-Hant', 'en'];

describe('a named example per form', () => {
  for (const name of Object.keys(EXAMPLES)) {
    const form = name.slice(0, name.indexOf(':'));
    test(`${name} → is drawn as ${form}, and its picture is known`, async () => {
      const chart = first(name);
      expect(chart.form).toBe(form);
      const svg = draw(chart, { lang: 'zh-Hans', width: 640, document, hrefOf });
      const file = name.replace(/[^a-z]+/gi, '-').replace(/-$/, '');
      await expect(`${svg.outerHTML.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
        `snapshots/${file}.svg`,
      );
    });

    test(`${name} → every mark is one link with a name and exactly one of figure, implied, reference`, () => {
      const chart = first(name);
      for (const form of chart.forms) {
        const svg = draw(chart, { lang: 'en', width: 340, document, form, hrefOf });
        const links = [...svg.querySelectorAll('a')];
        const wanted = [...chart.marks, ...chart.notes].filter(
          (mark) => form !== 'slope' || mark.look !== 'reference',
        );
        expect(links).toHaveLength(wanted.length);
        for (const link of links) {
          const named = ['data-figure', 'data-implied', 'data-reference'].filter((attribute) =>
            link.hasAttribute(attribute),
          );
          expect(named).toHaveLength(1);
          expect(link.getAttribute('href')).toMatch(/^#./);
          const says = link.hasAttribute('data-reference') ? /official series, / : /opens source$/;
          expect(link.getAttribute('aria-label')).toMatch(says);
        }
      }
    });

    test(`${name} → no label touches another or leaves the frame, narrow or wide, in any language`, () => {
      const chart = first(name);
      for (const form of chart.forms)
        for (const width of [320, 340, 640, 720])
          for (const lang of LANGS) {
            const scene = sceneOf(chart, { lang, width, form });
            const labels = scene.shapes.filter((shape): shape is Words => shape.kind === 'words');
            labels.forEach((label, i) => {
              const area = areaOf(label);
              const where = `${form} ${width} ${lang} ${label.text}`;
              expect(area.left, where).toBeGreaterThanOrEqual(-1);
              expect(area.right, where).toBeLessThanOrEqual(width + 1);
              expect(area.bottom, where).toBeLessThanOrEqual(scene.height + 1);
              for (const other of labels.slice(i + 1))
                expect(touch(area, areaOf(other)), `${where} over ${other.text}`).toBe(false);
            });
          }
    });
  }
});

test('a drawing has no style element and no style attribute, so that a strict policy lets it pass', () => {
  for (const name of Object.keys(EXAMPLES)) {
    const svg = draw(first(name), { lang: 'en', width: 640, document });
    expect(svg.querySelectorAll('style')).toHaveLength(0);
    expect(svg.outerHTML).not.toMatch(/ style="/);
  }
});

test('colours are custom properties with a value of their own, never a bare colour', () => {
  for (const name of Object.keys(EXAMPLES)) {
    const svg = draw(first(name), { lang: 'en', width: 640, document });
    for (const element of svg.querySelectorAll('[fill], [stroke]'))
      for (const attribute of ['fill', 'stroke']) {
        const value = element.getAttribute(attribute);
        if (value !== null) expect(value).toMatch(/^(?:none|var\(--[a-z0-9-]+, #[0-9a-f]{6}\))$/);
      }
  }
});

test('an implied mark is outlined and dashed, a cited one is solid', () => {
  const svg = draw(first(COLUMN), { lang: 'zh-Hans', width: 640, document });
  const box = (selector: string) => svg.querySelector(`${selector} .box:not(.hit)`);
  expect(box('[data-figure="made"]')?.hasAttribute('stroke-dasharray')).toBe(false);
  expect(box('[data-implied="made-before"]')?.getAttribute('stroke-dasharray')).toBe('4 3');
  expect(box('[data-implied="made-before"]')?.getAttribute('fill-opacity')).toBe('0');
});

test('a tick stands beside the number a check judges', () => {
  const svg = draw(first(COLUMN), { lang: 'zh-Hans', width: 640, document });
  expect(svg.querySelector('[data-figure="sold"]')?.textContent).toContain('✗');
  expect(svg.querySelector('[data-figure="made-growth"]')?.textContent).toContain('✓');
});

test('Traditional readers get 萬 for 万 on a number, and a page can pass a full converter', () => {
  const chart = first('number: a bound that stands alone');
  const svg = draw(chart, {
    lang: 'zh-Hant',
    width: 340,
    document,
    script: (text) => text.replaceAll('万', '萬'),
  });
  expect(svg.textContent).toContain('萬家');
});
