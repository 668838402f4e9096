import { BRACKET, NUMBER, type Page } from '../reading/zh-page.ts';

/** Words that tell a kind of thing and are in no name of one of them: 四星级酒店, 备案博物馆, 主场城市酒店. */
const KIND_WORDS =
  /[一二三四五]?星级|[^个男女]性(?=[\u3400-\u9fff]{2})|[一二三四]线|经济型|中高端|高端|精品(?!.{0,3}公司)|备案|民营|公立|私立|公办|民办|国有|国营|重点|大型|中小|小型|微型|各大|各类|各级|各地|沿线|周边|附近|主场|城市(?!.{0,2}(?:银行|学院|大学|足球|联赛))|热门|线[上下]|老字号|新建|在建|已建|新开|定点|协议|签约|样本|监测|参评|参与|受访|上市|挂牌|规模以上|规上|限额以上|头部|龙头|主要|部分|多数|其他|其它|所有|个别|普通|基层|乡镇|县级|市级|省级|国家级|级|平均|传统|现代|智慧|新型|特色|新能源|智能|燃油|商用|乘用|二手|进口|国产|本土|外资|内资|合资|家用|民用|军用|消费(?!者)|工业用|生活|绿色|有机|可再生|清洁|集体|个体|农村|城镇|社区(?!.{0,3}医院)|公共|全部|全体|剩余|两家|三家|几家/u;

/** A whole before the kind: 全省高校, 本港酒店. */
const WHOLE =
  /^(?:全[国省市县区州港台球镇村盟]|我[国省市县区]|本[市省县区港地]|国内|境内|各|光伏|风电|风力|水电|水力|火电|地面|分布式|集中式|户用|抽水蓄能|储能|充电|燃煤|燃气|生物质|垃圾|公募|非公募|私募|慈善|国家级|省级)/u;

/** Does a stretch that ends like a name tell a kind of thing rather than one that has a name? Folded text. */
export const isKindOfThing = (text: string): boolean => WHOLE.test(text) || KIND_WORDS.test(text);

// 医院、卫生院30个，妇幼保健院1个
//                    ^^^^^^^^^^
/** Is what ends here counted right behind, like things of a kind: so many hospitals? */
export function isCounted(page: Page, end: number): boolean {
  let at = end;
  while (page.view.charAt(at) === BRACKET) at++;
  if (page.view.charAt(at) !== NUMBER) return false;
  while (page.view.charAt(at + 1) === NUMBER) at++;
  // 澜沧河流域十四座水库: so many of something else
  return '个家所座处间'.includes(page.flat.charAt(at)) && !/[\u3400-\u9fff]/u.test(page.view.charAt(at + 1));
}
