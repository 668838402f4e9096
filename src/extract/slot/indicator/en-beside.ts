import { qualifies } from '../../locale/en-nouns.ts';
import type { Refiner } from '../../rule.ts';
import type { Frame } from '../clause/en-frame.ts';
import { DIRECTIONS, MORE } from '../clause/en-left.ts';
import { headOf, type Phrase, phrase, phraseStart, saysNothing } from '../clause/en-phrase.ts';
import type { SentenceReading } from '../clause/en-reading.ts';
import { enRule } from '../en-edit.ts';
import { whatIsForecast } from './en-outlook.ts';
import { counterPhrase } from './en-counted.ts';
import { isRanked } from './en-ranked.ts';
import { pointing } from './en-those.ts';

// with exports up 5% · Net profit: $5m · imports, at $3bn
//      ^^^^^^^         ^^^^^^^^^^
export const nounBefore: Refiner = enRule(
  'indicator',
  'indicator/en-noun-before',
  '"with exports up 5%", "Net profit: $5m": the noun just before, without a verb.',
  (frame, sentence) => {
    const { draft, left, segment, role } = frame;
    if (draft.indicator !== null || adjusted(frame, sentence)) return null;
    const { tokens, names } = sentence;
    if (pointing(frame, tokens) !== null || isRanked(frame, sentence)) return null;
    // "Shortages persist, with 420 nursing posts vacant"
    if (
      frame.preposition === 'with' &&
      // "took third place with 2,179 tablets"
      (frame.prepositionAt === segment.start || PLACED.test(tokens[frame.prepositionAt - 1]?.low ?? '')) &&
      (role === 'part' || (role === 'loose' && frame.group?.first === frame.at + 1)) &&
      draft.counter !== null &&
      !sentence.names.some(({ end }) => end === frame.prepositionAt)
    ) {
      const counted = counterPhrase(frame, sentence);
      const generic = /^(?:units?|points?)$/u.test(draft.counter);
      // "with 384,000 units shipped"
      const verb = frame.group?.first === frame.at + 1 ? frame.group.chain[0]?.verb : undefined;
      const done = verb?.forms.has('participle') === true ? ` ${verb.participle}` : '';
      if (counted !== null && (!generic || done !== ''))
        return { indicator: generic ? counted + done : counted };
    }
    const bound =
      frame.group !== null && frame.group.end <= frame.at
        ? Math.max(segment.start, frame.group.end)
        : segment.start;
    let before = left - 1;
    // "0.3 points better at a record 85.7%": how it moved is no name
    if (
      frame.prepositionAt > bound &&
      MORE.has(tokens[frame.prepositionAt - 1]?.low ?? '') &&
      tokens[frame.prepositionAt - 2]?.tag === 'figure'
    )
      return null;
    // "with output up 11% and construction 9.5%": the second has the word of the first
    if (
      frame.via === 'particle' &&
      before >= bound &&
      DIRECTIONS.has(tokens[tokens[before]?.low === 'by' ? before - 1 : before]?.low ?? '')
    )
      before = tokens[before]?.low === 'by' ? before - 2 : before - 1;
    else if (
      frame.prepositionAt >= bound &&
      (frame.preposition === 'at' || frame.preposition === 'to' || frame.preposition === 'with')
    )
      before = frame.prepositionAt - 1;
    if (
      role === 'part' ||
      role === 'delta' ||
      role === 'loose' ||
      role === 'aside' ||
      role === 'subject' ||
      role === 'end'
    ) {
      while (before >= bound && (tokens[before]?.tag === 'time' || tokens[before]?.tag === 'adverb'))
        before--;
      // "manufacturing expanded 11.6% and construction 9.5%"
      const start = before >= bound ? phraseStart(tokens, before, bound, true) : before;
      const gapped =
        tokens[start - 1]?.low === 'and' &&
        (tokens[start - 2]?.tag === 'figure' || tokens[start - 2]?.raw === ',') &&
        before === left - 1;
      // "a return on equity of 17.4% and a combined ratio down 2.8 points": a noun phrase of its own behind "and".
      const joined =
        frame.via === 'particle' && /^(?:and|with|as|while|but)$/u.test(tokens[start - 1]?.low ?? '');
      if (
        before >= bound &&
        tokens[before]?.tag === 'noun' &&
        !/^\d/u.test(tokens[before]?.low ?? '') &&
        (gapped || joined || !tokens.slice(bound, before).some((token) => token.tag === 'figure'))
      ) {
        const named = phrase(tokens, start, before + 1, names);
        const part = role === 'part' && draft.unit === '%' && before === left - 1;
        if (
          named.indicator !== null &&
          (named.kind !== 'actor' || part) &&
          headOf(tokens, start, before + 1) >= 0 &&
          !(qualifies(named.head) || (role === 'delta' && saysNothing(tokens, start, before + 1))) &&
          !/^(?:far|shade|touch|fraction|tad|whisker|notch|hair|home|contrast|addition|comparison|line|relation)$/u.test(
            named.head,
          )
        ) {
          frame.naming = named;
          // "Coal generated 29% of electricity, gas 41%"
          const listed = (gapped || role === 'part') && frame.draft.unit === '%' && before === left - 1;
          const said = listed
            ? (sentence.frames.findLast((other) => other.at < frame.at)?.draft.indicator ?? '')
            : '';
          const share = said.indexOf(', share of ');
          const whole = share < 0 ? '' : said.slice(share);
          return { indicator: whatIsForecast(named.indicator) + whole };
        }
      }
      if (segment.opener === ',' && before < bound && bound === segment.start) {
        const named = apposed(sentence, frame);
        if (named !== null) {
          frame.naming = named;
          return { indicator: named.indicator };
        }
      }
      if (
        (segment.opener === ':' || (segment.opener === ',' && labelled(sentence, frame))) &&
        before < bound
      ) {
        // "Adults (ages 15–17): 130 million"
        let label = frame.segmentIndex - 1;
        while (
          !segment.aside &&
          label > 0 &&
          (sentence.segments[label]?.aside === true ||
            sentence.segments[label]?.opener === '–' ||
            sentence.segments[label]?.opener === ')')
        )
          label--;
        const held = sentence.segments[label];
        if (
          held !== undefined &&
          !sentence.groups.some((group) => group.first >= held.start && group.end <= held.end) &&
          !sentence.frames.some((other) => other.segmentIndex >= label && other.at < frame.at)
        ) {
          const named = phrase(tokens, held.start, held.end, names);
          if (named.indicator !== null && (named.kind !== 'actor' || draft.unit === 'count')) {
            frame.naming = named;
            return { indicator: named.indicator };
          }
        }
      }
    }
    return null;
  },
);

