import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { extract, type Document } from '../src/extract/extract.ts';
import { decode } from '../src/extract/text/decode.ts';
import { guessSource } from '../src/extract/text/guess.ts';
import type { Check, Figure, Indicator, Lang, Reference } from '../src/model/index.ts';
import { verify, type Verified } from '../src/verify/verify.ts';
import { loadKnowledge } from './dataset.ts';
import { reason } from './documents.ts';
import { answerLines, isDate, langOf, write } from './jsonl.ts';

const USAGE = `Usage: npm run -s check -- [--published DATE] [--lang TAG] FILE…   what the text implies, re-computed; “-” is standard input
       npm run -s check -- --jsonl       a document a line in, its figures, checks and implied figures a line out`;

interface Reading extends Verified {
  figures: Figure[];
}

function read(
  document: Document,
  indicators: readonly Indicator[],
  references: readonly Reference[],
): Reading {
  const { figures, passages } = extract(document, { indicators });
  return { figures, ...verify(figures, { passages, references, indicators }) };
}

/** The check as the command's contract has it: intervals by their ends, no more. */
function record({
  id,
  kind,
  verdict,
  figures,
  stated,
  computed,
  working,
  power,
  why,
  severity,
  explanations,
  slip,
}: Check) {
  return {
    id,
    kind,
    verdict,
    figures,
    stated: { low: stated.low, high: stated.high },
    computed: { low: computed.low, high: computed.high },
    working,
    power,
    ...(why ? { why } : {}),
    ...(severity ? { severity, explanations, slip } : {}),
  };
}

const MARKS: Record<Check['verdict'], string> = {
  agrees: '✓',
  'agrees-if-cut': '⊘',
  disagrees: '✗',
  undetermined: '?',
};

/** A mark, a kind and a working a line; then what is implied, and what was not checked and why not. */
function table(name: string, { checks, implied, coverage }: Reading, lang: 'zh' | 'en'): string {
  const lines = [name];
  for (const check of checks) {
    lines.push(
      `  ${MARKS[check.verdict]} ${check.verdict.padEnd(13)} ${check.kind.padEnd(12)} ${check.working[lang]}`,
    );
    if (check.why) lines.push(`      ${check.why[lang]}`);
    if (check.slip) lines.push(`      ${check.slip[lang]}`);
  }
  for (const one of implied) {
    const about = [one.subject, one.indicator, one.period].filter((slot) => slot !== null).join(' ');
    lines.push(`  ⋯ implied       ${one.kind.padEnd(12)} ${about}: ${one.working[lang]}`);
  }
  lines.push(
    `  ${coverage.checked} of ${coverage.figures} figures in a check (${coverage.determined} with a verdict); the others:`,
  );
  for (const { figures, text } of coverage.reasons)
    lines.push(`      ${String(figures.length).padStart(4)}  ${text[lang]}`);
  return lines.join('\n');
}

interface Options {
  jsonl: boolean;
  published: string | null;
  lang: Lang | null;
  files: string[];
}

function optionsOf(): Options | null {
  try {
    const { values, positionals } = parseArgs({
      options: {
        jsonl: { type: 'boolean', default: false },
        published: { type: 'string' },
        lang: { type: 'string' },
      },
      allowPositionals: true,
    });
    const { published, jsonl } = values;
    if (published !== undefined && !isDate(published))
      throw new Error(`“${published}” is no date (YYYY-MM-DD).`);
    const lang = values.lang === undefined ? null : langOf(values.lang);
    if (values.lang !== undefined && lang === null)
      throw new Error(`“${values.lang}” is none of zh-Hans, zh-Hant, en.`);
    if (!jsonl && positionals.length === 0) return null;
    return { jsonl, published: published ?? null, lang, files: positionals };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of process.stdin) parts.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(parts);
}

/** Exit code 0: all read. 1: a document or line could not be read; the others were. 2: no such option. */
async function main(): Promise<number> {
  const options = optionsOf();
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  const { indicators, references } = await loadKnowledge('data');
  if (options.jsonl) {
    // A text of its own: nothing is held against our reference series unasked.
    const bad = await answerLines(process.stdin, process.stdout, (document) => {
      const { figures, checks, implied } = read(document, indicators, []);
      return { figures, checks: checks.map(record), implied };
    });
    return bad === 0 ? 0 : 1;
  }
  const ids = new Set<string>();
  let failed = 0;
  for (const file of options.files) {
    const name = file === '-' ? 'standard input' : basename(file);
    try {
      const { text } = decode(file === '-' ? await standardInput() : await readFile(file));
      const guessed = guessSource(name, text, '', ids);
      ids.add(guessed.id);
      const lang = options.lang ?? guessed.lang;
      const document = { id: guessed.id, text, published: options.published ?? guessed.published, lang };
      const reading = read(document, indicators, references);
      await write(process.stdout, `${table(name, reading, lang === 'en' ? 'en' : 'zh')}\n`);
    } catch (error) {
      failed++;
      console.error(`${name}: ${reason(error)}.`);
    }
  }
  return failed === 0 ? 0 : 1;
}

// The reader has gone (| head): nothing is wrong.
process.stdout.on('error', (error) => {
  process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1);
});
process.exitCode = await main().catch((error: unknown) => {
  console.error(reason(error));
  return 1;
});
