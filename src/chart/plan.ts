import type { Check, Implied } from '../model/check.ts';
import type { Form } from '../model/chart.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Figure, FigureId } from '../model/figure.ts';
import { counterWord } from '../model/format.ts';
import type { Reference } from '../model/reference.ts';
import { likeness } from './likeness.ts';
import { placeOf, sameLength, stretchOf, type Stretch } from './period.ts';
import { referencesFor } from './references.ts';
import { seriesOf, subjectKey, type Series } from './series.ts';

/** What goes on one chart, before it is worded: which figures on the axis, which beside it. */
export interface Plan {
  form: Form;
  forms: readonly Form[];
  xKind: 'time' | 'category';
  series: readonly Series[];
  /** Figures with a mark on the axis, in reading order. */
  figures: readonly Figure[];
  implied: readonly Implied[];
  references: readonly Reference[];
  /** Figures of the story without a place on the axis. */
  beside: Figure[];
  besideImplied: Implied[];
  /** Roles of a chart whose parts foot to a total. */
  roles: ReadonlyMap<FigureId, 'part' | 'total'>;
}

const HOSTED = new Set(['growth', 'change', 'multiple']);
const size = (figure: Figure) => Math.abs(figure.value ?? figure.high ?? figure.low ?? 0);

/**
 * Decides which figures share a chart. From strongest bond to weakest: parts that foot to a total, a target and its outcome,
 * one series over time, twins of one thing (production and sales), one measure of several subjects, like units in one passage;
 * what is left stands alone. Growth, changes and multiples go beside the level they speak of, else among themselves.
 * Never on one axis: two units, a whole year and a part of one, a target that is not marked as one.
 */
export function plansOf(dataset: Dataset): Plan[] {
  const all = seriesOf(dataset);
  const links = linksOf(dataset);
  const hosts = hostsOf(all, links);
  const guests = new Set([...hosts.keys()].map((figure) => figure.id));
  const free = all
    .map((series) => ({ ...series, figures: series.figures.filter((figure) => !guests.has(figure.id)) }))
    .filter((series) => series.figures.length > 0);

  const plans: Plan[] = [];
  const taken = new Set<FigureId>();
  const left = (series: Series): Series => ({
    ...series,
    figures: series.figures.filter((figure) => !taken.has(figure.id)),
  });
  const add = (plan: Plan | null) => {
    if (plan === null) return;
    plans.push(plan);
    for (const figure of [...plan.figures, ...plan.beside]) taken.add(figure.id);
  };
  const rest = () => free.map(left).filter((series) => series.figures.length > 0);

  for (const check of dataset.checks) if (check.kind === 'sum') add(footPlan(check, free, taken));
  for (const plan of targetPlans(rest())) add(plan);
  for (const twins of twinsOf(rest().filter((series) => isTimed(series, dataset))))
    add(timePlan(twins, dataset));
  for (const series of rest()) for (const part of byLength(series)) add(timePlan([part], dataset));
  for (const series of rest()) add(repeatedPlan(series));
  for (const group of acrossSubjects(rest())) add(comparisonPlan(group));
  for (const group of withinPassages(rest())) add(comparisonPlan(group));
  for (const series of rest()) for (const figure of series.figures) add(singlePlan(series, figure));

  seatGuests(plans, hosts);
  seatShares(plans);
  seatImplied(plans, dataset);
  return plans;
}

/** Pairs of figures that a check or an implied figure ties together. */
function linksOf(dataset: Dataset): Map<FigureId, Set<FigureId>> {
  const links = new Map<FigureId, Set<FigureId>>();
  for (const { figures } of [...dataset.checks, ...dataset.implied])
    for (const { figure: a } of figures)
      for (const { figure: b } of figures) {
        if (a === b) continue;
        const known = links.get(a) ?? new Set();
        known.add(b);
        links.set(a, known);
      }
  return links;
}

/** For each growth, change or multiple: the level or share it speaks of, if the text lets one tell. */
function hostsOf(all: readonly Series[], links: Map<FigureId, Set<FigureId>>): Map<Figure, Figure> {
  const byPassage = new Map<string, Figure[]>();
  for (const series of all)
    for (const figure of series.figures)
      if (!HOSTED.has(figure.type))
        byPassage.set(figure.passage, [...(byPassage.get(figure.passage) ?? []), figure]);
  const hosts = new Map<Figure, Figure>();
  for (const series of all)
    for (const guest of series.figures) {
      if (!HOSTED.has(guest.type)) continue;
      let best: Figure | null = null;
      let most = 0.99;
      for (const host of byPassage.get(guest.passage) ?? []) {
        const score = bond(guest, host, links);
        if (score > most) [best, most] = [host, score];
      }
      if (best) hosts.set(guest, best);
    }
  return hosts;
}

