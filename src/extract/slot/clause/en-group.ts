import { lightMovers, particles, phrasalMovers, phrasalVerbs } from '../../locale/en-verbs.ts';
import { copulas, hedges, numberWords } from '../../locale/en-words.ts';
import type { Token } from './en-token.ts';
import { type Verb, verbOf } from './en-verb.ts';

/** A verb group: auxiliaries, adverbs and a chain of verbs ("is expected to reach"). Indices of tokens. */
export interface Group {
  first: number;
  /** The verb that means something; a copula or "have" when nothing else does. */
  main: number;
  /** One past the last token, particle included. */
  end: number;
  /** Verbs in order: expect, reach. */
  chain: readonly { verb: Verb; at: number }[];
  passive: boolean;
  /** So is the first: "is expected to reach". */
  undergoes: boolean;
  /** The last verb says where things stand: "is", "were". */
  copula: boolean;
  /** "has 5 million users". */
  having: boolean;
  /** will, would, may … */
  modal: string | null;
  /** Present, past or none (infinitive, participle). */
  finite: boolean;
  present: boolean;
  /** 1 up, −1 down, 0 neither. */
  direction: 1 | 0 | -1;
  /** Tokens of the subject, once known. */
  subject: readonly [number, number] | null;
  /** "made up", "accounted for": says what part something is. */
  sharing: boolean;
  /** Stands inside a subject: "goods exported to China rose". */
  reduced: boolean;
  /** "out" of "handed out 11,204 parcels"; empty for none. */
  particle: string;
  /** Only says by whom: "the $5bn expected by analysts". */
  agent: boolean;
}

const MODALS: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  'should',
  'may',
  'might',
  'could',
  'can',
  "'ll",
  'must',
]);

/** Verb groups of a tagged sentence, in order. */
export function groups(tokens: readonly Token[]): Group[] {
  const found: Group[] = [];
  let i = 0;
  while (i < tokens.length) {
    const group = groupAt(tokens, i);
    if (group === null) {
      i++;
      continue;
    }
    found.push(underModal(tokens, found.at(-1), group));
    i = group.end;
  }
  return found;
}

/** "will hire 2,500 engineers and invest $3 billion": a bare verb that goes on stands under the same "will". */
function underModal(tokens: readonly Token[], last: Group | undefined, group: Group): Group {
  const bare = tokens[group.first]?.low === group.chain[0]?.verb.lemma;
  const goesOn = /^(?:and|or|then)$/u.test(tokens[group.first - 1]?.low ?? '');
  if (!bare || !goesOn || group.modal !== null || last?.modal == null || last.modal === 'be-to') return group;
  return { ...group, modal: last.modal };
}

const CLOSING: Verb['classes'] = new Set(['happen']);
const TELLING: Verb['classes'] = new Set(['say']);

