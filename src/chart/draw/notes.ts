import { textWidth, wrap } from './measure.ts';
import { tickOf } from './say.ts';
import { LINE, SIZE, line, words, type Frame, type Run, type Shape } from './scene.ts';

const GAP = 20;
const SWATCH = 15;

/** What stands beside the axis, as linked words under the drawing: 同比 +96.9% ✓ · 推得 2021年 356.1 万辆. */
export function notesOf({ chart, say, width }: Frame, top: number): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, top + LINE];
  for (const mark of chart.notes) {
    const lead = say(mark.xLabel);
    const tail: Run[] = [
      { text: say(mark.label), tone: 'ink' },
      { text: tickOf(mark), tone: 'pencil' },
    ];
    const swatch = mark.look === 'implied' ? SWATCH : 0;
    const whole = line([{ text: lead, tone: 'soft' }, ...tail], 0, 0, { mark });
    const needed = swatch + textWidth(whole.text, SIZE);
    if (x > 0 && x + needed > width) [x, y] = [0, y + LINE + 5];
    const [left, first] = [x, y];
    if (swatch > 0) shapes.push({ kind: 'box', x, y: y - 9, width: 10, height: 10, skin: 'implied', mark });
    if (needed <= width) {
      shapes.push({ ...whole, x: x + swatch, y });
      x += needed + GAP;
    } else {
      // Too long for one line: the words wrap, the number closes them.
      const lines = wrap(lead, width - swatch, SIZE);
      const last = lines.pop() ?? '';
      for (const text of lines) {
        shapes.push(words(text, swatch, y, { tone: 'soft', mark }));
        y += LINE;
      }
      const closing = line([{ text: last, tone: 'soft' }, ...tail], swatch, y, { mark });
      if (swatch + textWidth(closing.text, SIZE) <= width) shapes.push(closing);
      else {
        if (last !== '') shapes.push(words(last, swatch, y, { tone: 'soft', mark }));
        if (last !== '') y += LINE;
        const closed = line(tail, swatch, y, { mark });
        if (swatch + textWidth(closed.text, SIZE) <= width) shapes.push(closed);
        else
          wrap(closed.text, width - swatch, SIZE).forEach((text, n) => {
            if (n > 0) y += LINE;
            shapes.push(words(text, swatch, y, { mark }));
          });
      }
      x = width;
    }
    const right = Math.min(width, Math.max(left + needed, left + 24));
    shapes.push({
      kind: 'box',
      x: left,
      y: first - 16,
      width: right - left,
      height: y - first + 24,
      skin: 'hit',
      mark,
    });
  }
  return { shapes, height: chart.notes.length === 0 ? 0 : y - top + 10 };
}
