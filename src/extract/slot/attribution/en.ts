import { documents, firms, isOffice } from '../../locale/en-nouns.ts';
import { titles } from '../../locale/en-words.ts';
import type { Refiner } from '../../rule.ts';
import { type Frame, isActual } from '../clause/en-frame.ts';
import { phrase } from '../clause/en-phrase.ts';
import { type Reading, readings, type SentenceReading } from '../clause/en-reading.ts';
import { enRule } from '../en-edit.ts';
import { continues, ofMarkets } from '../period/en-continues.ts';
import { timeOf } from '../period/en-choice.ts';
import { expecters } from './en-expected.ts';
import { holderOf, isMarkets } from './en-consensus.ts';
import { speakerOfQuote } from './en-quote.ts';
import { governing, sourcesOf } from './en-source.ts';
import { sourceIn } from './en-source-name.ts';
import type { Source } from './en-told.ts';

const stated = (via: Source['via'], about: string): Refiner =>
  enRule('attribution', `attribution/en-${via}`, about, (frame, sentence, whole) => {
    if (frame.draft.attribution !== null) return null;
    const source = governing(sentence, whole, frame);
    if (source?.via !== via || ofRival(frame, source, whole)) return null;
    return via === 'expects' && cameOtherwise(frame, source, sentence) ? null : { attribution: source.name };
  });

/** "Analysts had predicted 3.8%, but the figures showed 3.9%": what came is not theirs who looked ahead. */
const cameOtherwise = (frame: Frame, { at }: Source, { segmentOf }: SentenceReading): boolean =>
  isActual(frame) &&
  frame.own &&
  frame.group?.finite === true &&
  frame.segmentIndex > (segmentOf[at] ?? frame.segmentIndex) &&
  /^(?:but|yet|while|whereas|although|though)$/u.test(frame.segment.opener);

/** "a backlog of 4,682, compared with 4,373 at Boeing": what a firm reports of itself is held against a rival's by the writer. */
const ofRival = ({ held, draft: { subject } }: Frame, { via, name }: Source, whole: Reading): boolean =>
  held &&
  via === 'own-results' &&
  subject !== null &&
  !name.includes(subject) &&
  !isOffice(name) &&
  whole.sentences.some(({ names }) =>
    names.some(({ text, kind }) => kind === 'organisation' && text === subject),
  );

/** "Maruti said it shipped 143,708 cars … Hyundai's sales rose": what a firm told of itself is over with the next firm. */
const ofNextFirm = (
  { draft: { subject }, sentence }: Frame,
  { own, name }: Source,
  whole: Reading,
): boolean =>
  own &&
  subject !== null &&
  !isOffice(name) &&
  !name.includes(subject) &&
  !subject.includes(name) &&
  whole.frames.some((other) => other.sentence < sentence && other.draft.subject === name) &&
  whole.sentences.some(({ names }) =>
    names.some(({ text, kind }) => kind === 'organisation' && text === subject),
  );

const person = ({ names }: SentenceReading, source: Source): boolean =>
  names.some((name) => name.kind === 'person' && name.text === source.name);

/** "a curator", "officials": persons without a name. */
const isPerson = (name: string): boolean => {
  const last = name.toLowerCase().split(' ').at(-1) ?? '';
  return titles.has(last) && !/\p{Lu}/u.test(name);
};

/** "BYD overtook Tesla": an organisation by name opens the sentence. */
const openedByFirm = ({ names, groups }: SentenceReading): boolean => {
  const range = groups.find((group) => group.finite)?.subject;
  return range != null && names.some(({ start, kind }) => kind === 'organisation' && start === range[0]);
};

/** "its maker claims … Kestrel sold 18,300 vans": a firm without a name tells of itself only. */
const tellsOfItself = ({ name }: Source, sentence: SentenceReading): boolean =>
  !/\p{Lu}/u.test(name) && firms.has(name.split(' ').at(-1) ?? '') && openedByFirm(sentence);

/** "The body wants 20,000 hectares pulled out", "it aims to open 40 stores": names who wants it, not who tells. */
function wishes({ groups, tokens }: SentenceReading, { at }: Frame): boolean {
  const last = groups.findLast(({ finite }) => finite);
  // "fees are to fall to 20 points, the authority has pledged"
  if (
    last !== undefined &&
    last.first > at &&
    WISH.test(last.chain.at(-1)?.verb.lemma ?? '') &&
    last.end >= tokens.length - 1 &&
    !last.passive
  )
    return true;
  const verb = groups.findLast((group) => group.finite && group.end <= at && !group.reduced);
  if (verb?.subject != null && /^(?:he|she)$/u.test(tokens[verb.subject[0]]?.low ?? '')) return false;
  const opener = verb?.chain[0]?.verb;
  return (
    verb !== undefined &&
    opener !== undefined &&
    !verb.passive &&
    WISH.test(opener.lemma) &&
    (tokens[verb.first]?.tag === 'verb' || /ing$/u.test(tokens[verb.chain[0]?.at ?? -1]?.low ?? ''))
  );
}

const WISH =
  /^(?:aim|plan|target|intend|seek|want|vow|hope|appeal|strive|endeavour|pledge|promise|undertake|wish|aspire)$/u;

