import type { Page, Spot } from './zh-page.ts';

const BETWEEN =
  /^(?:左右|以上|以下|余)?[、,和及与跟或](?:以及|[约近]|超过|[超逾及和了]|不到|至少)?$|^(?:以及|左右和|以上和|左右、|以及约|和约)$/u;

// 75%、65%和50%
//    ^   ^ nothing but marks and hedges between two figures
/** The first figure of the row a figure stands in; itself when it stands alone. Rows are short: a dozen steps at most. */
export function leaderOf(page: Page, spot: Spot): Spot {
  let leader = spot;
  for (let steps = 0; steps < 12; steps++) {
    const last = page.spots[leader.index - 1];
    if (last === undefined || !isJoined(page, last, leader)) break;
    leader = last;
  }
  return leader;
}

/** The words before a figure, or before the row it stands in, back to the figure before that in its clause. */
export function saidBefore(page: Page, spot: Spot): string {
  const leader = leaderOf(page, spot);
  return page.flat.slice(leader.from, leader.start);
}

/** Do two figures stand side by side, so that what is said before the first holds for both? */
export function isJoined(page: Page, first: Spot, second: Spot): boolean {
  if (first.clause.sentence !== second.clause.sentence || second.start - first.end > 8) return false;
  const between = page.view.slice(first.end, second.start);
  // 增长1.4%，约六成八的员工…: the second begins anew
  if (between.startsWith(',')) {
    if (first.draft.unit !== second.draft.unit || first.draft.counter !== second.draft.counter) return false;
    if (/^[\u3400-\u9fff]/u.test(page.flat.slice(second.end)) && second.draft.unit === 'count') return false;
    if (page.flat.charAt(second.end) === '的') return false;
  }
  return BETWEEN.test(between);
}
