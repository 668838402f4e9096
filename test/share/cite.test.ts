import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { cite, citedChart, citedFigure } from '../../src/share/cite/index.ts';
import { chartWith, DATA, SHARING } from './sample.ts';

const made = () => {
  const [figure] = DATA.figures;
  if (!figure) throw new Error('no figure');
  return citedFigure(figure, SHARING);
};
const money = () => {
  const figure = DATA.figures[3];
  if (!figure) throw new Error('no figure');
  return citedFigure(figure, SHARING);
};

describe('a figure is cited by the work it stands in, and says where it was seen', () => {
  test('GB/T 7714—2015', () => {
    expect(cite([made()], 'gbt7714')).toBe(
      '渠某. 支撑路径[J/OL]. 某刊, 2024[2026-11-22]. https://example.org/issue-2. https://example.org/t/figure/made/. （数据：协会，转引自该文）',
    );
  });

  test('APA', () => {
    expect(cite([made()], 'apa')).toBe(
      '渠某. (2024). 支撑路径. 某刊. https://example.org/issue-2 ; https://example.org/t/figure/made/ [协会, as cited in 渠某]',
    );
  });

  test('BibTeX is read by citation-js', () => {
    const [entry] = new Cite(cite([made()], 'bibtex')).data;
    expect(entry).toMatchObject({
      type: 'article-journal',
      title: '支撑路径',
      'container-title': '某刊',
      URL: 'https://example.org/issue-2',
    });
    expect(JSON.stringify(entry?.author)).toContain('渠某');
    expect(entry?.issued?.['date-parts']?.[0]?.[0]).toBe(2024);
    expect(entry?.note).toContain('96.9%');
  });

  test('CSL-JSON is read by citation-js and formatted by it', () => {
    const read = new Cite(cite([made()], 'csl'));
    expect(read.data[0]).toMatchObject({ title: '支撑路径', type: 'article-journal', language: 'zh-Hans' });
    expect(read.format('bibliography', { format: 'text', template: 'apa' })).toContain('支撑路径');
  });

  test('a plain quotation has the sentence, the work and both links', () => {
    const lines = cite([money()], 'plain').split('\n');
    expect(lines[0]).toBe('““R&D” spending was at least $3.2 billion in 2023.”');
    expect(lines[1]).toBe('— 主编，《合集》，某刊，2024-03-15');
    expect(lines[2]).toContain('https://example.org/issue-2#:~:text=');
    expect(lines[3]).toBe('https://example.org/t/figure/money/');
  });
});

test('TeX never acts on words of a document', () => {
  const entry = cite([{ ...made(), quotes: ['100% of R&D_x {~^\\'] }], 'bibtex');
  expect(entry).toContain('100\\% of R\\&D\\_x \\textasciitilde{}\\textasciicircum{}\\textbackslash{}');
  expect(entry.split('{').length).toBe(entry.split('}').length);
});

test('a chart is cited with one entry per work', () => {
  expect(citedChart(chartWith('made'), SHARING)).toHaveLength(1);
  const both = { ...chartWith('made'), beside: ['money'] };
  expect(citedChart(both, SHARING).map((each) => each.key)).toEqual(['s2024-2', 's2024']);
  expect(cite(citedChart(both, SHARING), 'gbt7714')).toMatch(/^\[1\] .*\n\[2\] /);
});

test('citation-js is there to read', () => {
  expect(plugins.list()).toContain('@bibtex');
});