function groupAt(tokens: readonly Token[], first: number): Group | null {
  const opener = tokens[first];
  if (opener?.tag !== 'verb' && opener?.tag !== 'auxiliary') return null;
  const chain: { verb: Verb; at: number }[] = [];
  let main = -1;
  let end = first;
  let modal: string | null = null;
  let be = false;
  let passive = false;
  let undergoes = false;
  let auxiliary = -1;
  for (let j = first; j < tokens.length && j < first + 14; j++) {
    const token = tokens[j];
    if (token === undefined) break;
    if (token.tag === 'auxiliary') {
      if (
        chain.length > 0 &&
        tokens[j - 1]?.low !== 'to' &&
        tokens[j - 1]?.tag !== 'auxiliary' &&
        tokens[j - 1]?.tag !== 'adverb'
      )
        break;
      if (MODALS.has(token.low)) modal = token.low;
      be = copulas.has(token.low);
      auxiliary = j;
      end = j + 1;
    } else if (token.tag === 'verb') {
      const verb = verbOf(token.low);
      if (verb === null) break;
      // Two finite verbs side by side are two groups: "reported sales rose".
      if (
        chain.length > 0 &&
        tokens[j - 1]?.low !== 'to' &&
        tokens[j - 1]?.tag !== 'auxiliary' &&
        tokens[j - 1]?.tag !== 'adverb' &&
        !goesOn(chain.at(-1)?.verb, verb, passive)
      )
        break;
      // "who added that care took 66%", "it added": added to what was said.
      const tells =
        verb.lemma === 'add' &&
        (tokens[j + 1]?.low === 'that' ||
          ((tokens[j + 1]?.tag === 'mark' || tokens[j + 1] === undefined) &&
            tokens[j - 1]?.tag === 'pronoun'));
      // "conclude the half with 46 listings": concludes nothing from anything
      const closes =
        verb.lemma === 'conclude' && tokens[j + 1]?.low !== 'that' && tokens[j + 1]?.tag !== 'mark';
      const known = tells ? { ...verb, classes: TELLING } : closes ? { ...verb, classes: CLOSING } : verb;
      passive = be && verb.forms.has('participle') && !verb.forms.has('ing');
      if (chain.length === 0) undergoes = passive;
      chain.push({ verb: known, at: j });
      main = j;
      end = j + 1;
      be = false;
    } else if (
      token.tag === 'preposition' &&
      token.low === 'to' &&
      (tokens[j + 1]?.tag === 'verb' ||
        tokens[j + 1]?.tag === 'auxiliary' ||
        (tokens[j + 1]?.tag === 'adverb' && tokens[j + 2]?.tag === 'verb'))
    ) {
      if (be && chain.length === 0 && tokens[j - 1]?.tag === 'auxiliary') modal ??= 'be-to';
      be = false;
      continue;
    } else if (
      chain.length === 0 &&
      auxiliary === j - 1 &&
      /^(?:in|on|at)$/u.test(token.low) &&
      tokens[j + 1]?.tag === 'time' &&
      tokens[j + 2]?.tag === 'verb'
    ) {
      // "had in May forecast"
      j++;
      auxiliary = j;
      continue;
    } else if (
      token.tag !== 'adverb' ||
      token.low === 'up' ||
      token.low === 'down' ||
      token.low === 'higher' ||
      token.low === 'lower'
    ) {
      break;
    }
  }
  const copula = main < 0 || auxiliary > main;
  const last = chain.at(-1);
  if (copula) main = auxiliary;
  const head = tokens[main];
  if (head === undefined) return null;
  const particle = tokens[end];
  let direction: 1 | 0 | -1 = 0;
  if (!copula && last !== undefined) {
    if (last.verb.classes.has('up')) direction = 1;
    if (last.verb.classes.has('down')) direction = -1;
    if (lightMovers.has(last.verb.lemma)) direction = 0;
  }
  const makesUp = last?.verb.lemma === 'make' && particle?.low === 'up';
  if (makesUp) end++;
  const sharing = makesUp || last?.verb.classes.has('share') === true;
  const turn = makesUp ? undefined : particle === undefined ? undefined : particles.get(particle.low);
  if (
    turn !== undefined &&
    (copula || (last !== undefined && lightMovers.has(last.verb.lemma))) &&
    !(particle?.low === 'up' && tokens[end + 1]?.low === 'to')
  ) {
    // "will end up between 42 billion and 43 billion": there it will be
    if (particle?.low !== 'up' || last?.verb.lemma !== 'end') direction = turn;
    end++;
  }
  const phrasal =
    !(turn !== undefined && (copula || (last !== undefined && lightMovers.has(last.verb.lemma)))) &&
    !makesUp &&
    last !== undefined
      ? phrasalParticle(tokens, end, last.verb)
      : '';
  if (phrasal !== '') end++;
  const opening = chain[0];
  const agent =
    (chain.length === 1 && opener.tag === 'verb' && byAgent(tokens, first, end, opening?.verb)) ||
    foreseen(tokens, first, last?.verb) ||
    // "the $8.2 billion earned a year earlier"
    (chain.length === 1 &&
      opener.tag === 'verb' &&
      opening?.verb.forms.has('participle') === true &&
      tokens[first - 1]?.tag === 'figure' &&
      tokens[first - 2]?.low === 'the' &&
      (tokens[end]?.tag === 'time' ||
        // "faster than the 3.2 per cent recorded in July"
        (/^(?:in|for|on|during|at|over)$/u.test(tokens[end]?.low ?? '') &&
          tokens[end + 1]?.tag === 'time')) &&
      tokens.slice(Math.max(0, first - 40), first).some((token) => token.tag === 'verb'));
  const finite =
    (opener.tag === 'auxiliary' && !(opener.low === 'be' || tokens[first - 1]?.low === 'to')) ||
    (!agent &&
      opening !== undefined &&
      !opening.verb.forms.has('ing') &&
      tokens[first - 1]?.low !== 'to' &&
      (opening.verb.forms.has('past') || opening.verb.forms.has('s') || opening.verb.forms.has('base')));
  const present =
    /^(?:is|are|am|has|have|do|does)$/u.test(opener.low) ||
    (opener.tag === 'verb' &&
      opening !== undefined &&
      !opening.verb.forms.has('past') &&
      (opening.verb.forms.has('s') || opening.verb.forms.has('base')));
  return {
    first,
    main,
    end: Math.max(end, main + 1),
    chain,
    passive,
    undergoes,
    copula: copula && copulas.has(head.low),
    having: copula && /^(?:has|have|had)$/u.test(head.low),
    modal,
    finite,
    present,
    direction,
    subject: null,
    sharing,
    reduced: agent,
    particle: phrasal,
    agent,
  };
}

