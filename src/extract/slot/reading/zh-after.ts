import { tails } from '../../locale/zh-predicates.ts';
import { lexicon } from './lexicon.ts';
import { NUMBER, TIME, type Page, type Spot } from './zh-page.ts';

const hedges = lexicon<true>([
  [
    true,
    '以上 以下 以内 左右 上下 之多 多 余 强 弱 有余 不等 的 之 、 (含) 内 整 大关 关口 关卡 门槛 附近 水平 区间 之间 不变 起 级别 上方 下方 一线 高位 低位 以来',
  ],
]);

/** Words that end a noun phrase behind a number: verbs, prepositions, connectives. */
const stops = lexicon<true>([
  [
    true,
    `在 被 将 已 已经 与 同 由 从 向 对 把 于 以 而 但 并 且 比 较 是 为 有 达 达到 占 均 都 也 还 又 就 则 只 再 更 使 让 令 到 至
     同比 环比 按年 按月 增长 增加 上升 上涨 提高 提升 下降 减少 下跌 降低 回落 下滑 高于 低于 超过 突破
     完成 获得 通过 投入 进入 落户 分布 参加 参与 实现 成为 建成 投产 开工 竣工 开业 启动 签约 落地 用于 建设 支持 打造 收购 购买 发展 推动 推进 加快 促进 开展 组织 举办
     接受 受理 提交 依赖 来自 位于 属于 涉及 涵盖 覆盖 包括 其中 分别 共同 可以 能够 需要 要求 认为 表示 选择 使用 采用 拥有 具有 得到 受到 作为 带动 吸引 集聚 入选 入围 入驻
     驾驶 接种 受益 就业 受伤 死亡 失踪 转移 返乡 返岗 脱贫 下调 上调 报名 毕业 上线 上市 挂牌 亮相 被认定 获批 获评 获 作 做 给 以便 及以上 之间 不等 的话 为由 刷新 贡献 进行 共接待 共完成 共实现 共计 累计 合计 接待 户均 人均 日均 年均 平均价 平均 成交额 销售额 营业额 交易额 净利润 摆脱 下单 营收 营业收入 拥有 日前 近日 昨日 今日 每天 当天 造成 了 位居 位列 居 排名 相比 相较 相差 相当 赶 收看 才 改写 一路 不等 左右 以上 以下 以内 居首 居冠 居次 居末 次之 其次 再次之 殿后 垫底 第一 第二 第三 排第 排名 排行 名列 位列 位居 高居 稳居 退居 屈居 重夺 夺冠 夺魁 称冠 称霸 蝉联 卫冕 领先 领跑 领军 最多 最高 最低 最少 最大 紧追 紧随 独占鳌头 拔得 登顶 问鼎 夺得 夺下 来 甩 抛离 落差 差距 悬殊 收官 收场 告终 作结 落幕 走进 涌入 合共 共筹 共集资 共募 筹得 筹集 募得 募集 集资 筹资 募资`,
  ],
]);

/** 跃升至, 增至, 下降: what the figure does next. */
const moves = lexicon<true>(
  tails
    .filter(([tail]) => tail === 'rise' || tail === 'fall' || tail === 'reach')
    .map(([, words]): [true, string] => [
      true,
      words
        .split(/\s+/u)
        .filter((word) => word.length > 1)
        .join(' '),
    ]),
);

/** Words that begin like a stop and go on as a noun: 有色金属, 在校生, 对外贸易. */
const nouns = lexicon<true>([
  [
    true,
    `有色 有机 有线 有效 有限 有轨 在校 在岗 在职 在建 在线 对外 以太 将军 来料 去年 到期 同类 同业 使用者 人才 为民 以旧 已建 在营 在册 在库 在售 向日葵 被子 增长点 增长极 建设项目 建设用地 发展中国家 支持政策 推进 协同 保有量 会员 开工项目 签约项目 落地项目 投产项目 接种点 就业岗位 参展 获奖 使用权 增加值 提升工程 参与者 受益者 下降点 用于出口 作物 作品 作家 作业 次品 次级 同步 较大 更新 再生 还款 都市 就业 均线 与会 并网 并购 比赛 比特 达标 来电 来宾 到货 至尊 超市 时装 时尚 时段 以色列 后备 后端 才艺 天使轮 天使 使命 使馆 工作 合作 协作 制作 创作 操作 运作 动作 写作 耕作 劳作 农作 来台 来华 来港 来沪 来京 来源 来访 来往 来年 来稿 来信 来件 只读 让步 令牌 因子 把手`,
  ],
]);

// 集聚100家大模型企业机构，…   90%以上的高端芯片都依赖进口
//          ^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^
/** The words right behind a figure, hedges left out. */
export interface After {
  start: number;
  /** End of the noun phrase. */
  end: number;
  /** End of the whole stretch up to the next mark or figure. */
  clauseEnd: number;
  /** 的 stood between: 8%的经济总量. */
  linked: boolean;
}

/** Measures that begin something new behind a figure, unless 的 stands between. */
const MEASURED: ReadonlySet<string> = new Set('成交额 销售额 营业额 交易额 净利润 营收 营业收入'.split(' '));

const MARKS = ',;:，。；：、!?！？…()（）\n';

/** Reads the words behind a figure. Linear in their length. */
export function readAfter(page: Page, spot: Spot): After {
  const { view } = page;
  // 25元/股的价格
  let start =
    spot.end +
    (/^\/[\u3400-\u9fff]{1,3}(?=的|左右|,|$)/u.exec(
      view.slice(spot.end, Math.min(spot.to, spot.end + 5)),
    )?.[0].length ?? 0);
  let linked = false;
  for (let hit = hedges.at(view, start, spot.to); hit !== null; hit = hedges.at(view, start, spot.to)) {
    // 1610万内地旅客: 内 begins a word
    if (hit.word === '、' || (hit.word === '内' && /[地陆资需]/u.test(view.charAt(hit.end)))) break;
    if (hit.word === '的' || hit.word === '之') linked = true;
    start = hit.end;
  }
  let clauseEnd = start;
  while (clauseEnd < spot.to && !MARKS.includes(view.charAt(clauseEnd)) && view.charAt(clauseEnd) !== NUMBER)
    clauseEnd++;
  let end = start;
  while (end < clauseEnd && view.charAt(end) !== TIME) {
    const noun = nouns.at(view, end, clauseEnd);
    if (noun !== null) {
      end = noun.end;
      continue;
    }
    const stop = stops.at(view, end, clauseEnd);
    // 实现了936亿元的营收: what it is a sum of
    if (linked && end === start && stop !== null && MEASURED.has(stop.word)) {
      end = stop.end;
      continue;
    }
    if (stop !== null || moves.at(view, end, clauseEnd) !== null) break;
    end++;
  }
  // What hangs before the next figure belongs to it: …30亿元，其中; 3个和5个
  // 31个省份中有17个
  if (
    end - start > 2 &&
    /[^高初台空集其]中$/u.test(view.slice(start, end)) &&
    /^[有,，]/u.test(view.charAt(end))
  )
    end--;
  while (end > start && '及和与或“‘「"\'的近约逾超达共仅'.includes(view.charAt(end - 1))) end--;
  return { start, end, clauseEnd, linked };
}

/** Does a stretch begin with what the figure does next (下降至…)? */
export function startsWithMove(page: Page, start: number, end: number): boolean {
  const lead = /^累[积计]/u.test(page.view.slice(start, end)) ? 2 : 0;
  return moves.at(page.view, start + lead, end) !== null;
}
