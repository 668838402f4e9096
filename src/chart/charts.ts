import type { Bilingual, Check, Implied, Verdict } from '../model/check.ts';
import type { Chart, Look, Mark } from '../model/chart.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Figure, FigureId } from '../model/figure.ts';
import {
  commonScale,
  fits,
  formatBasis,
  formatNumber,
  formatPeriod,
  formatQuantity,
  inBoth,
  naturalScale,
  scaledUnit,
  stepOfInterval,
  type Quantity,
  type Scale,
} from '../model/format.ts';
import type { Reference } from '../model/reference.ts';
import type { Lang } from '../model/source.ts';
import { commonEnd, commonStart } from './likeness.ts';
import { placeOf } from './period.ts';
import { placeIn } from './place.ts';
import { plansOf, type Plan } from './plan.ts';
import { whyNot, type Series } from './series.ts';
import { slugs } from './slug.ts';
import { compilerOf } from './references.ts';
import { sourceLineOf } from './sourceLine.ts';
import { VERDICTS, WORDS, worst } from './wording.ts';

/** What became of a figure: on an axis, beside a chart, or on none and why. */
export interface Coverage {
  drawn: readonly FigureId[];
  beside: readonly FigureId[];
  left: readonly { figure: FigureId; reason: 'boilerplate' | 'no-number' | 'no-chart' }[];
}

/** All charts a dataset gives, headlines first, then in reading order. A pure function of the slots, with no knowledge of any text. */
export function chartsOf(dataset: Dataset): Chart[] {
  const context = contextOf(dataset);
  const plans = plansOf(dataset);
  const ids = slugs(plans);
  const charts = plans.map((plan, i) => chartOf(plan, ids[i] ?? `chart-${i}`, context));
  const rank = (chart: Chart) => chart.headline ?? Number.POSITIVE_INFINITY;
  return charts
    .map((chart, i) => ({ chart, i }))
    .sort((a, b) => (rank(a.chart) === rank(b.chart) ? a.i - b.i : rank(a.chart) - rank(b.chart)))
    .map(({ chart }) => chart);
}

/** Counts which figures stand on charts. Every figure of the dataset is in exactly one of the three lists. */
export function coverageOf(dataset: Dataset, charts: readonly Chart[]): Coverage {
  const drawn = new Set(charts.flatMap((chart) => chart.marks.map((mark) => mark.figure)));
  const beside = new Set(charts.flatMap((chart) => chart.beside));
  const ids = dataset.figures.map((figure) => figure.id);
  return {
    drawn: ids.filter((id) => drawn.has(id)),
    beside: ids.filter((id) => !drawn.has(id) && beside.has(id)),
    left: dataset.figures
      .filter((figure) => !drawn.has(figure.id) && !beside.has(figure.id))
      .map((figure) => ({ figure: figure.id, reason: whyNot(figure, dataset) ?? 'no-chart' })),
  };
}

interface Context {
  dataset: Dataset;
  figure: ReadonlyMap<FigureId, Figure>;
  checks: ReadonlyMap<FigureId, readonly Check[]>;
}

function contextOf(dataset: Dataset): Context {
  const checks = new Map<FigureId, Check[]>();
  for (const check of dataset.checks)
    for (const id of new Set(check.figures.map(({ figure }) => figure)))
      checks.set(id, [...(checks.get(id) ?? []), check]);
  return { dataset, figure: new Map(dataset.figures.map((each) => [each.id, each])), checks };
}

