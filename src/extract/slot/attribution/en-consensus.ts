import { housesOfEstimates } from '../../locale/en-nouns.ts';
import type { Frame } from '../clause/en-frame.ts';
import { written } from '../clause/en-name.ts';
import type { SentenceReading } from '../clause/en-reading.ts';
import { outlookOf } from '../modality/en-consensus.ts';
import type { Source } from './en-told.ts';

/** Those who expect for a living. */
const EXPECTERS = /^(?:analysts?|economists?|forecasters?|strategists?|brokers|traders|investors)$/u;
const MARKET = /^(?:consensus|median|mean|average|street|market)$/u;
const ASKED = /^(?:polled|surveyed|questioned|canvassed|interviewed|tracked|followed)$/u;
const POLL = /^(?:polls?|surveys?)$/u;

/** Whose outlook it is that gives a figure: the market's, in the words of the text; null where it is of the one told about. */
export function holderOf(frame: Frame, sentence: SentenceReading): string | null {
  const { tokens, names } = sentence;
  const at = outlookOf(frame, sentence);
  if (at < 0) return null;
  const from = Math.max(0, Math.min(at, frame.at) - 8);
  const to = Math.min(tokens.length, Math.max(at, frame.at) + 14);
  for (let k = from; k < to; k++) {
    if (!EXPECTERS.test(tokens[k]?.low ?? '')) continue;
    // "analysts polled by Finbridge", "economists in a Newsline poll"
    let end = k + 1;
    if (ASKED.test(tokens[end]?.low ?? '') || tokens[end]?.low === 'in') {
      const name = names.find(({ start }) => start > end && start <= end + 3);
      if (name !== undefined) end = POLL.test(tokens[name.end]?.low ?? '') ? name.end + 1 : name.end;
    }
    return written(tokens, k, end);
  }
  for (let k = from; k < to; k++) {
    if (!POLL.test(tokens[k]?.low ?? '')) continue;
    const name = names.find(({ end }) => end === k) ?? names.find(({ start }) => start > k && start <= k + 3);
    if (name !== undefined) return written(tokens, Math.min(name.start, k), Math.max(name.end, k + 1));
  }
  for (let k = Math.max(0, at - 3); k <= at; k++) {
    const low = tokens[k]?.low ?? '';
    if (MARKET.test(low) || (k < at && housesOfEstimates.has(low))) return written(tokens, k, at + 1);
  }
  return null;
}

/** Who expected things is named in passing: the report goes on behind it. */
export function isMarkets({ name, via, at }: Source, { tokens }: SentenceReading): boolean {
  const words = name.toLowerCase().split(' ');
  if (via === 'expects' && words.some((word) => EXPECTERS.test(word))) return true;
  // "20% higher than the average estimate, according to a survey by Yonhap Infomax"
  return (
    via === 'according-to' &&
    tokens.slice(at, at + 10).some(({ low }) => POLL.test(low) || EXPECTERS.test(low)) &&
    tokens
      .slice(0, at)
      .some(({ low }) => /^(?:estimates?|expected|forecasts?|expectations?|consensus)$/u.test(low))
  );
}
