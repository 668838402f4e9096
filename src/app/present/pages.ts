import { render } from 'svelte/server';
import { hereAt, type Fold } from '../here.ts';
import { uiLangs } from '../message/say.ts';
import Slide from '../page/Slide.svelte';
import type { Rendered } from '../render.ts';
import { prefix, routes } from '../route.ts';
import type { Site } from '../site.ts';
import { withoutMarkers } from '../view/withoutMarkers.ts';

/** Every chart as a slide in every language: pieces of HTML that the page `present/` fetches, with links as seen from there. */
export function* slides(site: Site, fold: Fold, published: string | null): Generator<Rendered> {
  for (const lang of uiLangs) {
    const context = hereAt(site, lang, routes.present, fold);
    const root = published === null ? null : published + prefix[lang];
    for (const chart of site.charts)
      yield {
        path: `${prefix[lang]}${routes.present}slides/${chart.id}.html`,
        text: withoutMarkers(render(Slide, { props: { chart, context, published: root } }).body),
      };
  }
}
