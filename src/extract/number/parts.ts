// 占比百分之八十七点五   三分之一   四分之一强   四成半   一半以上   one in five
//       ^^^^^^^^^^^^^   ^^^^^^^   ^^^^^^^^^    ^^^^^   ^^^^      ^^^^^^^^^^^
import type { Draft } from '../draft.ts';
import type { Finder } from '../rule.ts';
import { chineseDigits } from '../locale/chinese-digits.ts';
import type { Scene } from '../scene.ts';
import { draftOf, times } from './draft.ts';
import { quantities, type Quantity } from './quantity.ts';

const skipSpaces = (folded: string, at: number): number => {
  let to = at;
  while (to - at < 4 && folded.charAt(to) === ' ') to++;
  return to;
};

/** 分之 right behind, spaces allowed inside: the end of it, or null. */
function over(folded: string, at: number): number | null {
  const here = /^ {0,4}分 {0,4}之 {0,4}/u.exec(folded.slice(at, at + 16));
  return here === null ? null : at + here[0].length;
}

/** 强 is a little more, 弱 a little less, 多 and 余 more. */
function bound(folded: string, at: number): { end: number; more: boolean; less: boolean } {
  const char = folded.charAt(at);
  if (char === '强' || char === '弱') {
    // 四分之一强 ends there; 强国, 强势, 强烈, 弱势 are words of their own
    const word = /^[大国化势制调烈度劲者项省市企县有的]/u.test(folded.charAt(at + 1));
    return word && folded.charAt(at + 1) !== '的'
      ? none(at)
      : { end: at + 1, more: char === '强', less: char === '弱' };
  }
  if ((char === '多' || char === '余') && folded.charAt(at) !== '')
    return { end: at + 1, more: true, less: false };
  return none(at);
}

const none = (end: number): { end: number; more: boolean; less: boolean } => ({
  end,
  more: false,
  less: false,
});

function parts(scene: Scene, fits: (denominator: number) => boolean): Draft[] {
  const { folded } = scene;
  const all = quantities(scene);
  const found: Draft[] = [];
  for (let i = 0; i + 1 < all.length; i++) {
    const under = all[i];
    const upper = all[i + 1];
    if (under === undefined || upper === undefined || under.script === 'words') continue;
    const from = over(folded, under.numberEnd);
    if (from === null || upper.at !== from || under.value === 0 || !fits(under.value)) continue;
    // 百分之十二至十五
    const far = all[i + 2];
    const ranges =
      far !== undefined &&
      far.unit === null &&
      !far.implicit &&
      over(folded, far.numberEnd) === null &&
      far.script === upper.script &&
      far.value > upper.value &&
      /^\s?[至到~]\s?$/u.test(folded.slice(upper.numberEnd, far.at)) &&
      !/[从由自]$/u.test(folded.slice(Math.max(0, under.at - 1), under.at));
    if (ranges) {
      const [low, high] = [times(upper.value, 100 / under.value), times(far.value, 100 / under.value)];
      found.push(draftOf({ start: under.at, end: far.numberEnd, value: null, low, high, unit: '%' }));
      continue;
    }
    const { end, more, less } = bound(folded, upper.numberEnd);
    const round = Number.isInteger(Math.log10(under.value));
    const value = round ? times(upper.value, 100 / under.value) : (100 * upper.value) / under.value;
    found.push(
      draftOf({
        start: under.at,
        end,
        // 百分之二三十
        value: upper.to === null ? value : null,
        low: more || upper.more || upper.to !== null ? value : null,
        high: upper.to === null ? (less ? value : null) : (100 * upper.to) / under.value,
        step: round && upper.step !== null ? times(upper.step, 100 / under.value) : null,
        unit: '%',
      }),
    );
  }
  return ranged(folded, found);
}

const powerOfTen = (value: number): boolean => value >= 100 && Number.isInteger(Math.log10(value));

export const hundredths: Finder = {
  name: 'number/hundredths',
  about: 'Per cent, per mille and smaller in Chinese words: 百分之八十七点五, 千分之三',
  find: (scene) => parts(scene, powerOfTen),
};

