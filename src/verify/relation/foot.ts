// 31个技术中心…重点关注8个领域,包括3个…、2个…、6个…、5个…、5个…、2个…、4个…以及4个…
// ^^^^                              ^^^     ^^^     ^^^     ^^^     ^^^     ^^^     ^^^       ^^^   parts that foot to a stated total
import { fold } from '../../extract/text/fold.ts';
import type { Interval } from '../../model/check.ts';
import { overlaps, point, subtract, sum } from '../interval.ts';
import type { Item } from '../item.ts';
import { likeness, sameSubject } from '../likeness.ts';
import { sameUnit, type Scope } from '../partners.ts';
import { addition, doubts, relate, type Relation } from '../relation.ts';
import { balances, ofWhich, partialCue, partitions, remainder, totalCue, totalCueAfter } from '../words.ts';
import { frameOf } from './share.ts';

/** Longest list of parts that is tried. */
const LONGEST = 40;

/** How far before its list a total may stand, in figures. */
const BACK = 8;

/** 按地区分, by region: what follows takes the whole apart, completely. */
const breakdown =
  /[按从][^，。,；;]{1,10}?(?:分|划分|看)|分[^，。,；;]{1,6}看|\b(?:broken down|split) (?:by|into)\b|\bby (?:region|size|type|sector|age|sex|gender|industry|field|category|segment|owner|ownership|country|state|level|kind|use|source|purpose|mode)\b/u;

/** A new clause begins a new list. */
const parting = /[;；]/u;

/** 合计51个; 51 altogether: the words stand before the number or right behind it. */
function isCalledTotal({ lead, tail }: Item): boolean {
  return totalCue.test(lead) || totalCueAfter.test(tail);
}

/** 100 less the other shares. */
function remains(others: readonly Interval[]): Interval {
  return subtract(point(100), sum(others));
}

function addable(item: Item): boolean {
  const { type, unit, low, high, value } = item.figure;
  if (value === null || low !== null || high !== null || value < 0) return false;
  // 出口3.5万亿元,进口2.8万亿元,顺差0.7万亿元: a balance is no part of what it is left of.
  if (balances.some(({ balance }) => balance.test(says(item) + item.lead.slice(-12)))) return false;
  return (type === 'level' && item.dimension !== 'rate') || (type === 'share' && unit === '%');
}

/** Figures of one kind in an unbroken list: nothing but rates and counted lists between them. */
function runs(items: readonly Item[]): Item[][] {
  const made: Item[][] = [];
  const open = new Map<string, Item[]>();
  let sentence = '';
  for (const item of items) {
    if (item.sentence !== sentence) {
      open.clear();
      sentence = item.sentence;
    }
    if (parting.test(item.lead)) open.clear();
    if (!addable(item)) {
      // A bound among the parts: what it adds cannot be told.
      if (item.figure.type === 'level') open.delete(item.figure.unit + item.figure.type);
      continue;
    }
    const key = item.figure.unit + item.figure.type;
    const run = open.get(key);
    const last = run?.at(-1);
    if (run && last && fitsRun(last, item)) run.push(item);
    else {
      // 31个技术中心分布在32个州: another counter among them does not end a list.
      const other = run?.findLast((before) => fitsRun(before, item));
      if (run && other && item.figure.unit === 'count') run.push(item);
      else {
        const started = [item];
        open.set(key, started);
        made.push(started);
      }
    }
  }
  return made;
}

function fitsRun(a: Item, b: Item): boolean {
  return (
    sameUnit(a, b) &&
    a.figure.modality === b.figure.modality &&
    (a.periodKey === b.periodKey || a.periodKey === null || b.periodKey === null)
  );
}

function says(item: Item): string {
  return `${fold(item.figure.indicator ?? '').toLowerCase()} ${fold(item.figure.subject ?? '').toLowerCase()}`;
}

function completes(parts: readonly Item[]): boolean {
  const names = parts.map(says);
  if (names.some((name) => remainder.test(name))) return true;
  return partitions.some(
    (kinds) =>
      kinds.length === parts.length &&
      kinds.every(
        (kind) =>
          names.filter((name) =>
            /[a-z]/u.test(kind) ? new RegExp(`\\b${kind}\\b`, 'u').test(name) : name.includes(kind),
          ).length === 1,
      ),
  );
}

