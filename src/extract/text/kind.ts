import type { Role } from '../../model/index.ts';
import { isByline, isFurniture, isNavigation } from './furniture.ts';
import { hasClause, isEnded } from './joint.ts';
import type { Line } from './line.ts';
import { plain } from './markup.ts';
import { repeatedLines } from './repeated.ts';

/** What a line shows to be by itself; `text` may still turn out a heading by its place. */
export type Kind = 'text' | 'title' | 'heading' | 'note' | 'about' | 'caption' | 'byline' | 'furniture';

export const roleOf: Record<Kind, Role> = {
  text: 'body',
  title: 'heading',
  heading: 'heading',
  note: 'note',
  about: 'boilerplate',
  caption: 'caption',
  byline: 'boilerplate',
  furniture: 'boilerplate',
};

/** Kinds of all lines. Site chrome at the top is furniture down to its last contact line. */
export function kindsOf(lines: readonly Line[]): Kind[] {
  const kinds = lines.map(kindOf);
  for (const at of repeatedLines(lines)) if (at > 0) kinds[at] = 'furniture';
  const masthead = lastOfMasthead(lines, kinds);
  for (let at = 0; at <= masthead; at++) kinds[at] = 'furniture';
  return kinds;
}

// ①《…》,《人民日报》2023年9月10日。 · [3] Porter, M. · 注：本表… · 资料来源：…
const NOTE =
  /^(?:[\u2460-\u2473\u3251-\u325f※†‡]|\[\d{1,3}\]\s?\S|\\?\*(?![\s*])|\\\*\s|(?:注|註|附注|说明|數據來源|数据来源|资料来源|資料來源)\s?[:：]|(?:notes?|sources?):\s)/iu;
// 作者简介：… · *基金项目：…
const ABOUT =
  /^[*＊]?\s?[[【［]?(?:作者[简簡]介|作者[单單]位|作者信息|基金[项項]目|基金[资資]助|[课課][题題][项項]目|通[讯訊]作者|收稿日期|编者简介|about the authors?|funding)[\]】］]?\s?[:：]/iu;
// 图1 某某 · 圖/新華 · 表 2 · Figure 3.
const CAPTION_START =
  /^(?:[图圖表]\s?\d{0,3}[.-]?\d{0,2}\s?[:：. ]|(?:figure|fig\.|table|chart|photo)\s?\d{0,3}\s?[:.])/iu;
const CAPTION_END =
  /[。\s）)](?:[图圖]|摄影|攝影|[图圖]片)[/／:：][^，。；]{1,16}$|\(photo(?: by)?[:/ ].{1,30}\)$/iu;
// 一、… · （二）… · 第三章 … · # … · 1.2 …
const ENUMERATED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十百\d]{1,4}[章节節部编編](?!分)|(?:chapter|section|part) (?:\d{1,2}|[ivx]{1,5})\b)/iu;
const MARKDOWN = /^#{1,6}\s/u;
// 壮大专精特新企业 加快发展新质生产力: prose puts no space between two Chinese words
const TITLE_SPACE = /\p{Script=Han}[”’」》]? +[“‘「《]?\p{Script=Han}/u;

function kindOf(line: Line): Kind {
  const text = plain(line.text);
  const ended = text === line.text ? line.ended : isEnded(text);
  const clause = text === line.text ? line.clause : hasClause(text);
  if (MARKDOWN.test(text)) return 'heading';
  if (ABOUT.test(text)) return 'about';
  if (isFurniture(text)) return 'furniture';
  if (isByline(text)) return 'byline';
  if (NOTE.test(text)) return 'note';
  if (CAPTION_START.test(text) && text.length <= 120) return 'caption';
  if (text.length <= 160 && CAPTION_END.test(text.slice(-40))) return 'caption';
  if (text.length > 60 || ended) return 'text';
  if (ENUMERATED.test(text) && !/[，；。]/u.test(text)) return 'heading';
  if (!clause && TITLE_SPACE.test(text)) return 'title';
  return 'text';
}

/** Index of the last line of a web site's masthead, or −1: it starts with a menu and ends before the first prose. */
function lastOfMasthead(lines: readonly Line[], kinds: readonly Kind[]): number {
  let last = -1;
  for (let at = 0; at < lines.length && at < 40; at++) {
    const line = lines[at];
    if (line === undefined || (at > 2 && last < 0)) return -1;
    if (line.ended && line.clause) break;
    if (isNavigation(line.text)) last = at;
    else if (last >= 0 && kinds[at] === 'furniture' && !DATELINE.test(line.text)) last = at;
  }
  return last;
}

// The date line stands under the title, so the masthead ends before it.
const DATELINE = /时间|時間|日期|\d{4}\s?年/u;
