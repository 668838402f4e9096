import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** SHA-256 of bytes or of a text in UTF-8, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Text of a file, or null when there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The file or folder is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/**
 * Writes files whole or not at all: first each beside its place, then all change places.
 * An interruption before that leaves every old file as it was.
 */
export async function writeFiles(files: ReadonlyMap<string, string>): Promise<void> {
  const made: [string, string][] = [];
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(path), { recursive: true });
      const beside = `${path}.${process.pid}.tmp`;
      made.push([beside, path]);
      const file = await open(beside, 'w');
      try {
        await file.writeFile(content);
        // On the disk before it takes the old file's name.
        await file.sync();
      } finally {
        await file.close();
      }
    }
    for (const [beside, path] of made) await rename(beside, path);
  } finally {
    for (const [beside] of made) await rm(beside, { force: true });
  }
}
