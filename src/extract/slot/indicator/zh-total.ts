import { type Spot, words } from '../reading/zh-page.ts';
import { readingOf } from '../reading/zh-reading.ts';
import { renamingRule } from './zh-rule.ts';
import { seek } from './zh-told.ts';
import { nameOf, topicOf } from './zh-topic.ts';

const BARE_TOTAL =
  /^(?:[总總](?:[额額量数數值]|金[额額]|[规規]模)|金[额額]|[数數]量|(?:涉及|合同|交易|成交)金[额額]|(?:折合)?(?:[单單][价價]|均[价價])|[总總]?面[积積])$/u;

// 对华投资总额为32亿美元。…而最高峰是2018年，总额高达485亿美元
// ^^^^^^^^^^^^                              ^^^^
export const bareTotal = renamingRule(
  'indicator/zh-bare-total',
  'A bare total or amount is of what was told before: the total of the same name, or the amount of what was counted.',
  (page, spot) => {
    if ((spot.draft.type ?? 'level') !== 'level') return null;
    const text = nameOf(page, topicOf(page, spot));
    if (text === null || !BARE_TOTAL.test(text)) return null;
    const last = seek(
      page,
      spot,
      (mate) =>
        mate.draft.unit === spot.draft.unit &&
        (mate.draft.type ?? 'level') === 'level' &&
        (mate.draft.indicator ?? '').endsWith(text.slice(-2)),
      2,
    );
    const counted = seek(
      page,
      spot,
      (mate) => mate.draft.unit === 'count' && (mate.draft.type ?? 'level') === 'level',
    );
    // 一手私宅注册1893宗，总值205.6亿元: of what was counted last
    const newer =
      counted !== null &&
      counted.clause.sentence === spot.clause.sentence &&
      counted.index > (last?.index ?? -1);
    if (last !== null && !newer) return last.draft.indicator;
    return counted !== null &&
      counted.clause.sentence === spot.clause.sentence &&
      !(counted.draft.indicator ?? '').endsWith(text)
      ? (counted.draft.indicator ?? '') + text
      : null;
  },
);

// 年交易额不到30亿元，与定下的目标相差了1000多倍
// ^^^^^^^^            ^^^^^^^^^^^^^^^^
export const apart = renamingRule(
  'indicator/zh-apart',
  'How far something is from something else is told of what was named before.',
  (page, spot) => {
    const text = page.view.slice(Math.max(spot.from, spot.start - 40), spot.start);
    const said = /^[,，]?((?:[与和同较比]|距离?)[^\uE004]{1,20}?(?:相差|差距|落差|[仍还尚只]差))/u.exec(
      text,
    )?.[1];
    if (said === undefined) return null;
    const head = seek(page, spot, () => true);
    const from = Math.max(spot.from, spot.start - 40) + text.indexOf(said);
    return head === null || head.clause.sentence !== spot.clause.sentence
      ? null
      : (head.draft.indicator ?? '') + words(page, from, from + said.length);
  },
);

// A股新增上市20家，同比减少31%；港股新增上市5家，同比减少70%；总体降幅约40%
//                                                         ^^^^^^^^
export const overall = renamingRule(
  'indicator/zh-overall',
  'An overall rate behind several parts is of what their names have in common, and of none of them alone.',
  (page, spot) => {
    const { before } = readingOf(page, spot);
    const said = /^(?:总体|整体|合计|总的)(?=[增降涨跌升减]幅|增速|增长|下降)/u.exec(
      page.view.slice(spot.clause.start, spot.start),
    );
    if (said === null) return null;
    const heads: Spot[] = [];
    for (let i = spot.index - 1; i >= 0 && heads.length < 2; i--) {
      const mate = page.spots[i];
      if (mate === undefined || mate.clause.sentence !== spot.clause.sentence) break;
      if (mate.draft.indicator !== null && heads.every((each) => each.draft.subject !== mate.draft.subject))
        heads.push(mate);
    }
    const [second, first] = heads;
    if (first === undefined || second === undefined) return null;
    let shared = commonEnd(first.draft.indicator ?? '', second.draft.indicator ?? '');
    // A股, 港股: what the names of the parts share is theirs
    for (const { draft } of [first, second])
      while (shared !== '' && commonEnd(draft.subject ?? '', shared.charAt(0)) !== '')
        shared = shared.slice(1);
    spot.draft.subject = null;
    return shared.length < 2
      ? null
      : shared + words(page, spot.clause.start, Math.max(before.end, spot.clause.start + 4));
  },
);

