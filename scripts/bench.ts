import { benchExtract } from './bench/extract.ts';
import { benchVerify } from './bench/verify.ts';

/** `npm run bench`: speed and memory, as ratios against peers and against itself in the same run. Exit code 1 when a limit is broken. */
const { report, ok } = await benchExtract();
console.log(`extract\n${report}\n\nverify\n${benchVerify()}`);
process.exitCode = ok ? 0 : 1;
