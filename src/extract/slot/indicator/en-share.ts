import type { Refiner } from '../../rule.ts';
import { written } from '../clause/en-name.ts';
import { phrase, phraseStart } from '../clause/en-phrase.ts';
import { type Frame, subjectRange } from '../clause/en-frame.ts';
import type { SentenceReading } from '../clause/en-reading.ts';
import { referent } from '../clause/en-referent.ts';
import { tailEnd } from '../clause/en-tail.ts';
import { enRule } from '../en-edit.ts';
import { antecedent } from './en-carry.ts';
import { predicate } from '../clause/en-predicate.ts';
import { clauseSubject } from './en-clause.ts';
import { PEOPLE } from './en-counted.ts';
import { isGiven } from './en-given.ts';
import { ofWhich } from './en-of-which.ts';

/** The subject is a sum, not an actor: "the deficit pegged at 5.3% of GDP". */
function isMeasure(range: readonly [number, number] | null, { tokens, names }: SentenceReading): boolean {
  return range !== null && phrase(tokens, range[0], range[1], names).kind === 'measure';
}

const SHARE = ', share of ';

/** "solar, share of electricity" → electricity. */
export const wholeOf = (indicator: string): string => {
  if (indicator.startsWith('share of ')) return indicator.slice('share of '.length);
  if (indicator.endsWith(' share')) return '';
  const at = indicator.indexOf(SHARE);
  return at < 0 ? indicator : indicator.slice(at + SHARE.length);
};

const isPart = (unit: string): boolean => unit === '%';

// New-energy vehicles made up more than a third of the total
// ^^^^^^^^^^^^^^^^^^^                               ^^^^^^^^^
export const shareOf: Refiner = enRule(
  'indicator',
  'indicator/en-share-of',
  '"A made up 40% of B": the series is "A, share of B".',
  (frame, sentence, whole) => {
    const { draft, group, at } = frame;
    const { tokens } = sentence;
    const taking = TAKING.has(group?.chain.at(-1)?.verb.lemma ?? (group?.having === true ? 'have' : ''));
    const sharing = group !== null && (group.sharing || taking) && group.end <= at;
    // "while wind supplied 23%": of what the shares before were told of
    const alike =
      taking &&
      frame.role === 'object' &&
      frame.preposition === '' &&
      (sentence.frames.some((other) => other.at < at && other.draft.indicator?.includes(SHARE) === true) ||
        // "Exports earned $2.4bn, with China taking 38%": of the series told of before
        (group?.finite === false && antecedent(sentence, frame) !== null) ||
        ofWhich(frame, sentence));
    // "Iraq and Russia took 14% and 10% of shipments respectively": each its own, of what is said behind the last
    const row = (other: Frame): boolean =>
      other.draft.rules.includes('parallel/en-respectively') && other.group === group;
    const owner = row(frame) ? draft.subject : null;
    const final = owner === null ? frame : (sentence.frames.findLast(row) ?? frame);
    const last = final.at;
    const limit = final.segment.end;
    if (
      draft.indicator !== null ||
      !isPart(draft.unit) ||
      (frame.role !== 'share' && !alike && !(owner !== null && taking)) ||
      group === null ||
      !(
        sharing ||
        (group.copula && group.end <= at && (frame.own || frame.preposition === 'at')) ||
        // "Foldables remain a niche, at under 2% of the total"
        (frame.preposition === 'at' && group.chain.at(-1)?.verb.classes.has('reach') === true) ||
        // "amounts to 3% of output"
        /^(?:contribute|amount|equate|correspond|add)$/u.test(group.chain.at(-1)?.verb.lemma ?? '') ||
        (group.end <= at &&
          (isMeasure(subjectRange(frame), sentence) || (taking && ofAnother(frame, sentence))))
      )
    )
      return null;
    if (
      tokens[at + 1]?.low === 'of' &&
      tokens[at + 2]?.low === 'capacity' &&
      /^(?:run|operate|work)$/u.test(group.chain.at(-1)?.verb.lemma ?? '')
    ) {
      frame.naming = clauseSubject(frame, sentence);
      return { indicator: 'capacity utilisation' };
    }
    const range = subjectRange(frame);
    if (range === null) return null;
    const part = phrase(tokens, range[0], range[1], sentence.names);
    frame.naming = part;
    let name =
      part.kind === 'pronoun'
        ? ((group.sharing ? referent(whole, sentence, range[0], part.head)?.indicator : null) ??
          earlierName(whole.frames, frame.at, frame.sentence))
        : (part.indicator ?? part.subject);
    if (part.kind === 'name') name = part.subject;
    name = owner ?? name;
    if (name === null) return null;
    const link = tokens[last + 1]?.low;
    let of = '';
    if ((link === 'of' || link === 'in') && last + 1 < limit) {
      const end = tailEnd(tokens, last + 2, limit);
      const total = phrase(tokens, last + 2, end, sentence.names);
      of = total.indicator ?? total.subject ?? '';
      if (of !== '' && total.indicator !== null && tokens[last + 2]?.low === 'the' && of === 'total')
        of = 'the total';
      if (
        part.subject === null &&
        total.subject !== null &&
        /\p{Lu}/u.test(total.subject) &&
        part.kind !== 'actor'
      )
        frame.naming = { ...part, subject: total.subject };
    }
    if (of === '') of = wholeOf(antecedent(sentence, frame)?.draft.indicator ?? '');
    // "China took 38% of exports": the part is the subject.
    const named = part.kind === 'name' && owner === null;
    const share = of === '' ? `${name} share` : named ? `share of ${of}` : `${name}, share of ${of}`;
    return { indicator: share };
  },
);

