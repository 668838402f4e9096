import type { Scene } from '../../scene.ts';
import type { Refiner } from '../../rule.ts';
import { pageOf, words, type Page, type Spot } from '../reading/zh-page.ts';
import { startsWithMove } from '../reading/zh-after.ts';
import { readingOf } from '../reading/zh-reading.ts';
import { headOf } from '../subject/zh-names.ts';
import { clauseTopic, isVerbal, isVerbNoun, nameAt, nameOf, topicOf } from './zh-topic.ts';

/** A rule that names what figures measure that have no name yet, in order of the text. */
function indicatorRule(
  name: string,
  about: string,
  read: (page: Page, spot: Spot) => string | null,
): Refiner {
  return {
    name,
    slot: 'indicator',
    about,
    refine(scene: Scene) {
      const page = pageOf(scene);
      for (const spot of page.spots) {
        if (spot.draft.indicator !== null) continue;
        const indicator = read(page, spot);
        if (indicator === null) continue;
        spot.draft.indicator = indicator;
        spot.draft.rules.push(name);
      }
    },
  };
}

/** A rule that names anew what others named too shortly. */
function renamingRule(name: string, about: string, read: (page: Page, spot: Spot) => string | null): Refiner {
  return {
    name,
    slot: 'indicator',
    about,
    refine(scene: Scene) {
      const page = pageOf(scene);
      for (const spot of page.spots) {
        const indicator = read(page, spot);
        if (indicator === null || indicator === spot.draft.indicator) continue;
        spot.draft.indicator = indicator;
        spot.draft.rules.push(name);
      }
    },
  };
}

/** Begins like a part of something named before: 占全球比重, 与国内生产总值之比, 占比. */
const PART_START =
  /^(?:[约仅只或]|不足|超过|不到)*(?:占(?![地用道])|相当于|所占|比重|占比|比例$|份额|(?:总量|总数|总额|全国|全省|全市|全球)$)/u;
const isPart = (text: string): boolean =>
  PART_START.test(text) || (text.startsWith('与') && text.includes('之比'));

/** 与国内生产总值之比: a ratio to something, of what was named before. */
const isRatioTo = (page: Page, { start, end }: { start: number; end: number }): boolean =>
  page.view.charAt(start - 1) === '与' && page.view.slice(start, end).endsWith('之比');

const partText = (page: Page, spot: Spot): string => {
  const { start, end } = topicOf(page, spot);
  return page.view.slice(start, end);
};

/** Says only per what: 平均每日. */
const MODIFIER = /^(?:平均)?(?:每[日月天年周人户笔次单]|日均|月均|人均|户均)$/u;

const isEmpty = (page: Page, spot: Spot): boolean => {
  const topic = topicOf(page, spot);
  return topic.end <= topic.start || isVerbal(page, topic);
};

/** 为年初预算的87.2%, 是计划的两倍: what was named before, held against something. */
function isRatio(page: Page, spot: Spot): boolean {
  if (spot.draft.type !== 'share' && spot.draft.type !== 'multiple') return false;
  if (spot.from !== spot.clause.start || spot.start - spot.from > 20) return false;
  return /^[仅约也只已]?(?:为|是|相当于|相等于|等于|等同|不到|不足|超过|接近)[^\uE004]*的(?:[约近超逾仅]|不到|超过)?$/u.test(
    page.view.slice(spot.from, spot.start),
  );
}

const BARE_SHARE = /^(?:市场)?(?:占有率|市占率|渗透率|市场份额)$/u;
const VOLUME =
  /^(?!批[发發]|零售|出口|[单單]月|累[计計])(.{2,12}?)(?:产[销銷]量?|[产產]量|[销銷]量|[销銷]售量|交付量|出[货貨]量|保有量|零售量?)$/u;

/** The product whose output, sales or stock was told last in the sentence. */
function productBefore(page: Page, spot: Spot): string | null {
  const head = headBefore(page, spot, (mate) => (mate.draft.type ?? 'level') === 'level');
  if (head === null || head.clause.sentence !== spot.clause.sentence) return null;
  return VOLUME.exec(head.draft.indicator ?? '')?.[1] ?? null;
}

