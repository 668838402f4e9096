import type { Refiner } from '../../rule.ts';
import { pageOf, TIME, type Clause, type Page, type Spot } from '../reading/zh-page.ts';
import type { Origin } from './zh-origin.ts';
import { governedSpots } from './zh-governed.ts';

const TRADED = /市值|股价|该股|收报|终场|收市(?!后)|盘中|早盘|午盘|尾盘/u;

// 花旗预期，收入增长可达一成二；股价今日收报18.36元，升4.1%
//                                ^^^^
/** A price of the market is everybody's to see: only a source in the clauses right before gives it. */
function isTraded(page: Page, spot: Spot, origin: Origin): boolean {
  if (/[交所]易?所$/u.test(origin.name ?? '')) return false;
  const sentence = page.sentences[spot.clause.sentence];
  for (let i = spot.clause.index; i >= 0; i--) {
    const clause = page.clauses[i];
    if (clause === undefined || clause.start < (sentence?.start ?? 0)) break;
    if (!origin.own && clause.start <= origin.voice) break;
    const text = page.flat.slice(clause.start, Math.min(clause.end, spot.start));
    if (TRADED.test(text) || (origin.own && /收盘/u.test(text)))
      return origin.own || origin.of !== null || !isAtHead(page, clause, origin);
    if (/[;；]/u.test(page.flat.charAt(clause.start - 1))) break;
  }
  return false;
}

/** Does the source stand in the same stretch of the sentence, up to a semicolon? */
function isAtHead(page: Page, clause: Clause, origin: Origin): boolean {
  const start = page.sentences[clause.sentence]?.start ?? 0;
  return origin.voice >= start && !/[;；]/u.test(page.flat.slice(origin.end, clause.start + 1));
}

/** 优于远杉的0.38元, 高于同业的12%: what the writer holds a company's results against. */
const AGAINST =
  /(?:[高低优劣多少大小快慢强弱好差]于|[超胜]过|落后|不及|不如)[\u3400-\u9fffA-Za-z]{2,12}的(?:[^,，。；的]{1,12}[的及与和])?$/u;

/** Is it the result of somebody else, in a sentence about a company that tells its own? */
function isOthers(page: Page, spot: Spot, origin: Origin): boolean {
  if (!origin.own) return false;
  const before = page.view.slice(Math.max(spot.clause.start, spot.start - 30), spot.start);
  if (!before.includes('的') || before.includes(TIME)) return false;
  const held = page.spots[spot.index - 1];
  if (
    held !== undefined &&
    held.clause === spot.clause &&
    outside.has(held) &&
    /^[与和及、][^,，。；的]{1,12}的$/u.test(page.flat.slice(held.end, spot.start))
  )
    outside.add(spot);
  else if (AGAINST.test(before) && !/(?:预[期测]|同期|水平|目标|上限|下限)[^的]{0,4}的$/u.test(before))
    outside.add(spot);
  return outside.has(spot);
}
const outside = new WeakSet<Spot>();

/** 广达、纬创公布…，广达月增一成: of those that tell their results together, the one that the figure is about. */
function oneOf({ name, own }: Origin, { draft }: Spot): string | null {
  return own &&
    name !== null &&
    draft.subject !== null &&
    /[、和与及]/u.test(name) &&
    name.includes(draft.subject)
    ? draft.subject
    : name;
}

// 工信部数据显示，截至6月末，我国累计建成5G基站293.7万个…。力争到2025年，…
// ^^^^^^^^^^^^^^  governs to the end of its sentence, and on while the report continues
export const governs: Refiner = {
  name: 'attribution/zh-governs',
  slot: 'attribution',
  about: 'A source governs the figures behind it, until another one is named.',
  refine(scene) {
    const page = pageOf(scene);
    for (const { spot, origin } of governedSpots(page)) {
      if (origin.name === null || spot.draft.attribution !== null) continue;
      if (isTraded(page, spot, origin)) continue;
      if (isOthers(page, spot, origin)) continue;
      spot.draft.attribution = oneOf(origin, spot);
      spot.draft.rules.push(origin.rule, governs.name);
    }
  },
};
