import { isJoined } from '../reading/zh-joined.ts';
import type { Page, Spot } from '../reading/zh-page.ts';

/** Figures one after the other with nothing between them but marks and hedges: 75%、65%和50%. */
export function runsOf(page: Page): Spot[][] {
  const runs: Spot[][] = [];
  let run: Spot[] = [];
  for (const spot of page.spots) {
    const last = run.at(-1);
    const joined = last !== undefined && (isJoined(page, last, spot) || isMovedOn(page, last, spot));
    if (!joined) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
    run.push(spot);
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

const MOVED =
  /^(?:[、,和及与]|以及)(?:[升降增减跌涨]|增长|增加|上升|上涨|提高|下降|下跌|减少|下滑|回落|成长|衰退)了?[约近逾超]?$/u;

// 分别下降22%和增长138%
//           ^^^^^^^^^^^
/** Do two changes stand side by side behind one 分别, each with its own verb? */
function isMovedOn(page: Page, first: Spot, second: Spot): boolean {
  return (
    first.clause === second.clause &&
    first.draft.unit === second.draft.unit &&
    MOVED.test(page.view.slice(first.end, second.start)) &&
    /分别|各[增减升降跌涨]/u.test(page.view.slice(first.clause.start, first.start))
  );
}