const OWNER =
  /^(?:省[份区區]?|城市|企[业業]|公司|[国國]家|地[区區]|[县縣市]|品牌|[项項]目|[产產]品|行[业業])$/u;

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
    if (draft.unit !== 'count' && !isEmpty(page, spot)) return null;
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
    const behind = nameOf(page, { start: after.start, end: after.clauseEnd });
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
    if (isEmpty(page, spot)) return null;
    const topic = nameOf(page, topicOf(page, spot));
    return topic === null || behind === null || isPart(topic) ? null : topic + behind;
  },
);

/** Was something counted with the same counter before? */
const isCounted = (page: Page, spot: Spot): boolean =>
  page.spots
    .slice(Math.max(0, spot.index - 8), spot.index)
    .some(
      ({ draft }) =>
        draft.unit === spot.draft.unit &&
        draft.counter === spot.draft.counter &&
        (draft.type ?? 'level') === 'level',
    );

/** 日本以50413台位居第二: the number is what it ranks with, of what was measured before. */
function ranks(page: Page, spot: Spot): boolean {
  if (
    LISTED.test(page.view.slice(spot.end, Math.min(spot.end + 8, page.view.length))) &&
    (page.named[spot.start - 1] === 1 || isEmpty(page, spot))
  )
    return true;
  if (!/[以凭](?:借|着)?[约近逾超]?$/u.test(page.view.slice(spot.from, spot.start))) return false;
  return RANKED.test(page.view.slice(spot.end, Math.min(spot.end + 24, page.view.length)));
}

// 新北市404万人最多，台中市285万人次之，高雄市273万人第三
const LISTED =
  /^(?:最[多高少低大]|居[冠首次末]|次之|其次|再次之|殿后|垫底|第[一二三四五六七八九十]|排第)(?=[,，、。；;]|$)/u;

const RANKED =
  /^(?:[^,，;；。\uE004]{0,12}[,，])?(?:的[^,，;；。\uE004]{2,8}?)?(?:继续|再[次度]|依[旧然]|仍[然旧]?)*(?:紧随其后|[位名分暂并]列|位居|居[首次前第于]|位[于次第]|排[名在行第]|列[第居]|占据?第|夺[冠得]|拔得|称[冠霸]|领[跑先衔军]|登[顶上]|[稳高]居|稳坐|紧随|蝉联|垫底|屈居|跻身|次之)/u;

// 宁德时代装车量107GWh；另一家以35.9GWh位列第三
//         ^^^^^^          ^^^^^^^
export const ranked = indicatorRule(
  'indicator/zh-ranked',
  'What something ranks with is of what was measured in the same unit before: 以35.9GWh位列第三.',
  (page, spot) => {
    if (!ranks(page, spot)) return null;
    // 以35.9万辆的销量位居第三
    const noun =
      /^(?:左右)?的([^\uE004,，]{2,8}?)(?=继续|再[次度]|依[旧然]|仍|[稳位名分暂并]列|位居|[居排夺领登稳]|列第|高居)/u.exec(
        page.view.slice(spot.end, spot.to),
      )?.[1];
    if (noun !== undefined && !/成绩|表现|优势|佳绩/u.test(noun)) {
      const at = page.view.indexOf(noun, spot.end);
      return words(page, at, at + noun.length);
    }
    return (
      seek(
        page,
        spot,
        (mate) => mate.draft.unit === spot.draft.unit && mate.draft.counter === spot.draft.counter,
        2,
      )?.draft.indicator ?? null
    );
  },
);

// 拟以不超过每股18.5元的价格回购
//                       ^^^^
export const atPrice = indicatorRule(
  'indicator/zh-at-price',
  'What something is bought or sold at is a price: 以18.5元的价格回购.',
  (page, spot) => {
    if (!/^[A-Z]{3}/u.test(spot.draft.unit) || !/[以按]/u.test(page.view.slice(spot.from, spot.start)))
      return null;
    const match =
      /^(?:左右|以内|以下)?的([\u3400-\u9fff]{0,4}?(?:价格|均价|单价|总价|对价|估值))(回购|收购|出售|购买|买入|转让|发行|增持|减持|认购|成交|购入|卖出|拍出|拍下)?/u.exec(
        page.view.slice(spot.end, Math.min(spot.end + 18, spot.clause.end)),
      );
    if (match?.[1] === undefined) return null;
    const at = page.view.indexOf(match[1], spot.end);
    const verb =
      match[2] === undefined ? '' : words(page, at + match[1].length, at + match[1].length + match[2].length);
    return verb + words(page, at, at + match[1].length);
  },
);

