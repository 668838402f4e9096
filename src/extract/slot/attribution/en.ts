import type { Refiner } from '../../rule.ts';
import { isActual } from '../clause/en-frame.ts';
import { readings } from '../clause/en-reading.ts';
import { enRule } from '../en-edit.ts';
import { continues, ofMarkets } from '../period/en-continues.ts';
import { governing, type Source, sourcesOf } from './en-source.ts';

const stated = (via: Source['via'], about: string): Refiner =>
  enRule('attribution', `attribution/en-${via}`, about, (frame, sentence, whole) => {
    if (frame.draft.attribution !== null) return null;
    const source = governing(sentence, whole, frame);
    return source?.via === via ? { attribution: source.name } : null;
  });

export const attributions: readonly Refiner[] = [
  // …, the China Passenger Car Association said on Thursday.
  //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  stated('said', '"the association said": who says it has it, to the end of the sentence.'),
  // according to data from the ministry
  //                            ^^^^^^^^
  stated('according-to', '"according to X", "according to data from X".'),
  // Nokia reported third-quarter net sales declined
  // ^^^^^
  stated('own-results', '"Nokia reported net sales of": a company\'s own results are its own.'),
  // data from Eurostat · a survey by Oxfam
  //           ^^^^^^^^
  stated('document', '"data from X", "a report by X": whose data they are.'),
  // the IMF expects growth of 3%
  //     ^^^
  stated('expects', '"X expects", "X forecasts": who looks ahead.'),
  // Western Europe reached 267 robots. This is according to the World Robotics report …
  {
    slot: 'attribution',
    name: 'attribution/en-looking-back',
    about: 'A sentence without figures that only names the source speaks for the sentences before.',
    refine(scene) {
      for (const whole of readings(scene)) {
        for (const sentence of whole.sentences) {
          if (
            sentence.frames.length > 0 ||
            !/^(?:this|that|these|those|the|all|it)$/u.test(sentence.tokens[0]?.low ?? '')
          )
            continue;
          const [source] = sourcesOf(sentence, whole).filter(
            ({ via }) => via === 'according-to' || via === 'document',
          );
          if (source === undefined) continue;
          for (const frame of whole.frames) {
            if (frame.sentence >= sentence.index || frame.draft.attribution !== null) continue;
            frame.draft.attribution = source.name;
            frame.draft.rules.push('attribution/en-looking-back');
          }
        }
      }
    },
  },
  // Tesla reported revenue of $81bn. Automotive gross profit was $20bn.
  {
    slot: 'attribution',
    name: 'attribution/en-carried',
    about: 'The source of the sentence before, while its report continues.',
    refine(scene) {
      for (const whole of readings(scene)) {
        let last: Source | null = null;
        for (const sentence of whole.sentences) {
          const sources = sourcesOf(sentence, whole);
          const [first] = sources;
          const goesOn = continues(whole, sentence);
          if (sentence.frames.length > 0 && !goesOn && first === undefined) last = null;
          for (const frame of sentence.frames) {
            if (frame.draft.attribution !== null) continue;
            if (last === null || !goesOn || ofMarkets(frame)) continue;
            if (last.via === 'expects' && isActual(frame)) continue;
            frame.draft.attribution = last.name;
            frame.draft.rules.push('attribution/en-carried');
          }
          const person = (source: Source): boolean =>
            sentence.names.some((name) => name.kind === 'person' && name.text === source.name);
          const spoken = sources.findLast((source) => !person(source)) ?? first;
          last =
            spoken ??
            (sentence.frames.length > 0 && sentence.frames.every((frame) => frame.draft.attribution === null)
              ? null
              : last);
          if (
            last !== null &&
            spoken !== undefined &&
            person(spoken) &&
            whole.sentences[sentence.index + 1]?.tokens[0]?.raw !== '“' &&
            whole.sentences[sentence.index + 1]?.tokens[0]?.raw !== '"'
          )
            last = null;
        }
      }
    },
  },
];
