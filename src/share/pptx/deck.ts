import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { textWidth } from '../../chart/draw/measure.ts';
import { tickOf } from '../../chart/draw/say.ts';
import type { Chart, Form } from '../../model/chart.ts';
import { scaledUnit } from '../../model/format.ts';
import { figuresOf, MAKER, sayerOf, type Sharing } from '../sharing.ts';
import { sentenceAddress } from '../addresses.ts';
import { oneLine } from '../oneLine.ts';
import { statementOf, workLine } from '../statement.ts';
import { LIGHT } from '../theme.ts';
import { chartXml, type Faces } from './chartXml.ts';
import { slideChartOf, type SlideChart } from './slideChart.ts';

const FACES: Readonly<Record<Sharing['lang'], Faces>> = {
  'zh-Hans': { latin: 'Calibri', eastAsian: 'Microsoft YaHei', lang: 'zh-CN' },
  'zh-Hant': { latin: 'Calibri', eastAsian: 'Microsoft JhengHei', lang: 'zh-TW' },
  en: { latin: 'Calibri', eastAsian: 'Microsoft YaHei', lang: 'en-GB' },
};

/** Inches on a 13.33 × 7.5 slide. */
const LEFT = 0.65;
const WIDTH = 12.03;
const CHART_TOP = 1.62;
const FOOT_BOTTOM = 7.32;
const colour = (name: keyof typeof LIGHT) => LIGHT[name].slice(1);

export interface DeckOptions {
  /** Another form for a chart, by its id. */
  forms?: ReadonlyMap<string, Form>;
}

/**
 * One chart or several as a presentation, a slide each: a native chart with its worksheet, and under it the sentence, the
 * checks that disagree, the source line and a link; the whole passage and the working of every check in the notes.
 */
export async function pptxOf(
  charts: readonly Chart[],
  sharing: Sharing,
  { forms }: DeckOptions = {},
): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  const faces = FACES[sharing.lang];
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: faces.eastAsian, bodyFontFace: faces.eastAsian };
  const say = sayerOf(sharing);
  deck.author = say(MAKER);
  deck.company = say(MAKER);
  deck.title = charts.length === 1 && charts[0] ? say(charts[0].title) : say(MAKER);
  const drawn: SlideChart[] = [];
  for (const chart of charts) {
    const slideChart = addSlide(deck, chart, sharing, forms?.get(chart.id));
    if (slideChart !== null) drawn.push(slideChart);
  }
  const file = await deck.write({ outputType: 'uint8array' });
  if (!(file instanceof Uint8Array)) throw new Error('The presentation was not written as bytes.');
  return withOwnCharts(file, drawn, faces);
}

/**
 * Puts our own chart parts in place of the generated ones: those name a third axis that is not declared (PowerPoint
 * offers a repair), break the schema's order in lines, and have one label format and one look for a whole series.
 * The package, the worksheets and the relations stay as they are.
 */
function withOwnCharts(file: Uint8Array, charts: readonly SlideChart[], faces: Faces): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(file);
  const number = (path: string) => Number(/chart(\d+)\.xml$/.exec(path)?.[1] ?? 0);
  const paths = Object.keys(parts)
    .filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
    .sort((a, b) => number(a) - number(b));
  if (paths.length !== charts.length)
    throw new Error(`Expected ${charts.length} charts, found ${paths.length}.`);
  paths.forEach((path, i) => {
    const chart = charts[i];
    if (chart) parts[path] = strToU8(chartXml(chart, faces));
  });
  for (const [path, bytes] of Object.entries(parts))
    if (/^ppt\/embeddings\/.+\.xlsx$/.test(path)) parts[path] = withoutEmptyCells(bytes);
  // Entries for folders are no parts of the package.
  const files = Object.fromEntries(Object.entries(parts).filter(([path]) => !path.endsWith('/')));
  return zipSync(files, { level: 6 });
}

/** A missing point is no cell at all in the worksheet: a numeric cell with an empty value is an error to a strict reader. */
function withoutEmptyCells(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const files = Object.entries(parts).filter(([path]) => !path.endsWith('/'));
  const cleaned = files.map(([path, bytes]): [string, Uint8Array] =>
    path.startsWith('xl/worksheets/sheet')
      ? [path, strToU8(strFromU8(bytes).replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, ''))]
      : [path, bytes],
  );
  return zipSync(Object.fromEntries(cleaned), { level: 6 });
}

