import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { file, measure, written } from '../../scripts/scores.ts';

test('the scores on the method page are those measured now (else: npm run scores)', { timeout: 120_000 }, () => {
  expect(readFileSync(file, 'utf8')).toBe(written(measure()));
});
