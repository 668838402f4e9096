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
    const codes = sharedCurrencies.get(word) ?? sharedCurrencies.get(`${word}s`);
    if (codes === undefined) return null;
    const named = placesOf(whole);
    const fitting = [...codes].filter(([place]) => named.has(place));
    const code = fitting.length === 1 ? fitting[0]?.[1] : undefined;
    return code === undefined || code === unit ? null : { unit: [code, ...per].join('/'), counter: null };
  },
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
