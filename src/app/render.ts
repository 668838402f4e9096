import { render } from 'svelte/server';
import type { Chart, Dataset } from '../model/index.ts';
import { embedPages } from './embed/pages.ts';
import { rowsOf } from './explore/rows.ts';
import { hereAt } from './here.ts';
import { toHant } from './message/hant.ts';
import { uiLangs, type UiLang } from './message/say.ts';
import { fileOf, notFound, pagesOf, type Page } from './pages.ts';
import { slides } from './present/pages.ts';
import Root from './Root.svelte';
import { prefix } from './route.ts';
import { shareHead } from './share/head.ts';
import { shell, type Assets } from './shell.ts';
import { indexSite, type Draw, type Shared } from './site.ts';
import { titleOf } from './title.ts';
import { sentencesApart } from './view/sentencesApart.ts';
import { tables } from './view/tables.ts';
import { withoutMarkers } from './view/withoutMarkers.ts';

/** The file beside a page that holds the sentences of its charts. */
const SENTENCES = 'sentences.html';

/** A file of the finished site. */
export interface Rendered {
  path: string;
  text: string;
}

/**
 * Every page of the site in every language, as files. One at a time: a site may be larger than memory.
 */
export function* renderSite(
  dataset: Dataset,
  charts: readonly Chart[],
  draw: Draw,
  assets: Assets,
  shared: Shared,
): Generator<Rendered> {
  const { published } = shared;
  const site = indexSite(dataset, charts, draw, shared);
  const pages = pagesOf(site);
  const existing = new Set(pages.map(({ route }) => route));
  function* one(page: Page, lang: UiLang): Generator<Rendered> {
    const context = hereAt(site, lang, page.route, toHant);
    const { body: whole, head } = render(Root, { props: { page, context, existing } });
    const { body, sentences } = sentencesApart(withoutMarkers(whole), SENTENCES);
    const entries = ['site', ...page.entries];
    const path = fileOf(page.route, prefix[lang]);
    if (sentences !== null)
      yield { path: path.slice(0, path.lastIndexOf('/') + 1) + SENTENCES, text: sentences };
    yield {
      path,
      text: shell({
        ...titleOf(context, page.view),
        lang,
        body,
        head: [shareHead(context, page.view, published), head].join('\n'),
        inLang: context.inLang,
        isRoot: page.route === '' && prefix[lang] === '',
        icon:
          page === notFound
            ? `data:image/svg+xml,${encodeURIComponent(assets.inlined.icon)}`
            : context.file('icon.svg'),
        ...(page === notFound ? { inlined: assets.inlined } : {}),
        style: [assets.style, ...page.entries.map((entry) => assets.styleOf[entry] ?? '')].join(''),
        published:
          published === null || page === notFound ? null : (other) => published + prefix[other] + page.route,
        scripts:
          page === notFound ? [] : entries.flatMap((entry) => assets.scripts[entry] ?? []).map(context.file),
      }),
    };
  }
  for (const lang of uiLangs) for (const page of [...pages, notFound]) yield* one(page, lang);
  yield* embedPages(site, assets, toHant);
  yield* slides(site, toHant, published);
  const { indicators, topics, references } = dataset;
  yield { path: 'desk/knowledge.json', text: JSON.stringify({ indicators, topics, references }) };
  for (const { path, write } of tables) yield { path: `data/${path}`, text: write(dataset) };
  yield { path: 'figures/rows.json', text: JSON.stringify(rowsOf(site, toHant)) };
}
