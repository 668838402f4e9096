import { nameIndex, words, type Page, type Spot } from '../reading/zh-page.ts';
import { headOf } from '../subject/zh-head.ts';
import { indicatorRule } from './zh-rule.ts';
import { nameAt } from './zh-topic.ts';

// 拟以不超过每股18.5元的价格回购
//                       ^^^^
export const atPrice = indicatorRule(
  'indicator/zh-at-price',
  'What something is bought or sold at is a price: 以18.5元的价格回购.',
  (page, spot) => {
    if (!/^[A-Z]{3}/u.test(spot.draft.unit) || !/[以按]/u.test(page.view.slice(spot.from, spot.start)))
      return null;
    const match =
      /^(?:左右|以内|以下)?的([\u3400-\u9fff]{0,4}?(?:价格|均价|单价|总价|对价|估值))(回购|收购|出售|购买|买入|转让|发行|增持|减持|认购|成交|购入|卖出|拍出|拍下)?/u.exec(
        page.view.slice(spot.end, Math.min(spot.end + 18, spot.clause.end)),
      );
    // 由一家房企以31.5亿元拿下
    if (match?.[1] === undefined)
      return /以[约近逾超]?$/u.test(page.view.slice(spot.from, spot.start)) &&
        /^(?:左右)?(?:拿下|竞得|摘得|摘牌|成交|落槌|拍出|拍下|投得|夺得|中标|买下|购入|购得|售出|沽出)/u.test(
          page.view.slice(spot.end, spot.to),
        )
        ? page.scene.lang === 'zh-Hant'
          ? '成交價'
          : '成交价'
        : null;
    const at = page.view.indexOf(match[1], spot.end);
    const verb =
      match[2] === undefined ? '' : words(page, at + match[1].length, at + match[1].length + match[2].length);
    return verb + words(page, at, at + match[1].length);
  },
);

/** What may stand between a share and its price, character by character: 却, 高开低走, 尾盘, 收报. */
const PRICE =
  /^[股价份票却则也仍亦曾早午尾盘中全日今昨一度最多再急微续倒上下小大劲逆市势幅高低开平走终场收后,\uE001升跌涨挫扬飙滑报于在现约近逾超至重泻]*$/u;

const PRICED = /[升跌涨挫扬飙滑报高低][约近逾超至在于]{0,2}$|收[在于]$/u;

/** A company does other things than its share: it may fall in sales. */
const CLOSES =
  /^(?:股价)?(?:[早午尾开]盘|开市|盘[中初前后]|午[后前]|绩后|早[段市]|应声|闻讯|[即曾现再急微续倒上下]|高开|低开|全日|[今昨]日?|一度|最多|逆市|大幅)*(?:[升跌涨挫扬泻]|下[挫跌滑]|上[扬涨]|走[高低]|报升|报跌|收报|收于|收盘报|[收报]|收升|收跌)[约近逾超至]*$/u;

/** What is told of the price of a share only, right before it: 收在, 终场以, 攀高至, 亮灯涨停价. */
const PRICED_AT =
  /(?:收(?:盘价?|市价?|市?报)?[在于报为至]|现报|收盘|收市|终场[以报]|终场|开(?:盘价?)?[在于报]|[攻冲站]上|[攀走拉]高[至到]|(?:[涨升触]|上涨|[攀飙跳]升|[上下]探)[至到及]|[涨跌]停价?|作收)[约近逾]?$/u;

/** A number of one share, not of all: no more than so many of the currency. */
const dearest = 100_000;

