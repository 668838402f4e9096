import {
  houseAnaphors,
  ownResults,
  policyEndings,
  sourceAnaphors,
  type Report,
} from '../../locale/zh-report.ts';
import type { Hit } from '../reading/lexicon.ts';
import { literal, NUMBER, type Clause, type Page } from '../reading/zh-page.ts';
import { speaksOfOthers } from './zh-about-others.ts';
import { actorBefore } from './zh-actor-before.ts';
import type { Said } from './zh-said.ts';
import { organisationIn, trimSource } from './zh-source-name.ts';

/** The paper in which a company tells of itself, behind its name: folded or as printed. */
const OWN_PAPER =
  /^([\u3400-\u9fffA-Za-z·&.]{2,14}?)(?:\d{4}年)?(?:[上下]?半年度?|年度|季度?|中期|第?[一二三四]季度?)?(?:年[报報]|[财財][报報]|[季中][报報]|半年[报報]|业绩报告|業績報告|年度?报告|年度?報告|招股[书書]|招股[说說]明[书書])$/u;

/** What is told when it is put out. */
const TELLS = /数据|情况|结果|业绩|财报|年报|季报|报告|指标|数字|统计|公告|成绩单|名单|快报|消息/u;

const LAUNCHED =
  /新一代|第[一二三四五六七八九十\d]{1,2}代|新[品车机]|首款|旗舰|概念车|手机|芯片|车型|系列|[平越]板|系统|大?模型|机器人|品牌|版本/u;

/** A company by the end of its name. */
const COMPANY_NAME =
  /(?:公司|集[团團]|股份|科技|物流|生物|電子|电子|銀行|银行|汽[车車]|[钢鋼][铁鐵]|能源|半[导導][体體]|地[产產]|置[业業]|控股|[制製][药藥]|保[险險])$/u;

/** 此次公布的数据: what was put out by whoever was told of. */
const ATTEMPT = /^(?:[此本这该今]次|[此本]轮|[此本]期|此番|这里)$/u;

/** 晒出亮眼成绩单: brought about rather than told. */
const BROUGHT = /^(?:交出|晒出|推出|发出|出台|更新)$/u;

/** 最后披露年报的建行: who it was that did. */
const WHO_DID =
  /(?:年报|财报|业绩|半年报|中报|季报|成绩单|公告|预告|快报|报告)的([\u3400-\u9fffA-Za-z·]{2,10})$/u;

/** 星巴克公布了第二季度财报; 国务院印发《…规划》; 《…方案》释出; 安永发表报告 */
export function publication(
  page: Page,
  clause: Clause,
  verb: Hit<Report>,
  last: string | null,
  isPerson: boolean,
): Said | null {
  let end = verb.end;
  if ('了的'.includes(page.flat.charAt(end))) end++;
  const object = page.flat.slice(end, clause.end);
  if (BROUGHT.test(verb.word) && page.flat.charAt(verb.end) === '的') return null;
  const did = WHO_DID.exec(object)?.[1];
  if (did !== undefined)
    return { verb, name: literal(page, clause.end - did.length, clause.end), end: clause.end, own: true };
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
    !/^(?:[是有这那由从被并此]|[本今上]次|近期|同[时日期]|[当昨今]日|在(?!线))|中最[先后早晚]|[的已均未将待刚首]|(?<=.)和|(?:名单|结果|方案|数据|细则|清单|时间|日期|消息|议程|榜单)$/u.test(
      subjectText,
    );
  if (ATTEMPT.test(subjectText)) return last === null ? null : { verb, name: last, end, own: false };
  const named = who?.text ?? (short ? literal(page, subject.start, subject.end) : null);
  // 海岳种业年报披露: the company, about itself
  const paper = OWN_PAPER.exec(named ?? '');
  const whoText = paper?.[1] ?? named;
  const title = /《[^《》]{2,60}》/u.exec(object);
  if (title !== null) {
    const name = literal(page, end + title.index, end + title.index + title[0].length);
    if (policyEndings.test(title[0]))
      return { verb, name, end: end + title.index + title[0].length, own: false };
    return { verb, name: whoText ?? name, end: end + title.index + title[0].length, own: false };
  }
  // 公布的30亿元股份回购计划: what it comes to, no paper that says so
  if (policyEndings.test(object.slice(0, 60)) && !page.view.slice(end, clause.end).includes(NUMBER)) {
    return { verb, name: literal(page, end, clause.end), end: clause.end, own: false };
  }
  // 公司公告, 其披露: the house named before
  if (houseAnaphors.test(subjectText) && (last === null || isPerson))
    return {
      verb,
      name: last,
      end,
      own: ownResults.test(object),
      stands: subjectText.replace(/^[该本]/u, ''),
      isHouse: true,
    };
  if (sourceAnaphors.has(subjectText))
    return last === null ? null : { verb, name: last, end, own: ownResults.test(object) };
  // 博物馆推出陈列展览3万个: brought about, no paper
  if (/^推出/u.test(verb.word) && !TELLS.test(object)) return null;
  // 在云州发布第二代越野车: a launch tells no numbers
  if (/^(?:发布|更新)/u.test(verb.word) && LAUNCHED.test(object) && !TELLS.test(object)) return null;
  if (whoText === null) {
    // 统计局召开新闻发布会，公布了一季度经济运行情况: who headed the clause before
    // 台积电召开法说会，公布第一季营收5926亿元: the numbers themselves are put out
    const tells =
      TELLS.test(object) ||
      (/^(?:公布|披露|发布|公告|通报)/u.test(verb.word) && page.view.slice(end, clause.end).includes(NUMBER));
    const before = subjectText === '' && tells ? actorBefore(page, clause) : null;
    return before === null
      ? null
      : { verb, name: before.text, end, own: ownResults.test(object), person: before.kind === 'person' };
  }
  const own =
    (paper !== null && !speaksOfOthers(paper[1] ?? '')) ||
    ownResults.test(object) ||
    /盈喜|盈警|预告|预警|^公告/u.test(verb.word) ||
    (object === '' && COMPANY_NAME.test(who?.text ?? ''));
  if (own || object === '' || who !== null || /报告|数据|公告|结果|统计|消息|研报/u.test(object))
    return { verb, name: whoText, end, own };
  return null;
}
