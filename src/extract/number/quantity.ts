import {
  chineseMyriads,
  chineseDigits,
  chineseTens,
  chineseTies,
  financialDigits,
} from '../locale/chinese-digits.ts';
import { vulgarFractions } from '../locale/scales.ts';
import type { Scene } from '../scene.ts';
import type { MoneySign } from '../unit/money-sign.ts';
import type { UnitHere } from '../unit/read.ts';
import { chineseUnits } from '../unit/table.ts';
import { complete } from './complete.ts';
import { isDigit, isLetter, type Numeral } from './numeral.ts';
import { fromChinese, fromDigits, fromVulgar, fromWords } from './read.ts';

/** A number as it stands in the text, with what stands right before and behind it. Finders choose among these. */
export interface Quantity extends Numeral {
  /** With sign and currency mark in front, and unit behind. */
  start: number;
  end: number;
  /** One past the last character of the number and its scale. */
  numberEnd: number;
  /** A minus sign, 负 or "minus" in front. */
  negative: boolean;
  unit: UnitHere | null;
  sign: MoneySign | null;
  /** Behind a number with a currency mark: $5.83 a bushel. */
  per: { code: string; end: number } | null;
  /** Stuck to a letter or a hyphen in front: M10, COVID-19, 3.5.1. */
  glued: boolean;
}

/** The scene read last: finders ask for the same one after the other, and one is all that is kept. */
let last: { scene: Scene; found: Quantity[] } | null = null;

/** All numbers of a scene, in order, each read once. */
export function quantities(scene: Scene): Quantity[] {
  if (last !== null && last.scene === scene) return last.found;
  const found = scan(scene);
  last = { scene, found };
  return found;
}

/** What a character can begin, by its code: most characters begin nothing, and the scan passes over them. */
const beginnings = beginningsOf();

const digit = 1;
const letter = 2;
const chinese = 3;
const vulgar = 4;

function beginningsOf(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 128; code++) table[code] = isDigit(code) ? 1 : isLetter(code) ? 2 : 0;
  for (const words of [chineseDigits, financialDigits, chineseTens, chineseMyriads, chineseTies]) {
    for (const char of Object.keys(words)) table[char.charCodeAt(0)] = 3;
  }
  for (const char of Object.keys(vulgarFractions)) table[char.charCodeAt(0)] = 4;
  return table;
}

/** What may follow a Chinese numeral of one character: a unit, a part of a number, a link to the next number. */
const followers = followersOf();

/** Behind these a numeral stands alone: 三分之一, 百 分之 二. */
const upper = '之 ';

function followersOf(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < table.length; code++) {
    if (beginnings[code] === 3 || chineseUnits.begins(code)) table[code] = 1;
  }
  for (const char of '. \n\r\t多余来几有半分成折倍番点%‰个至到和及与或、-~—–+') table[char.charCodeAt(0)] = 1;
  return table;
}

function scan(scene: Scene): Quantity[] {
  const { folded } = scene;
  const found: Quantity[] = [];
  let at = 0;
  while (at < folded.length) {
    const kind = beginnings[folded.charCodeAt(at)];
    if (kind === 0) {
      at++;
      continue;
    }
    let skip = at + 1;
    // 统一, 一般, 十分, 万一: most characters that could be a numeral are part of a word.
    if (
      kind === chinese &&
      followers[folded.charCodeAt(skip)] === 0 &&
      !upper.includes(folded.charAt(at - 1))
    ) {
      at++;
      continue;
    }
    if (kind === digit) while (isDigit(folded.charCodeAt(skip))) skip++;
    if (kind === letter) while (isLetter(folded.charCodeAt(skip))) skip++;
    const numeral = numeralAt(scene, at, kind);
    if (numeral === null) {
      at = skip;
      continue;
    }
    const quantity = complete(scene, found.at(-1) ?? null, numeral);
    // A run of numeral characters that no one reads as a number (亿亿亿…) is passed over, and so are the members of 1,1,1,…
    if (!isNoise(folded, quantity)) found.push(quantity);
    // Unit words may hold numerals of their own (万, 千瓦); what the number took is taken.
    at = Math.max(skip, quantity.numberEnd);
  }
  return found;
}

/** Characters of a Chinese numeral beyond which it is none. */
const longestChinese = 24;

function isNoise(folded: string, { at, numberEnd, script, unit, sign }: Quantity): boolean {
  if (script === 'chinese') return numberEnd - at > longestChinese;
  return (
    unit === null &&
    sign === null &&
    script === 'digits' &&
    numberEnd - at <= 2 &&
    folded.charAt(at - 1) === ',' &&
    folded.charAt(numberEnd) === ',' &&
    isDigit(folded.charCodeAt(at - 2)) &&
    isDigit(folded.charCodeAt(numberEnd + 1))
  );
}

function numeralAt(scene: Scene, at: number, kind: number | undefined): Numeral | null {
  if (kind === digit) return fromDigits(scene, at);
  if (kind === chinese) return fromChinese(scene, at);
  if (kind === vulgar) return fromVulgar(scene, at);
  return at > 0 && isLetter(scene.folded.charCodeAt(at - 1)) ? null : fromWords(scene, at);
}
