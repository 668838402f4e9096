import type { Bilingual } from '../../model/check.ts';
import type { Chart, Mark } from '../../model/chart.ts';
import type { Lang } from '../../model/source.ts';

/**
 * A chart laid out in pixels, before anything is drawn: plain values, so that a test can ask whether two labels touch.
 * Shapes of one mark become one link.
 */
export interface Scene {
  width: number;
  height: number;
  shapes: Shape[];
}

/** Colours by meaning; the tokens stand in `look.ts`. */
export type Tone = 'ink' | 'soft' | 'pencil' | 'cited';

/** How a filled shape looks: the looks of marks, a second series, and what is only scaffolding. */
export type Skin =
  | 'cited'
  | 'cited-2'
  | 'cited-3'
  | 'implied'
  | 'target'
  | 'forecast'
  | 'reference'
  | 'reference-2'
  | 'rest'
  | 'hit';

interface Owned {
  /** The mark a shape belongs to; `null` is scaffolding. */
  mark: Mark | null;
}

export interface Box extends Owned {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  skin: Skin;
}

export interface Dot extends Owned {
  kind: 'dot';
  x: number;
  y: number;
  r: number;
  skin: Skin;
}

export interface Path extends Owned {
  kind: 'path';
  points: readonly (readonly [number, number])[];
  skin: Skin;
  weight: number;
}

export interface Rule {
  kind: 'rule';
  mark: null;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  tone: 'line' | 'hair';
}

export interface Words extends Owned {
  kind: 'words';
  /** The baseline's start, middle or end, as `anchor` says. */
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  tone: Tone;
  size: number;
  serif: boolean;
  /** A thin rim of paper, where lines may run behind. */
  halo: boolean;
  /** The same text in several colours; `text` is all of them joined. */
  runs: readonly Run[];
}

export interface Run {
  text: string;
  tone: Tone;
}

export type Shape = Box | Dot | Path | Rule | Words;

/** What a layout needs to know besides the chart. */
export interface Frame {
  chart: Chart;
  lang: Lang;
  width: number;
  /** Writes a bilingual text in the reader's language and script. */
  say: (text: Bilingual) => string;
}

export const SIZE = 12.5;
export const LINE = 17;

export function words(
  text: string,
  x: number,
  y: number,
  options: Partial<Pick<Words, 'anchor' | 'tone' | 'size' | 'serif' | 'mark' | 'halo'>> = {},
): Words {
  return {
    kind: 'words',
    text,
    x,
    y,
    anchor: options.anchor ?? 'start',
    tone: options.tone ?? 'ink',
    size: options.size ?? SIZE,
    serif: options.serif ?? false,
    halo: options.halo ?? false,
    mark: options.mark ?? null,
    runs: [],
  };
}

/** One line of text in several colours: a soft lead, the number in ink, a red tick. Empty runs are left out. */
export function line(
  runs: readonly Run[],
  x: number,
  y: number,
  options: Parameters<typeof words>[3] = {},
): Words {
  const kept = runs.filter((run) => run.text !== '');
  const spaced = kept.map((run, i) => (i === 0 ? run : { ...run, text: ` ${run.text}` }));
  return { ...words(spaced.map((run) => run.text).join(''), x, y, options), runs: spaced };
}
