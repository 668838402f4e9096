import type { Refiner } from '../../rule.ts';
import { compounds, sharedHeads } from '../../locale/zh-compounds.ts';
import { lexicon } from '../reading/lexicon.ts';
import type { Name } from '../subject/zh-name.ts';
import { nameIndex, NUMBER, pageOf, words, type Page, type Spot } from '../reading/zh-page.ts';
import { readingOf } from '../reading/zh-reading.ts';
import { clauseTopic, nameOf, trimTopic, type Stretch } from '../indicator/zh-topic.ts';
import { isNamed, MEASURE } from '../indicator/zh-told.ts';
import { runsOf } from './zh-runs.ts';
import { matchesIn } from '../reading/matches.ts';

const heads = lexicon([[true, sharedHeads.join(' ')]]);

/** The stretch in front of a run: up to 分别 when that stands in it. */
function frontOf(page: Page, spot: Spot): Stretch & { each: boolean; object: string } {
  const { before } = readingOf(page, spot);
  const text = page.view.slice(before.start, before.end);
  const at = text.search(/分别|依次|依序|各自/u);
  const each =
    at >= 0 ||
    before.tail.some((hit) => hit.value === 'each') ||
    // 分别占全国新增装机的10.8%、24.9%
    page.view.slice(spot.from, before.start).includes('分别');
  return {
    start: before.start,
    end: at >= 0 ? before.start + at : before.end,
    each,
    object: at < 0 ? '' : objectOf(page, before.start + at + 2, before.end),
  };
}

// 第一、二产业分别拉动GDP增长0.1、3.5个百分点；工业、建筑业分别实现增加值30亿元、20亿元
//                 ^^^^^^^^^^^                            ^^^^^^
/** What all do of which each has its own number: the words behind 分别. */
function objectOf(page: Page, from: number, to: number): string {
  if (to - from < 2) return '';
  // 拉动经济增长: it is the growth of something else.
  const moves = /^(?:同比|环比|合计)*(拉动|带动|拉高|推高|影响)[\u3400-\u9fffA-Z]{2,10}$/u.exec(
    page.view.slice(from, to),
  );
  const start =
    moves === null
      ? trimTopic(page, from, to).start
      : to - moves[0].length + moves[0].indexOf(moves[1] ?? '');
  const text = nameOf(page, { start, end: to }) ?? '';
  return text.length < 2 ? '' : text;
}

/** Items of a coordination: 粮食 | 棉花 | 油料产量. */
function itemsOf(page: Page, front: Stretch, count: number): Stretch[] | null {
  const cuts: Stretch[][] = [];
  for (const pattern of [/、|以及/gu, /[、和及与]|以及/gu, /[和及与]|以及/gu]) {
    const parts: Stretch[] = [];
    let at = front.start;
    for (const match of matchesIn(page.view.slice(front.start, front.end), pattern)) {
      // 埃及, 和田: no mark in a row
      if (page.named[front.start + match.index] === 1) continue;
      parts.push({ start: at, end: front.start + match.index });
      at = front.start + match.index + match[0].length;
    }
    parts.push({ start: at, end: front.end });
    cuts.push(parts);
  }
  return cuts.find((parts) => parts.length === count && parts.every((part) => part.end > part.start)) ?? null;
}

