import type { Refiner } from '../../rule.ts';
import { groups } from '../../locale/zh-groups.ts';
import { lexicon } from '../reading/lexicon.ts';
import { literal, nameIndex, NUMBER, pageOf, type Clause, type Page, type Spot } from '../reading/zh-page.ts';
import { headOf } from './zh-head.ts';

const group = lexicon([[true, groups]]);

/** The people or firms a clause begins with: 受访企业中, 上班族平均…. */
function groupAt(page: Page, clause: Clause, to: number): string | null {
  const start = headOf(page, clause);
  const kind = page.names[nameIndex(page, start)];
  if (kind?.start === start && kind.kind === 'kind') return kind.text;
  // 13家上市金控9月获利…，合计690亿元: the count is of them, what follows is about them
  const counted =
    /^\uE004{2,7}大?(?=[\u3400-\u9fff])/u.exec(page.view.slice(start, start + 10))?.[0].length ?? 0;
  const hit = group.at(page.flat, start + counted, counted > 0 && start + counted >= to ? start : clause.end);
  // 毕业生826.5万人: they are what is counted
  if (
    hit === null ||
    page.view.charAt(hit.end) === NUMBER ||
    /^(?:数|总数|占|的?(?:比例|比重|占比)|教育|招生|规模|失业|流失|缺额|物价|信心)/u.test(
      page.flat.slice(hit.end, hit.end + 3),
    )
  )
    return null;
  return literal(page, hit.start, hit.end);
}

/** The same from an earlier clause of the sentence. */
function groupOf(page: Page, spot: Spot): string | null {
  for (let i = spot.clause.index; i >= 0; i--) {
    const clause = page.clauses[i];
    if (clause === undefined || clause.sentence !== spot.clause.sentence) return null;
    const found = groupAt(page, clause, spot.start);
    if (found !== null) return found;
  }
  return null;
}

// 职达网调查，今年第三季上班族平均月薪4.48万元，…；受访企业中，58%规划明年加薪
//                         ^^^^^^                        ^^^^^^^^
export const groupSubject: Refiner = {
  name: 'subject/zh-group',
  slot: 'subject',
  about: 'With nothing named, the people or firms that the clause begins with: 上班族, 受访企业.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      if (spot.draft.subject !== null) continue;
      const found = groupOf(page, spot);
      if (found === null) continue;
      spot.draft.subject = found;
      spot.draft.rules.push(groupSubject.name);
    }
  },
};
