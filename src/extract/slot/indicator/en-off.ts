import type { Refiner } from '../../rule.ts';
import { phrase } from '../clause/en-phrase.ts';
import { tailEnd } from '../clause/en-tail.ts';
import { enRule } from '../en-edit.ts';

/** Verbs by which something comes off a sum. */
const TAKING = /^(?:wipe|knock|slash|cut|shave|take|trim|strip|chop|lop|erase|slice|subtract|deduct|clip)$/u;
/** Verbs by which something goes onto one. */
const ADDING = /^(?:add|tack|put|pile|heap|contribute)$/u;

// wiped $2.98 trillion off the market value · added 9.5% to capacity
//       ^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^
export const off: Refiner = enRule(
  'indicator',
  'indicator/en-off',
  '"wiped $3 trillion off the market value", "added 9.5% to capacity": what it came off or went onto is what moved.',
  (frame, { tokens, names }) => {
    const { draft, group, at, segment, role } = frame;
    if (draft.indicator !== null || group === null || group.end > at || !/^(?:object|delta)$/u.test(role))
      return null;
    const lemma = group.chain.at(-1)?.verb.lemma ?? '';
    const link = tokens[at + 1]?.low ?? '';
    const down = TAKING.test(lemma) && (link === 'off' || link === 'from');
    const up = ADDING.test(lemma) && /^(?:to|onto)$/u.test(link);
    if ((!down && !up) || tokens[at + 2]?.tag === 'figure' || at + 2 >= segment.end) return null;
    // What is counted is added itself: "added 12 schools to the list".
    if (draft.unit === 'count' && !/^points?$/u.test(draft.counter ?? '')) return null;
    const named = phrase(tokens, at + 2, tailEnd(tokens, at + 2, segment.end), names);
    if (named.kind !== 'measure' || named.indicator === null) return null;
    Object.assign(frame, { role: 'delta', via: 'verb', direction: down ? -1 : 1 });
    frame.naming = named;
    return { indicator: named.indicator };
  },
);
