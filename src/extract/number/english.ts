// rose 5.6% last year to 21.7 million   at least 1.2 million of them children   up from 640,000 last year
//                        ^^^^^^^^^^^^                ^^^^^^^^^^^                         ^^^^^^^
import { labels, rhetorical } from '../locale/en-counted.ts';
import type { Finder } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { draftOf, fromQuantity } from './draft.ts';
import { nounBehind } from './noun.ts';
import { quantities, type Quantity } from './quantity.ts';

const letter = /[A-Za-z]/u;

/** 1900 to 2100 without a comma: a year, until something says otherwise. */
export function yearLike(scene: Scene, quantity: Quantity): boolean {
  return (
    quantity.digits !== null &&
    quantity.exponent === 0 &&
    /^(?:1[5-9]\d\d|20\d\d|2100)$/u.test(quantity.digits) &&
    !scene.folded.slice(quantity.at, quantity.numberEnd).includes(',')
  );
}

/** The word right before, in lower case. */
function wordBefore(folded: string, at: number): string {
  let end = at;
  while (at - end < 2 && /\s/u.test(folded.charAt(end - 1))) end--;
  if (end === at) return '';
  if (folded.charAt(end - 1) === '.') end--;
  let start = end;
  while (end - start < 16 && letter.test(folded.charAt(start - 1))) start--;
  return folded.slice(start, end).toLowerCase();
}

