import type { Refiner } from '../../rule.ts';
import { pageOf } from '../reading/zh-page.ts';

// 青原银行8月17日晚间公布中报。上半年，…
//         ^^^^^^ when it was said
export const eventTime: Refiner = {
  name: 'period/zh-event',
  slot: 'period',
  about: 'The day on which something was reported is not the period of what was reported.',
  refine(scene) {
    const page = pageOf(scene);
    for (const line of page.datelines)
      for (const time of page.times)
        if (time.start >= line.start && time.end <= line.end) time.role = 'event';
    // 截至4月28日的第一财季: the quarter that ended then
    page.times.forEach((time, i) => {
      const last = page.times[i - 1];
      if (
        time.period === null &&
        last?.period !== null &&
        last !== undefined &&
        /^[止的]{1,2}$/u.test(page.flat.slice(last.end, time.start)) &&
        page.flat.slice(Math.max(0, last.start - 3), last.start + 3).includes('截')
      )
        time.period = last.period;
    });
    let at = 0;
    for (const origin of page.origins) {
      for (
        let time = page.times[at];
        time !== undefined && time.start < origin.end;
        time = page.times[++at]
      ) {
        // 公布截至6月30日的第一财季业绩: when what is reported ended
        if (
          /截[至止]到?$/u.test(page.flat.slice(Math.max(0, time.start - 3), time.start)) ||
          (/^截[至止]/u.test(page.flat.slice(time.start, time.start + 2)) &&
            /^[止的]{1,2}[^,，]{0,16}(?:季|半年|年度|财年|个月|业绩|中期)/u.test(
              page.flat.slice(time.end, time.end + 20),
            ))
        )
          continue;
        if (time.start < origin.start || !/^\d{4}-\d{2}-\d{2}$/u.test(time.period ?? '')) continue;
        if (/宣布|宣告/u.test(page.flat.slice(Math.max(origin.start, origin.end - 4), origin.end))) continue;
        time.role = 'event';
      }
    }
  },
};
