import { sharedHeads } from '../../locale/zh-compounds.ts';
import { lexicon } from '../reading/lexicon.ts';
import type { Page, Spot } from '../reading/zh-page.ts';
import { isInPart, isNamed, MEASURE, seek } from './zh-told.ts';
import type { Stretch } from './zh-topic.ts';

const heads = lexicon([[true, sharedHeads.join(' ')]]);

/** Says what is done or what comes about: no mere kind of thing. */
const DOES =
  /[派配发發申投拥擁获獲为為达達需须須可能应應仍则則将將料恐拟擬建产產输輸运運载載留剩套压壓存排登降升增减減涨漲跌提累计計合共码碼]/u;

const kindOf = ({ draft: { unit, type, counter } }: Spot): string =>
  `${unit} ${type ?? 'level'} ${unit === 'count' ? (counter ?? '') : ''}`;

/**
 * A measure told of one kind and meant of the next: 安慰剂组 behind 最高剂量组平均体重 is 安慰剂组平均体重. What of the name told
 * first belongs to its own kind ends where it ends like the next one, or where a common word of measure begins.
 */
export function ofKind(kind: string, told: string): string | null {
  const at = told.indexOf(kind.charAt(kind.length - 1), 1);
  const rest = at < 1 || told.startsWith(kind) ? '' : told.slice(at + 1);
  // 生产粗钢, then 生铁: 企业共生产粗钢 is no measure of iron
  if (rest.length > 1 && rest.length < 9 && !/共|生[产產]|完成|[实實][现現]/u.test(rest)) return kind + rest;
  const head = heads.before(told, told.length);
  if (!MEASURE.test(told)) return null;
  return head !== null ? kind + head.word : told.length < 5 ? kind + told : null;
}

// 城镇居民人均可支配收入4.6万元，农村居民2.5万元；最高剂量组平均体重下降16.8%，安慰剂组降2.1%
//                             ^^^^^^^^^ of the same measure              ^^^^^^^^
/** The measure that a kind of thing with none of its own has from the figure of the same sort before it. */
export function measureOfLast(page: Page, spot: Spot, text: string, stretch: Stretch): string | null {
  if (text.length < 2 || text.length > 10 || DOES.test(text) || isNamed(page, text, stretch)) return null;
  // 道指 is an index by its own name
  if (text.endsWith('指')) return null;
  // 经济成长率: how an economy grows is a measure of its own
  if (/^(?:经济|經濟|GDP)$/u.test(text)) return null;
  const kind = kindOf(spot);
  const last = seek(page, spot, (mate) => kindOf(mate) === kind, 0);
  const told = last?.draft.indicator ?? '';
  // 研究生招生3.1万人，毕业生2.4万人: persons are counted each by their own name, what is made or sold is not
  if (spot.draft.unit === 'count' && !isInPart(page, spot) && !/[量售付货貨]$/u.test(told)) return null;
  return ofKind(text, told);
}
