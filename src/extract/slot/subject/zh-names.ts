import type { Refiner } from '../../rule.ts';
import { knownOrganisations } from '../../locale/zh-organisations.ts';
import { notPlaces, places, placeSuffixes } from '../../locale/zh-places.ts';
import { lexicon } from '../reading/lexicon.ts';
import {
  addName,
  literal,
  nameIndex,
  NUMBER,
  pageOf,
  sortNames,
  SOURCE,
  TIME,
  type Clause,
  type Page,
} from '../reading/zh-page.ts';
import { doesBusiness } from './zh-company.ts';
import { isKindOfThing } from './zh-class.ts';
import type { Name } from './zh-name.ts';

const gazetteer = lexicon(places);
const suffixes = lexicon([[true, placeSuffixes.join(' ')]]);
const known = lexicon([[true, knownOrganisations]]);
const isHan = (char: string): boolean => char >= '\u3400' && char <= '\u9fff';
/** Times, brackets and figures end a name; the words of a source do not. */
const isEdge = (char: string): boolean => isCovered(char) && char !== SOURCE;
const isCovered = (char: string): boolean => char >= TIME && char <= NUMBER;

// 江苏常州，浙江省金华市，全球
// ^^^^^^^^  ^^^^^^^^^^^^  ^^^^
export const gazetteerName: Refiner = {
  name: 'subject/zh-gazetteer',
  slot: 'subject',
  about: 'A country, province, city, region or market by its name; names that touch are one.',
  refine(scene) {
    const page = pageOf(scene);
    const { flat } = page;
    for (let i = 0; i < flat.length; i++) {
      const hit = gazetteer.at(flat, i);
      // 昨日股价: 日 is of the day, not of Japan.
      if (hit === null || page.view.charAt(i) === TIME || isPartOfWord(flat, i, hit.end, hit.value)) continue;
      let end = hit.end;
      let kind: Name['kind'] = hit.value === 'world' ? 'place' : hit.value;
      if (kind === 'place') end = suffixed(flat, end);
      for (
        let next = gazetteer.at(flat, end);
        next !== null && kind !== 'market';
        next = gazetteer.at(flat, end)
      ) {
        if (next.value === 'generic') break;
        end = next.value === 'place' ? suffixed(flat, next.end) : next.end;
        if (next.value === 'market') kind = 'market';
      }
      // 秦皇岛港, 霍尔果斯口岸: what lies there and is called by the place
      const works = kind === 'place' ? (WORKS_AT.exec(flat.slice(end, end + 8))?.[0].length ?? 0) : 0;
      if (works > 0) {
        end += works;
        kind = 'organisation';
      }
      addName(page, { start: i, end, kind, text: literal(page, i, end), rule: gazetteerName.name });
      i = end - 1;
    }
  },
};

const WORKS_AT =
  /^(?:(?:国际)?机场|港(?![\u3400-\u9fff]?[元股币人商资澳珠府岛湾口区交英])|火车站|高铁站|[东西南北]站|地铁(?![\u3400-\u9fff]?\d)|马拉松)/u;

// 中国石油 is read by the organisations; 上海证券报, 北京时间, 世界第二, 国内生产总值 are no places.
const AFTER: Readonly<Record<string, RegExp>> = {
  国内: /^生产总值|^生产净值/u,
  世界: /^第|^杯|^级|^上|^记录|^纪录|^银行|^遗产|^贸易组织|^卫生组织/u,
  全球: /^第|^价值链|^资讯/u,
  全国: /^第|^人大|^政协|^工商联|^两会|^性|^统一|^首/u,
  北京: /^时间|^大学|^银行/u,
  南京: /^大学|^银行/u,
  上海: /^证券报|^银行|^交通大学/u,
  东部: /^战区/u,
  日本: /^电产/u,
  大陆: /^架/u,
  海外: /^华人|^版/u,
  东北: /^[区角侧部方风]/u,
  西北: /^[区角侧部方风]/u,
  西南: /^[区角侧部方风]/u,
  港澳: /^台商|^台资|^台(?=投资)/u,
  朝阳: /^产业/u,
  长江: /^证券/u,
  青海: /^湖/u,
  前海: /^$/u,
  中东: /^$/u,
};

