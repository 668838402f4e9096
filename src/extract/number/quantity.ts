import { chineseScales, letterScales, magnitudes, vulgarFractions } from '../locale/scales.ts';
import type { Scene } from '../scene.ts';
import { readMoneySign, type MoneySign } from '../unit/money-sign.ts';
import { englishUnits } from '../unit/table.ts';
import { denominated, readUnit, startsUnit, type UnitHere } from '../unit/read.ts';
import { readChinese, startsChinese } from './chinese.ts';
import { readDigits } from './digits.ts';
import { nextWord, readWords, wordAt } from './words.ts';

/** A number as it stands in the text, with what stands right before and behind it. Finders choose among these. */
export interface Quantity {
  /** With sign and currency mark in front, and unit behind. */
  start: number;
  end: number;
  /** First character of the number itself. */
  at: number;
  /** One past the last character of the number and its scale. */
  numberEnd: number;
  script: 'digits' | 'chinese' | 'words';
  value: number;
  step: number | null;
  /** Digits as printed, separators out, without scale: for sharing the scale of a neighbour. */
  digits: string | null;
  /** Power of ten of the scale. */
  exponent: number;
  /** Where the number ends and its scale begins. */
  bareEnd: number;
  /** 多, 余, + behind or inside: more than it says. 不足 and the like stand outside and are read later. */
  more: boolean;
  /** Two Chinese digits side by side (两三家): the upper value. */
  to: number | null;
  /** A Chinese scale without a digit (百家). */
  implicit: boolean;
  /** A minus sign, 负 or "minus" in front. */
  negative: boolean;
  /** A fraction in words: value is a percentage already. */
  fraction: boolean;
  unit: UnitHere | null;
  sign: MoneySign | null;
  /** Behind a number with a currency mark: $5.83 a bushel. */
  per: { code: string; end: number } | null;
  /** Stuck to a letter or a hyphen in front: M10, COVID-19, 3.5.1. */
  glued: boolean;
}

const cache = new WeakMap<Scene, Quantity[]>();

/** All numbers of a scene, in order, each read once. */
export function quantities(scene: Scene): Quantity[] {
  const known = cache.get(scene);
  if (known !== undefined) return known;
  const found = scan(scene);
  cache.set(scene, found);
  return found;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Longer digits are codes, keys or noise. */
const longestDigits = 27;

function scan(scene: Scene): Quantity[] {
  const { folded } = scene;
  const found: Quantity[] = [];
  let at = 0;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    let quantity: Quantity | null = null;
    let skip = at + 1;
    if (isDigit(code)) {
      quantity = fromDigits(scene, found.at(-1) ?? null, at);
      skip = endOfDigits(folded, at);
    } else if (isLetter(code)) {
      const glued = at > 0 && isLetter(folded.charCodeAt(at - 1));
      if (!glued) quantity = fromWords(scene, found.at(-1) ?? null, at);
      while (skip < folded.length && isLetter(folded.charCodeAt(skip))) skip++;
    } else if (code > 0x3000 && startsChinese(folded.charAt(at))) {
      quantity = fromChinese(scene, found.at(-1) ?? null, at);
    } else if (vulgarFractions[folded.charAt(at)] !== undefined) {
      quantity = fromVulgar(scene, found.at(-1) ?? null, at);
    }
    if (quantity === null) {
      at = skip;
      continue;
    }
    found.push(quantity);
    // Unit words may hold numerals of their own (万, 千瓦); what the number took is taken.
    at = Math.max(skip, quantity.numberEnd);
  }
  return found;
}

function endOfDigits(folded: string, at: number): number {
  let end = at;
  while (isDigit(folded.charCodeAt(end))) end++;
  return end;
}

interface Base {
  at: number;
  end: number;
  value: number;
  step: number | null;
  digits: string | null;
  exponent: number;
  bareEnd: number;
  script: 'digits' | 'chinese' | 'words';
  to: number | null;
  implicit: boolean;
  fraction: boolean;
  more: boolean;
}

