import { writeRows } from '../../model/csv.ts';
import { routes } from '../route.ts';
import type { Row } from './row.ts';

const header = [
  'id',
  'quote',
  'value',
  'low',
  'high',
  'approx',
  'unit',
  'counter',
  'type',
  'modality',
  'indicator',
  'indicatorId',
  'subject',
  'period',
  'attribution',
  'verdict',
  'source',
  'start',
] as const;

/** Saves what is shown, in the order shown, each row with its address. */
export function save(rows: readonly Row[], format: 'csv' | 'json', root: string): void {
  const address = (row: Row) => new URL(root + routes.figure(row.id), location.href).href;
  const text =
    format === 'csv'
      ? `\ufeff${writeRows(
          [...header, 'address'],
          rows.map((row) => [...header.map((name) => row[name]), address(row)]),
        )}`
      : JSON.stringify(
          rows.map((row) => ({
            ...Object.fromEntries(header.map((name) => [name, row[name]])),
            address: address(row),
          })),
          null,
          2,
        );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([text], { type: format === 'csv' ? 'text/csv' : 'application/json' }),
  );
  link.download = `tickmark-figures.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
