// 新培育5家-10家獨角獸   达5800~7400兆焦/平方米   Between 3 and 5 million people   一至两倍
//      ^^^^^^^           ^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^   ^^^^^
import type { Draft } from '../draft.ts';
import type { Finder } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { doMovers } from '../locale/en-verbs.ts';
import { verbOf } from '../slot/clause/en-verb.ts';
import { draftOf, fromQuantity, times } from './draft.ts';
import { denominated } from '../unit/read.ts';
import { labelled, stuck, yearLike } from './english.ts';
import { nounBehind } from './noun.ts';
import { quantities, type Quantity } from './quantity.ts';

/** What joins the two ends. */
const joiner = /^\s{0,2}(?:-{1,2}|[~–―至到或、]|—{1,2}|以上|to|and|or)\s{0,2}$/u;

/** "and" joins the ends of a range only behind "between" or 介于. */
const between = /(?:\bbetween|介于|介乎|在) {0,2}$/iu;
/** "from 5 to 8 million" is a range behind these, a change elsewhere. */
const ranging = /(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|anything|somewhere) from {1,2}$/iu;

function joins(scene: Scene, a: Quantity, b: Quantity): boolean {
  const { folded } = scene;
  if (b.start - a.end > 8 || b.start < a.end) {
    // the hyphen of 5家-10家 may have been read as a sign
    if (!(b.start === a.end - 0)) return false;
  }
  const link = folded.slice(a.end, b.start);
  if (!joiner.test(link)) return false;
  const word = link.trim().toLowerCase();
  if (word === 'and') return between.test(folded.slice(Math.max(0, a.start - 12), a.start));
  if (word === 'or' || word === '或' || word === '、') return false;
  if (word === 'to' || word === '到' || word === '至') {
    const before = folded.slice(Math.max(0, a.start - 16), a.start);
    if (/\bfrom {1,2}$/iu.test(before)) return ranging.test(before);
    if (/[从由自]$/u.test(before)) return false;
  }
  return true;
}

export const range: Finder = {
  name: 'number/range',
  about:
    'Two ends of a range, the unit and the scale said once: 5家-10家, 800億至1,000億港元, between 3 and 5 million',
  find(scene) {
    const all = quantities(scene);
    const found: Draft[] = [];
    for (let i = 0; i + 1 < all.length; i++) {
      const a = all[i];
      const b = all[i + 1];
      if (a === undefined || b === undefined) continue;
      const draft = a.to === null ? pair(scene, a, b) : null;
      if (draft !== null) {
        found.push(draft);
        i++;
      }
    }
    for (const quantity of all) {
      const draft = twin(scene, quantity);
      if (draft !== null) found.push(draft);
    }
    return found;
  },
};

function pair(scene: Scene, a: Quantity, b: Quantity): Draft | null {
  if (a.glued || b.glued || a.fraction || b.fraction) return null;
  const unit = b.unit ?? (b.sign === null ? null : b.unit);
  if (unit === null && b.sign === null && a.sign === null && b.exponent === 0 && !countedPair(scene, a, b))
    return null;
  if (unit?.kind === 'duration') return null;
  if (!joins(scene, a, b)) return null;
  const codes = [a.unit?.code ?? null, b.sign === null ? (unit?.code ?? null) : null];
  // 14元至16元/公斤
  if (
    codes[0] !== null &&
    codes[1] !== null &&
    codes[0] !== codes[1] &&
    // 5720元至10865元人民币: the money is named once
    !(codes[0] === '元' && scene.folded.charAt(b.numberEnd) === '元') &&
    !codes[1]?.startsWith(`${codes[0]}/`)
  )
    return null;
  // fell 11 per cent to £37.2m
  if (a.unit !== null && a.unit.kind !== 'money' && b.sign !== null) return null;
  if (moved(scene, a, b) || dated(scene, a)) return null;
  if (a.unit !== null && unit === null && b.sign === null) return null;
  const shared = b.sign === null && a.sign !== null;
  const upper = fromQuantity(
    scene,
    shared ? { ...b, sign: a.sign, per: denominated(scene, b.numberEnd, 'money') } : b,
  );
  const high = upper.value;
  if (high === null) return null;
  // 3-5億元: the scale is said once; 800億至1,000億 says it twice.
  const shares = a.exponent === 0 && b.exponent > 0 && a.unit === null;
  const factor = times(unit?.factor ?? 1, 10 ** (a.sign?.exponent ?? 0));
  let low = times(a.value, factor);
  if (shares) {
    const whole =
      a.digits === null
        ? times(a.value * 10 ** b.exponent, factor)
        : times(Number(`${a.digits}e${b.exponent}`), factor);
    if (whole < high) low = whole;
  }
  if (!(Math.abs(low) < Math.abs(high)) && !(low < high)) return null;
  // between 3 and 5 million people
  const noun =
    unit === null && b.sign === null && a.sign === null ? nounBehind(scene.folded, b.numberEnd) : null;
  if (noun !== null) {
    upper.end = noun.end;
    upper.counter = scene.text.slice(noun.start, noun.end);
  }
  return { ...upper, start: a.start, value: null, low, high };
}

