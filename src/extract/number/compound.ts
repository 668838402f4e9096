// 50元6角三分   两美元又三美分   3 dollars 50 cents   5 feet 2 inches
// ^^^^^^^^^^^   ^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^
import type { Draft } from '../draft.ts';
import { chineseDigits } from '../locale/chinese-digits.ts';
import type { Finder } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { fromQuantity, times } from './draft.ts';
import { quantities, type Quantity } from './quantity.ts';

/** 50元6角三分, 两美元又三美分, 3 dollars 50 cents, 15 dollars and 15, 5 feet 2 inches */
export const compound: Finder = {
  name: 'number/compound',
  about: 'One amount in two units: 50元6角三分, 3 dollars 50 cents, 5 feet 2 inches',
  find(scene) {
    const all = quantities(scene);
    const found: Draft[] = [];
    for (let i = 0; i < all.length; i++) {
      const first = all[i];
      if (first === undefined || first.glued) continue;
      const draft =
        first.sign?.code !== undefined && first.unit === null
          ? signed(scene, all, i, first)
          : joined(scene, all, i, first);
      if (draft !== null) found.push(draft);
    }
    return found;
  },
};

/** c $ 100 and fifty */
function signed(scene: Scene, all: readonly Quantity[], i: number, first: Quantity): Draft | null {
  const second = all[i + 1];
  if (
    second === undefined ||
    second.script !== 'words' ||
    second.value >= 100 ||
    second.unit !== null ||
    second.fraction
  )
    return null;
  if (
    !/^ and $/u.test(scene.folded.slice(first.numberEnd, second.at)) ||
    !/^\s{0,2}(?:[.,;!?]|$)/u.test(scene.folded.slice(second.numberEnd, second.numberEnd + 3))
  )
    return null;
  const draft = fromQuantity(scene, first);
  return { ...draft, end: second.numberEnd, value: times(first.value + second.value / 100, 1), step: 0.01 };
}

const smaller: Readonly<Record<string, number>> = { in: 1 / 12 };

function joined(scene: Scene, all: readonly Quantity[], i: number, first: Quantity): Draft | null {
  const { folded } = scene;
  const unit = first.unit;
  if (unit === null) return null;
  const second = all[i + 1];
  if (unit.code === 'ft') {
    if (second?.unit?.code !== 'in' || !/^(?: |,? and )$/u.test(folded.slice(first.end, second.at)))
      return null;
    const value = first.value + second.value * (smaller['in'] ?? 0);
    return { ...fromQuantity(scene, first), end: second.end, value, step: null };
  }
  if (unit.kind !== 'money' || unit.code.includes('/')) return null;
  const base = fromQuantity(scene, first);
  if (base.value === null) return null;
  const small = chineseSmall(folded, first.end);
  if (small !== null)
    return { ...base, end: small.end, value: times(base.value + small.value, 1), step: small.step };
  if (second === undefined || second.glued || second.sign !== null) return null;
  const between = folded.slice(first.end, second.at);
  if (second.unit?.kind === 'cents' && /^(?:[又零]|,? and | )?$/u.test(between)) {
    return { ...base, end: second.end, value: times(base.value + second.value / 100, 1), step: 0.01 };
  }
  // 15 dollars and 15; 17 USD 25: the rest of a price, when nothing is counted by it
  const plain =
    second.unit === null &&
    second.exponent === 0 &&
    !second.fraction &&
    second.value < 100 &&
    Number.isInteger(second.value) &&
    second.script !== 'chinese';
  if (!plain || scene.lang !== 'en' || !/^ (?:and )?$/u.test(between) || first.exponent > 0) return null;
  if (
    !/^(?:\s{0,2}[.,;!?]|\s{0,2}$| and one point| more| and three points)/u.test(
      folded.slice(second.numberEnd, second.numberEnd + 18),
    )
  )
    return null;
  return { ...base, end: second.numberEnd, value: times(base.value + second.value / 100, 1), step: 0.01 };
}

/** 6角三分, 5毛: tenths and hundredths of 元 behind it */
function chineseSmall(folded: string, at: number): { end: number; value: number; step: number } | null {
  // 128块5
  const tenth =
    folded.charAt(at - 1) === '块'
      ? /^[1-9一二三四五六七八九](?![\d十百千万.个只])/u.exec(folded.slice(at, at + 2))
      : null;
  if (tenth !== null) {
    return { end: at + 1, value: (chineseDigits[tenth[0]] ?? Number(tenth[0])) / 10, step: 0.1 };
  }
  const here =
    /^零?([0-9一二两三四五六七八九])(角|毛)(?:([0-9一二两三四五六七八九])分?)?|^零?([0-9一二两三四五六七八九])分(?!之)|^(\d{1,2})(?:日本)?[銭钱]/u.exec(
      folded.slice(at, at + 8),
    );
  if (here === null) return null;
  const [all, tens, , ones, cents, sen] = here;
  const digit = (char: string | undefined): number =>
    char === undefined ? 0 : (chineseDigits[char] ?? Number(char));
  const value =
    digit(tens) / 10 + digit(ones) / 100 + digit(cents) / 100 + (sen === undefined ? 0 : Number(sen) / 100);
  return { end: at + all.length, value, step: tens !== undefined && ones === undefined ? 0.1 : 0.01 };
}
