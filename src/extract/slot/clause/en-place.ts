import type { Draft } from '../../draft.ts';
import { type Clauses, speaksOf } from './en-clause.ts';
import type { Frame } from './en-frame.ts';
import { withHedges, throughNothing, throughTime } from './en-left.ts';
import { isHeld } from './en-held.ts';
import { role, isPercent } from './en-role.ts';
import {
  gapBefore,
  saysAgain,
  multiplied,
  multiplies,
  listed,
  listedIn,
  overAside,
  parent,
} from './en-beside.ts';

/** "raised $46 billion from 73 offerings", "3 million visitors from 90 countries": other things than those moved are where they came from. */
function isOrigin(moved: Draft | undefined, { unit, counter }: Draft): boolean {
  if (unit !== 'count' || counter === null || moved === undefined) return false;
  return moved.unit === 'count'
    ? moved.counter !== null && moved.counter !== counter
    : !/^(?:%|pp|bp|x)$/u.test(moved.unit);
}

/** Places a figure in its sentence. */
export function frameOf(
  clause: Clauses,
  at: number,
  draft: Draft,
  sentence: number,
  previous?: Frame,
): Frame {
  const { tokens, groups, segments, segmentOf } = clause;
  const segmentIndex = Math.max(0, segmentOf[at] ?? 0);
  const segment = segments[segmentIndex] ?? { start: 0, end: tokens.length, opener: '', aside: false };
  const earlier = groups.findLast(
    (group) => group.first >= segment.start && group.end <= at && !(group.agent && group.end + 6 > at),
  );
  const near = groups.filter((group) => group.first > at && group.first < segment.end && !group.agent);
  const ahead = near.length > 0 || earlier !== undefined ? near : overAside(clause, segmentIndex, at);
  // "one in four cars sold will be electric": the first only says which cars.
  const after =
    ahead[1] !== undefined && ahead[0]?.end === ahead[1].first && ahead[1].finite ? ahead[1] : ahead[0];
  // "analysts think 240 million PCs could end up": the figure opens the clause that is told.
  const told =
    earlier !== undefined &&
    after?.finite === true &&
    speaksOf(earlier) &&
    tokens
      .slice(at + 1, after.first)
      .every(
        (token) =>
          token.tag === 'noun' ||
          token.tag === 'adverb' ||
          token.tag === 'determiner' ||
          token.tag === 'preposition',
      );
  const before = told ? undefined : earlier;
  const times = previous !== undefined && multiplies(tokens, previous, at) ? previous : null;
  const left = throughTime(
    tokens,
    throughNothing(tokens, withHedges(tokens, at), segment.start),
    segment.start,
  );
  // "2.4 times the 28 million it sold": what follows speaks of the 28 million.
  const follower = multiplied(tokens, at, draft) ? undefined : after;
  const own = before !== undefined || follower !== undefined;
  const group = before ?? follower ?? parent(clause, at) ?? null;
  const frame: Frame = {
    draft,
    at,
    sentence,
    segment,
    segmentIndex,
    group,
    own,
    role: 'loose',
    via: null,
    direction: 0,
    preposition: '',
    prepositionAt: -1,
    left,
    head: -1,
    held: false,
    gap: null,
    naming: null,
  };
  const governor = tokens[left - 1];
  if (governor?.tag === 'preposition' && left - 1 >= Math.max(segment.start, before?.end ?? 0)) {
    frame.preposition =
      governor.low === 'with' && /^compare[ds]?$/u.test(tokens[left - 2]?.low ?? '')
        ? 'compared'
        : governor.low === 'to' && /^(?:compare[ds]?|contrast|opposed)$/u.test(tokens[left - 2]?.low ?? '')
          ? 'compared'
          : governor.low;
    frame.prepositionAt = left - 1;
  }
  if (frame.preposition === '' && left - 1 < segment.start && segment.opener === 'than')
    frame.preposition = 'than';
  role(clause, frame, before, follower);
  if (frame.role === 'base' && frame.preposition === 'from' && isOrigin(previous?.draft, draft))
    frame.role = 'loose';
  if (follower !== after && frame.role === 'part') frame.role = 'also';
  if (times !== null) Object.assign(frame, { role: 'compare', group: times.group, own: false });
  // "lost 142.6 points, or 1.7%": the same movement in other terms.
  if (
    previous?.role === 'delta' &&
    frame.role === 'also' &&
    isPercent(draft) &&
    tokens[at + 1]?.low !== 'of' &&
    previous.draft.unit !== draft.unit
  )
    Object.assign(frame, {
      role: 'delta',
      via: previous.via,
      direction: previous.direction,
      preposition: previous.preposition,
      group: previous.group,
      own: previous.own,
    });
  // "to 3.0% in 2023 and 2.9% in 2024": an item of a list stands as the one before it.
  if (
    previous !== undefined &&
    previous.draft.unit === draft.unit &&
    frame.role !== 'compare' &&
    // "at 2.5 million tonnes, 13,000 tonnes more than expected"
    frame.via !== 'comparative' &&
    (listed(tokens, previous.at, left) ||
      (previous.role === 'delta' &&
        isPercent(draft) &&
        frame.role === 'part' &&
        listedIn(tokens, previous.at, left)))
  )
    Object.assign(frame, {
      role: previous.role,
      via: previous.via,
      direction: previous.direction,
      preposition: previous.preposition,
      head: previous.head,
      group: previous.group,
    });
  if (previous !== undefined && saysAgain(tokens, frame, previous))
    Object.assign(frame, {
      role: 'delta',
      via: previous.via,
      direction: previous.direction,
      head: previous.head,
      group: previous.group,
    });
  const gap = previous === undefined || follower !== undefined ? null : gapBefore(clause, frame, previous);
  if (gap !== null && previous !== undefined)
    Object.assign(frame, {
      gap,
      role: previous.role,
      via: previous.via,
      direction: previous.direction,
      preposition: previous.preposition,
      group: previous.group,
      own: previous.own,
    });
  // "compared with 444 million, or 44 per cent": both are held against what is told
  frame.held = isHeld(tokens, frame) || (frame.role === 'also' && previous?.held === true);
  return frame;
}
