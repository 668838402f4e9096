import type { Refiner } from '../../rule.ts';
import { plans, relativeYears } from '../../locale/zh-calendar.ts';
import { pageOf } from '../reading/zh-page.ts';
import { edtf, later, months, span, type Day } from './zh-time.ts';
import { publishedOf, small, tokensOf, type Token } from './zh-token.ts';
import { matchesIn } from '../reading/matches.ts';

// 2023年，二〇二三年
// ^^^^^  ^^^^^^
const YEAR =
  /(?<![\d.])((?:1[5-9]|20)\d{2})(?:学年度?|财政?年度?|赛季|年度?(?![代级届])|届(?!全国)|(?=全年|[上下]半年|前[一二三四\d]|第?[一二三四]季|[QH][1-4]))/giu;
const HAN_YEAR = /[一二][〇零九八七]?[〇零一二三四五六七八九]{2,3}年(?![代级届前来])/gu;

export const year: Refiner = {
  name: 'period/zh-year',
  slot: 'period',
  about: 'A year written out, in digits or in Chinese numerals.',
  refine(scene) {
    const page = pageOf(scene);
    const found = tokensOf(page);
    for (const match of matchesIn(page.flat, YEAR)) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        rule: year.name,
        year: Number(match[1]),
        absolute: true,
      });
    }
    for (const match of matchesIn(page.flat, HAN_YEAR)) {
      const value = Number(
        [...match[0].slice(0, -1)]
          .map((char) => '〇一二三四五六七八九'.indexOf(char === '零' ? '〇' : char))
          .join(''),
      );
      if (value < 1500 || value > 2099) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        rule: year.name,
        year: value,
        absolute: true,
      });
    }
  },
};

// 2026-08 总笔数；2024/3/15
// ^^^^^^^
const NUMERIC =
  /(?<![\d.,/-])((?:19|20)\d{2})[-/.](0?[1-9]|1[0-2])(?:[-/.](0?[1-9]|[12]\d|3[01]))?(?![\d./\-年])/gu;

export const numericDate: Refiner = {
  name: 'period/zh-numeric-date',
  slot: 'period',
  about: 'A month or a day written as numbers with hyphens, slashes or stops.',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of matchesIn(page.flat, NUMERIC)) {
      const month = Number(match[2]);
      const period =
        match[3] === undefined
          ? months(Number(match[1]), month, month)
          : edtf({ year: Number(match[1]), month, day: Number(match[3]) });
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: numericDate.name,
        whole: { period, kind: match[3] === undefined ? 'stretch' : 'point' },
      });
    }
  },
};

// 2025/26年度，2023-24学年
// ^^^^^^^^^^^  ^^^^^^^^^^^
const SPLIT =
  /(?<![\d.])((?:19|20)(\d{2}))[/\-至到—](?:20)?(\d{2})(?:(?:财政|学|作物|市场|营销|棉花)?年度?|年?(?:[赛榨产雪]季|采暖季|供[暖热]季|流感季))/gu;

export const splitYear: Refiner = {
  name: 'period/zh-split-year',
  slot: 'period',
  about: 'A year that runs over two calendar years: 2025/26年度.',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of matchesIn(page.flat, SPLIT)) {
      const first = Number(match[1]);
      if (Number(match[3]) !== (Number(match[2]) + 1) % 100) continue;
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: splitYear.name,
        whole: { period: span(String(first), String(first + 1)), kind: 'stretch' },
      });
    }
  },
};

// 去年、上年度、明年
// ^^^^  ^^^^^^  ^^^^
const RELATIVE =
  /[今去前明]\(\d{2,3}\)年度?|(?:[今本去上]|上一|前一|[前明次后])年(?:度(?!假))?(?![轻龄级]|货(?![物运币]))|[今去明][春夏秋冬](?!晚)|[今本]届(?![政国人立董理监区全常委特执中])/gu;

