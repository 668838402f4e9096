import type { Chart } from '../../model/index.ts';
import { CARD } from '../../share/card.ts';
import type { Here } from '../here.ts';
import type { View } from '../pages.ts';
import { prefix, routes } from '../route.ts';
import type { Site } from '../site.ts';

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/**
 * What a page says to places that unfold links: its card, where its embed is described, its published address.
 * @param published with a closing slash; without one addresses are relative, which a few readers resolve and no one misreads.
 */
export function shareHead(here: Here, view: View, published: string | null): string {
  const { lang, route, pick, site } = here;
  const address = (path: string) => (published === null ? here.file(path) : published + path);
  const chart = chartOf(site, view);
  const lines: string[] = [`<meta property="og:locale" content="${lang.replace('-', '_')}">`];
  if (published !== null) {
    lines.push(`<meta property="og:url" content="${escape(address(prefix[lang] + route))}">`);
    lines.push(`<link rel="canonical" href="${escape(address(prefix[lang] + route))}">`);
  }
  if (chart !== null) {
    const image = escape(address(`${prefix[lang]}${routes.chart(chart.id)}card.png`));
    lines.push(
      `<meta property="og:image" content="${image}">`,
      '<meta property="og:image:type" content="image/png">',
      `<meta property="og:image:width" content="${CARD.width}">`,
      `<meta property="og:image:height" content="${CARD.height}">`,
      `<meta property="og:image:alt" content="${escape(pick(chart.alt))}">`,
      '<meta name="twitter:card" content="summary_large_image">',
      `<meta name="twitter:image" content="${image}">`,
    );
  }
  if (view.kind === 'chart')
    lines.push(
      `<link rel="alternate" type="application/json+oembed" href="${escape(address(`${prefix[lang]}${route}oembed.json`))}" title="${escape(pick(view.chart.title))}">`,
    );
  return lines.join('\n');
}

/** The chart whose card stands for a page: its own, the first one that draws its figure, or the site's first headline. */
function chartOf(site: Site, view: View): Chart | null {
  if (view.kind === 'chart') return view.chart;
  if (view.kind === 'figure') {
    const charts = site.chartsOf.get(view.figure.id) ?? [];
    return charts.find(({ form }) => form !== 'number') ?? charts[0] ?? null;
  }
  const order = (chart: Chart) => chart.headline ?? Number.POSITIVE_INFINITY;
  return [...site.charts].sort((a, b) => order(a) - order(b))[0] ?? null;
}
