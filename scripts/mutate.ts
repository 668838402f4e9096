import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rules } from '../src/extract/rules.ts';
import { extract } from '../src/extract/extract.ts';
import { core } from '../test/extract/examples/core.ts';
import { enExamples } from '../test/extract/examples/en.ts';
import { failure, type Example } from '../test/extract/examples/example.ts';
import { zh } from '../test/extract/examples/zh.ts';
import { knownErrors, knownFile } from '../test/gold/known.ts';
import { errorsOf, gold, type GoldPassage } from '../test/gold/run.ts';
import { command, UsageError } from './command.ts';

/**
 * `npm run mutate`: switches off one rule after the other and asks whether a test would notice.
 *
 * Asked are the examples of the rule (test/extract/examples) and the gold passages in which it fires
 * (test/gold/known.test.ts: no error that is not on the list). Exit code 1 and a list when nobody notices.
 * `-- --accept` writes the list of known errors anew; `-- NAME…` asks for these rules only.
 */
function main(): number {
  const { values, positionals: asked } = parseArgs({
    options: { accept: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const all = [...new Set(rules.map(({ name }) => name))];
  for (const name of asked) if (!all.includes(name)) throw new UsageError(`There is no rule “${name}”.`);
  const passages = [...gold('seeds'), ...gold('dev'), ...gold('own')];
  if (values.accept) {
    const errors = [...errorsOf(passages)].sort();
    writeFileSync(knownFile, errors.map((error) => `${error}\n`).join(''));
    console.log(`${errors.length} known errors written.`);
    return 0;
  }
  const fired = firedIn(passages);
  const examples = new Map<string, Example[]>();
  for (const example of [...core, ...zh, ...enExamples]) {
    examples.set(example.rule, [...(examples.get(example.rule) ?? []), example]);
  }
  const known = knownErrors();
  const names = asked.length === 0 ? all : asked;
  const unnoticed: string[] = [];
  let done = 0;
  for (const name of names) {
    const without = new Set([name]);
    const shown = (examples.get(name) ?? []).some(
      (example) => failure(example) === null && failure(example, without) !== null,
    );
    const inGold = fired.get(name) ?? [];
    if (!shown && !inGold.some((passage) => breaks(passage, without, known))) {
      unnoticed.push(
        `${name} (fires in ${inGold.length} gold passages, ${examples.get(name)?.length ?? 0} examples)`,
      );
    }
    done++;
    if (process.stderr.isTTY) process.stderr.write(`\r${done}/${names.length}`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r');
  for (const line of unnoticed) console.log(`unnoticed: ${line}`);
  console.log(`${names.length - unnoticed.length} of ${names.length} rules are missed when switched off.`);
  return unnoticed.length === 0 ? 0 : 1;
}

/** Gold passages by the names of the rules that fire in them. */
function firedIn(passages: readonly GoldPassage[]): Map<string, GoldPassage[]> {
  const fired = new Map<string, GoldPassage[]>();
  for (const passage of passages) {
    for (const name of new Set(extract(passage).figures.flatMap(({ rules: names }) => names))) {
      const list = fired.get(name);
      if (list === undefined) fired.set(name, [passage]);
      else list.push(passage);
    }
  }
  return fired;
}

/** Does the passage have a new error, or an old one less (which the list would have to lose)? */
function breaks(passage: GoldPassage, without: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  // Only what changes the figures can change an error.
  const plain = JSON.stringify(extract(passage).figures.map(slots));
  if (plain === JSON.stringify(extract(passage, { without }).figures.map(slots))) return false;
  return [...errorsOf([passage], { without })].some((error) => !known.has(error));
}

const slots = (figure: object): unknown => ({ ...figure, rules: null });

await command('Usage: npm run mutate [-- --accept] [-- RULE…]', main);
