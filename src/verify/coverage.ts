import type { Bilingual, Check, Implied } from '../model/check.ts';
import type { Figure, FigureId } from '../model/figure.ts';
import type { Missing } from './relation.ts';

/** Why a figure is in no check. */
export type Uncovered =
  /** Nothing in the text can be computed from it or to it. */
  | 'alone'
  /** It served to imply a figure; nothing is stated to hold that against. */
  | 'implies-only'
  /** A target or forecast: nothing has happened yet to hold it against. */
  | 'not-yet'
  /** Only a range or a bound. */
  | 'bound-only'
  | 'no-period'
  | Missing;

export const uncovered: Record<Uncovered, Bilingual> = {
  alone: { zh: '文中没有可与之核算的数字', en: 'nothing in the text to compute it from' },
  'implies-only': {
    zh: '只用于推算,文中没有可对照的数字',
    en: 'used to imply a figure; nothing is stated to hold that against',
  },
  'not-yet': { zh: '目标或预测,尚无从核对', en: 'a target or forecast: nothing yet to hold it against' },
  'bound-only': { zh: '只给出界限或区间', en: 'only a bound or a range is given' },
  'no-period': { zh: '未注明时期', en: 'not dated' },
  ambiguous: { zh: '有多个数字可能与之对应,不作判断', en: 'more than one figure could be meant' },
  'no-base': { zh: '文中没有基数', en: 'the base is not stated' },
  'no-whole': { zh: '文中没有总量', en: 'the whole is not stated' },
  'no-level': { zh: '文中没有与之对应的数额', en: 'the amount it speaks of is not stated' },
  'period-unclear': { zh: '比较的起止时期不明', en: 'the period compared is unclear' },
};

/** How many figures take part in a check, how many do not, and why not. */
export interface Coverage {
  figures: number;
  checked: number;
  /** In a check that came to a verdict, `undetermined` left out. */
  determined: number;
  unchecked: number;
  reasons: { why: Uncovered; text: Bilingual; figures: readonly FigureId[] }[];
}

export function coverageOf(
  figures: readonly Figure[],
  checks: readonly Check[],
  implied: readonly Implied[],
  missing: ReadonlyMap<FigureId, Missing>,
): Coverage {
  const checked = new Set(checks.flatMap((check) => check.figures.map(({ figure }) => figure)));
  const determined = new Set(
    checks
      .filter(({ verdict }) => verdict !== 'undetermined')
      .flatMap((check) => check.figures.map(({ figure }) => figure)),
  );
  const implying = new Set(implied.flatMap((one) => one.figures.map(({ figure }) => figure)));
  const reasons = new Map<Uncovered, FigureId[]>();
  for (const figure of figures) {
    if (checked.has(figure.id)) continue;
    const why = reason(figure, implying, missing);
    const list = reasons.get(why);
    if (list) list.push(figure.id);
    else reasons.set(why, [figure.id]);
  }
  const inCheck = figures.filter(({ id }) => checked.has(id)).length;
  return {
    figures: figures.length,
    checked: inCheck,
    determined: figures.filter(({ id }) => determined.has(id)).length,
    unchecked: figures.length - inCheck,
    reasons: [...reasons]
      .map(([why, ids]) => ({ why, text: uncovered[why], figures: ids }))
      .sort((a, b) => b.figures.length - a.figures.length),
  };
}

function reason(
  figure: Figure,
  implying: ReadonlySet<FigureId>,
  missing: ReadonlyMap<FigureId, Missing>,
): Uncovered {
  if (implying.has(figure.id)) return 'implies-only';
  const lacking = missing.get(figure.id);
  if (lacking) return lacking;
  if (figure.modality !== 'actual') return 'not-yet';
  if (figure.value === null || figure.low !== null || figure.high !== null) return 'bound-only';
  return figure.period === null ? 'no-period' : 'alone';
}
