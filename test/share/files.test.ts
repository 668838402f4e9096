import { DOMParser, parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/model/chart.ts';
import { csvOf } from '../../src/share/csv.ts';
import { componentCode, iframeCode } from '../../src/share/embed-code.ts';
import { htmlOf } from '../../src/share/html.ts';
import { jsonldOf } from '../../src/share/jsonld.ts';
import { oembedOf } from '../../src/share/oembed.ts';
import { quotationsOf } from '../../src/share/sentence.ts';
import type { Sharing } from '../../src/share/sharing.ts';
import { svgOf } from '../../src/share/svg.ts';
import { textFragment } from '../../src/share/textFragment.ts';
import { DARK } from '../../src/share/theme.ts';
import { CHARTS, chartWith, DATA, SHARING, TEXT } from './sample.ts';

const { document } = parseHTML('<html><body></body></html>');
const OFFLINE: Sharing = { ...SHARING, site: null };

/** Every text format, as text. */
const FORMATS: Readonly<Record<string, (chart: Chart, sharing: Sharing) => string>> = {
  SVG: (chart, sharing) => svgOf(chart, sharing, { document }),
  CSV: csvOf,
  'JSON-LD': (chart, sharing) => JSON.stringify(jsonldOf(chart, sharing)),
  HTML: (chart, sharing) => htmlOf(chart, sharing, { document }),
};

/** Words without the markup around them: a mark or a tspan may stand in the middle of a quotation. */
const withoutTags = (text: string) =>
  text
    .split('<')
    .map((part, i) => (i === 0 ? part : part.slice(part.indexOf('>') + 1)))
    .join('');

describe.each(Object.entries(FORMATS))('%s', (_, write) => {
  test('never goes without the sentence, the work it is from and the permalink', () => {
    for (const chart of CHARTS) {
      const file = write(chart, SHARING);
      const flat = (text: string) => withoutTags(text).replaceAll(/\s/g, '');
      for (const mark of chart.marks.filter((each) => each.figure !== null)) {
        const figure = DATA.figures.find((each) => each.id === mark.figure);
        expect(flat(file)).toContain(figure?.quote.replaceAll(' ', ''));
      }
      expect(flat(file)).toContain(chart.marks.some((mark) => mark.figure === 'money') ? '合集' : '支撑路径');
      expect(file).toContain(`https://example.org/t/chart/${encodeURIComponent(chart.id)}/`);
    }
  });

  test('says so when a figure disagrees with a check', () => {
    expect(write(chartWith('made'), SHARING)).toMatch(/99\.1%/);
    expect(write(chartWith('made'), SHARING)).toMatch(/核算不符|disagrees/);
  });

  test('without a published address has no address of ours, and still its source', () => {
    const file = write(chartWith('made'), OFFLINE);
    expect(file).not.toContain('example.org/t/');
    expect(file).toContain('支撑路径');
  });
});

describe('SVG', () => {
  const file = svgOf(chartWith('made'), SHARING, { document });
  const svg = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement;

  test('stands alone: namespace, title, description, metadata, named fonts, no property of a page left', () => {
    expect(svg.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(svg.querySelector('title')?.textContent).toBe('电动车产量');
    expect(svg.querySelector('desc')?.textContent).toContain('705.8 万辆');
    expect(file).toContain('<dc:source>渠某，《支撑路径》');
    expect(file).not.toContain('var(--');
    expect(svg.getAttribute('font-family')).toContain('Noto Sans CJK SC');
    expect(file).not.toContain('<style');
  });

  test('keeps text as text, and each text its own anchor', () => {
    const texts = [...svg.querySelectorAll('a.mark text')];
    expect(texts.map((text) => text.textContent)).toContain('705.8');
    for (const text of texts) expect(text.getAttribute('text-anchor')).toMatch(/^(?:start|middle|end)$/);
  });

  test('links each mark to its sentence at the published address, an official number to its publisher', () => {
    expect(svg.querySelector('[data-figure="made"]')?.getAttribute('href')).toBe(
      'https://example.org/t/source/s/#made',
    );
    expect(svg.querySelector('[data-implied="before"]')?.getAttribute('href')).toBe(
      'https://example.org/t/source/s/#made',
    );
    expect(svg.querySelector('[data-reference]')?.getAttribute('href')).toBe('https://example.org/caam');
  });

  test('in dark colours is the same drawing', () => {
    const dark = svgOf(chartWith('made'), SHARING, { document, palette: DARK });
    expect(dark).toContain('#8fb7dd');
    expect(dark.replaceAll(/#[0-9a-f]{6}/g, '')).toBe(file.replaceAll(/#[0-9a-f]{6}/g, ''));
  });

  test('grows with its quotation instead of cropping it', () => {
    const narrow = new DOMParser().parseFromString(
      svgOf(chartWith('made'), SHARING, { document, width: 360 }),
      'image/svg+xml',
    ).documentElement;
    const height = Number(narrow.getAttribute('height'));
    expect(height).toBeGreaterThan(Number(svg.getAttribute('height')));
    expect(narrow.textContent).toContain('根据协会统计');
  });
});

describe('CSV', () => {
  test('has a row a mark, numbers as numbers, and reads back', () => {
    const chart = chartWith('made');
    const { data, errors } = Papa.parse<Record<string, string>>(csvOf(chart, SHARING).trim(), {
      header: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(chart.marks.length + chart.notes.length);
    const made = data.find((row) => row['id'] === 'made');
    expect(made).toMatchObject({
      value: '7058000',
      unit: 'count',
      counter: '辆',
      shown: '705.8',
      scale: '10000',
      quote: '705.8万辆',
      kind: 'cited',
      verdict: 'disagrees',
    });
    expect(data.find((row) => row['id'] === 'before')).toMatchObject({
      kind: 'implied',
      low: '3583000',
      high: '3586000',
    });
  });

  test('a word that a spreadsheet would run is disarmed, a signed number is not', () => {
    const evil = { ...DATA, figures: DATA.figures.map((each) => ({ ...each, subject: ' =HYPERLINK("x")' })) };
    const file = csvOf(chartWith('money'), { ...SHARING, dataset: evil });
    expect(file).toContain("' =HYPERLINK");
    expect(csvOf(chartWith('made'), SHARING)).toContain(',+96.9%,');
  });
});

describe('HTML', () => {
  const file = htmlOf(chartWith('made'), SHARING, { document });
  const page = parseHTML(file).document;

  test('asks no server for anything', () => {
    expect(page.querySelectorAll('link[rel=stylesheet], img[src], script[src], iframe')).toHaveLength(0);
    expect(file).toContain("default-src 'none'");
  });

  test('each mark leads to the marked words in the same file', () => {
    for (const link of page.querySelectorAll('svg a[data-figure]')) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      const mark = page.getElementById(id);
      expect(mark?.getAttribute('data-figure')).toBe(link.getAttribute('data-figure'));
      expect(mark?.textContent).toBe(DATA.figures.find((each) => each.id === id)?.quote);
    }
  });

  test('text of a document is never markup', () => {
    expect(file).not.toContain('<占比>');
    expect(page.querySelector('blockquote')?.textContent).toContain('<占比>');
  });
});

test('a quotation is the sentence as it stands, with every figure in it', () => {
  const [quotation] = quotationsOf(DATA.figures, DATA);
  expect(quotation?.text).toBe('根据协会统计，2022年电动车产量为705.8万辆，同比增长96.9%，<占比>达到25.6%。');
  for (const { figure, start, end } of quotation?.figures ?? [])
    expect(quotation?.text.slice(start, end)).toBe(figure.quote);
  expect(quotation?.figures).toHaveLength(3);
});

test('a text fragment is the clause, not the number, with what means something in it encoded', () => {
  const [made] = DATA.figures;
  if (!made) throw new Error('no figure');
  expect(textFragment(made, DATA)).toBe(
    `https://example.org/issue-2#:~:text=${encodeURIComponent('2022年电动车产量为705.8万辆，')}`,
  );
  const money = DATA.figures[3];
  if (!money) throw new Error('no figure');
  expect(
    textFragment(money, {
      ...DATA,
      sources: DATA.sources.map((each) => ({ ...each, url: 'javascript:alert(1)' })),
    }),
  ).toBeNull();
});

describe('codes to paste', () => {
  const chart = chartWith('made');

  test('a frame is titled and escaped', () => {
    const code = iframeCode(chart, SHARING, { theme: 'dark', mark: 'made' });
    expect(code).toContain(
      `src="https://example.org/t/embed/${encodeURIComponent(chart.id)}/?theme=dark&amp;mark=made"`,
    );
    expect(code).toContain('title="电动车产量"');
  });

  test('the component carries link, quote and source for where no script runs', () => {
    const code = componentCode(chart, SHARING);
    expect(code).toContain('<a href="https://example.org/t/chart/');
    expect(code).toContain('&lt;占比&gt;达到25.6%');
    expect(code).toContain('协会，引自渠某《支撑路径》');
  });

  test('oEmbed has the fields of its specification for type rich, and the source line', () => {
    const answer = oembedOf(chart, SHARING, { width: 640, height: 480 });
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 640,
      height: 480,
      title: '电动车产量',
      provider_url: 'https://example.org/t/',
    });
    expect(answer.html).toMatch(/^<iframe .*height="480"/);
    expect(answer.author_name).toContain('支撑路径');
  });

  test('without a published address there is no frame to paste', () => {
    expect(iframeCode(chart, OFFLINE)).toBeNull();
    expect(componentCode(chart, OFFLINE)).toBeNull();
    // oEmbed then holds the sentence and its source instead of a frame.
    const answer = oembedOf(chart, OFFLINE, { width: 1, height: 1 });
    expect(answer.html).not.toContain('iframe');
    expect(answer.html).toContain('&lt;占比&gt;达到25.6%');
    expect(answer.html).toContain('核算不符');
  });
});

test('the sample is sound: every quote stands where it says', () => {
  for (const figure of DATA.figures)
    expect(TEXT.slice(figure.start, figure.start + figure.quote.length)).toBe(figure.quote);
});
