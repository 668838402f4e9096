import { describe, expect, test } from 'vitest';
import { finders, numberRefiners, refusals } from '../../../src/extract/number/index.ts';
import { core } from './core.ts';
import { failure } from './example.ts';

describe('each example of a number rule holds, and fails without its rule', () => {
  test.each(core.map((example) => [example.rule, example.text, example] as const))(
    '%s: %s',
    (rule, _, example) => {
      expect(failure(example)).toBeNull();
      expect(failure(example, new Set([rule])), `${rule} makes no difference`).not.toBeNull();
    },
  );
});

test('every finder, refusal and number rule has an example', () => {
  const shown = new Set(core.map(({ rule }) => rule));
  const names = [...finders, ...refusals, ...numberRefiners].map(({ name }) => name);
  expect(names.filter((name) => !shown.has(name))).toEqual([]);
});

test('rules have names of their own', () => {
  const names = [...finders, ...refusals, ...numberRefiners].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
