import { createContext } from 'svelte';
import type { Bilingual, Dataset } from '../model/index.ts';
import { messagesIn, sayWith, type Messages, type Say, type UiLang } from './message/say.ts';
import { link, prefix, type Route } from './route.ts';
import type { Site } from './site.ts';

/** Where a component is shown: language, page, and the ways from there. */
export interface Here {
  site: Site;
  lang: UiLang;
  route: Route;
  say: Say;
  /** What `say` speaks from, for the parts of a page that come to life in the browser. */
  messages: Messages;
  /** What the program says in two languages, in the reader's. */
  pick: (text: Bilingual) => string;
  /** Simplified Chinese of the program into the script of the page. */
  script: (text: string) => string;
  /** Relative link to a page in the same language, from this page. */
  to: (route: Route) => string;
  /** Relative link to this page in another language. */
  inLang: (lang: UiLang) => string;
  /** Relative link to a file of the site. */
  file: (path: string) => string;
}

export const [here, setHere] = createContext<Here>();

/** Simplified → Traditional; words in `keep` come out as they went in. */
export type Fold = (text: string, keep?: readonly string[]) => string;

/** The surroundings of a page. `fold` is asked for `zh-Hant` only. */
export function hereAt(site: Site, lang: UiLang, route: Route, toHant: Fold): Here {
  const from = prefix[lang] + route;
  const keep = wordsOfDocuments(site.dataset);
  const fold = (text: string): string => (lang === 'zh-Hant' ? toHant(text, keep) : text);
  const messages = messagesIn(lang, toHant);
  return {
    site,
    lang,
    route,
    messages,
    say: sayWith(lang, messages),
    script: fold,
    pick: (text) => (lang === 'en' ? text.en : fold(text.zh)),
    to: (target) => link(from, prefix[lang] + target),
    inLang: (other) => link(from, prefix[other] + route),
    file: (path) => link(from, path),
  };
}

/** Titles and authors as printed, longest first: never folded into another script. */
export function wordsOfDocuments(dataset: Pick<Dataset, 'sources' | 'articles'>): string[] {
  const words = new Set<string>();
  for (const { title, authors } of [...dataset.sources, ...dataset.articles])
    [title, ...authors].forEach((word) => words.add(word));
  return [...words].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
}
