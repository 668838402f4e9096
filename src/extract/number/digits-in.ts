// 1 in 4 students borrow   9 out of 10 households
// ^^^^^^                   ^^^^^^^^^^^
import type { Finder } from '../rule.ts';
import { draftOf } from './draft.ts';

/** Words before that make it a date, a score or a place: on 1 in 4. */
const before = /[\d.:/-]$/u;

export const digitsIn: Finder = {
  name: 'number/digits-in',
  english: true,
  about: 'A part of a whole in digits, as a percentage: 1 in 4 students, 9 out of 10',
  find: ({ folded, lang }) => {
    if (lang !== 'en') return [];
    return [
      ...folded.matchAll(/\b(\d{1,2}) (?:in|out of) (?:every )?(\d{1,3}(?:,000)*)\b(?![.,:/-]\d|%)/gu),
    ].flatMap((match) => {
      const [all, over, whole] = match;
      const under = (whole ?? '').replaceAll(',', '');
      const value = (100 * Number(over)) / Number(under);
      if (
        Number(over) >= Number(under) ||
        before.test(folded.slice(Math.max(0, match.index - 1), match.index))
      )
        return [];
      // 4 in 10 is said; 5 in 23 countries is not
      if (!/out of|every/u.test(all) && !/^(?:[2-9]|10|12|15|20|25|30|40|50|[1-9]\d?0{2,})$/u.test(under))
        return [];
      return [draftOf({ start: match.index, end: match.index + all.length, value, unit: '%' })];
    });
  },
};