function isPartOfWord(flat: string, start: number, end: number, kind: string): boolean {
  const word = flat.slice(start, end);
  const after = flat.slice(end, end + 5);
  if (AFTER[word]?.test(after) === true) return true;
  // 其中海外, 其中环保: two words meet.
  if (word.startsWith('中') && flat.charAt(start - 1) === '其') return true;
  // 新华社福州电, 马尼拉消息: where the news was written.
  if (/^(?:电[,，:：]|电\)|讯[,，:：]|消息[:：])/u.test(after)) return true;
  // 集团, 公司, 大学 behind a place: an organisation, read elsewhere.
  if (kind === 'place' && /^(?:大学|学院|银行(?!体系|业)|证券|股份|集团|医院|日报|晚报|时报)/u.test(after))
    return true;
  return kind !== 'generic' && /^[人话语文字]均?$/u.test(after);
}

/** Takes in 省, 市, 县 … behind a name, and a smaller place behind that: 浙江 + 省, 金华 + 市. */
function suffixed(flat: string, at: number): number {
  const suffix = suffixes.at(flat, at);
  if (suffix === null) return at;
  if (
    notPlaces.has(suffix.word + flat.charAt(suffix.end)) ||
    /^(?:市场|市值|市盈|市占|区域|区间|区块|省级|市级|县级|村级|镇级|州长|省长|市长|县长|区长|省会)/u.test(
      flat.slice(at, at + 2),
    )
  )
    return at;
  return suffix.end;
}

const BOUNDARY = '在于与和及对向从由自是到为等赴位据该的、至往访驻跨把将被给让使令进';

// 临澜市实现地区生产总值…；位于榕江县的…
// ^^^^^^                      ^^^^^^
export const suffixName: Refiner = {
  name: 'subject/zh-place-suffix',
  slot: 'subject',
  about: 'A place by what its name ends with: 临澜市, 榕江县, 东山村.',
  refine(scene) {
    const page = pageOf(scene);
    const { flat, view } = page;
    const starts = page.heads;
    const ends = new Map(page.names.filter(({ kind }) => kind === 'place').map((name) => [name.end, name]));
    for (let i = 1; i < flat.length; i++) {
      if (!'省市县区州旗镇乡村岛'.includes(flat.charAt(i))) continue;
      if (taken(page, i)) continue;
      const two = flat.slice(i - 1, i + 1);
      if (
        notPlaces.has(two) ||
        notPlaces.has(flat.slice(i - 2, i + 1)) ||
        notPlaces.has(flat.slice(i - 3, i + 1))
      )
        continue;
      if (
        /^(?:市场|市值|市盈|市占|区域|区间|区块|市民|镇化|村民|乡镇|乡村|村庄|岛屿|州际|旗下|旗舰|市政|市级|县级|省级|县域|市域|村级|镇村|区级|村集体|县城|市区|乡亲|村里|省里|市里|县里|区里|镇里|乡里|村委|市委|县委|省委|区委)/u.test(
          flat.slice(i, i + 3),
        )
      )
        continue;
      let start = i;
      while (start > 0 && i - start < 5) {
        const char = flat.charAt(start - 1);
        if (page.named[start - 1] === 1) break;
        if (starts.has(start) || !isHan(char) || isEdge(view.charAt(start - 1)) || BOUNDARY.includes(char))
          break;
        start--;
      }
      const length = i - start;
      const bounded =
        start === 0 ||
        page.named[start - 1] === 1 ||
        starts.has(start) ||
        !isHan(flat.charAt(start - 1)) ||
        isEdge(view.charAt(start - 1)) ||
        BOUNDARY.includes(flat.charAt(start - 1));
      if (!bounded || length < 1 || length > 4 || (length === 1 && flat.charAt(i) !== '县')) continue;
      // 青山镇桃花村: one place
      const larger = page.named[start - 1] === 1 ? ends.get(start) : undefined;
      if (larger !== undefined) {
        ends.delete(start);
        ends.set(i + 1, larger);
        larger.end = i + 1;
        larger.text = literal(page, larger.start, i + 1);
        page.named.fill(1, start, i + 1);
        continue;
      }
      if (
        /^[楼号层室栋弄巷]|^[全各本我该某一二两三四五六七八九十几多每首这那有数近\d]|[个座条些]/u.test(
          flat.slice(start, i),
        )
      )
        continue;
      const name: Name = {
        start,
        end: i + 1,
        kind: 'place',
        text: literal(page, start, i + 1),
        rule: suffixName.name,
      };
      ends.set(i + 1, name);
      addName(page, name);
    }
    sortNames(page);
  },
};

