import type { Bilingual, CheckKind, Implied, Interval } from '../model/check.ts';
import type { Reference } from '../model/reference.ts';
import type { Edtf } from '../model/source.ts';
import { sum } from './interval.ts';
import type { Item } from './item.ts';

/** One figure, or reference row, in its role. */
export interface Part {
  role: string;
  item: Item;
}

/** How firmly the slots tie the figures together. A `likely` tie may confirm, but never accuses. */
export type Tie = 'sure' | 'likely';

/** The arithmetic: from the inputs' intervals (in their order) to that of the result. */
export type Evaluate = (inputs: readonly Interval[]) => Interval;

/** The arithmetic as written: from the inputs as printed to `(428 − 313) ÷ 428`. */
export type Write = (inputs: readonly string[]) => string;

/** A relation the text implies, with a stated result to hold against the computed one. */
export interface Relation {
  kind: CheckKind;
  inputs: readonly Part[];
  stated: Part;
  evaluate: Evaluate;
  write: Write;
  tie: Tie;
  /** What is not certain about a `likely` tie. */
  doubt: Bilingual | null;
  /** For kind `reference`: the row, and its interval instead of inputs. */
  reference?: { row: Reference; others: readonly Reference[] };
  /** Unit the comparison is made in; that of the stated figure unless given. */
  unit?: string;
  /** The stated figure in that unit, when it is printed in another (增长2倍 is 200 %). */
  restate?: (stated: Interval) => Interval;
}

/** A result the text does not state. */
export interface Implication {
  kind: CheckKind;
  inputs: readonly Part[];
  evaluate: Evaluate;
  write: Write;
  target: Pick<Implied, 'unit' | 'counter' | 'indicator' | 'indicatorId' | 'subject' | 'period' | 'modality'>;
}

/** What the level that a known one implies is: the same series at another time. */
export function sameSeries(
  known: Item,
  stated: Item,
  period: Edtf | null,
  modality = known.figure.modality,
): Implication['target'] {
  const { unit, counter, indicator, indicatorId, subject } = known.figure;
  return {
    unit,
    counter,
    indicator,
    indicatorId,
    subject: subject ?? stated.figure.subject,
    period,
    modality,
  };
}

/** `a + b + c`. */
export const addition: Pick<Relation, 'evaluate' | 'write'> = {
  evaluate: sum,
  write: (inputs) => inputs.join(' + '),
};

/** `part ÷ whole`. */
export const quotient: Write = ([a = '', b = '']) => `${a} ÷ ${b}`;

/** A relation of which something is in doubt (`likely`), or nothing (`sure`). */
export function relate(
  kind: CheckKind,
  inputs: readonly Part[],
  stated: Part,
  arithmetic: Pick<Relation, 'evaluate' | 'write'>,
  doubt: Bilingual | null,
): Relation {
  return { kind, inputs, stated, ...arithmetic, tie: doubt ? 'likely' : 'sure', doubt };
}

/** Why a figure that looked for partners found none. */
export type Missing = 'ambiguous' | 'no-base' | 'no-whole' | 'no-level' | 'period-unclear';

/** What the finders write to. */
export interface Findings {
  relations: Relation[];
  implications: Implication[];
  missing: Map<string, Missing>;
}

export const doubts = {
  scope: {
    zh: '范围不明:文中名称不尽相同,未必是同一指标',
    en: 'scope unclear: the names differ, the figures may not measure the same thing',
  },
  period: {
    zh: '时期不明:基数所注时期与比较时期不一致',
    en: 'period unclear: the base is dated differently from the period compared',
  },
  prices: {
    zh: '口径不明:增速按不变价格或可比口径计算,数额按现价',
    en: 'scope unclear: the rate is in real or comparable terms, the amounts are at current prices',
  },
  parts: {
    zh: '范围不明:所列各项未必齐全',
    en: 'scope unclear: the parts listed may not be all',
  },
  order: {
    zh: '时期不明:文中未注明先后',
    en: 'period unclear: the text does not date both figures',
  },
  population: {
    zh: '时期不明:人均值按年平均人口还是年末人口计算,文中未说明',
    en: 'period unclear: per-head values may use the average or the year-end population',
  },
  compiler: {
    zh: '范围不明:文中未说明统计机构,口径可能不同',
    en: 'scope unclear: the text does not name the compiler, definitions may differ',
  },
  revision: {
    zh: '版本不明:同一机构公布过不同数值',
    en: 'edition unclear: the same compiler has published different values',
  },
  loose: {
    zh: '界限过宽:任何数值都会相符,无从检验',
    en: 'bound too loose to tell: almost any number would agree',
  },
} satisfies Record<string, Bilingual>;
