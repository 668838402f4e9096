import type { Mark } from '../model/chart.ts';
import type { Figure } from '../model/figure.ts';
import { figureOf, type Sharing } from './sharing.ts';
import { textFragment } from './textFragment.ts';

/** Folder of a language on the site: Simplified Chinese stands at the root. */
const FOLDER = { 'zh-Hans': '', 'zh-Hant': 'zh-Hant/', en: 'en/' } as const;

const page = ({ site, lang }: Sharing, path: string) => (site === null ? null : site + FOLDER[lang] + path);

/** Permalink of a chart; `null` when the site has no published address. */
export function chartAddress(id: string, sharing: Sharing): string | null {
  return page(sharing, `chart/${encodeURIComponent(id)}/`);
}

export function embedAddress(id: string, sharing: Sharing): string | null {
  return page(sharing, `embed/${encodeURIComponent(id)}/`);
}

export function figureAddress(figure: Figure, sharing: Sharing): string | null {
  return page(sharing, `figure/${encodeURIComponent(figure.id)}/`);
}

/**
 * Where the sentence of a figure is read: in the site's reader; without a published address in the source itself, at the
 * clause, when the source has an address; else nowhere.
 */
export function sentenceAddress(figure: Figure, sharing: Sharing): string | null {
  return (
    page(sharing, `source/${encodeURIComponent(figure.source)}/#${encodeURIComponent(figure.id)}`) ??
    textFragment(figure, sharing.dataset)
  );
}

/** Where a mark of a chart leads: its sentence; an official number leads to its publisher. */
export function markAddress(mark: Mark, sharing: Sharing): string | null {
  if (mark.reference !== null) {
    const url = sharing.dataset.references.find((row) => row.id === mark.reference)?.url ?? null;
    return isWeb(url) ? url : null;
  }
  const figure = figureOf(mark, sharing.dataset);
  return figure === null ? null : sentenceAddress(figure, sharing);
}

/** Only addresses of the web are ever written into a file. */
export const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url);
