import type { Scene } from '../scene.ts';
import { codes, currencies, lowerCodes } from './currency.ts';
import { Endings } from './lexicon.ts';

/** A currency mark in front of a number: $810, HK$ 12.6, EUR 2.4, 人民币 3. */
export interface MoneySign {
  start: number;
  code: string;
  /** A scale inside the mark: MAUD 60 is 60 million. */
  exponent: number;
}

const marks = new Map<string, string>();
for (const { code, signs } of currencies)
  for (const sign of signs) if (!marks.has(sign)) marks.set(sign, code);
for (const code of codes) marks.set(code, code === 'CNH' ? 'CNY' : code);
marks.set('NTD', 'TWD');
marks.set('人民币', 'CNY');
marks.set('新台币', 'TWD');
marks.set('台币', 'TWD');
marks.set('港币', 'HKD');
marks.set('美金', 'USD');

const endings = new Endings(marks);

/** Letters before a bare $, with or without a space: hk $, u.s $, nzd$ */
const dollars: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['usd', 'USD'],
  ['hk', 'HKD'],
  ['hkd', 'HKD'],
  ['nt', 'TWD'],
  ['ntd', 'TWD'],
  ['t', 'TWD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['sgd', 'SGD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['mex', 'MXN'],
  ['mx', 'MXN'],
  ['r', 'BRL'],
]);

const letter = /[a-z]/iu;

/** The currency mark that ends right before `at`, two spaces or none between. */
export function readMoneySign(scene: Scene, at: number): MoneySign | null {
  const { folded } = scene;
  let end = at;
  while (end > 0 && at - end < 2 && folded.charAt(end - 1) === ' ') end--;
  if (end === 0) return null;
  const last = folded.charAt(end - 1);
  if (last === '$') return dollar(folded, end);
  const found = endings.before(
    folded,
    end,
    (start, word) => !letter.test(word.charAt(0)) || !letter.test(folded.charAt(start - 1)),
  );
  if (found !== null) {
    const code = found.word === '¥' ? yenOrYuan(scene) : found.value;
    return { start: found.start, code, exponent: 0 };
  }
  if (!/[A-Za-z]/u.test(last)) return null;
  // eur 125, MAUD 60, MEUR
  const word = /(?:^|[^A-Za-z])(M?)([A-Z]{3}|[a-z]{3})$/u.exec(folded.slice(Math.max(0, end - 5), end));
  if (word === null) return null;
  const [, million = '', name = ''] = word;
  const code = name.toUpperCase();
  if (!codeSet.has(code) || (name === name.toLowerCase() && !lowerCodes.has(name))) return null;
  return { start: end - million.length - 3, code, exponent: million === '' ? 0 : 6 };
}

const codeSet = new Set(codes);
function dollar(folded: string, end: number): MoneySign {
  const before = /(?:^|[^a-z])((?:u\.s\.?|[a-z]{1,3}) ?)$/iu.exec(
    folded.slice(Math.max(0, end - 6), end - 1),
  );
  const word = before?.[1];
  if (word !== undefined) {
    const code = dollars.get(word.replace(/[. ]/gu, '').toLowerCase());
    // "a $5 fee" is no Australian dollar: single small letters need to touch the sign, or stand apart from words.
    const article = /^[as] $|^A $/u.test(word);
    if (code !== undefined && !article) return { start: end - 1 - word.length, code, exponent: 0 };
  }
  const found = endings.before(folded, end);
  return found === null
    ? { start: end - 1, code: 'USD', exponent: 0 }
    : { start: found.start, code: found.value, exponent: 0 };
}

/** ¥ is the yuan in Chinese text and the yen in English text, unless that text speaks of China. */
function yenOrYuan(scene: Scene): string {
  return scene.lang === 'en' && scene.region !== 'CN' ? 'JPY' : 'CNY';
}