function chartOf(plan: Plan, id: string, context: Context): Chart {
  const scale = scalesOf(plan);
  const names = namesOf(plan);
  const marks: Mark[] = [];
  for (const series of plan.series)
    for (const figure of series.figures)
      marks.push(
        figureMark(figure, plan, names.series(series), names.category(series, figure), scale, context),
      );
  for (const implied of plan.implied)
    marks.push(impliedMark(implied, names.ofImplied(implied), scale, context));
  for (const reference of plan.references)
    marks.push(referenceMark(reference, names.ofReference(reference), scale));
  const notes = [
    ...plan.beside.map((figure) => noteMark(figure, plan, context)),
    ...plan.besideImplied.map((implied) => impliedNote(implied, context)),
  ];
  const first = plan.series[0];
  const all = [...plan.figures, ...plan.beside];
  const checks = [...new Set(all.flatMap((figure) => context.checks.get(figure.id) ?? []))];
  const headlines = plan.series
    .map((series) => series.indicator?.headline ?? null)
    .filter((rank) => rank !== null);
  const title = titleOf(plan, names);
  return {
    id,
    topic: plan.series.find((series) => series.indicator !== null)?.indicator?.topic ?? 'other',
    headline: headlines.length > 0 ? Math.min(...headlines) : null,
    title,
    subtitle: subtitleOf(plan, scale),
    indicators: [...new Set(plan.series.map((series) => series.indicatorId).filter((each) => each !== null))],
    form: plan.form,
    forms: plan.forms,
    unit: first?.unit ?? 'count',
    counter: first?.counter ?? null,
    scale,
    xKind: plan.xKind,
    marks,
    notes,
    beside: plan.beside.map((figure) => figure.id),
    checks: checks.map((check) => check.id),
    implied: [...plan.implied, ...plan.besideImplied].map((implied) => implied.id),
    sources: [...new Set(all.map((figure) => figure.source))],
    sourceLine: sourceLineOf(all, plan.references, context.dataset),
    alt: altOf(title, marks),
  };
}

type Scales = Chart['scale'];

function scalesOf(plan: Plan): Scales {
  const values = [
    ...plan.figures.flatMap((figure) =>
      [figure.value, figure.low, figure.high]
        .filter((end) => end !== null)
        .map((value) => ({ value, step: figure.step })),
    ),
  ];
  return { zh: commonScale(values, 'zh-Hans'), en: commonScale(values, 'en') };
}

const scaleIn = (scales: Scales, lang: Lang): Scale => (lang === 'en' ? scales.en : scales.zh);

/** A number as printed on a mark: bare in the chart's scale, with its own scale word where it does not fit that one. */
function labelIn(quantity: Quantity, scales: Scales, lang: Lang): string {
  const scale = scaleIn(scales, lang);
  const percent = quantity.unit === '%' ? '%' : '';
  const signed = (quantity.type === 'growth' || quantity.type === 'change') && quantity.value !== null;
  const write = (value: number): string => {
    const own = naturalScale(value, quantity.step, lang);
    const into = value === 0 || fits(value, quantity.step, scale, lang) ? scale : own;
    const digits = formatNumber(value, lang, { step: quantity.step, by: into.by, signed });
    return into.by === scale.by ? digits : `${digits}${lang === 'en' ? ' ' : ''}${into.word}`;
  };
  const { value, low, high } = quantity;
  if (value === null) {
    if (low !== null && high !== null) return `${write(low)}–${write(high)}${percent}`;
    if (low !== null) return `≥${write(low)}${percent}`;
    return high === null ? '–' : `≤${write(high)}${percent}`;
  }
  const sign =
    low !== null && high === null ? '≥' : high !== null && low === null ? '≤' : quantity.approx ? '≈' : '';
  return `${sign}${write(value)}${percent}`;
}

const LOOK_OF = { actual: 'cited', target: 'target', forecast: 'forecast' } as const satisfies Record<
  string,
  Look
>;

/** The interval a drawn number allows: the stated range or bound; `null` where it is open; else the number itself. */
function boundsOf(figure: Figure): { y: number; low: number | null; high: number | null } {
  const { value, low, high } = figure;
  if (value === null) {
    if (low !== null && high !== null) return { y: (low + high) / 2, low, high };
    return { y: low ?? high ?? 0, low, high };
  }
  if (low === null && high === null) return { y: value, low: value, high: value };
  return { y: value, low, high };
}

function verdictOf(figure: Figure, context: Context): Verdict | null {
  return worst((context.checks.get(figure.id) ?? []).map((check) => check.verdict));
}

/** Roles of the numbers a check judges; the others it only counts from. */
const JUDGED = new Set(['stated', 'now', 'last', 'total', 'cited', 'growth', 'share', 'change', 'second']);

