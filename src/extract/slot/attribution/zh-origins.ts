import type { Refiner } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import { bareSources, policyEndings, sourceAnaphors } from '../../locale/zh-report.ts';
import { literal, NUMBER, pageOf, type Clause, type Page } from '../reading/zh-page.ts';
import { speaksOfOthers } from './zh-about-others.ts';
import { memoryBefore, remember } from './zh-memory.ts';
import type { Origin } from './zh-origin.ts';
import { peopleIn } from './zh-people.ts';
import { saidIn, type Said, type Speaker } from './zh-said.ts';
import { organisationIn, sourceName, trimSource } from './zh-source-name.ts';
import { ownVoice } from './zh-voice.ts';
import { matchesIn } from '../reading/matches.ts';

/** Adds an origin; it governs until the next one. */
function add(
  page: Page,
  origin: Pick<Origin, 'start' | 'end' | 'name' | 'rule'> & {
    forecast?: boolean;
    own?: boolean;
    of?: string | null;
    until?: number;
    goesOn?: boolean;
  },
): void {
  page.origins.push({
    own: false,
    of: null,
    person: false,
    forecast: false,
    ...origin,
    voice: origin.start,
    until: origin.until ?? page.flat.length,
  });
}

// 据国家统计局测算，根据清科研究中心资料，据统计
// ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^  ^^^^^^
const ON =
  /根据|依据|依照|依(?![靠旧然赖序次法凭附存稀托循仗恋偎])|另据|据|按照|按(?=《)|参照|援引|引述|引用|来自|经/gu;
const CUE =
  /统计(?![局处学署])|大?数据(?!中心|局|交易|集团|公司|港)|资料(?!库)|测算|预测(?!中心)|预计|[预初概推粗]估|估计|估算|核算|报告|调查(?!局|总队|队|中心)|调研|研究(?!中心|[院所会员部]|机构|总监)|介绍|透露|公布|发布|披露|消息|显示|报[道导]|公告|财报|年报|[季中]报(?!告)|招股说明书|招股书|业绩预告|榜单|白皮书|民调|问卷|研报|台账|档案|通报|规定|(?<=社)电(?=$|[,，:：])|调度(?!中心|[室所])|摸底|分析(?![师员人])|监测(?!中心|站)|快报|公报|表示|规划|方案|悉|了解|文件/u;
const CUE_END =
  /^(?:的?(?:最新)?(?:统计|数据|资料|报告|消息|结果|信息|预测|测算|公告|财报|年报|快报|公报))?(?:显示|表明|指出|[称，,])?/u;

/** Papers that are a source by what they are about, when nobody's name stands with them. */
const PAPER = /^(?:报告|方案|规划|文件|公报|公告)$/u;
/** The field or the time of numbers, not who counted: 教育事业统计, 月度数据. */
const FIELD_ONLY =
  /(?:事业|行业|产业|领域|市场|经济|人口|运行|情况|工作|业务|普查|样本|[年季月]度|快报|年报|月报|初步|抽样|有关|相关|现有|历史|公开|上述|此前)$/u;

/** A law or a rule, and the article of it. */
const LAW =
  /^(?:《[^《》]{2,30}》|[\u3400-\u9fff]{1,10}?(?:法|条例|办法|规则|章程)(?=第))(?:\([^()]{1,20}\))?(?:第[一二三四五六七八九十百\d]+[条款项](?:之\d{1,2})?)*(?=的?(?:规定)?[,，:：])/u;

/** The text with what stands in 《》 blanked, so that no word of a title is taken for a cue. */
const outsideTitles = (text: string): string =>
  text.replace(/《[^《》]*》/gu, (title) => '　'.repeat(title.length));

/** 据国家电影局，: an office is a source without a word for what it does. */
const OFFICE_ALONE =
  /^[\u3400-\u9fffA-Z]{2,14}(?:[局署厅办社院网]|[总协学商]会|委员会|证券|集团|研究[所中]心?|日报|时报)$/u;
