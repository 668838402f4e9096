import type { Refiner } from '../../rule.ts';
import { fold } from '../../text/fold.ts';
import {
  bareSources,
  ownResults,
  policyEndings,
  reportVerbs,
  sourceAnaphors,
  type Report,
} from '../../locale/zh-report.ts';
import { lexicon, type Hit } from '../reading/lexicon.ts';
import { literal, pageOf, type Clause, type Page } from '../reading/zh-page.ts';
import type { Origin } from './zh-origin.ts';
import { organisationIn, sourceName, trimSource, type SourceName } from './zh-source-name.ts';

const verbs = lexicon(reportVerbs);

/** Adds an origin; it governs until the next one. */
function add(
  page: Page,
  origin: Omit<Origin, 'voice' | 'until' | 'own' | 'of' | 'person' | 'forecast'> & {
    forecast?: boolean;
    until?: number;
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
const ON = /根据|依据|另据|据|按照|按(?=《)|参照|援引|引述|引用|来自|经/gu;
const CUE =
  /统计(?![局处学署])|数据(?!中心|局|交易|集团|公司|港)|资料(?!库)|测算|预测(?!中心)|预计|预估|估计|估算|核算|报告|调查(?!局|总队|队|中心)|调研|研究(?!中心|[院所会员部]|机构|总监)|介绍|透露|公布|发布|披露|消息|显示|报道|公告|财报|年报|通报|规定|分析(?![师员人])|监测(?!中心|站)|快报|公报|表示|规划|方案|悉|了解|文件/u;
const CUE_END =
  /^(?:的?(?:最新)?(?:统计|数据|资料|报告|消息|结果|信息|预测|测算|公告|财报|年报|快报|公报))?(?:显示|表明|指出|[称，,])?/u;

/** A law or a rule, and the article of it. */
const LAW =
  /^《[^《》]{2,30}》(?:\([^()]{1,20}\))?(?:第[一二三四五六七八九十百\d]+[条款项])*(?=的?(?:规定)?[,，:：])/u;

/** The text with what stands in 《》 blanked, so that no word of a title is taken for a cue. */
const outsideTitles = (text: string): string =>
  text.replace(/《[^《》]*》/gu, (title) => '　'.repeat(title.length));

/** The longest name between 据 and what it gives. */
const longestMiddle = 44;

/** 据 + 国家统计局 + 测算: each place where a source may begin, up to the first mark. */
function* accordingIn(
  flat: string,
): Generator<{ index: number; first: string; middle: string; cue: string; all: string }> {
  let from = 0;
  for (const match of flat.matchAll(ON)) {
    if (match.index < from) continue;
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
        middle: law.slice(0, law.indexOf('》') + 1),
        cue: '',
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
      middle: window.slice(0, cue.index),
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
      // 数据, 证据, 占据, 经: the character belongs to another word.
      if (/[数证占依收票论凭单]/u.test(page.flat.charAt(match.index - 1)) && first === '据') continue;
      if (first === '经' && /[济营贸销纪理典历过常费络验]/u.test(page.flat.charAt(match.index + 1))) continue;
      if (first === '经' && !/测算|核算|统计|调查|监测/u.test(cue)) continue;
      if (first === '来自' && !/数据|统计|报告|消息|资料/u.test(all)) continue;
      const begin = match.index + first.length;
      const bare = middle === '' || bareSources.has(middle) || bareSources.has(middle + cue);
      const name = bare ? null : sourceName(page, begin, begin + middle.length);
      if (name === null && !bare) {
        const trimmed = trimSource(page, begin, begin + middle.length);
        const text = literal(page, trimmed.start, trimmed.end);
        // 按照不变价格…, 根据需要…: no source, unless it is short and ends with a word for one.
        if (first === '按照' || text.length > 16 || text.length < 2 || /[我你们各其的要需]/u.test(text))
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
        // A law says no more than its own sentence.
        ...(cue === '' ? { until: sentenceEnd(page, match.index) } : {}),
        rule: according.name,
      });
    }
  },
};

interface Said {
  /** 公司, 该集团: it stands for a company that was named without speaking. */
  stands?: boolean;
  person?: boolean;
  verb: Hit<Report>;
  name: string | null;
  end: number;
  own: boolean;
}

/** Words for a company that was named before. */
const COMPANY = /^(?:[该本]?(?:公司|集团|企业)|该[行厂校院店])$/u;

const GENERIC_VERBS = /^(?:[称说指料]|统计|调查|监测)$/u;

