import { expect, test } from 'vitest';
import { isOwnMachine } from '../../../src/app/share/ownMachine.ts';
import { fileName } from '../../../src/app/share/save.ts';
import { addressForFiles } from '../../../src/app/share/sharing.ts';

test.each([
  ['http://127.0.0.1:4173/', true],
  ['http://localhost/', true],
  ['http://[::1]:80/', true],
  ['file:///home/me/dist/', true],
  ['https://example.org/numbers/', false],
  ['http://192.168.1.4/', false],
])('%s is a machine of one’s own: %j', (address, expected) => {
  expect(isOwnMachine(new URL(address))).toBe(expected);
});

test.each([
  ['https://example.org/', 'http://127.0.0.1/', 'https://example.org/'],
  [null, 'http://127.0.0.1/', null],
  [null, 'https://example.net/a/', 'https://example.net/a/'],
])('published at %s and read at %s, files lead to %s', (published, root, expected) => {
  expect(addressForFiles(published, new URL(root))).toBe(expected);
});

test.each([
  ['新能源汽车产量、销量', '新能源汽车产量、销量.csv'],
  ['a/b: "c" <d>|?*', 'a b c d.csv'],
  ['../..', '.. ...csv'],
  ['', 'tickmark.csv'],
])('“%s” is saved as “%s”', (title, expected) => {
  expect(fileName(title, 'csv')).toBe(expected);
});