export const fractionChinese: Finder = {
  name: 'number/fraction-chinese',
  about: 'A fraction in Chinese words, as a percentage: 三分之一, 四分之一强',
  find: (scene) => parts(scene, (denominator) => !powerOfTen(denominator) && denominator > 1),
};

/** Characters behind 成 that make another word: 三成员, 成立, 成为. */
const notTenths = /^[员立为本功果都长熟套品型绩像分就交效]/u;

/** 一成五到二成, 百分之三至百分之五: neighbours that a word of range joins become one. */
function ranged(folded: string, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const draft of drafts) {
    const last = found.at(-1);
    const low = last?.value ?? null;
    if (
      last !== undefined &&
      low !== null &&
      draft.value !== null &&
      low < draft.value &&
      /^ ?[至到~\-–—] ?$/u.test(folded.slice(last.end, draft.start)) &&
      !/[从由自]$/u.test(folded.slice(Math.max(0, last.start - 1), last.start))
    ) {
      found[found.length - 1] = draftOf({ ...last, end: draft.end, value: null, low, high: draft.value });
    } else found.push(draft);
  }
  return found;
}

/** 3至4成, 三至四成: the first end of a range whose 成 is said once. */
function lowerTenths(folded: string, first: Quantity, second: Quantity): Quantity | null {
  const plain = first.unit === null && !first.glued && first.to === null && first.exponent === 0;
  if (!plain || first.script !== second.script || !(first.value < second.value)) return null;
  return /^ ?[至到~\-–—] ?$/u.test(folded.slice(first.numberEnd, second.at)) ? first : null;
}

export const tenths: Finder = {
  name: 'number/tenths',
  about: 'Tenths in Chinese, as a percentage: 三成, 四成半, 五成六',
  find(scene) {
    const { folded } = scene;
    const found: Draft[] = [];
    let before: Quantity | null = null;
    for (const quantity of quantities(scene)) {
      const first = before;
      before = quantity;
      const at = skipSpaces(folded, quantity.numberEnd);
      if (
        folded.charAt(at) !== '成' ||
        quantity.script === 'words' ||
        quantity.glued ||
        quantity.exponent > 0
      )
        continue;
      if (quantity.value > 10 || notTenths.test(folded.charAt(at + 1))) continue;
      let end = at + 1;
      let value = times(quantity.value, 10);
      let step = quantity.step === null ? null : times(quantity.step, 10);
      const digit = chineseDigits[folded.charAt(end)];
      let more = quantity.more;
      if (folded.charAt(end) === '半') {
        value += 5;
        step = 5;
        end++;
      } else if (
        digit !== undefined &&
        digit > 0 &&
        !/[一二三四五六七八九十百千万]/u.test(folded.charAt(end + 1)) &&
        folded.charAt(end + 1) !== '成'
      ) {
        value += digit;
        step = 1;
        end++;
      }
      if (/[多余强]/u.test(folded.charAt(end)) && !/强[国势化制大]/u.test(folded.slice(end, end + 2))) {
        more = true;
        end++;
      }
      const to = quantity.to === null ? null : quantity.to * 10;
      const from =
        to === null && first !== null && first.end > (found.at(-1)?.end ?? -1)
          ? lowerTenths(folded, first, quantity)
          : null;
      if (from !== null) {
        found.push(
          draftOf({
            start: from.start,
            end,
            value: null,
            low: times(from.value, 10),
            high: value,
            unit: '%',
          }),
        );
        continue;
      }
      found.push(
        draftOf({
          start: quantity.start,
          end,
          value: to === null ? value : null,
          low: to !== null || more ? value : null,
          high: to,
          step,
          unit: '%',
        }),
      );
    }
    return ranged(folded, found);
  },
};