export const relativeYear: Refiner = {
  name: 'period/zh-relative-year',
  slot: 'period',
  about: 'A year told from the day of publication: 今年, 去年, 上年, 明年.',
  refine(scene) {
    const page = pageOf(scene);
    const published = publishedOf(page);
    for (const match of matchesIn(page.flat, RELATIVE)) {
      const shift = relativeYears.get(match[0].replace(/度|\(\d+\)/gu, '').replace(/[春夏秋冬]/u, '年'));
      if (shift === undefined || '以之日天月数两几多'.includes(page.flat.charAt(match.index - 1) || ' '))
        continue;
      // 建成后年产, 此前年均: the character belongs to the word before.
      if (
        /^[后前]年/u.test(match[0]) &&
        /[\u3400-\u9fff]/u.test(page.flat.charAt(match.index - 1)) &&
        !/[到至在于比较]/u.test(page.flat.charAt(match.index - 1))
      )
        continue;
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: relativeYear.name,
        year: published === null ? null : published.year + shift,
      });
    }
  },
};

// 民国112年，112年度
// ^^^^^^^^^  ^^^^^^^
const MINGUO =
  /民国(\d{2,3}|[一二三四五六七八九十百零〇]{1,5})年度?|(?<![\d.])(?<!\d,)((?:9\d|1[0-4]\d)(?:学年度?|年度?(?![来后内间史期代历以]|前(?![\d一二三四两]))))/gu;

export const minguo: Refiner = {
  name: 'period/zh-minguo',
  slot: 'period',
  about: 'A year of the Republic: 112年 is 2023.',
  refine(scene) {
    const page = pageOf(scene);
    if (scene.lang !== 'zh-Hant') return;
    for (const match of matchesIn(page.flat, MINGUO)) {
      const written = (match[1] ?? match[2] ?? '').replace(/[学年度]/gu, '');
      const count = /百/u.test(written)
        ? 100 + (small(written.slice(written.indexOf('百') + 1).replace(/^[零〇]/u, '')) || 0)
        : small(written);
      if (Number.isNaN(count)) continue;
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: minguo.name,
        year: 1911 + count,
        absolute: true,
      });
    }
  },
};

// 2017—2022年，2019年至2023年，2020年3月至2021年6月
// ^^^^^^^^^^   ^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^
const RANGE =
  /(?<![\d.])((?:1[5-9]|20)\d{2})(年(?:(\d{1,2})月份?)?)?(?:[\-–~至到]|—{1,2})((?:1[5-9]|20)\d{2})(年(?:(\d{1,2})月份?)?|(?=[)，,间]))/gu;

export const yearRange: Refiner = {
  name: 'period/zh-year-range',
  slot: 'period',
  about: 'A stretch from one year, or month of a year, to another.',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of matchesIn(page.flat, RANGE)) {
      const [all, first = '', , firstMonth, last = '', , lastMonth] = match;
      const from =
        firstMonth === undefined ? first : months(Number(first), Number(firstMonth), Number(firstMonth));
      const to = lastMonth === undefined ? last : months(Number(last), Number(lastMonth), Number(lastMonth));
      if (Number(first) > Number(last)) continue;
      tokensOf(page).push({
        start: match.index,
        end: match.index + all.length,
        rule: yearRange.name,
        whole: { period: span(from, to), kind: 'stretch' },
      });
    }
  },
};

// “十四五”期间，十三五末
// ^^^^^^^^^^   ^^^^^^
const PLAN = /["“「]?(一?[十九]?[一二三四五六]?五)["”」]?(期间|时期|规划期|末|期末|收官|(?=以来))/gu;

export const plan: Refiner = {
  name: 'period/zh-plan',
  slot: 'period',
  about: 'The years of a five-year plan.',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of matchesIn(page.flat, PLAN)) {
      const years = plans.get(match[1] ?? '');
      if (years === undefined) continue;
      const [first, last] = years;
      const atEnd = (match[2] ?? '').includes('末') || match[2] === '收官';
      const period = atEnd ? String(last) : span(String(first), String(last));
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: plan.name,
        whole: { period, kind: 'stretch' },
      });
    }
  },
};

