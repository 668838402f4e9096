import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'vite';
import type { renderSite } from '../src/app/render.ts';
import type { Assets } from '../src/app/shell.ts';
import type { Dataset } from '../src/model/index.ts';
import { chartsOf } from '../src/chart/charts.ts';
import { drawing } from './drawing.ts';
import { bundleElement } from './element.ts';
import { writeShared } from './share.ts';

const root = resolve(import.meta.dirname, '..');
const cache = join(root, '.cache');

interface ManifestEntry {
  file: string;
  css?: string[];
  imports?: string[];
  isEntry?: boolean;
}

export interface SiteOptions {
  /** Published address with a closing slash, for the links in files that leave the site; `null` when there is none. */
  site?: string | null;
}

/**
 * Makes the whole static site from a dataset: browser files by Vite, every page rendered in every language.
 * It is made beside `out` and then changes places with it, so that an interrupted run leaves the old site whole.
 * @returns how many pages were written.
 */
export async function buildSite(
  dataset: Dataset,
  out: string,
  { site = null }: SiteOptions = {},
): Promise<number> {
  const making = join(cache, `site-${process.pid}`);
  await rm(making, { recursive: true, force: true });
  const assets = await bundleBrowser(making);
  await bundleElement(making);
  const render = await bundleRenderer();
  const charts = chartsOf(dataset);
  const shared = { published: site, made: new Date().toISOString().slice(0, 10) };
  let pages = 0;
  for (const { path, text } of render(dataset, charts, drawing(), assets, shared)) {
    const file = join(making, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    pages += 1;
  }
  await writeShared(dataset, charts, shared, making);
  await swap(making, out);
  return pages;
}

/** The enhancement scripts and styles: every file of `src/app/entry/` is an entry of its own. */
async function bundleBrowser(outDir: string): Promise<Assets> {
  const folder = join(root, 'src/app/entry');
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3));
  await bundle({
    root,
    logLevel: 'error',
    configFile: join(root, 'vite.config.ts'),
    build: {
      outDir,
      emptyOutDir: true,
      manifest: 'assets/manifest.json',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: Object.fromEntries(names.map((name) => [name, join(folder, `${name}.ts`)])) },
    },
  });
  const manifest: Record<string, ManifestEntry> = JSON.parse(
    await readFile(join(outDir, 'assets/manifest.json'), 'utf8'),
  );
  await rm(join(outDir, 'assets/manifest.json'));
  const stylesOf = (key: string): string[] => {
    const entry = manifest[key];
    if (!entry) return [];
    return [...(entry.imports ?? []).flatMap(stylesOf), ...(entry.css ?? [])];
  };
  const entryOf = (name: string) => `src/app/entry/${name}.ts`;
  const shared = [...new Set(stylesOf(entryOf('site')))];
  const read = async (files: readonly string[]) =>
    (await Promise.all(files.map((file) => readFile(join(outDir, file), 'utf8')))).join('\n');
  const lost = manifest[entryOf('lost')]?.file;
  const own = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const files = [...new Set(stylesOf(entryOf(name)))].filter((file) => !shared.includes(file));
      return [name, await read(files)];
    }),
  );
  return {
    style: await read(shared),
    styleOf: Object.fromEntries(own),
    inlined: {
      script: await read(lost === undefined ? [] : [lost]),
      icon: await read(['icon.svg']),
    },
    scripts: Object.fromEntries(names.map((name) => [name, [manifest[entryOf(name)]?.file ?? []].flat()])),
  };
}

/** The page renderer, bundled for Node so that components are compiled as they are for the browser. */
async function bundleRenderer(): Promise<typeof renderSite> {
  const outDir = join(cache, `render-${process.pid}`);
  await bundle({
    root,
    logLevel: 'error',
    configFile: join(root, 'vite.config.ts'),
    build: {
      ssr: join(root, 'src/app/render.ts'),
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
    },
  });
  // A changed renderer has the same path: the query keeps a long-running process from using the old one.
  const module: { renderSite: typeof renderSite } = await import(
    `${pathToFileURL(join(outDir, 'render.js')).href}?${Date.now()}`
  );
  await rm(outDir, { recursive: true, force: true });
  return module.renderSite;
}

async function swap(making: string, out: string): Promise<void> {
  const old = `${out}.old-${process.pid}`;
  await mkdir(dirname(out), { recursive: true });
  const had = await rename(out, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(making, out);
  } catch {
    // Another file system: copy instead.
    await cp(making, out, { recursive: true });
    await rm(making, { recursive: true, force: true });
  }
  if (had) await rm(old, { recursive: true, force: true });
}
