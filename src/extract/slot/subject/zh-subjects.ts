import type { Refiner } from '../../rule.ts';
import { governedSpots } from '../attribution/zh-governed.ts';
import {
  BRACKET,
  hasOrigin,
  literal,
  nameIndex,
  pageOf,
  SOURCE,
  type Clause,
  type Page,
  type Spot,
} from '../reading/zh-page.ts';
import type { Name } from './zh-name.ts';
import { isPartOver } from './zh-aside.ts';
import { headOf } from './zh-head.ts';
import { isOfCompany, launchedIn } from './zh-product.ts';

/** What a name behind these is not the subject of: 占全球, 出口美国, 较北京. */
const OBJECT =
  /(?:[占对向赴较比与和同到往飞受]|(?<![甚乃以])至|占到|通达|连接|抵达|前往|进入|通往|开往|送往|援助|收购|落户|入驻|登陆|进军|冲刺|闯关|远销|畅销|覆盖到|扩展到|拓展到|卖给|售予|出售给|出口|进口|外销|内销|销往|销售到|发往|输往|[输除距离]|来自|除了|超过|低于|高于|超越|仅次于|距离|布局|面向|辐射|覆盖)$/u;
/** What follows a name that only says what kind of thing is spoken of: 美国投资者, 全球最大. */
export const KIND =
  /^(?:一[所家名位个座间处栋条]|[某籍式首]|选手|球员|跑者|客(?![流运户单座场机车])|陆客|投资者|投资人|投资方|买家|卖家|访客|消费者|用户|车主|船东|学生|雇主|企业家|游客|旅客|客户|人士|生(?![产猪物活态意长育效])|资本|货币|产(?![业量能品值出销地区线])|制(?![造药])|最大|最高|最早|第[一二三四五六七八九十\d](?![届次季]|[一二三四五六七八九十\d][届次季])|领先|唯一|经济学家|专家|学者|媒体|总统|总理|政府债|国债|前[十二三五\d]|\d+强|百强|纪录|价值链|运动员|生产比|50指数|加权(?:股价)?指数)/u;
/** 国内旅游 is a kind of travel; 北岭市旅游收入 is what the place takes. */
const TRAVEL = /^旅游(?:(?:综合|总|业)?[收消投支花人])?/u;

/** What companies do at a place that is not theirs. */
const DOES_THERE =
  /^[^,，。；\uE004]{0,4}(?:增建|新建|兴建|购置|购地|购买|租[用赁]|取得|动[土工]|启用|增设|扩建|投资|设立|设厂|建厂|开设|开店|开出|新开|布点|收购|裁员|裁减|裁撤|关闭|关店|招聘|招募|雇用|聘用|增聘|拥有|设有|部署|投放|铺设|运营|经营|售出|销售|交付)/u;

/** How far back a company is looked for that speaks. */
const FAR = 1200;

/** Is a company named before, not far back? */
function companyBefore(page: Page, name: Name): boolean {
  for (let i = nameIndex(page, name.start) - 1, steps = 0; i >= 0 && steps < 24; i--, steps++)
    if (page.names[i]?.kind === 'organisation') return true;
  return hasOrigin(page, name.start - FAR, name.start, (origin) => origin.of !== null);
}

export const inSource = (page: Page, name: Name): boolean => page.view.charAt(name.start) === SOURCE;

/** A name that weighs little unless it heads its clause: 国内旅游收入, 布局全国. */
export const isWeak = (page: Page, name: Name): boolean =>
  name.kind === 'generic' &&
  !/[省市县区州镇乡村旗盟]|我国|本港|全港/u.test(page.flat.slice(name.start, name.end));

/** 对中国大陆与香港出口: what stands in a row with an object is one as well. */
export function isBesideObject(page: Page, name: Name, from: number): boolean {
  if (!/[与和、及]/u.test(page.flat.charAt(name.start - 1))) return false;
  for (let i = nameIndex(page, name.start) - 1, end = name.start - 1; i >= 0; i--) {
    const last = page.names[i];
    if (last === undefined || last.end < end) return false;
    if (last.end !== end) continue;
    if (OBJECT.test(page.flat.slice(Math.max(from, last.start - 2), last.start))) return true;
    if (last.start <= from || !/[与和、及]/u.test(page.flat.charAt(last.start - 1))) return false;
    end = last.start - 1;
  }
  return false;
}

