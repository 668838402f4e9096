import type { Chart, Figure, Source } from '../model/index.ts';
import type { UiLang } from './message/say.ts';
import { routes, type Route } from './route.ts';
import type { Site } from './site.ts';

/** What a page shows. Each kind has its component in `page/`. */
export type View =
  | { kind: 'overview' }
  | { kind: 'chart'; chart: Chart }
  | { kind: 'figure'; figure: Figure }
  | { kind: 'figures' }
  | { kind: 'checks' }
  | { kind: 'desk' }
  | { kind: 'present' }
  | { kind: 'method' }
  | { kind: 'sources' }
  | { kind: 'source'; source: Source }
  | { kind: 'not-found' };

/** A page of the site, the same in every language. */
export interface Page {
  route: Route;
  view: View;
  /** Browser entries it needs besides `site`: names of files in `entry/`. */
  entries: readonly string[];
}

/** Every page of a language, one an address. */
export function pagesOf(site: Site): Page[] {
  const page = (route: Route, view: View, entries: readonly string[] = []): Page => ({
    route,
    view,
    entries,
  });
  return [
    page(routes.overview, { kind: 'overview' }, ['share']),
    ...site.charts.map((chart) => page(routes.chart(chart.id), { kind: 'chart', chart }, ['share'])),
    ...site.dataset.figures.map((figure) =>
      page(routes.figure(figure.id), { kind: 'figure', figure }, ['share']),
    ),
    page(routes.figures, { kind: 'figures' }, ['explore']),
    page(routes.checks, { kind: 'checks' }, ['checks']),
    page(routes.desk, { kind: 'desk' }, ['desk']),
    page(routes.present, { kind: 'present' }, ['present']),
    page(routes.method, { kind: 'method' }),
    page(routes.sources, { kind: 'sources' }),
    ...site.dataset.sources.map((source) =>
      page(routes.source(source.id), { kind: 'source', source }, ['reader']),
    ),
  ];
}

/** The page shown for an address that is none; a host that knows only one of them shows that of the root. */
export const notFound: Page = { route: '404.html', view: { kind: 'not-found' }, entries: ['lost'] };

/** File of a page inside the site: `en/chart/nev/index.html`. Addresses are percent-encoded, files are not. */
export function fileOf(route: Route, folder: string): string {
  const path = decodeURIComponent(folder + route);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

export type { UiLang };
