import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extract } from '../../src/extract/extract.ts';

/** `extract-run.ts INPUT TIMES ROUNDS`: one measurement for `extract.ts`, printed as JSON. Inputs: corpus, one-line, peer, or characters to repeat. */

const folder = resolve('data/sources');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** A megabyte of the same few characters, the first of the two sizes. */
const megabyte = 1e6;

function documents(input: string, times: number): string[] {
  if (input === 'corpus' || input === 'peer') return Array.from({ length: times }, () => texts).flat();
  if (input === 'one-line') return [texts.join(' ').replaceAll(/\s+/gu, ' ').repeat(times)];
  return [input.repeat(Math.ceil((times * megabyte) / input.length))];
}

const milliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Everything the peer's JavaScript release can find in a line. */
async function peerReader(): Promise<(line: string) => number> {
  const { default: suite } = await import('@microsoft/recognizers-text-suite');
  const { Culture } = suite;
  const at = new Date(2024, 5, 1);
  return (line) =>
    suite.recognizeNumber(line, Culture.Chinese).length +
    suite.recognizePercentage(line, Culture.Chinese).length +
    suite.recognizeCurrency(line, Culture.Chinese).length +
    suite.recognizeDimension(line, Culture.Chinese).length +
    suite.recognizeDateTime(line, Culture.Chinese, undefined, at).length;
}

const [input = 'corpus', times = '1', rounds = '1'] = process.argv.slice(2);
const inputs = documents(input, Number(times));
const characters = inputs.reduce((sum, text) => sum + text.length, 0);

function own(): number {
  let figures = 0;
  for (const [i, text] of inputs.entries()) {
    figures += extract({ id: `t${i}`, text, published: '2024-06-01' }).figures.length;
  }
  return figures;
}

function peers(read: (line: string) => number): number {
  let found = 0;
  for (const text of inputs) for (const line of text.split('\n')) if (line.trim() !== '') found += read(line);
  return found;
}

/** Peak of the resident set in megabytes. Linux hands `maxRSS` of the parent down to a child, so its own high-water mark is read. */
function peak(): number {
  try {
    const mark = /VmHWM:\s+(\d+) kB/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (mark !== undefined) return Number(mark) / 1024;
  } catch {
    // no /proc: another system
  }
  return process.resourceUsage().maxRSS / 1024;
}

const read = input === 'peer' ? await peerReader() : null;
let figures = 0;
let best = Number.POSITIVE_INFINITY;
for (let round = 0; round < Number(rounds); round++) {
  const begun = milliseconds();
  figures = read === null ? own() : peers(read);
  best = Math.min(best, milliseconds() - begun);
}
console.log(JSON.stringify({ milliseconds: best, characters, figures, rss: peak() }));
