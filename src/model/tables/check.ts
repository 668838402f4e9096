import type { Bilingual, Check, CheckKind, Implied, Input, Interval, Verdict } from '../check.ts';
import { type Cell, joinList, type Row } from '../csv.ts';
import type { Column, Table } from '../table.ts';
import { MODALITIES } from './figure.ts';

const KINDS: readonly CheckKind[] = [
  'growth',
  'share',
  'share-change',
  'sum',
  'cross-foot',
  'difference',
  'multiple',
  'cagr',
  'ratio',
  'per-head',
  'repeat',
  'two-sources',
  'reference',
];
const VERDICTS: readonly Verdict[] = ['agrees', 'agrees-if-cut', 'disagrees', 'undetermined'];
const SEVERITIES = ['conclusion', 'size', 'last-digit'] as const;

const INPUTS: Column = {
  name: 'figures',
  type: 'list',
  about: 'The figures that take part, each as “role=figure id”.',
};

function writeInputs(inputs: readonly Input[]): string {
  return joinList(inputs.map(({ role, figure }) => `${role}=${figure}`));
}

function readInputs(row: Row): Input[] {
  return row.list('figures').map((entry) => {
    const at = entry.indexOf('=');
    if (at < 1) throw row.error(`“${entry}” in the column “figures” is not of the form role=figure`);
    return { role: entry.slice(0, at), figure: entry.slice(at + 1) };
  });
}

function intervalColumns(name: string, about: string): Column[] {
  return [
    { name: `${name}_low`, type: 'number', about: `${about}: lower end; empty when there is none.` },
    { name: `${name}_high`, type: 'number', about: `${about}: upper end; empty when there is none.` },
    {
      name: `${name}_low_open`,
      type: 'boolean',
      required: true,
      about: `${about}: the lower end itself is outside.`,
    },
    {
      name: `${name}_high_open`,
      type: 'boolean',
      required: true,
      about: `${about}: the upper end itself is outside.`,
    },
  ];
}

function writeInterval({ low, high, lowOpen, highOpen }: Interval): Cell[] {
  return [low, high, lowOpen, highOpen];
}

function readInterval(row: Row, name: string): Interval {
  return {
    low: row.numberOrNull(`${name}_low`),
    high: row.numberOrNull(`${name}_high`),
    lowOpen: row.boolean(`${name}_low_open`),
    highOpen: row.boolean(`${name}_high_open`),
  };
}

function bilingualColumns(name: string, about: string, required: boolean): Column[] {
  return [
    { name: `${name}_zh`, type: 'string', required, about: `${about} In Chinese.` },
    { name: `${name}_en`, type: 'string', required, about: `${about} In English.` },
  ];
}

function readBilingual(row: Row, name: string): Bilingual {
  return { zh: row.text(`${name}_zh`), en: row.text(`${name}_en`) };
}

function readBilingualOrNull(row: Row, name: string): Bilingual | null {
  const both = readBilingual(row, name);
  return both.zh === '' && both.en === '' ? null : both;
}

function readBilinguals(row: Row, name: string): Bilingual[] {
  const en = row.list(`${name}_en`);
  const zh = row.list(`${name}_zh`);
  if (zh.length !== en.length) throw row.error(`the columns “${name}_zh” and “${name}_en” differ in length`);
  return zh.map((text, at) => ({ zh: text, en: en[at] ?? '' }));
}