/** Stuck to letters or digits behind: 5G, 3D, 20th, 53-71, 14:30, 2024/25 */
export function stuck(folded: string, quantity: Quantity): boolean {
  const next = folded.charAt(quantity.numberEnd);
  if (letter.test(next) || next === '_') return true;
  if (/[-–:/.()]/u.test(next) && /[\dA-Za-z]/u.test(folded.charAt(quantity.numberEnd + 1))) return true;
  const before = folded.charAt(quantity.at - 1);
  return (
    /[\w/:#$^=<>@]/u.test(before) ||
    (/[-–.]/u.test(before) && /[\dA-Za-z]/u.test(folded.charAt(quantity.at - 2)))
  );
}

/** Table 2, Room 301, No. 4, Section 301 */
export function labelled(folded: string, quantity: Quantity): boolean {
  // A label is not printed with thousands separators: "we study 1,284 manufacturers".
  if (folded.slice(quantity.at, quantity.numberEnd).includes(',')) return false;
  const word = wordBefore(folded, quantity.at);
  return word !== '' && labels.has(word);
}

const free = (quantity: Quantity): boolean =>
  !quantity.glued &&
  quantity.sign === null &&
  !quantity.fraction &&
  (quantity.unit === null || quantity.unit.kind === 'noun') &&
  quantity.script !== 'chinese';

/** Words before a small number in words that say which, not how many. */
const anaphoric =
  /\b(?:the|these|those|both|all|its|their|our|his|her|other|first|last|next|past|previous|following|remaining|any|another|between|least|top|every|each|of|than|only)\s{1,2}$/iu;

/** Words after which comes an amount, never a year. */
const amounts =
  /\b(?:some|about|around|nearly|almost|over|than|least|approximately|roughly|employs|employing|record|had|has|have|having|counted|sold|opened|built|hired|added)\s$/iu;

/** "1658 patents in 2023", "463 buses, 1664 vans … 1200 vans": dated elsewhere, or counted once more nearby, so no year. */
function countsAllTheSame(folded: string, before: string, noun: { start: number; end: number }): boolean {
  if (amounts.test(before)) return true;
  if (/^ (?:in|by|during|at the end of) (?:19|20)\d{2}\b/u.test(folded.slice(noun.end, noun.end + 24)))
    return true;
  if (/\b(?:in|since|by|between|\d{4} and|during|until|from|for|of|to) $/iu.test(before)) return false;
  const counted = folded.slice(noun.start, noun.end);
  const near = folded.slice(Math.max(0, noun.start - 160), noun.end + 160).split(counted);
  return near.slice(0, -1).filter((text) => /\d[ -]?$/u.test(text)).length > 1;
}

const foretold = /^ (?:had |have )?(?:expected|forecast|predicted|projected|estimated)\b/u;

export const englishNoun: Finder = {
  name: 'number/english-noun',
  english: true,
  about: 'A number and the plural noun it counts: 267 robots, 526,409 battery-only cars',
  find: (scene) =>
    quantities(scene)
      .filter(free)
      .flatMap((quantity) => {
        const { folded } = scene;
        if (stuck(folded, quantity) || labelled(folded, quantity)) return [];
        const noun = nounBehind(folded, quantity.numberEnd);
        if (noun === null) return [];
        const before = folded.slice(Math.max(0, quantity.at - 16), quantity.at);
        if (yearLike(scene, quantity) && !countsAllTheSame(folded, before, noun)) return [];
        if (quantity.script === 'words' && quantity.value < 13 && rhetorical.has(noun.head)) return [];
        if (
          quantity.script === 'words' &&
          quantity.value < 13 &&
          anaphoric.test(before) &&
          !/\bleast\s$|\bthan\s$|\bonly\s$/iu.test(before)
        )
          return [];
        if (quantity.script === 'words' && quantity.value === 1) return [];
        if (
          quantity.script === 'digits' &&
          quantity.exponent === 0 &&
          rhetorical.has(noun.head) &&
          quantity.value < 13
        )
          return [];
        // "fewer than the 469,828 analysts had forecast": they are not counted.
        if (
          /^(?:analysts|economists|forecasters|investors|traders)$/u.test(noun.head) &&
          foretold.test(folded.slice(noun.end, noun.end + 16))
        )
          return [];
        const counter = scene.text.slice(noun.start, noun.end);
        return [{ ...fromQuantity(scene, quantity), end: noun.end, unit: 'count', counter }];
      }),
};

/** Movements between numbers: rose from 486 to 581. */
const moving =
  '(?:ris(?:e|es|en|ing)|rose|fall(?:s|en|ing)?|fell|climb(?:s|ed|ing)?|grow(?:s|n|ing)?|grew|drop(?:s|ped|ping)?|increas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|went|mov(?:e|es|ed|ing)|slip(?:s|ped|ping)?|shrank|shrinking|expand(?:s|ed|ing)?|jump(?:s|ed|ing)?|up|down|dip(?:s|ped|ping)?|eas(?:e|es|ed|ing)|edg(?:e|es|ed|ing)(?: up| down)?|tick(?:s|ed|ing)? (?:up|down)|inch(?:es|ed|ing)? (?:up|down)|sank|sink(?:s|ing)?|slump(?:s|ed|ing)?|improv(?:e|es|ed|ing)|rebound(?:s|ed|ing)?|recover(?:s|ed|ing)?|slid|slid(?:e|es|ing)|tumbl(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|surg(?:e|es|ed|ing)|swell(?:s|ed|ing)?|dwindl(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|halv(?:e|es|ed|ing))';

/** Verbs that a small bare number may follow and still be an amount: reached 180, times the 420, an increase of 60. */
const reach = new RegExp(
  `\\b(?:${[
    'reach(?:ed|es|ing)|totall?(?:ed|ing|s)|averag(?:ed|es|ing)|number(?:ed|ing)|hit|exceed(?:ed|s|ing)',
    '(?:stood|standing) at|(?:came|amount(?:ed|s|ing)) to|(?:%|per ?cent|times) to|times the',
    'an? (?:increase|decrease|rise|fall|drop|decline|gain|reduction|total) of',
    '(?:records?|highs?|lows?|peak|projections?|forecasts?|targets?|average|estimates?|goal|median|toll|maximum|minimum|readings?) of',
    `${moving} (?:to|from|by)`,
    `${moving} (?:from|by) [\\d,]{1,9}(?: [a-z]{2,15}){0,2}(?: in (?:19|20)\\d\\d)? to`,
  ].join('|')}) (?:about |around |nearly |almost |some |over |only |just |more than |less than )?$`,
  'iu',
);

/** Farthest that the counted number may stand before. */
const nearby = 90;

/** grew to 74 aircraft, including 12 widebodies, from 68 in 2022: the same kind of thing was counted right before. */
function compared(scene: Scene, quantity: Quantity): boolean {
  const { folded } = scene;
  if (
    !/\b(?:from|against|versus|compared (?:with|to)|than|over the|above the|below the) (?:the |just |only |about |some |nearly )?$/iu.test(
      folded.slice(Math.max(0, quantity.at - 28), quantity.at),
    )
  )
    return false;
  if (
    !/^(?:[,.;)]|$| (?:in|last|then|an? (?:year|decade|generation|month|week)|the (?:year|month|week)|(?:two|three|four|five|six|seven|ten|20|10|\d) years|before|previously|earlier|at the|on|during|of (?:(?:19|20)\d\d|last|January|February|March|April|May|June|July|August|September|October|November|December|the (?:year|month|week) before))\b)/u.test(
      folded.slice(quantity.numberEnd, quantity.numberEnd + 16),
    )
  )
    return false;
  return quantities(scene).some(
    (other) =>
      other.at < quantity.at &&
      quantity.at - other.numberEnd < nearby &&
      free(other) &&
      !yearLike(scene, other) &&
      !/[.!?] [A-Z]/u.test(folded.slice(other.numberEnd, quantity.at)) &&
      (nounBehind(folded, other.numberEnd) !== null ||
        reached(scene, other) ||
        folded.slice(other.at, other.numberEnd).includes(',')),
  );
}

