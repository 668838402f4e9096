import { textWidth, wrap } from './measure.ts';
import { tickOf } from './say.ts';
import { LINE, SIZE, words, type Frame, type Shape } from './scene.ts';

/** What stands beside the axis, as linked words under the drawing: 同比 +96.9% ✓ · 推得 2021年 356.1 万辆. */
export function notesOf({ chart, say, width }: Frame, top: number): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, top + LINE];
  const gap = 20;
  for (const mark of chart.notes) {
    const lead = say(mark.xLabel);
    const number = say(mark.label);
    const tick = tickOf(mark);
    const tail = textWidth(tick === '' ? number : `${number} ${tick}`, SIZE);
    const swatch = mark.look === 'implied' ? 15 : 0;
    const leadWidth = lead === '' ? 0 : textWidth(`${lead} `, SIZE);
    const whole = swatch + leadWidth + tail;
    if (x > 0 && x + whole > width) [x, y] = [0, y + LINE + 5];
    const start = { x, y };
    if (swatch > 0) shapes.push({ kind: 'box', x, y: y - 9, width: 10, height: 10, skin: 'implied', mark });
    if (whole <= width) {
      if (lead !== '') shapes.push(words(lead, x + swatch, y, { tone: 'soft', mark }));
      shapes.push(words(number, x + swatch + leadWidth, y, { mark }));
      if (tick !== '')
        shapes.push(
          words(tick, x + swatch + leadWidth + textWidth(`${number} `, SIZE), y, { tone: 'pencil', mark }),
        );
      x += whole + gap;
    } else {
      // Too long for one line: the words wrap, the number closes them.
      const lines = wrap(lead, width - swatch, SIZE);
      lines.forEach((line, i) => shapes.push(words(line, swatch, y + i * LINE, { tone: 'soft', mark })));
      const last = lines.at(-1) ?? '';
      let at = swatch + textWidth(`${last} `, SIZE);
      y += (lines.length - 1) * LINE;
      if (at + tail > width) [at, y] = [swatch, y + LINE];
      shapes.push(words(number, at, y, { mark }));
      if (tick !== '')
        shapes.push(words(tick, at + textWidth(`${number} `, SIZE), y, { tone: 'pencil', mark }));
      [x, y] = [0, y + LINE + 5];
    }
    const right = Math.max(start.x + Math.min(whole, width), start.x + 24);
    shapes.push({
      kind: 'box',
      x: start.x,
      y: start.y - 16,
      width: Math.min(width, right) - start.x,
      height: Math.max(24, y - start.y + (x === 0 ? 0 : 24)),
      skin: 'hit',
      mark,
    });
  }
  if (chart.notes.length === 0) return { shapes, height: 0 };
  return { shapes, height: (x === 0 ? y - LINE - 5 : y) - top + 10 };
}
