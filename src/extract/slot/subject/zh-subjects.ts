import type { Refiner } from '../../rule.ts';
import { pageOf, type Page, type Spot } from '../reading/zh-page.ts';
import type { Name } from './zh-name.ts';

/** What a name behind these is not the subject of: 占全球, 出口美国, 较北京. */
const OBJECT = /(?:占|占到|出口|进口|对|向|赴|较|比|与|和|同|销往|销售到|发往|来自|除|除了|超过|低于|高于|超越|仅次于|距|距离|离)$/u;
/** What follows a name that only says what kind of thing is spoken of: 美国投资者, 全球最大. */
const KIND = /^(?:投资者|投资人|企业家|游客|旅客|客户|人士|籍|资本|货币|产|制|式|最大|最高|第|领先|首|唯一|经济学家|专家|学者|媒体|总统|总理|首相|政府债|国债|前|纪录|价值链)/u;

function isSubject(page: Page, name: Name, from: number): boolean {
  const before = page.flat.slice(Math.max(from, name.start - 4), name.start);
  const list = /[、和与及]$/u.test(before) && page.named[name.start - before.length] === 1;
  if (OBJECT.test(before) && !list && name.start > from) return false;
  return !KIND.test(page.flat.slice(name.end, name.end + 5));
}

/** First name that can be the subject between two places of the page, from the index of a name on. */
function firstName(page: Page, from: number, to: number): Name | null {
  let low = 0;
  let high = page.names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.names[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  for (let name = page.names[low]; name !== undefined && name.start < to; name = page.names[++low]) {
    if (isSubject(page, name, from) && !inForeignOrigin(page, name)) return name;
  }
  return null;
}

/** Inside the words that name a source, unless a company tells its own results. */
function inForeignOrigin(page: Page, name: Name): boolean {
  if (page.view.charAt(name.start) !== '\uE002') return false;
  const origin = page.origins.find((each) => each.start <= name.start && name.start < each.end);
  return origin === undefined || !origin.own;
}

// 我国战略性新兴产业增加值占GDP的比重超过13%
// ^^^^
export const named: Refiner = {
  name: 'subject/zh-named',
  slot: 'subject',
  about: 'The first place, organisation or market in the clause of a figure is what it is about.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      if (spot.draft.subject !== null) continue;
      const name = firstName(page, spot.from, spot.start) ?? firstName(page, spot.clause.start, spot.start);
      if (name === null) continue;
      spot.draft.subject = name.text;
      spot.draft.rules.push(name.rule, named.name);
    }
  },
};

/** A name that holds for its own noun only: 全国财政收入 says nothing of what follows in the next sentence. */
const isLoose = (name: Name): boolean => name.kind === 'generic' && /^[全国][国内]$/u.test(name.text);

// 常州科技局…；同时搭建了…等六家创新平台
// ^^^^                          ^^^^
export const carriedSubject: Refiner = {
  name: 'subject/zh-carried',
  slot: 'subject',
  about: 'With no name in its clause, a figure is about what was spoken of last, in the sentence or the paragraph.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      if (spot.draft.subject !== null) continue;
      const found = before(page, spot);
      if (found === null) continue;
      spot.draft.subject = found;
      spot.draft.rules.push(carriedSubject.name);
    }
  },
};

function before(page: Page, spot: Spot): string | null {
  const own = page.sentences[spot.clause.sentence];
  // The figure before in the same sentence already knows.
  for (let i = spot.clause.index - 1; i >= 0; i--) {
    const clause = page.clauses[i];
    if (clause === undefined || clause.sentence !== spot.clause.sentence) break;
    const name = firstName(page, clause.start, clause.end);
    if (name !== null) return name.text;
  }
  const last = page.spots[spot.index - 1];
  if (last !== undefined && last.clause.sentence === spot.clause.sentence && own !== undefined) return last.draft.subject;
  for (let s = spot.clause.sentence - 1; s >= Math.max(0, spot.clause.sentence - 6); s--) {
    const sentence = page.sentences[s];
    if (sentence === undefined) return null;
    const name = firstName(page, sentence.start, sentence.end);
    if (name !== null) return isLoose(name) ? null : name.text;
  }
  return null;
}

// 有90%的中国企业
//        ^^^^
export const behindSubject: Refiner = {
  name: 'subject/zh-behind',
  slot: 'subject',
  about: 'A name right behind the figure, when none stands before it.',
  refine(scene) {
    const page = pageOf(scene);
    for (const spot of page.spots) {
      if (spot.draft.subject !== null || !'的'.includes(page.flat.charAt(spot.end))) continue;
      const name = firstName(page, spot.end, Math.min(spot.to, spot.end + 8));
      if (name === null) continue;
      spot.draft.subject = name.text;
      spot.draft.rules.push(name.rule, behindSubject.name);
    }
  },
};
