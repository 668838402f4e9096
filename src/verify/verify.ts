import type { Check, Implied } from '../model/check.ts';
import type { Figure } from '../model/figure.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Passage } from '../model/passage.ts';
import type { Reference } from '../model/reference.ts';
import type { Source } from '../model/source.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { items, type Item } from './item.ts';
import { derive, judge } from './judge.ts';
import { isLevel, seriesKey, type Scope } from './partners.ts';
import type { Findings, Relation } from './relation.ts';
import { cagr, ratesBetween } from './relation/cagr.ts';
import { combined } from './relation/combined.ts';
import { difference } from './relation/difference.ts';
import { foot } from './relation/foot.ts';
import { growth } from './relation/growth.ts';
import { multiple } from './relation/multiple.ts';
import { perHead } from './relation/per-head.ts';
import { indexReferences, references } from './relation/reference.ts';
import { repeats } from './relation/repeat.ts';
import { share } from './relation/share.ts';
import { crossFoot } from './relation/table.ts';

/** What is known besides the figures. All of it may be left out: fewer relations are found then. */
export interface Context {
  sources?: readonly Source[];
  /** Sentences are read off them; without, figures that stand close together count as one sentence. */
  passages?: readonly Passage[];
  references?: readonly Reference[];
  indicators?: readonly Indicator[];
}

export interface Verified {
  checks: Check[];
  implied: Implied[];
  coverage: Coverage;
}

/** Relations inside a passage, in the order in which they are looked for. */
const withinPassage = [
  growth,
  combined,
  cagr,
  share,
  difference,
  multiple,
  perHead,
  foot,
  crossFoot,
  ratesBetween,
] as const;

/**
 * Re-does the arithmetic that figures imply between them.
 *
 * Relations are found from the slots of the figures, held against the text's own results by interval arithmetic over the
 * digits as printed, and given a verdict. What the text does not state is returned as implied figures.
 * Pure and deterministic; time grows with n log n: every relation is found in a window of fixed width or by key.
 */
export function verify(figures: readonly Figure[], context: Context = {}): Verified {
  const passages = new Map((context.passages ?? []).map((passage) => [passage.id, passage]));
  const grouped = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (passages.get(figure.passage)?.role === 'boilerplate') continue;
    const key = `${figure.source}\u0001${figure.passage}`;
    const list = grouped.get(key);
    if (list) list.push(figure);
    else grouped.set(key, [figure]);
  }
  const prepared = [...grouped.values()].map((group) =>
    items(group, passages.get(group[0]?.passage ?? '') ?? null),
  );
  const all = prepared.flat();
  const series = bySeries(all);
  const total: Findings = { relations: [], implications: [], missing: new Map() };
  for (const group of prepared) {
    const findings: Findings = { relations: [], implications: [], missing: total.missing };
    const scope: Scope = { items: group, series, findings };
    for (const find of withinPassage) find(scope);
    for (const relation of findings.relations) total.relations.push(relation);
    for (const implication of findings.implications) total.implications.push(implication);
  }
  repeats(all, total);
  references(all, indexReferences(context.references ?? []), total);
  const checks = distinct(total.relations.filter(computable).map(judge));
  const implied = distinct(total.implications.map(derive).filter((one) => one !== null));
  return { checks, implied, coverage: coverageOf(figures, checks, implied, total.missing) };
}

function bySeries(all: readonly Item[]): Map<string, Item[]> {
  const series = new Map<string, Item[]>();
  for (const item of all) {
    if (!isLevel(item) || item.period === null || item.figure.value === null) continue;
    const key = seriesKey(item);
    if (key === null) continue;
    const list = series.get(key);
    if (list) list.push(item);
    else series.set(key, [item]);
  }
  return series;
}

/** A relation whose arithmetic breaks down (a division by zero) is none. */
function computable(relation: Relation): boolean {
  const result = relation.evaluate(relation.inputs.map(({ item }) => item.stated));
  return !Number.isNaN(result.low) && !Number.isNaN(result.high);
}

function distinct<T extends { id: string }>(all: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const one of all) if (!byId.has(one.id)) byId.set(one.id, one);
  return [...byId.values()];
}
