import type { Refiner } from '../../rule.ts';
import { institutions } from '../../locale/zh-institutions.ts';
import { lexicon, type Lexicon } from '../reading/lexicon.ts';
import {
  addName,
  clauseAt,
  literal,
  nameIndex,
  pageOf,
  sortNames,
  TIME,
  type Clause,
  type Page,
} from '../reading/zh-page.ts';
import { behindVerbs } from '../reading/zh-doing.ts';
import { isCounted, isKindOfThing } from './zh-class.ts';
import type { Name } from './zh-name.ts';
import { headOf } from './zh-head.ts';
import { matchesIn } from '../reading/matches.ts';

/** How far a name may reach. */
const LONGEST = 18;

const institution = lexicon([[true, institutions]]);

/** What no name holds: verbs, marks, other slots. */
const STOP =
  /[的是有为了占将等经由从自、:：;“”"「」《》,，。\uE001-\uE004]|达(?=[\uE004到约近逾超成至])|增长|下降|上升|减少|完成|实现|建成|新增|累计|拥有|数量|平均|同比|环比/u;

/** 超市数量, 酒店业, 高校毕业生: the word names a kind, not one of them. */
const kindBehind = lexicon<true>([
  [
    true,
    `生 业 类 们 数 总 均 车 票 卡 货品 商品 行业 产业 市场 毕业 学生 教师 用户 会员 消费 零售 客房 床位 平均 建设 经营 入住 房价 企业 机构 门店 经济 设施 资源 改造 周边 人员 从业`,
  ],
]);

/** 三家超市, 各类学校, 全市高校: one of a kind is not named. */
const kindBefore = lexicon<true>([
  [
    true,
    `一 二 三 四 五 六 七 八 九 十 两 几 多 每 各 某 该 本 这 那 此 其 全 双 所有 部分 其他 其它 大型 中小 小型 许多 不少 上述 新建 重点 普通 公办 民办 传统 规模以上 国内 海外 境外 城乡 农村 乡镇 周边 附近`,
  ],
]);

// 英雄体育俱乐部日前公布…；陇北电网新能源发电量186.4亿千瓦时
// ^^^^^^^^^^^^^^            ^^^^^^^^
export const institutionName: Refiner = {
  name: 'subject/zh-institution',
  slot: 'subject',
  about: 'A club, a works, a school, a station by what its name ends with, at the head of a clause.',
  refine(scene) {
    const page = pageOf(scene);
    const found: Name[] = [];
    const kinds: Name[] = [];
    const dropped = new Set<Name>();
    for (const clause of page.clauses) {
      const start = headOf(page, clause);
      // A place the name begins with stays; a name that is more than a place has been read already.
      const first = nameIndex(page, start);
      const named = page.names[first];
      if (named?.start === start && named.kind !== 'place') continue;
      const end = institutionEnd(page, clause, start);
      if (end === 0 || kindBefore.at(page.flat, start) !== null) continue;
      if (isKindOfThing(page.flat.slice(start, end))) {
        // 公立医院: spoken of when nobody else is
        if (page.named.indexOf(1, start) < 0 || page.named.indexOf(1, start) >= end)
          kinds.push({
            start,
            end,
            kind: 'kind',
            text: literal(page, start, end),
            rule: institutionName.name,
          });
        continue;
      }
      // The names inside: a few, for what it may reach is short.
      const inside: Name[] = [];
      for (let i = first; (page.names[i]?.start ?? Infinity) < end; i++) {
        const name = page.names[i];
        if (name !== undefined) inside.push(name);
      }
      if (inside.some((name) => name.end > end)) continue;
      // 桐溪镇老街: the place stays, for 全镇 further on.
      for (const name of inside) if (name.kind !== 'place') dropped.add(name);
      found.push({
        start,
        end,
        kind: 'organisation',
        text: literal(page, start, end),
        rule: institutionName.name,
      });
    }
    page.names = page.names.filter((name) => !dropped.has(name));
    for (const name of found) addName(page, name);
    page.names.push(...kinds);
    sortNames(page);
  },
};

/** Where the last institution that begins at a place ends; 0 when none does. */
function institutionEnd(page: Page, clause: Clause, start: number): number {
  const stop = Math.min(clause.end, start + LONGEST);
  const before = page.view.slice(start, stop);
  const limit = start + (STOP.exec(before)?.index ?? before.length);
  for (let end = limit; end >= start + 3; end--) {
    const hit = institution.before(page.view, end, start);
    // At least two characters of its own: 临江酒店, not 大酒店.
    if (
      hit !== null &&
      // 发放高校助学金: what is done to them
      ((hit.start >= start + 2 && behindVerbs(page.view, start, hit.start) < hit.start) ||
        /^(?:特区|联邦)政府$/u.test(hit.word)) &&
      kindBehind.at(page.view, end) === null &&
      !isCounted(page, end)
    )
      return end;
  }
  return 0;
}

/** What only somebody does who has a name: told of institutions, companies, places, products. */
const ACTS = lexicon<true>([
  [
    true,
    `推出 发表 砍掉 卖出 售出 开售 获颁 夺得 勇夺 揭牌 更名 停产 停工 复产 投建 扩产 减产 涨价 降价 提价 公布 披露 宣布 发布 公告 通报 录得 交出 预告 自结 计划 拟 力争 争取 斥资 耗资 募资 筹资 融资 裁员 派息 分红 上市 挂牌 开业 开馆 开园 开张 投产 投用 通车 通航 首航
     冲刺 闯关 递表 过会 登陆 重返 跻身 位居 位列 排名 退居 反超 稳居 蝉联 登顶 扭亏 预亏 预盈 预增 中签 回归 启动 启用 易主 退市 停牌 复牌 除权 除息 填息 配息 配股
     召开法说 召开股东 召开董事 召开发布 召开记者 召开新闻 召开业绩 举行法说 举行股东 举行董事 举行发布 举行记者 举行新闻 举行业绩
     搭载 配备 采用 内置 支持 售价 起售 接待 迎来 承接 承办 举办 录取 招收 交付 下线 出货 产销 营收 净利 股价 市值 成交 中标 签下 签约 收购 并购 入股 增持 减持 回购
     现有 共有 设有 建有 开设 占地 雇用 雇有 聘用 运营 管理 养殖 种植 栽种 出栏 年产 日产 月产 年产值 总投资`,
  ],
]);

/** What nobody but a company or an office does. */
const LAUNCHES = lexicon<true>([
  [true, '推出 发布 发表 公布 披露 宣布 公告 斥资 募资 开售 揭牌 更名 召开法说 举行法说 召开股东 举行股东'],
]);

/** Between the name and what it does. */
const ADVERBS = lexicon<true>([
  [
    true,
    `${TIME} 日前 近日 昨日 今日 昨天 今天 今早 今晨 昨晚 上周 本周 周一 周二 周三 周四 周五 周末 本月 上月 最近 近期 刚刚 已 已经 曾 也 还 又 再 仍 正 正在 将 则 便 就 再度 再次 依旧 仍然 同期 全年 上半年 下半年 单季 首次 首度 目前 现时 一举 累计 共 总共 方面`,
  ],
]);

/** What anybody or anything is called that has no name of its own. */
const common = lexicon<true>([
  [
    true,
    `企业 公司 集团 机构 行业 产业 市场 部门 单位 人员 人士 农民 居民 市民 村民 学生 员工 工人 消费者 用户 客户 游客 旅客 乘客 患者 专家 学者 家庭 农户 商家 厂商 车企 品牌 产品 平台 项目 工程 中心 技术 领域 房 宅 楼 盘 粮 麦 稻 豆 菜 果 药 烟 棉 猪 牛 羊 禽 鸡 鸭 鱼 虾 股 债 煤 钢
     者 员 们 民 量 额 率 价 值 数 费 款 金 期 年 月 日 度 性 化 种 类 级 次 项 个 位 件 街区 景区 园区 社区`,
  ],
]);

/** What no name begins with. */
const noName = lexicon<true>([
  [
    true,
    `一 二 三 四 五 六 七 八 九 十 两 几 多 每 各 某 该 本 这 那 此 其 全 双 另 同 当 之 与 和 及 或 在 从 由 对 把 被 给 向 到 于 以 因 为 如 若 虽 但 而 且 并 则 已 正 将 可 能 应 须 要 会 想 就 也 还 又 再 仍 更 最 很 太 不 没 无 未 非 上 下 前 后 内 外 新 旧 大 小 今 昨 明 去 近 早 晚
     回购 收购 并购 投资 融资 裁员 扩产 减产 增产 增持 减持 招聘 派息 分红 重组 发行 研发 生产 销售 采购 合作 培训 激励 退休 行动 合并 单月 单季 单日 自结 当期 本期 期内 首季 次季 末季 合计 总计 归母 归属 扣非 经调整 基本 营业 主营 综合 稀释 摊薄 股东 税前 税后 中期 末期 人均 户均 日均 月均 年均 合同 单位 规模 国有 民营 进口 出口 实物 网上 房地产 社会 城镇 农村 居民 商品 二手 一手 住宅 写字
     基准 指标 意向 签约 参展 到场 观众 现场 线上 线下 展商 首日 首周 单店 同店 合约 公司 集团 企业 我们 他 她 它 老 县里 市里 省里 镇里 村里 乡里 区里 镇上 村上 岛上 厂里 店里 园里 校里 院里 馆里 港里 社里 队里 厂内 店内 园内 校内 院内 馆内 站内 行政 消费者 官方 组委 选委 招股 年报 财报 股价 市值 该 周边 现场 部分
     截至 截止 力争 争取 确保 力求 努力 旨在 志在 有望 目前 根据 按照 据 经 随着 通过 关于 平均 总体 整体 累计 合计 预计 首 数据 报告 计划 规划 方案 意见 办法 通知 会议 活动 \uE001 \uE002 \uE003 \uE004`,
  ],
]);

// 星曜X9新机搭载…；老白茶今年计划新开30家门店
// ^^^^^^^^^^      ^^^^^^
export const agentName: Refiner = {
  name: 'subject/zh-agent',
  slot: 'subject',
  about: 'A short unknown name at the head of a sentence before what only somebody with a name does.',
  refine(scene) {
    const page = pageOf(scene);
    for (const { clause, first, start } of openingsOf(page)) {
      if (page.named[start] === 1 || noName.at(page.view, start) !== null) continue;
      const end = agentEnd(page, clause, start, first ? ACTS : LAUNCHES);
      // 云海集团旗下云准: the one below is who acts
      if (end === 0 || page.flat.slice(start, end).includes('旗下')) continue;
      addName(page, {
        start,
        end,
        kind: 'organisation',
        text: literal(page, start, end),
        rule: agentName.name,
      });
    }
    sortNames(page);
  },
};

/** The first clause of a sentence, and those behind a time or a place that only sets the scene: 在展厅里，… */
function openingsOf(page: Page): { clause: Clause; first: boolean; start: number }[] {
  const found: { clause: Clause; first: boolean; start: number }[] = [];
  for (const { clauses } of page.sentences) {
    for (const clause of clauses) {
      const start = headOf(page, clause);
      found.push({ clause, first: clause === clauses[0], start });
      if (start < clause.end && !SCENE.test(page.view.slice(start, clause.end))) break;
    }
  }
  return found;
}

const SCENE =
  /^(?:[在于随自受从由据按当每]|经过|面对|为了|作为|走进|来到|除了)[^\uE004]*$|^[^\uE004]{2,16}(?:期间|之际|之后|以来|当天|当日|现场|[上中下前后里内时])$/u;

/** Where a name before an act ends; 0 when there is none. */
function agentEnd(page: Page, clause: Clause, start: number, what: Lexicon<true>): number {
  const stop = Math.min(clause.end, start + 10);
  for (let end = start + 2; end <= stop; end++) {
    const word = page.view.slice(start, end);
    if (STOP.test(word)) return 0;
    if (!acts(page.view, end, clause.end, what)) continue;
    if (/^[\u3400-\u9fff]{1,4}[部局署厅]/u.test(word) || isKindOfThing(word)) return 0;
    return common.before(page.view, end, start) === null ? end : 0;
  }
  return 0;
}

function acts(view: string, from: number, to: number, what: Lexicon<true>): boolean {
  for (let at = from; at < to;) {
    const act = what.at(view, at, to);
    // 粮食种植面积: a noun, nobody's act
    if (act !== null) return !view.startsWith('面积', act.end);
    const adverb = ADVERBS.at(view, at, to);
    if (adverb === null) return false;
    at = adverb.end;
  }
  return false;
}

// 甘泉、平陵、洛溪三市新建商品住宅均价分别为…
// ^^^^  ^^^^  ^^^^
const LISTED =
  /((?:[\u3400-\u9fff]{2,6}、){1,7})([\u3400-\u9fff]{2,6}?)(?=[两二三四五六七八九十][省市县区州国地镇村乡岛港城校])/gu;

export const listedPlaces: Refiner = {
  name: 'subject/zh-listed-places',
  slot: 'subject',
  about: 'Places told one after the other and counted behind: 甘泉、平陵、洛溪三市.',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of matchesIn(page.view, LISTED)) {
      let at = match.index;
      for (const part of match[0].split('、')) {
        if (page.named[at] !== 1 && !/^[比较与和同在从对向]/u.test(part))
          addName(page, {
            start: at,
            end: at + part.length,
            kind: 'place',
            text: literal(page, at, at + part.length),
            rule: listedPlaces.name,
          });
        at += part.length + 1;
      }
    }
    for (const match of matchesIn(page.view, COMPASS)) {
      let at = match.index;
      const kind = match[0].endsWith('地区') ? '部地区' : '部';
      for (const part of match[0].split(/[、和]/u)) {
        if (page.named[at] !== 1)
          addName(page, {
            start: at,
            end: at + part.length,
            kind: 'place',
            text: literal(page, at, at + part.length) + (part.includes('部') ? '' : inScriptOf(page, kind)),
            rule: listedPlaces.name,
          });
        at += part.length + 1;
      }
    }
    sortNames(page);
  },
};

