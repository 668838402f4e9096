/** What a dateline or a byline in brackets names: who sent the news, who wrote it. */
const SENDER = /记者|编译|编辑|通讯员|特派员|报[导道]|[社网报电讯]|中心/u;
const OPEN = '([【〔[';
const CLOSE = ')]】〕]';
const LONGEST = 60;

// 新华社北京5月10日电, 中新网5月10日电, 本报讯, 证券时报网讯
const WIRE =
  /^(?:据?[\u3400-\u9fff]{0,6}(?:[社网網报報台]|本刊)[\u3400-\u9fff]{0,10}(?:\d{1,2}月)?\d{1,2}日(?:电|专电|讯)|(?:本[报刊网台]|[\u3400-\u9fff]{2,6}[报网社])(?:综合)?[讯訊]|(?:本报|本刊|本社|[\u3400-\u9fff]{2,6}[报社])?记者[\u3400-\u9fff、]{2,12}[/／][\u3400-\u9fff]{2,8}?(?:电|报[导道])|[\u3400-\u9fff]{2,6}中心[/／][\u3400-\u9fff]{2,8}?报[导道])[:：]?/u;

// （中央社记者张建中新竹10日电）台积电公布…；新华社北京1月1日电（记者王某）国家统计局…
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
/** Length of the dateline that a sentence begins with: where, when and by whom the news was written. Zero for none. */
export function datelineLength(flat: string, start: number): number {
  let at = start;
  for (let steps = 0; steps < 3; steps++) {
    const rest = flat.slice(at, at + LONGEST);
    const length = bracketLength(rest) || (WIRE.exec(rest)?.[0].length ?? 0);
    if (length === 0) break;
    at += length;
    while (/^[\s:：]$/u.test(flat.charAt(at))) at++;
  }
  return at - start;
}

/** A byline in brackets of any kind. */
function bracketLength(text: string): number {
  if (!OPEN.includes(text.charAt(0)) || text === '') return 0;
  const close = [...text].findIndex((char) => CLOSE.includes(char));
  return close > 2 && SENDER.test(text.slice(1, close)) ? close + 1 : 0;
}