// 我国累计建成5G基站293.7万个，居民消费价格上涨0.9%
//             ^^^^^^             ^^^^^^^^^^^^
export const topic = indicatorRule(
  'indicator/zh-topic',
  'The noun phrase before the predicate is what is measured.',
  (page, spot) => {
    if (isEmpty(page, spot) || isRatio(page, spot) || ranks(page, spot)) return null;
    const stretch = topicOf(page, spot);
    const text = nameOf(page, stretch);
    if (text === null || isRatioTo(page, stretch)) return null;
    // 科创板将有120至140宗: what is counted was named before
    if (text === spot.draft.subject && spot.draft.rules.includes('subject/zh-named') && isCounted(page, spot))
      return null;
    if (isPart(page.view.slice(stretch.start, stretch.end))) {
      // 占今年债务限额30800亿元的98.6%: the whole has a name of its own
      const whole =
        (spot.draft.type ?? 'level') === 'level' &&
        spot.draft.unit !== '%' &&
        page.view.charAt(stretch.start) === '占';
      return whole ? nameOf(page, { start: stretch.start + 1, end: stretch.end }) : null;
    }
    if (MODIFIER.test(page.view.slice(stretch.start, stretch.end))) {
      const head = headBefore(page, spot, isHead);
      return head === null ? text : (head.draft.indicator ?? '') + text;
    }
    if (text.length < 2) return null;
    // 发行1万亿元特别国债
    if (/^(?:[发發]行|安排|下[达達]|[拨撥]付|[发發]放|[筹籌]措|投放)$/u.test(text)) {
      const { after } = readingOf(page, spot);
      const noun = nameOf(page, { start: after.start, end: after.end });
      if (noun !== null && noun.length > 1 && !startsWithMove(page, after.start, after.end))
        return text + noun;
    }
    // 新能源汽车产销…，市场占有率31.6%: of the same product.
    const product = BARE_SHARE.test(page.view.slice(stretch.start, stretch.end))
      ? productBefore(page, spot)
      : null;
    if (product !== null) return product + text;
    const { before, after } = readingOf(page, spot);
    // 地震造成137人死亡: the count is of what is done.
    if (
      spot.draft.unit === 'count' &&
      after.clauseEnd - after.start >= 2 &&
      /(?:造成|导致|致使|致)$/u.test(page.view.slice(stretch.start, stretch.end))
    )
      return null;
    if (spot.draft.type === 'share' && before.tail.some((hit) => hit.value === 'share')) {
      const share = before.tail.find((hit) => hit.value === 'share');
      if (share === undefined) return text;
      // 受损面积4816公顷，其中香蕉占31%: a short part says of what it is one
      const short = text.length <= 3 && !/\d/u.test(page.flat.charAt(stretch.start - 1));
      const whole = short ? wholeBefore(page, spot) : null;
      const mark = words(page, share.start, share.start + 1);
      // 公司去年营收3.4亿元，其中海外占到四成: of what is told, abroad
      if (
        whole !== null &&
        /^(?:[海境国國][外内內]|[内內]地|本地|外地|[线線][上下]|[内內外][销銷])$/u.test(text)
      )
        return `${text}${whole}${mark}比`;
      return text + mark + (whole ?? '比');
    }
    // 新增风电装机6109万千瓦，其中陆上5759万千瓦: a part with no measure of its own is one of the whole
    if (
      (spot.draft.type ?? 'level') === 'level' &&
      /^[\u3400-\u9fff]{2,4}$/u.test(text) &&
      spot.draft.unit !== 'count' &&
      spot.draft.unit !== '%' &&
      !isNamed(page, text, stretch)
    ) {
      const whole = wholeBefore(page, spot, true);
      if (whole !== null && !/^(?:[发發]送|[运運][送输輸]|接待|[销銷]售|[进進出]口)/u.test(whole))
        return text + whole;
    }
    return text;
  },
);

/** Is it a measure or a verb that names a series by itself: 出口, 税收, 住户存款? */
const isNamed = (page: Page, text: string, stretch: { start: number; end: number }): boolean =>
  MEASURE.test(text) || isVerbNoun(page, stretch);

/** What the part of a sentence behind 其中 is a part of: the last amount told before it. */
function wholeBefore(page: Page, spot: Spot, inUnit = false): string | null {
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
    const behind = nameOf(page, { start: after.start, end: after.clauseEnd });
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
    return nameOf(page, { start: after.start, end: after.clauseEnd });
  },
);

