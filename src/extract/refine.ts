import { numberRefiners } from './number/index.ts';
import type { Scene } from './scene.ts';
import { en } from './slot/en.ts';
import { zh } from './slot/zh.ts';

/** Fills the slots of the drafts of a scene, by the rules of the language of its passage. A passage without figures is left alone. */
export function refine(scene: Scene, without: ReadonlySet<string> = new Set()): void {
  if (scene.drafts.length === 0) return;
  const slots = scene.lang === 'en' ? en : zh;
  if (without.size === 0) {
    for (const rule of numberRefiners) rule.refine(scene);
    for (const rule of slots) rule.refine(scene);
    return;
  }
  for (const rule of numberRefiners) if (!without.has(rule.name)) rule.refine(scene);
  for (const rule of slots) if (!without.has(rule.name)) rule.refine(scene);
}
