import type { FigureType } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';
import type { Refiner } from '../../rule.ts';
import { growthNouns, rateNouns, shareNouns } from '../../locale/zh-predicates.ts';
import { lexicon } from '../reading/lexicon.ts';
import { pageOf, TIME, type Page, type Spot } from '../reading/zh-page.ts';
import { isExpected, trimTopic } from '../indicator/zh-topic.ts';
import { readingOf } from '../reading/zh-reading.ts';

const growth = lexicon(growthNouns);

/** A rule that gives a type to figures that have none yet. */
function typeRule(
  name: string,
  about: string,
  decide: (page: Page, spot: Spot) => FigureType | null,
): Refiner {
  const rule: Refiner = {
    name,
    slot: 'type',
    about,
    refine(scene: Scene) {
      const page = pageOf(scene);
      for (const spot of page.spots) {
        if (spot.draft.type !== null) continue;
        const type = decide(page, spot);
        if (type === null) continue;
        spot.draft.type = type;
        spot.draft.rules.push(name);
      }
    },
  };
  return rule;
}

/** Less of something counted or weighed, the thing named behind the verb. */
const LESS = /(?:减少|减排|少排)(?![的了后])[\u3400-\u9fff]{2,12}$/u;

/** The words between the topic and the figure say up or down, and not "up to". */
export function direction(page: Page, spot: Spot): 'rise' | 'fall' | null {
  const { tail } = readingOf(page, spot).before;
  let arrives = false;
  let based = false;
  let owned = false;
  for (const hit of tail) {
    if (hit.word === '的' && !based) owned = true;
    if (hit.value === 'reach' && hit.word !== '达' && hit.word !== '达到') {
      // 增加 + 到, 缩水 + 至; but 增速 + 降至
      arrives = true;
      continue;
    }
    if (hit.value === 'be' && (hit.word === '为' || hit.word === '成')) arrives = true;
    // 提高到目前的60.8%: what it is by then
    if (hit.value === 'rise' || hit.value === 'fall')
      return (owned && based) || (arrives && !/[速幅率度]$/u.test(hit.word)) ? null : hit.value;
    // 高于上年12.1个百分点 is a difference, 高于95% a bound.
    // 高于9月的12.1%: that month's own figure.
    if (hit.value === 'compare' && based && owned) return null;
    if (hit.value === 'compare' && based) {
      if (/^[高多快]于$/u.test(hit.word)) return 'rise';
      if (/^[低少慢]于$/u.test(hit.word)) return 'fall';
    }
    if (hit.word === TIME) based = true;
  }
  // 年均减少入河泥沙2100万吨: the verb stands before what gets less.
  const { before } = readingOf(page, spot);
  if (
    spot.draft.unit !== '%' &&
    LESS.test(page.view.slice(before.start, before.end)) &&
    !/^(?:[CTHU][A-Z]{2}|x)$/u.test(spot.draft.unit)
  )
    return 'fall';
  return null;
}

/** 增长率, 降幅 at the end of the topic. */
export function growthNoun(page: Page, spot: Spot): 'rise' | 'fall' | null {
  const { before } = readingOf(page, spot);
  // 经济成长率预测值: the rate, as it is foretold
  const value = /(?:预[测估期计]|目标|实际|修正|初步统?计?|[概初]估统?计?|初步[估概]计?)[值数]?$/u.exec(
    page.view.slice(Math.max(before.start, before.end - 5), before.end),
  );
  return growth.before(page.view, before.end - (value?.[0].length ?? 0), before.start)?.value ?? null;
}

/** 同比, 环比 or 年均 stands before the figure. */
export function hasBasis(page: Page, spot: Spot): boolean {
  return readingOf(page, spot).before.tail.some((hit) => hit.value === 'basis');
}

const topicOf = (page: Page, spot: Spot): string => {
  const { before } = readingOf(page, spot);
  return page.view.slice(before.start, before.end);
};

// 高于上年12.1个百分点
//           ^^^^^^^^^^
export const points = typeRule(
  'type/zh-points',
  'Percentage points and basis points are a difference.',
  (_page, spot) => (spot.draft.unit === 'pp' || spot.draft.unit === 'bp' ? 'change' : null),
);

// 增长3倍；是上年的3倍
export const times = typeRule(
  'type/zh-times',
  '倍 is a multiple; behind 增长 or 上涨 it is growth. 翻一番 is a multiple.',
  (page, spot) => {
    if (spot.draft.unit !== 'x') return null;
    const quote = page.flat.slice(spot.start, spot.end);
    // 增速为营收增速的3倍: of what it is a multiple stands right before.
    if (/的[约近逾超]?过?$/u.test(page.flat.slice(Math.max(0, spot.start - 3), spot.start)))
      return 'multiple';
    return direction(page, spot) !== null && !quote.includes('番') ? 'growth' : 'multiple';
  },
);

