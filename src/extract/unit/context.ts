// 产地价每公斤42元，比前一年上涨5元   吨钢利润由86元缩水至31元   时速80公里   from 3.1bn to 1.6bn cubic metres
//           ^^^^                               ^^^^                ^^^^^^^          ^^^^^          the unit is completed by words that do not touch the number
import type { Draft } from '../draft.ts';
import type { Refiner } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { moneyOf } from '../number/draft.ts';
import { countedNouns } from './counters.ts';
import { Endings } from './lexicon.ts';
import { chineseDenominators, englishDenominators } from './table.ts';

/** Longest way between 每公斤 and its price. */
const reach = 18;

const currency = /^[A-Z]{3}$/u;

/** Start of the clause or, without one, of the sentence that holds `at`. */
function clauseStart(scene: Scene, at: number): number {
  const sentence = sentenceAt(scene, at);
  const clause = sentence?.clauses.find(({ start, end }) => start <= at && at < end);
  return clause?.start ?? sentence?.start ?? 0;
}

/** Binary search: sentences stand in order. */
export function sentenceAt(scene: Scene, at: number): Scene['sentences'][number] | undefined {
  let low = 0;
  let high = scene.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = scene.sentences[middle];
    if (sentence === undefined || at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

/** 每公斤, 吨成本, 单瓦利润, 亩均: the unit that the money is per, when it stands in front. */
function perAt(scene: Scene, draft: Draft): string | null {
  const { folded } = scene;
  const from = Math.max(clauseStart(scene, draft.start), draft.start - reach);
  const before = folded.slice(from, draft.start);
  const every = before.lastIndexOf('每');
  if (every >= 0) {
    const found = chineseDenominators.at(folded, from + every + 1);
    if (found !== null && !found.value.time && !/\d/u.test(folded.slice(found.end, draft.start)))
      return found.value.code;
  }
  if (
    /^(?:L|kWh|kg)$/u.test(draft.unit) &&
    /百公里[^,。;]{0,8}(?:[油电能]耗|耗[油电能])[^,。;]{0,6}$/u.test(before)
  )
    return '100km';
  const each =
    /((?<![公千万亿兆])[吨瓦亩]|度(?=电)|(?<![年季月幅额程速力制温高进热态角长宽深湿密浓强难本跨])度)(?:[^\d,。;]{0,2}(?:成本|利润|毛利|售价|均价|价格|净利|费用)|均)[^。;]{0,12}$/u.exec(
      before,
    );
  if (each === null) return null;
  return chineseDenominators.at(each[1] ?? '', 0)?.value.code ?? null;
}

const sells = /\b(?:costs?|fetch|fetches|fetched|sells?|sold|goes|went)\b/iu;

/** A kilo of tomatoes costs 45 lira */
function englishPer(scene: Scene, draft: Draft): string | null {
  if (!currency.test(draft.unit)) return null;
  const from = Math.max(clauseStart(scene, draft.start), draft.start - 60);
  const before = scene.folded.slice(from, draft.start);
  const article = /\b(?:an?|each|per|every) /iu.exec(before);
  if (article === null || !sells.test(before.slice(article.index))) return null;
  const found = englishDenominators.at(scene.folded, from + article.index + article[0].length);
  if (found === null || found.value.time || !scene.folded.startsWith(' of ', found.end)) return null;
  return found.value.code;
}

export const perBefore: Refiner = {
  name: 'unit/per-before',
  slot: 'unit',
  about:
    'What a price or use is per, said before the number: 每公斤42元 is TWD/kg; a change of it in the same sentence too',
  refine(scene) {
    let last: { per: string; base: string; at: number; end: number; value: number } | null = null;
    for (const draft of scene.drafts) {
      const physical =
        draft.unit !== 'count' &&
        draft.unit !== '%' &&
        draft.unit !== 'pp' &&
        draft.unit !== 'bp' &&
        draft.unit !== 'x';
      const value = draft.value ?? draft.high;
      if (!physical || value === null) continue;
      const slash = draft.unit.indexOf('/');
      const sentence = sentenceAt(scene, draft.start);
      if (slash > 0 && (currency.test(draft.unit.slice(0, slash)) || scene.lang === 'en')) {
        last = {
          per: draft.unit.slice(slash + 1),
          base: draft.unit.slice(0, slash),
          at: draft.start,
          end: sentence?.end ?? draft.end,
          value,
        };
        continue;
      }
      if (slash > 0) continue;
      const per = scene.lang === 'en' ? englishPer(scene, draft) : perAt(scene, draft);
      if (per !== null && per !== draft.unit) {
        last = currency.test(draft.unit)
          ? { per, base: draft.unit, at: draft.start, end: sentence?.end ?? draft.end, value }
          : last;
        draft.unit = `${draft.unit}/${per}`;
        draft.rules.push('unit/per-before');
        continue;
      }
      // 比前一年上涨5元; 45,500 cedis per tonne, or $2,910
      const same =
        last !== null &&
        (currency.test(draft.unit) || draft.unit === last.base) &&
        draft.start < last.end &&
        Math.abs(value) < 1e5;
      if (!same || last === null) continue;
      // in the same clause, or in one that begins with the comparison
      const from = clauseStart(scene, draft.start);
      const near =
        from <= last.at ||
        /^(?:[比较涨跌]|同比|环比|上涨|下跌|上升|下降|up|down|rose|fell)/u.test(
          scene.folded.slice(from, from + 4),
        );
      const change =
        near &&
        draft.unit === last.base &&
        Math.abs(value) <= 5 * Math.abs(last.value) &&
        changes.test(scene.folded.slice(Math.max(0, draft.start - 8), draft.start));
      const other =
        draft.unit !== last.base &&
        /(?:\bor |\()$/u.test(scene.folded.slice(Math.max(0, draft.start - 4), draft.start));
      if (!change && !other) continue;
      draft.unit = `${draft.unit}/${last.per}`;
      draft.rules.push('unit/per-before');
    }
  },
};

const changes = /(?:[涨跌升降贵减增高低至到加少多]|便宜|缩水|rose|fell|up|down|to|by|from)了?\s?$/u;

export const speed: Refiner = {
  name: 'unit/speed',
  slot: 'unit',
  about: 'A distance behind 时速 is one an hour: 时速80公里 is km/h',
  refine(scene) {
    for (const draft of scene.drafts) {
      if (draft.unit !== 'km' && draft.unit !== 'mi' && draft.unit !== 'nmi') continue;
      const before = scene.folded.slice(Math.max(0, draft.start - 10), draft.start);
      if (!/(?:时速|每小时)[^,。;]{0,7}$/u.test(before)) continue;
      draft.unit = `${draft.unit}/h`;
      draft.rules.push('unit/speed');
    }
  },
};

const massWords =
  /\b(?:milk|weigh(?:s|ed|ing)?|weight|beef|pork|meat|cheese|butter|cotton|coffee|sugar|wheat|corn|rice|fish|copper|heavier|lighter|pounds of|body|cow|baby|honey|wool|yield|payload|thrust|lost weight|uranium|cocaine|heroin|cargo)\b/iu;
const moneyWords =
  /\b(?:cost|price|profit|loss|revenue|sales|pay|paid|worth|debt|fine|budget|salary|tax|spend|spent|invest|turnover|earned|sterling|economy)\w{0,4}\b/iu;

export const weight: Refiner = {
  name: 'unit/pounds',
  slot: 'unit',
  about: 'Pounds are a weight where the sentence speaks of one, and money elsewhere',
  refine(scene) {
    for (const draft of scene.drafts) {
      if (draft.unit !== 'GBP' || !/pounds?$/iu.test(scene.folded.slice(draft.start, draft.end))) continue;
      const sentence = sentenceAt(scene, draft.start);
      const text = scene.folded.slice(
        Math.max(sentence?.start ?? 0, draft.start - 120),
        Math.min(sentence?.end ?? draft.end, draft.end + 60),
      );
      if (!massWords.test(text) || moneyWords.test(text)) continue;
      draft.unit = 'lb';
      draft.rules.push('unit/pounds');
    }
  },
};

/** Is the draft a number with a scale and nothing counted yet? */
const bare = (draft: Draft): boolean => draft.unit === 'count' && draft.counter === null;

/** Units that nobody counts in millions. */
const SMALL = /^(?:[mgW]|cm|mm|ft|in|yd|kg|mg|ug|lb|oz|kW|Cel|mi\/h|km\/h)$/u;

export const carriedUnit: Refiner = {
  name: 'unit/carried',
  slot: 'unit',
  about:
    'A number without a unit takes that of its neighbour in the sentence: from 3.1bn to 1.6bn cubic metres; 1,560万人次 … 1,050万',
  refine(scene) {
    const { drafts, folded } = scene;
    for (let i = 0; i < drafts.length; i++) {
      const draft = drafts[i];
      // 14.9个和27.5个百分点
      if (draft?.counter === '个' || draft?.counter === '個') {
        const beside = drafts[i + 1];
        if (beside?.unit === 'pp' && /^[和及与、]$/u.test(folded.slice(draft.end, beside.start)))
          take(draft, beside);
        continue;
      }
      if (draft === undefined || !bare(draft) || !(Math.abs(draft.value ?? draft.high ?? 0) >= 1000))
        continue;
      if (!/[万亿兆]$|(?:million|billion|trillion|bn|mn?|tn)$/iu.test(folded.slice(draft.start, draft.end)))
        continue;
      const next = drafts[i + 1];
      const sentence = sentenceAt(scene, draft.start);
      if (sentence === undefined) continue;
      if (
        next !== undefined &&
        next.start < sentence.end &&
        lends(next) &&
        /^(?: to |[至到降升增减长加少落回高涨跌]{1,4})$/u.test(folded.slice(draft.end, next.start))
      ) {
        take(draft, next);
        continue;
      }
      // 入园人次214万: the counted word stands in front
      const front =
        /(人次|户次|车次|架次|人数|户数|家数|辆次|票数)(?:[约达为共超近仅已将逾有至到从由]|不到|超过|突破|增至|降至){0,2}$/u.exec(
          folded.slice(Math.max(0, draft.start - 10), draft.start),
        )?.[1];
      if (front !== undefined) {
        draft.counter = front.endsWith('数') ? front.slice(0, 1) : front;
        draft.rules.push('unit/carried');
        continue;
      }
      // 约4100万访港旅客人次: the counter ends the phrase behind
      const behind = /^[\u3400-\u9fff]{2,8}([人车架]次)(?=[,，、。；;访来入出到]|$)/u.exec(
        folded.slice(draft.end, draft.end + 12),
      );
      if (behind !== null) {
        const end = draft.end + behind[0].length;
        draft.counter = scene.text.slice(end - 2, end);
        draft.rules.push('unit/carried');
        continue;
      }
      const noun = nounBehind(folded, draft.end) ?? nounBefore(folded, draft.start);
      if (noun !== null) {
        draft.counter = scene.text.slice(noun.start, noun.end);
        draft.rules.push('unit/carried');
        continue;
      }
      for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
        const before = drafts[j];
        if (before === undefined || before.start < sentence.start) break;
        if (!lends(before) || (scene.lang === 'en' && before.unit === 'count')) continue;
        // "stands 1.8 metres tall; visitors topped 1.3 million": another clause, and nothing has millions of metres
        if (
          scene.lang === 'en' &&
          (folded.slice(before.end, draft.start).includes(';') || SMALL.test(before.unit))
        )
          continue;
        take(draft, before);
        break;
      }
    }
  },
};

const counted = new Endings(
  countedNouns.filter((noun) => noun.length > 1).map((noun): [string, true] => [noun, true]),
);

/** Those an office speaks of in tens of thousands. */
const PEOPLE =
  /^(?:贫困|困难|脱贫|低保|特困|城镇|农村|城乡|受灾|移民|搬迁|退休|参保|在校|返乡|农牧|少数民族|适龄|残疾|失业|外出|常住|户籍|留守|下岗|大学|中小学|新生代|新型职业|各族){0,2}(?:人口|群众|居民|村民|农民工|农民|市民|学生|师生|职工|员工|农户|牧民|家庭|儿童|老人|老年人|妇女|劳动力|党员|干部|旅客|游客|考生|患者|网民|会员|民众|人才|教师|志愿者|从业人员|企业退休人员|退役军人|难民)/u;

/** 960万新发结核病病例: the noun that is counted ends the phrase behind the number. */
function nounBehind(folded: string, end: number): { start: number; end: number } | null {
  const phrase = /^[\u3400-\u9fff]{2,12}(?=[,，。;；、)]|$)/u.exec(folded.slice(end, end + 13))?.[0] ?? '';
  if (phrase === '') return null;
  // 解决1.12万贫困人口饮水问题: people, whatever is said of them
  const people = PEOPLE.exec(phrase)?.[0].length ?? 0;
  if (people > 0) return { start: end, end: end + people };
  const at = end + phrase.length;
  const found = counted.before(folded, at);
  return found === null || found.start < end ? null : { start: found.start, end: at };
}

/** 短视频用户规模达6.48亿, 日订单量达1.2亿, 累计注册用户达到5758万: it stands in front. */
function nounBefore(folded: string, start: number): { start: number; end: number } | null {
  const said =
    /(?:规模|总?数量?|总?量)?(?:分别)?(?:[约达为共超近仅已将逾有至到]|达到|不到|超过|突破|增至|降至){0,3}\s?$/u.exec(
      folded.slice(Math.max(0, start - 12), start),
    )?.[0].length ?? 0;
  const found = counted.before(folded, start - said);
  return found === null ? null : { start: found.start, end: start - said };
}

/** Has it a counter or a physical unit to give? Money, rates and percentages say nothing about a bare number. */
function lends(draft: Draft): boolean {
  if (draft.unit === 'count') return draft.counter !== null;
  return (
    !['%', 'pp', 'bp', 'x'].includes(draft.unit) &&
    !currency.test(draft.unit) &&
    (!draft.unit.includes('/') || draft.unit === 'bbl/d')
  );
}

function take(draft: Draft, from: Draft): void {
  draft.unit = from.unit;
  draft.counter = from.counter;
  draft.rules.push('unit/carried');
}

/** Money nouns in Chinese: a bare 亿 behind them is money. */
const moneyNouns =
  /(?:营收|收入|利润|净利|纯[利益]|盈[利余]|获利|溢利|亏损|保费|股[利息]|投资|资金|融资|募资|集资|市值|成交额|成交|金额|产值|销售额|营业额|交易额|贷款|存款|债务|负债|预算|税收|财政|支出|经费|资产|奖池|票房|估值|补贴|费用|成本|造价|GDP|总额|余额|流入|流出|罚款|奖金|捐款|善款|货值|进出口|出口额|进口额|售价|价格|均价|房价|总价|报价|年薪|月薪|工资|薪酬|租金|定价|成交价|起拍价|身价)[^,。;]{0,12}$/u;

export const moneyImplied: Refiner = {
  name: 'unit/money-implied',
  slot: 'unit',
  about: 'A bare 亿 or 万 behind a word of money is in the currency of the text: 营收3.15亿',
  refine(scene) {
    if (scene.lang === 'en') return;
    for (const draft of scene.drafts) {
      if (!bare(draft) || !/[万亿兆]$/u.test(scene.folded.slice(draft.start, draft.end))) continue;
      if (
        !scene.folded.startsWith('个亿', draft.end - 2) &&
        !moneyNouns.test(
          scene.folded.slice(Math.max(clauseStart(scene, draft.start), draft.start - 24), draft.start),
        )
      )
        continue;
      draft.unit = moneyOf('元', scene);
      draft.rules.push('unit/money-implied');
    }
  },
};
