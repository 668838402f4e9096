import type { PlainKey } from '../message/say.ts';
import type { Style } from '../../share/cite/index.ts';

/** What citation styles are called. */
export const styleNames: Readonly<Record<Style, PlainKey>> = {
  gbt7714: 'shareGbt',
  apa: 'shareApa',
  bibtex: 'shareBibtex',
  csl: 'shareCsl',
  plain: 'sharePlain',
};
