import type { CheckKind, Verdict } from '../../model/index.ts';
import type { PlainKey } from '../message/say.ts';

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
