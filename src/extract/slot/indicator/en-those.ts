import { flows } from '../../locale/en-nouns.ts';
import type { Refiner } from '../../rule.ts';
import { type Frame, subjectRange } from '../clause/en-frame.ts';
import { written } from '../clause/en-name.ts';
import { phrase } from '../clause/en-phrase.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import type { Token } from '../clause/en-token.ts';
import { enRule } from '../en-edit.ts';

const POINTING = /^(?:those|that|ones)$/u;

/** Ties what somebody has to the word that stands for it. */
const TIE = /^(?:of|to|from|in|for|by|at|on|with|among)$/u;

/** Words before a flow that stay where its product changes: "overseas sales of cars", "those of lorries". */
const STAYING =
  /^(?:overseas|domestic|foreign|retail|wholesale|global|worldwide|export|net|gross|total|annual|average|monthly|daily|online|seaborne)$/u;

/** "those of commercial vehicles" before the figure or before its verb: tokens. */
export function pointing(frame: Frame, tokens: readonly Token[]): readonly [number, number] | null {
  const range = subjectRange(frame);
  for (const [start, limit] of [[frame.segment.start, frame.left], range ?? [-1, -1]] as const) {
    if (start < 0) continue;
    // The nearest words first: "and those of petroleum products 40%".
    for (let k = limit - 1; k >= start && k > limit - 10; k--) {
      const token = tokens[k];
      if (token === undefined || /^(?:verb|auxiliary|figure|mark)$/u.test(token.tag)) break;
      if (POINTING.test(token.low) && TIE.test(tokens[k + 1]?.low ?? '') && k + 2 < limit) return [k, limit];
    }
  }
  return null;
}

/** The series told of last, of the same kind of number where there is one. */
function toldBefore(frame: Frame, { frames }: Reading): string | null {
  const before = frames.filter(
    (other) =>
      other.draft.indicator !== null &&
      (other.sentence === frame.sentence
        ? other.at < frame.at
        : other.sentence < frame.sentence && other.sentence >= frame.sentence - 1),
  );
  const alike = before.findLast(
    ({ draft }) =>
      draft.unit === frame.draft.unit && draft.indicator !== null && !draft.indicator.includes(', share of '),
  );
  return (alike ?? before.at(-1))?.draft.indicator?.split(', share of ')[0] ?? null;
}

/** "exports" of "chip exports to Japan": what "those" stands for, with the words that stay. */
export function headed(series: string): string {
  const nouns = (series.split(/ (?:to|of|in|for|from|at|by|among|per) /u)[0] ?? '').split(' ');
  const head = nouns.at(-1) ?? '';
  let from = nouns.length - 1;
  while (from > 0 && STAYING.test(nouns[from - 1] ?? '')) from--;
  return flows.has(head) ? nouns.slice(from).join(' ') : nouns.join(' ');
}

const NAME = 'indicator/en-those-of';

// Chip exports jumped 36%, but those of cars fell 3% and those of ships 40%
//                              ^^^^^^^^^^^^^          ^^^^^^^^^^^^^^
export const those: Refiner = enRule(
  'indicator',
  NAME,
  '"while those of cars fell": the series of the figure before, of something else.',
  (frame, sentence, whole) => {
    if (frame.draft.indicator !== null || /^(?:base|compare|also|aside)$/u.test(frame.role)) return null;
    const { tokens, names, frames } = sentence;
    const at = pointing(frame, tokens);
    if (at === null) return null;
    // "and those of petroleum products 40% to $2.1 billion"
    const beside = frames[frames.indexOf(frame) - 1];
    if (frame.role === 'end' && beside?.at === frame.prepositionAt - 1 && beside.draft.rules.includes(NAME)) {
      frame.naming = beside.naming;
      return { indicator: beside.draft.indicator };
    }
    const series = toldBefore(frame, whole);
    if (series === null) return null;
    const [from, limit] = at;
    const whose = phrase(tokens, from + 2, limit, names);
    if (whose.kind === 'pronoun') return null;
    const link = tokens[from + 1]?.low ?? '';
    const short = link === 'of' ? headed(series) : series.replace(new RegExp(` ${link} .*$`, 'u'), '');
    // "those in Europe": theirs; the series is the same.
    if (whose.kind === 'name' && /^(?:in|of|at|for)$/u.test(link)) {
      frame.naming = whose;
      return { indicator: series.split(/ (?:in|at|for) /u)[0] ?? series };
    }
    frame.naming = { ...whose, subject: null };
    return {
      indicator: `${short} ${link} ${whose.indicator ?? whose.subject ?? written(tokens, from + 2, limit)}`,
    };
  },
);

// Urban subscriptions fell to 658 million but rural ones rose to 530 million
//                                             ^^^^^^^^^^
export const ones: Refiner = enRule(
  'indicator',
  'indicator/en-ones',
  '"rural ones rose": the noun of the series before, with a word of its own.',
  (frame, sentence, whole) => {
    const own = frame.draft.indicator;
    if (own === null || !/(?:^| )ones$/u.test(own)) return null;
    const series = toldBefore({ ...frame, at: firstOf(frame, sentence) }, whole);
    const nouns = (series?.split(/ (?:to|of|in|for|from|at|by|among|per) /u)[0] ?? '').split(' ');
    const head = nouns.at(-1) ?? '';
    return head === '' || head === 'ones' ? null : { indicator: own.replace(/ones$/u, head) };
  },
);

/** Where the first figure of the clause that says "ones" stands. */
const firstOf = (frame: Frame, { frames }: SentenceReading): number =>
  frames.find(({ draft }) => /(?:^| )ones$/u.test(draft.indicator ?? ''))?.at ?? frame.at;