const taken = (page: Page, at: number): boolean => page.named[at] === 1;

/** Words in front of the subject of a clause. */
const LEAD = lexicon<true>([
  [
    true,
    '此前 早前 随后 其后 其中 而 但 但是 同时 此外 另外 甚至 就连 连 将 把 目前 当前 近年来 如今 截至 截止 整个 仅 单是 来自 眼下 据悉 比如 例如 如 对于 至于 受 从 自 与此同时 期内 期间 其 今年 旗下 并 且 去年 另据 权王 股王 股后 权值股 龙头 盘面上 同期 同月 同日 下一步 接下来 今后 未来 届时 随后 此后 接着 眼看 早前 日前 近日 稍后 再看 反观 另一边 对此 为此 受此影响 现在 当时 当年 现如今 时下 至今 迄今 本来 原本 一度 ， , 、 “ " 」 「 的 则 连同',
  ],
]);

/** Where the subject of a clause would stand: behind times, sources and connectives. */
export function headOf(page: Page, clause: Clause): number {
  let start = clause.start;
  for (;;) {
    while (start < clause.end && isCovered(page.view.charAt(start)) && page.view.charAt(start) !== NUMBER)
      start++;
    if (start >= clause.end) return start;
    const told = toldOf(page, start, clause.end);
    if (told > 0) {
      start += told;
      continue;
    }
    if (page.named[start] === 1) return start;
    // 航运股长荣: of which kind the one named is
    const kind =
      /^[\u3400-\u9fff]{1,5}股/u.exec(page.view.slice(start, Math.min(start + 7, clause.end)))?.[0].length ??
      0;
    if (kind > 0 && page.named[start + kind] === 1) return start + kind;
    const hit = LEAD.at(page.view, start, clause.end);
    // 受访者: 受 is no preposition there
    if (hit === null || (hit.word === '受' && page.flat.charAt(hit.end) === '访'))
      return start + oneOf(page, start, clause.end);
    start = hit.end;
  }
}

/** 总部在合肥的, 位于林园工业区的: length of what tells where the one named is or what it does. */
function toldOf(page: Page, start: number, end: number): number {
  return (
    /^(?:总部|位于|地处|坐落|来自|成立|创立|创办于|主打|主营|专注|从事|号称|被称为|被誉为|素有|隶属|背靠)[^,，。；的\uE004]{1,18}的(?=[\u3400-\u9fffA-Z《“「])/u.exec(
      page.view.slice(start, Math.min(end, start + 26)),
    )?.[0].length ?? 0
  );
}