function fromDigits(scene: Scene, before: Quantity | null, at: number): Quantity | null {
  const { folded, text } = scene;
  const read = readDigits(folded, text, at);
  if (read === null || read.digits.length > longestDigits) return null;
  let { digits, end } = read;
  const over = fractionAt(folded, end, digits);
  const base: Base = {
    at,
    end,
    value: Number(digits),
    step: stepOf(digits, 0),
    digits,
    exponent: 0,
    bareEnd: end,
    script: 'digits',
    to: null,
    implicit: false,
    fraction: false,
    more: false,
  };
  if (over !== null) {
    digits = '';
    end = over.end;
    return complete(scene, before, {
      ...base,
      value: over.value,
      end,
      bareEnd: end,
      digits: null,
      step: null,
    });
  }
  return complete(scene, before, scaleBehind(scene, base));
}

/** 1/4, 10 1/2, 3½ */
function fractionAt(folded: string, end: number, digits: string): { value: number; end: number } | null {
  const vulgar = vulgarFractions[folded.charAt(end)];
  if (vulgar !== undefined) return { value: Number(digits) + vulgar, end: end + 1 };
  const here = /^(?: ?\/ ?(\d{1,2})| (\d) ?\/ ?(\d{1,2}))(?![\d/.,]|\s?\/)/u.exec(
    folded.slice(end, end + 12),
  );
  if (here === null) return null;
  const [all, under, above, below] = here;
  const denominators = new Set([2, 3, 4, 5, 8, 16, 32]);
  if (under !== undefined) {
    const over = Number(digits);
    if (digits.length > 2 || over >= Number(under) || !denominators.has(Number(under))) return null;
    return { value: over / Number(under), end: end + all.length };
  }
  if (Number(above) >= Number(below) || !denominators.has(Number(below))) return null;
  return { value: Number(digits) + Number(above) / Number(below), end: end + all.length };
}

function fromVulgar(scene: Scene, before: Quantity | null, at: number): Quantity | null {
  const value = vulgarFractions[scene.folded.charAt(at)] ?? 0;
  const end = at + 1;
  return complete(scene, before, {
    at,
    end,
    value,
    step: null,
    digits: null,
    exponent: 0,
    bareEnd: end,
    script: 'digits',
    to: null,
    implicit: false,
    fraction: false,
    more: false,
  });
}

function fromWords(scene: Scene, before: Quantity | null, at: number): Quantity | null {
  const read = readWords(scene.folded, at);
  if (read === null) return null;
  return complete(scene, before, {
    at,
    end: read.end,
    value: read.value,
    step: read.step,
    digits: null,
    exponent: read.exponent,
    bareEnd: read.bareEnd,
    script: 'words',
    to: null,
    implicit: false,
    fraction: read.fraction,
    more: false,
  });
}

function fromChinese(scene: Scene, before: Quantity | null, at: number): Quantity | null {
  const { folded } = scene;
  const read = readChinese(folded, at, (here) => startsUnit(folded, here));
  if (read === null) return null;
  const base: Base = {
    at,
    end: read.end,
    value: read.value,
    step: read.step,
    digits: null,
    exponent: read.exponent,
    bareEnd: read.bareEnd,
    script: 'chinese',
    to: read.to,
    implicit: read.implicit,
    fraction: false,
    more: false,
  };
  return complete(scene, before, scaleBehind(scene, base));
}

const spaces = (folded: string, at: number, most: number): number => {
  let to = at;
  while (to - at < most && /\s/u.test(folded.charAt(to))) to++;
  return to;
};