/** Verbs by which a part has its share of a whole. */
const TAKING: ReadonlySet<string> = new Set(
  `take supply provide generate meet win have get hold control own capture grab enjoy produce export import buy consume use employ carry handle absorb
  swallow eat bring fund finance cover yield ship make attract receive bear shoulder snap corner boast secure draw emit`.split(
    /\s+/u,
  ),
);

/** "of the world's milk", "of revenue": a whole that is named, and not the part's own ("of its stake", "of them"), nor people who act. */
function ofAnother({ at, segment }: Frame, { tokens, names }: SentenceReading): boolean {
  if (tokens[at + 1]?.low !== 'of' || at + 2 >= segment.end) return false;
  const first = tokens[at + 2];
  if (first?.tag === 'pronoun' || /^(?:its|their|his|her|our|my)$/u.test(first?.low ?? '')) return false;
  const total = phrase(tokens, at + 2, tailEnd(tokens, at + 2, segment.end), names);
  return total.kind === 'measure' || total.kind === 'other';
}

/** "or 4.2% a year on average": a pace. */
export function perYear({ at, segment }: Frame, { tokens }: SentenceReading): boolean {
  const [next, then] = [tokens[at + 1], tokens[at + 2]];
  if (at + 1 >= segment.end) return false;
  return (
    /^(?:annually|yearly|annualised|annualized)$/u.test(next?.low ?? '') ||
    (/^(?:a|per|each|every)$/u.test(next?.low ?? '') && /^(?:year|quarter|month)$/u.test(then?.low ?? ''))
  );
}

/** "or 4.2% a year on average", "a compound annual growth rate of 6%": the pace of a movement told before. */
export function paced(frame: Frame, sentence: SentenceReading): boolean {
  if (frame.role === 'head' || frame.role === 'delta')
    return sentence.tokens
      .slice(Math.max(frame.segment.start, frame.at - 7), frame.at)
      .some((token) => /^(?:compound|compounded|cagr)$/u.test(token.low));
  return /^(?:also|part)$/u.test(frame.role) && perYear(frame, sentence);
}

/** Written in words ("one in ten", "half"), not as a percentage. */
export function worded(start: number, _end: number, { tokens }: SentenceReading): boolean {
  const token = tokens.find((other) => other.start === start);
  return token !== undefined && !/%|per ?cent|pct/iu.test(token.raw);
}

// Donations came to £9.3m, of which legacies made up 31%
//                          ^^^^^^^^ of donations
export const shareWhole: Refiner = enRule(
  'indicator',
  'indicator/en-share-whole',
  '"of which A made up 31%": the whole is the series of the figure before.',
  (frame, sentence) => {
    const own = frame.draft.indicator;
    if (
      own === null ||
      frame.draft.unit !== '%' ||
      !own.endsWith(' share') ||
      (frame.role !== 'share' && !ofWhich(frame, sentence))
    )
      return null;
    const other = sentence.frames.findLast(
      (earlier) =>
        earlier.at < frame.at && earlier.draft.indicator !== null && earlier.draft.indicator !== own,
    );
    if (other?.draft.indicator == null) return null;
    // "of which A made up 31%, B 20%": the second is no share of A
    const of = wholeOf(other.draft.indicator);
    if (of === '') return null;
    return {
      indicator:
        frame.naming?.kind === 'name' ? `share of ${of}` : `${own.replace(/ share$/u, '')}, share of ${of}`,
    };
  },
);

