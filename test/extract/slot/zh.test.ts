import { describe, expect, it } from 'vitest';
import { zh as rules } from '../../../src/extract/slot/zh.ts';
import { failure } from '../examples/example.ts';
import { zh as examples } from '../examples/zh.ts';

describe('rules of Chinese slots', () => {
  it.each(examples.map((example) => [example.rule, example.text, example] as const))(
    '%s reads %s',
    (_rule, _text, example) => {
      expect(failure({ lang: 'zh-Hans', ...example })).toBeNull();
    },
  );

  it.each(rules.map(({ name }) => name))('%s is missed when it is switched off', (name) => {
    const own = examples.filter(({ rule }) => rule === name);
    expect(own.some((example) => failure({ lang: 'zh-Hans', ...example }, new Set([name])) !== null)).toBe(
      true,
    );
  });

  it('have names of their own and say what they do', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const rule of rules) expect(rule.about.length).toBeGreaterThan(10);
  });
});
