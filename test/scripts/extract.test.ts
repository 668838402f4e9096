import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const TEXT = '2023年茶叶产量为68.7万吨，同比增长9.4%。';
let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tickmark-extract-'));
  await writeFile(at('a.txt'), TEXT);
  await writeFile(at('b.txt'), 'Output rose by 5% in 2023.');
  await writeFile(at('empty.txt'), '');
  await writeFile(
    at('binary.txt'),
    Uint8Array.from({ length: 999 }, (_, i) => i % 256),
  );
  await writeFile(at('utf16.txt'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]));
  await writeFile(
    at('gb.txt'),
    Buffer.from('b2fac1bfceaa36382e37cdf2b6d6a3accdacb1c8d4f6b3a4392e3425a1a3', 'hex'),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const json = (
  text: string,
): { id: unknown; error?: string; figures?: { quote: string; value: number }[] }[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('npm run extract -- FILE…', { timeout: 60_000 }, () => {
  test('a table to read', async () => {
    const { code, stdout } = await run('extract', [at('a.txt'), at('b.txt')]);
    expect(code).toBe(0);
    expect(stdout).toContain('a.txt: 2 figures in 1 passage');
    expect(stdout).toMatch(/68\.7万吨\s+687000\s+t\s+level/u);
    expect(stdout).toMatch(/5%\s+5\s+%\s+growth/u);
  });

  test('CSV, JSON and JSON lines hold the same figures', async () => {
    const [csv, whole, lines] = await Promise.all(
      ['csv', 'json', 'jsonl'].map((format) =>
        run('extract', ['--format', format, at('a.txt'), at('b.txt')]),
      ),
    );
    const documents = json(lines?.stdout ?? '');
    expect(documents.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(JSON.parse(whole?.stdout ?? '')).toEqual(documents);
    expect(csv?.stdout.split('\r\n').filter((line) => line !== '')).toHaveLength(4);
    for (const { quote } of documents.flatMap(({ figures }) => figures ?? []))
      expect(csv?.stdout).toContain(quote);
  });

  test('a file that cannot be read gets one sentence, and the others are read', async () => {
    const files = ['empty.txt', 'binary.txt', 'missing.txt', 'a.txt'].map(at);
    const { code, stdout, stderr } = await run('extract', files);
    expect(code).toBe(1);
    expect(stdout).toContain('a.txt: 2 figures');
    expect(stderr).toBe(
      `${at('empty.txt')}: the file is empty.\n${at('binary.txt')}: the file is binary, not text.\n${at('missing.txt')}: the file is missing.\n`,
    );
  });

  test('reads standard input, UTF-16 and GB 18030', async () => {
    const [input, utf16, gb] = await Promise.all([
      run('extract', ['--format', 'jsonl', '-'], TEXT),
      run('extract', ['--format', 'jsonl', at('utf16.txt')]),
      run('extract', ['--format', 'jsonl', at('gb.txt')]),
    ]);
    for (const outcome of [input, utf16, gb])
      expect(json(outcome?.stdout ?? '')[0]?.figures?.map(({ quote }) => quote)).toEqual([
        '68.7万吨',
        '9.4%',
      ]);
  });

  test('explains each figure by the rules that read it', async () => {
    const { stdout } = await run('extract', ['--explain', at('a.txt')]);
    const lines = stdout.split('\n');
    const sentence = lines.indexOf(TEXT);
    expect(sentence).toBeGreaterThan(0);
    // Two columns a Chinese character.
    expect(lines[sentence + 1]).toBe(
      `${' '.repeat(4 + 6 * 2)}${'^'.repeat(8)}${' '.repeat(10)}${'^'.repeat(4)}`,
    );
    expect(stdout).toMatch(/number\/\S+ {2,}\S/u);
  });

  test.each([
    [['--format', 'xml', 'a.txt'], 'There is no format “xml”.'],
    [['--published', 'yesterday', 'a.txt'], '“yesterday” is no date (YYYY-MM-DD).'],
    [['--nonsense'], 'nonsense'],
    [[], 'Usage'],
  ])('says what is wrong with the options %j', async (args, message) => {
    const { code, stderr } = await run('extract', args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('npm run extract -- --jsonl', { timeout: 60_000 }, () => {
  test('answers line for line, in order, and goes on after a bad one', async () => {
    const input = Buffer.concat([
      Buffer.from(`${JSON.stringify({ id: 'a', text: TEXT })}\n{"id":"b", "text": \n`),
      Buffer.from(`${JSON.stringify({ id: 'c', text: '' })}\r\n{"id":"d"}\n[]\n{"id":"e","text":"`),
      Buffer.from([0xff]),
      Buffer.from(`"}\n{"id":"f","text":"x","published":"2024-13-01"}\n{"id":"g","text":"x","lang":"xx"}\n`),
      // No line end after the last line, and a raw U+2028 inside.
      Buffer.from('{"id":"h","text":"\u2028去年产量为5吨。","published":"2024-01-01"}'),
    ]);
    const { code, stdout } = await run('extract', ['--jsonl'], input);
    expect(code).toBe(1);
    const answers = json(stdout);
    expect(
      answers.map(({ id, error, figures }) => [id, error ?? figures?.map(({ quote }) => quote)]),
    ).toEqual([
      ['a', ['68.7万吨', '9.4%']],
      ['b', 'line 2: not JSON'],
      ['c', []],
      ['d', 'line 4: "text" is missing or no string'],
      [null, 'line 5: not an object with "id" and "text"'],
      [null, 'line 6: not UTF-8'],
      ['f', 'line 7: "published" is no ISO 8601 date'],
      ['g', 'line 8: "lang" is none of zh-Hans, zh-Hant, en'],
      ['h', ['5吨']],
    ]);
  });

  test('holds one line at a time: memory does not grow with the input', async () => {
    // What is not asked for is read past, so that the lines are long and the work is short.
    const line = `${JSON.stringify({ id: 'x', text: '产量为5吨。', other: '茶叶很香。'.repeat(20_000) })}\n`;
    const lines = Math.ceil(100_000_000 / Buffer.byteLength(line));
    // 100 MB of input in a heap of 64 MB.
    const { code, stdout, stderr } = await runSmall(line.repeat(lines));
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout.split('\n').length - 1).toBe(lines);
  });
});

async function runSmall(input: string) {
  const before = process.env['NODE_OPTIONS'];
  process.env['NODE_OPTIONS'] = '--max-old-space-size=64';
  try {
    return await run('extract', ['--jsonl'], input);
  } finally {
    if (before === undefined) delete process.env['NODE_OPTIONS'];
    else process.env['NODE_OPTIONS'] = before;
  }
}
