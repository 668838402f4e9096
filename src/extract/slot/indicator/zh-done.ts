import { lexicon } from '../reading/lexicon.ts';
import { startsWithMove } from '../reading/zh-after.ts';
import { words } from '../reading/zh-page.ts';
import { readingOf } from '../reading/zh-reading.ts';
import { indicatorRule, renamingRule } from './zh-rule.ts';
import { isEmpty, MEASURE, seek } from './zh-told.ts';
import { nameOf, topicOf } from './zh-topic.ts';

/** Verbs with their object in them, and how a series of that object is named. */
const compounds = lexicon<RegExp>([
  [/息|利率/u, '加息 降息 减息 升息'],
  [/[产產]/u, '减产 增产 扩产 減產 增產 擴產'],
  [/薪|酬|工[资資]/u, '加薪 减薪 降薪 涨薪 调薪'],
  [/[价價]/u, '提价 涨价 降价 减价 加价'],
  [/租/u, '加租 减租 涨租 降租'],
  [/持/u, '增持 减持'],
  [/排放/u, '减排'],
  [/[准準]/u, '降准'],
]);

// 央行累计降息300个基点，沙特自愿减产100万桶
//         ^^^^                   ^^^^
export const compound = indicatorRule(
  'indicator/zh-compound-verb',
  'A verb with its object in it (降息, 减产) names the series, unless one of that object was told before.',
  (page, spot) => {
    const { type } = spot.draft;
    if ((type !== 'growth' && type !== 'change') || !isEmpty(page, spot)) return null;
    const hit = readingOf(page, spot)
      .before.tail.filter(({ value }) => value === 'rise' || value === 'fall')
      .map(({ end }) => compounds.before(page.view, end, spot.from))
      .find((each) => each !== null);
    if (hit === undefined || hit === null) return null;
    const told = seek(
      page,
      spot,
      ({ draft }) =>
        hit.value.test(draft.indicator ?? '') &&
        compounds.before(draft.indicator ?? '', draft.indicator?.length ?? 0) === null,
      2,
    );
    return told?.draft.indicator ?? words(page, hit.start, hit.end);
  },
);

/** Verbs of getting, giving and holding, at the end of what stands before a sum: the sum is of what stands behind it. */
const TAKES =
  /(?:谈成|谈妥|敲定|达成|争得|争取到?|获得|取得|赢得|拿到|拿下|签下|签署|签订|借得|借出|借入|筹得|筹到|筹集|募集|募得|寻求|提供|追加|拨出|拨付|捐出|捐助|承诺|宣布|批出|投入|斥资|给予|支付|发给|派发|收到|接获|接到|躺着|握有|手握|坐拥|留有|存有|背负|背着|欠下|积压|拖欠|动用|释放|释出|注入|下达|安排|出资|呼吁)了?(?:一[笔项份批单宗]|共|合计|总计|累计)?(?:将?近|约|逾|超过?|至少|最多|高达|多达)?$/u;

// 才刚谈成一笔2.3亿美元的战略融资，账上还躺着2.85亿美元现金
//                       ^^^^^^^^                     ^^^^
export const taken = indicatorRule(
  'indicator/zh-taken',
  'What is got, given or held stands behind its sum: 谈成2.3亿美元的战略融资.',
  (page, spot) => {
    if (!/^[A-Z]{3}$/u.test(spot.draft.unit) || (spot.draft.type ?? 'level') !== 'level') return null;
    if (!TAKES.test(page.view.slice(spot.from, spot.start))) return null;
    const { after } = readingOf(page, spot);
    if (after.end - after.start < 2 || startsWithMove(page, after.start, after.end)) return null;
    return nameOf(page, { start: after.start, end: after.end });
  },
);

/** A verb of earning, losing or selling that is all there is of a name, with what may stand about it. */
const BARE =
  /^([税稅][前后後]|累[计計]|首日|[单單][日月季]|日均)?(?:[它他她其只仅僅就也共已仍续續再又才约約]|公司){0,4}([净淨狂大][赚賺亏虧]|[赚賺亏虧蚀蝕][进進得掉损損]?|[卖賣售]出|[卖賣][掉了]?)$/u;

// 税前仍亏61亿元，它只卖出1.37万辆
//     ^^          ^^^^
export const named = renamingRule(
  'indicator/zh-verb-as-noun',
  'What one earns, loses or sells is named by its noun: 赚 is 盈利, 亏 is 亏损, 卖出 is 销量.',
  (page, { draft }) => {
    const match = BARE.exec(draft.indicator ?? '');
    if (match?.[2] === undefined || (draft.type ?? 'level') === 'share') return null;
    const verb = match[2].replace(/^[净淨狂大]/u, '').charAt(0);
    const hant = page.scene.lang === 'zh-Hant';
    let noun = hant ? (draft.unit === 'TWD' ? '獲利' : '盈利') : '净利润';
    if ('亏虧蚀蝕'.includes(verb)) noun = hant ? '虧損' : '亏损';
    else if (!'赚賺'.includes(verb)) {
      if (draft.unit === 'count') noun = hant ? '銷量' : '销量';
      else noun = hant ? '銷售額' : '销售额';
    }
    return (match[1] ?? '') + noun;
  },
);

/** A verb of selling right before a number, with nothing but who sells in front. */
const SELLS =
  /(?:^|[^销銷热熱])(?:[卖賣]出|售出|[卖賣][掉了]|[能可][卖賣]|狂[卖賣])[了过過]?(?:超[过過]?|[逾近约約])?$/u;

// 仅前三季度，云贝就卖出58亿杯
//                     ^^^^
export const sold = indicatorRule(
  'indicator/zh-sold',
  'What one sells is its sales, when nothing behind the number says what it is: 卖出58亿杯.',
  (page, spot) => {
    const { draft } = spot;
    if (draft.unit !== 'count' || (draft.type ?? 'level') !== 'level') return null;
    if (!SELLS.test(page.view.slice(Math.max(spot.from, spot.start - 12), spot.start))) return null;
    if (!isEmpty(page, spot)) return null;
    const { after } = readingOf(page, spot);
    if (after.end > after.start) return null;
    return page.scene.lang === 'zh-Hant' ? '銷量' : '销量';
  },
);

/** A sum that is asked for, wanted or gathered. */
const ASKED =
  /(?:呼[吁籲]|吁请|募款|寻求|筹集|筹资|筹措|筹得|筹到|筹募|募集|募得|募捐|需要?|亟需|急需|所需|缺口)[^\uE004,，]{0,14}$/u;

// 该机构需要2.3亿美元，才能维持行动；呼吁各方拿出10亿美元
//           ^^^^^^^^^                          ^^^^^^^^ money
export const funds = indicatorRule(
  'indicator/zh-funds',
  'A sum that is asked for or gathered with nothing named for it is money: 资金.',
  (page, spot) => {
    if (!/^[A-Z]{3}$/u.test(spot.draft.unit) || (spot.draft.type ?? 'level') !== 'level') return null;
    if (!ASKED.test(page.view.slice(spot.from, spot.start))) return null;
    const topic = topicOf(page, spot);
    const text = nameOf(page, topic);
    if (text !== null && MEASURE.test(text) && !/[筹募]/u.test(page.view.slice(topic.end - 2, topic.end)))
      return null;
    return page.scene.lang === 'zh-Hant' ? '資金' : '资金';
  },
);
