import type { Dataset } from '../model/dataset.ts';
import type { Figure } from '../model/figure.ts';
import { around } from './sentence.ts';

const LONGEST = 80;

/**
 * A link that opens the source at the clause of a figure. The clause, not the number: browsers match whole words only and
 * take the first 12.5% on the page. `null` where the source has no address on the web.
 */
export function textFragment(figure: Figure, dataset: Dataset): string | null {
  const url = dataset.sources.find((source) => source.id === figure.source)?.url ?? null;
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const clause = around(figure, dataset, 'clause').text.replace(/\s+/g, ' ').trim();
  const [page = url] = url.split('#');
  if (clause.length <= LONGEST) return `${page}#:~:text=${encode(clause)}`;
  const half = LONGEST / 2;
  return `${page}#:~:text=${encode(clause.slice(0, half))},${encode(clause.slice(-half))}`;
}

/** A hyphen and a comma mean something in a text directive. */
const encode = (text: string) => encodeURIComponent(text.trim()).replaceAll('-', '%2D');