// 约占全球货物贸易总额的10%；毛利率为31%
//   ^^                        ^^^^^^
export const partOfWhole = typeRule(
  'type/zh-part-of-whole',
  'A percentage behind 占, 比重 or the name of a part is a share.',
  (page, spot) => {
    if (spot.draft.unit !== '%') return null;
    const { before } = readingOf(page, spot);
    const topic = topicOf(page, spot);
    // 占比上升达74.6%: what a part came to; it would rise by points
    const came = before.tail.find(({ value }) => value !== 'hedge' && value !== 'mark')?.word;
    if (/^达到?$/u.test(came ?? '') && /(?:比重|占比|率|份额)$/u.test(topic) && shareNouns.test(topic))
      return 'share';
    if (direction(page, spot) !== null || growthNoun(page, spot) !== null) return null;
    // A coverage ratio above the whole is a level.
    if ((spot.draft.value ?? 0) > 100) return null;
    if (before.tail.some((hit) => hit.value === 'share') || /占/u.test(topic)) return 'share';
    return shareNouns.test(topic) && !rateNouns.test(topic) ? 'share' : null;
  },
);

// 利率降至3.45%，收益率2.6%
//               ^^^^^
export const rate = typeRule(
  'type/zh-rate',
  'Interest, return and coverage rates are a level.',
  (page, spot) =>
    spot.draft.unit === '%' &&
    direction(page, spot) === null &&
    growthNoun(page, spot) === null &&
    (rateNouns.test(topicOf(page, spot)) ||
      (spot.draft.value ?? 0) > 100 ||
      page.flat.charAt(spot.end - 1) === '厘')
      ? 'level'
      : null,
);

/** The last percentage before a figure, a few figures back at most. */
function lastPercent(page: Page, spot: Spot): Spot | null {
  for (let i = spot.index - 1; i >= Math.max(0, spot.index - 4); i--) {
    const last = page.spots[i];
    if (
      last?.draft.unit === '%' ||
      (last?.draft.unit === 'pp' &&
        readingOf(page, last).before.tail.some(({ word }) =>
          /^(?:增长|成长|增速|增长率|成长率)$/u.test(word),
        ))
    )
      return last;
  }
  return null;
}

/** 其中近八成…, …46.2亿元的近七成 */
function isPartOf(page: Page, spot: Spot): boolean {
  const said = page.view.slice(Math.max(spot.clause.start, spot.start - 12), spot.start);
  if (/恢复[到至][^\uE004]{0,11}$/u.test(said)) return true;
  if (/\uE004的(?:将?近|[约逾仅]|超过?|不到|不足)?$/u.test(said)) return true;
  return (
    /^其中(?:将?近|大?约|超过?|[逾仅有]|不到|不足|只有)*$/u.test(
      page.view.slice(spot.clause.start, spot.start),
    ) && !/[增升涨降跌减]/u.test(page.view.slice(spot.end, spot.to))
  );
}

/** Does something stand behind a figure, with nothing before it in its clause, that a part of them does? */
const isDone = (page: Page, spot: Spot): boolean => {
  const { after } = readingOf(page, spot);
  return (
    spot.from === spot.clause.start &&
    !after.linked &&
    /^[\u3400-\u9fff]{0,12}?(?:具备|具有|拥有|实现了?|建有|设有|配备|通了?|建成|开通|达到|完成)[\u3400-\u9fff]|^(?:选择|认为|表示|来自|属于|[属为是有未曾会因由在从被]|用于|集中|分布|位于|没有|愿意|支持|反对|打算|计划|担心|希望|使用|采用|参加|参与|接受|出口|销往|投向|流向)[\u3400-\u9fff]/u.test(
      page.view.slice(after.start, after.clauseEnd),
    )
  );
};

// 净息差收窄9个基点至1.52%
//                  ^^^^^ what it came to
export const arrived = typeRule(
  'type/zh-arrived',
  'A percentage behind 至 right after a difference in points is what it came to, not growth.',
  (page, spot) => {
    const last = page.spots[spot.index - 1];
    if (
      spot.draft.unit !== '%' ||
      last === undefined ||
      (last.draft.unit !== 'pp' && last.draft.unit !== 'bp')
    )
      return null;
    if (last.clause.sentence !== spot.clause.sentence) return null;
    if (!/^[,，]?(?:[升降增回]?[至到为达]|达到)[约近逾]?$/u.test(page.view.slice(last.end, spot.start)))
      return null;
    const topic = topicOf(page, last);
    const moved = readingOf(page, last).before.tail.some((hit) => /[速幅]$/u.test(hit.word));
    if (moved || growthNoun(page, last) !== null) return 'growth';
    // 降息25个基点至4.25%
    if (readingOf(page, last).before.tail.some(({ word }) => /^[加降减升]息$/u.test(word))) return 'level';
    return rateNouns.test(topic) && !shareNouns.test(topic) ? 'level' : 'share';
  },
);

