import type { Words } from './scene.ts';

/** Width of a text in pixels, a little too wide rather than too narrow, since no font is at hand when a chart is drawn. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const char of text) em += charWidth(char);
  return em * size;
}

function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  // Han, kana, full-width forms; and the signs that a Chinese font sets as wide as a character.
  if (code >= 0x2e80 || /[—“”‘’…≥≤≈✓⊘✗→·]/.test(char)) return 1;
  if (/[.,:;|!'()[\]\sijl]/.test(char)) return 0.34;
  if (/[A-Z%mw@+−–]/.test(char)) return 0.74;
  return 0.58;
}

/** Breaks a text into lines no wider than `width`: between Han characters or at spaces, never before closing punctuation. */
export function wrap(text: string, width: number, size: number): string[] {
  const pieces = text.match(/[^\S\n]+|[\p{L}\p{N}\p{M}$%.+−–'’≥≤≈-]+|./gu)?.flatMap(split) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line + piece;
    const closes = /^[，。；：、）》”’」』！？,.;:)\]]/u.test(piece);
    if (line === '' || closes || textWidth(longer.trimEnd(), size) <= width) line = longer;
    else {
      lines.push(line.trim());
      line = piece.trimStart();
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/** Han text may break anywhere; Latin words and numbers stay whole. */
function split(piece: string): string[] {
  return piece.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? [piece];
}

/** At most `most` lines; what does not fit ends in an ellipsis. */
export function wrapTo(text: string, width: number, size: number, most: number): string[] {
  const lines = wrap(text, width, size);
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? '';
  while (last !== '' && textWidth(`${last}…`, size) > width) last = [...last].slice(0, -1).join('');
  return [...lines.slice(0, most - 1), `${last}…`];
}

export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The area a text covers. */
export function areaOf(text: Words): Area {
  const width = textWidth(text.text, text.size);
  const left = text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2;
  return { left, right: left + width, top: text.y - text.size * 0.86, bottom: text.y + text.size * 0.22 };
}

export function touch(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
