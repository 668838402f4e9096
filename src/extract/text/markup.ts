/** A piece of the file that stays, or characters that take the place of what goes. */
export interface Piece {
  /** Offsets within the line. */
  from: number;
  to: number;
}

// <sup>①</sup> · <sup>[2]</sup> · <sup>*</sup>: a note mark. <sup>2</sup> after a letter or digit is a power and stays as written.
const NOTE_MARK =
  /<sup>\s?(?:[\u2460-\u2473\u3251-\u325f*†‡]|\[\d{1,3}\])\s?<\/sup>|(?<=[^\w<>])<sup>\d{1,3}<\/sup>/giu;
const TAG = /<\/?(?:[abiup]|em|strong|span|font|div|br|small|mark)(?:\s[^<>]{0,200})?\/?>/giu;
// **摘要:** · __bold__
const EMPHASIS = /\*\*(?=\S)|(?<=\S)\*\*/gu;
// Markdown's heading marks, block quotes, and its backslash before a mark: \*
const LINE_START = /^(?:#{1,6}\s+|>\s+)/u;
const ESCAPED = /\\(?=[*_#[\]()<>`~|])/gu;

/** What of a line is text once the remnants of HTML and Markdown are taken out, as pieces of the line in order. */
export function piecesOf(line: string): Piece[] {
  if (!/[<*\\#>]/u.test(line)) return [{ from: 0, to: line.length }];
  const cuts: Piece[] = [];
  const cut = (pattern: RegExp): void => {
    for (const { index, 0: found } of line.matchAll(pattern))
      cuts.push({ from: index, to: index + found.length });
  };
  cut(NOTE_MARK);
  cut(TAG);
  const start = LINE_START.exec(line);
  if (start !== null) cuts.push({ from: 0, to: start[0].length });
  cut(ESCAPED);
  const marks = [...line.matchAll(EMPHASIS)];
  // Only pairs: 2**3 stays.
  if (marks.length % 2 === 0) cut(EMPHASIS);
  cuts.sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of cuts) {
    if (from > at) pieces.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  if (at < line.length) pieces.push({ from: at, to: line.length });
  return pieces;
}

/** A line as it reads without emphasis and tags; heading marks stay, for they say what the line is. */
export function plain(line: string): string {
  if (!/[<*\\]/u.test(line) || line.length > 2000) return line;
  return line
    .replace(/<\/?(?:sup|b|strong|em|i)>/giu, '')
    .replace(/^\*\*|\*\*(?=[^*]*$)|(?<=[:：])\*\*/gu, '')
    .trim();
}
