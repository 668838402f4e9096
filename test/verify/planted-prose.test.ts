import { describe, expect, it } from 'vitest';
import { plantAll, recall, reallyExtracted, table } from './planted/run.ts';

describe('planted faults, read from the prose by the extractor', () => {
  const result = plantAll(5000, 7, reallyExtracted);
  console.log(table(result));

  it('raises no alarm on 5,000 texts without a fault', () => {
    expect(result.unbroken).toBe(5000);
    expect(result.alarms).toEqual([]);
  });

  it('confirms the relation of nearly every text without a fault', () => {
    expect(result.confirmed / result.unbroken).toBeGreaterThanOrEqual(0.98);
  });

  it('finds at least 95 % of the faults that the printed digits reveal, in every script', () => {
    expect(recall(result)).toBeGreaterThanOrEqual(0.95);
    for (const [name, one] of result.byLang)
      expect(one.found / one.revealable, `${name}: ${one.missed[0] ?? ''}`).toBeGreaterThanOrEqual(0.95);
  });

  it('finds at least 90 % of every kind of fault and of relation', () => {
    for (const [name, one] of [...result.byFault, ...result.byKind]) {
      expect(one.revealable, `${name}: planted`).toBeGreaterThan(40);
      expect(one.found / one.revealable, `${name}: ${one.missed[0] ?? ''}`).toBeGreaterThanOrEqual(0.9);
    }
  });
});
