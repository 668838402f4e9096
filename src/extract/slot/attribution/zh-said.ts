import {
  houseAnaphors,
  nounsToo,
  ownDocuments,
  ownResults,
  personAnaphors,
  reportVerbs,
  sourceAnaphors,
  type Report,
} from '../../locale/zh-report.ts';
import { titles } from '../../locale/zh-titles.ts';
import { lexicon, type Hit } from '../reading/lexicon.ts';
import { literal, type Clause, type Page } from '../reading/zh-page.ts';
import { speaksOfOthers } from './zh-about-others.ts';
import { actorBefore } from './zh-actor-before.ts';
import { publication } from './zh-publication.ts';
import { sourceName, trimSource, type SourceName } from './zh-source-name.ts';

const verbs = lexicon(reportVerbs);

export interface Said {
  /** 公司, 该集团, 馆长: the noun for a house that was named before. */
  stands?: string;
  /** The house it stands for is the source itself. */
  isHouse?: boolean;
  person?: boolean;
  verb: Hit<Report>;
  name: string | null;
  end: number;
  own: boolean;
}

/** Who spoke last, and for whom. */
export interface Speaker {
  name: string | null;
  of: string | null;
  stands: string | null;
  person: boolean;
}

/** What has been said before a clause, and by whom. */
export interface Told {
  /** The source named last. */
  last: string | null;
  /** A document that headed the sentence. */
  title: string | null;
  /** Is the source named last a person? */
  isPerson: boolean;
  /** The person named last with an office, speaking or not. */
  person: string | null;
  /** Names of those who were introduced with an office. */
  people: ReadonlySet<string>;
}

const title = lexicon([[true, titles.join(' ')]]);

const OFFICE_ENDS = '司局处署厅室科部院所队组会心站';

/** How long the rest of the name of an office is at most. */
const longestOffice = 8;

// 国民经济综合统计司司长付凌晖, 市场监测处处长, 预报预测中心主任
//               ^^^^
/** Is a word for what a study does part of the name of an office that somebody heads? */
function isInOffice(page: Page, verb: Hit<Report>): boolean {
  for (let at = verb.end; at < verb.end + longestOffice; at++) {
    if (!/[\u3400-\u9fff]/u.test(page.flat.charAt(at))) return false;
    if (title.at(page.flat, at) === null) continue;
    // 统计分析司司长: the title takes in the end of the office
    return [at, at - 1].some((each) => each >= verb.end && OFFICE_ENDS.includes(page.flat.charAt(each)));
  }
  return false;
}

/** Verbs that name offices as well: 统计司, 调查总队, 监测中心, 预测科. */
const OFFICE_VERBS = /^(?:统计|调查|监测|分析|预测|预报|预警|评估|测算|推广|研判|发布|监督)$/u;

const GENERIC_VERBS = /^(?:[称说指料估]|统计|调查|监测)$/u;

/** 好于预期, 发展不如预期: what something is measured by, nobody's word. */
const EXPECTS = /^预[期计测估料]$/u;
const MEASURED_BY =
  /(?:[高低优好差强弱快慢多少大小逊胜佳][于过]|超[出过越]?|[胜逊较]|不[如及]|未[达及]|符合|合乎|吻合|[达贴接][到近])(?:了|市场|外界|分析师|机构|原先|此前|先前|普遍|的)*$/u;

/** Is a verb of one character really one? 称, not 称为 or 简称; 指, not 指数. */
function isVerb(page: Page, verb: Hit<Report>): boolean {
  const before = page.flat.charAt(verb.start - 1);
  const after = page.flat.charAt(verb.end);
  if (
    (verb.value === 'publish' && /[日会书期稿牌栏板人者时]/u.test(after)) ||
    after === '器' ||
    // 在公告中称: where it was said
    (verb.value === 'publish' && before === '在') ||
    (after === '的' && verb.value !== 'publish')
  )
    return false;
  // 修正案, 上调后: what became of it
  if (/^(?:修正|[上下]调|调[高低])$/u.test(verb.word) && '案值版式法后为前'.includes(after) && after !== '')
    return false;
  if (OFFICE_VERBS.test(verb.word) && isInOffice(page, verb)) return false;
  // 产能利用率超过预期，: held against what was expected
  if (
    /^预[期计测估料]$/u.test(verb.word) &&
    /(?:超[过出越]?|不[如及]|[高低优好差逊胜强弱快慢]于|符合|合乎|未达|未及|[胜逊])(?:市场)?$/u.test(
      page.flat.slice(Math.max(0, verb.start - 5), verb.start),
    )
  )
    return false;
  // 恕不回应, 未透露, 拒绝评论: nothing is said
  if (
    /(?:[不未没拒]|拒绝|没有|尚未|无法|不愿|不便|未能|暂不)$/u.test(
      page.flat.slice(Math.max(0, verb.start - 3), verb.start),
    )
  )
    return false;
  if (EXPECTS.test(verb.word) && MEASURED_BY.test(page.flat.slice(Math.max(0, verb.start - 10), verb.start)))
    return false;
  if (!GENERIC_VERBS.test(verb.word)) return true;
  if (verb.word === '估') return !/[评高低预粗重被]/u.test(before) && !/[值计算价量损产]/u.test(after);
  if (verb.word === '称') return !/[简下俗号名堪被全又]/u.test(before) && !/[为作号呼得]/u.test(after);
  if (verb.word === '说') return !/[小传学据是来可]/u.test(before) && !/[明法服到不]/u.test(after);
  if (verb.word === '指') return !/[数标导定引南望向令示甲]/u.test(after) && !/[股期食手]/u.test(before);
  if (verb.word === '统计' || verb.word === '调查' || verb.word === '监测')
    return !/[局处学署数资师队员站中]/u.test(after) && !/[年期次]/u.test(after);
  if (verb.word === '料') return !/[资材原物饮燃塑涂颜肥饲预不染香废布]/u.test(before);
  return false;
}