function addSlide(
  deck: PptxGenJS,
  chart: Chart,
  sharing: Sharing,
  form: Form | undefined,
): SlideChart | null {
  const { dataset, lang } = sharing;
  const say = sayerOf(sharing);
  const faces = FACES[lang];
  const statement = statementOf(chart, sharing);
  const slide = deck.addSlide();
  slide.background = { color: 'FFFFFF' };
  const type = { fontFace: faces.eastAsian, lang: faces.lang, margin: 0 };
  slide.addText(statement.title, {
    ...type,
    x: LEFT,
    y: 0.36,
    w: WIDTH,
    h: 0.55,
    fontSize: titleSize(statement.title),
    bold: true,
    color: colour('ink'),
    valign: 'middle',
    fit: 'shrink',
  });
  const notes = chart.notes.map((mark) =>
    [say(mark.xLabel), say(mark.label), tickOf(mark)].filter(Boolean).join(' '),
  );
  const beside = cut([statement.subtitle, ...notes].join('   ·   '), WIDTH * 2, 13);
  slide.addText(beside, {
    ...type,
    x: LEFT,
    y: 0.93,
    w: WIDTH,
    h: 0.55,
    fontSize: 13,
    color: colour('soft'),
    valign: 'top',
  });

  const foot = footOf(chart, sharing);
  const footHeight = foot.reduce((sum, line) => sum + line.height, 0);
  const footTop = FOOT_BOTTOM - footHeight;
  const chartHeight = footTop - CHART_TOP - 0.12;
  const slideChart = slideChartOf(chart, sharing, form);
  if (slideChart === null) {
    const [mark] = chart.marks;
    const scale = lang === 'en' ? chart.scale.en : chart.scale.zh;
    const unit = chart.unit === '%' ? '' : ` ${scaledUnit(chart.unit, chart.counter, scale, lang)}`;
    slide.addText(
      [
        { text: mark ? say(mark.label) : '', options: { fontSize: 88, color: colour('cited') } },
        { text: unit, options: { fontSize: 28, color: colour('soft') } },
      ],
      { ...type, x: LEFT, y: CHART_TOP, w: WIDTH, h: chartHeight, valign: 'middle' },
    );
  } else {
    const data = slideChart.series.map((series) => ({
      name: series.name,
      labels: slideChart.categories,
      // A missing point is an empty cell of the worksheet; the library's types know only numbers.
      values: series.points.map((point) => point?.value ?? Number.NaN),
    }));
    slide.addChart(deck.ChartType.bar, data, {
      x: LEFT,
      y: CHART_TOP,
      w: WIDTH,
      h: chartHeight,
      altText: [statement.alt, ...statement.warnings].join('\n'),
    });
  }
  const looks = statement.legend.filter(({ look }) => look !== 'cited');
  if (looks.length > 0) {
    const signs = { cited: '■', implied: '┄□', target: '╌▨', forecast: '┈▨', reference: '—' } as const;
    slide.addText(looks.map(({ look, text }) => `${signs[look]} ${text}`).join('    '), {
      ...type,
      x: LEFT,
      y: CHART_TOP - 0.24,
      w: WIDTH,
      h: 0.24,
      fontSize: 10.5,
      color: colour('soft'),
      align: 'right',
    });
  }
  let y = footTop;
  for (const { text, height, options } of foot) {
    slide.addText(text, { ...type, x: LEFT, y, w: WIDTH, h: height, valign: 'top', ...options });
    y += height;
  }
  const passages = [...new Set(figuresOf(chart, dataset).map((figure) => figure.passage))]
    .map((id) => dataset.passages.find((passage) => passage.id === id)?.text ?? '')
    .filter(Boolean);
  slide.addNotes(
    [
      ...passages,
      statement.sourceLine,
      ...statement.workings,
      statement.permalink ?? '',
      `${statement.rights} · ${statement.made}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  return slideChart;
}

interface FootLine {
  text: string;
  height: number;
  options: {
    fontSize: number;
    color: string;
    italic?: boolean;
    hyperlink?: { url: string; tooltip: string };
  };
}

const MOST_WARNINGS = 3;

/** Quote, checks that disagree, source, link: each as high as its lines need. */
function footOf(chart: Chart, sharing: Sharing): FootLine[] {
  const statement = statementOf(chart, sharing);
  const line = (
    text: string,
    fontSize: number,
    lines: number,
    options: Omit<FootLine['options'], 'fontSize'>,
  ): FootLine => {
    const shown = cut(text, WIDTH * lines, fontSize);
    const needed = Math.max(1, Math.ceil(inches(shown, fontSize) / (WIDTH * 0.97)));
    return { text: shown, height: needed * fontSize * 0.0215 + 0.04, options: { fontSize, ...options } };
  };
  const [quotation] = statement.quotations;
  const first = quotation?.figures[0]?.figure;
  const link = statement.permalink ?? (first ? sentenceAddress(first, sharing) : null);
  return [
    ...(quotation ? [line(`“${oneLine(quotation.text)}”`, 13, 4, { color: colour('ink') })] : []),
    ...(quotation ? [line(workLine(quotation), 10.5, 1, { color: colour('soft') })] : []),
    ...statement.warnings
      .slice(0, MOST_WARNINGS)
      .map((warning) => line(warning, 11, 2, { color: colour('pencil') })),
    line(statement.sourceLine, 10.5, 2, { color: colour('soft') }),
    ...(link === null
      ? []
      : [
          line(decodeURI(link), 10.5, 1, {
            color: colour('cited'),
            hyperlink: { url: link, tooltip: statement.title },
          }),
        ]),
    line(`${statement.rights} · ${statement.made}`, 9, 1, { color: colour('soft') }),
  ];
}

const inches = (text: string, points: number) => textWidth(text, points) / 72;

/** A text that fits a length of so many inches; the rest is in the notes. */
function cut(text: string, length: number, points: number): string {
  if (inches(text, points) <= length * 0.96) return text;
  let end = text.length;
  while (end > 0 && inches(`${text.slice(0, end)}…`, points) > length * 0.96) end -= 1;
  return `${text.slice(0, end)}…`;
}

const titleSize = (title: string) =>
  Math.max(15, Math.min(26, Math.floor((26 * WIDTH) / Math.max(WIDTH, inches(title, 26)))));