/** What "it" or "them" points back to in a share: the part named last. */
function earlierName(
  frames: readonly { draft: { indicator: string | null }; at: number; sentence: number }[],
  at: number,
  sentence: number,
): string | null {
  const last = frames.findLast(
    (frame) =>
      (frame.sentence < sentence || (frame.sentence === sentence && frame.at < at)) &&
      frame.draft.indicator !== null,
  );
  return last?.draft.indicator?.split(', share of ')[0] ?? null;
}

// of which overseas operations contributed HK$3,402 million, or 27%
//                                                              ^^^ of what "which" points to
export const alsoShare: Refiner = enRule(
  'indicator',
  'indicator/en-also-share',
  '"$3.4bn, or 27%": the same amount as a share of the whole.',
  (frame, sentence) => {
    const { draft } = frame;
    if (
      draft.indicator !== null ||
      !isPart(draft.unit) ||
      (frame.role !== 'also' &&
        frame.role !== 'aside' &&
        !(frame.role === 'share' && (!frame.own || hangs(frame))))
    )
      return null;
    if (perYear(frame, sentence)) return null;
    const index = sentence.frames.indexOf(frame);
    const said = sentence.frames[index - 1];
    if (
      said === undefined ||
      said.draft.unit === '%' ||
      said.role === 'delta' ||
      said.draft.indicator === null
    )
      return null;
    const { tokens } = sentence;
    if (tokens[frame.at + 1]?.low === 'of') {
      const total = phrase(
        tokens,
        frame.at + 2,
        tailEnd(tokens, frame.at + 2, frame.segment.end),
        sentence.names,
      );
      const name = total.indicator ?? total.subject;
      frame.naming = said.naming;
      const doer = frame.role === 'share' ? clauseSubject(frame, sentence) : null;
      const part = doer?.indicator != null && doer.kind !== 'name' ? doer.indicator : said.draft.indicator;
      if (name !== null) return { indicator: `${part}, share of ${name}` };
    }
    const whose = sentence.segments
      .slice(0, frame.segmentIndex)
      .some(
        (segment) => segment.opener === 'which' || segment.opener === 'whom' || segment.opener === 'them',
      );
    const totals = whose
      ? sentence.frames.find(
          (other) =>
            other.at < said.at && other.draft.indicator !== null && other.segmentIndex < said.segmentIndex,
        )
      : undefined;
    if (totals === undefined && frame.role === 'aside') return null;
    frame.naming = said.naming;
    const part =
      said.naming?.kind === 'actor' || said.naming?.kind === 'name'
        ? (said.naming.subject ?? said.draft.indicator)
        : said.draft.indicator.replace(/^.* from /u, '');
    return {
      indicator:
        totals?.draft.indicator == null ? `${part} share` : `${part}, share of ${totals.draft.indicator}`,
    };
  },
);

