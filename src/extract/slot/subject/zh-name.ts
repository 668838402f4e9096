import type { Page } from '../reading/zh-page.ts';

/** A place, an organisation or a market named in the text: something a figure can be about. */
export interface Name {
  start: number;
  end: number;
  kind:
    | 'place'
    | 'generic'
    | 'market'
    | 'organisation'
    | 'anaphor'
    | 'actor'
    | 'work'
    | 'event'
    | 'product'
    | 'kind';
  /** As quoted; for 全省 and 该公司 the name it stands for, once known. */
  text: string;
  /** Name of the rule that found it. */
  rule: string;
}

/** Is a place of the page part of a name? */
export const isTaken = (page: Page, at: number): boolean => page.named[at] === 1;

/** Names that do not touch any of the stretches; both in order. */
export function without(
  names: readonly Name[],
  stretches: readonly { start: number; end: number }[],
): Name[] {
  let at = 0;
  return names.filter((name) => {
    for (
      let stretch = stretches[at];
      stretch !== undefined && stretch.end <= name.start;
      stretch = stretches[++at]
    );
    const stretch = stretches[at];
    return stretch === undefined || name.end <= stretch.start;
  });
}
