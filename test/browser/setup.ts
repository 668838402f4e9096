import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/build.ts';
import { serve } from '../../scripts/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the site under test, below a sub-path as on a project page of a static host. */
    site: string;
    /** Folder it is served from. */
    folder: string;
  }
}

/**
 * Builds the site once for all browser tests and serves it from a sub-path on the loopback interface.
 * `TICKMARK_SITE` names a folder that holds a finished site, for working on tests.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), 'tickmark-'));
  const folder = join(root, 'under', 'here');
  const finished = process.env['TICKMARK_SITE'];
  if (finished === undefined) await build(folder);
  else {
    const { cp } = await import('node:fs/promises');
    await cp(finished, folder, { recursive: true });
  }
  const served = await serve(root);
  project.provide('site', `${served.url}under/here/`);
  project.provide('folder', folder);
  return async () => {
    await served.close();
    await rm(root, { recursive: true, force: true });
  };
}
