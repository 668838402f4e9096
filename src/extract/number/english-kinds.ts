// of which 646 were urban and 598 rural     a total of 3,441 libraries: 1,549 urban and 1,892 rural
//          ^^^               ^^^                                        ^^^^^           ^^^^^         kinds of what was counted before
import type { Draft } from '../draft.ts';
import type { Finder } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { labelled, stuck, yearLike } from './english.ts';
import { draftOf, fromQuantity } from './draft.ts';
import { isPlural, nounBehind } from './noun.ts';
import { quantities, type Quantity } from './quantity.ts';

/** Farthest that the counted whole may stand before its first kind. */
const reach = 120;

/** A verb in the plural, or the share put between: 646 were urban; 3,479, or 48%, were dental. */
const verb =
  /^(?:,? or [\d.]{1,6}(?:%| per ?cent),?)? (?:were|are|had|have|went|came|remain|remained|failed|passed|died|survived|closed|opened|voted|finished|started|took|left|lost|won|received|chose|joined)\b/u;

/** Where a clause or a list of kinds begins: of which, By size, Of the 7,581 clinics it had in 2013, : and –. */
const opening =
  /(?:\b(?:which|whom|these|those|them|total|sum)|^|[:;(–—]|[\p{L}\d],|\b(?:and|while|but|though|although|whereas|another|further)) (?:about |some |only |just |nearly |almost |another |a further )?$/u;

/** One word that tells the kind, before the list goes on or ends. */
const kind = /^ ((?:of other )?[a-z]+(?:-[a-z]+)*)(?=[,.;:)]| and \d| or \d|$)/u;

/** 300 in Asia, 600 in Europe: where they are. */
const place = /^ in (?:the )?[A-Z][a-z]{2,}(?=[,.;:)]| and \d|$)/u;

/** Words behind a number that tell no kind. */
const noKind =
  /^(?:each|per|times|percent|point|points|years?|months?|weeks?|days?|hours?|minutes?|ago|later|earlier|old|million|billion|trillion|thousand|hundred|dozen|more|less|fewer|today|respectively|apiece|altogether|overall|combined|total|in|of|to|at|by|on|for|from|or|and|am|pm|degrees?)$/u;

interface Member {
  quantity: Quantity;
  by: 'verb' | 'kind';
  /** urban, private: `null` when the words behind tell what happened instead (14 were injured). */
  kind: string | null;
}

/** What follows the verb when it is a kind: were urban, are women. */
const predicate =
  /^(?:,? or [\d.]{1,6}(?:%| per ?cent),?)? (?:were|are) ([a-z]+(?:-[a-z]+)*)(?=[,.;:)]| and \d|$)/u;

/** Participles and what else tells no kind behind were. */
const happened =
  /ly$|(?:ed|en|wn|ght)$|^(?:hurt|shot|sold|lost|found|built|made|born|held|sent|cut|set|put|left|there|here|not|also|still|under|above|below|away|home|due|gone|up|down|out)$/u;

function memberAt({ folded }: Scene, quantity: Quantity): Member | null {
  const behind = folded.slice(quantity.numberEnd, quantity.numberEnd + 40);
  if (quantity.value > 1 && verb.test(behind)) {
    const told = predicate.exec(behind)?.[1];
    return { quantity, by: 'verb', kind: told === undefined || isEvent(told) ? null : told };
  }
  if (place.test(behind)) return { quantity, by: 'kind', kind: null };
  const word = kind.exec(behind)?.[1];
  return word !== undefined && !noKind.test(word) ? { quantity, by: 'kind', kind: word } : null;
}

const whole = (quantity: Quantity): boolean =>
  quantity.script === 'digits' &&
  quantity.exponent === 0 &&
  !quantity.glued &&
  !quantity.fraction &&
  quantity.sign === null &&
  Number.isInteger(quantity.value);

export const englishKinds: Finder = {
  name: 'number/english-kinds',
  english: true,
  about: 'Bare counts that take apart what was counted before: of which 646 were urban and 598 rural',
  find(scene) {
    if (scene.lang !== 'en') return [];
    const { folded } = scene;
    const found: Draft[] = [];
    let counted: { end: number; noun: { start: number; end: number } } | null = null;
    let open: Member | null = null;
    for (const quantity of quantities(scene)) {
      const noun = whole(quantity) ? nounBehind(folded, quantity.numberEnd) : null;
      if (noun !== null && !stuck(folded, quantity)) {
        counted = { end: noun.end, noun };
        open = null;
        continue;
      }
      if (!whole(quantity) || stuck(folded, quantity) || labelled(folded, quantity)) continue;
      if (counted === null || quantity.at - counted.end > reach) continue;
      const member = memberAt(scene, quantity);
      if (member === null) continue;
      const before = folded.slice(Math.max(0, quantity.at - 24), quantity.at);
      const between = open === null ? '' : folded.slice(open.quantity.numberEnd, quantity.at);
      const goesOn =
        open !== null && between.length < 48 && /(?:,| and|;|, and| while)(?: another)? $/u.test(between);
      if (!goesOn && !(opening.test(before) && (member.by === 'verb' || begins(scene, quantity)))) continue;
      if (yearLike(scene, quantity) && !goesOn && member.by === 'kind') continue;
      open = member;
      counted = { ...counted, end: quantity.numberEnd };
      found.push(
        draftOf({
          ...fromQuantity(scene, { ...quantity, unit: null }),
          end: quantity.numberEnd,
          unit: 'count',
          counter: scene.text.slice(counted.noun.start, counted.noun.end),
          indicator: nameOf(member.kind, folded.slice(counted.noun.start, counted.noun.end)),
        }),
      );
    }
    return found;
  },
};

function isEvent(word: string): boolean {
  return !isPlural(word) && !word.includes('-') && happened.test(word);
}

/** urban + libraries; children alone. */
function nameOf(told: string | null, noun: string): string | null {
  if (told === null || isEvent(told)) return null;
  return isPlural(told) ? told : `${told} ${noun.toLowerCase()}`;
}

/** A kind without a verb needs a second one behind it: 1,549 urban and 1,892 rural. */
function begins({ folded }: Scene, quantity: Quantity): boolean {
  const behind = folded.slice(quantity.numberEnd, quantity.numberEnd + 60);
  return /^ (?:in (?:the )?)?[A-Za-z]+(?:-[a-z]+)*(?:,| and|, and) \d[\d,]* [a-z]/u.test(behind);
}
