import { lexicon } from '../reading/lexicon.ts';
import { isCovered, NUMBER, type Clause, type Page } from '../reading/zh-page.ts';

/** Words in front of the subject of a clause. */
const LEAD = lexicon<true>([
  [
    true,
    '此前 早前 随后 其后 其中 而 但 但是 同时 此外 另外 甚至 就连 连 将 把 目前 当前 近年来 如今 截至 截止 整个 仅 单是 来自 眼下 据悉 比如 例如 如 对于 至于 受 从 自 与此同时 期内 期间 其 今年 旗下 并 且 去年 另据 权王 股王 股后 权值股 龙头 盘面上 同期 同月 同日 下一步 接下来 今后 未来 届时 随后 此后 接着 眼看 早前 日前 近日 稍后 再看 反观 另一边 对此 为此 受此影响 现在 当时 当年 现如今 时下 至今 迄今 本来 原本 一度 ， , 、 “ " 」 「 的 则 连同 计及 计入 加上 撇除 扣除 剔除 除去 不计 鉴于 有鉴于 针对 有关 关于 就在 早在 直至 直到 及至 反之 相反 相对 相较之下 相比之下 对比 较早前 稍早前 最近 最新 估算 估计 预计 预料 预期 据了解 据介绍 据统计 数据显示',
  ],
]);

/** Where the subject of a clause would stand: behind times, sources and connectives. */
export function headOf(page: Page, clause: Clause): number {
  let start = clause.start;
  for (;;) {
    while (start < clause.end && isCovered(page.view, start) && page.view.charAt(start) !== NUMBER) start++;
    if (start >= clause.end) return start;
    const told = toldOf(page, start, clause.end);
    if (told > 0) {
      start += told;
      continue;
    }
    if (page.named[start] === 1) return start;
    // 航运股长荣: of which kind the one named is
    const kind = page.view.slice(start, Math.min(start + 6, clause.end)).lastIndexOf('股') + 1;
    if (kind > 1 && page.named[start + kind] === 1) return start + kind;
    const hit = LEAD.at(page.view, start, clause.end);
    // 受访者: 受 is no preposition there
    if (hit === null || staysWhole(hit.word, page.flat.charAt(hit.end)))
      return start + oneOf(page, start, clause.end);
    start = hit.end;
  }
}

/** 受访者, 自结营收, 自营商, 对外, 从业人员: no preposition there. */
const staysWhole = (word: string, next: string): boolean =>
  (word === '受' && '访灾益让众托'.includes(next)) ||
  (word === '自' && '结营有主用动由行然筹产给住备制来媒驾律贸'.includes(next)) ||
  (word === '从' && next === '业') ||
  (word === '将' && '军士'.includes(next)) ||
  (word === '连' && '锁续江云'.includes(next));

/** 总部在合肥的, 位于林园工业区的: length of what tells where the one named is or what it does. */
function toldOf(page: Page, start: number, end: number): number {
  // Nearly every clause begins otherwise.
  if (!'总位地坐来成创主专从号称被素隶背在'.includes(page.view.charAt(start))) return 0;
  // 在五大行中最后披露年报的建行
  const among =
    /^在[^,，。；的\uE004]{2,18}的/u.exec(page.view.slice(start, Math.min(end, start + 22)))?.[0].length ?? 0;
  if (among > 0 && page.named[start + among] === 1) return among;
  return (
    /^(?:总部|位于|地处|坐落|来自|成立|创立|创办于|主打|主营|专注|从事|号称|被称为|被誉为|素有|隶属|背靠)[^,，。；的\uE004]{1,18}的(?=[\u3400-\u9fffA-Z《“「])/u.exec(
      page.view.slice(start, Math.min(end, start + 26)),
    )?.[0].length ?? 0
  );
}

/** 片方之一的青禾影业: length of what the one named is one of. */
function oneOf(page: Page, start: number, end: number): number {
  const ahead = page.view.slice(start, Math.min(end, start + 12));
  if (!ahead.includes('之一的')) return 0;
  return /^[\u3400-\u9fff]{1,8}之一的/u.exec(ahead)?.[0].length ?? 0;
}