const SPEAKS_ON = /^我们?[还也又都曾就只刚更再]?(?:特别|同时|高兴地?|欣慰地?|一直|已经)?$/u;

/** What a clause says about its source: who speaks, which verb, how far the introduction goes. */
export function saidIn(page: Page, clause: Clause, told: Told): Said | null {
  const { last, title: lastTitle } = told;
  const stop = Math.min(clause.end, clause.start + 120);
  const paper = paperThatCounts(page, clause);
  if (paper !== null) return paper;
  let relative: Said | null = null;
  for (let i = clause.start; i < stop; i++) {
    const verb = verbs.at(page.flat, i, clause.end);
    if (verb === null) continue;
    i = verb.end - 1;
    // 按商店类别分析，: how it is counted
    if (nounsToo.has(verb.word) && /[按从以由就]/u.test(page.flat.charAt(clause.start))) continue;
    if (!isVerb(page, verb) || (nounsToo.has(verb.word) && verb.end < clause.end)) continue;
    const trimmed = citing(page, trimSource(page, clause.start, verb.start));
    const subject = page.flat.slice(trimmed.start, trimmed.end);
    if (ownDocuments.test(subject) && verb.value !== 'lay-down') {
      // 公司招股书披露: the company's; 该公告 of an office is the office's.
      const noun = /(?:公司|集团|企业|[行校院厂店社馆])(?=\S)/u.exec(subject)?.[0] ?? '公司';
      return { verb, name: last, end: verb.end, own: false, stands: noun, isHouse: true };
    }
    if (verb.value === 'publish') {
      const published = publication(page, clause, verb, last, told.isPerson);
      if (published === null) continue;
      // 国家统计局公布的数据显示: the verb that follows has the say.
      if (page.flat.charAt(verb.end) !== '的') return published;
      relative ??= published;
      continue;
    }
    if (subject === '' && verb.start - clause.start <= 4) {
      if (
        verb.value === 'say' &&
        !/^(?:报告|研报|公告|指出|[称指说]|透露|介绍|强调|表示|列明|写道|坦言|直言|坦承|重申|宣称|声称|警告|提醒)$/u.test(
          verb.word,
        )
      )
        continue;
      const before = lastTitle === null ? actorBefore(page, clause) : null;
      if (before !== null)
        return {
          verb,
          name: before.text,
          end: verb.end,
          own: false,
          person: before.kind === 'person',
        };
      const name = lastTitle ?? last;
      if (name === null) continue;
      return { verb, name, end: verb.end, own: false };
    }
    if (personAnaphors.has(subject) && !told.isPerson && told.person !== null && verb.value === 'say')
      return { verb, name: told.person, end: verb.end, own: false, person: true };
    // 我还特别注意到: whoever speaks goes on
    if (SPEAKS_ON.test(subject)) {
      if (last === null) continue;
      return { verb, name: last, end: verb.end, own: false, person: told.isPerson };
    }
    // 《公报》显示: the paper whose full title was told
    const short = /^[《“"「]?([^《》“”"「」]{2,4})[》”"」]?(?:数据|[还也中]|同时)*$/u.exec(subject)?.[1];
    if (short !== undefined && short !== subject && sourceAnaphors.has(short) && last !== null)
      return { verb, name: last, end: verb.end, own: false };
    if (sourceAnaphors.has(subject)) {
      if (
        houseAnaphors.test(subject) &&
        (last === null || told.isPerson || speaksOfOthers(last)) &&
        lastTitle === null
      )
        return {
          verb,
          name: last,
          end: verb.end,
          own: false,
          stands: subject.replace(/^[该本]/u, ''),
          isHouse: true,
        };
      if (last === null && lastTitle === null && verb.value !== 'show') continue;
      return { verb, name: lastTitle ?? last, end: verb.end, own: false };
    }
    const name = sourceName(page, trimmed.start, trimmed.end) ?? speaker(page, clause, verb, trimmed, told);
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

/** 第一财经记者, 《远望周刊》记者, 财新记者 and what one who writes for a paper does to know a number. */
const REPORTER = /^(?:另?据|经)?([\d\u3400-\u9fffA-Za-z《》]{0,12}?)(?:见习)?记者(?![会节站协证问:：])/u;
const COUNTS =
  /(?:统计|梳理|盘点|查询|查阅|计算|测算|调查|汇总|了解|整理|综合)(?:后|到|得知|发现|显示|得出|看到)*/u;

// 第一财经记者通过对29个重点城市的统计发现，…
// ^^^^^^^^
/** A paper named with its reporter, who has counted himself. */
function paperThatCounts(page: Page, clause: Clause): Said | null {
  const text = page.flat.slice(clause.start, Math.min(clause.end, clause.start + 60));
  if (!text.includes('记者')) return null;
  const at = REPORTER.exec(text);
  const name = at?.[1];
  if (at === null || name === undefined || text.includes('从')) return null;
  const counts = COUNTS.exec(text.slice(at[0].length));
  if (counts === null) return null;
  const start = clause.start + at[0].indexOf(name);
  const end = clause.start + at[0].length + counts.index + counts[0].length;
  return {
    verb: { start: end, end, word: '统计', value: 'show' },
    name: name === '' || OWN_PAPER.test(name) ? null : literal(page, start, start + name.length),
    end,
    own: false,
  };
}

/** The paper itself, or nobody's: 本报记者, 有记者. */
const OWN_PAPER =
  /^(?:本[报刊网台社]|[\u3400-\u9fff]*(?:[有名位的向对让和与等答我]|告诉|跟随)|新华社|中新社|中新网|央视|人民日报|新华网)$/u;

// 该行引述公司指, 路透引述知情人士报道
// ^^
/** Who cites somebody else, without whom he cites. */
function citing(page: Page, at: { start: number; end: number }): { start: number; end: number } {
  const cites = /引述|援引|转述|引用/u.exec(page.flat.slice(at.start, at.end))?.index ?? 0;
  return cites < 2 ? at : trimSource(page, at.start, at.start + cites);
}

/** Sites, programs and lists that keep count and are cited by their names. */
const COUNTER =
  /^[\u3400-\u9fffA-Za-z]{2,10}(?:专业版|APP|App|平台|网|终端|数据库|小程序|客户端|公众号|榜)$/u;

/** Whoever stands alone before 表示，or 介绍说： speaks, known or not. */
function speaker(
  page: Page,
  clause: Clause,
  verb: Hit<Report>,
  at: { start: number; end: number },
  told: Told,
): SourceName | null {
  const text = page.flat.slice(at.start, at.end);
  // 温秋萍反批: named before with her office
  if (verb.value === 'say' && told.people.has(text))
    return { text: literal(page, at.start, at.end), kind: 'person' };
  // 灯塔专业版显示: what counts by itself
  if (verb.value === 'show' && COUNTER.test(text) && text.length <= 14 && !/[的了是有]/u.test(text))
    return { text: literal(page, at.start, at.end), kind: 'organisation' };
  if (verb.value !== 'say' || verb.end !== clause.end || WEAK_VERB.test(verb.word)) return null;
  // “建而不用”要具体分析，: what is to be done
  if (nounsToo.has(verb.word) && /[“”「」要应需须可能会]/u.test(text)) return null;
  if (/^(?:初[步预]|粗略|保守|大[致略]|抽样|综合|不完全)$/u.test(text)) return null;
  // 优于市场预期: nobody speaks
  if (/市场$|^[较优逊胜高低好超不符与]/u.test(text)) return null;
  if (
    !/^[\u3400-\u9fffA-Za-z·“”「」]{2,16}$/u.test(text) ||
    /[的了是有为达将被]|增长|下降|数据$|^[恕暂请欲可不]|^以(?!色列)|^[由照依按如就][此上这]/u.test(text)
  )
    return null;
  return { text: literal(page, at.start, at.end), kind: text.length <= 4 ? 'person' : 'organisation' };
}

/** Verbs that those who are not known to speak do for other reasons. */
const WEAK_VERB = /^(?:调查|反映|看好|看淡|[上下]修|[上下]调|调[高低]|修正|测评|[料指估]|承认|预料|相信)$/u;