const quoted = ({ tokens }: SentenceReading): boolean => /^["“]$/u.test(tokens[0]?.raw ?? '');

/** A sentence about a thing, not about somebody: it may still be what a person said. */
function plain({ tokens, names, groups }: SentenceReading): boolean {
  const range = groups.find((group) => group.finite)?.subject ?? null;
  if (range === null) return false;
  const who = phrase(tokens, range[0], range[1], names);
  return who.kind === 'measure' || who.kind === 'other' || /^(?:he|she)$/u.test(who.head);
}

export const attributions: readonly Refiner[] = [
  // short of the 165,000 that consultancy Pantheon Ridge had pencilled in
  //                                       ^^^^^^^^^^^^^^
  enRule(
    'attribution',
    'attribution/en-expected-by',
    '"the 531 million that analysts had expected", "forecast in a poll by X": the one number is theirs.',
    (frame, sentence, whole) => {
      if (frame.draft.attribution !== null) return null;
      const who = expecters(frame, sentence);
      if (who === null || sentence.tokens.slice(who.from, who.to).some(({ tag }) => tag === 'pronoun'))
        return null;
      const name = sourceIn(sentence, who.from, who.to, whole);
      return name === null ? null : { attribution: name };
    },
  ),
  // the median estimate for a 10.4% rise · missing forecasts of $580 million in a Finbridge poll
  //     ^^^^^^^^^^^^^^^                                                         ^^^^^^^^^^^^^
  enRule(
    'attribution',
    'attribution/en-consensus',
    '"the consensus estimate of $0.46", "the average estimate of analysts polled by X": what the market expected is not the company\'s.',
    (frame, sentence) => {
      if (frame.draft.attribution !== null || frame.draft.modality !== 'forecast') return null;
      const name = holderOf(frame, sentence);
      return name === null ? null : { attribution: name };
    },
  ),
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
  // "We added 23 GW. No other nation did that," Joshi stated.
  //                                             ^^^^^
  enRule(
    'attribution',
    'attribution/en-quoted',
    'A quotation that runs over several sentences is whose it is when it closes.',
    (frame, sentence, whole) => {
      if (frame.draft.attribution !== null) return null;
      const name = speakerOfQuote(sentence, whole);
      return name === null ? null : { attribution: name };
    },
  ),
  // Western Europe reached 267 robots. This is according to the World Robotics report …
  {
    slot: 'attribution',
    name: 'attribution/en-looking-back',
    about: 'A sentence without figures that only names the source speaks for the sentences before.',
    refine(scene) {
      for (const whole of readings(scene)) {
        for (const sentence of whole.sentences.slice(whole.from)) {
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
            if (
              frame.sentence < whole.from ||
              frame.sentence >= sentence.index ||
              frame.draft.attribution !== null
            )
              continue;
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
        const spoken = new Set<string>();
        const told = new Set<string>();
        for (const sentence of whole.sentences) {
          const sources = sourcesOf(sentence, whole);
          const [first] = sources;
          const goesOn = continues(whole, sentence);
          if (sentence.frames.length > 0 && !goesOn && first === undefined) last = null;
          // "The company has 450 employees": no longer what its chairman said.
          if (last !== null && spoken.has(last.name) && !quoted(sentence) && !plain(sentence)) last = null;
          for (const frame of sentence.frames) {
            if (frame.draft.attribution !== null || sentence.index < whole.from) continue;
            if (
              last === null ||
              !goesOn ||
              ofMarkets(frame) ||
              wishes(sentence, frame) ||
              ofRival(frame, last, whole) ||
              ofNextFirm(frame, last, whole) ||
              tellsOfItself(last, sentence) ||
              documents.has(last.name)
            )
              continue;
            // "A bag of rice now sells for": the writer's own observation.
            if (
              sentence.tokens[timeOf(sentence, frame)]?.time?.family === 'now' &&
              frame.naming?.anaphoric !== true &&
              last.via === 'according-to'
            )
              continue;
            // Who told results before and gives an outlook tells more results.
            if (last.via === 'expects' && isActual(frame) && (!told.has(last.name) || openedByFirm(sentence)))
              continue;
            frame.draft.attribution = last.name;
            frame.draft.rules.push('attribution/en-carried');
          }
          // What a person said is over once others are told of.
          if (last !== null && spoken.has(last.name) && sentence.frames.length === 0 && first === undefined)
            last = null;
          // What the market expected does not end the report.
          const outer = sources.filter(({ inner }) => inner !== true);
          const lasting: readonly Source[] =
            last === null ? outer : outer.filter((source) => !isMarkets(source, sentence));
          const bodies = lasting.filter((source) => !person(sentence, source));
          // Who reports and looks ahead in one breath goes on reporting.
          const said: Source | undefined =
            bodies.findLast(({ via }) => via !== 'expects') ?? bodies.at(-1) ?? lasting[0];
          if (said !== undefined && (person(sentence, said) || isPerson(said.name))) spoken.add(said.name);
          for (const source of sources) if (source.via !== 'expects') told.add(source.name);
          last =
            said ??
            (sentence.frames.length > 0 && sentence.frames.every((frame) => frame.draft.attribution === null)
              ? null
              : last);
        }
      }
    },
  },
];