// 台积电开高走高，收在1820元；鸿海终场以212.5元作收
//                 ^^^^
/** A price that a share of the company spoken of is told to have, without the word. */
function isClose(page: Page, spot: Spot): boolean {
  const { draft } = spot;
  if (
    !/^(?:HKD|TWD|USD|CNY)$/u.test(draft.unit) ||
    draft.subject === null ||
    Math.abs(draft.value ?? dearest) >= dearest
  )
    return false;
  if (/[万亿兆]/u.test(page.flat.slice(spot.start, spot.end)) || /[点份年月日]$/u.test(draft.subject))
    return false;
  const said = page.flat.slice(Math.max(spot.clause.start, spot.start - 12), spot.start);
  if (!PRICED_AT.test(said) && !/^(?:作收|收盘|收市|坐收)/u.test(page.flat.slice(spot.end, spot.end + 2)))
    return false;
  const from = page.sentences[spot.clause.sentence]?.start ?? spot.clause.start;
  for (let i = nameIndex(page, from); ; i++) {
    const name = page.names[i];
    if (name === undefined || name.start >= spot.start) return false;
    if (name.kind === 'organisation' && name.text === draft.subject) return true;
  }
}

/** What closes and is no share: 恒指, 黄金, 原油期货, 人民币兑美元. */
const NO_SHARE =
  /指[数數]?$|期[货貨]|合[约約]|汇(?![控丰])|匯(?![控豐])|[兑兌币幣金银銀铜鋁铝锌镍锡油气氣糖棉豆煤钢鋼债債]|每[桶吨盎两磅]/u;

// 沪控收报40.55元
//         ^^^^^^ of a share, its company known or not
function isShareQuote(page: Page, { draft, from, start, end, clause }: Spot): boolean {
  if (!/^(?:HKD|TWD|USD|CNY)$/u.test(draft.unit) || Math.abs(draft.value ?? dearest) >= dearest) return false;
  if (/[万亿兆]/u.test(page.flat.slice(start, end)) || from !== clause.start) return false;
  const match =
    /^([^\uE004,，]{2,8}?)(?:昨|今)?(?:[尾早午]盘|终场|全日|股价)?(?:收市?报|收于|收盘报|现报|报收|以)$/u.exec(
      page.view.slice(from, start),
    );
  if (match?.[1] === undefined || NO_SHARE.test(match[1])) return false;
  return (
    !page.view.slice(from, start).endsWith('以') ||
    /^(?:作收|收盘|收市|坐收)/u.test(page.flat.slice(end, end + 2))
  );
}

const SHARE = /^(?:[该其]股|[该其]公司?股[价份票]|个股|股[价份票])/u;

// 腾讯升1.2%，报378元；该股高开高走，收报36.18元
//       ^^^^                              ^^^^^
export const sharePrice = indicatorRule(
  'indicator/zh-share-price',
  'A company or a share that rises, falls or closes is its share price.',
  (page, spot) => {
    if (spot.draft.unit !== '%' && spot.draft.unit !== 'CNY' && !/^(?:HKD|TWD|USD)$/u.test(spot.draft.unit))
      return null;
    const price = page.scene.lang === 'zh-Hant' ? '股價' : '股价';
    if (isClose(page, spot) || isShareQuote(page, spot)) return price;
    // From the share, named in this clause or in one before it in the sentence.
    const from = page.sentences[spot.clause.sentence]?.start ?? spot.clause.start;
    const said = page.view.slice(Math.max(from, spot.start - 60), spot.start);
    const share = said.search(/[该其个]股(?![东权民息])|[该其]公司股[价份票]/u);
    if (share >= 0) {
      const rest = said.slice(share + (SHARE.exec(said.slice(share))?.[0].length ?? 2));
      const plain = rest
        .replace(/^[^,，;；]*[;；]/u, '')
        .replace(/\uE004[^,，]{0,4}[,，]/gu, ',')
        .replaceAll('\uE004', '');
      if (PRICE.test(plain) && PRICED.test(plain)) return price;
    }
    const name = nameAt(page, headOf(page, spot.clause));
    if (name?.kind !== 'organisation' || name.text !== spot.draft.subject || name.end > spot.start)
      return null;
    if (
      spot.from > name.start ||
      !CLOSES.test(page.flat.slice(name.end, spot.start).replace(/^\([^()]{1,12}\)/u, ''))
    )
      return null;
    return price;
  },
);
