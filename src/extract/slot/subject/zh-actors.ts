import type { Refiner } from '../../rule.ts';
import { addName, literal, pageOf, sortNames, type Clause, type Page } from '../reading/zh-page.ts';
import { doesBusiness } from './zh-company.ts';
import { headOf } from './zh-head.ts';
import { isTaken, without, type Name } from './zh-name.ts';
import { matchesIn } from '../reading/matches.ts';

// 元晶9月营收…，比亚迪去年销量…
// ^^^^            ^^^^^^
export const actorName: Refiner = {
  name: 'subject/zh-actor',
  slot: 'subject',
  about: 'A short name at the head of a clause before what only a company has: 营收, 净利, 股价, 公布财报.',
  refine(scene) {
    const page = pageOf(scene);
    const dropped: { start: number; end: number }[] = [];
    const found: Name[] = [];
    for (const clause of page.clauses) {
      const first = headOf(page, clause);
      // 云海集团旗下云准今日公布…: the one below is what is spoken of.
      const under = page.flat.slice(first, Math.min(clause.end, first + 14)).indexOf('旗下');
      const start = under > 0 ? first + under + 2 : first;
      if (isTaken(page, start) || isTaken(page, start + 1)) continue;
      const head =
        /^([A-Za-z][\w.&-]{0,18}|[\u3400-\u9fff][\u3400-\u9fffA-Za-z-]{1,7}?)(?:\d{4}|-[A-Z]+)?(?=[\uE001\uE003]|(?<=[A-Za-z])[的则]|营收|营业收入|净利|归母|毛利率|股价|市值|每股|纯利|溢利|公布|发布|披露|宣布|单季|自结|第[一二三四]季|财报)/u.exec(
          page.view.slice(start, Math.min(clause.end, start + 28)),
        );
      const name = head?.[1];
      if (head === null || name === undefined || NOT_ACTOR.test(name)) continue;
      const rest = page.view.slice(start + head[0].length, clause.end);
      if (!doesBusiness(rest) && !(under > 0 && /营收|业绩|财报|法说会/u.test(rest))) continue;
      if (start > first) dropped.push({ start: first, end: start });
      found.push({
        start,
        end: start + name.length,
        kind: 'organisation',
        text: literal(page, start, start + name.length),
        rule: actorName.name,
      });
      if (name.endsWith('业')) found.push(...tradesBehind(page, clause));
    }
    page.names = without(page.names, dropped);
    for (const name of found) addName(page, name);
    sortNames(page);
  },
};

/** 玻璃陶瓷业则衰退两成三: a trade, and how it went. */
const TRADE =
  /^([\u3400-\u9fff]{1,8}业)[则也仍均更亦]?(?:同样|同步|分别)?(?:[年月季][增减]|成长|衰退|增长?|减少?|升|跌|下[滑降]|上升)[了逾约近达]{0,2}\uE004/u;

// 航运业营收年增逾五成，玻璃陶瓷业则衰退两成三
//                       ^^^^^^^^^^
/** The trades in the clauses of a sentence behind one whose takings were told. */
function tradesBehind(page: Page, first: Clause): Name[] {
  const found: Name[] = [];
  for (const clause of page.sentences[first.sentence]?.clauses ?? []) {
    if (clause.start <= first.start) continue;
    const start = headOf(page, clause);
    const name = TRADE.exec(page.view.slice(start, Math.min(clause.end, start + 24)))?.[1];
    if (name === undefined || isTaken(page, start)) continue;
    const end = start + name.length;
    found.push({ start, end, kind: 'organisation', text: literal(page, start, end), rule: actorName.name });
  }
  return found;
}

