import type { Edtf } from '../../../model/index.ts';
import type { Refiner } from '../../rule.ts';
import { multiplies } from '../clause/en-beside.ts';
import { type Frame, isActual } from '../clause/en-frame.ts';
import type { Group } from '../clause/en-group.ts';
import { type Reading, readings, type SentenceReading } from '../clause/en-reading.ts';
import { enRule } from '../en-edit.ts';
import { forecastNouns } from '../../locale/en-nouns.ts';
import { dayOf, monthEdtf, monthsOf, yearEdtf, yearsOf } from './en-calendar.ts';
import { isMeasuredAgainst } from '../modality/en.ts';
import { paced } from '../indicator/en-share.ts';
import { isBefore, owner, timeOf, useOf } from './en-choice.ts';
import { marketDay } from './en-market.ts';
import { continues, isPerfect, isPresent, ofMarkets } from './en-continues.ts';
import type { Family, When } from './en-time.ts';

const isHeld = (frame: Frame): boolean => frame.held;

/** The period that "a year earlier" counts from: that of the last figure before which is not itself a comparison, in this sentence or the one before. */
export function anchorOf(frame: Frame, whole: Reading): Edtf | null {
  const earlier = whole.frames.filter(
    (other) =>
      other.sentence >= frame.sentence - 3 &&
      other.sentence <= frame.sentence &&
      other !== frame &&
      other.draft.period !== null &&
      !isHeld(other),
  );
  const before = earlier.findLast((other) => other.sentence < frame.sentence || other.at < frame.at);
  return (before ?? earlier[0])?.draft.period ?? null;
}

/** "fewer than the 469,828 analysts had forecast": of what is past by now. */
const wasForeseen = ({ at, sentence }: Frame, whole: Reading): boolean =>
  whole.sentences[sentence]?.groups.some(
    ({ agent, first }) => agent && (first === at + 1 || first === at + 2),
  ) === true;

function whenOf(frame: Frame, whole: Reading, published: string | null): When {
  return {
    now: dayOf(published),
    // "remained above the 2% target in October": the goal lies ahead, the clause does not.
    future:
      !isActual(frame) &&
      !(isMeasuredAgainst(frame) && frame.draft.modality === 'forecast') &&
      !(
        (frame.draft.rules.includes('modality/en-target-noun') || wasForeseen(frame, whole)) &&
        frame.group?.modal == null &&
        frame.group?.present === false
      ),
    anchor: anchorOf(frame, whole),
  };
}

/** One rule a family of time expressions: fills the period of the figures that an expression of that family dates. */
function dated(family: Family, about: string): Refiner {
  return enRule('period', `period/en-${family}`, about, (frame, sentence, whole, published) => {
    if (frame.draft.period !== null) return null;
    const time = sentence.tokens[timeOf(sentence, frame)]?.time;
    if (time?.family !== family) return null;
    const when = whenOf(frame, whole, published);
    // "approved a target of 5% on Monday" looks back, "will vote on Monday" ahead.
    if (family === 'weekday') when.future = frame.group?.modal != null;
    // "91% of its full-year goal of 400,000": the goal of the year that runs.
    if (family === 'the-year' && frame.draft.modality === 'target') when.future = true;
    const period = time.resolve(when);
    if (period === null) return null;
    const years = family === 'span' || family === 'past-years' ? yearsOf(period) : null;
    // A level at the end of a span of years stands at its end.
    const single =
      years !== null &&
      /^\d{4}\/\d{4}$/u.test(period) &&
      frame.role === 'end' &&
      (frame.draft.type ?? 'level') === 'level';
    return { period: single ? yearEdtf(years[1]) : period };
  });
}