/** What two names end with alike. */
function commonEnd(a: string, b: string): string {
  let length = 0;
  while (
    length < Math.min(a.length, b.length) &&
    a.charAt(a.length - 1 - length) === b.charAt(b.length - 1 - length)
  )
    length++;
  return a.slice(a.length - length);
}

// 风电装机1274万千瓦，光伏装机819万千瓦，两者合计占全省总装机的41%
//                                         ^^^^
export const both = renamingRule(
  'indicator/zh-both',
  'The two or three together (两者, 三者合计) are what was told last, by their names.',
  (page, spot) => {
    const said = /^[两二三四]者(?:合计|之和|相加|共)?/u.exec(page.view.slice(spot.clause.start, spot.start));
    if (
      said === null ||
      spot.from !== spot.clause.start ||
      /相[差比]|之[比差]/u.test(page.view.slice(spot.from, spot.start))
    )
      return null;
    const count = '两三四'.indexOf(said[0].charAt(0).replace('二', '两')) + 2;
    const names: string[] = [];
    for (let i = spot.index - 1; i >= Math.max(0, spot.index - 12) && names.length < count; i--) {
      const mate = page.spots[i];
      if (mate === undefined || mate.clause.sentence !== spot.clause.sentence) break;
      const name = mate.draft.indicator;
      if ((mate.draft.type ?? 'level') !== 'growth' && name !== null && !names.includes(name))
        names.unshift(name);
    }
    const rest = topicOf(page, spot);
    const from = spot.clause.start + said[0].length;
    return names.length < count ? null : names.join('、') + words(page, Math.min(from, rest.end), rest.end);
  },
);

// 国产车销售22.6万辆，进口车22.1万辆，合计44.7万辆
//                                     ^^^^ the sum of the two
export const sumOf = renamingRule(
  'indicator/zh-sum',
  'A bare 合计 that is the sum of the figures before it is of all of them.',
  (page, spot) => {
    if (
      !/^(?:两[项者]?)?(?:合计|总计|共计|合共)(?:[约达为近]|超过)?$/u.test(
        page.view.slice(spot.from, spot.start),
      )
    )
      return null;
    const { value, unit } = spot.draft;
    const names: string[] = [];
    let sum = 0;
    for (let i = spot.index - 1; i >= Math.max(0, spot.index - 8) && value !== null; i--) {
      const mate = page.spots[i];
      if (mate === undefined || mate.clause.sentence !== spot.clause.sentence) return null;
      if (mate.draft.unit !== unit || (mate.draft.type ?? 'level') !== 'level' || mate.draft.value === null)
        continue;
      sum += mate.draft.value;
      if (mate.draft.indicator !== null && !names.includes(mate.draft.indicator))
        names.unshift(mate.draft.indicator);
      if (names.length > 1 && Math.abs(sum - value) <= 0.006 * value) return names.join('、');
    }
    return null;
  },
);

// 产钢412.8万吨
// ^^^^
export const produced = renamingRule(
  'indicator/zh-produced',
  'To produce a thing is its output: 产钢 is 钢产量.',
  (_page, spot) => {
    const match =
      /^[产產]([钢鋼铁鐵煤油气氣粮糧铜銅铝鋁材糖盐鹽纸紙茶棉]{1,2}|原油|原煤|天然气|天然氣|水泥|粗[钢鋼]|生[铁鐵]|汽[车車])$/u.exec(
        spot.draft.indicator ?? '',
      );
    if (match?.[1] === undefined) return null;
    return match[1] + (spot.draft.indicator?.charAt(0) === '產' ? '產量' : '产量');
  },
);