/** The last figure before that says what a figure without a name goes on about. */
function headBefore(page: Page, spot: Spot, wanted: (mate: Spot) => boolean): Spot | null {
  // 其中水果类涨18.3%；前7月平均上涨2.3%: the part is over, the whole goes on.
  const main = (mate: Spot): boolean => wanted(mate) && !(isInPart(page, mate) && isOver(page, mate, spot));
  return seek(page, spot, main) ?? seek(page, spot, wanted);
}

/** Does a figure stand behind 其中 in its stretch of the sentence? */
function isInPart(page: Page, mate: Spot): boolean {
  const from = Math.max(page.sentences[mate.clause.sentence]?.start ?? 0, mate.start - 60);
  const text = page.flat.slice(from, mate.start);
  const at = text.lastIndexOf('其中');
  return at >= 0 && !/[;；。]/u.test(text.slice(at));
}

function isOver(page: Page, mate: Spot, spot: Spot): boolean {
  return spot.start - mate.end < 200 && /[;；。]/u.test(page.flat.slice(mate.end, spot.start));
}

function seek(page: Page, spot: Spot, wanted: (mate: Spot) => boolean, sentences = 1): Spot | null {
  for (let i = spot.index - 1, steps = 0; i >= 0 && steps < 12; i--, steps++) {
    const mate = page.spots[i];
    if (mate === undefined || spot.clause.sentence - mate.clause.sentence > sentences) return null;
    if (mate.draft.indicator !== null && wanted(mate)) return mate;
  }
  return null;
}

const isHead = (mate: Spot): boolean =>
  mate.draft.type !== 'share' || !mate.draft.rules.includes(partOf.name);

/** A clause without figures between the last head and this figure, in the same sentence, may have named the thing. */
function clauseBefore(page: Page, spot: Spot): string | null {
  for (let i = spot.clause.index - 1; i >= 0 && i >= spot.clause.index - 4; i--) {
    const clause = page.clauses[i];
    if (clause === undefined || clause.sentence !== spot.clause.sentence) return null;
    if (page.spots[spot.index - 1] !== undefined && (page.spots[spot.index - 1]?.clause.index ?? -1) >= i)
      return null;
    // 分区域看, 按不变价格计算: how it is looked at, not what is.
    if (/(?:看|而言|来说|计算|计|影响|带动|推动|方面)$/u.test(page.view.slice(clause.start, clause.end)))
      continue;
    const named = nameOf(page, clauseTopic(page, clause));
    if (named !== null && named.length >= 2 && named.length <= 24) return named;
  }
  return null;
}

/** Ends in a word of measure: 价, 量, 率, 收入, 规模. */
const MEASURE =
  /(?:[价價量率额額数數值费費金税稅租薪款产產销銷][额額值价價]?|收入|支出|利[润潤]|[产產]能|[规規]模|[积積]|人口|用[户戶]|需求|成本|[业業][绩績]|[营營]收|[获獲]利|盈?余|[债債][务務]|[库庫]存|[订訂][单單]|吞吐|流量|客流|[温溫]度|[浓濃]度|水位|[气氣][温溫]|[销銷]售|[零批][售发發]|[进進出]口|投[资資]|就[业業]|人次|票房|指[数數]|增速|增幅)$/u;

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

