import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Mark } from '../../model/chart.ts';
import { keyOf, seriesNames } from './key.ts';
import { placesOf } from './columns.ts';
import { skinOf } from './look.ts';
import { textWidth } from './measure.ts';
import { axisLabel, tickOf } from './say.ts';
import { SIZE, words, type Frame, type Scene, type Shape } from './scene.ts';

const PLOT = 150;

/** Two periods and the line between them: the numbers stand outside, left and right, the periods under them. */
export function slope(frame: Frame): Scene {
  const { chart, say, width } = frame;
  const key = keyOf(frame);
  const { shown } = placesOf(chart.marks);
  const marks = chart.marks.filter((mark) => mark.look !== 'reference');
  const series = seriesNames(marks);
  const periods = [...shown.keys()].filter((at) => marks.some((mark) => mark.x === at)).sort();
  const [first, last] = [periods[0] ?? '', periods.at(-1) ?? ''];
  const text = (mark: Mark) => say(mark.label) + (tickOf(mark) === '' ? '' : ` ${tickOf(mark)}`);
  const room = (at: string) =>
    Math.max(
      ...marks.filter((mark) => mark.x === at).map((mark) => textWidth(text(mark), SIZE + 2)),
      ...[...shown.values()]
        .filter((mark) => mark.x === at)
        .map((mark) => textWidth(axisLabel(mark, say), SIZE) / 2),
    ) + 14;
  const left = room(first);
  const right = width - Math.max(room(last), width * 0.25);
  const values = marks.flatMap((mark) => [mark.y, mark.low ?? mark.y, mark.high ?? mark.y]);
  const top = key.height + 16;
  const bottom = top + PLOT;
  const y = scaleLinear()
    .domain([Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 1)])
    .range([bottom, top]);
  const x = (at: string) => (at === first ? left : right);
  const shapes: Shape[] = [...key.shapes];
  shapes.push({ kind: 'rule', x1: left - 10, x2: right + 10, y1: y(0), y2: y(0), tone: 'line', mark: null });
  for (const at of [first, last])
    shapes.push({ kind: 'rule', x1: x(at), x2: x(at), y1: top - 6, y2: bottom, tone: 'hair', mark: null });
  series.forEach((name, i) => {
    const ends = marks.filter((mark) => mark.series.zh === name);
    const [from, to] = [ends.find((mark) => mark.x === first), ends.find((mark) => mark.x === last)];
    if (!from || !to) return;
    const uncertain = [from, to].find((mark) => mark.look !== 'cited');
    shapes.push({
      kind: 'path',
      points: [
        [left, y(from.y)],
        [right, y(to.y)],
      ],
      skin: uncertain ? uncertain.look : skinOf(to, i),
      weight: 2,
      mark: null,
    });
  });
  let lowest = bottom;
  for (const side of [first, last]) {
    let taken = Number.NEGATIVE_INFINITY;
    const here = marks.filter((mark) => mark.x === side).sort((a, b) => y(a.y) - y(b.y));
    for (const mark of here) {
      const at = x(side);
      const skin = skinOf(mark, series.indexOf(mark.series.zh));
      const line = Math.max(y(mark.y) + 5, taken + 17);
      taken = line;
      lowest = Math.max(lowest, line + 3);
      shapes.push({ kind: 'dot', x: at, y: y(mark.y), r: 4.5, skin, mark });
      if (mark.low === null || mark.high === null) {
        const up = mark.high === null ? -1 : 1;
        shapes.push({
          kind: 'path',
          points: [
            [at - 5, y(mark.y) + 8 * up],
            [at, y(mark.y) + 12 * up],
            [at + 5, y(mark.y) + 8 * up],
          ],
          skin: 'cited',
          weight: 1.5,
          mark,
        });
      }
      const anchor = side === first ? 'end' : 'start';
      const tick = tickOf(mark);
      const label = say(mark.label);
      const labelWidth = textWidth(label, SIZE + 2);
      const tickWidth = tick === '' ? 0 : textWidth(` ${tick}`, SIZE + 2);
      const start = side === first ? at - 12 - tickWidth : at + 12;
      shapes.push(words(label, start, line, { anchor, size: SIZE + 2, mark }));
      if (tick !== '')
        shapes.push(
          words(tick, side === first ? at - 12 : start + labelWidth + 4, line, {
            anchor,
            size: SIZE + 2,
            tone: 'pencil',
            mark,
          }),
        );
      shapes.push({
        kind: 'box',
        x: side === first ? at - 12 - labelWidth - tickWidth : at - 12,
        y: line - 17,
        width: labelWidth + tickWidth + 24,
        height: 24,
        skin: 'hit',
        mark,
      });
    }
  }
  for (const at of [first, last]) {
    const mark = shown.get(at);
    if (mark)
      shapes.push(words(axisLabel(mark, say), x(at), lowest + 18, { anchor: 'middle', tone: 'soft' }));
  }
  return { width, height: lowest + 26, shapes };
}
