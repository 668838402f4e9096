import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract, type Options } from '../../src/extract/extract.ts';
import type { Figure, Lang } from '../../src/model/index.ts';

/** A passage of a gold file. */
export interface GoldPassage {
  id: string;
  lang: Lang;
  published: string;
  text: string;
  figures: readonly Partial<Figure>[];
  ignore?: readonly { quote: string; start: number }[];
  tags?: readonly string[];
}

export type GoldSet = 'seeds' | 'dev' | 'own';

const folder = fileURLToPath(new URL('.', import.meta.url));

export function gold(set: GoldSet): GoldPassage[] {
  return readFileSync(join(folder, `${set}.ndjson`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldPassage => JSON.parse(line));
}

/** Percentages of the line "all" of the score table, by column name, and the table itself. */
export interface Score {
  table: string;
  columns: ReadonlyMap<string, number>;
}

/** Extracts every passage and lets `score.mjs` compare. */
export function scoreOf(passages: readonly GoldPassage[], options: Options = {}): Score {
  const place = mkdtempSync(join(tmpdir(), 'tickmark-score-'));
  try {
    const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
    const predicted = passages.map((passage) => ({
      id: passage.id,
      figures: extract(passage, options).figures,
    }));
    writeFileSync(join(place, 'gold.ndjson'), lines(passages));
    writeFileSync(join(place, 'predicted.ndjson'), lines(predicted));
    const table = execFileSync(
      process.execPath,
      [join(folder, 'score.mjs'), join(place, 'gold.ndjson'), join(place, 'predicted.ndjson')],
      { encoding: 'utf8' },
    );
    return { table, columns: columnsOf(table) };
  } finally {
    rmSync(place, { recursive: true });
  }
}

function columnsOf(table: string): Map<string, number> {
  const [head = '', all = ''] = table.split('\n');
  const names = head.split('\t').map((name) => name.trim());
  const values = all.split('\t').map(Number);
  return new Map(names.map((name, i) => [name, values[i] ?? Number.NaN]));
}
