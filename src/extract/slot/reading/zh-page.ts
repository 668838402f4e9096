import type { Draft } from '../../draft.ts';
import type { Scene } from '../../scene.ts';
import type { Name } from '../subject/zh-name.ts';
import type { Origin } from '../attribution/zh-origin.ts';
import type { Time } from '../period/zh-time.ts';
import { datelineLength } from './zh-dateline.ts';

/** What stands in `Page.view` for characters that say nothing about the indicator. */
export const TIME = '\uE001';
export const SOURCE = '\uE002';
export const BRACKET = '\uE003';
export const NUMBER = '\uE004';

export interface Clause {
  start: number;
  end: number;
  sentence: number;
  /** Index in `Page.clauses`. */
  index: number;
  /** The mark it ends with. */
  mark: string;
}

/** A draft where it stands in the flat text. */
export interface Spot {
  draft: Draft;
  index: number;
  start: number;
  end: number;
  clause: Clause;
  /** Where the words that can belong to it begin: the clause, or the end of the figure before in it. */
  from: number;
  /** Where the words behind it end: the clause, or the start of the next figure in it. */
  to: number;
}

/** How a spot was read: filled by the reading of its words, read by the slot rules. */
export interface Page {
  scene: Scene;
  /** The folded text without the white space between Han characters. */
  flat: string;
  /** Offset in the scene's text of each character of `flat`. */
  offset: Int32Array;
  /** `flat` with times, sources, brackets and figures covered by one private character each. */
  view: string;
  sentences: readonly { start: number; end: number; clauses: readonly Clause[] }[];
  clauses: readonly Clause[];
  spots: readonly Spot[];
  times: Time[];
  origins: Origin[];
  names: Name[];
  /** 1 where a name stands. */
  named: Uint8Array;
  /** Where clauses begin. */
  heads: ReadonlySet<number>;
  /** Where the news was written, when and by whom: no part of any sentence. */
  datelines: readonly { start: number; end: number }[];
}

const pages = new WeakMap<Scene, Page>();

