import type { Refiner } from '../../rule.ts';
import { titles } from '../../locale/zh-titles.ts';
import { fold } from '../../text/fold.ts';
import { governedSpots } from '../attribution/zh-governed.ts';
import type { Origin } from '../attribution/zh-origin.ts';
import { lexicon } from '../reading/lexicon.ts';
import { nameIndex, pageOf, type Page, type Spot } from '../reading/zh-page.ts';
import { readingOf } from '../reading/zh-reading.ts';
import { entityFor } from './zh-entities.ts';
import { named } from './zh-subjects.ts';

const title = lexicon([[true, titles.join(' ')]]);

/** What only a share has. */
const SHARE = /股价|该股|市值|收报|股份收市/u;
/** A market as a whole, not one of its shares. */
const MARKET = /指数|大盘|[沪恒道纳]指|标普|板块|个股|两市|[台港美沪深]股/u;

// 花旗预期，公司收入增长可达一成二；股价今日收报18.36元
//                                    ^^^^ of the company spoken of before
export const traded: Refiner = {
  name: 'subject/zh-traded',
  slot: 'subject',
  about: 'A share price is of the company named last, whoever was quoted about it.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      if (spot.draft.subject !== null) continue;
      const sentence = page.sentences[spot.clause.sentence];
      const text = page.flat.slice(sentence?.start ?? 0, spot.start);
      const own = text.slice(text.search(/[;；][^;；]*$/u) + 1);
      const share = SHARE.exec(own);
      if (share === null || MARKET.test(own)) continue;
      const from = spot.start - own.length;
      // 8月14日，海岳股价上涨: the name stands there
      if ((page.names[nameIndex(page, from)]?.start ?? Infinity) < from + share.index) continue;
      const company = entityFor(page, '公司', from);
      if (company === null) continue;
      spot.draft.subject = company;
      spot.draft.rules.push(traded.name);
    }
  },
};

/** How many figures are looked back over for the same series. */
const longest = 40;

/** The words a figure is said of, without what is no part of a series. */
function seriesOf(page: Page, spot: Spot): string {
  const { before } = readingOf(page, spot);
  return page.view
    .slice(before.start, before.end)
    .replace(/[\uE001-\uE004的，,、]/gu, '')
    .replace(/^(?:全年|全月|本月|当月|单日|单月|其|预计|预期|今年|明年|去年|总)/u, '');
}

/** Are two series the same by their last words: 新增装机 and 新增光伏装机 are not, 旅客吞吐量 and 全年旅客吞吐量 are. */
const sameSeriesWords = (a: string, b: string): boolean =>
  a === b ? a.length >= 2 : Math.min(a.length, b.length) >= 3 && (a.endsWith(b) || b.endsWith(a));

// 青鸟娱乐…营收14.26亿元…。元衡投顾预估，第3季营收可望季增一成
//          ^^^^                                 ^^^^
export const sameSeries: Refiner = {
  name: 'subject/zh-same-series',
  slot: 'subject',
  about:
    'Somebody else who speaks of the series of a sentence before, without naming anybody, speaks of its subject.',
  refine(scene) {
    const page = pageOf(scene);
    for (const { spot, origin } of governedSpots(page)) {
      if (spot.draft.subject !== null || origin.of !== null) continue;
      const series = seriesOf(page, spot);
      if (series === '') continue;
      for (let i = spot.index - 1; i >= Math.max(0, spot.index - longest); i--) {
        const before = page.spots[i];
        if (before === undefined || before.clause.sentence === spot.clause.sentence) continue;
        if (before.draft.subject === null || !before.draft.rules.includes(named.name)) continue;
        if (!sameSeriesWords(series, seriesOf(page, before))) continue;
        spot.draft.subject = before.draft.subject;
        spot.draft.rules.push(sameSeries.name);
        break;
      }
    }
  },
};

/** 该局, 厅长, 研究室主任, 协会副会长: does one who speaks belong to one who spoke before? */
function refersBack(page: Page, origin: Origin, before: Origin): boolean {
  if (before.name === null) return false;
  if (origin.name === before.name) return true;
  const voice = page.flat.slice(origin.voice, origin.end).replace(/^[“”"」「]+/u, '');
  if (/^[该本]/u.test(voice)) return true;
  if (!origin.person) return false;
  const house = fold(before.name);
  // 厅长孙立民说: of the office that was cited
  if (title.at(voice, 0) !== null && !before.person) return true;
  const noun =
    /^(?:协会|学会|商会|公会|总会|联盟|中心|研究[室院所]|委员会|工会|联赛|[\u3400-\u9fff]{2,3}[局处厅署部会])/u.exec(
      voice,
    )?.[0];
  return noun !== undefined && house.includes(noun);
}

// 河南省农业农村厅通报，全省…；信阳单产下滑逾一成。厅长孙立民说，秋粮面积…
// ^^^^^^^^^^^^^^^^                                ^^^^ of the same whole
export const sameVoice: Refiner = {
  name: 'subject/zh-same-voice',
  slot: 'subject',
  about: 'One who speaks for an office that was cited before speaks of what it was cited about.',
  refine(scene) {
    const page = pageOf(scene);
    const first = new Map<Origin, string>();
    for (const { spot, origin } of governedSpots(page))
      if (!first.has(origin) && spot.draft.subject !== null) first.set(origin, spot.draft.subject);
    for (const { spot, origin } of governedSpots(page)) {
      if (spot.draft.subject !== null) continue;
      if (origin.end <= (page.sentences[spot.clause.sentence]?.start ?? 0)) continue;
      const at = page.origins.indexOf(origin);
      for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
        const before = page.origins[i];
        const subject = before === undefined ? undefined : first.get(before);
        if (before === undefined || subject === undefined || !refersBack(page, origin, before)) continue;
        spot.draft.subject = subject;
        spot.draft.rules.push(sameVoice.name);
        break;
      }
    }
  },
};
