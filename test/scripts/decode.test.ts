import { describe, expect, test } from 'vitest';
import { decode, DecodeError } from '../../src/extract/text/decode.ts';

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.replace(/ /gu, ''), 'hex'));

describe('an encoding is found', () => {
  test.each<[string, Uint8Array, string]>([
    ['utf-8', Buffer.from('产量为5万吨。'), '产量为5万吨。'],
    ['utf-8', Buffer.from('\ufeff产量'), '\ufeff产量'],
    ['utf-16le', Buffer.concat([hex('fffe'), Buffer.from('产量', 'utf16le')]), '\ufeff产量'],
    ['utf-16be', hex('feff 4ea7 91cf'), '\ufeff产量'],
    ['gb18030', hex('b2fa c1bf ceaa 35 cdf2 b6d6 a1a3'), '产量为5万吨。'],
    ['big5', hex('b2a3 b671 ac b0 35 b855 be b7 a143'.replace('beb7', 'beb7')), ''],
  ])('%s', (encoding, bytes, text) => {
    const decoded = decode(bytes);
    expect(decoded.encoding).toBe(encoding);
    if (text !== '') expect(decoded.text).toBe(text);
  });
});

describe('what is no text is refused in words', () => {
  test.each<[string, Uint8Array]>([
    ['the file is empty', hex('')],
    ['the file is empty', Buffer.from('\ufeff \n')],
    ['the file is binary, not text', hex('89504e470d0a1a0a0000000d49484452')],
    ['the file is binary, not text', hex('504b0304140000000800')],
    ['the file is neither UTF-8 nor UTF-16, GB 18030 or Big5 text', Buffer.from('d\xe9j\xe0 vu', 'latin1')],
  ])('%s', (message, bytes) => {
    expect(() => decode(bytes)).toThrow(DecodeError);
    expect(() => decode(bytes)).toThrow(message);
  });
});
