import { hasClause, isEnded } from './joint.ts';
import { columns } from './width.ts';

/** A printed line that is not blank, without the white space around it. */
export interface Line {
  /** UTF-16 offsets in the source's text. */
  start: number;
  end: number;
  text: string;
  /** Columns as a printer counts: a Chinese character is two. */
  width: number;
  /** Columns of white space in front of it. */
  indent: number;
  /** Blank lines above it, or `Infinity` at the top of the text. */
  gap: number;
  /** Ends as a sentence does, or as a clause before a list. */
  ended: boolean;
  /** Holds a comma or a stop before its end. */
  clause: boolean;
}

/** The lines of a text that hold something, in order. Form feeds are white space: what a page break does to a paragraph is decided later. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = Infinity;
  const add = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start === end) {
      gap++;
      return;
    }
    const content = text.slice(start, end);
    lines.push({
      start,
      end,
      text: content,
      width: columns(content),
      indent: columns(text.slice(from, start)),
      gap,
      ended: isEnded(content),
      clause: hasClause(content),
    });
    gap = 0;
  };
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x0a && code !== 0x0d && code !== 0x2028 && code !== 0x2029) continue;
    add(from, at);
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    from = at + 1;
  }
  add(from, text.length);
  return lines;
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b)
  );
}
