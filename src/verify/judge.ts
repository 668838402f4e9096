import type { Bilingual, Check, Implied, Interval, Verdict } from '../model/check.ts';
import type { FigureId } from '../model/figure.ts';
import { overlaps } from './interval.ts';
import type { Item } from './item.ts';
import { explanationsOf } from './explanations.ts';
import { powerOf } from './power.ts';
import { doubts, type Implication, type Part, type Relation } from './relation.ts';
import { severityOf } from './severity.ts';
import { nearestSlip } from './slip.ts';
import { printedStep, statedInterval } from './stated.ts';
import { finer, operand, say, sayFigure, sayInterval, steps } from './working.ts';

/** Below this power a check could hardly fail: it is not counted as one that held. */
const TELLING = 0.1;

/**
 * Stable id: the kind and the figures in their roles.
 * FNV-1a, twice 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
function idOf(kind: string, parts: readonly { role: string; figure: FigureId }[], extra = ''): string {
  const key = [kind, extra, ...parts.flatMap(({ role, figure }) => [role, figure])].join('\u0000');
  const fnv = (seed: number): string => {
    let hash = seed;
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(36).padStart(7, '0');
  };
  return `${kind}-${fnv(0x811c9dc5)}${fnv(0x9e3779b9)}`;
}

function named(parts: readonly Part[]): { role: string; figure: FigureId }[] {
  return parts.map(({ role, item }) => ({ role, figure: item.figure.id }));
}

interface Outcome {
  computed: Interval;
  stated: Interval;
  cut: Interval;
  verdict: 'agrees' | 'agrees-if-cut' | 'disagrees';
}

function compareAll(relation: Relation): Outcome {
  const restate = relation.restate ?? ((interval: Interval): Interval => interval);
  const { item } = relation.stated;
  const computed = relation.evaluate(relation.inputs.map((part) => part.item.stated));
  const stated = restate(item.stated);
  const cut = restate(statedInterval(item.figure, 'cut'));
  if (overlaps(computed, stated)) return { computed, stated, cut, verdict: 'agrees' };
  const allCut = relation.evaluate(relation.inputs.map((part) => statedInterval(part.item.figure, 'cut')));
  const verdict = overlaps(computed, cut) || overlaps(allCut, cut) ? 'agrees-if-cut' : 'disagrees';
  return { computed, stated, cut, verdict };
}

/** Holds the computed interval against the stated one and writes down how. */
export function judge(relation: Relation): Check {
  const outcome = compareAll(relation);
  const { item } = relation.stated;
  const { computed, stated } = outcome;
  const power = Math.round(powerOf(item, item.stated, unscaled(relation, computed)) * 1000) / 1000;
  let verdict: Verdict = outcome.verdict;
  let why: Bilingual | null = null;
  if (verdict === 'disagrees' && relation.tie === 'likely') {
    verdict = 'undetermined';
    why = relation.doubt ?? doubts.scope;
  } else if (verdict !== 'disagrees' && power < TELLING) {
    verdict = 'undetermined';
    why = doubts.loose;
  }
  const parts = [...relation.inputs, relation.stated];
  const wrong = verdict === 'disagrees';
  return {
    id: idOf(relation.kind, named(parts), relation.reference?.row.id),
    kind: relation.kind,
    verdict,
    figures: named(parts),
    reference: relation.reference?.row.id ?? null,
    stated,
    computed,
    working: { zh: write(relation, outcome, 'zh'), en: write(relation, outcome, 'en') },
    power,
    severity: wrong ? severityOf(item, item.stated, unscaled(relation, computed)) : null,
    why,
    explanations:
      wrong || (verdict === 'undetermined' && outcome.verdict === 'disagrees')
        ? explanationsOf(relation, unscaled(relation, computed))
        : [],
    slip: wrong && relation.kind !== 'reference' ? slipOf(relation) : null,
  };
}

/** The computed interval in the unit the stated figure is printed in. */
function unscaled(relation: Relation, computed: Interval): Interval {
  if (!relation.restate) return computed;
  const factor = relation.restate({ low: 1, high: 1, lowOpen: false, highOpen: false }).low ?? 1;
  const back = (end: number | null): number | null => (end === null ? null : end / factor);
  return { ...computed, low: back(computed.low), high: back(computed.high) };
}

