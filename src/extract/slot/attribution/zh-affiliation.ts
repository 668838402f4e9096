import { institutions } from '../../locale/zh-institutions.ts';
import { organisationSuffixes } from '../../locale/zh-organisations.ts';
import { titles } from '../../locale/zh-titles.ts';
import { lexicon } from '../reading/lexicon.ts';
import { literal, type Page } from '../reading/zh-page.ts';
import { organisationIn, trimSource } from './zh-source-name.ts';

const title = lexicon([[true, titles.join(' ')]]);
const ends = lexicon([[true, `${institutions} ${organisationSuffixes.join(' ')}`]]);

/** Between two offices of one person, and before an office. */
const joint = lexicon<true>([
  [
    true,
    `兼 、 暨 及 和 副 前 原 时任 现任 新任 候任 代理 执行 高级 联席 资深 常务 副总 首席 名誉 荣誉 创会 联合 共同 兼任 署理 助理 集团 党委 党组 支部 分管 主管 值班 驻华 大中华区 中国区 亚太区 全球 华东区 华南区 华北区`,
  ],
]);

/** Those who study the market and do not speak for their house: 研究部主管, 首席经济学家, 宏观分析师. */
const STUDIES =
  /研究|分析|经济|策略|调研|资讯|行业|宏观|测量师|评论员|教授|讲师|学者|专家|律师|记者|编辑|医[生师]|院士|投资|交易员|^副?[省市县区镇乡村州盟旗厅局署司]长|书记|议员|立委|总统|总理|首相|大臣|特首|行政长官/u;

/** What a department ends with, or is called: left out of the name of the house. */
const DEPARTMENT =
  /(?:[部处室科组办线区队系厅]|中心|分公司|车间|生产|研发|技术|品牌|市场|财务|运营|营运|业务|项目|公关|战略|销售|客运|货运|客服|人事|行销|法务|产品|招生|就业|采购|质量|安全|工程|供应链|物流|教学|教务|宣传|运输|调度|检修|设计|工艺|工会)$/u;
/** The same where the name of the house has no end of its own: 蓝湖便利市场部. */
const SHORT_DEPARTMENT =
  /(?:[\u3400-\u9fff]{2}[部处]|生产|研发|技术|品牌|市场|财务|运营|营运|业务|项目|公关|战略|销售|客运|货运|客服|人事|行销|法务|产品|采购|工艺|工程|质量|品质|设备|制造|物流|供应链|人力资源|投资者关系){1,3}$/u;