// 城镇居民人均可支配收入和农村居民人均纯收入年均分别增长8.8%、9.9%
// ^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^            ^^^^ ^^^^
export const respective: Refiner = {
  name: 'parallel/zh-respective',
  slot: 'indicator',
  about: 'Figures in a row belong, in order, to the things in a row before them.',
  refine(scene) {
    const page = pageOf(scene);
    for (const run of runsOf(page)) {
      const [first] = run;
      if (first === undefined || first.draft.indicator !== null) continue;
      const front = frontOf(page, first);
      const items =
        itemsOf(page, front, run.length) ??
        (front.each && front.end <= front.start ? itemsBefore(page, first, run.length) : null);
      if (items === null) {
        const behind = front.each ? measureBehind(page, run, front) : null;
        if (behind !== null) {
          for (const spot of run) {
            spot.draft.indicator = behind;
            spot.draft.rules.push(respective.name);
          }
          continue;
        }
        // 东盟、欧盟、美国分别为前三大贸易伙伴，进出口总值分别为…: whose, not of what
        const owners = front.each ? itemsBefore(page, first, run.length) : null;
        const mates = front.each && owners === null ? ownersBefore(page, first, run.length) : null;
        const things =
          front.each && owners === null && mates === null ? thingsBefore(page, first, run.length) : null;
        run.forEach((spot, i) => {
          const mate = mates?.[i];
          if (mate !== undefined) {
            spot.draft.subject = mate.draft.subject;
            spot.draft.rules.push(respective.name);
          }
          const thing = things?.[i];
          if (thing !== undefined) {
            spot.draft.indicator = thing;
            spot.draft.rules.push(respective.name);
          }
          const owner = owners?.[i];
          const name = owner === undefined ? undefined : nameOfItem(page, owner);
          if (name === undefined) return;
          spot.draft.subject = name.text;
          spot.draft.rules.push(respective.name);
        });
        continue;
      }
      const traded = tradedWith(page, items);
      if (traded !== null) {
        run.forEach((spot, i) => {
          spot.draft.indicator = traded[i] ?? null;
          spot.draft.rules.push(respective.name);
        });
        continue;
      }
      const names = items.map((item) => nameOfItem(page, item));
      const last = items.at(-1);
      if (last === undefined) continue;
      // 我国对东盟、欧盟进出口分别为…: with whom, not whose
      const partners = /(?:[对向自从]|来自)$/u.test(
        page.view.slice(Math.max(0, front.start - 2), items[0]?.start ?? 0),
      );
      if (names.every((name) => name !== undefined) && !partners) {
        const rest = names.at(-1)?.end ?? last.end;
        // 广汽埃安: a name longer than what is known of it
        const longer =
          last.end - rest > 0 &&
          last.end - rest <= 3 &&
          // 巴西GDP: what is measured
          !/[A-Za-z]/u.test(page.view.slice(rest, last.end)) &&
          heads.before(page.view, last.end, rest) === null &&
          !/^等|[地国省市家率量额数价费值比度幅速]$/u.test(page.view.slice(rest, last.end));
        const shared = longer
          ? null
          : nameOf(page, { start: rest + leadOf(page, rest, last.end), end: last.end });
        run.forEach((spot, i) => {
          const item = items[i];
          spot.draft.subject =
            longer && item !== undefined ? words(page, item.start, item.end) : (names[i]?.text ?? null);
          if (shared !== null || front.object !== '') spot.draft.indicator = (shared ?? '') + front.object;
          spot.draft.rules.push(respective.name);
        });
        continue;
      }
      const own = items.map((item, i) => (i === 0 ? trimTopic(page, item.start, item.end) : item));
      const texts = own.map((item) => words(page, item.start, item.end).replace(/^的|的$/gu, ''));
      const shared = share(page, own, texts);
      run.forEach((spot, i) => {
        const text = shared[i];
        if (text === undefined || text === '') return;
        spot.draft.indicator = text.endsWith(front.object) ? text : text + front.object;
        spot.draft.rules.push(respective.name);
      });
    }
  },
};

// 三年分别实现228亿元、307亿元和478亿元的终端零售额
//                                            ^^^^^^^^^^ of all three
/** The measure behind the last of a row, with nothing but who and a verb in front of the first. */
function measureBehind(page: Page, run: readonly Spot[], front: Stretch): string | null {
  const last = run.at(-1);
  if (last === undefined || front.end - front.start > 12) return null;
  const { after } = readingOf(page, last);
  const topic = trimTopic(page, front.start, front.end);
  if (
    !after.linked ||
    topic.end - topic.start > 6 ||
    isNamed(page, page.view.slice(topic.start, topic.end), topic)
  )
    return null;
  const noun = nameOf(page, { start: after.start, end: after.end });
  return noun !== null && MEASURE.test(noun) ? noun : null;
}

