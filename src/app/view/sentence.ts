import type { Run } from './place.ts';

// 2022年产销分别完成 705.8 万辆和 688.7 万辆，市场占有率达到 25.6%。“十四五”期间……
//                                                               ^ the sentence ends here, its closing quotation mark included
const ends = new Intl.Segmenter('zh', { granularity: 'sentence' });

/**
 * The sentence (or run of sentences) that holds `run`, for showing beside a chart.
 * A stop inside the run itself (`3.5 million`) never cuts it.
 */
export function sentenceAround(text: string, run: Run): Run {
  let at = 0;
  let end = text.length;
  for (const { index, segment } of ends.segment(text)) {
    if (!closes(segment)) continue;
    const stop = index + segment.length;
    if (stop <= run.at) at = stop;
    else if (stop >= run.end) {
      end = stop;
      break;
    }
  }
  const body = text.slice(at, end);
  return {
    at: at + (body.length - body.trimStart().length),
    end: end - (body.length - body.trimEnd().length),
  };
}

/** Does a piece end a sentence for a reader? The segmenter also cuts at line breaks and after abbreviations. */
function closes(segment: string): boolean {
  return /[。！？!?…][”’」』）)"']*\s*$/u.test(segment) || /[a-z\d)%”"]\.[”"')]*\s+$/iu.test(segment);
}
