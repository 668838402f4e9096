// 第二十四條   《2030 数字罗盘》   一个国家   几十万   三个方面   每万人   前20   “四个面向”   https://…?q=30%25
//  ^^^^^^^^^      ^^^^              ^^^^       ^^^^^^   ^^^^       ^^^^   ^^       ^^^^                  ^^^       no quantities
import type { Draft } from '../draft.ts';
import { idioms, rhetoricalNouns } from '../locale/not-quantities.ts';
import type { Refusal } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { Lexicon } from '../unit/lexicon.ts';

const back = (folded: string, at: number): number => {
  let to = at;
  while (at - to < 3 && /\s/u.test(folded.charAt(to - 1))) to--;
  return to;
};

const refusal = (name: string, about: string, refuses: (draft: Draft, scene: Scene) => boolean): Refusal => ({
  name,
  about,
  refuses,
});

const ordinal = refusal(
  'refuse/ordinal',
  'Says which, not how many: 第三, 第二十四條',
  (draft, { folded }) => {
    const at = back(folded, draft.start);
    return (
      folded.charAt(at - 1) === '第' || (folded.charAt(at - 1) === '之' && folded.charAt(at - 2) === '条')
    );
  },
);

/** Longest title that is looked back for. */
const longestTitle = 60;

const title = refusal(
  'refuse/title',
  'Part of the title of a work: 《2030 数字罗盘》',
  (draft, { folded }) => {
    const from = Math.max(0, draft.start - longestTitle);
    const before = folded.slice(from, draft.start);
    const open = before.lastIndexOf('《');
    if (open < 0 || before.indexOf('》', open) >= 0) return false;
    return folded.slice(draft.end, draft.end + longestTitle).includes('》');
  },
);

const process = refusal(
  'refuse/process',
  'The name of a way to make chips, of a format or of a calibre: a 3-nanometre process, 八吋晶圆厂',
  (draft, { folded }) =>
    (/^(?:nm|um|in)$/u.test(draft.unit) &&
      /^\s?(?:晶圆|硅片|矽晶圆|制程|工艺|芯片|晶片|节点|碳化硅|衬底|产线|生产线|技术)/u.test(
        folded.slice(draft.end, draft.end + 5),
      )) ||
    (/^(?:nm|um|mm)$/u.test(draft.unit) &&
      /^ (?:process|node|chip|technology|film|gun|cannon|rounds?|mortar|shells?|lens|camera|jack)/u.test(
        folded.slice(draft.end, draft.end + 14),
      )),
);

/** Words of a title that are written small. */
const smallInTitles = /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|nor|as|is)$/u;

const englishTitle = refusal(
  'refuse/title-quoted',
  'Part of the title of a work, its words capital, in quotation marks: "One Hundred Doors"',
  (draft, { folded, lang }) => {
    if (lang !== 'en') return false;
    const before = folded.slice(Math.max(0, draft.start - longestTitle), draft.start);
    const open = /["“‘]([^"“”‘’]*)$/u.exec(before)?.[1];
    const close = /^([^"“”]{0,60}?)["”’](?![a-z])/u.exec(
      folded.slice(draft.end, draft.end + longestTitle),
    )?.[1];
    if (open === undefined || close === undefined) return false;
    // An even number of straight marks before: the one found closes, it opens nothing.
    if (before.endsWith(`"${open}`) && (folded.slice(0, draft.start).split('"').length - 1) % 2 === 0)
      return false;
    const words = `${open}${folded.slice(draft.start, draft.end)}${close}`.trim().split(/\s+/u);
    const named = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    return (
      named > 0 &&
      words.every((word) => /^[\p{Lu}\d]/u.test(word) || smallInTitles.test(word)) &&
      (named > 1 || words.length < 3)
    );
  },
);

/** What a document or a thing is called by: a number in full, with its commas. */
const catalogued =
  /\b(?:patents?|patent nos?\.?|application nos?\.?|serial nos?\.?|cat(?:alogue|alog)?\.? nos?\.?|registration nos?\.?|licen[cs]e nos?\.?|case nos?\.?|docket nos?\.?|policy nos?\.?|order nos?\.?)(?: [A-Z]{2})?(?: [\d,]{5,12}(?: [AB]\d)?(?:,| and))* $/iu;

const patent = refusal(
  'refuse/patent',
  'The number of a patent or of a catalogue: US Patent 9,871,332 B2',
  (draft, { folded }) =>
    draft.unit === 'count' &&
    catalogued.test(folded.slice(Math.max(0, draft.start - 48), draft.start)) &&
    /^\d/u.test(folded.slice(draft.start, draft.end)),
);

