import type { Refiner } from '../../rule.ts';
import { addName, literal, pageOf, sortNames } from '../reading/zh-page.ts';
import { entityFor } from './zh-entities.ts';
import type { Name } from './zh-name.ts';
import { headOf } from './zh-head.ts';
import { matchesIn } from '../reading/matches.ts';

/** Nouns for a house or a place that was named before, behind 该. */
const AFTER_THE =
  '公司|集团|企业|工厂|学校|医院|银行|大学|学院|俱乐部|球队|球会|联赛|赛事|博物馆|图书馆|美术馆|公园|乐园|景区|园区|机场|港口|车站|酒店|餐厅|书店|超市|合作社|农场|茶厂|酒厂|协会|基金会|平台|品牌|机构|中心|项目|地区|街道|社区|[行校院厂馆店站队港园社县市省区镇乡村州国岛旗盟片剧书股]';
/** The same without 该, where a clause begins. */
const ALONE =
  '(?:公司|集团|企业|工厂|学校|医院|银行|俱乐部|球队|联赛|景区|园区|乐园|酒店|合作社|机场|港口)(?![数类们债家业型用总里内上外])|运营公司|[县市省区镇乡村岛厂店园校院馆站社队][里上](?![市海下升涨述年月半级课班网调流游证门])|[厂店校园馆院站]内|厂区';

// 该公司、公司、集团；该县；镇上；厂里；当地
const ANAPHOR = new RegExp(`该(?:${AFTER_THE})|当地(?!时间|媒体|货币|人)|${ALONE}`, 'gu');

/** What is looked up: 公司 for 该公司, 镇 for 镇上, any place for 当地. */
function nounOf(word: string): string {
  if (word === '当地') return '地区';
  if (word.startsWith('该')) return word.slice(1);
  return /^.[里上内区]$/u.test(word) && word !== '园区' && word !== '景区' ? word.charAt(0) : word;
}

export const anaphor: Refiner = {
  name: 'subject/zh-anaphor',
  slot: 'subject',
  about: '该公司, 集团, 该县, 镇上, 厂里, 当地: the organisation or place named before.',
  refine(scene) {
    const page = pageOf(scene);
    const heads = new Set(page.clauses.map((clause) => headOf(page, clause)));
    const found: Name[] = [];
    for (const match of matchesIn(page.view, ANAPHOR)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const the = match[0].startsWith('该');
      // 上市公司, 全镇上下: part of a longer word
      if (!the && !heads.has(start) && /[\u3400-\u9fff]/u.test(page.view.charAt(start - 1))) continue;
      if (page.named[start] === 1) continue;
      const text = entityFor(page, nounOf(match[0]), start);
      // 该校 stands for itself.
      if (text === null && (!the || /^该[行片剧书股]$/u.test(match[0]))) continue;
      found.push({
        start,
        end,
        kind: 'anaphor',
        text: text ?? literal(page, start, end),
        rule: anaphor.name,
      });
    }
    for (const name of found) addName(page, name);
    sortNames(page);
  },
};
