import { NUMBER, type Page } from '../reading/zh-page.ts';
import type { Time } from './zh-time.ts';

const COMPARE =
  /(?:(?<![占之配])比|较|较之|相较|相较于|相比|对比|高于|低于|多于|少于|优于|快于|慢于|好于|强于|[仅略]?次于|媲美|堪比|不及|不如|逊于|弱于|大于|小于|长于|短于|早于|晚于)$/u;
const EXCEED = /(?:超过|超越|[超逾与和同跟]|突破|赶超|追平)$/u;
const FROM = /(?:从|由)$/u;
/** 为2019年的31.5%, 是上年的3倍: the time is what the figure is held against. */
const RATIO = /^(?:%|x)$/u;
const FROM_TO = /[从由][^,，;；。从由]{1,32}[到至为]了?$/u;
/** 对比上年度亏损4300万元: the result of the year it is held against. */
const RESULT =
  /^(?:同期)?的?(?:净?亏损|[亏赚赔]|净?盈利|纯利|溢利|净利润?|净?收益)(?:[约为逾达]|超过)?\uE004/u;
export const INTO_FORCE = /^(?:[零〇\d]{1,2}[时點点]|凌晨|起|正式|开始)*(?:生效|施行|实施|执行|启用)/u;
/** What a month stands before that a contract runs to. */
const CONTRACT =
  /^份?的?(?:交[割货收]|到期|期[货铜铝锌铅镍锡金银油棉糖指](?!间)|合约|船货|主力合约|布[伦兰]特|西德[州克]|轻质原?油|WTI|NYMEX|COMEX|[黄玉小大豆棕原][^,，。；]{1,4}(?:期货|合约|每[桶吨磅盎蒲]))/u;
const UNTIL = /(?:[到至于]|升至|降至|增至)了?$/u;