function tickOf(figure: Figure, context: Context): Verdict | null {
  const judging = (context.checks.get(figure.id) ?? []).filter(({ figures }) => {
    const judged = figures.filter(({ role }) => JUDGED.has(role));
    return judged.length === 0 || judged.some((input) => input.figure === figure.id);
  });
  return worst(judging.map((check) => check.verdict));
}

/** Period, what, number with unit, who says so, the check, and what activating does: a mark in one sentence. */
function nameOf(figure: Figure, what: Bilingual, verdict: Verdict | null): Bilingual {
  return inBoth((lang) => {
    const key = lang === 'en' ? 'en' : 'zh';
    const modality = figure.modality === 'actual' ? '' : WORDS[figure.modality][key];
    const basis = formatBasis(figure.basis, lang);
    const tick = verdict === null || verdict === 'undetermined' ? '' : VERDICTS[verdict][key];
    const parts = [
      formatPeriod(figure.period, lang),
      [placeIn(figure.subject)[key], what[key]].filter(Boolean).join(' '),
      [basis, formatQuantity(figure, lang)].filter(Boolean).join(' '),
      modality,
      figure.attribution ?? '',
      tick,
      WORDS.opensSource[key],
    ];
    return parts.filter(Boolean).join(lang === 'en' ? ', ' : '，');
  });
}

function figureMark(
  figure: Figure,
  plan: Plan,
  series: Bilingual,
  x: { key: string; label: Bilingual },
  scales: Scales,
  context: Context,
): Mark {
  const bounds = boundsOf(figure);
  const verdict = verdictOf(figure, context);
  const own = plan.series.find((each) => each.figures.includes(figure));
  return {
    figure: figure.id,
    implied: null,
    reference: null,
    look: LOOK_OF[figure.modality],
    series,
    x: x.key,
    xLabel: x.label,
    ...bounds,
    step: figure.step,
    unit: figure.unit,
    counter: figure.counter,
    role: plan.roles.get(figure.id) ?? null,
    approx: figure.approx,
    label: inBoth((lang) => labelIn(figure, scales, lang)),
    name: nameOf(figure, own?.label ?? series, verdict),
    period: figure.period,
    verdict,
    tick: tickOf(figure, context),
  };
}

function impliedMark(implied: Implied, series: Bilingual, scales: Scales, context: Context): Mark {
  const step = impliedStep(implied);
  const quantity: Quantity = { ...implied, low: null, high: null, approx: false, step };
  return {
    figure: null,
    implied: implied.id,
    reference: null,
    look: 'implied',
    series,
    x: placeOf(implied.period),
    xLabel: inBoth((lang) => formatPeriod(implied.period, lang)),
    y: implied.value,
    low: implied.low,
    high: implied.high,
    step,
    unit: implied.unit,
    counter: implied.counter,
    role: null,
    approx: false,
    label: inBoth((lang) => labelIn(quantity, scales, lang)),
    name: impliedName(implied, quantity, context),
    period: implied.period,
    verdict: null,
    tick: null,
  };
}

/** The last digit that an implied number's interval leaves certain; things that are counted have no fractions. */
function impliedStep({ value, low, high, unit }: Implied): number {
  const step = stepOfInterval(value, low, high);
  return unit === 'count' ? Math.max(1, step) : step;
}

/** What an implied number measures: in the registry's words where it knows the figure that it is worked out from. */
function termOf({ indicator, indicatorId, figures }: Implied, { dataset, figure }: Context): Bilingual {
  const same = figures.map((input) => figure.get(input.figure)).find((each) => each?.indicator === indicator);
  const id = indicatorId ?? same?.indicatorId ?? null;
  const known = id === null ? undefined : dataset.indicators.find((each) => each.id === id);
  return known?.label ?? { zh: indicator ?? '', en: indicator ?? '' };
}

function impliedName(implied: Implied, quantity: Quantity, context: Context): Bilingual {
  const term = termOf(implied, context);
  return inBoth((lang) => {
    const key = lang === 'en' ? 'en' : 'zh';
    return [
      formatPeriod(implied.period, lang),
      [placeIn(implied.subject)[key], term[key]].filter(Boolean).join(' '),
      formatQuantity(quantity, lang),
      WORDS.implied[key],
      implied.working[key],
      WORDS.opensSource[key],
    ]
      .filter(Boolean)
      .join(lang === 'en' ? ', ' : '，');
  });
}