/** What makes of 一家 a count and not an article. */
const oneCounts = /(?:[仅唯约近逾共达]|只有|仅有|仅剩|只剩|不足|不到|超过|另有|增至|减至|至少|最多)\s?$/u;

const article = refusal(
  'refuse/article',
  '一 with a counter is "a", not a count: 一家公司',
  (draft, { folded }) => {
    if (
      draft.unit !== 'count' ||
      draft.value !== 1 ||
      draft.low !== null ||
      folded.charAt(draft.start) !== '一'
    )
      return false;
    if (draft.counter === null || draft.end - draft.start > 1 + draft.counter.length) return false;
    return !oneCounts.test(folded.slice(Math.max(0, draft.start - 4), draft.start));
  },
);

const oneMeasure = refusal(
  'refuse/one-measure',
  'A unit of reckoning, not an amount: 一斤白茶, 1英镑兑港元',
  (draft, { folded }) => {
    if (
      draft.value !== 1 ||
      draft.low !== null ||
      draft.high !== null ||
      draft.unit === 'count' ||
      draft.unit === '%' ||
      draft.unit === 'x'
    )
      return false;
    if (/^\s?[仅约可]?(?:[兑合=对]|等于|折合|可兑|buys|equals)/u.test(folded.slice(draft.end, draft.end + 7)))
      return true;
    const money = /^[A-Z]{3}$/u.test(draft.unit);
    return (
      !money &&
      folded.charAt(draft.start) === '一' &&
      !oneCounts.test(folded.slice(Math.max(0, draft.start - 4), draft.start)) &&
      /[\u3400-\u9fff]/u.test(folded.charAt(draft.end)) &&
      !/^[半多余]/u.test(folded.slice(draft.end - 1, draft.end + 1))
    );
  },
);

const clock = refusal(
  'refuse/clock',
  'A time of day or of a race: 21点42分, 1分58秒',
  (draft, { folded }) => {
    if (draft.unit !== 'count') return false;
    const after = folded.slice(draft.end, draft.end + 4);
    if (
      draft.counter === '分' &&
      (/[时点:]/u.test(folded.charAt(draft.start - 1)) || /^\d{1,2}秒/u.test(after))
    )
      return true;
    if (draft.counter !== '点' && draft.counter !== '點') return false;
    const before = folded.slice(Math.max(0, draft.start - 3), draft.start);
    return (
      /^(?:\d{1,2}分|整(?!数)|[半许钟]|左右起)/u.test(after) ||
      // 低开171点后: no hour
      ((draft.value ?? 0) <= 24 && /^[前后]/u.test(after)) ||
      /(?:日|上午|下午|中午|凌晨|早上|晚上|[晚早]|傍晚|清晨|午夜|今晨|当晚)$/u.test(before)
    );
  },
);

const ticker = refusal(
  'refuse/ticker',
  'The number of a share with the place where it is traded: (2880-TW)',
  (draft, { folded }) =>
    /^\d{4,6}-(?:TW|HK|US|CN|JP|KR|SH|SZ)\b/u.test(folded.slice(draft.start, draft.start + 12)),
);

