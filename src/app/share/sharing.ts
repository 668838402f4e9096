import type { Dataset } from '../../model/index.ts';
import type { Sharing } from '../../share/sharing.ts';
import type { UiLang } from '../message/say.ts';
import type { Bundle } from './bundle.ts';
import { isOwnMachine } from './ownMachine.ts';

/** Fetches what files of a chart are made from. `root` leads from this page to that of the language. Rejects with a reason. */
export async function fetchBundle(chart: string, root: string): Promise<Bundle> {
  const answer = await fetch(`${root}chart/${encodeURIComponent(chart)}/share.json`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return answer.json();
}

/**
 * Surroundings of the files of one chart or several.
 * @param site address that links in the files lead to; `null` writes none.
 */
export function sharingOf(bundles: readonly Bundle[], lang: UiLang, site: string | null): Sharing {
  const words = new Map(bundles.flatMap(({ hant }) => Object.entries(hant)));
  return {
    dataset: joined(bundles),
    lang,
    site,
    made: new Date().toISOString().slice(0, 10),
    ...(lang === 'zh-Hant' ? { script: (text: string) => words.get(text) ?? text } : {}),
  };
}

/**
 * Where links of files lead: to the published address; without one to where the page was read, unless that is a machine of one's own,
 * which nobody else can reach.
 * @param root address of the site's root as the page was read.
 */
export function addressForFiles(published: string | null, root: URL): string | null {
  return published ?? (isOwnMachine(root) ? null : root.href);
}

function joined(bundles: readonly Bundle[]): Dataset {
  const all = <Item extends { id: string }>(
    pick: (dataset: Bundle['dataset']) => readonly Item[],
  ): Item[] => [
    ...new Map(bundles.flatMap(({ dataset }) => pick(dataset)).map((item) => [item.id, item])).values(),
  ];
  return {
    sources: all(({ sources }) => sources),
    articles: all(({ articles }) => articles),
    passages: all(({ passages }) => passages),
    figures: all(({ figures }) => figures),
    checks: all(({ checks }) => checks),
    implied: all(({ implied }) => implied),
    references: all(({ references }) => references),
    indicators: [],
    texts: new Map(),
  };
}