const NOT_ACTOR =
  /^(?:新台币|台币|人民币|[美日欧港澳加英韩][元币圆镑]|距离|相较|相比|[茲兹谨并]|力争|争取|确保|力求|努力|旨在|志在|计划|规划|打算|目标|希望|期望|有望|直到|等到|我们|咱们|他们|[QH][1-4]$|公布|披露|宣布|发布|透露|公告|通报|预告|发表|表示|指出|强调|坦言|直言|认为|补充|回应)|^同[创步比环样]|^(?:[货客空海]运|本业|业外|[单同]店|线[上下]|国内外|[内外][销贸]|电商|云端|广告|游戏|金融|保险|电信|固网|行动|宽频|手机|平板|电脑|笔电|伺服器|服务器|晶片|芯片|面板|零售|批发|餐饮|旅游|酒店|地产|物业|租金|利息|手续费|佣金|非利息|投资|贸易|制造|代工|封测|消费|工业|车用|通讯|网通|家电|食品|饮料|药品|医疗|教育|票务|门票|票房|航班|机队|车队|会员|用户|订阅|授权|专利|[园厂校景院社]区|基准|门店|超市|卖场|业者|[厂店]商|店家|[台陆日美韩外]厂|外商|同业|客户|产线|新厂|旧厂|门诊|住院|DRAM|NAND|NOR|HBM|PC|NB|AI|LED|OLED|LCD|PCB|ABF|IC|EV|SUV|MPV|GPU|CPU|ASIC|SSD|TV|VR|AR|IoT|EPS|ARPU|GDP|CPI|PPI|PMI|ESG|ETF|REITs|FDI|IPO|ICT|APP|SaaS)$|[恒沪深道纳国科台期]指|指数|大[盘市]|[个类]股|[股期汇债楼车]市|北水|[高低多少优快慢]于|于$|计及|营业|经营|除税|税[前后]|毛利|公认|准则|会计|同期|归母|归属|归于|经调整|摊薄|稀释|[息单受由按截为是有占和与的该各全]|整体|总体|综合|平均|报告|基础|核心|经常性|拥有人|中期|末期|盘后|盘中|股票|权益|股东|资产|实现|完成|累计|合并|其中|同时|此外|另外|而且|预计|预期|预估|估计|可望|看好|营收|净利|同比|环比|增长|下降|董事会|扭转|带动|拉动|摆脱|结束|延续|保持|创下|刷新|抵[消销]|反映|维持|不及|[总本其这分年月季日不也已均将对在从第前后近首]|当期|期内|公司|集团|企业|行业|产业|市场|板块|上市|业务|产品|国内|规模|初步|数据|统计|随着|值得|得益|[上下]|主要|主营/u;

const CODED =
  /^([\u3400-\u9fffA-Za-z][\u3400-\u9fffA-Za-z·-]{1,19})\((?:[^()]{0,12}\d{4,6}|[^()]{0,4}(?:代码|代号|下称|简称|股票|证券)[^()]{0,24}|[^()]{0,10}\.(?:SH|SZ|HK|US|TW|O|N)[^()]{0,10}|[\dX]{4,6})\)/u;

