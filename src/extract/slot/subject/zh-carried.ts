import type { Refiner } from '../../rule.ts';
import { isOffice } from '../attribution/zh-about-others.ts';
import { respective } from '../parallel/zh-respective.ts';
import {
  hasOrigin,
  NUMBER,
  nameIndex,
  pageOf,
  type Clause,
  type Page,
  type Spot,
} from '../reading/zh-page.ts';
import { traderName } from './zh-actors.ts';
import { isPartOver, lastOfWhole } from './zh-aside.ts';
import { comparedName } from './zh-compared.ts';
import { headOf } from './zh-head.ts';
import type { Name } from './zh-name.ts';
import { isOfCompany, launchedIn, productName } from './zh-product.ts';
import { headName, inSource, isIndex, isWeak, namesIndex, named, nameIn } from './zh-subjects.ts';

// 常州科技局…；同时搭建了…等六家创新平台
// ^^^^                          ^^^^
export const carriedSubject: Refiner = {
  name: 'subject/zh-carried',
  slot: 'subject',
  about: 'With no name in its sentence, a figure is about what headed a sentence before it in the paragraph.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      if (spot.draft.subject !== null) continue;
      // An index is of a market, not of whoever was spoken of.
      if (isIndex(page, spot) || namesIndex(page, spot)) continue;
      // 桃园机场380万人次，小港机场62万人次。合计442万人次: of none of them alone
      if (isSum(page, spot)) continue;
      const found = headBefore(page, spot);
      if (found === null || isOfSomebodyElse(page, spot, found)) continue;
      spot.draft.subject = found;
      spot.draft.rules.push(carriedSubject.name);
    }
  },
};

/** Does a figure add up those before it, which were of several? */
function isSum(page: Page, spot: Spot): boolean {
  if (!/^(?:合[计共]|总[计共]|共计|加总)/u.test(page.view.slice(spot.clause.start, spot.clause.start + 2)))
    return false;
  const [last, first] = [page.spots[spot.index - 1]?.draft, page.spots[spot.index - 2]?.draft];
  return last?.subject != null && first?.subject != null && last.subject !== first.subject;
}

const placesNamed = new WeakMap<Page, { count: number; texts: ReadonlySet<string> }>();

/** Is a text the name of something on the page that is no organisation? */
function isPlaceNamed(page: Page, text: string): boolean {
  let known = placesNamed.get(page);
  if (known?.count !== page.names.length) {
    const texts = page.names.filter(({ kind }) => kind !== 'organisation').map((name) => name.text);
    known = { count: page.names.length, texts: new Set(texts) };
    placesNamed.set(page, known);
  }
  return known.texts.has(text);
}

/** Offices give numbers about a place or a trade, never about the shop or the firm that was told of before. */
function isOfSomebodyElse(page: Page, spot: Spot, subject: string): boolean {
  const start = page.sentences[spot.clause.sentence]?.start ?? spot.start;
  const office = hasOrigin(
    page,
    start,
    spot.start,
    ({ end, name, of }) => end <= spot.start && of === null && name !== null && isOffice(name),
  );
  return office && !isPlaceNamed(page, subject);
}

function headBefore(page: Page, spot: Spot): string | null {
  for (let s = spot.clause.sentence - 1; s >= Math.max(0, spot.clause.sentence - 8); s--) {
    for (const clause of page.sentences[s]?.clauses ?? []) {
      if (isPartOver(page, clause, spot)) continue;
      const name =
        (isOfCompany(page, spot.clause) ? null : launchedIn(page, clause, clause.end)) ??
        headName(page, clause, clause.end);
      // A survey by someone else speaks of the market again, not of the company before.
      if (name?.kind === 'actor' || (name?.kind === 'organisation' && isSurveyed(page, name, spot))) continue;
      if (name !== null && isPart(page, name, clause)) continue;
      // 百度、三六零、…: a list is no topic.
      if (name !== null && page.flat.charAt(name.end) !== '、') return name.text;
    }
    const told = lastIn(page, spot, s) ?? introduced(page, s);
    if (told !== null) return told;
  }
  const last = lastOfWhole(page, spot);
  // 美国、日本、巴西分别增长…: the last of a row is no topic
  const row = last === undefined ? undefined : page.spots[last.index - 1];
  if (
    last?.draft.rules.includes(respective.name) === true &&
    row?.clause === last.clause &&
    row.draft.subject !== last.draft.subject
  )
    return null;
  return last === undefined || isPassing(last) || isSurveyed(page, last, spot) ? null : last.draft.subject;
}