// 对新认定的创新平台，最高支持100万元
// ^^     ^^^^^^^^       ^^^^
export const support = indicatorRule(
  'indicator/zh-support',
  'What a rule grants, told behind 对 and for whom: 对创新平台支持.',
  (page, spot) => {
    if (!/^[A-Z]{3}$/u.test(spot.draft.unit) || spot.from !== spot.clause.start) return null;
    const verb =
      /支持|支援|奖励|补助|补贴|资助|奖补|扶持/u.exec(page.view.slice(spot.from, spot.start)) ??
      /^的?(?:一次性|资金)*(?:支持|支援|奖励|补助|补贴|资助|奖补|扶持)/u.exec(
        page.view.slice(spot.end, spot.to),
      );
    const clause = page.clauses[spot.clause.index - 1];
    if (verb === null || clause?.sentence !== spot.clause.sentence) return null;
    const text = page.view.slice(clause.start, clause.end);
    if (!/^[对给向](?!于)[^\uE004]{2,60}$/u.test(text)) return null;
    const from = clause.start + Math.max(text.lastIndexOf('的') + 1, 1);
    if (clause.end - from < 2) return null;
    const at = page.view.indexOf(verb[0], spot.from);
    const granted = at >= 0 ? words(page, at + verb[0].search(/[支奖补资扶]/u), at + verb[0].length) : '';
    return words(page, clause.start, clause.start + 1) + words(page, from, clause.end) + granted;
  },
);

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
    const share = before.tail.find((hit) => hit.value === 'share');
    if (bare && share === undefined && !isRatio(page, spot)) return null;
    const part = isRatio(page, spot)
      ? null
      : bare && share !== undefined
        ? words(page, share.start, share.start + 1) + '比'
        : nameOf(page, isRatioTo(page, stretch) ? { start: stretch.start - 1, end: stretch.end } : stretch);
    const head = headBefore(page, spot, isHead);
    const sameSentence = head !== null && head.clause.sentence === spot.clause.sentence;
    const name = sameSentence
      ? head.draft.indicator
      : (clauseBefore(page, spot) ?? head?.draft.indicator ?? null);
    const like =
      part === null
        ? /^(?:相当于|相等于|等同于)[^\uE004]{2,14}?(?=的)/u.exec(page.view.slice(spot.from, spot.start))
        : null;
    if (like !== null && name !== null) return name + words(page, spot.from, spot.from + like[0].length);
    if (part === null) return name;
    if (name === null) return part;
    // 占比为38.2%, 2022年占比为35.6%: the name says already that it is a part.
    return SHARE_NAME.test(name) && /^(?:所?[占佔]比|比重)/u.test(part) ? name : name + part;
  },
);

const SHARE_NAME = /(?:[占佔]比|比重|比例|份[额額]|占有率)$/u;

/** What may stand between a share and its price, character by character: 却, 高开低走, 尾盘, 收报. */
const PRICE =
  /^[股价份票却则也仍亦曾早午尾盘中全日今昨一度最多再急微续倒上下小大劲逆市势幅高低开平走终场收后,\uE001升跌涨挫扬飙滑报于在现约近逾超至重]*$/u;
const PRICED = /[升跌涨挫扬飙滑报高低][约近逾超至在于]{0,2}$|收[在于]$/u;

/** A company does other things than its share: it may fall in sales. */
const CLOSES =
  /^(?:股价)?(?:[早午尾]盘|盘中|全日|[今昨]日?|一度|最多|[再急微续倒上下]|逆市|大幅)*(?:[升跌涨挫]|收报|收于|收盘报|[收报]|收升|收跌)[约近逾超至]*$/u;

const SHARE = /^(?:[该其]股|[该其]公司?股[价份票]|个股|股[价份票])/u;

// 腾讯升1.2%，报378元；该股高开高走，收报36.18元
//       ^^^^                              ^^^^^
export const sharePrice = indicatorRule(
  'indicator/zh-share-price',
  'A company or a share that rises, falls or closes is its share price.',
  (page, spot) => {
    if (spot.draft.unit !== '%' && spot.draft.unit !== 'CNY' && !/^(?:HKD|TWD|USD)$/u.test(spot.draft.unit))
      return null;
    const price = page.scene.lang === 'zh-Hant' ? '股價' : '股价';
    // From the share, named in this clause or in one before it in the sentence.
    const from = page.sentences[spot.clause.sentence]?.start ?? spot.clause.start;
    const said = page.view.slice(Math.max(from, spot.start - 60), spot.start);
    const share = said.search(/[该其个]股(?![东权民息])|[该其]公司股[价份票]/u);
    if (share >= 0) {
      const rest = said.slice(share + (SHARE.exec(said.slice(share))?.[0].length ?? 2));
      const plain = rest
        .replace(/^[^,，;；]*[;；]/u, '')
        .replace(/\uE004[^,，]{0,4}[,，]/gu, ',')
        .replaceAll('\uE004', '');
      if (PRICE.test(plain) && PRICED.test(plain)) return price;
    }
    const name = nameAt(page, headOf(page, spot.clause));
    if (name?.kind !== 'organisation' || name.text !== spot.draft.subject || name.end > spot.start)
      return null;
    if (spot.from > name.start || !CLOSES.test(page.flat.slice(name.end, spot.start))) return null;
    return price;
  },
);

