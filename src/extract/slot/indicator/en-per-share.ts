import type { Refiner } from '../../rule.ts';
import { enRule } from '../en-edit.ts';

// earned $1.08 a share. Analysts had expected $1.19 a share
//                                             ^^^^^^^^^^^^^ earnings a share again
export const perShare: Refiner = enRule(
  'indicator',
  'indicator/en-per-share',
  '"Analysts had expected $1.19 a share": money a share that nothing names is what was told of a share before, else earnings.',
  (frame, { tokens }, whole) => {
    const { draft, at, sentence, group } = frame;
    if (draft.indicator !== null || !/^[A-Z]{3}$/u.test(draft.unit)) return null;
    if (!/^(?:a|per)$/u.test(tokens[at + 1]?.low ?? '') || tokens[at + 2]?.low !== 'share') return null;
    const told = whole.frames.findLast(
      (other) =>
        (other.sentence < sentence || (other.sentence === sentence && other.at < at)) &&
        / (?:a|per) share$/u.test(other.draft.indicator ?? ''),
    );
    const expected = group?.chain.at(-1)?.verb.classes.has('expect') === true;
    return told === undefined && !expected
      ? null
      : { indicator: told?.draft.indicator ?? 'earnings per share' };
  },
);
