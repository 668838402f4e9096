import { startsWithMove } from '../reading/zh-after.ts';
import { words } from '../reading/zh-page.ts';
import { readingOf } from '../reading/zh-reading.ts';
import { isCounted, ranks } from './zh-counted.ts';
import { isHead, isPart, isRatioTo, shareMark, wholeBefore } from './zh-part.ts';
import { indicatorRule } from './zh-rule.ts';
import { headBefore, isEmpty, isNamed, isRatio, MODIFIER, productBefore } from './zh-told.ts';
import { measureOfLast, ofKind } from './zh-ellipsis.ts';
import { nameOf, topicOf } from './zh-topic.ts';

const BARE_SHARE = /^(?:市场)?(?:占有率|市占率|渗透率|市场份额)$/u;

// 我国累计建成5G基站293.7万个，居民消费价格上涨0.9%
//             ^^^^^^             ^^^^^^^^^^^^
export const topic = indicatorRule(
  'indicator/zh-topic',
  'The noun phrase before the predicate is what is measured.',
  (page, spot) => {
    if (isEmpty(page, spot) || isRatio(page, spot) || ranks(page, spot)) return null;
    const stretch = topicOf(page, spot);
    const text = nameOf(page, stretch);
    if (text === null || isRatioTo(page, stretch)) return null;
    // 科创板将有120至140宗: what is counted was named before
    if (text === spot.draft.subject && spot.draft.rules.includes('subject/zh-named') && isCounted(page, spot))
      return null;
    if (isPart(page.view.slice(stretch.start, stretch.end))) {
      // 占今年债务限额30800亿元的98.6%: the whole has a name of its own
      const whole =
        (spot.draft.type ?? 'level') === 'level' &&
        spot.draft.unit !== '%' &&
        page.view.charAt(stretch.start) === '占';
      return whole ? nameOf(page, { start: stretch.start + 1, end: stretch.end }) : null;
    }
    if (MODIFIER.test(page.view.slice(stretch.start, stretch.end))) {
      const head = headBefore(page, spot, isHead);
      return head === null ? text : (head.draft.indicator ?? '') + text;
    }
    if (text.length < 2) return null;
    // 发行1万亿元特别国债
    if (/^(?:[发發]行|安排|下[达達]|[拨撥]付|[发發]放|[筹籌]措|投放)$/u.test(text)) {
      const { after } = readingOf(page, spot);
      const noun = nameOf(page, { start: after.start, end: after.end });
      if (noun !== null && noun.length > 1 && !startsWithMove(page, after.start, after.end))
        return text + noun;
    }
    // 新能源汽车产销…，市场占有率31.6%: of the same product.
    const product = BARE_SHARE.test(page.view.slice(stretch.start, stretch.end))
      ? productBefore(page, spot)
      : null;
    if (product !== null) return product + text;
    const { before, after } = readingOf(page, spot);
    // 地震造成137人死亡: the count is of what is done.
    if (
      spot.draft.unit === 'count' &&
      after.clauseEnd - after.start >= 2 &&
      /(?:造成|导致|致使|致)$/u.test(page.view.slice(stretch.start, stretch.end))
    )
      return null;
    const mark = spot.draft.type === 'share' ? shareMark(page, before.tail) : null;
    if (mark !== null) {
      // 受损面积4816公顷，其中香蕉占31%: a short part says of what it is one
      const short = text.length <= 3 && !/\d/u.test(page.flat.charAt(stretch.start - 1));
      const whole = short ? wholeBefore(page, spot) : null;
      // 公司去年营收3.4亿元，其中海外占到四成: of what is told, abroad
      if (
        whole !== null &&
        /^(?:[海境国國][外内內]|[内內]地|本地|外地|[线線][上下]|[内內外][销銷])$/u.test(text)
      )
        return `${text}${whole}${mark}比`;
      return text + mark + (whole ?? '比');
    }
    // 新增风电装机6109万千瓦，其中陆上5759万千瓦: a part with no measure of its own is one of the whole
    if (
      (spot.draft.type ?? 'level') === 'level' &&
      /^[\u3400-\u9fff]{2,4}$/u.test(text) &&
      spot.draft.unit !== 'count' &&
      spot.draft.unit !== '%' &&
      !isNamed(page, text, stretch)
    ) {
      const whole = wholeBefore(page, spot, true);
      if (whole !== null && !/^(?:[发發]送|[运運][送输輸]|接待|[销銷]售|[进進出]口)/u.test(whole))
        return ofKind(text, whole) ?? text + whole;
    }
    return measureOfLast(page, spot, text, stretch) ?? text;
  },
);

// 对新认定的创新平台，最高支持100万元
// ^^     ^^^^^^^^       ^^^^
export const support = indicatorRule(
  'indicator/zh-support',
  'What a rule grants, told behind 对 and for whom: 对创新平台支持.',
  (page, spot) => {
    if (!/^[A-Z]{3}$/u.test(spot.draft.unit) || spot.from !== spot.clause.start) return null;
    const verb =
      /支持|支援|奖励|补助|补贴|资助|奖补|扶持/u.exec(page.view.slice(spot.from, spot.start)) ??
      /^的?(?:一次性|资金)*(?:支持|支援|奖励|补助|补贴|资助|奖补|扶持)/u.exec(
        page.view.slice(spot.end, spot.to),
      );
    const clause = page.clauses[spot.clause.index - 1];
    if (verb === null || clause?.sentence !== spot.clause.sentence) return null;
    const text = page.view.slice(clause.start, clause.end);
    if (!/^[对给向](?!于)[^\uE004]{2,60}$/u.test(text)) return null;
    const from = clause.start + Math.max(text.lastIndexOf('的') + 1, 1);
    if (clause.end - from < 2) return null;
    const at = page.view.indexOf(verb[0], spot.from);
    const granted = at >= 0 ? words(page, at + verb[0].search(/[支奖补资扶]/u), at + verb[0].length) : '';
    return words(page, clause.start, clause.start + 1) + words(page, from, clause.end) + granted;
  },
);

// 占世界经济比重从11.4%提高到15%左右
// ^^^^^^^^^^^^^^ of both
export const fromTo = indicatorRule(
  'indicator/zh-from-to',
  'What something comes to, told from A to B, has the name of A.',
  (page, spot) => {
    const last = page.spots[spot.index - 1];
    if (last?.clause !== spot.clause || last.draft.unit !== spot.draft.unit || !isEmpty(page, spot))
      return null;
    if (!/[从由][^,，]{0,12}$/u.test(page.flat.slice(last.from, last.start))) return null;
    return /[到至为]/u.test(page.flat.slice(last.end, spot.start)) ? last.draft.indicator : null;
  },
);

// 签约50亿元
// ^^^^
export const verbal = indicatorRule(
  'indicator/zh-verbal',
  'When there is nothing else, the verb names the series: 签约50亿元.',
  (page, spot) => {
    const { before } = readingOf(page, spot);
    const text = nameOf(page, before);
    // 超过200万辆: how many, not of what
    return text !== null &&
      /^(?:[超逾约近达为有是共仅約]|超[过過]|[达達]到|不足|不到|至少|接近)+$/u.test(text)
      ? null
      : text;
  },
);