// 占世界经济比重从11.4%提高到15%左右
// ^^^^^^^^^^^^^^ of both
export const fromTo = indicatorRule(
  'indicator/zh-from-to',
  'What something comes to, told from A to B, has the name of A.',
  (page, spot) => {
    const last = page.spots[spot.index - 1];
    if (last?.clause !== spot.clause || last.draft.unit !== spot.draft.unit || !isEmpty(page, spot))
      return null;
    if (!/[从由][^,，]{0,12}$/u.test(page.flat.slice(last.from, last.start))) return null;
    return /[到至为]/u.test(page.flat.slice(last.end, spot.start)) ? last.draft.indicator : null;
  },
);

// 国内生产总值达到114万亿元，增长8.1%
// ^^^^^^^^^^^^                   ^^^^
export const carried = indicatorRule(
  'indicator/zh-carried',
  'A figure that names nothing goes on about the one before it.',
  (page, spot) => {
    const { unit, type } = spot.draft;
    const points = unit === 'pp' || unit === 'bp';
    // 来台旅客652万人次…；每人每日消费179美元。今年目标上看1200万人次: of what was counted so before
    const sameCounter =
      unit === 'count' &&
      (type ?? 'level') === 'level' &&
      spot.draft.counter !== null &&
      /^(?:.{2,}|[户戶辆輛台臺套宗起笔筆架艘份列头頭])$/u.test(spot.draft.counter) &&
      !/的|其中|当中/u.test(page.flat.slice(spot.clause.start, spot.start))
        ? seek(
            page,
            spot,
            (mate) =>
              mate.draft.unit === 'count' &&
              mate.draft.counter === spot.draft.counter &&
              (mate.draft.type ?? 'level') === 'level',
          )
        : null;
    if (sameCounter !== null) return sameCounter.draft.indicator;
    const inSentence = (mate: Spot): boolean => mate.clause.sentence === spot.clause.sentence;
    const last = points
      ? headBefore(page, spot, (mate) => mate.draft.unit === '%')
      : type === 'change'
        ? headBefore(
            page,
            spot,
            (mate) =>
              mate.draft.unit === unit &&
              mate.draft.counter === spot.draft.counter &&
              (mate.draft.type ?? 'level') === 'level' &&
              inSentence(mate),
          )
        : null;
    if (points && last !== null && inSentence(last)) {
      // 降幅收窄1.6个百分点: of the fall, not of what fell.
      const rate = readingOf(page, spot).before.tail.find((hit) => /[速幅]$/u.test(hit.word));
      return (last.draft.indicator ?? '') + (rate === undefined ? '' : words(page, rate.start, rate.end));
    }
    const head = last ?? headBefore(page, spot, isHead) ?? headBefore(page, spot, () => true);
    const named = clauseBefore(page, spot);
    // 产量2150公吨，收购价却不涨反跌，每台斤650元: a clause between names another series. But 一线城市分化明显：上海环比涨15%
    // goes on about the last one.
    if (named !== null && MEASURE.test(named)) return named;
    if (head !== null && head.clause.sentence === spot.clause.sentence) return ofWhole(page, spot, head);
    // 到9月底规模突破1亿千瓦…。目标是到2027年装到1.8亿千瓦: of what was measured in that unit
    const alike =
      named === null && (type ?? 'level') === 'level' && unit !== '%' && unit !== 'count'
        ? seek(page, spot, (mate) => mate.draft.unit === unit && (mate.draft.type ?? 'level') === 'level', 3)
        : null;
    if (type === 'growth' && head !== null) return head.draft.indicator;
    return alike?.draft.indicator ?? named ?? head?.draft.indicator ?? null;
  },
);

// 营收36.9亿美元，市占率12.4%，环比增长14.1%；网上销售占7.8%，为24亿元
//                              ^^^^^^^^^^^^^^ a share does not grow by a percentage   ^^^^^^ nor is it money
/** What is carried on from a head: from a share only what it is a share of, unless this is a share as well. */
function ofWhole(page: Page, spot: Spot, head: Spot): string | null {
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

// 签约50亿元
// ^^^^
export const verbal = indicatorRule(
  'indicator/zh-verbal',
  'When there is nothing else, the verb names the series: 签约50亿元.',
  (page, spot) => {
    const { before } = readingOf(page, spot);
    const text = nameOf(page, before);
    // 超过200万辆: how many, not of what
    return text !== null &&
      /^(?:[超逾约近达为有是共仅約]|超[过過]|[达達]到|不足|不到|至少|接近)+$/u.test(text)
      ? null
      : text;
  },
);
