import { endsWithAmount, isHanging, opensSentence } from './joint.ts';
import { isLoneName } from './furniture.ts';
import { type Kind, kindsOf } from './kind.ts';
import type { Line } from './line.ts';
import { isFull, type Setting, settingsOf } from './measure.ts';

/** Lines that a reader takes for one paragraph, in reading order. */
export interface Paragraph {
  kind: Kind;
  lines: Line[];
}

/** A sentence is looked for at most this many paragraphs further on. */
const PATIENCE = 12;

/**
 * Groups lines into paragraphs. A sentence that page furniture, a note, or a title set into the column
 * interrupts is taken up again where it goes on:
 *
 *     …是新质生产力 ⏎ 苏 楠 ⏎ 29 ⏎ 区域经济评论 2024年第2期 ⏎ 形成的加速器。
 *     ^^^^^^^^^^^^                                          ^^^^^^^^^^^^^   one paragraph
 */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const kinds = kindsOf(lines);
  const settings = settingsOf(lines);
  const paragraphs: Paragraph[] = [];
  let current: Paragraph | null = null;
  let waiting: { paragraph: Paragraph; setting: Setting; since: number } | null = null;

  lines.forEach((line, at) => {
    const kind = kinds[at] ?? 'text';
    const setting = settings[at] ?? { measure: 0, wrapped: false, pitch: 0 };
    const next = lines[at + 1];
    const previous = current?.lines.at(-1);
    const before = settings[at - 1] ?? setting;

    // A note below an unfinished paragraph ends at its stop.
    const over = waiting !== null && current?.kind !== 'text' && previous !== undefined && previous.ended;
    if (
      !over &&
      current !== null &&
      previous !== undefined &&
      follows(current, previous, line, kind, before, setting)
    ) {
      const intruder = kind === 'text' && isIntruder(current, previous, line, next, before);
      if (!intruder) {
        current.lines.push(line);
        return;
      }
    }
    // Something else stands here. Does the paragraph so far wait for its end?
    if (current !== null && previous !== undefined && isOpen(current, previous, before)) {
      waiting = { paragraph: current, setting: before, since: paragraphs.length };
    }
    if (waiting !== null && waiting.paragraph !== current && kind === 'text') {
      const last = waiting.paragraph.lines.at(-1);
      if (last !== undefined && resumes(last, line, next, waiting.setting, setting)) {
        waiting.paragraph.lines.push(line);
        current = waiting.paragraph;
        waiting = null;
        return;
      }
    }
    if (waiting !== null && (kind === 'heading' || paragraphs.length - waiting.since > PATIENCE))
      waiting = null;
    current = {
      kind: kind === 'text' && standsAlone(line, next, kinds[at + 1], setting) ? 'title' : kind,
      lines: [line],
    };
    paragraphs.push(current);
  });
  return captions(nameLoneNames(paragraphs));
}

/** The line goes on with the paragraph whose last line is `previous`. */
function follows(
  paragraph: Paragraph,
  previous: Line,
  line: Line,
  kind: Kind,
  before: Setting,
  here: Setting,
): boolean {
  if (kind !== 'text') return false;
  if (paragraph.kind === 'furniture' || paragraph.kind === 'byline') return false;
  const wrapped = before.wrapped || here.wrapped;
  if (paragraph.kind === 'heading' || paragraph.kind === 'title')
    // 一、…引致生产力 ⏎ 跃迁的条件
    return wrapped && line.gap === previous.gap && line.width < 0.6 * here.measure && !hasStop(line);
  // Below a picture or a credit something else begins, unless the printer broke the line.
  if (paragraph.kind !== 'text' && !wrapped)
    return (
      paragraph.kind === 'about' &&
      previous.width >= PROSE &&
      !previous.ended &&
      !/[)）]$/u.test(previous.text)
    );
  if (line.indent >= 2 && line.indent > previous.indent) return false;
  if (previous.ended) {
    // A full line that happens to end with a stop; the first line of a paragraph, its indent lost, is narrower.
    if (!wrapped || line.gap > before.pitch || !isFull(previous, line, before.measure)) return false;
    const short = before.measure - line.width;
    return (line.width > here.measure || !(short >= 4 && short <= 8)) && !opensList(line.text);
  }
  if (wrapped && line.gap <= before.pitch) {
    if (isHanging(previous.text, line.text) || paragraph.lines.length > 1 || previous.clause) return true;
    // A clipping may begin in the middle of a line.
    if (previous.gap === Infinity) return true;
    return isFull(previous, line, before.measure);
  }
  return runsOn(previous, line);
}

