import type { Edtf } from '../../../model/index.ts';
import type { Refiner } from '../../rule.ts';
import { multiplies } from '../clause/en-beside.ts';
import { type Frame, isActual } from '../clause/en-frame.ts';
import { type Reading, readings, type SentenceReading } from '../clause/en-reading.ts';
import { enRule } from '../en-edit.ts';
import { dayOf, monthEdtf, monthsOf, yearEdtf, yearsOf } from './en-calendar.ts';
import { isMeasuredAgainst } from '../modality/en.ts';
import { paced } from '../indicator/en-share.ts';
import { isBefore, owner, timeOf, useOf } from './en-choice.ts';
import { marketDay } from './en-market.ts';
import { anchorOf, anchorsOf } from './en-anchor.ts';
import { carriedBase, carriedPeriod } from './en-carry.ts';
import { isPerfect } from './en-continues.ts';
import type { Family, When } from './en-time.ts';

/** "fewer than the 469,828 analysts had forecast": of what is past by now. */
const wasForeseen = ({ at, sentence }: Frame, whole: Reading): boolean =>
  whole.sentences[sentence]?.groups.some(
    ({ agent, first }) => agent && (first === at + 1 || first === at + 2),
  ) === true;

function whenOf(frame: Frame, whole: Reading, published: string | null): When {
  const anchors = anchorsOf(frame, whole, published);
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
    anchor: anchorOf(frame, whole, anchors),
    anchors,
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
    if (family === 'weekday')
      when.future = frame.group?.modal != null || frame.draft.rules.includes('modality/en-set-to');
    // "91% of its full-year goal of 400,000": the goal of the year that runs.
    if (family === 'the-year' && frame.draft.modality === 'target') when.future = true;
    const period = time.resolve(when);
    if (period === null) return null;
    const years = family === 'span' || family === 'past-years' ? yearsOf(period) : null;
    // A level at the end of a span of years stands at its end.
    const single =
      years !== null &&
      /^\d{4}\/\d{4}$/u.test(period) &&
      // "Profit for 2016-17 climbed to": a business year is one.
      years[1] - years[0] > 1 &&
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
              (frame.held && !paired) ||
              since ||
              timeOf(sentence, frame) >= 0
            )
              continue;
            const period = carriedPeriod(whole, sentence, frame, scene.published);
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

  // The margin was 4.1% compared to 3.9%, prior year. Sales were 5 million compared to 4 million.
  //                                                                                   ^^^^^^^^^ the prior year again
  enRule(
    'period',
    'period/en-carried-base',
    '"compared to 4 million" without a time, after a sentence that held its number against last year: last year.',
    (frame, sentence, whole) => {
      if (frame.draft.period !== null) return null;
      const period = carriedBase(whole, sentence, frame);
      return period === null ? null : { period };
    },
  ),

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
      if (base === undefined || from === null || to === null || /\//u.test(from + to) || !isBefore(from, to))
        return null;
      // Of the same story: the same verb, or a noun of change right behind.
      const same = frame.group === base.group;
      // "decreased by 40%, from 16.2 in 2019 to 9.7 in 2020": over a year, it is of the last.
      if (withinYear(from, to))
        return same && draft.period === null && frame.at < base.at && base.at - frame.at < 12
          ? { period: to }
          : null;
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
        anchor:
          time.family === 'earlier'
            ? (draft.period ?? anchorOf(frame, whole, anchorsOf(frame, whole, published)))
            : null,
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