function slipOf(relation: Relation): Bilingual | null {
  const restate = relation.restate ?? ((interval: Interval): Interval => interval);
  const inputs = relation.inputs.map(({ item }) => item.stated);
  const stated = restate(relation.stated.item.stated);
  const items = [...relation.inputs.map(({ item }) => item), relation.stated.item];
  return nearestSlip(items, (index, interval) =>
    index === inputs.length
      ? overlaps(relation.evaluate(inputs), restate(interval))
      : overlaps(relation.evaluate(inputs.with(index, interval)), stated),
  );
}

/** The result as one number: from the printed values, or from the middle of the interval. */
function centre(relation: Relation, computed: Interval): number | null {
  const values = relation.inputs.map(({ item }) => item.figure.value);
  if (values.length > 0 && values.every((value) => value !== null)) {
    const exact = relation.evaluate(
      values.map((value) => ({ low: value, high: value, lowOpen: false, highOpen: false })),
    );
    if (exact.low !== null) return exact.low;
  }
  return computed.low !== null && computed.high !== null ? (computed.low + computed.high) / 2 : null;
}

const SAYS = {
  zh: {
    stated: '文中',
    rounding: '四舍五入',
    cut: '截尾',
    even: '四舍六入五成双',
    up: '进位',
    inside: '在内',
    outside: '不在',
    computed: '由所印数字可得',
    reference: '官方序列',
    repeat: '前文',
    'two-sources': '另一来源',
    exact: '计数,无舍入',
  },
  en: {
    stated: 'stated',
    rounding: 'by rounding',
    cut: 'by truncation',
    even: 'by rounding ties to even',
    up: 'by rounding up',
    inside: 'inside',
    outside: 'outside',
    computed: 'the printed digits allow',
    reference: 'official series',
    repeat: 'earlier',
    'two-sources': 'the other source',
    exact: 'a count, not rounded',
  },
} as const;

function restated(relation: Relation, interval: Interval): Interval {
  return relation.restate ? relation.restate(interval) : interval;
}

/** `(428 − 313) ÷ 428 = 26.87% · stated 26% → [25.5%, 26.5%) by rounding: outside; [26%, 27%) by truncation: inside`. */
function write(relation: Relation, outcome: Outcome, lang: 'zh' | 'en'): string {
  const { figure } = relation.stated.item;
  const says = SAYS[lang];
  const unit = relation.unit ?? figure.unit;
  const percentOfTimes =
    unit === '%' && figure.unit === 'x' ? 100 : unit === 'pp' && figure.unit === 'bp' ? 0.01 : 1;
  const step = printedStep(figure) * percentOfTimes;
  // A decline is written as one: 26 %, not −26 %, when the formula is turned round.
  const declines =
    relation.kind === 'growth' &&
    (figure.value ?? figure.low ?? figure.high ?? 0) < 0 &&
    relation.inputs.some(({ role }) => role === 'base');
  const turn = (interval: Interval): Interval =>
    declines
      ? {
          low: interval.high === null ? null : -interval.high,
          high: interval.low === null ? null : -interval.low,
          lowOpen: interval.highOpen,
          highOpen: interval.lowOpen,
        }
      : interval;
  const exact = outcome.computed.low !== null && outcome.computed.low === outcome.computed.high;
  const spread = (outcome.computed.high ?? Infinity) - (outcome.computed.low ?? -Infinity);
  const finite = spread > 0 && Number.isFinite(spread);
  // A narrow interval needs digits enough to show that it is one, a wide one no more than that.
  const fine = !finite
    ? finer(step)
    : spread > 10 * step
      ? apart(spread) / 100
      : Math.min(finer(step), apart(spread));
  const interval = (one: Interval, at: number): string => sayInterval(turn(one), at, unit, lang);
  const range = exact
    ? null
    : `${says.computed} ${interval(outcome.computed, coarsest([outcome.computed.low, outcome.computed.high], step, fine))}`;
  const middle = centre(relation, outcome.computed);
  const result =
    middle === null
      ? null
      : say(declines ? -middle : middle, coarsest([middle], step, Math.max(fine, finer(step))), unit, lang);
  const formula = relation.write(relation.inputs.map(({ item }) => operand(item.figure, lang)));
  const first =
    relation.kind === 'reference' && relation.reference
      ? `${says.reference} ${relation.reference.row.label[lang]} (${relation.reference.row.compiler}, ${relation.reference.row.period}) = ${say(relation.reference.row.value, Math.min(step, 10 ** Math.floor(Math.log10(Math.abs(relation.reference.row.value) || 1))), figure.unit, lang)}`
      : relation.kind === 'repeat' || relation.kind === 'two-sources'
        ? `${says[relation.kind]} ${formula}`
        : result === null
          ? formula
          : `${formula} = ${result}`;
  const turned = declines
    ? sayFigure({
        ...figure,
        value: figure.value === null ? null : -figure.value,
        low: figure.high === null ? null : -figure.high,
        high: figure.low === null ? null : -figure.low,
      })
    : sayFigure(figure);
  const half = step / 2;
  const inside = overlaps(outcome.computed, outcome.stated);
  const rounded =
    `${interval(outcome.stated, half)} ${figure.low === null && figure.high === null && !figure.approx ? says.rounding : ''}`.trimEnd();
  const counted = outcome.stated.low !== null && outcome.stated.low === outcome.stated.high;
  const statedText = `${says.stated} ${turned[lang]} ${counted ? `(${says.exact})` : `→ ${rounded}`}: ${inside ? says.inside : says.outside}`;
  const rounds = !counted && figure.low === null && figure.high === null && !figure.approx;
  const cutText =
    inside || !rounds
      ? ''
      : `; ${interval(outcome.cut, step)} ${says.cut}: ${outcome.verdict === 'agrees-if-cut' ? says.inside : says.outside}`;
  // The other ways to round are told only where they would make the number right.
  const otherText = (['even', 'up'] as const)
    .filter(() => !inside && rounds)
    .map((mode) => ({ mode, allowed: restated(relation, statedInterval(figure, mode)) }))
    .filter(({ allowed }) => overlaps(outcome.computed, allowed))
    .map(
      ({ mode, allowed }) =>
        `; ${interval(allowed, mode === 'up' ? step : half)} ${says[mode]}: ${says.inside}`,
    )
    .join('');
  return steps([first, range, statedText + cutText + otherText]);
}