/** 8个领域,包括 followed by eight parts: a figure before the list that counts it. */
function counted(scope: Scope, parts: readonly Item[], total: Item | null): boolean {
  const [first] = parts;
  if (!first) return false;
  return scope.items
    .slice(Math.max(0, first.order - 3), first.order)
    .some(
      (item) =>
        item !== total &&
        item.exact &&
        item.sentence === first.sentence &&
        item.figure.value === parts.length,
    );
}

/** The parts are of the total's kind: their names end in its name, or they are its regions. */
function kin(total: Item, parts: readonly Item[]): boolean {
  if (!total.term) return false;
  return parts.every((part) => {
    if (!part.term) return false;
    const like = likeness(total.term, part.term);
    if (like >= 0.99) return total.subject !== part.subject;
    return like >= 0.6 && sameSubject(total.subject, part.subject) !== 'apart';
  });
}

function subjectsFit(total: Item, parts: readonly Item[]): boolean {
  const [first] = parts;
  const oneSubject = parts.every((part) => part.subject === first?.subject);
  return !oneSubject || sameSubject(total.subject, first?.subject ?? null) !== 'apart';
}

function relation(total: Item, parts: readonly Item[], sure: boolean): Relation {
  const inputs = parts.map((item) => ({ role: 'part', item }));
  return relate('sum', inputs, { role: 'total', item: total }, addition, sure ? null : doubts.parts);
}

function agrees(total: Item, parts: readonly Item[]): boolean {
  return overlaps(sum(parts.map(({ stated }) => stated)), total.stated);
}

/** Chance that parts like these meet the total by accident, from the digits: wide intervals meet easily. */
function telling(total: Item, parts: readonly Item[]): boolean {
  const value = total.figure.value ?? 0;
  const room = sum(parts.map(({ stated }) => stated));
  const loose =
    (room.high ?? Infinity) -
    (room.low ?? -Infinity) +
    ((total.stated.high ?? Infinity) - (total.stated.low ?? -Infinity));
  return value >= 10 && loose <= value / 10 && parts.every(({ figure }) => (figure.value ?? 0) < value);
}

/** Whether the list has no hole: every amount in the same unit between its ends, and next to them in the sentence, is of it. */
function gapless(scope: Scope, total: Item, parts: readonly Item[]): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return false;
  const members = new Set<Item>([total, ...parts]);
  // Digits between the parts that were not read as a figure: something is missing.
  const following = total.order > last.order ? [...parts.slice(1), total] : parts.slice(1);
  if (following.some(({ lead }) => /\d/u.test(lead))) return false;
  const years = /(?:19|20)\d\d(?!\d)/gu;
  if ([first.lead, last.tail].some((text) => /\d/u.test(text.replace(years, '')))) return false;
  const opensList = ({ lead }: Item): boolean => parting.test(lead) || breakdown.test(lead);
  return scope.items
    .slice(Math.max(0, first.order - (opensList(first) ? 0 : 1)), last.order + 2)
    .every(
      (item) =>
        members.has(item) ||
        (item.order > last.order && opensList(item)) ||
        item.sentence !== first.sentence ||
        item.figure.type !== first.figure.type ||
        !sameUnit(item, first) ||
        (item.exact && item.figure.value === parts.length),
    );
}

/** The total may stand first in the list, last in it, or before it. */
function footRun(scope: Scope, run: readonly Item[], done: Set<Item>): void {
  const last = run.at(-1);
  const [first] = run;
  if (!first || !last || run.length > LONGEST) return;
  // A家、B家,合计C家
  if (run.length >= 3 && isCalledTotal(last) && subjectsFit(last, run.slice(0, -1))) {
    const parts = run.slice(0, -1);
    if (!parts.some((part) => isCalledTotal(part) && part !== parts[0])) {
      const sure = gapless(scope, last, parts);
      if (!sure && !agrees(last, parts)) return;
      scope.findings.relations.push(relation(last, parts, sure));
      done.add(last);
      return;
    }
  }
  for (let i = 0; i + 2 < run.length; i++) {
    const total = run[i];
    if (!total || done.has(total)) continue;
    for (let from = i + 1; from + 1 < run.length; from++) {
      const found = partsOf(scope, total, run.slice(from), from === i + 1);
      if (!found) continue;
      scope.findings.relations.push(found);
      done.add(total);
      return;
    }
  }
  if (run.length >= 2) footBefore(scope, run, done);
}

/**
 * Whether the rest of a list are the parts of a total before it. They must be complete by their words, or follow at once and
 * add up: a list that does not is taken for one that names only some.
 */
