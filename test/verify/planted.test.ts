import { describe, expect, it } from 'vitest';
import { ideally, plantAll, recall, table } from './planted/run.ts';

describe('planted faults, figures as an ideal reader would find them', () => {
  const result = plantAll(5000, 20_240_401, ideally);
  console.log(table(result));

  it('raises no alarm on 5,000 texts without a fault', () => {
    expect(result.unbroken).toBe(5000);
    expect(result.alarms).toEqual([]);
  });

  it('confirms the relation of every text without a fault', () => {
    expect(result.confirmed).toBe(5000);
  });

  it('finds at least 99 % of the faults that the printed digits reveal, of every kind and in every script', () => {
    expect(recall(result)).toBeGreaterThanOrEqual(0.99);
    for (const [name, one] of [...result.byFault, ...result.byLang]) {
      expect(one.revealable, `${name}: planted`).toBeGreaterThan(50);
      expect(one.found / one.revealable, `${name}: ${one.missed[0] ?? ''}`).toBeGreaterThanOrEqual(0.98);
    }
  });
});
