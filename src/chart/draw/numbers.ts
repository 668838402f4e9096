import { scaledUnit } from '../../model/format.ts';
import { LOOKS } from '../wording.ts';
import { textWidth } from './measure.ts';
import { tickOf } from './say.ts';
import { LINE, SIZE, words, type Frame, type Scene, type Shape } from './scene.ts';

const LARGE = 44;

/** Single numbers, set large with the unit small beside them: what stands alone needs no axis. */
export function numbers(frame: Frame): Scene {
  const { chart, lang, say, width } = frame;
  const shapes: Shape[] = [];
  const many = chart.marks.length > 1;
  const size = many ? 28 : LARGE;
  let y = 0;
  for (const mark of chart.marks) {
    const top = y;
    if (many) {
      shapes.push(words(say(mark.xLabel), 0, y + 12, { tone: 'soft', mark }));
      y += LINE;
    }
    const scale = lang === 'en' ? chart.scale.en : chart.scale.zh;
    const percent = chart.unit === '%';
    const label = say(mark.label);
    const unit = percent
      ? ''
      : say({
          zh: scaledUnit(chart.unit, chart.counter, scale, 'zh-Hans'),
          en: scaledUnit(chart.unit, chart.counter, scale, 'en'),
        });
    const fit = Math.min(size, (size * width * 0.98) / textWidth(label, size));
    y += fit * 0.92;
    shapes.push(words(label, 0, y, { size: fit, serif: true, mark }));
    const after = [unit, mark.look === 'cited' ? '' : say(LOOKS[mark.look])].filter(Boolean).join(' · ');
    let x = textWidth(label, fit) * 0.96 + 8;
    const tick = tickOf(mark);
    const needed = textWidth(after, 14) + (tick === '' ? 0 : 24);
    if (x + needed > width) [x, y] = [0, y + 22];
    shapes.push(words(after, x, y, { size: 14, tone: 'soft', mark }));
    if (tick !== '')
      shapes.push(words(tick, x + textWidth(after, 14) + 8, y, { size: 16, tone: 'pencil', mark }));
    y += 10;
    shapes.push({
      kind: 'box',
      x: 0,
      y: top,
      width: Math.min(width, x + needed),
      height: y - top,
      skin: 'hit',
      mark,
    });
    y += many ? 10 : 0;
  }
  void SIZE;
  return { width, height: y + 2, shapes };
}
