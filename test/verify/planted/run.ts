import * as OpenCC from 'opencc-js/cn2t';
import { extract } from '../../../src/extract/extract.ts';
import type { Check } from '../../../src/model/check.ts';
import type { Figure } from '../../../src/model/figure.ts';
import type { Passage } from '../../../src/model/passage.ts';
import type { Lang } from '../../../src/model/source.ts';
import { doubts } from '../../../src/verify/relation.ts';
import { verify } from '../../../src/verify/verify.ts';
import { compose, type Composition } from './compose.ts';
import { broken, faults, revealable, type Fault } from './fault.ts';
import { Random } from './random.ts';
import { plantedSet, type PlantedSet } from './sets.ts';

const traditional = OpenCC.Converter({ from: 'cn', to: 't' });

export const langs: readonly Lang[] = ['zh-Hans', 'zh-Hant', 'en'];

export interface Tally {
  planted: number;
  revealable: number;
  found: number;
  missed: string[];
}

export interface Result {
  byFault: Map<Fault, Tally>;
  byKind: Map<string, Tally>;
  byLang: Map<Lang, Tally>;
  /** Sets without a fault, and those in which a check disagreed. */
  unbroken: number;
  alarms: string[];
  /** Unbroken sets whose own relation was checked and agreed. */
  confirmed: number;
  /** The same by kind of set: [confirmed, all]. */
  confirmedByKind: Map<string, [number, number]>;
}

/** How prose becomes figures: as an ideal reader would have it, or by the extractor. */
export type Reading = (composition: Composition, lang: Lang) => { figures: Figure[]; passages: Passage[] };

export const ideally: Reading = ({ figures, passages }) => ({ figures, passages });

export const reallyExtracted: Reading = ({ documents }, lang) => {
  const read = documents.map((document) => extract({ ...document, published: '2024-06-01', lang }));
  return {
    figures: read.flatMap(({ figures }) => figures),
    passages: read.flatMap(({ passages }) => passages),
  };
};

interface Looked {
  checks: Check[];
  figures: Figure[];
  composition: Composition;
}

function checksOf(sets: readonly PlantedSet[], name: string, lang: Lang, reading: Reading): Looked {
  const composition = compose(sets, name, lang, traditional);
  const { figures, passages } = reading(composition, lang);
  return { checks: verify(figures, { passages }).checks, figures, composition };
}

/** Whether a check of the set's own figures agrees; its paragraphs are the first of their documents. */
function confirms({ checks, figures, composition }: Looked, set: PlantedSet): boolean {
  const ends = composition.documents.map(({ id }, d) => {
    const own = composition.passages.filter(({ source }) => source === id);
    return own[(set.documents[d]?.length ?? 0) - 1]?.end ?? 0;
  });
  const ours = new Set(
    figures
      .filter(
        ({ source, start }) =>
          start < (ends[composition.documents.findIndex(({ id }) => id === source)] ?? 0),
      )
      .map(({ id }) => id),
  );
  // Where the printed digits can tell nothing (2.98亿 − 2.97亿 = 82.6万) saying so is right as well.
  return checks.some(
    ({ verdict, why, figures: used }) =>
      (verdict === 'agrees' || why === doubts.loose) && used.every(({ figure: id }) => ours.has(id)),
  );
}

function tally<K>(map: Map<K, Tally>, key: K): Tally {
  const found = map.get(key) ?? { planted: 0, revealable: 0, found: 0, missed: [] };
  map.set(key, found);
  return found;
}

function textOf({ documents }: Composition): string {
  return documents
    .map(({ text }) => text.trim())
    .join(' ‖ ')
    .replaceAll('\n\n', ' | ');
}

/**
 * Writes `size` true texts of one to three sets each and, for each, one with a fault planted in it.
 */
export function plantAll(size: number, seed: number, reading: Reading): Result {
  const random = new Random(seed);
  const result: Result = {
    byFault: new Map(),
    byKind: new Map(),
    byLang: new Map(),
    unbroken: 0,
    alarms: [],
    confirmed: 0,
    confirmedByKind: new Map(),
  };
  for (let n = 0; n < size; n++) {
    const lang = random.pick(langs);
    const tongue = lang === 'en' ? 'en' : 'zh';
    const set = plantedSet(tongue, random);
    const used = new Set(Object.values(set.slots).map(({ subject }) => subject));
    // Neighbours speak of somebody else: two sets of one subject may contradict each other.
    const neighbours = Array.from({ length: random.whole(0, 2) }, () => plantedSet(tongue, random)).filter(
      (other) => {
        const names = Object.values(other.slots).map(({ subject }) => subject);
        if (names.some((name) => used.has(name))) return false;
        for (const name of names) used.add(name);
        return true;
      },
    );
    const name = `t${n}`;
    const whole = checksOf([set, ...neighbours], name, lang, reading);
    result.unbroken++;
    if (whole.checks.some(({ verdict }) => verdict === 'disagrees')) {
      const bad = whole.checks
        .filter(({ verdict }) => verdict === 'disagrees')
        .map(({ kind, working }) => `${kind}: ${working.en}`);
      result.alarms.push(`${textOf(whole.composition)} → ${bad.join('; ')}`);
    }
    const kept = result.confirmedByKind.get(set.kind) ?? [0, 0];
    kept[1]++;
    if (confirms(whole, set)) {
      result.confirmed++;
      kept[0]++;
    }
    result.confirmedByKind.set(set.kind, kept);
    const fault = random.pick(faults);
    const wrong = broken(set, fault, random);
    if (!wrong) continue;
    const reveals = revealable(wrong);
    const after = checksOf([wrong, ...neighbours], name, lang, reading);
    const caught = after.checks.some(({ verdict }) => verdict === 'disagrees');
    for (const one of [
      tally(result.byFault, fault),
      tally(result.byKind, set.kind),
      tally(result.byLang, lang),
    ]) {
      one.planted++;
      if (!reveals) continue;
      one.revealable++;
      if (caught) one.found++;
      else one.missed.push(textOf(after.composition));
    }
  }
  return result;
}

/** `share of the revealable that were found`, over all kinds of fault. */
export function recall(result: Result): number {
  const all = [...result.byFault.values()];
  const found = all.reduce((sum, one) => sum + one.found, 0);
  return (
    found /
    Math.max(
      1,
      all.reduce((sum, one) => sum + one.revealable, 0),
    )
  );
}

export function table(result: Result): string {
  const line = (name: string, { planted, revealable: shown, found }: Tally): string =>
    `${name.padEnd(14)} ${String(planted).padStart(6)} ${String(shown).padStart(11)} ${String(found).padStart(6)} ${(shown === 0 ? '–' : `${((found / shown) * 100).toFixed(1)}%`).padStart(7)}`;
  return [
    `${''.padEnd(14)} ${'planted'.padStart(6)} ${'revealable'.padStart(10)} ${'found'.padStart(6)} ${'share'.padStart(7)}`,
    ...[...result.byFault].map(([name, one]) => line(name, one)),
    ...[...result.byKind].sort().map(([name, one]) => line(name, one)),
    ...[...result.byLang].map(([name, one]) => line(name, one)),
    `all: ${(recall(result) * 100).toFixed(2)}% of the revealable found; ${result.alarms.length} false alarms on ${result.unbroken} unbroken texts; ${result.confirmed} confirmed`,
  ].join('\n');
}
