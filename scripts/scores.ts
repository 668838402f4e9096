import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gold, scoreOf } from '../test/gold/run.ts';
import { command } from './command.ts';
import { writeFiles } from './files.ts';

/** Scores of the extractor on one set of hand-annotated passages, in per cent. */
export interface SetScore {
  set: string;
  passages: number;
  figures: number;
  /** Column of `test/gold/score.mjs` → per cent. */
  scores: Record<string, number>;
}

const columns = [
  'P',
  'R',
  'F1',
  'unit',
  'counter',
  'sign',
  'bounds',
  'type',
  'modality',
  'indicator',
  'subject',
  'period',
  'attribution',
  'WHOLE',
];

/** Measures the extractor on every gold set; the last two are of passages that no writer of rules has read. */
export function measure(): SetScore[] {
  const sets = {
    seeds: gold('seeds'),
    dev: gold('dev'),
    own: gold('own'),
    siblings: gold('siblings'),
    press: gold('press'),
    fields: gold('fields'),
    news: gold('news'),
    wire: gold('wire'),
    unread: gold('unread'),
    'unread-wire': gold('unread-wire'),
  };
  return Object.entries(sets).map(([set, passages]) => {
    const found = scoreOf(passages).columns;
    return {
      set,
      passages: passages.length,
      figures: found.get('gold') ?? 0,
      scores: Object.fromEntries(columns.map((name) => [name, found.get(name) ?? 0])),
    };
  });
}

/** `npm run scores`: what the method page says of the extractor, as measured now → `data/scores.json`. */
export const file = 'data/scores.json';
export const written = (scores: readonly SetScore[]): string => `${JSON.stringify(scores, null, 2)}\n`;

async function main(): Promise<number> {
  parseArgs();
  const scores = measure();
  await writeFiles(new Map([[file, written(scores)]]));
  for (const { set, passages, figures, scores: found } of scores)
    console.log(
      `${set}: ${passages} passages, ${figures} figures, F1 ${found['F1']}, whole ${found['WHOLE']}`,
    );
  return 0;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename)
  await command('Usage: npm run scores', main);
