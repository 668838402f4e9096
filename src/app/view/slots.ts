import { formatBasis, formatPeriod, formatQuantity } from '../../model/format.ts';
import type { Figure, FigureType, Lang, Modality } from '../../model/index.ts';
import type { Here } from '../here.ts';
import type { PlainKey } from '../message/say.ts';

/** A piece of what was understood, with the language it is in. */
export interface Slot {
  name: PlainKey;
  text: string;
  /** Set where the words are the document's, not the program's. */
  lang: Lang | null;
}

/** Names of the kinds of figures. */
export const types: Record<FigureType, PlainKey> = {
  level: 'typeLevel',
  share: 'typeShare',
  growth: 'typeGrowth',
  change: 'typeChange',
  multiple: 'typeMultiple',
};
export const modalities: Record<Modality, PlainKey> = {
  actual: 'modalityActual',
  target: 'modalityTarget',
  forecast: 'modalityForecast',
};

/** The number written out in full, without 万 or million: 7,058,000 辆. */
export function inFull(figure: Figure, lang: Lang): string {
  return formatQuantity(figure, lang, { by: 1, word: '' });
}

/** The name of what is measured: the registry's in the reader's language, else the document's own words. */
export function indicatorName(here: Here, figure: Figure): { text: string; lang: Lang | null } {
  const known = here.site.dataset.indicators.find(({ id }) => id === figure.indicatorId);
  if (known) return { text: here.pick(known.label), lang: null };
  return { text: figure.indicator ?? '', lang: langOf(here, figure) };
}

/** Language of the document a figure is from. */
export function langOf({ site }: Here, figure: Figure): Lang {
  return site.passage.get(figure.passage)?.lang ?? site.source.get(figure.source)?.lang ?? 'zh-Hans';
}

/** Everything that was understood of a figure, in words, for its page. Slots the text leaves open are left out. */
export function slotsOf(here: Here, figure: Figure): Slot[] {
  const { lang, say } = here;
  const own = langOf(here, figure);
  const name = indicatorName(here, figure);
  const slots: Slot[] = [
    {
      name: 'slotPrinted',
      text: figure.quote
        .split('\n')
        .map((line) => line.trim())
        .join(''),
      lang: own,
    },
    { name: 'slotValue', text: inFull(figure, lang), lang: null },
  ];
  const interval = roundingInterval(figure);
  if (interval) slots.push({ name: 'slotInterval', text: intervalText(figure, interval, lang), lang: null });
  if (name.text) slots.push({ name: 'slotIndicator', ...name });
  if (figure.subject) slots.push({ name: 'slotSubject', text: figure.subject, lang: own });
  if (figure.period) slots.push({ name: 'slotPeriod', text: formatPeriod(figure.period, lang), lang: null });
  slots.push({ name: 'slotType', text: say(types[figure.type]), lang: null });
  if (figure.basis) slots.push({ name: 'slotBasis', text: formatBasis(figure.basis, lang), lang: null });
  slots.push({ name: 'slotModality', text: say(modalities[figure.modality]), lang: null });
  if (figure.attribution) slots.push({ name: 'slotAttribution', text: figure.attribution, lang: own });
  return slots;
}

/** The same in one line: 7,058,000 辆 · 新能源汽车产量 · 中国 · 2022年 · 据中国汽车工业协会. */
export function inWords(here: Here, figure: Figure): Slot[] {
  const full = slotsOf(here, figure);
  const order: PlainKey[] = [
    'slotValue',
    'slotIndicator',
    'slotSubject',
    'slotPeriod',
    'slotBasis',
    'slotModality',
    'slotAttribution',
  ];
  return order.flatMap((name) => {
    if (name === 'slotModality' && figure.modality === 'actual') return [];
    return full.find((slot) => slot.name === name) ?? [];
  });
}

/** What the printed digits allow, half a step either way: 705.8 万 is 7,057,500 up to 7,058,500. */
function roundingInterval({ value, step }: Figure): { low: number; high: number } | null {
  if (value === null || step === null || step <= 0) return null;
  return { low: value - step / 2, high: value + step / 2 };
}

/** Half a step needs one digit more than the number itself. */
function intervalText(figure: Figure, { low, high }: { low: number; high: number }, lang: Lang): string {
  const step = (figure.step ?? 1) / 2;
  return formatQuantity({ ...figure, value: null, low, high, approx: false, step }, lang);
}