// 国家统计局发布公报，总结了我国农业概况。《公报》称，粮食产量60710万吨
//                           ^^^^
/** The whole that a sentence without figures brings up on its way: 我国, 全省. */
function introduced(page: Page, sentence: number): string | null {
  const { start, end } = page.sentences[sentence] ?? { start: 0, end: 0 };
  if (page.view.slice(start, end).includes(NUMBER)) return null;
  return (
    nameIn(
      page,
      start,
      end,
      (name) =>
        name.kind === 'generic' && /^(?:我国|全[国省市县港台])$/u.test(page.flat.slice(name.start, name.end)),
    )?.text ?? null
  );
}

/** A game of a company, a town of the province spoken of: told of on the way, the whole stays the topic. */
function isPart(page: Page, name: Name, clause: Clause): boolean {
  const wholes = (kind: Name['kind'], wish: (each: Name) => boolean): boolean => {
    for (let i = nameIndex(page, name.start) - 1, steps = 0; i >= 0 && steps < 24; i--, steps++) {
      const each = page.names[i];
      if (each !== undefined && each.kind === kind && wish(each)) return true;
    }
    return false;
  };
  if (name.kind === 'product' && name.rule === productName.name)
    return (
      page.sentences[clause.sentence]?.clauses[0] !== clause ||
      wholes('organisation', (each) => !inSource(page, each))
    );
  if (name.kind === 'work')
    return wholes('organisation', (each) => !inSource(page, each)) || wholes('market', () => true);
  if (name.kind !== 'place') return false;
  const first = page.sentences[clause.sentence]?.clauses.find((each) => headOf(page, each) < each.end);
  return (
    first !== clause &&
    wholes(
      'generic',
      (each) => each.start < (page.sentences[clause.sentence]?.start ?? 0) && !isWeak(page, each),
    )
  );
}

/** Is a figure about one who trades or is compared with, or a thing that is told of on the way? The next sentence goes on about something else. */
const isPassing = ({ draft: { rules } }: Spot): boolean =>
  rules.includes(traderName.name) || rules.includes(productName.name) || rules.includes(comparedName.name);

/** The subject of the last figure of a sentence before, when it named one itself. */
function lastIn(page: Page, spot: Spot, sentence: number): string | null {
  for (let i = spot.index - 1; i >= Math.max(0, spot.index - 24); i--) {
    const mate = page.spots[i];
    if (mate === undefined || mate.clause.sentence < sentence) return null;
    if (mate.clause.sentence !== sentence || isPartOver(page, mate.clause, spot)) continue;
    const head = headName(page, mate.clause, mate.start);
    if (head !== null && page.flat.charAt(head.end) === '、') return null;
    const own = mate.draft.rules.includes(named.name) && !isPassing(mate);
    return own && !isSurveyed(page, mate, spot) ? mate.draft.subject : null;
  }
  return null;
}

/** Does another organisation begin to speak of the market as a whole between the two? */
function isSurveyed(page: Page, from: { end: number }, spot: Spot): boolean {
  const start = page.sentences[spot.clause.sentence]?.start ?? spot.start;
  if (!/国内|市场规模|全行业/u.test(page.flat.slice(start, spot.start))) return false;
  return hasOrigin(
    page,
    from.end,
    spot.start,
    (origin) =>
      origin.end <= spot.start &&
      origin.name !== null &&
      !origin.person &&
      !origin.own &&
      origin.of === null &&
      !/^《/u.test(origin.name),
  );
}
