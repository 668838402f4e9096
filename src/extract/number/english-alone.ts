// in India (1,905) and the Philippines (688)   infected 4,312 children, killing 57   from 84 in 2016 to 42 in 2021   64 dishes today, 96 by 2028
//                                       ^^^                                  ^^            ^^         ^^                             ^^          small numbers that their place in the sentence makes amounts
import type { Finder } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { draftOf, fromQuantity } from './draft.ts';
import { yearLike } from './english.ts';
import { countedBefore, isFree } from './english-small.ts';
import { nounBehind } from './noun.ts';
import { quantities, type Quantity } from './quantity.ts';

const found = (scene: Scene, quantity: Quantity): ReturnType<typeof draftOf> =>
  draftOf({ ...fromQuantity(scene, quantity), end: quantity.numberEnd, unit: 'count' });

const inBrackets = ({ folded }: Scene, { at, numberEnd }: Quantity): boolean =>
  folded.charAt(at - 1) === '(' && folded.charAt(numberEnd) === ')';

/** Farthest that the next bracket of a list may stand. */
const nearby = 48;

export const englishBracketed: Finder = {
  name: 'number/english-bracketed',
  english: true,
  about:
    'Bare numbers in the brackets of a list, one of them too large for an age: India (1,905) and the Philippines (688)',
  find(scene) {
    if (scene.lang !== 'en') return [];
    const held = quantities(scene).filter(
      (quantity) =>
        inBrackets(scene, quantity) &&
        quantity.script === 'digits' &&
        quantity.unit === null &&
        quantity.sign === null &&
        // (1987), (2019)
        !yearLike(scene, quantity),
    );
    const beside = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
      a !== undefined &&
      b !== undefined &&
      b.at - a.numberEnd < nearby &&
      /^\)(?:,| and|, and)? [^.;()]*\($/u.test(scene.folded.slice(a.numberEnd, b.at));
    const runs: Quantity[][] = [];
    for (const quantity of held) {
      const run = runs.at(-1);
      if (run !== undefined && beside(run.at(-1), quantity)) run.push(quantity);
      else runs.push([quantity]);
    }
    return runs
      .filter(
        (run) => run.length > 1 && run.some(({ value, at, numberEnd }) => value > 120 || numberEnd - at > 4),
      )
      .flat()
      .map((quantity) => found(scene, quantity));
  },
};

/** Verbs of what befalls people and things, or of what is done with many: their bare number counts those named before. */
const befalls =
  /\b(?:kill|injur|wound|hurt|maim|hospitalis|hospitaliz|arrest|detain|rescu|infect|displac|evacuat|destroy|damag|convict|acquit|deport|expel|releas|deliver|hir|recruit|dismiss|open|clos|launch|retir|scrapp|add|plant|fell|cull|vaccinat|sav|build|complet|order|approv|reject|grant|refus|admitt|treat|test)(?:ed|ing) (?:about |around |nearly |almost |some |over |only |just |roughly |at least |more than |another |a further )?$/iu;

/** Behind such a number: the clause ends, or a time follows. */
const closes =
  /^(?:[,;)]|\.(?!\d)|$| (?:and|but|while|last|this|in (?:19|20)\d\d|since|so far|a (?:year|month|week)|before|during|between|across|throughout|within|amid|worldwide|nationwide|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/u;

export const englishEvent: Finder = {
  name: 'number/english-event',
  english: true,
  about: 'A bare number behind what was done to those counted before: infected 4,312 children, killing 57',
  find: (scene) =>
    scene.lang === 'en'
      ? quantities(scene)
          .filter(
            (quantity) =>
              isFree(scene, quantity) &&
              befalls.test(scene.folded.slice(Math.max(0, quantity.at - 40), quantity.at)) &&
              closes.test(scene.folded.slice(quantity.numberEnd, quantity.numberEnd + 14)) &&
              countedBefore(scene, quantity),
          )
          .map((quantity) => found(scene, quantity))
      : [],
};

/** A date behind a bare number: in 2016, by 2028, today. */
const dated =
  /^ (?:in|by) (?:the )?(?:[A-Z][a-z]+ )?(?:19|20)\d\d\b|^ (?:today|now|last year|a year (?:ago|earlier))\b/u;

/** The end of a movement that its start leads to: in 2016 to */
const start =
  /\b(?:in|by|since) (?:[A-Z][a-z]+ )?(?:19|20)\d\d to $|\b(?:last year|a year (?:ago|earlier)) to $/u;

export const englishDated: Finder = {
  name: 'number/english-dated',
  english: true,
  about:
    'Bare numbers that are told apart by their dates: from 84 in 2016 to 42 in 2021; 64 dishes today, 96 by 2028',
  find(scene) {
    if (scene.lang !== 'en') return [];
    const { folded } = scene;
    const free = quantities(scene).filter((quantity) => isFree(scene, quantity));
    return free
      .filter((quantity) => {
        const before = folded.slice(Math.max(0, quantity.at - 32), quantity.at);
        const behind = folded.slice(quantity.numberEnd, quantity.numberEnd + 30);
        if (!dated.test(behind)) return false;
        // from 84 in 2016 to 42 in 2021: the two hold each other up
        if (/\bfrom $/u.test(before))
          return /^.{6,28} to \d/u.test(folded.slice(quantity.numberEnd, quantity.numberEnd + 34));
        if (start.test(before)) return true;
        return /(?:today|now|\d{4}|last year), (?:and )?$/u.test(before) && countedBefore(scene, quantity);
      })
      .map((quantity) => found(scene, quantity));
  },
};

/** Parts that a building, a scheme or a vehicle is measured by: a 760-unit project, a 200-bed hospital. */
const parted =
  /^-(unit|room|bed|bedroom|seat|home|flat|apartment|berth|turbine|store|branch|member)\b(?! (?:old|long))/u;

export const englishParted: Finder = {
  name: 'number/english-parted',
  english: true,
  about: 'A number tied to what is counted, before a noun: a 760-unit project, a 200-bed hospital',
  find: (scene) =>
    scene.lang === 'en'
      ? quantities(scene).flatMap((quantity) => {
          const here = parted.exec(scene.folded.slice(quantity.numberEnd, quantity.numberEnd + 16));
          const small = /\d/u.test(scene.folded.charAt(quantity.at)) && quantity.value >= 20;
          const word = here?.[1];
          if (word === undefined || !small || quantity.glued || quantity.sign !== null) return [];
          if (quantity.unit !== null && quantity.unit.kind !== 'noun') return [];
          return [
            {
              ...found(scene, quantity),
              end: quantity.numberEnd + word.length + 1,
              counter: `${word}s`,
              indicator: `${word}s`,
            },
          ];
        })
      : [],
};

/** 600-odd operations: about as many, and some more. */
export const englishOdd: Finder = {
  name: 'number/english-odd',
  english: true,
  about: 'A round number with "odd" tied to it: 600-odd operations',
  find: (scene) =>
    scene.lang === 'en'
      ? quantities(scene).flatMap((quantity) => {
          if (quantity.glued || quantity.sign !== null || quantity.unit !== null || quantity.fraction)
            return [];
          if (!scene.folded.startsWith('-odd ', quantity.numberEnd)) return [];
          const noun = nounBehind(scene.folded, quantity.numberEnd + 4);
          if (noun === null) return [];
          return [
            {
              ...found(scene, quantity),
              end: noun.end,
              counter: scene.text.slice(noun.start, noun.end),
              approx: true,
            },
          ];
        })
      : [],
};
