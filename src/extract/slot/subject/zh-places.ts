import type { Refiner } from '../../rule.ts';
import { notPlaces, places, placeSuffixes } from '../../locale/zh-places.ts';
import { lexicon } from '../reading/lexicon.ts';
import {
  addName,
  clauseAt,
  isCovered,
  literal,
  pageOf,
  sortNames,
  SOURCE,
  TIME,
} from '../reading/zh-page.ts';
import { behindVerbs } from '../reading/zh-doing.ts';
import { headOf } from './zh-head.ts';
import { isTaken, type Name } from './zh-name.ts';

const gazetteer = lexicon(places);
const suffixes = lexicon([[true, placeSuffixes.join(' ')]]);
const isHan = (char: string): boolean => char >= '\u3400' && char <= '\u9fff';
/** Times, brackets and figures end a name; the words of a source do not. */
const isEdge = (view: string, at: number): boolean => isCovered(view, at) && view.charAt(at) !== SOURCE;

// 江苏常州，浙江省金华市，全球
// ^^^^^^^^  ^^^^^^^^^^^^  ^^^^
export const gazetteerName: Refiner = {
  name: 'subject/zh-gazetteer',
  slot: 'subject',
  about: 'A country, province, city, region or market by its name; names that touch are one.',
  refine(scene) {
    const page = pageOf(scene);
    const { flat } = page;
    for (let i = 0; i < flat.length; i++) {
      const hit = gazetteer.at(flat, i);
      // 昨日股价: 日 is of the day, not of Japan.
      if (hit === null || page.view.charAt(i) === TIME || isPartOfWord(flat, i, hit.end, hit.value)) continue;
      let end = hit.end;
      let kind: Name['kind'] = hit.value === 'world' ? 'place' : hit.value;
      if (kind === 'place') end = suffixed(flat, end);
      for (
        let next = gazetteer.at(flat, end);
        next !== null && kind !== 'market';
        next = gazetteer.at(flat, end)
      ) {
        if (next.value === 'generic') break;
        end = next.value === 'place' ? suffixed(flat, next.end) : next.end;
        if (next.value === 'market') kind = 'market';
      }
      // 秦皇岛港, 霍尔果斯口岸: what lies there and is called by the place
      const works = kind === 'place' ? (WORKS_AT.exec(flat.slice(end, end + 8))?.[0].length ?? 0) : 0;
      if (works > 0) {
        end += works;
        kind = 'organisation';
      }
      addName(page, { start: i, end, kind, text: literal(page, i, end), rule: gazetteerName.name });
      i = end - 1;
    }
  },
};

const WORKS_AT =
  /^(?:(?:国际)?机场|港(?![\u3400-\u9fff]?[元股币人商资澳珠府岛湾口区交英])|火车站|高铁站|[东西南北]站|地铁(?![\u3400-\u9fff]?\d)|马拉松)/u;

// 中国石油 is read by the organisations; 上海证券报, 北京时间, 世界第二, 国内生产总值 are no places.
const AFTER: Readonly<Record<string, RegExp>> = {
  中国: /^企业指数/u,
  国内: /^生产总值|^生产净值/u,
  世界: /^第|^杯|^级|^上|^记录|^纪录|^银行|^遗产|^贸易组织|^卫生组织/u,
  全球: /^第|^价值链|^资讯/u,
  全国: /^第|^人大|^政协|^工商联|^两会|^性|^统一|^首/u,
  北京: /^时间|^大学|^银行/u,
  南京: /^大学|^银行/u,
  上海: /^证券报|^银行|^交通大学/u,
  东部: /^战区/u,
  日本: /^电产/u,
  大陆: /^架/u,
  海外: /^华人|^版/u,
  东北: /^[区角侧部方风]/u,
  西北: /^[区角侧部方风]/u,
  西南: /^[区角侧部方风]/u,
  港澳: /^台(?![北湾中南东风])/u,
  朝阳: /^产业/u,
  长江: /^证券/u,
  青海: /^湖/u,
  前海: /^$/u,
  中东: /^$/u,
  大马: /^[力士哈]/u,
  北部: /^湾/u,
  南亚: /^[科塑]/u,
  新马: /^泰?克/u,
};

