import type { FigureType } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Edtf } from './source.ts';

/** What a figure says of itself that decides which series it belongs to. */
export interface Measured {
  /** In the words of the text. */
  indicator: string | null;
  unit: string;
  type: FigureType;
  subject?: string | null;
  period?: Edtf | null;
}

/** The well-known series, ready to be looked up by any of their names. */
export interface Registry {
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  readonly ids: ReadonlySet<string>;
  readonly fold: (text: string) => string;
}

interface Entry {
  indicator: Indicator;
  /** The name holds only for a whole year: firms “listed in 2023”, not firms that are listed. */
  yearly: boolean;
}

/** An id is part of addresses and of names of files. */
const LONGEST = 60;

/** Behind an alias that holds only for figures of a whole year. */
const YEARLY = '@year';

/**
 * Makes a registry of the indicators.
 * @param fold brings the scripts of Chinese together, so that one alias does for both; none by default.
 */
export function registryOf(
  indicators: readonly Indicator[],
  fold: (text: string) => string = (text) => text,
): Registry {
  const byName = new Map<string, Entry[]>();
  for (const indicator of indicators) {
    for (const alias of [indicator.label.zh, indicator.label.en, ...indicator.aliases]) {
      const yearly = alias.endsWith(YEARLY);
      const name = normal(fold(yearly ? alias.slice(0, -YEARLY.length) : alias));
      const entries = byName.get(name) ?? [];
      if (!entries.some((entry) => entry.indicator === indicator)) entries.push({ indicator, yearly });
      byName.set(name, entries);
    }
  }
  return { byName, ids: new Set(indicators.map(({ id }) => id)), fold };
}

/**
 * The series a figure belongs to: the registered one that goes by its words, or by its subject and words together
 * (A股 + 募集资金总额); else a name made of the words, so that documents nobody has seen cluster by themselves.
 * `null` when the figure does not say what it measures.
 */
export function identify(registry: Registry, measured: Measured): string | null {
  const { indicator, subject } = measured;
  if (indicator === null || indicator === '') return null;
  const words = registry.fold(indicator);
  const about = subject === undefined || subject === null ? '' : registry.fold(subject);
  for (const name of about === '' ? [normal(words)] : [normal(about + words), normal(words)]) {
    const entries = (registry.byName.get(name) ?? []).filter((entry) => fits(entry, measured));
    // Two series by one name differ in unit (firms listed, money raised); a growth says nothing of the unit.
    const entry = entries.find((candidate) => candidate.indicator.unit === measured.unit) ?? entries[0];
    if (entry !== undefined) return entry.indicator.id;
  }
  const id = normal(words).slice(0, LONGEST).replace(/-$/u, '');
  if (id === '') return null;
  // The words happen to be the id of a registered series that the figure does not belong to: a share of GDP is not GDP.
  return registry.ids.has(id) ? `${id}-${measured.type}` : id;
}

function fits({ indicator, yearly }: Entry, { unit, type, period }: Measured): boolean {
  if (yearly && !/^\d{4}$/u.test(period ?? '')) return false;
  if (type === 'level') return indicator.unit === unit;
  if (type === 'share') return indicator.unit === '%';
  if (type === 'change')
    return indicator.unit === unit || (indicator.unit === '%' && (unit === 'pp' || unit === 'bp'));
  return true;
}

const HAN = /\p{Script=Han}/u;
// Where a text stands is no part of what it measures.
const PLACE_FIRST = /^(?:我国|我國|中国|中國|全国|全國|国内|國內|全省|全市|全县|全縣|本省|本市)(?=.{2})/u;
const COUNT_LAST = /(?<=.{2})(?:数量|數量|总数|總數|总量|總量)$/u;
const FILLERS = new Set('the a an of in for and number total its their'.split(' '));

/**
 * Words of a name with what is only manner of speaking taken out: marks, spaces, 的, articles, plurals.
 * Used as a key and as the id of a series that the registry does not know.
 */
export function normal(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase();
  if (!HAN.test(plain)) {
    return plain
      .replace(/[’']s?\b/gu, '')
      .split(/[^\p{L}\p{N}%]+/u)
      .filter((word) => word !== '' && !FILLERS.has(word))
      .map((word) =>
        /^[a-z]{3,}s$/u.test(word) && !/(?:ss|us|is|ies)$/u.test(word) ? word.slice(0, -1) : word,
      )
      .join('-');
  }
  return plain
    .replace(/[^\p{L}\p{N}%]+|的|通过|透过|合计|共计|全年/gu, '')
    .replace(PLACE_FIRST, '')
    .replace(COUNT_LAST, '');
}
