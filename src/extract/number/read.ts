// 705.8 万   21万7千   4兆8,073億   1.2 million   10 1/2   twenty-five   十七万五千
// ^^^^^^^^   ^^^^^^^   ^^^^^^^^^^^   ^^^^^^^^^^^   ^^^^^^   ^^^^^^^^^^^   ^^^^^^^^^^   a number with its scale, in any script
import { chineseScales, letterScales, magnitudes, vulgarFractions } from '../locale/scales.ts';
import type { Scene } from '../scene.ts';
import { readMoneySign } from '../unit/money-sign.ts';
import { startsUnit } from '../unit/read.ts';
import { englishUnits } from '../unit/table.ts';
import { readChinese } from './chinese.ts';
import { readDigits } from './digits.ts';
import { nounBehind } from './noun.ts';
import { isDigit, stepOf, type Numeral } from './numeral.ts';
import { nextWord, readWords, wordAt } from './words.ts';

/** Longer digits are codes, keys or noise. */
const longestDigits = 27;

export function fromDigits(scene: Scene, at: number): Numeral | null {
  const { folded, text } = scene;
  const read = readDigits(folded, text, at);
  if (read === null || read.digits.length > longestDigits) return null;
  let { digits, end } = read;
  const over = fractionAt(folded, end, digits);
  const base: Numeral = {
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
    return {
      ...base,
      value: over.value,
      end,
      bareEnd: end,
      digits: null,
      step: null,
    };
  }
  return scaleBehind(scene, base);
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

export function fromVulgar(scene: Scene, at: number): Numeral | null {
  const value = vulgarFractions[scene.folded.charAt(at)] ?? 0;
  const end = at + 1;
  return {
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
  };
}

export function fromWords(scene: Scene, at: number): Numeral | null {
  const read = readWords(scene.folded, at);
  if (read === null) return null;
  return {
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
  };
}

export function fromChinese(scene: Scene, at: number): Numeral | null {
  const { folded } = scene;
  const read = readChinese(folded, at, (here) => startsUnit(folded, here));
  if (read === null) return null;
  const base: Numeral = {
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
  return scaleBehind(scene, base);
}

const spaces = (folded: string, at: number, most: number): number => {
  let to = at;
  while (to - at < most && /\s/u.test(folded.charAt(to))) to++;
  return to;
};

/** 多 or 余 before a second scale. */
const amidScales = (folded: string, at: number): boolean =>
  (folded.charAt(at) === '余' || folded.charAt(at) === '多') &&
  (chineseScales[folded.charAt(at + 1)] ?? 0) >= 4;

/** 万, 多万, 亿, million, bn, k behind the digits; 21万7千 and 4兆8,073亿 are one number. */
function scaleBehind(scene: Scene, base: Numeral): Numeral {
  const { folded, text } = scene;
  let { end, exponent, value, step, more } = base;
  const gap = base.script === 'digits' ? spaces(folded, end, 3) : end;
  let at = '多余来几'.includes(folded.charAt(end)) && folded.charAt(end) !== '' ? end + 1 : gap;
  // 6个亿
  if (folded.startsWith('个亿', end)) at = end + 1;
  const infix = at === end + 1 && at !== gap;
  let scale = 0;
  // A Chinese numeral has read its own scale, but for one behind 多: 一百多万.
  while (at < folded.length && (base.script === 'digits' || infix)) {
    // 7千余亿元
    if (scale > 0 && scale < 4 && amidScales(folded, at)) {
      more = true;
      at++;
    }
    const power = chineseScales[folded.charAt(at)];
    if (power === undefined || startsUnit(folded, at)) break;
    scale += power;
    at++;
    end = at;
  }
  if (scale > 0) {
    if (infix && folded.charAt(base.end) !== '个') more = true;
    exponent += scale;
    const digits = base.digits;
    value = digits === null ? Number(`${value}e${scale}`) : Number(`${digits}e${scale}`);
    step = step === null ? null : digits === null ? step * 10 ** scale : stepOf(digits, scale);
    // 21万7千, 4兆8,073億; 1,145 萬 9 千 as some papers space it
    const next = gap > base.end && folded.charAt(at) === ' ' ? at + 1 : at;
    if (base.script === 'digits' && scale >= 4 && isDigit(folded.charCodeAt(next))) {
      const rest = readDigits(folded, text, next);
      if (rest !== null && rest.digits.length <= 8) {
        const low = scaleBehind(scene, {
          ...base,
          at: next,
          end: rest.end,
          value: Number(rest.digits),
          digits: rest.digits,
          step: stepOf(rest.digits, 0),
          exponent: 0,
          more: false,
        });
        const size = 10 ** scale;
        const fits = low.exponent > 0 ? low.exponent < scale : /^\d{3,4}$/u.test(rest.digits) && scale === 4;
        // 78兆9,450.05億元: decimals, where a scale of their own follows
        const whole = low.exponent > 0 || !rest.digits.includes('.');
        if (fits && low.value < size && whole) {
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

function englishScale(scene: Scene, base: Numeral): { end: number; exponent: number } | null {
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
  if (scale.needsMoney && readMoneySign(scene, base.at) === null && !countedBehind(folded, base.at, word.end))
    return null;
  return { end: word.end, exponent: scale.exponent };
}

/** Words behind which metres stand: 40m wide, 400m hurdles. */
const ofLength =
  /^ (?:hurdles|races|steps|yards|runs|dashes|sprints|relays|finals|waves|walls|towers|poles|masts|depths|heights|swimmers|runners|athletes|times|records)\b/u;

/** Lengths nearby: a bare 1.1m among them is one. */
const lengths =
  /\b(?:met(?:re|er)s?|deep|depth|wide|width|long|length|tall|high|height|distance|sprint|hurdles|swim|tide|flood|waves?|tsunami|storm surge|sea levels?|altitude|jump|javelin|vault|pool|rainfall|snow)\b/iu;

/** What leads to a bare number of millions: fell to 1.1m, up from 2.3m. */
const led =
  /\b(?:to|from|of|reached|totall?ed|hit|against|than|about|nearly|almost|some|over|at|records?) $/iu;

/** Large numbers nearby, said in other ways: a bare 1.1m among them is one too. */
const counts =
  /\d(?:bn|tn|k)\b|\b(?:million|billion|thousand)\b|\b\d{1,3},\d{3}\b|\b(?:reached|totall?ed|hit|to|from|of) \d{1,3}\.\d{1,2}m\b|\dm (?:units|people|users|customers|passengers|tonnes|visitors|barrels|jobs|homes|cars|vehicles|subscribers|households)\b/u;

/** "5m people", "40m units", "fell to 1.1m": a small m is a million when what follows can be counted or a decimal stands in a movement. */
function countedBehind(folded: string, at: number, end: number): boolean {
  const letter = folded.charAt(end - 1);
  if (letter !== 'm') return false;
  // between 198m and 200m guests: of what the second counts
  const second = /^(?: and | or | to |[-–])\d[\d,.]{0,8}m(?= [a-z])/u.exec(folded.slice(end, end + 20));
  if (second !== null && nounBehind(folded, end + second[0].length) !== null) {
    const noun = folded.slice(end + second[0].length, end + second[0].length + 18);
    if (!ofLength.test(noun)) return true;
  }
  if (folded.charAt(end) === ' ') {
    if (englishUnits.at(folded, end + 1)?.value.kind === 'measure' || folded.startsWith('b/d', end + 1))
      return true;
    if (ofLength.test(folded.slice(end, end + 16))) return false;
    const noun = nounBehind(folded, end);
    if (noun !== null) return true;
  }
  const near = folded.slice(Math.max(0, at - 100), end + 60);
  if (!folded.slice(at, end).includes('.') || lengths.test(near)) return false;
  if (counts.test(near)) return true;
  return (
    led.test(folded.slice(Math.max(0, at - 12), at)) &&
    /^(?:[,.;)]|$| (?:in|last|a year|this|by|for|from|on|while|and)\b)/u.test(folded.slice(end, end + 8))
  );
}
