import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './run.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tickmark-start-'));
  await writeFile(join(folder, '茶叶.txt'), '茶叶报告\n\n2023年茶叶产量为68.7万吨，同比增长9.4%。');
  await writeFile(join(folder, 'broken.txt'), Uint8Array.from([0, 1, 2, 3]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('one’s own documents are read, built and served, on the next port when the first is taken', async () => {
  const blocker = createServer();
  await new Promise<void>((done) => blocker.listen(0, '127.0.0.1', done));
  const address = blocker.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    'scripts/start.ts',
    folder,
    '--port',
    String(port),
  ]);
  try {
    let said = '';
    const url = await new Promise<string>((done, failed) => {
      const listen = (part: Buffer): void => {
        said += part.toString('utf8');
        const found = /http:\/\/127\.0\.0\.1:\d+\//u.exec(said)?.[0];
        if (found !== undefined) done(found);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.on('close', () => failed(new Error(said)));
    });
    expect(said).toContain(`${join(folder, 'broken.txt')}: the file is binary, not text.`);
    expect(said).toContain('1 document\n');
    expect(said).toContain(`Port ${port} is taken; trying ${port + 1}.`);
    expect(url).not.toBe(`http://127.0.0.1:${port}/`);
    const page = await (await fetch(url)).text();
    expect(page).toContain('茶叶产量');
    expect(page).toContain('68.7');
  } finally {
    child.kill();
    blocker.close();
  }
}, 300_000);

test('a folder that is not there gets one sentence', async () => {
  const { code, stderr } = await run('start', [join(folder, 'nowhere')]);
  expect(code).toBe(1);
  expect(stderr).toBe(`${join(folder, 'nowhere')}: the file is missing.\nThere is no document to show.\n`);
}, 60_000);
