import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refreshData } from '../../scripts/refresh.ts';
import { run } from './run.ts';

/** A small data folder of its own, made afresh for each test. */
let folder = '';
let made = '';

const SOURCES = [
  'id,file,title,authors,publisher,published,lang,kind,url,sha256',
  'tea,tea.txt,茶叶报告,,,2024-03-01,zh-Hans,report,,',
  'coffee,coffee.txt,Coffee report,,,2024-03-01,en,report,,',
  '',
].join('\n');

const TEA = '根据协会统计，2023年茶叶产量为68.7万吨，同比增长9.4%。\n';

beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'tickmark-data-'));
});
afterAll(() => rm(made, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(made, 'case-'));
  await cp('data/indicators.csv', join(folder, 'indicators.csv'));
  await cp('data/topics.csv', join(folder, 'topics.csv'));
  await cp('data/reference', join(folder, 'reference'), { recursive: true });
  await put('sources/sources.csv', SOURCES);
  await put('sources/articles.csv', 'id,source,title,authors,start\n');
  await put('sources/tea.txt', TEA);
  await put('sources/coffee.txt', 'Output of coffee rose by 5% to 1.2 million tonnes in 2023.\n');
});

const at = (path: string): string => join(folder, path);
const put = async (path: string, content: string | Uint8Array): Promise<void> => {
  const { mkdir } = await import('node:fs/promises');
  const { dirname } = await import('node:path');
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), content);
};
const data = async (...args: '--check'[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const say = { out: (line: string) => out.push(`${line}\n`), err: (line: string) => err.push(`${line}\n`) };
  const code = await refreshData(folder, args.includes('--check'), say);
  return { code, stdout: out.join(''), stderr: err.join('') };
};
const everything = async (): Promise<Map<string, string>> => {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    await Promise.all(
      names.map(async ({ parentPath, name }): Promise<[string, string]> => {
        const path = join(parentPath, name);
        return [path, await readFile(path, 'latin1')];
      }),
    ),
  );
};

describe('npm run data', () => {
  test('writes the tables, says what it found, and is then up to date', async () => {
    const first = await data();
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/2 documents\n.*passages: .*body\n.*figures: /su);
    const figures = await readFile(at('figures.csv'), 'utf8');
    expect(figures).toContain('68.7万吨');
    expect(await data('--check')).toMatchObject({ code: 0, stderr: '' });
    const before = await everything();
    expect((await data()).stdout).toContain('Nothing has changed.');
    expect(await everything()).toEqual(before);
  });

  test('a changed number in a document changes the datasets, and until then they are stale', async () => {
    await data();
    await put('sources/tea.txt', TEA.replace('68.7', '71.3'));
    const stale = await data('--check');
    expect(stale.code).toBe(1);
    expect(stale.stderr).toContain(`${at('figures.csv')} is stale`);
    await data();
    const figures = await readFile(at('figures.csv'), 'utf8');
    expect(figures).toContain('713000');
    expect(figures).not.toContain('687000');
  });
});

test('the command ends with an exit code that says how it went', async () => {
  expect(await run('data', ['--data', folder, '--check'])).toMatchObject({ code: 1, stdout: '' });
  expect(await run('data', ['--data', folder])).toMatchObject({ code: 0, stderr: '' });
  expect((await run('data', ['--data', folder, '--check'])).stdout).toBe(`${folder}: up to date.\n`);
}, 60_000);

describe('bad input costs its own document, names file and line, and leaves the data as they were', () => {
  const cases: [string, () => Promise<unknown>, () => string[]][] = [
    [
      'a row of the sources without a file',
      () => rm(at('sources/coffee.txt')),
      () => [`${at('sources/coffee.txt')}: the file is missing (${at('sources/sources.csv')}, line 3).`],
    ],
    [
      'an empty document',
      () => put('sources/coffee.txt', ''),
      () => [`${at('sources/coffee.txt')}: the file is empty (${at('sources/sources.csv')}, line 3).`],
    ],
    [
      'a document of white space',
      () => put('sources/coffee.txt', ' \n\t\n'),
      () => [`${at('sources/coffee.txt')}: the file is empty (${at('sources/sources.csv')}, line 3).`],
    ],
    [
      'a binary document',
      () =>
        put(
          'sources/coffee.txt',
          Uint8Array.from({ length: 2000 }, (_, i) => (i * 7) % 256),
        ),
      () => [
        `${at('sources/coffee.txt')}: the file is binary, not text (${at('sources/sources.csv')}, line 3).`,
      ],
    ],
    [
      'a document in another encoding',
      () =>
        put(
          'sources/coffee.txt',
          Uint8Array.from([0xb2, 0xfa, 0xc1, 0xbf, 0xce, 0xaa, 0x35, 0xcd, 0xf2, 0xb6, 0xd6, 0xa1, 0xa3]),
        ),
      () => [
        `${at('sources/coffee.txt')}: the file is gb18030, not UTF-8 (${at('sources/sources.csv')}, line 3); convert it, for offsets are counted in UTF-8 files.`,
      ],
    ],
    [
      'bytes of no encoding',
      () => put('sources/coffee.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0xff, 0xfe, 0xff, 0x0a])),
      () => [
        `${at('sources/coffee.txt')}: the file is neither UTF-8 nor UTF-16, GB 18030 or Big5 text (${at('sources/sources.csv')}, line 3).`,
      ],
    ],
    [
      'a file outside the folder',
      () => put('sources/sources.csv', SOURCES.replace('coffee.txt', '../secret.txt')),
      () => [`${at('sources/sources.csv')}, line 3: the file “../secret.txt” must stand beside the table.`],
    ],
    [
      'an article of no source',
      () => put('sources/articles.csv', 'id,source,title,authors,start\nx/1,x,X,,0\n'),
      () => [`${at('sources/articles.csv')}, line 2: there is no source “x”.`],
    ],
    [
      'a malformed table of articles',
      () => put('sources/articles.csv', 'id,source,title,authors,start\ntea/1,tea,X,,zero\n'),
      () => [`${at('sources/articles.csv')}, line 2: “zero” in the column “start” is not a number.`],
    ],
    [
      'a malformed table of indicators',
      () => put('indicators.csv', 'id,label_zh,label_en,unit,topic,aliases,headline\na,b\n'),
      () => [`${at('indicators.csv')}, line 2: 2 cells where the header has 7.`],
    ],
  ];

  test.each(cases)('%s', async (_, spoil, messages) => {
    expect((await data()).code).toBe(0);
    await spoil();
    // A change elsewhere that would be written, were it not for the problem.
    await put('sources/tea.txt', TEA.replace('68.7', '71.3'));
    const before = await everything();
    const { code, stdout, stderr } = await data();
    expect(
      stderr.split('\n').filter((line) => line !== '' && !line.startsWith('Nothing was written')),
    ).toEqual(messages());
    expect(code).toBe(1);
    expect(stdout).toMatch(/[12] documents?\n.*[1-9] passages?/su);
    expect(await everything()).toEqual(before);
  });

  test('a malformed table of sources', async () => {
    await data();
    await put('sources/sources.csv', `${SOURCES}"tea2,tea.txt\n`);
    const before = await everything();
    const { code, stderr } = await data();
    expect(stderr).toContain(
      `${at('sources/sources.csv')}, line 4: a quotation mark is missing or stands in the middle of a cell.`,
    );
    expect(code).toBe(1);
    expect(await everything()).toEqual(before);
  });
});
