import type { Tail } from '../../locale/zh-predicates.ts';
import type { Hit } from '../reading/lexicon.ts';
import { startsWithMove } from '../reading/zh-after.ts';
import { type Page, type Spot, words } from '../reading/zh-page.ts';
import { readingOf } from '../reading/zh-reading.ts';
import { indicatorRule } from './zh-rule.ts';
import { clauseBefore, headBefore, isEmpty, isInPart, isRatio, OWNER, seek } from './zh-told.ts';
import { nameOf, topicOf } from './zh-topic.ts';

/** Begins like a part of something named before: 占全球比重, 与国内生产总值之比, 占比. */
const PART_START =
  /^(?:[约仅只或]|不足|超过|不到)*(?:占(?![地用道])|相当于|所占|比重|占比|比例$|份额|(?:总量|总数|总额|全国|全省|全市|全球)$)/u;

export const isPart = (text: string): boolean =>
  PART_START.test(text) || (text.startsWith('与') && text.includes('之比'));

/** 与国内生产总值之比: a ratio to something, of what was named before. */
export const isRatioTo = (page: Page, { start, end }: { start: number; end: number }): boolean =>
  page.view.charAt(start - 1) === '与' && page.view.slice(start, end).endsWith('之比');

const partText = (page: Page, spot: Spot): string => {
  const { start, end } = topicOf(page, spot);
  return page.view.slice(start, end);
};

const RANK =
  /(?:排名|名列|位列|位居|高居|稳居|退居|屈居|居)(?:[首冠次末第前]|榜首)|重夺|夺[冠魁得]|称[冠霸]|领先|领[跑军]|登顶|问鼎|独占鳌头|紧[追随]其后|垫底|遥遥/u;

// 90%以上的高端芯片都依赖进口；8%的经济总量
//          ^^^^^^^^^^^^^^^^       ^^^^^^^^
export const partBehind = indicatorRule(
  'indicator/zh-part-behind',
  'What stands behind a share with 的 is the part: 超九成的企业…',
  (page, spot) => {
    const { draft } = spot;
    if (draft.unit !== '%' || draft.type !== 'share') return null;
    const { after } = readingOf(page, spot);
    if (after.clauseEnd - after.start < 2 || startsWithMove(page, after.start, after.clauseEnd)) return null;
    // 以44.1%的份额居首: how it ranks by it is no part of the name
    const rank = after.linked ? page.view.slice(after.start, after.clauseEnd).search(RANK) : -1;
    const behind = nameOf(page, { start: after.start, end: rank > 0 ? after.start + rank : after.clauseEnd });
    if (rank === 0 || (!after.linked && RANK.test(page.view.slice(after.start, after.clauseEnd))))
      return null;
    // 低于50%的荣枯线
    if (
      after.linked &&
      behind !== null &&
      /^(?:荣枯线|榮枯線|警戒[线線]|[红紅][线線]|分界[线線]|及格[线線])/u.test(behind)
    )
      return behind;
    // 前三大厂商合计占据市场83%的份额
    if (
      after.linked &&
      behind !== null &&
      /^(?:市场)?(?:份额|比重|比例|股份|股权|权益)$|^(?:市場)?(?:份額|比重|比例|股份|股權|權益)$/u.test(
        behind,
      ) &&
      !isEmpty(page, spot)
    ) {
      const owner = nameOf(page, topicOf(page, spot));
      if (owner !== null) return owner + behind;
    }
    if (after.linked) return behind;
    // 维持在5%左右的较低水平
    if (
      behind === null ||
      /^(?:[较較相极極更]?[高低好佳优優]|合理|正常|历史|歷史|同期)?的?(?:水平|水[準准]|[区區][间間]|高位|低位)$/u.test(
        behind,
      )
    )
      return isEmpty(page, spot) ? null : nameOf(page, topicOf(page, spot));
    if (isEmpty(page, spot)) return null;
    const topic = nameOf(page, topicOf(page, spot));
    return topic === null || behind === null || isPart(topic) ? null : topic + behind;
  },
);