/** What is a part of a whole, not of the place: 全球比重, 全国排名. */
const OF_WHOLE = /^(?:市场|总量|产量)?(?:比重|占比|份额|市占|占有率|排名|排行)/u;

/** 北京、天津、三亚等39个城市: names told one after the other to be counted. */
export const isEnumerated = (page: Page, name: Name): boolean =>
  (page.flat.charAt(name.start - 1) === '、' && /^等\uE004/u.test(page.view.slice(name.end, name.end + 2))) ||
  (page.flat.charAt(name.end) === '、' &&
    /^(?:、[^,，。；、\uE004]{1,10}){1,6}等?(?:[国地省市县区]|国家|地区|城市)?\uE004/u.test(
      page.view.slice(name.end, name.end + 60),
    ));

const BACKGROUND = /^[^,，。；;]{1,14}(?:背景|形势|环境|情况|条件|带动|推动|影响|冲击|压力|基础)[下上]/u;

function isSubject(page: Page, name: Name, from: number): boolean {
  if (name.kind === 'kind') return false;
  // 国内(不含港澳台)有效发明: an aside
  if (page.view.charAt(name.start) === BRACKET || isEnumerated(page, name)) return false;
  if (
    /^(?:全球|世界|全国|全台|全港|国内)$/u.test(page.flat.slice(name.start, name.end)) &&
    OF_WHOLE.test(page.flat.slice(name.end, name.end + 6))
  )
    return false;
  const before = page.flat.slice(Math.max(from, name.start - 4), name.start);
  if (OBJECT.test(before) && name.start > from && page.named[name.start - before.length] !== 1) return false;
  if (isBesideObject(page, name, from)) return false;
  // 在证监会排队的企业: where they are
  if (name.kind === 'organisation' && name.start > from && /在$/u.test(before)) return false;
  // 集团主席称，计划在泰国增建两座仓库: where a company does it, not what it is about
  if (
    /[在于]$/u.test(before) &&
    DOES_THERE.test(page.flat.slice(name.end, name.end + 10)) &&
    companyBefore(page, name)
  )
    return false;
  // 在世界贸易下降的大背景下: what it is told against
  if (/在$/u.test(before) && BACKGROUND.test(page.flat.slice(name.end, name.end + 18))) return false;
  // 酒泉至湖南特高压工程: a route, not a place
  if (/[至到—-]/u.test(page.flat.charAt(name.end)) && page.named[name.end + 1] === 1) return false;
  const behind = page.flat.slice(name.end, name.end + 5);
  const travel = TRAVEL.exec(behind)?.[0] ?? '';
  if (travel !== '' && (travel === '旅游' || isWeak(page, name))) return false;
  // 云津机场旅客吞吐量: what an airport has, not who comes from it
  return (
    name.kind === 'organisation' ||
    ['organisation', 'anaphor', 'product', 'event'].includes(name.kind) ||
    !KIND.test(behind)
  );
}

/** First name between two places of the page that meets a wish. */
export function nameIn(page: Page, from: number, to: number, wish: (name: Name) => boolean): Name | null {
  for (let i = nameIndex(page, from), steps = 0; steps < 24; i++, steps++) {
    const name = page.names[i];
    if (name === undefined || name.start >= to) return null;
    if (wish(name)) return name;
  }
  return null;
}

/** The name at the head of a clause: behind times, sources and connectives. */
export function headName(page: Page, clause: Clause, to: number): Name | null {
  const head = headOf(page, clause);
  return nameIn(page, clause.start, Math.min(to, head + 1), (name) =>
    name.kind !== 'kind' && inSource(page, name)
      ? name.rule === 'subject/zh-own-results'
      : name.start === head &&
        isSubject(page, name, clause.start) &&
        !(isWeak(page, name) && /国[内外]|境外|海外/u.test(page.flat.slice(name.start, name.end))),
  );
}

/** A name inside a clause. */
function innerName(page: Page, from: number, to: number): Name | null {
  return nameIn(
    page,
    from,
    to,
    (name) => !inSource(page, name) && !isWeak(page, name) && isSubject(page, name, from),
  );
}