/** 该行整合的数据, 该所编制的资料: what was done with the numbers, no part of whose they are. */
const HANDLED = /(?<=..)所?(?:整合|整理|汇总|汇整|编制|编订|收集|搜集|搜罗|掌握|追踪|记录|录得|提供)的?$/u;
const longestName = 18;
/** The longest name between 据 and what it gives. */
const longestMiddle = 44;

/** 据 + 国家统计局 + 测算: each place where a source may begin, up to the first mark. */
/** 数据, 证据, 占据, 经济: the character belongs to another word. */
function isPartOfWord(flat: string, at: number, word: string): boolean {
  if (word === '据') return '数证占依收票论凭单'.includes(flat.charAt(at - 1)) && at > 0;
  return word === '经' && '济营贸销纪理典历过常费络验'.includes(flat.charAt(at + 1));
}

function* accordingIn(
  flat: string,
): Generator<{ index: number; first: string; middle: string; cue: string; all: string }> {
  let from = 0;
  for (const match of matchesIn(flat, ON)) {
    if (match.index < from || isPartOfWord(flat, match.index, match[0])) continue;
    const begin = match.index + match[0].length;
    const window = flat.slice(begin, begin + longestMiddle + 8);
    const mark = window.search(/[,，。；;:]/u);
    const cue = CUE.exec(outsideTitles(mark < 0 ? window : window.slice(0, mark)));
    const law = LAW.exec(window)?.[0];
    if (cue === null && law !== undefined) {
      // 根据《绿色建筑管理办法》第十四条，
      from = begin + law.length;
      yield {
        index: match.index,
        first: match[0],
        middle: /^《[^》]*》|^[^第(]+/u.exec(law)?.[0] ?? law,
        cue: '',
        all: flat.slice(match.index, from),
      };
      continue;
    }
    if (cue === null && mark > 2 && mark <= longestName && OFFICE_ALONE.test(window.slice(0, mark))) {
      // 据国家电影局，
      from = begin + mark;
      yield {
        index: match.index,
        first: match[0],
        middle: window.slice(0, mark),
        cue: '统计',
        all: flat.slice(match.index, from),
      };
      continue;
    }
    if (cue === null || cue.index > longestMiddle) continue;
    const end = begin + cue.index + cue[0].length;
    const rest = CUE_END.exec(flat.slice(end, end + 16))?.[0] ?? '';
    from = end + rest.length;
    yield {
      index: match.index,
      first: match[0],
      // 据省农业厅最新农情调度: what was counted is no part of the name
      middle: window
        .slice(0, cue.index)
        .replace(/(?<=..)最新[\u3400-\u9fff]{1,6}$/u, '')
        .replace(HANDLED, ''),
      cue: cue[0],
      all: flat.slice(match.index, from),
    };
  }
}

/** Where the sentence ends that holds a place: binary search. */
function sentenceEnd(page: Page, at: number): number {
  let low = 0;
  let high = page.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.sentences[middle]?.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return page.sentences[low]?.end ?? page.flat.length;
}

export const according: Refiner = {
  name: 'attribution/zh-according',
  slot: 'attribution',
  about: 'A source behind 据, 根据, 按照: 据国家统计局测算.',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of accordingIn(page.flat)) {
      const { first, middle, cue, all } = match;
      if (first === '经' && !/测算|核算|统计|调查|监测/u.test(cue)) continue;
      if (first === '依' && (!page.heads.has(match.index) || middle.startsWith('《'))) continue;
      if (
        first === '依' &&
        cue !== '' &&
        !/统计|资料|数据|[初概推预]估|估计|调查|报告|公布|规定|公告|监测/u.test(cue)
      )
        continue;
      if (first === '来自' && !/数据|统计|报告|消息|资料/u.test(all)) continue;
      // 根据该行整合的数据: whoever was cited goes on
      if (middle.startsWith('该') && sourceAnaphors.has(middle)) continue;
      const begin = match.index + first.length;
      const bare = middle === '' || bareSources.has(middle) || bareSources.has(middle + cue);
      const name = bare ? null : sourceName(page, begin, begin + middle.length);
      if (name === null && !bare) {
        const trimmed = trimSource(page, begin, begin + middle.length);
        // 根据最新电力供需报告: the paper is all that is named
        const paper =
          PAPER.test(cue) && trimmed.end - trimmed.start >= 2 && !FIELD_ONLY.test(middle) ? cue : '';
        const text = literal(page, trimmed.start, trimmed.end + paper.length).replace(
          /(?<=..)[记記]者$/u,
          '',
        );
        // 根据2018年全国教育事业统计: of what, not whose
        if (paper === '' && (FIELD_ONLY.test(middle) || trimmed.end <= trimmed.start)) {
          add(page, { start: match.index, end: match.index + all.length, name: null, rule: according.name });
          continue;
        }
        // 按照不变价格…, 根据需要…: no source, unless it is short and ends with a word for one.
        if (
          first === '按照' ||
          text.length > 16 ||
          text.length < 2 ||
          /[我你们各其的要]|需(?!求|$|[报報])/u.test(text)
        )
          continue;
        add(page, { start: match.index, end: match.index + all.length, name: text, rule: according.name });
        continue;
      }
      // 据介绍 goes on with whoever speaks.
      if (bare && cue === '介绍' && page.origins.length > 0) continue;
      add(page, {
        start: match.index,
        end: match.index + all.length,
        name: name === null || name.kind === 'bare' ? null : name.text,
        forecast: FORETELLS.test(all),
        // 据星海汽车2023年财报: the company tells of itself
        own: name !== null && /^(?:财报|年报|[季中]报|招股)/u.test(cue) && !speaksOfOthers(name.text),
        // A law says no more than its own sentence.
        ...(cue === '' ? { until: sentenceEnd(page, match.index) } : {}),
        ...(bare && cue === '介绍' ? { goesOn: true } : {}),
        rule: according.name,
      });
    }
  },
};

