// 近十七万五千家   十二万三千人次   百分之八十七点五   两三家   萬分之肆   百亿元
//   ^^^^^^       ^^^^^^^         ^^^^^^^      ^^         ^    ^^
import {
  chineseDigits,
  chineseMyriads,
  chineseTens,
  chineseTies,
  financialDigits,
} from '../locale/chinese-digits.ts';

export interface Chinese {
  end: number;
  value: number;
  /** Size of the last digit said: 十七万五千 → 1000. */
  step: number;
  /** Upper value where two digits side by side say a range: 二三十, 两三. */
  to: number | null;
  /** A multiplier without a digit in front: 百家, 万亿美元. */
  implicit: boolean;
  /** Power of ten of the 万 亿 兆 at the end. */
  exponent: number;
  /** One past the last character before that scale. */
  bareEnd: number;
  /** Written in forms of cheques only. */
  financial: boolean;
}

type Token =
  | { kind: 'digit'; value: number; end: number }
  | { kind: 'ten' | 'myriad'; exponent: number; end: number }
  | { kind: 'tie'; value: number; end: number }
  | { kind: 'point'; end: number };

/** Longest numeral that is read; anything longer is no number anyone wrote. */
const longest = 40;

function tokenAt(folded: string, at: number): Token | null {
  const char = folded.charAt(at);
  const end = at + 1;
  const digit = chineseDigits[char] ?? financialDigits[char];
  if (digit !== undefined) return { kind: 'digit', value: digit, end };
  const ten = chineseTens[char];
  if (ten !== undefined) return { kind: 'ten', exponent: ten, end };
  const myriad = chineseMyriads[char];
  if (myriad !== undefined) return { kind: 'myriad', exponent: myriad, end };
  const tie = chineseTies[char];
  if (tie !== undefined) return { kind: 'tie', value: tie, end };
  if (char === '点') return { kind: 'point', end };
  // 二.二八亿: as Taiwan's papers print it
  const printed = char === '.' && at > 0 && isPlaced(folded, at - 1) && isPlaced(folded, end);
  return printed ? { kind: 'point', end } : null;
}

const isPlaced = (folded: string, at: number): boolean => chineseDigits[folded.charAt(at)] !== undefined;

/**
 * Reads a Chinese numeral at `start`. `stop` says where a multiplier belongs to a unit instead (千 of 千瓦), so that it stays out.
 * Null when the characters say no number.
 */
export function readChinese(folded: string, start: number, stop: (at: number) => boolean): Chinese | null {
  const tokens: Token[] = [];
  let financial = true;
  let at = start;
  while (tokens.length < longest) {
    const token = tokenAt(folded, at);
    if (token === null) break;
    if (token.kind !== 'digit' && token.kind !== 'point' && tokens.length > 0 && stop(at)) break;
    // 百分之七十百分位: one multiplier below 万 does not follow another
    if (token.kind === 'ten' && tokens.at(-1)?.kind === 'ten') break;
    if (token.kind === 'point' && !pointFits(folded, tokens, token.end)) break;
    if (token.kind === 'digit' && financialDigits[folded.charAt(at)] === undefined) financial = false;
    if (token.kind === 'ten' && !'拾佰仟'.includes(folded.charAt(at))) financial = false;
    if (token.kind === 'tie') financial = false;
    tokens.push(token);
    at = token.end;
    // 四点 五个百分点, 九 九 折: a space or two inside, when a digit or point follows
    const next = skipSpaces(folded, at);
    if (next > at) {
      const after = tokenAt(folded, next);
      if (after === null || tokens.length === 0) break;
      if (after.kind === 'myriad' || after.kind === 'ten') break;
      at = next;
    }
  }
  while (tokens.at(-1)?.kind === 'point') tokens.pop();
  // 二两, 三千两百两: the last 两 is a weight, unless 一两 or a counter makes it "one or two"
  const last = tokens.at(-1);
  const prior = tokens.at(-2);
  if (
    last !== undefined &&
    prior !== undefined &&
    folded.charAt(last.end - 1) === '两' &&
    !(prior.kind === 'digit' && prior.value === 1)
  )
    tokens.pop();
  return evaluate(tokens, start, financial);
}

function skipSpaces(folded: string, at: number): number {
  let to = at;
  while (to - at < 4 && folded.charAt(to) === ' ') to++;
  return to;
}

/** 点 is a decimal point after a digit or ten and before a digit; 三点 alone is three o'clock or three points. */
function pointFits(folded: string, tokens: readonly Token[], end: number): boolean {
  const before = tokens.at(-1);
  if (before === undefined || before.kind === 'point' || tokens.some((token) => token.kind === 'point'))
    return false;
  const after = tokenAt(folded, skipSpaces(folded, end));
  return after?.kind === 'digit';
}

function evaluate(tokens: readonly Token[], start: number, financial: boolean): Chinese | null {
  const last = tokens.at(-1);
  const first = tokens[0];
  if (last === undefined || first === undefined || first.kind === 'point') return null;
  const trailing = trailingScale(tokens);
  const head = tokens.slice(0, tokens.length - trailing.count);
  const bareEnd = head.at(-1)?.end ?? start;
  const implicit = first.kind === 'ten' || first.kind === 'myriad';
  const twin = twinAt(tokens);
  const [low, high] =
    twin === null
      ? [amount(tokens), null]
      : [amount(without(tokens, twin + 1)), amount(without(tokens, twin))];
  if (low === null) return null;
  return {
    end: last.end,
    value: low.value,
    step: low.step,
    to: high === null ? null : high.value,
    // 十 is ten as it stands; 百, 千, 万 want a digit.
    implicit: implicit && !(first.kind === 'ten' && first.exponent === 1),
    exponent: trailing.exponent,
    bareEnd,
    financial,
  };
}

