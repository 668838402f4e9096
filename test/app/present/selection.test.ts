import { expect, test } from 'vitest';
import { isWord } from '../../../src/app/present/channel.ts';
import { moved, placeOf, queryOfPlace } from '../../../src/app/present/selection.ts';

test.each([
  ['', [], null],
  ['?charts=a', ['a'], { slide: 0, step: 0 }],
  ['?charts=a,b,a,,c', ['a', 'b', 'c'], { slide: 0, step: 0 }],
  ['?charts=a,b&at=2.3', ['a', 'b'], { slide: 1, step: 3 }],
  ['?charts=a,b&at=9', ['a', 'b'], { slide: 1, step: 0 }],
  ['?charts=a&at=-4.x', ['a'], { slide: 0, step: 0 }],
  ['?charts=a,b&at=choose', ['a', 'b'], null],
  ['?charts=%E6%96%B0,b', ['新', 'b'], { slide: 0, step: 0 }],
])('“%s” shows %j at %j', (query, charts, at) => {
  expect(placeOf(new URLSearchParams(query))).toEqual({ charts, at });
});

test.each([
  [{ charts: [], at: null }],
  [{ charts: ['新能源', 'b'], at: { slide: 1, step: 2 } }],
  [{ charts: ['a', 'b&c'], at: { slide: 0, step: 0 } }],
  [{ charts: ['a'], at: null }],
])('an address is read as it was written: %j', (place) => {
  expect(placeOf(new URLSearchParams(queryOfPlace(place)))).toEqual(place);
});

test.each([
  ['b', -1, ['b', 'a', 'c']],
  ['b', 1, ['a', 'c', 'b']],
  ['a', -1, ['a', 'b', 'c']],
  ['a', 9, ['b', 'c', 'a']],
  ['x', 1, ['a', 'b', 'c']],
])('moving %s by %i gives %j', (id, by, expected) => {
  expect(moved(['a', 'b', 'c'], id, by)).toEqual(expected);
});

test.each([
  [{ type: 'at', slide: 0, step: 2 }, true],
  [{ type: 'go', by: 'slide', to: -1 }, true],
  [{ type: 'where' }, true],
  [{ type: 'at', slide: -1, step: 2 }, false],
  [{ type: 'at', slide: '0', step: 2 }, false],
  [{ type: 'go', by: 'page', to: 1 }, false],
  [{ type: 'go', by: 'step', to: 5 }, false],
  ['where', false],
  [null, false],
])('between windows %j is a word: %j', (data, expected) => {
  expect(isWord(data)).toBe(expected);
});
