import { actors, documents, flows, insiders, measures } from '../../locale/en-nouns.ts';
import { byParticiples, doMovers, verbalPrepositions } from '../../locale/en-verbs.ts';
import {
  adverbs,
  alsoNouns,
  auxiliaries,
  determiners,
  lyNouns,
  prepositions,
  pronouns,
  subordinators,
} from '../../locale/en-words.ts';
import type { Token } from './en-token.ts';
import { type Verb, verbOf } from './en-verb.ts';

/** Gives each word of a sentence its tag, from closed classes first, then verbs from the words around them. */
export function tag(tokens: readonly Token[]): void {
  for (const [i, token] of tokens.entries()) {
    if (token.tag !== 'noun') continue;
    token.tag = closed(token, tokens[i - 1], tokens[i + 1]);
  }
  let nouns = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.tag === 'mark') nouns = 0;
    if (token.tag !== 'noun') continue;
    const verb = verbOf(token.low);
    if (verb === null || !acts(tokens, i, verb, nouns)) {
      nouns++;
      continue;
    }
    token.tag = 'verb';
    // "profit more than doubled": how far, and no part of what did.
    const [more, than] = [tokens[i - 2], tokens[i - 1]];
    if (than?.low === 'than' && more !== undefined && /^(?:more|less|better)$/u.test(more.low))
      more.tag = than.tag = 'adverb';
  }
}

function closed(token: Token, before: Token | undefined, after: Token | undefined): Token['tag'] {
  const { low } = token;
  if (low === 'that' && before?.tag === 'noun' && brings(before.low)) return 'conjunction';
  if (low === 'that')
    return after?.tag === 'noun' && before?.tag !== 'noun' && !determiners.has(after.low)
      ? 'determiner'
      : 'pronoun';
  if (low === 'and' || low === 'or' || low === 'nor') return 'conjunction';
  if (byParticiples.has(low) && after?.low === 'by' && !auxiliaries.has(before?.low ?? ''))
    return 'preposition';
  // "The US said", never "us"
  if (token.raw === 'US') return 'noun';
  // "6% led to a charge", "China led with 5 million"; but ", led mainly by"
  const leads = /^(?:led|driven)$/u.test(low) && /ly$|^by$|^in$/u.test(after?.low ?? '') === false;
  if (verbalPrepositions.has(low) && !leads && !auxiliaries.has(before?.low ?? '')) return 'preposition';
  if (
    auxiliaries.has(low) &&
    !(low === 'may' && token.raw === 'May' && before !== undefined && before.tag !== 'mark')
  )
    return 'auxiliary';
  if (prepositions.has(low) && !(low === 'like' && before?.low === 'would')) return 'preposition';
  if (subordinators.has(low)) return 'conjunction';
  // "This compares with 5%"
  if (/^(?:this|that)$/u.test(low) && GOES_ON.test(after?.low ?? '')) return 'pronoun';
  // "Ping An rose"
  if (low === 'an' && token.raw === 'An' && before !== undefined && /^\p{Lu}/u.test(before.raw))
    return 'noun';
  if (determiners.has(low))
    return low === 'her' ||
      low === 'his' ||
      after?.tag === 'noun' ||
      after?.tag === 'figure' ||
      /^(?:the|a|an|its|their|our|my|your|each|every|no)$/u.test(low)
      ? 'determiner'
      : 'pronoun';
  if (pronouns.has(low)) return 'pronoun';
  // "from 4.3% late on Friday", "late last week": no noun that something is of.
  if (/^(?:late|early)$/u.test(low) && (after?.tag === 'time' || before?.tag === 'figure')) return 'adverb';
  // "far above", but "the Far East"
  if (adverbs.has(low) || token.raw === 'far') return 'adverb';
  if (low.endsWith('ly') && low.length > 4 && !lyNouns.has(low) && token.raw === low) return 'adverb';
  return 'noun';
}

/** Verbs, whatever else they may be, behind a "this" that stands for what was told. */
const GOES_ON =
  /^(?:remains|marks|represents|compares|brings|takes|makes|puts|leaves|includes|exceeds|equals|follows|reflects|translates|comes|means|gives|reaches|beats|corresponds|amounts|equates|implies|contrasts|results|accounts)$/u;

