import { sharedCurrencies } from '../../locale/en-currencies.ts';
import { places } from '../../locale/en-places.ts';
import type { Refiner } from '../../rule.ts';
import type { Reading } from '../clause/en-reading.ts';
import { enRule } from '../en-edit.ts';

// Sri Lanka's tea fetched 1,171 rupees · the Kenyan government set aside 7 billion shillings
//                               ^^^^^^                                             ^^^^^^^^^
export const currencyOfPlace: Refiner = enRule(
  'unit',
  'unit/en-currency-of-place',
  '"7 billion shillings" in a text about Kenya: money words that countries share belong to the one country that is named.',
  (frame, sentence, whole) => {
    const { draft } = frame;
    const [unit, ...per] = draft.unit.split('/');
    if (unit !== 'count' && !/^[A-Z]{3}$/u.test(unit ?? '')) return null;
    const printed = sentence.tokens[frame.at]?.low ?? '';
    const word = /\b([a-z]{4,8}?)s?(?: (?:per|a|an) [a-z]+)?$/u.exec(printed)?.[1] ?? '';
    // "Sh157 billion"
    const mark = /^shs?(?=[ \d])/u.test(printed) ? 'sh' : word;
    const codes = sharedCurrencies.get(mark) ?? sharedCurrencies.get(`${mark}s`);
    if (codes === undefined) return null;
    const named = placesOf(whole);
    const fitting = [...codes].filter(([place]) => named.has(place));
    const code = fitting.length === 1 ? fitting[0]?.[1] : undefined;
    return code === undefined || code === unit ? null : { unit: [code, ...per].join('/'), counter: null };
  },
);

// the auction has thrown up a tariff of Rs 2.55 per unit
//                                               ^^^^^^^^
export const powerUnit: Refiner = enRule(
  'unit',
  'unit/en-power-unit',
  '"Rs 2.55 per unit" of electricity: in India it is sold by the unit.',
  ({ draft, at }, { tokens }, whole) =>
    draft.unit === 'INR' &&
    /^(?:per|a|each)$/u.test(tokens[at + 1]?.low ?? '') &&
    tokens[at + 2]?.low === 'unit' &&
    whole.sentences.some((sentence) =>
      sentence.tokens.some(({ low }) =>
        /^(?:tariffs?|power|electricity|solar|wind|discoms?|grid|mw|gw|kwh)$/u.test(low),
      ),
    )
      ? { unit: 'INR/unit' }
      : null,
);

/** Places that a passage names, those inside the name of a body too: "Czech National Bank". */
function placesOf(whole: Reading): ReadonlySet<string> {
  return new Set(
    whole.sentences.flatMap(({ names, tokens }) =>
      names.flatMap(({ kind, text, start, end }) =>
        kind === 'place' ? [text] : tokens.slice(start, end).flatMap(({ raw }) => places.get(raw) ?? []),
      ),
    ),
  );
}
