import type { Draft } from '../../draft.ts';
import type { Scene } from '../../scene.ts';
import { takeApposed } from './en-apposed.ts';
import { timeExpressions } from '../period/en-expressions.ts';
import { type Clauses, clauses } from './en-clause.ts';
import type { Frame } from './en-frame.ts';
import { frameOf } from './en-place.ts';
import { type Name, namesOf } from './en-name.ts';
import { aliasesOf, unabbreviated } from './en-alias.ts';
import { tag } from './en-tag.ts';
import { withoutBrackets } from './en-ticker.ts';
import { withTitles } from './en-title.ts';
import { type Token, tokens } from './en-token.ts';

/** A sentence as the rules read it. */
export interface SentenceReading extends Clauses {
  index: number;
  names: readonly Name[];
  /** Its figures, in order. */
  frames: readonly Frame[];
}

/** A passage as the rules read it. */
export interface Reading {
  sentences: readonly SentenceReading[];
  frames: readonly Frame[];
  /** Index of the first sentence of the passage itself; those before it stand in the passages above. */
  from: number;
}

/** A sentence longer than this is no prose (a list, a table, one enormous line): it is read in pieces, so that time stays linear. */
const LONGEST = 240;
/** As many sentences or figures are read in one context; nobody carries a subject further. */
const SENTENCES = 32;
const FIGURES = 96;
/** As many sentences of the passages above are kept in mind: a news report has one sentence a paragraph. */
const RECALLED = 8;
/** As many passages above are read for that, where they hold no figure and nobody read them yet. */
const PASSAGES = 3;

const known = new WeakMap<readonly Draft[], readonly Reading[]>();
const recalled = new WeakMap<Scene, readonly SentenceReading[]>();
/** Short names that a passage, or one above it, gave: "the Vehicle Guild (VG)". */
const shortened = new WeakMap<Scene, Map<string, string>>();

/** Reads the scene once; every rule of English shares the result. Of the scene itself nothing depends on what other rules filled. */
export function readings(scene: Scene): readonly Reading[] {
  const before = known.get(scene.drafts);
  if (before !== undefined) return before;
  const fresh = read(scene);
  known.set(scene.drafts, fresh);
  return fresh;
}

/** The last sentences of a passage, and of those above it, as they stand once its own rules have run. */
function recall(scene: Scene | null, depth = 0): readonly SentenceReading[] {
  if (scene?.lang !== 'en' || depth === PASSAGES) return [];
  const before = recalled.get(scene);
  if (before !== undefined) return before;
  const own =
    scene.drafts.length > 0
      ? (readings(scene).at(-1)?.sentences ?? [])
      : [...recall(scene.above, depth + 1), ...readSentences(scene)];
  const kept = own.slice(-RECALLED);
  recalled.set(scene, kept);
  return kept;
}

const SMALL = /(?<![\p{L}'’-])\p{Ll}[\p{L}-]+/gu;
const INNER_CAPITAL = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}]+/gu;

