import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/model/check.ts';
import { check, type Row } from './figures.ts';

const yoy = { type: 'growth', basis: 'yoy' } as const;

function row(quote: string, indicator: string, period: string, more: Partial<Row> = {}): Row {
  return { quote, indicator, period, subject: '临江市', ...more };
}

function only(text: string, ...figures: Row[]): Check {
  const { checks } = check([{ text, figures }]);
  const [first] = checks;
  if (!first || checks.length !== 1)
    throw new Error(`${checks.length} checks: ${checks.map(({ kind }) => kind).join(', ')}`);
  return first;
}

describe('a check', () => {
  const wrong = only(
    '2022年销量为300万辆,2021年为200万辆,同比增长150%。',
    row('300万辆', '销量', '2022'),
    row('200万辆', '销量', '2021'),
    row('150%', '销量', '2022', yoy),
  );

  it('disagrees where the digits cannot meet, and says by which formula', () => {
    expect(wrong.verdict).toBe('disagrees');
    expect(wrong.working.en).toContain('(3.00 million − 2.00 million) ÷ 2.00 million = 50%');
    expect(wrong.working.zh).toContain('(300 万 − 200 万) ÷ 200 万 = 50%');
  });

  it('lists harmless reasons and the nearest slip, and accuses nobody', () => {
    expect(wrong.explanations.map(({ en }) => en)).toEqual(
      expect.arrayContaining([expect.stringContaining('revised base'), expect.stringContaining('scope')]),
    );
    expect(wrong.slip?.en).toMatch(/^would agree if .+ were .+$/u);
    const words = JSON.stringify([wrong.working, wrong.explanations, wrong.slip]);
    expect(words).not.toMatch(/error|wrong|false|mistake|lie|错误|造假/iu);
  });

  it.each<[string, string, Row[], Check['severity']]>([
    [
      'the sign',
      '2022年销量为300万辆,2021年为200万辆,同比下降50%。',
      [
        row('300万辆', '销量', '2022'),
        row('200万辆', '销量', '2021'),
        row('50%', '销量', '2022', { ...yoy, value: -50 }),
      ],
      'conclusion',
    ],
    [
      'the order of magnitude',
      '2022年销量为300万辆,2021年为200万辆,同比增长500%。',
      [row('300万辆', '销量', '2022'), row('200万辆', '销量', '2021'), row('500%', '销量', '2022', yoy)],
      'conclusion',
    ],
    [
      'the size',
      '2022年销量为300万辆,2021年为200万辆,同比增长80%。',
      [row('300万辆', '销量', '2022'), row('200万辆', '销量', '2021'), row('80%', '销量', '2022', yoy)],
      'size',
    ],
    [
      'the last digit',
      '2022年销量为300家,2021年为200家,同比增长51%。',
      [row('300家', '销量', '2022'), row('200家', '销量', '2021'), row('51%', '销量', '2022', yoy)],
      'last-digit',
    ],
    [
      'the majority',
      '2022年企业428家,其中民营企业180家,占企业的52%。',
      [
        row('428家', '企业', '2022'),
        row('180家', '民营企业', '2022'),
        row('52%', '民营企业占企业比重', '2022'),
      ],
      'conclusion',
    ],
  ])('is as grave as what it changes: %s', (_name, text, figures, severity) => {
    expect(only(text, ...figures).severity).toBe(severity);
  });

  it.each([
    [
      'up, where nothing else would do',
      '2022年销量为303家,2021年为250家,同比增长22%。',
      ['303家', '250家', '22%'],
      'disagrees',
      /\(21%, 22%\] by rounding up: inside$/u,
    ],
    [
      'ties to even, where a half is cut as well',
      '2022年销量为245家,2021年为200家,同比增长22%。',
      ['245家', '200家', '22%'],
      'agrees-if-cut',
      /\[21\.5%, 22\.5%\] by rounding ties to even: inside$/u,
    ],
  ] as const)('tells of rounding %s', (_name, text, [now, base, rate], verdict, working) => {
    const found = only(
      text,
      row(now, '销量', '2022'),
      row(base, '销量', '2021'),
      row(rate, '销量', '2022', yoy),
    );
    expect(found.verdict).toBe(verdict);
    expect(found.working.en).toMatch(working);
  });

  it('has more power the more digits are printed', () => {
    const power = (quote: string): number =>
      only(
        `2022年销量为300家,2021年为200家,同比增长${quote}。`,
        row('300家', '销量', '2022'),
        row('200家', '销量', '2021'),
        row(quote, '销量', '2022', yoy),
      ).power;
    expect(power('50%')).toBeLessThan(power('50.0%'));
    expect(power('50.0%')).toBeLessThan(power('50.00%'));
  });

  it('reads 增长2倍 as 200 %', () => {
    const check = only(
      '2022年销量为300家,2021年为100家,同比增长2倍。',
      row('300家', '销量', '2022'),
      row('100家', '销量', '2021'),
      row('2倍', '销量', '2022', yoy),
    );
    expect(check.verdict).toBe('agrees');
  });

  it('reads basis points as hundredths of a point', () => {
    const check = only(
      '2022年占比为25.6%,2021年为13.5%,提高1210个基点。',
      row('25.6%', '占比', '2022'),
      row('13.5%', '占比', '2021'),
      row('1210个基点', '占比', '2022', { basis: 'yoy' }),
    );
    expect([check.kind, check.verdict]).toEqual(['share-change', 'agrees']);
  });

  it('finds a base elsewhere in the document by its series', () => {
    const { checks } = check([
      { text: '2021年销量为200万辆。', figures: [row('200万辆', '销量', '2021')] },
      {
        text: '2022年销量为300万辆,同比增长50%。',
        figures: [row('300万辆', '销量', '2022'), row('50%', '销量', '2022', yoy)],
      },
    ]);
    expect(checks.map(({ kind, verdict }) => [kind, verdict])).toEqual([['growth', 'agrees']]);
  });

  it('compares two documents on the same thing', () => {
    const { checks } = check([
      {
        source: 'a',
        text: '2022年销量为688.7万辆。',
        figures: [row('688.7万辆', '销量', '2022', { attribution: '甲协会' })],
      },
      {
        source: 'b',
        text: '2022年销量达689万辆。',
        figures: [row('689万辆', '销量', '2022', { attribution: '乙协会' })],
      },
    ]);
    expect(checks.map(({ kind, verdict }) => [kind, verdict])).toEqual([['two-sources', 'agrees']]);
  });

  it('never implies a base in silence from a target', () => {
    const { implied } = check([
      {
        text: '2025年销量目标为300万辆,同比增长50%。',
        figures: [
          row('300万辆', '销量', '2025', { modality: 'target' }),
          row('50%', '销量', '2025', { ...yoy, modality: 'target' }),
        ],
      },
    ]);
    expect(implied.map(({ modality, working }) => [modality, working.en.includes('from a target')])).toEqual([
      ['target', true],
    ]);
  });

  it('implies nothing from a bound', () => {
    const { implied } = check([
      {
        text: '2022年销量超过300万辆,同比增长50%。',
        figures: [row('300万辆', '销量', '2022', { low: 3e6 }), row('50%', '销量', '2022', yoy)],
      },
    ]);
    expect(implied).toEqual([]);
  });
});