/** What no name of a house is made of. */
const NO_NAME = /[的了和与及等们是有为个位名这那其该某两三,，。:：;“”"「」]/u;

export interface Affiliation {
  /** The house as it is named: 云帆汽车 of 云帆汽车董事长; null for one who speaks for nobody. */
  text: string | null;
  /** The bare noun or the bare office that must be looked up: 俱乐部 of 俱乐部总经理, 馆 of 馆长. */
  stands: string | null;
  /** He speaks for himself or about the market, whoever pays him. */
  silent: boolean;
}

const NOBODY: Affiliation = { text: null, stands: null, silent: true };
/** Nothing could be read. */
const UNKNOWN: Affiliation = { text: null, stands: null, silent: false };

export const endsWithTitle = (text: string): boolean => title.before(text, text.length) !== null;

/** Bare nouns for a house that was named before. */
const BARE =
  /^[该本]?(?:[\u3400-\u9fff]{0,2}(?:公司|集团|企业)|俱乐部|球会|球队|医院|学校|大学|学院|机场|车站|港口|景区|园区|博物馆|图书馆|银行|工厂|酒店|餐厅|书店|超市|合作社|农场|茶厂|酒厂|联赛|赛事|大会|协会|学会|商会|公会|总会|农会|渔会|基金会|平台|品牌|项目|[厂校院馆园店站港队社会行])$/u;

/** Offices that name what they head by their first character: 馆长, 站长, 校长; and those of any company. */
const HEADS = /^副?([校院馆园店站厂社队行会场团船])长$/u;
const OF_A_COMPANY =
  /^(?:联合|共同)?(?:创[始办]人|创办者|掌门人|主理人|董事长|副董事长|董事|董座|总裁|副总裁|总经理|副总经理|副总|首席执行官|首席财务官|首席运营官|行政总裁|执行长|发言人|新闻发言人|主席|副主席|理事长|副理事长|C[A-Z]O|[营运财务行销技术科产品法人资讯投]{1,3}长|营运总裁|执行总裁|首席技术官|首席科学家|首席营运官|老板|董秘|董事会秘书)$/u;

/**
 * For whom somebody speaks, by what stands before the name: 临江大学招生办主任 for 临江大学, 馆长 for the museum named before.
 * `from` is where the words begin that stand before the name of the person, `to` where that name begins.
 */
export function affiliationOf(page: Page, from: number, to: number): Affiliation {
  let end = to;
  let office = '';
  for (let steps = 0; steps < 12 && end > from; steps++) {
    const hit =
      title.before(page.flat, end, from) ?? (office === '' ? null : joint.before(page.flat, end, from));
    if (hit === null) break;
    if (office === '' || title.before(page.flat, end, from) !== null) office = hit.word;
    end = hit.start;
  }
  if (office === '') return UNKNOWN;
  // 国家旅游局局长: the first 局 is of the house
  if (/^([司局])\1长/u.test(office)) end++;
  if (STUDIES.test(office)) return NOBODY;
  // 站在地头的丰禾合作社理事长: what stands before 的 tells more of him.
  const told = page.flat.slice(from, end).lastIndexOf('的') + 1;
  const trimmed = trimSource(page, end - from - told >= 2 ? from + told : from, end);
  const { start } = trimmed;
  end = Math.max(start, trimmed.end);
  const text = page.flat.slice(start, end);
  if (text === '') return bareOffice(office);
  const department = departmentIn(page, start, end);
  if (STUDIES.test(department)) return NOBODY;
  const house = page.flat.slice(start, end - department.length);
  if (house === '') return bareOffice(office);
  // 该局慢病司司长, 该院骨科主任
  const the = /^[该本](公司|集团|企业|[行校院厂馆园店站港队社]|.)/u.exec(house)?.[1];
  if (the !== undefined)
    return the.length > 1 || BARE.test(the) ? { text: null, stands: the, silent: false } : NOBODY;
  if (BARE.test(house)) return { text: null, stands: house, silent: false };
  const found = organisationIn(page, start, end - department.length);
  if (found !== null) return { text: found.text, stands: null, silent: false };
  return /^[\u3400-\u9fffA-Za-z·]{2,14}$/u.test(house) && !NO_NAME.test(house)
    ? { text: literal(page, start, end - department.length), stands: null, silent: false }
    : UNKNOWN;
}

/** 招生办 of 临江大学招生办; nothing when the office is of the house itself. */
function departmentIn(page: Page, start: number, end: number): string {
  // 交通运输部 is a house of its own, no department of 交通.
  if (ends.before(page.flat, end, start)?.start === start) return '';
  for (let at = end; at >= start + 3; at--) {
    const hit = ends.before(page.flat, at, start);
    if (hit === null || hit.start < start + 1 || hit.word.length < 2) continue;
    const rest = page.flat.slice(at, end);
    return rest === '' || DEPARTMENT.test(rest) ? rest : '';
  }
  const rest = SHORT_DEPARTMENT.exec(page.flat.slice(start, end))?.[0] ?? '';
  return rest.length + 2 <= end - start || rest.length === end - start ? rest : '';
}

function bareOffice(office: string): Affiliation {
  const head = HEADS.exec(office)?.[1];
  if (head !== undefined) return { text: null, stands: head, silent: false };
  return OF_A_COMPANY.test(office) ? { text: null, stands: '公司', silent: false } : UNKNOWN;
}
