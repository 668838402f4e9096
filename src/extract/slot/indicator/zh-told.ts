import type { Page, Spot } from '../reading/zh-page.ts';
import { clauseTopic, isVerbal, isVerbNoun, nameOf, topicOf } from './zh-topic.ts';

/** Says only per what: 平均每日. */
export const MODIFIER = /^(?:平均)?(?:每[日月天年周人户笔次单]|日均|月均|人均|户均)$/u;

export const isEmpty = (page: Page, spot: Spot): boolean => {
  const topic = topicOf(page, spot);
  return topic.end <= topic.start || isVerbal(page, topic);
};

/** What has been done, held against what was to be done. */
export const OF_GOAL =
  /^[,，]?[已仅约也只共]?(?:完成|实现|达到?|占)(?:了|到)?[^\uE004的,，]{0,8}(?:目标|计划|任务|预算|指标)[\u3400-\u9fff]{0,3}的(?:将?近|[约超逾仅]|超过|不到|不足)?$/u;

/** 为年初预算的87.2%, 是计划的两倍: what was named before, held against something. */
export function isRatio(page: Page, spot: Spot): boolean {
  if (spot.draft.type !== 'share' && spot.draft.type !== 'multiple') return false;
  if (spot.from !== spot.clause.start || spot.start - spot.from > 20) return false;
  // 已完成全年目标任务的67%
  if (OF_GOAL.test(page.view.slice(spot.from, spot.start))) return true;
  return /^[仅约也只已]?(?:为|是|相当于|相等于|等于|等同|不到|不足|超过|接近)[^\uE004]*的(?:[约近超逾仅]|不到|超过)?$/u.test(
    page.view.slice(spot.from, spot.start),
  );
}

const VOLUME =
  /^(?!批[发發]|零售|出口|[单單]月|累[计計])(.{2,12}?)(?:产[销銷]量?|[产產]量|[销銷]量|[销銷]售量|交付量|出[货貨]量|保有量|零售量?)$/u;

/** The product whose output, sales or stock was told last in the sentence. */
export function productBefore(page: Page, spot: Spot): string | null {
  const head = headBefore(page, spot, (mate) => (mate.draft.type ?? 'level') === 'level');
  if (head === null || head.clause.sentence !== spot.clause.sentence) return null;
  return VOLUME.exec(head.draft.indicator ?? '')?.[1] ?? null;
}

export const OWNER =
  /^(?:省[份区區]?|城市|企[业業]|公司|[国國]家|地[区區]|[县縣市]|品牌|[项項]目|[产產]品|行[业業])$/u;

/** Is it a measure or a verb that names a series by itself: 出口, 税收, 住户存款? */
export const isNamed = (page: Page, text: string, stretch: { start: number; end: number }): boolean =>
  MEASURE.test(text) || isVerbNoun(page, stretch);

/** The last figure before that says what a figure without a name goes on about. */
export function headBefore(page: Page, spot: Spot, wanted: (mate: Spot) => boolean): Spot | null {
  // 其中水果类涨18.3%；前7月平均上涨2.3%: the part is over, the whole goes on.
  const main = (mate: Spot): boolean =>
    wanted(mate) && !(isInPart(page, mate) && isOver(page, mate, spot)) && !isAside(page, mate, spot);
  return seek(page, spot, main) ?? seek(page, spot, wanted);
}

/** Does a figure stand behind 其中 in its stretch of the sentence? */
export function isInPart(page: Page, mate: Spot): boolean {
  const from = Math.max(page.sentences[mate.clause.sentence]?.start ?? 0, mate.start - 60);
  const text = page.flat.slice(from, mate.start);
  const at = text.lastIndexOf('其中');
  return at >= 0 && !/[;；。]/u.test(text.slice(at));
}

// 减少30.53万亩(其中休耕24万亩)，下降13.3%
//                        ^^^^^^
/** Does a figure stand in brackets that have closed before another? */
const isAside = (page: Page, mate: Spot, spot: Spot): boolean =>
  /^[^()（）]{0,40}[)）]/u.test(page.flat.slice(mate.end, Math.min(mate.end + 42, spot.start)));

