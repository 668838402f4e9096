import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFiles } from '../../scripts/files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tickmark-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('files are written whole or not at all', () => {
  test('all of them, in folders that are made for them', async () => {
    await writeFiles(
      new Map([
        [join(folder, 'a'), 'new'],
        [join(folder, 'b/c'), '产量'],
      ]),
    );
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('new');
    expect(await readFile(join(folder, 'b/c'), 'utf8')).toBe('产量');
  });

  test('none when one cannot be: the old ones stay, and nothing is left beside them', async () => {
    await writeFile(join(folder, 'a'), 'old');
    await writeFile(join(folder, 'file'), 'in the way of a folder');
    const files = new Map([
      [join(folder, 'a'), 'new'],
      [join(folder, 'file/b'), 'new'],
    ]);
    await expect(writeFiles(files)).rejects.toThrow();
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['a', 'file']);
  });

  test('a folder in the place of a file is an error, not a loss', async () => {
    await mkdir(join(folder, 'a/kept'), { recursive: true });
    await expect(writeFiles(new Map([[join(folder, 'a'), 'new']]))).rejects.toThrow();
    expect(await readdir(folder, { recursive: true })).toEqual(['a', join('a', 'kept')]);
  });
});
