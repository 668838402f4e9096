import { chineseCounters, countedNouns, durations, weakCounters } from './counters.ts';
import { codes, currencies, lowerCodes } from './currency.ts';
import { Lexicon } from './lexicon.ts';
import { measures, timeUnits } from './physical.ts';
import { Phrases, withPlural } from './phrases.ts';
import type { Unit, UnitKind } from './unit.ts';

const unit = (kind: UnitKind, code: string, factor = 1): Unit => ({ kind, code, factor, counter: false });
const counted = (kind: 'counter' | 'noun'): Unit => ({ kind, code: 'count', factor: 1, counter: true });

const counter = counted('counter');
const noun = counted('noun');
const duration = unit('duration', '');

/** Units in Chinese, behind a number. The first entry of a word wins. */
const chinese = new Map<string, Unit>();
const add = (word: string, value: Unit): void => {
  if (word !== '' && !chinese.has(word)) chinese.set(word, value);
};
for (const word of ['%', '个%']) add(word, unit('percent', '%'));
for (const word of ['个百分点', '百分点', '个百份点', '个pct', 'pct']) add(word, unit('points', 'pp'));
for (const word of ['个基点', '基点', '点子', '个点子', '个bp', '个BP', 'BP', 'bp'])
  add(word, unit('basis', 'bp'));
// interest as Hong Kong and Taiwan print it
add('厘', unit('percent', '%'));
add('‰', unit('permille', '%', 0.1));
for (const word of ['个千分点', '千分点']) add(word, unit('points', 'pp', 0.1));
for (const word of ['倍', '倍数']) add(word, unit('times', 'x'));
// Which 元 it is, the place of the text decides; 圆 is its formal form.
for (const word of ['元', '圆', '块', '块钱', '元钱', '塊']) add(word, unit('money', '元'));
for (const { code, chinese: names, cents } of currencies) {
  for (const name of names) add(name, unit('money', code));
  for (const name of cents ?? []) if (/[\u4e00-\u9fff]/u.test(name)) add(name, unit('cents', code, 0.01));
}
for (const { code, chinese: names } of measures) for (const name of names) add(name, unit('measure', code));
for (const word of durations) add(word, duration);
// 三个人 counts people; the unit's reader leaves 个 out of the counter
add('个人', counter);
for (const word of chineseCounters) add(word, counter);
for (const word of countedNouns) add(word, noun);

export const chineseUnits = new Lexicon(chinese);
export { weakCounters };

/** Symbols, which are case-sensitive and stand at a word's end. */
const symbols = new Map<string, Unit>();
for (const code of codes) symbols.set(code, unit('money', code === 'CNH' ? 'CNY' : code));
symbols.set('RMB', unit('money', 'CNY'));
symbols.set('NTD', unit('money', 'TWD'));
symbols.set('NT', unit('money', 'TWD'));
for (const code of ['EUR', 'USD', 'GBP', 'SEK', 'NOK', 'DKK', 'CHF', 'AUD', 'CAD', 'CNY'])
  symbols.set(`M${code}`, unit('money', code, 1e6));
symbols.set('BTC', unit('money', 'XBT'));
symbols.set('kb/d', unit('measure', 'bbl/d', 1e3));
for (const word of ['mb/d', 'mbpd', 'mmb/d', 'mmbpd']) symbols.set(word, unit('measure', 'bbl/d', 1e6));
for (const { code, symbols: marks } of measures) {
  for (const mark of marks) if (!symbols.has(mark)) symbols.set(mark, unit('measure', code));
}
for (const word of ['pp', 'ppt', 'ppts', 'pps']) symbols.set(word, unit('points', 'pp'));
for (const word of ['bp', 'bps', 'bps.', 'bp.']) symbols.set(word, unit('basis', 'bp'));
for (const word of ['x', 'X', '×']) symbols.set(word, unit('times', 'x'));
symbols.set('%', unit('percent', '%'));
symbols.set('‰', unit('permille', '%', 0.1));
for (const { code, signs } of currencies) {
  for (const sign of signs)
    if (!/[a-z.]/iu.test(sign) || sign === '$') symbols.set(sign, unit('money', code));
}
for (const word of ['TEU', 'TEUs', 'FEU', 'FEUs']) symbols.set(word, counter);
// 12.5p; how sharp a picture is (1080p) is no money
symbols.set('p', unit('cents', 'GBP', 0.01));
symbols.set('¢', unit('cents', 'USD', 0.01));
symbols.set('ரூ', unit('money', 'LKR'));
export const symbolUnits = new Lexicon(symbols);

/** Units in English words. */
const english = new Map<string, Unit>();
const say = (word: string, value: Unit): void => {
  for (const form of withPlural(word)) if (!english.has(form)) english.set(form, value);
};
for (const word of ['percent', 'per cent', 'pct', 'percentage=']) say(word, unit('percent', '%'));
for (const word of ['percentage point', 'percentage pt', 'ppt', 'pp=', 'percent point'])
  say(word, unit('points', 'pp'));
for (const word of ['basis point', 'bp', 'bps=']) say(word, unit('basis', 'bp'));
for (const word of ['times=', 'fold=']) say(word, unit('times', 'x'));
// Codes in small letters that are no English words.
for (const code of lowerCodes) say(`${code}=`, unit('money', code.toUpperCase()));
for (const { code, english: names, cents } of currencies) {
  for (const name of names) say(name, unit('money', code));
  for (const name of cents ?? []) {
    if (/[a-z]/u.test(name)) for (const form of [name, `${name}=`]) say(form, unit('cents', code, 0.01));
  }
}
for (const { code, english: names } of measures) for (const name of names) say(name, unit('measure', code));
say('pound of', unit('measure', 'lb'));
for (const word of [
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'decade',
  'century',
  'quarter',
  'fortnight',
  'weekend',
  'night',
  'millisecond',
  'yr',
  'hr',
  'min=',
  'mins=',
  'secs=',
  'trading day',
  'business day',
  'working day',
  'calendar day',
  'man hour',
  'generation',
  'season',
])
  say(word, duration);
export const englishUnits = new Phrases(english);

/** Denominators of compound units: behind a slash, 每 or "per". */
export const chineseDenominators = new Lexicon(
  [...measures, ...timeUnits].flatMap(({ code, chinese: names }) =>
    names.map((name): [string, { code: string; time: boolean }] => [
      name,
      { code, time: timeUnits.some((t) => t.code === code) },
    ]),
  ),
);
export const symbolDenominators = new Lexicon(
  [...measures, ...timeUnits].flatMap(({ code, symbols: marks }) =>
    marks.map((mark): [string, { code: string; time: boolean }] => [
      mark,
      { code, time: timeUnits.some((t) => t.code === code) },
    ]),
  ),
);
export const englishDenominators = new Phrases(
  [...measures, ...timeUnits].flatMap(({ code, english: names }) =>
    names
      .flatMap(withPlural)
      .map((name): [string, { code: string; time: boolean }] => [
        name,
        { code, time: timeUnits.some((t) => t.code === code) },
      ]),
  ),
);