/** 万 and 亿 at the end: what a list may share. */
function trailingScale(tokens: readonly Token[]): { count: number; exponent: number } {
  let count = 0;
  let exponent = 0;
  for (let i = tokens.length - 1; i > 0; i--) {
    const token = tokens[i];
    if (token?.kind !== 'myriad') break;
    exponent += token.exponent;
    count++;
  }
  return { count, exponent };
}

const without = (tokens: readonly Token[], index: number): Token[] => tokens.filter((_, i) => i !== index);

/** Where two neighbours say a range (二三十, 七八百, 两三, 三五): the index of the first. */
function twinAt(tokens: readonly Token[]): number | null {
  if (tokens.some((token) => token.kind === 'point')) return null;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [a, b] = [tokens[i], tokens[i + 1]];
    if (a?.kind !== 'digit' || b?.kind !== 'digit' || a.value === 0) continue;
    const near = b.value === a.value + 1 || (a.value === 3 && b.value === 5);
    const alone = tokens[i + 2]?.kind !== 'digit' && tokens[i - 1]?.kind !== 'digit';
    return near && alone ? i : null;
  }
  return null;
}

/** Value and size of the last digit. */
function amount(tokens: readonly Token[]): { value: number; step: number } | null {
  const point = tokens.findIndex((token) => token.kind === 'point');
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const decimals: number[] = [];
  let rest = point < 0 ? tokens.length : point + 1;
  for (let token = tokens[rest]; token?.kind === 'digit'; token = tokens[++rest]) decimals.push(token.value);
  const scale = tokens
    .slice(rest)
    .reduce((sum, token) => ('exponent' in token ? sum + token.exponent : sum), 0);
  if (tokens.slice(rest).some((token) => token.kind !== 'myriad' && token.kind !== 'ten')) return null;
  const integer = positional(whole) ?? scaled(whole) ?? sections(whole);
  if (integer === null) return null;
  if (decimals.length === 0) return { value: integer.value, step: integer.step };
  return {
    value: Number(`${integer.value}.${decimals.join('')}e${scale}`),
    step: Number(`1e${scale - decimals.length}`),
  };
}

/** 二〇二四, 三八: digits by place. */
function positional(tokens: readonly Token[]): { value: number; step: number } | null {
  let digits = '';
  for (const token of tokens) {
    if (token.kind !== 'digit') return null;
    digits += String(token.value);
  }
  return digits === '' ? null : { value: Number(digits), step: 1 };
}

/** 六六七亿, 三三〇万: three digits and more by place, then a scale. Two digits say a range: 六七亿. */
function scaled(tokens: readonly Token[]): { value: number; step: number } | null {
  const digits = tokens.findIndex((token) => token.kind !== 'digit');
  if (digits < 3 && !(digits === 2 && isZero(tokens[1]))) return null;
  const value = positional(tokens.slice(0, digits));
  let scale = 0;
  for (const token of tokens.slice(digits)) {
    if (token.kind !== 'myriad') return null;
    scale += token.exponent;
  }
  return value === null ? null : { value: Number(`${value.value}e${scale}`), step: Number(`1e${scale}`) };
}

const isZero = (token: Token | undefined): boolean => token?.kind === 'digit' && token.value === 0;

/** 十七万五千: sections of at most 9999, each closed by 万, 亿 or 兆. */
function sections(tokens: readonly Token[]): { value: number; step: number } | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let step = 1;
  let lastMultiplier = 0;
  let zero = false;
  for (const token of tokens) {
    if (token.kind === 'digit') {
      if (digit !== null && digit !== 0) return null;
      zero = zero || token.value === 0;
      digit = token.value;
      if (token.value !== 0) step = 1;
    } else if (token.kind === 'tie') {
      section += token.value;
      step = 1;
      lastMultiplier = 1;
    } else if (token.kind === 'ten') {
      const size = 10 ** token.exponent;
      section += (digit === null || (digit === 0 && section === 0) ? 1 : digit) * size;
      digit = null;
      step = size;
      zero = false;
      lastMultiplier = token.exponent;
    } else if (token.kind === 'myriad') {
      const size = 10 ** token.exponent;
      const inner = section + (digit ?? 0);
      // 万亿, 十万亿: a scale of a scale multiplies what is already there.
      if (inner === 0) total = (total === 0 ? 1 : total) * size;
      else if (total > 0 && total < size) total = (total + inner) * size;
      else total += inner * size;
      step *= size;
      if (inner === 0) step = Math.max(step, size);
      section = 0;
      digit = null;
      zero = false;
      lastMultiplier = token.exponent;
    } else return null;
  }
  if (digit !== null && digit > 0) {
    // 一万二 is 12000, 两千五 is 2500; 一万零二 is 10002 and 二十一 is 21.
    if (!zero && lastMultiplier > 1) {
      const size = 10 ** (lastMultiplier - 1);
      return { value: total + section + digit * size, step: size };
    }
    return { value: total + section + digit, step: 1 };
  }
  return { value: total + section, step };
}