function bond(guest: Figure, host: Figure, links: Map<FigureId, Set<FigureId>>): number {
  const tied = links.get(guest.id)?.has(host.id) ?? false;
  const sameSubject =
    guest.subject === null || host.subject === null || subjectKey(guest.subject) === subjectKey(host.subject);
  if (!tied && !sameSubject) return 0;
  const same = guest.indicatorId !== null && guest.indicatorId === host.indicatorId;
  const alike = likeness(guest.indicator, host.indicator);
  let score = (tied ? 4 : 0) + (same ? 3 : alike >= 0.6 ? 1 + alike : 0);
  if (score === 0) return 0;
  if (guest.period !== null && guest.period.split('/').at(-1) === host.period) score += 0.3;
  if (guest.period === host.period) score += 0.2;
  if (guest.type === 'change' && (guest.unit === 'pp' || guest.unit === 'bp'))
    score += host.unit === '%' ? 0.5 : -3;
  // The nearest mention wins between equals.
  return score - Math.min(0.1, Math.abs(guest.start - host.start) / 100_000);
}

function blank(form: Form, forms: readonly Form[], series: readonly Series[]): Plan {
  return {
    form,
    forms,
    xKind: 'category',
    series,
    figures: series.flatMap((each) => each.figures),
    implied: [],
    references: [],
    beside: [],
    besideImplied: [],
    roles: new Map(),
  };
}

/** Parts and their total, as a check of kind `sum` found them. */
function footPlan(check: Check, all: readonly Series[], taken: ReadonlySet<FigureId>): Plan | null {
  const roles = new Map<FigureId, 'part' | 'total'>();
  for (const { role, figure } of check.figures)
    roles.set(figure, role === 'total' || role === 'whole' ? 'total' : 'part');
  const series = all
    .map((each) => ({ ...each, figures: each.figures.filter((figure) => roles.has(figure.id)) }))
    .filter((each) => each.figures.length > 0);
  const figures = series.flatMap((each) => each.figures);
  const first = series[0];
  if (!first || figures.length !== roles.size || figures.length < 3) return null;
  if (figures.some((figure) => taken.has(figure.id) || figure.unit !== first.unit)) return null;
  if (series.some((each) => wordFor(each) !== wordFor(first))) return null;
  return { ...blank('foot', ['foot', 'bar'], series), roles };
}

/** The counted word, whatever script it is written in. */
const wordFor = ({ counter }: Series) => (counter === null ? '' : counterWord(counter, 'zh-Hans'));

/** A target and what became of it: one unit, one subject, one passage, names that are alike. */
function targetPlans(all: readonly Series[]): Plan[] {
  const plans: Plan[] = [];
  const used = new Set<Series>();
  for (const wanted of all) {
    const targets = wanted.figures.filter((figure) => figure.modality === 'target');
    if (targets.length === 0 || used.has(wanted)) continue;
    let best: Series | null = null;
    let most = 0.6;
    for (const came of all) {
      if (used.has(came) || came.unit !== wanted.unit || came.type !== wanted.type) continue;
      if (wanted.unit === 'count' && wordFor(came) !== wordFor(wanted)) continue;
      const outcome = came.figures.filter((figure) => figure.modality === 'actual');
      if (!outcome.some((a) => targets.some((b) => a.passage === b.passage))) continue;
      if (subjectKey(came.subject) !== subjectKey(wanted.subject)) continue;
      const score = came === wanted ? 2 : likeness(came.label.zh, wanted.label.zh);
      if (score >= most) [best, most] = [came, score];
    }
    if (best === null) continue;
    used.add(best);
    used.add(wanted);
    plans.push(blank('target', ['target', 'bar'], best === wanted ? [wanted] : [wanted, best]));
  }
  return plans;
}

const isTimed = (series: Series, dataset: Dataset) => timePlan([series], dataset) !== null;

/** The figures of a series by the length of their periods: whole years apart from months of a year. Undated ones are left out. */
function byLength(series: Series): Series[] {
  const groups: { length: Stretch; figures: Figure[] }[] = [];
  for (const figure of series.figures) {
    const length = stretchOf(figure.period);
    if (length === null) continue;
    const known = groups.find((group) => sameLength(group.length, length));
    if (known) known.figures.push(figure);
    else groups.push({ length, figures: [figure] });
  }
  return groups.map(({ figures }) => ({ ...series, figures }));
}

