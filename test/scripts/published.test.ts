import { expect, test } from 'vitest';
import { publishedAddress } from '../../scripts/published.ts';

test.each([
  [undefined, null],
  ['', null],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/numbers', 'https://example.org/numbers/'],
  ['http://example.org/numbers/', 'http://example.org/numbers/'],
])('%s is published at %s', (given, expected) => {
  expect(publishedAddress(given)).toBe(expected);
});

test.each([
  'example.org',
  'ftp://example.org/',
  'javascript:alert(1)',
  'https://example.org/?a=1',
  'https://example.org/#a',
])('%s is no address of a site, and is answered with a sentence', (given) => {
  const answer = publishedAddress(given);
  expect(answer).toBeInstanceOf(Error);
  expect(String(answer)).toContain(given);
});