/** Behind a word with a capital of its own: "Electric" of "Halden Electric" is no name by itself. */
function goesOn(text: string, at: number): boolean {
  if (text.charAt(at - 2) === ',') return false;
  let k = at - 2;
  while (k > at - 30 && k > 0 && /[\p{L}'’-]/u.test(text.charAt(k - 1))) k--;
  return /\p{Lu}/u.test(text.charAt(k));
}

function read(scene: Scene): Reading[] {
  if (scene.drafts.length === 0) return [];
  const blocks: Reading[] = [];
  let sentences: SentenceReading[] = [];
  let frames: Frame[] = [];
  let from = 0;
  let figures = 0;
  // A copy: in this passage the sentence stands elsewhere.
  for (const told of recall(scene.above)) {
    const index = sentences.length;
    const own = told.frames.map((frame) => ({ ...frame, sentence: index }));
    sentences.push({ ...told, index, frames: own });
    frames.push(...own);
  }
  from = sentences.length;
  const close = (): void => {
    if (sentences.length > from) blocks.push({ sentences, frames, from });
    sentences = [];
    frames = [];
    from = 0;
    figures = 0;
  };
  for (const sentence of readSentences(scene)) {
    if (sentences.length - from >= SENTENCES || figures >= FIGURES) close();
    const index = sentences.length;
    for (const frame of sentence.frames) frame.sentence = index;
    sentence.index = index;
    sentences.push(sentence);
    frames.push(...sentence.frames);
    figures += sentence.frames.length;
  }
  close();
  return blocks;
}

/** Sentences of a passage by themselves, one after the other. */
function* readSentences(scene: Scene): Generator<SentenceReading> {
  const text = scene.folded;
  const spelling = {
    capital: new Set(
      Array.from(text.matchAll(INNER_CAPITAL))
        .filter(({ index }) => !goesOn(text, index))
        .map(([word]) => word.toLowerCase()),
    ),
    small: new Set(Array.from(text.matchAll(SMALL), ([word]) => word)),
  };
  const spans = spansOf(scene);
  // What a passage above made short is short here.
  const aliases = new Map(scene.above === null ? [] : shortened.get(scene.above));
  shortened.set(scene, aliases);
  let s = 0;
  for (const { start, end } of scene.sentences) {
    const own: Token[] = [];
    for (let span = spans[s]; span !== undefined && span.start < end; span = spans[++s]) {
      if (span.start >= start && span.end <= end) own.push(span);
    }
    const spelt = withoutBrackets(tokens(text, start, end, own));
    for (const words of pieces(withTitles(spelt.tokens, text))) {
      tag(words);
      const clause = clauses(words);
      const found: Frame[] = [];
      for (const [at, token] of words.entries()) {
        const draft = scene.drafts[token.figure];
        if (draft !== undefined) found.push(frameOf(clause, at, draft, 0, found.at(-1)));
      }
      const names = namesOf(words, spelling);
      aliasesOf(words, names, spelt.shorts, aliases);
      takeApposed(words, clause.groups, names);
      yield { ...clause, index: 0, names: unabbreviated(names, aliases), frames: found };
    }
  }
}

/** A sentence whole, or cut behind a comma where it is endless. */
function pieces(words: readonly Token[]): (readonly Token[])[] {
  if (words.length <= LONGEST) return [words];
  const found: (readonly Token[])[] = [];
  let from = 0;
  while (from < words.length) {
    let to = Math.min(from + LONGEST, words.length);
    if (to < words.length) {
      const comma = words
        .slice(from + LONGEST / 2, to)
        .findLastIndex(({ raw }) => raw === ',' || raw === ';');
      if (comma >= 0) to = from + LONGEST / 2 + comma + 1;
    }
    found.push(words.slice(from, to));
    from = to;
  }
  return found;
}

/** Figures and time expressions as tokens, in order; a figure gives way to a time expression that holds it ("the 18 months to June"). */
function spansOf(scene: Scene): Token[] {
  const times = timeExpressions(scene.folded);
  const spans: Token[] = [];
  let t = 0;
  const push = (
    tag: 'figure' | 'time',
    start: number,
    end: number,
    figure: number,
    time: Token['time'],
  ): void => {
    const raw = scene.text.slice(start, end);
    spans.push({ tag, start, end, raw, low: raw.toLowerCase(), figure, time });
  };
  for (const [index, draft] of scene.drafts.entries()) {
    let time = times[t];
    while (time !== undefined && time.end <= draft.start) {
      push('time', time.start, time.end, -1, time);
      time = times[++t];
    }
    if (time !== undefined && time.start <= draft.start && time.end >= draft.end) continue;
    // The figure wins over a time expression that only overlaps it.
    while (time !== undefined && time.start < draft.end) time = times[++t];
    push('figure', draft.start, draft.end, index, null);
  }
  for (let time = times[t]; time !== undefined; time = times[++t])
    push('time', time.start, time.end, -1, time);
  return spans;
}