/** "is seen growing", "kept rising": the second verb goes with the first. */
function goesOn(first: Verb | undefined, second: Verb, passive: boolean): boolean {
  if (first === undefined || !second.forms.has('ing')) return false;
  const moving = second.classes.has('up') || second.classes.has('down') || second.classes.has('reach');
  return (
    moving &&
    ((passive && first.classes.has('expect')) ||
      /^(?:start|begin|keep|stop|continue|resume)$/u.test(first.lemma))
  );
}

/** "handed out 11,204 parcels", "pulled in 31,500 people": a particle between a verb of doing and its number belongs to the verb. */
function phrasalParticle(tokens: readonly Token[], at: number, verb: Verb): string {
  const low = tokens[at]?.low ?? '';
  const next = tokens[at + 1];
  if (verb.classes.has('up') || verb.classes.has('down')) return '';
  // "put 5 million in prison" says; "put on 8.9p" moves.
  if (verb.classes.has('say') && !phrasalMovers.has(`${verb.lemma} ${low}`)) return '';
  const fits = phrasalVerbs.get(low);
  if (fits === undefined || (fits.size > 0 && !fits.has(verb.lemma))) return '';
  const number =
    next?.tag === 'figure' ||
    (hedges.has(next?.low ?? '') && tokens.slice(at + 1, at + 5).some((token) => token.tag === 'figure'));
  return number ? low : '';
}

/** Words that stand between a number and the verb that says who expected it, besides nouns. */
const BETWEEN =
  /^(?:that|which|on|in|of|by|at|the|a|an|its|had|have|has|polled|surveyed|average|it|they|he|she)$/u;

/** "the 469,828 analysts had forecast", "the 165,000 that consultancy Pantheon Ridge had pencilled in", "twice as many as economists expected": what somebody expected of the number. */
function foreseen(tokens: readonly Token[], first: number, verb: Verb | undefined): boolean {
  if (verb === undefined || !(verb.classes.has('expect') || /^(?:pencil|estimate)$/u.test(verb.lemma)))
    return false;
  const before = tokens[first - 2];
  if (
    EXPECTERS.test(tokens[first - 1]?.low ?? '') &&
    (before?.tag === 'figure' || /^(?:than|as|what)$/u.test(before?.low ?? ''))
  )
    return true;
  if (!verb.forms.has('past') && !verb.forms.has('participle')) return false;
  // Back over whoever expected to the number itself.
  let someone = false;
  for (let k = first - 1; k >= 0 && k > first - 14; k--) {
    const token = tokens[k];
    if (token === undefined) return false;
    if (token.tag === 'figure')
      return (
        someone &&
        (tokens[k + 1]?.tag !== 'preposition' || k + 1 === first) &&
        /^(?:the|a|an)$/u.test(tokens[k - 1]?.low ?? '')
      );
    if (token.tag === 'pronoun' || token.tag === 'noun') someone = true;
    else if (token.tag !== 'adverb' && token.tag !== 'time' && !BETWEEN.test(token.low)) return false;
  }
  return false;
}

const EXPECTERS =
  /^(?:analysts|economists|forecasters|traders|investors|markets?|experts|officials|strategists|brokers|planners)$/u;

/** "the $5bn expected by analysts", "economists polled by Newsline": a participle behind a number or a noun, and who did it. */
function byAgent(tokens: readonly Token[], first: number, end: number, verb: Verb | undefined): boolean {
  const before = tokens[first - 1]?.tag;
  if (verb === undefined || !verb.forms.has('participle') || tokens[end]?.low !== 'by') return false;
  if (before !== 'figure' && before !== 'noun' && before !== 'time') return false;
  if (verb.classes.has('up') || verb.classes.has('down') || verb.classes.has('reach')) return false;
  for (let k = end + 1; k < end + 6; k++) {
    const token = tokens[k];
    if (token?.tag === 'noun') return !hedges.has(token.low) && !numberWords.has(token.low);
    if (token?.tag !== 'determiner' && token?.tag !== 'adverb') return false;
  }
  return false;
}
