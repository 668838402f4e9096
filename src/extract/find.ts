import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import { finders, refusals } from './number/index.ts';
import { quantities } from './number/quantity.ts';

/** Fills `scene.drafts` with what the finders propose and no refusal refuses: ordered, without overlap. */
export function find(scene: Scene, without: ReadonlySet<string> = new Set()): void {
  const drafts: Draft[] = [];
  let taken: Uint8Array | null = null;
  const numerals = quantities(scene).length > 0;
  const letters = /[A-Za-z]{3}/u.test(scene.folded);
  for (const finder of finders) {
    if (without.has(finder.name) || !(numerals || finder.bare) || !(letters || !finder.english)) continue;
    for (const draft of finder.find(scene)) {
      taken ??= new Uint8Array(scene.text.length);
      if (taken.subarray(draft.start, draft.end).includes(1)) continue;
      taken.fill(1, draft.start, draft.end);
      draft.rules.push(finder.name);
      drafts.push(draft);
    }
  }
  scene.drafts = drafts
    .filter((draft) => !refusals.some((rule) => !without.has(rule.name) && rule.refuses(draft, scene)))
    .sort((a, b) => a.start - b.start);
}
