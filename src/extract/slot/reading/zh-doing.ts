import { tails } from '../../locale/zh-predicates.ts';
import { lexicon } from './lexicon.ts';

/** Verbs of what an office reports to have done, beside those that stand right before a number. */
const MORE = `取得 获得 完成 实现 达成 创建 创办 创成 续建 迁建 重建 复建 兴建 改扩建 架设 铺设 敷设 疏浚 开挖 整治 绿化 硬化 亮化 拓宽 新修 新编 维修 加固 扶持 帮扶 帮助 援建 选聘 配备 配置 添置 购置 增设 撤并 撤销 合并 整合 争取 下达 兑付 兑现
   巩固 压减 关停 取缔 化解 盘活 流转 承办 承接 主办 协办 启动 推行 推广 普及 评定 充实 补充 扩大 深化 优化 强化 改善 保障 确保 支持 鼓励 推动 促进 助力 助推 带领 组织 动员 抢抓 牵头 指导 督促 协调 落实 兴办 争创 申报 编制 修订 制定 出台 签发 印发 下发 累计`;

const doing = lexicon<true>([
  [
    true,
    tails
      .filter(([kind]) => kind === 'do')
      .flatMap(([, list]) => list.split(/\s+/u))
      .filter((verb) => verb.length > 1)
      .join(' '),
  ],
  [true, MORE],
]);

/** Before such a verb, and nothing else: 共取得, 已先后建成. */
const ADVERBS = /^(?:累计|共计|合计|先后|相继|陆续|全部|首次|[共已又再还均全新]){1,3}(?=.{2})/u;

// 共取得省部级以上科技成果
// ^^^^^^
/** Where the verbs of doing at the head of a stretch end, with the adverbs before them; its start when there are none. */
export function behindVerbs(text: string, from: number, to: number): number {
  let at = from;
  for (;;) {
    const adverb = ADVERBS.exec(text.slice(at, Math.min(to, at + 8)))?.[0].length ?? 0;
    const hit = doing.at(text, at + adverb, to) ?? (adverb > 0 ? doing.at(text, at, to) : null);
    if (hit === null) return at;
    at = hit.end;
    if (text.charAt(at) === '了' && at < to) at++;
  }
}
