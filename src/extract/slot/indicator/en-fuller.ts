import type { Refiner } from '../../rule.ts';
import type { Frame } from '../clause/en-frame.ts';
import type { Reading } from '../clause/en-reading.ts';
import { enRule } from '../en-edit.ts';

/** What a country sells over its border, in other words. */
const ABROAD =
  /^(?:(?:overseas|foreign|outbound) (?:sales|shipments)|(?:sales|shipments) (?:abroad|overseas))(?= of |$)/u;

/** Nouns that seldom name a series by themselves, by what they are another word for. */
const SHORT: readonly ReadonlySet<string>[] = [
  'stock',
  'output production',
  'takings receipts',
  'installations additions',
  'registrations',
  'deliveries',
  'enrolment enrollment',
  'ridership',
  'attendance',
  'throughput',
  'utilisation utilization',
  'inventories stocks stockpiles',
].map((row) => new Set(row.split(' ')));

/** The noun a series is named by: "stock" of "operational stock of robots". */
const head = (series: string): string =>
  (series.split(/ (?:of|in|for|from|to|at|by|on|per|among|under) /u)[0] ?? '').split(' ').at(-1) ?? '';

// South Korea's exports fell. Shipments abroad came to $54 billion · the operational stock of robots … China's stock rose 21%
//                             ^^^^^^^^^^^^^^^^                                                             ^^^^^
export const fuller: Refiner = enRule(
  'indicator',
  'indicator/en-fuller',
  '"shipments abroad" after "exports", "the stock" after "the operational stock of robots": the name that was given first.',
  (frame, _sentence, whole) => {
    const own = frame.draft.indicator;
    if (own === null) return null;
    const told = (word: RegExp): boolean =>
      whole.sentences
        .slice(Math.max(0, frame.sentence - 2), frame.sentence + 1)
        .some(({ tokens, index }) =>
          tokens.some(
            ({ low, tag }, k) => tag === 'noun' && word.test(low) && (index < frame.sentence || k < frame.at),
          ),
        );
    if (ABROAD.test(own) && told(/^exports$/u)) return { indicator: own.replace(ABROAD, 'exports') };
    const alike = own.includes(' ') ? undefined : SHORT.find((words) => words.has(own));
    const first = alike === undefined ? undefined : named(frame, whole, alike);
    return first === undefined ? null : { indicator: first };
  },
);

/** The first name of the passage by that noun or another word for it, when it is a fuller one. */
function named(frame: Frame, { frames }: Reading, words: ReadonlySet<string>): string | undefined {
  const own = frame.draft.indicator ?? '';
  const first = frames.find(
    ({ draft, sentence, at }) =>
      (sentence === frame.sentence
        ? at < frame.at
        : sentence < frame.sentence && sentence >= frame.sentence - 4) &&
      draft.indicator !== null &&
      words.has(head(draft.indicator)),
  )?.draft.indicator;
  if (first == null || first === own || first.includes(', share of ')) return undefined;
  return first.replace(head(first), own);
}