/** Verbs after which "that" opens a clause. */
function brings(low: string): boolean {
  const classes = verbOf(low)?.classes;
  return classes !== undefined && (classes.has('say') || classes.has('report') || classes.has('expect'));
}

/** "firms in the top quartile pay": the head before the first preposition of the stretch is a plural. */
function pluralHead(tokens: readonly Token[], i: number): boolean {
  let start = i;
  while (
    start > 0 &&
    start > i - 14 &&
    /^(?:noun|preposition|determiner|possessive|time)$/u.test(tokens[start - 1]?.tag ?? '')
  )
    start--;
  let head = -1;
  for (let k = start; k < i; k++) {
    if (tokens[k]?.tag === 'noun') head = k;
    else if (head >= 0 && tokens[k]?.tag === 'preposition')
      return PLURAL.test(tokens[head]?.low ?? '') && (head === 0 || tokens[head]?.raw === tokens[head]?.low);
  }
  return false;
}

/** Nothing but nouns stands between an article or "its" and the word at `i`. */
function articleBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    const tag = tokens[k]?.tag;
    if (tag === 'determiner') return true;
    if (tag !== 'noun' && tag !== 'time' && tag !== 'adverb') return false;
  }
  return false;
}

/** "Nvidia on Wednesday reported": the noun before a time that stands between it and its verb; the place itself when none does. */
function beforeTime(tokens: readonly Token[], at: number): number {
  let p = at;
  while (tokens[p]?.tag === 'time') p--;
  if (p === at) return at;
  if (/^(?:on|in|at|late|early|for|during)$/u.test(tokens[p]?.low ?? '')) p--;
  return tokens[p]?.tag === 'noun' ? p : at;
}

/** A verb or auxiliary stands earlier in the stretch between marks. */
function verbBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 30; k--) {
    const tag = tokens[k]?.tag;
    if (tag === 'verb' || tag === 'auxiliary') return true;
    if (tag === 'mark' || (tag === 'conjunction' && tokens[k]?.low === 'that')) return false;
  }
  return false;
}

/** "The turboprop, its maker claims, burns": a word of telling that closes a remark between commas, with a verb behind it. */
function remarks(tokens: readonly Token[], i: number, verb: Verb): boolean {
  if (!brings(verb.lemma) || !verb.forms.has('s') || tokens[i + 1]?.raw !== ',') return false;
  const after = tokens[i + 2]?.low ?? '';
  if (verbOf(after) === null && !auxiliaries.has(after)) return false;
  let k = i - 1;
  while (k > i - 6 && (tokens[k]?.tag === 'noun' || tokens[k]?.tag === 'possessive')) k--;
  return k < i - 1 && tokens[k]?.tag === 'determiner' && tokens[k - 1]?.raw === ',';
}
/** ", the admissions service reports.", ", a Halden survey of 1,492 firms finds.": a remark behind the sentence that says who told it. */
function closesRemark(tokens: readonly Token[], i: number, verb: Verb): boolean {
  const next = tokens[i + 1];
  if (!(next === undefined || next.raw === '.' || next.raw === ',') || !brings(verb.lemma)) return false;
  if (tokens[i - 1]?.tag === 'possessive') return false;
  let k = i - 1;
  while (k > i - 14 && tokens[k]?.raw !== ',') {
    const tag = tokens[k]?.tag;
    if (tag === undefined || tag === 'mark' || tag === 'conjunction' || tag === 'auxiliary') return false;
    k--;
  }
  const [opener, second] = [tokens[k + 1], tokens[k + 2]];
  if (tokens[k]?.raw !== ',' || opener === undefined || k + 1 === i || !verbSince(tokens, k)) return false;
  // "data compiled by Halden show"
  if (documents.has(opener.low) || documents.has(second?.low ?? '')) return true;
  return verb.forms.has('s') && /^(?:the|a|an)$/u.test(opener.low) && tokens[i]?.low.endsWith('s') === true;
}

