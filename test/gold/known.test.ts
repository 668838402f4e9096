import { expect, test } from 'vitest';
import { knownErrors } from './known.ts';
import { errorsOf, gold } from './run.ts';

test('makes no error on the gold sets that it did not make before', { timeout: 120_000 }, () => {
  const known = knownErrors();
  const errors = [...errorsOf([...gold('seeds'), ...gold('dev'), ...gold('own')])];
  expect(errors.filter((error) => !known.has(error))).toEqual([]);
});
