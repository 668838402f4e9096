import { endsWithAmount } from './joint.ts';
import type { Line } from './line.ts';
import { isWide } from './width.ts';

/** How the text around a line is set. */
export interface Setting {
  /** Columns that a full line has here. */
  measure: number;
  /** Sentences run on from line to line here: lines were broken by a printer, not by an author. */
  wrapped: boolean;
  /** Blank lines between two lines of one paragraph. */
  pitch: number;
}

const REACH = 8;
/** A column narrower than this breaks too often to be told from a list. */
const NARROWEST = 24;
/** A line may fall this far short of the measure before a character that would still have fitted. */
const FULL = 0.86;

/** The setting around each line, from its neighbours up to eight lines away. Linear in the number of lines. */
export function settingsOf(lines: readonly Line[]): Setting[] {
  const measures = lines.map((_, at) => {
    const from = Math.max(0, at - REACH);
    const to = Math.min(lines.length - 1, at + REACH);
    // Where the width changes, each side has its own measure; near an end there is but one side.
    return Math.min(
      at - from < 3 ? Infinity : high(lines, from, at),
      to - at < 3 ? Infinity : high(lines, at, to),
      to - from < 7 ? high(lines, from, to) : Infinity,
    );
  });
  const broken = lines.map((line, at) => {
    const next = lines[at + 1];
    const measure = measures[at] ?? 0;
    if (next === undefined || measure < NARROWEST || line.ended || endsWithAmount(line.text)) return false;
    return isFull(line, next, measure) && (hasWide(line.text) || /^[a-z\d(]/u.test(next.text));
  });
  return lines.map((_, at) => {
    const from = Math.max(0, at - REACH);
    const to = Math.min(lines.length - 1, at + REACH);
    let count = 0;
    let prose = false;
    const gaps: number[] = [];
    for (let i = from; i <= to; i++) {
      if (broken[i] !== true) continue;
      count++;
      if (lines[i]?.clause === true) prose = true;
      const gap = lines[i + 1]?.gap;
      if (gap !== undefined && i < to) insert(gaps, gap);
    }
    const among = to - from;
    return {
      measure: measures[at] ?? 0,
      wrapped: prose && count >= 2 && count * 2 >= among,
      pitch: gaps[gaps.length >> 1] ?? 0,
    };
  });
}

/** The line is full: the first word of the next would not have fitted. */
export function isFull(line: Line, next: Line, measure: number): boolean {
  return line.width + firstWord(next.text) >= FULL * measure;
}

function firstWord(text: string): number {
  if (isWide(text.charCodeAt(0))) return 2;
  const space = text.slice(0, 24).search(/\s/u);
  return 1 + (space < 0 ? Math.min(text.length, 24) : space);
}

function hasWide(text: string): boolean {
  for (let i = 0; i < text.length && i < 200; i++) if (isWide(text.charCodeAt(i))) return true;
  return false;
}

/** A little above the median of the widths of lines `from` to `to`. */
function high(lines: readonly Line[], from: number, to: number): number {
  const sorted: number[] = [];
  for (let i = from; i <= to; i++) insert(sorted, lines[i]?.width ?? 0);
  return sorted[Math.ceil((sorted.length - 1) * 0.6)] ?? 0;
}

/** Keeps a short list sorted: for a dozen numbers this is faster than sorting them. */
function insert(sorted: number[], value: number): void {
  let at = sorted.length;
  sorted.push(value);
  for (; at > 0; at--) {
    const before = sorted[at - 1] ?? 0;
    if (before <= value) break;
    sorted[at] = before;
  }
  sorted[at] = value;
}
