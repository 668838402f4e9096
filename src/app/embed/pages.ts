import { render } from 'svelte/server';
import { hereAt, type Fold } from '../here.ts';
import { uiLangs } from '../message/say.ts';
import EmbedPage from '../page/EmbedPage.svelte';
import { fileOf } from '../pages.ts';
import type { Rendered } from '../render.ts';
import { prefix, routes } from '../route.ts';
import type { Assets } from '../shell.ts';
import type { Site } from '../site.ts';
import { titleOf } from '../title.ts';
import { withoutMarkers } from '../view/withoutMarkers.ts';
import { embedShell } from './shell.ts';

/** Every chart alone, in every language, to stand in other people's pages. */
export function* embedPages(site: Site, assets: Assets, fold: Fold): Generator<Rendered> {
  const style = assets.styleOf['embed'] ?? '';
  const [script = ''] = assets.scripts['embed'] ?? [];
  for (const lang of uiLangs)
    for (const chart of site.charts) {
      const route = routes.embed(chart.id);
      const context = hereAt(site, lang, route, fold);
      yield {
        path: fileOf(route, prefix[lang]),
        text: embedShell({
          ...titleOf(context, { kind: 'chart', chart }),
          lang,
          body: withoutMarkers(render(EmbedPage, { props: { chart, context } }).body),
          style,
          script: context.file(script),
          canonical: context.to(routes.chart(chart.id)),
          inLang: context.inLang,
        }),
      };
    }
}
