import { lexicon } from '../reading/lexicon.ts';
import { BRACKET, TIME } from '../reading/zh-page.ts';

/** What may stand between the name of a company and what shows that it is one. */
const between = lexicon<true>([
  [
    true,
    `的 , ( 近 第 前 涨 跌 今日 昨日 公司 集团 旗下 自结 合并 单月 累计 实现 完成 取得 录得 全年 上半年 首季 单季 当季 去年 今年 预计 预期 宣布 公布 发布 披露 表示 公告 同比 股价 市值 收报 收盘 ${TIME} ${BRACKET}`,
  ],
]);

/** What a company has and does. */
const business = lexicon<true>([
  [
    true,
    `营收 营业收入 净利 归母 扣非 毛利 股价 市值 每股 盈利 获利 营运 业绩 亏损 纯利 溢利 收跌 收涨 收升 收报 收于 跌停 涨停 高开 低开 报\uE004 派息 股息 EPS 收入 营业利润 经调整 研发投入 研发费用 出货 销量 交付 销售额 总资产 资产总额 员工 门店 订单 产能 收购 募资
     经纪业务收入 投行收入 利息净收入 手续费收入 保费收入 税后盈余 税后纯益 每股盈余 每股纯益 合并净利 资本支出 毛利率 载客率 稼动率 产能利用率 市占 市占率 重返 跻身 蝉联 稳居 出货量 交付量 销售 产量 新签合同 在手 总市值
     召开法说会 举行法说会 法说会 上市 注册资本 实收资本 职工 在管 主营 正以 正在 完成新一轮 估值 合并营收 税后 税前 拟 预计 预期 宣布 公布 发布 披露 表示 公告 增资 投资 斥资 裁员 回购 招股 签约 中标 获 收报 收盘 拥有 在全`,
  ],
]);

// 元晶9月营收…，云帆科技一季度实现营收…
//    ^^^^^^^           ^^^^^^^^^^^^^^
/** Does what stands behind a short name show that it is the name of a company? One pass, a word at a time. */
export function doesBusiness(rest: string): boolean {
  // 平远光伏与沙特客户签订…
  if (/^[与和同][^,，]{1,10}(?:签订|签署|签约|签下|达成)/u.test(rest)) return true;
  for (let at = 0; at < rest.length;) {
    const does = business.at(rest, at);
    // 发行量加权股价指数: the name of an index
    if (does !== null) return !(does.word === '股价' && rest.startsWith('指数', does.end));
    const word = between.at(rest, at);
    if (word === null && !/^[A-Z]$/u.test(rest.charAt(at))) return false;
    at = word?.end ?? at + 1;
  }
  return false;
}