/** 预测, 料: what follows has not happened, unless its time is over. */
const FORETELLS = /预[计测期估料]|估计(?!的[数资])|推算/u;

const YEARLY_PAPER = /(?:政府|施政|预算|决算|财政)工?作?(?:报告|预算案|草案)/u;
const TITLE = /《[^《》]{2,60}》/gu;

/** Who speaks, and for whom; 他预计 is whoever spoke before. */
function speakerOf(page: Page, clause: Clause, said: Said, before: Speaker | null): Speaker {
  if (said.name !== null && said.name === before?.name && said.person !== true && said.isHouse !== true)
    return before;
  const person = said.person === true;
  if (said.isHouse === true)
    return { name: said.name, of: null, stands: said.stands ?? '公司', person: false };
  const voice = said.own ? { of: said.name, stands: null } : ownVoice(page, clause, said);
  return { name: said.name, ...voice, person };
}

// 商务部副司长支陆逊表示，  IDC预测，  报告显示，  《…方案》提出
// ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^  ^^^^^^^^
export const reporting: Refiner = {
  name: 'attribution/zh-reporting',
  slot: 'attribution',
  about: 'A source before a verb of reporting: who speaks, shows, publishes or lays down.',
  refine(scene) {
    const page = pageOf(scene);
    const known = [...page.origins];
    const before = memoryBefore(page, readSources);
    let at = 0;
    let last = before?.last ?? null;
    let title: { name: string; sentence: number } | null = null;
    let document: string | null = null;
    let speaker = before?.speaker ?? null;
    let person = before?.person ?? null;
    const people = new Set<string>(before?.people);
    const titled = page.flat.includes('《');
    const yearly = /报告|预算|草案/u.test(page.flat);
    for (const clause of page.clauses) {
      for (let origin = known[at]; origin !== undefined && origin.start < clause.end; origin = known[++at]) {
        last = origin.name;
        speaker = null;
      }
      const own = known[at - 1];
      const taken = own !== undefined && own.start >= clause.start && own.start < clause.end;
      if (taken) continue;
      const said = saidIn(page, clause, {
        last: last ?? document,
        title: title?.sentence === clause.sentence ? title.name : null,
        isPerson: speaker?.person ?? false,
        person,
        people,
      });
      for (const name of peopleIn(page, clause)) {
        person = name;
        people.add(name);
      }
      // 人大会议通过的政府工作报告共分八个部分。报告提出
      const paper = yearly ? YEARLY_PAPER.exec(page.flat.slice(clause.start, clause.end)) : null;
      if (paper !== null)
        document = literal(page, clause.start + paper.index, clause.start + paper.index + paper[0].length);
      for (const match of titled ? matchesIn(page.flat.slice(clause.start, clause.end), TITLE) : []) {
        if (policyEndings.test(match[0]))
          document = literal(page, clause.start + match.index, clause.start + match.index + match[0].length);
      }
      if (said === null) continue;
      const whole = closes(page, clause, said, own);
      const start = whole ?? quoteBefore(page, clause, said);
      // 104人力银行今日公布调查结果: it tells of others
      const ofOthers = whole !== null && OF_OTHERS.test(page.flat.slice(said.end, clause.end));
      // A plan or a rule says no more than its own sentence.
      const until =
        said.verb.value === 'lay-down' || (said.name !== null && policyEndings.test(said.name))
          ? (page.sentences[clause.sentence]?.end ?? clause.end)
          : page.flat.length;
      speaker = speakerOf(page, clause, said, speaker);
      page.origins.push({
        start,
        voice: clause.start,
        end: said.end,
        name: said.name,
        until,
        own: said.own && !ofOthers,
        of: ofOthers ? null : speaker.of,
        ...(speaker.stands === null ? {} : { stands: speaker.stands }),
        ...(said.isHouse === true ? { isHouse: true } : {}),
        ...(start < clause.start && /^[。!！?？]?$/u.test(page.flat.charAt(clause.end))
          ? { quoted: true }
          : {}),
        person: speaker.person,
        forecast: FORETELLS.test(said.verb.word),
        rule: reporting.name,
      });
      if (said.name !== null) last = said.name;
      if (said.name !== null && speaker.person) {
        person = said.name;
        people.add(said.name);
      }
      if (said.name !== null && /^《/u.test(said.name))
        title = { name: said.name, sentence: clause.sentence };
    }
    page.origins.sort((a, b) => a.start - b.start);
    // 韩俊介绍说，…。据介绍，…: he goes on
    page.origins = page.origins.filter(
      ({ goesOn }, i, all) => goesOn !== true || all[i - 1] === undefined || all[i - 1]?.person !== true,
    );
    page.origins.forEach((origin, i) => {
      origin.until = Math.min(origin.until, page.origins[i + 1]?.start ?? page.flat.length);
    });
    for (let origin = known[at]; origin !== undefined; origin = known[++at]) {
      last = origin.name;
      speaker = null;
    }
    remember(page, { last, speaker, person, people });
  },
};

