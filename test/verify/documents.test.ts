import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReferences } from '../../scripts/references.ts';
import type { Check } from '../../src/model/check.ts';
import { verify } from '../../src/verify/verify.ts';
import { goldSet } from './gold.ts';

const references = await readReferences(resolve('data'), []);
const gold = goldSet('test/gold/seeds.ndjson', ({ file, id }) => file ?? id);
const { checks, implied, coverage } = verify(gold.figures, { ...gold, references });
const quotes = new Map(gold.figures.map(({ id, quote }) => [id, quote.replace(/\s/gu, '')]));

function quotesOf({ figures }: Pick<Check, 'figures'>): string[] {
  return figures.map(({ figure }) => quotes.get(figure) ?? '');
}

function find(kind: Check['kind'], ...shown: string[]): Check | undefined {
  return checks.find(
    (check) => check.kind === kind && shown.every((quote) => quotesOf(check).includes(quote)),
  );
}

describe('the five documents, as annotated by hand', () => {
  it.each<[string, Check['kind'], string[], Check['verdict']]>([
    [
      'IPO counts fall by 26 % only if the digits are cut',
      'growth',
      ['428家', '313家', '26%'],
      'agrees-if-cut',
    ],
    ['proceeds fall by 39 %', 'growth', ['5868.86億元', '3565.39億元', '39%'], 'agrees'],
    ['deals fall by 38 %, as far as 1.1万 can tell', 'growth', ['1.1萬起', '7100起', '38%'], 'agrees'],
    ['money falls by 68 %, as far as 不到 can tell', 'growth', ['1.5萬億元', '5000億元', '68%'], 'agrees'],
    ['Hong Kong falls by 70 % only if cut', 'growth', ['17家', '5家', '70%'], 'agrees-if-cut'],
    ['both markets together fall by more than about 40 %', 'growth', ['20家', '5家', '40%'], 'disagrees'],
    [
      'a target a thousand times the turnover cannot be refuted by a bound',
      'multiple',
      ['3萬億元', '30億元', '1000多倍'],
      'undetermined',
    ],
    ['eight fields foot to 31 hubs', 'sum', ['31个', '3个', '2个', '6个', '5个', '4个'], 'agrees'],
    ['19 and 32 foot to 51', 'sum', ['51個', '19個', '32個'], 'agrees'],
  ])('%s', (_name, kind, shown, verdict) => {
    expect(find(kind, ...shown)?.verdict).toBe(verdict);
  });

  it.each<[string, string[], number, number, string]>([
    ['production in 2021', ['705.8万辆', '96.9%'], 3_583_000, 3_586_000, '2021'],
    ['sales in 2021', ['688.7万辆', '93.4%'], 3_559_000, 3_563_000, '2021'],
    ['market share in 2021', ['25.6%', '12.1个百分点'], 13.39, 13.61, '2021'],
    ['base stations of the world', ['231.2万个', '63.5%'], 3_637_000, 3_645_000, '2022'],
    ['robots in 2017', ['290258台', '13%'], 150_000, 165_000, '2017'],
    ['visitors in 2022', ['765.85萬人次', '52.2%'], 5_030_000, 5_034_000, '2022'],
    ['receipts in 2022', ['83.98億元', '73.94%'], 4_827_000_000, 4_829_000_000, '2022'],
    ['growth of the quantum market', ['11亿美元', '76亿美元'], 45, 49, '2022/2027'],
  ])('implies %s', (_name, shown, from, to, period) => {
    const one = implied.find((figure) => {
      const quoted = quotesOf(figure);
      return quoted.length === shown.length && shown.every((quote) => quoted.includes(quote));
    });
    expect(one?.low).toBeGreaterThan(from);
    expect(one?.high).toBeLessThan(to);
    expect(one?.period).toBe(period);
  });

  it('says that a rate up to a forecast is a forecast', () => {
    const one = implied.find(({ period }) => period === '2022/2027');
    expect(one?.modality).toBe('forecast');
    expect(one?.working.zh).toContain('预测');
  });

  it('writes the working so that it can be followed', () => {
    const check = find('growth', '428家', '313家', '26%');
    expect(check?.working.en).toBe(
      '(428 − 313) ÷ 428 = 26.87% · stated 26% → [25.5%, 26.5%) by rounding: outside; [26%, 27%) by truncation: inside',
    );
    expect(check?.working.zh).toBe(
      '(428 − 313) ÷ 428 = 26.87% · 文中 26% → [25.5%, 26.5%) 四舍五入: 不在; [26%, 27%) 截尾: 在内',
    );
  });

  it('agrees with the official series where it has one, and shows both', () => {
    const held = checks.filter(({ kind }) => kind === 'reference');
    const shown = new Map(held.flatMap((check) => quotesOf(check).map((quote) => [quote, check.verdict])));
    expect(shown.get('705.8万辆')).toBe('agrees');
    expect(shown.get('688.7万辆')).toBe('agrees');
    expect(shown.get('231.2万个')).toBe('agrees');
    expect(shown.get('765.85萬人次')).toBe('agrees');
    // The exchange counts 73 listings, the text 17, and does not say who counted what.
    expect(shown.get('17家')).toBe('undetermined');
    expect(held.every(({ reference }) => references.some(({ id }) => id === reference))).toBe(true);
  });

  it('says of every figure whether it was checked, and if not, why not', () => {
    expect(coverage.figures).toBe(gold.figures.length);
    expect(coverage.checked + coverage.unchecked).toBe(coverage.figures);
    expect(coverage.reasons.reduce((sum, { figures }) => sum + figures.length, 0)).toBe(coverage.unchecked);
  });

  it('gives every check a power, and none that cannot fail a verdict', () => {
    for (const check of checks) {
      expect(check.power).toBeGreaterThanOrEqual(0);
      expect(check.power).toBeLessThanOrEqual(1);
      if (check.verdict === 'agrees') expect(check.power, check.working.en).toBeGreaterThan(0.1);
    }
  });

  it('gives ids that do not depend on the order of the figures', () => {
    const again = verify(gold.figures.toReversed(), { ...gold, references });
    expect(new Set(again.checks.map(({ id }) => id))).toEqual(new Set(checks.map(({ id }) => id)));
  });
});

describe('two hundred passages written for the extractor', () => {
  it.each(['test/gold/dev.ndjson', 'test/gold/own.ndjson'])(
    '%s: what disagrees does so on a second look',
    (path) => {
      const set = goldSet(path);
      const disagreeing = verify(set.figures, set).checks.filter(({ verdict }) => verdict === 'disagrees');
      // The one that is left: 0.31 to 29.8 over seven years is 92 % a year, and the text says more than 100 %.
      expect(disagreeing.map(({ working }) => working.en)).toEqual(
        path.includes('own') ? [expect.stringContaining('(29.8 ÷ 0.31)^(1/7) − 1 = 91.98%')] : [],
      );
    },
  );
});
