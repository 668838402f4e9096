import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { wordsOfDocuments } from '../src/app/here.ts';
import { toHant } from '../src/app/message/hant.ts';
import { uiLangs, type UiLang } from '../src/app/message/say.ts';
import { prefix } from '../src/app/route.ts';
import { bundleOf } from '../src/app/share/bundle.ts';
import type { Shared } from '../src/app/site.ts';
import type { Chart, Dataset } from '../src/model/index.ts';
import { CARD, cardOf } from '../src/share/card.ts';
import { csvOf } from '../src/share/csv.ts';
import { htmlOf } from '../src/share/html.ts';
import { jsonldOf } from '../src/share/jsonld.ts';
import { oembedOf } from '../src/share/oembed.ts';
import type { Sharing } from '../src/share/sharing.ts';
import { svgOf } from '../src/share/svg.ts';
import { pressFor } from './cards.ts';

/**
 * Everything a chart is taken away as, written beside its page in every language, so that it can be had without scripts:
 * `chart.svg`, `chart.csv`, `chart.jsonld`, `chart.html`, `card.png`, `oembed.json`; and `share.json`, from which the dialog
 * makes the rest.
 * Without a published address no file holds a link to the site.
 */
export async function writeShared(
  dataset: Dataset,
  charts: readonly Chart[],
  { published: site, made }: Shared,
  out: string,
): Promise<void> {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const keep = wordsOfDocuments(dataset);
  const script = (text: string): string => toHant(text, keep);
  const cards = new Map<string, string>();
  for (const lang of uiLangs) {
    const sharing: Sharing = { dataset, lang, site, made, ...(lang === 'zh-Hant' ? { script } : {}) };
    for (const chart of charts) {
      const folder = join(out, folderOf(chart, lang));
      await mkdir(folder, { recursive: true });
      const files: Record<string, string> = {
        'chart.svg': svgOf(chart, sharing, { document }),
        'chart.csv': csvOf(chart, sharing),
        'chart.jsonld': `${JSON.stringify(jsonldOf(chart, sharing), null, 2)}\n`,
        'chart.html': htmlOf(chart, sharing, { document }),
        'share.json': JSON.stringify(bundleOf(chart, dataset, lang, toHant, site)),
      };
      const oembed = oembedOf(
        chart,
        sharing,
        { width: 640, height: 560 },
        site === null ? undefined : { url: `${site}${encodeURI(folderOf(chart, lang))}card.png`, ...CARD },
      );
      files['oembed.json'] = `${JSON.stringify(oembed, null, 2)}\n`;
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
      cards.set(join(folder, 'card.png'), cardOf(chart, sharing, document));
    }
  }
  await printCards(cards);
}

const folderOf = (chart: Chart, lang: UiLang) => `${prefix[lang]}chart/${chart.id}/`;

async function printCards(cards: ReadonlyMap<string, string>): Promise<void> {
  const press = await pressFor(cards.values());
  const waiting = [...cards];
  // Two at a time: drawing happens in other threads, and more of them only take memory.
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [file, svg] = next;
      const png = await press.print(svg);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, png);
    }
  };
  await Promise.all([worker(), worker()]);
}