/** A name right behind the figure before: A股313家、港股20家. */
function nextName(page: Page, spot: Spot): Name | null {
  if (spot.from === spot.clause.start) return null;
  return nameIn(page, spot.from, Math.min(spot.start, spot.from + 3), (name) =>
    isSubject(page, name, spot.from),
  );
}

/** Clauses of the sentence before the one of a figure, nearest first. */
function* earlier(page: Page, clause: Clause): Generator<Clause> {
  for (let i = clause.index - 1; i >= Math.max(0, clause.index - 24); i--) {
    const before = page.clauses[i];
    if (before === undefined || before.sentence !== clause.sentence) return;
    yield before;
  }
}

/** 蓝湖拍卖行公布，其全球成交额…: 其 is whoever is spoken of, not the place behind it. */
function isTheirs(page: Page, spot: Spot): boolean {
  const from = page.sentences[spot.clause.sentence]?.clauses[0]?.index ?? spot.clause.index;
  for (let i = spot.clause.index; i >= Math.max(from, spot.clause.index - 6); i--) {
    const clause = page.clauses[i];
    if (clause === undefined) return false;
    const text = page.view.slice(clause.start, Math.min(clause.end, spot.start));
    if (/^[\uE001\uE002]*其(?![中他它余次间实时后])/u.test(text)) return true;
    if (headName(page, clause, Math.min(clause.end, spot.start)) !== null) return false;
  }
  return false;
}

/** An office that decides, not a company. */
const DECIDES =
  /^[院会部委局署府](?:昨日?|今日?|已|正式|日前|近日|[\u3400-\u9fff]会)?(?:拍板|核定|核准|通过|敲定|批准|审定|审议|决议|批复)/u;

const INDEX =
  /^(?:港股|[恒沪道纳深日]指|恒生(?:中国企业|国企|科技)?指数|大盘|大市|[沪深]市|上证|深证|深成|创业板指|科创|北证|加权指数|台指|标普|道琼|纳斯达克|那斯达克|费城半导体|费半|日经|科指|国指|国企指数|科技指数|柜买|[\u3400-\u9fff]{0,4}指数)/u;

/** 三星，苹果，华为，OPPO分列前五名: a clause that is a name and nothing else, in a row of such. */
function isListed(page: Page, clause: Clause, name: Name): boolean {
  if (page.flat.charAt(name.end) === '、') return true;
  if (clause.mark !== ',') return false;
  const bare = (each: Clause | undefined): boolean =>
    each !== undefined &&
    each.sentence === clause.sentence &&
    each.end - each.start <= 10 &&
    each.mark === ',';
  return (
    name.end >= clause.end && (bare(page.clauses[clause.index - 1]) || bare(page.clauses[clause.index + 1]))
  );
}

// 位列印度(220万)和印度尼西亚(100万)之后
//     ^^^^      ^^^^^^^^^^
/** The name right before the bracket that a figure alone stands in. */
function beforeBracket(page: Page, spot: Spot): Name | null {
  const { clause } = spot;
  if (clause.mark !== ')' || spot.from !== clause.start || spot.start - clause.start > 3) return null;
  return nameIn(page, Math.max(0, clause.start - 16), clause.start, (name) => name.end === clause.start - 1);
}

