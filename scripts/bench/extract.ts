import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** What one run in a process of its own says. */
interface Run {
  /** Processor time in milliseconds; what else the machine does is left out. */
  milliseconds: number;
  characters: number;
  figures: number;
  /** Peak of the resident set, in megabytes. */
  rss: number;
}

const root = resolve(import.meta.dirname, '../..');
const bundle = join(root, '.cache/bench');

/** Bundles `extract-run.ts`, so that nothing is measured but the extractor: no loader, no compiler. */
async function bundled(): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: 'scripts/bench/extract-run.ts', outDir: bundle, emptyOutDir: true },
  });
}

/** Runs it on one of its inputs, in a process of its own so that memory is its own. */
function run(input: string, times = 1, rounds = 1): Run {
  const args = [join(bundle, 'extract-run.js'), input, String(times), String(rounds)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e7,
  });
  if (status !== 0) throw new Error(`bench: ${input} failed\n${stderr}`);
  return JSON.parse(stdout);
}

/** Inputs that grow, the last ones up to 10 MB of the same few characters. */
const growing = ['corpus', 'one-line', '1', '一', '1,', '亿', '(', ' '] as const;

const most = { growth: 11, rss: 120 };
const least = { speed: 100 };

/** How much longer ten times the text takes. A busy machine disturbs one of the two; so up to three attempts, and the least counts. */
function growth(input: string): { ratio: number; characters: number } {
  let ratio = Number.POSITIVE_INFINITY;
  let characters = 0;
  for (let attempt = 0; attempt < 3 && ratio > most.growth; attempt++) {
    const small = run(input, 1, 3);
    const large = run(input, 10, 3);
    ratio = Math.min(ratio, large.milliseconds / small.milliseconds);
    characters = large.characters;
  }
  return { ratio, characters };
}

/**
 * Speed and memory of the extractor, as ratios that hold on any machine:
 * against Microsoft's recognizers on the five documents, and of ten times the text against the text.
 * Returns the report and whether every limit holds.
 */
export async function benchExtract(): Promise<{ report: string; ok: boolean }> {
  await bundled();
  const lines: string[] = [];
  let ok = true;
  const say = (text: string, holds: boolean): void => {
    lines.push(`${holds ? '✓' : '✗'} ${text}`);
    ok &&= holds;
  };
  const once = run('corpus');
  say(
    `five documents, ${once.figures} figures: peak RSS ${once.rss.toFixed(0)} MB (limit ${most.rss})`,
    once.rss <= most.rss,
  );
  const own = run('corpus', 1, 100);
  lines.push(
    `  ${(own.characters / 1e3 / own.milliseconds).toFixed(2)} million characters a second once warm, ` +
      `${(once.characters / 1e3 / once.milliseconds).toFixed(2)} in the first second of a process`,
  );
  const peer = run('peer', 1, 2);
  const speed = peer.milliseconds / own.milliseconds;
  say(
    `${speed.toFixed(0)} times as fast as @microsoft/recognizers-text-suite (${(peer.milliseconds / 1000).toFixed(1)} s; at least ${least.speed})`,
    speed >= least.speed,
  );
  for (const input of growing) {
    const { ratio, characters } = growth(input);
    say(
      `ten times as much of ${JSON.stringify(input)} (${(characters / 1e6).toFixed(1)} million characters) takes ${ratio.toFixed(1)} times as long (limit ${most.growth})`,
      ratio <= most.growth,
    );
  }
  return { report: lines.join('\n'), ok };
}
