import { finders, numberRefiners } from '../src/extract/number/index.ts';
import { en } from '../src/extract/slot/en.ts';
import { zh } from '../src/extract/slot/zh.ts';
import { fold } from '../src/extract/text/fold.ts';
import { passageOffset } from '../src/extract/text/offset.ts';
import { sentences } from '../src/extract/text/sentence.ts';
import { columns, isWide } from '../src/extract/text/width.ts';
import type { Figure, Passage } from '../src/model/index.ts';

/** What each rule does, by its name. */
const about = new Map([...finders, ...numberRefiners, ...zh, ...en].map((rule) => [rule.name, rule.about]));

/**
 * Every sentence that holds a figure, with carets under the figures, and under that for each figure what was read and by which rule:
 *
 *     2022年茶叶销量68.7万吨，增长9%。
 *                   ^^^^^^^^      ^^
 */
export function explain(passages: readonly Passage[], figures: readonly Figure[]): string {
  const byPassage = new Map<string, Figure[]>();
  for (const figure of figures)
    byPassage.set(figure.passage, [...(byPassage.get(figure.passage) ?? []), figure]);
  const parts: string[] = [];
  for (const passage of passages) {
    const own = byPassage.get(passage.id);
    if (own === undefined) continue;
    const placed = own.map((figure) => ({ figure, ...placeOf(passage, figure) }));
    for (const { start, end } of sentences(fold(passage.text))) {
      const inside = placed.filter((each) => each.from >= start && each.from < end);
      if (inside.length === 0) continue;
      const sentence = passage.text.slice(start, end).trimEnd();
      parts.push(
        [
          `${passage.id}  (${passage.role})`,
          sentence,
          carets(
            sentence,
            inside.map(({ from, to }) => [from - start, to - start] as const),
          ),
          ...inside.map(({ figure }) => reasons(figure)),
        ].join('\n'),
      );
    }
  }
  return parts.length === 0 ? 'No figures.' : parts.join('\n\n');
}

function placeOf(passage: Passage, figure: Figure): { from: number; to: number } {
  const from = passageOffset(passage, figure.start) ?? 0;
  const last = passageOffset(passage, figure.start + figure.quote.length - 1) ?? from;
  return { from, to: last + 1 };
}

/** Marks below a line of print: as many as the characters above are wide. */
function carets(line: string, spans: readonly (readonly [number, number])[]): string {
  let marks = '';
  for (let at = 0; at < line.length; at++) {
    const mark = spans.some(([from, to]) => at >= from && at < to) ? '^' : ' ';
    marks += isWide(line.charCodeAt(at)) ? mark.repeat(2) : mark;
  }
  return marks.trimEnd();
}

function reasons(figure: Figure): string {
  const slots: [string, string | number | boolean | null][] = [
    ['value', figure.value],
    ['low', figure.low],
    ['high', figure.high],
    ['approx', figure.approx || null],
    ['unit', figure.unit],
    ['counter', figure.counter],
    ['type', figure.type],
    ['modality', figure.modality],
    ['indicator', figure.indicator],
    ['series', figure.indicatorId],
    ['subject', figure.subject],
    ['period', figure.period],
    ['basis', figure.basis],
    ['said by', figure.attribution],
  ];
  const known = slots
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name} ${String(value)}`);
  const width = Math.max(0, ...figure.rules.map(columns));
  return [
    `  ${figure.quote.replace(/\s+/gu, ' ')}: ${known.join(' · ')}`,
    ...figure.rules.map((rule) =>
      `    ${rule}${' '.repeat(width - columns(rule))}  ${about.get(rule) ?? ''}`.trimEnd(),
    ),
  ].join('\n');
}
