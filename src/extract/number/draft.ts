import type { Draft } from '../draft.ts';
import type { Scene } from '../scene.ts';
import type { Quantity } from './quantity.ts';

type Known = Pick<Draft, 'start' | 'end' | 'value' | 'unit'> & Partial<Draft>;

/** A draft with every slot empty but what is known. */
export function draftOf(known: Known): Draft {
  return {
    start: known.start,
    end: known.end,
    value: known.value,
    low: known.low ?? null,
    high: known.high ?? null,
    approx: known.approx ?? false,
    step: known.step ?? null,
    unit: known.unit,
    counter: known.counter ?? null,
    type: known.type ?? null,
    modality: known.modality ?? null,
    basis: known.basis ?? null,
    indicator: known.indicator ?? null,
    subject: known.subject ?? null,
    period: known.period ?? null,
    attribution: known.attribution ?? null,
    rules: [],
  };
}

/** Times a factor or a power of ten, without binary dust: 18.5 cents → 0.185. */
export function times(value: number, factor: number): number {
  if (factor === 1) return value;
  const product = value * factor;
  return Number.isFinite(product) ? Number(product.toPrecision(15)) : product;
}

const moneyOfRegion = { CN: 'CNY', TW: 'TWD', HK: 'HKD', MO: 'MOP' } as const;

/** Currency of a bare 元, from the place of the text. */
export function moneyOf(code: string, scene: Scene): string {
  if (!code.startsWith('元')) return code;
  const own = moneyOfRegion[scene.region ?? 'CN'];
  return own + code.slice(1);
}

/** The draft of a quantity with its unit, as it stands. */
export function fromQuantity(scene: Scene, quantity: Quantity): Draft {
  const { unit, sign } = quantity;
  const factor = (unit?.factor ?? 1) * 10 ** (sign?.exponent ?? 0);
  const value = times(quantity.value, factor);
  const money = unit?.kind === 'money' || unit?.kind === 'cents';
  const per = quantity.per === null ? '' : `/${quantity.per.code}`;
  const code =
    sign !== null && !money ? sign.code + per : unit === null ? 'count' : moneyOf(unit.code, scene);
  const countedBy = sign === null && (unit?.kind === 'counter' || unit?.kind === 'noun') ? unit : null;
  const end = sign !== null && !money ? moneyEnd(quantity) : quantity.end;
  return draftOf({
    start: quantity.start,
    end,
    value,
    low: quantity.more ? value : null,
    step: quantity.step === null ? null : times(quantity.step, factor),
    unit: code,
    counter: countedBy === null ? null : scene.text.slice(countedBy.start, countedBy.end),
  });
}

/** $50 million: the quote ends with the number, unless the unit repeats the money. */
function moneyEnd(quantity: Quantity): number {
  if (quantity.per !== null) return quantity.per.end;
  return quantity.unit === null || quantity.unit.kind !== 'money' ? quantity.numberEnd : quantity.end;
}
