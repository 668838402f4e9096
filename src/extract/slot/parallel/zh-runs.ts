import type { Page, Spot } from '../reading/zh-page.ts';

/** Figures one after the other with nothing between them but marks and hedges: 75%、65%和50%. */
export function runsOf(page: Page): Spot[][] {
  const runs: Spot[][] = [];
  let run: Spot[] = [];
  for (const spot of page.spots) {
    const last = run.at(-1);
    const joined = last !== undefined && last.clause.sentence === spot.clause.sentence && BETWEEN.test(page.view.slice(last.end, spot.start));
    if (!joined) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
    run.push(spot);
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

const BETWEEN = /^(?:左右|以上|以下)?[、,和及与跟，](?:以及|约|近|超过|超|逾|不到|及|和|至少|了|达|为|则)?$|^(?:以及|左右和|以上和|左右、)$/u;