export const periods: readonly Refiner[] = [
  dated('date', '"30 June 2023", "June 30": a day.'),
  dated('months-to', '"the 18 months to June", "the year ended 31 March 2023": counted back from the end.'),
  dated('first-months', '"the first nine months of the year".'),
  dated(
    'quarter',
    '"the third quarter", "Q3 2023"; without a year, the latest that is over. A fiscal quarter stays open.',
  ),
  dated('half', '"the first half", "H1 2023".'),
  dated('span', '"between 2020 and 2025", "January-September".'),
  dated('year-end', '"the end of 2025", "year-end", "end-June": the day.'),
  dated('month', '"June 2023", "in June": the latest June.'),
  dated('fiscal-year', '"fiscal year 2022", "FY2022": the year by its name.'),
  dated('year', '"in 2021": the year.'),
  dated('relative-year', '"last year", "this year": counted from the date of the document.'),
  dated('relative-month', '"last month", "this week": counted from the date of the document.'),
  dated('past-years', '"over the past five years": up to the date of the document.'),
  dated('decade', '"the 2010s": ten years.'),
  dated('weekday', '"on Thursday": the day before publication that has that name.'),
  dated('now', '"currently", "to date": the date of the document.'),
  dated('the-year', '"for the year", in a document of the first months: the year before.'),

  // Sales rose 5% last year. Exports fell 3%.
  //                          ^^^^^^^ still last year
  {
    slot: 'period',
    name: 'period/en-carried',
    about:
      'A sentence without a date goes on in the period of the sentence before, while the report continues.',
    refine(scene) {
      for (const whole of readings(scene)) {
        for (const sentence of whole.sentences.slice(whole.from)) {
          for (const [index, frame] of sentence.frames.entries()) {
            const behind = sentence.tokens[frame.at + 1]?.low;
            const paired =
              frame.role === 'compare' &&
              (behind === 'for' ||
                behind === 'in' ||
                frame.draft.subject !== sentence.frames[index - 1]?.draft.subject);
            const since = sentence.tokens
              .slice(frame.segment.start, frame.segment.end)
              .some((token) => token.low === 'since');
            if (
              frame.draft.period !== null ||
              (isHeld(frame) && !paired) ||
              since ||
              timeOf(sentence, frame) >= 0
            )
              continue;
            const period = carriedPeriod(whole, sentence, index, scene.published);
            if (period === null) continue;
            frame.draft.period = period;
            frame.draft.rules.push('period/en-carried');
          }
        }
      }
    },
  },

  // Its shares rose 6.3% in early trade.
  //                ^^^^ that day
  enRule(
    'period',
    'period/en-market-day',
    '"Shares rose 6% in early trade": a move on a market without a date is of the day of the report.',
    (frame, sentence, whole, published) => {
      if (frame.draft.period !== null) return null;
      const period = marketDay(frame, sentence, whole, published);
      return period === null ? null : { period };
    },
  ),

  dated('earlier', '"a year earlier": one year before what it is compared with.'),

  // Between 2000 and 2022, deaths fell from 953 to 267
  //         ^^^^                              ^^^ the first year
  enRule(
    'period',
    'period/en-span-start',
    '"between 2000 and 2022 … from 953": the base stands at the first year of the span.',
    (frame, sentence, _whole, published) => {
      if (frame.draft.period !== null || frame.role !== 'base') return null;
      const time = sentence.tokens.find((token) => token.time?.family === 'span')?.time;
      const years =
        time == null
          ? null
          : yearsOf(time.resolve({ now: dayOf(published), future: false, anchor: null }) ?? '');
      return years === null || years[0] === years[1] ? null : { period: yearEdtf(years[0]) };
    },
  ),
  // grew from $1.8bn in 2008 to $11.6bn in 2013, a compound annual growth rate of 45%
  //                                                                               ^^^ from the first to the last
  enRule(
    'period',
    'period/en-pace',
    '"from 5 in 2008 to 9 in 2013, a compound annual growth rate of": from the first date to the last.',
    (frame, sentence) => {
      const { draft } = frame;
      if (draft.type !== 'growth' || !paced(frame, sentence) || draft.period?.includes('/') === true)
        return null;
      const dates = sentence.frames
        .filter((other) => other.at < frame.at && other.draft.indicator === draft.indicator)
        .flatMap(({ draft: { period } }) => (period === null || period.includes('/') ? [] : [period]))
        .sort((a, b) => (isBefore(a, b) ? -1 : 1));
      const [first] = dates;
      const last = dates.at(-1);
      return first === undefined || last === undefined || withinYear(first, last)
        ? null
        : { period: `${first}/${last}` };
    },
  ),
  // fell from 84% in 2019 to 66% last year, a drop of 18 points · fell by half, from 84 in 2016 to 42 in 2021
  //                                                  ^^                ^^^^ from the first date to the last
  enRule(
    'period',
    'period/en-base-to-end',
    '"from 84 in 2016 to 42 in 2021, a drop of 42": a change between two dated figures of the sentence carries both dates.',
    (frame, sentence) => {
      const { draft } = frame;
      if (!/^(?:growth|change|multiple)$/u.test(draft.type ?? '') || draft.period?.includes('/') === true)
        return null;
      const base = sentence.frames.find((other) => other.role === 'base' && other !== frame);
      const end = sentence.frames.find(
        (other) => other.role === 'end' && base !== undefined && Math.abs(other.at - base.at) < 16,
      );
      const [from, to] = [base?.draft.period ?? null, end?.draft.period ?? null];
      if (
        base === undefined ||
        from === null ||
        to === null ||
        /\//u.test(from + to) ||
        !isBefore(from, to) ||
        withinYear(from, to)
      )
        return null;
      // Of the same story: the same verb, or a noun of change right behind.
      const same = frame.group === base.group;
      return same && Math.abs(frame.at - base.at) < 24 ? { period: `${from}/${to}` } : null;
    },
  ),
  // expects full-year profit of £150m, down from an earlier £165m
  //                                                         ^^^^^ for the same year
  enRule(
    'period',
    'period/en-earlier-outlook',
    '"cut its full-year forecast to 7% from 11.5%": what was expected before was expected for the same time.',
    (frame, sentence) => {
      const { draft } = frame;
      if (draft.period !== null || (frame.role !== 'base' && !frame.held) || draft.modality !== 'forecast')
        return null;
      // "beating the $1.3bn forecast": what came was what was expected.
      const now = sentence.frames.findLast(
        (other) =>
          other.at < frame.at &&
          other.draft.period !== null &&
          other.draft.unit === draft.unit &&
          (other.draft.modality === 'forecast' || (frame.role === 'compare' && !other.held)),
      );
      return now?.draft.period != null &&
        (now.draft.indicator === draft.indicator || frame.role === 'compare')
        ? { period: now.draft.period }
        : null;
    },
  ),
  // shrunk by two-thirds since November · has infected 4,312 since July
  //                      ^^^^^^^^^^^^^^ from then to the date of the document
  enRule(
    'period',
    'period/en-since',
    '"has shrunk by two-thirds since November", "has infected 4,312 since July": from then to the date of the document.',
    (frame, sentence, _whole, published) => {
      const { draft } = frame;
      if (draft.period !== null || !isActual(frame) || frame.held) return null;
      // "382,000 hectares since January, close to four times last year's figure"
      const first = sentence.frames.find((other) => other.at < frame.at && other.group === frame.group);
      if (draft.unit === 'x' && first?.draft.rules.includes('period/en-since') === true)
        return { period: first.draft.period };
      const perfect = isPerfect(sentence, sentence.frames.indexOf(frame));
      const counted = perfect && !frame.group?.copula && (draft.type ?? 'level') === 'level';
      const told = /^had$/u.test(sentence.tokens[frame.group?.first ?? -1]?.low ?? '');
      if (!counted && (frame.role !== 'delta' || (frame.group?.present !== true && !told))) return null;
      const { tokens } = sentence;
      const at = tokens.findIndex((_, k) => useOf(sentence, k) === 'since');
      const time = tokens[at]?.time;
      const now = dayOf(published);
      const families = counted ? SINCE_ANY : SINCE_MONTH;
      if (time == null || now?.month == null || !families.test(time.family)) return null;
      // "has shrunk since November, and rates have quadrupled to": of its own clause, unless it opens the sentence.
      if (counted && at > 3 && sentence.segmentOf[at] !== frame.segmentIndex) return null;
      const from = time.resolve({ now, future: false, anchor: null });
      if (from === null || from.includes('/')) return null;
      return { period: `${from}/${from.length === 4 ? yearEdtf(now.year) : monthEdtf(now.year, now.month)}` };
    },
  ),
  // up 30% since 2019 · 12% higher than in 2019
  //        ^^^^^^^^^^               ^^^^^^^^^^^^ from the base to the end
  enRule(
    'period',
    'period/en-since-base',
    '"since 2019", "compared with 2019": a change over more than a year carries its base.',
    (frame, sentence, whole, published) => {
      const { draft } = frame;
      const ratio = draft.type === 'share' && (draft.indicator ?? '').includes(' relative to ');
      if (draft.type !== 'growth' && draft.type !== 'change' && draft.type !== 'multiple' && !ratio)
        return null;
      // "6 times the 43 million of 2009"
      const next = sentence.frames.find((other) => other.at > frame.at);
      if (next !== undefined && multiplies(sentence.tokens, frame, next.at)) {
        const [from, to] = [next.draft.period, draft.period];
        const far = from !== null && to !== null && !from.includes('/') && !to.includes('/');
        return far && isBefore(from, to) && !withinYear(from, to) ? { period: `${from}/${to}` } : null;
      }
      const { tokens } = sentence;
      const at = baseBehind(sentence, frame);
      const time = tokens[at]?.time;
      if (time == null) return null;
      const now = dayOf(published);
      const base = time.resolve({
        now,
        future: false,
        anchor: time.family === 'earlier' ? (draft.period ?? anchorOf(frame, whole)) : null,
      });
      const end = draft.period ?? (now === null ? null : yearEdtf(now.year));
      if (base === null || end === null) return null;
      const [first, last] = [yearsOf(base)?.[0], yearsOf(end)?.[1]];
      if (
        first === undefined ||
        last === undefined ||
        last - first < 2 ||
        withinYear(base, end) ||
        (draft.period?.includes('/') === true && yearsOf(draft.period)?.[0] === first)
      )
        return null;
      return { period: `${base.split('/')[0] ?? base}/${end.split('/').at(-1) ?? end}` };
    },
  ),
];