function referenceMark(reference: Reference, series: Bilingual, scales: Scales): Mark {
  // "Over 60 %" is a floor in an official series as well.
  const floor = reference.kind === 'floor';
  const quantity: Quantity = {
    ...reference,
    low: floor ? reference.value : null,
    high: null,
    approx: false,
    step: null,
  };
  return {
    figure: null,
    implied: null,
    reference: reference.id,
    look: 'reference',
    series,
    x: placeOf(reference.period),
    xLabel: inBoth((lang) => formatPeriod(reference.period, lang)),
    y: reference.value,
    low: reference.value,
    high: floor ? null : reference.value,
    step: null,
    unit: reference.unit,
    counter: reference.counter,
    role: null,
    approx: false,
    label: inBoth((lang) => labelIn(quantity, scales, lang)),
    name: inBoth((lang) =>
      [
        formatPeriod(reference.period, lang),
        lang === 'en' ? reference.label.en : reference.label.zh,
        formatQuantity(quantity, lang),
        lang === 'en' ? WORDS.reference.en : WORDS.reference.zh,
        lang === 'en' ? series.en : series.zh,
      ].join(lang === 'en' ? ', ' : '，'),
    ),
    period: reference.period,
    verdict: null,
    tick: null,
  };
}

/** A figure beside the axis, as words: "产量 同比 +96.9%". */
function noteMark(figure: Figure, plan: Plan, context: Context): Mark {
  const verdict = verdictOf(figure, context);
  const words = figure.indicator ?? '';
  const known = context.dataset.indicators.find(({ id }) => id === figure.indicatorId)?.label;
  const label: Bilingual = known ?? { zh: words, en: words };
  const own = plan.series.find((each) => each.indicatorId === figure.indicatorId);
  const what = own !== undefined && figure.indicatorId !== null ? namesOf(plan).series(own) : label;
  const again = plan.figures.some((each) => each.type === figure.type && each.value === figure.value);
  return {
    figure: figure.id,
    implied: null,
    reference: null,
    look: LOOK_OF[figure.modality],
    series: what,
    x: figure.period ?? '',
    xLabel: inBoth((lang) => {
      const key = lang === 'en' ? 'en' : 'zh';
      return again ? WORDS.also[key] : noteLead(figure, what[key], plan, lang);
    }),
    ...boundsOf(figure),
    step: figure.step,
    unit: figure.unit,
    counter: figure.counter,
    role: null,
    approx: figure.approx,
    label: inBoth((lang) => withBasis(figure, lang)),
    name: nameOf(figure, own?.label ?? label, verdict),
    period: figure.period,
    verdict,
    tick: tickOf(figure, context),
  };
}

/** The words before a number beside the chart; the period only where the chart has another. */
function noteLead(figure: Figure, what: string, plan: Plan, lang: Lang): string {
  const basis = lang === 'en' ? '' : formatBasis(figure.basis, lang);
  const several =
    plan.series.length > 1 || !plan.series.some((each) => each.indicatorId === figure.indicatorId);
  const span = figure.basis === 'cagr' ? formatPeriod(figure.period, lang) : '';
  return [several ? what : '', span, basis].filter(Boolean).join(' ');
}

/** English puts the basis after the number, Chinese before it (in the words that lead up to it). */
function withBasis(figure: Figure, lang: Lang): string {
  const number = formatQuantity(figure, lang);
  return lang === 'en' && figure.basis !== null ? `${number} ${formatBasis(figure.basis, lang)}` : number;
}

