import { checkTable, figureTable, impliedTable, passageTable } from '../../model/tables/index.ts';
import { writeTable } from '../../model/table.ts';
import type { Dataset } from '../../model/index.ts';

/** Saves what was read as the same tables that the project itself publishes: figures, checks, implied figures, passages. */
export function saveTables({ figures, checks, implied, passages }: Dataset): void {
  const files: [string, string][] = [
    [figureTable.path, writeTable(figureTable, figures)],
    [checkTable.path, writeTable(checkTable, checks)],
    [impliedTable.path, writeTable(impliedTable, implied)],
    [passageTable.path, writeTable(passageTable, passages)],
  ];
  for (const [name, text] of files) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}
