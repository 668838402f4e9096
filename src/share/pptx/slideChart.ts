import { placesOf } from '../../chart/draw/columns.ts';
import { skinOf } from '../../chart/draw/look.ts';
import { axisLabel, tickOf } from '../../chart/draw/say.ts';
import type { Skin } from '../../chart/draw/scene.ts';
import { WORDS } from '../../chart/wording.ts';
import type { Chart, Form, Mark } from '../../model/chart.ts';
import type { Bilingual } from '../../model/check.ts';
import { shownValue } from '../csv.ts';
import { sayerOf, type Sharing } from '../sharing.ts';

/** A chart as an office program knows it: categories, series, a worksheet behind them. */
export interface SlideChart {
  /** Upright columns, horizontal bars, or lines only. */
  direction: 'col' | 'bar';
  stacked: boolean;
  categories: string[];
  series: SlideSeries[];
}

export interface SlideSeries {
  name: string;
  kind: 'bar' | 'line';
  skin: Skin;
  /** Scaffolding that carries a floating bar: no fill, no label. */
  hidden: boolean;
  points: (Point | null)[];
}

export interface Point {
  /** In the chart's scale: 705.8 with 万辆 in the subtitle. */
  value: number;
  skin: Skin;
  /** Label as an Excel number format, so that it follows an edited number; or fixed words where no format can say it. */
  label: { format: string } | { text: string } | null;
  /** Label lies inside the bar, as in a stack. */
  inside: boolean;
  /** Dashes the line that leads to this point. */
  dashed: boolean;
}

/** What a form becomes on a slide; `null` for single numbers, which a slide sets in large type. */
export function slideChartOf(chart: Chart, sharing: Sharing, form: Form = chart.form): SlideChart | null {
  const say = sayerOf(sharing);
  const by = (sharing.lang === 'en' ? chart.scale.en : chart.scale.zh).by;
  if (form === 'number') return null;
  if (chart.xKind === 'time' && (form === 'column' || form === 'line' || form === 'slope'))
    return overTime(chart, say, by, form);
  if (form === 'share') return shares(chart, say, by);
  return bars(chart, say, by);
}

type Say = (text: Bilingual) => string;

const pointOf = (mark: Mark, skin: Skin, say: Say, by: number): Point => ({
  value: shownValue(mark, by),
  skin,
  label: labelOf(mark, say, by),
  inside: false,
  dashed: false,
});

function overTime(chart: Chart, say: Say, by: number, form: Form): SlideChart {
  const { keys, shown } = placesOf(chart.marks);
  const names = [...new Set(chart.marks.map((mark) => mark.series.zh))];
  const cited = names.filter((name) =>
    chart.marks.some((mark) => mark.series.zh === name && mark.look !== 'reference'),
  );
  const series = names.flatMap((name): SlideSeries[] => {
    const marks = chart.marks.filter((mark) => mark.series.zh === name);
    // Two statements on one period cannot share a cell: the second gets a series of its own.
    const layers = layersOf(marks);
    return layers.map((layer) => {
      const behind = layer.every((mark) => mark.look === 'reference');
      const [first] = layer;
      const skin: Skin = behind
        ? 'reference'
        : first
          ? skinOf({ ...first, look: 'cited' }, cited.indexOf(name))
          : 'cited';
      const points = keys.map((key) => {
        const mark = layer.find((each) => each.x === key);
        if (!mark) return null;
        const point = pointOf(mark, mark.look === 'cited' ? skin : mark.look, say, by);
        return behind ? { ...point, label: null } : point;
      });
      return {
        name: first ? say(first.series) : name,
        kind: behind || form !== 'column' ? 'line' : 'bar',
        skin,
        hidden: false,
        points: dashed(points),
      };
    });
  });
  return {
    direction: 'col',
    stacked: false,
    categories: keys.map((key) => {
      const mark = shown.get(key);
      return mark ? axisLabel(mark, say) : key;
    }),
    series: named(series),
  };
}

/** A worksheet's columns need names of their own. */
function named(series: readonly SlideSeries[]): SlideSeries[] {
  return series.map((each, i) => {
    const before = series.slice(0, i).filter((other) => other.name === each.name).length;
    return before === 0 ? each : { ...each, name: `${each.name} (${before + 1})` };
  });
}

function layersOf(marks: readonly Mark[]): Mark[][] {
  const layers: Mark[][] = [];
  for (const mark of marks) {
    const free = layers.find((layer) => !layer.some((each) => each.x === mark.x));
    if (free) free.push(mark);
    else layers.push([mark]);
  }
  return layers;
}

/** A line is dashed between two points as soon as one of them is not a cited fact. */
function dashed(points: readonly (Point | null)[]): (Point | null)[] {
  let before: Point | null = null;
  return points.map((point) => {
    if (point === null) return null;
    const uncertain = (each: Point | null) => each !== null && isUncertain(each.skin);
    const out = { ...point, dashed: uncertain(point) || uncertain(before) };
    before = point;
    return out;
  });
}