/** "according to a Canalys report", "in a Halden survey": an article behind a preposition opens the phrase. */
function toDocument(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k > i - 6 && tokens[k]?.tag === 'noun') k--;
  return /^an?$/u.test(tokens[k]?.low ?? '') && tokens[k - 1]?.tag === 'preposition';
}

/** An earlier comma: the one at `i` closes an aside. */
const comma = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(0, i).some(({ raw }) => raw === ',');

/** A verb or an auxiliary anywhere before. */
const verbSince = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 60), i).some(({ tag }) => tag === 'verb' || tag === 'auxiliary');

const PLURAL = /(?:[^su]s|people|children|women|men|police|data|media)$/u;

/** Is the word at `i` a verb here? */
function acts(tokens: readonly Token[], i: number, verb: Verb, nouns: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  // "costs households 39 cents"
  const paid = tokens[i + 1];
  if (token.low === 'costs' && paid?.tag === 'noun' && tokens[i + 2]?.tag === 'figure')
    // "costs fell 2 percent"
    return verbOf(paid.low)?.forms.has('past') !== true;
  // "had net debt": an adjective, save before a number.
  if (/^(?:net|gross)$/u.test(token.low) && tokens[i + 1]?.tag !== 'figure') return false;
  // "full-year adjusted profit", "diluted earnings"
  if (STATED.test(token.low) && measures.has(tokens[i + 1]?.low ?? '') && tokens[i - 1]?.tag !== 'auxiliary')
    return false;
  const name = token.raw !== token.low;
  let p = i - 1;
  // "its factories now run 1,031 robots"
  while (tokens[p]?.tag === 'adverb' || tokens[p]?.time?.family === 'now') p--;
  // "cases more than tripled"
  if (tokens[p]?.low === 'than' && /^(?:more|less)$/u.test(tokens[p - 1]?.low ?? '')) p -= 2;
  p = beforeTime(tokens, p);
  const prev = tokens[p];
  const next = tokens[i + 1];
  const ambiguous =
    alsoNouns.has(token.low) || (token.low.endsWith('s') && alsoNouns.has(token.low.slice(0, -1)));
  const { forms } = verb;
  // "domestic orders fell 16% and foreign orders 10%": the same word, the same thing.
  if (
    ambiguous &&
    tokens
      .slice(Math.max(0, i - 30), i)
      .some((other) => other.tag === 'noun' && other.low === token.low && verbBefore(tokens, i))
  )
    return false;
  if (/^accounts?$/u.test(token.low) && next?.low === 'for') return true;
  if (name && (prev !== undefined || next?.tag === 'verb')) return false;
  if (ambiguous && remarks(tokens, i, verb)) return true;
  if (closesRemark(tokens, i, verb)) return true;
  if (prev?.tag === 'auxiliary')
    return (
      !(forms.has('s') && forms.size === 1) &&
      !(
        ambiguous &&
        next?.tag === 'noun' &&
        !forms.has('base') &&
        prev.low !== 'has' &&
        prev.low !== 'have' &&
        prev.low !== 'had'
      )
    );
  if (prev?.low === 'to' && prev.tag === 'preposition') {
    if (forms.has('base'))
      return !(
        ambiguous &&
        (next?.tag === 'noun' || next === undefined || next.tag === 'mark') &&
        next?.raw === next?.low &&
        /^(?:record|total|average|top|peak|work|trade|market|value)$/u.test(token.low)
      );
    return false;
  }
  if (prev?.tag === 'pronoun')
    return !(ambiguous && /^(?:this|these|those|all|both|some|one)$/u.test(prev.low) && next?.tag === 'noun');
  // A word of no table that ends in -ing: ", reclaiming the 22,500 level", ", blaming frost"
  if (forms.has('ing') && verb.lemma === token.low && verb.classes.has('happen') && forms.size === 1)
    return (
      (prev?.raw === ',' || (prev?.low === 'and' && next?.tag === 'figure')) &&
      (next?.tag === 'determiner' || next?.tag === 'figure' || next?.tag === 'noun') &&
      verbSince(tokens, i) &&
      !ambiguous
    );
  if (forms.has('ing')) {
    // "after growing 1.3% in the first"
    if (ambiguous && next?.tag === 'figure' && /^(?:after|before|by|while)$/u.test(prev?.low ?? ''))
      return true;
    // "salaries took 62%, broadcasting 21%": a trade that has its share
    const trade =
      /%|per ?cent/u.test(next?.raw ?? '') && !(verb.classes.has('up') || verb.classes.has('down'));
    if (ambiguous)
      return prev?.tag === 'mark' && !trade && (next?.tag === 'figure' || next?.tag === 'determiner');
    if ((prev?.tag === 'determiner' && prev.low !== 'each') || prev?.tag === 'possessive') return false;
    // "a packaging and testing house": two of a kind, both nouns
    if (prev?.tag === 'conjunction' && next?.tag === 'noun' && /ing$/u.test(tokens[p - 1]?.low ?? ''))
      if (tokens[p - 1]?.tag === 'noun' && tokens[p - 2]?.tag !== 'preposition') return false;
    return (
      prev?.low === 'each' ||
      prev?.tag === 'mark' ||
      prev?.tag === 'preposition' ||
      prev?.tag === 'conjunction' ||
      next?.tag === 'figure' ||
      next?.tag === 'determiner' ||
      next?.tag === 'preposition' ||
      (prev === undefined && next?.tag !== 'verb')
    );
  }
  // "Moody's cut its forecast": the name itself ends in 's
  const called = tokens[p - 1];
  if (
    prev?.tag === 'possessive' &&
    forms.has('past') &&
    called !== undefined &&
    called.raw !== called.low &&
    /^(?:its|their|his|her|that|the)$/u.test(next?.low ?? '')
  )
    return true;
  if (prev?.tag === 'determiner' || prev?.tag === 'possessive' || prev?.tag === 'preposition') return false;
  const opens =
    next === undefined ||
    next.tag === 'figure' ||
    next.tag === 'determiner' ||
    next.tag === 'preposition' ||
    next.tag === 'time' ||
    next.tag === 'adverb' ||
    next.tag === 'pronoun' ||
    next.low === 'that' ||
    hedgeNoun(next.low);
  // "2,310 homes changed hands"
  if (
    prev?.tag === 'figure' &&
    !ambiguous &&
    forms.has('past') &&
    /(?:[a-z]{3}s|people|children|women|men)$/u.test(prev.raw)
  )
    return true;
  if (prev?.tag === 'figure') {
    // "an 8.4% increase to 671 million"
    if (ambiguous && /^an?$/u.test(tokens[i - 2]?.low ?? '') && next?.tag === 'preposition') return false;
    // "8.6 million went home"; "5 million displaced people"
    // "41 sectors reported growth"
    if (
      !forms.has('base') &&
      !forms.has('s') &&
      PLURAL.test(prev.raw) &&
      / /u.test(prev.raw) &&
      next?.tag === 'noun'
    ) {
      if (
        verb.classes.has('say') ||
        verb.classes.has('report') ||
        verb.classes.has('up') ||
        verb.classes.has('down')
      )
        return true;
    }
    if (!forms.has('base') && !forms.has('s'))
      return (
        next?.tag !== 'noun' ||
        / in /u.test(prev.raw) ||
        (!ambiguous && forms.has('past') && !token.low.endsWith('ed'))
      );
    // "2.3 million Kenyans need food aid"
    if (
      /(?:[a-z]s|people|children|women|men)$/u.test(prev.raw) &&
      /^(?:need|face|lack|want|use|own|live|work|visit|attend|support|fear|hope)$/u.test(token.low)
    )
      return true;
    return (!ambiguous || next?.low === 'to') && !forms.has('s');
  }
  if (forms.has('past') && !forms.has('base')) {
    // "Halden Co (HC), which makes chips, yesterday posted revenue of"
    const tells = verb.classes.has('report') || verb.classes.has('say');
    const edge = prev?.tag === 'time' ? p - 1 : p < i - 1 ? p : i;
    if (tells && tokens[edge]?.raw === ',' && comma(tokens, edge)) return true;
    if (
      ambiguous &&
      next?.tag === 'noun' &&
      !hedgeNoun(next.low) &&
      (prev?.tag !== 'noun' || verbBefore(tokens, i))
    )
      return false;
    // "The regulator, which …, said leakage had"
    if (prev?.tag === 'mark' && !ambiguous && verb.classes.has('say')) return true;
    // "25 million people, half of all, faced acute hunger": a sentence has a verb.
    if (prev?.raw === ',' && !ambiguous && next?.tag === 'noun' && comma(tokens, p) && !verbSince(tokens, i))
      return true;
    if (prev === undefined || prev.tag === 'mark' || prev.tag === 'conjunction')
      return opens || next?.tag === 'mark' || (prev?.tag === 'conjunction' && movesOn(tokens, i, verb));
    return true;
  }
  if (forms.has('participle') && !forms.has('base'))
    return prev?.tag === 'noun' || prev?.tag === 'time' || opens;
  if (prev === undefined) return false;
  // "the retailer, which runs 640 stores"
  if (/^(?:which|who|that)$/u.test(prev.low) && next?.tag === 'figure') return true;
  // "a firm, which supplies the processors"
  if (/^(?:which|who)$/u.test(prev.low) && forms.has('s') && next?.tag === 'determiner') return true;
  // "a budget which raises defence spending"
  if (/^(?:which|who)$/u.test(prev.low) && next?.tag === 'noun' && verbOf(next.low) === null) return true;
  // "A programme funded by the World Bank aims to connect"
  if (
    forms.has('s') &&
    prev.tag === 'noun' &&
    next?.low === 'to' &&
    (verb.classes.has('aim') || verb.classes.has('expect')) &&
    verbOf(tokens[i + 2]?.low ?? '')?.forms.has('base') === true
  )
    return true;
  // "according to a Canalys report out on Monday"
  if (ambiguous && documents.has(token.low) && toDocument(tokens, i)) return false;
  // "officials, who dispute the count, say coverage has"
  if (forms.has('base') && !ambiguous && verb.classes.has('say') && prev.raw === ',' && comma(tokens, p))
    return true;
  // "its annual production forecast to": inside a phrase that an article opened after the verb.
  if (ambiguous && articleBefore(tokens, i) && verbBefore(tokens, i)) return false;
  // "sold 4 million and aims to sell"
  if (ambiguous && prev.tag === 'conjunction' && next?.low === 'to' && forms.has('s'))
    return verb.classes.has('aim') || verb.classes.has('expect');
  // "raised its rate to 4% and forecast inflation of 5.6%"
  if (
    ambiguous &&
    prev.tag === 'conjunction' &&
    next?.tag === 'noun' &&
    forms.has('past') &&
    verb.classes.has('expect') &&
    /^(?:of|to|at)$/u.test(tokens[i + 2]?.low ?? '') &&
    verbBefore(tokens, i)
  )
    return true;
  // "cases fell by 21 per cent and mortality rates by 29 per cent"
  if (
    ambiguous &&
    measures.has(token.low) &&
    /^(?:by|to)$/u.test(next?.low ?? '') &&
    tokens[i + 2]?.tag === 'figure' &&
    verbSince(tokens, i)
  )
    return false;
  const plural =
    (PLURAL.test(prev.low) || pluralHead(tokens, i)) && !(prev.raw !== prev.low && forms.has('s'));
  const speaks = verb.classes.has('say') || verb.classes.has('expect') || verb.classes.has('aim');
  if (forms.has('past') || forms.has('base')) {
    // "the vaccine cut infection by": with no verb yet, a past form that is also a base form is one.
    if (forms.has('past') && prev.tag === 'noun' && next?.tag === 'noun' && !verbBefore(tokens, i))
      return true;
    if (!ambiguous)
      return prev.tag === 'noun' || prev.tag === 'time' || prev.tag === 'conjunction'
        ? forms.has('past') || plural || opens
        : opens;
    // "…, the energy agency forecast."
    if (
      speaks &&
      (next === undefined || next.tag === 'mark') &&
      forms.has('past') &&
      actors.has(prev.low) &&
      !verbBefore(tokens, i)
    )
      return true;
    // "official data show prices rose"
    if (plural && documents.has(prev.low) && verb.classes.has('say') && next?.tag === 'noun') return true;
    if (!opens) return false;
    if (next?.low === 'in' || next?.low === 'of') return false;
    return (
      (prev.tag === 'noun' && (plural || forms.has('past') || prev.raw !== prev.low)) ||
      (prev.tag === 'conjunction' && nouns > 0 && next?.tag === 'figure') ||
      (prev.tag === 'time' && forms.has('past'))
    );
  }
  // "UNHCR, the UN refugee agency, needs $993 million": the sentence has no verb yet
  if (
    ambiguous &&
    forms.has('s') &&
    prev.raw === ',' &&
    next?.tag === 'figure' &&
    comma(tokens, p) &&
    !verbSince(tokens, i)
  )
    return true;
  // Third person singular.
  // "$5 billion for share buybacks.": what closes a phrase behind a preposition is its noun
  if (!ambiguous && (next === undefined || next.tag === 'mark') && closesPhrase(tokens, i)) return false;
  if (!ambiguous)
    return prev.tag === 'noun' || prev.tag === 'time' || prev.tag === 'mark' || prev.tag === 'conjunction';
  if (prev.tag !== 'noun' || (plural && prev.raw === prev.low)) return false;
  // "German exports to China dropped": the verb is still to come.
  if (next?.tag === 'preposition' && flows.has(token.low) && pastAhead(tokens, i)) return false;
  // "management targets net debt of"
  if (
    speaks &&
    next?.tag === 'noun' &&
    !verbBefore(tokens, i) &&
    (prev.raw !== prev.low || actors.has(prev.low) || insiders.has(prev.low))
  )
    return true;
  if (next?.tag === 'mark' || next === undefined) return speaks && nouns >= 2;
  // "a studio lets for 900 euros"
  if (next?.low === 'for' && tokens[i + 2]?.tag === 'figure') return true;
  return opens && next.low !== 'of' && next.low !== 'in' && next.low !== 'for' && next.low !== 'from';
}

