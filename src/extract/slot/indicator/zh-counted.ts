import { startsWithMove } from '../reading/zh-after.ts';
import { type Page, type Spot, words } from '../reading/zh-page.ts';
import { readingOf } from '../reading/zh-reading.ts';
import { ofKind } from './zh-ellipsis.ts';
import { framed } from './zh-headed.ts';
import { indicatorRule } from './zh-rule.ts';
import { isEmpty, isNamed, MEASURE, OWNER, seek } from './zh-told.ts';
import { isVerbal, nameOf, topicOf, trimTopic } from './zh-topic.ts';

// 集聚100家大模型企业机构，录得70宗首次公开招股
//          ^^^^^^^^^^^^^^        ^^^^^^^^^^^^
export const countedNoun = indicatorRule(
  'indicator/zh-counted-noun',
  'The noun behind a number is what is counted.',
  (page, spot) => {
    const { draft } = spot;
    if (draft.type === 'growth' || draft.type === 'change' || draft.type === 'multiple' || draft.unit === '%')
      return null;
    const { after } = readingOf(page, spot);
    if (after.end - after.start < 1 || ranks(page, spot)) return null;
    if (draft.unit !== 'count' && !isEmpty(page, spot) && !hasOwnMeasure(page, spot)) return null;
    if (isVerbal(page, { start: after.start, end: after.end })) return null;
    // 35个城市的汽车保有量超百万辆: what is counted ends where the next series begins
    const of = spot.to < spot.clause.end ? page.view.slice(after.start, after.end).indexOf('的') : -1;
    const noun = nameOf(page, { start: after.start, end: of >= 2 ? after.start + of : after.end });
    // 首个突破13万亿元的省份: who it is, not what is measured
    if (draft.unit !== 'count' && after.linked && noun !== null && OWNER.test(noun)) return null;
    // 从5比特计算量跃升至千比特规模: of what it was before
    const last = page.spots[spot.index - 1];
    if (
      noun !== null &&
      /^(?:规模|規模|水平|[级級]别|[级級]別|体量|體量|量[级級])$/u.test(noun) &&
      last?.clause === spot.clause &&
      last.draft.unit === draft.unit &&
      /[从由]/u.test(page.flat.slice(last.from, last.start))
    )
      return last.draft.indicator;
    return noun;
  },
);

// 云贝在第三季度实现了936亿元的营收
//                                 ^^^^
/** Does a measure stand behind a sum with 的, and nothing before it but who has it and a verb? */
function hasOwnMeasure(page: Page, spot: Spot): boolean {
  const { after } = readingOf(page, spot);
  if (!after.linked || !/^[A-Z]{3}$/u.test(spot.draft.unit)) return false;
  const noun = page.view.slice(after.start, after.end);
  if (!MEASURE.test(noun) || /规模|[价额数]$|投资|资金|资产|贷款|债|利益/u.test(noun)) return false;
  const topic = topicOf(page, spot);
  return !isNamed(page, page.view.slice(topic.start, topic.end), topic);
}

/** Was something counted with the same counter before? */
export const isCounted = (page: Page, spot: Spot): boolean =>
  page.spots
    .slice(Math.max(0, spot.index - 8), spot.index)
    .some(
      ({ draft }) =>
        draft.unit === spot.draft.unit &&
        draft.counter === spot.draft.counter &&
        (draft.type ?? 'level') === 'level',
    );

/** 日本以50413台位居第二: the number is what it ranks with, of what was measured before. */
export function ranks(page: Page, spot: Spot): boolean {
  if (
    (spot.draft.type ?? 'level') === 'level' &&
    LISTED.test(page.view.slice(spot.end, Math.min(spot.end + 8, page.view.length)))
  ) {
    if (page.named[spot.start - 1] === 1 || isEmpty(page, spot)) return true;
    if (AS_FOR.test(page.view.slice(spot.from, spot.start))) return true;
    const stretch = topicOf(page, spot);
    return !isNamed(page, page.view.slice(stretch.start, stretch.end), stretch);
  }
  const first = firstOfRow(page, spot);
  if (!BY.test(page.view.slice(first.from, first.start))) return false;
  return RANKED.test(page.view.slice(spot.end, Math.min(spot.end + 32, page.view.length)));
}

const BY = /[以凭](?:借|着)?[约近逾超]?$/u;

// 分别以370.2万辆、355.1万辆、292.6万辆分列前三
//       ^^^^^^^^^ of all three
/** The first of a few figures in a row. */
function firstOfRow(page: Page, spot: Spot): Spot {
  let first = spot;
  for (let steps = 0; steps < 5; steps++) {
    const last = page.spots[first.index - 1];
    if (last?.clause !== spot.clause || !/^[、和及与]$/u.test(page.view.slice(last.end, first.start))) break;
    first = last;
  }
  return first;
}

/** Counters that one and the same thing may have: 7150万部, 5420万台. */
const THINGS = /^[部台辆架套支件款輛]$/u;

