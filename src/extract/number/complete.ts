// 按月 -2.03%   US$4.2bn   80多個   11,000+ customers   三斤半   75 USD million
//      ^     ^   ^^^          ^^          ^ ^^^^^^^^^       ^^      ^^^^^^^^^^^   sign, currency mark, 多, unit, 半
import { magnitudes } from '../locale/scales.ts';
import type { Scene } from '../scene.ts';
import { readMoneySign, type MoneySign } from '../unit/money-sign.ts';
import { denominated, readUnit } from '../unit/read.ts';
import { isDigit, isLetter, stepOf, type Numeral } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import { nextWord } from './words.ts';

const halves: ReadonlySet<string> = new Set(['measure', 'counter', 'times']);

/** The currency mark in front, unless it is the unit of the number before: 10 rmb 20 usd. */
function signBefore(scene: Scene, before: Quantity | null, base: Numeral): MoneySign | null {
  if (base.script === 'chinese') return null;
  const sign = readMoneySign(scene, base.at);
  if (sign === null || before === null || sign.start >= before.end) return sign;
  return before.unit?.kind === 'money' ? null : sign;
}

/** Adds what stands before (sign, currency mark) and behind (多, unit). */
export function complete(scene: Scene, before: Quantity | null, base: Numeral): Quantity {
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
  // Field by field: a spread costs more than all the reading before it.
  return {
    at: base.at,
    start,
    end,
    numberEnd,
    script: base.script,
    value: negative?.minus === true ? -value : value,
    step,
    digits: base.digits,
    exponent: base.exponent,
    bareEnd: base.bareEnd,
    to: base.to,
    implicit: base.implicit,
    fraction: base.fraction,
    more,
    negative: negative?.minus === true,
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
  if (char === ' ' && folded.charAt(start - 2) === 's') {
    const word = folded.slice(Math.max(0, start - 14), start).toLowerCase();
    if (/(?:^|[^a-z])minus $/u.test(word) && !word.endsWith('plus or minus ')) {
      return { start: start - 6, minus: true };
    }
  }
  return null;
}

/** A character a quantity may end with: 5家-10家 has a range dash. */
const isCounterLike = (char: string): boolean =>
  '家个元人名件台辆万亿倍吨米天年月日成点度里亩'.includes(char);