// 20世纪80年代，上世纪九十年代末
// ^^^^^^^^^^^   ^^^^^^^^^^^^
const DECADE =
  /(?:(\d{2})世纪|上个?世纪|本世纪)?([1-9]0|[二三四五六七八九]十)年代(?:[末初]期?|中[期叶]|[早前后]期)?/gu;

export const decade: Refiner = {
  name: 'period/zh-decade',
  slot: 'period',
  about: 'A decade: 20世纪80年代 is 1980/1989.',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of matchesIn(page.flat, DECADE)) {
      const century = match[1] === undefined ? (match[0].startsWith('本') ? 20 : 19) : Number(match[1]) - 1;
      const first = century * 100 + small(match[2] ?? '');
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: decade.name,
        whole: { period: span(String(first), String(first + 9)), kind: 'stretch' },
      });
    }
  },
};

// 截至目前，当前，至今
// ^^^^^^^^  ^^^^  ^^^^
const NOW =
  /截[至止]到?目前(?:为止)?|到目前(?:为止|(?!的))|目前(?![已仍尚还](?!经?有)|正[在处]|在(?![手建册岗营售产管役]))|(?<!适)当前(?![正在]|[已仍尚还](?!经?有))|迄今(?:为止)?|(?<!沿用|延续|流传|保持|截)至今(?![年天日晨早晚夏秋冬春])|截至(?:发稿|今日|今天|记者发稿)(?:时|前)?|眼下|如今|现时|(?<![出发呈表体显实浮])现在|(?<=[,，。；;]|^)现(?=[有已共])/gu;

export const now: Refiner = {
  name: 'period/zh-now',
  slot: 'period',
  about: 'Words for the day of writing: 目前, 截至目前, 当前, 迄今.',
  refine(scene) {
    const page = pageOf(scene);
    if (!/[目当迄今截眼现]/u.test(page.flat)) return;
    for (const match of matchesIn(page.flat, NOW)) {
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: now.name,
        whole: { period: scene.published, kind: 'now' },
      });
    }
  },
};

// 昨日，本月，上月，上周，上季度
// ^^^^  ^^^^  ^^^^
const NEAR =
  /今[日天早晨晚午夜](?![餐饭])|今(?=[收盘报录跌涨升])|[今昨]\(\d{1,2}\)[日天]|[今昨][日天]?\(\d{1,2}日\)|昨[日天晚早晨午夜]|昨(?=\(?\d{1,2}\)?日)|昨(?=[收盘报录跌涨升])|前[日天](?!数)|前一(?:[周日天]|个?月)|(?<![每一逢两双])[上本这下]?(?:周|个?星期|个?礼拜)[一二三四五六日天](?!年)|本个?月|上个?月|(?:这|该)个月|本周|上周|上个?星期|下周(?![一二三四五六日天末])|(?:当前|本财?|现财?)季度?(?![节疫新度赛])|上一?个?季度?/gu;