/** Is a verb of one character really one? 称, not 称为 or 简称; 指, not 指数. */
function isVerb(page: Page, verb: Hit<Report>): boolean {
  const before = page.flat.charAt(verb.start - 1);
  const after = page.flat.charAt(verb.end);
  if (
    (verb.value === 'publish' && /[日会书期稿牌栏板人者时]/u.test(after)) ||
    after === '器' ||
    (after === '的' && verb.value !== 'publish')
  )
    return false;
  if (!GENERIC_VERBS.test(verb.word)) return true;
  if (verb.word === '称') return !/[简下俗号名堪被全又]/u.test(before) && !/[为作号呼得]/u.test(after);
  if (verb.word === '说') return !/[小传学据是来可]/u.test(before) && !/[明法服到不]/u.test(after);
  if (verb.word === '指') return !/[数标导定引南望向令示甲]/u.test(after) && !/[股期食手]/u.test(before);
  if (verb.word === '统计' || verb.word === '调查' || verb.word === '监测')
    return !/[局处学署数资师队员站中]/u.test(after) && !/[年期次]/u.test(after);
  if (verb.word === '料') return !/[资材原物饮燃塑涂颜肥饲预不染香废布]/u.test(before);
  return false;
}

/** What a clause says about its source: who speaks, which verb, how far the introduction goes. */
function saidIn(page: Page, clause: Clause, last: string | null, lastTitle: string | null): Said | null {
  const stop = Math.min(clause.end, clause.start + 120);
  let relative: Said | null = null;
  for (let i = clause.start; i < stop; i++) {
    const verb = verbs.at(page.flat, i, clause.end);
    if (verb === null) continue;
    i = verb.end - 1;
    if (!isVerb(page, verb)) continue;
    const trimmed = trimSource(page, clause.start, verb.start);
    const subject = page.flat.slice(trimmed.start, trimmed.end);
    if (verb.value === 'publish') {
      const published = publication(page, clause, verb, last);
      if (published === null) continue;
      // 国家统计局公布的数据显示: the verb that follows has the say.
      if (page.flat.charAt(verb.end) !== '的') return published;
      relative ??= published;
      continue;
    }
    if (subject === '' && verb.start - clause.start <= 4) {
      if (verb.value === 'say' && !/^(?:报告|研报|公告|指出|称|透露|介绍|强调|表示)$/u.test(verb.word))
        continue;
      const name = lastTitle ?? last;
      if (name === null) continue;
      return { verb, name, end: verb.end, own: false };
    }
    if (sourceAnaphors.has(subject)) {
      if (COMPANY.test(subject) && (last === null || ABOUT_OTHERS.test(last)) && lastTitle === null)
        return { verb, name: last, end: verb.end, own: false, stands: true };
      if (last === null && lastTitle === null && verb.value !== 'show') continue;
      return { verb, name: lastTitle ?? last, end: verb.end, own: false };
    }
    const name = sourceName(page, trimmed.start, trimmed.end) ?? speaker(page, clause, verb, trimmed);
    if (name === null) continue;
    if (relative !== null) return { ...relative, verb, end: verb.end };
    if (verb.value === 'lay-down' && name.kind !== 'document' && name.kind !== 'organisation') continue;
    if (name.kind === 'bare')
      return { verb, name: verb.value === 'show' ? null : last, end: verb.end, own: false };
    // 远杉生物半年报显示
    return {
      verb,
      name: name.text,
      end: verb.end,
      own: verb.value === 'show' && ownResults.test(subject),
      person: name.kind === 'person',
    };
  }
  return relative;
}

