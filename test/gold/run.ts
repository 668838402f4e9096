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

export type GoldSet =
  | 'seeds'
  | 'dev'
  | 'own'
  | 'siblings'
  | 'press'
  | 'fields'
  | 'news'
  | 'wire'
  | 'unread'
  | 'unread-wire';

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
  const table = compared(passages, options, []);
  return { table, columns: columnsOf(table) };
}

/** What `score.mjs` finds wrong, without the values: `MISSED s001-01 «100家»`, `PERIOD h001 «5.0%»`, each once. */
export function errorsOf(passages: readonly GoldPassage[], options: Options = {}): Set<string> {
  const found = new Set<string>();
  for (const line of compared(passages, options, ['--errors']).split(/\n(?=[A-Z]{3,}\s)|\n(?=\t)/u)) {
    const here = /^([A-Z]+)\s+(\S+) «([^»]*)»/u.exec(line);
    if (here !== null) found.add(`${here[1]} ${here[2]} «${(here[3] ?? '').replace(/\s+/gu, ' ')}»`);
  }
  return found;
}

function compared(passages: readonly GoldPassage[], options: Options, flags: readonly string[]): string {
  const place = mkdtempSync(join(tmpdir(), 'tickmark-score-'));
  try {
    const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
    const predicted = passages.map((passage) => ({
      id: passage.id,
      figures: extract(passage, options).figures,
    }));
    writeFileSync(join(place, 'gold.ndjson'), lines(passages));
    writeFileSync(join(place, 'predicted.ndjson'), lines(predicted));
    return execFileSync(
      process.execPath,
      [join(folder, 'score.mjs'), join(place, 'gold.ndjson'), join(place, 'predicted.ndjson'), ...flags],
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
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
