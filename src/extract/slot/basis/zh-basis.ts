import type { Basis } from '../../../model/index.ts';
import type { Refiner } from '../../rule.ts';
import { saidBefore } from '../reading/zh-joined.ts';
import { pageOf } from '../reading/zh-page.ts';

function basisRule(name: string, about: string, pattern: RegExp, basis: Basis): Refiner {
  return {
    name,
    slot: 'basis',
    about,
    refine(scene) {
      const page = pageOf(scene);
      for (const spot of page.spots) {
        const { draft } = spot;
        if (
          draft.basis !== null ||
          (draft.type !== 'growth' && draft.type !== 'change' && draft.type !== 'multiple')
        )
          continue;
        if (!pattern.test(saidBefore(page, spot).slice(-24))) continue;
        draft.basis = basis;
        draft.rules.push(name);
      }
    },
  };
}

// 2017—2022年销量复合年均增长率约为13%
//                ^^^^^^^^
export const compoundGrowth = basisRule(
  'basis/zh-compound',
  'Average or compound growth a year.',
  /年均|复合|平均每年|年化/u,
  'cagr',
);

// 同比增长34.3%，年增62.48%，比上年增长5.0%
// ^^^^            ^^         ^^^^^
export const yearOnYear = basisRule(
  'basis/zh-year-on-year',
  'Against the same time a year before.',
  /同比|按年|年增|年减|年升|年跌|年成长|年衰退|(?:比|较|高于|低于|超过)(?:上年|去年|上一年|前一年)(?![末底第]|[上下]半年|十二月|1[0-2]月)/u,
  'yoy',
);

// 季增20.36%，环比增长1.2% (of a quarter)
// ^^
export const quarterOnQuarter = basisRule(
  'basis/zh-quarter-on-quarter',
  'Against the quarter before.',
  /按季|季增|季减|季升|季跌|(?<![前首][\d一二三四]个?)季成长|比上季|较上季/u,
  'qoq',
);

// 月增3.78%，按月-2.03%
// ^^
export const monthOnMonth = basisRule(
  'basis/zh-month-on-month',
  'Against the month before.',
  /按月|月增|月减|月升|月跌|月成长|比上月|较上月/u,
  'mom',
);

// 三季度环比增长1.3%
//       ^^^^
export const onTheLast: Refiner = {
  name: 'basis/zh-on-the-last',
  slot: 'basis',
  about: '环比: against the quarter before when a quarter is measured, else the month before.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      const { draft } = spot;
      if (draft.basis !== null || (draft.type !== 'growth' && draft.type !== 'change')) continue;
      if (!saidBefore(page, spot).slice(-24).includes('环比')) continue;
      draft.basis = /-\d{2}\//u.test(draft.period ?? '') ? 'qoq' : 'mom';
      draft.rules.push(onTheLast.name);
    }
  },
};

// 全年国内生产总值1349084亿元，…增长5.0%
export const annualGrowth: Refiner = {
  name: 'basis/zh-annual',
  slot: 'basis',
  about: 'Growth of a year or of a part of it, with no base named, is against the year before.',
  refine(scene) {
    const page = pageOf(scene);
    for (const { draft } of page.spots) {
      if (draft.basis !== null || draft.type !== 'growth' || draft.period === null) continue;
      if (!/^\d{4}$|^\d{4}-01\/|^\d{4}-\d{2}\/\d{4}-\d{2}$/u.test(draft.period)) continue;
      draft.basis = 'yoy';
      draft.rules.push(annualGrowth.name);
    }
  },
};