export const nearDate: Refiner = {
  name: 'period/zh-near-date',
  slot: 'period',
  about: 'A day, week, month or quarter told from the day of publication: 昨日, 上周, 本月, 上季度.',
  refine(scene) {
    const page = pageOf(scene);
    const published = publishedOf(page);
    for (const match of matchesIn(page.flat, NEAR)) {
      const word = match[0];
      if (
        (word.startsWith('上')
          ? /[以之往]/u
          : /^今[日天晚早晨]/u.test(word)
            ? /[如当迄至古]/u
            : /[以之如往当迄至古于]/u
        ).test(page.flat.charAt(match.index - 1)) &&
        /^[今前上]/u.test(word)
      )
        continue;
      let period: string | null = null;
      if (published !== null) {
        const { year: y, month: m } = published;
        const weekday = /[一二三四五六日天]$/u.exec(
          /周|星期|礼拜/u.test(word) && !word.startsWith('前') ? word : '',
        );
        if (weekday !== null)
          period = edtf(
            dayInWeek(
              published,
              '一二三四五六日'.indexOf(weekday[0].replace('天', '日')),
              word.startsWith('上'),
            ),
          );
        else if (word.startsWith('前一'))
          period = word.endsWith('月')
            ? months(m === 1 ? y - 1 : y, m === 1 ? 12 : m - 1, m === 1 ? 12 : m - 1)
            : edtf(later(published, /周/u.test(word) ? -7 : -1));
        else if (word.startsWith('今')) period = edtf(published);
        else if (word.startsWith('昨')) period = edtf(later(published, -1));
        else if (word.startsWith('前')) period = edtf(later(published, -2));
        else if (word.includes('月')) {
          const back = word.startsWith('上') ? 1 : 0;
          period = m - back < 1 ? months(y - 1, 12, 12) : months(y, m - back, m - back);
        } else if (/[周期]/u.test(word)) {
          const weekday = (new Date(Date.UTC(y, m - 1, published.day)).getUTCDay() + 6) % 7;
          const monday = later(
            published,
            -weekday - (word.startsWith('上') ? 7 : word.startsWith('下') ? -7 : 0),
          );
          period = span(edtf(monday), edtf(later(monday, 6)));
        } else {
          const quarter = Math.ceil(m / 3) - (word.startsWith('上') ? 1 : 0);
          period = quarter < 1 ? months(y - 1, 10, 12) : months(y, quarter * 3 - 2, quarter * 3);
        }
      }
      const reported = /^[本现]财?季/u.test(word) && isOfReport(page.flat, match.index);
      tokensOf(page).push({
        start: match.index,
        end: match.index + word.length,
        rule: nearDate.name,
        whole: { period, kind: 'stretch', ...(reported ? { told: '当季' } : {}) },
      });
    }
  },
};

/** 公布第三季度业绩。本季度，…: the quarter that is reported, unless something is foretold for the one that runs. */
const isOfReport = (flat: string, at: number): boolean =>
  /[财季]报|业绩/u.test(flat.slice(Math.max(0, at - 200), at)) &&
  !/预[计期测估]|预料|料|指引|展望|将|有望|可望/u.test(flat.slice(Math.max(0, at - 10), at + 16));

/** 周四 is the last Thursday up to the day of writing; 上周四 the one of the week before. */
function dayInWeek(published: Day, weekday: number, lastWeek: boolean): Day {
  const today = (new Date(Date.UTC(published.year, published.month - 1, published.day)).getUTCDay() + 6) % 7;
  if (lastWeek) return later(published, weekday - today - 7);
  return later(published, weekday > today ? weekday - today - 7 : weekday - today);
}

// 比五年前翻了一番
//   ^^^^^^
const AGO = /(\d{1,2}|[一二两三四五六七八九十]{1,3})年(?:之?前|以前)/gu;

export const yearsAgo: Refiner = {
  name: 'period/zh-years-ago',
  slot: 'period',
  about: 'A base some years before: 比五年前.',
  refine(scene) {
    const page = pageOf(scene);
    const published = publishedOf(page);
    for (const match of matchesIn(page.flat, AGO)) {
      const back = small(match[1] ?? '');
      // 跌至五年前水平: where it is, not what it is held against
      if (Number.isNaN(back) || /[至到回]$/u.test(page.flat.slice(0, match.index).slice(-1))) continue;
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: yearsAgo.name,
        whole: { period: published === null ? null : `-${String(back)}`, kind: 'stretch', base: true },
      });
    }
  },
};

// 2024-05…。同月总额…；截至月底…
//           ^^^^       ^^^^
const SAME =
  /(?<!年)同[年季月日](?!期)|(?<=[,，。；;]|^)[期其此]间(?!的|隔)|(?<![年月季周史去上往旬比较与是为末日间])同期(?![可性相最新高低均水])|(?<![\d一二三四五六七八九十每])全月(?![制薪])|当[晚晨夜](?!报)|[当该](?:[年月日天]|季度?)(?![龄度初中末底])|[次翌]日|(?<![\d本今当去上前年一二三四五六七八九十个每])月[末底]|(?<![\d年月学假长短中定到任工周告])期[内末](?![货权])|(?:本?报告|回顾)期(?:内|末)?(?!后)/gu;

