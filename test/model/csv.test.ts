import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinList, readRows, splitList, TableError, writeRows } from '../../src/model/csv.ts';

const error = (text: string, needed: string[] = []): string => {
  try {
    readRows(text, 'data/x.csv', needed);
  } catch (caught) {
    if (caught instanceof TableError) return caught.message;
    throw caught;
  }
  return 'no error';
};

describe('a malformed table gives one sentence that names file and line', () => {
  test.each([
    ['', 'data/x.csv, line 1: the header line is missing.'],
    ['\n\n', 'data/x.csv, line 1: the header line is missing.'],
    ['a,b\n1\n', 'data/x.csv, line 2: 1 cells where the header has 2.'],
    ['a,b\n1,2\n\n1,2,3\n', 'data/x.csv, line 4: 3 cells where the header has 2.'],
    ['a,b\n"x\ny",2\n1,2,3\n', 'data/x.csv, line 4: 3 cells where the header has 2.'],
    ['a,b\r\n"x\r\ny",2\r\n1,2,3\r\n', 'data/x.csv, line 4: 3 cells where the header has 2.'],
    [
      'a,b\n1,2\n"1,2\n',
      'data/x.csv, line 3: a quotation mark is missing or stands in the middle of a cell.',
    ],
    ['a,b\n1,"2"3\n', 'data/x.csv, line 2: a quotation mark is missing or stands in the middle of a cell.'],
    ['a,a\n', 'data/x.csv, line 1: the column “a” stands there twice.'],
    ['a\n', 'data/x.csv, line 1: the column “b” is missing.'],
  ])('%j', (text, message) => {
    expect(
      error(
        text,
        ['b'].filter(() => message.includes('“b”')),
      ),
    ).toBe(message);
  });

  test.each<[string, (row: ReturnType<typeof readRows>[number]) => unknown, string]>([
    ['1,234', (row) => row.number('n'), '“1,234” in the column “n” is not a number'],
    ['0x10', (row) => row.number('n'), '“0x10” in the column “n” is not a number'],
    ['1e999', (row) => row.number('n'), '“1e999” in the column “n” is not a number'],
    ['Infinity', (row) => row.number('n'), '“Infinity” in the column “n” is not a number'],
    [' ', (row) => row.number('n'), '“ ” in the column “n” is not a number'],
    ['', (row) => row.number('n'), 'the column “n” is empty'],
    ['yes', (row) => row.boolean('n'), '“yes” in the column “n” is neither true nor false'],
    ['c', (row) => row.oneOf('n', ['a', 'b']), '“c” in the column “n” is none of a, b'],
  ])('the cell %j', (cell, read, what) => {
    const [row] = readRows(`n\n"${cell}"\n${cell === '' ? '""' : ''}`, 'f.csv', []);
    if (row === undefined) return expect(cell).toBe('');
    expect(() => read(row)).toThrow(`f.csv, line 2: ${what}.`);
  });
});

describe('reading', () => {
  test('takes LF, CRLF and CR between rows, even mixed, and a byte order mark', () => {
    const rows = readRows('\ufeffa,b\r\n1,"x\r\ny"\n2,"z"\r3,w', 'f', []);
    expect(rows.map((row) => [row.number('a'), row.text('b')])).toEqual([
      [1, 'x\r\ny'],
      [2, 'z'],
      [3, 'w'],
    ]);
  });

  test('a column called __proto__ is a column like any other', () => {
    const [row] = readRows('__proto__,constructor\n=1+1,-3.2%\n', 'f', []);
    expect(row?.text('__proto__')).toBe('=1+1');
    expect(row?.text('constructor')).toBe('-3.2%');
    expect(row?.text('toString')).toBe('');
  });
});

describe('round trips', () => {
  const cell = fc.oneof(
    fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\r\n', ' ', '=', '-', '亿', '|', '\\', '\ufeff'),
    }),
    fc.string(),
  );
  test('any text comes back from a table', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const back = readRows(writeRows(['a', 'b'], rows), 'f', []).map((row) => [
          row.text('a'),
          row.text('b'),
        ]);
        expect(back).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test('any number comes back from a table', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const [row] = readRows(writeRows(['n'], [[value]]), 'f', []);
        expect(row?.number('n')).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test('any list of entries comes back from a cell', () => {
    fc.assert(
      fc.property(fc.array(cell.filter((entry) => entry !== '')), (entries) => {
        expect(splitList(joinList(entries))).toEqual(entries);
      }),
    );
  });

  test('what is no number is refused', () => {
    expect(() => writeRows(['n'], [[Number.NaN]])).toThrow(RangeError);
  });
});