export const half: Finder = {
  bare: true,
  name: 'number/half',
  about: 'A half in Chinese, of a whole or of a tenth: 一半, 半数, 过半, 半成',
  find(scene) {
    const { folded } = scene;
    const found: Draft[] = [];
    for (let at = folded.indexOf('半'); at >= 0; at = folded.indexOf('半', at + 1)) {
      if (
        folded.charAt(at - 1) === '一' &&
        !/^[导岛径]/u.test(folded.charAt(at + 1)) &&
        !/[第十百千万亿]/u.test(folded.charAt(at - 2))
      ) {
        found.push(draftOf({ start: at - 1, end: at + 1, value: 50, unit: '%' }));
      } else if (
        folded.charAt(at + 1) === '成' &&
        /[^一二两三四五六七八九十\d成]/u.test(folded.charAt(at - 1) || '。') &&
        notTenths.test(folded.charAt(at + 2)) === false
      ) {
        found.push(draftOf({ start: at, end: at + 2, value: 5, unit: '%' }));
      } else if (folded.charAt(at + 1) === '数') {
        found.push(draftOf({ start: at, end: at + 2, value: 50, unit: '%' }));
      } else if (folded.charAt(at - 1) === '过' && !/^[年月天日夜场数个]/u.test(folded.charAt(at + 1))) {
        found.push(draftOf({ start: at, end: at + 1, value: 50, low: 50, unit: '%' }));
      }
    }
    return found;
  },
};

/** Words behind a fraction that make it something else: half an hour, a quarter earlier, a third-quarter profit, a seventh straight day. */
const notPart =
  /^[\s-](?:an? )?(?:year|hour|day|month|century|decade|dozen|mile|time|way|marathon|brother|sister|note|final|back|hearted|baked|past|quarter(?!s)|term\b|straight|consecutive|successive|part(?:y|ies)\b|round\b|weeks?\b|session|season|generation|phase|stage|wave)/iu;

export const fractionWords: Finder = {
  name: 'number/fraction-words',
  english: true,
  about: 'A part of a whole in English words, as a percentage: a third, two-thirds, one in five, half',
  find: (scene) =>
    quantities(scene)
      .filter(
        (quantity: Quantity) =>
          quantity.fraction && !notPart.test(scene.folded.slice(quantity.numberEnd, quantity.numberEnd + 16)),
      )
      .filter((quantity) => !quarterOfTime(scene.folded, quantity))
      .map((quantity) =>
        draftOf({ start: quantity.at, end: quantity.numberEnd, value: quantity.value, unit: '%' }),
      ),
};

/** "accounted for 44% of demand and China for a quarter": the same preposition stood before a percentage. */
const partToo = (folded: string, at: number): boolean =>
  /\b(for|with|at|to) [\d.]{1,6}(?:%| per ?cent) [^.;]{0,60}\b(?:and|while) [^.;]{1,30} \1 $/u.test(
    folded.slice(Math.max(0, at - 120), at),
  );

/** "a quarter" is a part only before "of" or at a clause's end behind a hedge; elsewhere it is three months. */
function quarterOfTime(folded: string, quantity: Quantity): boolean {
  const word = folded.slice(quantity.at, quantity.numberEnd).toLowerCase();
  // "the first three quarters of the year", "in the past three quarters"
  if (word.endsWith(' quarters'))
    return /\b(?:first|last|past|next|previous|preceding|following|coming|recent|consecutive|straight|successive|final|initial|latest|remaining) $/iu.test(
      folded.slice(Math.max(0, quantity.at - 14), quantity.at),
    );
  if (word === 'a quarter') {
    const after = folded.slice(quantity.numberEnd, quantity.numberEnd + 18);
    const before = folded.slice(Math.max(0, quantity.at - 16), quantity.at);
    return (
      !/^ (?:of\b|(?!earlier|later|sooner|after|under|over|older|younger|longer)[a-z]{2,10}er (?:than|in|at|from|on)\b|(?:more|less|fewer) than\b)/iu.test(
        after,
      ) &&
      !/\b(?:by|than|nearly|almost|about|around|over|under|just|only|barely|roughly|some) $/iu.test(before) &&
      !partToo(folded, quantity.at)
    );
  }
  return false;
}