function isPartOfWord(flat: string, start: number, end: number, kind: string): boolean {
  const word = flat.slice(start, end);
  const after = flat.slice(end, end + 5);
  if (AFTER[word]?.test(after) === true) return true;
  // 创业板指: an index
  if (kind === 'market' && /^(?:[综成]?指(?![出引示])|指数)/u.test(after)) return true;
  // 其中海外, 其中环保: two words meet.
  if (word.startsWith('中') && flat.charAt(start - 1) === '其') return true;
  // 新华社福州电, 马尼拉消息: where the news was written.
  if (/^(?:电[,，:：]|电\)|讯[,，:：]|消息[:：])/u.test(after)) return true;
  // 集团, 公司, 大学 behind a place: an organisation, read elsewhere.
  if (kind === 'place' && /^(?:大学|学院|银行(?!体系|业)|证券|股份|集团|医院|日报|晚报|时报)/u.test(after))
    return true;
  return kind !== 'generic' && /^[人话语文字]均?$/u.test(after);
}

/** Takes in 省, 市, 县 … behind a name, and a smaller place behind that: 浙江 + 省, 金华 + 市. */
function suffixed(flat: string, at: number): number {
  const suffix = suffixes.at(flat, at);
  if (suffix === null) return at;
  if (
    notPlaces.has(suffix.word + flat.charAt(suffix.end)) ||
    /^(?:市场|市值|市盈|市占|区域|区间|区块|省级|市级|县级|村级|镇级|州长|省长|市长|县长|区长|省会)/u.test(
      flat.slice(at, at + 2),
    )
  )
    return at;
  return suffix.end;
}

const BOUNDARY = '在于与和及对向从由自是到为等赴位据该的、至往访驻跨把将被给让使令进';

// 临澜市实现地区生产总值…；位于榕江县的…
// ^^^^^^                      ^^^^^^
export const suffixName: Refiner = {
  name: 'subject/zh-place-suffix',
  slot: 'subject',
  about: 'A place by what its name ends with: 临澜市, 榕江县, 东山村.',
  refine(scene) {
    const page = pageOf(scene);
    const { flat, view } = page;
    const starts = page.heads;
    const ends = new Map(page.names.filter(({ kind }) => kind === 'place').map((name) => [name.end, name]));
    for (let i = 1; i < flat.length; i++) {
      if (!'省市县区州旗镇乡村岛'.includes(flat.charAt(i))) continue;
      if (isTaken(page, i)) continue;
      const two = flat.slice(i - 1, i + 1);
      if (
        notPlaces.has(two) ||
        notPlaces.has(flat.slice(i - 2, i + 1)) ||
        notPlaces.has(flat.slice(i - 3, i + 1))
      )
        continue;
      if (
        /^(?:市场|市值|市盈|市占|区域|区间|区块|市民|镇化|村民|乡镇|乡村|村庄|岛屿|州际|旗下|旗舰|市政|市级|县级|省级|县域|市域|村级|镇村|区级|村集体|县城|市区|乡亲|村里|省里|市里|县里|区里|镇里|乡里|村委|市委|县委|省委|区委|省部|[省市县区乡镇]属|[省市县区]直|[省县乡村]道|村[组屯寨容史医干校卫]|县乡|市县|区县|镇街|乡[贤土]|[省市县区]际)/u.test(
          flat.slice(i, i + 3),
        )
      )
        continue;
      let start = i;
      while (start > 0 && i - start < 5) {
        const char = flat.charAt(start - 1);
        if (page.named[start - 1] === 1) break;
        if (starts.has(start) || !isHan(char) || isEdge(view, start - 1) || BOUNDARY.includes(char)) break;
        start--;
      }
      const bounded =
        start === 0 ||
        page.named[start - 1] === 1 ||
        starts.has(start) ||
        !isHan(flat.charAt(start - 1)) ||
        isEdge(view, start - 1) ||
        BOUNDARY.includes(flat.charAt(start - 1));
      // 建成村卫生室20个, 共取得省部级成果: what was done, and no name
      start = behindVerbs(view, start, i);
      const length = i - start;
      if (!bounded || length < 1 || length > 4 || (length === 1 && flat.charAt(i) !== '县')) continue;
      // 青山镇桃花村: one place
      const larger = page.named[start - 1] === 1 ? ends.get(start) : undefined;
      if (larger !== undefined) {
        ends.delete(start);
        ends.set(i + 1, larger);
        larger.end = i + 1;
        larger.text = literal(page, larger.start, i + 1);
        page.named.fill(1, start, i + 1);
        continue;
      }
      if (
        /^[楼号层室栋弄巷]|^[全各本我该某几多每首这那有数近\d]|[个座条些]/u.test(flat.slice(start, i)) ||
        // 三县, 十强县; 八里庙村 has a name
        (/^[一二两三四五六七八九十]/u.test(flat.charAt(start)) &&
          !/^.[里江岔河道都龙台合源堰堡门墩沟塘角井桥营湾潭路渡][^八强类线级批档等家名位处型大小]/u.test(
            flat.slice(start, i + 1),
          ))
      )
        continue;
      const name: Name = {
        start,
        end: i + 1,
        kind: 'place',
        text: literal(page, start, i + 1),
        rule: suffixName.name,
      };
      ends.set(i + 1, name);
      addName(page, name);
    }
    sortNames(page);
  },
};

