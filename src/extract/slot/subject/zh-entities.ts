import { speaksOfOthers } from '../attribution/zh-about-others.ts';
import { fold } from '../../text/fold.ts';
import { nameIndex, pageOf, SOURCE, type Page } from '../reading/zh-page.ts';

/** Somebody or something of the passage that a word further on can stand for. */
interface Entity {
  start: number;
  text: string;
  /** The same in Simplified. */
  folded: string;
  kind: 'place' | 'organisation' | 'work' | 'product';
}

/** How many are looked back over. */
const longest = 32;

/** Offices, associations and places of work or leisure are not what 公司 or 集团 stands for. */
const AGENCY =
  /(?:[局署处厅委部院馆校队园站]|大学|委员会|协会|学会|政府|研究[中所]|交所|交易所|[证金银保]监会|海关|央行|人民银行|中心|机场|联赛|公安|法院)$/u;

/** What the name of an entity ends with that a noun can stand for, by the end of the noun. */
const classes: readonly (readonly [RegExp, RegExp])[] = [
  [/医院$/u, /医院$/u],
  [/院$/u, /院$/u],
  [/(?:校|大学|学院|中学|小学)$/u, /(?:大学|学院|中学|小学|学校|高中|附中|一中|党校)$/u],
  [/行$/u, /(?:行|信用社|农信社)$/u],
  [/馆$/u, /馆$/u],
  [/(?:园|园区|景区)$/u, /(?:园|[景园]区|保税区|开发区|高新区|新区|工业区|度假区|古镇|古城|世界)$/u],
  [/(?:店|餐厅)$/u, /(?:店|餐厅|超市|便利|宾馆)$/u],
  [/厂$/u, /(?:厂|制造|工业)$/u],
  [/社$/u, /社$/u],
  [/站$/u, /站$/u],
  [/港口?$/u, /(?:港|港口|码头)$/u],
  [/场$/u, /场$/u],
  [/(?:队|俱乐部|球会)$/u, /(?:队|俱乐部|球会|FC)$/u],
  [/(?:赛|赛事)$/u, /(?:赛|杯|马拉松|运动会)$/u],
  [/会$/u, /会$/u],
];

/** A thing that was brought out under a name. */
const PRODUCT = /^(?:[车机药]|产品)$/u;

const PLACE = /[省市县區区镇乡村州盟旗岛]$/u;

const entities = new WeakMap<Page, { count: number; list: readonly Entity[] }>();

/** What has been named on a page, in order: places and organisations, and for whom its sources speak. */
function entitiesOf(page: Page): readonly Entity[] {
  const known = entities.get(page);
  const count = page.names.length + page.origins.length;
  if (known?.count === count) return known.list;
  const list: Entity[] = [];
  for (const { start, text, kind } of page.names) {
    if (kind === 'place' || kind === 'work' || kind === 'product')
      list.push({ start, text, folded: fold(text), kind });
    // Who gives numbers about others is not what is spoken of.
    else if (kind === 'organisation' && !(page.view.charAt(start) === SOURCE && speaksOfOthers(text)))
      list.push({ start, text, folded: fold(text), kind });
  }
  for (const { voice, of } of page.origins)
    if (of !== null) list.push({ start: voice, text: of, folded: fold(of), kind: 'organisation' });
  list.sort((a, b) => a.start - b.start);
  entities.set(page, { count, list });
  return list;
}

/** The entity named last before a place that meets a wish. */
function lastBefore(page: Page, at: number, wish: (each: Entity) => boolean): string | null {
  const list = entitiesOf(page);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1, steps = 0; i >= 0 && steps < longest; i--, steps++) {
    const each = list[i];
    if (each !== undefined && wish(each)) return each.text;
  }
  return null;
}