/** Nothing else names a source. */
const NAMES_SOURCE =
  /[据经按依]|看来|认为|报告|研报|声明|白皮书|展望|发布|公布|发表|公告|召开|表示|显示|指出|介绍|透露|宣布|披露|通报|[称说指]/u;

/** The sources of a paragraph that has no figures of its own. */
function readSources(scene: Scene): void {
  if (!NAMES_SOURCE.test(scene.folded)) return;
  for (const rule of [according, inTheView, inReport, reporting]) rule.refine(scene);
}

/** What may stand behind the verb that closes a sentence: 公布调查结果, 发表报告预测. */
const CLOSED =
  /^(?:了|(?:最新|有关|相关|上述|的|一?[份项])*(?:调查|统计|研究|评估|监测|初步|年度|季度|月度)*(?:结果|数据|数字|报告|资料|消息|公告|统计)?(?:预[测期计估]|指出|显示|表示|称)?)$/u;

const CLOSING =
  /^(?:公布|发布|发表|披露|公告|宣布|通报|通告|指出|表示|透露|介绍|说明?|称|认为|预[测期计估料]|估计)$/u;
const OF_OTHERS = /调查|研究|预[测期计估]|评估|监测|统计/u;

// 国银前7月盈余3391亿元，年增14.4%，金管会今(3)日公布。
// ^                 the report begins here
/** Where the sentence begins that its last clause gives the source of; null when that clause does not. */
function closes(page: Page, clause: Clause, said: Said, cited: Origin | undefined): number | null {
  const sentence = page.sentences[clause.sentence];
  if (sentence === undefined || clause === sentence.clauses[0] || clause !== sentence.clauses.at(-1))
    return null;
  if (
    said.name === null ||
    !CLOSING.test(said.verb.word) ||
    said.verb.value === 'lay-down' ||
    !CLOSED.test(page.flat.slice(said.end, clause.end))
  )
    return null;
  if (page.view.slice(clause.start, clause.end).includes(NUMBER)) return null;
  const told = [cited, page.origins.at(-1)].some(
    (origin) => origin !== undefined && origin.voice >= sentence.start && origin.voice < clause.start,
  );
  return told ? null : sentence.start;
}

