import { LOOKS, TICKS, VERDICTS } from '../chart/wording.ts';
import type { Chart, Look } from '../model/chart.ts';
import type { Check } from '../model/check.ts';
import { inBoth, formatDate } from '../model/format.ts';
import { chartAddress } from './addresses.ts';
import { quotationsOf, type Quotation } from './sentence.ts';
import { figuresOf, MAKER, RIGHTS, sayerOf, type Sharing } from './sharing.ts';

/** What goes with a chart wherever it goes: no file is made without all of it. */
export interface Statement {
  title: string;
  subtitle: string;
  /** Looks that occur, and what they mean. */
  legend: readonly { look: Look; text: string }[];
  /** Sentences the figures stand in, marked ones first. */
  quotations: readonly Quotation[];
  sourceLine: string;
  /** A line for each check that disagrees, and for each that agrees only if cut off. */
  warnings: readonly string[];
  /** Every check with its working, for notes. */
  workings: readonly string[];
  permalink: string | null;
  rights: string;
  made: string;
  alt: string;
}

const ORDER: readonly Look[] = ['cited', 'implied', 'target', 'forecast', 'reference'];

export function statementOf(chart: Chart, sharing: Sharing): Statement {
  const { dataset, lang } = sharing;
  const say = sayerOf(sharing);
  const looks = new Set([...chart.marks, ...chart.notes].map((mark) => mark.look));
  const drawn = new Set(chart.marks.map((mark) => mark.figure));
  const figures = figuresOf(chart, dataset);
  const checks = dataset.checks.filter((check) => chart.checks.includes(check.id));
  const line = (check: Check) =>
    [
      `${TICKS[check.verdict]} ${say(VERDICTS[check.verdict])}${lang === 'en' ? ': ' : '：'}${say(check.working)}`,
      check.slip === null ? '' : say(check.slip),
      check.explanations.map(say).join(lang === 'en' ? '; ' : '；'),
    ]
      .filter(Boolean)
      .join(lang === 'en' ? '. ' : '。')
      .trim();
  return {
    title: say(chart.title),
    subtitle: say(chart.subtitle),
    legend: ORDER.filter((look) => looks.has(look)).map((look) => ({ look, text: say(LOOKS[look]) })),
    quotations: quotationsOf(
      [
        ...figures.filter((figure) => drawn.has(figure.id)),
        ...figures.filter((figure) => !drawn.has(figure.id)),
      ],
      dataset,
    ),
    sourceLine: say(chart.sourceLine),
    warnings: checks
      .filter((check) => check.verdict === 'disagrees' || check.verdict === 'agrees-if-cut')
      .sort((a, b) => Number(b.verdict === 'disagrees') - Number(a.verdict === 'disagrees'))
      .map(line),
    workings: checks.map(line),
    permalink: chartAddress(chart.id, sharing),
    rights: `${say(MAKER)} · ${say(RIGHTS)}`,
    made: say(inBoth((each) => formatDate(sharing.made, each))),
    alt: say(chart.alt),
  };
}

/** "渠慎宁：《…》，区域经济评论，2024": the work a quotation is from, in one line. */
export function workLine({ work }: Quotation): string {
  const chinese = work.lang !== 'en';
  const title = chinese ? `《${work.title.replaceAll(/[《》]/g, '')}》` : `“${work.title}”`;
  const parts = [
    work.authors.join(chinese ? '、' : ', '),
    title,
    work.publisher?.replaceAll(/[《》]/g, '') ?? '',
    work.published ?? '',
  ];
  return parts.filter(Boolean).join(chinese ? '，' : ', ');
}
