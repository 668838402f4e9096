/** Particles and generic words that make two names of things no more alike. */
const EMPTY = /[的之与與和及、“”"'（）()\s]/gu;

/**
 * How alike two names of what is measured are, 0–1: the share of the shorter one's characters (words, for Latin script)
 * that the longer one has too. 年交易额 and 大数据交易年总额 are alike; 产量 and 出口额 are not.
 */
export function likeness(a: string | null, b: string | null): number {
  const [x, y] = [piecesOf(a), piecesOf(b)];
  const [short, long] = x.size <= y.size ? [x, y] : [y, x];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const piece of short) if (long.has(piece)) shared += 1;
  return shared / short.size;
}

function piecesOf(words: string | null): Set<string> {
  const plain = (words ?? '').toLowerCase();
  const latin = plain.match(/[a-z0-9]+/g) ?? [];
  const han = plain.replace(/[a-z0-9]+/g, '').replace(EMPTY, '');
  return new Set([...latin, ...han]);
}

/** The longest beginning that all names share: 新能源汽车 of 新能源汽车产量, 新能源汽车销量. */
export function commonStart(names: readonly string[]): string {
  const [first = '', ...rest] = names;
  let length = first.length;
  for (const name of rest) {
    let i = 0;
    while (i < length && i < name.length && name.charAt(i) === first.charAt(i)) i += 1;
    length = i;
  }
  const start = first.slice(0, length);
  // Never cut a Latin word in two.
  const cut = names.some((name) => /^[a-z]/i.test(name.slice(length)));
  let keep = start.length;
  while (cut && keep > 0 && /[a-z]/i.test(start.charAt(keep - 1))) keep -= 1;
  return start.slice(0, keep);
}

/** The longest ending that all names share: 技术中心 of 量子技术中心, 生物技术中心. */
export function commonEnd(names: readonly string[]): string {
  const turned = names.map((name) => [...name].reverse().join(''));
  return [...commonStart(turned)].reverse().join('').trim();
}