function impliedNote(implied: Implied, context: Context): Mark {
  const term = termOf(implied, context);
  const step = impliedStep(implied);
  const quantity: Quantity = { ...implied, low: null, high: null, approx: false, step };
  return {
    figure: null,
    implied: implied.id,
    reference: null,
    look: 'implied',
    series: term,
    x: implied.period ?? '',
    xLabel: inBoth((lang) =>
      [
        lang === 'en' ? `${WORDS.impliedShort.en}:` : WORDS.impliedShort.zh,
        placeIn(implied.subject)[lang === 'en' ? 'en' : 'zh'],
        term[lang === 'en' ? 'en' : 'zh'],
        formatPeriod(implied.period, lang),
      ]
        .filter(Boolean)
        .join(' '),
    ),
    y: implied.value,
    low: implied.low,
    high: implied.high,
    step,
    unit: implied.unit,
    counter: implied.counter,
    role: null,
    approx: false,
    label: inBoth((lang) => formatQuantity(quantity, lang)),
    name: impliedName(implied, quantity, context),
    period: implied.period,
    verdict: null,
    tick: null,
  };
}

interface Names {
  /** Short name of a series: what tells it from its neighbours. */
  series: (series: Series) => Bilingual;
  /** Place on a category axis, or a period on a time axis. */
  category: (series: Series, figure: Figure) => { key: string; label: Bilingual };
  ofImplied: (implied: Implied) => Bilingual;
  /** Who compiled an official series; with what it measures where there are several. */
  ofReference: (reference: Reference) => Bilingual;
}

function namesOf(plan: Plan): Names {
  const labels = {
    zh: plan.series.map((each) => each.label.zh),
    en: plan.series.map((each) => each.label.en),
  };
  const start = { zh: commonStart(labels.zh), en: commonStart(labels.en) };
  const oneSeries = plan.series.length === 1;
  const cut = (label: string, prefix: string) =>
    label.length > prefix.length ? label.slice(prefix.length).trim() : label;
  const series = (each: Series): Bilingual =>
    oneSeries ? each.label : { zh: cut(each.label.zh, start.zh), en: cut(each.label.en, start.en) };
  const oneLabel = new Set(labels.zh).size === 1;
  return {
    series: plan.xKind === 'time' ? series : (each) => each.label,
    category: (each, figure) => {
      if (plan.xKind === 'time')
        return {
          key: placeOf(figure.period),
          label: inBoth((lang) => formatPeriod(figure.period, lang)),
        };
      const source = contested(plan, figure)
        ? ` · ${figure.attribution ?? figure.quote.replace(/\s/g, '')}`
        : '';
      const period = inBoth((lang) => formatPeriod(figure.period, lang) + source);
      const byPeriod = oneSeries && plan.figures.length > 1;
      const subject = placeIn(each.subject);
      const label = byPeriod
        ? { zh: period.zh || WORDS.undated.zh, en: period.en || WORDS.undated.en }
        : oneLabel && !oneSeries
          ? { zh: subject.zh || each.label.zh, en: subject.en || each.label.en }
          : each.label;
      return { key: figure.id, label: withModality(label, figure, plan) };
    },
    ofImplied: (implied) => {
      const own = plan.series.find((each) =>
        each.figures.some((figure) => implied.figures.some((input) => input.figure === figure.id)),
      );
      return own ? series(own) : { zh: implied.indicator ?? '', en: implied.indicator ?? '' };
    },
    ofReference: (reference) => {
      const compiler = compilerOf(reference, plan.references);
      const own = plan.series.find((each) => each.indicatorId === reference.indicatorId);
      if (oneSeries || !own) return compiler;
      return { zh: `${compiler.zh} ${series(own).zh}`, en: `${compiler.en} ${series(own).en}` };
    },
  };
}

/** Whether another number of the same measure is stated for the same period: then the label says who states which. */
function contested(plan: Plan, figure: Figure): boolean {
  return plan.figures.some((other) => other !== figure && other.period === figure.period);
}

/** A target or a forecast says so in words as well, never by its look alone. */
function withModality(label: Bilingual, figure: Figure, plan: Plan): Bilingual {
  if (plan.form === 'target') {
    const word = figure.modality === 'actual' ? WORDS.outcome : WORDS[figure.modality];
    const when = inBoth((lang) => formatPeriod(figure.period, lang));
    return {
      zh: [word.zh, label.zh, when.zh].filter(Boolean).join(' · '),
      en: [word.en, label.en, when.en].filter(Boolean).join(' · '),
    };
  }
  if (figure.modality === 'actual') return label;
  const word = WORDS[figure.modality];
  return { zh: `${label.zh}（${word.zh}）`, en: `${label.en} (${word.en})` };
}

