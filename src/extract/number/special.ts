// 比五年前翻了一番   打7折   两美元又三美分   3 dollars 50 cents   总笔数为 82587554
//         ^^^^^^^^     ^^^   ^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^            ^^^^^^^^
import type { Draft } from '../draft.ts';
import { chineseDigits } from '../locale/chinese-digits.ts';
import type { Finder } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { draftOf, fromQuantity, times } from './draft.ts';
import { yearLike } from './english.ts';
import { quantities, type Quantity } from './quantity.ts';

export const doubling: Finder = {
  name: 'number/doubling',
  about: 'Doublings: 翻一番 is twice, 翻两番 four times',
  find(scene) {
    const { folded } = scene;
    const found: Draft[] = [];
    for (let end = folded.indexOf('番'); end >= 0; end = folded.indexOf('番', end + 1)) {
      const here = /翻[了上至近]?([一两二三四五六七八九1-9])$/u.exec(
        folded.slice(Math.max(0, end - 4), end),
      );
      if (here === null) continue;
      const digit = here[1] ?? '';
      const count = chineseDigits[digit] ?? Number(digit);
      found.push(
        draftOf({
          start: end - here[0].length,
          end: end + 1,
          value: 2 ** count,
          unit: 'x',
          type: 'multiple',
        }),
      );
    }
    return found;
  },
};

const skipSpaces = (folded: string, at: number): number => {
  let to = at;
  while (to - at < 4 && folded.charAt(to) === ' ') to++;
  return to;
};

/** Characters behind 折 that make another word: 折叠, 折算, 折射. */
const notDiscount = /[叠算射旧线腾中返合页扇损磨纸价回]/u;

export const discount: Finder = {
  name: 'number/discount',
  about: 'A price as tenths of the full one: 7折, 九九折, 打对折',
  find(scene) {
    const { folded } = scene;
    const found: Draft[] = [];
    for (const quantity of quantities(scene)) {
      const at = skipSpaces(folded, quantity.numberEnd);
      if (
        folded.charAt(at) !== '折' ||
        notDiscount.test(folded.charAt(at + 1)) ||
        quantity.glued ||
        quantity.exponent > 0
      )
        continue;
      const printed = folded.slice(quantity.at, quantity.numberEnd).replace(/ /gu, '');
      const pair = /^[一二三四五六七八九]{2}$/u.test(printed)
        ? Array.from(printed, (char) => chineseDigits[char] ?? 0)
        : null;
      const number = pair === null ? quantity.value : Number(pair.join(''));
      if (number <= 0 || number >= 100) continue;
      found.push(
        draftOf({
          start: quantity.at,
          end: at + 1,
          value: number > 10 ? number : times(number, 10),
          unit: '%',
        }),
      );
    }
    for (let at = folded.indexOf('折'); at > 0; at = folded.indexOf('折', at + 1)) {
      const before = folded.charAt(at - 1);
      if (before === '半' || (before === '对' && folded.charAt(at - 2) === '打')) {
        found.push(draftOf({ start: at - 1, end: at + 1, value: 50, unit: '%' }));
      }
    }
    return found;
  },
};

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

const smaller: Readonly<Record<string, number>> = { 'in': 1 / 12 };

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

/** What stands before a bare number in Chinese that is an amount. */
const amountCue =
  /(?:[为达报]|达到|收于|收报|[收至是:约仅共近逾到]|录得|升至|降至|跌至|增至|减至|超过|只有|共计|合计|突破|点位|得分|分值)\s{0,2}$/u;
const labelCue =
  /(?:编号|代码|代号|电话|热线|邮编|号码|密码|版本|坐标|账号|帐号|证号|批号|序号|型号|学号|工号|传真|手机|QQ|微信|房间|文号|字号|单号|尾号|车号|股票|证券|时间|日期|比分|ID|号)[为是:\s]{0,3}$/u;

export const bareChinese: Finder = {
  name: 'number/bare-chinese',
  about: 'A number alone in Chinese text, behind a word of amount: 指数报3021.5, 总笔数为 82587554',
  find: (scene) => {
    if (scene.lang === 'en') return [];
    const { folded } = scene;
    return quantities(scene)
      .filter(
        (quantity) =>
          quantity.script === 'digits' &&
          !quantity.glued &&
          quantity.unit === null &&
          quantity.sign === null &&
          quantity.exponent === 0 &&
          !quantity.fraction,
      )
      .filter((quantity) => {
        const before = folded.slice(Math.max(0, quantity.start - 12), quantity.start);
        if (!amountCue.test(before) || labelCue.test(before) || yearLike(scene, quantity)) return false;
        const after = folded.slice(quantity.numberEnd, quantity.numberEnd + 2);
        return (
          /^\s?(?:[,;。!?、)」”的]|$)/u.test(after) &&
          (quantity.digits?.includes('.') === true || quantity.value >= 20)
        );
      })
      .map((quantity) => fromQuantity(scene, quantity));
  },
};

export const scaledAlone: Finder = {
  name: 'number/scaled',
  about: 'A number with a Chinese scale and no unit: 奖池36.57亿, 达1.2万',
  find: (scene) =>
    quantities(scene)
      .filter(
        (quantity) =>
          quantity.unit === null &&
          quantity.sign === null &&
          !quantity.glued &&
          !quantity.implicit &&
          !quantity.fraction &&
          quantity.to === null,
      )
      .filter(
        (quantity) =>
          quantity.exponent >= 4 &&
          quantity.script !== 'words' &&
          /[万亿兆]/u.test(scene.folded.charAt(quantity.numberEnd - 1)),
      )
      .filter((quantity) => quantity.script === 'digits' || quantity.value >= 100000)
      .map((quantity) =>
        fromQuantity(scene, { ...quantity, end: quantity.more ? quantity.end : quantity.numberEnd }),
      ),
};

/** A quirk of spoken English: "percent of 210" */
export const percentOf: Finder = {
  name: 'number/percent-first',
  about: 'The word before the number: percent of 210',
  find: (scene) =>
    scene.lang !== 'en'
      ? []
      : quantities(scene)
          .filter(
            (quantity) => quantity.unit === null && quantity.sign === null && quantity.script === 'digits',
          )
          .flatMap((quantity) => {
            const here = /(?:^|[.!?]\s)(per ?cent of )$/iu.exec(
              scene.folded.slice(Math.max(0, quantity.at - 16), quantity.at),
            );
            const start = quantity.at - (here?.[1]?.length ?? 0);
            return here === null
              ? []
              : [draftOf({ ...fromQuantity(scene, quantity), start, end: quantity.numberEnd, unit: '%' })];
          }),
};
