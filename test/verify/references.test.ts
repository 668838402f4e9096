import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReferences } from '../../scripts/references.ts';
import { referencesOf } from '../../src/model/references.ts';
import { verify } from '../../src/verify/verify.ts';
import { told, type Row } from './figures.ts';

const references = await readReferences(resolve('data'), []);

function verdict(text: string, row: Row): [string, string | null] | null {
  const { figures, passages } = told([{ text, figures: [row] }]);
  const found = verify(figures, { passages, references }).checks.find(({ kind }) => kind === 'reference');
  return found ? [found.verdict, found.reference] : null;
}

describe('official series', () => {
  it('are kept row by row: revisions and compilers apart, each with publisher and, where known, address', () => {
    expect(new Set(references.map(({ id }) => id)).size).toBe(references.length);
    expect(references.length).toBe(260);
    expect(new Set(references.map(({ series }) => series)).size).toBe(76);
    expect(references.every(({ publisher }) => publisher !== '')).toBe(true);
    const revised = references.filter(
      ({ series, period }) => series === 'robots_cn_ifr' && period === '2022',
    );
    expect(revised.map(({ value }) => value)).toEqual([290258, 290144]);
    expect(revised.map(({ prefer }) => prefer)).toEqual([null, true]);
  });

  it('carry what their notes say', () => {
    const floor = references.find(({ series, period }) => series === 'sei_share_gdp' && period === '2022');
    expect(floor?.kind).toBe('floor');
    expect(references.filter(({ note }) => note !== null).length).toBeGreaterThan(150);
  });

  it('name series and period where a value is no number', () => {
    expect(() =>
      referencesOf({ rows: [{ series_id: 'x', period: '2020', value: 'n/a' }], notes: [], compilers: [] }),
    ).toThrow(/x 2020: "n\/a" is not a number/u);
  });

  it.each<[string, string, Row, [string, string] | null]>([
    [
      'a cited figure agrees with the row of its compiler',
      '2023年新能源汽车销量949.5万辆',
      { quote: '949.5万辆', indicator: '新能源汽车销量', period: '2023', attribution: '中汽协' },
      ['agrees', 'nev_sales_cn/2023/1'],
    ],
    [
      'and disagrees with it by name',
      '2023年新能源汽车销量959.4万辆',
      { quote: '959.4万辆', indicator: '新能源汽车销量', period: '2023', attribution: '中汽协' },
      ['disagrees', 'nev_sales_cn/2023/1'],
    ],
    [
      'without a compiler the definition may differ',
      '2023年中国新能源汽车销量959.4万辆',
      { quote: '959.4万辆', indicator: '新能源汽车销量', subject: '中国', period: '2023' },
      ['undetermined', 'nev_sales_cn/2023/1'],
    ],
    [
      'another place is not compared',
      '2023年美国新能源汽车销量959.4万辆',
      { quote: '959.4万辆', indicator: '新能源汽车销量', subject: '美国', period: '2023' },
      null,
    ],
    [
      'another year is not compared',
      '1999年新能源汽车销量1.4万辆',
      { quote: '1.4万辆', indicator: '新能源汽车销量', period: '1999', attribution: '中汽协' },
      null,
    ],
    [
      'a half year is not compared with a year',
      '上半年新能源汽车销量374.7万辆',
      { quote: '374.7万辆', indicator: '新能源汽车销量', period: '2023-01/2023-06', attribution: '中汽协' },
      null,
    ],
    [
      'a target is not compared',
      '力争2023年新能源汽车销量900万辆',
      {
        quote: '900万辆',
        indicator: '新能源汽车销量',
        period: '2023',
        attribution: '中汽协',
        modality: 'target',
      },
      null,
    ],
    [
      'a growth is compared with the growth as published, not with levels',
      '2022年新能源汽车销量增长93.4%',
      {
        quote: '93.4%',
        type: 'growth',
        basis: 'yoy',
        indicator: '新能源汽车销量',
        period: '2022',
        attribution: '中汽协',
      },
      ['agrees', 'nev_sales_yoy_cn/2022/1'],
    ],
    [
      'the year end of a stock is its year',
      '2022年中国5G基站231.2万座',
      {
        quote: '231.2万座',
        indicator: '5G基站',
        subject: '中国',
        period: '2022',
        attribution: '工业和信息化部',
      },
      ['agrees', '5g_base_stations_cn/2022-12-31/1'],
    ],
  ])('%s', (_name, text, row, expected) => {
    expect(verdict(text, row)).toEqual(expected);
  });

  it('never change a figure', () => {
    const { figures, passages } = told([
      {
        text: '2023年新能源汽车销量959.4万辆',
        figures: [{ quote: '959.4万辆', indicator: '新能源汽车销量', period: '2023', attribution: '中汽协' }],
      },
    ]);
    const before = JSON.stringify(figures);
    verify(figures, { passages, references });
    expect(JSON.stringify(figures)).toBe(before);
  });
});
