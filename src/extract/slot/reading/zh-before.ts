import { keptEndings, tails, type Tail } from '../../locale/zh-predicates.ts';
import { wholeWords } from '../../locale/zh-whole-words.ts';
import { lexicon, type Hit } from './lexicon.ts';
import { BRACKET, SOURCE, TIME, type Page, type Spot } from './zh-page.ts';

// 我国累计建成5G基站数同比增长了约13%
// ^^^^^^^^^^^^^^^^^^ topic
//                   ^^^^^^^^^^^^ tail: 约, 了, 增长, 同比 (nearest first)
/** The words before a figure, read backwards from it: what it is said of, and what is said. */
export interface Before {
  /** The topic: [start, end) in the page; empty when nothing is left. */
  start: number;
  end: number;
  /** Nearest to the figure first. */
  tail: readonly Hit<Tail>[];
  /** A time right before the figure, with 比 or 从 before it or not. */
  hasTime: boolean;
}

const words = lexicon(tails);

const lead = lexicon<true>([
  [
    true,
    `此前 早前 随后 其后 近日 日前 昨日 今日 昨天 今天 最近 近期 日内 此次 镇上 县里 市里 镇里 村里 省里 区里 店里 厂里 园里 校内 该分部 该板块 该业务 该项业务 该部门 该产品线 该品类 这种 这款 这项 这一 该款 该项 其中 而 但 但是 不过 并 并且 同时 此外 另外 另 还 也 又 则 且 以及 及 和 与 、 , 的 ” “ " 」 「 ： : 。 ； ; 尤其 特别 特别是 尤其是 例如 比如 如 包括 仅 单是 光是 截至 截止 今 现 已 已经 共 总共 累计 其 该 此 这 这些 上述 年 度 当 中 里 内 上 方面 来看 看 料 全周 全星期 整周 初步核算 初步 全年 当年 当月 全月 期内 期间 预计 预期 预测 估计 有望 力争 争取 确保 计划 到 至 在 从 由 自 以 对 使 让 令 将 把 使得 相应 目前 当前 加上 连同 计入 惟 甚至 连 更 均 都 就 是 有 为 达 以来 起 至今 首次 再次 一共 每 - · — 分别 各 据 约 近 超 逾 按 随着 由于 因 虽然 尽管 不仅 而且 因此 所以 于是 结果 总体 整体 总体上 整体上 其他 其余 ' ( ) （ ） [ ]`,
  ],
]);

/** Words that begin with one of the above and stay whole: 其他, 有色金属, 在校生, 对外. */
const whole = lexicon<true>([
  [true, wholeWords],
  [true, '现有 自结 已获 共有 平均 总体 累计 首次 此次 这个 该行 今年 其乐 计划 又好'],
]);

const NUMERIC = /^[\d.,%]$/u;

/** Reads the words before a figure. Each step takes at least one character, so time is linear in their length. */
export function readBefore(page: Page, spot: Spot): Before {
  const tail: Hit<Tail>[] = [];
  let end = spot.start;
  let hasTime = false;
  while (end > spot.from) {
    const hit = behindKept(page, words.before(page.view, end, spot.from), spot.from);
    // 约旦和埃及: the last character of a name is no word of its own
    if (hit === null || page.named[hit.start] === 1 || stays(page, hit, spot.from)) break;
    if (hit.word === TIME) hasTime = true;
    tail.push(hit);
    end = hit.start;
  }
  let start = spot.from;
  for (;;) {
    const char = page.view.charAt(start);
    // 16周岁以上的人口: an age is part of who is counted
    // 每10股派发现金红利: so many of them are part of the name
    if (char === '每' && /^每\d{1,4}[股亩户人]/u.test(page.view.slice(start, start + 6))) break;
    if (
      NUMERIC.test(char) &&
      /^\d{1,3}(?:周岁|岁|后(?![的,，年])|[GMK](?![a-zA-Z])|D(?![a-z]))/u.test(
        page.view.slice(start, start + 6),
      )
    )
      break;
    if (start < end && (char === TIME || char === SOURCE || char === BRACKET || NUMERIC.test(char))) {
      start++;
      continue;
    }
    // 若撇除汇率影响则升11%: what is left out
    const apart =
      /^若?(?:撇除|扣除|剔除|不计|排除|去除)[^,，\uE001-\uE004]{1,16}?(?:影响|因素|的话)后?则?/u.exec(
        page.view.slice(start, Math.min(end, start + 26)),
      );
    if (apart !== null) {
      start += apart[0].length;
      continue;
    }
    // 按不变价格计算: how it is counted
    const counted = /^[按以依][^,，\uE001-\uE004]{1,9}?(?:计算|计价)/u.exec(
      page.view.slice(start, Math.min(end, start + 14)),
    );
    if (counted !== null) {
      start += counted[0].length;
      continue;
    }
    if (start >= end || page.named[start] === 1 || whole.at(page.view, start, end) !== null) break;
    const hit = lead.at(page.view, start, end);
    // 中原城市指数: 中 and 上 end something, they begin nothing
    if (hit === null || (hit.word.length === 1 && '中上里内'.includes(hit.word) && start === spot.from))
      break;
    start = hit.end;
  }
  return { start, end: Math.max(start, end), tail, hasTime };
}

/** Longer words that end like one of the tail and belong to the topic: 国有, 营收, 产能, 占比. */
const kept = lexicon<true>([[true, keptEndings]]);

/** 营收为: 营收 and 为, not 收为; what is left of a verb behind a word that is kept whole. */
function behindKept(page: Page, hit: Hit<Tail> | null, from: number): Hit<Tail> | null {
  if (hit?.value !== 'reach') return hit;
  for (let at = hit.start + 1; at < hit.end; at++) {
    const word = kept.before(page.view, at, from);
    if (word !== null && word.start < hit.start) return words.before(page.view, hit.end, at);
  }
  return hit;
}

/** Is the hit the end of a longer word, or a verb that names a series (接待, 出口)? */
function stays(page: Page, hit: Hit<Tail>, from: number): boolean {
  if (hit.value === 'do') return true;
  const longer = kept.before(page.view, hit.end, from);
  if (longer === null || longer.word.length <= hit.word.length) return false;
  // 收入超1600万元: 收入 + 超, not 入超
  return !(
    /^[出入]超$/u.test(longer.word) && /[收支输投流转买卖进付产]/u.test(page.view.charAt(longer.start - 1))
  );
}