/** Digits, brackets, hyphens and spaces between the word and the number. */
const contactWord =
  /(?:电话|热线|专线|传真|手机|邮编|邮政编码|邮递区号|QQ群?|微信|分机|代码|代号|编号|账号|帐号|户名|统一编号|字号|证号|批准文号|准考证|电邮|信箱|邮箱|邮政|拨打|请拨|咨询|查询|洽|tel|fax|phone|call|text|helpline|hotline|code|no\.?|number|ref|isbn|issn|doi)(?:号码|号)?[\s:为是请拨()（）\-+\d.#/–]{0,24}$/iu;

const contact = refusal(
  'refuse/contact',
  'A telephone, post, account or document number',
  (draft, { folded }) => {
    const printed = folded.slice(draft.start, draft.end);
    if (/[%$€£¥万亿]/u.test(printed)) return false;
    return (
      contactWord.test(folded.slice(Math.max(0, draft.start - 32), draft.start)) &&
      /^[\d\s,()-]{3,}/u.test(printed) &&
      !/,\d{3}/u.test(printed)
    );
  },
);

const premises = refusal(
  'refuse/premises',
  'A building, a floor or a room of an address: 368号3幢505室, A座2层208厅',
  (draft, { folded }) =>
    draft.unit === 'count' &&
    /^\d{1,4}[幢栋座层楼]$/u.test(folded.slice(draft.start, draft.end)) &&
    (/[\dA-Z][号栋幢座]$/u.test(folded.slice(Math.max(0, draft.start - 2), draft.start)) ||
      /^[A-Z]?\d{1,4}[号室厅房单层楼]/u.test(folded.slice(draft.end, draft.end + 6))),
);

const positional = refusal(
  'refuse/name-digits',
  'Digits read one by one name something: 三六〇集团, 第三〇二医院',
  (draft, { folded }) => {
    return (
      draft.unit === 'count' &&
      // 一八九四万人次 is an amount
      /^[〇零一二三四五六七八九]{3,}(?![〇零一二三四五六七八九万亿兆])/u.test(
        folded.slice(draft.start, draft.end),
      )
    );
  },
);

const round = refusal(
  'refuse/round-noun',
  'A bare hundred or thousand before a noun is "many": 百校千企',
  (draft, { folded }) => {
    if (draft.unit !== 'count' || draft.low !== null || !/^[百千万]/u.test(folded.charAt(draft.start)))
      return false;
    return draft.end - draft.start === 2 && !/^[家个名人次倍]/u.test(folded.charAt(draft.start + 1));
  },
);

const contest = refusal('refuse/contest', 'A round of a contest: 四分之一决赛', (draft, { folded }) => {
  if (
    draft.unit === 'm' &&
    /^\s?(?:hurdles|race|freestyle|relay|dash|final|sprint|medley|butterfly|breaststroke|backstroke|steeplechase|[赛跑栏]|自由泳|蛙泳|蝶泳|仰泳|混合泳|接力|直道|障碍|短道|速滑)/u.test(
      folded.slice(draft.end, draft.end + 14),
    )
  )
    return true;
  return draft.unit === '%' && /^(?:决赛|强|final)/u.test(folded.slice(draft.end, draft.end + 5));
});

const firstHalf = refusal(
  'refuse/which-half',
  'Which half, not how much: the first half, Bellmouth Half',
  (draft, { folded }) => {
    if (!/^half$/iu.test(folded.slice(draft.start, draft.end))) return false;
    const before = folded.slice(Math.max(0, draft.start - 12), draft.start);
    if (/(?:first|second|other|latter|better|opening|front|back|1st|2nd|final)[\s-]$/iu.test(before))
      return true;
    return folded.charAt(draft.start) === 'H' && !/(?:^|[.!?"“]\s{0,2})$/u.test(before);
  },
);

const vague = refusal('refuse/vague', 'No number at all: 几十万, 数百家', (draft, { folded }) => {
  const before = folded.charAt(draft.start - 1);
  if (before === '几') return true;
  if (before === '成' && folded.startsWith('千上万', draft.start)) return true;
  if (before !== '数') return false;
  return (
    /[十百千万亿]/u.test(folded.charAt(draft.start)) &&
    !/[总人户件次个家笔台辆指倍例起宗]/u.test(folded.charAt(draft.start - 2))
  );
});

const nouns = new Lexicon(rhetoricalNouns.split(' ').map((word): [string, true] => [word, true]));
const nounList = rhetoricalNouns.split(' ').filter((word) => word.length > 1);

const rhetorical = refusal(
  'refuse/rhetorical',
  'A count that only orders the talk: 三个方面, 四点建议',
  (draft, { folded }) => {
    if (draft.unit !== 'count' || draft.counter === null || draft.value === null || draft.value > 12)
      return false;
    if (
      !/^(?:[个種种项条类点层段步重对大轮]|方面)$/u.test(
        draft.counter
          .replace('個', '个')
          .replace('項', '项')
          .replace('條', '条')
          .replace('類', '类')
          .replace('點', '点'),
      )
    )
      return false;
    // 三个方面: the noun ends there; 2个关键矿物技术中心 counts centres
    const noun = nouns.at(folded, draft.end);
    if (noun !== null && !/[\u3400-\u9fff]/u.test(folded.charAt(noun.end))) return true;
    if (noun !== null && /[的是都各上中内下均和与及等入来去发着有进之]/u.test(folded.charAt(noun.end)))
      return true;
    // 这三个方面融合发展, 从三个层面对…: whatever follows, these nouns order the talk
    if (/^(?:方面|层面|维度|角度)$/u.test(folded.slice(draft.end, draft.end + 2))) return true;
    // 这四种产业形态: a small count said again of what was just named
    if (
      /[这此]$/u.test(folded.slice(Math.max(0, draft.start - 1), draft.start)) &&
      !/\d/u.test(folded.charAt(draft.start))
    )
      return true;
    const phrase = /^[\u3400-\u9fff]{2,10}/u.exec(folded.slice(draft.end, draft.end + 10))?.[0] ?? '';
    const whole = !/[\u3400-\u9fff]/u.test(folded.charAt(draft.end + phrase.length));
    const chinese = !/\d/u.test(folded.charAt(draft.start));
    return whole && chinese && nounList.some((noun) => phrase.endsWith(noun));
  },
);

const voucher = refusal(
  'refuse/voucher',
  'The name of a thing by how many times it is worth its price: 五倍券',
  (draft, { folded }) => draft.unit === 'x' && /^[券镜]/u.test(folded.charAt(draft.end)),
);

const modelYear = refusal(
  'refuse/model-year',
  'The year a model is of: 2024款',
  (draft, { folded }) =>
    draft.counter === '款' && /^(?:19|20)\d{2}款$/u.test(folded.slice(draft.start, draft.end)),
);

/** A single digit as cheques write it is a word like any other, but before a scale or money: 探陆只提供, 伍拾元. */
const cheque = refusal(
  'refuse/cheque-digit',
  'A character of cheques alone is part of a word: 探陆只提供',
  (draft, { folded }) =>
    draft.unit === 'count' &&
    /^[壹贰叁肆伍陆柒捌玖](?![零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分成])/u.test(
      folded.slice(draft.start, draft.start + 2),
    ),
);

const department = refusal(
  'refuse/departments',
  'Departments that acted together, in number only: 七部委, 五部门',
  (draft, { folded }) =>
    draft.counter === '部' &&
    /^[委门]/u.test(folded.slice(draft.end, draft.end + 1)) &&
    !/\d/u.test(folded.charAt(draft.start)),
);

const exhibit = refusal(
  'refuse/table-number',
  'The number of a table or a picture: 如表1所示, 见图3',
  (draft, { folded }) =>
    draft.unit === 'count' &&
    /[如见详据由与和及从]?[表图]$/u.test(folded.slice(Math.max(0, draft.start - 2), draft.start)) &&
    /^\d/u.test(folded.slice(draft.start, draft.end)) &&
    /^[所中可的,。)]/u.test(folded.slice(draft.start).replace(/^\d+/u, '')),
);

const every = refusal(
  'refuse/every',
  'The denominator of a rate: 每万人, per 10,000 employees',
  (draft, { folded }) => {
    const at = back(folded, draft.start);
    if (folded.charAt(at - 1) === '每' || folded.startsWith('平均每', at - 3)) return true;
    return /(?:^|[^a-z])(?:per|for every|for each|in every|out of every)$/iu.test(
      folded.slice(Math.max(0, at - 12), at),
    );
  },
);

const rank = refusal('refuse/rank', 'A place in a ranking: 前20, 排名90位, top 10', (draft, { folded }) => {
  if (draft.unit !== 'count' && draft.unit !== '%') return false;
  const at = back(folded, draft.start);
  if (
    /^[位名]$/u.test(draft.counter ?? '') &&
    /(?:排名|排行|位列|名列|位居|排在)$/u.test(folded.slice(Math.max(0, at - 2), at))
  )
    return true;
  const before = folded.charAt(at - 1);
  if (before === '前' && draft.unit === 'count' && !/[之以目此]/u.test(folded.charAt(at - 2))) return true;
  return (
    draft.unit === 'count' &&
    /(?:^|[^a-z])(?:top|first|last|bottom|past|next|fortune|forbes|global)$/iu.test(
      folded.slice(Math.max(0, at - 8), at),
    ) &&
    // "pushed the stock past 2 million": beyond it
    !((draft.value ?? 0) >= 1e6 && /past$/iu.test(folded.slice(Math.max(0, at - 4), at)))
  );
});

const slogan = refusal(
  'refuse/slogan',
  'The name of a slogan in quotation marks: “四个面向”',
  (draft, { folded }) => {
    if (!/[“「『"‘]/u.test(folded.charAt(draft.start - 1)) || /\d/u.test(folded.charAt(draft.start)))
      return false;
    const inside = /^[^”」』"’]{0,14}/u.exec(folded.slice(draft.start, draft.start + 14))?.[0] ?? '';
    return /[”」』"’]/u.test(folded.charAt(draft.start + inside.length));
  },
);

const fixed = new Lexicon(idioms.split(' ').map((word): [string, true] => [word, true]));
const longestIdiom = 6;
const isNumeral = /^[一二三四五六七八九十]+$/u;
const goesOn = /[〇零○一二三四五六七八九十百千万亿兆点]/u;

const idiom = refusal(
  'refuse/idiom',
  'Part of a fixed word: 七匹狼, 最后一公里, 三元锂',
  (draft, { folded }) => {
    for (let at = Math.max(0, draft.start - longestIdiom); at <= draft.start; at++) {
      const found = fixed.at(folded, at);
      if (found === null || found.end <= draft.start) continue;
      // 五四二点五亿: digits that run on are a number, whatever its first two are known for
      if (
        at === draft.start &&
        goesOn.test(folded.charAt(found.end)) &&
        isNumeral.test(folded.slice(at, found.end))
      )
        continue;
      if (found.end >= draft.end || (at <= draft.start && found.end > draft.start + 1))
        return !/\d/u.test(folded.charAt(draft.start));
    }
    return false;
  },
);

/** Longest address that is looked through on either side of the number. */
const longestAddress = 80;

/** A character of an address: neither white space nor Chinese. */
const ofAddress = (code: number): boolean => code > 32 && (code < 0x3000 || code > 0x9fff);

const address = refusal(
  'refuse/address',
  'Inside an address of the web or of mail: https://…?q=30%25',
  (draft, { folded }) => {
    let from = draft.start;
    while (draft.start - from < longestAddress && from > 0 && ofAddress(folded.charCodeAt(from - 1))) from--;
    let to = draft.end;
    while (to - draft.end < longestAddress && to < folded.length && ofAddress(folded.charCodeAt(to))) to++;
    const before = folded.slice(from, draft.start).toLowerCase();
    if (['://', 'www.', 'doi.org', '@'].some((mark) => before.includes(mark))) return true;
    const after = folded.slice(draft.end, to).toLowerCase();
    return after.includes('@') || /\.(?:com|cn|org|net|gov|edu)\b/u.test(after);
  },
);

const sayings =
  /^(?:two left feet|nine lives|seven seas|four corners|seven wonders|five senses|ten commandments|three musketeers|two cents|two birds|two shakes|eleventh hour|forty winks|two minds|two evils|two peas|half a dozen of the other|six of one)\b/iu;

const perHundred = refusal(
  'refuse/per-hundred',
  'The denominator of a habit of speech: 百公里油耗, 百米跑',
  (draft, { folded }) => {
    // 万元国内生产总值能耗
    if (
      /^万[元圆]$/u.test(folded.slice(draft.start, draft.end)) &&
      /^(?:国内|地区|GDP|工业|产值|生产总值|单位)/u.test(folded.slice(draft.end, draft.end + 4))
    )
      return true;
    // 亿元GDP事故死亡率, 煤矿百万吨死亡人数, 从业人员十万人事故死亡人数
    if (
      /^[十百千万亿]{1,2}(?:[元圆吨人台辆车]|人口)?$/u.test(folded.slice(draft.start, draft.end)) &&
      /^[人元]?口?(?:国内|地区|GDP|生产总值)?(?:道路|交通|生产|安全|火灾|工矿)*(?:事故|死亡)/u.test(
        folded.slice(draft.end, draft.end + 16),
      )
    )
      return true;
    // 12千瓦时/百公里
    if (/^\/[百千万]/u.test(folded.slice(draft.start - 1, draft.start + 1))) return true;
    return (
      /^(?:km|m)$/u.test(draft.unit) &&
      draft.value === 100 &&
      /^\s?(?:综合|平均|实测|工况|官方)?(?:加速|油耗|电耗|能耗|耗电|耗油|跑|赛|冲刺)/u.test(
        folded.slice(draft.end, draft.end + 6),
      )
    );
  },
);

const saying = refusal('refuse/saying', 'Part of an English saying: two left feet', (draft, { folded }) =>
  sayings.test(folded.slice(draft.start, draft.start + 26)),
);

/** Negatives, in any order: one that refuses is enough. */
export const refusals: readonly Refusal[] = [
  clock,
  contact,
  premises,
  positional,
  round,
  contest,
  firstHalf,
  oneMeasure,
  saying,
  perHundred,
  ordinal,
  title,
  englishTitle,
  patent,
  process,
  article,
  vague,
  rhetorical,
  voucher,
  modelYear,
  cheque,
  department,
  exhibit,
  every,
  rank,
  slogan,
  idiom,
  ticker,
  address,
];