/** Words before a number that say which, or how old, not how many. */
const telling = /\b(?:aged?|ages|from|on|in|pages?|grades?|years?|days?|weeks?|levels?) $/iu;

/** Verbs of what goes to and fro: an index that traded between 27,315.10 and 27,928.60. */
const swings =
  /\b(?:trad|rang|fluctuat|mov|sw[iu]ng|oscillat|seesaw|hover|bounc|waver|var)[a-z]{0,4} between $/iu;

/** between 6,000 and 7,500 posts, 19 to 22 of the 57 seats: words join two plain numbers, and what they count stands behind. */
function countedPair(scene: Scene, a: Quantity, b: Quantity): boolean {
  const { folded } = scene;
  if (scene.lang !== 'en' || a.unit !== null || a.script !== b.script || !(a.value < b.value)) return false;
  if (!/^ (?:to|and) $/u.test(folded.slice(a.numberEnd, b.at)) || labelled(folded, a)) return false;
  if (yearLike(scene, a) && yearLike(scene, b)) return false;
  if (telling.test(folded.slice(Math.max(0, a.at - 8), a.at)) || stuck(folded, b)) return false;
  if (swings.test(folded.slice(Math.max(0, a.at - 24), a.at))) return a.value > 0.5 * b.value;
  if (/^ of (?:the|its|their|them|those)\b/u.test(folded.slice(b.numberEnd, b.numberEnd + 10))) return true;
  return nounBehind(folded, b.numberEnd) !== null;
}

/** What changes by the first number, to the second: 提升8元至147元. */
const moves =
  /(?:提升|提高|上涨|上升|增加|增长|上调|调高|调升|下降|下跌|下调|减少|降低|回落|[微略续急大小再净][升跌增减降挫]|年[增减]|rose|fell|up|down|climbed|dropped|gained|lost|by)了?(?:大?约|逾|超过|近)?\s{0,2}$/u;

/** The same in one character, of amounts alone: 人数减约1,800人至367万2,700人, but 升1%至2% is a range. */
const movedBriefly = ({ unit }: Quantity, before: string): boolean =>
  unit?.kind !== 'percent' && /[\u3400-\u9fff][升跌增减降涨挫泻少](?:大?约|逾|近)?\s{0,2}$/u.test(before);

function moved(scene: Scene, a: Quantity, b: Quantity): boolean {
  const link = scene.folded.slice(a.end, b.start).trim();
  if (link !== '至' && link !== '到' && link !== 'to') return false;
  const before = scene.folded.slice(Math.max(0, a.start - 36), a.start);
  const word = moves.test(before.slice(-10)) || (link === 'to' ? verbMoves(before) : movedBriefly(a, before));
  if (!word) return false;
  // raised by $2 to $13.99
  const far = Math.abs(b.value) >= 4 * Math.abs(a.value);
  if (link === 'to' && far && /\bby $/u.test(scene.folded.slice(Math.max(0, a.start - 4), a.start)))
    return true;
  // fell by $2.1 million to $4.4 million, rose by 84 million to 275 million, fell by $407,232 to $22.4 million: both ends said in full.
  if (link === 'to' && (a.sign === null) === (b.sign === null) && inFull(scene, a) && inFull(scene, b))
    return true;
  const size = Math.abs(b.value) / Math.max(Math.abs(a.value), 1e-9);
  return (a.unit !== null || (a.sign !== null && b.sign !== null)) && size >= 4;
}

/** "eased $120 million to", "shrank by about Rs 4 lakh crore to": a verb of movement stands before the first number, over its hedges. */
function verbMoves(before: string): boolean {
  const words = before.toLowerCase().match(/[a-z]+/gu) ?? [];
  const last = words.findLast((word) => !HEDGING.test(word));
  const verb = last === undefined ? null : verbOf(last);
  return verb !== null && (verb.classes.has('up') || verb.classes.has('down') || doMovers.has(verb.lemma));
}

const HEDGING =
  /^(?:by|about|around|some|roughly|nearly|almost|over|just|more|than|another|further|a|an|rs|us)$/u;

/** Printed with its scale, or to the last unit: 84.0 million, 407,232. */
function inFull({ folded }: Scene, { exponent, at, numberEnd }: Quantity): boolean {
  return exponent > 0 || folded.slice(at, numberEnd).includes(',');
}

/** fell by a quarter in 2023 to 7.9 million: a year is no end of a range of amounts. */
function dated({ folded }: Scene, a: Quantity): boolean {
  return (
    a.unit === null &&
    a.sign === null &&
    /^(?:19|20)\d{2}$/u.test(folded.slice(a.start, a.numberEnd)) &&
    /\b(?:in|since|of|during|for|from|by|until) $/iu.test(folded.slice(Math.max(0, a.start - 8), a.start))
  );
}

/** 两三家, 二三十个: two digits side by side. */
function twin(scene: Scene, quantity: Quantity): Draft | null {
  if (quantity.to === null || quantity.unit === null || quantity.unit.kind === 'duration') return null;
  if (scene.folded.startsWith('折', quantity.numberEnd)) return null;
  const draft = fromQuantity(scene, quantity);
  return draft.value === null
    ? null
    : draftOf({ ...draft, value: null, low: draft.value, high: times(quantity.to, quantity.unit.factor) });
}
