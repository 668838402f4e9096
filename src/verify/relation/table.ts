// 甲12家、乙28家,共40家;甲18家、乙42家,共60家;合计甲30家、乙70家,总计100家
//                                                 ^^^^    ^^^^       ^^^^^   rows that foot, and a last one that foots the columns
import { subtract, sum } from '../interval.ts';
import type { Item } from '../item.ts';
import { likeness, sameSubject } from '../likeness.ts';
import { sameUnit, type Scope } from '../partners.ts';
import { addition, doubts, relate, type Relation } from '../relation.ts';
import { totalCue } from '../words.ts';

/** A row of a table told in words: its cells and their total. */
interface Row {
  cells: readonly Item[];
  total: Item;
}

function rowsOf(relations: readonly Relation[]): Row[] {
  return relations
    .filter(({ kind, stated }) => kind === 'sum' && stated.role === 'total')
    .map(({ inputs, stated }) => ({ cells: inputs.map(({ item }) => item), total: stated.item }))
    .sort((a, b) => (a.cells[0]?.order ?? 0) - (b.cells[0]?.order ?? 0));
}

/** Rows in a run with as many cells, measured alike and of one time: a table, if the last of them is called a total. */
function tables(rows: readonly Row[]): Row[][] {
  const made: Row[][] = [];
  for (const row of rows) {
    const open = made.at(-1);
    const before = open?.at(-1);
    if (open && before && continues(before, row)) open.push(row);
    else made.push([row]);
  }
  return made.filter((table) => {
    const last = table.at(-1);
    return table.length >= 3 && last !== undefined && totalCue.test(last.cells[0]?.lead ?? '');
  });
}

function continues(before: Row, row: Row): boolean {
  const [a] = before.cells;
  const [b] = row.cells;
  return (
    a !== undefined &&
    b !== undefined &&
    before.cells.length === row.cells.length &&
    sameUnit(a, b) &&
    a.figure.modality === b.figure.modality &&
    a.periodKey === b.periodKey &&
    b.order - Math.max(before.total.order, before.cells.at(-1)?.order ?? 0) === 1
  );
}

/** Whether the cells of a column go by one name, or by names that end in it. */
function named(cells: readonly Item[]): boolean {
  const [first] = cells;
  return (
    first !== undefined &&
    cells.every(
      (cell) => likeness(first.term, cell.term) >= 0.6 || sameSubject(first.subject, cell.subject) === 'same',
    )
  );
}

function footed(above: readonly Item[], stated: Item, sure: boolean): Relation {
  const inputs = above.map((item) => ({ role: 'row', item }));
  return relate('cross-foot', inputs, { role: 'column', item: stated }, addition, sure ? null : doubts.parts);
}

// 合计100家。按地区分:甲30家、乙70家;按规模分:大型20家、小型80家
//                        ^^^^   ^^^^              ^^^^    ^^^^   two ways to take one total apart
function againstEachOther(one: Relation, two: Relation): Relation | null {
  const stated = two.inputs.at(-1);
  if (!stated || one.inputs.some(({ item }) => two.inputs.some((other) => other.item === item))) return null;
  const rows = one.inputs.length;
  const sure = one.tie === 'sure' && two.tie === 'sure';
  return {
    kind: 'cross-foot',
    inputs: [
      ...one.inputs.map(({ item }) => ({ role: 'row', item })),
      ...two.inputs.slice(0, -1).map(({ item }) => ({ role: 'column', item })),
    ],
    stated: { role: 'column', item: stated.item },
    evaluate: (inputs) => subtract(sum(inputs.slice(0, rows)), sum(inputs.slice(rows))),
    write: (inputs) => {
      const columns = inputs.slice(rows);
      return `(${inputs.slice(0, rows).join(' + ')})${columns.map((column) => ` − ${column}`).join('')}`;
    },
    tie: sure ? 'sure' : 'likely',
    doubt: sure ? null : doubts.parts,
  };
}

/** Runs after `foot`, whose sums are the rows. */
export function crossFoot(scope: Scope): void {
  const { relations } = scope.findings;
  const byTotal = new Map<Item, Relation[]>();
  for (const found of relations) {
    if (found.kind !== 'sum' || found.stated.role !== 'total') continue;
    byTotal.set(found.stated.item, [...(byTotal.get(found.stated.item) ?? []), found]);
  }
  const rows = rowsOf(relations);
  for (const [first, ...others] of byTotal.values()) {
    // Each further way to take a total apart is held against the first.
    for (const other of others) {
      const found = first && againstEachOther(first, other);
      if (found) relations.push(found);
    }
  }
  for (const table of tables(rows)) {
    const last = table.at(-1);
    const above = table.slice(0, -1);
    if (!last) continue;
    last.cells.forEach((stated, column) => {
      const cells = above.flatMap((row) => row.cells[column] ?? []);
      relations.push(footed(cells, stated, named([...cells, stated])));
    });
    relations.push(
      footed(
        above.map(({ total }) => total),
        last.total,
        true,
      ),
    );
  }
}
