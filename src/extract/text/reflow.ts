import type { Span } from '../../model/index.ts';
import type { Line } from './line.ts';
import { piecesOf } from './markup.ts';
import { isWide } from './width.ts';

/** Text of a paragraph with the way back to the file. */
export interface Reflowed {
  text: string;
  spans: Span[];
}

/**
 * Joins the lines of a paragraph: a space between words of an alphabet, none beside a Chinese character,
 * and the hyphen of a divided word taken out. What reflowing adds is in no span.
 */
export function reflow(lines: readonly Line[], spelling: Spelling): Reflowed {
  const parts: string[] = [];
  const spans: Span[] = [];
  let length = 0;
  let tail = '';
  const keep = (line: Line, from: number, to: number): void => {
    // A soft hyphen may be all there is.
    if (to === from) return;
    const last = spans.at(-1);
    const start = line.start + from;
    if (last !== undefined && last.start + last.length === start && last.at + last.length === length)
      last.length += to - from;
    else spans.push({ at: length, start, length: to - from });
    parts.push(line.text.slice(from, to));
    length += to - from;
    tail = line.text.slice(Math.max(from, to - 24), to);
  };

  lines.forEach((line, at) => {
    const next = lines[at + 1]?.text ?? '';
    const pieces = piecesOf(line.text);
    const first = pieces[0];
    if (first !== undefined && tail !== '' && needsSpace(tail, line.text.slice(first.from, first.from + 1))) {
      parts.push(' ');
      length++;
    }
    pieces.forEach((piece, index) => {
      const divided =
        index === pieces.length - 1 &&
        next !== '' &&
        isDivided(line.text.slice(piece.from, piece.to), next, spelling);
      keep(line, piece.from, divided ? piece.to - 1 : piece.to);
      if (divided) tail = DIVIDED;
    });
  });
  return { text: parts.join(''), spans };
}

/** Tail that asks for nothing between itself and what follows. */
const DIVIDED = '\u00ad';

/** Words of the document as spelt within a line, to tell a divided word from a hyphenated one. */
export type Spelling = (word: string) => boolean;

const HEAD = /^[a-z]{2,30}/u;
const BROKEN = /(?<![A-Za-z])([A-Za-z]{2,30})[-\u00ad\u2010]$/u;

// exten- ⏎ sion, but low- ⏎ carbon
function isDivided(text: string, next: string, spelling: Spelling): boolean {
  if (text.endsWith('\u00ad')) return true;
  const before = BROKEN.exec(text.slice(-32))?.[1];
  const after = HEAD.exec(next)?.[0];
  if (before === undefined || after === undefined) return false;
  if (spelling(`${before}-${after}`)) return false;
  return spelling(before + after) || !WORDS.has(before.toLowerCase());
}

// First halves of compounds that keep their hyphen at the end of a line.
const WORDS = new Set(
  'all anti co cross double eight even ever ex fast five four full half hard high ill in inter large long low market medium mid mini multi new nine non old on one over part post pre price quarter record second self seven short single six small so state ten third three top two under up well world year zero'.split(
    ' ',
  ),
);

function needsSpace(before: string, after: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  const first = after.charCodeAt(0);
  if (before === DIVIDED || isWide(last) || isWide(first)) return false;
  return !/[\s(/[{‐–—-]$/u.test(before) && !/^[\s)\]}/,.;:!?%]/u.test(after);
}
