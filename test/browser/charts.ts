import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Ids of all charts of the site. */
export function chartIds(): string[] {
  return readdirSync(join(inject('folder'), 'chart'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** Text of a file of the site. */
export const fileText = (path: string): string => readFileSync(join(inject('folder'), path), 'utf8');

/** Ids of charts that have an axis and several marks, the ones with most marks first. */
export function drawnCharts(): string[] {
  const marks = (id: string) =>
    fileText(`chart/${id}/chart.svg`).match(/ data-(?:figure|implied)=/g)?.length ?? 0;
  return chartIds()
    .filter((id) => !/data-form="number"/.test(fileText(`embed/${id}/index.html`)))
    .sort((a, b) => marks(b) - marks(a));
}

/** An id as it stands in an address. */
export const addressOf = (id: string): string => encodeURIComponent(id);
