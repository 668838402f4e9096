import { benchExtract } from './bench/extract.ts';
import { benchVerify } from './bench/verify.ts';
import { command } from './command.ts';

/** `npm run bench`: speed and memory, as ratios against peers and against itself in the same run. Exit code 1 when a limit is broken. */
async function main(): Promise<number> {
  const { report, ok } = await benchExtract();
  console.log(`extract\n${report}\n\nverify\n${benchVerify()}`);
  return ok ? 0 : 1;
}

await command('Usage: npm run bench', main);
