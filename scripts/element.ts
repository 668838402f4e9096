import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');

/**
 * `tickmark-chart.js`: the custom element as one plain script under a name that never changes, for other people's pages.
 * Not a module, so that a host needs no cross-origin headers.
 */
export async function bundleElement(outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      rollupOptions: {
        input: join(root, 'src/app/element/tickmark-chart.ts'),
        output: { format: 'iife', entryFileNames: 'tickmark-chart.js' },
      },
    },
  });
}
