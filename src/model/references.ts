import type { Indicator } from './indicator.ts';
import type { Reference } from './reference.ts';

/** A CSV row by column name. */
export type Row = Readonly<Record<string, string | undefined>>;

/** The tables of `data/reference/`, as read. */
export interface ReferenceTables {
  /** `reference.csv`: a row a number of a series. */
  rows: readonly Row[];
  /** `row_notes.csv`: caveats and conflicts of single rows. */
  notes: readonly Row[];
  /** `compilers.csv`: the names a compiler goes by, parted by `|`. */
  compilers: readonly Row[];
}

function key(row: Row): string {
  return [row['series_id'], row['period'], row['value'], row['compiler']].join('\u0001');
}

function filled(cell: string | undefined): string | null {
  return cell === undefined || cell === '' ? null : cell;
}

/** `yes`, `latest seen` and `as cited at the time` speak for a row, `no` against; what is best `for drawing a line` is not best to check against. */
function preference(cell: string | undefined): boolean | null {
  if (cell === 'yes' || cell === 'latest seen' || cell === 'as cited at the time') return true;
  return cell === 'no' ? false : null;
}

/** 新能源汽车销量(批发,含出口) → 新能源汽车销量: what stands in brackets is the definition. */
function bare(label: string): string {
  return label
    .replace(/[（(][^（(）)]*[）)]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Names of registry entries, and the series that aliases name outright. */
function registry(indicators: readonly Indicator[]): Map<string, Indicator> {
  const byName = new Map<string, Indicator>();
  for (const indicator of indicators) {
    for (const name of [indicator.id, indicator.label.zh, indicator.label.en, ...indicator.aliases]) {
      if (!byName.has(bare(name))) byName.set(bare(name), indicator);
    }
  }
  return byName;
}

/**
 * Official series from their tables. Revisions and compilers stay apart: a row is never merged with another.
 *
 * @throws Error naming series and period where a value is not a number
 */
export function referencesOf(tables: ReferenceTables, indicators: readonly Indicator[] = []): Reference[] {
  const notes = new Map(tables.notes.map((note) => [key(note), note]));
  const names = registry(indicators);
  const counts = new Map<string, number>();
  return tables.rows.map((row) => {
    const series = row['series_id'] ?? '';
    const period = row['period'] ?? '';
    const value = Number(row['value']);
    if (series === '' || period === '' || row['value'] === '' || !Number.isFinite(value)) {
      throw new Error(`Reference ${series} ${period}: "${row['value'] ?? ''}" is not a number`);
    }
    const place = `${series}/${period}`;
    const n = (counts.get(place) ?? 0) + 1;
    counts.set(place, n);
    const note = notes.get(key(row));
    const label = { zh: row['indicator_zh'] ?? '', en: row['indicator_en'] ?? '' };
    const unit = row['unit'] ?? '';
    const found = [series, label.zh, label.en, bare(label.zh).replace(/^(?:中国|全球)/u, '')]
      .map((name) => names.get(bare(name)))
      .find((indicator) => indicator !== undefined && indicator.unit === unit);
    const compiler = row['compiler'] ?? '';
    return {
      id: `${place}/${n}`,
      series,
      indicatorId: found?.id ?? null,
      label,
      geo: row['geo'] ?? '',
      period,
      value,
      unit,
      counter: filled(row['counter']),
      publisher: row['publisher'] ?? '',
      compiler,
      compilerNames: tables.compilers
        .filter((one) => one['compiler'] !== undefined && compiler.includes(one['compiler']))
        .flatMap((one) => [one['compiler'] ?? '', ...(one['names'] ?? '').split('|')]),
      title: filled(row['source_title']),
      url: filled(row['source_url']),
      published: filled(row['source_date']),
      status: row['status'] ?? '',
      prefer: preference(note?.['prefer']),
      note: filled(note?.['note']),
      kind: filled(note?.['kind']),
    };
  });
}
