import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { extract } from '../src/extract/extract.ts';
import type { Check } from '../src/model/check.ts';
import type { Lang } from '../src/model/source.ts';
import { verify, type Verified } from '../src/verify/verify.ts';
import type { Figure } from '../src/model/figure.ts';

/**
 * `npm run -s check -- --jsonl`: a document a line in, its figures, checks and implied figures a line out, in order.
 * `npm run -s check -- FILE…`: the checks of each document as a readable table; `-` reads standard input.
 */

const LANGS: ReadonlySet<string> = new Set(['zh-Hans', 'zh-Hant', 'en']);

function isLang(text: unknown): text is Lang {
  return typeof text === 'string' && LANGS.has(text);
}

interface Reading extends Verified {
  figures: Figure[];
}

function read(id: string, text: string, published: string | null, lang: Lang | null): Reading {
  const { figures, passages } = extract({ id, text, published, lang });
  return { figures, ...verify(figures, { passages }) };
}

/** One input line → one output line. Throws on a line that is not a document. */
function answer(line: string): unknown {
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed !== 'object' || parsed === null) throw new Error('not an object');
  const { id, text, published, lang } = {
    id: undefined,
    text: undefined,
    published: undefined,
    lang: undefined,
    ...parsed,
  };
  if (typeof id !== 'string') throw new Error('"id" is missing or not a string');
  if (typeof text !== 'string') throw new Error('"text" is missing or not a string');
  const { figures, checks, implied } = read(
    id,
    text,
    typeof published === 'string' ? published : null,
    isLang(lang) ? lang : null,
  );
  return {
    id,
    figures,
    checks: checks.map(
      ({ id: check, kind, verdict, figures: roles, stated, computed, working, power, why, ...rest }) => ({
        id: check,
        kind,
        verdict,
        figures: roles,
        stated: { low: stated.low, high: stated.high },
        computed: { low: computed.low, high: computed.high },
        working,
        power,
        ...(why ? { why } : {}),
        ...(rest.severity
          ? { severity: rest.severity, explanations: rest.explanations, slip: rest.slip }
          : {}),
      }),
    ),
    implied,
  };
}

/** The id a bad line still shows, so that its answer can be matched. */
function idIn(line: string): string | null {
  return /"id"\s*:\s*"((?:[^"\\]|\\.)*)"/u.exec(line)?.[1] ?? null;
}

function write(line: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(`${line}\n`)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

async function stream(): Promise<number> {
  let bad = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    try {
      await write(JSON.stringify(answer(line)));
    } catch (error) {
      bad++;
      const message =
        error instanceof SyntaxError
          ? 'not valid JSON'
          : error instanceof Error
            ? error.message
            : String(error);
      await write(JSON.stringify({ id: idIn(line), error: message }));
    }
  }
  return bad === 0 ? 0 : 1;
}

const MARKS: Record<Check['verdict'], string> = {
  agrees: '✓',
  'agrees-if-cut': '⊘',
  disagrees: '✗',
  undetermined: '?',
};

/** A readable table: mark, kind, working; then what is implied and what was not checked. */
function table(name: string, reading: Reading, lang: 'zh' | 'en'): string {
  const { checks, implied, coverage } = reading;
  const lines = [name];
  for (const check of checks) {
    lines.push(
      `  ${MARKS[check.verdict]} ${check.verdict.padEnd(13)} ${check.kind.padEnd(12)} ${check.working[lang]}`,
    );
    if (check.why) lines.push(`      ${check.why[lang]}`);
    if (check.slip) lines.push(`      ${check.slip[lang]}`);
  }
  for (const one of implied) {
    lines.push(
      `  ⋯ implied       ${one.kind.padEnd(12)} ${[one.subject, one.indicator, one.period].filter((slot) => slot !== null).join(' ')}: ${one.working[lang]}`,
    );
  }
  lines.push(
    `  ${coverage.checked} of ${coverage.figures} figures in a check (${coverage.determined} with a verdict)`,
  );
  for (const reason of coverage.reasons)
    lines.push(`      ${String(reason.figures.length).padStart(4)}  ${reason.text[lang]}`);
  return lines.join('\n');
}

async function standardInput(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) text += String(chunk);
  return text;
}

async function files(paths: readonly string[], published: string | null): Promise<number> {
  let failed = 0;
  for (const path of paths) {
    try {
      const text =
        path === '-'
          ? await standardInput()
          : new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
      if (text.includes('\u0000')) throw new Error('not a text file');
      const name = path === '-' ? 'standard input' : basename(path);
      const lang = /\p{Script=Han}/u.test(text.slice(0, 4000)) ? 'zh' : 'en';
      await write(table(name, read(name, text, published, null), lang));
    } catch (error) {
      failed++;
      console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed === 0 ? 0 : 1;
}

const { values, positionals } = parseArgs({
  options: { jsonl: { type: 'boolean', default: false }, published: { type: 'string' } },
  allowPositionals: true,
});
if (values.jsonl) process.exitCode = await stream();
else if (positionals.length > 0) process.exitCode = await files(positionals, values.published ?? null);
else {
  console.error('Usage: npm run -s check -- FILE…   or   npm run -s check -- --jsonl');
  process.exitCode = 2;
}
