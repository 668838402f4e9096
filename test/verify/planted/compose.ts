import type { Figure } from '../../../src/model/figure.ts';
import type { Passage } from '../../../src/model/passage.ts';
import type { Lang } from '../../../src/model/source.ts';
import type { PlantedSet, Slot } from './sets.ts';

export interface Written {
  id: string;
  text: string;
}

/** Prose, and the figures an ideal reader would find in it. */
export interface Composition {
  documents: Written[];
  passages: Passage[];
  figures: Figure[];
}

const PIECE = /\{(\w+)(?:\?([^:}]*):([^}]*))?\}/gu;

interface Place {
  key: string;
  at: number;
  length: number;
}

/** A sign that no verb of the form tells (年均复合增长率为-3.2%) is printed. */
function printedText(slot: Slot, key: string, form: string): string {
  const told = slot.printed.value >= 0 || form.includes(`{${key}?`);
  return told ? slot.printed.text : `-${slot.printed.text}`;
}

function fill(form: string, set: PlantedSet): { text: string; places: Place[] } {
  const places: Place[] = [];
  let text = '';
  let last = 0;
  for (const found of form.matchAll(PIECE)) {
    text += form.slice(last, found.index);
    last = found.index + found[0].length;
    const [, key = '', up, down] = found;
    const slot = set.slots[key];
    const year = set.years[key];
    if (up !== undefined) text += (slot?.printed.value ?? 0) < 0 ? down : up;
    else if (slot) {
      const quote = printedText(slot, key, form);
      places.push({ key, at: text.length, length: quote.length });
      text += quote;
    } else if (year !== undefined) text += String(year);
  }
  return { text: text + form.slice(last), places };
}

function figure(
  slot: Slot,
  set: PlantedSet,
  source: string,
  passage: string,
  start: number,
  quote: string,
): Figure {
  const { printed } = slot;
  return {
    id: `${passage}/${start}`,
    source,
    passage,
    start,
    quote,
    value: printed.value,
    low: null,
    high: null,
    approx: false,
    step: printed.step,
    unit: slot.unit,
    counter: slot.counter,
    type: slot.type,
    modality: 'actual',
    indicator: slot.indicator,
    indicatorId: null,
    subject: slot.subject,
    period: slot.period(set.years),
    basis: typeof slot.basis === 'function' ? slot.basis(set.years) : slot.basis,
    attribution: null,
    rules: [],
  };
}

/** Writes sets down, a paragraph after the other. `traditional` turns Simplified into Traditional, character by character. */
export function compose(
  sets: readonly PlantedSet[],
  name: string,
  lang: Lang,
  traditional: (text: string) => string,
): Composition {
  const out: Composition = { documents: [], passages: [], figures: [] };
  const count = Math.max(...sets.map((set) => set.documents.length));
  for (let d = 0; d < count; d++) {
    const source = `${name}-${d}`;
    let text = '';
    let n = 0;
    for (const set of sets) {
      for (const form of set.documents[d] ?? []) {
        n++;
        const filled = fill(form, set);
        const written = lang === 'zh-Hant' ? traditional(filled.text) : filled.text;
        if (written.length !== filled.text.length) throw new Error(`not the same length: ${written}`);
        const passage = `${source}#p${n}`;
        out.passages.push({
          id: passage,
          source,
          article: null,
          role: 'body',
          lang,
          text: written,
          start: text.length,
          end: text.length + written.length,
          spans: [{ at: 0, start: text.length, length: written.length }],
        });
        for (const { key, at, length } of filled.places) {
          const slot = set.slots[key];
          if (slot)
            out.figures.push(
              figure(slot, set, source, passage, text.length + at, written.slice(at, at + length)),
            );
        }
        text += `${written}\n\n`;
      }
    }
    out.documents.push({ id: source, text });
  }
  return out;
}
