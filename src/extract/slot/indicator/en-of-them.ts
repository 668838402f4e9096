import type { Refiner } from '../../rule.ts';
import type { Frame } from '../clause/en-frame.ts';
import { nameless } from '../clause/en-nameless.ts';
import { written } from '../clause/en-name.ts';
import { skipArticles } from '../clause/en-phrase.ts';
import { predicate } from '../clause/en-predicate.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';
import { tailEnd } from '../clause/en-tail.ts';
import { enRule } from '../en-edit.ts';

const THEM = /^(?:it|them|these|those|which|whom)$/u;

/** What may stand behind "of them" with no verb: where they are, and what they are. */
const WHERE = new Set('in at from to by on under over with through via during after before since'.split(' '));

// installed 16.4 GW of capacity, 84% of it onshore · moved 900 people, nearly half of them children
//                                ^^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
export const partOfThem: Refiner = enRule(
  'indicator',
  'indicator/en-part-of-them',
  '"84% of it onshore", "half of them children": what the part is, as a share of what was counted before.',
  (frame, sentence, whole) => {
    const { tokens } = sentence;
    const { draft, at } = frame;
    if (draft.unit !== '%' || tokens[at + 1]?.low !== 'of' || !THEM.test(tokens[at + 2]?.low ?? ''))
      return null;
    const told = counted(frame, sentence, whole);
    if (told?.draft.indicator == null) return null;
    const series = told.draft.indicator;
    const said = partSaid(frame, sentence);
    if (said === null) return null;
    const { link, what } = said;
    if (link === 'who') {
      frame.naming = nameless();
      return { indicator: `${told.draft.counter ?? series} ${what}` };
    }
    frame.naming = told.naming;
    return {
      indicator: link === '' || link === 'for' ? `${what}, share of ${series}` : `${series} ${link} ${what}`,
    };
  },
);

/** The part as it stands behind "of them": "onshore", "children", "in the north", "were French"; null for what somebody does. */
function partSaid({ at }: Frame, sentence: SentenceReading): { link: string; what: string } | null {
  const { tokens, groups, segments, segmentOf } = sentence;
  let from = at + 3;
  const segment = segments[segmentOf[from] ?? -1];
  // "38% of whom": the clause opens behind the word.
  if (segment === undefined || (segmentOf[at] !== segmentOf[from] && segment.start !== from)) return null;
  const group = groups.find(({ first }) => first === from);
  if (group !== undefined) {
    // "38% of whom were travelling": which of those counted are meant
    if (!group.copula)
      return segmentOf[at] === segmentOf[from] ? null : { link: 'who', what: predicate(group, sentence) };
    from = group.end;
    if (tokens[from]?.tag === 'verb' || tokens[from]?.tag === 'preposition') return null;
  }
  const next = tokens[from];
  if (next === undefined || from >= segment.end || next.tag === 'verb' || next.tag === 'auxiliary')
    return null;
  const link = next.tag === 'preposition' ? next.low : '';
  if (group !== undefined && next.low.endsWith('ing')) return { link: 'who', what: next.low };
  if (link !== '' && link !== 'for' && !WHERE.has(link)) return null;
  const start = skipArticles(tokens, link === '' ? from : from + 1, segment.end);
  const end = Math.max(
    tailEnd(tokens, start, segment.end),
    /^(?:adverb|noun)$/u.test(tokens[start]?.tag ?? '') ? start + 1 : start,
  );
  const what = end > segment.end ? '' : written(tokens, start, end);
  return what === '' ? null : { link, what };
}

/** What "them" stands for: what was told last that is a number of something, and no share of it. */
const counted = (frame: Frame, { frames }: SentenceReading, whole: Reading): Frame | null =>
  frames.findLast((other) => other.at < frame.at && isCounted(other)) ??
  whole.frames.findLast((other) => other.sentence === frame.sentence - 1 && isCounted(other)) ??
  null;

const isCounted = ({ draft, role }: Frame): boolean =>
  draft.indicator !== null && !/^(?:%|pp|bp|x)$/u.test(draft.unit) && role !== 'delta';