/** 片方之一的青禾影业: length of what the one named is one of. */
function oneOf(page: Page, start: number, end: number): number {
  return (
    /^[\u3400-\u9fff]{1,8}之一的/u.exec(page.view.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0
  );
}

const STRONG =
  /有限责任公司|股份有限公司|有限公司|集团公司|子公司|公司|集团|银行|证券|保险公司|基金会|大学|学院|医院|研究院|研究所|研究中心|科学院|交易中心|交易所|协会|学会|联合会|商会|总会|委员会|出版社|事务所|博物馆|图书馆|铁路局|机场|港务局|合作社|海关|口岸|航空|药业|科技|股份|电子|重工|实业|控股|金控|投控|半导体|人寿|农业|食品|乳业|物流|能源|电气|钢铁|化工|石化|汽车|制药|生物|医药|地产|置业|传媒|影业|光电|光伏|精密|电机|建设|营造|水泥|塑胶|纺织|物业|文旅|网络|软件|通讯/gu;
const WEAK =
  /(?:航空|科技|电子|重工|实业|控股|半导体|人寿|农业|食品|乳业|物流|能源|电气|钢铁|化工|石化|汽车|制药|生物|医药|地产|置业|传媒|影业|光电|光伏|精密|电机|建设|营造|水泥|塑胶|纺织|物业|文旅|网络|软件|通讯|医院|大学|学院|机场|协会|合作社|公司|银行|集团|证券|海关|口岸)$/u;

/** Is a clause the first of its sentence? */
const isFirst = (page: Page, clause: Clause): boolean =>
  page.sentences[clause.sentence]?.clauses[0]?.start === clause.start;

/** Before 股份 where it means shares that somebody holds or trades, not the end of a name. */
const SHARES =
  /(?:[的其该以]|持有?|转让|收购|出售|增持|减持|回购|购买|认购|发行|公司|国有|个人|部分|全部|所有|有限|普通|优先|多数|少数|名下|旗下|流通|限售|[上下]市)$/u;

// 安徽某科技有限公司，贵阳大数据交易中心
// ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^
export const organisationName: Refiner = {
  name: 'subject/zh-organisation-suffix',
  slot: 'subject',
  about: 'An organisation by what its name ends with, at the head of a clause.',
  refine(scene) {
    const page = pageOf(scene);
    const { flat } = page;
    const found: Name[] = [];
    const kinds: Name[] = [];
    const dropped: { start: number; end: number }[] = [];
    for (const clause of page.clauses) {
      const head = headOf(page, clause);
      // 国泰金控旗下国泰人寿: the one below is what is spoken of.
      const under = flat.slice(head, Math.min(clause.end, head + 16)).indexOf('旗下');
      const start = under > 0 ? head + under + 2 : head;
      const text = flat.slice(start, Math.min(clause.end, start + 28));
      STRONG.lastIndex = 0;
      let end = 0;
      for (let match = STRONG.exec(text); match !== null; match = STRONG.exec(text)) {
        const upTo = match.index + match[0].length;
        const before = text.slice(0, match.index);
        if (/[,，的是有为达了占将等经、：“”\d]|旅客|游客|增长|下降|数量|平均|营收|收入/u.test(before)) break;
        const rest = page.view.slice(start + upTo, clause.end);
        if (
          match.index < 2 ||
          /上市$/u.test(before) ||
          /^(?:[类们业法]|企业|行业|总数|数[据量]|旗下)/u.test(rest)
        )
          continue;
        if (
          !/公司|集团|大学|医院|协会|研究|基金会/u.test(match[0]) &&
          /^(?:行业|产业|市场|产品|板块|体系|系统|业(?!务)|制造|服务|销量|产量|出口|进口|零售|产销|技术|领域|装备|股票|板|机构|类|经营|总数|数量|产值|贷款|存款|用户|保费|基地|集群|材料|价格|消费)/u.test(
            rest,
          )
        )
          continue;
        if (match[0] === '股份' && SHARES.test(before)) continue;
        // 农业, 汽车, 能源 end names of companies, and are industries: only where a company acts.
        if (
          WEAK.test(match[0]) &&
          !/公司|集团|银行|大学|医院|协会|学院|机场|合作社|证券|海关|口岸/u.test(match[0]) &&
          !doesBusiness(rest) &&
          // 联锦化工7月30日排放…: two characters that are no word, and a time
          !(match.index === 2 && /^[\uE001\uE003的]/u.test(rest) && isFirst(page, clause)) &&
          // 电动车企岚驰汽车，把目标…: set off as what is spoken of
          !(rest === '' && match.index > 2 && clause.mark === ',' && isFirst(page, clause))
        )
          continue;
        end = upTo;
      }
      // A place inside the name (贵阳 in 贵阳大数据交易中心) gives way; a place that reaches further does not.
      if (end > 1 && isKindOfThing(flat.slice(start, start + end))) {
        // 公立医院: spoken of when nobody else is
        if (/医院|大学|学院|机场|银行|公司|集团/u.test(flat.slice(start, start + end)) && !taken(page, start))
          kinds.push({
            start,
            end: start + end,
            kind: 'kind',
            text: literal(page, start, start + end),
            rule: organisationName.name,
          });
        continue;
      }
      if (end > 1 && !(taken(page, start) && taken(page, start + end))) {
        dropped.push({ start, end: start + end });
        found.push({
          start,
          end: start + end,
          kind: 'organisation',
          text: literal(page, start, start + end),
          rule: organisationName.name,
        });
      }
    }
    page.names = without(page.names, dropped);
    for (const name of found) addName(page, name);
    page.names.push(...kinds);
    sortNames(page);
  },
};

export const knownName: Refiner = {
  name: 'subject/zh-known-organisation',
  slot: 'subject',
  about: 'A company or an agency that everyone knows by its short name.',
  refine(scene) {
    const page = pageOf(scene);
    const found: Name[] = [];
    const dropped: { start: number; end: number }[] = [];
    for (let i = 0; i < page.flat.length; i++) {
      const hit = known.at(page.flat, i);
      if (hit === null) continue;
      if (taken(page, i)) {
        // 贵州茅台: the longer name wins over the place it begins with.
        const place = page.names[nameIndex(page, i)];
        if (place?.start !== i || place.end >= hit.end || place.kind !== 'place') continue;
        dropped.push(place);
      }
      // 恒生指数: an index of the market, not what the company does.
      if (/^(?:指数|国企指数|科技指数|酒)/u.test(page.flat.slice(hit.end, hit.end + 4))) continue;
      // 其中电子, 其中海外: two words meet.
      if (hit.word.startsWith('中') && page.flat.charAt(i - 1) === '其') continue;
      // 大众, 平安, 移动, 东风, 太古 are words as well: only at the head of a clause and before what companies do.
      const head =
        page.heads.has(i) ||
        isCovered(page.view.charAt(i - 1)) ||
        page.flat.startsWith('其中', i - 2) ||
        // 航运股长荣
        page.flat.charAt(i - 1) === '股';
      if (
        AMBIGUOUS.has(hit.word) &&
        (head ? !isCompany(page, hit.end) : !/[与和、对向]/u.test(page.flat.charAt(i - 1)))
      )
        continue;
      found.push({
        start: i,
        end: hit.end,
        kind: 'organisation',
        text: literal(page, i, hit.end),
        rule: knownName.name,
      });
      i = hit.end - 1;
    }
    page.names = without(page.names, dropped);
    for (const name of found) addName(page, name);
    sortNames(page);
  },
};

/** 日产电池包, 移动支付, 平安出行: a word that is a company as well is one before what companies do. */
const isCompany = (page: Page, at: number): boolean => {
  const rest = page.view.slice(at, at + 24);
  return (
    /^(?:[\uE001\uE003，,、。;则和与及的在也已将升跌涨挫收报]|[下上大小急][跌涨升挫]|重挫|走[高低升跌]|集团|公司|汽车|电子|中国|方面|股份|控股|[售卖]出|交付|销量|一家)/u.test(
      rest,
    ) || doesBusiness(rest)
  );
};

const AMBIGUOUS = new Set(
  '大众 平安 移动 东风 太古 理想 苹果 阳明 长荣 统一 融创 美的 联想 百度 快手 恒生 三星 日产 本田 中通 通威 贝壳 万得 中车 通用 小米 和硕 北汽 微博 阿里 长和 长城 松下 福特 博通 超威 美满 寒武纪 国巨 旺宏 问界 智己 岚图 抖音 新希望 李宁 山姆 国航 东航 南航 恒隆 隆基 天合 思科 惠普 强生 罗氏 三菱 雀巢 百事 信实 塔塔 海思 徐工 鞍钢 双汇 甲骨文 壳牌 力拓 奈雪 库迪 研华 友达 群创 远传 欣兴'.split(
    ' ',
  ),
);

// 元晶9月营收…，比亚迪去年销量…
// ^^^^            ^^^^^^
export const actorName: Refiner = {
  name: 'subject/zh-actor',
  slot: 'subject',
  about: 'A short name at the head of a clause before what only a company has: 营收, 净利, 股价, 公布财报.',
  refine(scene) {
    const page = pageOf(scene);
    const dropped: { start: number; end: number }[] = [];
    const found: Name[] = [];
    for (const clause of page.clauses) {
      const first = headOf(page, clause);
      // 云海集团旗下云准今日公布…: the one below is what is spoken of.
      const under = page.flat.slice(first, Math.min(clause.end, first + 14)).indexOf('旗下');
      const start = under > 0 ? first + under + 2 : first;
      if (taken(page, start) || taken(page, start + 1)) continue;
      const head =
        /^([A-Za-z][\w.&-]{0,18}|[\u3400-\u9fff][\u3400-\u9fffA-Za-z-]{1,7}?)(?:\d{4}|-[A-Z]+)?(?=[\uE001\uE003]|营收|营业收入|净利|归母|毛利率|股价|市值|每股|纯利|溢利|公布|发布|披露|宣布|单季|自结|第[一二三四]季|财报)/u.exec(
          page.view.slice(start, Math.min(clause.end, start + 28)),
        );
      const name = head?.[1];
      if (head === null || name === undefined || NOT_ACTOR.test(name)) continue;
      const rest = page.view.slice(start + head[0].length, clause.end);
      if (!doesBusiness(rest) && !(under > 0 && /营收|业绩|财报|法说会/u.test(rest))) continue;
      if (start > first) dropped.push({ start: first, end: start });
      found.push({
        start,
        end: start + name.length,
        kind: 'organisation',
        text: literal(page, start, start + name.length),
        rule: actorName.name,
      });
    }
    page.names = without(page.names, dropped);
    for (const name of found) addName(page, name);
    sortNames(page);
  },
};

/** Before 以 it is how something ranks, not who: 其次是, 产量以. */
const NOT_RANKED =
  /[的是有为等即,，]|^(?:其[次中后它]|第[一二三四五]|[并且则而]|分别|依次)|(?:[产销总金]|出货|交付|装机|装车|票房|收入|营收|产值)[量额值]?$/u;

// 另一家以35.9GWh位列第三
// ^^^^^^
export const rankedName: Refiner = {
  name: 'subject/zh-ranked',
  slot: 'subject',
  about: 'What stands before 以 and a number that it ranks with: 海岳能源以35.9GWh位列第三.',
  refine(scene) {
    const page = pageOf(scene);
    for (const clause of page.clauses) {
      const start = headOf(page, clause);
      if (taken(page, start)) continue;
      const name =
        /^([A-Za-z\u3400-\u9fff][\u3400-\u9fffA-Za-z &.-]{1,11}?)(?:[则仍也]|再次|继续|依旧)?(?:以|凭借)[约近逾超]?\uE004+[^\uE004,，;；]{0,12}?(?:[,，][^\uE004]{0,4})?(?:[位名分暂并]列|位居|居[首次前第于]|排[名在行第]|列第|夺冠|领[跑先]|[稳高]居|紧随)/u.exec(
          page.view.slice(start, Math.min(page.view.length, start + 60)),
        )?.[1];
      if (name === undefined || NOT_RANKED.test(name)) continue;
      const end = start + name.length;
      addName(page, {
        start,
        end,
        kind: 'organisation',
        text: literal(page, start, end),
        rule: rankedName.name,
      });
    }
    sortNames(page);
  },
};

// 三大法人买超468亿元，其中外资卖超204亿元、投信买超32亿元
// ^^^^^^^^                  ^^^^                  ^^^^
const TRADER =
  /(?<=^|[,，、;；。:：元股张張点點中]|合计)(?:三大法人|外资及陆资|外资|陆资|投信|自营商|官股券商|八大公股)(?=(?:合计|共计?|反手|转为|由买转卖|由卖转买|站在[买卖]方|站回[买卖]方|[,，再转则续日天一二三四五六七八九\d]|加码|减码|连续?|同步|累计|全日|当日|单日|今日|昨日|大幅){0,6}(?:站[在回]买方|净?(?:买入|卖出|流入|流出)|[买卖]超|加码|减码))/gu;

export const traderName: Refiner = {
  name: 'subject/zh-trader',
  slot: 'subject',
  about: 'Who buys and sells on a market, for the clause they stand in.',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of page.flat.matchAll(TRADER)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken(page, start)) continue;
      addName(page, { start, end, kind: 'actor', text: literal(page, start, end), rule: traderName.name });
    }
    sortNames(page);
  },
};

