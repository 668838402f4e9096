import { type Page, type Spot, words } from '../reading/zh-page.ts';
import { readingOf } from '../reading/zh-reading.ts';
import { ofKind } from './zh-ellipsis.ts';
import { nextOfRow, seriesBefore } from './zh-headed.ts';
import { isHead, ofWhole } from './zh-part.ts';
import { indicatorRule, renamingRule } from './zh-rule.ts';
import { clauseBefore, headBefore, MEASURE, seek } from './zh-told.ts';

const isLevel = ({ draft }: Spot): boolean => (draft.type ?? 'level') === 'level';
const sameUnit = (a: Spot, b: Spot): boolean =>
  a.draft.unit === b.draft.unit && a.draft.counter === b.draft.counter;
const sameSentence = (a: Spot, b: Spot): boolean => a.clause.sentence === b.clause.sentence;

/** Counters of one kind of thing only: 辆, 人次, not 个. */
const TELLING = /^(?:.{2,}|[户戶辆輛台臺套宗起笔筆架艘份列头頭])$/u;

// 3G用户净增8399.1万户，达到21241.5万户；安装量将增长6%，达到57.5万台
//                       ^^^^^^^^^^^^^                        ^^^^^^ of what has grown
function grown(page: Page, spot: Spot): string | null {
  const last = page.spots[spot.index - 1];
  if (last === undefined || !isLevel(spot) || !sameSentence(last, spot)) return null;
  // 降息25个基点至4.25%
  if (/^[加降減减升]息$/u.test(last.draft.indicator ?? '') && spot.draft.unit === '%') return '利率';
  if (last.draft.type === 'growth' && REACHED.test(page.view.slice(last.end, spot.start)))
    return last.draft.indicator;
  return last.draft.type === 'change' && sameUnit(last, spot)
    ? (last.draft.indicator?.replace(/(?:累[计計])?(?:[净淨]?增[加长長]?|新增)$/u, '') ?? null)
    : null;
}

const REACHED =
  /^(?:以?上|左右)?[,，]?(?:[增升降减跌涨]?[至到为]|达到?|[增升降减跌涨]达)(?:[了约近逾]|超过)*$/u;

// 来台旅客652万人次…；每人每日消费179美元。今年目标上看1200万人次
//                                          ^^^^^^^^^^ of what was counted so before
function countedSo(page: Page, spot: Spot): string | null {
  if (spot.draft.unit !== 'count' || !isLevel(spot) || !TELLING.test(spot.draft.counter ?? '')) return null;
  if (/的|其中|当中/u.test(page.flat.slice(spot.clause.start, spot.start))) return null;
  return seek(page, spot, (mate) => sameUnit(mate, spot) && isLevel(mate))?.draft.indicator ?? null;
}

/** Of the figures before it, the one that a figure without a name goes on about. */
function headOf(page: Page, spot: Spot): Spot | null {
  const { unit, type } = spot.draft;
  const near = (mate: Spot): boolean => sameUnit(mate, spot) && isLevel(mate) && sameSentence(mate, spot);
  // 营收31.6亿美元，市占率7.3%，另一家22.1亿美元: money is no share. But 亏损收窄65%至2400万元
  const other = page.spots[spot.index - 1]?.draft;
  const apart = isLevel(spot) && unit !== '%' && unit !== 'count' && other?.type === 'share';
  const last =
    unit === 'pp' || unit === 'bp'
      ? headBefore(page, spot, (mate) => mate.draft.unit === '%')
      : type === 'change' || apart
        ? headBefore(page, spot, near)
        : null;
  return last ?? headBefore(page, spot, isHead) ?? headBefore(page, spot, () => true);
}