export const checkTable: Table<Check> = {
  name: 'checks',
  path: 'checks.csv',
  about: 'Arithmetic relations that the texts imply, re-computed with the rounding of the digits as printed.',
  key: 'id',
  foreignKeys: [{ column: 'reference', table: 'references' }],
  columns: [
    { name: 'id', type: 'string', required: true, about: 'Stable: made from kind and figures.' },
    { name: 'kind', type: 'string', required: true, words: KINDS, about: 'Which relation.' },
    { name: 'verdict', type: 'string', required: true, words: VERDICTS, about: 'What re-computing showed.' },
    INPUTS,
    { name: 'reference', type: 'string', about: 'Row of the reference series it was held against.' },
    ...intervalColumns('stated', 'What the text states, as its digits allow'),
    ...intervalColumns('computed', 'What the other figures give'),
    ...bilingualColumns('working', 'Step by step.', true),
    {
      name: 'power',
      type: 'number',
      required: true,
      about: '0 to 1: how likely a wrong number would have been caught.',
    },
    {
      name: 'severity',
      type: 'string',
      words: SEVERITIES,
      about: 'For a disagreement: what it would change.',
    },
    ...bilingualColumns('why', 'Why undetermined.', false),
    { name: 'explanations_zh', type: 'list', about: 'Benign explanations of a disagreement. In Chinese.' },
    { name: 'explanations_en', type: 'list', about: 'The same, in the same order. In English.' },
    ...bilingualColumns('slip', 'The nearest one-digit slip that would repair a disagreement.', false),
  ],
  write: (check) => [
    check.id,
    check.kind,
    check.verdict,
    writeInputs(check.figures),
    check.reference,
    ...writeInterval(check.stated),
    ...writeInterval(check.computed),
    check.working.zh,
    check.working.en,
    check.power,
    check.severity,
    check.why?.zh ?? null,
    check.why?.en ?? null,
    joinList(check.explanations.map(({ zh }) => zh)),
    joinList(check.explanations.map(({ en }) => en)),
    check.slip?.zh ?? null,
    check.slip?.en ?? null,
  ],
  read: (row) => ({
    id: row.required('id'),
    kind: row.oneOf('kind', KINDS),
    verdict: row.oneOf('verdict', VERDICTS),
    figures: readInputs(row),
    reference: row.textOrNull('reference'),
    stated: readInterval(row, 'stated'),
    computed: readInterval(row, 'computed'),
    working: readBilingual(row, 'working'),
    power: row.number('power'),
    severity: row.text('severity') === '' ? null : row.oneOf('severity', SEVERITIES),
    why: readBilingualOrNull(row, 'why'),
    explanations: readBilinguals(row, 'explanations'),
    slip: readBilingualOrNull(row, 'slip'),
  }),
};

export const impliedTable: Table<Implied> = {
  name: 'implied',
  path: 'implied.csv',
  about: 'Figures that the texts imply and do not state, with their intervals. Never mixed with cited ones.',
  key: 'id',
  foreignKeys: [],
  columns: [
    { name: 'id', type: 'string', required: true, about: 'Stable: made from kind and figures.' },
    { name: 'kind', type: 'string', required: true, words: KINDS, about: 'Which relation.' },
    INPUTS,
    { name: 'value', type: 'number', required: true, about: 'What follows from the printed numbers.' },
    { name: 'low', type: 'number', required: true, about: 'Lower end of what their rounding allows.' },
    { name: 'high', type: 'number', required: true, about: 'Upper end of what their rounding allows.' },
    {
      name: 'unit',
      type: 'string',
      required: true,
      about: 'As in the figures. Holds for value, low and high.',
    },
    { name: 'counter', type: 'string', about: 'The counted word.' },
    { name: 'indicator', type: 'string', about: 'What it measures, in the words of the text.' },
    {
      name: 'indicator_id',
      type: 'string',
      about: 'Entry of the indicator table, or a name made from the words.',
    },
    { name: 'subject', type: 'string', about: 'Place or organisation it is about.' },
    { name: 'period', type: 'period', about: 'When (EDTF).' },
    {
      name: 'modality',
      type: 'string',
      required: true,
      words: MODALITIES,
      about: 'Whether it has happened, is aimed at, or expected.',
    },
    ...bilingualColumns('working', 'Step by step.', true),
  ],
  write: (implied) => [
    implied.id,
    implied.kind,
    writeInputs(implied.figures),
    implied.value,
    implied.low,
    implied.high,
    implied.unit,
    implied.counter,
    implied.indicator,
    implied.indicatorId,
    implied.subject,
    implied.period,
    implied.modality,
    implied.working.zh,
    implied.working.en,
  ],
  read: (row) => ({
    id: row.required('id'),
    kind: row.oneOf('kind', KINDS),
    figures: readInputs(row),
    value: row.number('value'),
    low: row.number('low'),
    high: row.number('high'),
    unit: row.required('unit'),
    counter: row.textOrNull('counter'),
    indicator: row.textOrNull('indicator'),
    indicatorId: row.textOrNull('indicator_id'),
    subject: row.textOrNull('subject'),
    period: row.textOrNull('period'),
    modality: row.oneOf('modality', MODALITIES),
    working: readBilingual(row, 'working'),
  }),
};