const NOT_ACTOR =
  /[高低多少优快慢]于|公认|准则|会计|同期|归母|归属|归于|经调整|摊薄|稀释|[息单受由按截达为是有占和与的该各全]|整体|总体|综合|平均|报告|基础|核心|经常性|拥有人|中期|末期|盘后|盘中|股票|权益|股东|资产|实现|完成|累计|合并|其中|同时|此外|另外|而且|预计|预期|预估|估计|可望|看好|营收|净利|同比|环比|增长|下降|董事会|扭转|带动|拉动|摆脱|结束|延续|保持|创下|刷新|抵[消销]|反映|维持|不及|[总本其这分年月季日不也已均将对在从第前后近首]|当期|期内|公司|集团|企业|行业|产业|市场|板块|上市|业务|产品|国内|规模|初步|数据|统计|随着|值得|得益|[上下]|主要|主营/u;

const FACILITY =
  /^(?![各全这那已共该本我多某沿]|重点|上述|新建|新增|规模|国家级|省级|累计|现有|周边|部分|其他|大型|中小)(?:第\d{1,3}届|[\u3400-\u9fffA-Za-z“”「」"·]){1,14}?(?:国际机场|机场|动物园|植物园|海洋馆|博物馆|美术馆|图书馆|纪念馆|乐园|度假区|古镇|流域|灌区|盆地|平原|草原|经济带|城市群|都市圈|经济圈|油田|煤矿|林场|农场|大剧院|大桥|水库|派出所|海域|公园|景区|专业市场|批发市场|交易市场|博览会|药博会|进博会|广交会|服贸会|交易会|运动会|龙舟赛|马拉松|班列|高铁|隧道|电站|核电站|\d+号线(?:\S{0,2}延段)?|运载火箭|保税区|开发区|高新区|新区|产业园|工业园|科技园|生产基地|化工基地|基地|体育场|体育馆|步行街|中学|小学|幼儿园|养老院|法院|检察院|公安局|火车站|高铁站)(?=[\uE001\uE004\u3400-\u9fff,，])/u;
const WATERS =
  /^[\u3400-\u9fff]{2,3}(?:湖|港)(?=\uE001|水域|水面|湖区|货柜|集装箱|货物|吞吐|库容|面积|完成|保障|\d)/u;

/** 酒泉至湖南特高压直流工程 */
const ROUTE =
  /^[\u3400-\u9fff]{2,5}[至到—-][\u3400-\u9fff]{2,12}?(?:工程|铁路|高铁|公路|高速|专线|航线|管道|专列|线路)(?=[\uE001\uE004\u3400-\u9fff,，])/u;

/** 十四届全国人大二次会议, 第三届链博会开幕大会 */
const MEETING = /^第?[一二三四五六七八九十\d]{1,3}届[\u3400-\u9fff]{2,12}?(?:会议|大会|全会|峰会|论坛)/u;

// 新都国际机场保障航班6842架次；澄江湖水域面积…；中欧班列累计开行…
// ^^^^^^^^^^^^                      ^^^^^^                  ^^^^^^^^
export const facilityName: Refiner = {
  name: 'subject/zh-facility',
  slot: 'subject',
  about: 'A named airport, bridge, lake, market, fair, park or school at the head of a clause.',
  refine(scene) {
    const page = pageOf(scene);
    const found: Name[] = [];
    const dropped: { start: number; end: number }[] = [];
    for (const clause of page.clauses) {
      const start = headOf(page, clause);
      const text = page.view.slice(start, Math.min(clause.end, start + 26));
      const match = FACILITY.exec(text) ?? MEETING.exec(text) ?? WATERS.exec(text) ?? ROUTE.exec(text);
      if (match === null || /[的是有为达了占将经由从自]|旅客|游客|增长|完成|实现|建成/u.test(match[0]))
        continue;
      const end = start + match[0].length;
      if ((taken(page, start) && taken(page, end)) || isKindOfThing(match[0])) continue;
      dropped.push({ start, end });
      found.push({
        start,
        end,
        kind: 'organisation',
        text: literal(page, start, end),
        rule: facilityName.name,
      });
    }
    page.names = without(page.names, dropped);
    for (const name of found) addName(page, name);
    sortNames(page);
  },
};

// 北岭钢铁公告称，…；远杉生物半年报显示，…
// ^^^^^^^^                ^^^^^^^^
export const ownName: Refiner = {
  name: 'subject/zh-own-results',
  slot: 'subject',
  about: 'A company that tells its own results is what they are about.',
  refine(scene) {
    const page = pageOf(scene);
    for (const origin of page.origins) {
      if (!origin.own || origin.name === null) continue;
      const end = Math.min(origin.end, origin.start + 60);
      for (let at = origin.start; at < end; at++) {
        if (literal(page, at, at + origin.name.length) !== origin.name) continue;
        if (!taken(page, at)) {
          addName(page, {
            start: at,
            end: at + origin.name.length,
            kind: 'organisation',
            text: origin.name,
            rule: ownName.name,
          });
        }
        break;
      }
    }
    sortNames(page);
  },
};

const CODED =
  /^([\u3400-\u9fffA-Za-z][\u3400-\u9fffA-Za-z·-]{1,19})\((?:[^()]{0,12}\d{4,6}|[^()]{0,4}(?:代码|代号|下称|简称|股票|证券)[^()]{0,24}|[^()]{0,10}\.(?:SH|SZ|HK|US|TW|O|N)[^()]{0,10}|[\dX]{4,6})\)/u;

// 太平绅行(01998)公布…；海岳集团(600988.SH)
// ^^^^^^^^               ^^^^^^^^
export const codedName: Refiner = {
  name: 'subject/zh-stock-code',
  slot: 'subject',
  about: 'What stands before a stock code, or before 下称 in brackets, is a company.',
  refine(scene) {
    const page = pageOf(scene);
    for (const clause of page.clauses) {
      const start = headOf(page, clause);
      const match = CODED.exec(page.flat.slice(start, Math.min(page.flat.length, start + 52)));
      if (match?.[1] === undefined || taken(page, start)) continue;
      const end = start + match[1].length;
      addName(page, {
        start,
        end,
        kind: 'organisation',
        text: literal(page, start, end),
        rule: codedName.name,
      });
    }
    sortNames(page);
  },
};

const cities = new Set((places[3]?.[1] ?? '').split(/\s+/u));
const isCity = (place: string): boolean => /[市县区镇乡村]$/u.test(place) || cities.has(place);

// 近年来，江西…。目前，全省已培育…
//                        ^^^^ 江西
export const wholePlace: Refiner = {
  name: 'subject/zh-whole-place',
  slot: 'subject',
  about: '全省, 全市, 全县: the place named before, when there is one.',
  refine(scene) {
    const page = pageOf(scene);
    let last: Name | null = null;
    let province: Name | null = null;
    /** The county, the town … named last, by what its name ends with. */
    const levels = new Map<string, Name>();
    for (const name of page.names) {
      if (name.kind === 'place') {
        if (
          gazetteer.at(page.flat, name.start)?.value === 'world' &&
          !/[省市县区州镇乡村]$/u.test(page.flat.slice(name.start, name.end))
        )
          continue;
        last = name;
        const place = page.flat.slice(name.start, name.end);
        levels.set(place.slice(-1), name);
        if (!isCity(place)) province = name;
        continue;
      }
      // 兰州马拉松…，全市…: the place a name begins with, when none stands alone
      if (name.kind === 'organisation' && last === null) {
        const hit = gazetteer.at(page.flat, name.start);
        if (hit?.value === 'place')
          last = { ...name, end: hit.end, text: literal(page, name.start, hit.end) };
        continue;
      }
      if (name.kind !== 'generic' || last === null) continue;
      const whole = page.flat.slice(name.start, name.end);
      if (/^[全我本][省市县区州镇乡村盟旗]$/u.test(whole)) {
        // 浙江省…；杭州占全省三成: the whole is the province, not the city.
        const level = whole.slice(-1);
        const named = level === '省' ? province : (levels.get(level) ?? last);
        if (named === null) continue;
        name.text = named.text;
        name.rule = wholePlace.name;
      }
    }
  },
};

/** Names that do not touch any of the stretches; both in order. */
function without(names: readonly Name[], stretches: readonly { start: number; end: number }[]): Name[] {
  let at = 0;
  return names.filter((name) => {
    for (
      let stretch = stretches[at];
      stretch !== undefined && stretch.end <= name.start;
      stretch = stretches[++at]
    );
    const stretch = stretches[at];
    return stretch === undefined || name.end <= stretch.start;
  });
}