/** The page of a scene, laid out once. */
export function pageOf(scene: Scene): Page {
  const known = pages.get(scene);
  if (known !== undefined) return known;
  const page = layOut(scene);
  pages.set(scene, page);
  return page;
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const isPlain = (code: number): boolean => code < 0x250;

interface Flat {
  flat: string;
  /** Offset in the text of each flat character. */
  offset: Int32Array;
  /** Flat offset of each character of the text, and of its end. */
  flatOf: Int32Array;
}

/** The text without white space beside Han characters; other white space becomes one space. */
function flatten(folded: string): Flat {
  const parts: string[] = [];
  const offset = new Int32Array(folded.length);
  const flatOf = new Int32Array(folded.length + 1);
  let length = 0;
  let from = 0;
  for (let i = 0; i < folded.length; i++) {
    flatOf[i] = length;
    if (!isSpace(folded.charCodeAt(i))) {
      offset[length++] = i;
      continue;
    }
    parts.push(folded.slice(from, i));
    let next = i + 1;
    while (next < folded.length && isSpace(folded.charCodeAt(next))) next++;
    for (let j = i; j < next; j++) flatOf[j] = length;
    if (
      i > 0 &&
      next < folded.length &&
      isPlain(folded.charCodeAt(i - 1)) &&
      isPlain(folded.charCodeAt(next))
    ) {
      offset[length++] = i;
      parts.push(' ');
    }
    from = next;
    i = next - 1;
  }
  parts.push(folded.slice(from));
  flatOf[folded.length] = length;
  return { flat: parts.join(''), offset: offset.subarray(0, length), flatOf };
}

function layOut(scene: Scene): Page {
  const { folded } = scene;
  const { flat, offset, flatOf } = flatten(folded);
  const flatAt = (at: number): number => flatOf[Math.min(at, folded.length)] ?? flat.length;

  const numbers = scene.drafts.map((draft) => ({
    start: flatAt(draft.start),
    end: flatAt(draft.end - 1) + 1,
  }));
  const inNumber = new Uint8Array(flat.length);
  for (const { start, end } of numbers) inNumber.fill(1, start, end);

  const sentences: { start: number; end: number; clauses: Clause[] }[] = [];
  const clauses: Clause[] = [];
  const datelines: { start: number; end: number }[] = [];
  for (const sentence of scene.sentences) {
    const from = flatAt(sentence.start);
    const start = from + datelineLength(flat, from);
    if (start > from) datelines.push({ start: from, end: start });
    const end = flatAt(sentence.end);
    const own: Clause[] = [];
    for (const part of cut(flat, start, end, inNumber)) {
      const clause: Clause = {
        start: part.start,
        end: part.end,
        sentence: sentences.length,
        index: clauses.length,
        mark: part.mark,
      };
      clauses.push(clause);
      own.push(clause);
    }
    if (own.length > 0) sentences.push({ start, end, clauses: own });
  }

  const spots: Spot[] = [];
  let at = 0;
  scene.drafts.forEach((draft, index) => {
    const { start, end } = numbers[index] ?? { start: 0, end: 0 };
    let clause = clauses[at];
    while (clause !== undefined && clause.end <= start && at < clauses.length - 1) clause = clauses[++at];
    if (clause === undefined) return;
    const last = spots.at(-1);
    const from = last?.clause === clause ? behindRank(flat, last.end) : Math.min(clause.start, start);
    if (last?.clause === clause) last.to = start;
    spots.push({ draft, index: spots.length, start, end, clause, from, to: Math.max(clause.end, end) });
  });

  const page: Page = {
    scene,
    flat,
    offset,
    view: flat,
    sentences,
    clauses,
    spots,
    times: [],
    origins: [],
    names: [],
    named: new Uint8Array(flat.length + 1),
    heads: new Set(clauses.map((clause) => clause.start)),
    datelines,
  };
  cover(page, numbers, NUMBER);
  cover(page, brackets(flat, inNumber), BRACKET);
  return page;
}

/** 台中市12.4%最高、桃园市10.9%次之: what is said behind a number of its rank belongs to nothing further on. */
const behindRank = (flat: string, at: number): number =>
  at +
  (/^(?:最[高多低少大小快慢]|居[首冠次末]|次之|垫底|领[先跑])、/u.exec(flat.slice(at, at + 4))?.[0].length ??
    0);

/** Clauses: cut at commas, semicolons, colons and dashes, quoted or not, but not inside a number or a bracket without figures. */
function* cut(
  flat: string,
  start: number,
  end: number,
  inNumber: Uint8Array,
): Generator<{ start: number; end: number; mark: string }> {
  let from = start;
  for (let i = start; i < end; i++) {
    const code = flat.charCodeAt(i);
    // Most of any text.
    if (code >= 0x3400 && code <= 0x9fff) continue;
    const char = flat.charAt(i);
    if (!',;:，；：。!?！？…'.includes(char) || inNumber[i] === 1) {
      // 《你好，李焕英》: a title is no two clauses
      if (char === '《') i = titleEnd(flat, i, end);
      if ((char === '(' || char === '（') && bracketEnd(flat, i, end) > 0) {
        const close = bracketEnd(flat, i, end);
        if (!inNumber.subarray(i, close).includes(1)) i = close;
        else {
          if (i > from) yield { start: from, end: i, mark: '(' };
          if (close > i + 1) yield { start: i + 1, end: close, mark: ')' };
          i = close;
          from = close + 1;
        }
      }
      continue;
    }
    if (i > from) yield { start: from, end: i, mark: char };
    from = i + 1;
  }
  if (end > from) yield { start: from, end, mark: '' };
}

/** Where a title ends that begins at `i`; `i` when it does not end soon. */
function titleEnd(flat: string, i: number, end: number): number {
  const close = flat.slice(i, Math.min(end, i + longestTitle)).indexOf('》');
  return close < 0 ? i : i + close;
}

const longestTitle = 40;
const longestBracket = 80;

/** Where the bracket that opens at `i` closes, or -1. */
function bracketEnd(flat: string, i: number, end: number): number {
  const stop = Math.min(end, i + longestBracket);
  for (let j = i + 1; j < stop; j++) if (flat.charAt(j) === ')' || flat.charAt(j) === '）') return j;
  return -1;
}

function* brackets(flat: string, inNumber: Uint8Array): Generator<{ start: number; end: number }> {
  for (let i = flat.indexOf('('); i >= 0; i = flat.indexOf('(', i + 1)) {
    const close = bracketEnd(flat, i, flat.length);
    if (close < 0) continue;
    if (!inNumber.subarray(i, close).includes(1)) yield { start: i, end: close + 1 };
  }
}

/** Covers stretches of the view, so that the rules that follow do not see them. */
export function cover(page: Page, stretches: Iterable<{ start: number; end: number }>, by: string): void {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of stretches) {
    if (start < at) continue;
    parts.push(page.view.slice(at, start), by.repeat(end - start));
    at = end;
  }
  if (at > 0) page.view = parts.join('') + page.view.slice(at);
}