/** Offices, research houses, papers and the like speak about others. */
export const ABOUT_OTHERS =
  /(?:[课課][题題][组組]|[团團][队隊]|研究[组組]|小[组組]|(?:[国國][发發科]|金管|[陆陸]委|消委|[积積]金|旅[发發]|[贸貿][发發]|[医醫]管)[会會局]|公[会會]|交所|[报報]告|[汇匯]理|[负負][责責]人|[发發]言人|同仁|工作人[员員]|乘[联聯][会會]|中汽[协協]|[试試][务務]中心|疾控中心|[气氣]象[台臺]|中原地[产產]|美[联聯]物[业業]|利嘉[阁閣]|仲量[联聯]行|戴德梁行|世邦魏理仕|[莱萊]坊|第一太平戴[维維]斯|永[庆慶]房屋|信[义義]房屋|[局署处處厅廳委报報社网網师師]|部[门門]|(?<!俱[乐樂]|[总總全内外干])部|委[員员][会會]|政府|[办辦](?:公室)?|[协協][会會]|[学學][会會]|商[会會]|[联聯]合[会會]|[总總][会會]|研究[中所院]?|咨[询詢]|[资資][讯訊]|[数數][据據]|[证證]券|大[学學]|[学學]院|[报報][导導]|[统統][计計][局署處处]?|智[库庫]|[评評][级級]|央行|人民[银銀]行|海[关關]|交易所|[组組][织織]|基金[会會]|法院|公安|[机機][构構]|平[台臺]|官[员員]|人士|[业業]者|[专專]家|[学學]者|府方|官方|[总總][处處]|日[报報]|[财財][经經]|高盛|摩根(?:士丹利|大通)?|瑞[银銀]|花旗|安永|德勤|毕马威|畢馬威|普华永道|麦肯锡|彭博|路透|[万萬]得|[标標]普|穆迪|惠[誉譽]|世界?[银銀]行?|[联聯]合[国國]|IDC|Wind|Gartner|PitchBook|Counterpoint|TrendForce|Canalys|CINNO|SEMI|IEA|IMF|OECD|WTO|WHO|ADB|DBS)$/u;

/** 阳明山国家公园 of 阳明山国家公园管理处. */
const OF_PLACE =
  /^(.{2,14}?(?:公[园園]|[园園][区區]|保[税稅][区區]|[开開][发發][区區]|高新[区區]|新[区區]|景[区區]|机场|機場|港|口岸|竹科|中科|南科))(?:管理|管委|[发發]展|公司|服[务務]|集[团團])/u;
const GENERIC =
  /(?:[长長]|主席|[总總]裁|[总總][监監]|[经經]理|法人|外[资資])$|^(?:主[办辦]方|主[办辦][单單]位|[厂廠][方商家]|原[厂廠]|店家|商家|董事[长長]|[总總]裁|[总總][经經]理|集[团團]主席|[负負][责責]人|村民|居民|[发發]言人|[创創]始人|老板|主席|公司|集[团團]|[该該].*|[局署处處院校园園馆館警官]方)$/u;

/** The company that speaks, or whose officer speaks. */
function ownVoice(page: Page, clause: Clause, said: Said): string | null {
  if (said.name === null || /^《/u.test(said.name) || policyEndings.test(said.name)) return null;
  const place = OF_PLACE.exec(said.name);
  if (place?.[1] !== undefined) return place[1];
  // 智邦光学董事会通过…; 董事会决议…: the company it is the board of.
  const board = /^(.*?)董事[会會](?:[决決][议議])?$/u.exec(said.name);
  if (board !== null) return board[1] === undefined || board[1] === '' ? null : board[1];
  // 星图数据监测: who counts speaks about others
  if (said.person !== true && !said.own && /^(?:监测|统计|测算|盘点|调查)$/u.test(said.verb.word))
    return null;
  if (said.person !== true)
    return ABOUT_OTHERS.test(said.name) || GENERIC.test(said.name) || said.name.length < 2 ? null : said.name;
  // 交通运输部部长李小鹏: no company hides in the name of a person
  const named = page.flat.slice(clause.start, said.verb.start).lastIndexOf(fold(said.name));
  const stop = named > 0 ? clause.start + named : said.verb.start;
  const found = affiliation(page, clause, said) ?? organisationIn(page, clause.start, stop);
  return found === null ||
    found.kind !== 'organisation' ||
    ABOUT_OTHERS.test(found.text) ||
    /^(?:公司|集[团團]|企[业業]|[该該].*)$/u.test(found.text)
    ? null
    : found.text;
}