// 2019年玉溪全市实现生产总值…
//       ^^^^
export const beforeWhole: Refiner = {
  name: 'subject/zh-before-whole',
  slot: 'subject',
  about: 'What stands right before 全市, 全县 at the head of a clause is the place it is the whole of.',
  refine(scene) {
    const page = pageOf(scene);
    const found: Name[] = [];
    for (const whole of page.names) {
      if (
        whole.kind !== 'generic' ||
        !/^全[省市县区州镇乡村旗盟]$/u.test(page.flat.slice(whole.start, whole.end))
      )
        continue;
      const clause = clauseAt(page, whole.start);
      const start = clause === undefined ? whole.start : headOf(page, clause);
      const text = page.view.slice(start, whole.start);
      if (
        page.named[start] === 1 ||
        !/^[\u3400-\u9fff]{2,4}$/u.test(text) ||
        NO_PLACE.test(text) ||
        behindVerbs(page.view, start, whole.start) > start
      )
        continue;
      found.push({
        start,
        end: whole.start,
        kind: 'place',
        text: literal(page, start, whole.start),
        rule: beforeWhole.name,
      });
    }
    for (const name of found) addName(page, name);
    if (found.length > 0) sortNames(page);
  },
};

/** Words before 全市 that are no place: 目前全市, 占全市, 推动全县. */
const NO_PLACE =
  /[占比较在于从对向为使让将把由按据是有到至及与和的了着过约近达]|[动进升快展强成施盖及速幅高低举]$|^(?:[我他她它你咱]们|大家|目前|当前|全力|同期|其中|[推带实已今累预总共各截仅居]|平均|覆盖|促进|确保|力争|统筹|拉动|助力|服务|引领|初步|期末|年末)/u;

const cities = new Set((places[3]?.[1] ?? '').split(/\s+/u));

const isCity = (place: string): boolean => /[市县区镇乡村]$/u.test(place) || cities.has(place);

// 近年来，江西…。目前，全省已培育…
//                        ^^^^ 江西
export const wholePlace: Refiner = {
  name: 'subject/zh-whole-place',
  slot: 'subject',
  about: '全省, 全市, 全县: the place named before, when there is one.',
  refine(scene) {
    const page = pageOf(scene);
    let last: Name | null = null;
    let province: Name | null = null;
    /** The county, the town … named last, by what its name ends with. */
    const levels = new Map<string, Name>();
    for (const name of page.names) {
      if (name.kind === 'place') {
        if (
          gazetteer.at(page.flat, name.start)?.value === 'world' &&
          !/[省市县区州镇乡村]$/u.test(page.flat.slice(name.start, name.end))
        )
          continue;
        last = name;
        const place = page.flat.slice(name.start, name.end);
        levels.set(place.slice(-1), name);
        if (!isCity(place)) province = name;
        continue;
      }
      // 兰州马拉松…，全市…: the place a name begins with, when none stands alone
      if ((name.kind === 'organisation' || name.kind === 'event') && last === null) {
        const hit = gazetteer.at(page.flat, name.start);
        if (hit?.value === 'place')
          last = { ...name, end: hit.end, text: literal(page, name.start, hit.end) };
        continue;
      }
      if (name.kind !== 'generic' || last === null) continue;
      const whole = page.flat.slice(name.start, name.end);
      if (/^[全我本][省市县区州镇乡村盟旗]$/u.test(whole)) {
        // 浙江省…；杭州占全省三成: the whole is the province, not the city.
        const level = whole.slice(-1);
        const named = level === '省' ? province : (levels.get(level) ?? last);
        if (named === null) continue;
        name.text = named.text;
        name.rule = wholePlace.name;
      }
    }
  },
};
