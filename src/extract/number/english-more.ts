// twice the break-even level   two dozen of its oldest jets   dropped 2.2 points to 79.4%   a quarter of a percentage point
// ^^^^^                        ^^^^^^^^^                              ^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
import type { Draft } from '../draft.ts';
import type { Finder } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { draftOf, fromQuantity, times } from './draft.ts';
import { quantities } from './quantity.ts';

const multiples: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['thrice', 3],
  ['quadruple', 4],
  ['quintuple', 5],
]);

const folds: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 2])
    .concat([
      ['twenty', 20],
      ['thirty', 30],
      ['fifty', 50],
      ['hundred', 100],
    ]),
);

const fold = new RegExp(`\\b(${[...folds.keys()].join('|')})-?fold\\b`, 'giu');

export const foldWord: Finder = {
  bare: true,
  english: true,
  name: 'number/fold-word',
  about: 'A multiple in one English word: rose fivefold, a tenfold increase',
  find: (scene) =>
    scene.lang === 'en'
      ? [...scene.folded.matchAll(fold)].map((match) =>
          draftOf({
            start: match.index,
            end: match.index + match[0].length,
            value: folds.get((match[1] ?? '').toLowerCase()) ?? null,
            unit: 'x',
            type: 'multiple',
          }),
        )
      : [],
};

export const twice: Finder = {
  bare: true,
  english: true,
  name: 'number/twice',
  about:
    'A multiple in one English word, before what it is compared with: twice the level, more than double that of 2019',
  find(scene) {
    const { folded } = scene;
    const found: Draft[] = [];
    if (scene.lang !== 'en') return found;
    for (const match of folded.matchAll(
      /\b(twice|double|triple|treble|thrice|quadruple|quintuple)(?= (?:the|as|its|their|that|those|what|last|of)\b)/giu,
    )) {
      const word = match[0].toLowerCase();
      const before = folded.slice(Math.max(0, match.index - 12), match.index);
      const verb =
        word !== 'twice' &&
        word !== 'thrice' &&
        !/\b(?:than|nearly|almost|about|roughly|around|was|were|is|are|at|over)\s$/iu.test(before);
      if (!verb)
        found.push(
          draftOf({
            start: match.index,
            end: match.index + word.length,
            value: multiples.get(word) ?? 2,
            unit: 'x',
            type: 'multiple',
          }),
        );
    }
    return found;
  },
};

export const partOfPoint: Finder = {
  name: 'number/part-of-point',
  english: true,
  about:
    'A part of a percentage point or of a per cent in words: a quarter of a percentage point, half a per cent',
  find: (scene) =>
    quantities(scene)
      .filter((quantity) => quantity.fraction)
      .flatMap((quantity) => {
        const here = /^ (?:of )?(?:a |one )?(?:(?:percentage[ -])?point|per ?cent)\b/iu.exec(
          scene.folded.slice(quantity.numberEnd, quantity.numberEnd + 28),
        );
        if (here === null) return [];
        const value = times(quantity.value, 0.01);
        const unit = here[0].endsWith('t') && !here[0].endsWith('point') ? '%' : 'pp';
        return [draftOf({ start: quantity.at, end: quantity.numberEnd + here[0].length, value, unit })];
      }),
};

const indexWords =
  /\b(?:index|indices|dow|nasdaq|s&p|ftse|nikkei|dax|hang seng|stoxx|kospi|sensex|composite|futures)\b/iu;

/** Longest stretch of a sentence that is looked at for what "points" are. */
const around = 240;

export const englishPoints: Finder = {
  name: 'number/english-points',
  english: true,
  about:
    'Points: of a percentage where the sentence speaks of one (dropped 2.2 points to 79.4%), else of an index',
  find: (scene) =>
    quantities(scene)
      .filter(
        (quantity) =>
          !quantity.glued &&
          quantity.sign === null &&
          quantity.unit === null &&
          !quantity.fraction &&
          quantity.exponent === 0,
      )
      .flatMap((quantity) => {
        const here = /^[ -]points?\b/iu.exec(scene.folded.slice(quantity.numberEnd, quantity.numberEnd + 8));
        if (here === null) return [];
        const end = quantity.numberEnd + here[0].length;
        const draft = { ...fromQuantity(scene, quantity), end };
        if (
          !toLevel.test(scene.folded.slice(end, end + 24)) &&
          ofPercentage(scene, quantity.at, quantity.value)
        )
          return [{ ...draft, unit: 'pp' }];
        return quantity.script === 'digits'
          ? [{ ...draft, unit: 'count', counter: scene.text.slice(end - here[0].length + 1, end) }]
          : [];
      }),
};

/** dipping 4.6 points to 5,352: what is moved to is no percentage. */
const toLevel = /^ (?:higher |lower )?(?:to|at) (?:\d{1,3},)*\d{3}(?:\.\d+)?(?![\d%])/u;

function ofPercentage(scene: Scene, at: number, value: number): boolean {
  const sentence = scene.sentences.find(({ start, end }) => start <= at && at < end);
  const text = scene.folded.slice(
    Math.max(sentence?.start ?? 0, at - around),
    Math.min(sentence?.end ?? at, at + around),
  );
  return (
    value < 30 && /%|\bper ?cent|\bpct\b|\bshare\b|\brate\b|\bmargin\b/iu.test(text) && !indexWords.test(text)
  );
}

/** "twenty-one of them", "two dozen of its oldest jets", "twenty-five hundred": a number in words without a noun right behind. */
/** A month, a label or a mark right before the digits. */
function dated(scene: Scene, at: number): boolean {
  if (scene.lang !== 'en') return true;
  const before = scene.folded.slice(Math.max(0, at - 14), at);
  // p. 118, pp. 12
  if (/\bpp?\. $/u.test(before)) return true;
  return /[\d.:/#-]$|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? $|\b(?:no|number|article|section|chapter|table|figure|page|part|item|day|week|phase|stage|step|in|since|by|until|from|of|the|rule|volume|vol|clause|paragraph|schedule|annex|appendix|verse|season|series|game|round)\.? $/iu.test(
    before,
  );
}

export const wordsAlone: Finder = {
  name: 'number/words-alone',
  english: true,
  about: 'A number before "of them" or the like: twenty-one of them, two dozen of its jets',
  find: (scene) =>
    quantities(scene)
      .filter(
        (quantity) =>
          quantity.script !== 'chinese' &&
          !quantity.glued &&
          !quantity.fraction &&
          quantity.unit === null &&
          quantity.sign === null,
      )
      .flatMap((quantity) => {
        const behind = scene.folded.slice(quantity.numberEnd, quantity.numberEnd + 10);
        const partitive =
          /^ of (?:them|its|the|their|these|those|whom|which)\b/iu.test(behind) && quantity.value > 1;
        const large = quantity.script === 'words' && quantity.value >= 100 && /^(?:[\s,.;)]|$)/u.test(behind);
        // 90 of the 120 seats; not "on March 3 of the following year"
        const whole =
          /^ of (?:the|its|their)\b/iu.test(behind) &&
          /\bin $/u.test(scene.folded.slice(Math.max(0, quantity.at - 3), quantity.at)) &&
          quantity.value > 1 &&
          quantity.value < 1000;
        if (
          quantity.script === 'digits' &&
          (!Number.isInteger(quantity.value) || (!whole && dated(scene, quantity.at)))
        )
          return [];
        if (!partitive && !large) return [];
        return [draftOf({ ...fromQuantity(scene, quantity), end: quantity.numberEnd, unit: 'count' })];
      }),
};
