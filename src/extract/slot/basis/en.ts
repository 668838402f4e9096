import type { Refiner } from '../../rule.ts';
import type { Frame } from '../clause/en-frame.ts';
import type { SentenceReading } from '../clause/en-reading.ts';
import { enRule } from '../en-edit.ts';
import { monthsOf } from '../period/en-calendar.ts';

const moved = ({ draft }: Frame): boolean =>
  draft.basis === null && (draft.type === 'growth' || draft.type === 'change' || draft.type === 'multiple');

/** The words from the start of the figure's segment to a little behind the figure. */
function around({ at, segment }: Frame, { tokens }: SentenceReading): string {
  return tokens
    .slice(Math.max(segment.start, at - 14), Math.min(at + 14, tokens.length))
    .map((token) => token.low)
    .join(' ');
}

const worded = (
  name: string,
  basis: 'yoy' | 'qoq' | 'mom' | 'cagr',
  about: string,
  pattern: RegExp,
): Refiner =>
  enRule('basis', name, about, (frame, sentence) =>
    moved(frame) && pattern.test(around(frame, sentence)) ? { basis } : null,
  );

export const bases: readonly Refiner[] = [
  worded(
    'basis/en-cagr',
    'cagr',
    '"a compound annual rate", "an average of 5% a year".',
    /\b(?:cagr|compound|average annual|annual average|annually|(?:%|per cent|percent) (?:a|per|each|every) year|a year since)\b|\b(?:per year|each year)\b/u,
  ),
  worded(
    'basis/en-yoy',
    'yoy',
    '"year-on-year", "from a year earlier".',
    /\b(?:year[- ]on[- ]year|year[- ]over[- ]year|yoy|y\/y|(?:a|one) year (?:earlier|ago|before)|the year before|same (?:period|quarter|month|half|months)|(?:the )?previous year|annual(?:ly)?|last year's|(?:from|on|over|than|with) last year)\b/u,
  ),
  worded(
    'basis/en-qoq',
    'qoq',
    '"quarter-on-quarter", "from the previous quarter".',
    /\b(?:quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|qoq|q\/q|(?:previous|prior|preceding) quarter|three months earlier)\b/u,
  ),
  worded(
    'basis/en-mom',
    'mom',
    '"month-on-month", "from the previous month".',
    /\b(?:month[- ]on[- ]month|month[- ]over[- ]month|mom|m\/m|(?:previous|prior|preceding) month|a month (?:earlier|ago))\b/u,
  ),
  // an increase of 51% from $53.82 billion in 2021
  //                                           ^^^^
  enRule(
    'basis',
    'basis/en-from-figure',
    '"51% from $53bn in 2021": the period of the number it moved from.',
    (frame, sentence) => {
      if (!moved(frame) || frame.role !== 'delta' || frame.draft.period === null) return null;
      const base = sentence.frames.find(
        (other) =>
          other.at > frame.at &&
          (other.role === 'base' || other.role === 'compare') &&
          other.draft.indicator === frame.draft.indicator &&
          other.draft.period !== null,
      );
      const period = base?.draft.period;
      if (period == null) return null;
      const [a, b] = [monthsOf(period), monthsOf(frame.draft.period)];
      return { basis: a !== null && b !== null && b[0] - a[0] === 12 && b[1] - a[1] === 12 ? 'yoy' : period };
    },
  ),
  // up 30% since 2019
  //        ^^^^^^^^^^
  enRule('basis', 'basis/en-span', '"since 2019": the first year of the span.', (frame) => {
    const match = /^(\d{4})(?:-\d{2})?(?:-\d{2})?\/(\d{4})/u.exec(frame.draft.period ?? '');
    return moved(frame) && match?.[1] !== undefined && Number(match[2]) - Number(match[1]) >= 2
      ? { basis: match[1] }
      : null;
  }),
];
