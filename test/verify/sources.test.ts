import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge, makeDataset } from '../../scripts/dataset.ts';
import { readListed } from '../../scripts/documents.ts';
import type { Check, Implied } from '../../src/model/index.ts';

/** The documents as they lie in `data/sources`, read by the extractor as it stands; nothing is annotated by hand. */
const data = resolve('data');
const { documents } = await readListed(resolve(data, 'sources'));
const { figures, checks, implied } = makeDataset(documents, await loadKnowledge(data));
const byId = new Map(figures.map((figure) => [figure.id, figure]));

/** The numbers of a relation, by their roles: what a figure is worth, or its bound. */
function numbers({ figures: parts }: Pick<Check, 'figures'>, ...roles: string[]): number[] {
  return parts
    .filter(({ role }) => roles.length === 0 || roles.includes(role))
    .map(({ figure }) => {
      const { value, low, high } = byId.get(figure) ?? { value: null, low: null, high: null };
      return value ?? low ?? high ?? NaN;
    })
    .sort((a, b) => a - b);
}

function found<T extends Check | Implied>(all: readonly T[], kind: Check['kind'], ...values: number[]): T[] {
  const wanted = values.toSorted((a, b) => a - b);
  return all.filter((one) => one.kind === kind && JSON.stringify(numbers(one)) === JSON.stringify(wanted));
}

describe('the bundled documents, as the extractor reads them', () => {
  it.each<[string, Check['kind'], number[], Check['verdict']]>([
    ['listings 428 → 313 fall by 26 %', 'growth', [428, 313, -26], 'agrees-if-cut'],
    ['proceeds 5868.86 → 3565.39 亿 fall by 39 %', 'growth', [5868.86e8, 3565.39e8, -39], 'agrees'],
    ['deals 1.1万 → 7100 fall by 38 %', 'growth', [11_000, 7100, -38], 'agrees'],
    ['money 1.5万亿 → 不到5000亿 falls by 68 %', 'growth', [1.5e12, 5000e8, -68], 'agrees'],
    ['Hong Kong 17 → 5 falls by 70 %', 'growth', [17, 5, -70], 'agrees-if-cut'],
    ['3万亿 is 1000多倍 of 不到30亿', 'multiple', [3e12, 30e8, 1000], 'undetermined'],
    ['eight fields foot to 31', 'sum', [3, 2, 6, 5, 5, 2, 4, 4, 31], 'agrees'],
    ['19 and 32 foot to 51', 'sum', [19, 32, 51], 'agrees'],
  ])('%s: %s', (_name, kind, values, verdict) => {
    expect(found(checks, kind, ...values).map((check) => check.verdict)).toEqual([verdict]);
  });

  it('holds the decline of about 40 % of both markets together against the markets', () => {
    const together = checks.filter(({ kind, figures: parts }) => kind === 'growth' && parts.length === 5);
    expect(together.map((check) => numbers(check, 'part', 'stated'))).toEqual([[-40, 5, 20]]);
    // 25 of 29 + 17 is a fall of 45.6 %, and "about 40" reaches to 45.
    expect(together.map(({ verdict }) => verdict)).toEqual(['disagrees']);
  });

  it.each<[string, Check['kind'], number[], string, number, number]>([
    ['production in 2021', 'growth', [705.8e4, 96.9], '2021', 358.3e4, 358.6e4],
    ['sales in 2021', 'growth', [688.7e4, 93.4], '2021', 355.9e4, 356.3e4],
    ['market share in 2021', 'share-change', [25.6, 12.1], '2021', 13.39, 13.61],
    ['base stations of the world', 'share', [231.2e4, 63.5], '2022', 363.7e4, 364.5e4],
    ['robots in 2017', 'cagr', [290_258, 13], '2017', 150_000, 165_000],
    ['visitors in 2022', 'growth', [765.85e4, 52.2], '2022', 503.0e4, 503.4e4],
    ['receipts in 2022', 'growth', [83.98e8, 73.94], '2022', 48.27e8, 48.29e8],
    ['growth of the quantum market', 'cagr', [11e8, 76e8], '2022/2027', 45, 49.01],
  ])('implies %s', (_name, kind, values, period, from, to) => {
    const one = found(implied, kind, ...values).find((figure) => figure.period === period);
    expect(one?.low).toBeGreaterThan(from);
    expect(one?.high).toBeLessThan(to);
  });

  it('disagrees with nothing else', () => {
    expect(checks.filter(({ verdict }) => verdict === 'disagrees')).toHaveLength(1);
  });
});
