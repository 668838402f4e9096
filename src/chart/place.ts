import type { Bilingual } from '../model/index.ts';

/** What a text calls its own country, and the whole of things. */
const OWN: readonly [en: string, zh: string][] = [
  ['China', '中国 中國 我国 我國 全国 全國 国内 國內'],
  ['World', '全球 世界 全世界'],
  ['US', '美国 美國 全美'],
  ['UK', '英国 英國 全英'],
];

/** Codes with which `Intl` names what is no place of the map. */
const NO_PLACE: ReadonlySet<string> = new Set(['QO', 'UN', 'XA', 'XB', 'ZZ']);

interface Names {
  ofChinese: ReadonlyMap<string, string>;
  ofEnglish: ReadonlyMap<string, string>;
}

let known: Names | null = null;

/** Countries in both languages, as `Intl` has them; read when first asked for. */
function names(): Names {
  if (known !== null) return known;
  const inLang = (lang: string, style: 'short' | 'long' = 'short') =>
    new Intl.DisplayNames([lang], { type: 'region', style, fallback: 'none' });
  const [en, long, hans, hant] = [inLang('en'), inLang('en', 'long'), inLang('zh-Hans'), inLang('zh-Hant')];
  const ofChinese = new Map<string, string>();
  const ofEnglish = new Map<string, string>();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters)
    for (const second of letters) {
      const code = first + second;
      const name = NO_PLACE.has(code) ? undefined : en.of(code);
      if (name === undefined) continue;
      for (const chinese of [hans.of(code), hant.of(code)])
        if (chinese !== undefined) ofChinese.set(chinese, name);
      for (const english of [long.of(code), name])
        if (english !== undefined) ofEnglish.set(english, hans.of(code) ?? name);
    }
  for (const [name, words] of OWN) {
    const list = words.split(' ');
    for (const word of list) ofChinese.set(word, name);
    ofEnglish.set(name, list[0] ?? name);
  }
  known = { ofChinese, ofEnglish };
  return known;
}

/**
 * A subject for the reader of either language: countries and the world are translated (`我国` → China), every other name
 * stays as its document prints it.
 */
export function placeIn(subject: string | null): Bilingual {
  if (subject === null) return { zh: '', en: '' };
  const { ofChinese, ofEnglish } = names();
  return { zh: ofEnglish.get(subject) ?? subject, en: ofChinese.get(subject) ?? subject };
}