// “今年销量增长一成。”李明说。
// ^                 the speech begins here
function quoteBefore(page: Page, clause: Clause, said: Said): number {
  const rest = page.flat.slice(said.end, clause.end);
  const before = page.flat.charAt(clause.start - 1);
  const closes = /["”」]/u.test(page.flat.charAt(clause.start)) || /["”」]/u.test(before);
  if (!/^(?:.|(?:本报|本刊|新华社)?记者.?)?$/u.test(rest) || said.verb.value !== 'say' || !closes)
    return clause.start;
  const open = Math.max(page.flat.lastIndexOf('“', clause.start), page.flat.lastIndexOf('「', clause.start));
  return open >= 0 && clause.start - open < 400 ? open : clause.start;
}

// 恒昌银行经济研究部在最新一期《亚洲展望》中，把今年经济增长预测由2.6%上调…；《远望财经》记者从知情人士处获悉
// ^^^^^^^^^^^^^^^^^^^^                                                                        ^^^^^^^^
const REPORT = /(?:《[^《》]{2,40}》|报告|研报|月报|周报|展望|声明|白皮书|论文|通函|备忘录)[中里内]/gu;

/** Where the words begin that stand before 在…《…》中, and where they end; null when none do. */
function writerOf(flat: string, title: number): { start: number; end: number } | null {
  const window = flat.slice(Math.max(0, title - 44), title);
  const at = window.lastIndexOf('在');
  if (at < 0 || window.length - at > 17 || /[,，。；]/u.test(window.slice(at))) return null;
  const end = title - window.length + at;
  let start = end;
  while (start > 0 && end - start < 24 && /[\u3400-\u9fffA-Za-z]/u.test(flat.charAt(start - 1))) start--;
  return end - start < 2 ? null : { start, end };
}

/** 召开的发布会上, 今日举行的座谈会: what somebody held. */
const HELD_BY =
  /(?:[今昨][天日]|[当近]日|日前|最近|\(?\d{1,2}\)?日)?(?:召开|举行|举办|主办|组织召开)的?[\u3400-\u9fff]{0,16}$/u;
const MEETING =
  /^(?:[大本该此]?会|会议|(?:新闻)?发布会|记者会|座谈会|推介会|论坛|活动|当日|现场)?(?:现场)?上?$/u;
const LEARNED = /获悉|了解到|得知|获知/gu;
const longestFrom = 44;

/** 从省能源局: where the name begins and ends of whom something was learned from; null when nobody is told. */
function fromWhom(flat: string, learned: number): { start: number; end: number } | null {
  const window = flat.slice(Math.max(0, learned - longestFrom), learned);
  const at = window.lastIndexOf('从');
  const name = window.slice(at + 1).replace(/处$/u, '');
  if (at < 0 || name.length < 2 || !/^[\u3400-\u9fff\d()“”「」《》]+$/u.test(name)) return null;
  const start = learned - window.length + at + 1;
  // 从省能源局召开的发布会上获悉: whose it was
  return { start, end: start + name.replace(HELD_BY, '').length };
}