/** The time a figure is held against, behind it: the nearest one, and none of another clause. */
function baseBehind(sentence: SentenceReading, frame: Frame): number {
  for (let k = frame.at + 1; k < sentence.tokens.length && k - frame.at < 20; k++) {
    const token = sentence.tokens[k];
    if (token === undefined || /^(?:while|whereas|although|but)$/u.test(token.low)) return -1;
    const use = token.tag === 'time' ? useOf(sentence, k) : 'none';
    if (use !== 'base' && use !== 'since') continue;
    const whose = owner(sentence, k);
    return whose === null || whose === frame ? k : -1;
  }
  return -1;
}

const SINCE_MONTH = /^(?:month|quarter|year-end|date)$/u;
const SINCE_ANY = /^(?:month|quarter|year-end|date|year)$/u;

/** Two periods that begin at most a year apart: "in the year to March … the year before". */
function withinYear(base: Edtf, end: Edtf): boolean {
  const [from, to] = [monthsOf(base), monthsOf(end)];
  // "1.7% more than in 2023-24", in the year to March 2025: a fiscal year is named by two.
  const fiscal = /^(\d{4})\/(\d{4})$/u.exec(base);
  if (fiscal !== null && Number(fiscal[2]) - Number(fiscal[1]) === 1)
    return (yearsOf(end)?.[1] ?? 0) - Number(fiscal[2]) <= 1;
  return from !== null && to !== null && to[0] - from[0] <= 12;
}

