import type { Refiner } from '../../rule.ts';
import { isOffice } from './zh-about-others.ts';
import { fold } from '../../text/fold.ts';
import { lexicon } from '../reading/lexicon.ts';
import { clauseAt, nameIndex, pageOf, type Clause, type Page } from '../reading/zh-page.ts';
import { headOf } from '../subject/zh-head.ts';
import type { Origin } from './zh-origin.ts';

const TELLERS = /记者|笔者|我们/u;
const SIGHTS = /看到|见到|发现|注意到|走访|走进|来到|遇到|目睹|实地|现场/u;
/** Nobody named: 走进车间, … */
const ENTERS = /^(?:走进|来到(?![\d约近至逾])|步入|走访)/u;

/** A reporter tells what he sees. */
function sees(clause: string): boolean {
  if (ENTERS.test(clause) && clause.length <= 18) return true;
  const teller = TELLERS.exec(clause);
  return teller !== null && SIGHTS.test(clause.slice(teller.index, teller.index + 22));
}

/** What is still to be done, by whoever heads the clause. */
const PLANS = lexicon<true>([
  [true, '承诺 力争 力拼 争取 计划 拟 拟于 将 规划 打算 准备 筹备 目标 着手 正筹 正筹建 预备 预定 编列'],
]);

const CONTRAST = /^(?:反观|相形之下|相[较比]之下|与之相比|同行|同业|竞争对手)/u;

/** An office that does something, at the head of a clause. */
const ACTS =
  /^([\u3400-\u9fff]{2,10}[局署厅部委])(?:[已共也还]|先后|随即|紧急|立即|分别|连夜)*(?:启动|派出|派遣|调集|调派|调运|下拨|拨付|预拨|划拨|出动|投入|部署|转移|疏散)/u;

/** Where a stretch of speech in quotation marks behind a colon closes, when its sentence closes with it; -1 for none. */
function speechEnd(page: Page, origin: Origin): number {
  if (!/^[:：]["“「]/u.test(page.flat.slice(origin.end, origin.end + 2))) return -1;
  const open = page.flat.charAt(origin.end + 1);
  const close = open === '「' ? '」' : open === '“' ? '”' : '"';
  const at = page.flat.indexOf(close, origin.end + 2);
  if (at < 0 || at - origin.end > 400) return -1;
  return /[。!?！？]/u.test(page.flat.charAt(at - 1)) || /^[。!?！？]?$/u.test(page.flat.charAt(at + 1))
    ? at + 1
    : -1;
}

/** Does a sentence behind a source begin anew, with the writer for a source? */
export function beginsAnew(page: Page, first: Clause, origin: Origin): boolean {
  const text = page.flat.slice(first.start, first.end);
  if (sees(text)) return true;
  // 同行云帆去年总资产…, 反观…: held against somebody else, who has told nothing
  if (origin.own && CONTRAST.test(text)) return true;
  const head = headOf(page, first);
  // 当晚，地震局启动应急响应，派出55人: what another office does
  const acts = ACTS.exec(page.flat.slice(head, Math.min(first.end, head + 24)))?.[1];
  if (acts !== undefined && !fold(origin.name ?? '').includes(acts)) return true;
  const name = page.names[nameIndex(page, head)];
  if (name?.start !== head) return false;
  // 该县力争…: what somebody else than the speaker is going to do; 该机构计划…: what he does himself
  const same =
    name.text === origin.name ||
    name.text === origin.of ||
    (!origin.person &&
      /^(?:[该本](?:机构|公司|集团|组织|协会|委员会|部门|[行会局署处院所社]|中心|平台)|其)$/u.test(
        fold(name.text),
      ));
  if (!same && !origin.own && PLANS.at(page.flat, name.end, first.end) !== null) return true;
  if (
    !same &&
    name.kind === 'organisation' &&
    isOffice(name.text) &&
    !(origin.name ?? '').includes(name.text) &&
    !name.text.includes(origin.name ?? ' ')
  )
    return true;
  // 今年3月，青禾智造完成…: he would not call his own house by its name
  return origin.person && same && name.kind === 'organisation';
}

/** Where the words of a source end before another one is named; null when they do not. */
function reachOf(page: Page, origin: Origin, until: number): number | null {
  const s = clauseAt(page, origin.end - 1)?.sentence ?? 0;
  const end = page.sentences[s]?.end ?? page.flat.length;
  if (origin.quoted === true) return end;
  const speech = origin.person ? speechEnd(page, origin) : -1;
  if (speech > 0) return speech;
  for (let next = s + 1; next < page.sentences.length; next++) {
    const sentence = page.sentences[next];
    if (sentence === undefined || sentence.start >= until) return null;
    // 今年3月，青禾智造…: the first clause that is more than a time
    const first = sentence.clauses.find((clause) => headOf(page, clause) < clause.end);
    for (const clause of sentence.clauses)
      if (
        clause === first ? beginsAnew(page, clause, origin) : sees(page.flat.slice(clause.start, clause.end))
      )
        return sentence.start;
  }
  return null;
}

// “良率一度不到六成。”邵一鸣回忆。2023年投产时…；…坦言，…。该县力争到2026年…；…通报，…。记者在渔港看到，…
//                            ^                          ^^^^^^^^                          ^^^^^^^^^^^^
export const reach: Refiner = {
  name: 'attribution/zh-reach',
  slot: 'attribution',
  about:
    'The words of a source end where its quotation does, where a reporter sees for himself, where somebody else plans.',
  refine(scene) {
    const page = pageOf(scene);
    for (const [i, origin] of page.origins.entries()) {
      const end = reachOf(page, origin, Math.min(origin.until, page.origins[i + 1]?.start ?? Infinity));
      if (end !== null) origin.until = Math.min(origin.until, end);
    }
  },
};