/** 江苏省统计局数据，: whose data follow. */
const HOUSE_DATA = /^([\u3400-\u9fffA-Za-z]{2,20}?)(?:的|最新|初步)*(?:统计数据|数据|统计|资料|快报)$/u;

/** 海岳集成电路有限公司(HYIC)官网消息，: what somebody puts on a site of his own. */
const SITE = /(?:官网|官方(?:网站|微博|微信)|公众号|官微)(?:最新)?(?:消息|公告|信息)$/u;
const longestSite = 120;

/** Who puts something on a site of his own, told in a clause; null when it tells of none. */
function ownerOf(page: Page, clause: Clause): { name: string; own: boolean } | null {
  if (clause.mark !== ',' || clause.end - clause.start > longestSite) return null;
  const text = page.flat.slice(clause.start, clause.end);
  if (!/[息告]$/u.test(text)) return null;
  const at = SITE.exec(text)?.index ?? -1;
  if (at < 2) return null;
  const bracket = text.indexOf('(');
  const name = organisationIn(page, clause.start, clause.start + (bracket > 1 ? Math.min(bracket, at) : at));
  return name === null ? null : { name: name.text, own: !speaksOfOthers(name.text) };
}

export const inReport: Refiner = {
  name: 'attribution/zh-in-a-report',
  slot: 'attribution',
  about: 'Who writes in a report of its own (…在《…》中), and from whom something was learned (从…获悉).',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of matchesIn(page.flat, REPORT)) {
      const writer = writerOf(page.flat, match.index);
      const name = writer === null ? null : organisationIn(page, writer.start, writer.end);
      if (writer !== null && name !== null)
        add(page, {
          start: writer.start,
          end: match.index + match[0].length,
          name: name.text,
          rule: inReport.name,
        });
    }
    for (const match of matchesIn(page.flat, LEARNED)) {
      const whom = fromWhom(page.flat, match.index);
      // 从会上获悉: of a meeting that has no name here
      if (whom === null || MEETING.test(page.flat.slice(whom.start, whom.end))) continue;
      add(page, {
        start: whom.start - 1,
        end: match.index + match[0].length,
        name: literal(page, whom.start, whom.end),
        rule: inReport.name,
      });
    }
    for (const clause of page.clauses) {
      const owner = ownerOf(page, clause);
      if (owner !== null) {
        const { name, own } = owner;
        add(page, {
          start: clause.start,
          end: clause.end,
          name,
          own,
          of: own ? name : null,
          rule: inReport.name,
        });
        continue;
      }
      // 依主計總處資料: read already
      if ('依据按'.includes(page.flat.charAt(clause.start))) continue;
      const house = HOUSE_DATA.exec(page.flat.slice(clause.start, Math.min(clause.end, clause.start + 30)));
      if (house?.[1] === undefined || clause.mark !== ',') continue;
      const name = organisationIn(page, clause.start, clause.start + house[1].length);
      if (name === null || !speaksOfOthers(name.text)) continue;
      add(page, { start: clause.start, end: clause.end, name: name.text, rule: inReport.name });
    }
    page.origins.sort((a, b) => a.start - b.start);
  },
};

// 在趙磊看來
//   ^^^^
const VIEW = /看来|眼中/gu;
const longestView = 62;

export const inTheView: Refiner = {
  name: 'attribution/zh-in-the-view-of',
  slot: 'attribution',
  about: 'A person in whose view something is so: 在…教授赵磊看来.',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of matchesIn(page.flat, VIEW)) {
      const window = page.flat.slice(Math.max(0, match.index - longestView), match.index);
      const mark = Math.max(...[...',，。；;'].map((char) => window.lastIndexOf(char)));
      const at = window.indexOf('在', mark + 1);
      if (at < 0 || window.length - at < 3) continue;
      const begin = match.index - window.length + at + 1;
      const name = sourceName(page, begin, match.index);
      if (name === null || name.kind === 'bare') continue;
      add(page, {
        start: begin - 1,
        end: match.index + match[0].length,
        name: name.text,
        rule: inTheView.name,
      });
    }
  },
};
