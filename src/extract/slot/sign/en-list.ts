import { changeDown, changeUp } from '../../locale/en-nouns.ts';
import { lightMovers } from '../../locale/en-verbs.ts';
import type { Frame } from '../clause/en-frame.ts';
import { DIRECTIONS } from '../clause/en-left.ts';
import type { SentenceReading } from '../clause/en-reading.ts';
import { verbOf } from '../clause/en-verb.ts';

/** As many words a reader looks back over a list of names with their brackets. */
const REACH = 40;

/** Verbs that only say where a movement was seen: "the biggest gains were recorded in Spain (8%)". */
const SEEN = /^(?:record|see|seen|post|register|report|observe|find|note|come|be)$/u;

/**
 * Which way the list goes that a per cent in brackets belongs to, where a name stands before the bracket and no other number
 * between: "sales were up in Norway (12%) and Spain (8%), but down in Italy (2%)". 0 where nothing moves.
 */
export function listDirection(
  { at, left, segment, role, draft }: Frame,
  { tokens, segments, segmentOf }: SentenceReading,
): 1 | 0 | -1 {
  if (role !== 'aside' || draft.unit !== '%' || segment.start !== left) return 0;
  if (tokens[at + 1]?.raw !== ')' || tokens[left - 1]?.raw !== '(' || tokens[left - 2]?.tag !== 'noun')
    return 0;
  for (let k = left - 2; k >= 0 && k > left - REACH; k--) {
    const token = tokens[k];
    if (token === undefined || token.raw === ';') return 0;
    if (segments[segmentOf[k] ?? -1]?.aside === true) continue;
    if (token.tag === 'figure') return 0;
    const turn = DIRECTIONS.get(token.low);
    if (turn !== undefined && /^(?:auxiliary|adverb|conjunction|mark)$/u.test(tokens[k - 1]?.tag ?? ''))
      return turn;
    if (token.tag === 'verb') {
      const verb = verbOf(token.low);
      if (verb === null || SEEN.test(verb.lemma)) continue;
      if (lightMovers.has(verb.lemma)) return 0;
      return verb.classes.has('up') ? 1 : verb.classes.has('down') ? -1 : 0;
    }
    if (token.tag !== 'noun') continue;
    if (changeUp.has(token.low)) return 1;
    if (changeDown.has(token.low)) return -1;
  }
  return 0;
}