/** The period lies wholly after the date of the document. */
function isAhead(period: Edtf, published: string | null): boolean {
  return published !== null && isBefore(published, period);
}

/** "Hybrids make up 30% of sales" goes on about the sales told of; "which makes up half of output" is a remark. */
const sharesOut = ({ group, segment }: Frame): boolean =>
  group?.sharing === true && segment.opener !== 'which';

const announces = ({ chain, passive }: Group): boolean =>
  !passive && chain.at(-1)?.verb.classes.has('report') === true;

/** "X announced first-quarter results. Sales were …", "It trimmed its 2024 outlook. It now sees …": the date of a sentence before that has no figures of its own. */
function announced(
  whole: Reading,
  sentence: SentenceReading,
  published: string | null,
  future: boolean,
): Edtf | null {
  const before = whole.sentences[sentence.index - 1];
  if (before === undefined || before.frames.length > 0) return null;
  const { tokens, groups } = before;
  // "Lot 212 was shown in 2023" announces nothing.
  if (!future && !groups.some(announces)) return null;
  if (future && !tokens.some(({ low }) => forecastNouns.has(low))) return null;
  const time = tokens.find(
    (token, k) =>
      token.time !== null &&
      token.time.family !== 'now' &&
      token.time.family !== 'weekday' &&
      useOf(before, k) === 'when',
  )?.time;
  return time?.resolve({ now: dayOf(published), future, anchor: null }) ?? null;
}

