import type { Refiner } from '../../rule.ts';
import { addName, literal, pageOf, sortNames } from '../reading/zh-page.ts';
import { isKindOfThing } from './zh-class.ts';
import { headOf } from './zh-head.ts';
import { isTaken, without, type Name } from './zh-name.ts';

/** Which one of a row it is: no part of its name. */
const WHICH = /^(?:[本今上该这首][届次场轮季]|第[一二三四五六七八九十百\d]{1,4}[届次])的?/u;

/** What gatherings, contests and examinations are called. */
const ENDS =
  '博览会|交易会|洽谈会|展览会|展销会|订货会|招聘会|[进消服世花园药农旅体智数链科文军航车酒茶绿]博会|广交会|高交会|服贸会|投洽会|书展|车展|旅展|花展|电玩展|动漫展|家具展|美食展|电脑展|灯会|灯节|花博|艺术节|电影节|影展|音乐节|音乐祭|文化节|购物节|美食节|啤酒节|旅游节|观光节|火把节|泼水节|烟火节|演唱会|运动会|[奥亚全省残世青冬民大]运会?|世界杯|亚洲杯|欧洲杯|世大运|世锦赛|锦标赛|公开赛|邀请赛|冠军赛|挑战赛|明星赛|季后赛|经典赛|例行赛|联赛|大师赛|大奖赛|总决赛|马拉松|路跑|龙舟赛|村超|苏超|高考|中考|学测|指考|分科测验|会考|联考|统考|国考|省考|文凭试|公务员考试|研究生考试|资格考试|水平测试|听证会|峰会|论坛';

const EVENT = new RegExp(`^[\\u3400-\\u9fffA-Za-z\\d“”「」]{0,12}?(?:${ENDS})`, 'u');
/** 第十批国家组织药品集采: a round of something that is done again and again. */
const ROUND =
  /^第[一二三四五六七八九十百\d]{1,3}[批轮期][\u3400-\u9fff]{2,12}?(?:集采|集中采购|带量采购|招标|拍卖|竞价|竞拍|土拍|评选|认养)/u;

/** Words of a clause that stand in no name. */
const NO_NAME = /[的是有为了占将由从自在与和及各每]|[一二三四五六七八九十几数]场|参加|举办|举行|承办|主办/u;
/** What a kind of event is told of by: 演唱会经济, 马拉松赛事, 高考生. */
const KIND_BEHIND = /^(?:经济|产业|市场|[热类们]|生(?!成)|数量|总数|门票|概念|板块|路线|赛道|选手|期间)/u;

// 第五届消博会15日闭幕，…参展品牌4100多个；本届文凭试共有…名考生
//       ^^^^^^                                  ^^^^^^
export const eventName: Refiner = {
  name: 'subject/zh-event',
  slot: 'subject',
  about: 'A fair, a festival, a contest, an examination or a round of bids, at the head of a clause.',
  refine(scene) {
    const page = pageOf(scene);
    const found: Name[] = [];
    for (const clause of page.clauses) {
      const head = headOf(page, clause);
      const text = page.view.slice(head, Math.min(clause.end, head + 30));
      const round = ROUND.exec(text)?.[0];
      const which = round === undefined ? (WHICH.exec(text)?.[0].length ?? 0) : 0;
      const name = round ?? EVENT.exec(text.slice(which))?.[0];
      if (name === undefined) continue;
      const start = head + which;
      const end = start + name.length;
      if (
        (isTaken(page, start) && isTaken(page, end)) ||
        (round === undefined && NO_NAME.test(name)) ||
        (name.length < 3 && which === 0 && !/^[高中学指会联统国省]/u.test(name)) ||
        KIND_BEHIND.test(page.view.slice(end, end + 2)) ||
        isKindOfThing(name)
      )
        continue;
      found.push({ start: head, end, kind: 'event', text: literal(page, start, end), rule: eventName.name });
    }
    if (found.length === 0) return;
    page.names = without(page.names, found);
    for (const name of found) addName(page, name);
    sortNames(page);
  },
};
