import { policyEndings } from '../../locale/zh-report.ts';
import type { Refiner } from '../../rule.ts';
import { addName, literal, pageOf, sortNames, SOURCE } from '../reading/zh-page.ts';
import type { Name } from './zh-name.ts';
import { headOf } from './zh-head.ts';

/** A work with what kind of work it is; what stands before it says whose. */
const WORK =
  /^(?:[\u3400-\u9fff]{0,10}(?:电影|影片|动画|动漫|漫画|纪录片|电视剧|剧集|短剧|网剧|剧作|舞剧|话剧|歌剧|京剧|戏剧|音乐剧|综艺|节目|晚会|手游|网游|游戏|小说|诗集|绘本|图书|新书|杂志|专辑|单曲|歌曲|展览|特展|大展|画作|油画|名画|国画|作品|新作|[片剧书歌曲]))?(《[^《》]{1,30}》)/u;

/** Papers and rules are cited, not spoken of. */
const CITED =
  /(?:报|报告|周刊|月刊|学刊|学报|通讯|杂志|年鉴\d{0,4}|公报|白皮书|蓝皮书|绿皮书|法|规则|规定|细则|标准|指数|展望|协定|协议|公约|合同|条约|声明|宣言|通报|公告|自然|科学|细胞|柳叶刀)》$/u;

// 旗下手游《雨夜列车》全球下载突破1200万次；《星环》今日开服
//         ^^^^^^^^^^                        ^^^^^^
export const workName: Refiner = {
  name: 'subject/zh-work',
  slot: 'subject',
  about: 'A film, a game, a book or a show by its title, at the head of a clause.',
  refine(scene) {
    const page = pageOf(scene);
    const found: Name[] = [];
    for (const clause of page.clauses) {
      const start = headOf(page, clause);
      const match = WORK.exec(page.flat.slice(start, Math.min(clause.end, start + 46)));
      const title = match?.[1];
      if (match === null || title === undefined || policyEndings.test(title) || CITED.test(title)) continue;
      const end = start + match[0].length;
      // 《十送红军》《东方红》等14个节目: a list
      if (/^[《、等]/u.test(page.flat.slice(end, end + 1))) continue;
      if (
        page.view.charAt(end - 1) === SOURCE ||
        /^(?:中|里|显示|指出|提出|规定|印发|发布)/u.test(page.flat.slice(end, end + 2))
      )
        continue;
      found.push({
        start,
        end,
        kind: 'work',
        text: literal(page, end - title.length, end),
        rule: workName.name,
      });
    }
    if (found.length === 0) return;
    const taken = new Uint8Array(page.flat.length);
    for (const { start, end } of found) taken.fill(1, start, end);
    page.names = page.names.filter((name) => !taken.subarray(name.start, name.end).includes(1));
    for (const name of found) addName(page, name);
    sortNames(page);
  },
};
