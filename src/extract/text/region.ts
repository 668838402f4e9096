import type { Lang } from '../../model/index.ts';
import { regionCues } from '../locale/regions.ts';
import type { Region } from '../scene.ts';
import { Lexicon } from '../unit/lexicon.ts';

const cues = new Lexicon(
  regionCues.flatMap(({ region, weight, words }) =>
    words.split(' ').map((word): [string, { region: Region; weight: number }] => [word, { region, weight }]),
  ),
);

/** The weights found so far; a document's paragraphs add up. */
export type RegionWeights = Record<Region, number>;

export const noWeights = (): RegionWeights => ({ CN: 0, TW: 0, HK: 0, MO: 0 });

/** English words of the same; they decide what ¥ is. */
const china = /\b(?:China|Chinese|Beijing|Shanghai|yuan|renminbi|RMB)\b/u;

/** Enough to know a document by: counting further would only cost time. */
const enough = 60;

/** How papers of Hong Kong print a share's code: (0027), (00700), (3690.HK). */
const shareCode = /\((?:0\d{3,4}|\d{4,5}\.HK)\)/u;

/** Adds what the words of a folded text tell about its place. */
export function weigh(folded: string, weights: RegionWeights): void {
  if (china.test(folded)) weights.CN += 1;
  if (folded.includes('(') && shareCode.test(folded)) weights.HK += 4;
  for (let at = 0; at < folded.length; at++) {
    const found = folded.charCodeAt(at) > 0x2e7f || folded.charCodeAt(at) === 65 ? cues.at(folded, at) : null;
    if (found === null) continue;
    weights[found.value.region] += found.value.weight;
    at = found.end - 1;
    if (weights[found.value.region] > enough) return;
  }
}

/** Where a text counts its money: what most of its words say; Simplified script means the mainland. */
export function regionOf(lang: Lang, weights: RegionWeights): Region | null {
  if (lang === 'zh-Hans') return 'CN';
  const { CN, TW, HK, MO } = weights;
  if (lang === 'zh-Hant' && MO > Math.max(CN, TW, HK)) return 'MO';
  if (lang === 'en') return CN > 0 ? 'CN' : null;
  if (HK > TW && HK >= CN) return 'HK';
  return CN > TW ? 'CN' : 'TW';
}
