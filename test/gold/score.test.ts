import { expect, test } from 'vitest';
import { gold, scoreOf, type GoldPassage } from './run.ts';

interface Held {
  passages: readonly GoldPassage[];
  /** What is held, in per cent; raised as the rules improve, never lowered. */
  least: Readonly<Record<string, number>>;
}

const number = { F1: 99, unit: 99, counter: 98, sign: 99, bounds: 99, type: 98, modality: 98 };

const sets: Readonly<Record<string, Held>> = {
  seeds: {
    passages: gold('seeds'),
    least: { ...number, indicator: 92, subject: 92, period: 95, attribution: 95, WHOLE: 85 },
  },
  dev: {
    passages: gold('dev'),
    least: { ...number, indicator: 98, subject: 92, period: 95, attribution: 98, WHOLE: 88 },
  },
  own: { passages: gold('own'), least: { F1: 97, unit: 98, counter: 98, sign: 98, bounds: 98, WHOLE: 70 } },
  siblings: {
    passages: gold('siblings'),
    least: { F1: 98, unit: 98, sign: 98, bounds: 98, type: 97, WHOLE: 80 },
  },
  press: {
    passages: gold('press'),
    least: { F1: 98, unit: 98, sign: 98, bounds: 98, type: 97, WHOLE: 70 },
  },
  fields: {
    passages: gold('fields'),
    least: { F1: 98, unit: 98, sign: 98, bounds: 97, type: 97, WHOLE: 67 },
  },
  'real news, retold': {
    passages: gold('news'),
    least: { F1: 99, unit: 98, sign: 99, bounds: 99, type: 97, WHOLE: 63 },
  },
  'agency stories and notices': {
    passages: gold('wire'),
    least: { F1: 98, unit: 98, sign: 98, bounds: 98, type: 96, WHOLE: 50 },
  },
  'real news, retold, which no writer of rules has read': {
    passages: gold('unread'),
    least: { F1: 98, unit: 98, sign: 98, bounds: 99, type: 95, WHOLE: 48 },
  },
  'agency stories and notices, which no writer of rules has read': {
    passages: gold('unread-wire'),
    least: { F1: 97, unit: 98, sign: 98, bounds: 98, type: 96, WHOLE: 60 },
  },
};

test.each(Object.entries(sets))('reaches the scores held for %s', { timeout: 120_000 }, (name, { passages, least }) => {
  const { table, columns } = scoreOf(passages);
  console.log(`${name}\n${table}`);
  for (const [column, per] of Object.entries(least))
    expect(columns.get(column), `${name}: ${column}`).toBeGreaterThanOrEqual(per);
});
