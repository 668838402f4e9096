import type { Chart, Mark } from '../model/chart.ts';
import type { Check } from '../model/check.ts';
import type { Figure } from '../model/figure.ts';
import { unitWord } from '../model/format.ts';
import { workOf } from '../chart/sourceLine.ts';
import { figureAddress, isWeb, sentenceAddress } from './addresses.ts';
import { codePointsBefore } from './codePoints.ts';
import { around } from './sentence.ts';
import { figuresOf, MAKER, sayerOf, type Sharing } from './sharing.ts';
import { statementOf } from './statement.ts';

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Prefixes only, all inline: the file can be expanded without asking any server. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/terms/',
} as const;

const CONTEXT_LENGTH = 32;

/**
 * A chart as linked data: a schema.org `Dataset` of `Observation`s, each derived (PROV-O) from a `Claim` at an exact place
 * of a document (Web Annotation selectors, in code points), implied ones from the observations they were computed from,
 * and each check as a `ClaimReview`.
 */
export function jsonldOf(chart: Chart, sharing: Sharing): Json {
  const { dataset } = sharing;
  const say = sayerOf(sharing);
  const statement = statementOf(chart, sharing);
  const base = statement.permalink ?? `urn:tickmark:chart:${encodeURIComponent(chart.id)}`;
  const figures = figuresOf(chart, dataset);
  const checks = dataset.checks.filter((check) => chart.checks.includes(check.id));
  const marks = [...chart.marks, ...chart.notes];
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': base,
        '@type': ['Dataset', 'prov:Entity'],
        name: statement.title,
        description: [statement.alt, ...statement.warnings].join('\n'),
        inLanguage: sharing.lang,
        dateCreated: sharing.made,
        creator: { '@type': 'SoftwareApplication', name: say(MAKER), applicationCategory: 'DataApplication' },
        license: 'https://opensource.org/license/mit',
        creditText: statement.sourceLine,
        variableMeasured: [...chart.indicators],
        ...(statement.permalink === null ? {} : { url: statement.permalink }),
        isBasedOn: [
          ...new Map(figures.map((figure) => [workOf(figure, dataset).id, work(figure, sharing)])).values(),
        ],
        hasPart: marks.map((mark) => ({ '@id': idOf(mark, sharing) })),
      },
      ...marks.map((mark) => observation(mark, sharing)),
      ...figures.flatMap((figure) => claim(figure, sharing)),
      ...checks.map((check) => review(check, sharing)),
    ],
  };
}

const figureId = (id: string, sharing: Sharing): string => {
  const figure = sharing.dataset.figures.find((each) => each.id === id);
  return (figure && figureAddress(figure, sharing)) ?? `urn:tickmark:figure:${encodeURIComponent(id)}`;
};

function idOf(mark: Mark, sharing: Sharing): string {
  if (mark.figure !== null) return figureId(mark.figure, sharing);
  return `urn:tickmark:${mark.implied === null ? 'reference' : 'implied'}:${encodeURIComponent(mark.implied ?? mark.reference ?? '')}`;
}

function observation(mark: Mark, sharing: Sharing): Json {
  const { dataset } = sharing;
  const say = sayerOf(sharing);
  const figure = dataset.figures.find((each) => each.id === mark.figure);
  const implied = dataset.implied.find((each) => each.id === mark.implied);
  const reference = dataset.references.find((each) => each.id === mark.reference);
  const unit = unitWord(mark.unit, mark.counter, sharing.lang);
  return {
    '@id': idOf(mark, sharing),
    '@type': ['Observation', 'prov:Entity'],
    name: say(mark.name),
    measuredProperty: {
      '@type': 'Property',
      name: figure?.indicator ?? implied?.indicator ?? (reference ? say(reference.label) : say(mark.series)),
    },
    ...optional('observationAbout', thing(figure?.subject ?? implied?.subject ?? reference?.geo ?? null)),
    ...optional('observationDate', mark.period),
    value: {
      '@type': 'QuantitativeValue',
      ...optional('value', figure ? figure.value : mark.y),
      ...optional('minValue', mark.low),
      ...optional('maxValue', mark.high),
      unitText: mark.unit === 'count' ? unit || 'count' : mark.unit,
    },
    additionalType: mark.look,
    ...(figure ? { 'prov:wasDerivedFrom': { '@id': `${figureId(figure.id, sharing)}#claim` } } : {}),
    ...(implied
      ? {
          'prov:wasDerivedFrom': implied.figures.map((input) => ({ '@id': figureId(input.figure, sharing) })),
          'prov:wasGeneratedBy': {
            '@type': 'prov:Activity',
            name: implied.kind,
            description: say(implied.working),
          },
        }
      : {}),
    ...(reference
      ? {
          'prov:hadPrimarySource': {
            '@type': 'CreativeWork',
            name: reference.title ?? reference.publisher,
            publisher: { '@type': 'Organization', name: reference.publisher },
            ...(isWeb(reference.url) ? { url: reference.url } : {}),
          },
        }
      : {}),
  };
}

