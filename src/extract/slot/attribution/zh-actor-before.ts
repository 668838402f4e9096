import { literal, type Clause, type Page } from '../reading/zh-page.ts';
import { nameLength } from './zh-people.ts';
import { sourceName, type SourceName } from './zh-source-name.ts';

/** How far into a clause the one who acts is looked for. */
const longestActor = 22;

/** 统计局召开新闻发布会: what is held is not who speaks. */
const HOLDS = /召开|举行|举办|召集|主持|提交|呈交|递交|发布|刊登|刊发/u;

// 医管局昨日向立法会提交文件，透露公立医院…
// ^^^^^^                      ^^^^
/** The office or the person that headed the clause before, in the same sentence. */
export function actorBefore(page: Page, clause: Clause): SourceName | null {
  const before = page.clauses[clause.index - 1];
  if (before === undefined || before.sentence !== clause.sentence) return null;
  // 林國成則以一家飯店為例，指出…: a name alone at the head
  const named = nameLength(page.flat, before.start);
  const behind = page.flat.charAt(before.start + named);
  if (named > 1 && '则也并亦再又还以引举'.includes(behind) && behind !== '')
    return { text: literal(page, before.start, before.start + named), kind: 'person' };
  // 首年参与外卖的云贝集团，发布了…: what it did stands before its name
  const told = page.flat.slice(before.start, before.end).lastIndexOf('的') + 1;
  if (told > 2 && before.end - before.start - told > 2) {
    const found = sourceName(page, before.start + told, before.end);
    if (found?.kind === 'organisation') return found;
  }
  const holds = HOLDS.exec(page.flat.slice(before.start, before.end))?.index ?? 0;
  const stop = holds < 2 ? before.end : before.start + holds;
  for (let end = Math.min(stop, before.start + longestActor); end >= before.start + 3; end--) {
    const found = sourceName(page, before.start, end);
    if (found === null || found.kind === 'bare' || found.kind === 'document') continue;
    // 在杭州举行的会议上: where, not who
    return /[的在于]/u.test(found.text) ? null : found;
  }
  return null;
}