function titleOf(plan: Plan, names: Names): Bilingual {
  const [first] = plan.series;
  if (!first) return { zh: '', en: '' };
  if (plan.series.length === 1) return withPlace(first.label, first);
  if (plan.form === 'target') return withPlace(shortest(plan.series), first);
  const labels = plan.series.map((each) => each.label.zh);
  const english = plan.series.map((each) => each.label.en);
  if (new Set(labels).size === 1) return first.label;
  if (plan.xKind === 'time') {
    const [zh, en] = [commonStart(labels), commonStart(english)];
    return withPlace(
      {
        zh: zh + plan.series.map((each) => names.series(each).zh).join('、'),
        en: en + plan.series.map((each) => names.series(each).en).join(', '),
      },
      first,
    );
  }
  const total = plan.series.find((each) =>
    each.figures.some((figure) => plan.roles.get(figure.id) === 'total'),
  );
  if (total) return withPlace(total.label, total);
  const n = plan.series.length;
  const end = commonEnd(labels);
  const place = placeIn(first.subject);
  const listed = {
    zh:
      n > 2 && end.length >= 3
        ? end
        : n === 2
          ? labels.join('、')
          : `${labels.slice(0, 2).join('、')}等 ${n} 项`,
    en: n === 2 ? english.join(', ') : `${english.slice(0, 2).join(', ')} and ${n - 2} more`,
  };
  const one = new Set(plan.series.map((each) => each.subject)).size === 1;
  if (!one || place.zh === '') return listed;
  return { zh: `${place.zh}：${listed.zh}`, en: `${place.en}: ${listed.en}` };
}

const shortest = (group: readonly Series[]): Bilingual =>
  [...group].sort((a, b) => a.label.zh.length - b.label.zh.length)[0]?.label ?? { zh: '', en: '' };

/** The registry's labels say what, not where; the text's own words get the subject unless they hold it. */
function withPlace(label: Bilingual, series: Series): Bilingual {
  if (series.subject === null || series.indicator !== null || label.zh.includes(series.subject)) return label;
  const place = placeIn(series.subject);
  return { zh: `${place.zh}：${label.zh}`, en: `${place.en}: ${label.en}` };
}

function subtitleOf(plan: Plan, scales: Scales): Bilingual {
  const [first] = plan.series;
  if (!first) return { zh: '', en: '' };
  const subjects = [...new Set(plan.series.map((each) => each.subject).filter((each) => each !== null))];
  const periods = [...new Set(plan.figures.map((figure) => figure.period).filter((each) => each !== null))];
  return inBoth((lang) => {
    const unit = scaledUnit(first.unit, first.counter, scaleIn(scales, lang), lang);
    const place = subjects.length === 1 ? placeIn(subjects[0] ?? null)[lang === 'en' ? 'en' : 'zh'] : '';
    const sorted = [...periods].sort();
    const [from, to] = [sorted[0] ?? null, sorted.at(-1) ?? null];
    const when =
      periods.length <= 1
        ? formatPeriod(from, lang)
        : plan.xKind === 'time' && periods.every((each) => /^\d{4}$/.test(each))
          ? formatPeriod(`${from}/${to}`, lang)
          : '';
    return [unit, place, when].filter(Boolean).join(lang === 'en' ? ', ' : '，');
  });
}

const MOST_IN_ALT = 8;

function altOf(title: Bilingual, marks: readonly Mark[]): Bilingual {
  const say = (key: 'zh' | 'en') => {
    const shown = marks.filter((mark) => mark.look !== 'reference').slice(0, MOST_IN_ALT);
    const stop = key === 'en' ? '; ' : '；';
    const list = shown.map((mark) =>
      mark.name[key]
        .split(key === 'en' ? ', ' : '，')
        .filter((part) => part !== WORDS.opensSource[key])
        .join(key === 'en' ? ', ' : '，'),
    );
    return `${title[key]}: ${list.join(stop)}`;
  };
  return { zh: say('zh').replace(': ', '：'), en: say('en') };
}