/** One or two series over time: several periods, or one with implied neighbours or an official series behind it. */
function timePlan(group: readonly Series[], dataset: Dataset): Plan | null {
  const first = group[0];
  if (!first || HOSTED.has(first.type)) return null;
  const dated = group.map((series) => ({
    ...series,
    figures: series.figures.filter((figure) => stretchOf(figure.period) !== null),
  }));
  const figures = dated.flatMap((series) => series.figures);
  const lengths = figures.map((figure) => stretchOf(figure.period)).filter((each) => each !== null);
  const [one] = lengths;
  if (one === undefined || !lengths.every((each) => sameLength(one, each))) return null;
  const periods = new Set(figures.map((figure) => placeOf(figure.period)));
  const implied = dated.flatMap((series) => impliedOn(series, dataset));
  const references = dated.flatMap((series) => referencesFor(series, dataset));
  const places = new Set([
    ...periods,
    ...implied.map((each) => placeOf(each.period)),
    ...references.map((each) => placeOf(each.period)),
  ]);
  if (places.size < 2) return null;
  const apart =
    Math.max(...lengths.map((each) => each.start)) - Math.min(...lengths.map((each) => each.start));
  const many = places.size >= 3;
  const pair = periods.size === 2 && places.size === 2 && group.length === 1 && references.length === 0;
  const form: Form = periods.size >= 4 ? 'line' : pair && apart > 1.5 ? 'slope' : 'column';
  const forms: Form[] = [
    'column',
    ...(pair ? (['slope'] as const) : []),
    ...(many ? (['line'] as const) : []),
  ];
  return { ...blank(form, forms, dated), xKind: 'time', implied, references };
}

/** Implied figures that are of the series' own measure and have a period of their own: the year a growth counts from. */
function impliedOn(series: Series, dataset: Dataset): Implied[] {
  const ids = new Set(series.figures.map((figure) => figure.id));
  const known = new Set(series.figures.map((figure) => figure.period));
  const out: Implied[] = [];
  for (const implied of dataset.implied) {
    const length = stretchOf(implied.period);
    const cited = series.figures.map((figure) => stretchOf(figure.period));
    if (length === null || known.has(implied.period) || implied.unit !== series.unit) continue;
    if (!implied.figures.some(({ figure }) => ids.has(figure))) continue;
    if (implied.indicatorId !== null && implied.indicatorId !== series.indicatorId) continue;
    if (implied.kind === 'share' || implied.kind === 'sum' || implied.kind === 'ratio') continue;
    if (!cited.every((each) => each !== null && sameLength(each, length))) continue;
    known.add(implied.period);
    out.push(implied);
  }
  return out;
}

/** Series that come as a pair or three in one passage: 产量 and 销量 of one thing, with one unit and the same periods. */
function twinsOf(all: readonly Series[]): Series[][] {
  const groups: Series[][] = [];
  const used = new Set<Series>();
  for (const series of all) {
    if (used.has(series)) continue;
    const twins = all.filter(
      (other) =>
        other !== series &&
        !used.has(other) &&
        other.unit === series.unit &&
        other.counter === series.counter &&
        other.type === series.type &&
        subjectKey(other.subject) === subjectKey(series.subject) &&
        other.figures.some((a) =>
          series.figures.some((b) => a.passage === b.passage && a.period === b.period),
        ) &&
        likeness(other.figures[0]?.indicator ?? null, series.figures[0]?.indicator ?? null) >= 0.6,
    );
    if (twins.length === 0 || twins.length > 2) continue;
    for (const each of [series, ...twins]) used.add(each);
    groups.push([series, ...twins]);
  }
  return groups;
}

/**
 * What is left of a series: the same statement made again goes beside the first; periods that do not fit one time axis
 * (a year and two months) and different numbers for one period stand side by side. Undated numbers are not compared.
 */
function repeatedPlan(series: Series): Plan | null {
  const statement = (figure: Figure) =>
    [figure.value, figure.low, figure.high, figure.period, figure.modality].join('/');
  const firsts = new Map<string, Figure>();
  for (const figure of series.figures)
    if (!firsts.has(statement(figure))) firsts.set(statement(figure), figure);
  const [first] = series.figures;
  if (!first || series.figures.length < 2) return null;
  const again = series.figures.filter((figure) => firsts.get(statement(figure)) !== figure);
  const dated = [...firsts.values()].filter((figure) => figure.period !== null);
  if (dated.length > 1) {
    const plan = comparisonPlan([{ ...series, figures: dated }]);
    plan.beside.push(...again.filter((figure) => figure.period !== null));
    return plan;
  }
  if (again.length === 0) return null;
  const same = again.filter((figure) => statement(figure) === statement(first));
  if (same.length === 0) return null;
  const plan = singlePlan({ ...series, figures: [first] }, first);
  plan.beside.push(...same);
  return plan;
}

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
};

/** One measure of several subjects in one source: A股 and 港股. */
function acrossSubjects(all: readonly Series[]): Series[][] {
  const single = all.filter(
    (series) => series.figures.length === 1 && series.indicatorId !== null && series.subject !== null,
  );
  return groupBy(single, (series) => {
    const figure = series.figures[0];
    return [
      series.indicatorId,
      series.unit,
      series.type,
      figure?.source,
      figure?.period,
      figure?.modality,
    ].join('|');
  }).filter((group) => group.length > 1);
}

