import type { Script } from '../chart/draw/say.ts';
import type { Chart, Mark } from '../model/chart.ts';
import type { Bilingual } from '../model/check.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Figure } from '../model/figure.ts';
import type { Lang } from '../model/source.ts';
import { sayer } from '../chart/draw/say.ts';

/** What every file needs besides the chart: where its figures come from, for whom it is written, and where the way back leads. */
export interface Sharing {
  dataset: Dataset;
  lang: Lang;
  /** Published address of the site, with a closing slash; `null` when none is configured. */
  site: string | null;
  /** Day the file is made, ISO 8601. */
  made: string;
  /** Simplified → Traditional, for the program's own words. */
  script?: Script;
}

/** Name of the program, as the creator of a file. */
export const MAKER: Bilingual = { zh: '数有出处 Tickmark', en: 'Tickmark' };

/** Rights in what a file holds: the drawing is free, the words quoted stay their authors'. */
export const RIGHTS: Bilingual = {
  zh: '图表：MIT 许可；引文版权属原作者',
  en: 'Chart: MIT licence; quoted words remain their authors’',
};

export const sayerOf = ({ lang, script }: Sharing) => sayer(lang, script);

/** The figure a mark leads to: its own, or the first input of an implied one. `null` for an official series. */
export function figureOf(mark: Mark, dataset: Dataset): Figure | null {
  const id =
    mark.figure ?? dataset.implied.find((implied) => implied.id === mark.implied)?.figures[0]?.figure ?? null;
  return dataset.figures.find((figure) => figure.id === id) ?? null;
}

/** All figures of a chart's story, in reading order. */
export function figuresOf(chart: Chart, dataset: Dataset): Figure[] {
  const ids = new Set([...chart.marks.map((mark) => mark.figure), ...chart.beside]);
  return dataset.figures.filter((figure) => ids.has(figure.id));
}
