import { relativeYears } from '../../locale/zh-calendar.ts';
import type { Refiner } from '../../rule.ts';
import { matchesIn } from '../reading/matches.ts';
import { pageOf } from '../reading/zh-page.ts';
import { months, span } from './zh-time.ts';
import { publishedOf, tokensOf } from './zh-token.ts';

// 去年12月至今年2月，去年7月到今年6月
// ^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^
const SPAN = /([去前上]年)(\d{1,2})月份?(?:[-–~至到]|—{1,2})([今去]年)(\d{1,2})月份?(?!\d)/gu;

export const acrossYears: Refiner = {
  name: 'period/zh-across-years',
  slot: 'period',
  about: 'Months from one year into the next, told from the day of publication: 去年12月至今年2月.',
  refine(scene) {
    const page = pageOf(scene);
    const published = publishedOf(page);
    if (!page.flat.includes('月')) return;
    for (const match of matchesIn(page.flat, SPAN)) {
      const [from, to] = [relativeYears.get(match[1] ?? ''), relativeYears.get(match[3] ?? '')];
      if (from === undefined || to === undefined || from >= to) continue;
      const period =
        published === null
          ? null
          : span(
              months(published.year + from, Number(match[2]), Number(match[2])),
              months(published.year + to, Number(match[4]), Number(match[4])),
            );
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: acrossYears.name,
        whole: { period, kind: 'stretch' },
      });
    }
  },
};
