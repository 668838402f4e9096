import { expect, test } from 'vitest';
import { isAsk, isHeight } from '../../../src/app/embed/message.ts';

test.each([
  [{ type: 'tickmark:height', height: 320 }, true],
  [{ type: 'tickmark:height', height: 0 }, false],
  [{ type: 'tickmark:height', height: -1 }, false],
  [{ type: 'tickmark:height', height: Number.NaN }, false],
  [{ type: 'tickmark:height', height: Number.POSITIVE_INFINITY }, false],
  [{ type: 'tickmark:height', height: '320' }, false],
  [{ type: 'tickmark:height' }, false],
  [{ type: 'height', height: 320 }, false],
  [null, false],
  ['tickmark:height', false],
])('%j is a height: %j', (data, expected) => {
  expect(isHeight(data)).toBe(expected);
});

test('only a question is a question', () => {
  expect(isAsk({ type: 'tickmark:ask' })).toBe(true);
  expect(isAsk({ type: 'tickmark:height', height: 1 })).toBe(false);
  expect(isAsk(undefined)).toBe(false);
});