function partsOf(scope: Scope, total: Item, parts: readonly Item[], following: boolean): Relation | null {
  const [head] = parts;
  if (!head || !subjectsFit(total, parts)) return null;
  const related = kin(total, parts);
  const whole = completes(parts) || counted(scope, parts, total) || breakdown.test(head.lead);
  const gap = !gapless(scope, total, parts);
  // 招生1800人,其中博士生300人、硕士生600人、其余900人: of the number right before, and all of it.
  const opened = following && ofWhich.test(head.lead) && completes(parts);
  if (whole && !gap && (related || opened || isCalledTotal(total))) return relation(total, parts, true);
  if (!following) return null;
  const partial = parts.some((part) => partialCue.test(part.lead));
  if (isCalledTotal(total) && related && !partial && !gap) return relation(total, parts, true);
  const adds = agrees(total, parts) && telling(total, parts) && (related || head.order === total.order + 1);
  return adds ? relation(total, parts, false) : null;
}

/** 分产业看,第一产业…;第二产业…: the total stands in the sentence before. */
function footBefore(scope: Scope, run: readonly Item[], done: Set<Item>): void {
  const [first] = run;
  if (!first || !(completes(run) || breakdown.test(first.lead))) return;
  const before = scope.items
    .slice(Math.max(0, first.order - BACK), first.order)
    .filter((item) => addable(item) && fitsRun(item, first) && item.figure.type === first.figure.type);
  const totals = before.toReversed().filter((total) => !run.includes(total) && subjectsFit(total, run));
  const adding = totals.find((total) => agrees(total, run) && telling(total, run));
  const total = adding ?? totals.find((one) => kin(one, run) && standsAlone(scope, one));
  if (!total) return;
  const sure = kin(total, run) && standsAlone(scope, total) && gapless(scope, total, run);
  if (!sure && total !== adding) return;
  scope.findings.relations.push(relation(total, run, sure));
  done.add(total);
}

/** The only amount of its unit in its sentence, or called a total: not itself one of a list. */
function standsAlone(scope: Scope, total: Item): boolean {
  if (isCalledTotal(total)) return true;
  return scope.items
    .slice(Math.max(0, total.order - BACK), total.order + BACK)
    .every(
      (item) =>
        item === total || item.sentence !== total.sentence || !addable(item) || !sameUnit(item, total),
    );
}

// 三次产业占GDP比重分别为6.8%、36.5%、56.7%
//                        ^^^^  ^^^^^  ^^^^^   shares of one whole that should make 100 %
function sharesToHundred(scope: Scope, run: readonly Item[]): void {
  const last = run.at(-1);
  if (!last || last.figure.type !== 'share' || run.length < 2 || run.length > LONGEST) return;
  const wholes = new Set(run.flatMap((item) => frameOf(item.figure.indicator ?? '').whole ?? []));
  if (wholes.size > 1 || run.some((item) => partialCue.test(item.lead)) || run.some(isCalledTotal)) return;
  const names = new Set(run.map(says));
  if (names.size !== run.length) return;
  const complete = completes(run) || (breakdown.test(run[0]?.lead ?? '') && run.length >= 3);
  const others = run.slice(0, -1);
  const meets = overlaps(remains(others.map(({ stated }) => stated)), last.stated);
  if (!complete && !(meets && run.length >= 3 && run.every(({ figure }) => (figure.step ?? 10) <= 1))) return;
  scope.findings.relations.push({
    kind: 'sum',
    inputs: others.map((item) => ({ role: 'part', item })),
    stated: { role: 'part', item: last },
    evaluate: remains,
    write: (inputs) => ['100%', ...inputs].join(' − '),
    tie: complete ? 'sure' : 'likely',
    doubt: complete ? null : doubts.parts,
  });
}

/** Lists of one passage against their totals, shares against 100 %. */
export function foot(scope: Scope): void {
  const done = new Set<Item>();
  const lists = runs(scope.items);
  for (const run of joined(lists)) {
    footRun(scope, run, done);
    sharesToHundred(scope, run);
  }
}

/**
 * 第一产业增加值…,增长3.5%;第二产业增加值…;第三产业增加值…: clauses of one partition are one list though a semicolon parts them.
 */
function joined(lists: readonly Item[][]): Item[][] {
  const made: Item[][] = [];
  for (const list of lists) {
    const before = made.at(-1);
    const [first] = list;
    const last = before?.at(-1);
    if (
      before &&
      first &&
      last &&
      list.length === 1 &&
      last.sentence === first.sentence &&
      last.figure.type === first.figure.type &&
      fitsRun(last, first)
    ) {
      before.push(first);
    } else made.push([...list]);
  }
  return made;
}
