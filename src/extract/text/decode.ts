export type Undecodable = 'empty' | 'binary' | 'encoding';

const WORDS: Record<Undecodable, string> = {
  empty: 'the file is empty',
  binary: 'the file is binary, not text',
  encoding: 'the file is neither UTF-8 nor UTF-16, GB 18030 or Big5 text',
};

/** Bytes that are no text in any encoding we read. */
export class DecodeError extends Error {
  override name = 'DecodeError';
  readonly why: Undecodable;
  constructor(why: Undecodable) {
    super(WORDS[why]);
    this.why = why;
  }
}

export interface Decoded {
  text: string;
  /** Name of the encoding as `TextDecoder` knows it. */
  encoding: string;
}

/** Tried in this order once UTF-8 has failed. GB 18030 reads nearly any bytes, so Big5 text is told from it by what comes out. */
const OTHERS = ['gb18030', 'big5'] as const;

/**
 * Bytes → text: UTF-8 strictly, UTF-16 by its byte order mark, else GB 18030 or Big5, whichever reads as text.
 * A byte order mark of UTF-8 stays in the text, so that offsets are those of the file.
 * @throws {DecodeError} for an empty file, a binary one, and bytes of no such encoding
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new DecodeError('empty');
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const decoded = marked === null ? withoutMark(bytes) : attempt(bytes, marked);
  if (decoded === null) throw new DecodeError('encoding');
  if (isBinary(decoded.text)) throw new DecodeError('binary');
  if (decoded.text.trim() === '' || decoded.text.trim() === '\ufeff') throw new DecodeError('empty');
  return decoded;
}

function withoutMark(bytes: Uint8Array): Decoded | null {
  const utf8 = attempt(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  // A zero byte is in no text of the other encodings.
  if (bytes.subarray(0, 65_536).includes(0)) throw new DecodeError('binary');
  const read = OTHERS.map((encoding) => attempt(bytes, encoding)).filter((each) => each !== null);
  read.sort((a, b) => strangeness(a.text) - strangeness(b.text));
  const best = read[0];
  return best !== undefined && strangeness(best.text) < 0.5 ? best : null;
}

function attempt(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** Control characters that no text has, more than a stray one. */
function isBinary(text: string): boolean {
  const end = Math.min(text.length, 65_536);
  let controls = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    // Tab, line feed, form feed, carriage return and escape do stand in text files.
    if (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1b) controls++;
  }
  return controls > end / 1000;
}

// The most frequent characters of Chinese in either script, and its marks: about half of any text.
const FREQUENT =
  /[的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着著等部度家电電力里裡如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反你明看原又么麼利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系军軍很情者最立代想已通并並提直题題党黨程展五果料象员員革位入常文总總次品式活设設及管特件长長求老头頭基资資边邊流路级級少图圖山统統接知较較将將组組见見计計别別她手角期根论論运運农農指几幾九区區强強放决決西被干做必战戰先回则則任取据據处處，。、；：“”《》（）亿億万萬元市场場增企目率収]/gu;

/** Share of wide characters that are not frequent ones: low in text, high in bytes read by the wrong table. */
function strangeness(text: string): number {
  const sample = text.slice(0, 20_000);
  const wide = sample.match(/[\u0080-\uffff]/gu)?.length ?? 0;
  if (wide === 0) return 0;
  return 1 - (sample.match(FREQUENT)?.length ?? 0) / wide;
}