function inSentence(page: Page, spot: Spot): Name | null {
  const bracketed = beforeBracket(page, spot);
  if (bracketed !== null) return bracketed;
  if (isTheirs(page, spot)) return null;
  // 宣布在全美范围内指定31个…: where it is done.
  const within = nameIn(
    page,
    spot.clause.start,
    spot.start,
    (name) => name.kind === 'place' && /^(?:范围内|境内)/u.test(page.flat.slice(name.end, name.end + 3)),
  );
  if (within !== null) return within;
  // 以新北市404万人最多
  const picked = nameIn(
    page,
    spot.from,
    spot.start,
    (name) =>
      /[以属]/u.test(page.flat.charAt(name.start - 1)) &&
      /^[约近逾超达的占佔]*$/u.test(page.flat.slice(name.end, spot.start)),
  );
  if (picked !== null) return picked;
  // 明年起将在全国2.3万家医院执行: where all those are that are counted
  const among = nameIn(
    page,
    spot.from,
    spot.start,
    (name) =>
      (name.kind === 'generic' || name.kind === 'place') &&
      /(?:在|覆盖|涵盖|遍[及布]|惠及)$/u.test(
        page.flat.slice(Math.max(spot.from, name.start - 2), name.start),
      ) &&
      /^[约近逾超的]*$/u.test(page.flat.slice(name.end, spot.start)),
  );
  if (among !== null) return among;
  const head =
    nextName(page, spot) ??
    launchedIn(page, spot.clause, spot.start) ??
    headName(page, spot.clause, spot.start);
  if (head !== null) return head;
  const business = isOfCompany(page, spot.clause);
  // 美联储降息预期升温，恒指收报…点: an index is of its market, not of whoever was spoken of.
  let index = INDEX.test(page.flat.slice(headOf(page, spot.clause), spot.clause.end).slice(0, 10));
  for (const clause of earlier(page, spot.clause)) {
    if (isPartOver(page, clause, spot)) continue;
    const name =
      (business ? null : launchedIn(page, clause, clause.end)) ?? headName(page, clause, clause.end);
    if (index && name?.kind === 'organisation') return null;
    // 行政院拍板，最低工资…: who decides is not what it is about
    if (name?.kind === 'organisation' && DECIDES.test(page.flat.slice(name.end - 1, name.end + 4)))
      return null;
    if (name !== null && (name.kind !== 'actor' || isTrade(page, spot)) && !isListed(page, clause, name))
      return name;
    index ||= INDEX.test(page.flat.slice(headOf(page, clause), clause.end).slice(0, 10));
  }
  const inner = innerName(page, spot.clause.start, spot.start);
  if (inner !== null) return inner;
  for (const clause of earlier(page, spot.clause)) {
    if (isPartOver(page, clause, spot)) continue;
    const name = innerName(page, clause.start, clause.end);
    if (name !== null) return name;
  }
  return null;
}

/** 合计卖超65亿元: of whoever trades, though he stands in the clause before. */
const isTrade = (page: Page, spot: Spot): boolean =>
  /^[合共总累]?计?(?:[买卖]超|净?(?:买入|卖出|流[入出])|[加减]码)/u.test(
    page.view.slice(headOf(page, spot.clause), spot.start),
  );

/** What a company has wherever it is. */
const OWNED =
  /^(?:共|已|累计|拥?有)*(?:总?门店|工厂|厂房|客户|据点|裁员|渠道|经销商|店[数面]|直营|加盟|连锁店|分店|员工|雇员|网点|会员|用户|营收|收入|销售|销量|交付|产能|团队|研发)/u;
/** How far something reaches, of whoever has it. */
const REACH = /^(?:全[国國球台臺港网網]|[国國][内內]|海[内內]外|海外|境外)$/u;

// 我国战略性新兴产业增加值占GDP的比重超过13%
// ^^^^
export const named: Refiner = {
  name: 'subject/zh-named',
  slot: 'subject',
  about:
    'The place, organisation or market at the head of the clause, or of one before it in the sentence; else one inside.',
  refine(scene) {
    const page = pageOf(scene);
    const voices = new Map([...governedSpots(page)].map(({ spot, origin }) => [spot, origin]));
    for (const spot of page.spots) {
      if (spot.draft.subject !== null) continue;
      const name = inSentence(page, spot);
      if (name === null) continue;
      // 海岳咖啡宣布，全国门店突破6000家: the company that speaks, wherever its shops are
      const origin = voices.get(spot);
      if (
        origin !== undefined &&
        origin.of !== null &&
        REACH.test(name.text) &&
        OWNED.test(page.flat.slice(name.end, name.end + 6)) &&
        isNear(page, spot, origin)
      )
        continue;
      spot.draft.subject = name.text;
      spot.draft.rules.push(name.rule, named.name);
    }
  },
};

export const isIndex = (page: Page, spot: Spot): boolean =>
  /^[点點]$/u.test(spot.draft.counter ?? '') &&
  /指数|[沪深恒道纳国科板综成台日]指|大盘|标普|道琼|日经/u.test(
    page.flat.slice(Math.max(page.sentences[spot.clause.sentence]?.start ?? 0, spot.start - 80), spot.start),
  );