/** What the part of a sentence behind 其中 is a part of: the last amount told before it. */
export function wholeBefore(page: Page, spot: Spot, inUnit = false): string | null {
  if (inUnit && !isInPart(page, spot)) return null;
  const head = seek(
    page,
    spot,
    (mate) =>
      (mate.draft.type ?? 'level') === 'level' &&
      mate.draft.unit !== '%' &&
      (!inUnit || (mate.draft.unit === spot.draft.unit && !isInPart(page, mate))),
  );
  if (head === null || head.clause.sentence !== spot.clause.sentence || head.draft.indicator === null)
    return null;
  return /[;；]/u.test(page.flat.slice(head.end, spot.start)) || head.draft.indicator.length > 12
    ? null
    : head.draft.indicator;
}

// 鳳梨釋迦外銷1.12萬公噸，其中近八成銷往東南亞
//                                  ^^^^^^^^^^
export const partDone = indicatorRule(
  'indicator/zh-part-done',
  'A share with nothing named before it is of what the part does, told of what was counted before it.',
  (page, spot) => {
    if (spot.draft.unit !== '%' || spot.draft.type !== 'share' || !isEmpty(page, spot)) return null;
    const { after } = readingOf(page, spot);
    if (after.linked) return null;
    if (after.clauseEnd - after.start < 2 || startsWithMove(page, after.start, after.clauseEnd)) return null;
    // 92%为男性
    const is = /^[为是系属](?![了何否])/u.test(page.view.slice(after.start, after.clauseEnd)) ? 1 : 0;
    const behind = nameOf(page, { start: after.start + is, end: after.clauseEnd });
    // 当中约七成车主曾多次北上: the part has a name of its own.
    if (
      !/^(?:[销售]往|来自|[靠去向属为是被由]|用于|出口|流向|投向|集中|分布|位于|进入|选择)/u.test(
        page.view.slice(after.start, after.clauseEnd),
      )
    )
      return behind;
    const head = headBefore(page, spot, isHead);
    return head !== null &&
      behind !== null &&
      head.clause.sentence === spot.clause.sentence &&
      head.draft.type !== 'share'
      ? (head.draft.indicator ?? '') + behind
      : behind;
  },
);

/** 占 of what is said to be a part, in the script of the text; of 拿走, 独占 and 囊括 as well. */
export function shareMark(page: Page, tail: readonly Hit<Tail>[]): string | null {
  const share = tail.find((hit) => hit.value === 'share');
  if (share === undefined) return null;
  if (share.word.startsWith('占')) return words(page, share.start, share.start + 1);
  return page.scene.lang === 'zh-Hant' ? '佔' : '占';
}

export const isHead = (mate: Spot): boolean =>
  mate.draft.type !== 'share' || !mate.draft.rules.includes(partOf.name);

