import type { Refiner } from '../../rule.ts';
import type { Frame } from '../clause/en-frame.ts';
import type { Name } from '../clause/en-name.ts';
import { written } from '../clause/en-name.ts';
import { phrase } from '../clause/en-phrase.ts';
import type { SentenceReading } from '../clause/en-reading.ts';
import { enRule } from '../en-edit.ts';

/**
 * A name may stand by its figure without a verb between them: in a list whose verb was said once ("and Imperial Brands 83p"),
 * behind "with" ("with Uganda down 410,000"), before "with" and "at" ("ahead of Qualcomm with 2,409"), in brackets, as an owner.
 * Such a name goes before whoever acts in the clause.
 */

// below Li Auto's 25,116 vehicles · edging past California's 1.9 GW · Japan, whose 42,459 were
//       ^^^^^^^                                ^^^^^^^^^^              ^^^^^
const owner: Refiner = enRule(
  'subject',
  'subject/en-owner',
  '"California\'s 1.9 GW", "Japan, whose 42,459 were": the name that owns the figure itself.',
  (frame, { tokens, names }) => {
    if (frame.draft.subject !== null) return null;
    if (tokens[frame.left - 1]?.low === 'whose') {
      const before = names.find(({ end }) => end === frame.left - 2);
      return before === undefined || before.kind === 'person' ? null : { subject: before.text };
    }
    const mark = tokens[frame.left]?.tag === 'possessive' ? frame.left : frame.left - 1;
    if (tokens[mark]?.tag !== 'possessive') return null;
    const name = names.find(({ end, kind }) => end === mark && kind !== 'person');
    return name === undefined ? null : { subject: name.text };
  },
);

// BP shares put on 8.9p and Imperial Brands 83p · China had 115 GW, the US 66 GW
//                           ^^^^^^^^^^^^^^^                             ^^
const gapped: Refiner = enRule(
  'subject',
  'subject/en-gapped',
  '"and Imperial Brands 83p", "the US 66 GW": a name that shares the verb said before.',
  (frame, sentence) => {
    if (frame.draft.subject !== null || frame.gap === null) return null;
    const who = phrase(sentence.tokens, frame.gap[0], frame.gap[1], sentence.names);
    return who.kind === 'name' && who.subject !== null ? { subject: who.subject } : null;
  },
);

// rents fell, with Central and Admiralty down 2.6% · with Libya, whose fields were shut, down 410,000
//                  ^^^^^^^^^^^^^^^^^^^^^                  ^^^^^
const underWith: Refiner = enRule(
  'subject',
  'subject/en-under-with',
  '"with Central and Admiralty down 2.6%": the name behind "with" that the figure is told of.',
  (frame, sentence) => {
    const held = frame.draft.subject === null ? heldByWith(frame, sentence) : null;
    return held === null ? null : { subject: held };
  },
);

/** What an absolute phrase tells of a name: where it moved, stood, or what it did. */
const TELLS =
  /^(?:up|down|off|at|on|higher|lower|ahead|behind|unchanged|alone|accounting|contributing|making|taking|adding|selling|posting|gaining|losing|rising|falling|reporting|recording|registering|showing|leading|providing|supplying|receiving|claiming|holding|growing|shrinking|climbing|dropping|jumping|plunging|surging|sliding|slipping|reaching|hitting|totalling|totaling|averaging)$/u;

function heldByWith(frame: Frame, { tokens, names, segments }: SentenceReading): string | null {
  const { at, segment, left } = frame;
  if (frame.own && frame.group !== null && frame.group.finite && frame.group.first >= segment.start)
    return null;
  // Back over the asides of the name: "Libya, whose fields were shut, down".
  let start = segment.start;
  for (let k = frame.segmentIndex; k >= 0 && k > frame.segmentIndex - 4; k--) {
    const cut = segments[k];
    if (cut === undefined) return null;
    start = cut.start;
    if (tokens[start]?.low === 'with') break;
    if (cut.opener !== ',' && !/^(?:whose|which|who|where)$/u.test(cut.opener)) return null;
  }
  if (tokens[start]?.low !== 'with') return null;
  const from = tokens[start + 1]?.tag === 'determiner' ? start + 2 : start + 1;
  const first = names.find((name) => name.start === from && name.kind !== 'person');
  if (first === undefined || first.end > left) return null;
  const end = listEnd(tokens, names, first);
  const next = tokens[end];
  const told = next?.raw === ',' ? tokens[segment.start] : next;
  if (at < end || told === undefined || !(TELLS.test(told.low) || told === tokens[left])) return null;
  return written(tokens, first.start, end);
}

/** "Central and Admiralty": one past a list of names that begins with `first`. */
function listEnd(tokens: SentenceReading['tokens'], names: readonly Name[], first: Name): number {
  let { end } = first;
  for (let next = follower(names, end); next !== undefined; next = follower(names, end)) {
    if (tokens[end]?.low !== 'and') break;
    end = next.end;
  }
  return end;
}

const follower = (names: readonly Name[], end: number): Name | undefined =>
  names.find(({ start }) => start === end + 1);

// ahead of North America with 204 units and Asia with 131 units · Qualcomm of the United States with 2,409
//          ^^^^^^^^^^^^^                    ^^^^                  ^^^^^^^^
const beforeWith: Refiner = enRule(
  'subject',
  'subject/en-before-with',
  '"North America with 204 units": the name just before "with" or "at".',
  (frame, sentence) => {
    if (
      frame.draft.subject !== null ||
      !/^(?:with|at|on)$/u.test(frame.preposition) ||
      frame.prepositionAt < 1
    )
      return null;
    const { tokens, names } = sentence;
    const comma = tokens[frame.prepositionAt - 1]?.raw === ',' ? 1 : 0;
    const name = names.find(({ end }) => end === frame.prepositionAt - comma);
    if (name === undefined || (frame.group !== null && frame.own && frame.group.end > name.start))
      return null;
    // "the lowest was in Malta, at 3.0%", "ahead of another group, ZTE, on 2,179"
    const before = tokens[name.start - 1];
    const opens = before === undefined || /^(?:and|but|while|whereas|although|as)$/u.test(before.low);
    if (comma > 0 && before?.low !== 'in' && before?.raw !== ',' && !opens) return null;
    if (comma > 0 && before?.raw === ',' && frame.own) return null;
    // "Qualcomm of the United States with 2,409": where it is from.
    const of = before?.tag === 'determiner' ? name.start - 2 : name.start - 1;
    const outer = tokens[of]?.low === 'of' ? names.find(({ end }) => end === of) : undefined;
    return { subject: (outer ?? name).text };
  },
);

// Germany (12%), France (9%)
// ^^^^^^^        ^^^^^^
const beforeAside: Refiner = enRule(
  'subject',
  'subject/en-before-aside',
  '"Germany (12%)": the name just before the bracket.',
  (frame, sentence) => {
    if (
      frame.draft.subject !== null ||
      frame.role !== 'aside' ||
      sentence.tokens[frame.segment.start - 1]?.low !== '('
    )
      return null;
    if (sentence.tokens[frame.segment.start] !== sentence.tokens[frame.left]) return null;
    const name = sentence.names.find(({ end }) => end === frame.segment.start - 1);
    return name === undefined ? null : { subject: name.text };
  },
);

/** In order, before who acts in the clause is asked. */
export const besides: readonly Refiner[] = [gapped, owner, beforeAside, beforeWith, underWith];
