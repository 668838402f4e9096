import { scaleLinear } from 'd3-scale';
import type { Mark } from '../../model/chart.ts';
import { keyOf } from './key.ts';
import { skinOf } from './look.ts';
import { textWidth, wrapTo } from './measure.ts';
import { tickOf } from './say.ts';
import { LINE, SIZE, line, words, type Frame, type Run, type Scene, type Shape } from './scene.ts';

const BAR = 18;
const GAP = 14;

/** Where a bar begins and ends in the chart's unit. */
export type Extent = (mark: Mark, index: number) => { from: number; to: number };

const plain: Extent = (mark) => ({ from: 0, to: mark.y });

/**
 * Horizontal bars, one a row: names to the left where they are short, above the bar where they are long; the number at
 * the bar's end. Draws `bar` and `target`, and with another extent `foot` (each part begins where the last one ended).
 */
export function bars(
  frame: Frame,
  extent: Extent = plain,
  marks: readonly Mark[] = frame.chart.marks,
): Scene {
  const { say, width } = frame;
  const key = keyOf(frame);
  const shapes: Shape[] = [...key.shapes];
  const names = marks.map((mark) => say(mark.xLabel));
  const widest = Math.max(0, ...names.map((name) => textWidth(name, SIZE)));
  const beside = widest <= width * 0.36;
  const left = beside ? Math.ceil(widest) + 12 : 0;
  const numbers = marks.map((mark) => say(mark.label) + (tickOf(mark) === '' ? '' : ` ${tickOf(mark)}`));
  const right = Math.max(0, ...numbers.map((number) => textWidth(number, SIZE))) + 18;
  const ends = marks.flatMap((mark, i) => {
    const { from, to } = extent(mark, i);
    return [from, to, mark.high ?? 0];
  });
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const negative = least < 0 ? right : 0;
  const x = scaleLinear()
    .domain([least, most === least ? least + 1 : most])
    .range([left + negative, width - (most > 0 ? right : 8)]);
  let y = key.height;
  const top = y;
  marks.forEach((mark, i) => {
    const { from, to } = extent(mark, i);
    const rowTop = y;
    if (beside) shapes.push(words(names[i] ?? '', 0, y + BAR / 2 + 4.5, { tone: 'soft', mark }));
    else {
      const lines = wrapTo(names[i] ?? '', width, SIZE, 2);
      lines.forEach((text, n) => shapes.push(words(text, 0, y + 12 + n * LINE, { tone: 'soft', mark })));
      y += lines.length * LINE + 2;
    }
    const [x1, x2] = [x(Math.min(from, to)), x(Math.max(from, to))];
    const drawn = Math.max(x2 - x1, 1.5);
    const skin = skinOf(mark);
    shapes.push({ kind: 'box', x: x1, y, width: drawn, height: BAR, skin, mark });
    if (mark.high === null || drawn > 14)
      shapes.push(...openEnd(mark, to >= from ? x1 + drawn : x1, y + BAR / 2, to < from ? -1 : 1));
    const back = to < 0 && to < from;
    const at = back ? x1 - 8 : x1 + drawn + (mark.high === null ? 14 : 8);
    const runs: Run[] = [
      { text: say(mark.label), tone: 'ink' },
      { text: tickOf(mark), tone: 'pencil' },
    ];
    shapes.push(line(runs, at, y + BAR / 2 + 4.5, { mark, anchor: back ? 'end' : 'start' }));
    y += BAR;
    shapes.push({ kind: 'box', x: 0, y: rowTop - 3, width, height: y - rowTop + 6, skin: 'hit', mark });
    y += GAP;
  });
  shapes.push({ kind: 'rule', x1: x(0), x2: x(0), y1: top - 2, y2: y - GAP + 4, tone: 'line', mark: null });
  return { width, height: y - GAP + 6, shapes };
}

export const isOpen = (mark: Mark) => mark.low === null || mark.high === null;

/** 超过 has no upper end: the bar goes on as a dotted stub. 不到 has no lower one: the stub points back inside. */
function openEnd(mark: Mark, x: number, y: number, direction: 1 | -1): Shape[] {
  if (!isOpen(mark)) return [];
  const out = mark.high === null ? direction : -direction;
  const from = x + 1 * out;
  return [
    {
      kind: 'path',
      points: [
        [from, y - 5],
        [from + 5 * out, y],
        [from, y + 5],
      ],
      skin: mark.high === null ? 'cited' : 'rest',
      weight: 1.5,
      mark,
    },
  ];
}
