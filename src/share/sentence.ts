import { fold } from '../extract/text/fold.ts';
import { passageOffset } from '../extract/text/offset.ts';
import { sentences } from '../extract/text/sentence.ts';
import { workOf, type Work } from '../chart/sourceLine.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Figure } from '../model/figure.ts';
import type { Lang } from '../model/source.ts';

/** A sentence of a document with the figures in it. */
export interface Quotation {
  /** The sentence as a reader sees it, printed line breaks joined. */
  text: string;
  lang: Lang;
  /** Offsets into `text` of each figure's words. */
  figures: { figure: Figure; start: number; end: number }[];
  work: Work;
}

interface Place {
  text: string;
  start: number;
  end: number;
}

/** The sentence, or the clause, around a figure in its passage's reflowed text; the bare quote when the passage is not known. */
export function around(figure: Figure, dataset: Dataset, unit: 'sentence' | 'clause' = 'sentence'): Place {
  const bare = { text: figure.quote, start: 0, end: figure.quote.length };
  const passage = dataset.passages.find((each) => each.id === figure.passage);
  if (!passage) return bare;
  const from = passageOffset(passage, figure.start);
  const last = passageOffset(passage, figure.start + figure.quote.length - 1);
  if (from === null || last === null) return bare;
  const all = sentences(fold(passage.text));
  const units = unit === 'sentence' ? all : all.flatMap((sentence) => sentence.clauses);
  const first = units.find(({ start, end }) => from >= start && from < end);
  const closing = units.find(({ start, end }) => last >= start && last < end) ?? first;
  if (!first || !closing) return bare;
  return {
    text: passage.text.slice(first.start, closing.end),
    start: from - first.start,
    end: last + 1 - first.start,
  };
}

/** The sentences that figures stand in, each once, in reading order, with all of the figures in each. */
export function quotationsOf(figures: readonly Figure[], dataset: Dataset): Quotation[] {
  const found = new Map<string, Quotation>();
  for (const figure of figures) {
    const { text, start, end } = around(figure, dataset);
    const key = `${figure.passage}/${text}`;
    const known = found.get(key);
    if (known) known.figures.push({ figure, start, end });
    else {
      const passage = dataset.passages.find((each) => each.id === figure.passage);
      const source = dataset.sources.find((each) => each.id === figure.source);
      found.set(key, {
        text,
        lang: passage?.lang ?? source?.lang ?? 'zh-Hans',
        figures: [{ figure, start, end }],
        work: workOf(figure, dataset),
      });
    }
  }
  for (const quotation of found.values()) quotation.figures.sort((a, b) => a.start - b.start);
  return [...found.values()];
}