// 我国对东盟、欧盟、美国进出口分别为…
//     ^^^^^  ^^^^  ^^^^ ^^^^^^
/** Whom one trades with is part of the series, not who does. */
function tradedWith(page: Page, items: readonly Stretch[]): string[] | null {
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return null;
  const at = page.view.slice(first.start, first.end).search(/[对自向从]/u);
  const partner = page.names[nameIndex(page, first.start + at + 1)];
  if (at < 0 || partner?.start !== first.start + at + 1 || partner.end !== first.end) return null;
  const ends = items.map(({ start }) => page.names[nameIndex(page, start)]);
  const end = ends.at(-1)?.end ?? last.end;
  const shared = nameOf(page, { start: end, end: last.end });
  if (shared === null || end >= last.end) return null;
  const mark = words(page, partner.start - 1, partner.start);
  return items.map((item, i) =>
    i === 0
      ? mark + words(page, partner.start, partner.end) + shared
      : mark + words(page, item.start, i === items.length - 1 ? end : item.end) + shared,
  );
}

/** The name an item begins with, a word or two in front of it allowed. */
function nameOfItem(page: Page, item: Stretch): Name | undefined {
  for (let i = nameIndex(page, item.start); ; i++) {
    const name = page.names[i];
    if (name === undefined || name.start >= item.end) return undefined;
    // 代工厂广达、纬创: what the one named is
    if (
      name.end <= item.end &&
      (name.start - item.start <= 2 ||
        /^[\u3400-\u9fff]{1,6}(?:[厂商]|业者|公司|企业|龙头|巨头|集团)$/u.test(
          page.flat.slice(item.start, name.start),
        ))
    )
      return name;
  }
}

/** 以日本、港澳及韩国旅客最多，分别为…: the things in a row stand in the clause before. */
function itemsBefore(page: Page, first: Spot, count: number): Stretch[] | null {
  const clause = page.clauses[first.clause.index - 1];
  if (
    clause === undefined ||
    clause.sentence !== first.clause.sentence ||
    page.view.slice(clause.start, clause.end).includes(NUMBER)
  )
    return null;
  const text = page.view.slice(clause.start, clause.end);
  const lead = /^(?:其中|主要|分别)*[以是为]?/u.exec(text)?.[0].length ?? 0;
  const tail = /(?:最多|为主|居多|居前|领先|位居前[一二三四五六七八九十])?$/u.exec(text)?.[0].length ?? 0;
  // 分别为我国前三大贸易伙伴: what they are
  const told = text
    .slice(lead)
    .search(/[\uE001\uE002是为]|公布|宣布|发布|披露|分别|依次|[位名分并]列|位居|成为|跻身/u);
  const end = told > 0 ? clause.start + lead + told : clause.end - tail;
  const items = itemsOf(page, { start: clause.start + lead, end }, count);
  return items !== null && items.every((item) => nameOfItem(page, item) !== undefined) ? items : null;
}

// 甲乙分别以5420台和4130台位居前二，份额分别为15.8%和12.1%
//                                                 ^^^^^     ^^^^^ of the same two
/** The row before in the sentence, when it was of as many that have different names. */
function ownersBefore(page: Page, first: Spot, count: number): readonly Spot[] | null {
  const row = page.spots.slice(Math.max(0, first.index - count), first.index);
  const subjects = new Set(row.map(({ draft }) => draft.subject));
  return row.length === count &&
    subjects.size === count &&
    !subjects.has(null) &&
    row.every(
      ({ draft, clause }) =>
        clause.sentence === first.clause.sentence && draft.rules.includes(respective.name),
    )
    ? row
    : null;
}

// 铁矿砂、煤和原油的进口量全线走低，降幅依次为…；大型银行和农商行的不良率相差悬殊，分别为…
// ^^^^^^ ^^ ^^^^ ^^^^^^
/** The things in a row of the clause before, each with the measure that stands behind them all. */
function thingsBefore(page: Page, first: Spot, count: number): string[] | null {
  const clause = page.clauses[first.clause.index - 1];
  if (clause === undefined || clause.sentence !== first.clause.sentence) return null;
  if (page.view.slice(clause.start, clause.end).includes(NUMBER)) return null;
  const topic = clauseTopic(page, clause);
  const text = page.view.slice(topic.start, topic.end);
  const of = text.lastIndexOf('的');
  const end = of > 0 ? topic.start + of : topic.end;
  const items = itemsOf(page, { start: topic.start, end }, count);
  if (items === null) return null;
  const texts = items.map((item) => words(page, item.start, item.end));
  if (of < 0) return share(page, items, texts);
  const measure = nameOf(page, { start: end + 1, end: topic.end });
  return measure === null ? null : texts.map((each) => each + measure);
}

