import type { Bilingual } from '../../model/check.ts';
import type { Mark } from '../../model/chart.ts';
import { inScript } from '../../model/format.ts';
import type { Lang } from '../../model/source.ts';
import { TICKS } from '../wording.ts';

/** Turns Simplified text into Traditional; a page passes a full converter, without one only numbers are turned. */
export type Script = (text: string) => string;

/** A writer of bilingual texts in the reader's language and script. */
export function sayer(lang: Lang, script?: Script): (text: Bilingual) => string {
  if (lang === 'en') return (text) => text.en;
  if (lang === 'zh-Hans') return (text) => text.zh;
  return (text) =>
    script ? script(text.zh) : /^[≥≤≈+−\d]/.test(text.zh) ? inScript(text.zh, lang) : text.zh;
}

/** The red tick of a mark's checks, or nothing. */
export function tickOf(mark: Mark): string {
  return mark.tick === null ? '' : TICKS[mark.tick];
}

/** A period short enough for an axis: 2022年 → 2022 where it is a bare year. */
export function axisLabel(mark: Mark, say: (text: Bilingual) => string): string {
  return /^\d{4}$/.test(mark.x) ? mark.x : say(mark.xLabel);
}
