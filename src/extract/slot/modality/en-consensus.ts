import { forecastNouns, housesOfEstimates } from '../../locale/en-nouns.ts';
import type { Frame } from '../clause/en-frame.ts';
import type { SentenceReading } from '../clause/en-reading.ts';
import type { Token } from '../clause/en-token.ts';

/** Words that are an outlook only where somebody's: "the median estimate", "a Street view", but "an estimate of the dead". */
const LOOSE = /^(?:estimates?|views?|calls?|polls?|surveys?|numbers?|figures?|average|median|mean)$/u;
/** Whose outlook it is when nobody is named: the market's. */
const MARKET =
  /^(?:consensus|median|mean|average|analysts?|economists?|forecasters|strategists|street|market)$/u;
/** What stands between an outlook and its number: "called for a 0.3% gain", "was for earnings of". */
const CALLS =
  /^(?:be|call|stand|range|come|point|imply|suggest|see|put|average|total|look|remain|center|centre|run|hold|raise|lift|lower|cut|trim|revise|upgrade|downgrade|set|keep|maintain|increase|reduce|slash|narrow|rise|fall)$/u;

/** Is the noun at `at` an outlook: "forecast", "consensus", "analysts' estimate", "First Call estimate"? */
function isOutlook(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (low === 'consensus' || forecastNouns.has(low)) return true;
  if (!LOOSE.test(low)) return false;
  for (let k = at - 1; k >= 0 && k >= at - 6; k--) {
    const token = tokens[k];
    if (token === undefined || token.tag === 'verb' || token.tag === 'auxiliary' || token.tag === 'mark')
      break;
    if (MARKET.test(token.low) || housesOfEstimates.has(token.low)) return true;
    if (token.tag === 'preposition' || token.tag === 'figure') break;
  }
  // "the average of 12 estimates", "an estimate by analysts"
  const of = tokens[at + 1]?.low ?? '';
  return (
    /^(?:of|from|by|among|in)$/u.test(of) &&
    /^estimates?$/u.test(low) &&
    tokens.slice(at + 2, at + 5).some((token) => /^(?:analysts|economists|forecasters)$/u.test(token.low))
  );
}

/** An outlook in a noun phrase: index of the noun, or −1. */
export function outlookIn(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from; k < to; k++)
    if ((tokens[k]?.tag === 'noun' || tokens[k]?.tag === 'verb') && isOutlook(tokens, k)) return k;
  return -1;
}

/** The outlook a figure is the number of, before it: "the median estimate for a 10.4% rise", "a Street view of $11.8bn". */
function before({ at, segment }: Frame, tokens: readonly Token[]): number {
  for (let k = at - 1; k >= segment.start && k >= at - 14; k--) {
    const token = tokens[k];
    if (token === undefined) return -1;
    // "estimates for earnings of $0.31 and $1.23 billion in revenues"
    if (token.tag === 'figure' && k < at - 1 && tokens[at - 1]?.low === 'and') continue;
    if (token.low === 'and' && k === at - 1) continue;
    const next = tokens[k + 1];
    const opens = next?.tag === 'preposition' ? /^(?:of|for|at)$/u.test(next.low) : k + 1 === at;
    // "the consensus estimate of": read as a verb elsewhere
    if (opens && (token.tag === 'noun' || token.tag === 'verb') && isOutlook(tokens, k)) return k;
    if (!/^(?:noun|determiner|preposition|adverb|possessive|time)$/u.test(token.tag)) return -1;
    if (token.tag === 'preposition' && !/^(?:of|for|in|at)$/u.test(token.low)) return -1;
  }
  return -1;
}

/** … behind it: "the $252.3 million First Call estimate", "the 25-cent loss analysts forecast". */
function behind({ at, segment, left }: Frame, tokens: readonly Token[]): number {
  if (tokens[left]?.tag !== 'determiner' && tokens[left - 1]?.tag !== 'possessive') return -1;
  for (let k = at + 1; k < segment.end && k <= at + 5; k++) {
    if (tokens[k]?.tag !== 'noun' && tokens[k]?.tag !== 'verb') return -1;
    if (isOutlook(tokens, k)) return k;
    if (tokens[k]?.tag === 'verb') return -1;
  }
  return -1;
}

/** … as what its clause speaks of: "The consensus estimate called for $0.46", "Forecasts ranged from 0.1% to 0.4%". */
function spoken({ at, group }: Frame, tokens: readonly Token[]): number {
  if (group?.subject == null || group.end > at) return -1;
  if (!CALLS.test(group.chain.at(-1)?.verb.lemma ?? 'be')) return -1;
  const [from, to] = group.subject;
  // "Earnings surpassed expectations, rising by 5%": who rises is not what was expected.
  return outlookIn(tokens, from, Math.min(group.first, to + 1, from + 8));
}

/** The word that makes a figure somebody's outlook: token index, or −1. */
export function outlookOf(frame: Frame, { tokens }: SentenceReading): number {
  const first = before(frame, tokens);
  if (first >= 0) return first;
  const last = behind(frame, tokens);
  return last >= 0 ? last : spoken(frame, tokens);
}