/** How a result is stated, before it. */
const STATED =
  /^(?:adjusted|unadjusted|diluted|undiluted|consolidated|unconsolidated|normalised|normalized|annualised|annualized|weighted|unaudited|unrealised|unrealized|accumulated)$/u;

/** Nothing but nouns between a preposition and the word at `i`, with a verb before. */
function closesPhrase(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k > i - 6 && tokens[k]?.tag === 'noun') k--;
  const link = tokens[k];
  return (
    k < i - 1 &&
    link?.tag === 'preposition' &&
    !/^(?:as|than|like|to)$/u.test(link.low) &&
    verbSince(tokens, k)
  );
}

/** "raised prices and slashed debt by 20%": a verb that moves what stands behind it, up to how far. */
function movesOn(tokens: readonly Token[], i: number, verb: Verb): boolean {
  if (!(doMovers.has(verb.lemma) || verb.classes.has('up') || verb.classes.has('down'))) return false;
  let k = i + 1;
  while (k < i + 8 && /^(?:noun|determiner|possessive)$/u.test(tokens[k]?.tag ?? '')) k++;
  return (
    /^(?:by|to|from)$/u.test(tokens[k]?.low ?? '') && tokens[k + 1]?.tag === 'figure' && verbSince(tokens, i)
  );
}

/** A past form that is nothing else stands ahead in the stretch between marks. */
function pastAhead(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < tokens.length && k < i + 12; k++) {
    const token = tokens[k];
    if (token === undefined || token.tag === 'mark' || token.tag === 'conjunction' || token.tag === 'figure')
      return false;
    const forms = token.tag === 'noun' ? verbOf(token.low)?.forms : undefined;
    if (
      token.tag === 'auxiliary' ||
      (forms?.has('past') === true && !forms.has('base') && !alsoNouns.has(token.low))
    )
      return true;
  }
  return false;
}

/** Words after a verb that open its number: "hit record 5 million". */
function hedgeNoun(low: string): boolean {
  return (
    low === 'record' ||
    low === 'year-on-year' ||
    low === 'some' ||
    low === 'less' ||
    low === 'more' ||
    low === 'fewer' ||
    low === 'almost' ||
    low === 'around' ||
    low === 'nearly' ||
    low === 'just' ||
    low === 'about'
  );
}
