import { actors, insiders } from '../../locale/en-nouns.ts';
import { speaksOf } from '../clause/en-clause.ts';
import type { Frame } from '../clause/en-frame.ts';
import type { Group } from '../clause/en-group.ts';
import { phrase } from '../clause/en-phrase.ts';
import type { Reading, SentenceReading } from '../clause/en-reading.ts';

/**
 * Does a sentence go on with the report of the sentence before? In a round-up one name after the other is told of ("Qualcomm came next");
 * the report is over where somebody new begins to tell, where a name stands in the writer's own present ("Maersk has diverted"), or the writer turns elsewhere.
 */
export function continues(whole: Reading, sentence: SentenceReading): boolean {
  const previous = whole.sentences[sentence.index - 1];
  const first = sentence.frames[0];
  if (previous === undefined || first === undefined) return false;
  const opening = sentence.tokens[0]?.low ?? '';
  if (opening === 'separately' || opening === 'elsewhere') return false;
  const group = sentence.groups.find((verb) => verb.finite && verb.subject !== null) ?? first.group;
  const range = group?.subject ?? null;
  if (range === null) return true;
  const who = phrase(sentence.tokens, range[0], range[1], sentence.names);
  // "Gdansk and Riga handled": parts of what was told, not somebody new.
  const listed = sentence.names.some(
    ({ start, end }) =>
      start === range[0] && /^(?:and|,)$/u.test(sentence.tokens[end]?.low ?? '') && end + 1 < range[1],
  );
  if (listed) return true;
  // "Samsung took 19% of the market", "Shiraz fetched $688 a tonne": a part of what was told, or a price.
  const verb = group?.chain.at(-1)?.verb;
  const placed =
    (first.draft.type === 'share' && first.group === group) ||
    (group !== null && (group.copula || group.passive || group.sharing || group.direction !== 0)) ||
    /^(?:fetch|cost|average|earn|weigh|total|number|stand|reach)$/u.test(verb?.lemma ?? '');
  if (who.kind === 'name' && placed) return true;
  if (who.kind === 'name') {
    const name = sentence.names.find(({ text }) => text === who.subject);
    const known = whole.sentences
      .slice(0, sentence.index)
      .some((earlier) => earlier.names.some(({ text }) => text === who.subject));
    return name?.kind === 'place' || known || isNextInLine(sentence, group);
  }
  // "Children account for 30%": told about, not acting.
  const still =
    group !== null &&
    (group.copula || group.having || group.passive || group.sharing || group.direction !== 0);
  if (who.kind === 'actor')
    return (
      still ||
      who.anaphoric ||
      insiders.has(who.head) ||
      !actors.has(who.head) ||
      isNextInLine(sentence, group)
    );
  return true;
}

/** "Qualcomm came next on 2,409": another one of those told of; whoever tells something begins a story of its own. */
function isNextInLine({ groups, tokens }: SentenceReading, group: Group | null | undefined): boolean {
  const tells = groups.some((verb) => {
    const last = verb.chain.at(-1)?.verb;
    return (
      last !== undefined && verb.subject !== null && (last.classes.has('say') || TELLING.test(last.lemma))
    );
  });
  const past = group != null && !group.present && group.modal === null && group.finite;
  // "Donors pledged": an act of their own, not a number of those told of.
  const classes = group?.chain.at(-1)?.verb.classes;
  const wills = classes?.has('aim') === true && !classes.has('do');
  return past && !wills && !tells && !/^(?:its|their)$/u.test(tokens[group.end]?.low ?? '');
}

/** Whoever does so has a report of its own. */
const TELLING = /^(?:report|announce|disclose|publish|declare|unveil|post|expect|forecast|project|predict)$/u;

/** Indices of a stock exchange: by name, or with a number of shares in it ("Albion 100 index"). */
const INDEX =
  /\b(?:S&P|Dow|Nasdaq|FTSE|DAX|CAC|Nikkei|Topix|Hang Seng|Sensex|Nifty|Kospi|Stoxx|Ibovespa|Bovespa|Straits Times|(?:share|stock|benchmark|blue-chip) index)\b/iu;
const NUMBERED = / \d{3,4}(?: index)?$/u;

/** "Shares closed down 1%": the market's answer is not part of the report. */
export function ofMarkets({ draft }: Frame): boolean {
  if (INDEX.test(draft.indicator ?? '') || NUMBERED.test(draft.indicator ?? '')) return true;
  // "Yields averaged 8 tonnes a hectare" grew in a field.
  if (/\byields?\b/iu.test(draft.indicator ?? '') && !/^(?:%|pp|bp)$/u.test(draft.unit)) return false;
  return /\b(?:yields?|futures|crude|brent|bitcoin|currency)\b|^(?:shares?|stocks?|(?:share|stock) prices?|(?:us )?dollar|euro|yen|yuan|renminbi|won|pound|sterling|franc|peso|lira|rupee|rouble|ruble|rand|krona|krone|zloty|forint|baht|ringgit|rupiah)$/iu.test(
    draft.indicator ?? '',
  );
}

/** "has received", "have fallen". */
export function isPerfect(sentence: SentenceReading, index: number): boolean {
  const group = sentence.frames[index]?.group;
  return (
    group != null &&
    group.chain.length > 0 &&
    // "The Board has recommended a dividend": for the year told about.
    !speaksOf(group) &&
    /^(?:has|have)$/u.test(sentence.tokens[group.first]?.low ?? '')
  );
}

/** "stands at", "are": speaks of the day of writing. */
export function isPresent(sentence: SentenceReading, index: number): boolean {
  const group = sentence.frames[index]?.group;
  return (
    group != null &&
    group.present &&
    // "expanded 69% to reach 759": an infinitive is of no time.
    group.finite &&
    group.modal === null &&
    !(group.chain.length > 0 && /^(?:has|have)$/u.test(sentence.tokens[group.first]?.low ?? ''))
  );
}
