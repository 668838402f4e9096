// 2022年新能源汽车销量688.7万辆     nev_sales_cn, 2022, 6,887,000 (CAAM)
//                     ^^^^^^^^                          ^^^^^^^^^   a cited figure and the row of an official series on the same thing
import type { Interval } from '../../model/check.ts';
import type { Reference } from '../../model/reference.ts';
import { fold } from '../../extract/text/fold.ts';
import { between, overlaps, point } from '../interval.ts';
import type { Item } from '../item.ts';
import { likeness, subjectKey, term, type Term } from '../likeness.ts';
import { fit, stretch, type Stretch } from '../period.ts';
import { unrounded } from '../rounding.ts';
import { lastDigitSize } from '../stated.ts';
import { doubts, type Findings } from '../relation.ts';
import { perHead } from '../words.ts';

interface Row {
  reference: Reference;
  terms: readonly Term[];
  period: Stretch;
  place: string | null;
}

/** The rows by unit and year: a figure looks at a handful only. */
export type ReferenceIndex = ReadonlyMap<string, readonly Row[]>;

function cell(unit: string, period: Stretch): string {
  return `${unit}\u0001${Math.floor(period.to / 12)}`;
}

function bare(label: string): string {
  // 新能源汽车销量(批发,含出口): what stands in brackets is the scope, compared apart.
  return label.replace(/[（(][^（(）)]*[）)]/gu, '').trim();
}

/** 中国5G基站占全球比重: the place before the indicator is compared apart. */
const PLACE = /^(?:中国|我国|全国|全球|世界|香港|美国)/u;

export function indexReferences(references: readonly Reference[]): ReferenceIndex {
  const index = new Map<string, Row[]>();
  for (const reference of references) {
    const period = stretch(reference.period);
    if (!period) continue;
    const terms = [
      term(bare(reference.label.zh).replace(PLACE, ''), null),
      term(bare(reference.label.en), null),
    ].filter((one) => one !== null);
    const row = { reference, terms, period, place: subjectKey(reference.geo) ?? null };
    const key = cell(reference.unit, period);
    const list = index.get(key);
    if (list) list.push(row);
    else index.set(key, [row]);
  }
  return index;
}

/** What a row's value allows: exact for small counts, else its last digit that is not zero; a floor is open above. */
export function rowInterval(reference: Reference): Interval {
  if (reference.kind === 'floor') return between(reference.value, null);
  if (reference.unit === 'count' && reference.value < 10_000) return point(reference.value);
  const size = lastDigitSize(Number(reference.value.toPrecision(12)));
  return size === null
    ? point(reference.value)
    : unrounded(Number(reference.value.toPrecision(12)), size, 'half-up');
}

/**
 * Whether the figure is about the row's place: by its subject, or, where the text names none, by whose number it is
 * (a figure of the national association is about its nation).
 */
function placeFits(item: Item, row: Row): boolean {
  if (item.subject === null) return namedBy(item, row.reference);
  const place = placeCode(row.place);
  const subject = placeCode(item.subject);
  if (subject === place) return true;
  // CN-GZ-Rongjiang: a county is told by its name in the label.
  return (
    row.place !== null &&
    row.place.includes('-') &&
    item.subject.length > 1 &&
    fold(row.reference.label.zh).startsWith(item.subject)
  );
}

/** `CN`, `HK`, … from a reference's geo or a subject; other names as they are. A股 is mainland China. */
function placeCode(key: string | null): string | null {
  if (key === null) return null;
  if (/^(?:cn|prc)$/u.test(key) || /^(?:国内|中国|沪深)?a股(?:市场)?$|^a-shares?$/u.test(key)) return 'CN';
  if (/^hk$/u.test(key)) return 'HK';
  return key.toUpperCase();
}

function sameIndicator(item: Item, row: Row): number {
  if (item.figure.indicatorId !== null && item.figure.indicatorId === row.reference.indicatorId) return 1;
  const { zh, en } = row.reference.label;
  const labels = [term(bare(zh), item.figure.subject), term(bare(en), item.figure.subject), ...row.terms];
  return Math.max(0, ...labels.map((one) => likeness(item.term, one)));
}

function namedBy(item: Item, reference: Reference): boolean {
  if (item.figure.attribution === null) return false;
  const said = fold(item.figure.attribution).toLowerCase();
  return [reference.compiler, ...(reference.compilerNames ?? [])].some((name) => {
    const known = fold(name).toLowerCase();
    return known.length > 1 && (said.includes(known) || (said.length > 1 && known.includes(said)));
  });
}

/** Holds every figure against the rows of its indicator, place, period and unit; one check a figure. */
export function references(all: readonly Item[], index: ReferenceIndex, findings: Findings): void {
  for (const item of all) {
    const { figure, period } = item;
    if (
      period === null ||
      figure.modality === 'target' ||
      (figure.value === null && figure.low === null && figure.high === null)
    )
      continue;
    if (perHead.test(fold(figure.indicator ?? '').toLowerCase())) continue;
    const wantsGrowth = figure.type === 'growth';
    const rows = (index.get(cell(figure.unit, period)) ?? []).filter(
      (row) =>
        fit(row.period, period) === 'same' &&
        placeFits(item, row) &&
        sameIndicator(item, row) >= 0.99 &&
        wantsGrowth === isRate(row.reference) &&
        (figure.type === 'share') === (figure.unit === '%' && !isRate(row.reference)),
    );
    if (rows.length === 0) continue;
    const named = rows.filter((row) => namedBy(item, row.reference));
    const pool = named.length > 0 ? named : rows;
    const meeting = pool.find((row) => overlaps(rowInterval(row.reference), item.stated));
    const preferred = pool.find((row) => row.reference.prefer === true);
    const row = meeting ?? preferred ?? pool[0];
    if (!row) continue;
    const others = rows.filter((one) => one !== row).map(({ reference }) => reference);
    const doubt = named.length === 0 ? doubts.compiler : pool.length > 1 ? doubts.revision : null;
    const computed = rowInterval(row.reference);
    findings.relations.push({
      kind: 'reference',
      inputs: [],
      stated: { role: 'cited', item },
      evaluate: () => computed,
      write: () => '',
      tie: doubt && !meeting ? 'likely' : 'sure',
      doubt: meeting ? null : doubt,
      reference: { row: row.reference, others },
    });
  }
}

/** Rows that are themselves rates of change. */
function isRate(reference: Reference): boolean {
  return (
    reference.unit === '%' &&
    /同比|增速|增长|y\/y|yoy|growth/iu.test(`${reference.label.zh} ${reference.label.en}`)
  );
}
