import type { Passage } from '../model/index.ts';
import type { Document } from './extract.ts';
import type { Scene, Sentence } from './scene.ts';
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
  const weights = weightsOf(passages);
  for (const passage of passages) {
    if (before !== null && before.passage.article !== passage.article) {
      heading = null;
      before = null;
      above.length = 0;
    }
    if (passage.role === 'heading') heading = passage.text;
    const folded = fold(passage.text);
    let cut: readonly Sentence[] | null = null;
    const scene: Scene = {
      passage,
      text: passage.text,
      folded,
      lang: passage.lang,
      region: regionOf(passage.lang, weights),
      published: document.published ?? null,
      get sentences() {
        // Most passages of a long text hold no number, and nobody asks.
        cut ??= sentences(folded);
        return cut;
      },
      drafts: [],
      heading,
      before,
      above: above.at(-1) ?? null,
    };
    yield scene;
    // A few steps back are enough for a reader, and keep memory flat.
    scene.before = null;
    above.push(scene);
    const forgotten = above.length > ABOVE ? above.shift() : undefined;
    if (above[0] !== undefined && forgotten !== undefined) above[0].above = null;
    if (passage.role === 'body') before = scene;
  }
}

/** What the words of the whole document tell about its place. Simplified passages say it by their script. */
function weightsOf(passages: readonly Passage[]): RegionWeights {
  const weights = noWeights();
  for (const passage of passages) if (passage.lang !== 'zh-Hans') weigh(fold(passage.text), weights);
  return weights;
}