/** 重磅股腾讯, 芯片设计龙头联发科: of which kind the one is. */
const KIND_OF_SHARE =
  /^[\u3400-\u9fff]{1,8}?(?:(?<!个)股(?![份票价东权市])|龙头|巨头|一哥|大厂|厂商?|商|业者|公司|企业|集团旗下|旗下)(?=[\u3400-\u9fffA-Za-z-]{2,10}\()/u;
/** 单日买超力积电(6770): what is traded, behind who trades how much. */
const TRADED = /[买卖]超|[增减]持|买[入进]|卖出|[加减]码|[是为有被遭的]/u;

// 太平绅行(01998)公布…；海岳集团(600988.SH)
// ^^^^^^^^               ^^^^^^^^
export const codedName: Refiner = {
  name: 'subject/zh-stock-code',
  slot: 'subject',
  about: 'What stands before a stock code, or before 下称 in brackets, is a company.',
  refine(scene) {
    const page = pageOf(scene);
    for (const clause of page.clauses) {
      const head = headOf(page, clause);
      const start = head + (KIND_OF_SHARE.exec(page.flat.slice(head, head + 16))?.[0].length ?? 0);
      const match = CODED.exec(page.flat.slice(start, Math.min(page.flat.length, start + 52)));
      if (match?.[1] === undefined || isTaken(page, start) || TRADED.test(match[1])) continue;
      const end = start + match[1].length;
      addName(page, {
        start,
        end,
        kind: 'organisation',
        text: literal(page, start, end),
        rule: codedName.name,
      });
    }
    sortNames(page);
  },
};

/** Before 以 it is how something ranks, not who: 其次是, 产量以. */
const NOT_RANKED =
  /[的是有为等即,，]|^(?:其[次中后它]|第[一二三四五]|[并且则而]|分别|依次)|(?:[产销总金]|出货|交付|装机|装车|票房|收入|营收|产值)[量额值]?$/u;

// 另一家以35.9GWh位列第三
// ^^^^^^
export const rankedName: Refiner = {
  name: 'subject/zh-ranked',
  slot: 'subject',
  about: 'What stands before 以 and a number that it ranks with: 海岳能源以35.9GWh位列第三.',
  refine(scene) {
    const page = pageOf(scene);
    for (const clause of page.clauses) {
      const start = headOf(page, clause);
      if (isTaken(page, start)) continue;
      const name =
        /^([A-Za-z\u3400-\u9fff][\u3400-\u9fffA-Za-z &.-]{1,11}?)(?:[则仍也]|再次|继续|依旧)?(?:以|凭借)[约近逾超]?\uE004+(?:[^\uE004,，;；]{0,8}[、和及]\uE004+)?[^\uE004,，;；]{0,12}?(?:[,，][^\uE004]{0,4})?(?:[位名分暂并]列|位居|居[首次前第于]|排[名在行第]|列第|夺冠|领[跑先]|[稳高]居|紧随)/u.exec(
          page.view.slice(start, Math.min(page.view.length, start + 60)),
        )?.[1];
      if (name === undefined || NOT_RANKED.test(name)) continue;
      const end = start + name.length;
      addName(page, {
        start,
        end,
        kind: 'organisation',
        text: literal(page, start, end),
        rule: rankedName.name,
      });
    }
    sortNames(page);
  },
};

// 三大法人买超468亿元，其中外资卖超204亿元、投信买超32亿元
// ^^^^^^^^                  ^^^^                  ^^^^
const TRADER =
  /(?<=^|[,，、;；。:：元股张点中和及]|合计|唯独|只有|反观)(?:三大法人|外资及陆资|外资|陆资|投信|自营商|官股券商|八大公股|公股行库|国家队|北水|北上资金|北向资金|南下资金|南向资金|主力资金|融资客|散户|内资)(?=(?:[却仍则续再转日天周月一二三四五六七八九\d也亦连昨今单上本,，狠]|合计|共计?|反手|转为|由[买卖]转[买卖]|累计|全日|同步|一口气|大[幅举砍买卖]|持续|依旧|成交){0,6}(?:站[在回上][买卖]方|净?(?:买入|卖出|流入|流出)|[买卖]超|[加减]码|[大狂狠]?[砍倒敲扫抛吸]|出脱|提款|调节|回补|布局))/gu;

export const traderName: Refiner = {
  name: 'subject/zh-trader',
  slot: 'subject',
  about: 'Who buys and sells on a market, for the clause they stand in.',
  refine(scene) {
    const page = pageOf(scene);
    for (const match of matchesIn(page.flat, TRADER)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isTaken(page, start)) continue;
      addName(page, { start, end, kind: 'actor', text: literal(page, start, end), rule: traderName.name });
    }
    // 外資賣超5.18億元、自營商33.62億元: those in a row with one who trades
    if (page.names.some(({ rule }) => rule === traderName.name))
      for (const match of matchesIn(page.view, TRADER_IN_ROW)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (isTaken(page, start)) continue;
        addName(page, { start, end, kind: 'actor', text: literal(page, start, end), rule: traderName.name });
      }
    sortNames(page);
  },
};

const TRADER_IN_ROW =
  /(?<=[、和及与,，])(?:外资及陆资|外资|陆资|投信|自营商|官股券商|八大公股|内资|散户)(?=[约近逾超则为]?\uE004)/gu;
