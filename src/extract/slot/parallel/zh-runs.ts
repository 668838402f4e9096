import { isJoined } from '../reading/zh-joined.ts';
import type { Page, Spot } from '../reading/zh-page.ts';

/** Figures one after the other with nothing between them but marks and hedges: 75%、65%和50%. */
export function runsOf(page: Page): Spot[][] {
  const runs: Spot[][] = [];
  let run: Spot[] = [];
  for (const spot of page.spots) {
    const last = run.at(-1);
    const joined = last !== undefined && isJoined(page, last, spot);
    if (!joined) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
    run.push(spot);
  }
  if (run.length > 1) runs.push(run);
  return runs;
}