// Ridership climbed back to 83% of its 2019 level · damage was three times the ten-year average
//                              ^^^^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^^^^^^
export const relative: Refiner = enRule(
  'indicator',
  'indicator/en-relative',
  '"83% of its 2019 level", "three times the average": held against another state of the same series.',
  (frame, sentence) => {
    const { draft, at, segment } = frame;
    const { tokens } = sentence;
    if (draft.unit !== '%' && draft.unit !== 'x') return null;
    let from = at + 1;
    if (draft.unit === '%') {
      // "83% of its level", "half the average"
      if (tokens[from]?.low === 'of') from++;
      else if (tokens[from]?.tag !== 'determiner' || !worded(draft.start, draft.end, sentence)) return null;
    }
    let end = from;
    while (
      end < segment.end &&
      end < from + 6 &&
      /^(?:noun|time|determiner|adverb)$/u.test(tokens[end]?.tag ?? '')
    )
      end++;
    const head = tokens[end - 1]?.low ?? '';
    if (
      end <= from ||
      !/^(?:level|levels|average|normal|peak|figure|total|toll|tally|count|number|usual|median|norm|rate|target|value|price)$/u.test(
        head,
      )
    )
      return null;
    if (draft.unit === '%' && (head === 'total' || head === 'value' || head === 'price')) return null;
    const named = frame.group !== null && frame.group.end <= at ? clauseSubject(frame, sentence) : null;
    const other = antecedent(sentence, frame);
    const what = named?.indicator != null && named.kind !== 'actor' && frame.own ? named : null;
    const name = what?.indicator ?? other?.draft.indicator ?? null;
    if (name === null) return null;
    frame.naming = what ?? other?.naming ?? null;
    // "revenue was three times the 2023 level": a multiple of revenue.
    const dated = tokens.slice(from, Math.min(end + 6, segment.end)).some((token) => token.tag === 'time');
    if (draft.unit === 'x' && dated) return name === draft.indicator ? null : { indicator: name };
    const against = written(tokens, from, end).replace(/^(?:the|its|their) /u, '');
    return { indicator: /figure$/u.test(against) ? name : `${name} relative to ${against}` };
  },
);

// Some 27% of households own a car · roughly one in five has since returned
//             ^^^^^^^^^^^^^^^^^^^^                            ^^^^^^^^^^^^
export const shareWho: Refiner = enRule(
  'indicator',
  'indicator/en-share-who',
  '"27% of households own a car": the whole and what the part does.',
  (frame, sentence, whole) => {
    const { draft, at, segment } = frame;
    const { tokens } = sentence;
    if (
      draft.indicator !== null ||
      !isPart(draft.unit) ||
      (frame.role !== 'share' && frame.role !== 'subject') ||
      isGiven(frame, sentence) ||
      // "a mere 13 per cent of that has come in": of what was told
      (tokens[at + 1]?.low === 'of' &&
        /^(?:that|this|it)$/u.test(tokens[at + 2]?.low ?? '') &&
        tokens[at + 3]?.tag !== 'noun')
    )
      return null;
    let whose: string | null = null;
    let end = at + 1;
    if (tokens[at + 1]?.low === 'of' && at + 1 < segment.end) {
      end = tailEnd(tokens, at + 2, segment.end, new Set(['with', 'on', 'under', 'to']));
      const total = phrase(tokens, at + 2, end, sentence.names);
      const told = thoseWho(frame, sentence);
      if (told !== null) return told;
      const counted = sentence.frames.find(
        (other) => other.at > at && other.at <= at + 4 && other.draft.counter !== null,
      );
      if (
        counted !== undefined &&
        tokens.slice(at + 1, counted.at).every((token) => token.low === 'of' || token.tag === 'determiner')
      ) {
        // "two-thirds of the 1,200 respondents said"
        whose = counted.draft.counter;
        end = counted.at + 1;
      } else whose = total.kind === 'pronoun' ? null : total.indicator;
      frame.naming = {
        ...total,
        subject: total.kind === 'actor' || total.kind === 'pronoun' ? null : total.subject,
      };
    }
    const next = tokens[at + 1];
    if (
      whose === null &&
      worded(draft.start, draft.end, sentence) &&
      next?.tag === 'noun' &&
      at + 1 < segment.end
    ) {
      // "one in ten fires was started by lightning"
      end = tailEnd(tokens, at + 1, segment.end);
      whose = phrase(tokens, at + 1, end, sentence.names).indicator ?? written(tokens, at + 1, end);
    }
    if (whose === null) {
      const other =
        sentence.frames.findLast((earlier) => earlier.at < at && earlier.draft.counter !== null) ??
        // "4,800 nurses at eight hospitals … 83% had voted": whom the sentence before spoke of first
        whole.frames.find(
          (earlier) =>
            earlier.sentence === frame.sentence - 1 &&
            earlier.draft.counter !== null &&
            earlier.role === 'subject',
        ) ??
        whole.frames.findLast(
          (earlier) =>
            earlier.sentence < frame.sentence &&
            earlier.sentence >= frame.sentence - 2 &&
            PEOPLE.test(earlier.draft.counter ?? ''),
        ) ??
        whole.frames.findLast(
          (earlier) => earlier.sentence < frame.sentence && earlier.draft.counter !== null,
        );
      whose = other?.draft.counter ?? null;
    }
    const group = sentence.groups.find(
      (verb) => verb.first >= end && verb.first < segment.end && verb.first <= end + 3,
    );
    if (group === undefined) {
      const governor = frame.group;
      // "771 million were 5G users, accounting for 44.7% of": of those told of
      if (whose !== null && hangs(frame) && tokens[at + 1]?.low === 'of') return null;
      const happening =
        governor !== null && frame.own && governor.end <= at && /^(?:in|among|at)$/u.test(frame.preposition)
          ? clauseSubject(frame, sentence)
          : null;
      // "Serious adverse events occurred in 33.4% of patients"
      if (happening?.indicator != null && happening.kind !== 'actor') {
        frame.naming = happening;
        return { indicator: happening.indicator };
      }
      if (governor !== null && governor.end <= at && frame.own) {
        const verb = governor.chain.at(-1)?.verb;
        const done = verb === undefined || governor.having ? '' : ` ${verb.participle}`;
        return whose === null ? null : { indicator: whose + done };
      }
      return whose === null ? null : { indicator: `share of ${whose}` };
    }
    const last = group.chain.at(-1);
    let doing: string;
    if (last === undefined) {
      const what = written(
        tokens,
        group.end,
        tailEnd(tokens, group.end, segment.end, new Set(['at', 'on', 'under', 'with', 'over', 'to'])),
      );
      // "have access to electricity"
      doing = group.having && what !== '' ? `with ${what}` : what;
    } else {
      const object = tailEnd(
        tokens,
        group.end,
        segment.end,
        new Set(['at', 'on', 'under', 'with', 'to', 'from']),
      );
      doing = `${tokens[last.at]?.low ?? ''} ${written(tokens, group.end, object)}`.trim();
    }
    return { indicator: `${whose ?? ''} ${doing}`.trim() };
  },
);

