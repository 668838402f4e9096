import type { Check, Implied } from './check.ts';
import type { Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Passage } from './passage.ts';
import type { Reference } from './reference.ts';
import type { Article, Source } from './source.ts';
import type { Topic } from './topic.ts';

/** Everything a dashboard is drawn from: the bundled documents, or a reader's own. */
export interface Dataset {
  sources: readonly Source[];
  articles: readonly Article[];
  passages: readonly Passage[];
  figures: readonly Figure[];
  checks: readonly Check[];
  implied: readonly Implied[];
  indicators: readonly Indicator[];
  references: readonly Reference[];
  /** In the order of display; a topic that is not among them is shown under its own word, after them. */
  topics?: readonly Topic[];
  /** Raw text of each source by id. */
  texts: ReadonlyMap<string, string>;
}