/** 国指跌1.15%: an index by its own name, not the market that 大市 and 港股 are. */
const NAMED_INDEX = /^(?:[恒沪道纳深日国科]指|台指|费半|标普|道琼|日经|[\u3400-\u9fff]{2,6}指数)/u;

/** Does the clause of a figure begin with an index, or go on about one: 跌157点或1.8%? */
export const namesIndex = (page: Page, spot: Spot): boolean => {
  const last = page.spots[spot.index - 1];
  if (last?.clause === spot.clause && isIndex(page, last)) return true;
  const head = headOf(page, spot.clause);
  return head < spot.start && NAMED_INDEX.test(page.flat.slice(head, Math.min(spot.start, head + 10)));
};

const OFFICE = /[局署处厅委府办所院]|农会|渔会|政府|海关|统计|管理处|管委会|部门|银行/u;

/** The figures without a subject that a source governs, market indexes aside. */
function* nameless(page: Page): Generator<{ spot: Spot; origin: Page['origins'][number] }> {
  for (const each of governedSpots(page))
    if (each.spot.draft.subject === null && !isIndex(page, each.spot)) yield each;
}

/** Does the source stand in the sentence of the figure? */
const isNear = (page: Page, spot: Spot, origin: Page['origins'][number]): boolean =>
  origin.end > (page.sentences[spot.clause.sentence]?.start ?? 0);

/** The place whose office gives the number, or the company that speaks. */
function ofOrigin(page: Page, origin: Page['origins'][number]): { text: string; rule: string } | null {
  const name = nameIn(
    page,
    origin.start,
    origin.end,
    (each) => each.kind === 'place' && !/^(?:中国|中國|全国|全國|国家|國家)$/u.test(each.text),
  );
  // 青海湖国家公园管理局: the park, not the province it begins with
  if (name !== null && origin.of?.startsWith(name.text) === true)
    return { text: origin.of, rule: origin.rule };
  if (
    name !== null &&
    (page.flat.charAt(name.start - 1) === '《' ||
      OFFICE.test(page.flat.slice(name.end, name.end + 12)) ||
      /^(?:发布|公布|释出|印发|出台|推出)/u.test(page.flat.slice(name.end, name.end + 2)))
  )
    return name;
  // 屏东县长周春米: of the county
  if (name !== null && /^[省市县区州乡镇村]长/u.test(page.flat.slice(name.end, name.end + 2)))
    return { text: literal(page, name.start, name.end + 1), rule: name.rule };
  // 香港行政长官发表施政报告
  if (
    name !== null &&
    /^(?:行政长官|特首|特区政府|总统|总理|首相|财相|财长|政府)/u.test(page.flat.slice(name.end, name.end + 4))
  )
    return name;
  return origin.of === null ? null : { text: origin.of, rule: origin.rule };
}

// 澳门统计暨普查局资料显示，第二季本地生产总值…；云帆汽车宣布，9月交付新车2.1万辆
// ^^^^                                                ^^^^^^^^
export const speaking: Refiner = {
  name: 'subject/zh-speaking',
  slot: 'subject',
  about:
    'With nothing else named in the sentence: the place whose office gives the number, the company that speaks or whose officer does.',
  refine(scene) {
    const page = pageOf(scene);
    for (const { spot, origin } of nameless(page)) {
      const found = isNear(page, spot, origin) ? ofOrigin(page, origin) : null;
      if (found === null) continue;
      spot.draft.subject = found.text;
      spot.draft.rules.push(found.rule, speaking.name);
    }
  },
};

export const spokenBefore: Refiner = {
  name: 'subject/zh-spoken-before',
  slot: 'subject',
  about: 'The same from a source in a sentence before, when nothing else was spoken of since.',
  refine(scene) {
    const page = pageOf(scene);
    for (const { spot, origin } of nameless(page)) {
      const found = ofOrigin(page, origin);
      if (found === null) continue;
      spot.draft.subject = found.text;
      spot.draft.rules.push(found.rule, spokenBefore.name);
    }
  },
};