/** "…, accounting for 44.7% of all users": says of the number before what part it is. */
const hangs = ({ group, segment, own }: Frame): boolean =>
  own && group?.sharing === true && !group.finite && group.first === segment.start;

/** "Nine in ten of those who fell ill had never been vaccinated": the clause says who they are, the verb behind it what they did. */
function thoseWho({ at, segmentIndex }: Frame, sentence: SentenceReading): { indicator: string } | null {
  const { tokens, segments, groups } = sentence;
  const held = segments[segmentIndex + 1];
  if (
    held === undefined ||
    !/^(?:who|whose|that|which|with)$/u.test(held.opener) ||
    tokens[held.start - 2]?.raw === ','
  )
    return null;
  const [first, second] = groups.filter((verb) => verb.first >= held.start && verb.first < held.end);
  if (first === undefined) return null;
  const whose = written(tokens, at + 2, second?.first ?? held.end).replace(/^(?:all |the )+/u, '');
  return { indicator: second === undefined ? whose : `${whose} ${predicate(second, sentence)}`.trim() };
}

// leaving the plan barely 60 per cent funded
//             ^^^^                    ^^^^^^
export const complement: Refiner = enRule(
  'indicator',
  'indicator/en-complement',
  '"the plan barely 60% funded": the noun before and the participle behind.',
  (frame, sentence) => {
    const { draft, at, left } = frame;
    const { tokens } = sentence;
    const next = tokens[at + 1];
    if (
      draft.indicator !== null ||
      draft.unit !== '%' ||
      next === undefined ||
      next.tag === 'preposition' ||
      // "short of the 10.0% booked in September"
      sentence.groups.some(({ agent, first }) => agent && first === at + 1) ||
      next.low === 'compared' ||
      frame.role === 'subject' ||
      at + 1 >= frame.segment.end ||
      !/(?:ed|full|complete|empty|owned|vaccinated|literate)$/u.test(next.low)
    )
      return null;
    const named =
      tokens[left - 1]?.tag === 'noun'
        ? phrase(tokens, phraseStart(tokens, left - 1, frame.segment.start, true), left, sentence.names)
        : frame.group?.subject == null
          ? null
          : phrase(tokens, frame.group.subject[0], frame.group.subject[1], sentence.names);
    if (named?.indicator == null) return null;
    frame.naming = named;
    return { indicator: `${named.indicator} ${next.low}` };
  },
);