export const isUncertain = (skin: Skin) => skin === 'implied' || skin === 'forecast' || skin === 'target';

/** Percent of the whole below which a part is too narrow for its label. */
const NARROW = 15;

function shares(chart: Chart, say: Say, by: number): SlideChart {
  const sure = chart.marks.map((mark) => (mark.low !== null && mark.high !== null ? mark.low : mark.y));
  const upTo = chart.marks.map((mark) => (mark.low !== null && mark.high !== null ? mark.high : mark.y));
  const ranges = chart.marks.some((_, i) => sure[i] !== upTo[i]);
  const part: SlideSeries = {
    name: say(chart.title),
    kind: 'bar',
    skin: 'cited',
    hidden: false,
    points: chart.marks.map((mark, i) => {
      const point = pointOf(mark, skinOf(mark), say, by);
      const value = sure[i] ?? mark.y;
      // A label that does not fit into its part stands at the beginning of the rest.
      return value >= NARROW ? { ...point, value, inside: true } : { ...point, value, label: null };
    }),
  };
  const between: SlideSeries = {
    name: '–',
    kind: 'bar',
    skin: 'forecast',
    hidden: false,
    points: chart.marks.map((_, i) => cell((upTo[i] ?? 0) - (sure[i] ?? 0), 'forecast')),
  };
  const rest: SlideSeries = {
    name: `${say(WORDS.rest)} (${say(WORDS.computed)})`,
    kind: 'bar',
    skin: 'rest',
    hidden: false,
    points: chart.marks.map((mark, i) => {
      const left = cell(100 - (upTo[i] ?? 0), 'rest');
      return (sure[i] ?? mark.y) >= NARROW ? left : { ...left, label: { text: say(mark.label) } };
    }),
  };
  return {
    direction: 'bar',
    stacked: true,
    categories: chart.marks.map((mark) => say(mark.xLabel)),
    series: ranges ? [part, between, rest] : [part, rest],
  };
}

const cell = (value: number, skin: Skin): Point => ({
  value: Number(value.toPrecision(12)),
  skin,
  label: null,
  inside: false,
  dashed: false,
});

/** Bars a row each; where there are ranges, a bar floats on an unseen one from zero to its lower end. */
function bars(unordered: Chart, say: Say, by: number): SlideChart {
  const last = (mark: Mark) => Number(mark.role === 'total');
  const chart = { ...unordered, marks: [...unordered.marks].sort((a, b) => last(a) - last(b)) };
  const ranged = chart.marks.map(
    (mark) => mark.low !== null && mark.high !== null && mark.low < mark.high && mark.look !== 'implied',
  );
  const floor: SlideSeries = {
    name: '0',
    kind: 'bar',
    skin: 'hit',
    hidden: true,
    points: chart.marks.map((mark, i) => cell(ranged[i] ? (mark.low ?? 0) / by : 0, 'hit')),
  };
  const shown: SlideSeries = {
    name: say(chart.title),
    kind: 'bar',
    skin: 'cited',
    hidden: false,
    points: chart.marks.map((mark, i) => {
      const point = pointOf(mark, skinOf(mark), say, by);
      const width = ((mark.high ?? 0) - (mark.low ?? 0)) / by;
      if (!ranged.includes(true)) return point;
      return ranged[i]
        ? { ...point, value: Number(width.toPrecision(12)), inside: true }
        : { ...point, inside: true };
    }),
  };
  const floating = ranged.includes(true);
  return {
    direction: 'bar',
    stacked: floating,
    categories: chart.marks.map((mark) => say(mark.xLabel)),
    series: floating ? [floor, shown] : [shown],
  };
}

/**
 * The printed label as a number format: `≥200` → `"≥"#,##0`, `25.6%` → `#,##0.0"%"`. Decimals stay those of the text,
 * and the label follows when someone edits the number. A label that is no single number in this scale becomes fixed words.
 */
export function labelOf(mark: Mark, say: Say, by: number): Point['label'] {
  const printed = say(mark.label);
  const tick = tickOf(mark);
  const text = tick === '' ? printed : `${printed} ${tick}`;
  const parts = /^([≥≤≈]?)([+−]?)([\d,]+)(?:\.(\d+))?(%?)$/.exec(printed);
  if (!parts) return { text };
  const [, hedge = '', sign = '', whole = '', fraction = '', percent = ''] = parts;
  const value = Number(`${sign === '−' ? '-' : ''}${whole.replaceAll(',', '')}.${fraction || '0'}`);
  const close = 0.500001 * 10 ** -fraction.length;
  if (Math.abs(value - mark.y / by) > close) return { text };
  const zeros = fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`;
  const tail = `${percent === '' ? '' : '"%"'}${tick === '' ? '' : `" ${tick}"`}`;
  const number = `#,##0${zeros}`;
  const lead = hedge === '' ? '' : `"${hedge}"`;
  const plus = sign === '+' ? '"+"' : '';
  return { format: `${lead}${plus}${number}${tail};${lead}"−"${number}${tail}` };
}
