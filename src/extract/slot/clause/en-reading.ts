import type { Draft } from '../../draft.ts';
import type { Scene } from '../../scene.ts';
import { timeExpressions } from '../period/en-expressions.ts';
import { type Clauses, clauses } from './en-clause.ts';
import { type Frame, frameOf } from './en-frame.ts';
import { type Name, namesOf } from './en-name.ts';
import { tag } from './en-tag.ts';
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
}

const readings = new WeakMap<readonly Draft[], Reading>();

/** Reads the scene once; every rule of English shares the result. Nothing in it depends on what other rules filled. */
export function reading(scene: Scene): Reading {
  const known = readings.get(scene.drafts);
  if (known !== undefined) return known;
  const fresh = read(scene);
  readings.set(scene.drafts, fresh);
  return fresh;
}

const INNER_CAPITAL = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}]+/gu;

function read(scene: Scene): Reading {
  if (scene.drafts.length === 0) return { sentences: [], frames: [] };
  const text = scene.folded;
  const known = new Set(Array.from(text.matchAll(INNER_CAPITAL), ([word]) => word.toLowerCase()));
  const spans = spansOf(scene);
  const sentences: SentenceReading[] = [];
  const frames: Frame[] = [];
  let s = 0;
  for (const [index, { start, end }] of scene.sentences.entries()) {
    const own: Token[] = [];
    for (let span = spans[s]; span !== undefined && span.start < end; span = spans[++s]) {
      if (span.start >= start && span.end <= end) own.push(span);
    }
    const words = tokens(text, start, end, own);
    tag(words);
    const clause = clauses(words);
    const found: Frame[] = [];
    for (const [at, token] of words.entries()) {
      const draft = scene.drafts[token.figure];
      if (draft !== undefined) found.push(frameOf(clause, at, draft, index, found.at(-1)));
    }
    sentences.push({ ...clause, index, names: namesOf(words, known), frames: found });
    frames.push(...found);
  }
  return { sentences, frames };
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
