import { surnames } from '../../locale/zh-surnames.ts';
import { titles } from '../../locale/zh-titles.ts';
import { lexicon } from '../reading/lexicon.ts';
import { literal, type Clause, type Page } from '../reading/zh-page.ts';

const title = lexicon([[true, titles.join(' ')]]);
const surname = lexicon([[true, surnames]]);

/** What comes behind a name and is hardly ever in one. */
const BEHIND =
  /[一在撰致受赴率针做说称料指认表介坦直强告预估今昨去年月日上下从向对将以获拿得的是和与也还又等则就都曾已正共、，,。:：带领当种养流承投给把被为因由到接出主回忆算透补续笑苦感叹“”()（）]/u;

/** Length of a Chinese personal name that begins at a place; 0 when none does. */
export function nameLength(flat: string, at: number): number {
  const hit = surname.at(flat, at);
  if (hit === null) return 0;
  const given = flat.slice(hit.end, hit.end + 2);
  if (!/^[\u3400-\u9fff]/u.test(given) || BEHIND.test(given.charAt(0))) return 0;
  const two = given.length > 1 && /[\u3400-\u9fff]/u.test(given.charAt(1)) && !BEHIND.test(given.charAt(1));
  return hit.word.length + (two ? 2 : 1);
}

/** How much of a clause is looked at. */
const longest = 60;

// 材料商晶禾化工的业务总监周孟儒一年要飞六十趟。他摊开数字：…
//                         ^^^^^^                 ^^
/** Those whom a clause names with their office. */
export function* peopleIn(page: Page, clause: Clause): Generator<string> {
  const stop = Math.min(clause.end, clause.start + longest);
  for (let i = clause.start; i < stop; i++) {
    const hit = title.at(page.flat, i, clause.end);
    if (hit === null || hit.word.length < 2) continue;
    const length = nameLength(page.flat, hit.end);
    if (length > 0) yield literal(page, hit.end, hit.end + length);
    i = hit.end - 1;
  }
}