// 恒丰卫浴董事长…。公司年报…；云津机场…。机场集团总经理…；市第二人民医院…。该院去年…
// ^^^^^^^^        ^^^^      ^^^^^^^^    ^^^^                ^^^^^^^^^^^^^^    ^^
/** What a noun stands for (folded, without 该 or 本) by what was named before it; null when nothing of its kind was. */
export function entityFor(page: Page, noun: string, at: number): string | null {
  const here = entityOn(page, noun, at);
  if (here !== null) return here;
  // The paragraph above, or the line that heads a note: 捷海股份 计算机行业 ¶ 事项：公司公布三季报
  const { before, heading } = page.scene;
  const above = before?.lang.startsWith('zh') === true ? pageOf(before) : null;
  const told = above === null ? null : entityOn(above, noun, above.flat.length);
  if (told !== null || !/^(?:公司|集团|企业)$/u.test(noun)) return told;
  const line = before === null ? heading : before.drafts.length === 0 ? before.text : null;
  return line === null ? null : firmIn(line);
}

/** The firm that a short line without figures begins with. */
function firmIn(line: string): string | null {
  if (line.length > 40) return null;
  const first = line.trim().split(/[\s(（:：，,]/u, 1)[0] ?? '';
  return /(?:公司|集[团團]|股份|科技|[银銀]行|[证證]券|控股|生物|[电電]子|[电電][气氣]|[医醫][药藥]|[药藥][业業]|制[药藥]|能源|汽[车車]|[钢鋼][铁鐵]|化工|半[导導][体體]|地[产產]|[传傳]媒|[环環]保|机械|重工|食品|[乳酒][业業]|信息|智能|通信|[软軟]件|[网網][络絡]|光[电電]|材料|新材|精密|[航電电][空力])$/u.test(
    first,
  )
    ? first
    : null;
}

function entityOn(page: Page, noun: string, at: number): string | null {
  if (/(?:公司|集团|企业)$/u.test(noun)) {
    // 机场集团, 港口集团: of the airport, the port named before
    const stem = noun.slice(0, -2);
    const runs = stem.length < 2 ? null : lastBefore(page, at, ({ folded }) => endsLike(folded, stem));
    if (runs !== null) return runs;
    const firm = lastBefore(page, at, ({ kind, folded }) => kind === 'organisation' && !AGENCY.test(folded));
    return firm ?? (stem === '运营' ? lastBefore(page, at, ({ kind }) => kind === 'organisation') : null);
  }
  if (/^(?:[片剧书]|游戏|节目|作品)$/u.test(noun)) return lastBefore(page, at, ({ kind }) => kind === 'work');
  if (PRODUCT.test(noun)) return lastBefore(page, at, ({ kind }) => kind === 'product');
  if (noun === '股')
    return lastBefore(page, at, ({ kind, folded }) => kind === 'organisation' && !AGENCY.test(folded));
  if (/^(?:地区|街道|社区)$/u.test(noun)) return lastBefore(page, at, ({ kind }) => kind === 'place');
  if (PLACE.test(noun)) {
    const end = noun.slice(-1);
    return (
      lastBefore(page, at, ({ kind, folded }) => kind === 'place' && folded.endsWith(end)) ??
      lastBefore(page, at, ({ kind }) => kind === 'place')
    );
  }
  const whole = lastBefore(page, at, ({ folded }) => noun.length > 1 && endsLike(folded, noun));
  if (whole !== null) return whole;
  const found = classes.find(([word]) => word.test(noun))?.[1];
  if (found !== undefined) {
    const same = lastBefore(page, at, ({ kind, folded }) => kind === 'organisation' && found.test(folded));
    // 该工厂 of a company that is called otherwise
    return same ?? (/[厂店]$/u.test(noun) ? entityOn(page, '公司', at) : null);
  }
  return /^(?:平台|品牌|机构|项目|基金会)$/u.test(noun)
    ? (lastBefore(page, at, ({ kind }) => kind === 'organisation') ??
        (noun === '机构' ? lastHouse(page, at) : null))
    : null;
}

/** The house that was cited last, whoever it speaks about. */
function lastHouse(page: Page, at: number): string | null {
  for (let i = nameIndex(page, at) - 1, steps = 0; i >= 0 && steps < longest; i--, steps++) {
    const name = page.names[i];
    if (name?.kind === 'organisation') return name.text;
  }
  return null;
}

/** 滨海港 is like 港口; script does not matter where the last characters agree. */
const endsLike = (text: string, noun: string): boolean =>
  text.endsWith(noun) || (noun.length > 1 && /[口区]$/u.test(noun) && text.endsWith(noun.slice(0, -1)));
