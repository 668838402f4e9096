import { columns } from '../src/extract/text/width.ts';
import type { Figure } from '../src/model/index.ts';

const WIDEST = 32;

const COLUMNS: readonly (readonly [string, (figure: Figure) => string | number | null])[] = [
  ['quote', ({ quote }) => quote.replace(/\s+/gu, ' ')],
  ['value', valueOf],
  ['unit', ({ unit }) => unit],
  ['type', ({ type }) => type],
  ['indicator', ({ indicator }) => indicator],
  ['subject', ({ subject }) => subject],
  ['period', ({ period }) => period],
  ['basis', ({ basis }) => basis],
  ['said by', ({ attribution }) => attribution],
];

/** Figures as a table to read in a terminal, Chinese characters two columns wide. */
export function listing(figures: readonly Figure[]): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...figures.map((figure) => COLUMNS.map(([, cell]) => shortened(String(cell(figure) ?? '')))),
  ];
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => columns(row[at] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - columns(cell)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join('\n');
}

function valueOf({ value, low, high, approx, modality }: Figure): string {
  const number =
    value === null || (low !== null && high !== null)
      ? `${low ?? ''}…${high ?? ''}`
      : low !== null
        ? `≥ ${value}`
        : high !== null
          ? `≤ ${value}`
          : String(value);
  return `${approx ? '≈ ' : ''}${number}${modality === 'actual' ? '' : ` (${modality})`}`;
}

function shortened(cell: string): string {
  if (columns(cell) <= WIDEST) return cell;
  let text = '';
  for (const character of cell) {
    if (columns(text + character) > WIDEST - 1) break;
    text += character;
  }
  return `${text}…`;
}