function isOver(page: Page, mate: Spot, spot: Spot): boolean {
  return spot.start - mate.end < 200 && /[;；。]/u.test(page.flat.slice(mate.end, spot.start));
}

export function seek(page: Page, spot: Spot, wanted: (mate: Spot) => boolean, sentences = 1): Spot | null {
  for (let i = spot.index - 1, steps = 0; i >= 0 && steps < 12; i--, steps++) {
    const mate = page.spots[i];
    if (mate === undefined || spot.clause.sentence - mate.clause.sentence > sentences) return null;
    if (mate.draft.indicator !== null && wanted(mate)) return mate;
  }
  return null;
}

/** How much it grows, by itself no series: 增速, 降幅. */
export const RATE_NOUN =
  /^(?:总体|整体|同比|环比|其)?(?:[增升涨降跌减][速幅]|增長率|增长率|成長率|成长率|[漲減]幅|佔比|占比|比重)$/u;

/** Makes known that the numbers follow: no part of what they measure. */
export const GIVEN_OUT =
  /(?:正式|陆续|最新|已)?(?:公布|揭晓|揭曉|出炉|出爐|如下|曝光|发布|發布|见下|見下)了?$/u;

/** A clause without figures between the last head and this figure, in the same sentence, may have named the thing. */
export function clauseBefore(page: Page, spot: Spot): string | null {
  for (let i = spot.clause.index - 1; i >= 0 && i >= spot.clause.index - 4; i--) {
    const clause = page.clauses[i];
    if (clause === undefined || clause.sentence !== spot.clause.sentence) return null;
    if (page.spots[spot.index - 1] !== undefined && (page.spots[spot.index - 1]?.clause.index ?? -1) >= i)
      return null;
    // 分区域看, 按不变价格计算: how it is looked at, not what is.
    if (/(?:看|而言|来说|计算|计|影响|带动|推动|方面)$/u.test(page.view.slice(clause.start, clause.end)))
      continue;
    const topic = nameOf(page, clauseTopic(page, clause));
    const bare = topic?.replace(GIVEN_OUT, '');
    const named = bare !== undefined && MEASURE.test(bare) ? bare : topic;
    // 增速最快: how fast, of what was named before
    if (named !== null && RATE_NOUN.test(named)) continue;
    if (named !== null && named.length >= 2 && named.length <= 24) return named;
  }
  return null;
}

/** Ends in a word of measure: 价, 量, 率, 收入, 规模, 溢利, 每股盈餘. */
export const MEASURE =
  /(?:[价價量率额額数數值费費金税稅租薪款息差产產销銷][额額值价價]?|收入|[支开開][出支销銷]|费用|費用|[利溢毛净淨纯純红紅股水]利|利[润潤益]|[纯純收损損权權]益|E[PB]S|EBITDA|G[DN]P|[CP]PI|PMI|M[012]|[产產]能|[规規]模|[积積]|人口|用[户戶]|需求|成本|[业業][绩績]|[营營]收|[获獲]利|盈?[余馀餘]|[债債][务務券]|负债|負債|[资資][产產本]|[薪工][资資]|[日月年单單]耗|股[本东東][权權]?益?|[库庫]存|[订訂保][单單]|吞吐|流量|客流|[温溫湿濕浓濃强強密速长長宽寬高深厚亮热熱角]度|水位|[气氣][温溫]|[销銷]售|[零批][售发發]|[进進出]口|投[资資]|就[业業]|人次|票房|指[数數]|增速|增幅|[储儲][备備]|[负負]荷|[能电電运運][力耗]|里程|[缺敞]口|赤字|[顺順逆]差|[亏虧][损損蚀蝕]|[损損]失|待遇|[体體][重温溫]|身高|[寿壽]命|年?[龄齡]|[时時][长長速]|[频頻场場班架]次|比[例重]|成交|[买買卖賣出入]超|流[入出]|持[仓倉股]|授信|[放贷貸存]款|[募集融筹籌][资資]|[招收]生|装机|裝機|容量|[国國房地]价)$/u;
