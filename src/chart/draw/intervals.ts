import { scaleLinear } from 'd3-scale';
import { keyOf } from './key.ts';
import { skinOf } from './look.ts';
import { textWidth, wrapTo } from './measure.ts';
import { tickOf } from './say.ts';
import { LINE, SIZE, line, words, type Frame, type Run, type Scene, type Shape } from './scene.ts';

const ROW = 24;
const GAP = 12;

/** Ranges and bounds: a bar from the lower to the upper end with caps; an end the text leaves open has a chevron instead. */
export function intervals(frame: Frame): Scene {
  const { chart, say, width } = frame;
  const key = keyOf(frame);
  const shapes: Shape[] = [...key.shapes];
  const ends = chart.marks.flatMap((mark) => [mark.y, mark.low ?? 0, mark.high ?? 0, 0]);
  const numbers = chart.marks.map((mark) => textWidth(`${say(mark.label)} ${tickOf(mark)}`, SIZE));
  const right = Math.max(0, ...numbers) + 22;
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const x = scaleLinear()
    .domain([least, most === least ? least + 1 : most])
    .range([0, width - right]);
  let y = key.height;
  const single = chart.marks.length === 1;
  for (const mark of chart.marks) {
    const rowTop = y;
    if (!single) {
      const lines = wrapTo(say(mark.xLabel), width, SIZE, 2);
      lines.forEach((text, n) => shapes.push(words(text, 0, y + 12 + n * LINE, { tone: 'soft', mark })));
      y += lines.length * LINE;
    }
    const middle = y + ROW / 2;
    const skin = skinOf(mark);
    const range = mark.low !== null && mark.high !== null && mark.low < mark.high;
    const [from, to] = range ? [x(mark.low ?? 0), x(mark.high ?? 0)] : [x(0), x(mark.y)];
    shapes.push({ kind: 'rule', x1: x(0), x2: x(most), y1: middle, y2: middle, tone: 'hair', mark: null });
    if (range) {
      shapes.push({
        kind: 'box',
        x: from,
        y: middle - 5,
        width: Math.max(2, to - from),
        height: 10,
        skin,
        mark,
      });
      for (const end of [from, to]) {
        const cap = [end, middle - 9] as const;
        shapes.push({ kind: 'path', points: [cap, [end, middle + 9]], skin: 'cited', weight: 1.75, mark });
      }
    } else {
      const points = [[from, middle] as const, [to, middle] as const];
      shapes.push({ kind: 'path', points, skin, weight: 2, mark });
      shapes.push({ kind: 'dot', x: to, y: middle, r: 4.5, skin, mark });
    }
    if (mark.low === null || mark.high === null) {
      const out = mark.high === null ? 1 : -1;
      shapes.push({
        kind: 'path',
        points: [
          [to + 7 * out, middle - 5],
          [to + 12 * out, middle],
          [to + 7 * out, middle + 5],
        ],
        skin: 'cited',
        weight: 1.5,
        mark,
      });
    }
    const runs: Run[] = [
      { text: say(mark.label), tone: 'ink' },
      { text: tickOf(mark), tone: 'pencil' },
    ];
    shapes.push(line(runs, to + (mark.high === null ? 18 : 12), middle + 4.5, { mark }));
    y += ROW;
    shapes.push({ kind: 'box', x: 0, y: rowTop - 2, width, height: y - rowTop + 4, skin: 'hit', mark });
    y += GAP;
  }
  return { width, height: y - GAP + 4, shapes };
}