/** 等汽车生产大国, 三地 behind a list of names. */
function leadOf(page: Page, from: number, to: number): number {
  const match =
    /^(?:等[^的]{1,8}(?:大国|国家|地区|城市|省份|企业|公司)的?|等?[一二两三四五六七八九十\d]{0,2}[个大]?(?:[地市省国家城]|城市|国家|地区|省份|省市)?的?)/u.exec(
      page.view.slice(from, to),
    );
  return match === null ? 0 : match[0].length;
}

const PEOPLE =
  /^(?:常住)?(?:居民|人口|家庭|住户|职工|学生|旅客|游客|用户)|^(?:规模以上)?(?:工业)?(?:企业|单位|机构|部门|经济|商品|消费品|货物|房屋|住宅|道路|医院|学校|银行)/u;

/** Gives each item what it shares with the others: the head at the end of the last, what stands before the head in the first. */
function share(page: Page, items: readonly Stretch[], texts: readonly string[]): string[] {
  const last = items.at(-1);
  const first = items[0];
  if (last === undefined || first === undefined) return [...texts];
  const headOf = (item: Stretch) => heads.before(page.view, item.end, item.start);
  const head = headOf(last);
  const firstHead = headOf(first);
  return texts.map((text, i) => {
    const item = items[i];
    if (item === undefined) return text;
    const own = headOf(item);
    if (own === null && head !== null && i < items.length - 1) {
      // 城镇和农村居民人均消费支出: what kind of people, too
      const people = last.start + (item.end - item.start);
      const from =
        people < head.start && PEOPLE.test(page.view.slice(people, head.start)) ? people : head.start;
      return text + words(page, from, head.end);
    }
    if (
      i > 0 &&
      own !== null &&
      own.start === item.start &&
      firstHead !== null &&
      firstHead.start > first.start
    ) {
      return words(page, first.start, firstHead.start) + text;
    }
    return text;
  });
}

// 2022年新能源汽车产销分别完成705.8万辆和688.7万辆
//                 ^^^^            ^^^^^^^^^ ^^^^^^^^^
export const compound: Refiner = {
  name: 'parallel/zh-compound',
  slot: 'indicator',
  about: 'One word for several series (产销, 存贷款, 三次产业) before as many figures.',
  refine(scene) {
    const page = pageOf(scene);
    for (const run of runsOf(page)) {
      const [first] = run;
      if (first === undefined || first.draft.indicator !== null) continue;
      const front = frontOf(page, first);
      const text = page.view.slice(front.start, front.end);
      const found = compounds.find(([word, parts]) => parts.length === run.length && text.includes(word));
      if (found === undefined) continue;
      const [word, parts] = found;
      const at = front.start + text.indexOf(word);
      const topic = trimTopic(page, front.start, at);
      const lead = words(page, topic.start, at);
      const tail = words(page, at + word.length, front.end) + front.object;
      const written = words(page, at, at + word.length);
      run.forEach((spot, i) => {
        spot.draft.indicator = lead + inScript(parts[i] ?? word, word, written) + tail;
        spot.draft.rules.push(compound.name);
      });
    }
  },
};

/** The part in the script of the text: characters of the compound keep the form they have there. */
function inScript(part: string, word: string, written: string): string {
  const forms = new Map([...word].map((char, i) => [char, written.charAt(i)]));
  const hant = written !== word;
  return [...part].map((char) => forms.get(char) ?? (hant ? (HANT.get(char) ?? char) : char)).join('');
}

const HANT = new Map(
  [...'产销进额存贷余给买卖农镇业'].map((char, i) => [char, [...'產銷進額存貸餘給買賣農鎮業'][i] ?? char]),
);

