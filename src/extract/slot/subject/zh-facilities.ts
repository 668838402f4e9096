import type { Refiner } from '../../rule.ts';
import { addName, literal, pageOf, sortNames } from '../reading/zh-page.ts';
import { isCounted, isKindOfThing } from './zh-class.ts';
import { headOf } from './zh-head.ts';
import { isTaken, without, type Name } from './zh-name.ts';

const FACILITY =
  /^(?![各全这那已共该本我多某沿]|重点|上述|新建|新增|规模|国家级|省级|累计|现有|周边|部分|其他|大型|中小)(?:第\d{1,3}届|[\u3400-\u9fffA-Za-z“”「」"·]){1,14}?(?:国际机场|机场|动物园|植物园|海洋馆|博物馆|美术馆|图书馆|纪念馆|乐园|度假区|古镇|流域|灌区|盆地|平原|草原|经济带|城市群|都市圈|经济圈|油田|煤矿|林场|农场|大剧院|大桥|水库|派出所|海域|公园|景区|专业市场|批发市场|交易市场|博览会|药博会|进博会|广交会|服贸会|交易会|运动会|龙舟赛|马拉松|班列|高铁|隧道|电站|核电站|\d+号线(?:\S{0,2}延段)?|运载火箭|保税区|开发区|高新区|新区|产业园|工业园|科技园|生产基地|化工基地|基地|体育场|体育馆|步行街|中学|小学|幼儿园|养老院|法院|检察院|公安局|火车站|高铁站)(?=[\uE001\uE004\u3400-\u9fff,，])/u;

const WATERS =
  /^[\u3400-\u9fff]{2,3}(?:湖|港)(?=\uE001|水域|水面|湖区|货柜|集装箱|货物|吞吐|库容|面积|完成|保障|\d)/u;

/** 酒泉至湖南特高压直流工程 */
const ROUTE =
  /^[\u3400-\u9fff]{2,5}[至到—-][\u3400-\u9fff]{2,12}?(?:工程|铁路|高铁|公路|高速|专线|航线|管道|专列|线路)(?=[\uE001\uE004\u3400-\u9fff,，])/u;

/** 十四届全国人大二次会议, 第三届链博会开幕大会 */
const MEETING = /^第?[一二三四五六七八九十\d]{1,3}届[\u3400-\u9fff]{2,12}?(?:会议|大会|全会|峰会|论坛)/u;

// 新都国际机场保障航班6842架次；澄江湖水域面积…；中欧班列累计开行…
// ^^^^^^^^^^^^                      ^^^^^^                  ^^^^^^^^
export const facilityName: Refiner = {
  name: 'subject/zh-facility',
  slot: 'subject',
  about: 'A named airport, bridge, lake, market, fair, park or school at the head of a clause.',
  refine(scene) {
    const page = pageOf(scene);
    const found: Name[] = [];
    const dropped: { start: number; end: number }[] = [];
    for (const clause of page.clauses) {
      const start = headOf(page, clause);
      const text = page.view.slice(start, Math.min(clause.end, start + 26));
      const match = FACILITY.exec(text) ?? MEETING.exec(text) ?? WATERS.exec(text) ?? ROUTE.exec(text);
      if (match === null || /[的是有为达了占将经由从自]|旅客|游客|增长|完成|实现|建成/u.test(match[0]))
        continue;
      const end = start + match[0].length;
      if ((isTaken(page, start) && isTaken(page, end)) || isKindOfThing(match[0])) continue;
      if (isCounted(page, end)) continue;
      dropped.push({ start, end });
      found.push({
        start,
        end,
        kind: 'organisation',
        text: literal(page, start, end),
        rule: facilityName.name,
      });
    }
    page.names = without(page.names, dropped);
    for (const name of found) addName(page, name);
    sortNames(page);
  },
};
