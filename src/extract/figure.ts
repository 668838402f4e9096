import type { Figure } from '../model/index.ts';
import { identify, type Registry } from '../model/registry.ts';
import type { Draft } from './draft.ts';
import type { Document } from './extract.ts';
import { figureId } from './id.ts';
import type { Scene } from './scene.ts';
import { sourceOffset } from './text/offset.ts';

/** A finished figure: offsets back in the document, defaults for what no rule decided. */
export function figureOf(draft: Draft, scene: Scene, document: Document, registry: Registry): Figure {
  const start = sourceOffset(scene.passage, draft.start);
  const end = sourceOffset(scene.passage, draft.end - 1) + 1;
  const quote = document.text.slice(start, end);
  const type = draft.type ?? 'level';
  return {
    id: figureId(document.id, quote, scene.text.slice(Math.max(0, draft.start - 16), draft.end + 16)),
    source: document.id,
    passage: scene.passage.id,
    start,
    quote,
    value: draft.value,
    low: draft.low,
    high: draft.high,
    approx: draft.approx,
    step: draft.step,
    unit: draft.unit,
    counter: draft.counter,
    type,
    modality: draft.modality ?? 'actual',
    indicator: draft.indicator,
    indicatorId: identify(registry, { ...draft, type }),
    subject: draft.subject,
    period: draft.period,
    basis: draft.basis,
    attribution: draft.attribution,
    rules: draft.rules,
  };
}
