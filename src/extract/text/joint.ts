/**
 * What shows, at the end of one printed line and the start of the next, that a sentence runs across.
 *
 *     …制造业增加值规模 ⏎ 占全球四分之一强
 *                       ^  no sentence begins with 占: its subject stands above
 */

const STOPS = '。！？!?…；;：:.';
/** What may stand behind a stop: closing quotes and brackets, a note mark. */
const BEHIND_STOP = /[\s”’」』）)】》"'*\u2460-\u2473\]]/u;
const STOP_DOT = /\d\.$/u;

/** Ends as a sentence or a clause before a list ends. */
export function isEnded(text: string): boolean {
  const tail = withoutNoteMark(text.slice(-48));
  let end = tail.length;
  while (end > 0 && BEHIND_STOP.test(tail.charAt(end - 1))) end--;
  return end > 0 && STOPS.includes(tail.charAt(end - 1)) && !STOP_DOT.test(tail);
}

const NOTE_MARK = /(?:<sup>[^<>]{1,12}<\/sup>|\[\d{1,3}\])$/u;

function withoutNoteMark(tail: string): string {
  return tail.endsWith(']') || tail.endsWith('>') ? tail.replace(NOTE_MARK, '') : tail;
}

// A comma of either script inside the line: headings and names have none, prose has.
const CLAUSE = /[，、；。](?=[^\n])|[,;] /u;

/** Holds a comma or a stop before its end: prose, not a heading. */
export function hasClause(text: string): boolean {
  return CLAUSE.test(text.slice(0, 400));
}

// 2787家, 93.4%, 12.1个百分点, 141亿元, 8000 units: a row of a list may well end so.
const AMOUNT_LAST = /[\d%％‰][\p{Script=Han}\s]{0,4}[)）]?$|\d\s?[a-z%]{1,10}$/iu;

/** Ends with an amount, as rows of a list do. */
export function endsWithAmount(text: string): boolean {
  return AMOUNT_LAST.test(text.slice(-24));
}

// Marks and words that hang on what stands before them.
const HANGING_START =
  /^(?:.[。、]|（(?![一二三四五六七八九十\d]{1,3}）)|[，、；：。！？）】》”’」』,;:)\]%％‰了a-z]|的(?!确)|[占佔](?!地)|是(?!否)|等(?![待级])|及其?|以及|以内|以上|左右|之间|之后|之前)/u;
// Marks and words that want something behind them.
const HANGING_END =
  /(?:[，、（《“‘「『【([—～~－&+/]|\d[千百]?[万亿兆萬億]|[^有目]的|[和与與及或是为為在对對把被从從由向将將占佔达達约約超近较較比以并並而]|以及|达到|達到|超过|超過|其中|至少|根据|根據|按照|, |,|\b(?:the|a|an|of|to|in|for|and|or|by|at|with|from|on|as|than|is|was|were|are|its|their|that|which))$/u;
// A line of these alone waits for its sentence; no heading reads 根据国家.
const LEAD_IN =
  /^(?:根[据據]|[据據]|按照|截至|[随隨][着著]|由[于於]|[虽雖]然|[尽儘]管|如果|例如|比如|特[别別]|尤其|但是?|不[过過]|然而|因此|同[时時]|其中|此外|目前|[当當]前)[^，、；。]{0,8}$/u;

/** The first line cannot stand alone, or the second cannot begin a sentence. */
export function isHanging(before: string, after: string): boolean {
  const tail = before.slice(-40);
  const head = after.slice(0, 40);
  if (HANGING_START.test(head)) return !/^[a-z]/u.test(head) || /[a-z,’'-]$/iu.test(tail);
  if (before.length < 40 && LEAD_IN.test(before)) return true;
  return HANGING_END.test(tail) || opensHere(before, after);
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['《', '》'],
  ['（', '）'],
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
];

// 《中华人 ⏎ 民共和国…纲要》
/** A bracket or quotation mark opens near the end of the first line and closes near the start of the second. */
function opensHere(before: string, after: string): boolean {
  const tail = before.slice(-60);
  const head = after.slice(0, 60);
  return PAIRS.some(([open, close]) => {
    const closing = head.indexOf(close);
    if (closing < 0) return false;
    const opening = head.indexOf(open);
    return (opening < 0 || closing < opening) && tail.lastIndexOf(open) > tail.lastIndexOf(close);
  });
}

// How a new sentence likes to begin: a date, a number in a list, a cue of time or source.
const OPENING =
  /^(?:\d{4}年|\d{1,2}月|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十]|根[据據]|[据據]|截至|今年|去年|近年|目前|[当當]前|同[时時]|此外|另外|首先|其次|最[后後]|其中|但是?|然而|因此|[A-Z][a-z])/u;

/** May begin a sentence of its own. */
export function opensSentence(text: string): boolean {
  return OPENING.test(text.slice(0, 12));
}
