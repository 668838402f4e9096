import type {
  Article,
  Chart,
  Check,
  Dataset,
  Figure,
  Form,
  Implied,
  Mark,
  Passage,
  Reference,
  Source,
} from '../model/index.ts';
import type { UiLang } from './message/say.ts';

/** Draws a chart for a language and a width, as an SVG string whose marks are links. */
export type Draw = (order: DrawOrder) => string;
export type DrawnWidth = 'wide' | 'half' | 'narrow' | 'slim';
export interface DrawOrder {
  chart: Chart;
  form: Form;
  lang: UiLang;
  width: DrawnWidth;
  /** Where a mark leads, from the language's root. */
  address: (mark: Mark) => string | null;
  /** The way from the page to the language's root: `../../`. */
  back: string;
  /** Into the script of the page. */
  script: (text: string) => string;
}

/** Files of charts stand beside their pages. */
export interface Shared {
  /** Address the site is published at, with a closing slash; `null` when it has none. */
  published: string | null;
  /** Day the site was made, ISO 8601. */
  made: string;
}

/** The dataset with every link walkable in both directions: what pages are made from. */
export interface Site {
  dataset: Dataset;
  charts: readonly Chart[];
  draw: Draw;
  /** What files and citations say of this site; `null` where charts have no pages and files of their own (the reader's own documents). */
  shared: Shared | null;
  source: ReadonlyMap<string, Source>;
  article: ReadonlyMap<string, Article>;
  passage: ReadonlyMap<string, Passage>;
  figure: ReadonlyMap<string, Figure>;
  check: ReadonlyMap<string, Check>;
  implied: ReadonlyMap<string, Implied>;
  reference: ReadonlyMap<string, Reference>;
  chart: ReadonlyMap<string, Chart>;
  /** By passage id, in order of the text. */
  figuresOf: ReadonlyMap<string, readonly Figure[]>;
  /** By source id, in order of the text. */
  passagesOf: ReadonlyMap<string, readonly Passage[]>;
  /** By figure id. */
  checksOf: ReadonlyMap<string, readonly Check[]>;
  impliedOf: ReadonlyMap<string, readonly Implied[]>;
  chartsOf: ReadonlyMap<string, readonly Chart[]>;
}

export function indexSite(
  dataset: Dataset,
  charts: readonly Chart[],
  draw: Draw,
  shared: Shared | null = null,
): Site {
  const byId = <Item extends { id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  const inText = [...dataset.figures].sort((a, b) => a.start - b.start);
  return {
    dataset,
    charts,
    draw,
    shared,
    source: byId(dataset.sources),
    article: byId(dataset.articles),
    passage: byId(dataset.passages),
    figure: byId(dataset.figures),
    check: byId(dataset.checks),
    implied: byId(dataset.implied),
    reference: byId(dataset.references),
    chart: byId(charts),
    figuresOf: group(inText, (figure) => [figure.passage]),
    passagesOf: group([...dataset.passages], (passage) => [passage.source]),
    checksOf: group(dataset.checks, (check) => check.figures.map(({ figure }) => figure)),
    impliedOf: group(dataset.implied, (implied) => implied.figures.map(({ figure }) => figure)),
    chartsOf: group(charts, (chart) => [
      ...chart.marks.flatMap(({ figure }) => figure ?? []),
      ...chart.beside,
    ]),
  };
}

function group<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
