import { extent, max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Mark } from '../../model/chart.ts';
import { formatNumber, type Scale } from '../../model/format.ts';
import { isYear, stretchOf } from '../period.ts';
import { keyOf, seriesNames } from './key.ts';
import { skinOf } from './look.ts';
import { areaOf, textWidth, type Area } from './measure.ts';
import { place } from './place.ts';
import { axisLabel, tickOf } from './say.ts';
import { LINE, SIZE, words, type Frame, type Scene, type Shape, type Words } from './scene.ts';

const PLOT = 190;
const WIDEST_BAR = 40;
/** Years in a row are drawn in proportion, empty ones included, up to this many. */
const MOST_YEARS = 16;

/** Positions of periods along x: whole years in proportion, anything else in order with equal steps. */
export function placesOf(marks: readonly Mark[]): { keys: string[]; shown: Map<string, Mark> } {
  const shown = new Map<string, Mark>();
  for (const mark of marks) if (!shown.has(mark.x)) shown.set(mark.x, mark);
  const stretches = [...shown.keys()].map((key) => ({ key, stretch: stretchOf(key) }));
  const years = stretches.every(
    ({ key, stretch }) => /^\d{4}$/.test(key) && stretch !== null && isYear(stretch),
  );
  const [from, to] = extent(stretches, ({ stretch }) => stretch?.start);
  if (years && from !== undefined && to !== undefined && to - from < MOST_YEARS)
    return {
      keys: Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(4, '0')),
      shown,
    };
  const sorted = stretches.sort((a, b) => (a.stretch?.start ?? 0) - (b.stretch?.start ?? 0));
  return { keys: sorted.map(({ key }) => key), shown };
}