// 国内生产总值达到114万亿元，增长8.1%
// ^^^^^^^^^^^^                   ^^^^
export const carried = indicatorRule(
  'indicator/zh-carried',
  'A figure that names nothing goes on about the one before it, an amount about the last in its unit.',
  (page, spot) => {
    const told = grown(page, spot) ?? countedSo(page, spot);
    if (told !== null) return told;
    const { unit, type } = spot.draft;
    const head = headOf(page, spot);
    if ((unit === 'pp' || unit === 'bp') && head?.draft.unit === '%' && sameSentence(head, spot)) {
      // 降幅收窄1.6个百分点: of the fall, not of what fell.
      const rate = readingOf(page, spot).before.tail.find((hit) => /[速幅]$/u.test(hit.word));
      return (head.draft.indicator ?? '') + (rate === undefined ? '' : words(page, rate.start, rate.end));
    }
    // 税前亏损61亿元；它只卖出1.4万辆: what is counted is no sum of money
    if (
      unit === 'count' &&
      isLevel(spot) &&
      /^[A-Z]{3}$/u.test(head?.draft.unit ?? '') &&
      TELLING.test(spot.draft.counter ?? '') &&
      /[卖售]出?了?[约近逾超]*$/u.test(page.view.slice(spot.from, spot.start))
    )
      return null;
    const next = nextOfRow(page, spot);
    if (next !== null) return ofKind(next, head?.draft.indicator ?? '') ?? next;
    const named = clauseBefore(page, spot);
    // 产量2150公吨，收购价却不涨反跌，每台斤650元: a clause between names another series. But 一线城市分化明显：上海环比涨15%
    // goes on about the last one.
    if (named !== null && MEASURE.test(named)) return named;
    if (head !== null && sameSentence(head, spot)) return ofWhole(page, spot, head);
    // 猪肉则明显便宜，降幅达33.3%: what the clause before is about, not what the sentence before was
    if (type === 'growth' && named !== null && page.clauses[spot.clause.index - 1]?.mark !== ':')
      return named;
    if (type === 'growth' && head !== null) return head.draft.indicator;
    // 到9月底规模突破1亿千瓦…。目标是到2027年装到1.8亿千瓦: of what was measured in that unit
    const alike =
      named === null && isLevel(spot) && unit !== '%' && unit !== 'count'
        ? seek(page, spot, (mate) => mate.draft.unit === unit && isLevel(mate), 3)
        : null;
    return alike?.draft.indicator ?? named ?? head?.draft.indicator ?? seriesBefore(page, spot);
  },
);

/** What is left of a short name when the word for its amount is taken off: 新装(量), 出货(额). */
const core = (text: string): string => text.replace(/(?<=.{2})[量额額数數值]$/u, '');

/** Are its characters in a longer name, in order, the first of them near its front? A name that ends like it is no fuller. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  const first = long.indexOf(short.charAt(0));
  if (first > 3 || (first > 0 && long.endsWith(short.slice(-1)))) return false;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

// 新装工业机器人55万台…。2023年新装量将达59万台；破获电信网络诈骗案件923起…。今年又破案235起
//                            ^^^^^^                                           ^^^^
export const shortFor = renamingRule(
  'indicator/zh-short-for',
  'Two or three characters out of a longer name told before, of the same unit or of its growth, stand for it.',
  (page, spot) => {
    const { indicator, type, unit } = spot.draft;
    if (indicator === null || !/^[\u3400-\u9fff]{2,3}(?<![价價率费費])$/u.test(indicator)) return null;
    const short = core(indicator);
    const grows = type === 'growth' || unit === 'pp';
    const head = seek(
      page,
      spot,
      (mate) =>
        (grows ? mate.draft.unit !== '%' || mate.draft.type === 'growth' : sameUnit(mate, spot)) &&
        mate.draft.subject !== mate.draft.indicator &&
        (mate.draft.indicator ?? '').length > indicator.length + 1 &&
        !/[进進]出口|[产產][销銷]|合共|\d/u.test(mate.draft.indicator ?? '') &&
        isShortFor(short, mate.draft.indicator ?? ''),
      3,
    );
    return head === null ? null : head.draft.indicator;
  },
);