/** 万, 多万, 亿, million, bn, k behind the digits; 21万7千 and 4兆8,073亿 are one number. */
function scaleBehind(scene: Scene, base: Base): Base {
  const { folded, text } = scene;
  let { end, exponent, value, step, more } = base;
  const gap = base.script === 'digits' ? spaces(folded, end, 3) : end;
  let at = '多余来几'.includes(folded.charAt(end)) && folded.charAt(end) !== '' ? end + 1 : gap;
  const infix = at === end + 1 && at !== gap;
  let scale = 0;
  // A Chinese numeral has read its own scale, but for one behind 多: 一百多万.
  while (at < folded.length && (base.script === 'digits' || infix)) {
    const power = chineseScales[folded.charAt(at)];
    if (power === undefined || startsUnit(folded, at)) break;
    scale += power;
    at++;
    end = at;
  }
  if (scale > 0) {
    if (infix) more = true;
    exponent += scale;
    const digits = base.digits;
    value = digits === null ? Number(`${value}e${scale}`) : Number(`${digits}e${scale}`);
    step = step === null ? null : digits === null ? step * 10 ** scale : stepOf(digits, scale);
    // 21万7千, 4兆8,073億
    if (base.script === 'digits' && scale >= 4 && isDigit(folded.charCodeAt(at))) {
      const rest = readDigits(folded, text, at);
      if (rest !== null && rest.digits.length <= 8) {
        const low = scaleBehind(scene, {
          ...base,
          at,
          end: rest.end,
          value: Number(rest.digits),
          digits: rest.digits,
          step: stepOf(rest.digits, 0),
          exponent: 0,
          more: false,
        });
        const size = 10 ** scale;
        const fits = low.exponent > 0 ? low.exponent < scale : /^\d{3,4}$/u.test(rest.digits) && scale === 4;
        if (fits && low.value < size && !rest.digits.includes('.')) {
          return {
            ...base,
            value: value + low.value,
            step: low.step,
            end: low.end,
            exponent: 0,
            bareEnd: low.end,
            digits: null,
            more: low.more,
          };
        }
      }
    }
    return { ...base, end, exponent, value, step, more };
  }
  if (base.script === 'digits' && base.digits !== null) {
    const english = englishScale(scene, base);
    if (english !== null) {
      return {
        ...base,
        end: english.end,
        exponent: english.exponent,
        value: Number(`${base.digits}e${english.exponent}`),
        step: stepOf(base.digits, english.exponent),
      };
    }
  }
  return base;
}

function englishScale(scene: Scene, base: Base): { end: number; exponent: number } | null {
  const { folded } = scene;
  const at = spaces(folded, base.end, 3);
  let word = wordAt(folded, folded.charAt(at) === '-' ? at + 1 : at);
  if (word === null) return null;
  if (word.start === base.end || (word.start === at && at > base.end)) {
    const power = magnitudes.get(word.text);
    if (power !== undefined && (power > 2 || at > base.end)) {
      const more = nextWord(folded, word.end);
      const second = more === null ? undefined : magnitudes.get(more.text);
      return second !== undefined && more !== null && second > 2
        ? { end: more.end, exponent: power + second }
        : { end: word.end, exponent: power };
    }
  } else if (folded.charAt(base.end) === '-' && word.start === base.end + 1) {
    const power = magnitudes.get(word.text);
    return power !== undefined && power > 2 ? { end: word.end, exponent: power } : null;
  }
  // 百分之 ５２.５ k: a letter behind a space counts only for k.
  if (word.start !== base.end && word.text !== 'k') return null;
  word = wordAt(folded, word.start);
  if (word === null) return null;
  const letters = folded.slice(word.start, word.end);
  const scale = letterScales.get(letters);
  if (scale === undefined) return null;
  if (scale.needsMoney && readMoneySign(scene, base.at) === null && !countedBehind(folded, word.end))
    return null;
  return { end: word.end, exponent: scale.exponent };
}

/** "5m people": a small m is a million when a word follows that can be counted, not when it ends there. */
function countedBehind(folded: string, end: number): boolean {
  if (
    folded.charAt(end - 1) === 'm' &&
    folded.charAt(end) === ' ' &&
    (englishUnits.at(folded, end + 1)?.value.kind === 'measure' || folded.startsWith('b/d', end + 1))
  )
    return true;
  return (
    /^ (?:people|children|men|women|users|customers|subscribers|jobs|homes|households|cars|vehicles|tonnes|tons|barrels|workers|shares)\b/u.test(
      folded.slice(end, end + 16),
    ) && folded.charAt(end - 1) === 'm'
  );
}

function stepOf(digits: string, exponent: number): number {
  const point = digits.indexOf('.');
  return Number(`1e${exponent - (point < 0 ? 0 : digits.length - point - 1)}`);
}

const halves: ReadonlySet<string> = new Set(['measure', 'counter', 'times']);

/** The currency mark in front, unless it is the unit of the number before: 10 rmb 20 usd. */
function signBefore(scene: Scene, before: Quantity | null, base: Base): MoneySign | null {
  if (base.script === 'chinese') return null;
  const sign = readMoneySign(scene, base.at);
  if (sign === null || before === null || sign.start >= before.end) return sign;
  return before.unit?.kind === 'money' ? null : sign;
}

