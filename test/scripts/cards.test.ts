import { expect, test } from 'vitest';
import { Resvg } from '@resvg/resvg-js';
import { pressFor } from '../../scripts/cards.ts';

const width = 40;
const letters = ['新', '萬', '为', '為', 'A', '5', '%', '✓', '✗', '⊘', '≥', '《', '—'];

/** Each letter in a place of its own, 40 pixels wide. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${letters.length * width}" height="40" font-family="serif" font-size="30"><rect width="100%" height="100%" fill="#fff"/>${letters
  .map((letter, at) => `<text x="${at * width + 4}" y="31">${letter}</text>`)
  .join('')}</svg>`;

test('every character a card may hold is drawn, and drawn as itself', async () => {
  const press = await pressFor([drawing]);
  const png = Buffer.from(await press.print(drawing)).toString('base64');
  // resvg reads its own picture back as pixels.
  const { pixels, width: wide } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${letters.length * width}" height="40"><image href="data:image/png;base64,${png}" width="${letters.length * width}" height="40"/></svg>`,
  ).render();
  const inked = letters.map((_, at) => {
    const dark: string[] = [];
    for (let y = 0; y < 40; y++)
      for (let x = 0; x < width; x++)
        if ((pixels[(y * wide + at * width + x) * 4] ?? 255) < 128) dark.push(`${x},${y}`);
    return dark;
  });
  expect(letters.filter((_, at) => (inked[at]?.length ?? 0) < 15)).toEqual([]);
  // What a font does not have comes out as the same box.
  expect(new Set(inked.map((dark) => dark.join(' '))).size).toBe(letters.length);
});

test('the same drawing is the same picture', async () => {
  const press = await pressFor([drawing]);
  expect(Buffer.from(await press.print(drawing)).equals(Buffer.from(await press.print(drawing)))).toBe(true);
});
