import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { chartsOf } from '../../src/chart/charts.ts';
import type { Chart } from '../../src/model/chart.ts';
import { csvOf } from '../../src/share/csv.ts';
import { columnName } from '../../src/share/pptx/chartXml.ts';
import { pptxOf } from '../../src/share/pptx/deck.ts';
import { labelOf, slideChartOf } from '../../src/share/pptx/slideChart.ts';
import { EXAMPLES } from '../chart/examples.ts';
import { chartWith, SHARING } from './sample.ts';

type Parts = Record<string, string>;

const read = (file: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
const parse = (xml: string | undefined) => new DOMParser().parseFromString(xml ?? '', 'text/xml');
const charts = (parts: Parts) =>
  Object.keys(parts).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));

let file: Uint8Array;
let parts: Parts;
let xml: string;

beforeAll(async () => {
  file = await pptxOf([chartWith('made')], SHARING);
  parts = read(file);
  xml = parts[charts(parts)[0] ?? ''] ?? '';
});

describe('a slide', () => {
  test('holds one native chart with an embedded worksheet', () => {
    expect(charts(parts)).toHaveLength(1);
    expect(Object.keys(parts).filter((path) => path.endsWith('.xlsx'))).toHaveLength(1);
    expect(parts['ppt/slides/slide1.xml']?.match(/<c:chart /g)).toHaveLength(1);
  });

  test('names exactly the axes it declares, in every plot', () => {
    const declared = [...xml.matchAll(/<c:(?:catAx|valAx)><c:axId val="(\d+)"/g)].map((match) => match[1]);
    expect(declared).toHaveLength(2);
    for (const [, plot = ''] of xml.matchAll(/<c:(?:bar|line)Chart>(.*?)<\/c:(?:bar|line)Chart>/gs))
      expect([...plot.matchAll(/<c:axId val="(\d+)"/g)].map((match) => match[1])).toEqual(declared);
  });

  test('has the values of the CSV, in the worksheet and in the drawing', () => {
    const { data } = Papa.parse<Record<string, string>>(csvOf(chartWith('made'), SHARING).trim(), {
      header: true,
    });
    const shown = data.filter((row) => row['shown'] !== '').map((row) => Number(row['shown']));
    const cells = [...xml.matchAll(/<c:numCache>(.*?)<\/c:numCache>/gs)].flatMap(([, cache = '']) =>
      [...cache.matchAll(/<c:v>([^<]*)</g)].map((match) => Number(match[1])),
    );
    expect([...cells].sort()).toEqual([...shown].sort());
    const book = Object.keys(parts).find((path) => path.endsWith('.xlsx')) ?? '';
    const sheet = strFromU8(
      unzipSync(unzipSync(file)[book] ?? new Uint8Array())['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    const inSheet = [...sheet.matchAll(/<c r="[B-Z]+(?!1")\d+"><v>([^<]*)<\/v>/g)].map((match) =>
      Number(match[1]),
    );
    expect([...inSheet].sort()).toEqual([...shown].sort());
    expect(sheet).not.toContain('<v></v>');
  });

  test('draws the implied year dashed and unfilled, and keeps the digits as printed', () => {
    expect(xml).toMatch(/<c:dPt><c:idx val="0"\/>.*?<a:noFill\/>.*?prstDash val="dash"/);
    expect(xml).toContain('formatCode="#,##0.0&quot; ✗&quot;;');
    expect(xml).not.toContain('formatCode="#,##0"');
  });

  test('sets an East-Asian face wherever it sets a Latin one', () => {
    expect(xml.match(/<a:latin /g)).toHaveLength(xml.match(/<a:ea typeface="Microsoft YaHei"/g)?.length ?? 0);
  });

  test('has alternative text, the sentence, the check that disagrees, and a link', () => {
    const slide = parts['ppt/slides/slide1.xml'] ?? '';
    expect(slide).toMatch(/descr="[^"]*705\.8 万辆[^"]*核算不符/);
    expect(slide).toContain('根据协会统计');
    expect(slide).toContain('✗ 核算不符');
    expect(slide).toContain('协会，引自渠某《支撑路径》');
    expect(parts['ppt/slides/_rels/slide1.xml.rels']).toContain('https://example.org/t/chart/');
  });

  test('has the whole passage and the working in the notes', () => {
    const notes = parts['ppt/notesSlides/notesSlide1.xml'] ?? '';
    expect(notes).toContain('按计划推进。');
    expect(notes).toContain('705.8 ÷ 354.5');
  });
});

describe('every form', () => {
  test.each(Object.keys(EXAMPLES))(
    '%s → a chart that an office program reads, or large type',
    async (name) => {
      const data = EXAMPLES[name];
      const chart = data && chartsOf(data)[0];
      if (!chart) throw new Error('no chart');
      const sharing = { ...SHARING, dataset: data };
      const made = read(await pptxOf([chart], sharing));
      const found = charts(made);
      expect(found).toHaveLength(chart.form === 'number' ? 0 : 1);
      for (const path of found) {
        const root = parse(made[path]).documentElement;
        expect(root.tagName).toBe('c:chartSpace');
        // Names of columns are names of a table: each once.
        const names = slideChartOf(chart, sharing)?.series.map((series) => series.name) ?? [];
        expect(new Set(names).size).toBe(names.length);
      }
    },
  );

  test('a deck has a slide per chart, each with its own numbers', async () => {
    const deck = Object.values(EXAMPLES).flatMap((data) => chartsOf(data).slice(0, 1));
    const [first] = Object.values(EXAMPLES);
    if (!first) throw new Error('no example');
    const made = read(await pptxOf(deck, { ...SHARING, dataset: first }));
    expect(Object.keys(made).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(
      deck.length,
    );
    expect(charts(made)).toHaveLength(deck.filter((chart) => chart.form !== 'number').length);
  });

  test('a line to a forecast is dashed as a whole', () => {
    const data = EXAMPLES['slope: a forecast is dashed'];
    const chart = data && chartsOf(data)[0];
    if (!chart) throw new Error('no chart');
    const points = slideChartOf(chart, SHARING)?.series[0]?.points;
    expect(points?.flatMap((point) => (point === null ? [] : [point.dashed]))).toEqual([false, true]);
  });
});

describe('a label follows an edited number', () => {
  const mark = (label: string, y: number): Chart['marks'][number] => ({
    ...(chartWith('made').marks[0] ?? fail()),
    label: { zh: label, en: label },
    y,
    tick: null,
  });
  const fail = (): never => {
    throw new Error('no mark');
  };
  test.each([
    ['705.8', 7058000, 10000, '#,##0.0;"−"#,##0.0'],
    ['≥200', 2000000, 10000, '"≥"#,##0;"≥""−"#,##0'],
    ['25.6%', 25.6, 1, '#,##0.0"%";"−"#,##0.0"%"'],
    ['+96.9%', 96.9, 1, '"+"#,##0.0"%";"−"#,##0.0"%"'],
  ])('%s', (label, y, by, format) => {
    expect(labelOf(mark(label, y), (text) => text.zh, by)).toEqual({ format });
  });

  test('what is no single number in the axis’s scale stays as words', () => {
    expect(labelOf(mark('5–10', 7.5), (text) => text.zh, 1)).toEqual({ text: '5–10' });
    expect(labelOf(mark('1.1万', 11000), (text) => text.zh, 1)).toEqual({ text: '1.1万' });
  });
});

test('worksheet columns are counted beyond Z', () => {
  expect([0, 25, 26, 51, 52].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
});