/** Does something that was read already stand at a place of a view? */
export function isCovered(view: string, at: number): boolean {
  const code = view.charCodeAt(at);
  return code >= 0xe001 && code <= 0xe004;
}

/** 自明年1月起: what stands around a time is no more part of a name than the time. */
const isAroundTime = (view: string, at: number): boolean =>
  (view.charAt(at) === '自' && view.charAt(at + 1) === TIME) ||
  (view.charAt(at) === '起' && view.charAt(at - 1) === TIME);

/** The words of a stretch of the page as the text has them: own script, nothing covered, no white space between Han characters. */
export function words(page: Page, start: number, end: number): string {
  let found = '';
  for (let i = start; i < end; i++) {
    if (isCovered(page.view, i) || isAroundTime(page.view, i)) continue;
    found += page.scene.text.charAt(page.offset[i] ?? 0);
  }
  return found.trim();
}

/** The same with what is covered: for names of sources and places. */
export function literal(page: Page, start: number, end: number): string {
  const from = page.offset[start] ?? 0;
  const to = page.offset[end - 1] ?? from;
  if (to - from === end - 1 - start) return page.scene.text.slice(from, to + 1).trim();
  let found = '';
  for (let i = start; i < end; i++) found += page.scene.text.charAt(page.offset[i] ?? 0);
  return found.trim();
}

/** Notes a name; call `sortNames` when done. */
export function addName(page: Page, name: Name): void {
  page.named.fill(1, name.start, name.end);
  page.names.push(name);
}

/** Index of the first of things in order that is not wholly before a place. Binary search. */
function firstIndex<T>(list: readonly T[], isBefore: (each: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = list[middle];
    if (each !== undefined && isBefore(each)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first name that begins at or behind a place; names are in order. */
export const nameIndex = (page: Page, at: number): number =>
  firstIndex(page.names, ({ start }) => start < at);

/** The clause that holds a place, or the first one behind it. */
export const clauseAt = (page: Page, at: number): Clause | undefined =>
  page.clauses[firstIndex(page.clauses, ({ end }) => end <= at)];

/** Does a source that begins in `[from, to)` meet a wish? Sources are in order. */
export function hasOrigin(page: Page, from: number, to: number, wish: (origin: Origin) => boolean): boolean {
  for (let i = firstIndex(page.origins, ({ start }) => start < from); i < page.origins.length; i++) {
    const origin = page.origins[i];
    if (origin === undefined || origin.start >= to) return false;
    if (wish(origin)) return true;
  }
  return false;
}

export function sortNames(page: Page): void {
  page.names.sort((a, b) => a.start - b.start || b.end - a.end);
}
