import { hedgeOf, inBoth, scaledUnit } from '../../model/format.ts';
import type { Mark } from '../../model/chart.ts';
import { LOOKS } from '../wording.ts';
import { textWidth } from './measure.ts';
import { tickOf } from './say.ts';
import { LINE, words, type Frame, type Scene, type Shape } from './scene.ts';

const LARGE = 44;

/** Single numbers, set large with the unit small beside them: what stands alone needs no axis. */
export function numbers(frame: Frame): Scene {
  const { chart, say, width } = frame;
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
    const percent = chart.unit === '%';
    const written = say(mark.label);
    // A sign reads badly at this size: the hedge is a word before the number.
    const label = written.replace(/^[≥≤≈]/, '');
    const hedge = label === written ? '' : say(hedgeWord(mark));
    const unit = percent
      ? ''
      : say(
          inBoth((each) =>
            scaledUnit(chart.unit, chart.counter, each === 'en' ? chart.scale.en : chart.scale.zh, each),
          ),
        );
    const lead = hedge === '' ? 0 : textWidth(hedge, 16) + 8;
    const fit = Math.min(size, (size * (width - lead)) / textWidth(label, size));
    y += fit * 0.92;
    if (hedge !== '') shapes.push(words(hedge, 0, y, { size: 16, tone: 'soft', mark }));
    shapes.push(words(label, lead, y, { size: fit, serif: true, mark }));
    const after = [unit, mark.look === 'cited' ? '' : say(LOOKS[mark.look])].filter(Boolean).join(' · ');
    let x = lead + textWidth(label, fit) + 4;
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
  return { width, height: y + 2, shapes };
}

const hedgeWord = (mark: Mark) =>
  inBoth((lang) => hedgeOf({ value: mark.y, low: mark.low, high: mark.high, approx: mark.approx }, lang));
