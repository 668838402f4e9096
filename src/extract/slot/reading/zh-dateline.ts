/** What a dateline or a byline in brackets names: who sent the news, who wrote it. */
const SENDER = /记者|编译|编辑|通讯员|特派员|报[导道]|[社网报电讯]|中心|彭博|路透|法新/u;
const OPEN = '([【〔[';
const CLOSE = ')]】〕]';
const LONGEST = 60;

/** Behind 电 it is electricity: 9月30日电力负荷. */
const NO_POWER = '电(?![力价站商动子网影池信视话能器量厂缆梯竞煤解源压])';

const WIRES: readonly RegExp[] = [
  // 新华社北京5月10日电, 中新网5月10日电, 北京7月16日电, 经济日报北京10月18日讯
  new RegExp(
    `^据?[\\u3400-\\u9fff]{0,14}(?:\\d{1,2}月)?\\d{1,2}日(?:${NO_POWER}|专电|综合电|讯|专讯)[:：]?`,
    'u',
  ),
  // 本报讯, 证券时报网讯, 新京报贝壳财经讯, 智通财经APP讯, 每经AI快讯, 央视网消息
  /^[\u3400-\u9fff]{1,10}?(?:[报刊网台社]|财经|新闻|通讯|[A-Za-z]{1,4}(?:公司)?)(?:综合|快)?讯(?![息号])[:：]?/u,
  /^[\u3400-\u9fff]{2,8}(?:[报台社]|(?<!官)网|新闻|客户端)消息(?=[,，:：\s(（])[:：]?/u,
  // 格隆汇8月20日丨
  /^[\u3400-\u9fff]{2,6}(?:\d{1,2}月)?\d{1,2}日[丨|｜]/u,
  // 路透东京10月1日 -
  /^(?:路透|彭博|法新社?|美联社)[\u3400-\u9fff]{0,6}\d{1,2}月\d{1,2}日 ?-{1,2}/u,
  // 本报记者某某/台北报导, 经济日报/ 记者某某/台北即时报导, 财经中心/某某报导, 综合报导
  /^(?:[\u3400-\u9fff]{2,6}[/／] ?)?(?:本报|本刊|本社|[\u3400-\u9fff]{2,6}[报社])?记者[\u3400-\u9fff、]{2,12}[/／][\u3400-\u9fff]{2,8}?(?:电|报[导道])[:：]?/u,
  /^[\u3400-\u9fff]{2,6}中心[/／][\u3400-\u9fff]{2,8}?报[导道][:：]?/u,
  /^综合报[导道](?:[/／][\u3400-\u9fff]{2,6}报[导道])?(?=\s)/u,
  // 钜亨网记者某某 台北2024-08-15 14:20
  /^[\u3400-\u9fffA-Za-z]{2,8}(?:记者|编译|编辑)[\u3400-\u9fff]{2,4} [\u3400-\u9fff]{2,4} ?\d{4}[-/]\d{2}[-/]\d{2}(?: \d{2}:\d{2})?/u,
  // 某某新闻 2024-10-08 10:11:11 记者 某某 报导
  /^[\u3400-\u9fffA-Za-z]{2,12} \d{4}[-/]\d{2}[-/]\d{2}(?: [\d:]{5,8})? 记者 ?[\u3400-\u9fff]{2,4} ?报[导道]/u,
];

// （中央社记者张建中新竹10日电）台积电公布…；新华社北京1月1日电（记者王某）国家统计局…
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
/** Length of the dateline that a sentence begins with: where, when and by whom the news was written. Zero for none. */
export function datelineLength(flat: string, start: number): number {
  let at = start;
  for (let steps = 0; steps < 3; steps++) {
    const rest = flat.slice(at, at + LONGEST);
    const length = bracketLength(rest, at > start) || wireLength(rest);
    if (length === 0) break;
    at += length;
    while (/^[\s:：-]$/u.test(flat.charAt(at)) || (at > start && flat.charAt(at) === ',')) at++;
  }
  return at - start;
}

function wireLength(text: string): number {
  for (const wire of WIRES) {
    const length = wire.exec(text)?.[0].length;
    if (length !== undefined) return length;
  }
  return 0;
}

/** A byline in brackets of any kind, or a dateline in those of a title; behind a dateline, any bracket. */
function bracketLength(text: string, behind: boolean): number {
  const first = text.charAt(0);
  if (first === '《') return /^《[^《》]{2,16}(?:[专快通]讯|[日社]电|要闻)》/u.exec(text)?.[0].length ?? 0;
  if (first === '' || !OPEN.includes(first)) return 0;
  const close = [...text].findIndex((char) => CLOSE.includes(char));
  const inner = text.slice(1, close);
  return close > 2 && (SENDER.test(inner) || (behind && !/\d/u.test(inner))) ? close + 1 : 0;
}
