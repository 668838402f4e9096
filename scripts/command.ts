import { reason } from './documents.ts';

/** What was typed cannot be meant: one sentence, behind which the usage is printed. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Runs a command of `npm run`. What `main` returns is the exit code: 0 done, 1 something could not be done.
 * What it throws is said in one sentence, without a stack; wrong options end with 2 and the usage.
 */
export async function command(usage: string, main: () => number | Promise<number>): Promise<void> {
  // The reader has gone (| head): nothing is wrong.
  process.stdout.on('error', (error) => {
    process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1);
  });
  try {
    const code = await main();
    if (code !== 0) process.exitCode = code;
  } catch (error) {
    const mistyped = isMistyped(error);
    console.error(mistyped ? firstSentence(reason(error)) : reason(error));
    if (mistyped) console.error(usage);
    process.exitCode = mistyped ? 2 : 1;
  }
}

/** Node's `parseArgs` tells wrong options by the code of its errors. */
function isMistyped(error: unknown): boolean {
  return (
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}

// Unknown option '--foo'. To specify a positional argument starting with a '-', …
const firstSentence = (text: string): string => text.replace(/(?<=\.) [\s\S]*$/u, '');
