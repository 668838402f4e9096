import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { getBrowser, HOW_TO_GET_ONE } from './browser.ts';

const root = resolve(import.meta.dirname, '..');
const report = join(root, '.cache/tests.json');

interface Counts {
  passed: number;
  failed: number;
}

interface Run {
  ok: boolean;
  output: string;
}

/**
 * `npm test`: types, lint, whether the data are stale, then every test, in Node and in the browser.
 * The last line is “N passed, N failed”: each of the first three steps counts as one. Exit code 1 when something failed.
 */
async function main(): Promise<number> {
  const total: Counts = { passed: 0, failed: 0 };
  const add = ({ passed, failed }: Counts): void => {
    total.passed += passed;
    total.failed += failed;
  };
  add(await step('types', 'npm', ['run', '--silent', 'types']));
  add(await step('lint', 'npm', ['run', '--silent', 'lint']));
  add(await step('data', 'npm', ['run', '--silent', 'data', '--', '--check']));
  add(await tests('unit'));
  if (getBrowser((line) => console.log(line)) === null) {
    console.log(`✗ browser\n  ${HOW_TO_GET_ONE}`);
    add({ passed: 0, failed: 1 });
  } else add(await tests('browser'));
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** Runs a command that passes or fails as a whole; what it said is shown only when it failed. */
async function step(name: string, command: string, args: readonly string[]): Promise<Counts> {
  const begun = performance.now();
  const { ok, output } = await run(command, args, false);
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds(begun)})`);
  if (!ok) console.log(output.trimEnd());
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a project of tests and counts them. A run that breaks off before its tests counts as one failure. */
async function tests(project: string): Promise<Counts> {
  const begun = performance.now();
  await mkdir(join(root, '.cache'), { recursive: true });
  await rm(report, { force: true });
  const args = [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { ok } = await run('npx', ['--no-install', ...args], true);
  const counts = await countsOf(report);
  const settled = ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  console.log(`${settled.failed === 0 ? '✓' : '✗'} ${project}: ${settled.passed} tests (${seconds(begun)})`);
  return settled;
}

async function countsOf(path: string): Promise<Counts> {
  try {
    const json: unknown = JSON.parse(await readFile(path, 'utf8'));
    const fields = new Map<string, unknown>(Object.entries(json ?? {}));
    const number = (name: string): number => {
      const value = fields.get(name);
      return typeof value === 'number' ? value : 0;
    };
    return { passed: number('numPassedTests'), failed: number('numFailedTests') };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function run(command: string, args: readonly string[], show: boolean): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    const parts: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => parts.push(part));
    child.stderr?.on('data', (part: Buffer) => parts.push(part));
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('close', (code) => done({ ok: code === 0, output: Buffer.concat(parts).toString('utf8') }));
  });
}

function seconds(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}

process.exitCode = await main();