function carriedPeriod(
  whole: Reading,
  sentence: SentenceReading,
  index: number,
  published: string | null,
): Edtf | null {
  const frame = sentence.frames[index];
  if (frame === undefined) return null;
  const said = sentence.frames.findLast(
    (other) => other.at < frame.at && other.draft.period !== null && !isHeld(other),
  );
  const looks = (modality: string | null): boolean => modality === 'target' || modality === 'forecast';
  // "wants 8 GW by 2035 and has set aside $2bn": what is done is not of the day that something is wanted by.
  if (
    said !== undefined &&
    isActual(frame) &&
    frame.group !== said.group &&
    (looks(said.draft.modality) || isAhead(said.draft.period ?? '', published))
  )
    return null;
  if (said !== undefined)
    return isPresent(sentence, index) && frame.group !== said.group ? null : said.draft.period;
  if (ofMarkets(frame)) return null;
  // "Its board approved a buyback of up to $2bn": an act of its own, not of the quarter told about.
  if (
    frame.role === 'object' || frame.role === 'head'
      ? /^(?:approve|authorise|authorize|sign|award|commission|sanction)$/u.test(
          frame.group?.chain.at(-1)?.verb.lemma ?? '',
        ) && !/dividend/u.test(frame.draft.indicator ?? '')
      : false
  )
    return null;
  // "never brought in more than": at no time.
  if (frame.group !== null && /^(?:never|ever)$/u.test(sentence.tokens[frame.group.first - 1]?.low ?? ''))
    return null;
  const outlook = isActual(frame) ? null : announced(whole, sentence, published, true);
  if (outlook !== null) return outlook;
  if (!isActual(frame)) return null;
  if (!continues(whole, sentence)) return announced(whole, sentence, published, false);
  const last = whole.frames.findLast(
    (other) =>
      other.sentence < sentence.index &&
      other.sentence >= sentence.index - 2 &&
      other.draft.period !== null &&
      !isHeld(other) &&
      looks(other.draft.modality) === looks(frame.draft.modality),
  );
  if (last === undefined) return announced(whole, sentence, published, false);
  if (last === undefined) return null;
  // A sentence that tells of several times is first of all about the first.
  const first = whole.frames.find(
    (other) =>
      other.sentence === last.sentence &&
      other.draft.period !== null &&
      !isHeld(other) &&
      looks(other.draft.modality) === looks(frame.draft.modality),
  );
  // "5 million in 2019 and 7 million in 2023": the same series comes up to the latest.
  const grown =
    first !== undefined &&
    first.draft.indicator === last.draft.indicator &&
    isBefore(first.draft.period ?? '', last.draft.period ?? '');
  const period = (grown ? last : (first ?? last)).draft.period;
  if (period === null || isAhead(period, published)) return null;
  // "The agency has received 30%": up to now, whenever the rest was.
  if (isPerfect(sentence, index)) return null;
  const ahead = (modality: string | null): boolean => modality === 'target' || modality === 'forecast';
  if (ahead(last.draft.modality) !== ahead(frame.draft.modality)) return null;
  const [from, to] = yearsOf(period) ?? [0, 0];
  // "We study firms between 2010 and 2022. Exposure lowers …": a span of study holds in the present tense, a date does not.
  if (isPresent(sentence, index) && to - from < 2 && !sharesOut(frame)) return null;
  // A span of growth is not the date of the next level.
  if (to - from > 1 && /^(?:level|share)$/u.test(frame.draft.type ?? 'level')) return null;
  return period;
}