/** Do as many figures stand in a row right before, told one by one? */
function isRow(page: Page, first: Spot, count: number): boolean {
  const row = page.spots.slice(Math.max(0, first.index - count), first.index);
  return (
    row.length === count &&
    row.every(
      ({ draft, clause }) =>
        clause.sentence === first.clause.sentence &&
        draft.rules.some((rule) => rule === 'parallel/zh-respective' || rule === 'parallel/zh-compound'),
    )
  );
}

/** What a row may say of each thing before it: its part, its rate, held against another time. */
const PART =
  /^(?:比重|份额|占[^,]{1,12}|(?:同比|环比)?(?:[增降涨跌升减][速幅]|增长率)(?:[比较][^,]{0,10})?)$/u;

// 演出34.2万场、票房315.4亿元、观众1.11亿人次，比2019年同期增长121.0%、84.2%、188.5%
//                                                              ^^^^^^  ^^^^^  ^^^^^^
/** Do as many amounts stand in a row right before, joined by marks of a list, and no more? */
function isList(page: Page, first: Spot, count: number): boolean {
  const row = page.spots.slice(Math.max(0, first.index - count), first.index);
  return (
    row.length === count &&
    count > 1 &&
    row.every(
      ({ draft, clause, index }, i) =>
        clause.sentence === first.clause.sentence &&
        (draft.type ?? 'level') === 'level' &&
        draft.unit !== '%' &&
        (i === 0 ||
          /^[^,，。；;\uE004]{2,}$/u.test(
            page.view.slice(row[i - 1]?.end ?? 0, page.spots[index]?.start ?? 0),
          )),
    )
  );
}

// 接待游客765.85万人次，旅游综合收入达83.98亿元，同比分别增长52.2%和73.94%
//                                                 ^^^^      ^^^^^ ^^^^^^
export const backwards: Refiner = {
  name: 'parallel/zh-backwards',
  slot: 'indicator',
  about: 'Figures in a row behind 分别 with nothing named before them belong to the last figures, in order.',
  refine(scene) {
    const page = pageOf(scene);
    for (const run of runsOf(page)) {
      const [first] = run;
      if (first === undefined || first.draft.indicator !== null) continue;
      // 海南、内蒙古分别增长…: read already, by their names
      if (first.draft.rules.includes(respective.name)) continue;
      const front = frontOf(page, first);
      const own = trimTopic(page, front.start, front.end);
      const part = page.view.slice(own.start, own.end);
      // 占比依次为: the part of each.
      // 利润总额、净利润分别为4.51亿元和4.41亿元，增幅为26.6%和23.4%: as many as the row before
      const grow = run.every(({ draft }) => draft.type === 'growth');
      const each =
        front.each ||
        (grow && (isRow(page, first, run.length) || (part === '' && isList(page, first, run.length))));
      if (!each || (part !== '' && !PART.test(part))) continue;
      // 增速分别比规模以上工业快4.8和3.8个百分点: of two that have grown
      const points = first.draft.unit === 'pp' || first.draft.unit === 'bp';
      const mates: Spot[] = [];
      for (let i = first.index - 1; i >= 0 && mates.length < run.length; i--) {
        const mate = page.spots[i];
        if (mate === undefined || first.clause.sentence - mate.clause.sentence > 1) break;
        const { type } = mate.draft;
        if (
          mate.draft.indicator === null ||
          (type !== 'level' && type !== null && !(points && type !== 'change'))
        )
          continue;
        if (
          mates.some(
            (known) =>
              known.draft.indicator === mate.draft.indicator && known.draft.subject === mate.draft.subject,
          )
        )
          continue;
        mates.unshift(mate);
      }
      if (mates.length !== run.length) continue;
      run.forEach((spot, i) => {
        const mate = mates[i];
        if (mate === undefined) return;
        spot.draft.indicator = (mate.draft.indicator ?? '') + words(page, own.start, own.end);
        if (mates.some((each) => each.draft.subject !== mates[0]?.draft.subject)) spot.draft.subject = null;
        spot.draft.subject ??= mate.draft.subject;
        spot.draft.rules.push(backwards.name);
      });
    }
  },
};