/** Like units in one passage about one subject and period: stages of one process, firms of several kinds. */
function withinPassages(all: readonly Series[]): Series[][] {
  const single = all.filter((series) => series.figures.length === 1);
  const groups = groupBy(single, (series) => {
    const figure = series.figures[0];
    return [
      figure?.passage,
      subjectKey(series.subject),
      figure?.period,
      figure?.modality,
      series.type,
      series.unit,
      series.unit === 'count' ? series.counter : '',
    ].join('|');
  });
  return groups
    .flatMap(byKind)
    .flatMap(bySize)
    .filter((group) => group.length > 1);
}

/** Counters that count anything at all: 32 个州 and 8 个领域 are no more alike for being counted with one word. */
const COUNTS_ANYTHING = new Set(['', '个', '個', '项', '項', '种', '種']);

/** Splits a group whose unit says nothing of the kind of thing by what the things are called. */
function byKind(group: readonly Series[]): Series[][] {
  const kinds: Series[][] = [];
  for (const series of group) {
    const vague = series.unit === 'count' && COUNTS_ANYTHING.has(series.counter ?? '');
    const kind = kinds.find(
      ([first]) => first && (!vague || likeness(first.label.zh, series.label.zh) >= SAME_KIND),
    );
    if (kind) kind.push(series);
    else kinds.push([series]);
  }
  return kinds;
}

const SAME_KIND = 0.4;

/** Splits a group where a bar would vanish beside another: more than a hundredfold. */
function bySize(group: readonly Series[]): Series[][] {
  const sorted = [...group].sort((a, b) => largestOf(b) - largestOf(a));
  const parts: Series[][] = [];
  let top = 0;
  for (const series of sorted) {
    const last = parts.at(-1);
    const now = largestOf(series);
    if (last && now * 100 > top) last.push(series);
    else {
      parts.push([series]);
      top = now;
    }
  }
  return parts.map((part) => [...group].filter((series) => part.includes(series)));
}

const largestOf = (series: Series) => Math.max(...series.figures.map(size));

function comparisonPlan(group: readonly Series[]): Plan {
  const figures = group.flatMap((series) => series.figures);
  const shares = figures.every((figure) => figure.unit === '%' && figure.type === 'share' && isPart(figure));
  const ranges = figures.some((figure) => figure.value === null);
  const form: Form = shares ? 'share' : ranges ? 'interval' : 'bar';
  return blank(form, [...new Set<Form>([form, 'bar'])], group);
}

const isPart = (figure: Figure) => {
  const ends = [figure.value, figure.low, figure.high].filter((each) => each !== null);
  return ends.every((each) => each >= 0 && each <= 100);
};

function singlePlan(series: Series, figure: Figure): Plan {
  const share = figure.unit === '%' && figure.type === 'share' && isPart(figure);
  const form: Form = share ? 'share' : figure.value === null ? 'interval' : 'number';
  return { ...blank(form, [...new Set<Form>([form, 'number'])], [{ ...series, figures: [figure] }]) };
}

/** Puts each growth, change and multiple beside the chart of the level it speaks of. */
function seatGuests(plans: readonly Plan[], hosts: ReadonlyMap<Figure, Figure>): void {
  for (const [guest, host] of hosts) {
    const plan =
      plans.find((each) => each.figures.includes(host)) ?? plans.find((each) => each.beside.includes(host));
    plan?.beside.push(guest);
  }
}

/** A share that says how much of a whole some level is stands beside that level as well: 231.2 万个, 占全球 63.5%. */
function seatShares(plans: readonly Plan[]): void {
  const shares = plans.flatMap((plan) => plan.figures).filter((figure) => figure.type === 'share');
  for (const share of shares)
    for (const plan of plans)
      if (
        !plan.figures.includes(share) &&
        plan.figures.some(
          (figure) =>
            figure.type === 'level' &&
            figure.passage === share.passage &&
            figure.period === share.period &&
            subjectKey(figure.subject) === subjectKey(share.subject) &&
            likeness(figure.indicator, share.indicator) >= 0.7,
        )
      ) {
        plan.beside.push(share);
        break;
      }
}

/** An implied figure without a place on an axis is told beside the chart of its first input. */
function seatImplied(plans: readonly Plan[], dataset: Dataset): void {
  const drawn = new Set(plans.flatMap((plan) => plan.implied));
  for (const implied of dataset.implied) {
    if (drawn.has(implied)) continue;
    const inputs = implied.figures.map(({ figure }) => figure);
    const holds = (plan: Plan) => plan.figures.some((figure) => inputs.includes(figure.id));
    const fitting = plans.filter(holds);
    const plan = fitting.find((each) => each.series[0]?.unit === implied.unit) ?? fitting[0];
    plan?.besideImplied.push(implied);
  }
}
