// per cent of 210
// ^^^^^^^^^^^^^^^
import type { Finder } from '../rule.ts';
import { draftOf, fromQuantity } from './draft.ts';
import { quantities } from './quantity.ts';

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