/** What a time is for, from the words on either side of it. */
export function roleOf(
  page: Page,
  start: number,
  end: number,
  units: ReadonlyMap<number, string>,
): Time['role'] {
  const before = page.flat.slice(Math.max(0, start - 4), start);
  const after = page.view.slice(end, end + 16);
  const ownsNumber =
    /^时?的(?:[约近超不到足仅]|港[币元]|人民币|新[台加]币|美[元金]|欧元|超过|将近|大约|(?:历史|阶段|同期)?性?(?:[新最]?[高低]|峰)[位点值]?)*\uE004/u.test(
      after,
    ) ||
    (/^[约近超逾]?\uE004/u.test(after) && EXCEED.test(before)) ||
    // 比2021年(8.1%)下降
    /^[(（](?:[为约近超逾]|超过)?\uE004+[)）]/u.test(after);
  // 已完成全年目标任务的67%: of what year the goal is, not what has been done
  if (
    /^[度的]?[\u3400-\u9fff]{0,6}(?:目标|计划|任务|预算|指标|考核)[\u3400-\u9fff]{0,4}的(?:将?近|[约超逾]|超过|不到|不足)?\uE004/u.test(
      after,
    ) &&
    units.get(end + after.indexOf(NUMBER)) === '%'
  )
    return 'event';
  // 为近六年最低(97年1至8月平均为3.93%)，: told in passing, with its own figure
  if (
    /[(（]$/u.test(before) &&
    /^[^()（）\uE004]{0,20}\uE004[^()（）]{0,24}[)）]/u.test(page.view.slice(end, end + 48))
  )
    return 'local';
  // 由上年的7.1∶43.6调整为…: where it came from.
  if (FROM.test(before) && /^的/u.test(after)) return ownsNumber ? 'local' : 'base';
  // 由2021年的12%提高到2022年的15%: each dates its own.
  // What follows goes on in the time it came to.
  if (ownsNumber && FROM_TO.test(page.flat.slice(Math.max(0, start - 36), start)))
    return /[到至为]了?$/u.test(before) ? 'frame' : 'local';
  // 从2011年的16.0%、2012年的20.7%升至…
  if (ownsNumber && /年的[^,，、。；;]{1,8}、$/u.test(page.flat.slice(Math.max(0, start - 12), start)))
    return 'local';
  if (ownsNumber && !COMPARE.test(before) && RATIO.test(units.get(end + after.indexOf(NUMBER)) ?? ''))
    return 'base';
  // 4月当月下降13.7%；全省…: an aside within the months that are spoken of
  if (
    /[当单]月$/u.test(page.flat.slice(start, end)) &&
    /^[^,，]{0,14}\uE004/u.test(after) &&
    page.times.at(-1)?.period?.includes('/') === true
  )
    return 'local';
  // 约为2018年同期三成: what it is a part of
  if (
    /(?:[为是达]|相当于|相等于)(?:[约近逾]|超过|不到)?$/u.test(
      page.flat.slice(Math.max(0, start - 6), start),
    ) &&
    /^(?:全年|同期)?(?:水平)?(?:[约近逾]|超过|不到)?\uE004/u.test(after) &&
    units.get(end + after.indexOf(NUMBER)) === '%'
  )
    return 'base';
  // 2月交割的原油, 3月布伦特原油每桶…: which contract, not when
  if (/月$/u.test(page.flat.slice(start, end)) && CONTRACT.test(after)) return 'event';
  // 公司成立于2023年8月: what is told further on is of another time
  if (
    /(?:成立|创立|创建|创办|始建|建成|诞生|注册|落成|通车|开业|开园|投产|组建|出生|上市|设立)[于在]$/u.test(
      before,
    )
  )
    return 'event';
  // 较纪录高位的2022年少一成一
  // 恢复至2019年同期的八成
  if (
    /恢复[到至]了?(?:疫情前的?)?$/u.test(page.flat.slice(Math.max(0, start - 9), start)) &&
    /^(?:同期)?(?:水平)?的?(?:[约近逾]|超过|不到|不足)?\uE004/u.test(after)
  )
    return 'base';
  if (/[较比](?![重例率])[\u3400-\u9fff]{1,6}的$/u.test(page.flat.slice(Math.max(0, start - 9), start)))
    return ownsNumber ? 'local' : 'base';
  // 比上月和上年同期低, 较灾前一周高出: what is held against, a word or another time between
  const said = page.view.slice(Math.max(0, start - 14), start);
  if (
    !ownsNumber &&
    (/[较比]\uE001+[和与及、]$/u.test(said) ||
      /(?<![占之环同配])[较比](?![重例率值赛特较])[\u3400-\u9fff]{0,4}$/u.test(said)) &&
    /^(?:[时的]|水平|同期)*[^,，;；。\uE004]{0,6}[高低多少增减升降涨跌缩扩快慢好差贵便提回下上]/u.test(after)
  )
    return 'base';
  // 回到2014年的水平
  if (
    /^的?(?:水平|水准|同期水平|状态|规模)/u.test(after) &&
    /(?:回到|恢复到?|退回|重返|[高低]于|达到|接近|相当于|不及)了?(?:疫情前的?)?$/u.test(
      page.flat.slice(Math.max(0, start - 9), start),
    )
  )
    return 'base';
  // 指数连升11周，重返去年11月上旬，…: how far back it is as high, not when
  if (
    /(?:重[返回见]|[返退跌升涨]回|回到|追平)$/u.test(before) &&
    /^(?:的?(?:高位|低位))?[,，、;；。]/u.test(after)
  )
    return 'event';
  // (97年1至8月平均为3.93%): an aside
  if (/[(（]$/u.test(before) && /^[^()（）\uE004]{0,16}\uE004+[)）]/u.test(after)) return 'local';
  // 较2016年全年7.9%的升幅, 较98年1017公吨增幅43%: the number of the time it is held against
  if (
    COMPARE.test(before) &&
    /^(?:全年|同期|的)*[约近逾]?\uE004+(?:的|[\u3400-\u9fff]{0,3}[增减升降涨跌高低多少缩扩])/u.test(after)
  )
    return 'local';
  // (2024年:1205.2亿元)
  if (/[(（]$/u.test(before) && /^[:：]?(?:[为约近超逾]|超过)?\uE004+[)）]/u.test(after)) return 'local';
  if (COMPARE.test(before)) return ownsNumber || RESULT.test(after) ? 'local' : 'base';
  if (EXCEED.test(before)) {
    if (ownsNumber) return 'local';
    return /^[^,，;；。]{0,8}(?:相比|相较|比较|持平|相当|看齐|相若|相近|相仿|一致|一样|相同|齐平|打平|差不多)/u.test(
      after,
    ) || /^年?同期/u.test(after)
      ? 'base'
      : 'frame';
  }
  if (FROM.test(before) && /^[^,，;；。]{0,10}\uE004/u.test(after)) return 'local';
  // 以周二收盘价286.5元换算: dates that price only
  if (/[以按依]$/u.test(before) && /^[\u3400-\u9fff]{0,4}[价率]\uE004/u.test(after)) return 'local';
  // 已达去年全年46.2亿元的近七成: the time of the whole, not of the part
  if (
    /(?:[达占为是]|超过|相当于|完成)了?$/u.test(before) &&
    /^\uE004+的(?:将?近|[约超逾]|不到|不足)?\uE004/u.test(after)
  )
    return 'local';
  if (UNTIL.test(before) && ownsNumber) return 'local';
  return /^年?(?:相比|比,)/u.test(after) ? 'base' : 'frame';
}

/** 比2020年的10.9人次提高…, 与2018年的4.2万人相比: is the figure of a time what the next one is held against? */
export function isAgainst(page: Page, start: number, end: number): boolean {
  if (COMPARE.test(page.flat.slice(Math.max(0, start - 4), start))) return true;
  return (
    /[与和同跟]/u.test(page.flat.charAt(start - 1)) &&
    /^的?[^,，。；;]{0,8}\uE004+(?:相比|相较|比较|比)/u.test(page.view.slice(end, end + 40))
  );
}
