import { lexicon } from '../reading/lexicon.ts';
import { type Page, type Spot, words } from '../reading/zh-page.ts';
import { indicatorRule } from './zh-rule.ts';
import { nameOf, topicOf } from './zh-topic.ts';

/** Indexes of shares, by what everybody calls them. */
const INDEX =
  /上证(?:综合|综)?指数?|沪指|深证成份?指数?|深成指|深指|创业板(?:综指|指数?)|中小板(?:综指|指数?)|科创(?:50指数?|综指|板指)|北证50指数?|沪深300指数?|恒生(?:国企|科技|中国企业)?指数|恒指|国企指数|国指|科指|科技指数|加权指数|台股指数|台指期?|柜买指数|大盘|道琼斯?(?:工业)?(?:平均)?指数?|道指|纳斯达克(?:综合|100)?指数?|那斯达克(?:综合)?指数?|纳指|标普500?指数?|标普|日经(?:225)?(?:平均)?(?:指数)?|费城?半(?:导体)?指?数?|富时100指数?|发行量加权股价指数|台湾50指数|中型100指数|富柜50指数|(?:(?![并压拉推带动使让了的与和创在上下收])[\u3400-\u9fff]){2,4}(?:股价)?指数/gu;

/** A market by its name: its index, where no index is named. */
const MARKET = /[台港美日韩陆]股|大市|股市/gu;

/** How the day went: 尾盘跌破, 早盘最低触及, 几度失守. */
const course = lexicon<true>([
  [
    true,
    `早盘 午盘 尾盘 盘中 盘前 盘后 全天 全日 今日 昨日 当日 上午 下午 午后 收盘 收市 收 报 开盘 开市 临近 一度 几度 数度 多次 再度 再次 连续 随后 最高 最低 最终 盘整 终场 仅 只 终 高 低 狂 上探 下探 触及 高见 低见 失守 跌破 站上 攻上 冲上 涨上 突破 击破 逼近
     约 近 于 在 以 至 到 的 整 数 位 点 大关 关口 大 急 小 微 略 暴 重 续 倒 涨 跌 升 降 挫 扬 滑 增 减 下跌 上涨 上升 下挫 震荡 回落 回升 反弹 超过 超 逾 ， , \uE001 \uE002 \uE003`,
  ],
]);

/** Is nothing else told? One pass, a word at a time. */
function isCourse(said: string): boolean {
  for (let at = 0; at < said.length;) {
    const hit = course.at(said, at);
    if (hit === null) return false;
    at = hit.end;
  }
  return true;
}

/** The index named last in the sentence before a figure. */
function indexBefore(page: Page, spot: Spot): string | null {
  const from = page.sentences[spot.clause.sentence]?.start ?? spot.clause.start;
  const text = page.flat.slice(Math.max(from, spot.start - 120), spot.start);
  const last = [...text.matchAll(INDEX)].at(-1) ?? [...text.matchAll(MARKET)].at(-1);
  if (last === undefined) return null;
  const start = spot.start - text.length + last.index;
  return words(page, start, start + last[0].length);
}

// 沪指盘中震荡，几度失守3000点；上证综指以3007.64点的全天最高点开盘，尾盘跌破2900点
// ^^^^                                                                          ^^^^ of the index
export const indexPoints = indicatorRule(
  'indicator/zh-index',
  'Points with nothing but the course of the day before them are of the index named last in the sentence.',
  (page, spot) => {
    if (!/^[点點]$/u.test(spot.draft.counter ?? '')) return null;
    const topic = nameOf(page, topicOf(page, spot));
    const said = page.view.slice(spot.from, spot.start);
    if (topic !== null && !isCourse(said) && !/^[以于在]?$/u.test(said.slice(-1))) return null;
    return indexBefore(page, spot);
  },
);