/** 云帆汽车 of 云帆汽车董事长李明. */
function affiliation(page: Page, clause: Clause, said: Said): SourceName | null {
  const text = page.flat.slice(clause.start, said.verb.start);
  const office =
    /(?:联合)?(?:创始人|理事长|董事长|总经理|总裁|首席|负责人|发言人|部长|主席|行长|院长|校长|馆长|园长|执行长|财务长|业务总监|营运总监|市场总监|销售总监|财务总监|总监|经理|厂长|店长|主任|社长|会长|场长|站长|老板)/u.exec(
      text,
    );
  if (office === null || office.index < 2) return null;
  const end =
    clause.start +
    office.index -
    (/(?:[的副前]|生产|研发|技术|品牌|市场|财务|运营|业务|项目|公关|战略|销售|客运部?|[常业]务副|执行|高级|联席|资深)$/u.exec(
      text.slice(0, office.index),
    )?.[0].length ?? 0);
  // 站在地头的丰禾合作社理事长: what stands before 的 tells more of him.
  const told = text.slice(0, end - clause.start).lastIndexOf('的') + 1;
  const from = end - clause.start - told >= 3 ? clause.start + told : clause.start;
  // 世和地产研究部主管: he speaks about the market.
  if (/研究|分析|经济|策略|调研|资讯/u.test(text.slice(told, office.index).slice(-8))) return null;
  // 东方锅炉工艺研发部部长: the department is left out.
  const department =
    office[0] === '部长' ? /(?:[\u3400-\u9fff]{2}){1,2}部$/u.exec(text.slice(0, office.index)) : null;
  if (department !== null) {
    const stop = end - department[0].length;
    return stop - from < 2 ? null : { text: literal(page, from, stop), kind: 'organisation' };
  }
  return organisationIn(page, from, end) ?? shortName(page, from, end);
}

/** 蓝湖便利 of 蓝湖便利创始人: a few characters that can be nothing but a name. */
function shortName(page: Page, from: number, to: number): SourceName | null {
  const { start, end } = trimSource(page, from, to);
  const text = page.flat.slice(start, end);
  return /^[\u3400-\u9fffA-Za-z]{2,10}$/u.test(text) &&
    !/[的了和与及等们是有为个位名这那其该某两三]|公司|集团|企业/u.test(text)
    ? { text: literal(page, start, end), kind: 'organisation' }
    : null;
}

/** Whoever stands alone before 表示，or 介绍说： speaks, known or not. */
function speaker(
  page: Page,
  clause: Clause,
  verb: Hit<Report>,
  at: { start: number; end: number },
): SourceName | null {
  if (verb.value !== 'say' || verb.end !== clause.end || !STRONG_VERB.test(verb.word)) return null;
  const text = page.flat.slice(at.start, at.end);
  // 优于市场预期: nobody speaks
  if (/市场$|^[较优逊胜高低好超不符与]/u.test(text)) return null;
  if (!/^[\u3400-\u9fffA-Za-z·“”「」]{2,16}$/u.test(text) || /[的了是有为达将被]|增长|下降|数据$/u.test(text))
    return null;
  return { text: literal(page, at.start, at.end), kind: text.length <= 4 ? 'person' : 'organisation' };
}

const STRONG_VERB =
  /^(?:表示|指出|认为|介绍|介绍说|介绍称|透露|坦言|直言|强调|解释|说|称|补充|补充说|回应|分析称|分析认为|预测|预计|预估|估计|预期|统计|监测|测算|估算|盘点)$/u;

/** A company by the end of its name. */
const COMPANY_NAME =
  /(?:公司|集[团團]|股份|科技|物流|生物|電子|电子|銀行|银行|汽[车車]|[钢鋼][铁鐵]|能源|半[导導][体體]|地[产產]|置[业業]|控股|[制製][药藥]|保[险險])$/u;

/** 星巴克公布了第二季度财报; 国务院印发《…规划》; 《…方案》释出; 安永发表报告 */
function publication(page: Page, clause: Clause, verb: Hit<Report>, last: string | null): Said | null {
  let end = verb.end;
  if ('了的'.includes(page.flat.charAt(end))) end++;
  const object = page.flat.slice(end, clause.end);
  const subject = trimSource(page, clause.start, verb.start);
  const subjectText = page.flat.slice(subject.start, subject.end);
  if (/》$/u.test(subjectText)) {
    const open = subjectText.lastIndexOf('《');
    return { verb, name: literal(page, subject.start + open, subject.end), end, own: false };
  }
  const who = organisationIn(page, subject.start, subject.end);
  // 首批12个街区已公布, 名单公布: what was put out, not who did.
  const short =
    /^[\u3400-\u9fffA-Za-z·「」“”&. -]{2,12}$/u.test(subjectText) &&
    !/[的和已均未将待刚首]|(?:名单|结果|方案|数据|细则|清单|时间|日期|消息|议程|榜单)$/u.test(subjectText);
  const whoText = who?.text ?? (short ? literal(page, subject.start, subject.end) : null);
  const title = /《[^《》]{2,60}》/u.exec(object);
  if (title !== null) {
    const name = literal(page, end + title.index, end + title.index + title[0].length);
    if (policyEndings.test(title[0]))
      return { verb, name, end: end + title.index + title[0].length, own: false };
    return { verb, name: whoText ?? name, end: end + title.index + title[0].length, own: false };
  }
  const head = object.replace(/\uE004[\s\S]*/u, '');
  if (policyEndings.test(head.slice(0, 60))) {
    return { verb, name: literal(page, end, clause.end), end: clause.end, own: false };
  }
  if (sourceAnaphors.has(subjectText))
    return last === null
      ? COMPANY.test(subjectText)
        ? { verb, name: null, end, own: ownResults.test(object), stands: true }
        : null
      : { verb, name: last, end, own: ownResults.test(object) };
  if (whoText === null) return null;
  const own =
    ownResults.test(object) ||
    /盈喜|盈警|预告|预警|^公告/u.test(verb.word) ||
    (object === '' && COMPANY_NAME.test(who?.text ?? ''));
  if (own || object === '' || who !== null || /报告|数据|公告|结果|统计|消息|研报/u.test(object))
    return { verb, name: whoText, end, own };
  return null;
}

