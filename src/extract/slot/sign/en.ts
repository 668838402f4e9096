import type { Draft } from '../../draft.ts';
import type { Refiner } from '../../rule.ts';
import type { Frame } from '../clause/en-frame.ts';
import { enRule } from '../en-edit.ts';

/** Turns a draft over: 65 or more down is −65 or less. Nothing to do when the text already wrote the minus. */
export function negated(draft: Draft): Partial<Draft> | null {
  const { value, low, high } = draft;
  if ((value ?? low ?? high ?? 0) <= 0) return null;
  const minus = (n: number | null): number | null => (n === null ? null : -n);
  return { value: minus(value), low: minus(high), high: minus(low) };
}

const moves = (frame: Frame): boolean => frame.draft.type === 'growth' || frame.draft.type === 'change';

const down = (name: string, about: string, fires: (frame: Frame) => boolean): Refiner =>
  enRule('sign', name, about, (frame) => (moves(frame) && fires(frame) ? negated(frame.draft) : null));

const via =
  (...kinds: readonly Frame['via'][]) =>
  (frame: Frame): boolean =>
    frame.role === 'delta' && frame.direction < 0 && kinds.includes(frame.via);

export const signs: readonly Refiner[] = [
  // net sales declined 20% · fell by more than 65% → value −65, high −65
  //           ^^^^^^^^
  down('sign/en-verb', '"declined 20%": negative; bounds turn with it.', via('verb')),
  // trucking lost 29,500 posts
  //          ^^^^
  down(
    'sign/en-jobs',
    '"lost 29,500 posts": negative.',
    (frame) => frame.role === 'object' && frame.direction < 0,
  ),
  // a drop of a third · a 5% fall
  //   ^^^^               ^^^^
  down('sign/en-noun', '"a drop of 5%", "a 5% fall": negative.', via('noun', 'noun-after')),
  // down 68 basis points
  // ^^^^
  down('sign/en-particle', '"down 5%": negative.', via('particle')),
  // 20% fewer
  //     ^^^^^
  down('sign/en-comparative', '"20% fewer", "3% below": negative.', via('comparative')),
  // 21 million tonnes below the record
  //                   ^^^^^
  down(
    'sign/en-apart',
    '"21 million tonnes below the record": negative.',
    (frame) => frame.direction < 0 && frame.draft.rules.includes('type/en-apart'),
  ),
  // declines were recorded in construction (4.1%)
  // ^^^^^^^^
  down(
    'sign/en-bracketed',
    '"declines were recorded in construction (4.1%)": negative.',
    (frame) => frame.direction < 0 && frame.draft.rules.includes('indicator/en-bracketed'),
  ),
  // a contraction … deflation of 0.3%
  down(
    'sign/en-falling-measure',
    '"deflation of 0.3%": the measure itself is a fall.',
    (frame) =>
      frame.role !== 'delta' &&
      /\b(?:deflation|contraction|decline|decrease|fall|drop|reduction|depreciation)\b/u.test(
        frame.draft.indicator ?? '',
      ),
  ),
];
