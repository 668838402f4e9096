import type { Refiner } from '../../rule.ts';
import { addName, literal, pageOf, sortNames } from '../reading/zh-page.ts';
import { headOf } from './zh-head.ts';
import { isTaken } from './zh-name.ts';

/** How far a sector went up or down, right before the figure. */
const MOVES =
  '(?:平均|合计|整体)?[则仍也都均亦]?[大重急小微收逆劲狂齐续上下]?[市势]?[涨跌挫升扬弹泻][升跌幅]?[了逾近约超达为]{0,2}\\uE004';
const NAMED = new RegExp(`^以?([\\u3400-\\u9fff]{2,7}?(?:类股|板块|概念股?|族群))(?:指数)?(?=${MOVES})`, 'u');
/** The same without a word for what it is, in a sentence about sectors. */
const BARE = new RegExp(`^以?([\\u3400-\\u9fff]{2,7}?)(?:指数)?(?=${MOVES})`, 'u');

const ABOUT_SECTORS = /^(?:各?[大类]类?股|各?板块|行业板块|盘面|族群)/u;

/** 平均, 一度, 盘中: what moves is told before. */
const NO_SECTOR =
  /[的了最]|平均|一度|盘中|终场|收盘|合计|同步|全周|全[日月年]|累计|指数|个股|股价|大盘|涨幅|跌幅/u;

// 類股以生技醫療上漲9.09%最強，玻璃陶瓷類則重挫18.69%
//       ^^^^^^^^            ^^^^^^^^^^
export const sectorName: Refiner = {
  name: 'subject/zh-sector',
  slot: 'subject',
  about: 'A sector of the stock market that went up or down: 生技醫療類漲9.09%.',
  refine(scene) {
    const page = pageOf(scene);
    let found = false;
    for (const sentence of page.sentences) {
      const text = page.view.slice(sentence.start, sentence.end);
      if (!/[类股板块族群盘面]/u.test(text) || !/[涨跌挫升扬弹泻]/u.test(text)) continue;
      const about = ABOUT_SECTORS.exec(text)?.[0].length ?? 0;
      for (const clause of sentence.clauses) {
        const lead = about > 0 && clause.start === sentence.start ? about : 0;
        const head = lead > 0 ? clause.start + lead : headOf(page, clause);
        const ahead = page.view.slice(head, Math.min(clause.end, head + 24));
        const name = NAMED.exec(ahead)?.[1] ?? (about > 0 ? BARE.exec(ahead)?.[1] : undefined);
        if (name === undefined || NO_SECTOR.test(name)) continue;
        const start = head + (ahead.startsWith('以') ? 1 : 0);
        if (isTaken(page, start)) continue;
        const end = start + name.length;
        addName(page, { start, end, kind: 'market', text: literal(page, start, end), rule: sectorName.name });
        found = true;
      }
    }
    if (found) sortNames(page);
  },
};
