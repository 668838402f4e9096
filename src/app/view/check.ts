import type { Check, CheckKind, Verdict } from '../../model/index.ts';
import type { PlainKey } from '../message/say.ts';
import type { Site } from '../site.ts';
import { quotedBy, type Quoted } from './quoted.ts';

export const kindKey: Record<CheckKind, PlainKey> = {
  growth: 'kindGrowth',
  share: 'kindShare',
  'share-change': 'kindShareChange',
  sum: 'kindSum',
  'cross-foot': 'kindCrossFoot',
  difference: 'kindDifference',
  multiple: 'kindMultiple',
  cagr: 'kindCagr',
  ratio: 'kindRatio',
  'per-head': 'kindPerHead',
  repeat: 'kindRepeat',
  'two-sources': 'kindTwoSources',
  reference: 'kindReference',
};

/** What each of an auditor's ticks stands for. */
export const verdictHint: Record<Verdict, PlainKey> = {
  agrees: 'hintAgrees',
  'agrees-if-cut': 'hintAgreesIfCut',
  disagrees: 'hintDisagrees',
  undetermined: 'hintUndetermined',
};

/** Parts that figures play in a relation, where a word helps the reader. */
export const roleKey: Partial<Record<string, PlainKey>> = {
  base: 'roleBase',
  first: 'roleBase',
  now: 'roleNow',
  last: 'roleNow',
  stated: 'roleStated',
  growth: 'roleStated',
  change: 'roleStated',
  total: 'roleTotal',
  whole: 'roleWhole',
  part: 'rolePart',
};

/** Checks by the sentence of the figure they judge (the last of their figures), in the order given. */
export function groupBySentence(site: Site, checks: readonly Check[]): { quoted: Quoted; checks: Check[] }[] {
  const groups = new Map<string, { quoted: Quoted; checks: Check[] }>();
  for (const check of checks) {
    const quoted = quotedBy(site, check.figures.at(-1)?.figure ?? '');
    if (quoted === null) continue;
    const group = groups.get(quoted.key);
    if (group) group.checks.push(check);
    else groups.set(quoted.key, { quoted, checks: [check] });
  }
  return [...groups.values()];
}