/** A line too short to be of the middle of the paragraph, and without the stop that would make it its end. */
function isIntruder(
  paragraph: Paragraph,
  previous: Line,
  line: Line,
  next: Line | undefined,
  before: Setting,
): boolean {
  if (!before.wrapped || next === undefined || paragraph.kind !== 'text') return false;
  if (previous.ended || !isFull(previous, line, before.measure) || isHanging(previous.text, line.text))
    return false;
  return !isFull(line, next, before.measure) && !line.ended && !line.clause;
}

/** The paragraph breaks off in mid-sentence. */
function isOpen(paragraph: Paragraph, last: Line, setting: Setting): boolean {
  if (paragraph.kind !== 'text' || last.ended || endsWithAmount(last.text)) return false;
  return setting.wrapped || last.clause;
}

/** The line takes up a sentence that broke off at `last`, with other things between. */
function resumes(last: Line, line: Line, next: Line | undefined, before: Setting, here: Setting): boolean {
  if (before.wrapped || here.wrapped) {
    return line.ended || line.clause || next === undefined || isFull(line, next, here.measure);
  }
  return runsOn(last, line) || (isHanging(last.text, line.text) && last.clause);
}

/** Narrowest line that a newspaper column breaks in mid-sentence without other evidence, in columns of print. */
const PROSE = 36;

// 在培育的中小企业2787家、专精 ⏎ 特新“小巨人”企业255家。
/** Without a printer's measure to go by: prose broken off in mid-sentence, and prose that may go on with it. */
function runsOn(previous: Line, line: Line): boolean {
  if (previous.ended || opensList(line.text)) return false;
  if (isHanging(previous.text, line.text)) return true;
  return (
    previous.width >= PROSE &&
    previous.clause &&
    /\p{Script=Han}$/u.test(previous.text) &&
    !endsWithAmount(previous.text) &&
    hasStop(line) &&
    !opensSentence(line.text)
  );
}

function hasStop(line: Line): boolean {
  return line.ended || /[。！？；]/u.test(line.text.slice(0, 400));
}

const LIST =
  /^(?:[•·●■◆▪‣*–-]\s|\d{1,2}[.、)）]\s?\D|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]{1,2}[，、])/u;

function opensList(text: string): boolean {
  return LIST.test(text);
}

/** A short line without clause or stop above something else: a title by its place. */
function standsAlone(
  line: Line,
  next: Line | undefined,
  nextKind: Kind | undefined,
  setting: Setting,
): boolean {
  if (next === undefined || line.width > 60) return false;
  // “防止一哄而上、一刀切”: a quotation and nothing else, above a paragraph
  if (/^[“「][^”」]{4,28}[”」]$/u.test(line.text)) return next.width > 2 * line.width;
  if (line.clause) return false;
  if (/[\d%％]/u.test(line.text.replace(/(?:19|20)\d\d\s?年?|\dG/gu, ''))) return false;
  if (line.ended && !(/[?？]$/u.test(line.text) && next.width > 2 * line.width)) return false;
  if (/[:：]$/u.test(line.text)) return false;
  // In wrapped text a full line is the first of its paragraph.
  if (setting.wrapped) return !isFull(line, next, setting.measure) && !isHanging(line.text, next.text);
  if (isHanging(line.text, next.text)) return false;
  if (nextKind === 'byline' || nextKind === 'furniture') return true;
  return hasStop(next) || next.clause || next.width >= PROSE;
}

/** 孟佳聪 between a title and its text is the author; 相关 at the end of a page is furniture. */
function nameLoneNames(paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph, at) => {
    const [line] = paragraph.lines;
    if (line === undefined || paragraph.lines.length > 1 || !isLoneName(line.text)) return paragraph;
    if (paragraph.kind !== 'text' && paragraph.kind !== 'title') return paragraph;
    const above = paragraphs[at - 1]?.kind;
    return above === 'title' ||
      above === 'heading' ||
      above === 'furniture' ||
      (at > 0 && at === paragraphs.length - 1)
      ? { ...paragraph, kind: 'byline' }
      : paragraph;
  });
}

const CREDIT = /[摄攝]\s?[)）]?$|^\(?photo(?:graph)? by /iu;

/** The paragraph right above a photographer's credit tells what the picture shows. */
function captions(paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph, at) => {
    const below = paragraphs[at + 1];
    const credit = below?.lines[0];
    return paragraph.kind === 'text' &&
      below?.kind === 'furniture' &&
      credit?.gap === 0 &&
      CREDIT.test(credit.text)
      ? { ...paragraph, kind: 'caption' }
      : paragraph;
  });
}
