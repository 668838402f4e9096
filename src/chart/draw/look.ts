import type { Mark } from '../../model/chart.ts';
import type { Skin, Tone } from './scene.ts';

/** Colours are tokens of the page, with the light theme's values where there is no page: dark and print change them on the same drawing. */
export const TOKENS = {
  paper: '#fbfaf5',
  ink: '#1d1c1a',
  soft: '#6c675d',
  line: '#ded8ca',
  hair: '#ece7db',
  cited: '#23405c',
  'cited-2': '#657990',
  implied: '#8aa0b4',
  reference: '#b9b3a4',
  pencil: '#c4351f',
} as const;

export const token = (name: keyof typeof TOKENS) => `var(--${name}, ${TOKENS[name]})`;

export const TONE: Readonly<Record<Tone, string>> = {
  ink: token('ink'),
  soft: token('soft'),
  pencil: token('pencil'),
  cited: token('cited'),
};

export interface Paint {
  fill: string;
  fillOpacity: number;
  stroke: string;
  strokeWidth: number;
  strokeDasharray: string;
}

const paint = (
  fill: string,
  fillOpacity: number,
  stroke: string,
  strokeWidth: number,
  dash: string,
): Paint => ({
  fill,
  fillOpacity,
  stroke,
  strokeWidth,
  strokeDasharray: dash,
});

/** The four looks: solid ink, dashed outline, thin grey, dashed and lighter. Shape tells them apart as well as colour. */
export const PAINT: Readonly<Record<Skin, Paint>> = {
  cited: paint(token('cited'), 1, 'none', 0, 'none'),
  'cited-2': paint(token('cited-2'), 1, 'none', 0, 'none'),
  'cited-3': paint(token('implied'), 1, 'none', 0, 'none'),
  implied: paint(token('cited'), 0, token('cited'), 1.25, '4 3'),
  target: paint(token('cited'), 0.16, token('cited'), 1.25, '7 3'),
  forecast: paint(token('cited'), 0.16, token('cited'), 1.25, '2 3'),
  reference: paint(token('reference'), 1, 'none', 0, 'none'),
  'reference-2': paint(token('reference'), 1, 'none', 0, 'none'),
  rest: paint(token('implied'), 0, token('implied'), 1, '4 3'),
  hit: paint(token('paper'), 0, 'none', 0, 'none'),
};

/** Stroke of a line between marks. */
export const STROKE: Readonly<Record<Skin, { stroke: string; dash: string }>> = {
  cited: { stroke: token('cited'), dash: 'none' },
  'cited-2': { stroke: token('cited-2'), dash: 'none' },
  'cited-3': { stroke: token('implied'), dash: 'none' },
  implied: { stroke: token('cited'), dash: '4 3' },
  target: { stroke: token('cited'), dash: '7 3' },
  forecast: { stroke: token('cited'), dash: '2 3' },
  reference: { stroke: token('reference'), dash: 'none' },
  'reference-2': { stroke: token('reference'), dash: '1 3' },
  rest: { stroke: token('implied'), dash: '4 3' },
  hit: { stroke: 'none', dash: 'none' },
};

/** The skin of a mark: its look, and for a second series of cited figures a second tone. */
export function skinOf(mark: Mark, seriesIndex = 0): Skin {
  if (mark.look !== 'cited') return mark.look;
  return seriesIndex === 0 ? 'cited' : seriesIndex === 1 ? 'cited-2' : 'cited-3';
}
