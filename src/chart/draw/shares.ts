import { formatNumber } from '../../model/format.ts';
import { WORDS } from '../wording.ts';
import { keyOf } from './key.ts';
import { skinOf } from './look.ts';
import { textWidth, wrapTo } from './measure.ts';
import { tickOf } from './say.ts';
import { LINE, SIZE, line, words, type Frame, type Run, type Scene, type Shape } from './scene.ts';

const BAR = 20;
const GAP = 16;

/**
 * Parts of a whole: the part solid, the rest of the hundred a dashed outline that says it is computed. Each row has a
 * whole of its own; a range or an open bound blurs the border between the two.
 */
export function shares(frame: Frame): Scene {
  const { chart, lang, say, width } = frame;
  const key = keyOf(frame);
  const shapes: Shape[] = [...key.shapes];
  let y = key.height;
  const single = chart.marks.length === 1;
  for (const mark of chart.marks) {
    const rowTop = y;
    if (!single) {
      const lines = wrapTo(say(mark.xLabel), width, SIZE, 2);
      lines.forEach((text, n) => shapes.push(words(text, 0, y + 12 + n * LINE, { tone: 'soft', mark })));
      y += lines.length * LINE + 3;
    }
    const x = (value: number) => (Math.min(100, Math.max(0, value)) / 100) * width;
    const [low, high] = [mark.low ?? 0, mark.high ?? 100];
    const sure = mark.low === null ? mark.y : low;
    const open = low !== high;
    const part = Math.max(1.5, x(open && mark.low !== null && mark.high !== null ? low : sure));
    shapes.push({ kind: 'box', x: 0.5, y: y + 0.5, width: width - 1, height: BAR - 1, skin: 'rest', mark });
    shapes.push({ kind: 'box', x: 0, y, width: part, height: BAR, skin: skinOf(mark), mark });
    if (open && mark.low !== null && mark.high !== null)
      shapes.push({
        kind: 'box',
        x: part,
        y: y + 0.5,
        width: x(high) - part,
        height: BAR - 1,
        skin: 'forecast',
        mark,
      });
    if (open && (mark.low === null || mark.high === null)) {
      const out = mark.high === null ? 1 : -1;
      const at = part + 4 * out;
      shapes.push({
        kind: 'path',
        points: [
          [at, y + 5],
          [at + 5 * out, y + BAR / 2],
          [at, y + BAR - 5],
        ],
        skin: mark.high === null ? 'cited' : 'reference',
        weight: 1.5,
        mark,
      });
    }
    y += BAR;
    const runs: Run[] = [
      { text: say(mark.label), tone: 'ink' },
      { text: tickOf(mark), tone: 'pencil' },
    ];
    const label = line(runs, 0, y + 15, { mark });
    shapes.push(label);
    const restText = restOf(mark.y, mark.low, mark.high, mark.step, lang);
    const rest = `${say(WORDS.rest)} ${mark.approx ? '≈' : ''}${restText} · ${say(WORDS.computed)}`;
    const used = textWidth(`${label.text} `, SIZE);
    if (used + textWidth(rest, SIZE) <= width)
      shapes.push(words(rest, width, y + 15, { anchor: 'end', tone: 'soft' }));
    y += 20;
    shapes.push({ kind: 'box', x: 0, y: rowTop - 2, width, height: y - rowTop + 4, skin: 'hit', mark });
    y += GAP;
  }
  return { width, height: y - GAP + 4, shapes };
}

/** What is left of the hundred: 36.5%; of at least 90, at most 10; of 10–30, 70–90. */
export function restOf(
  y: number,
  low: number | null,
  high: number | null,
  step: number | null,
  lang: Frame['lang'],
): string {
  const write = (value: number) => `${formatNumber(100 - value, lang, { step })}%`;
  if (low === null) return `≥${write(y)}`;
  if (high === null) return `≤${write(y)}`;
  if (low !== high) return `${formatNumber(100 - high, lang, { step })}–${write(low)}`;
  return write(y);
}
