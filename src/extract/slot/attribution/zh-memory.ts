import type { Refiner } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import { pageOf, type Page } from '../reading/zh-page.ts';
import type { Origin } from './zh-origin.ts';
import { beginsAnew } from './zh-reach.ts';
import type { Speaker } from './zh-said.ts';

/** What a reader of a paragraph keeps in mind of those who spoke in it. */
interface Memory {
  /** The source named last; null where none was, or a bare 据统计 came last. */
  last: string | null;
  speaker: Speaker | null;
  /** The person named last with an office. */
  person: string | null;
  people: ReadonlySet<string>;
}

const memories = new WeakMap<Scene, Memory>();

/** How long a paragraph without figures may be for the next one to go on with its source. */
const longestLead = 160;

export const remember = (page: Page, memory: Memory): unknown => memories.set(page.scene, memory);

/** The paragraph before, when no heading stands between. */
function paragraphBefore(page: Page): Scene | null {
  const { before, heading } = page.scene;
  return before === null || before.lang === 'en' || before.heading !== heading ? null : before;
}

/**
 * What the paragraph before leaves in mind. Nobody has read a paragraph without figures: `read` looks for its sources,
 * when it is short enough to be a lead (政府統計處今日發表零售業銷貨額數字。).
 */
export function memoryBefore(page: Page, read: (scene: Scene) => void): Memory | null {
  const before = paragraphBefore(page);
  if (before === null) return null;
  if (!memories.has(before) && before.drafts.length === 0 && before.text.length <= longestLead) read(before);
  return memories.get(before) ?? null;
}

/** The source that still has the word at the end of the paragraph before. */
function stillSpeaking(page: Page): Origin | null {
  const before = paragraphBefore(page);
  if (before === null || !memories.has(before)) return null;
  const told = pageOf(before);
  const last = told.origins.at(-1);
  return last !== undefined && last.name !== null && last.until >= told.flat.length - 1 ? last : null;
}

/** One who speaks for an office or a house: what he says goes on in the next paragraph. A villager's word does not. */
const OFFICER =
  /发言人|新闻官|[司局厅署处部省市县区]长|秘书长|总(?:经济|统计|工程|会计|规划)师|行长|总裁|董事长|总经理|首席执行官|首席财务官|主席|会长|理事长|总干事|专门委员|财务长|执行长/u;

/** 告诉《财经》, 接受记者采访: what is said to a paper ends where the paper goes on. */
const TOLD_A_PAPER = /告诉|采访|专访|受访|[向对]《/u;

/** Does a person of the paragraph before speak for an office? */
function isOfficer(page: Page, { voice, end }: Origin): boolean {
  const before = paragraphBefore(page);
  if (before === null) return false;
  const said = pageOf(before).flat.slice(voice, end);
  return OFFICER.test(said) && !TOLD_A_PAPER.test(said);
}

// 国家能源局公布报告，…。¶ 统计显示，一季度弃风电量48亿千瓦时；据悉，…
//                          ^^^^^^^^ of the report that was cited
export const again: Refiner = {
  name: 'attribution/zh-again',
  slot: 'attribution',
  about: 'A bare 统计显示 or 据悉 behind a report that was cited is of the same report.',
  refine(scene) {
    const page = pageOf(scene);
    let last: Origin | null | undefined;
    for (const origin of page.origins) {
      // 另据了解: from somebody else
      if (origin.name === null && /^另[据有外]/u.test(page.flat.slice(origin.start, origin.start + 2)))
        last = null;
      else if (origin.name === null) {
        last = last === undefined ? stillSpeaking(page) : last;
        if (last !== null && !last.person) {
          origin.name = last.name;
          origin.of = last.of;
          origin.own = last.own;
          origin.rule = again.name;
        }
      } else last = origin;
    }
  },
};

/** 法人指出，…。¶ 外资今天卖超…: those without a name report nothing that goes on. */
const NOBODY =
  /^(?:法人|外[资資]|市[场場]|分析[师師员員]|[业業]者|[专專]家|[学學]者|[机機][构構]|[网網]友|媒[体體]|外媒|[\u3400-\u9fff]{0,4}人士)$/u;

// 工信部昨日发布…，1-10月份，全国移动电话用户累计净增…。¶ 其中，固定电话用户减少159.8万户
// ^^^^^^                                              ^ governs the next paragraph as well
export const continued: Refiner = {
  name: 'attribution/zh-continued',
  slot: 'attribution',
  about: 'A report goes on in the next paragraph, until another source is named there.',
  refine(scene) {
    const page = pageOf(scene);
    const last = stillSpeaking(page);
    const first = page.clauses[0];
    if (last === null || first === undefined || last.quoted === true) return;
    if ((last.person && !isOfficer(page, last)) || NOBODY.test(last.name ?? '')) return;
    const until = page.origins[0]?.start ?? page.flat.length;
    if (until === 0 || beginsAnew(page, first, last)) return;
    page.origins.unshift({
      start: 0,
      voice: 0,
      end: 0,
      until,
      name: last.name,
      own: last.own,
      of: last.of,
      person: false,
      forecast: false,
      rule: continued.name,
    });
  },
};
