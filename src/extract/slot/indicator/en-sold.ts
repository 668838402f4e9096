import { flows } from '../../locale/en-nouns.ts';
import type { Refiner } from '../../rule.ts';
import type { Frame } from '../clause/en-frame.ts';
import type { Reading } from '../clause/en-reading.ts';
import { enRule } from '../en-edit.ts';
import { PEOPLE } from './en-counted.ts';
import { headed } from './en-those.ts';

/** Verbs of the trade that make up a flow of goods, by the flow: who "shipped 72 million phones" has so much of the shipments. */
const FLOWING: ReadonlyMap<string, RegExp> = new Map([
  ['ship', /^(?:shipments|sales|deliveries|exports)$/u],
  ['move', /^(?:shipments|sales|deliveries)$/u],
  ['sell', /^sales$/u],
  ['shift', /^(?:shipments|sales)$/u],
  ['deliver', /^(?:deliveries|shipments)$/u],
  ['dispatch', /^(?:dispatches|shipments|deliveries)$/u],
  ['hand', /^deliveries$/u],
  ['register', /^registrations$/u],
  ['export', /^exports$/u],
  ['import', /^imports$/u],
  ['produce', /^(?:production|output)$/u],
  ['make', /^(?:production|output)$/u],
  ['install', /^(?:installations|additions)$/u],
  ['order', /^orders$/u],
  ['file', /^(?:filings|applications)$/u],
]);

// Smartphone shipments came to 355 million units. Huawei moved 52 million, ahead of Apple with 46.9 million
//                                                             ^^^^^^^^^^
export const sold: Refiner = enRule(
  'indicator',
  'indicator/en-part-of-flow',
  '"shipments came to 355 million; Huawei moved 52 million": so much of the flow that was told of.',
  (frame, _sentence, whole) => {
    const { draft, group } = frame;
    if (frame.role !== 'object' || draft.unit !== 'count' || group === null || group.passive) return null;
    const heads = FLOWING.get(group.chain.at(-1)?.verb.lemma ?? '');
    if (heads === undefined || PEOPLE.test(draft.counter ?? '')) return null;
    const told = flowBefore(frame, whole, heads);
    if (told === null) return null;
    const things = draft.counter?.toLowerCase() ?? 'units';
    if (/^units?$/u.test(things)) return { indicator: told };
    // "shipped 72 million handsets": of shipments of whatever, handset shipments; of smartphone shipments, phones are.
    const thing = things.replace(/([^s])s$/u, '$1');
    if (!told.includes(' ')) return { indicator: `${thing} ${told}` };
    if (!told.includes(thing)) return null;
    return { indicator: told };
  },
);

function flowBefore(frame: Frame, { frames }: Reading, heads: RegExp): string | null {
  const other = frames.findLast(
    ({ draft, sentence, at }) =>
      (sentence === frame.sentence
        ? at < frame.at
        : sentence < frame.sentence && sentence >= frame.sentence - 2) &&
      draft.indicator !== null &&
      !draft.indicator.includes(', share of ') &&
      isFlow(draft.indicator, heads),
  );
  return other?.draft.indicator ?? null;
}

const isFlow = (series: string, heads: RegExp): boolean => {
  const head = headed(series).split(' ').at(-1) ?? '';
  return (
    heads.test(head) &&
    (flows.has(head) || /^(?:filings|applications|dispatches|additions|installations)$/u.test(head))
  );
};