// 5G基站总量达231.2万个，占全球比重为63.5%
// ^^^^^^^^^^              ^^^^^^^^^^
export const partOf = indicatorRule(
  'indicator/zh-part-of',
  'A part of something named before: its name, then 占…比重.',
  (page, spot) => {
    const points = spot.draft.unit === 'pp' && isPart(partText(page, spot));
    if (spot.draft.type !== 'share' && spot.draft.type !== 'multiple' && !points) return null;
    const { before } = readingOf(page, spot);
    const stretch = topicOf(page, spot);
    const said = /^所?占比[例重]?$/u.test(page.view.slice(stretch.start, stretch.end));
    const bare = (isEmpty(page, spot) && !said) || isRatio(page, spot);
    const share = shareMark(page, before.tail);
    if (bare && share === null && !isRatio(page, spot)) return null;
    const part = isRatio(page, spot)
      ? null
      : bare && share !== null
        ? share + '比'
        : nameOf(page, isRatioTo(page, stretch) ? { start: stretch.start - 1, end: stretch.end } : stretch);
    const head =
      headBefore(page, spot, (mate) => isHead(mate) && !isActors(mate)) ?? headBefore(page, spot, isHead);
    const sameSentence = head !== null && head.clause.sentence === spot.clause.sentence;
    const name = sameSentence
      ? head.draft.indicator
      : (clauseBefore(page, spot) ?? head?.draft.indicator ?? null);
    const like =
      part === null
        ? /^(?:相当于|相等于|等同于|已?完成)[^\uE004]{2,14}?(?=的)/u.exec(
            page.view.slice(spot.from, spot.start),
          )
        : null;
    if (like !== null && name !== null) return name + words(page, spot.from, spot.from + like[0].length);
    if (part === null) return name;
    if (name === null) return part;
    const whole = bare ? lastWhole(page, spot) : null;
    if (whole !== null) return name + part.charAt(0) + whole;
    // 增加值增速比第二产业快1.5个百分点；占国内生产总值的比重为54.3%: of the value, not of its growth
    const grown = /^(.{2,}?)(?:同比|环比|年均)?(?:[增降升涨跌][速幅]|增[长長]率|成[长長]率)$/u.exec(
      name,
    )?.[1];
    if (grown !== undefined) return grown + part;
    // 手机出货186万部，份额26.7%: of the product
    if (/^(?:市[场場])?(?:份[额額]|[占佔]有率|市[占佔]率?)$/u.test(part))
      return (
        (/^(?!批|出口)(.{2,12}?)(?:[产產]?[销銷]售?量?|交付量?|出[货貨]量?|[装裝]车量|[装裝]機量?)$/u.exec(
          name,
        )?.[1] ?? '') + part
      );
    // 占比为38.2%, 2022年占比为35.6%: the name says already that it is a part.
    return SHARE_NAME.test(name) && /^(?:所?[占佔]比|比重)/u.test(part) ? name : name + part;
  },
);

/** 57家企业: who does it is no whole of what is done. */
const isActors = ({ draft }: Spot): boolean => draft.unit === 'count' && OWNER.test(draft.indicator ?? '');

// 光电出力683万千瓦、占总发电量23%，风电329万千瓦、占11%
//                                              ^^ of the same whole
function lastWhole(page: Page, spot: Spot): string | null {
  const last = seek(page, spot, (mate) => mate.draft.type === 'share', 0)?.draft;
  return last?.rules.includes(partOf.name) === true
    ? (/[占佔](?!比)([^占佔]{2,12})$/u.exec(last.indicator ?? '')?.[1] ?? null)
    : null;
}

const SHARE_NAME = /(?:[占佔]比|比重|比例|份[额額]|占有率)$/u;

// 营收36.9亿美元，市占率12.4%，环比增长14.1%；网上销售占7.8%，为24亿元
//                              ^^^^^^^^^^^^^^ a share does not grow by a percentage   ^^^^^^ nor is it money
/** What is carried on from a head: from a share only what it is a share of, unless this is a share as well. */
export function ofWhole(page: Page, spot: Spot, head: Spot): string | null {
  const { type, unit } = spot.draft;
  const grows = type === 'growth' && unit === '%';
  if (head.draft.type !== 'share' || unit === 'pp' || unit === 'bp' || (unit === '%' && !grows))
    return head.draft.indicator;
  const amount = seek(
    page,
    spot,
    (mate) =>
      mate.draft.unit !== '%' &&
      mate.draft.unit !== 'pp' &&
      (grows || mate.draft.unit === unit) &&
      (mate.draft.type ?? 'level') === 'level' &&
      mate.draft.subject === spot.draft.subject &&
      mate.clause.sentence === spot.clause.sentence,
  );
  return amount === null ? (head.draft.indicator?.replace(/[占佔]比$/u, '') ?? null) : amount.draft.indicator;
}