/** Adds what stands before (sign, currency mark) and behind (多, unit). */
function complete(scene: Scene, before: Quantity | null, base: Base): Quantity {
  const { folded } = scene;
  let end = base.end;
  let more = base.more;
  let mark = folded.charAt(end);
  if (mark === '+' && !isDigit(folded.charCodeAt(end + 1)) && base.script === 'digits') {
    // 11,000+ customers
    more = true;
    end++;
    mark = folded.charAt(end);
  }
  const numberEnd = end;
  let unitFrom = end;
  if (mark !== '' && '多余来'.includes(mark)) {
    unitFrom = end + 1;
    more = mark !== '来';
  } else if (folded.startsWith('有余', end)) {
    unitFrom = end + 2;
    more = true;
  }
  const sign = signBefore(scene, before, base);
  const read = readUnit(scene, unitFrom, base);
  // $ 20,000.00 $ 37,305.97: the second mark belongs to the second number
  const unit =
    sign !== null && read?.kind === 'money' && !/[a-z\u3400-\u9fff]/u.test(read.word) ? null : read;
  if (unit !== null) end = unit.end;
  else if (unitFrom > end && base.exponent > 0) end = unitFrom;
  else if (unitFrom > end) more = base.more;
  let { value, step } = base;
  // 75 USD million
  const late = unit?.kind === 'money' && base.exponent === 0 ? nextWord(folded, unit.end) : null;
  const lateScale = late === null ? undefined : magnitudes.get(late.text);
  if (late !== null && lateScale !== undefined && lateScale > 2 && base.digits !== null) {
    value = Number(`${base.digits}e${lateScale}`);
    step = stepOf(base.digits, lateScale);
    end = late.end;
  }
  // 一吨半, 三个半
  if (
    unit !== null &&
    halves.has(unit.kind) &&
    unit.word.length <= 2 &&
    folded.charAt(end) === '半' &&
    !/[年天日小个导径数场]/u.test(folded.charAt(end + 1))
  ) {
    value += 0.5;
    step = 0.5;
    end++;
  }
  const per = sign === null ? null : denominated(scene, base.end, 'money');
  let start = sign === null ? base.at : sign.start;
  const negative = minusBefore(folded, start);
  if (negative !== null) start = negative.start;
  if (unit !== null && (unit.kind === 'times' || unit.kind === 'counter' || unit.kind === 'percent')) {
    if (folded.charAt(end) === '多' || folded.charAt(end) === '余') {
      end++;
      more = true;
    }
  }
  return {
    start,
    end,
    at: base.at,
    numberEnd,
    script: base.script,
    value: negative?.minus === true ? -value : value,
    step,
    digits: base.digits,
    exponent: base.exponent,
    bareEnd: base.bareEnd,
    more,
    to: base.to,
    implicit: base.implicit,
    negative: negative?.minus === true,
    fraction: base.fraction,
    unit,
    sign,
    per,
    glued: sign === null && base.script === 'digits' && gluedBefore(folded, base.at),
  };
}

/** A letter, or a letter and a hyphen, or a digit and a point right before: M10, F-16, 2.3.1 */
function gluedBefore(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1);
  if (isLetter(before)) return true;
  if (before === 46 && (isDigit(folded.charCodeAt(at - 2)) || isLetter(folded.charCodeAt(at - 2))))
    return true;
  return (before === 45 || before === 47) && isLetter(folded.charCodeAt(at - 2));
}

/** A sign in front of the number, that is no range dash and no hyphen of a word. */
function minusBefore(folded: string, start: number): { start: number; minus: boolean } | null {
  if (/plus or minus $/iu.test(folded.slice(Math.max(0, start - 14), start))) return null;
  const char = folded.charAt(start - 1);
  if (char === '-' || char === '+') {
    const before = folded.charAt(start - 2);
    const free =
      before === '' ||
      /[\s(,:;、"“「|]/u.test(before) ||
      (before >= '\u3400' && before <= '\u9fff' && !isCounterLike(before));
    return free ? { start: start - 1, minus: char === '-' } : null;
  }
  if (char === '负' && folded.charAt(start - 2) !== '担') return { start: start - 1, minus: true };
  if (char === ' ' && /(?:^|[^a-z])minus $/iu.test(folded.slice(Math.max(0, start - 7), start)))
    return { start: start - 6, minus: true };
  return null;
}

/** A character a quantity may end with: 5家-10家 has a range dash. */
const isCounterLike = (char: string): boolean =>
  '家个元人名件台辆万亿倍吨米天年月日成点度里亩'.includes(char);