/** rose to 540; patent filings of 540 in 2015; down 36 from 540. */
function reached({ folded }: Scene, quantity: Quantity): boolean {
  if (reach.test(folded.slice(Math.max(0, quantity.at - 64), quantity.at))) return true;
  if (
    /\b(?:up|down) $/iu.test(folded.slice(Math.max(0, quantity.at - 6), quantity.at)) &&
    /^ from \d/u.test(folded.slice(quantity.numberEnd, quantity.numberEnd + 8))
  )
    return true;
  // From 501 in 2015, patent filings climbed
  const year = /^ in (?:19|20)\d{2}\b/u.test(folded.slice(quantity.numberEnd, quantity.numberEnd + 9));
  if (year && /(?:^|[.;] )from $/iu.test(folded.slice(Math.max(0, quantity.at - 7), quantity.at)))
    return true;
  return year && /\b[a-z]{3,20}s of $/u.test(folded.slice(Math.max(0, quantity.at - 25), quantity.at));
}

export const englishBare: Finder = {
  name: 'number/english-bare',
  english: true,
  about: 'A number alone, its noun said elsewhere in the clause: 21.7 million, 484,507',
  find: (scene) => {
    if (scene.lang !== 'en') return [];
    const { folded } = scene;
    return quantities(scene)
      .filter(free)
      .flatMap((quantity) => {
        if (stuck(folded, quantity) || labelled(folded, quantity) || yearLike(scene, quantity)) return [];
        const printed = folded.slice(quantity.at, quantity.numberEnd);
        const scaled = quantity.exponent >= 3;
        const large = quantity.script === 'digits' && /\d,\d{3}/u.test(printed) && !/\s/u.test(printed);
        // 4K, 8K and the like name a format
        if (/\d[KM]$|^\d[km]$/u.test(printed)) return [];
        if (!scaled && !large) {
          if (quantity.script !== 'digits' || !(reached(scene, quantity) || compared(scene, quantity)))
            return [];
          if (/^ ?(?:[ap]\.?m\b|o'clock)/iu.test(folded.slice(quantity.numberEnd, quantity.numberEnd + 9)))
            return [];
        }
        if (
          /^\s{0,2}-?(?:year|month|day|week|hour|minute|decade|dollar|pound|euro)s?\b/iu.test(
            folded.slice(quantity.numberEnd, quantity.numberEnd + 12),
          )
        )
          return [];
        return [
          draftOf({
            ...fromQuantity(scene, { ...quantity, unit: null }),
            end: quantity.numberEnd,
            unit: 'count',
          }),
        ];
      });
  },
};