// 今年增长预测由2.6%上调至2.8%，明年维持3%不变
//                          ^^^^            ^^
export const sameAsBefore = typeRule(
  'type/zh-same-as-before',
  'A percentage that names nothing goes on about growth, or a rate, when the one before it did.',
  (page, spot) => {
    if (spot.draft.unit !== '%') return null;
    const last = lastPercent(page, spot);
    if (last === null || spot.clause.sentence - last.clause.sentence > 1 || last.draft.type === 'share')
      return null;
    const { before, after } = readingOf(page, spot);
    const topic = trimTopic(page, before.start, before.end);
    // 其中近八成销往东南亚, 已达去年全年46.2亿元的近七成: a part of what was counted.
    if (isPartOf(page, spot)) return null;
    const expected = isExpected(page.view.slice(before.start, before.end));
    if ((topic.end > topic.start && !expected) || before.tail.some((hit) => hit.value === 'share'))
      return null;
    const named = before.end > before.start;
    if (last.clause.sentence !== spot.clause.sentence && !named) return null;
    // 国人出国年增10.7%，约35%选择日本: who do so
    if (!named && isDone(page, spot)) return null;
    if (
      after.linked &&
      !/^[\u3400-\u9fff]{0,4}(?:目标|区间|荣枯|均值|水平|平均)/u.test(
        page.view.slice(after.start, after.clauseEnd),
      )
    )
      return null;
    return last.draft.unit === 'pp' ? 'growth' : last.draft.type;
  },
);

// 同比增长34.3%，降幅约40%，按年+9.09%
//         ^^^^^
export const relativeChange = typeRule(
  'type/zh-relative-change',
  'A percentage behind a verb or a noun of growth, or behind 同比 alone, is growth.',
  (page, spot) => {
    if (spot.draft.unit !== '%') return null;
    const up = direction(page, spot) ?? growthNoun(page, spot);
    if (up !== null) return 'growth';
    const sign = /^[-+负]/u.test(page.flat.slice(spot.start, spot.end));
    return hasBasis(page, spot) || (sign && !shareNouns.test(topicOf(page, spot))) ? 'growth' : null;
  },
);

// 经济增长预期目标为5%左右；6%的增速；2.3%的涨幅
//                                 ^^^^
export const growthBehind = typeRule(
  'type/zh-growth-behind',
  'A percentage before a noun of growth is growth: 6%的增速.',
  (page, spot) => {
    if (spot.draft.unit !== '%') return null;
    const { after } = readingOf(page, spot);
    const text = page.view.slice(after.start, after.start + 14);
    return after.linked &&
      /^[\u3400-\u9fff]{0,8}?(?:增速|增长|增幅|涨幅|降幅|跌幅|升幅|成长|衰退|减幅)/u.test(text)
      ? 'growth'
      : null;
  },
);

/** How tall a thing is: 高 alone, and no other thing it stands beside. */
const TALL = /^[^比较,，。;；]*(?<![升增走拉抬提垫推攀冲爬新])高[达约近逾超]?$/u;

// 比上年末净增1.15亿户，上涨356.23点
//                ^^^^^^^
export const difference = typeRule(
  'type/zh-difference',
  'An amount behind a verb of increase or decrease is a difference, unless it is what was reached.',
  (page, spot) => {
    if (spot.draft.unit === '%') return null;
    // 首日录得涨幅的有16只: how many did
    if (/的(?:[共仅只也还各]?有|共|计)[约近逾]?$/u.test(page.flat.slice(spot.from, spot.start)))
      return 'level';
    // 主塔高250米: how tall it is, with nothing to compare it with
    if (TALL.test(page.view.slice(spot.from, spot.start)) && /^[kcm]?m$/u.test(spot.draft.unit)) return null;
    if (direction(page, spot) !== null) return 'change';
    // 较上年底新增网民2480万人
    if (/^[较比][\u3400-\u9fff\uE001-\uE003]{1,10}新增/u.test(page.view.slice(spot.from, spot.start)))
      return 'change';
    return /(?:增额|增量|减量|差额)$/u.test(topicOf(page, spot)) ? 'change' : null;
  },
);

// 90%以上的高端芯片都依赖进口；三成五
export const remainingShare = typeRule(
  'type/zh-share',
  'Any other percentage is a part of a whole.',
  (_page, spot) => (spot.draft.unit === '%' ? 'share' : null),
);
