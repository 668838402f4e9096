import type { Refiner } from '../../rule.ts';
import { matchesIn } from '../reading/matches.ts';
import { pageOf } from '../reading/zh-page.ts';
import { months, span } from './zh-time.ts';
import { tokensOf } from './zh-token.ts';

/** The first of the twelve months up to and with one. */
const twelveTo = (year: number, month: number): string =>
  month === 12 ? months(year, 1, 1) : months(year - 1, month + 1, month + 1);

// 2024财年第二财季，本流感季
// ^^^^^^^^^^^^^^^^  ^^^^^^^^
const FISCAL =
  /(?:财政年度|财年)第?[一二三四1-4]财?季度?|(?<!\d{4})财年|第[一二三四1-4]财季|本(?:学期|学年|赛季|赛程|[\u3400-\u9fff]{1,3}季(?![度军节]))/gu;

/** 2027财年(截至2028年3月): a year whose months stand in brackets. */
const DEFINED =
  /(?:19|20)\d{2}(?:财政年度|财年|年度|会计年度)\((?:[即从自]|截[至止]|始于)?((?:19|20)\d{2})年(\d{1,2})月(?:\d{1,2}日|[底末])?(?:[至到\-—~]((?:19|20)\d{2})年(\d{1,2})月(?:\d{1,2}日|[底末])?)?止?\)/gu;

export const fiscal: Refiner = {
  name: 'period/zh-fiscal',
  slot: 'period',
  about: 'A fiscal year, a term or a season whose months are not told: unknown.',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of matchesIn(page.flat, DEFINED)) {
      const [all, year, month, lastYear, last] = match;
      const to = months(Number(lastYear ?? year), Number(last ?? month), Number(last ?? month));
      const from =
        lastYear === undefined
          ? twelveTo(Number(year), Number(month))
          : months(Number(year), Number(month), Number(month));
      tokensOf(page).push({
        start: match.index,
        end: match.index + all.length,
        rule: fiscal.name,
        whole: { period: span(from, to), kind: 'stretch' },
      });
    }
    for (const match of matchesIn(page.flat, FISCAL)) {
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: fiscal.name,
        whole: { period: null, kind: 'stretch' },
      });
    }
  },
};