/** Upright columns over periods, series side by side, an official series as a thin line behind. Draws `column` and, without bars, `line`. */
export function columns(frame: Frame, joined = false): Scene {
  const { chart, lang, say, width } = frame;
  const key = keyOf(frame);
  const { keys, shown } = placesOf(chart.marks);
  const cited = chart.marks.filter((mark) => mark.look !== 'reference');
  const behind = chart.marks.filter((mark) => mark.look === 'reference');
  const series = seriesNames(chart.marks);
  const scale = lang === 'en' ? chart.scale.en : chart.scale.zh;

  const values = chart.marks.flatMap((mark) => [mark.y, mark.low ?? mark.y, mark.high ?? mark.y]);
  const [least, most] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  const top = key.height + 26;
  const bottom = top + PLOT;
  const y = scaleLinear()
    .domain([least, most === least ? least + 1 : most])
    .range([bottom - (least < 0 ? 20 : 0), top]);
  const ticks =
    behind.length > 0 || cited.length > 4 ? y.ticks(4).filter((tick) => tick !== 0 || least < 0) : [];
  const tickTexts = ticks.map((tick) => tickText(tick, scale, lang, chart.unit));
  const left = ticks.length === 0 ? 0 : Math.ceil(max(tickTexts, (text) => textWidth(text, SIZE)) ?? 0) + 10;
  const step = (width - left) / Math.max(1, keys.length);
  const centre = (at: string) => left + step * (keys.indexOf(at) + 0.5);

  const shapes: Shape[] = [...key.shapes];
  ticks.forEach((tick, i) => {
    shapes.push({ kind: 'rule', x1: left, x2: width, y1: y(tick), y2: y(tick), tone: 'hair', mark: null });
    shapes.push(words(tickTexts[i] ?? '', 0, y(tick) + 4, { tone: 'soft' }));
  });
  shapes.push({ kind: 'rule', x1: left, x2: width, y1: y(0), y2: y(0), tone: 'line', mark: null });

  [...new Set(behind.map((mark) => mark.series.zh))].forEach((name, n) => {
    const skin = n === 0 ? 'reference' : 'reference-2';
    const line = behind.filter((mark) => mark.series.zh === name);
    shapes.push({
      kind: 'path',
      points: line.map((mark) => [centre(mark.x), y(mark.y)] as const),
      skin,
      weight: 1.75,
      mark: null,
    });
    for (const mark of line) {
      const [cx, cy] = [centre(mark.x), y(mark.y)];
      shapes.push({ kind: 'dot', x: cx, y: cy, r: 2.6, skin: 'reference', mark });
      // Where a cited column stands in the same place a press is meant for that one.
      if (!cited.some((other) => other.x === mark.x))
        shapes.push({ kind: 'box', x: cx - 12, y: cy - 12, width: 24, height: 24, skin: 'hit', mark });
    }
  });

  const obstacles: Area[] = [];
  const lines = [...new Set(behind.map((mark) => mark.series.zh))].flatMap((name) =>
    along(behind.filter((mark) => mark.series.zh === name).map((mark) => [centre(mark.x), y(mark.y)])),
  );
  const labels: Words[][] = [];
  const owners: Mark[] = [];
  if (joined) shapes.push(...joinedLines(cited, series, centre, y));
  for (const at of keys) {
    const here = cited
      .filter((mark) => mark.x === at)
      .sort((a, b) => series.indexOf(a.series.zh) - series.indexOf(b.series.zh));
    const slot = Math.min(WIDEST_BAR + 4, (step * 0.84) / Math.max(1, here.length));
    here.forEach((mark, i) => {
      const cx = joined ? centre(at) : centre(at) + (i - (here.length - 1) / 2) * slot;
      const thick = joined ? 10 : Math.max(5, slot - 4);
      const tip = y(mark.y);
      const skin = skinOf(mark, series.indexOf(mark.series.zh));
      const low =
        mark.low !== null && mark.high !== null && mark.look === 'cited' && mark.low < mark.y ? mark.low : 0;
      if (joined) shapes.push({ kind: 'dot', x: cx, y: tip, r: 4.2, skin, mark });
      else
        shapes.push({
          kind: 'box',
          x: cx - thick / 2,
          y: Math.min(tip, y(low)),
          width: thick,
          height: Math.max(1.5, Math.abs(y(low) - tip)),
          skin,
          mark,
        });
      shapes.push(...whisker(mark, cx, y));
      obstacles.push({
        left: cx - thick / 2,
        right: cx + thick / 2,
        top: Math.min(tip, y(0)),
        bottom: Math.max(tip, y(0)),
      });
      labels.push(candidates(mark, say(mark.label), cx, mark.y < 0 ? tip + SIZE + 3 : tip - 7));
      owners.push(mark);
      const hitTop = Math.min(tip, y(0), bottom - 24) - 4;
      const hitWidth = joined ? 24 : Math.max(thick, Math.min(24, slot));
      shapes.push({
        kind: 'box',
        x: cx - hitWidth / 2,
        y: joined ? tip - 12 : hitTop,
        width: hitWidth,
        height: joined ? 24 : Math.max(24, Math.max(y(0), tip) - hitTop),
        skin: 'hit',
        mark,
      });
    });
  }
  const last = behind.at(-1);
  const repeated = cited.some(
    (mark) => mark.x === last?.x && bare(say(mark.label)) === bare(say(last.label)),
  );
  if (last && !repeated) {
    labels.push(candidates(last, say(last.label), centre(last.x), y(last.y) - 8, 'soft'));
    owners.push(last);
  }
  const bounds = { left: 0, right: width, top: key.height, bottom: bottom + 20 };
  const set = place(labels, bounds, obstacles, lines);
  set.forEach((label, i) => {
    const mark = owners[i];
    if (!label || !mark) return;
    shapes.push(label);
    const tick = tickOf(mark);
    if (tick !== '') shapes.push(tickBeside(label, tick, mark, set, width));
  });
  shapes.push(...periods(frame, keys, shown, centre, bottom + 18));
  return { width, height: bottom + 26, shapes };
}

/** Small areas along a line, for labels to keep clear of. */
function along(points: readonly (readonly [number, number])[]): Area[] {
  return points.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = points[i] ?? [x2, y2];
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
    return Array.from({ length: steps + 1 }, (_, n) => {
      const [x, y] = [x1 + ((x2 - x1) * n) / steps, y1 + ((y2 - y1) * n) / steps];
      return { left: x - 1.5, right: x + 1.5, top: y - 1.5, bottom: y + 1.5 };
    });
  });
}

/** A label without its hedge: ≈76 and 76 say one number. */
const bare = (label: string) => label.replace(/^[≥≤≈]/, '');

/** Ticks need no decimals of their own: 2.5, 5, 7.5 or 250, 500, 750. */
function tickText(value: number, scale: Scale, lang: Frame['lang'], unit: string): string {
  return formatNumber(value / scale.by, lang, { step: null }) + (unit === '%' ? '%' : '');
}

