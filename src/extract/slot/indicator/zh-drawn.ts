import { words } from '../reading/zh-page.ts';
import { renamingRule } from './zh-rule.ts';
import { isHead } from './zh-part.ts';
import { headBefore } from './zh-told.ts';
import { nameOf, trimTopic } from './zh-topic.ts';

const DRAWS =
  /(拉动|带动|拉高|拉低|拉升|推高|推升|推动|影响|拖累)([\u3400-\u9fffA-Z]{2,14}?)(?:同比|环比|总体)?(?:增长|[增升降]|增速|上涨|上升|下降|下跌|回升|回落|提高|提升|降低)?了?[约近逾超]?$/u;

// 基础设施投资增长13.0%，拉动全省投资增长2.4个百分点；猪肉影响CPI上涨约0.5个百分点
// ^^^^^^^^^^^^            ^^^^    ^^^^               ^^^^^^^^^^^
export const drawn = renamingRule(
  'indicator/zh-drawn',
  'Points by which one series draws another up or down are of the one that draws: 投资拉动GDP.',
  (page, spot) => {
    if (spot.draft.unit !== 'pp' || spot.draft.rules.some((rule) => rule.startsWith('parallel/')))
      return null;
    const from = Math.max(spot.from, spot.start - 48);
    const match = DRAWS.exec(page.view.slice(from, spot.start));
    const [, verb, series] = match ?? [];
    if (match === null || verb === undefined || series === undefined) return null;
    const at = from + match.index;
    const own = nameOf(page, trimTopic(page, spot.from, at, spot.draft.subject));
    const what = nameOf(page, trimTopic(page, at + verb.length, at + verb.length + series.length));
    const who =
      own !== null && own.length > 1 ? own : (headBefore(page, spot, isHead)?.draft.indicator ?? null);
    return who === null || what === null ? null : who + words(page, at, at + verb.length) + what;
  },
);
