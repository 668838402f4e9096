import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extract, type Document } from '../src/extract/extract.ts';
import type { Check, Figure, Indicator, Reference } from '../src/model/index.ts';
import { verify, type Verified } from '../src/verify/verify.ts';
import { command, UsageError } from './command.ts';
import { loadKnowledge } from './dataset.ts';
import { answerLines, write } from './jsonl.ts';
import { known, readEach, readingOptions } from './reading.ts';

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
    ...(severity ? { severity, slip } : {}),
    ...(explanations.length > 0 ? { explanations } : {}),
  };
}

const MARKS: Record<Check['verdict'], string> = {
  agrees: '✓',
  'agrees-if-cut': '⊘',
  disagrees: '✗',
  undetermined: '?',
};

const MAYBE = { zh: '可能的原因:', en: 'may be due to: ' } as const;
const STOP = { zh: ';', en: '; ' } as const;

/** A mark, a kind and a working a line; then what is implied, and what was not checked and why not. */
function table(name: string, { checks, implied, coverage }: Reading, lang: 'zh' | 'en'): string {
  const lines = [name];
  for (const check of checks) {
    lines.push(
      `  ${MARKS[check.verdict]} ${check.verdict.padEnd(13)} ${check.kind.padEnd(12)} ${check.working[lang]}`,
    );
    if (check.why) lines.push(`      ${check.why[lang]}`);
    if (check.slip) lines.push(`      ${check.slip[lang]}`);
    if (check.explanations.length > 0)
      lines.push(`      ${MAYBE[lang]}${check.explanations.map((one) => one[lang]).join(STOP[lang])}`);
  }
  for (const one of implied) {
    const about = [one.subject, one.indicator, one.period].filter((slot) => slot !== null).join(' ');
    lines.push(`  ⋯ implied       ${one.kind.padEnd(12)} ${about}: ${one.working[lang]}`);
  }
  const others = coverage.reasons.length > 0 ? '; the others:' : '';
  lines.push(
    `  ${coverage.checked} of ${coverage.figures} figures in a check (${coverage.determined} with a verdict)${others}`,
  );
  for (const { figures, text } of coverage.reasons)
    lines.push(`      ${String(figures.length).padStart(4)}  ${text[lang]}`);
  return lines.join('\n');
}

/** Exit code 0: all read. 1: a document or line could not be read; the others were. 2: no such option. */
async function main(): Promise<number> {
  const { values, positionals: files } = parseArgs({ options: readingOptions, allowPositionals: true });
  const about = known(values);
  const { indicators, references } = await loadKnowledge(resolve(import.meta.dirname, '../data'));
  if (values.jsonl) {
    // A text of its own: nothing is held against our reference series unasked.
    const bad = await answerLines(process.stdin, process.stdout, (document) => {
      const { figures, checks, implied } = read(document, indicators, []);
      return { figures, checks: checks.map(record), implied };
    });
    return bad === 0 ? 0 : 1;
  }
  if (files.length === 0) throw new UsageError('Which file?');
  const failed = await readEach(files, about, (document, name) => {
    const reading = read(document, indicators, references);
    return write(process.stdout, `${table(name, reading, document.lang === 'en' ? 'en' : 'zh')}\n`);
  });
  return failed === 0 ? 0 : 1;
}

await command(USAGE, main);
