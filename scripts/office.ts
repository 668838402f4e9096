import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { wordsOfDocuments } from '../src/app/here.ts';
import { toHant } from '../src/app/message/hant.ts';
import { uiLangs } from '../src/app/message/say.ts';
import { chartsOf } from '../src/chart/charts.ts';
import { pptxOf } from '../src/share/pptx/deck.ts';
import type { Sharing } from '../src/share/sharing.ts';
import { loadDataset } from './dataset.ts';

const run = promisify(execFile);

/**
 * Slides opened by a program that did not write them: `tsx scripts/office.ts --out DIR`.
 * Makes a deck of every chart in each language, lets LibreOffice Impress turn it into a PDF, says which titles
 * are not to be found in it, and leaves pictures to look at. Needs `soffice`, `pdftotext` and `pdftoppm`.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: join('.cache', 'office') } } });
const out = resolve(values.out);
await mkdir(out, { recursive: true });
const dataset = await loadDataset('data');
const keep = wordsOfDocuments(dataset);
const script = (text: string): string => toHant(text, keep);
const charts = chartsOf(dataset).filter(({ form }) => form !== 'number');
/** Letters alone: Impress breaks lines and sets spaces between scripts as it likes. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

for (const lang of uiLangs) {
  const sharing: Sharing = {
    dataset,
    lang,
    site: 'https://example.org/',
    made: new Date().toISOString().slice(0, 10),
    ...(lang === 'zh-Hant' ? { script } : {}),
  };
  const deck = join(out, `${lang}.pptx`);
  await writeFile(deck, await pptxOf(charts, sharing));
  await run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', out, deck]);
  const pdf = join(out, `${lang}.pdf`);
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 2 ** 26 });
  const pages = stdout.split('\f').slice(0, -1);
  const said = (zh: string, en: string): string =>
    lang === 'en' ? en : lang === 'zh-Hant' ? script(zh) : zh;
  const lacking = charts.flatMap(({ id, title }, at) =>
    letters(pages[at] ?? '').includes(letters(said(title.zh, title.en))) ? [] : [id],
  );
  await run('pdftoppm', ['-r', '60', '-png', pdf, join(out, lang)]);
  console.log(
    `${lang}: ${charts.length} charts, ${pages.length} pages${lacking.length > 0 ? `; title not found: ${lacking.join(', ')}` : ''}`,
  );
  if (pages.length !== charts.length || lacking.length > 0) process.exitCode = 1;
}
