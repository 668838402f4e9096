import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

interface Pattern {
  where: string;
  source: string;
  flags: string;
}

/** Every regular expression literal of the TypeScript source, each once. */
function patterns(): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = tree.getLineAndCharacterOfPosition(node.pos).line + 1;
        const pattern = {
          where: `${file}:${line}`,
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        };
        found.set(`${pattern.source}/${pattern.flags}`, pattern);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return [...found.values()];
}

/** Patterns once judged safe, so that only new ones take time; the folder is no part of the repository. */
const judged = join(root, '../.cache/safe-patterns.json');

function known(): Set<string> {
  return new Set(existsSync(judged) ? JSON.parse(readFileSync(judged, 'utf8')) : []);
}

// Part of the judge's search is by chance: with a seed it judges the same pattern the same way on every machine.
test(
  'no regular expression of the source can be driven into more than linear time',
  { timeout: 900_000 },
  async () => {
    const all = patterns();
    expect(all.length).toBeGreaterThan(100);
    const before = known();
    const safe: string[] = [];
    const bad: string[] = [];
    for (const { where, source, flags } of all) {
      const pattern = `/${source}/${flags}`;
      const { status } = before.has(pattern)
        ? { status: 'safe' }
        : await check(source, flags, { timeout: 90_000, randomSeed: 1 });
      if (status === 'safe') safe.push(pattern);
      else bad.push(`${where} ${status} ${pattern}`);
    }
    mkdirSync(dirname(judged), { recursive: true });
    writeFileSync(judged, JSON.stringify(safe));
    expect(bad).toEqual([]);
  },
);