/** An implied figure, or `null` when its interval has no ends or reaches through zero where it cannot. */
export function derive(implication: Implication): Implied | null {
  const intervals = implication.inputs.map(({ item }) => item.stated);
  const computed = implication.evaluate(intervals);
  const values = implication.inputs.map(({ item }) => item.figure.value);
  if (computed.low === null || computed.high === null || values.some((value) => value === null)) return null;
  if (implication.inputs.some(({ item }) => item.figure.low !== null || item.figure.high !== null))
    return null;
  const points = implication.evaluate(
    values.map((value) => ({ low: value, high: value, lowOpen: false, highOpen: false })),
  );
  const value = points.low;
  if (
    value === null ||
    !Number.isFinite(value) ||
    !Number.isFinite(computed.low) ||
    !Number.isFinite(computed.high)
  )
    return null;
  const { target } = implication;
  const text = (lang: 'zh' | 'en'): string => {
    const spread = (computed.high ?? value) - (computed.low ?? value);
    const step = spread > 0 ? apart(spread) : Math.abs(value) / 1e4;
    const formula = implication.write(implication.inputs.map(({ item }) => operand(item.figure, lang)));
    const told = target.modality === 'actual' ? '' : NOT_YET[target.modality][lang];
    return steps([
      `${formula} = ${say(value, step, target.unit, lang)}`,
      sayInterval(computed, step, target.unit, lang),
      told,
    ]);
  };
  const parts = named(implication.inputs);
  return {
    id: idOf(implication.kind, parts, 'implied'),
    kind: implication.kind,
    figures: parts,
    value: tidy(value),
    low: tidy(computed.low),
    high: tidy(computed.high),
    ...target,
    working: { zh: text('zh'), en: text('en') },
  };
}

const NOT_YET = {
  target: { zh: '由目标值推算', en: 'computed from a target' },
  forecast: { zh: '由预测值推算', en: 'computed from a forecast' },
} as const;

/** Last digit that keeps the two ends of an interval apart when they are printed: a spread of 3 → 1, of 1.4 → 0.1. */
function apart(spread: number): number {
  return 10 ** Math.floor(Math.log10(spread / 2) + 1e-9);
}

/** The largest last digit, from `step` down to `fine`, at which the numbers are told whole: 2.6, not 2.600. */
function coarsest(numbers: readonly (number | null)[], step: number, fine: number): number {
  let size = step;
  while (size > fine * 1.000001) {
    const at = size;
    const whole = (n: number): boolean => Math.abs(n / at - Math.round(n / at)) < 1e-6;
    if (numbers.every((n) => n === null || whole(n))) return size;
    size /= 10;
  }
  return fine;
}

/** Twelve digits are more than any printed number carries. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

export function itemsOf(relation: Relation): Item[] {
  return [...relation.inputs, relation.stated].map(({ item }) => item);
}
