import { companyMeasures, isOffice } from '../../locale/en-nouns.ts';
import type { Group } from '../clause/en-group.ts';
import { headOf } from '../clause/en-phrase.ts';
import type { SentenceReading } from '../clause/en-reading.ts';

/** "Brightwater said quarterly net profit climbed": a company tells of what only a company has. */
export function ownResults(sentence: SentenceReading, from: number, teller: string, says: boolean): boolean {
  const { tokens, groups } = sentence;
  const told = groups.find(
    (group) => group.first >= from && group.subject !== null && group.subject[0] >= from,
  );
  // "Halden expects revenue of $22 billion"
  const object = tokens.findIndex(
    ({ tag }, k) => k >= from && /^(?:figure|time|mark|preposition)$/u.test(tag),
  );
  const [start = 0, end = 0] = told?.subject ?? [from, object];
  return start >= from && !isOffice(teller) && ofCompany(sentence, start, end, says);
}

/** "Net profit rose 5%, Brightwater said": who closes the sentence tells of what only a company has, and of nobody else. */
export function closesOwn(sentence: SentenceReading, closing: Group, teller: string): boolean {
  return !isOffice(teller) && closing.chain.at(-1)?.verb.classes.has('expect') !== true && opensOwn(sentence);
}

/** "Net sales were $3bn in the quarter. …": the sentence opens with what only a company has, and names nobody who has it. */
export function opensOwn(sentence: SentenceReading): boolean {
  const first = sentence.groups.find(({ finite, reduced }) => finite && !reduced);
  if (first?.subject == null) return false;
  return ofCompany(sentence, first.subject[0], first.subject[1], true);
}

/** What is measured from `start` to `end` is what only a company has, and nobody else is named as having it. */
function ofCompany({ tokens }: SentenceReading, start: number, end: number, says: boolean): boolean {
  const at = headOf(tokens, start, end);
  const head = tokens[at]?.low ?? '';
  const own = companyMeasures.has(head) ? !isOfEconomy(tokens, start, at) : says && isSold(tokens, start, at);
  const words = own ? tokens.slice(start, end) : null;
  return (
    words !== null &&
    words.every(
      (token, k) =>
        token.tag !== 'preposition' ||
        /^(?:in|than|per|before|after|excluding|including)$/u.test(token.low) ||
        tokens.slice(start + k + 1, start + k + 3).some((next) => next.tag === 'time'),
    )
  );
}

/** "corporate profits", "tax revenue", "household income": of a land and its people, whoever tells. */
const isOfEconomy = (tokens: SentenceReading['tokens'], start: number, head: number): boolean =>
  tokens.slice(start, head).some(({ low }) => ECONOMY.test(low));

const ECONOMY =
  /^(?:corporate|industrial|industry|industry-wide|sector|sectoral|market|household|disposable|personal|farm|national|tax|fiscal|budget|budgetary|government|customs|export|tourism|tourist|box-office|lottery|oil|pension)$/u;

/** "sales", "net sales", "vehicle deliveries": of whoever speaks, not of a product. */
const isSold = (tokens: SentenceReading['tokens'], start: number, head: number): boolean =>
  /^(?:sales|orders|bookings|deliveries)$/u.test(tokens[head]?.low ?? '') &&
  tokens
    .slice(start, head)
    .every(
      (token) =>
        token.tag !== 'noun' ||
        /^(?:net|total|comparable|same-store|like-for-like|group|overall|organic|global|worldwide|annual|quarterly|underlying|unit|consolidated|gross)$/u.test(
          token.low,
        ),
    );

/** "Nokia said its sales fell", "it reported": the teller is whom it is about. */
export function ownWords({ tokens }: SentenceReading, from: number): boolean {
  return tokens
    .slice(from, from + 4)
    .some((token, k) => /^(?:its|it|our|their)$/u.test(token.low) && tokens[from + k + 1]?.low !== 'members');
}
