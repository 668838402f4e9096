import type { Refiner } from '../../rule.ts';
import {
  addName,
  clauseAt,
  isCovered,
  literal,
  nameIndex,
  pageOf,
  sortNames,
  type Clause,
  type Page,
} from '../reading/zh-page.ts';
import { matchesIn } from '../reading/matches.ts';
import { doesBusiness } from './zh-company.ts';
import { entityFor } from './zh-entities.ts';
import { headOf } from './zh-head.ts';
import { without, type Name } from './zh-name.ts';

/** What shows a thing to the world, or puts it to work, for the first time. */
const LAUNCH =
  /(?:推出|发布|发表|揭晓|首发|首推|开售|开卖|带来|祭出|引进|展示|展出|研制|研发|开发|打造|交付|主打|启用|投用|亮出|端出)(?:了|出)?(?=[^,，。；;、]{0,18}[A-Za-z“「"])/gu;

/** The kinds of things that come out under a name of their own. */
const KIND =
  '手机|旗舰|机型|平板|电脑|笔电|笔记本|手表|手环|耳机|眼镜|头盔|头显|音箱|电视|相机|无人机|机器人|游戏机|主机|显卡|芯片|晶片|处理器|模型|系统|平台|软件|应用|游戏|新作|车型|车款|车系|SUV|MPV|轿跑|皮卡|列车|动车组|客机|飞机|直升机|火箭|卫星|飞船|潜水器|邮轮|疫苗|药物|抗体|设备|发动机|引擎|电池|服务器|产品|新品|[卡车轮舰船药机]';

/** A model by its letters and digits: T9, RTX 5090, HY-217, iPhone 16 Pro, MONA M03. */
const LATIN =
  '[A-Za-z]{1,10}(?:[ -]?[A-Za-z]{0,8}\\d[A-Za-z\\d]{0,6}){1,2}(?: (?:Pro|Max|Plus|Ultra|mini|Air|Lite|SE|Turbo)){0,2}';

const OBJECT = new RegExp(
  `^[^，,。；;、《》“”「」"A-Za-z\\uE001-\\uE004]{0,14}(?:(?:SUV|MPV|AI|VR|AR)[\\u3400-\\u9fff]{0,6})?(?:(?<=${KIND})[“「"]([^“”「」"\\uE001-\\uE004]{2,12})[”」"]|(${LATIN}))`,
  'u',
);
const AT_HEAD = new RegExp(
  `^(?:全新|新一代|新款|老款|新版|旧款|旗舰|上代|前代)?(${LATIN})(?![A-Za-z\\d%.-]|系列)`,
  'u',
);
/** “奋斗者”号载人潜水器 */
const SHIP = new RegExp(
  `^([^，,。；;、“”「」"《》的\\uE001-\\uE004]{1,8})[”」"]号(?:[\\u3400-\\u9fff]{0,6}?(?:${KIND}))?`,
  'u',
);

/** Letters and digits that name no product: sums of money, gases, grades, generations of a network, groups of states. */
const NO_MODEL =
  /^(?:M[0-3]|Q[1-4]|H[12]|PM[^I].*|CO2|N2O|CH4|SO2|NO[2x]|O3|G[78]|G20|K-?12|A[345]|[BC]2[BCGM]|O2O|P2P|V2[XG]|L[1-5]|R0|H\d{1,2}N\d|COVID.*|F1|U\d\d|[1-6]G|Web ?3|TOP ?\d+|Top ?\d+|IPv6|W\d{1,2}|T[1-5]|D\d|GB.*|ISO.*|USB.*|No\.?\d+|B[1-5]|E\d\d|S\d{2,3}|ST.*|CPI.*|PPI.*|PMI.*|GDP.*|X\d{3,4})$/u;

const KNOWN_KIND = new RegExp(`(?:${KIND})$`, 'u');

/** The rule of a name that stands where a thing is launched. */
const LAUNCHED = 'subject/zh-launched';

// 小鹏汽车发布新车G7，续航里程702公里…。X9累计交付2.2万辆
//                  ^^                        ^^
export const productName: Refiner = {
  name: 'subject/zh-product',
  slot: 'subject',
  about: 'A product, a craft or a model by its name, at the head of a clause.',
  refine(scene) {
    const page = pageOf(scene);
    const found: Name[] = [];
    for (const clause of page.clauses) {
      const start = headOf(page, clause);
      if (start >= clause.end || isCovered(page.view, start)) continue;
      const ahead = page.view.slice(start, Math.min(clause.end, start + 32));
      const model = /[A-Za-z]/u.test(ahead.slice(0, 5)) ? AT_HEAD.exec(ahead) : null;
      if (model?.[1] !== undefined && !NO_MODEL.test(model[1])) {
        const end = start + model[0].length;
        const text = literal(page, end - model[1].length, end);
        found.push({ start, end, kind: 'product', text, rule: productName.name });
        continue;
      }
      const ship = /[“「"]/u.test(page.flat.charAt(start - 1)) ? SHIP.exec(ahead) : null;
      if (ship?.[1] === undefined) continue;
      const end = start + ship[0].length;
      const text = literal(page, start - 1, start + ship[1].length + 2);
      found.push({ start, end, kind: 'product', text, rule: productName.name });
    }
    addAll(page, found);
  },
};

/** What stands for the product spoken of: 该卡, 这款手机, 新车. */
const THE_THING = new RegExp(
  `^(?:[该这此][款型台架艘枚部]?|全新)?新?(?:国产|载人|载货|电动|智能|新型|大)?(?:${KIND})(?=[\\u3400-\\u9fff\\uE001,，])`,
  'u',
);

export const productAgain: Refiner = {
  name: 'subject/zh-product-again',
  slot: 'subject',
  about: '该卡, 这款手机, 新车: the product named before.',
  refine(scene) {
    const page = pageOf(scene);
    const first = page.names.find(({ kind }) => kind === 'product')?.start ?? Infinity;
    const found: Name[] = [];
    for (const clause of page.clauses) {
      if (clause.start < first) continue;
      const start = headOf(page, clause);
      if (page.named[start] === 1 || !'该这此新全'.includes(page.flat.charAt(start))) continue;
      const thing = THE_THING.exec(page.view.slice(start, Math.min(clause.end, start + 14)))?.[0];
      if (thing === undefined || thing.length < 2) continue;
      const text = entityFor(page, '产品', start);
      if (text !== null)
        found.push({ start, end: start + thing.length, kind: 'anaphor', text, rule: productAgain.name });
    }
    addAll(page, found);
  },
};

function addAll(page: Page, found: readonly Name[]): void {
  if (found.length === 0) return;
  page.names = without(page.names, found);
  for (const name of found) addName(page, name);
  sortNames(page);
}

export const launchedName: Refiner = {
  name: LAUNCHED,
  slot: 'subject',
  about: 'A product by its name, where somebody brings it out: 发布新车G7.',
  refine(scene) {
    const page = pageOf(scene);
    const found: Name[] = [];
    for (const match of matchesIn(page.flat, LAUNCH)) {
      const from = match.index + match[0].length;
      const clause = clauseAt(page, match.index);
      if (clause === undefined) continue;
      const object = OBJECT.exec(page.view.slice(from, Math.min(clause.end, from + 44)));
      const name = object?.[1] ?? object?.[2];
      if (
        object === null ||
        name === undefined ||
        (NO_MODEL.test(name) && !KNOWN_KIND.test(object[0].slice(0, -name.length)))
      )
        continue;
      const end = from + object[0].length - (object[1] === undefined ? 0 : 1);
      const start = end - name.length;
      found.push({ start, end, kind: 'product', text: literal(page, start, end), rule: LAUNCHED });
    }
    addAll(page, found);
  },
};

/** The product that a clause brings out before a place: what is told behind it is told of the product. */
export function launchedIn(page: Page, clause: Clause, to: number): Name | null {
  let found: Name | null = null;
  for (
    let i = nameIndex(page, clause.start);
    (page.names[i]?.start ?? Infinity) < Math.min(to, clause.end);
    i++
  )
    if (page.names[i]?.rule === LAUNCHED) found = page.names[i] ?? null;
  return found;
}

/** Is a clause about the company, whatever it has brought out: 营收, 股价, 门店? */
export function isOfCompany(page: Page, clause: Clause): boolean {
  const text = page.view.slice(headOf(page, clause), clause.end);
  return /^(?:客户|工厂|门店|员工|团队)/u.test(text) || doesBusiness(text);
}
