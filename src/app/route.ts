import type { UiLang } from './message/say.ts';

/** Address of a page inside the site, from its root, without language: `chart/nev/`. The overview is ``. */
export type Route = string;

export const routes = {
  overview: '',
  figures: 'figures/',
  checks: 'checks/',
  sources: 'source/',
  desk: 'desk/',
  method: 'method/',
  present: 'present/',
  chart: (id: string): Route => `chart/${encodeURIComponent(id)}/`,
  embed: (id: string): Route => `embed/${encodeURIComponent(id)}/`,
  figure: (id: string): Route => `figure/${encodeURIComponent(id)}/`,
  source: (id: string): Route => `source/${encodeURIComponent(id)}/`,
} as const;

/** Folder of a language: Simplified Chinese stands at the root. */
export const prefix: Record<UiLang, string> = { 'zh-Hans': '', 'zh-Hant': 'zh-Hant/', en: 'en/' };

/** Relative link from the page at `from` to `to`, both with their language folder, so that the site works from any sub-path. */
export function link(from: string, to: string): string {
  const [path = '', hash] = to.split('#');
  const back = '../'.repeat(from.split('/').length - 1);
  const relative = `${back}${path}` || './';
  return hash === undefined ? relative : `${relative}#${hash}`;
}

/** Fragment of a passage in its document: `caijing#p12` → `p12`. */
export function passageAnchor(passageId: string): string {
  return passageId.slice(passageId.indexOf('#') + 1);
}
