import { actors, placeNouns } from '../../locale/en-nouns.ts';
import type { Refiner } from '../../rule.ts';
import type { Frame } from '../clause/en-frame.ts';
import { written } from '../clause/en-name.ts';
import { phrase } from '../clause/en-phrase.ts';
import { readings, type SentenceReading } from '../clause/en-reading.ts';
import { dayOf } from '../period/en-calendar.ts';
import type { TimeExpression } from '../period/en-time.ts';

/** Figures before "respectively", with nothing but commas, "and" and their own times between them. */
export function row({ tokens, frames }: SentenceReading): Frame[] {
  const at = tokens.findIndex((token) => token.low === 'respectively');
  if (at < 0) return [];
  const last = frames.findLast((frame) => frame.at < at);
  if (last === undefined) return [];
  const list: Frame[] = [last];
  for (let index = frames.indexOf(last) - 1; index >= 0; index--) {
    const frame = frames[index];
    const next = list[0];
    if (frame === undefined || next === undefined) break;
    const between = tokens
      .slice(frame.at + 1, next.at)
      .filter(
        (token) =>
          token.raw !== ',' &&
          token.low !== 'and' &&
          token.low !== 'to' &&
          token.low !== 'by' &&
          token.low !== 'from' &&
          token.tag !== 'time',
      );
    if (between.length > 0) break;
    list.unshift(frame);
  }
  return list.length > 1 ? list : [];
}

/** Items of a list joined by commas and "and" somewhere before the figures: token ranges, as many as there are figures. */
function items(sentence: SentenceReading, count: number, before: number): [number, number][] | null {
  const { tokens } = sentence;
  for (let and = before - 1; and > 0; and--) {
    if (tokens[and]?.low !== 'and') continue;
    const right = run(sentence, and + 1, 1, before);
    if (right <= and + 1) continue;
    const found: [number, number][] = [[and + 1, right]];
    let edge = and;
    if (tokens[edge - 1]?.raw === ',') edge--;
    while (found.length < count) {
      const left = run(sentence, edge, -1, 0);
      if (left >= edge) return null;
      found.unshift([left, edge]);
      if (found.length < count && tokens[left - 1]?.raw !== ',') return null;
      edge = left - 1;
    }
    return found;
  }
  return null;
}

/** Runs over nouns, times and determiners from an edge, to the right or to the left. */
function run({ tokens }: SentenceReading, edge: number, step: 1 | -1, limit: number): number {
  let at = edge;
  while (step > 0 ? at < limit : at > limit) {
    const token = tokens[step > 0 ? at : at - 1];
    if (token === undefined || !/^(?:noun|time|determiner|possessive)$/u.test(token.tag)) break;
    at += step;
  }
  return at;
}

/**
 * "A and B rose 5% and 3%, respectively": each figure gets its own item, as a subject (names, places, actors),
 * as a period (times), or as an indicator.
 */
