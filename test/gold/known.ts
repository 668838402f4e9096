import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Errors on the gold sets that are known; whatever is not on the list is new. Written by `npm run mutate -- --accept`. */
export const knownFile = fileURLToPath(new URL('known-errors.txt', import.meta.url));

export function knownErrors(): Set<string> {
  return new Set(
    readFileSync(knownFile, 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );
}
