import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** One address of each kind of page that the site has, from the language's root. */
export function onePageOfEachKind(): string[] {
  const folder = inject('folder');
  const folders = (path: string) =>
    readdirSync(join(folder, path), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const kinds = ['source', 'figures', 'checks', 'method', 'desk', 'present'].filter((kind) =>
    folders('').some(({ name }) => name === kind),
  );
  const first = (kind: string) => `${kind}/${encodeURIComponent(folders(kind)[0]?.name ?? '')}/`;
  return ['', ...['chart', 'figure', 'source', 'embed'].map(first), ...kinds.map((kind) => `${kind}/`)];
}

/** An address that is none: the page that helps. */
export const lostPage = 'no/such/page/';
