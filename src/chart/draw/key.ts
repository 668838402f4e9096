import type { Mark } from '../../model/chart.ts';
import { LOOKS, WORDS } from '../wording.ts';
import { textWidth } from './measure.ts';
import { LINE, SIZE, words, type Frame, type Shape, type Skin } from './scene.ts';
import { skinOf } from './look.ts';

interface Entry {
  text: string;
  skin: Skin;
}

/** Names of series and of looks above a drawing, where one look or one series alone would not need them. */
export function keyOf({ chart, say, width }: Frame): { shapes: Shape[]; height: number } {
  const series = seriesNames(chart.marks);
  const entries: Entry[] = [];
  if (series.length > 1 && chart.xKind === 'time') {
    series.forEach((name, i) => {
      const mark = chart.marks.find((each) => each.look === 'cited' && each.series.zh === name);
      if (mark) entries.push({ text: say(mark.series), skin: skinOf(mark, i) });
    });
  }
  for (const look of ['implied', 'target', 'forecast'] as const)
    if (chart.form !== 'target' && chart.marks.some((mark) => mark.look === look))
      entries.push({ text: say(look === 'implied' ? WORDS.impliedShort : LOOKS[look]), skin: look });
  const behind = chart.marks.filter((mark) => mark.look === 'reference');
  [...new Set(behind.map((mark) => mark.series.zh))].forEach((name, n) => {
    const mark = behind.find((each) => each.series.zh === name);
    if (mark) entries.push({ text: say(mark.series), skin: n === 0 ? 'reference' : 'reference-2' });
  });
  return lay(entries, width);
}

/** Series of figures (not of references), in drawing order. */
export function seriesNames(marks: readonly Mark[]): string[] {
  return [...new Set(marks.filter((mark) => mark.look !== 'reference').map((mark) => mark.series.zh))];
}

const SWATCH = 10;

function lay(entries: readonly Entry[], width: number): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, 12];
  for (const { text, skin } of entries) {
    const needed = SWATCH + 6 + textWidth(text, SIZE);
    if (x > 0 && x + needed > width) [x, y] = [0, y + LINE];
    if (skin.startsWith('reference')) {
      shapes.push({
        kind: 'path',
        points: [
          [x, y - 4],
          [x + SWATCH + 2, y - 4],
        ],
        skin,
        weight: 2,
        mark: null,
      });
    } else
      shapes.push({ kind: 'box', x, y: y - SWATCH + 1, width: SWATCH, height: SWATCH, skin, mark: null });
    shapes.push(words(text, x + SWATCH + 6, y, { tone: 'soft' }));
    x += needed + 18;
  }
  return { shapes, height: entries.length === 0 ? 0 : y + 12 };
}
