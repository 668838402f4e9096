import type { Clause, Page, Spot } from '../reading/zh-page.ts';

/** How many clauses are looked back over. */
const longest = 24;

const opens = (page: Page, clause: Clause): boolean =>
  /^(?:其中|当中)/u.test(page.flat.slice(clause.start, clause.start + 2));

/** Does a clause tell of parts (其中甲3例，乙1例), up to the next semicolon or the end of the sentence? */
function isAside(page: Page, clause: Clause): boolean {
  for (let i = clause.index; i >= Math.max(0, clause.index - longest); i--) {
    const each = page.clauses[i];
    if (each === undefined || each.sentence !== clause.sentence) return false;
    if (i < clause.index && /[;；]/u.test(each.mark)) return false;
    if (opens(page, each)) return true;
  }
  return false;
}

// 新增412例，其中甲市358例、乙市51例；累计5210例
//                                       ^^^^^^ of the whole again
/** Is a clause told of parts that the clause of a figure no longer speaks of? */
export function isPartOver(page: Page, clause: Clause, spot: Spot): boolean {
  if (clause.sentence === spot.clause.sentence) {
    let over = false;
    for (let i = spot.clause.index - 1; i >= clause.index && !over; i--)
      over = /[;；]/u.test(page.clauses[i]?.mark ?? '');
    if (!over) return false;
  }
  return isAside(page, clause);
}

/** The last figure before one that is not told of a part which is over. */
export function lastOfWhole(page: Page, spot: Spot): Spot | undefined {
  for (let i = spot.index - 1; i >= Math.max(0, spot.index - longest); i--) {
    const each = page.spots[i];
    if (each === undefined || !isPartOver(page, each.clause, spot)) return each;
  }
  return undefined;
}
