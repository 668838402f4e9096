import { policyEndings } from '../../locale/zh-report.ts';
import { fold } from '../../text/fold.ts';
import type { Clause, Page } from '../reading/zh-page.ts';
import { speaksOfOthers } from './zh-about-others.ts';
import { affiliationOf, endsWithTitle } from './zh-affiliation.ts';
import type { Said } from './zh-said.ts';
import { organisationIn } from './zh-source-name.ts';

/** 阳明山国家公园 of 阳明山国家公园管理处. */
const OF_PLACE =
  /^(.{2,14}?(?:公园|园区|保税区|开发区|高新区|新区|景区|古[镇城]|机场|港|口岸|[竹中南]科))(?:管理|管委|发展|公司|服务|集团)/u;
/** 东海城市足球联赛 of 东海城市足球联赛组委会: what is held. */
const HELD =
  /^(.{2,18}?(?:[赛杯节展]|运动会|[博展]览会|[进药]博会|交易会|展会|论坛|峰会|大会|马拉松))(?:[组筹执][委办]会?|主办方|秘书处)/u;
/** What an office stands for by its name: the park it runs, the contest it holds. */
function heldBy(name: string): string | undefined {
  const folded = fold(name);
  const length = (HELD.exec(folded) ?? OF_PLACE.exec(folded))?.[1]?.length;
  return length === undefined ? undefined : name.slice(0, length);
}

const GENERIC =
  /(?:长|主席|总裁|总监|经理|法人|外资)$|^(?:主办方|主办单位|厂[方商家]|原厂|店家|商家|董事长|总裁|总经理|集团主席|负责人|村民|居民|发言人|创始人|老板|主席|公司|集团|该.*|[局署处院校园馆警官]方)$/u;

/** 市调机构集邦, 研调机构某某: what stands before the name of a house that speaks about others, here or a paragraph above. */
const STUDY =
  /(?:[市研民]调|调研|研究|咨询|分析|统计|数据|第三方|信评|评级|监测|智库)(?:机构|公司|单位|平台|中心|组织)?[的"“「]?$/u;

/** Is a source introduced as one that studies a market? */
function isHouseOfStudy(page: Page, name: string): boolean {
  const known = fold(name);
  for (const text of [page.flat, page.scene.before?.folded ?? '']) {
    const at = text.indexOf(known);
    if (at > 0 && STUDY.test(text.slice(Math.max(0, at - 8), at))) return true;
  }
  return false;
}

/** For whom a source speaks: the company that speaks, or whose officer does; a noun to look up when it is not named there. */
export function ownVoice(
  page: Page,
  clause: Clause,
  said: Said,
): { of: string | null; stands: string | null } {
  const none = { of: null, stands: null };
  if (said.name === null || /^《/u.test(said.name) || policyEndings.test(said.name)) return none;
  if (said.person !== true && isHouseOfStudy(page, said.name)) return none;
  const held = heldBy(said.name);
  if (held !== undefined) return { of: held, stands: null };
  // 智邦光学董事会通过…; 董事会决议…: the company it is the board of.
  const board = /^(.*?)董事[会會](?:[决決][议議])?$/u.exec(said.name);
  if (board !== null)
    return board[1] === undefined || board[1] === ''
      ? { of: null, stands: '公司' }
      : { of: board[1], stands: null };
  // 星图数据监测: who counts speaks about others
  if (
    said.person !== true &&
    !said.own &&
    /^(?:监测|统计|测算|盘点|调查)$/u.test(said.verb.word) &&
    !/(?:公司|集[团團])$/u.test(said.name)
  )
    return none;
  if (said.person !== true)
    return speaksOfOthers(said.name) ||
      GENERIC.test(fold(said.name)) ||
      said.name.length < 2 ||
      /^(?:[是有这那由从被]|在(?!线))/u.test(said.name)
      ? none
      : { of: said.name, stands: null };
  const name = fold(said.name);
  const nameAt = page.flat.slice(clause.start, said.verb.start).lastIndexOf(name);
  const at = nameAt < 0 ? said.verb.start : clause.start + nameAt;
  // 市文旅局有关负责人: the office itself is the name
  const found = affiliationOf(page, clause.start, endsWithTitle(name) ? at + name.length : at);
  if (found.stands !== null) return { of: null, stands: found.stands };
  const of = found.text;
  if (of !== null) {
    const place = heldBy(of);
    if (place !== undefined) return { of: place, stands: null };
    return speaksOfOthers(of) ? none : { of, stands: null };
  }
  const house = found.silent ? null : organisationIn(page, clause.start, at);
  return house === null || speaksOfOthers(house.text) || /^(?:公司|集团|企业|该.*)$/u.test(fold(house.text))
    ? none
    : { of: house.text, stands: null };
}
