import pairs from 'opencc-js/dict/TSCharacters';

/** What else is written in more than one way, one character for one: spaces, signs, zeros. */
const variants: readonly [string, string][] = [
  // no-break, figure, thin, narrow and ideographic spaces
  ['\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000', ' '],
  // minus signs, non-breaking hyphen
  ['\u2212\u2010\u2011\uFE63\uFE58', '-'],
  // small forms of percent, dollar, comma, full stop, colon, semicolon
  ['\uFE6A', '%'],
  ['\uFE69', '$'],
  ['\uFE50', ','],
  ['\uFE52', '.'],
  ['\uFE55', ':'],
  ['\uFE54', ';'],
  // ways to write the Chinese zero of years
  ['\u25CB\u25EF\u3007', '〇'],
  // yen and won signs of full width, wave dashes
  ['\uFFE5', '¥'],
  ['\uFFE6', '₩'],
  ['\uFFE1', '£'],
  ['\uFFE0', '¢'],
  ['\u301C\u223C\uFF5E', '~'],
  // apostrophes inside English words
  ['\u2019\u02BC', "'"],
];

const table = build();

function build(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let code = 0; code < codes.length; code++) codes[code] = code;
  for (const pair of pairs.split('|')) {
    const [from = '', to = ''] = pair.split(' ');
    // Beyond the BMP lengths would differ, and with them every offset.
    if (from.length === 1 && to.length === 1) codes[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (let code = 0xff01; code <= 0xff5d; code++) codes[code] = code - 0xff01 + 0x21;
  for (const [from, to] of variants) {
    for (let i = 0; i < from.length; i++) codes[from.charCodeAt(i)] = to.charCodeAt(0);
  }
  return codes;
}

/** Is it a Chinese character that only Traditional script writes? */
export function isTraditional(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff && table[code] !== code;
}

/** The quickest way from codes to a string; of a lone surrogate it makes a replacement character, of the same length. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Big-endian machines would read the codes the wrong way round. */
const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/**
 * Traditional → Simplified and full-width → half-width, character by character within the BMP,
 * so that every offset in the folded text is the same offset in the original.
 */
export function fold(text: string): string {
  let from = 0;
  while (from < text.length && table[text.charCodeAt(from)] === text.charCodeAt(from)) from++;
  if (from === text.length) return text;
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = table[text.charCodeAt(i)] ?? 0;
  if (littleEndian) return decoder.decode(codes);
  return Array.from(codes, (code) => String.fromCharCode(code)).join('');
}
