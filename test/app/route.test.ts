import { describe, expect, test } from 'vitest';
import { fileOf } from '../../src/app/pages.ts';
import { link, passageAnchor, routes } from '../../src/app/route.ts';

describe('link()', () => {
  test.each([
    ['', '', './'],
    ['', 'chart/x/', './chart/x/'],
    ['chart/x/', '', '../../'],
    ['en/chart/x/', 'en/source/s/#p12', '../../../en/source/s/#p12'],
    ['zh-Hant/', 'en/', '../en/'],
  ])('from /%s to /%s is %s', (from, to, relative) => {
    const site = 'http://host/under/here/';
    expect(new URL(link(from, to), site + from).href).toBe(site + to);
    expect(new URL(link(from, to), site + from).href).toBe(new URL(relative, site + from).href);
  });
});

test('an address is percent-encoded, its file is not', () => {
  expect(routes.chart('一成')).toBe('chart/%E4%B8%80%E6%88%90/');
  expect(fileOf(routes.chart('一成'), 'en/')).toBe('en/chart/一成/index.html');
  expect(fileOf('404.html', '')).toBe('404.html');
});

test('a passage is named in its document by what follows the hash', () => {
  expect(passageAnchor('caijing#p12')).toBe('p12');
});