/** Where somebody stands in a ranking: "took first place with", "came second with". */
const PLACED =
  /^(?:place|spot|position|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|list|table|ranking|rankings|league|chart|charts|way|pack|field|lead)$/u;

/** "Underlying EBITDA adjusted for the acquisition of EE up 0.9%": the noun before "up" is none of what moved. */
function adjusted({ via, own, group, at }: Frame, { tokens }: SentenceReading): boolean {
  return (
    via === 'particle' &&
    own &&
    group !== null &&
    group.end < at &&
    !group.passive &&
    tokens[group.end]?.low === 'for' &&
    /^(?:adjusted|restated|corrected|normalised|normalized)$/u.test(tokens[group.main]?.low ?? '')
  );
}

/** "inflation, at 2.9% in July, was", "Remittances, up 24%, have": the noun before the comma, where no verb and no figure comes between. */
function apposed(sentence: SentenceReading, frame: Frame): Phrase | null {
  const { tokens, segments, groups, names } = sentence;
  const held = segments[frame.segmentIndex - 1];
  if (
    held === undefined ||
    !/^(?:at)?$/u.test(frame.preposition) ||
    tokens[held.start]?.tag === 'preposition'
  )
    return null;
  const from = Math.max(
    held.start,
    groups.findLast((group) => group.end <= held.end && group.first >= held.start)?.end ?? held.start,
  );
  if (
    tokens
      .slice(from, held.end)
      .some((token) => token.tag === 'figure' || (token.tag === 'preposition' && token.low === 'to'))
  )
    return null;
  if (headOf(tokens, from, held.end) < 0) return null;
  const found = phrase(tokens, from, held.end, names);
  return found.indicator !== null && found.kind === 'measure' ? found : null;
}

/** The figure follows a fragment that is a bare noun phrase, as in a list of results. */
function labelled(sentence: SentenceReading, frame: Frame): boolean {
  return frame.segmentIndex === 1 && frame.group === null && sentence.frames[0] === frame;
}