// 东、中、西部地区分别下降…
const COMPASS = /[东中西](?:部?[、和](?:东北|[东中西南北])){1,3}部(?:地区)?/gu;

const inScriptOf = (page: Page, kind: string): string =>
  page.scene.lang === 'zh-Hant' ? kind.replace('区', '區') : kind;

/** Kinds of undertakings and works that a quoted name follows. */
const NAMED_KIND =
  /^[\u3400-\u9fff]{0,8}(?:平台|品牌|企业|公司|银行|网站|机构|应用|软件|游戏|节目|影片|电影|连锁|车企|药企|餐厅|酒店|民宿|书店|团队|项目|工程|商家|[店厂船号队]|基金|协会|中心)["“「『]([^"“”「」『』\uE001-\uE004]{2,12})["”」』]/u;

// 网约车平台“嗖达”今年第三季度订单量…
//              ^^^^
export const quotedName: Refiner = {
  name: 'subject/zh-quoted-name',
  slot: 'subject',
  about: 'A name in quotation marks behind what kind of undertaking or work it is, at the head of a clause.',
  refine(scene) {
    const page = pageOf(scene);
    for (const clause of page.clauses) {
      const start = headOf(page, clause);
      const match = NAMED_KIND.exec(page.view.slice(start, Math.min(clause.end, start + 30)));
      if (match?.[1] === undefined) continue;
      const end = start + match[0].length;
      page.names = page.names.filter((name) => name.end <= start || name.start >= end);
      addName(page, {
        start,
        end,
        kind: 'organisation',
        text: literal(page, end - 1 - match[1].length, end - 1),
        rule: quotedName.name,
      });
    }
    sortNames(page);
  },
};

// 受访者中想留在本地的只有四成七
// ^^^^^^
export const asked: Refiner = {
  name: 'subject/zh-asked',
  slot: 'subject',
  about: 'Those who were asked are who their answers are about: 受访者, 受访企业.',
  refine(scene) {
    const page = pageOf(scene);
    for (const clause of page.clauses) {
      const start = headOf(page, clause);
      const length = /^(?:受访|被调查)(?:者|的?[\u3400-\u9fff]{2,3}?)(?=[中里,，\uE004])/u.exec(
        page.view.slice(start, Math.min(page.view.length, start + 10)),
      )?.[0].length;
      if (length === undefined || page.named[start] === 1) continue;
      const end = start + length;
      addName(page, { start, end, kind: 'actor', text: literal(page, start, end), rule: asked.name });
    }
    sortNames(page);
  },
};

/** Who comes to a place is counted there: 访港旅客, 访澳旅客. */
const COMING =
  /[访来抵留赴在]([港澳])(?=旅客|游客|人次|人士|内地|遊客|观光|消费)|[访来抵]([台日韩泰华])(?=旅客|游客|人次|人数|观光|旅游|消费|的?外国|\d)/gu;
/** By a character of its name, the place as each script writes it. */
const COMING_TO: Readonly<Record<string, readonly [string, string]>> = {
  港: ['香港', '香港'],
  澳: ['澳门', '澳門'],
  台: ['台湾', '台灣'],
  日: ['日本', '日本'],
  韩: ['韩国', '韓國'],
  泰: ['泰国', '泰國'],
  华: ['中国', '中國'],
};

// 内地访港旅客录92.1万人次
//       ^ 香港
export const comers: Refiner = {
  name: 'subject/zh-comers',
  slot: 'subject',
  about: 'Those who come to a place are counted for the place: 访港旅客 for Hong Kong.',
  refine(scene) {
    const page = pageOf(scene);
    const found: Name[] = [];
    const taken = new Uint8Array(page.flat.length);
    for (const match of matchesIn(page.flat, COMING)) {
      const text = COMING_TO[match[1] ?? match[2] ?? '']?.[scene.lang === 'zh-Hant' ? 1 : 0];
      const clause = clauseAt(page, match.index);
      if (text === undefined || clause === undefined) continue;
      const start = headOf(page, clause);
      // 内地访港旅客: not of where they come from
      taken.fill(1, start, match.index + 1);
      // The words stay in the series: 访港旅客.
      found.push({ start, end: match.index + 2, kind: 'anaphor', text, rule: comers.name });
    }
    if (found.length === 0) return;
    page.names = page.names.filter((name) => !taken.subarray(name.start, name.end).includes(1));
    page.names.push(...found);
    sortNames(page);
  },
};

const SEASON =
  /(?:春节|国庆|五一|暑期|贺岁|端午|中秋|元旦|清明|跨年|情人节|双十一|双11|618|圣诞)(?:电影)?档/gu;

// 2024年春节档总票房80.2亿元
//       ^^^^^^
export const season: Refiner = {
  name: 'subject/zh-season',
  slot: 'subject',
  about: 'The season of a trade: 春节档, 暑期档.',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of matchesIn(page.flat, SEASON)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (page.named[start] === 1) continue;
      addName(page, { start, end, kind: 'market', text: literal(page, start, end), rule: season.name });
    }
    sortNames(page);
  },
};
