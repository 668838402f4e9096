import type { Lang } from '../../model/index.ts';
import type { PlainKey, Say } from '../message/say.ts';
import type { Column, Sort } from './query.ts';
import { NONE, type Facet, type Row } from './row.ts';
import type { Words } from './words.ts';

/** Words with the language they are in, where that is a document's and not the page's. */
export interface Label {
  text: string;
  lang: Lang | undefined;
}

export interface Labels {
  facet: (facet: Facet) => string;
  value: (facet: Facet, value: string) => Label;
  column: (column: Column) => string;
  sort: (sort: Sort) => string;
  indicator: (row: Row) => Label;
  source: (row: Row) => Label;
  own: (row: Row) => Lang | undefined;
}

const facets: Record<Facet, PlainKey> = {
  topic: 'exploreTopic',
  source: 'sources',
  subject: 'slotSubject',
  period: 'exploreYear',
  type: 'slotType',
  modality: 'slotModality',
  attribution: 'slotAttribution',
  verdict: 'tableCheck',
};
const columns: Record<Column, PlainKey> = {
  number: 'slotValue',
  indicator: 'slotIndicator',
  subject: 'slotSubject',
  period: 'slotPeriod',
  type: 'slotType',
  modality: 'slotModality',
  attribution: 'slotAttribution',
  verdict: 'tableCheck',
  source: 'sources',
  context: 'sentence',
};
const sorts: Record<Sort, PlainKey> = {
  source: 'exploreReading',
  indicator: 'slotIndicator',
  value: 'slotValue',
  period: 'slotPeriod',
};
const values: Record<string, PlainKey> = {
  level: 'typeLevel',
  share: 'typeShare',
  growth: 'typeGrowth',
  change: 'typeChange',
  multiple: 'typeMultiple',
  actual: 'modalityActual',
  target: 'modalityTarget',
  forecast: 'modalityForecast',
  agrees: 'agrees',
  'agrees-if-cut': 'agreesIfCut',
  disagrees: 'disagrees',
  undetermined: 'undetermined',
};

/** What the explorer calls things, in the language of the page or of the document they are from. */
export function labelsOf(words: Words, say: Say): Labels {
  const plain = (text: string): Label => ({ text, lang: undefined });
  return {
    facet: (facet) => say(facets[facet]),
    value: (facet, value) => {
      if (value === NONE) return plain(say(facet === 'verdict' ? 'exploreUnchecked' : 'notStated'));
      const known = values[value];
      if (known !== undefined && facet !== 'subject' && facet !== 'attribution') return plain(say(known));
      if (facet === 'topic') return plain(words.topic[value] ?? value);
      const source = facet === 'source' ? words.source[value] : undefined;
      return source ? { text: source.title, lang: source.lang } : plain(value);
    },
    column: (column) => say(columns[column]),
    sort: (sort) => say(sorts[sort]),
    indicator: (row) => {
      const named = words.indicator[row.indicatorId ?? ''];
      return named === undefined
        ? { text: row.indicator ?? '', lang: words.source[row.source]?.lang }
        : plain(named);
    },
    source: (row) => {
      const source = words.source[row.source];
      return source ? { text: source.title, lang: source.lang } : plain(row.source);
    },
    own: (row) => words.source[row.source]?.lang,
  };
}
