import type { Edtf, Lang, Passage } from '../model/index.ts';
import type { Draft } from './draft.ts';
import type { Document } from './extract.ts';
import type { Region, Scene, Sentence } from './scene.ts';
import { fold } from './text/fold.ts';
import { noWeights, regionOf, weigh, type RegionWeights } from './text/region.ts';
import { sentences } from './text/sentence.ts';

/** As many passages above stay in reach. */
const ABOVE = 3;

/** Lays passages out for the rules, in reading order, one at a time: each knows its heading and the passage before. */
export function* scenesOf(document: Document, passages: readonly Passage[]): Generator<Scene> {
  let heading: string | null = null;
  let before: Scene | null = null;
  const above: Scene[] = [];
  const folded = fold(document.text);
  const weights = weightsOf(passages, folded);
  for (const passage of passages) {
    if (before !== null && before.passage.article !== passage.article) {
      heading = null;
      before = null;
      above.length = 0;
    }
    if (passage.role === 'heading') heading = passage.text;
    const scene = new Laid(passage, foldedOf(passage, folded), regionOf(passage.lang, weights));
    scene.published = document.published ?? null;
    scene.heading = heading;
    scene.before = before;
    scene.above = above.at(-1) ?? null;
    yield scene;
    // A few steps back are enough for a reader, and keep memory flat.
    scene.before = null;
    above.push(scene);
    const forgotten = above.length > ABOVE ? above.shift() : undefined;
    if (above[0] !== undefined && forgotten !== undefined) above[0].above = null;
    if (passage.role === 'body') before = scene;
  }
}

/** A passage laid out. */
class Laid implements Scene {
  readonly passage: Passage;
  readonly text: string;
  readonly folded: string;
  readonly lang: Lang;
  readonly region: Region | null;
  published: Edtf | null = null;
  drafts: Draft[] = [];
  heading: string | null = null;
  before: Scene | null = null;
  above: Scene | null = null;
  #sentences: readonly Sentence[] | null = null;

  constructor(passage: Passage, folded: string, region: Region | null) {
    this.passage = passage;
    this.text = passage.text;
    this.folded = folded;
    this.lang = passage.lang;
    this.region = region;
  }

  /** Cut when first asked for: most passages of a long text hold no number, and nobody asks. */
  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentences(this.folded);
    return this.#sentences;
  }
}

/** The folded text of a passage, from the document's, which is folded once: what reflowing added is white space. */
function foldedOf({ spans, text }: Passage, folded: string): string {
  const [first] = spans;
  if (first?.length === text.length) return folded.slice(first.start, first.start + first.length);
  let joined = '';
  for (const { at, start, length } of spans)
    joined += text.slice(joined.length, at) + folded.slice(start, start + length);
  return joined + text.slice(joined.length);
}

/** What the words of the whole document tell about its place. Simplified passages say it by their script. */
function weightsOf(passages: readonly Passage[], folded: string): RegionWeights {
  const weights = noWeights();
  for (const passage of passages) if (passage.lang !== 'zh-Hans') weigh(foldedOf(passage, folded), weights);
  return weights;
}
