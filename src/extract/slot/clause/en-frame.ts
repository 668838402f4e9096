import type { Draft } from '../../draft.ts';
import type { Segment } from './en-clause.ts';
import type { Group } from './en-group.ts';
import type { Phrase } from './en-phrase.ts';

/**
 * How a figure stands to the words that name it.
 *
 *   delta     how much it moved: "rose 5%", "an increase of 51%", "up 40%", "5% higher"
 *   end       where it came to: "to 21.7 million"
 *   base      where it came from: "from $53.82 billion"
 *   compare   what it is held against: "compared with 5%", "against 484,507"
 *   head      the noun before "of" names it: "total revenue of $81bn"
 *   is        stands where the subject stands: "was 28.5%", "reached 5 million"
 *   share     part of something: "made up 40% of", "27% of households"
 *   object    what an actor did: "sold 526,409 cars"
 *   subject   stands before its verb: "one in five has returned", "1,200 people died"
 *   before    a noun follows and names it: "27% market share", "$3bn loss"
 *   aside     in brackets behind what it belongs to: "(2022: HK$11.9 billion)"
 *   also      another way to say the number before: "or 27%"
 *   part      one of the items of the figure before: "and Asia with 131 units"
 */
export type Role =
  | 'delta'
  | 'end'
  | 'base'
  | 'compare'
  | 'head'
  | 'is'
  | 'share'
  | 'object'
  | 'subject'
  | 'before'
  | 'aside'
  | 'also'
  | 'part'
  | 'loose';

export interface Frame {
  draft: Draft;
  /** Index of the figure's token. */
  at: number;
  sentence: number;
  segment: Segment;
  segmentIndex: number;
  /** The verb group that governs it; of an earlier segment when its own has none. */
  group: Group | null;
  /** The governing group stands in the figure's own segment. */
  own: boolean;
  role: Role;
  /** Which words made it a change: decides the rule named. */
  via: 'verb' | 'noun' | 'noun-after' | 'particle' | 'comparative' | 'fragment' | null;
  direction: 1 | 0 | -1;
  /** The preposition that governs the figure, and where it stands (−1: none). */
  preposition: string;
  prepositionAt: number;
  /** First token of the figure with its hedges and determiner. */
  left: number;
  /** The noun before "of", or the change noun: token index, −1 for none. */
  head: number;
  /** Held against the figure that is told about: "from a profit of $64m", "compared with 5%", in brackets. Its date is its own. */
  held: boolean;
  /** The subject of its own where the verb is left out: "wind supplied 23% and nuclear 20%". Tokens. */
  gap: readonly [number, number] | null;
  /** The words that named the series, once an indicator rule found them. */
  naming: Phrase | null;
}

/** Who or what the verb over a figure speaks of: tokens. */
export const subjectRange = (frame: Frame): readonly [number, number] | null =>
  frame.gap ?? frame.group?.subject ?? null;

/** Nothing said so far that it is planned or expected. */
export const isActual = ({ draft }: Frame): boolean => (draft.modality ?? 'actual') === 'actual';
