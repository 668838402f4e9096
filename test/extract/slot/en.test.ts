import { check } from 'recheck';
import { beforeAll, describe, expect, test } from 'vitest';
import { patternSources } from '../../../src/extract/slot/period/en-expressions.ts';
import { en } from '../../../src/extract/slot/en.ts';
import { enExamples } from '../examples/en.ts';
import { failure } from '../examples/example.ts';

const english = enExamples.map((example) => ({ ...example, lang: 'en' as const }));

describe('each rule of the English slots', () => {
  test('has a name of its own, a reason, and an example', () => {
    const names = en.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(en.filter(({ about }) => about.length < 12).map(({ name }) => name)).toEqual([]);
    const shown = new Set(english.map(({ rule }) => rule));
    expect(names.filter((name) => !shown.has(name))).toEqual([]);
  });

  test.each(english)('$rule reads «$text»', (example) => {
    expect(failure(example)).toBeNull();
  });

  test.each(english)('$rule is needed for «$text»', (example) => {
    expect(failure(example, new Set([example.rule]))).not.toBeNull();
  });
});

describe('time expressions', () => {
  beforeAll(() => {
    process.env['RECHECK_BACKEND'] = 'pure';
  });

  test('are found by patterns that no text can slow down', { timeout: 300_000 }, async () => {
    const bad: string[] = [];
    for (const { source, flags } of patternSources) {
      const { status } = await check(source, flags, { timeout: 20_000 });
      if (status !== 'safe') bad.push(`${status} /${source}/${flags}`);
    }
    expect(bad).toEqual([]);
  });
});
