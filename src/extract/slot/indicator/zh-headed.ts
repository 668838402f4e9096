import { NUMBER, type Page, type Spot, words } from '../reading/zh-page.ts';
import { indicatorRule } from './zh-rule.ts';
import { GIVEN_OUT, MEASURE } from './zh-told.ts';
import { clauseTopic, nameOf } from './zh-topic.ts';

// 六都11月买卖移转栋数公布！分别为台北市1745栋，…
//         ^^^^^^^^^^^^
/** The series that the sentence before names without giving a number: what a list behind it tells of. */
export function seriesBefore(page: Page, spot: Spot): string | null {
  const sentence = page.sentences[spot.clause.sentence - 1];
  if (sentence === undefined || page.view.slice(sentence.start, sentence.end).includes(NUMBER)) return null;
  for (const clause of sentence.clauses.toReversed()) {
    const name = nameOf(page, clauseTopic(page, clause))?.replace(GIVEN_OUT, '');
    if (
      name !== undefined &&
      name.length > 1 &&
      name.length <= 24 &&
      MEASURE.test(name) &&
      !name.endsWith('消息')
    )
      return name;
  }
  return null;
}

/** How old, how high or how seldom something is: told of the number, not what it is a number of. */
const RANK =
  /^(?:[历歷近自连連第最同该該其本高低可不较較上应應正负負]|史上|有[史纪紀记記]|首次|次[高低]|新[高低]|[单單][月季周日]|[今去当當][年月季]|全[年球国國]|世界|目前|一[个個大]|常[年态態]|主要|关[键鍵])/u;

// 总交易金额当中，434亿港元为销售点消费支付，288亿港元为网上消费支付
//                            ^^^^^^^^^^^^^^
export const identified = indicatorRule(
  'indicator/zh-identified',
  'An amount that opens its clause and is said to be something is of that: 434亿港元为消费支付.',
  (page, spot) => {
    if (spot.draft.unit === '%' || (spot.draft.type ?? 'level') !== 'level') return null;
    if (!/^(?:其中|当中|[约近逾超有共即、,，])*$/u.test(page.view.slice(spot.from, spot.start))) return null;
    const behind = page.view.slice(spot.end, spot.to);
    const is =
      /^[则則]?(?:分别|主要)?(?:[为是]|属于|来自|用于|用作)(?=[^,，;；。、\uE001-\uE004]{2,18}[,，;；。、]?$)/u.exec(
        behind,
      );
    if (is === null || RANK.test(behind.slice(is[0].length))) return null;
    return nameOf(page, { start: spot.end + is[0].length, end: spot.to });
  },
);

/** 其次为食品、酒类，下跌1.4%: the clause before a movement is the next one of a row. */
const NEXT_OF_ROW =
  /^(?:其次|其后|其後|再次|再者|最后|接着|居次的?|第[二三四五])(?:则|則)?(?:依序|分别)?(?:[为是]|轮到)/u;

/** What a clause without numbers names as the next of a row that is told of by one measure. */
export function nextOfRow(page: Page, spot: Spot): string | null {
  const clause = page.clauses[spot.clause.index - 1];
  if (spot.from !== spot.clause.start || clause?.sentence !== spot.clause.sentence) return null;
  const text = page.view.slice(clause.start, clause.end);
  const next = NEXT_OF_ROW.exec(text);
  if (next === null || text.includes(NUMBER)) return null;
  return words(page, clause.start + next[0].length, clause.end);
}

/** 以12月获利表现来看，: the measure by which all that follows is looked at. */
const FRAME = /([\u3400-\u9fff]{2,8}?)(?:表现|成绩|情况|状况|规模)?(?:来看|观察|而言|来说|来讲|方面|部分)$/u;

export function framed(page: Page, spot: Spot): string | null {
  for (let i = spot.clause.index - 1; i >= Math.max(0, spot.clause.index - 12); i--) {
    const clause = page.clauses[i];
    if (clause?.sentence !== spot.clause.sentence) return null;
    if (clause.mark !== ',' || clause.end - clause.start > 30) continue;
    const match = FRAME.exec(page.view.slice(clause.start, clause.end));
    if (match?.[1] === undefined || !MEASURE.test(match[1])) continue;
    const from = clause.start + match.index;
    return words(page, from, from + match[1].length);
  }
  return null;
}

/** 其中76%，即234万人次为内地旅客: what the share is of is told with the number it comes to. */
export const restatedPart = indicatorRule(
  'indicator/zh-restated-part',
  'A share that is told again as a number of something is of that: 其中76%，即234万人次为内地旅客.',
  (page, spot) => {
    if (spot.draft.unit !== '%' || spot.to !== spot.end) return null;
    const next = page.spots[spot.index + 1];
    if (next === undefined || next.clause.index !== spot.clause.index + 1) return null;
    if (!/^[,，]?(?:即|也就是|亦即|相当于)(?:是|有)?[约近逾]?$/u.test(page.view.slice(spot.end, next.start)))
      return null;
    const is = /^(?:[为是]|属于|来自|用于)(?=[^,，;；。、\uE001-\uE004]{2,18}$)/u.exec(
      page.view.slice(next.end, next.to),
    );
    return is === null ? null : nameOf(page, { start: next.end + is[0].length, end: next.to });
  },
);
