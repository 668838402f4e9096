import type { Refiner } from '../../rule.ts';
import { BRACKET, pageOf } from '../reading/zh-page.ts';
import { inSource, isEnumerated, isWeak, KIND, nameIn } from './zh-subjects.ts';

/** What a relief agency asks for and has: its own, though it speaks about others. */
const FUNDS =
  /经费|筹[资款得集]|募[集款资捐]|资金缺口|所需资金|需要?[^,，]{0,6}资金|捐款|认捐|再?拿出|援助(?:[约近逾]|超过)?\uE004/u;
const RELIEF = /^(?:联合国|世界|国际|无国界|乐施|救助)|难民署|粮农组织|儿基会|开发计划署|人口基金|红十字/u;

// 世界粮食计划署警告，今年预估经费仅64亿美元
// ^^^^^^^^^^^^^^
export const ownFunds: Refiner = {
  name: 'subject/zh-own-funds',
  slot: 'subject',
  about: 'What a relief agency asks for or has to spend is its own.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      if (spot.draft.subject !== null) continue;
      const start = page.sentences[spot.clause.sentence]?.start ?? spot.clause.start;
      if (!FUNDS.test(page.view.slice(start, Math.min(spot.clause.end, spot.end + 16)))) continue;
      const name = nameIn(page, start, spot.start, (each) =>
        RELIEF.test(page.flat.slice(each.start, each.end)),
      );
      if (name === null) continue;
      spot.draft.subject = name.text;
      spot.draft.rules.push(name.rule, ownFunds.name);
    }
  },
};

// 约占全球货物贸易总额的10%；国内高端装置市场规模…
//     ^^^^                      ^^^^
export const looseSubject: Refiner = {
  name: 'subject/zh-loose',
  slot: 'subject',
  about:
    'When nothing better is named: 国内 or the whole that a part is of, and a name right behind the figure.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      if (spot.draft.subject !== null) continue;
      const last = page.spots[spot.index - 1];
      if (
        last?.draft.rules.includes(looseSubject.name) === true &&
        last.clause.sentence === spot.clause.sentence &&
        // 对美国出口…，对东协出口…: each its own
        !(spot.from === spot.clause.start && /^[对自向]/u.test(page.flat.charAt(spot.from)))
      ) {
        spot.draft.subject = last.draft.subject;
        spot.draft.rules.push(looseSubject.name);
        continue;
      }
      const behind = page.flat.charAt(spot.end) === '的' ? Math.min(spot.to, spot.end + 8) : spot.start;
      const name = nameIn(
        page,
        spot.from,
        behind,
        (each) =>
          !inSource(page, each) &&
          !isEnumerated(page, each) &&
          // 比全国农村平均快2.3个百分点: what it is held against
          !(
            spot.draft.type !== 'level' &&
            /[比较]$|[高低快慢多少大小优好]于$/u.test(
              page.flat.slice(Math.max(0, each.start - 2), each.start),
            )
          ) &&
          page.view.charAt(each.start) !== BRACKET &&
          // 国内旅游 is a kind of travel
          !(
            isWeak(page, each) && /^(?:旅游|净需求|需求|因素)/u.test(page.flat.slice(each.end, each.end + 3))
          ) &&
          (!KIND.test(page.flat.slice(each.end, each.end + 5)) ||
            // 全球前十大晶圆厂合计营收
            /^前[十百二三五\d]/u.test(page.flat.slice(each.end, each.end + 2))),
      );
      if (name === null) continue;
      spot.draft.subject = name.text;
      spot.draft.rules.push(name.rule, looseSubject.name);
    }
  },
};
