import type { Bilingual, Verdict } from '../model/check.ts';
import type { Look } from '../model/chart.ts';

/** Words a chart uses of its own, in Simplified Chinese and English. */
export const WORDS = {
  opensSource: { zh: '查看原文', en: 'opens source' },
  implied: { zh: '由文中数字推得', en: 'implied by the figures in the text' },
  impliedShort: { zh: '推得', en: 'implied' },
  reference: { zh: '官方序列', en: 'official series' },
  target: { zh: '目标', en: 'target' },
  forecast: { zh: '预测', en: 'forecast' },
  rest: { zh: '其余', en: 'the rest' },
  computed: { zh: '推算', en: 'computed' },
  total: { zh: '合计', en: 'total' },
  outcome: { zh: '实际', en: 'actual' },
  undated: { zh: '未注明时间', en: 'undated' },
  citedVia: { zh: '引自', en: 'cited in' },
  also: { zh: '文中又见', en: 'stated again' },
  whole: { zh: '全部', en: 'whole' },
} as const satisfies Record<string, Bilingual>;

/** An auditor's ticks, drawn in the pencil's red beside a mark. Undetermined has none. */
export const TICKS: Readonly<Record<Verdict, string>> = {
  agrees: '✓',
  'agrees-if-cut': '⊘',
  disagrees: '✗',
  undetermined: '',
};

/** What a tick says, for a reader who hears it. */
export const VERDICTS: Readonly<Record<Verdict, Bilingual>> = {
  agrees: { zh: '核算相符', en: 'check agrees' },
  'agrees-if-cut': { zh: '截尾后相符', en: 'check agrees if cut off' },
  disagrees: { zh: '核算不符', en: 'check disagrees' },
  undetermined: { zh: '无法核算', en: 'check undetermined' },
};

/** What a look is called in a legend. */
export const LOOKS: Readonly<Record<Look, Bilingual>> = {
  cited: { zh: '文中所引', en: 'cited in the text' },
  implied: { zh: '由文中数字推得', en: 'implied by the text' },
  reference: { zh: '官方序列(对照)', en: 'official series, for comparison' },
  target: { zh: '目标', en: 'target' },
  forecast: { zh: '预测', en: 'forecast' },
};

const WORSE: readonly Verdict[] = ['disagrees', 'agrees-if-cut', 'agrees', 'undetermined'];

/** The verdict to show where a mark takes part in several checks: the worst. `undetermined` says least. */
export function worst(verdicts: readonly Verdict[]): Verdict | null {
  return WORSE.find((verdict) => verdicts.includes(verdict)) ?? null;
}