/** A red tick after its label if there is room, else before it, else inside the mark's foot. */
function tickBeside(
  label: Words,
  tick: string,
  mark: Mark,
  set: readonly (Words | null)[],
  width: number,
): Words {
  const area = areaOf(label);
  const after = words(tick, area.right + 2, label.y, { tone: 'pencil', mark });
  const before = words(tick, area.left - 2, label.y, { tone: 'pencil', mark, anchor: 'end' });
  const free = (candidate: Words) => {
    const covered = areaOf(candidate);
    return (
      covered.left >= 0 &&
      covered.right <= width &&
      !set.some((other) => {
        if (other === null || other === label) return false;
        const taken = areaOf(other);
        return (
          covered.left < taken.right &&
          taken.left < covered.right &&
          covered.top < taken.bottom &&
          taken.top < covered.bottom
        );
      })
    );
  };
  if (free(after)) return after;
  if (free(before)) return before;
  return words(tick, (area.left + area.right) / 2, label.y - LINE + 2, {
    tone: 'pencil',
    mark,
    anchor: 'middle',
  });
}

/** Where a label may stand: above its mark, a little to either side, then a line or two higher. */
function candidates(mark: Mark, text: string, x: number, y: number, tone: Words['tone'] = 'ink'): Words[] {
  const out: Words[] = [];
  const down = mark.y < 0 ? 1 : -1;
  for (const rise of [0, 1, 2, 3])
    for (const shift of [0, -12, 12, -24, 24])
      out.push(
        words(text, x + shift, y + down * rise * (LINE - 1), { anchor: 'middle', tone, mark, halo: true }),
      );
  return out;
}

/** The interval of a computed number as a thin upright line; an open bound as a chevron. */
function whisker(mark: Mark, x: number, y: (value: number) => number): Shape[] {
  if (
    mark.look === 'implied' &&
    mark.low !== null &&
    mark.high !== null &&
    Math.abs(y(mark.low) - y(mark.high)) > 2
  )
    return [
      {
        kind: 'path',
        points: [
          [x, y(mark.low)],
          [x, y(mark.high)],
        ],
        skin: 'implied',
        weight: 1.25,
        mark,
      },
    ];
  if (mark.low !== null && mark.high !== null) return [];
  const up = mark.high === null ? -1 : 1;
  const tip = y(mark.y) - 2 * (mark.high === null ? 1 : -1);
  return [
    {
      kind: 'path',
      points: [
        [x - 5, tip],
        [x, tip + 4 * up],
        [x + 5, tip],
      ],
      skin: mark.high === null ? 'cited' : 'rest',
      weight: 1.5,
      mark,
    },
  ];
}

/** Lines between the marks of a series: solid between cited figures, dashed as soon as an end is implied, a target or a forecast. */
function joinedLines(
  marks: readonly Mark[],
  series: readonly string[],
  centre: (at: string) => number,
  y: (value: number) => number,
): Shape[] {
  const shapes: Shape[] = [];
  for (const name of series) {
    const line = marks.filter((mark) => mark.series.zh === name).sort((a, b) => centre(a.x) - centre(b.x));
    line.slice(1).forEach((mark, i) => {
      const before = line[i];
      if (!before || before.x === mark.x) return;
      const uncertain = [before, mark].find((each) => each.look !== 'cited');
      shapes.push({
        kind: 'path',
        points: [
          [centre(before.x), y(before.y)],
          [centre(mark.x), y(mark.y)],
        ],
        skin: uncertain ? uncertain.look : skinOf(mark, series.indexOf(name)),
        weight: 2,
        mark: null,
      });
    });
  }
  return shapes;
}

/** Period names under the axis; of those that would touch, every second is left out, those of figures last. */
function periods(
  frame: Frame,
  keys: readonly string[],
  shown: ReadonlyMap<string, Mark>,
  centre: (at: string) => number,
  y: number,
): Shape[] {
  const texts = keys.map((key) => {
    const mark = shown.get(key);
    return mark ? axisLabel(mark, frame.say) : key;
  });
  const ranked = keys
    .map((key, i) => ({ key, text: texts[i] ?? key, rank: rankOf(key, frame) }))
    .sort((a, b) => a.rank - b.rank);
  const labels = ranked.map(({ key, text }) => {
    const half = textWidth(text, SIZE) / 2;
    const x = Math.min(Math.max(centre(key), half), frame.width - half);
    return [words(text, x, y, { anchor: 'middle', tone: 'soft' })];
  });
  return place(labels, { left: -1, right: frame.width + 1, top: y - LINE, bottom: y + LINE }).filter(
    (each) => each !== null,
  );
}

const rankOf = (key: string, { chart }: Frame) => {
  const marks = chart.marks.filter((mark) => mark.x === key);
  return marks.some((mark) => mark.figure !== null)
    ? 0
    : marks.some((mark) => mark.implied !== null)
      ? 1
      : marks.length > 0
        ? 2
        : 3;
};
