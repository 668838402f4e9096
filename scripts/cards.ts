import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { sha256 } from './files.ts';

const cache = resolve(import.meta.dirname, '../.cache/cards');

const packages = createRequire(import.meta.url);

/** A Song face under the Open Font License, with the characters of all three scripts. */
const FAMILY = 'Noto Serif SC';
const faces = ['400Regular/NotoSerifSC_400Regular.ttf', '600SemiBold/NotoSerifSC_600SemiBold.ttf'].map(
  (file) => packages.resolve(`@expo-google-fonts/noto-serif-sc/${file}`),
);

/** Characters no face of this family has, and others that say the same. */
const replaced: Readonly<Record<string, string>> = { '✗': '×' };

/** Draws SVG of a set as PNG: one picture a call, fonts cut down to the characters of all of them beforehand. */
export interface Press {
  print: (svg: string) => Promise<Uint8Array>;
}

/**
 * Makes a press for a set of drawings. resvg draws nothing, without an error, for a character it has no glyph for: so it is
 * given only our own face, and that face holds every character of the set.
 */
export async function pressFor(drawings: Iterable<string>): Promise<Press> {
  const characters = new Set<string>();
  for (const svg of drawings) for (const character of printable(svg)) characters.add(character);
  const text = [...characters].sort().join('');
  const folder = join(cache, `fonts-${sha256(text).slice(0, 16)}`);
  const files = faces.map((_, i) => join(folder, `${i}.ttf`));
  const made = await Promise.all(files.map((file) => readFile(file).catch(() => null)));
  if (made.includes(null)) {
    await mkdir(folder, { recursive: true });
    for (const [i, face] of faces.entries()) {
      const cut = await subsetFont(await readFile(face), text, {
        targetFormat: 'sfnt',
        preserveNameIds: [16, 17],
      });
      await writeFile(files[i] ?? '', cut);
    }
  }
  return { print: (svg) => print(printable(svg), files) };
}

/** The same drawing makes the same picture: it is kept from build to build. */
async function print(svg: string, fontFiles: string[]): Promise<Uint8Array> {
  const kept = join(cache, `${sha256(svg).slice(0, 32)}.png`);
  const known = await readFile(kept).catch(() => null);
  if (known !== null) return known;
  const picture = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles,
      defaultFontFamily: FAMILY,
      serifFamily: FAMILY,
      sansSerifFamily: FAMILY,
    },
  });
  const png = picture.asPng();
  await writeFile(kept, png);
  return png;
}

function printable(svg: string): string {
  return svg.replace(/✗/g, (character) => replaced[character] ?? character);
}