export const sameStretch: Refiner = {
  name: 'period/zh-same-stretch',
  slot: 'period',
  about: 'A time told from the one spoken of last: 同月, 当季, 次日, 月底, 期内.',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of matchesIn(page.flat, SAME)) {
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: sameStretch.name,
        whole: {
          period: null,
          kind: /[日天晚晨夜末底]/u.test(match[0]) ? 'point' : 'stretch',
          told: match[0],
        },
      });
    }
  },
};

// 过去五年，近三年来
// ^^^^^^^^  ^^^^^^^^
const UNNAMED =
  /(?:过去|近|最近|此前)(?:\d{1,2}|[一二两三四五六七八九十几]{1,3})年[来间内里中]?|(?<![\d今去上前明])(?:\d{1,2}|[一二两三四五六七八九十几]{1,3})年(?:来|间)/gu;

/** 往年全年: of no year. */
const USUAL = /(?:往年|历年|常年|近年|以往)(?:同期|全年|同[月季])/gu;

export const unnamedYears: Refiner = {
  name: 'period/zh-unnamed-years',
  slot: 'period',
  about: 'Years counted but not named (过去五年): the period stays open rather than guessed.',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of matchesIn(page.flat, USUAL))
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: unnamedYears.name,
        whole: { period: null, kind: 'stretch', base: true },
      });
    for (const match of matchesIn(page.flat, UNNAMED)) {
      // 近3年半最低: how long it has been so, not when.
      const behind = page.flat.slice(match.index + match[0].length, match.index + match[0].length + 12);
      if (
        /^半?(?:、近[\d一二三四五六七八九十半]{1,4}[年季月]半?)?(?:以?来|内)?(?:同期)?的?(?:[高低](?![\u3400-\u9fff])|新[高低]|最|首[次度见位个]|头一|第[一二三]|次[高低]|未见|未有|仅见|罕见|少见|[高低]点|峰值|谷底|唯一|从未|历史)/u.test(
          behind,
        )
      )
        continue;
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: unnamedYears.name,
        whole: yearsOf(match, publishedOf(page)),
      });
    }
  },
};

/** 过去一年, told in the first months of a year, is the year before; 五年间 counts back from what is measured; anything else stays open. */
function yearsOf(match: RegExpExecArray, published: Day | null): NonNullable<Token['whole']> {
  const word = match[0];
  const count = small((/\d+|[一二两三四五六七八九十]+/u.exec(word) ?? [''])[0]);
  if (/^过去一年/u.test(word) && published !== null && published.month <= 3) {
    return { period: String(published.year - 1), kind: 'stretch' };
  }
  if (/^[^过近最此].*间$/u.test(word) && !Number.isNaN(count))
    return { period: `-${String(count)}`, kind: 'stretch', base: true };
  return { period: null, kind: 'stretch' };
}

// 今明两年经济增速分别为5.0%和4.2%
// ^^^^^^^^
const PAIR = /(?:[今本]年?[、和与]?明年?|[去上]年?[、和与]?今年?)[两二]?年/gu;

export const twoYears: Refiner = {
  name: 'period/zh-two-years',
  slot: 'period',
  about: 'Two years told together: 今明两年.',
  refine(scene) {
    const page = pageOf(scene);
    const published = publishedOf(page);
    for (const match of matchesIn(page.flat, PAIR)) {
      const first = published === null ? null : published.year - (/^[去上]/u.test(match[0]) ? 1 : 0);
      tokensOf(page).push({
        start: match.index,
        end: match.index + match[0].length,
        rule: twoYears.name,
        whole: {
          period: first === null ? null : span(String(first), String(first + 1)),
          kind: 'stretch',
        },
      });
    }
  },
};
