import type { TimeExpression } from '../period/en-time.ts';

/** What a token does in its sentence. */
export type Tag =
  | 'figure'
  | 'time'
  | 'mark'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'pronoun'
  | 'auxiliary'
  | 'verb'
  | 'adverb'
  | 'possessive'
  | 'noun';

/** A word, a mark, a whole figure or a whole time expression. Offsets are those of the passage's text. */
export interface Token {
  tag: Tag;
  start: number;
  end: number;
  /** As written. */
  raw: string;
  /** Lower case, typographic apostrophes made plain. */
  low: string;
  /** Index in `scene.drafts`; −1 for other tokens. */
  figure: number;
  time: TimeExpression | null;
}

const WORD =
  /(?<![\p{L}\p{N}])\d{1,3}(?:,\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-'’&.+/]|\.-)(?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*\+?|['’]s?(?!\p{L})|--|[^\s\p{L}\p{N}®™©†]/gu;
const POSSESSIVE = /^(.+)['’]s$/u;
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u;

/** Abbreviations whose point means nothing. */
const ABBREVIATED: ReadonlySet<string> = new Set([
  'vs',
  'no',
  'nos',
  'st',
  'dr',
  'mr',
  'mrs',
  'ms',
  'prof',
  'gov',
  'inc',
  'corp',
  'ltd',
  'co',
  'approx',
  'est',
  'sen',
  'rep',
  'gen',
]);

/**
 * Tokens of a stretch of text. `spans` are the figures and time expressions in it, in order and without overlap:
 * each becomes one token.
 */
export function tokens(text: string, start: number, end: number, spans: readonly Token[]): Token[] {
  const found: Token[] = [];
  let at = start;
  for (const span of spans) {
    words(text, at, span.start, found);
    found.push(span);
    at = span.end;
  }
  words(text, at, end, found);
  return found;
}

function words(text: string, start: number, end: number, into: Token[]): void {
  if (end <= start) return;
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const raw = match[0];
    const from = start + match.index;
    const possessive = POSSESSIVE.exec(raw);
    if (possessive?.[1] !== undefined) {
      into.push(
        word(possessive[1], from),
        word(raw.slice(possessive[1].length), from + possessive[1].length),
      );
    } else if (raw === '.' && into.at(-1)?.end === from && ABBREVIATED.has(into.at(-1)?.low ?? '')) {
      continue;
    } else if (raw === '.' && initialsEnd(into.at(-1), from)) {
      // "U.S." keeps its last point.
      const last = into.at(-1);
      if (last !== undefined) Object.assign(last, word(`${last.raw}.`, last.start));
    } else {
      into.push(word(raw, from));
    }
  }
}

function initialsEnd(last: Token | undefined, at: number): boolean {
  return last !== undefined && last.end === at && INITIALS.test(last.raw);
}

function word(raw: string, start: number): Token {
  // "WHO" and "IT" are no pronouns.
  const low = raw === 'WHO' || raw === 'IT' ? `${raw.toLowerCase()}.` : raw.toLowerCase().replace(/’/gu, "'");
  const tag: Tag = low === "'s" || low === "'" ? 'possessive' : /[\p{L}\p{N}]/u.test(raw) ? 'noun' : 'mark';
  return { tag, start, end: start + raw.length, raw, low, figure: -1, time: null };
}
