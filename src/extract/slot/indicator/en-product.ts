import { flows, qualifies } from '../../locale/en-nouns.ts';
import type { Refiner } from '../../rule.ts';
import type { Reading } from '../clause/en-reading.ts';
import { enRule } from '../en-edit.ts';

// Global smartphone shipments rose … vendors shipped 327.6 million units
//        ^^^^^^^^^^                                                ^^^^^
export const unitsOf: Refiner = enRule(
  'indicator',
  'indicator/en-units-of',
  '"shipped 327.6 million units": units of the product whose sales, shipments or output were told of.',
  (frame, _sentence, whole) => {
    const { draft, group } = frame;
    if (draft.indicator?.startsWith('units ') !== true || group === null) return null;
    const product = lastProduct(whole, frame.sentence);
    const verb = group.chain.at(-1)?.verb;
    return product === null || verb === undefined
      ? null
      : { indicator: `${product} ${verb.nominal ?? verb.participle}` };
  },
);

/** "smartphone" of "smartphone shipments": the nouns before a flow, in this sentence or the two before it. */
function lastProduct({ sentences }: Reading, upTo: number): string | null {
  for (let s = upTo; s >= 0 && s >= upTo - 2; s--) {
    const { tokens = [] } = sentences[s] ?? {};
    for (let k = tokens.length - 1; k > 0; k--) {
      if (tokens[k]?.tag !== 'noun' || !flows.has(tokens[k]?.low ?? '')) continue;
      let from = k;
      while (
        from > 0 &&
        from > k - 3 &&
        tokens[from - 1]?.tag === 'noun' &&
        !qualifies(tokens[from - 1]?.low ?? '') &&
        /^[\p{Ll}-]+$/u.test(tokens[from - 1]?.low ?? '') &&
        !/^(?:global|world|worldwide|domestic|foreign|overseas|unit|units)$/u.test(
          tokens[from - 1]?.low ?? '',
        )
      )
        from--;
      if (from < k)
        return tokens
          .slice(from, k)
          .map(({ low }) => low)
          .join(' ');
    }
  }
  return null;
}