/** 每股纯益则以富邦金6.38元最高: by whom it is highest. */
const AS_FOR = /[则均也]?以(?![上下内])[^以,，]{1,14}$/u;

// 新北市404万人最多，台中市285万人次之，高雄市273万人第三
const LISTED =
  /^(?:最[多高少低大重快慢强弱长短贵深]|居[冠首次末]|次之|其次|再次之|殿后|垫底|(?:排名?|列|居|位居|位列|[登站攀挤]上|跃居|升至|爬[到至])?第(?:[一二三四五六七八九十]|\d{1,2})名?|紧[追随]其后|紧跟在?后|领先|称冠|夺冠|夺魁|登顶|称霸)(?=[,，、。；;]|$)/u;

const RANKED =
  /^(?:[、和及与]\uE004{1,12}){0,4}(?:[^,，;；。\uE004]{0,12}[,，])?(?:的[^,，;；。\uE004]{2,8}?)?(?:继续|再[次度]|依[旧然]|仍[然旧]?)*(?:紧随其后|[位名分暂并]列|位居|居[首次前第于]|位[于次第]|排[名在行第]|列[第居]|占据?第|夺[冠得]|拔得|称[冠霸]|领[跑先衔军]|登[顶上]|退居|重居|重坐|重[夺返登回]|连[\u3400-\u9fff]{1,3}[夺称蝉]|[抢夺拿坐]下|稳[坐居]|坐稳|[站跃]上|跃居|摘[下得]|捧走|问鼎|折桂|独占鳌头|占得|力压|包办|奠定|紧随|蝉联|垫底|屈居|跻身|次之)/u;

// 宁德时代装车量107GWh；另一家以35.9GWh位列第三
//         ^^^^^^          ^^^^^^^
export const ranked = indicatorRule(
  'indicator/zh-ranked',
  'What something ranks with is of what was measured in the same unit before: 以35.9GWh位列第三.',
  (page, spot) => {
    if (!ranks(page, spot)) return null;
    // 每股纯益则以富邦金6.38元最高: what it is highest in stands before 以
    const told = page.view.slice(spot.from, spot.start).search(AS_FOR);
    const series = told < 2 ? null : nameOf(page, trimTopic(page, spot.from, spot.from + told));
    if (series !== null && MEASURE.test(series)) return series;
    // 以35.9万辆的销量位居第三
    const noun =
      /^(?:左右)?的([^\uE004,，]{2,8}?)(?=继续|再[次度]|依[旧然]|仍|[稳位名分暂并]列|位居|[居排夺领登稳]|列第|高居)/u.exec(
        page.view.slice(spot.end, spot.to),
      )?.[1];
    if (noun !== undefined && !/成绩|表现|优势|佳绩/u.test(noun)) {
      const at = page.view.indexOf(noun, spot.end);
      return words(page, at, at + noun.length);
    }
    const last =
      seek(
        page,
        spot,
        (mate) => mate.draft.unit === spot.draft.unit && mate.draft.counter === spot.draft.counter,
        2,
      ) ??
      (spot.draft.unit === 'count' && THINGS.test(spot.draft.counter ?? '')
        ? seek(page, spot, ({ draft }) => THINGS.test(draft.counter ?? ''), 2)
        : null);
    // 入境旅客420万人次，日本客68万人次居首
    const first = firstOfRow(page, spot);
    const by = BY.test(page.view.slice(first.from, first.start));
    const own = by || isEmpty(page, spot) ? null : nameOf(page, topicOf(page, spot));
    const listed = LISTED.test(page.view.slice(spot.end, Math.min(spot.end + 8, page.view.length)));
    if (last === null) return framed(page, spot) ?? own;
    if (own === null || !listed) return last.draft.indicator ?? own;
    return ofKind(own, last.draft.indicator ?? '') ?? own + (last.draft.indicator ?? '');
  },
);

// 其中51个提交新品种保护，19个已获授权
//        ^^^^^^^^^^^^^^       ^^^^^^^^
export const doneBehind = indicatorRule(
  'indicator/zh-done-behind',
  'With nothing named before it, a count is of what is done behind it.',
  (page, spot) => {
    const { draft } = spot;
    if (draft.unit !== 'count' || draft.type === 'growth' || draft.type === 'change') return null;
    const { after } = readingOf(page, spot);
    if (after.clauseEnd - after.start < 2 || after.linked || ranks(page, spot)) return null;
    if (
      /^(?:相[比较当差]|上下|不等)/u.test(page.view.slice(after.start, after.clauseEnd)) ||
      startsWithMove(page, after.start, after.clauseEnd)
    )
      return null;
    const behind = nameOf(page, { start: after.start, end: after.clauseEnd });
    // 50万旅客到访: who it is stands in the number
    const noun = draft.rules.includes('number/counted-noun') ? draft.counter : null;
    return noun === null || behind === null ? behind : noun + behind;
  },
);