export const respectively: Refiner = {
  slot: 'indicator',
  name: 'parallel/en-respectively',
  about: '"A and B rose 5% and 3%, respectively": the figures pair with the items of the list in order.',
  refine(scene) {
    for (const sentence of readings(scene).flatMap(({ sentences, from }) => sentences.slice(from))) {
      const figures = row(sentence);
      const [first] = figures;
      if (first === undefined) continue;
      const behind = timesBehind(sentence, figures);
      if (behind !== null) {
        for (const [index, frame] of figures.entries()) {
          frame.draft.period =
            behind[index]?.resolve({ now: dayOf(scene.published), future: false, anchor: null }) ?? null;
          frame.draft.rules.push('parallel/en-respectively');
        }
        continue;
      }
      const half = figures.length / 2;
      // "rose 3% and 5% to $10 and $20, respectively": two rows over one list.
      const full = items(sentence, figures.length, first.at);
      const list = full ?? (Number.isInteger(half) && half > 1 ? items(sentence, half, first.at) : null);
      if (list === null) continue;
      const { tokens, names } = sentence;
      const [head] = list;
      // "output of wheat and corn", "wheat and corn output": what all the items share.
      const share = head === undefined ? '' : shared(sentence, list);
      const named = list.some(([from, to]) => names.some((name) => name.start >= from && name.end <= to));
      for (const [index, frame] of figures.entries()) {
        const range = list[index % list.length];
        if (range === undefined) continue;
        const [from, to] = range;
        const time = tokens.slice(from, to).find((token) => token.tag === 'time')?.time ?? null;
        const item = phrase(tokens, from, to, names);
        const text = item.indicator ?? item.subject;
        const link = head === undefined ? '' : (tokens[head[0] - 1]?.low ?? '');
        if (time === null && text !== null && share !== '' && ROUTES.test(link)) {
          // "Exports to Indonesia and China"
          frame.draft.indicator = share.replace('#', text);
          frame.naming = { ...item, subject: null };
        } else if (time === null && text !== null && share !== '' && PLACES.test(link)) {
          // "Output in Bavaria and Hesse"
          frame.draft.subject = item.subject ?? text;
          // "Yards in Geoje and Ulsan delivered": those who act are not measured.
          // "In Kent and Essex average prices stood at"
          const series = share.replace(` ${link} #`, '').replace(/^# /u, '');
          if (!actors.has(series.split(' ').at(-1)?.toLowerCase() ?? '')) frame.draft.indicator = series;
        } else if (time !== null && to - from <= 2) {
          frame.draft.period = time.resolve({ now: dayOf(scene.published), future: false, anchor: null });
        } else if (
          (named && share === '') ||
          item.kind === 'name' ||
          actors.has(item.head) ||
          placeNouns.has(item.head)
        ) {
          frame.draft.subject = item.subject ?? (named ? written(tokens, from, to) : text);
        } else if (text !== null) {
          frame.draft.indicator = share.includes('#')
            ? share.replace('#', text.replace(new RegExp(`\\s+${share.replace('# ', '')}$`, 'u'), ''))
            : text;
          frame.naming = item;
        } else continue;
        frame.draft.rules.push('parallel/en-respectively');
      }
    }
  },
};

/** "12, 15 and 19 million tonnes in 2021, 2022 and 2023 respectively": as many times behind the row as it has figures. */
function timesBehind({ tokens }: SentenceReading, figures: readonly Frame[]): TimeExpression[] | null {
  const last = figures.at(-1);
  if (last === undefined) return null;
  const end = tokens.findIndex((token, k) => k > last.at && token.low === 'respectively');
  const times = tokens.slice(last.at + 1, end).flatMap((token) => (token.time === null ? [] : [token.time]));
  return times.length === figures.length ? times : null;
}

/** Lead to whom something goes, not whose it is. */
const ROUTES = /^(?:to|from|with|for)$/u;
/** Lead to where something is. */
const PLACES = /^(?:in|at|across|among|within|throughout)$/u;

/** A pattern with `#` for the item: "output of #", "# output"; empty when the items stand alone. */
function shared({ tokens }: SentenceReading, list: readonly [number, number][]): string {
  const first = list[0];
  const last = list.at(-1);
  if (first === undefined || last === undefined) return '';
  const link = tokens[first[0] - 1]?.low ?? '';
  if ((link === 'of' || ROUTES.test(link) || PLACES.test(link)) && tokens[first[0] - 2]?.tag === 'noun') {
    let from = first[0] - 2;
    while (tokens[from - 1]?.tag === 'noun') from--;
    const words = written(tokens, from, first[0]);
    return `${from === 0 ? words.charAt(0).toLowerCase() + words.slice(1) : words} #`;
  }
  const tail = last[1] - last[0] - (first[1] - first[0]);
  if (tail > 0 && first[1] - first[0] === 1) return `# ${written(tokens, last[1] - tail, last[1])}`;
  return '';
}