const optional = (key: string, value: Json): { [key: string]: Json } =>
  value === null ? {} : { [key]: value };
const thing = (name: string | null): Json => (name === null ? null : { '@type': 'Thing', name });

/** What the text claims, and where: quotation with its surroundings, and position in the file. */
function claim(figure: Figure, sharing: Sharing): Json[] {
  const { dataset } = sharing;
  const text = dataset.texts.get(figure.source) ?? '';
  const end = figure.start + figure.quote.length;
  const id = `${figureId(figure.id, sharing)}#claim`;
  const link = sentenceAddress(figure, sharing);
  return [
    {
      '@id': id,
      '@type': ['Claim', 'prov:Entity'],
      text: around(figure, dataset).text,
      ...optional(
        'author',
        figure.attribution === null ? null : { '@type': 'Organization', name: figure.attribution },
      ),
      appearance: work(figure, sharing),
      ...optional('url', link),
    },
    {
      '@id': `${figureId(figure.id, sharing)}#place`,
      '@type': 'oa:Annotation',
      'oa:motivatedBy': { '@id': 'oa:identifying' },
      'oa:hasBody': { '@id': figureId(figure.id, sharing) },
      'oa:hasTarget': {
        '@type': 'oa:SpecificResource',
        'oa:hasSource': { '@id': sourceId(figure.source, sharing) },
        'oa:hasSelector': [
          {
            '@type': 'oa:TextQuoteSelector',
            'oa:exact': figure.quote,
            'oa:prefix': text.slice(Math.max(0, figure.start - CONTEXT_LENGTH), figure.start),
            'oa:suffix': text.slice(end, end + CONTEXT_LENGTH),
          },
          {
            '@type': 'oa:TextPositionSelector',
            'oa:start': codePointsBefore(text, figure.start),
            'oa:end': codePointsBefore(text, end),
          },
        ],
      },
    },
  ];
}

/** The document itself: its address, else its digest, by which a copy can be known. */
function sourceId(id: string, { dataset }: Sharing): string {
  const source = dataset.sources.find((each) => each.id === id);
  if (source && isWeb(source.url)) return source.url;
  return source && source.sha256 !== ''
    ? `urn:sha256:${source.sha256}`
    : `urn:tickmark:source:${encodeURIComponent(id)}`;
}

function work(figure: Figure, sharing: Sharing): Json {
  const { id, title, authors, container, publisher, published, url, lang } = workOf(figure, sharing.dataset);
  const whole = sourceId(figure.source, sharing);
  return {
    '@id': id === figure.source ? whole : `${whole}#${encodeURIComponent(id)}`,
    '@type': 'CreativeWork',
    name: title,
    inLanguage: lang,
    author: authors.map((name) => ({ '@type': 'Person', name })),
    ...optional('isPartOf', container === null ? null : { '@type': 'CreativeWork', name: container }),
    ...optional('publisher', publisher === null ? null : { '@type': 'Organization', name: publisher }),
    ...optional('datePublished', published),
    ...(isWeb(url) ? { url } : {}),
  };
}

/** A check as a review that re-computed: it accuses nobody. */
function review(check: Check, sharing: Sharing): Json {
  const say = sayerOf(sharing);
  return {
    '@id': `urn:tickmark:check:${encodeURIComponent(check.id)}`,
    '@type': 'ClaimReview',
    reviewAspect: check.kind,
    reviewBody: [say(check.working), ...check.explanations.map(say)].join('\n'),
    reviewRating: { '@type': 'Rating', alternateName: check.verdict },
    itemReviewed: check.figures.map(({ figure }) => ({ '@id': `${figureId(figure, sharing)}#claim` })),
  };
}
