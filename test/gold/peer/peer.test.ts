import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { met, type PeerCase } from './met.ts';

const cases = readFileSync(new URL('recognizers.ndjson', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): PeerCase => JSON.parse(line));

test('meets at least 97 of 100 of the peer cases', { timeout: 60_000 }, () => {
  const missed = cases.filter((peer) => !met(peer, extract(peer).figures));
  const share = 100 * (1 - missed.length / cases.length);
  console.log(`peer cases met: ${share.toFixed(1)} % (not: ${missed.map(({ id }) => id).join(' ')})`);
  expect(share).toBeGreaterThanOrEqual(97);
});