/** 预测, 料: what follows has not happened, unless its time is over. */
const FORETELLS = /预[计测期估料]|估计|推算/u;

const TITLE = /《[^《》]{2,60}》/gu;

// 商务部副司长支陆逊表示，  IDC预测，  报告显示，  《…方案》提出
// ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^  ^^^^^^^^
export const reporting: Refiner = {
  name: 'attribution/zh-reporting',
  slot: 'attribution',
  about: 'A source before a verb of reporting: who speaks, shows, publishes or lays down.',
  refine(scene) {
    const page = pageOf(scene);
    const known = [...page.origins];
    let at = 0;
    let last: string | null = null;
    let title: { name: string; sentence: number } | null = null;
    let document: string | null = null;
    let speaker = null as { name: string; of: string | null; person: boolean } | null;
    for (const clause of page.clauses) {
      for (let origin = known[at]; origin !== undefined && origin.start < clause.end; origin = known[++at])
        last = origin.name;
      const own = known[at - 1];
      const taken = own !== undefined && own.start >= clause.start && own.start < clause.end;
      if (taken) continue;
      const said = saidIn(
        page,
        clause,
        last ?? document,
        title?.sentence === clause.sentence ? title.name : null,
      );
      for (const match of page.flat.slice(clause.start, clause.end).matchAll(TITLE)) {
        if (policyEndings.test(match[0]))
          document = literal(page, clause.start + match.index, clause.start + match.index + match[0].length);
      }
      if (said === null) continue;
      const start = quoteBefore(page, clause, said);
      // A plan or a rule says no more than its own sentence.
      const until =
        said.verb.value === 'lay-down' || (said.name !== null && policyEndings.test(said.name))
          ? (page.sentences[clause.sentence]?.end ?? clause.end)
          : page.flat.length;
      // 他预计: whoever spoke, for whom he spoke.
      const again =
        said.name !== null && said.name === speaker?.name && said.person !== true ? speaker : null;
      const of: string | null =
        again === null ? (said.own ? said.name : ownVoice(page, clause, said)) : again.of;
      const person = again === null ? said.person === true : again.person;
      if (said.name !== null) speaker = { name: said.name, of, person };
      page.origins.push({
        start,
        voice: clause.start,
        end: said.end,
        name: said.name,
        until,
        own: said.own,
        of,
        ...(said.stands === true ? { stands: true } : {}),
        person,
        forecast: FORETELLS.test(said.verb.word),
        rule: reporting.name,
      });
      if (said.name !== null) last = said.name;
      if (said.name !== null && /^《/u.test(said.name))
        title = { name: said.name, sentence: clause.sentence };
    }
    page.origins.sort((a, b) => a.start - b.start);
    page.origins.forEach((origin, i) => {
      origin.until = Math.min(origin.until, page.origins[i + 1]?.start ?? page.flat.length);
    });
  },
};

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

const FROM_WHOM = /从([\u3400-\u9fff]{2,20})处?(?:获悉|了解到|得知|获知)/gu;

export const inReport: Refiner = {
  name: 'attribution/zh-in-a-report',
  slot: 'attribution',
  about: 'Who writes in a report of its own (…在《…》中), and from whom something was learned (从…获悉).',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of page.flat.matchAll(REPORT)) {
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
    for (const match of page.flat.matchAll(FROM_WHOM)) {
      const begin = match.index + 1;
      const text = literal(page, begin, begin + (match[1]?.length ?? 0)).replace(/處$|处$/u, '');
      add(page, { start: match.index, end: match.index + match[0].length, name: text, rule: inReport.name });
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
    for (const match of page.flat.matchAll(VIEW)) {
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
