import { pptxOf } from '../../share/pptx/deck.ts';
import type { UiLang } from '../message/say.ts';
import { prefix } from '../route.ts';
import type { Bundle } from './bundle.ts';
import { fileName, save } from './save.ts';
import { addressForFiles, fetchBundle, sharingOf } from './sharing.ts';

const fetched = new Map<string, Promise<Bundle>>();

/** Fetches what a deck of these charts is made from, once. `root` leads from this page to that of the language. */
export function fetchBundles(charts: readonly string[], root: string): Promise<Bundle[]> {
  return Promise.all(
    charts.map((chart) => {
      const known = fetched.get(chart) ?? fetchBundle(chart, root);
      fetched.set(chart, known);
      known.catch(() => fetched.delete(chart));
      return known;
    }),
  );
}

/** Saves charts as a presentation, a slide each. Rejects with a reason. */
export async function saveDeck(charts: readonly string[], lang: UiLang, root: string): Promise<void> {
  const bundles = await fetchBundles(charts, root);
  const [first] = bundles;
  if (!first) return;
  const back = new URL(root + '../'.repeat(prefix[lang].split('/').length - 1), location.href);
  const sharing = sharingOf(bundles, lang, addressForFiles(first.site, back));
  const deck = await pptxOf(
    bundles.map(({ chart }) => chart),
    sharing,
  );
  const { title } = first.chart;
  const name = bundles.length === 1 ? (lang === 'en' ? title.en : title.zh) : 'tickmark';
  save(
    fileName(name, 'pptx'),
    new Blob([new Uint8Array(deck)], {
      type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    }),
  );
}
