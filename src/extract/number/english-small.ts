// came to 1,684, up 31 from 1,653   delivered 46, 52 and 21 respectively   2023's 61   another 120 by December
//                   ^^                        ^^  ^^     ^^                       ^^           ^^^          small numbers whose noun is said before
import type { Finder } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { draftOf, fromQuantity } from './draft.ts';
import { labelled, stuck, yearLike } from './english.ts';
import { nounBehind } from './noun.ts';
import { quantities, type Quantity } from './quantity.ts';

/** What may stand behind a number that is no label and no date: a mark, the end, a time, what it is compared with. */
const closes =
  /^(?: more)?(?:[,;)]|\.(?!\d)|$| (?:in|by|last|this|next|a (?:year|month|decade)|from|to|at the|on|during|and|but|while|after|before|earlier|respectively|over|since|so|as|of (?:the|them))\b)/u;

const word = String.raw`(?:about |around |nearly |almost |some |over |only |just |roughly |more than |less than )?$`;

/** Words before a number that make it an amount by themselves. */
const amount = new RegExp(
  [
    // up 31 from 1,653
    String.raw`\b(?:up|down)(?: by)? ${word}`,
    // an increase of 144, a net gain of 14
    String.raw`\b(?:an?|the|net|further) (?:net |further )?(?:increase|rise|gain|addition|jump|drop|fall|decline|decrease|loss|reduction) of ${word}`,
    // another 120 by December
    String.raw`\b(?:another|a further|an additional|an extra) $`,
    // 2023's 61
    String.raw`\b(?:19|20)\d\d['’]s $`,
    // could return to 72
    String.raw`\b(?:return|rise|fall|climb|grow|drop|increase|decline|recover|slip|shrink|jump)(?:s|ing|ed)? (?:back )?(?:to|from) ${word}`,
  ].join('|'),
  'iu',
);

/** How far back the thing counted may have been named. */
const nearby = 160;

/** Something was counted before: a number with its noun, or a large number. */
export function countedBefore(scene: Scene, quantity: Quantity): boolean {
  return quantities(scene).some(
    (other) =>
      other.at < quantity.at &&
      quantity.at - other.numberEnd < nearby &&
      other.script !== 'chinese' &&
      other.sign === null &&
      !other.fraction &&
      (other.unit === null || other.unit.kind === 'noun') &&
      !yearLike(scene, other) &&
      (nounBehind(scene.folded, other.numberEnd) !== null ||
        /\d,\d{3}/u.test(scene.folded.slice(other.at, other.numberEnd)) ||
        other.exponent >= 3),
  );
}

/** "accounted for 13 of the deaths and platinum for 21": the same preposition before a number of the same kind. */
const likewise =
  /\b(for|with|at) \d{1,3}(?:,\d{3})?(?: [a-z'’-]{1,20}){0,5} and (?:[a-z-]{1,20} ){1,3}\1 $/iu;

/** A small whole number in digits with nothing of its own: no unit, no label, no year. */
export const isFree = (scene: Scene, quantity: Quantity): boolean =>
  quantity.script === 'digits' &&
  !quantity.glued &&
  quantity.sign === null &&
  quantity.unit === null &&
  !quantity.fraction &&
  quantity.exponent === 0 &&
  Number.isInteger(quantity.value) &&
  !yearLike(scene, quantity) &&
  !stuck(scene.folded, quantity) &&
  !labelled(scene.folded, quantity);

export const englishSmall: Finder = {
  name: 'number/english-small',
  english: true,
  about:
    'A small number alone where the words around make it an amount: up 31 from 1,653, another 120 by December',
  find(scene) {
    if (scene.lang !== 'en') return [];
    const { folded } = scene;
    return quantities(scene)
      .filter((quantity) => isFree(scene, quantity))
      .flatMap((quantity) => {
        const before = folded.slice(Math.max(0, quantity.at - 40), quantity.at);
        const behind = folded.slice(quantity.numberEnd, quantity.numberEnd + 14);
        if (!closes.test(behind)) return [];
        const listed = likewise.test(folded.slice(Math.max(0, quantity.at - 90), quantity.at));
        // options on 40 more
        const more = /^ more(?:[,;)]|\.(?!\d)|$)/u.test(behind);
        if (!listed && !((more || amount.test(before)) && countedBefore(scene, quantity))) return [];
        return [draftOf({ ...fromQuantity(scene, quantity), end: quantity.numberEnd, unit: 'count' })];
      });
  },
};

/** The numbers of a row: "46, 52 and 21". */
const row = /\b\d{1,3}(?:, \d{1,3}){0,6},? and \d{1,3},? respectively\b/giu;

export const englishRow: Finder = {
  name: 'number/english-row',
  english: true,
  about: 'Small numbers in a row before "respectively": delivered 46, 52 and 21 respectively',
  find(scene) {
    if (scene.lang !== 'en') return [];
    const spans = Array.from(scene.folded.matchAll(row), ({ 0: text, index }) => [
      index,
      index + text.length,
    ]);
    if (spans.length === 0) return [];
    return quantities(scene)
      .filter(
        (quantity) =>
          quantity.script === 'digits' &&
          quantity.unit === null &&
          quantity.sign === null &&
          spans.some(([start = 0, end = 0]) => quantity.at >= start && quantity.numberEnd <= end),
      )
      .map((quantity) =>
        draftOf({ ...fromQuantity(scene, quantity), end: quantity.numberEnd, unit: 'count' }),
      );
  },
};
