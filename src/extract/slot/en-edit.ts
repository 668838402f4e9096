import type { Draft } from '../draft.ts';
import type { Refiner, Slot } from '../rule.ts';
import type { Frame } from './clause/en-frame.ts';
import { type Reading, readings, type SentenceReading } from './clause/en-reading.ts';

/**
 * A rule that looks at one figure in its sentence and says what changes: an object of slots, or null for "not mine".
 * Figures come in order, so a rule may read what it filled for those before.
 */
export function enRule(
  slot: Slot,
  name: string,
  about: string,
  change: (
    frame: Frame,
    sentence: SentenceReading,
    whole: Reading,
    published: string | null,
  ) => Partial<Draft> | null,
): Refiner {
  return {
    slot,
    name,
    about,
    refine(scene) {
      for (const whole of readings(scene)) {
        for (const sentence of whole.sentences) {
          // The passages above are done.
          if (sentence.index < whole.from) continue;
          for (const frame of sentence.frames) {
            const changes = change(frame, sentence, whole, scene.published);
            if (changes === null) continue;
            Object.assign(frame.draft, changes);
            frame.draft.rules.push(name);
          }
        }
      }
    },
  };
}
