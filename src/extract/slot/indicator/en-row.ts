import type { Refiner } from '../../rule.ts';
import { row } from '../parallel/en.ts';
import { enRule } from '../en-edit.ts';

// 41 deals worth $12.4bn, down 12% and 30%, respectively
//                              ^^^     ^^^ the deals, what they were worth
export const inRow: Refiner = enRule(
  'indicator',
  'indicator/en-row',
  '"41 deals worth $12bn, down 12% and 30%, respectively": the moves pair with the figures before them in order.',
  (frame, sentence) => {
    if (frame.draft.indicator !== null || frame.draft.unit !== '%') return null;
    const figures = row(sentence);
    const place = figures.indexOf(frame);
    const [first] = figures;
    if (place < 0 || first === undefined) return null;
    const before = sentence.frames.slice(0, sentence.frames.indexOf(first));
    const meant = before.slice(-figures.length)[place];
    if (before.length < figures.length || meant?.draft.indicator == null || meant.draft.unit === '%')
      return null;
    frame.naming = meant.naming;
    return { indicator: meant.draft.indicator };
  },
);
