import { calendarPatterns } from './en-patterns-calendar.ts';
import { relativePatterns } from './en-patterns-relative.ts';
import type { Edtf } from '../../../model/index.ts';
import { shiftYears } from './en-calendar.ts';
import type { Family, TimeExpression, When } from './en-time.ts';

/** In order: where two claim the same characters, the one that begins first wins, then the longer, then the earlier of the list. */
const patterns = [...calendarPatterns, ...relativePatterns];

/** A month, a quarter or a half without its year. */
const dated =
  /^(?:the )?(?:Q[1-4]|[1-4]Q|H[12]|[12]H|(?:first|second|third|fourth)[- ](?:quarter|half)|January|February|March|April|May|June|July|August|September|October|November|December)$/iu;
const yearBack = /^(?:(?:a|one) year (?:earlier|before|ago)|the (?:year before|previous year|prior year))$/iu;

/** Time expressions of a passage, in order, without overlap. Linear: each pattern walks the text once. */
export function timeExpressions(text: string): TimeExpression[] {
  const found: (TimeExpression & { rank: number })[] = [];
  for (const [rank, { family, pattern, resolve }] of patterns.entries()) {
    for (const match of text.matchAll(pattern)) {
      const word = match[0].trimEnd();
      if (word === '' || !plausible(match, text, family)) continue;
      found.push({
        start: match.index,
        end: match.index + word.length,
        family,
        rank,
        resolve: (when) => resolve(match, when),
      });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const kept: TimeExpression[] = [];
  let end = 0;
  for (const expression of found) {
    if (expression.start < end) continue;
    const before = kept.at(-1);
    // "In Q3 a year earlier", "in January last year": both say one time.
    if (
      before !== undefined &&
      expression.start === before.end + 1 &&
      dated.test(text.slice(before.start, before.end)) &&
      yearBack.test(text.slice(expression.start, expression.end))
    ) {
      const { resolve } = before;
      Object.assign(before, {
        end: expression.end,
        resolve(when: When): Edtf | null {
          const told = resolve(when);
          return told === null ? null : shiftYears(told, -1);
        },
      });
      end = expression.end;
      continue;
    }
    kept.push(expression);
    end = expression.end;
  }
  return kept;
}

/** "May", "March" and "Mar" are months only where a date stands; "same" alone is no time. */
function plausible(match: RegExpExecArray, text: string, family: Family): boolean {
  if (
    family === 'month' &&
    /^(?:May|March|Mar|Dec|Jan|Sep|Oct|Jun|Jul|Apr|Feb|Aug|Nov|August|April|June)$/u.test(match[0])
  ) {
    return (
      /(?:\b(?:in|of|for|since|from|to|by|during|through|until|and|over|than|between|on|before|after|In|compared with|ended|ending)|[-–,(]) ?$/u.test(
        text.slice(Math.max(0, match.index - 14), match.index),
      ) ||
      /^(?:'s| data| figures| sales| exports|,| \d{4})/u.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 9),
      ) ||
      (!/^(?:May|March|Mar|August)$/u.test(match[0]) && /^(?:June|April)$/u.test(match[0]))
    );
  }
  // "the Russell 2000", "Vision 2030": a name that ends in a number.
  if (family === 'year' && NUMBERED.test(text.slice(Math.max(0, match.index - 14), match.index)))
    return false;
  if (family === 'span' && / and /u.test(match[0]) && !/^between/iu.test(match[0])) return false;
  if (
    family === 'earlier' &&
    /^(?:the |that )?(?:same|comparable|corresponding)(?: (?:of|in|a|one|day|point|stage|time))?$/iu.test(
      match[0].trim(),
    )
  )
    return false;
  return true;
}

/** Words that a number of four digits belongs to as a name. */
const NUMBERED =
  /(?:Russell|Agenda|Vision|Horizon|Windows|Office|Route|Area|Mission|Strategy|Roadmap|Sensex|Model|Type|Series|Boeing|Airbus|Flight|Room|Train|Lot|No\.?) $/u;

/** The patterns as they run, for a judge of their running time. */
export const patternSources: readonly { source: string; flags: string }[] = patterns.map(({ pattern }) => ({
  source: pattern.source,
  flags: pattern.flags,
}));
